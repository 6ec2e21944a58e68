package import ExamAnalytics

/// What a simulated examinee did, with what no metric can know.
package struct SimulatedSitting: Sendable {
  package var series: ResponseSeries

  /// What each block added to ln T.
  package var paces: [Double]

  package init(series: ResponseSeries, paces: [Double]) {
    self.series = series
    self.paces = paces
  }

  /// The mean of ``paces``; 0 without blocks.
  package var meanPace: Double {
    paces.isEmpty ? 0 : paces.reduce(0, +) / Double(paces.count)
  }
}
