/// Column names in the form in which they are compared.
enum HeaderName {
  /// Lower case, accents gone, nothing but letters and digits: "Number Killed" and `number_killed`
  /// are the same.
  static func compact(_ name: String) -> String {
    var result = ""
    for scalar in name.lowercased().unicodeScalars {
      if let plain = plainLetters[scalar] {
        result += plain
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The name without the number that namesakes get: "note (2)" is "note".
  static func base(of name: String) -> String {
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex else {
      return name
    }
    let digits = name[name.index(after: open)...].dropLast()
    let head = name[..<open]
    guard !digits.isEmpty, digits.allSatisfy(\.isNumber), head.last == " " else { return name }
    return String(head.dropLast())
  }

  /// The names nearest to one that does not exist, best first.
  static func nearest(to name: String, among names: [String], limit: Int = 3) -> [String] {
    let wanted = Array(compact(String(name.prefix(40))).utf8)
    return names.map { candidate in
      let compacted = Array(compact(String(candidate.prefix(40))).utf8)
      return (name: candidate, distance: distance(wanted, compacted))
    }
    .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    .prefix(limit).map(\.name)
  }

  /// Levenshtein's distance, by the two-row algorithm of Wagner and Fischer.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var previous = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let change = previous[column] + (byte == other ? 0 : 1)
        current.append(min(change, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[right.count]
  }

  private static let plainLetters: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = ["ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l"]
    let families = [
      "a": "àáâãäåāăą", "c": "çćč", "d": "ďđ", "e": "èéêëēęě", "g": "ğ", "i": "ìíîïīı",
      "n": "ñńň", "o": "òóôõöōő", "r": "řŕ", "s": "śšş", "t": "ťţ", "u": "ùúûüūůű", "y": "ýÿ",
      "z": "źżž",
    ]
    for (plain, letters) in families {
      for letter in letters.unicodeScalars { table[letter] = plain }
    }
    return table
  }()
}
