/// What the time metrics assume where one's own data and norms say nothing.
///
/// The spreads are standard deviations of ln seconds. They were estimated on one credentialing
/// examination and hold for single-best-answer items of about 90 s; one's own data replace them
/// where a metric says so.
package enum TimeDefaults {
  /// Of one person's time around what item and person lead to expect.
  package static let residualSpread = 0.49

  /// Of speed among people.
  package static let speedSpread = 0.17

  /// Of time intensity among items.
  package static let itemSpread = 0.33

  /// Of the pace among one person's blocks; the wide end of 0.07…0.10.
  package static let blockSpread = 0.10

  /// The item time, in seconds, that examinations allow for and that a rapid threshold assumes.
  package static let expectedSeconds = 90.0

  /// The typical item time in seconds where 90 s are expected: exp(4.41) rounded.
  package static let typicalSeconds = 82.0

  /// How many people a norm needs before it is used: then its own error is about 7 %.
  package static let normMinimum = 50

  /// A response is rapid below this share of the expected time.
  package static let rapidShare = 0.10

  /// A response is rapid only below so many seconds, however long the item is expected to take.
  package static let rapidCapSeconds = 10.0
}
