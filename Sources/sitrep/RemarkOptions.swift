import ArgumentParser
import CaseFile
import Dashboard
import Incidents

/// Whether a command that prints looks into the case file.
///
/// It does so only when it is asked to, in so many words or by a query about marks or notes, so that
/// what it prints is the same for everybody otherwise.
struct RemarkOptions: ParsableArguments {
  @Flag(help: "Take marks and notes from the case file; a query about them does so by itself.")
  var state = false

  /// Puts marks and notes into a question and tells whether they are asked for.
  func add(to question: inout Question, _ dataset: Dataset, _ options: GlobalOptions) throws -> Bool
  {
    guard state || question.query.dependsOnMarks else { return false }
    guard let folder = options.stateFolder else {
      guard state else { return false }
      throw Failure("--state: nothing is kept, as --no-state or 'state = false' wants")
    }
    guard CaseFile.exists(in: folder) else { return true }
    do {
      let recalled = try CaseFile(folder: folder).recall(IncidentIdentities(dataset))
      question.marked = recalled.marked
      question.notes = recalled.notes
      return true
    } catch {
      throw Failure(error.description)
    }
  }
}
