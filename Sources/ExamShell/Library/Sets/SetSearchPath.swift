/// The places where question sets are looked for, in order; the first set of an id counts.
package struct SetSearchPath: Hashable, Sendable {
  /// One place: a file, a folder that is a set, or a folder of sets.
  package struct Place: Hashable, Sendable {
    package var location: Location
    package var origin: Origin

    package init(location: Location, origin: Origin) {
      self.location = location
      self.origin = origin
    }
  }

  /// Why a place is searched.
  package enum Origin: String, Hashable, Sendable, CaseIterable {
    /// Named with `--sets`.
    case option
    /// Named in `TESTDAY_SETS`.
    case variable
    /// `sets` in the XDG data folder.
    case data
    /// `QuestionSets` in the working directory.
    case workingDirectory
    /// `QuestionSets` beside the program, or in the package it was built in.
    case installation

    /// Whether the person named the place themselves, so that its absence is worth a word.
    var isNamed: Bool { self == .option || self == .variable }
  }

  package var places: [Place]

  /// Where to begin looking upwards for the installation's `QuestionSets`; nil: nowhere.
  package var programFolder: String?

  package init(places: [Place], programFolder: String? = nil) {
    self.places = places
    self.programFolder = programFolder
  }

  /// The paths named with `--sets`, then `TESTDAY_SETS` (with colons between paths), the data folder,
  /// the working directory and the installation.
  package init(explicit: [String], environment: ShellEnvironment) {
    func written(_ path: String) -> Location {
      Location(path, from: environment.workingDirectory, home: environment.home)
    }
    places = explicit.filter { !$0.isEmpty }.map { Place(location: written($0), origin: .option) }
    let variable = environment["TESTDAY_SETS"] ?? ""
    places += variable.split(separator: ":").map {
      Place(location: written(String($0)), origin: .variable)
    }
    if let data = environment.dataFolder?.appending(path: "sets") {
      places.append(Place(location: Location(path: data, shown: data), origin: .data))
    }
    places.append(Place(location: written(Self.folderName), origin: .workingDirectory))
    programFolder = environment.programFolder
  }

  static let folderName = "QuestionSets"

  /// The places beside the program: its folder and those above up to that of the package.
  ///
  /// Without a package above, as in an installed program, only its folder and the next are searched.
  func installation(in fileSystem: any FileSystem) -> [Place] {
    guard let programFolder, programFolder.hasPrefix("/") else { return [] }
    var folders = [programFolder]
    var isInPackage = false
    while let last = folders.last, last != "/", !isInPackage {
      isInPackage = (try? fileSystem.entry(at: last.appending(path: "Package.swift"))) != nil
      if !isInPackage { folders.append(last.parentPath) }
    }
    return (isInPackage ? folders[...] : folders.prefix(2)).map { folder in
      let path = folder.appending(path: Self.folderName)
      return Place(location: Location(path: path, shown: path), origin: .installation)
    }
  }
}
