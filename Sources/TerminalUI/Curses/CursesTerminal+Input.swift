import CNCurses
import Dashboard

extension CursesTerminal {
  /// Takes the next event, or `nil` when there is none for now.
  public mutating func nextEvent() -> InputEvent? {
    var stopAsked = false
    let event = decoder.next { milliseconds in
      Self.read(milliseconds, stopAsked: &stopAsked)
    }
    if stopAsked {
      suspend()
      return .resized
    }
    if event == .resized { shown.isStale = true }
    if event == nil, isHungUp { return decoder.abandonPaste() ?? .ended }
    return event
  }

  /// Sleeps until there is input, the size changes, or a `Wakeup` is used.
  ///
  /// It may return without a cause.
  public mutating func wait() {
    // A paste whose end was lost must not swallow keys for ever.
    wait(milliseconds: decoder.isPasting ? 2000 : -1)
  }

  mutating func wait(milliseconds: Int32) {
    let reasons = cn_wait(wakeup.descriptor, milliseconds)
    if reasons & Int32(CN_HUNG_UP) != 0 { isHungUp = true }
    if reasons == 0, decoder.isPasting { decoder.isPasteOverdue = true }
  }

  /// Gives the terminal to the shell until the user continues the program.
  public mutating func suspend() {
    cn_suspend()
    shown.isStale = true
  }

  private static func read(_ milliseconds: Int32, stopAsked: inout Bool) -> InputDecoder.Raw? {
    guard !stopAsked else { return nil }
    var event = cn_event()
    unsafe cn_next_event(milliseconds, &event)
    switch Int(event.kind) {
    case CN_BYTE: return .byte(UInt8(truncatingIfNeeded: event.code))
    case CN_KEY: return keys[Int(event.code)].map(InputDecoder.Raw.key) ?? .unknownKey
    case CN_FUNCTION_KEY: return .key(.function(Int(event.code)))
    case CN_RESIZED: return .resized
    case CN_PASTE_BEGAN: return .pasteBegan
    case CN_PASTE_ENDED: return .pasteEnded
    case CN_STOP_ASKED: stopAsked = true
    default: break
    }
    return nil
  }

  private static let keys: [Int: Key] = [
    CN_KEY_UP: .up, CN_KEY_DOWN: .down, CN_KEY_LEFT: .left, CN_KEY_RIGHT: .right,
    CN_KEY_HOME: .home, CN_KEY_END: .end, CN_KEY_PAGE_UP: .pageUp, CN_KEY_PAGE_DOWN: .pageDown,
    CN_KEY_INSERT: .insert, CN_KEY_DELETE: .delete, CN_KEY_BACKSPACE: .backspace,
    CN_KEY_ENTER: .enter, CN_KEY_BACK_TAB: .backTab,
  ]
}
