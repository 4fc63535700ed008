/// The rows that are named by a fingerprint; those that are alike in everything by their turn as well.
struct FingerprintTable: Sendable {
  private var firstRows: [UInt64: Int] = [:]
  /// The rows behind the first; few have any, so most fingerprints cost no array.
  private var laterRows: [UInt64: [Int]] = [:]

  mutating func append(row: Int, _ fingerprint: UInt64) {
    if firstRows[fingerprint] == nil {
      firstRows[fingerprint] = row
    } else {
      laterRows[fingerprint, default: []].append(row)
    }
  }

  /// The key of a row, such as `#00ab…` or, for the second of two that are alike, `#00ab…~2`.
  func key(ofRow row: Int, _ fingerprint: UInt64) -> String {
    let turn = laterRows[fingerprint]?.firstIndex(of: row).map { $0 + 2 }
    return "#" + fingerprint.hexadecimal + (turn.map { "~\($0)" } ?? "")
  }

  /// The row that a key names.
  func row(of key: String) -> Int? {
    let parts = key.dropFirst().split(separator: "~")
    guard let digits = parts.first, let fingerprint = UInt64(digits, radix: 16) else { return nil }
    guard parts.count > 1 else { return firstRows[fingerprint] }
    let later = laterRows[fingerprint] ?? []
    guard let turn = Int(parts[1]), later.indices.contains(turn - 2) else { return nil }
    return later[turn - 2]
  }
}
