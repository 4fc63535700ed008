/// The masking of one dataset, row by row.
struct DatasetMasking {
  let cover: TextCover
  private let dataset: Dataset
  private let hidden: Set<String>
  private let extraIsHidden: [Bool]

  init(_ mask: Mask, of dataset: Dataset) {
    let hidden = Set(mask.fields.map { FoldedText.folding($0) })
    self.dataset = dataset
    self.hidden = hidden
    cover = TextCover(mask)
    extraIsHidden = dataset.extraColumns.map { hidden.contains(FoldedText.folding($0)) }
  }

  /// Puts a row into a draft without what is hidden.
  func fill(_ draft: inout IncidentDraft, from row: Int) {
    let incident = dataset.incident(at: row)
    let point = PointCover(hides("coordinates") ? incident.coordinate : nil)
    draft.clear()
    draft.id = hides("id") ? Array("\(Mask.cover)\(row + 1)".utf8) : idBytes(row)
    draft.date = incident.date
    draft.country = country(of: incident)
    draft.admin = text(incident.admin, "admin")
    draft.place = text(point.covered(incident.place), "place")
    draft.coordinate = hides("coordinates") ? nil : incident.coordinate
    draft.killed = hides("killed") ? .unknown : incident.killed
    draft.injured = hides("injured") ? .unknown : incident.injured
    draft.kind = text(incident.kind, "kind")
    draft.target = text(incident.target, "target")
    draft.actor = text(incident.actor, "actor")
    draft.claim = hides("claim") ? .unknown : incident.claim
    draft.summary = text(point.covered(incident.summary), "summary")
    draft.sources = list(incident.sources.map(point.covered), "source")
    draft.tags = list(incident.tags, "tags")
    draft.extra = extraBytes(row, point)
    if draft.summary == Array(incident.summary.utf8) {
      draft.evidence = incident.evidence.filter { !hides($0.field.rawValue) }
    }
    draft.file = Int(dataset.fileIndices[row])
    draft.line = incident.origin.line
  }

  /// The names of the extra columns, still one each where two are covered.
  var columnNames: [String] {
    var names: [String] = []
    for name in dataset.extraColumns {
      let covered = cover.covered(name)
      names.append(names.contains(covered) ? "\(covered) \(names.count + 1)" : covered)
    }
    return names
  }

  /// The reports with file names and quoted cells covered.
  var report: LoadReport {
    LoadReport(
      files: dataset.report.files.enumerated().map { index, file in
        var file = file
        file.name = hides("file") ? "\(Mask.cover)\(index + 1)" : cover.covered(file.name)
        file.notes = file.notes.map(cover.covered)
        let columns = Set(file.mapping.filter { hides($0.field.rawValue) }.map(\.column))
        file.problems = file.problems.map { problem in
          var problem = problem
          let quotes = problem.column.map { columns.contains($0) || hides($0) } ?? !hidden.isEmpty
          problem.message = quotes ? Mask.cover : cover.covered(problem.message)
          problem.text = hidden.isEmpty ? problem.text.map(cover.covered) : nil
          return problem
        }
        return file
      }
    )
  }

  /// The card with names covered in its words.
  var card: DatasetCard? {
    guard var card = dataset.card else { return nil }
    card.title = cover.covered(card.title)
    card.period = card.period.map(cover.covered)
    card.citation = card.citation.map(cover.covered)
    if hides("country") { card.annotations = [:] }
    card.annotations = card.annotations.mapValues(cover.covered)
    card.counters = card.counters.map { counter in
      var counter = counter
      counter.label = cover.covered(counter.label)
      return counter
    }
    return card
  }

  /// A brief with names covered; where summaries are hidden, its text is too.
  func brief(_ brief: Brief) -> Brief {
    var brief = brief
    brief.title = cover.covered(brief.title)
    brief.outlet = hides("source") ? "" : cover.covered(brief.outlet)
    brief.dateline = hides("place") ? "" : cover.covered(brief.dateline)
    brief.body = hides("summary") ? [Mask.cover] : brief.body.map(cover.covered)
    if hides("country") { brief.countries = [] }
    brief.origin.file = hides("file") ? Mask.cover : cover.covered(brief.origin.file)
    return brief
  }

  private func hides(_ field: String) -> Bool { hidden.contains(FoldedText.folding(field)) }

  /// A label such as `EG` would lead to a name that is to be covered, so the name decides too.
  private func country(of incident: Incident) -> [UInt8] {
    let name = incident.countryName
    let isNamed = cover.covered(name) != name
    return isNamed ? Array(Mask.cover.utf8) : text(incident.countryLabel, "country")
  }

  private func text(_ text: String, _ field: String) -> [UInt8] {
    if text.isEmpty { return [] }
    return Array((hides(field) ? Mask.cover : cover.covered(text)).utf8)
  }

  private func list(_ values: [String], _ field: String) -> [UInt8] {
    if hides(field) { return values.isEmpty ? [] : Array(Mask.cover.utf8) }
    let texts = values.map { Array(cover.covered($0).utf8) }
    return Array(texts.joined(separator: [TextArena.listSeparator]))
  }

  /// The identifier as the record has it; one made up from the line stays made up.
  private func idBytes(_ row: Int) -> [UInt8] {
    let field = dataset.text.fields(ofRow: row).first ?? []
    return Array(cover.covered(String(decoding: field, as: UTF8.self)).utf8)
  }

  private func extraBytes(_ row: Int, _ point: PointCover) -> [[UInt8]] {
    let fields = dataset.text.fields(ofRow: row).dropFirst(Dataset.textFields.count)
    return zip(fields, extraIsHidden).map { field, isHidden in
      if field.isEmpty { return [] }
      if isHidden { return Array(Mask.cover.utf8) }
      let text = point.covered(String(decoding: field, as: UTF8.self))
      return Array(cover.covered(text).utf8)
    }
  }
}
