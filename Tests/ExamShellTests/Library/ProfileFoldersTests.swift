import ExamDesign
import ExamShell
import ItemBank
import Testing

@Suite("Folders of exam profiles")
struct ProfileFoldersTests {
  private func profile(_ id: String, _ title: String = "T") -> InMemoryFileSystem.Content {
    .text(
      "profile: \(id)\nexam: e\ntitle: \(title)\nday: 1 h\nblocks: {items: 20, limit: 1 h}\n")
  }

  private func catalogue(
    _ contents: [String: InMemoryFileSystem.Content], variables: [String: String] = ["HOME": "/h"]
  ) -> ProfileCatalogue {
    let environment = ShellEnvironment(
      variables: variables, workingDirectory: "/", programFolder: "/bin")
    return ProfileFolders(environment: environment).catalogue(in: InMemoryFileSystem(contents))
  }

  private func files(_ catalogue: ProfileCatalogue) -> [String] {
    catalogue.entries.compactMap { entry in
      if case .file(let path) = entry.origin { "\(entry.profile.id) \(path)" } else { nil }
    }
  }

  @Test("Configuration goes before data, names in order, other files are passed over")
  func order() {
    let catalogue = catalogue([
      "/h/.config/testday/profiles/b.yaml": profile("x", "of b"),
      "/h/.config/testday/profiles/a.yml": profile("y"),
      "/h/.config/testday/profiles/notes.txt": .text("x"),
      "/h/.config/testday/profiles/.c.yaml": profile("hidden"),
      "/h/.config/testday/profiles/folder.yaml/d.yaml": profile("deep"),
      "/h/.local/share/testday/profiles/a.yaml": profile("x", "of data"),
      "/h/.local/share/testday/profiles/z.yaml": profile("z"),
    ])
    #expect(
      files(catalogue) == [
        "x /h/.config/testday/profiles/b.yaml", "y /h/.config/testday/profiles/a.yml",
        "z /h/.local/share/testday/profiles/z.yaml",
      ])
    #expect(
      catalogue.findings.map(\.description) == [
        "/h/.local/share/testday/profiles/a.yaml:1: warning: the profile 'x' was read from "
          + "/h/.config/testday/profiles/b.yaml already; "
          + "give one of the two another name behind 'profile:'"
      ])
  }

  @Test("XDG folders are heeded")
  func xdg() {
    let variables = ["HOME": "/h", "XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "/d"]
    let catalogue = catalogue(
      [
        "/c/testday/profiles/a.yaml": profile("a"), "/d/testday/profiles/b.yaml": profile("b"),
        "/h/.config/testday/profiles/c.yaml": profile("c"),
      ], variables: variables)
    #expect(
      files(catalogue) == ["a /c/testday/profiles/a.yaml", "b /d/testday/profiles/b.yaml"])
  }

  @Test("Without folders or a home there are the profiles that come with the program")
  func none() {
    for variables in [[:], ["HOME": "/h"]] {
      let catalogue = catalogue([:], variables: variables)
      #expect(catalogue == ProfileCatalogue())
      #expect(!catalogue.entries.isEmpty)
      #expect(catalogue.findings.isEmpty)
    }
  }

  @Test("What cannot be read is refused with a reason, and nothing else is lost")
  func refused() {
    let folder = "/h/.config/testday/profiles"
    let catalogue = catalogue([
      "\(folder)/a.yaml": .pipe, "\(folder)/b.yaml": .unreadable, "\(folder)/c.yaml": .size(65_537),
      "\(folder)/d.yaml": .link("/etc/x.yaml"), "/etc/x.yaml": profile("x"),
      "\(folder)/e.yaml": .text("profile: e\n"), "\(folder)/f.yaml": profile("good"),
    ])
    #expect(files(catalogue) == ["good \(folder)/f.yaml"])
    #expect(
      catalogue.findings.prefix(4).map(\.description) == [
        "\(folder)/a.yaml:1: error: this is a pipe, a device or a socket, not a file; "
          + "put a file in its place",
        "\(folder)/b.yaml:1: error: this cannot be read: Permission denied; look at its permissions",
        "\(folder)/c.yaml:1: error: the file has 65537 bytes, and at most 65536 are read; "
          + "divide it into several files",
        "\(folder)/d.yaml:1: error: this is a link out of the folder, to /etc/x.yaml; "
          + "copy the file, or name its own place with --sets",
      ])
    #expect(Set(catalogue.findings.dropFirst(4).map(\.file)) == ["\(folder)/e.yaml"])
  }
}
