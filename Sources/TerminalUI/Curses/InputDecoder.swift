import Dashboard

/// Turns what curses hands out, bytes and the keys it knows, into events.
///
/// Bytes are decoded here because a character may come in two parts, and because replies and keys
/// that nobody asked for have to be swallowed whole: their tail must not be typed into the filter.
struct InputDecoder {
  /// What curses hands out.
  enum Raw: Hashable {
    case byte(UInt8)
    case key(Key)
    case unknownKey
    case resized
    case pasteBegan
    case pasteEnded
  }

  /// Takes the next raw input, waiting at most so many milliseconds.
  typealias Reader = (_ milliseconds: Int32) -> Raw?

  /// How long the rest of a character or sequence may take, in milliseconds.
  static let patience: Int32 = 50

  /// Set when the end of a paste has been waited for in vain.
  var isPasteOverdue = false

  private var returned: Raw?
  private var paste: PasteBuffer?

  /// Whether a paste has begun and not ended.
  var isPasting: Bool { paste != nil }

  /// The next event, or `nil` when there is no more input for now.
  mutating func next(from read: Reader) -> InputEvent? {
    if isPasteOverdue {
      isPasteOverdue = false
      // Keys must count as keys again.
      if let event = abandonPaste() { return event }
    }
    while let raw = take(from: read) {
      if let event = paste == nil ? decode(raw, read) : continuePaste(raw) { return event }
    }
    return nil
  }

  /// Ends a paste, and gives what came of it.
  mutating func abandonPaste() -> InputEvent? {
    defer { paste = nil }
    return paste.map { .pasted($0.text) }
  }

  private mutating func take(from read: Reader, milliseconds: Int32 = 0) -> Raw? {
    if let raw = returned {
      returned = nil
      return raw
    }
    return read(milliseconds)
  }

  private mutating func continuePaste(_ raw: Raw) -> InputEvent? {
    switch raw {
    case .byte(let byte): paste?.append(byte)
    case .pasteEnded: return abandonPaste()
    case .resized: return .resized
    case .key, .unknownKey, .pasteBegan: break
    }
    return nil
  }

  private mutating func decode(_ raw: Raw, _ read: Reader) -> InputEvent? {
    switch raw {
    case .byte(0x1b): return escape(read)
    case .byte(let byte): return key(byte, read).map(InputEvent.key)
    case .key(let key): return .key(key)
    case .resized: return .resized
    case .pasteBegan: paste = PasteBuffer()
    case .unknownKey, .pasteEnded: break
    }
    return nil
  }

  private mutating func key(_ byte: UInt8, _ read: Reader) -> Key? {
    switch byte {
    case 0x0d, 0x0a: return .enter
    case 0x09: return .tab
    case 0x7f, 0x08: return .backspace
    case 0x00: return .control(" ")
    case 0x01...0x1a: return .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1b: return .escape
    case 0x1c...0x1f: return .control(Character(Unicode.Scalar(byte + 0x40)))
    default: return character(byte, read).map(Key.character)
    }
  }

  /// The character that starts with a byte; nothing for broken UTF-8 and for C1 controls.
  private mutating func character(_ first: UInt8, _ read: Reader) -> Character? {
    var bytes = [first]
    let length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    guard length > 0, first < 0xf5 else { return nil }
    while bytes.count < length {
      guard let raw = take(from: read, milliseconds: Self.patience) else { return nil }
      guard case .byte(let byte) = raw, byte & 0xc0 == 0x80 else {
        returned = raw
        return nil
      }
      bytes.append(byte)
    }
    guard let text = String(validating: bytes, as: UTF8.self),
      let scalar = text.unicodeScalars.first,
      scalar.properties.generalCategory != .control
    else { return nil }
    return Character(scalar)
  }

  private mutating func escape(_ read: Reader) -> InputEvent? {
    guard let raw = take(from: read) else { return .key(.escape) }
    guard case .byte(let byte) = raw else {
      returned = raw
      return .key(.escape)
    }
    switch byte {
    case UInt8(ascii: "["): return controlSequence(read)
    case UInt8(ascii: "O"): return swallowUntil(read, alone: "O") { 0x40...0x7e ~= $0 }
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      return swallowString(read, introducedBy: byte)
    case 0x7f, 0x08:
      // Alt and Backspace delete a word in shells, as ^W does.
      return .key(.control("w"))
    case 0x20..<0x7f, 0x80...:
      return character(byte, read).map { .key(.alt($0)) }
    default:
      returned = raw
      return .key(.escape)
    }
  }

  /// Reads a control sequence, which is the mouse's report or none that was asked for.
  private mutating func controlSequence(_ read: Reader) -> InputEvent? {
    var sequence: [UInt8] = []
    let event = swallowUntil(read, alone: "[") { byte in
      sequence.append(byte)
      return 0x40...0x7e ~= byte
    }
    if sequence == [UInt8(ascii: "M")] {
      // The mouse as terminals reported it before decimal coordinates: three bytes of no meaning.
      for _ in 0..<3 { _ = take(from: read, milliseconds: Self.patience) }
    }
    return event ?? MouseReport.event(of: sequence).map(InputEvent.mouse)
  }

  /// Swallows bytes up to and with the last one; when none came, it was Alt and the character.
  private mutating func swallowUntil(
    _ read: Reader,
    alone: Character,
    isLast: (UInt8) -> Bool
  ) -> InputEvent? {
    var count = 0
    while let raw = take(from: read, milliseconds: Self.patience) {
      guard case .byte(let byte) = raw, 0x20..<0x7f ~= byte else {
        returned = raw
        return count == 0 ? .key(.alt(alone)) : nil
      }
      count += 1
      if isLast(byte) { return nil }
    }
    return count == 0 ? .key(.alt(alone)) : nil
  }

  /// Swallows a device's string up to BEL or ESC \.
  private mutating func swallowString(
    _ read: Reader,
    introducedBy introducer: UInt8
  ) -> InputEvent? {
    var count = 0
    var previous: UInt8 = 0
    while let raw = take(from: read, milliseconds: Self.patience) {
      count += 1
      guard case .byte(let byte) = raw else { continue }
      if byte == 0x07 || (previous == 0x1b && byte == UInt8(ascii: "\\")) { return nil }
      previous = byte
    }
    return count == 0 ? .key(.alt(Character(Unicode.Scalar(introducer)))) : nil
  }
}
