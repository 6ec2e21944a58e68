#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the lines typed at the prompt are kept: `history` in the state folder of the XDG
/// specification.
package struct HistoryLocation {
  /// Nil without a home folder: then nothing is kept.
  package let path: String?

  package init(environment: ShellEnvironment) {
    let state =
      environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment.home?.appending(path: ".local/state")
    path = state?.appending(path: "testday").appending(path: "history")
  }

  /// Makes the folder (0700) where it is missing; a failure means that nothing is kept.
  package func prepare() {
    guard let path else { return }
    var folder = ""
    for name in path.parentPath.split(separator: "/") {
      folder += "/" + name
      _ = unsafe mkdir(folder, 0o700)
    }
  }
}
