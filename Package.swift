// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .treatWarning("ExplicitSendable", as: .error),
  // Types by name are looked up among all conformances of the program, each when it is first used:
  // a sixth of the way to the first rows. Reached by their accessors they need not be.
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
    .when(configuration: .release)
  ),
]

// Tests publish nothing, so the rule about public types has nothing to say there.
let testSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

let cSettings: [CSetting] = [
  .enableWarning("all"),
  .enableWarning("extra"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "sitrep",
  products: [
    .executable(name: "sitrep", targets: ["sitrep"]),
    // For the packages in Tests/Benchmarks and Tests/Fuzz.
    .library(name: "Incidents", targets: ["Incidents"]),
    .library(name: "Dashboard", targets: ["Dashboard"]),
    .library(name: "TerminalUI", targets: ["TerminalUI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "sitrep",
      dependencies: [
        "Briefing",
        "CaseFile",
        "Dashboard",
        "Incidents",
        "TerminalUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: swiftSettings
    ),
    .target(
      name: "TerminalUI",
      dependencies: [
        "CNCurses",
        "Dashboard",
        "Themes",
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: swiftSettings
    ),
    .target(
      name: "Briefing",
      dependencies: [
        "Dashboard", "Incidents", .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      resources: [.embedInCode("Resources/attacks-2014-2016.toml")],
      swiftSettings: swiftSettings
    ),
    .target(
      name: "CaseFile",
      dependencies: [
        "Dashboard",
        "Incidents",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: swiftSettings
    ),
    .target(
      name: "Dashboard",
      dependencies: ["Incidents"],
      swiftSettings: swiftSettings
    ),
    .target(
      name: "Incidents",
      dependencies: ["CPrefetch", "CZlib", .product(name: "TOMLKit", package: "TOMLKit")],
      resources: [
        .embedInCode("Resources/countries.tsv"),
        .embedInCode("Resources/subdivisions.tsv"),
        .embedInCode("Resources/outlines.tsv"),
        .embedInCode("Resources/attacks-2014-2016.csv"),
        .embedInCode("Resources/attacks-2014-2016.toml"),
      ],
      swiftSettings: swiftSettings
    ),
    .target(
      name: "Themes",
      path: "Themes",
      resources: [
        .embedInCode("night.toml"),
        .embedInCode("day.toml"),
        .embedInCode("mono.toml"),
        .embedInCode("okabe-ito.toml"),
        .embedInCode("deuteranopia.toml"),
        .embedInCode("tritanopia.toml"),
        .embedInCode("high-contrast.toml"),
        .embedInCode("presentation.toml"),
        .embedInCode("solarized-dark.toml"),
        .embedInCode("solarized-light.toml"),
        .embedInCode("gruvbox.toml"),
        .embedInCode("gruvbox-light.toml"),
        .embedInCode("nord.toml"),
        .embedInCode("dracula.toml"),
        .embedInCode("catppuccin-mocha.toml"),
        .embedInCode("catppuccin-latte.toml"),
        .embedInCode("tokyo-night.toml"),
      ],
      swiftSettings: swiftSettings
    ),
    .target(
      name: "CNCurses",
      cSettings: cSettings + [.define("_GNU_SOURCE"), .define("NCURSES_WIDECHAR", to: "1")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    .target(name: "CPrefetch", cSettings: cSettings),
    .target(
      name: "CZlib",
      cSettings: cSettings,
      linkerSettings: [.linkedLibrary("z")]
    ),
    .testTarget(
      name: "IncidentsTests",
      dependencies: ["CDeflate", "Incidents", "SitrepTestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: testSettings
    ),
    .testTarget(
      name: "DashboardTests",
      dependencies: ["Dashboard", "Incidents", "SitrepTestSupport"],
      swiftSettings: testSettings
    ),
    .testTarget(
      name: "BriefingTests",
      dependencies: [
        "Briefing", "CVirtualTerminal", "Dashboard", "Incidents", "SitrepTestSupport",
        "TerminalUI", "Themes", "sitrep",
      ],
      swiftSettings: testSettings
    ),
    .testTarget(
      name: "CaseFileTests",
      dependencies: [
        "CaseFile", "Dashboard", "Incidents", "SitrepTestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures"],
      swiftSettings: testSettings
    ),
    .testTarget(
      name: "TerminalUITests",
      dependencies: [
        "CVirtualTerminal", "Dashboard", "Incidents", "SitrepTestSupport", "TerminalUI", "Themes",
      ],
      exclude: ["Screens"],
      swiftSettings: testSettings
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Dashboard", "Incidents", "SitrepTestSupport", "TerminalUI", "sitrep",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: testSettings
    ),
    .target(
      name: "SitrepTestSupport",
      dependencies: ["CPseudoterminal", "CVirtualTerminal", "Incidents"],
      path: "Tests/SitrepTestSupport",
      swiftSettings: testSettings
    ),
    .target(
      name: "CDeflate",
      path: "Tests/CDeflate",
      cSettings: cSettings,
      linkerSettings: [.linkedLibrary("z")]
    ),
    .target(
      name: "CPseudoterminal",
      path: "Tests/CPseudoterminal",
      cSettings: cSettings + [.define("_GNU_SOURCE")]
    ),
    .target(
      name: "CVirtualTerminal",
      path: "Tests/CVirtualTerminal",
      cSettings: cSettings,
      linkerSettings: [.linkedLibrary("vterm")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
