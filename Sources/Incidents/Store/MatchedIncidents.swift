/// The incidents that match, in order, put together only when looked at.
public struct MatchedIncidents: Sendable {
  /// The row numbers in order.
  public let rows: [Int32]
  let dataset: Dataset

  /// Orders rows of a dataset.
  public init(rows: [Int32], of dataset: Dataset) {
    self.rows = rows
    self.dataset = dataset
  }

  /// How many there are.
  public var count: Int { rows.count }

  /// The incident at a position of the order.
  ///
  /// - Complexity: O(*n*) in the bytes of its row.
  public subscript(position: Int) -> Incident {
    dataset.incident(at: Int(rows[position]))
  }
}

extension MatchedIncidents: Equatable {
  /// Whether both list the same rows of the same dataset.
  public static func == (left: Self, right: Self) -> Bool {
    left.dataset == right.dataset && left.rows == right.rows
  }
}
