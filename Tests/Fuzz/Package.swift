// swift-tools-version: 6.2
import PackageDescription

// Apart from the main package's graph: it wants a toolchain with libFuzzer. A static library and no
// program, since libFuzzer brings `main`; `run` builds, links and starts it.
let package = Package(
  name: "fuzz",
  products: [.library(name: "Fuzz", type: .static, targets: ["Fuzz"])],
  dependencies: [.package(name: "sitrep", path: "../..")],
  targets: [
    .target(
      name: "Fuzz",
      dependencies: [
        .product(name: "Dashboard", package: "sitrep"),
        .product(name: "Incidents", package: "sitrep"),
        .product(name: "TerminalUI", package: "sitrep"),
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)
