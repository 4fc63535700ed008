/// Makes room for all rows of a file once its first megabyte tells how many there may be.
///
/// Columns that grow by doubling are copied again and again, and take three times their memory while
/// they are.
struct ColumnRoom {
  private static let sample = 1 << 20
  private static let most = 1 << 33

  private let start: Int
  private let total: Int?
  private let rows: Int
  private let textBytes: Int
  private var isMade = false

  /// Notes what the builder holds before the file.
  ///
  /// - Parameters:
  ///   - start: Where the first record begins.
  ///   - total: The bytes of the file, `nil` where that is not known.
  ///   - builder: Where the rows go.
  init(start: Int, total: Int?, _ builder: borrowing DatasetBuilder) {
    self.start = start
    self.total = total
    rows = builder.count
    textBytes = builder.textBytes
  }

  /// Makes the room when there is enough to go by.
  mutating func fit(_ builder: inout DatasetBuilder, position: Int) {
    guard !isMade, let total, position - start >= Self.sample, total > position else { return }
    isMade = true
    let rest = Double(total - start) / Double(position - start)
    let rowsToCome = Int(Double(builder.count - rows) * rest * 1.1)
    let bytes = textBytes + (total - start) + rowsToCome * 4
    guard bytes < Self.most else { return }
    builder.reserve(rows: rows + rowsToCome, textBytes: bytes)
  }
}
