import Glibc

/// Where the build put its executables.
package enum BuiltProgram {
  /// The path of an executable that was built together with the running tests.
  package static func path(_ name: String) -> String {
    // The test runner itself stands in the same folder.
    var bytes = [CChar](repeating: 0, count: 4_096)
    let count = unsafe readlink("/proc/self/exe", &bytes, bytes.count - 1)
    let runner = String(
      decoding: bytes.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let first = CommandLine.arguments.first ?? ""
    for path in [runner, first] {
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      let candidate = (folder + [Substring(name)]).joined(separator: "/")
      if unsafe access(candidate, X_OK) == 0 { return candidate }
    }
    return name
  }
}
