import ExamAnalytics
import TestSupport

/// Sittings written down by what became of their items.
enum AccuracySitting {
  /// One character an item, in order of presentation: `1` right, `0` wrong, `-` blank, `n` never
  /// reached, `x` without a key; blocks of twenty, order at random.
  static func series(_ outcomes: String, isOrderRandom: Bool = true) -> ResponseSeries {
    let names: [Character: Outcome] = [
      "1": .right, "0": .wrong, "-": .unanswered, "n": .notReached, "x": .unscorable,
    ]
    let responses = outcomes.enumerated().map { index, sign in
      TimedResponse(
        block: index / 20, blockItemCount: 20, placeInBlock: index % 20, position: index,
        seconds: sign == "n" ? 0 : 80, outcome: names[sign] ?? .unscorable)
    }
    return ResponseSeries(responses: responses, isOrderRandom: isOrderRandom)
  }

  /// Answers with a stated probability.
  static func rated(_ answers: [(confidence: Double, isRight: Bool)]) -> ResponseSeries {
    let responses = answers.enumerated().map { index, answer in
      TimedResponse(
        block: index / 20, blockItemCount: 20, placeInBlock: index % 20, position: index,
        seconds: 80, outcome: answer.isRight ? .right : .wrong, confidence: answer.confidence,
        optionCount: 5)
    }
    return ResponseSeries(responses: responses, isOrderRandom: true)
  }

  /// The golden example of calibration: forty answers at five levels.
  static let calibration: [(confidence: Double, isRight: Bool)] = [
    (0.3, "1001"), (0.5, "10100101"), (0.7, "110110101101"), (0.85, "1110111101"),
    (0.95, "111110"),
  ].flatMap { level in level.1.map { (level.0, $0 == "1") } }

  /// So many answers at nine levels, from 0 to 100 %, with no pattern but by whole numbers.
  static func mixed(_ count: Int) -> [(confidence: Double, isRight: Bool)] {
    let levels = [0.2, 0.37, 0.55, 0.6, 0.72, 0.85, 0.9, 1, 0]
    return (0..<count).map { index in
      let confidence = levels[index * 7 % 9]
      let draw = Double((index * index * 31 + 17 * index) % 101)
      return (confidence, draw < 20 + 60 * confidence)
    }
  }

  /// So many items, two of three right.
  static func ordinary(_ count: Int) -> String {
    String((0..<count).map { ($0 * 7) % 3 == 0 ? "0" : "1" })
  }
}

/// Whether a number agrees with a golden one, relative above 1.
func agrees(_ value: Double?, _ golden: Double, _ tolerance: Double = 1e-9) -> Bool {
  value.map { abs($0 - golden) <= tolerance * max(1, abs(golden)) } ?? false
}

extension SeededGenerator {
  /// About standard normal: twelve uniform numbers less six.
  mutating func normal() -> Double {
    (0..<12).reduce(-6) { sum, _ in sum + Double.random(in: 0..<1, using: &self) }
  }

  /// True with probability p.
  mutating func happens(_ p: Double) -> Bool { Double.random(in: 0..<1, using: &self) < p }
}
