package import Testing
import Foundation

/// Compares `text` with the file `Snapshots/<suite>/<name>` beside the calling test file.
///
/// A missing snapshot is written and the test fails all the same, so that nothing passes unseen;
/// with `RECORD_SNAPSHOTS=1` a differing one is written anew, and fails this once.
package func expectSnapshot(
  _ text: String, _ name: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let test = URL(fileURLWithPath: testFile)
  let suite = test.deletingPathExtension().lastPathComponent
  let file = test.deletingLastPathComponent()
    .appendingPathComponent("Snapshots").appendingPathComponent(suite).appendingPathComponent(name)
  let recorded = try? String(contentsOf: file, encoding: .utf8)
  if recorded == text { return }
  let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  if recorded == nil || isRecording {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record(
        "recorded \(file.path); look at it and run again", sourceLocation: sourceLocation)
    } catch {
      Issue.record("cannot record \(file.path): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  Issue.record(
    """
    \(name) differs from its snapshot.
    --- recorded
    \(recorded ?? "")
    --- now
    \(text)
    """, sourceLocation: sourceLocation)
}
