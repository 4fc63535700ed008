/// Names the rows of a dataset so that they are found again in another release of it.
///
/// What needs a look at all rows is made when it is first asked for, so asking is for other threads
/// than the one that draws.
public final class IncidentIdentities: Sendable {
  /// The dataset whose rows are named.
  public let dataset: Dataset
  private let lazyRepeats = Lazy<Set<UInt64>>()
  private let lazyFingerprints = Lazy<FingerprintTable>()
  let lazyOld = Lazy<IncidentIdentities?>()

  /// Stands before a dataset without looking at its rows.
  public init(_ dataset: Dataset) {
    self.dataset = dataset
  }

  /// The identity of a row that may share its identifier with others, as it stands: good enough to
  /// go back to a selection, and at hand without a look at the other rows.
  ///
  /// - Complexity: O(*n*) in the bytes of the row.
  public func likelyIdentity(ofRow row: Int) -> IncidentIdentity {
    let hashes = RowHashes(dataset, row: row)
    let id = id(ofRow: row)
    return identity(
      key: id.isEmpty ? "#" + hashes.fingerprint.hexadecimal : String(decoding: id, as: UTF8.self),
      hashes
    )
  }

  /// The identity of a row.
  ///
  /// - Complexity: O(*n*) in the bytes of the row; the first call looks at all rows.
  public func identity(ofRow row: Int) -> IncidentIdentity {
    if let removed = removedIdentity(ofRow: row) { return removed }
    let hashes = RowHashes(dataset, row: row)
    let id = id(ofRow: row)
    let key =
      isUnique(id)
      ? String(decoding: id, as: UTF8.self) : fingerprints.key(ofRow: row, hashes.fingerprint)
    return identity(key: key, hashes)
  }

  private func identity(key: String, _ hashes: RowHashes) -> IncidentIdentity {
    IncidentIdentity(key: key, date: hashes.date, place: hashes.place, text: hashes.text)
  }

  /// The rows that some identities name, each with the index of the identity: at most one row each,
  /// the first that is the same incident.
  ///
  /// What only the older release has is found where `is:removed` shows it.
  ///
  /// - Complexity: O(*n*) in the rows, and in their bytes where they have no identifier.
  public func rows(of identities: [IncidentIdentity]) -> [(row: Int, index: Int)] {
    guard !identities.isEmpty else { return [] }
    let found = ownRows(of: identities)
    return found + removedRows(of: identities, besides: Set(found.map(\.index)))
  }

  private func ownRows(of identities: [IncidentIdentity]) -> [(row: Int, index: Int)] {
    var wanted: [UInt64: [Int]] = [:]
    var found: [(row: Int, index: Int)] = []
    for (index, identity) in identities.enumerated() {
      if !Self.isFingerprint(identity.key) {
        wanted[Self.hash(ArraySlice(identity.key.utf8)), default: []].append(index)
      } else if let row = fingerprints.row(of: identity.key) {
        found.append((row, index))
      }
    }
    var row = 0
    while row < dataset.count, !wanted.isEmpty {
      let hash = Self.hash(id(ofRow: row))
      if let indices = wanted[hash] {
        let likely = likelyIdentity(ofRow: row)
        let hits = indices.filter { identities[$0].isSame(as: likely) }
        found += hits.map { (row, $0) }
        let left = indices.filter { !hits.contains($0) }
        wanted[hash] = left.isEmpty ? nil : left
      }
      row += 1
    }
    return found
  }

  private static func isFingerprint(_ key: String) -> Bool { key.utf8.first == UInt8(ascii: "#") }

  private func isUnique(_ id: ArraySlice<UInt8>) -> Bool {
    // An identifier that could be taken for a fingerprint gives way to a real one.
    !id.isEmpty && id.first != UInt8(ascii: "#") && !repeats.contains(Self.hash(id))
  }

  private func id(ofRow row: Int) -> ArraySlice<UInt8> {
    dataset.text.bytes(ofRow: row).prefix { $0 != TextArena.fieldEnd }
  }

  static func hash(_ id: ArraySlice<UInt8>) -> UInt64 {
    var hash = StableHash()
    hash.combine(id)
    return hash.value
  }

  /// The hashes of the identifiers that more than one row bears.
  private var repeats: Set<UInt64> {
    lazyRepeats.value {
      var hashes: [UInt64] = []
      hashes.reserveCapacity(dataset.count)
      for row in 0..<dataset.count {
        let id = id(ofRow: row)
        if !id.isEmpty { hashes.append(Self.hash(id)) }
      }
      hashes.sort()
      var repeats: Set<UInt64> = []
      for (left, right) in zip(hashes, hashes.dropFirst()) where left == right {
        repeats.insert(left)
      }
      return repeats
    }
  }

  private var fingerprints: FingerprintTable {
    lazyFingerprints.value {
      var table = FingerprintTable()
      for row in 0..<dataset.count where !isUnique(id(ofRow: row)) {
        table.append(row: row, RowHashes(dataset, row: row).fingerprint)
      }
      return table
    }
  }
}
