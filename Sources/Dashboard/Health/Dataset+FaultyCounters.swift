import Incidents

extension Dataset {
  /// What keeps counters of the card from being counted, in words.
  var faultyCounters: [String] {
    var faults: [String] = []
    for counter in card?.counters ?? [] {
      do {
        _ = try Query(counter.query, columns: extraColumns)
      } catch {
        faults.append("\(VisibleText(counter.label)): \(error.description)")
      }
    }
    return faults
  }
}
