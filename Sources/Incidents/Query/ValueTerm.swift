/// A term of one value, such as `country:TN`, to be found in terms of several.
struct ValueTerm {
  /// The whole term.
  let term: String
  /// What stands behind the colon.
  let value: String
  /// The extra columns that names may mean.
  let columns: [String]
  private let meaning: QueryExpression?

  init(_ term: String, columns: [String]) {
    self.term = term
    self.columns = columns
    value = Self.parts(of: term).values.joined(separator: ",")
    meaning = (try? Query(term, columns: columns))?.root
  }

  /// Which of the values by comma is this one, if any.
  func position(in list: String) -> Int? {
    let parts = Self.parts(of: list)
    return parts.values.firstIndex { value in
      (try? Query(parts.name + ":" + value, columns: columns))?.root == meaning
    }
  }

  /// The list without this value, or `nil` when nothing is left of it.
  func removed(from list: String) -> String? {
    var parts = Self.parts(of: list)
    while let position = position(in: parts.text), !parts.values.isEmpty {
      parts.values.remove(at: position)
    }
    return parts.values.isEmpty ? nil : parts.text
  }

  /// A field's name and its values as written, cut where neither quotes nor patterns hold the sign.
  private struct Parts {
    var name: String
    var values: [String]

    var text: String { name + ":" + values.joined(separator: ",") }
  }

  private static func parts(of term: String) -> Parts {
    var pieces: [[UInt8]] = [[]]
    var colon: Int?
    var quote: UInt8?
    var isEscaped = false
    for byte in term.utf8 {
      if let open = quote {
        pieces[pieces.count - 1].append(byte)
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == open {
          quote = nil
        }
        continue
      }
      let isFirst = pieces[pieces.count - 1].isEmpty
      if colon == nil, byte == UInt8(ascii: ":") {
        colon = pieces.count
        pieces.append([])
      } else if colon != nil, byte == UInt8(ascii: ",") {
        pieces.append([])
      } else {
        if byte == UInt8(ascii: "\"") || (byte == UInt8(ascii: "/") && isFirst) { quote = byte }
        pieces[pieces.count - 1].append(byte)
      }
    }
    let texts = pieces.map { String(decoding: $0, as: UTF8.self) }
    return Parts(name: texts[0], values: Array(texts.dropFirst()))
  }
}
