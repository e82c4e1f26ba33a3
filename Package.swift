// swift-tools-version: 6.2

import PackageDescription

/// What every target is compiled with.
///
/// A misspelled feature name is accepted silently by the compiler, so these are checked against
/// `swiftc -print-supported-features` by `.ci/run`.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
]

/// One module of the story manifests → model → plan → apply → store.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one module, or the stories that run the program.
func tests(
  _ name: String,
  _ dependencies: [Target.Dependency],
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: name,
    dependencies: dependencies,
    exclude: exclude,
    swiftSettings: settings
  )
}

/// What every input is taken through, whether libFuzzer or a test makes it.
let fuzzCases: Target = .target(
  name: "CharterFuzzCases",
  dependencies: [
    "CharterModel", "CharterJSON", "CharterFiles", "CharterManifest", "CharterAccess",
    "CharterPolicy", "CharterPlan", "CharterStore", "CharterApply", "CharterReport",
    "CharterTestSupport",
  ],
  path: "Tests/CharterFuzz/Cases",
  swiftSettings: settings
)

/// The programs of libFuzzer, which `.ci/fuzz` builds and nobody else.
let fuzzTargets: [Target] =
  Context.environment["CHARTER_FUZZ"] == nil
  ? []
  : ["Manifest", "State", "Audit", "Plan", "Proof"].map { name in
    .executableTarget(
      name: "Fuzz\(name)",
      dependencies: ["CharterFuzzCases"],
      path: "Tests/CharterFuzz/\(name)",
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]
    )
  }

let package = Package(
  name: "charter",
  products: [
    .executable(name: "charter", targets: ["charter"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"])]
    ),
    .target(name: "CLinux"),
    module("CharterModel", ["CLinux", .product(name: "Crypto", package: "swift-crypto")]),
    module("CharterJSON", ["CharterModel"]),
    module("CharterFiles", ["CharterModel", "CLinux"]),
    module("CharterProcess", ["CharterFiles", "CLinux"]),
    module("CharterYAML", ["CharterModel", "CLibYAML"]),
    module("CharterManifest", ["CharterModel", "CharterYAML", "CharterJSON", "CharterFiles"]),
    module(
      "CharterGit",
      [
        "CharterModel", "CharterFiles", "CharterProcess", "CharterYAML", "CharterManifest",
        .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),
    module("CharterExchange", ["CharterModel", "CharterJSON", "CharterYAML", "CharterManifest"]),
    module("CharterAccess", ["CharterModel", "CharterJSON"]),
    module("CharterPolicy", ["CharterModel", "CharterJSON", "CharterAccess"]),
    module("CharterPlan", ["CharterModel", "CharterJSON", "CharterAccess", "CharterPolicy"]),
    module("CharterStore", ["CharterModel", "CharterJSON", "CharterFiles", "CLinux"]),
    module(
      "CharterApply",
      ["CharterModel", "CharterJSON", "CharterAccess", "CharterPlan", "CharterStore"]
    ),
    module(
      "CharterReport",
      [
        "CharterModel", "CharterJSON", "CharterAccess", "CharterPolicy", "CharterPlan",
        "CharterStore",
      ]
    ),
    .executableTarget(
      name: "charter",
      dependencies: [
        "CharterModel", "CharterJSON", "CharterFiles", "CharterManifest", "CharterAccess",
        "CharterPolicy", "CharterPlan", "CharterStore", "CharterApply", "CharterReport",
        "CharterExchange", "CharterProcess", "CharterGit", "CLinux",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Charter.docc"],
      swiftSettings: settings
    ),
    .target(
      name: "CharterTestSupport",
      path: "Tests/CharterTestSupport",
      swiftSettings: settings
    ),
    tests(
      "CharterYAMLTests",
      ["CharterModel", "CharterJSON", "CharterYAML", "CharterTestSupport"]
    ),
    tests("CharterJSONTests", ["CharterModel", "CharterJSON", "CharterTestSupport"]),
    tests(
      "CharterManifestTests",
      ["CharterModel", "CharterJSON", "CharterManifest", "CharterTestSupport"]
    ),
    tests(
      "CharterAccessTests",
      [
        "CharterModel", "CharterJSON", "CharterAccess", "CharterPolicy", "CharterReport",
        "CharterTestSupport",
      ]
    ),
    tests(
      "CharterExchangeTests",
      [
        "CharterModel", "CharterJSON", "CharterManifest", "CharterExchange", "CharterTestSupport",
      ]
    ),
    tests(
      "CharterPolicyTests",
      ["CharterModel", "CharterPolicy", "CharterTestSupport"]
    ),
    tests("CharterReportTests", ["CharterReport", "CharterTestSupport"]),
    tests(
      "CharterStoreTests",
      ["CharterModel", "CharterStore", "CharterTestSupport"]
    ),
    tests("CharterProcessTests", ["CharterProcess", "CharterFiles"]),
    tests(
      "CharterPlanTests",
      [
        "CharterModel", "CharterManifest", "CharterAccess", "CharterPolicy", "CharterPlan",
        "CharterStore", "CharterApply", "CharterTestSupport",
      ]
    ),
    tests(
      "CharterStories",
      [
        "charter", "CharterModel", "CharterStore",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: ["Stories", "Versions"]
    ),
    .executableTarget(name: "faults", path: "Tests/FaultInjector"),
    .executableTarget(name: "trap-probe", dependencies: ["CLinux"], path: "Tests/TrapProbe"),
    tests(
      "CharterFaultTests",
      [
        "charter", "faults", "trap-probe", "CharterTestSupport",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),
    fuzzCases,
    tests(
      "CharterHostileTests",
      [
        "charter", "CharterModel", "CharterJSON", "CharterPlan", "CharterStore", "CharterReport",
        "CharterFuzzCases", "CharterTestSupport",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),
  ] + fuzzTargets
)
