import Foundation
import Testing

/// A running `RecordsProbe`, whose lines are read as they come.
final class Probe {
  private let process = Process()
  private let output = Pipe()
  private let input = Pipe()
  private var buffer: [UInt8] = []

  /// Where the build put the probe: beside the test bundle.
  static let path: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appendingPathComponent("RecordsProbe").path
  }()

  /// Starts the probe itself, or a program that ends up as it.
  init(_ arguments: [String], through program: [String] = []) throws {
    let words = program + [Probe.path] + arguments
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.standardOutput = output
    process.standardInput = input
    process.standardError = FileHandle.standardError
    try process.run()
  }

  deinit {
    kill()
  }

  var processID: Int { Int(process.processIdentifier) }

  /// The next line; nil at the end of the output, or after `milliseconds` without one.
  func nextLine(within milliseconds: Int32 = 30_000) -> String? {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        defer { buffer.removeFirst(end + 1) }
        return String(decoding: buffer[..<end], as: UTF8.self)
      }
      let descriptor = output.fileHandleForReading.fileDescriptor
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&request, 1, milliseconds) > 0 else { return nil }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = unsafe read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return nil }
      buffer += bytes[..<count]
    }
  }

  /// Every line up to the end of the output.
  func remainingLines() -> [String] {
    var lines: [String] = []
    while let line = nextLine() { lines.append(line) }
    return lines
  }

  /// Lets a waiting probe go on.
  func proceed() {
    input.fileHandleForWriting.write(Data("\n".utf8))
  }

  /// SIGKILL, and waits until the process is gone.
  func kill() {
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }
}
