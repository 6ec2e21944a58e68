/// The course of times over a sitting, for what is measured along it or apart from it.
enum TimeTrend {
  /// The place of each reached item in the sitting, 0…1: v = (k − ½)/N among the N reached.
  ///
  /// Items seen in earlier sittings are no part of a series but keep their places.
  static func place(_ response: TimedResponse, among reached: Int) -> Double {
    (Double(response.position) + 0.5) / Double(max(1, reached))
  }

  /// How many items the sitting presented, as far as the series tells.
  static func reachedCount(_ sitting: ResponseSeries) -> Int {
    (sitting.responses.last { $0.outcome != .notReached }?.position ?? -1) + 1
  }

  /// Place and ln T of each timed answer, in order.
  static func points(_ sitting: ResponseSeries) -> [(x: Double, y: Double)] {
    let reached = reachedCount(sitting)
    return sitting.timedAnswers.map {
      (x: place($0, among: reached), y: RealFunctions.log($0.seconds))
    }
  }
}
