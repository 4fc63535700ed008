import Dashboard
import Incidents
import TerminalUI

/// Why a command cannot do what it was asked to, as one sentence.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }

  init(_ error: LoadError) {
    description = error.description
  }

  init(_ error: QueryError, in query: String) {
    description = "in the filter '\(VisibleText(query))': \(error.description)"
  }
}
