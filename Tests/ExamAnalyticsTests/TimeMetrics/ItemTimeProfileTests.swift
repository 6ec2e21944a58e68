import ExamAnalytics
import Testing

/// Golden numbers: scipy 1.17.1 on the answered items of ``TimeFixture``.
@Suite struct ItemTimeProfileTests {
  /// `x = log(t)`; `exp(stats.t.interval(.9, n-1, x.mean(), x.std(ddof=1)/sqrt(n)))`; the interval
  /// of the spread as in `DeviationIntervalTests`.
  @Test func golden() {
    let profile = ItemTimeProfile([TimeFixture.first()])
    #expect(
      isClose(profile.typicalSeconds, 71.0391256136239, 64.73288428337443, 77.959717442165))
    #expect(
      isClose(profile.spreadFactor, 1.9848715165560415, 1.759682391451677, 2.3187682883959737))
    #expect(profile.spreadFactor.methodVersion == 2 && profile.typicalSeconds.methodVersion == 1)
    #expect(profile.typicalSeconds.n == 149 && profile.typicalSeconds.state == .ok)
  }

  @Test(arguments: [(0, false), (19, false), (20, true)])
  func needsTwenty(count: Int, hasValue: Bool) {
    let profile = ItemTimeProfile([TimedSitting.ordinary(count)])
    for metric in [profile.typicalSeconds, profile.spreadFactor] {
      #expect(metric.state == (hasValue ? .ok : .notEnoughData) && metric.n == count)
      #expect((metric.value == nil) == !hasValue && (metric.low == nil) == !hasValue)
    }
  }

  @Test func sittingsAreTakenTogether() {
    let halves = [TimedSitting.ordinary(10, blockSize: 10), TimedSitting.ordinary(10)]
    #expect(ItemTimeProfile(halves).typicalSeconds.n == 20)
  }

  @Test func equalTimes() {
    let profile = ItemTimeProfile([
      TimedSitting.series(Array(repeating: 90, count: 20), blockSize: 20)
    ])
    #expect(isClose(profile.typicalSeconds, 90, 90, 90) && isClose(profile.spreadFactor, 1, 1, 1))
  }

  /// Only answers with a time that is a positive number count.
  @Test func whatIsNoTimedAnswer() {
    let times: [Double] = [0, -5, .infinity, .nan] + Array(repeating: 60, count: 19)
    #expect(
      ItemTimeProfile([TimedSitting.series(times, blockSize: 30)]).typicalSeconds
        == .notEnoughData(n: 19))
    let blanks = TimedSitting.ordinary(20).mapped { $0.outcome = .unanswered }
    #expect(ItemTimeProfile([blanks]).typicalSeconds == .notEnoughData(n: 0))
  }
}
