import Foundation

/// A file system of a few hundred KiB that only the processes of one test see.
enum SmallDisk {
  /// A shell line that mounts 600 KiB at the folder `$0`.
  static let mount = "mount -t tmpfs -o size=600k none \"$0\""

  /// How to get a mount namespace here; nil where there is none to be had.
  static let namespace: [String]? = {
    for words in [["-m"], ["-Urm"]] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
      process.arguments = words + ["sh", "-c", mount, NSTemporaryDirectory()]
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { continue }
      process.waitUntilExit()
      if process.terminationStatus == 0 { return ["/usr/bin/unshare"] + words }
    }
    return nil
  }()
}
