public import Dashboard
public import Incidents

extension CaseFile {
  /// Keeps a change that was made to a dataset.
  func keep(_ change: CaseChange, of identities: IncidentIdentities) throws(CaseFileError) {
    let dataset = DatasetIdentity(identities.dataset)
    switch change {
    case .mark(let row, let isMarked):
      try setMark(isMarked, on: identities.identity(ofRow: row), of: dataset)
    case .note(let row, let text):
      try setNote(text, on: identities.identity(ofRow: row), of: dataset)
    case .view(let view): try keep(view, of: dataset)
    case .removedView(let view): try remove(view, of: dataset)
    case .session(let session, let selection):
      let incident = selection.map { identities.likelyIdentity(ofRow: $0) }
      try keep(KeptSession(session, incident: incident), of: dataset)
    case .filterLine(let line): try keep(filterLine: line)
    }
  }
}

extension CaseFile {
  /// What is kept about a dataset, found again among its rows; the selection only when it is wanted, as
  /// that may mean a look at all of them.
  ///
  /// - Throws: `CaseFileError`.
  /// - Complexity: O(*n*) in the rows when there is something to find.
  public func recall(
    _ identities: IncidentIdentities,
    findsSelection: Bool = false
  ) throws(CaseFileError) -> RecalledCase {
    var recalled = RecalledCase()
    let dataset = DatasetIdentity(identities.dataset)
    let remarks = try remarks(of: dataset)
    let found = identities.rows(of: remarks.map(\.incident))
    for (row, index) in found {
      if remarks[index].isMarked { recalled.marked.insert(row) }
      if !remarks[index].note.isEmpty { recalled.notes[row] = remarks[index].note }
    }
    recalled.missing = remarks.count - found.count
    recalled.views = try views(of: dataset)
    recalled.filterHistory = try filterHistory()
    let kept = try session(of: dataset)
    recalled.session = kept?.session
    if findsSelection, let incident = kept?.incident {
      recalled.selection = identities.rows(of: [incident]).first?.row
    }
    return recalled
  }
}
