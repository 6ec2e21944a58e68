package import ExamAnalytics

/// Forms of a person whose ability, growth and spread among forms are drawn from what readiness
/// takes for granted, and what the next form will show.
package struct SimulatedForms: Sendable {
  package let forms: [FormResult]

  /// Right answers on the next form, one step after the last.
  package let next: Int

  /// The spread among forms from the prior of forms of one bank, or of several.
  ///
  /// - Parameters:
  ///   - count: how many forms there are.
  ///   - items: how many items each has, and the next.
  ///   - isMixed: whether each comes from a bank of its own.
  ///   - random: the randomness.
  package init(
    count: Int, items: Int, isMixed: Bool = false, _ random: inout SimulationRandom
  ) {
    let ability = FormForecast.abilityMean + FormForecast.abilityDeviation * random.normal()
    let growth = FormForecast.growthDeviation * random.normal()
    let spread = random.halfNormal(
      isMixed ? FormForecast.mixedDeviation : FormForecast.sameBankDeviation)
    let rights = (0...count).map { form in
      let time = Double(form - count + 1)
      let logit = ability + growth * time + spread * random.normal()
      return random.count(Logistic.probability(logit), of: items)
    }
    forms = rights.dropLast().enumerated().map { form, right in
      FormResult(
        right: right, items: items, time: Double(form - count + 1),
        source: isMixed ? "bank \(form)" : "bank")
    }
    next = rights[count]
  }
}
