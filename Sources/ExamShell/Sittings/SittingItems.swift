package import ExamAnalytics
package import ExamDesign
package import ItemBank

/// The items and keys of a form, as the question sets have them now.
package struct SittingItems {
  /// The items that were found, by reference, with the vignette they share.
  package var items: [ItemReference: Item] = [:]
  package var key = AnswerKey()

  /// The fingerprints of the keys of now.
  package var keyFingerprints: [ItemReference: String] = [:]

  /// Items of the form that no question set has any more.
  package var missing: [ItemReference] = []

  /// Items whose text, or whose key, is another than when the form was drawn.
  package var revised: [ItemReference] = []
  package var rekeyed: [ItemReference] = []

  package init(form: Form, sets: [QuestionSet]) {
    let all = SittingPreparation.itemsByReference(in: sets)
    var fingerprints: [ItemReference: (content: String, key: String)] = [:]
    for set in sets {
      guard let id = set.header.id else { continue }
      for item in set.items {
        fingerprints[ItemReference(set: id, item: item.id)] = (
          set.contentFingerprint(of: item), Fingerprint.key(of: item)
        )
      }
    }
    for formItem in form.blocks.joined() {
      let reference = formItem.reference
      guard let item = all[reference], let now = fingerprints[reference] else {
        missing.append(reference)
        continue
      }
      items[reference] = item
      key.correctOptions[reference] = Set(item.key)
      keyFingerprints[reference] = now.key
      if now.content != formItem.contentFingerprint { revised.append(reference) }
      if now.key != formItem.keyFingerprint { rekeyed.append(reference) }
    }
  }

  /// The items by block and place; nil where one is missing or offers other options than the form.
  package func blocks(of form: Form) -> [[Item]]? {
    var blocks: [[Item]] = []
    for block in form.blocks {
      let found = block.compactMap { formItem in
        items[formItem.reference].flatMap {
          $0.options.count == formItem.optionCount ? $0 : nil
        }
      }
      guard found.count == block.count else { return nil }
      blocks.append(found)
    }
    return blocks
  }
}
