// swift-tools-version: 6.2
import PackageDescription

// The benchmarks stand apart, so that nobody who builds sitrep needs what they need. No framework
// drives them: what is measured is mostly done once (a load of hundreds of megabytes) and wants a
// process of its own, because its peak memory is half of the answer. Frameworks repeat small work
// within one process. `run`, beside this file, starts a process a measurement instead.
let package = Package(
  name: "sitrep-benchmarks",
  dependencies: [.package(name: "sitrep", path: "../..")],
  targets: [
    .executableTarget(
      name: "sitrep-bench",
      dependencies: [
        .product(name: "Incidents", package: "sitrep"),
        .product(name: "Dashboard", package: "sitrep"),
        .product(name: "TerminalUI", package: "sitrep"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .treatAllWarnings(as: .error),
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)
