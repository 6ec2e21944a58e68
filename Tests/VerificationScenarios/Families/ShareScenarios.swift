import ExamAnalytics
import ExamDesign
import ExamSession
import SimulatedExaminee
import SittingScripts

/// Shares of right answers: of a block, of long and of rapid answers, and of changes that paid.
enum ShareScenarios {
  static var all: [Scenario] { score + sinks + rapid + rapidWords + changes + yield }

  private static var score: [Scenario] {
    [10, 20, 40, 280].map { n in
      Scenario("score share", "share .3….97", n: n, .coverage) { random in
        let p = random.uniform(0.3...0.97)
        return Metric.share(random.count(p, of: n), of: n, minimum: 1).holds(p)
      }
    }
  }

  /// Sinks are right with a probability of their own, which is that of all here.
  private static var sinks: [Scenario] {
    [14, 28].map { blocks in
      Scenario("sink accuracy", "ability drawn", n: blocks * 20, .coverage) { random in
        let traits = SittingTraits { ($0.blocks, $0.difficultySpread) = (blocks, 0) }
        let ability = random.uniform(-0.8...1.4)
        let sitting = SimulatedExaminee(ability: ability).sitting(traits, &random)
        return TimeSinkTotals([sitting.series]).accuracy.holds(Logistic.probability(ability))
      }
    }
  }

  private static var rapid: [Scenario] {
    [
      Scenario("rapid accuracy", "5 % rapid, right .2….8", n: 280, .coverage) { random in
        let p = random.uniform(0.2...0.8)
        let traits = SittingTraits { ($0.rapidShare, $0.rapidAccuracy) = (0.05, p) }
        let sitting = SimulatedExaminee().sitting(traits, &random)
        return RapidResponses([sitting.series]).accuracy.holds(p)
      }
    ]
  }

  private static func words(
    _ name: String, _ measure: Measure, share: Double, accuracy: Double?
  ) -> Scenario {
    Scenario("possible rapid responses", name, n: 280, measure) { random in
      let traits = SittingTraits {
        ($0.rapidShare, $0.rapidAccuracy) = (share, accuracy)
      }
      let sitting = SimulatedExaminee().sitting(traits, &random)
      return (RapidResponses([sitting.series]).verdict == .possibleRapidResponses).asShare
    }
  }

  private static var rapidWords: [Scenario] {
    [
      words("nobody is fast", Measure(.falseAlarms, 0...0.05), share: 0, accuracy: nil),
      words(
        "5 % fast, as accurate as any", Measure(.falseAlarms, 0...0.06), share: 0.05,
        accuracy: nil),
      words("5 % guessed", Measure(.power), share: 0.05, accuracy: 0.2),
      words("10 % guessed", Measure(.power), share: 0.10, accuracy: 0.2),
    ]
  }

  /// The share of gains among decisive changes.
  private static var changes: [Scenario] {
    [10, 30].flatMap { n in
      [
        Scenario("gain share of changes", "share from Beta(½, ½)", n: n, .coverage) { random in
          let p = random.arcsine()
          let gains = random.count(p, of: n)
          return AnswerChanges.verdict(gains: gains, losses: n - gains).gain.holds(p)
        },
        Scenario("gain share of changes", "share .3….8", n: n, .coverage) { random in
          let p = random.uniform(0.3...0.8)
          let gains = random.count(p, of: n)
          return AnswerChanges.verdict(gains: gains, losses: n - gains).gain.holds(p)
        },
        Scenario(
          "changes paid", "half of them gain", n: n, Measure(.falseAlarms, 0...0.06)
        ) { random in
          let gains = random.count(0.5, of: n)
          let probability = AnswerChanges.verdict(gains: gains, losses: n - gains).probability
          return probability.map { ($0 >= AnswerChangeTotals.certainty).asShare }
        },
      ]
    }
  }

  /// Twenty decisive changes in blocks as they are sat; the truth is what so many would bring.
  private static var yield: [Scenario] {
    [
      Scenario(
        "points per revisit minute", "share .3….8", n: 20, .coverage, effort: 0.5
      ) { random in
        let p = random.uniform(0.3...0.8)
        let minutes = random.uniform(5...40)
        let blocks = (0..<2).map { _ in changedBlock((0..<10).map { _ in random.happens(p) }) }
        let totals = AnswerChangeTotals(blocks, revisitSeconds: 60 * minutes)
        return totals.pointsPerRevisitMinute.holds(20 * (2 * p - 1) / minutes)
      }
    ]
  }

  /// A block in which every answer is changed, to the right one where it gains.
  private static func changedBlock(_ gains: [Bool]) -> AnswerChanges {
    var script = SittingScript(blocks: [gains.count])
    script.begin()
    for isGain in gains {
      script.wait(10)
      script.select(isGain ? 1 : 0)
      script.answer(isGain ? 0 : 1, after: 10)
    }
    script.end(.examinee)
    var key = AnswerKey()
    for item in script.form.blocks[0] { key.correctOptions[item.reference] = [0] }
    let trace = SittingTrace(
      events: script.events, form: script.form, timetable: script.timetable)
    return AnswerChanges(trace.blocks[0], key: key)
  }
}
