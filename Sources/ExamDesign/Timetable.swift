/// The timed parts of one sitting with their limits, as one tree, and the rules of their clocks.
///
/// Derived from an exam profile for the blocks that are really taken; kept with the sitting, so a
/// later change of the profile changes no record. The time left in a part is the least of what is
/// left in it and in all parts that contain it.
package struct Timetable: Equatable, Sendable {
  /// One timed part.
  package struct Part: Equatable, Sendable {
    package var kind: Kind

    /// The position of the containing part in ``Timetable/parts``; nil for the first day alone.
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
    /// The whole sitting, always `parts[0]`; inside it, each test day of a sitting over several.
    case day
    /// Several blocks under one clock.
    case session
    case tutorial
    /// Answering items. The n-th block part belongs to the n-th block of the form.
    case block
    /// A scheduled break that ends by time at its limit.
    case fixedBreak = "fixed_break"
    /// A scheduled break that draws on ``Timetable/breakPool``.
    case pooledBreak = "pooled_break"
    /// A scheduled break of any length.
    case untimedBreak = "untimed_break"

    /// Whether the part contains others and is not sat through itself.
    package var isContainer: Bool { self == .day || self == .session }

    package var isBreak: Bool {
      self == .fixedBreak || self == .pooledBreak || self == .untimedBreak
    }
  }

  /// The parts in the order they are entered, containers before what they contain.
  package var parts: [Part]

  /// Time left in a block at which the examinee is warned, longest first.
  package var warnings: [Milliseconds]

  /// Whether blocks of the real exam are left out, so that this is not a full test day.
  package var isPartial: Bool

  /// What all pooled breaks together may take before a clock runs.
  package var breakPool: Milliseconds

  package var rules: ExamProfile.Rules

  /// How long signing in takes after the examinee has left the room on a break.
  package var checkIn: Milliseconds

  /// Which version of the session's rules the sitting was given under; see ``currentRulesVersion``.
  package var rulesVersion: Int

  /// The version new sittings are given under.
  ///
  /// Records are replayed under the rules of their own time. 1: no event tells that a break has
  /// overrun. 2: ``SessionEvent`` of ExamSession has `breakOverran`.
  package static let currentRulesVersion = 2

  package init(
    parts: [Part], warnings: [Milliseconds], isPartial: Bool, breakPool: Milliseconds = .zero,
    rules: ExamProfile.Rules = .init(), checkIn: Milliseconds = .zero,
    rulesVersion: Int = Timetable.currentRulesVersion
  ) {
    precondition(parts.first?.kind == .day, "the first part of a timetable is the day")
    precondition(
      parts.indices.allSatisfy { index in parts[index].parent.map { $0 < index } ?? (index == 0) },
      "containers stand before what they contain")
    self.parts = parts
    self.warnings = warnings
    self.isPartial = isPartial
    self.breakPool = breakPool
    self.rules = rules
    self.checkIn = checkIn
    self.rulesVersion = rulesVersion
  }

  /// Positions of the parts a person goes through (tutorials, blocks, scheduled breaks), in order.
  package var agenda: [Int] {
    parts.indices.filter { !parts[$0].kind.isContainer }
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
