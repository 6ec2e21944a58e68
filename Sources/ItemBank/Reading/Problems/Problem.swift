/// Something the reader found: its weight and its wording, without the place.
///
/// Whatever the reader has to leave out is an error; after a warning nothing written is lost. So a
/// file without errors can be formatted safely.
protocol Problem {
  var severity: Finding.Severity { get }

  /// What is wrong, one sentence without a final full stop.
  var message: String { get }

  /// What to write instead, one sentence without a final full stop.
  var remedy: String { get }
}
