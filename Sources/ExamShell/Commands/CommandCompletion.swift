import ArgumentParser
import ExamDesign
import ExamRecords
import ItemBank

/// What Tab offers at the prompt: commands, then what each of them takes.
struct CommandCompletion {
  /// The commands' names, from their one definition.
  static let names: [String] =
    TestdayCommand.configuration.subcommands.flatMap {
      [$0.configuration.commandName ?? ""] + $0.configuration.aliases
    } + ["help"]

  private static let startOptions = [
    "--blocks", "--from-block", "--time", "--extra-break", "--days", "--check-in", "--set",
    "--seed", "--on", "--routine", "--rehearse", "--no-ratings", "--yes",
  ]

  private static let analyzeOptions = [
    "--responses", "--json", "--person", "--order", "--block-limit",
  ]

  private static let drillOptions = [
    "--checkpoints", "--time", "--set", "--seed", "--on", "--yes",
  ]

  private let context: ShellContext

  init(_ context: ShellContext) {
    self.context = context
  }

  /// The candidates for `word`, given what stands before it on the line.
  func candidates(before: String, word: String) -> [String] {
    let words = before.split(whereSeparator: \.isWhitespace).map(String.init)
    return all(after: words).filter { $0.hasPrefix(word) }.sorted()
  }

  private func all(after words: [String]) -> [String] {
    guard let command = words.first else { return Self.names }
    switch (command, words.last) {
    case (_, "--set"): return setIDs
    case ("start", "--time"), ("drill", "--time"): return ["1.25", "1.5", "2"]
    case ("start", "start"): return examNames + Self.startOptions
    case ("start", _): return Self.startOptions
    case ("drill", "drill"), ("drill", "--checkpoints"): return examNames + Self.drillOptions
    case ("drill", _): return Self.drillOptions
    case ("scores", "scores"): return ["add", "remove"]
    case ("scores", "--exam"): return examNames
    case ("scores", "add"): return OutsideScore.Kind.allCases.map(\.rawValue)
    case ("scores", "remove"): return scoreNumbers
    case ("scores", _):
      return words.dropFirst().first == "add" ? ["--on", "--items", "--name", "--exam"] : []
    case ("exams", "exams"): return ["show", "--on"] + examNames
    case ("exams", "show"): return examNames
    case ("exams", _): return ["--on"]
    case ("resume", _):
      return sittingNumbers { $0.state == .open } + ["--no-ratings", "--rehearse", "--yes"]
    case ("pacing", "--plan"): return examNames
    case ("pacing", "--cut-off"): return []
    case ("pacing", "pacing"): return examNames + ["--plan", "--cut-off"]
    case ("pacing", _): return ["--plan", "--cut-off"]
    case ("trend", "trend"): return examNames + ["--cut"]
    case ("stamina", "stamina"), ("calibration", "calibration"): return examNames
    case ("report", "--block"), ("report", "--cut-off"), ("review", "--block"): return []
    case ("report", _): return numbersOfThoseOver + ["--block", "--full", "--cut-off"]
    case ("review", _): return numbersOfThoseOver + ["--block", "--all"]
    case ("analyze", "--order"): return ResponseAnalysis.Order.allCases.map(\.rawValue)
    case ("analyze", _): return Self.analyzeOptions
    case ("help", "help"): return Self.names
    default: return []
    }
  }

  private var examNames: [String] {
    let profiles = context.catalogue().entries.map(\.profile)
    return Array(Set(profiles.map(\.exam) + profiles.map(\.id)))
  }

  private var setIDs: [String] {
    context.library().listings.compactMap { $0.header.id?.rawValue }
  }

  private var numbersOfThoseOver: [String] {
    sittingNumbers { if case .ended = $0.state { true } else { false } }
  }

  private var scoreNumbers: [String] {
    guard let store = try? context.store(), let scores = try? store.outsideScores() else {
      return []
    }
    return scores.map { String($0.id) }
  }

  private func sittingNumbers(_ isMeant: (SittingSummary) -> Bool) -> [String] {
    guard let store = try? context.store(), let sittings = try? store.sittings() else { return [] }
    return sittings.filter(isMeant).map { String($0.id) }
  }
}
