// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "charter-benchmarks",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .target(name: "SyntheticWorkspace", swiftSettings: settings),
    .executableTarget(
      name: "generate-workspace",
      dependencies: [
        "SyntheticWorkspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(
      name: "CEventLoop", dependencies: ["CLibYAML"],
      linkerSettings: [.linkedLibrary("yaml")]),
    .executableTarget(name: "bare-loop", dependencies: ["CEventLoop"]),
    .executableTarget(name: "measure"),
    .executableTarget(name: "ratios", dependencies: ["bare-loop", "measure", "generate-workspace"], swiftSettings: settings),
    .executableTarget(
      name: "Plan",
      dependencies: [.product(name: "Benchmark", package: "benchmark")],
      path: "Benchmarks/Plan", swiftSettings: settings,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ]
)
