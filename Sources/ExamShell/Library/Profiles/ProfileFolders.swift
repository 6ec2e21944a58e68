package import ExamDesign
import ItemBank

/// Where a user's own exam profiles lie: `profiles` in the configuration folder, then in the data
/// folder.
package struct ProfileFolders: Hashable, Sendable {
  /// In search order; the first profile of an id counts.
  package var folders: [Location]

  package init(environment: ShellEnvironment) {
    folders = [environment.configurationFolder, environment.dataFolder].compactMap { folder in
      folder.map { $0.appending(path: "profiles") }.map { Location(path: $0, shown: $0) }
    }
  }

  /// The profiles that come with the program and those of all `*.yaml` files of the folders.
  ///
  /// - Parameter fileSystem: Whose files.
  /// - Returns: All profiles, with findings about files that cannot be read or used.
  /// - Complexity: O(n) in the size of the files.
  package func catalogue(in fileSystem: any FileSystem) -> ProfileCatalogue {
    var files: [(path: String, bytes: [UInt8])] = []
    var findings: [Finding] = []
    for folder in folders {
      do throws(FileRefusal) {
        let root = try fileSystem.admitted(folder, inside: nil, limit: 0).realPath
        let names = try fileSystem.visibleNames(in: folder)
        for name in names where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
          let file = folder.child(name)
          do throws(FileRefusal) {
            let limit = ProfileReader.byteLimit
            let entry = try fileSystem.admitted(file, inside: root, limit: limit)
            guard entry.kind != .folder else { continue }
            files.append((file.shown, try fileSystem.content(of: file, upTo: limit)))
          } catch {
            findings.append(error.finding(file))
          }
        }
      } catch {
        if error != .missing { findings.append(error.finding(folder)) }
      }
    }
    return ProfileCatalogue(files: files, unreadable: findings)
  }
}
