/// The dates, points and figures of a few rows on their way to their columns.
///
/// An array asks with each element whether it is shared and has room. Eleven that grow side by side
/// are asked eleven times a row; from here they take some dozen rows at once.
struct FactBatch {
  typealias Values = PlainRows.Values

  /// When the rows happened, as `DateColumn` has it.
  struct Dates {
    private(set) var starts = Values<Int32>(repeating: 0)
    private(set) var ends = Values<Int32>(repeating: 0)
    private(set) var precisions = Values<PartialDate.Precision>(repeating: .day)

    /// Takes the date of a row, without what is to be said of it.
    @inline(__always)
    mutating func set(_ row: Int, start: Int32, end: Int32, _ precision: PartialDate.Precision) {
      starts[row] = start
      ends[row] = end
      precisions[row] = precision
    }
  }

  /// Where the rows happened, as `CoordinateColumn` has it.
  struct Points {
    private(set) var latitudes = Values<Float>(repeating: 0)
    private(set) var longitudes = Values<Float>(repeating: 0)

    /// Takes the point of a row.
    @inline(__always)
    mutating func set(_ row: Int, _ point: Coordinate?) {
      latitudes[row] = point?.latitude ?? .nan
      longitudes[row] = point?.longitude ?? .nan
    }
  }

  /// A casualty figure of the rows, as `CountColumn` has it.
  struct Figures {
    private(set) var lows = Values<Int32>(repeating: 0)
    private(set) var bests = Values<Int32>(repeating: 0)
    private(set) var highs = Values<Int32>(repeating: 0)

    /// Takes the figure of a row.
    @inline(__always)
    mutating func set(_ row: Int, low: Int32, best: Int32, high: Int32) {
      lows[row] = low
      bests[row] = best
      highs[row] = high
    }
  }

  /// How many rows there are.
  let count: Int
  var dates = Dates()
  var points = Points()
  var killed = Figures()
  var injured = Figures()

  /// Has room for rows of which nothing is known yet.
  init(count: Int) { self.count = count }
}

extension Array {
  /// Adds the first values of a batch.
  mutating func append(_ batch: FactBatch.Values<Element>, _ count: Int) {
    append(addingCapacity: count) { room in
      for index in 0..<count { room.append(batch[index]) }
    }
  }
}
