import ArgumentParser
import Dashboard
import Incidents

/// Writes the incidents that match.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write what matches as CSV, JSON, NDJSON, GeoJSON or Markdown.",
    discussion: """
        sitrep export events.csv --where 'killed:>10' --format json
        sitrep export --order -killed --format csv > worst-first.csv

      Exit status 1 when nothing matched.
      """
  )

  @OptionGroup var data: DataArguments
  @OptionGroup var view: ViewOptions
  @Option(help: "csv, json, ndjson, geojson or md.") var format: String
  @OptionGroup var remarks: RemarkOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard let format = IncidentExport.Format(rawValue: format) else {
      throw Failure("--format takes csv, json, ndjson, geojson or md, not '\(VisibleText(format))'")
    }
    let line = try view.view(over: options.viewLine())
    var (dataset, question) = try data.dataset(options, asking: line)
    let hasNotes = try remarks.add(to: &question, dataset, options)
    let incidents = try MemoryStore(dataset).answerOrFail(question).incidents
    var export = IncidentExport(format: format, of: dataset)
    export.hasNotes = hasNotes
    export.write(incidents, notes: question.notes) { Output.write($0) }
    if incidents.count == 0 { throw ExitStatus.incomplete }
  }
}
