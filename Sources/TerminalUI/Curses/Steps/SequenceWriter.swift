/// Writes what a terminal is sent, with as few bytes as it can from where the terminal stands.
struct SequenceWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  /// Where the terminal's cursor is, `nil` when that is not certain.
  private(set) var place: Position?
  /// What the terminal draws with.
  private(set) var look = CellLook.plain
  private let width: Int
  private let isDirect: Bool
  private let abilities: StepAbilities

  init(width: Int, isDirect: Bool, abilities: StepAbilities) {
    self.width = width
    self.isDirect = isDirect
    self.abilities = abilities
    bytes.reserveCapacity(1024)
  }

  /// The bytes that a move takes.
  func costOfMoving(to target: Position) -> Int {
    guard let place else { return Self.absoluteCost(target) }
    let down = target.row - place.row
    let across = acrossCost(from: place.column, to: target.column)
    // Further than three rows, placing the cursor is about as short.
    guard (0...3).contains(down) else { return Self.absoluteCost(target) }
    return min(down + across, Self.absoluteCost(target))
  }

  /// Puts the cursor at a cell.
  mutating func move(to target: Position) {
    guard place != target else { return }
    if let place, costOfMoving(to: target) < Self.absoluteCost(target) {
      for _ in place.row..<target.row { bytes.append(0x0a) }
      moveAcross(from: place.column, to: target.column)
    } else if target.column == 0 {
      sequence(target.row + 1, "H")
    } else {
      bytes += [0x1b, UInt8(ascii: "[")]
      number(target.row + 1)
      bytes.append(UInt8(ascii: ";"))
      number(target.column + 1)
      bytes.append(UInt8(ascii: "H"))
    }
    place = target
  }

  private static func absoluteCost(_ target: Position) -> Int {
    let row = 3 + digits(target.row + 1)
    return target.column == 0 ? row : row + 1 + digits(target.column + 1)
  }

  private func acrossCost(from column: Int, to target: Int) -> Int {
    let count = target - column
    if count == 0 { return 0 }
    if target == 0 { return 1 }
    let relative = count == 1 ? 3 : count < 0 && count > -4 ? -count : 3 + Self.digits(abs(count))
    return min(relative, 3 + Self.digits(target + 1))
  }

  private mutating func moveAcross(from column: Int, to target: Int) {
    let count = target - column
    if count == 0 { return }
    if target == 0 {
      bytes.append(0x0d)
    } else if count < 0, count > -4 {
      for _ in count..<0 { bytes.append(0x08) }
    } else if Self.digits(abs(count)) <= Self.digits(target + 1) {
      sequence(abs(count), count > 0 ? "C" : "D")
    } else {
      sequence(target + 1, "G")
    }
  }

  /// The bytes that a change of look takes; of blanks the background alone counts where that is so.
  func costOfLook(_ wanted: CellLook, isBlank: Bool) -> Int {
    rendition(to: wanted, isBlank: isBlank).0.length
  }

  /// Draws with a look from here on.
  mutating func set(_ wanted: CellLook, isBlank: Bool = false) {
    let (rendition, look) = rendition(to: wanted, isBlank: isBlank)
    self.look = look
    guard rendition.length > 0 else { return }
    bytes += [0x1b, UInt8(ascii: "[")]
    for index in 0..<rendition.count {
      if index > 0 { bytes.append(UInt8(ascii: ";")) }
      number(Int(rendition.parameters[index]))
    }
    bytes.append(UInt8(ascii: "m"))
  }

  /// Erases and scrolls with a background from here on.
  mutating func set(background: Int32) {
    let wanted = CellLook(
      foreground: look.foreground,
      background: background,
      attributes: look.attributes
    )
    set(wanted, isBlank: true)
  }

  private func rendition(to wanted: CellLook, isBlank: Bool) -> (GraphicRendition, CellLook) {
    var wanted = wanted
    if isBlank, !look.showsOnBlanks, !wanted.showsOnBlanks {
      wanted = CellLook(
        foreground: look.foreground,
        background: wanted.background,
        attributes: look.attributes
      )
    }
    let rendition = GraphicRendition(
      from: look,
      to: wanted,
      isDirect: isDirect,
      endsApart: abilities.contains(.endingApart)
    )
    return (rendition, wanted)
  }

  /// Draws a character in so many columns.
  mutating func draw(_ scalars: some Sequence<Unicode.Scalar>, columns: Int) {
    for scalar in scalars { encode(scalar) }
    advance(columns)
  }

  /// Draws one scalar that is known to be harmless, in so many columns.
  mutating func draw(_ scalar: Unicode.Scalar, columns: Int) {
    encode(scalar)
    advance(columns)
  }

  /// Blanks cells from the cursor on, and leaves it where it is.
  mutating func erase(_ count: Int) {
    sequence(count, "X")
  }

  /// Moves the rows of a region, up where the count is positive; what comes in is blank.
  mutating func scroll(_ rows: ClosedRange<Int>, by count: Int) {
    bytes += [0x1b, UInt8(ascii: "[")]
    number(rows.lowerBound + 1)
    bytes.append(UInt8(ascii: ";"))
    number(rows.upperBound + 1)
    bytes.append(UInt8(ascii: "r"))
    sequence(abs(count), count > 0 ? "S" : "T")
    bytes += [0x1b, UInt8(ascii: "["), UInt8(ascii: "r")]
    place = nil
  }

  private mutating func advance(_ columns: Int) {
    guard let at = place else { return }
    // Behind the last column terminals differ in where they stand.
    let column = at.column + columns
    place = column < width ? Position(column: column, row: at.row) : nil
  }

  private mutating func encode(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func sequence(_ count: Int, _ final: Unicode.Scalar) {
    bytes += [0x1b, UInt8(ascii: "[")]
    if count != 1 { number(count) }
    bytes.append(UInt8(truncatingIfNeeded: final.value))
  }

  private mutating func number(_ value: Int) {
    if value >= 10 { number(value / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  private static func digits(_ value: Int) -> Int {
    value < 10 ? 1 : value < 100 ? 2 : value < 1000 ? 3 : 4
  }
}
