import ItemBank

extension ProfileCatalogue {
  /// The profile meant by a name: a profile's id, or an exam's short name and the day.
  ///
  /// An id is found whatever the day, so that an older exam can still be practised; ids go before
  /// exam names. Of several versions in force on the day the one with the latest first day counts.
  ///
  /// - Throws: ``ProfileLookupError`` where no profile or no single profile is meant.
  /// - Complexity: O(n).
  package func lookup(
    _ name: String, on date: CalendarDate
  ) throws(ProfileLookupError) -> Entry {
    if let entry = entries.first(where: { $0.profile.id.isSame(as: name) }) { return entry }
    let versions = entries.filter { $0.profile.exam.isSame(as: name) }
    guard !versions.isEmpty else {
      var exams: [String] = []
      for exam in entries.map(\.profile.exam) where exams.last != exam { exams.append(exam) }
      let known = exams + entries.map(\.profile.id)
      throw .unknown(name: name, suggestion: nearest(to: name, among: known), exams: exams)
    }
    let inForce = versions.filter { $0.profile.isInForce(on: date) }
    guard let latest = inForce.last else {
      throw .noneInForce(
        exam: name, date: date,
        versions: versions.map {
          .init(id: $0.profile.id, from: $0.profile.validFrom, through: $0.profile.validThrough)
        })
    }
    let rivals = inForce.filter { $0.profile.validFrom == latest.profile.validFrom }
    guard rivals.count == 1 else {
      throw .severalInForce(exam: name, date: date, ids: rivals.map(\.profile.id))
    }
    return latest
  }
}
