import ArgumentParser
import Incidents
import TerminalUI

/// Tells how files were read.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tell what was read, mapped, rejected and ignored, and why.",
    discussion: """
        sitrep check events.csv
        sitrep check events.csv --map killed=Fatalities --json

      Exit status 1 when a record was rejected.
      """
  )

  @OptionGroup var data: DataArguments
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let report = CheckReport(try data.dataset(options, findsDuplicates: false).report)
    Output.write(
      json ? report.json : CheckText(report, isASCII: options.glyphs.isASCII).description
    )
    if report.hasRejected { throw ExitStatus.incomplete }
  }
}
