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
    case ("start", "start"): return examNames + ["--blocks", "--set", "--seed", "--on"]
    case ("start", _): return ["--blocks", "--set", "--seed", "--on", "--yes"]
    case ("exams", "exams"): return ["show"] + examNames
    case ("exams", "show"): return examNames
    case ("resume", _): return sittingNumbers { $0.state == .open }
    case ("report", _), ("review", _):
      return sittingNumbers { if case .ended = $0.state { true } else { false } } + ["--block"]
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

  private func sittingNumbers(_ isMeant: (SittingSummary) -> Bool) -> [String] {
    guard let store = try? context.store(), let sittings = try? store.sittings() else { return [] }
    return sittings.filter(isMeant).map { String($0.id) }
  }
}
