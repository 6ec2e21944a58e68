import ExamDesign
package import ItemBank

/// The keys of items: which options are correct.
///
/// Comes together with a sitting's events only here, after the sitting.
package struct AnswerKey: Equatable, Sendable {
  /// For each item its correct options, from 0; an item that is missing or has none has no
  /// known key.
  package var correctOptions: [ItemReference: Set<Int>]

  package init(_ correctOptions: [ItemReference: Set<Int>] = [:]) {
    self.correctOptions = correctOptions
  }

  /// Collects the keys of whole sets; sets without an id are passed over, since no form can name
  /// their items.
  ///
  /// - Complexity: O(items).
  package init(questionSets: [QuestionSet]) {
    self.init()
    for questionSet in questionSets {
      guard let id = questionSet.header.id else { continue }
      for item in questionSet.items {
        correctOptions[ItemReference(set: id, item: item.id)] = Set(item.key)
      }
    }
  }

  /// The correct options of a traced item; nil where no key is known that fits its options.
  package func correctOptions(of item: ItemTrace) -> Set<Int>? {
    guard let correct = correctOptions[item.formItem.reference], !correct.isEmpty,
      correct.allSatisfy({ (0..<item.formItem.optionCount).contains($0) })
    else { return nil }
    return correct
  }

  /// What became of an item.
  ///
  /// Where several options are correct, any of them is right.
  package func outcome(of item: ItemTrace) -> Outcome {
    guard item.isReached else { return .notReached }
    guard let option = item.finalOption else { return .unanswered }
    guard let correct = correctOptions(of: item) else { return .unscorable }
    return correct.contains(option) ? .right : .wrong
  }
}
