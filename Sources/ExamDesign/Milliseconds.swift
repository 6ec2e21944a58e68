/// A length of time in whole milliseconds; may be negative (an overrun).
///
/// Exact by construction: exam time is never kept in floating point or in whole seconds.
package struct Milliseconds: Hashable, Comparable, Sendable {
  package var count: Int64

  package init(_ count: Int64) {
    self.count = count
  }

  package static let zero = Milliseconds(0)

  package static func seconds(_ count: Int64) -> Milliseconds { Milliseconds(count * 1000) }
  package static func minutes(_ count: Int64) -> Milliseconds { .seconds(count * 60) }
  package static func hours(_ count: Int64) -> Milliseconds { .minutes(count * 60) }

  package static func < (left: Milliseconds, right: Milliseconds) -> Bool {
    left.count < right.count
  }

  package static func + (left: Milliseconds, right: Milliseconds) -> Milliseconds {
    Milliseconds(left.count + right.count)
  }

  package static func - (left: Milliseconds, right: Milliseconds) -> Milliseconds {
    Milliseconds(left.count - right.count)
  }

  package static func += (left: inout Milliseconds, right: Milliseconds) {
    left.count += right.count
  }

  /// Seconds as a real number, for statistics only.
  package var inSeconds: Double { Double(count) / 1000 }
}
