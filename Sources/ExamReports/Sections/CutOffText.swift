import ExamAnalytics

/// What leaving every item early would have come to, called what it is.
enum CutOffText {
  static func words(_ rule: CutOffArithmetic) -> String {
    let cutOff = ClockText.clock(rule.cutOff)
    guard let saved = rule.secondsSaved.value else { return "No item came on screen." }
    guard rule.itemsCut > 0 else {
      return "No item took more than \(cutOff), so leaving items there would have changed nothing."
    }
    var words = """
      Arithmetic, not a prediction: had every item been left at \(cutOff), \
      \(ClockText.clock(saved)) would have been saved on \
      \(NumberText.count(rule.itemsCut, "item"))
      """
    if rule.scoredAmongCut > 0 {
      words += """
        , of which \(rule.rightAmongCut) of \(rule.scoredAmongCut) scored \
        \(rule.rightAmongCut == 1 ? "was" : "were") right as it went
        """
    }
    if let fitted = rule.itemsFitted.value {
      words += "; that is room for \(Int(fitted)) of the \(rule.itemsFitted.n) items not reached"
    }
    return words + "."
  }
}
