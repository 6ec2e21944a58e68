import Foundation
import TerminalHarness

/// A place where one test uses `testday`: its own home, configuration, question sets and record.
final class Desk {
  /// The folder that holds everything; it goes with the desk.
  let folder: String

  /// Variables beside those every test has.
  var extra: [String: String] = [:]

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("testday-\(UUID().uuidString)")
    folder = url.path
    try FileManager.default.createDirectory(
      atPath: folder + "/sets", withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  static let program = BuiltProgram.path("testday")

  /// The whole environment: nothing of the machine's own gets through.
  var environment: [String: String] {
    [
      "HOME": folder + "/home", "XDG_DATA_HOME": folder + "/data",
      "XDG_CONFIG_HOME": folder + "/configuration", "XDG_STATE_HOME": folder + "/state",
      "TESTDAY_RECORDS": records, "TESTDAY_SETS": folder + "/sets",
      "TESTDAY_NO_RATINGS": "1", "TZ": "UTC", "LANG": "C.UTF-8", "TERM": "xterm-256color",
      "PATH": "/usr/bin:/bin",
    ].merging(extra) { _, given in given }
  }

  /// The database of sittings.
  var records: String { folder + "/records.sqlite" }

  // MARK: Files

  /// Writes a file, with the folders on the way to it; gives its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let path = folder + "/" + name
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
  }

  // MARK: Running

  /// A program that has ended: what it printed, and its exit code.
  struct Outcome {
    var output: String
    var error: String
    var code: Int32
  }

  /// Runs `testday` with `input` on a pipe.
  func run(_ arguments: [String], input: String = "") throws -> Outcome {
    let script = try write(input, to: "input-\(UUID().uuidString)")
    return try shell(#"f=$1; shift; cat "$f" | "$P" "$@""#, [script] + arguments)
  }

  /// Runs a script of bash in which `$P` is `testday`, and the folder is the desk's.
  func shell(_ script: String, _ arguments: [String] = []) throws -> Outcome {
    let errors = try write("", to: "errors-\(UUID().uuidString)")
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script, "bash"] + arguments
    process.environment = environment.merging(["P": Self.program]) { given, _ in given }
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: data, as: UTF8.self),
      error: try String(contentsOfFile: errors, encoding: .utf8), code: process.terminationStatus)
  }

  /// Runs `testday` on a terminal.
  func terminal(
    _ arguments: String..., columns: Int = 80, rows: Int = 24
  ) throws(HarnessError) -> PseudoTerminal {
    try PseudoTerminal(
      Self.program, arguments, environment: environment, columns: columns, rows: rows)
  }

  /// What `sqlite3` prints for a query on the record: a row a line, columns between bars.
  func query(_ sql: String) throws -> String {
    let outcome = try shell(#"sqlite3 -batch -readonly "$1" "$2""#, [records, sql])
    guard outcome.code == 0 else { throw QueryError(text: outcome.error) }
    return outcome.output.hasSuffix("\n") ? String(outcome.output.dropLast()) : outcome.output
  }

  /// The number a query gives.
  func number(_ sql: String) throws -> Int {
    let text = try query(sql)
    guard let number = Int(text) else { throw QueryError(text: "no number: \(text)") }
    return number
  }

  struct QueryError: Error {
    var text: String
  }
}
