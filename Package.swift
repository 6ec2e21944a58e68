// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "testday",
  products: [
    .executable(name: "testday", targets: ["testday"])
  ],
  dependencies: [
    // One definition of every command, for the command line and for the prompt.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // The record of sittings (SQLite).
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // Exam profiles.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "ItemBank"),
    .target(
      name: "ExamAids", resources: [.embedInCode("Resources/reference-values.tsv")]),
    .target(
      name: "ExamDesign",
      dependencies: ["ItemBank", .product(name: "Yams", package: "Yams")],
      resources: [
        .embedInCode("Resources/usmle-step1.yaml"),
        .embedInCode("Resources/usmle-step1-2025.yaml"),
        .embedInCode("Resources/usmle-step2ck.yaml"),
        .embedInCode("Resources/usmle-step2ck-2025.yaml"),
        .embedInCode("Resources/usmle-step3-day1.yaml"),
        .embedInCode("Resources/usmle-step3-day1-2025.yaml"),
        .embedInCode("Resources/usmle-step3-day2.yaml"),
        .embedInCode("Resources/usmle-step3-day2-2025.yaml"),
        .embedInCode("Resources/usmle-free120.yaml"),
        .embedInCode("Resources/usmle-free120-2025.yaml"),
        .embedInCode("Resources/nbme-cbssa.yaml"),
        .embedInCode("Resources/nbme-cbssa-self-paced.yaml"),
        .embedInCode("Resources/nbme-subject-exam.yaml"),
        .embedInCode("Resources/comlex-level1.yaml"),
        .embedInCode("Resources/comlex-level1-2025.yaml"),
        .embedInCode("Resources/comlex-level2ce.yaml"),
        .embedInCode("Resources/comlex-level2ce-2025.yaml"),
        .embedInCode("Resources/aamc-mcat.yaml"),
        .embedInCode("Resources/lsac-lsat.yaml"),
        .embedInCode("Resources/ncbe-mbe.yaml"),
        .embedInCode("Resources/ets-gre.yaml"),
        .embedInCode("Resources/blueprint-step1.yaml"),
      ]),
    .target(name: "ExamSession", dependencies: ["ExamDesign"]),
    .target(
      name: "ExamRecords",
      dependencies: [
        "ItemBank", "ExamDesign", "ExamSession", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      resources: [
        .embedInCode("Schema/tables-1.sql"),
        .embedInCode("Schema/views-1.sql"),
        .embedInCode("Schema/tables-2.sql"),
        .embedInCode("Schema/views-2.sql"),
        .embedInCode("Schema/tables-3.sql"),
        .embedInCode("Schema/views-3.sql"),
      ]),
    .target(name: "ExamAnalytics", dependencies: ["ItemBank", "ExamDesign", "ExamSession"]),
    .target(name: "ResponseImport", dependencies: ["ItemBank", "ExamAnalytics"]),
    .target(
      name: "ExamReports", dependencies: ["ItemBank", "ExamDesign", "ExamSession", "ExamAnalytics"]),
    .target(
      name: "ExamShell",
      dependencies: [
        "ItemBank", "ExamAids", "ExamDesign", "ExamSession", "ExamRecords", "ExamAnalytics",
        "ResponseImport", "ExamReports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .target(name: "LineEditing", dependencies: ["CReadline", "ExamShell"]),
    .executableTarget(name: "testday", dependencies: ["ExamShell", "LineEditing"]),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(name: "TerminalHarness", path: "Tests/TerminalHarness"),
    // Line editing alone, for the end-to-end tests of it.
    .executableTarget(
      name: "LinesProbe", dependencies: ["ExamShell", "LineEditing"], path: "Tests/LinesProbe"),
    .testTarget(
      name: "ItemBankTests", dependencies: ["ItemBank", "TestSupport"], exclude: ["Snapshots"]),
    .testTarget(
      name: "ExamAidsTests", dependencies: ["ExamAids", "TestSupport"],
      exclude: ["Laboratory/Snapshots"]),
    .testTarget(name: "ExamDesignTests", dependencies: ["ExamDesign", "ItemBank", "TestSupport"]),
    .target(
      name: "SittingSimulation", dependencies: ["ItemBank", "ExamDesign", "ExamSession"],
      path: "Tests/SittingSimulation"),
    // Not a test: simulates as many sittings as one likes.
    .executableTarget(
      name: "session-simulation", dependencies: ["ExamDesign", "SittingSimulation"],
      path: "Tests/SessionSimulation"),
    .testTarget(
      name: "ExamSessionTests",
      dependencies: ["ExamSession", "ExamDesign", "ItemBank", "SittingSimulation", "TestSupport"],
      exclude: ["Scenarios"]),
    .testTarget(
      name: "ExamShellTests",
      dependencies: [
        "ExamShell", "ExamReports", "ExamRecords", "ExamAnalytics", "ExamSession", "ExamDesign",
        "ItemBank", "ResponseImport", "TestSupport",
      ],
      exclude: ["Screens/Snapshots", "Statistics/Snapshots"]),
    .target(
      name: "SittingScripts", dependencies: ["ItemBank", "ExamDesign", "ExamSession"],
      path: "Tests/SittingScripts"),
    // People of known truth, for what the metrics say of them.
    .target(
      name: "SimulatedExaminee", dependencies: ["ExamAnalytics", "ExamDesign"],
      path: "Tests/SimulatedExaminee"),
    .target(
      name: "VerificationScenarios",
      dependencies: [
        "SimulatedExaminee", "SittingScripts", "ExamAnalytics", "ExamDesign", "ExamSession",
      ],
      path: "Tests/VerificationScenarios"),
    // Not a test: holds every metric against simulated truth, as often as one likes.
    .executableTarget(
      name: "metric-verification", dependencies: ["VerificationScenarios"],
      path: "Tests/MetricVerification"),
    .testTarget(
      name: "MetricVerificationTests",
      dependencies: ["SimulatedExaminee", "VerificationScenarios", "ExamAnalytics"]),
    .testTarget(
      name: "ExamAnalyticsTests",
      dependencies: [
        "ExamAnalytics", "ItemBank", "ExamDesign", "ExamSession", "SittingScripts", "TestSupport",
      ]),
    .testTarget(
      name: "ResponseImportTests",
      dependencies: ["ResponseImport", "ExamAnalytics", "ItemBank", "TestSupport"]),
    .testTarget(
      name: "ExamReportsTests",
      dependencies: [
        "ExamReports", "ExamAnalytics", "ItemBank", "ExamDesign", "ExamSession", "SittingScripts",
        "TestSupport",
      ],
      exclude: ["Snapshots"]),
    // What the tests of the record kill, starve and lock out.
    .executableTarget(
      name: "RecordsProbe", dependencies: ["ExamRecords", "ExamSession", "ExamDesign", "ItemBank"],
      path: "Tests/RecordsProbe"),
    .testTarget(
      name: "ExamRecordsTests",
      dependencies: [
        "ExamRecords", "ExamSession", "ExamDesign", "ItemBank", "TestSupport", "RecordsProbe",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Snapshots", "Fixtures"]),
    .testTarget(name: "LineEditingTests", dependencies: ["LineEditing", "ExamShell"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["TerminalHarness", "LinesProbe", "testday", "TestSupport"]),
    // Not a test: measures the program against named baselines and prints ratios.
    .executableTarget(
      name: "testday-bench",
      dependencies: [
        "ItemBank", "ExamDesign", "ExamSession", "ExamRecords", "ExamAnalytics", "ExamReports",
        "ExamShell", "LineEditing", "SimulatedExaminee", "TerminalHarness",
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      path: "Tests/Benchmarks"),
  ],
  swiftLanguageModes: [.v6]
)

// The same strictness for every Swift target of ours; dependencies keep their own.
for target in package.targets where target.type != .system {
  target.swiftSettings = [
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
    .enableUpcomingFeature("ExistentialAny"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
    .enableUpcomingFeature("InternalImportsByDefault"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
    .enableUpcomingFeature("MemberImportVisibility"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0458-strict-memory-safety.md
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
