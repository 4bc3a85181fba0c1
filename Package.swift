// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Milepost target. Warnings become errors only where CI asks for it:
/// a newer compiler may warn about more, and must not break a user's build.
let strict: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["MILEPOST_WARNINGS"] == "error" ? [.treatAllWarnings(as: .error)] : [])

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "Milepost",
  platforms: [.macOS("26.0")],
  products: [
    .executable(name: "milepost", targets: ["milepost"]),
    .library(name: "ProposalModel", targets: ["ProposalModel"]),
    .library(name: "ProposalParser", targets: ["ProposalParser"]),
    .library(name: "ProposalLint", targets: ["ProposalLint"]),
    .library(name: "ProposalRenderer", targets: ["ProposalRenderer"]),
    .library(name: "ProposalSite", targets: ["ProposalSite"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "ProposalModel", swiftSettings: strict),
    .target(
      name: "ProposalParser",
      dependencies: ["ProposalModel", "CCMark", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(name: "ProposalLint", dependencies: ["ProposalModel"], swiftSettings: strict),
    .target(
      name: "BuiltInTemplates", path: "Templates",
      resources: [.embedInCode("Documents"), .embedInCode("Sheets")], swiftSettings: strict),
    .target(
      name: "ProposalRenderer", dependencies: ["ProposalModel", "BuiltInTemplates"],
      swiftSettings: strict),
    .target(
      name: "ProposalSite",
      dependencies: [
        "ProposalModel", "ProposalParser", "ProposalLint", "ProposalRenderer", "BuiltInTemplates",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "milepost", dependencies: ["ProposalSite", argumentParser], swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks", dependencies: ["ProposalSite", "ProposalParser", "ProposalRenderer"],
      swiftSettings: strict),
    .testTarget(
      name: "ProposalModelTests", dependencies: ["ProposalModel"], swiftSettings: strict),
    .testTarget(
      name: "ProposalParserTests", dependencies: ["ProposalParser", "ProposalModel"],
      exclude: ["Sheets"], swiftSettings: strict),
    .testTarget(
      name: "ProposalLintTests", dependencies: ["ProposalLint", "ProposalParser"],
      exclude: ["Sheets/Flawed"],
      swiftSettings: strict),
    .testTarget(
      name: "ProposalRendererTests", dependencies: ["ProposalRenderer"], swiftSettings: strict),
    .testTarget(
      name: "ProposalSiteTests", dependencies: ["ProposalSite"], exclude: ["Sheets"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["milepost", "ProposalSite", "ProposalModel"],
      swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  ]
)
