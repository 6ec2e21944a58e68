import ExamDesign
import GRDB
import ItemBank

/// What a sitting is before its first event: header, form and timetable, and their rows.
struct SittingDescription: Equatable {
  var header: SittingHeader
  var form: Form
  var timetable: Timetable

  /// The digest over all rows of the description of sitting `id`: where the chain of events starts.
  ///
  /// Each row is chained to the one before, in the order of the tables `sitting`, `sitting_set`,
  /// `sitting_part`, `sitting_warning`, `sitting_item` and of their primary keys.
  ///
  /// Under rules of version 1 the columns that came with schema version 2 are left out:
  /// ``ConditionsRow/columns`` of `sitting`, and `item_set` and `item_set_step` of `sitting_item`.
  /// So digests from before there were these columns hold, and nothing is lost, because such a
  /// sitting has their defaults (see ``isOfItsVersion``). So is the purpose where it is an exam, the
  /// only one there was before schema version 3; the digest of a drill is another one.
  func digest(sitting id: Int) -> UInt64 {
    var chain: UInt64 = 0
    func add(_ table: String, _ columns: (inout RowDigest) -> Void) {
      var row = RowDigest(of: table, after: chain)
      row.add(id)
      columns(&row)
      chain = row.value
    }
    add("sitting", addHeader)
    for (index, set) in header.questionSets.enumerated() {
      add("sitting_set") {
        $0.add(index + 1)
        $0.add(set.rawValue)
      }
    }
    for (index, part) in timetable.parts.enumerated() {
      add("sitting_part") {
        $0.add(index + 1)
        $0.add(part.kind.rawValue)
        $0.add(part.parent.map { $0 + 1 })
        $0.add(part.limit?.count)
      }
    }
    for (index, warning) in timetable.warnings.enumerated() {
      add("sitting_warning") {
        $0.add(index + 1)
        $0.add(warning.count)
      }
    }
    for (block, items) in form.blocks.enumerated() {
      for (index, item) in items.enumerated() {
        add("sitting_item") {
          $0.add(block + 1)
          $0.add(index + 1)
          $0.add(item.reference.set.rawValue)
          $0.add(item.reference.item.rawValue)
          $0.add(item.optionCount)
          $0.add(item.contentFingerprint)
          $0.add(item.keyFingerprint)
          if timetable.rulesVersion >= 2 {
            $0.add(item.sequence?.itemSet.rawValue)
            $0.add(item.sequence?.step)
          }
        }
      }
    }
    return chain
  }

  private func addHeader(to row: inout RowDigest) {
    row.add(header.uuid)
    row.add(header.profileID)
    row.add(header.profileTitle)
    row.add(String(form.seed))
    row.add(header.programVersion)
    row.add(header.startedWallMilliseconds)
    row.add(header.utcOffsetMinutes)
    row.add(header.bootID)
    row.add(header.bootMilliseconds)
    row.add(timetable.isPartial ? 1 : 0)
    if timetable.rulesVersion >= 2 { conditions.add(to: &row) }
    if header.purpose != .exam { row.add(header.purpose.rawValue) }
  }

  /// What the examinee was granted and the rules of the clocks, as they are stored.
  var conditions: ConditionsRow {
    ConditionsRow(
      timetable, accommodations: header.accommodations, firstBlock: header.firstBlock)
  }

  /// Whether there is nothing in it that its version of the rules does not know.
  var isOfItsVersion: Bool {
    timetable.rulesVersion >= 2
      || (conditions == .beforeVersion2 && form.blocks.joined().allSatisfy { $0.sequence == nil })
  }

  /// The description as it will be read again; see ``Swift/String/storable``.
  var storable: SittingDescription {
    var copy = self
    copy.header.uuid = header.uuid.storable
    copy.header.profileID = header.profileID.storable
    copy.header.profileTitle = header.profileTitle.storable
    copy.header.programVersion = header.programVersion.storable
    copy.header.bootID = header.bootID.storable
    return copy
  }
}
