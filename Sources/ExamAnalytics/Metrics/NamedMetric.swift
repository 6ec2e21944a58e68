/// A metric under the name it is kept by, and what it is about.
package struct NamedMetric: Hashable, Sendable {
  /// What a metric is about.
  package enum Scope: Hashable, Sendable {
    case sitting
    /// One block, from 0.
    case block(Int)
  }

  package let scope: Scope
  package let name: String
  package let metric: Metric

  /// What may be said of it, where words have a rule of their own; such as `decline_likely`.
  package let verdict: String?

  package init(
    _ name: String, _ metric: Metric, scope: Scope = .sitting, verdict: String? = nil
  ) {
    self.scope = scope
    self.name = name
    self.metric = metric
    self.verdict = verdict
  }
}
