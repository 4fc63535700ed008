import ArgumentParser
import Dashboard
import Incidents
import TerminalUI

/// Prints the dashboard's figures.
struct Summary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Print the figures and the bars of a dimension.",
    discussion: """
        sitrep summary
        sitrep summary events.csv --where 'date:2015 mosque' --by kind --measure killed
        sitrep summary events.csv --json

      Exit status 1 when --where matched nothing.
      """
  )

  @OptionGroup var data: DataArguments
  @OptionGroup var view: ViewOptions
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup var remarks: RemarkOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let line = try view.view(over: options.viewLine())
    var (dataset, question) = try data.dataset(options, asking: line)
    let store = MemoryStore(dataset)
    _ = try remarks.add(to: &question, dataset, options)
    let answer = try store.answerOrFail(question)
    let report = SummaryReport(answer, of: dataset)
    Output.write(
      json
        ? report.json
        : SummaryText(report, counters: store.allCounters, isASCII: options.glyphs.isASCII)
          .description
    )
    if !line.query.isEmpty, answer.matched.tally.incidents == 0 { throw ExitStatus.incomplete }
  }
}
