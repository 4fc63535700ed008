import ArgumentParser

/// The command line.
@main
struct Sitrep: ParsableCommand {
  func run() {}
}
