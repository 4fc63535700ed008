// swift-tools-version: 6.2
import PackageDescription

// Apart from the main package's graph: it wants a toolchain with libFuzzer. `run` builds and starts it.
let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "sitrep", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "CFuzzer",
        .product(name: "Dashboard", package: "sitrep"),
        .product(name: "Incidents", package: "sitrep"),
        .product(name: "TerminalUI", package: "sitrep"),
      ]
    ),
    .target(name: "CFuzzer"),
  ],
  swiftLanguageModes: [.v6]
)
