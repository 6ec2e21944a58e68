package import ExamDesign
package import ExamSession

/// One uninterrupted stretch of an item on screen.
package struct Visit: Hashable, Sendable {
  package var from: SessionInstant

  /// Never before `from`; equal to it where the item was left in the same millisecond.
  package var to: SessionInstant

  /// Which pass over the item the visit belongs to, from 0.
  ///
  /// A pass ends when another item comes on screen. Looking at the items list, or a fault of the
  /// machine, ends the visit but not the pass, since nobody has turned to another item.
  package var pass: Int

  package init(from: SessionInstant, to: SessionInstant, pass: Int) {
    self.from = from
    self.to = to
    self.pass = pass
  }

  package var duration: Milliseconds { to - from }
}
