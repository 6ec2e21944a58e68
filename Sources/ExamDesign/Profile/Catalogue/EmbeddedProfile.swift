/// A profile file that is part of the program.
struct EmbeddedProfile {
  /// The file's name in the source tree, for findings.
  let name: String
  let bytes: [UInt8]

  /// All of them, oldest last.
  static let all = [
    EmbeddedProfile(name: "usmle-step1.yaml", bytes: PackageResources.usmle_step1_yaml),
    EmbeddedProfile(name: "usmle-step1-2025.yaml", bytes: PackageResources.usmle_step1_2025_yaml),
  ]
}
