/// What is no TOML and the parser that reads the rest ends the program at, instead of telling: a table
/// header that no key follows, such as `[£]`, and `}` where an array's value has to stand.
public struct TOMLFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1.
  public let column: Int

  /// Whether it is in an array, and not in a header.
  private let isInArray: Bool

  /// The fault as a sentence.
  public var description: String {
    isInArray ? "a value or ']' has to stand here" : "a table's name has to follow the bracket"
  }

  /// Looks through a text; `nil` when the parser can be let at it.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public init?(in text: String) {
    var scan = Scan(bytes: Array(text.utf8))
    guard scan.findsFault() else { return nil }
    line = scan.line
    column = scan.column
    isInArray = scan.isInArray
  }

  /// Steps over TOML statement by statement.
  private struct Scan {
    let bytes: [UInt8]
    private var position = 0
    private var lineStart = 0
    private(set) var line = 1
    private(set) var isInArray = false

    init(bytes: [UInt8]) {
      self.bytes = bytes
      // The parser steps over a byte order mark.
      if bytes.starts(with: [0xef, 0xbb, 0xbf]) { position = 3 }
      lineStart = position
    }

    /// The column in characters, as far as they are not cut.
    var column: Int { bytes[lineStart..<position].count { $0 & 0xc0 != 0x80 } + 1 }

    mutating func findsFault() -> Bool {
      while position < bytes.count {
        switch bytes[position] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
        case UInt8(ascii: "\n"): endLine()
        case UInt8(ascii: "#"): skipLine()
        case UInt8(ascii: "["):
          if isFaultyHeader() { return true }
          skipLine()
        default: if isFaultyStatement() { return true }
        }
      }
      return false
    }

    private mutating func isFaultyHeader() -> Bool {
      position += 1
      let isSpaced = skipBlanks()
      if !isSpaced, position < bytes.count, bytes[position] == UInt8(ascii: "[") {
        position += 1
        _ = skipBlanks()
      } else if position < bytes.count, bytes[position] == UInt8(ascii: "[") {
        return false
      }
      guard position < bytes.count else { return false }
      let byte = bytes[position]
      return !(byte.isLatinLetter || byte.isASCIIDigit || "-_\"']".utf8.contains(byte))
    }

    private mutating func skipBlanks() -> Bool {
      let start = position
      while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 {
        position += 1
      }
      return position > start
    }

    private mutating func skipLine() {
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    }

    private mutating func endLine() {
      position += 1
      line += 1
      lineStart = position
    }

    /// Steps over a key and its value, which ends with a line outside all brackets and strings.
    private mutating func isFaultyStatement() -> Bool {
      var brackets: [UInt8] = []
      while position < bytes.count {
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "\n") where brackets.isEmpty: return false
        case UInt8(ascii: "\n"): endLine()
        case UInt8(ascii: "#"): skipLine()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString()
        case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","):
          if byte != UInt8(ascii: ",") { brackets.append(byte) }
          position += 1
          if brackets.last == UInt8(ascii: "["), isFaultyValue() { return true }
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
          _ = brackets.popLast()
          position += 1
        default: position += 1
        }
      }
      return false
    }

    /// Whether what the parser takes for the end of a value stands where one begins: a brace, or one of
    /// the line ends that are none in TOML.
    private mutating func isFaultyValue() -> Bool {
      skip: while position < bytes.count {
        switch bytes[position] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
        case UInt8(ascii: "\n"): endLine()
        case UInt8(ascii: "#"): skipLine()
        default: break skip
        }
      }
      let rest = bytes[position...]
      isInArray =
        rest.first == UInt8(ascii: "}")
        || ["\u{85}", "\u{2028}", "\u{2029}"].contains { rest.starts(with: $0.utf8) }
      return isInArray
    }

    private mutating func skipString() {
      let quote = bytes[position]
      let isLong = quotes(quote) >= 3
      position += isLong ? 3 : 1
      while position < bytes.count {
        let byte = bytes[position]
        if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), position + 1 < bytes.count,
          bytes[position + 1] != UInt8(ascii: "\n")
        {
          position += 2
        } else if byte == UInt8(ascii: "\n") {
          guard isLong else { return }
          endLine()
        } else if byte == quote {
          let run = quotes(quote)
          if !isLong || run >= 3 {
            // Up to two quotes may stand before the three that close.
            position += isLong ? min(run, 5) : 1
            return
          }
          position += run
        } else {
          position += 1
        }
      }
    }

    private func quotes(_ quote: UInt8) -> Int {
      bytes[position...].prefix { $0 == quote }.count
    }
  }
}
