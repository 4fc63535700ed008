import Dashboard

/// The terminal's way to tell what the mouse did (mode 1006): `<button;column;row` and `M` or `m`.
enum MouseReport {
  /// The event that a control sequence reports, without its introducer; `nil` for buttons that
  /// nothing is bound to, and for everything that is no report.
  static func event(of sequence: [UInt8]) -> MouseEvent? {
    let isReleased = sequence.last == UInt8(ascii: "m")
    guard sequence.first == UInt8(ascii: "<"), isReleased || sequence.last == UInt8(ascii: "M")
    else { return nil }
    let text = String(decoding: sequence.dropFirst().dropLast(), as: UTF8.self)
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let button = numbers[0], let column = numbers[1],
      let row = numbers[2], button >= 0, column > 0, row > 0,
      let kind = kind(button, isReleased: isReleased)
    else { return nil }
    return MouseEvent(kind: kind, column: column - 1, row: row - 1)
  }

  /// What a button's number stands for; Shift, Alt and Control add 4, 8 and 16, moving 32.
  private static func kind(_ button: Int, isReleased: Bool) -> MouseEvent.Kind? {
    switch (button & ~(4 | 8 | 16), isReleased) {
    case (0, true): .released
    case (0, false): .pressed
    case (32, false): .dragged
    case (64, false): .wheelUp
    case (65, false): .wheelDown
    default: nil
    }
  }
}
