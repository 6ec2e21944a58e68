import ExamAnalytics

/// A made-up person of known speed and ability, who sits what ``SittingTraits`` describe.
package struct SimulatedExaminee: Sendable {
  /// τ, in units of ln seconds; above 0 is faster.
  package var speed: Double

  /// The logit of being right on an item of average difficulty.
  package var ability: Double

  package init(speed: Double = 0, ability: Double = 1) {
    self.speed = speed
    self.ability = ability
  }

  /// A speed from where people's speeds lie.
  package static func drawn(_ random: inout SimulationRandom) -> SimulatedExaminee {
    SimulatedExaminee(speed: TimeDefaults.speedSpread * random.normal())
  }

  /// The mean of ln seconds over items, of people of average speed.
  package static let intensity = 4.41

  /// Sits all of it, in time for every item.
  ///
  /// - Complexity: O(items).
  package func sitting(
    _ traits: SittingTraits, _ random: inout SimulationRandom
  ) -> SimulatedSitting {
    var responses: [TimedResponse] = []
    var paces: [Double] = []
    var residual = 0.0
    let count = traits.blocks * traits.itemsPerBlock
    for position in 0..<count {
      let place = Place(position, count: count, traits)
      if place.inBlock == 0 { paces.append(traits.blockSpread * random.normal()) }
      let item = Item(place, traits, &random)
      residual = Self.residual(after: position == 0 ? nil : residual, traits, &random)
      let logTime =
        item.intensity - speed + (paces.last ?? 0) + traits.residualSpread * residual
        + place.plantedTime(traits)
      responses.append(
        response(to: item, at: place, logTime: logTime, traits, &random))
    }
    let series = ResponseSeries(
      responses: responses, order: traits.knowsDifficulty ? .drawn(responses) : .random,
      breaks: (0..<max(0, traits.blocks - 1)).map { .init(afterBlock: $0, seconds: 300) })
    return SimulatedSitting(series: series, paces: paces)
  }

  /// The next residual with a standard deviation of one.
  private static func residual(
    after last: Double?, _ traits: SittingTraits, _ random: inout SimulationRandom
  ) -> Double {
    switch traits.residuals {
    case .normal: random.normal()
    case .heavyTailed: random.heavyTailed()
    case .autocorrelated(let rho):
      if let last {
        rho * last + (1 - rho * rho).squareRoot() * random.normal()
      } else {
        random.normal()
      }
    }
  }

  private func response(
    to item: Item, at place: Place, logTime: Double, _ traits: SittingTraits,
    _ random: inout SimulationRandom
  ) -> TimedResponse {
    let logit = ability - item.difficulty + place.plantedLogit(traits)
    let statement = traits.confidence?.draw(&random)
    var isRight = statement?.isRight ?? random.happens(Logistic.probability(logit))
    var seconds = exponential(logTime + (isRight ? 0 : traits.timeOfWrong))
    if traits.rapidShare > 0, random.happens(traits.rapidShare) {
      seconds = random.uniform(2...8)
      if let accuracy = traits.rapidAccuracy { isRight = random.happens(accuracy) }
    }
    return TimedResponse(
      block: place.block, blockItemCount: traits.itemsPerBlock, placeInBlock: place.inBlock,
      position: place.position, seconds: seconds, outcome: isRight ? .right : .wrong,
      confidence: statement?.stated, optionCount: 5, expectedSeconds: 90,
      norm: traits.hasNorms
        ? TimeNorm(intensity: item.intensity, spread: traits.residualSpread, people: 100) : nil,
      blockLimitSeconds: 90 * Double(traits.itemsPerBlock),
      difficulty: traits.knowsDifficulty ? Logistic.probability(1 - item.difficulty) : nil)
  }
}

/// Where an item stands.
private struct Place {
  let position: Int
  let block: Int
  let inBlock: Int

  /// v, above 0 and below 1.
  let share: Double

  init(_ position: Int, count: Int, _ traits: SittingTraits) {
    self.position = position
    block = position / traits.itemsPerBlock
    inBlock = position % traits.itemsPerBlock
    share = (Double(position) + 0.5) / Double(count)
  }

  func plantedTime(_ traits: SittingTraits) -> Double {
    traits.timeDrift * (share - 0.5) + (share >= traits.change.from ? traits.change.by : 0)
      + (inBlock >= traits.itemsPerBlock - 5 ? traits.rush : 0)
      + (isAfterBreak ? traits.timeAfterBreaks : 0)
  }

  func plantedLogit(_ traits: SittingTraits) -> Double {
    traits.accuracyDrift * (share - 0.5) + (isAfterBreak ? traits.accuracyAfterBreaks : 0)
  }

  private var isAfterBreak: Bool { block > 0 && inBlock < 5 }
}

/// What an item is like.
private struct Item {
  let intensity: Double

  /// In logits around 0; above 0 is harder.
  let difficulty: Double

  init(_ place: Place, _ traits: SittingTraits, _ random: inout SimulationRandom) {
    intensity = SimulatedExaminee.intensity + traits.itemSpread * random.normal()
    let r = traits.difficultyCorrelation
    // Places are spread evenly over 0…1, with a standard deviation of 1/√12.
    let standardPlace = (place.share - 0.5) * 12.0.squareRoot()
    difficulty =
      traits.difficultySpread
      * (r * standardPlace + (1 - r * r).squareRoot() * random.normal())
  }
}
