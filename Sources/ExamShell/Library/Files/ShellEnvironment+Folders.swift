extension ShellEnvironment {
  var home: String? { absolute("HOME") }

  /// Where the XDG base directory specification puts a program's data; nil without a home folder.
  var dataFolder: String? {
    (absolute("XDG_DATA_HOME") ?? home?.appending(path: ".local/share"))?.appending(path: "testday")
  }

  /// Where it puts what the user has written to set a program up.
  var configurationFolder: String? {
    (absolute("XDG_CONFIG_HOME") ?? home?.appending(path: ".config"))?.appending(path: "testday")
  }

  /// A variable that names an absolute path; the specification has others ignored.
  private func absolute(_ name: String) -> String? {
    self[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
