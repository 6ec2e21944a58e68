/// The timed parts of one sitting with their limits, as one tree.
///
/// Derived from an exam profile for the blocks that are really taken; kept with the sitting, so a
/// later change of the profile changes no record. The time left in a part is the least of what is
/// left in it and in all parts that contain it.
package struct Timetable: Equatable, Sendable {
  /// One timed part.
  package struct Part: Equatable, Sendable {
    package var kind: Kind

    /// The position of the containing part in ``Timetable/parts``; nil for the day alone.
    package var parent: Int?

    /// How long the part may last from its start; nil where only containing parts limit it.
    package var limit: Milliseconds?

    package init(kind: Kind, parent: Int?, limit: Milliseconds?) {
      self.kind = kind
      self.parent = parent
      self.limit = limit
    }
  }

  /// What a part is.
  package enum Kind: String, Sendable, CaseIterable {
    /// The whole sitting; always `parts[0]`. Breaks are what its clock counts between its parts.
    case day
    /// Several blocks under one clock.
    case session
    case tutorial
    /// Answering items. The n-th block part belongs to the n-th block of the form.
    case block
  }

  /// The parts in the order they are entered, containers before what they contain.
  package var parts: [Part]

  /// Time left in a block at which the examinee is warned, longest first.
  package var warnings: [Milliseconds]

  /// Whether blocks of the real exam are left out, so that this is not a full test day.
  package var isPartial: Bool

  package init(parts: [Part], warnings: [Milliseconds], isPartial: Bool) {
    precondition(parts.first?.kind == .day, "the first part of a timetable is the day")
    self.parts = parts
    self.warnings = warnings
    self.isPartial = isPartial
  }

  /// Positions of the parts a person sits through (tutorial and blocks), in order.
  package var agenda: [Int] {
    parts.indices.filter { parts[$0].kind == .tutorial || parts[$0].kind == .block }
  }

  /// Positions of the block parts, in order; `blocks[b]` belongs to block `b` of the form.
  package var blocks: [Int] {
    parts.indices.filter { parts[$0].kind == .block }
  }

  /// The part itself and all that contain it, innermost first.
  package func enclosing(_ part: Int) -> [Int] {
    var chain = [part]
    var current = part
    while let parent = parts[current].parent {
      chain.append(parent)
      current = parent
    }
    return chain
  }
}
