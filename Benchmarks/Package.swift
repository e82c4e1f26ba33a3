// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// Programs that are run by others.
///
/// To depend on them has them built beside those; nothing of them is linked.
let tools: [Target.Dependency] = ["bare-loop", "generate-workspace", "measure"]

let package = Package(
  name: "charter-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    // The workspace.
    .target(name: "SyntheticWorkspace", swiftSettings: settings),
    .executableTarget(
      name: "generate-workspace",
      dependencies: ["SyntheticWorkspace", arguments],
      swiftSettings: settings
    ),

    // The yardstick.
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"])]
    ),
    .target(
      name: "CEventLoop",
      dependencies: ["CLibYAML"],
      linkerSettings: [.linkedLibrary("yaml")]
    ),
    .executableTarget(name: "bare-loop", dependencies: ["CEventLoop"]),

    // The figures.
    .executableTarget(name: "measure"),
    .target(
      name: "Measuring",
      dependencies: ["SyntheticWorkspace"] + tools,
      swiftSettings: settings
    ),
    .executableTarget(
      name: "ratios",
      dependencies: ["Measuring", "SyntheticWorkspace", arguments],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "WorkspaceBenchmarks",
      dependencies: [
        "Measuring", "SyntheticWorkspace", .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "WorkspaceBenchmarks",
      swiftSettings: settings,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
    ),
  ]
)
