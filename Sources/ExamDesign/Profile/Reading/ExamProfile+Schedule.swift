extension ExamProfile {
  /// The arithmetic that has to come out at the length of the day, in words.
  struct Schedule: Hashable {
    private var terms: [String] = []
    private let day: Milliseconds
    private let sum: Milliseconds
    private let breakPool: Milliseconds

    /// Whether anything can draw on a break pool, so that another one may be the remedy.
    private let mayHavePool: Bool

    init(of profile: ExamProfile) {
      day = profile.day
      sum = profile.scheduledTime
      breakPool = profile.breakPool
      mayHavePool = profile.hasDayClock || profile.breakPool > .zero
      terms = Self.blockTerms(profile.parts)
      if let tutorial = profile.tutorial { terms.append("\(tutorial.durationText) tutorial") }
      let fixed = profile.totalFixedBreak
      if fixed > .zero { terms.append("\(fixed.durationText) scheduled breaks") }
      if breakPool > .zero { terms.append("\(breakPool.durationText) break") }
    }

    /// `2 blocks of 1 h`, one term for neighbours of one length.
    private static func blockTerms(_ parts: [Part]) -> [String] {
      let timed = parts.compactMap { (part: Part) -> (name: String, limit: Milliseconds)? in
        switch part {
        case .block(let block): ("block", block.limit ?? .zero)
        case .session(let session): ("session", session.limit)
        case .scheduledBreak: nil
        }
      }
      var terms: [String] = []
      var rest = timed[...]
      while let first = rest.first {
        let alike = rest.prefix { $0 == first }.count
        let name = alike == 1 ? first.name : "\(first.name)s"
        terms.append("\(alike) \(name) of \(first.limit.durationText)")
        rest = rest.dropFirst(alike)
      }
      return terms
    }

    /// The arithmetic: what adds up to what, and what the day is said to be.
    var sentence: String {
      "\(terms.joined(separator: " + ")) = \(sum.durationText), "
        + "but the day is said to be \(day.durationText)"
    }

    /// What would make the sum come out.
    var remedy: String {
      let longerDay = "write 'day: \(sum.durationText)'"
      let left = day - (sum - breakPool)
      return mayHavePool && left > .zero
        ? "\(longerDay) or 'break: \(left.durationText)', or correct the blocks"
        : "\(longerDay), or correct the blocks"
    }
  }
}
