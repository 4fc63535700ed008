import Incidents

extension ViewSettings {
  /// Gives the names of columns the spelling that they have in the data, as a view may have been
  /// written before anybody knew the columns.
  ///
  /// - Returns: What is wrong with the first name that the data does not have; such names stay.
  @discardableResult
  public mutating func resolve(columns: [String]) -> ViewLineError? {
    var error: ViewLineError?
    if case .column(let name) = dimension {
      if let found = Dimension(name: name, columns: columns) {
        dimension = found
      } else {
        error = .noDimension(name, columns: columns)
      }
    }
    for index in order.indices {
      guard case .column(let name) = order[index].field else { continue }
      if let found = SortKey.Field(name: name, columns: columns) {
        order[index].field = found
      } else {
        error = error ?? .noField(name, columns: columns)
      }
    }
    if let name = self.columns?.resolve(columns: columns) {
      error = error ?? .noColumn(name, columns: columns)
    }
    return error
  }

  /// Puts what every dataset has in place of columns that the data lacks.
  mutating func dropMissing(columns: [String]) {
    if case .column(let name) = dimension, !columns.contains(name) { dimension = .country }
    order.removeAll { key in
      if case .column(let name) = key.field { !columns.contains(name) } else { false }
    }
    if order.isEmpty { order = ViewSettings().order }
    self.columns?.dropMissing(columns: columns)
    if self.columns?.shown.isEmpty == true { self.columns = nil }
  }

  /// The settings with names as the data spells them.
  ///
  /// - Throws: `ViewLineError` naming the first column that the data does not have.
  public func resolved(columns: [String]) throws(ViewLineError) -> ViewSettings {
    var settings = self
    if let error = settings.resolve(columns: columns) { throw error }
    return settings
  }
}

extension ViewLineError {
  static func noDimension(_ name: String, columns: [String]) -> Self {
    .badValue(
      setting: "by",
      value: name,
      choices: Dimension.standard.map(\.name) + columns.map(ViewLineWords.quotedIfNeeded)
    )
  }

  static func noColumn(_ name: String, columns: [String]) -> Self {
    .badValue(
      setting: "columns",
      value: name,
      choices: ListColumn.Content.standard.map(\.name) + columns.map(ViewLineWords.quotedIfNeeded)
    )
  }

  static func noField(_ name: String, columns: [String]) -> Self {
    .badValue(
      setting: "order",
      value: name,
      choices: SortKey.Field.standard.map(\.name) + columns.map(ViewLineWords.quotedIfNeeded)
    )
  }
}
