package import ExamAnalytics

/// All metrics of one person, for people and for programs to read.
package struct PersonMetrics: Equatable, Sendable {
  /// Whom a file calls so.
  package var person: String

  /// How many items the metrics rest on.
  package var itemCount: Int
  package var order: ItemOrder
  package var metrics: [NamedMetric]

  package init(person: String, itemCount: Int, order: ItemOrder, metrics: [NamedMetric]) {
    self.person = person
    self.itemCount = itemCount
    self.order = order
    self.metrics = metrics
  }

  /// One line of JSON without its end: an object with `person`, `items`, `order` and `metrics`.
  ///
  /// Each metric has `metric`, `scope` (`sitting`, or `block 1` and so on), `value`, `low`, `high`,
  /// `n`, `state`, `verdict` and `method`, always all of them, `null` where there is none.
  package var jsonLine: String {
    JSONText.object([
      ("person", JSONText.string(person)),
      ("items", String(itemCount)),
      ("order", JSONText.string(order.word)),
      ("metrics", JSONText.array(metrics.map(\.json))),
    ])
  }

  /// A table of the metrics that say something, for the sitting and for each block; below it those
  /// that do not, by their state.
  package var document: ReportDocument {
    let items = NumberText.count(itemCount, "item")
    let title: StyledText =
      StyledText("Person \(person)", .heading) + StyledText(" · \(items) · \(order.sentence)")
    var scopes: [NamedMetric.Scope] = []
    for metric in metrics where !scopes.contains(metric.scope) { scopes.append(metric.scope) }
    let sections = scopes.map { scope in
      ReportPart.section(
        title: StyledText(scope.title, .heading),
        parts: Self.parts(of: metrics.filter { $0.scope == scope }))
    }
    return ReportDocument(title: title, parts: sections)
  }

  private static func parts(of metrics: [NamedMetric]) -> [ReportPart] {
    let columns: [ReportTable.Column] = [
      .init("Metric"), .init("Value", .right), .init("90% interval", .right), .init("n", .right),
      .init("State"),
    ]
    let telling = metrics.filter(\.saysSomething)
    let silent = metrics.filter { !$0.saysSomething }
    let table =
      telling.isEmpty
      ? [] : [ReportPart.table(ReportTable(columns: columns, rows: telling.map(\.row)))]
    return table
      + [Metric.State.notEnoughData, .notApplicable].compactMap { state in
        let names = silent.filter { $0.metric.state == state }.map {
          state == .notApplicable ? $0.name : "\($0.name) (n \($0.metric.n))"
        }
        guard !names.isEmpty else { return nil }
        return .paragraph(
          StyledText(state.words.capitalizedFirst + ": ", .muted)
            + StyledText(names.joined(separator: ", ")))
      }
  }
}

extension ItemOrder {
  /// The word for programs.
  fileprivate var word: String {
    switch self {
    case .random: "random"
    case .fixed: "fixed"
    case .chosenByExaminee: "chosen"
    case .goesWithDifficulty: "difficulty"
    }
  }

  fileprivate var sentence: String {
    switch self {
    case .random: "random order"
    case .fixed: "fixed order, or not known to be random"
    case .chosenByExaminee: "an order of the examinee's own"
    case .goesWithDifficulty(let r):
      "\(r > 0 ? "hard" : "easy") items came late (r \(NumberText.significant(r)))"
    }
  }
}

extension NamedMetric.Scope {
  fileprivate var text: String {
    switch self {
    case .sitting: "sitting"
    case .block(let block): "block \(block + 1)"
    }
  }

  fileprivate var title: String { text.capitalizedFirst }
}

extension NamedMetric {
  fileprivate var json: String {
    JSONText.object([
      ("metric", JSONText.string(name)),
      ("scope", JSONText.string(scope.text)),
      ("value", JSONText.number(metric.value)),
      ("low", JSONText.number(metric.low)),
      ("high", JSONText.number(metric.high)),
      ("n", String(metric.n)),
      ("state", JSONText.string(metric.state.rawValue)),
      ("verdict", JSONText.string(verdict)),
      ("method", String(metric.methodVersion)),
    ])
  }

  /// Whether there is a number, or words beyond the state.
  fileprivate var saysSomething: Bool {
    metric.value != nil || words != nil
  }

  /// The verdict in words; nil where it is that of the state.
  private var words: String? {
    verdict.map(\.withSpaces).flatMap { $0 == metric.state.words ? nil : $0 }
  }

  fileprivate var row: [StyledText] {
    var interval = ""
    if let low = metric.low, let high = metric.high {
      interval = "\(NumberText.significant(low)) to \(NumberText.significant(high))"
    }
    let state = metric.state == .notApplicable ? nil : metric.state.words
    return [
      StyledText(name), StyledText(metric.value.map(NumberText.significant) ?? ""),
      StyledText(interval), StyledText(String(metric.n)),
      StyledText([state, words].compactMap(\.self).joined(separator: ": ")),
    ]
  }
}

extension Metric.State {
  fileprivate var words: String { rawValue.withSpaces }
}

extension String {
  fileprivate var withSpaces: String {
    String(map { $0 == "_" ? " " : $0 })
  }

  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
