/// A profile file that is part of the program.
struct EmbeddedProfile {
  /// The file's name in the source tree, for findings.
  let name: String
  let bytes: [UInt8]

  private init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// All of them; of an exam the newest first.
  static let all = [
    EmbeddedProfile("usmle-step1.yaml", PackageResources.usmle_step1_yaml),
    EmbeddedProfile("usmle-step1-2025.yaml", PackageResources.usmle_step1_2025_yaml),
    EmbeddedProfile("usmle-step2ck.yaml", PackageResources.usmle_step2ck_yaml),
    EmbeddedProfile("usmle-step2ck-2025.yaml", PackageResources.usmle_step2ck_2025_yaml),
    EmbeddedProfile("usmle-step3-day1.yaml", PackageResources.usmle_step3_day1_yaml),
    EmbeddedProfile("usmle-step3-day1-2025.yaml", PackageResources.usmle_step3_day1_2025_yaml),
    EmbeddedProfile("usmle-step3-day2.yaml", PackageResources.usmle_step3_day2_yaml),
    EmbeddedProfile("usmle-step3-day2-2025.yaml", PackageResources.usmle_step3_day2_2025_yaml),
    EmbeddedProfile("usmle-free120.yaml", PackageResources.usmle_free120_yaml),
    EmbeddedProfile("usmle-free120-2025.yaml", PackageResources.usmle_free120_2025_yaml),
    EmbeddedProfile("nbme-cbssa.yaml", PackageResources.nbme_cbssa_yaml),
    EmbeddedProfile("nbme-cbssa-self-paced.yaml", PackageResources.nbme_cbssa_self_paced_yaml),
    EmbeddedProfile("nbme-subject-exam.yaml", PackageResources.nbme_subject_exam_yaml),
    EmbeddedProfile("comlex-level1.yaml", PackageResources.comlex_level1_yaml),
    EmbeddedProfile("comlex-level1-2025.yaml", PackageResources.comlex_level1_2025_yaml),
    EmbeddedProfile("comlex-level2ce.yaml", PackageResources.comlex_level2ce_yaml),
    EmbeddedProfile("comlex-level2ce-2025.yaml", PackageResources.comlex_level2ce_2025_yaml),
    EmbeddedProfile("aamc-mcat.yaml", PackageResources.aamc_mcat_yaml),
    EmbeddedProfile("lsac-lsat.yaml", PackageResources.lsac_lsat_yaml),
    EmbeddedProfile("ncbe-mbe.yaml", PackageResources.ncbe_mbe_yaml),
    EmbeddedProfile("ets-gre.yaml", PackageResources.ets_gre_yaml),
  ]
}
