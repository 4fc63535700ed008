import Incidents

extension ViewSettings {
  /// What was done to another view to come to this one, in a few words: `order by killed`.
  func change(from before: ViewSettings) -> String {
    var parts: [String] = []
    if setAside != before.setAside {
      parts += setAsideChanges(from: before)
    } else if query.root != before.query.root {
      parts.append(queryChange)
    }
    parts += pinChanges(from: before)
    if order != before.order { parts.append(orderChange(from: before)) }
    if dimension != before.dimension { parts.append("group by \(VisibleText(dimension.name))") }
    if measure != before.measure { parts.append("measure \(measure.rawValue)") }
    if bucketUnit != before.bucketUnit {
      parts.append(bucketUnit.map { "buckets by \($0.rawValue)" } ?? "buckets by the room there is")
    }
    if facetOrder != before.facetOrder { parts.append("bars by \(facetOrder.rawValue)") }
    if columns != before.columns { parts.append("columns of the list") }
    if comparison != before.comparison {
      parts.append(comparison == nil ? "end the comparison" : "compare with another time")
    }
    if foldsDuplicates != before.foldsDuplicates {
      parts.append(foldsDuplicates ? "count duplicates once" : "count duplicates each")
    }
    return parts.isEmpty ? "a change of the view" : parts.joined(separator: ", ")
  }

  private var queryChange: String {
    guard !query.isEmpty else { return "clear the filter" }
    let text = VisibleText(query.text).description
    return "filter " + (text.count > 60 ? text.prefix(59) + "…" : text)
  }

  /// A term that goes from the line to those that are switched off, or back, is one change.
  private func setAsideChanges(from before: ViewSettings) -> [String] {
    let off = setAside.map(\.term).filter { !before.setAside.map(\.term).contains($0) }
    let on = before.setAside.map(\.term).filter { !setAside.map(\.term).contains($0) }
    if query.isEmpty, off.isEmpty { return [queryChange] }
    return off.map { "switch off \(VisibleText($0))" }
      + on.map { (query.terms.contains($0) ? "switch on" : "remove") + " \(VisibleText($0))" }
  }

  private func pinChanges(from before: ViewSettings) -> [String] {
    pinned.filter { !before.pinned.contains($0) }.map { "pin \(VisibleText($0))" }
      + before.pinned.filter { !pinned.contains($0) }.map { "unpin \(VisibleText($0))" }
  }

  private func orderChange(from before: ViewSettings) -> String {
    guard let first = order.first else { return "order of the file" }
    return first.field == before.order.first?.field
      ? "reverse the order" : "order by \(VisibleText(first.field.name))"
  }
}
