extension Dataset {
  /// A dataset that holds nothing of what the mask hides: not in cells, reports, briefs or names.
  ///
  /// What hidden fields hold is covered wherever else it stands. Rows, dates and groups of possible duplicates stay. Facts taken from prose lose their words
  /// where the prose changed.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func masked(by mask: Mask) -> Dataset {
    guard !mask.isEmpty else { return self }
    let masking = DatasetMasking(mask.gatheringValues(of: self), of: self)
    var builder = DatasetBuilder(title: masking.cover.covered(title), card: masking.card)
    builder.briefs = briefs.map(masking.brief)
    for name in masking.columnNames { _ = builder.extraColumn(named: name) }
    var draft = IncidentDraft()
    for row in 0..<count {
      masking.fill(&draft, from: row)
      builder.append(draft)
    }
    return Dataset(
      builder.dataset(report: masking.report),
      duplicateGroups: duplicateGroups
    )
  }

  /// The fields of a mask that neither incidents nor this dataset's columns have.
  public func unknownFields(of mask: Mask) -> [String] {
    let names = Mask.maskableFields + extraColumns + maskableColumns.map(\.name)
    let known = Set(names.map { FoldedText.folding($0) })
    return mask.fields.filter { !known.contains(FoldedText.folding($0)) }
  }
}
