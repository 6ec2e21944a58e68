/// A column of a file of responses.
package enum ResponseColumn: String, Hashable, Sendable, CaseIterable {
  case person, item, position, block, seconds, correct, omitted, confidence, limit, options
  case expected, difficulty, system, discipline, task
  case normIntensity = "norm_intensity"
  case normSeconds = "norm_seconds"
  case normSpread = "norm_spread"
  case normPeople = "norm_people"
  /// ``seconds`` in thousandths.
  case milliseconds

  /// Other names by which files have it; compared by ``folded(_:)``.
  package var synonyms: [String] {
    switch self {
    case .person:
      [
        "person_id", "id", "examinee", "examinee_id", "student", "student_id", "candidate",
        "candidate_id", "subject", "subject_id", "participant", "participant_id", "respondent",
        "respondent_id", "user", "user_id", "pid",
      ]
    case .item: ["item_id", "item_name", "question", "question_id", "qid", "iid"]
    case .position:
      ["order", "sequence", "seq", "item_order", "item_position", "presentation_order", "serial"]
    case .block: ["block_id", "section", "section_id", "block_number", "booklet_block"]
    case .seconds:
      [
        "time", "rt", "response_time", "sec", "secs", "time_seconds", "time_sec", "rt_seconds",
        "rt_sec", "response_time_seconds", "response_time_sec", "item_time", "duration", "latency",
      ]
    case .milliseconds:
      [
        "ms", "msec", "rt_ms", "time_ms", "response_time_ms", "response_time_msec", "duration_ms",
        "latency_ms", "time_milliseconds", "rt_milliseconds",
      ]
    case .correct: ["score", "right", "is_correct", "iscorrect", "accuracy", "acc"]
    case .omitted: ["blank", "omit", "skipped", "is_omitted", "unanswered"]
    case .confidence: ["conf", "certainty", "stated_confidence"]
    case .limit: ["time_limit", "block_limit", "limit_seconds", "block_limit_seconds"]
    case .options: ["option_count", "number_of_options", "n_options", "choices", "n_choices"]
    case .expected: ["expected_seconds", "expected_time"]
    case .difficulty: ["p_value", "facility", "share_right", "proportion_correct"]
    case .system: ["organ_system"]
    case .discipline: ["subject_area"]
    case .task: ["physician_task", "competency"]
    case .normIntensity: ["time_intensity", "intensity", "norm_ln_mean", "norm_log_mean"]
    case .normSeconds: ["norm_time", "norm_geometric_mean"]
    case .normSpread: ["norm_sd", "norm_ln_sd", "norm_log_sd", "time_spread"]
    case .normPeople: ["norm_n", "norm_count"]
    }
  }

  /// A name without what people write differently: capitals, spaces, underscores, hyphens, points.
  static func folded(_ name: String) -> String {
    String(decoding: name.lowercased().utf8.filter { !" _-.\t".utf8.contains($0) }, as: UTF8.self)
  }

  /// What a folded name means, and whether it is the column's own name.
  static let meanings: [String: (column: ResponseColumn, isOwn: Bool)] = {
    var meanings: [String: (column: ResponseColumn, isOwn: Bool)] = [:]
    for column in allCases {
      for synonym in column.synonyms { meanings[folded(synonym)] = (column, false) }
    }
    for column in allCases { meanings[folded(column.rawValue)] = (column, true) }
    return meanings
  }()
}
