import ExamAnalytics

/// Two sittings of 8 × 20 items, with times in seconds and outcomes, for the golden numbers.
///
/// Made once with numpy 2.4.6; the seed is 20260514 for the first sitting and 20260515 for the
/// second:
///
///     r = np.random.default_rng(seed)
///     t = np.round(np.exp(r.normal(4.3, .55, 160)), 1)
///     o = ['r' if x < .66 else 'w' if x < .95 else 'b' for x in r.random(160)]
///
/// Then, in the first, times 37, 101 and 102 (from 0) were set to 900, 2 and 4.5 s. `r` is right,
/// `w` wrong, `b` blank. Item i has position i and lies in block i div 20. Norms, where asked for:
/// intensity 4.2 + 0.01·(37 i mod 45), spread 0.40 + 0.05·(i mod 4), of 100 people.
enum TimeFixture {
  static func first(hasNorms: Bool = false) -> ResponseSeries {
    series(firstSeconds, firstOutcomes, hasNorms: hasNorms)
  }

  static func second(hasNorms: Bool = false) -> ResponseSeries {
    series(secondSeconds, secondOutcomes, hasNorms: hasNorms)
  }

  static func norm(of item: Int) -> TimeNorm {
    TimeNorm(
      intensity: 4.2 + 0.01 * Double((37 * item) % 45), spread: 0.40 + 0.05 * Double(item % 4),
      people: 100)
  }

  private static func series(
    _ seconds: [Double], _ outcomes: String, hasNorms: Bool
  ) -> ResponseSeries {
    var series = TimedSitting.series(seconds, blockSize: 20)
    for (item, mark) in outcomes.enumerated() {
      series.responses[item].outcome = mark == "r" ? .right : mark == "w" ? .wrong : .unanswered
      series.responses[item].norm = hasNorms ? norm(of: item) : nil
    }
    return series
  }

  private static let firstSeconds: [Double] = [
    39.4, 139.7, 76.1, 167.7, 28.1, 36.5, 50.7, 92.2, 69.9, 56.4, 55.4, 96.2, 112.3, 41.3,
    100.6, 71.2, 179.5, 34.6, 120.9, 140.3, 18, 41.7, 94.1, 41.2, 121.6, 75.1, 116.4, 88.3,
    121.2, 49.4, 158.4, 118.1, 58, 123.8, 139.7, 42.8, 75, 900, 122.1, 98.8, 41.2, 159.1, 16.7,
    27.8, 35.4, 93.7, 170.5, 120.8, 132.5, 67.7, 61.2, 72.7, 36.5, 36.5, 53.9, 46.5, 209, 56.7,
    54.7, 139.2, 50.5, 91.7, 49, 81.9, 79.7, 32.2, 52.9, 84.1, 47.6, 30.7, 73.7, 34.7, 57.7,
    34.7, 101.3, 109.1, 83.8, 147.8, 141.2, 111.3, 53.6, 89.4, 112.6, 77.4, 124.8, 106.3, 41.4,
    106.8, 175.9, 195.2, 40.9, 45.5, 51.9, 59.3, 65, 42.4, 78.9, 65.9, 44.3, 69.4, 80.9, 2, 4.5,
    93.8, 46.5, 48.8, 75.7, 82.5, 77.4, 55.2, 61.4, 47.6, 93.2, 260.9, 75.5, 49.5, 41.2, 47.3,
    319.7, 55.9, 124.9, 74.1, 22.7, 63.9, 34.3, 101, 95.5, 125.2, 72.5, 144.1, 193.4, 56.4,
    53.4, 112, 66.1, 54.6, 82.3, 41.2, 85, 110.3, 90.2, 90.4, 54.5, 121.6, 73.2, 42.8, 74.1,
    22.9, 62.8, 34.7, 42.5, 263.8, 45.2, 34.7, 75.2, 144.5, 57.9, 89.7, 118, 126.1,
  ]

  private static let firstOutcomes =
    "rrrwrrrrrwrrwbwrbrwrbwwrwrrrrrwrrrrrrrrrrrrrrbrrwrwrwwbwrrrwwrrwrrrwrrwrrrwrbrrb"
    + "brrrrwrrrwrrrrrrrrrrrwrwrrrwwrbwwrwwrbrwrwrrwbrrwrrrwrrrrrrrrwrrrwwrrrrrrrrwwrrr"

  private static let secondSeconds: [Double] = [
    110.2, 103.4, 46, 41, 109.4, 80.6, 70.9, 52.5, 48.4, 45.3, 120.3, 207.4, 41.2, 66.7, 67.9,
    85.7, 63.4, 188.4, 40.4, 21.9, 38, 46.6, 95.9, 15.6, 107.9, 33.8, 81.5, 104.9, 34.9, 106.8,
    48.8, 109.8, 57.6, 55, 66.7, 60.3, 37, 44.8, 37.9, 105.3, 150, 47.5, 81.5, 67.5, 45.5, 46.5,
    122.5, 32.9, 86.4, 119, 25.2, 55.4, 165.5, 137, 43, 61.7, 69.8, 49.7, 104.3, 204.7, 55.1,
    180.1, 141.3, 63.5, 129.1, 111.3, 36.2, 46, 62.7, 69.8, 107, 75.2, 173.6, 54, 73.3, 30,
    30.9, 91, 30.6, 75.4, 273.6, 66.6, 68.6, 91.4, 35, 73, 99, 82.4, 146.5, 21.4, 135.1, 34.9,
    64.4, 48.5, 69.6, 40.9, 79, 64.8, 78.7, 45, 126.2, 52.1, 202.7, 64.2, 122.3, 67.7, 96.3,
    46.5, 69.6, 49.4, 99.5, 61.5, 33.2, 70.1, 72.1, 67.6, 75.6, 108.5, 112.6, 37.2, 31.3, 81.6,
    205.8, 52.2, 223.5, 74.4, 44.2, 109.9, 90.7, 70.2, 90.8, 64.4, 99.3, 110, 65.1, 93.5, 111.9,
    46.2, 69, 65, 125.1, 97.4, 88.2, 109.7, 57.9, 84.8, 101.2, 102.4, 298.9, 50.7, 79.8, 70.3,
    96, 149.3, 70.4, 186.1, 23.3, 50.9, 48.1, 116.1,
  ]

  private static let secondOutcomes =
    "wrrrrrwrrrrrrrwwrrrbrwrwrwrrrrwrrrrwbrrwwwrrwrwrwwrrrwrrrwrrrrrrwrwrrrrrrwwrwwrr"
    + "rwrbrrrrbrrwrrrrrbwwwrrrrrrrwrrrrrrwrrrrwrrrrbrwrrwrrrrwwrwbrrrrrwrrrwrrrrwrrrww"
}
