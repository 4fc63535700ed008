/// Gathers names and codes on their way into a gazetteer; the first to bring a name keeps it.
struct NameIndex {
  /// What each plain name stands for.
  private(set) var names: [String: Int] = [:]
  /// What each code stands for.
  private(set) var codes: [String: Int] = [:]
  /// Kept between names, so that a name costs no buffer of its own.
  private var buffer = PlaceKey()

  init() {
    names.reserveCapacity(2048)
    codes.reserveCapacity(1024)
  }

  /// Adds a code.
  mutating func add(code: String, for position: Int) {
    if codes[code] == nil { codes[code] = position }
  }

  /// Adds a name; two or three capitals make it a code, as in `UK`.
  mutating func add(name: ArraySlice<UInt8>, for position: Int) {
    if (2...3).contains(name.count), name.allSatisfy({ $0 &- 0x41 < 26 }) {
      add(code: String(decoding: name, as: UTF8.self), for: position)
      return
    }
    let key = buffer.key(of: name)
    if !key.isEmpty, names[key] == nil { names[key] = position }
  }

  /// Adds the names of a list parted by `|`.
  mutating func add(names list: ArraySlice<UInt8>, for position: Int) {
    for name in list.split(separator: CountryTable.aliasSeparator) {
      add(name: name, for: position)
    }
  }
}
