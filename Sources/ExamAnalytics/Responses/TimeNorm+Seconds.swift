extension TimeNorm {
  /// A norm from the geometric mean of the times, in seconds; positive.
  package init(geometricMeanSeconds seconds: Double, spread: Double, people: Int) {
    precondition(seconds > 0, "a time is positive")
    self.init(intensity: RealFunctions.log(seconds), spread: spread, people: people)
  }
}
