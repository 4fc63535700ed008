extension Dataset {
  /// The same dataset, knowing what differs from the release before.
  ///
  /// What only the old release has is no part of it: it is looked at when a query asks for
  /// `is:removed`.
  ///
  /// - Complexity: O(*n*) in the bytes of both releases.
  public func compared(with old: Dataset) -> Dataset {
    Dataset(self, release: ReleaseComparison(ReleaseMatcher(self, against: old), of: old))
  }

  /// The dataset with the incidents behind its own that only the old release has.
  ///
  /// - Complexity: O(*n*) in the bytes of both.
  func withRemovedIncidents() -> Dataset {
    guard let release, release.removedRows.isEmpty, !release.removed.isEmpty else { return self }
    var builder = DatasetBuilder(title: title, card: card)
    builder.briefs = briefs
    let mine = extraColumns.map { builder.extraColumn(named: $0) }
    let theirs = release.old.extraColumns.map { builder.extraColumn(named: $0) }
    var draft = IncidentDraft()
    for row in 0..<count {
      draft.fill(from: self, row: row, extraPlaces: mine)
      builder.append(draft)
    }
    for row in release.removed {
      draft.fill(from: release.old, row: row, extraPlaces: theirs)
      draft.file += report.files.count
      builder.append(draft)
    }
    let whole = builder.dataset(
      report: LoadReport(files: report.files + release.old.report.files),
      duplicateGroups: isSearchedForDuplicates ? duplicateGroups : nil
    )
    return Dataset(
      whole,
      release: ReleaseComparison(release, removedRows: count..<whole.count)
    )
  }
}

extension IncidentDraft {
  /// Takes a row of a dataset over as it stands.
  ///
  /// - Parameters:
  ///   - dataset: Where the row stands.
  ///   - row: The row.
  ///   - extraPlaces: The builder's extra column for each of the dataset's.
  fileprivate mutating func fill(from dataset: Dataset, row: Int, extraPlaces: [Int]) {
    clear()
    let fields = dataset.text.fields(ofRow: row)
    func field(_ index: Int) -> [UInt8] { index < fields.count ? Array(fields[index]) : [] }
    id = field(0)
    summary = field(1)
    sources = field(2)
    tags = field(3)
    date = dataset.dates[row]
    country = Array(dataset.countryLabels[row].utf8)
    admin = Array(dataset.admins[row].utf8)
    place = Array(dataset.places[row].utf8)
    coordinate = dataset.coordinates[row]
    killed = dataset.killed[row]
    injured = dataset.injured[row]
    kind = Array(dataset.kinds[row].utf8)
    target = Array(dataset.targets[row].utf8)
    actor = Array(dataset.actors[row].utf8)
    claim = dataset.claims[row]
    evidence = dataset.evidence[row] ?? []
    for index in extra.indices { extra[index] = [] }
    for (index, place) in extraPlaces.enumerated() {
      while extra.count <= place { extra.append([]) }
      extra[place] = field(Dataset.textFields.count + index)
    }
    file = Int(dataset.fileIndices[row])
    line = Int(dataset.lines[row])
  }
}
