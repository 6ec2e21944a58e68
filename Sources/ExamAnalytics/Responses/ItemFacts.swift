package import ItemBank

/// What is known of an item beside its key, as far as metrics use it.
package struct ItemFacts: Hashable, Sendable {
  /// The author's estimate of the time a typical examinee needs, in seconds.
  package var expectedSeconds: Double?

  /// The expected share right, above 0 and below 1.
  package var difficulty: Double?

  package var norm: TimeNorm?
  package var system: String?

  /// The first discipline named: in comparisons each answer belongs to one.
  package var discipline: String?
  package var task: String?

  package init(_ item: Item) {
    expectedSeconds = item.expectedSeconds.map(Double.init)
    // An estimate of 0 or 1 has no logit.
    difficulty = item.difficulty.map { min(0.99, max(0.01, $0)) }
    norm = item.timeNorm.map {
      TimeNorm(geometricMeanSeconds: $0.seconds, spread: $0.spread, people: $0.people)
    }
    system = item.system
    discipline = item.disciplines.first
    task = item.task
  }
}
