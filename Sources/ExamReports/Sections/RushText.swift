import ExamAnalytics

/// The words on rushing at the end of blocks and on a change of pace.
enum RushText {
  /// From this p on a difference is taken as chance.
  private static let level = 0.05

  static func words(_ metrics: MetricSet) -> String {
    let rush = metrics.rush
    switch rush.change.state {
    case .notApplicable: return notComputed(metrics.orders)
    case .notEnoughData:
      return MetricText.notEnough(
        rush.blocks, of: EndOfBlockRush.minimum,
        "blocks of \(EndOfBlockRush.itemMinimum) answers or more") + "."
    case .ok, .provisional: break
    }
    guard let change = rush.change.value, let p = rush.p else { return "–" }
    let interval = MetricText.interval(rush.change, MetricText.change) ?? ""
    let numbers = """
      the last five items took \(MetricText.change(change)) time against the others (\(interval), \
      \(MetricText.p(p)), \(NumberText.count(rush.blocks, "block")))
      """
    guard p <= level else { return "\(numbers); that is within chance." }
    return change < 0
      ? "\(numbers): rushed, in \(rush.fasterBlocks.count) of \(rush.blocks) blocks."
      : "\(numbers): slower at the end."
  }

  static func changePoint(_ metrics: MetricSet) -> String {
    if metrics.orders.reason != nil { return notComputed(metrics.orders) }
    let tested = metrics.changePoints.filter { $0.p.value != nil }
    guard !tested.isEmpty else {
      let most = metrics.changePoints.map(\.p.n).max() ?? 0
      return MetricText.notEnough(most, of: SpeedChangePoint.minimum, "answers of one sitting")
        + "."
    }
    guard metrics.changePoints.count == 1, let point = tested.first else {
      let changed = tested.count { $0.change != nil }
      return """
        found in \(changed) of \(NumberText.count(tested.count, "sitting")) at p 0.01; chance alone \
        makes 1 of 100.
        """
    }
    let p = MetricText.p(point.p.value ?? 1)
    guard let change = point.change else {
      return "none found (\(p), n = \(point.p.n))."
    }
    return """
      from item \(change.placeInBlock + 1) of block \(change.block + 1) on items took \
      \(MetricText.ratio(change.ratio)) × the time of those before (\(p)). The clearest place was \
      chosen, so the size is exaggerated; blocks that differ in pace are found as well.
      """
  }

  static func notComputed(_ orders: [ItemOrder]) -> String {
    "not computed: \(orders.reason ?? "there is nothing to compare")."
  }
}
