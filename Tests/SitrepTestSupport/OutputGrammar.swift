/// The only bytes that the program may send to a terminal.
///
/// Whatever a data file holds, nothing else may come out; the end-to-end tests check all output.
public enum OutputGrammar {
  /// Describes what is not part of the grammar, with its offset; empty when all is well.
  ///
  /// A killed program breaks off what it is sending, maybe within a sequence; the escape with which
  /// its last words begin ends that for every terminal.
  public static func violations(in bytes: [UInt8]) -> [String] {
    let lastWords = Array("\u{1b}[?2026l\u{1b}[?2004l\u{1b}[?1004l".utf8)
    let start = bytes.indices.last { bytes[$0] == 0x1b && bytes[$0...].starts(with: lastWords) }
    guard let start else {
      var scanner = Scanner(bytes: bytes)
      return scanner.run()
    }
    var before = Scanner(bytes: Array(bytes[..<start]), mayBreakOff: true)
    var after = Scanner(bytes: Array(bytes[start...]))
    return before.run() + after.run()
  }

  /// The final bytes of control sequences that terminfo's entries and we use.
  private static let finals = Set("ABCDGHJKLMPSTX@Zdfghlmrtb".utf8)
  /// The private modes that are set and reset.
  private static let modes: Set<String> = [
    "1", "7", "12", "25", "12;25", "1000", "1002", "1003", "1004", "1006", "1049",
    "2004", "2026",
  ]

  private struct Scanner {
    let bytes: [UInt8]
    var mayBreakOff = false
    var at = 0
    var found: [String] = []

    mutating func run() -> [String] {
      while at < bytes.count {
        let start = at
        guard let fault = step(), found.count < 20 else { continue }
        let isUnfinished = ["unfinished", "at the end", "broken"].contains { fault.contains($0) }
        if mayBreakOff, isUnfinished, at >= bytes.count { break }
        found.append("at \(start): \(fault)")
      }
      return found
    }

    private mutating func step() -> String? {
      let byte = bytes[at]
      at += 1
      switch byte {
      case 0x1b: return escape()
      case 0x08, 0x09, 0x0a, 0x0d, 0x20..<0x7f: return nil
      case 0x00..<0x20, 0x7f: return "control \(byte)"
      default: return character(from: at - 1)
      }
    }

    private mutating func character(from start: Int) -> String? {
      var end = start + 1
      while end < bytes.count, end < start + 4, bytes[end] & 0xc0 == 0x80 { end += 1 }
      at = end
      guard let text = String(validating: bytes[start..<end], as: UTF8.self) else {
        return "broken UTF-8"
      }
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x80..<0xa0: return "C1 control"
        case 0x61c, 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x206f, 0xfeff, 0xe0000...0xe01ef:
          return "invisible U+\(String(scalar.value, radix: 16))"
        default: break
        }
      }
      return nil
    }

    private mutating func escape() -> String? {
      guard at < bytes.count else { return "escape at the end" }
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "["): return controlSequence()
      case UInt8(ascii: "("):
        at += 1
        return at <= bytes.count && "B0".utf8.contains(bytes[at - 1]) ? nil : "character set"
      case UInt8(ascii: "]"): return string(introduced: "52;c;", "8;;", "8;id=s")
      case UInt8(ascii: "P"): return string(introduced: "tmux;")
      case UInt8(ascii: "M"), UInt8(ascii: "7"), UInt8(ascii: "8"), UInt8(ascii: "="),
        UInt8(ascii: ">"):
        return nil
      default: return "escape and \(byte)"
      }
    }

    private mutating func controlSequence() -> String? {
      let start = at
      while at < bytes.count, 0x20..<0x40 ~= bytes[at] { at += 1 }
      guard at < bytes.count else { return "unfinished sequence" }
      let parameters = String(decoding: bytes[start..<at], as: UTF8.self)
      let final = bytes[at]
      at += 1
      let written = "\(parameters)\(Unicode.Scalar(final))"
      guard parameters.first != "?" else {
        let isMode = final == UInt8(ascii: "h") || final == UInt8(ascii: "l")
        return isMode && modes.contains(String(parameters.dropFirst())) ? nil : "mode \(written)"
      }
      if written == "!p" { return nil }
      if final == UInt8(ascii: "t") {
        return ["22;0;0", "23;0;0"].contains(parameters) ? nil : "window operation \(written)"
      }
      let isPlain = parameters.allSatisfy { $0.isNumber || $0 == ";" }
      return isPlain && finals.contains(final) ? nil : "sequence \(written)"
    }

    /// A string for the device: the clipboard in base 64, or the same wrapped for tmux, or a link.
    private mutating func string(introduced expected: String...) -> String? {
      let start = at
      while at + 1 < bytes.count {
        if bytes[at] == 0x1b, bytes[at + 1] == UInt8(ascii: "\\"), !isDoubled(at, from: start) {
          let body = String(decoding: bytes[start..<at], as: UTF8.self)
          at += 2
          let isLink = body.hasPrefix("8;")
          let isPlain = body.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f } && body.utf8.count < 2100
          let isExpected = expected.contains(where: body.hasPrefix) && (!isLink || isPlain)
          return isExpected ? nil : "string \(body.prefix(20).debugDescription)"
        }
        at += 1
      }
      at = bytes.count
      let body = String(decoding: bytes[start...].prefix(40), as: UTF8.self)
      return "unfinished string \(body.debugDescription)"
    }

    private func isDoubled(_ place: Int, from start: Int) -> Bool {
      var count = 0
      while place - count > start, bytes[place - count - 1] == 0x1b { count += 1 }
      return count % 2 == 1
    }
  }
}
