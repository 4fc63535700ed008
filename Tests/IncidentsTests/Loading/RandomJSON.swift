import SitrepTestSupport
import Testing

@testable import Incidents

/// JSON text with everything that real files are plagued by, the same for the same seed.
struct RandomJSON {
  /// What stands around the records.
  enum Frame: CaseIterable, Sendable {
    case lines, array, arrayOnOneLine, envelope, features, arrayInArray
  }

  private static let values: [(key: String, values: [String])] = [
    ("date", ["\"2015-03-04\"", "\"2015-03-04\"", "\"March 2015\"", "null", "1425427200"]),
    ("country", ["\"Peru\"", "\"Iraq\"", "\"C\\u00f4te d'Ivoire\"", "\"\"", "\"Atlantis\""]),
    ("killed", ["3", "0", "\"at least 4\"", "null", "-1", "1.5", "\"3\""]),
    ("kind", ["\"bombing\"", "\"a||b\"", "[\"one\",\"two\"]", "\"NA\""]),
    (
      "summary",
      [
        "\"près de \\\"Şırnak\\\", [here] {there}\"", "\"two\\nlines\\\\\"", "\"plain, words\"",
        "\"\"",
      ]
    ),
    ("source", ["\"https://example.org/1\"", "[]", "[\"a\", \"b; c\"]", "[{\"u\":1},[2]]"]),
    ("geo", ["{\"lat\": 1.5, \"lon\": -2}", "{}", "null", "{\"deep\":{\"er\":[1,2]}}"]),
    ("note", ["\"}],{\"", "\"[\"", "true", "{\"a\":\"}\"}"]),
  ]

  private let frame: Frame
  private var random: SeededGenerator

  init(_ frame: Frame, seed: Int) {
    self.frame = frame
    random = SeededGenerator(seed: UInt64(seed))
  }

  /// Sound text; from some record on there may be keys that come up late.
  mutating func bytes(records: Int, hasLateKeys: Bool) -> [UInt8] {
    let objects = (0..<records).map { number in
      object(number, hasLateKeys && number > records / 2)
    }
    let text =
      switch frame {
      case .lines: objects.joined(separator: below(2) == 0 ? "\n" : "\r\n") + "\n"
      case .array: "[\n" + objects.joined(separator: ",\n  ") + "\n]\n"
      case .arrayOnOneLine: "[" + objects.joined(separator: ",") + "]"
      case .envelope:
        #"{"status":"ok","fields":[{"id":1},{"id":2}],"result":{"records":["#
          + objects.joined(separator: ", ") + #"],"links":[{"next":2}]},"note":"[{"}"#
      case .features:
        #"{"type":"FeatureCollection","features":["#
          + objects.map { object in
            #"{"type":"Feature","properties":"# + object
              + #","geometry":{"type":"Point","coordinates":[31.25,30]}}"#
          }.joined(separator: ",\n") + "]}"
      case .arrayInArray: #"[{"page":1},["# + objects.joined(separator: ",") + "]]"
      }
    return Array(text.utf8)
  }

  /// The text with some of its bytes behind the beginning lost, doubled or made into others.
  mutating func damaged(_ bytes: [UInt8], faults: Int) -> [UInt8] {
    var bytes = bytes
    let special = Array("\",:{}[]\\\n 0n".utf8) + [0, 0xff, 0xc3]
    for _ in 0..<faults {
      let start = bytes.count / 2
      let offset = start + below(bytes.count - start)
      switch below(4) {
      case 0: bytes.remove(at: offset)
      case 1: bytes.insert(special[below(special.count)], at: offset)
      case 2: bytes.insert(bytes[offset], at: offset)
      default: bytes[offset] = special[below(special.count)]
      }
    }
    return bytes
  }

  private mutating func object(_ number: Int, _ hasLateKeys: Bool) -> String {
    if below(150) == 0 { return frame == .lines || frame == .features ? "{}" : "7" }
    var members = ["\"id\":\(number)"]
    for (key, values) in Self.values where below(5) > 0 {
      members.append("\"\(key)\":\(values[below(values.count)])")
    }
    if hasLateKeys, below(30) == 0 { members.append("\"late \(below(40))\": \"come \(number)\"") }
    return "{" + members.joined(separator: below(3) == 0 ? ", " : ",") + "}"
  }

  private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
}
