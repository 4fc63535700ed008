/// The parameters of one `ESC [ … m`, and how many bytes it takes.
struct GraphicRendition {
  /// The parameters; there are never more than a reset, five attributes and two colours.
  private(set) var parameters = SIMD16<UInt8>()
  /// How many of them there are.
  private(set) var count = 0
  /// All bytes of the sequence, 0 where nothing is to be set.
  private(set) var length = 0

  /// What leads from one look to another.
  ///
  /// Colours by numbers above 15 are of the palette, or of 24 bits where `isDirect`.
  init(
    from old: CellLook,
    to new: CellLook,
    isDirect: Bool,
    endsApart: Bool
  ) {
    guard old != new else { return }
    guard new != .plain else {
      (count, length) = (0, 3)
      return
    }
    let ended = old.attributes.subtracting(new.attributes)
    if ended.isEmpty {
      add(from: old, to: new, isDirect)
      return
    }
    var reset = GraphicRendition()
    reset.append(0)
    reset.add(from: .plain, to: new, isDirect)
    self = reset
    guard endsApart else { return }
    var apart = GraphicRendition()
    apart.end(ended, from: old, to: new, isDirect)
    if apart.length < length { self = apart }
  }

  private init() {}

  /// Ends attributes one by one.
  private mutating func end(
    _ ended: Style.Attributes,
    from old: CellLook,
    to new: CellLook,
    _ isDirect: Bool
  ) {
    var rest = old
    rest.attributes.subtract(ended)
    if !ended.isDisjoint(with: [.bold, .dim]) {
      // One code ends both.
      append(22)
      rest.attributes.subtract([.bold, .dim])
    }
    for (attribute, code) in Self.codes where code > 2 && ended.contains(attribute) {
      append(code + 20)
    }
    add(from: rest, to: new, isDirect)
  }

  /// Sets what is new.
  private mutating func add(from old: CellLook, to new: CellLook, _ isDirect: Bool) {
    let begun = new.attributes.subtracting(old.attributes)
    if !begun.isEmpty {
      for (attribute, code) in Self.codes where begun.contains(attribute) { append(code) }
    }
    if old.foreground != new.foreground { append(new.foreground, 30, isDirect) }
    if old.background != new.background { append(new.background, 40, isDirect) }
  }

  private static let codes: [(Style.Attributes, UInt8)] = [
    (.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7),
  ]

  private mutating func append(_ color: Int32, _ base: UInt8, _ isDirect: Bool) {
    if color < 0 { return append(base + 9) }
    let low = UInt8(truncatingIfNeeded: color)
    if color < 16 { return append(color < 8 ? base + low : base + 52 + low) }
    append(base + 8)
    append(isDirect ? 2 : 5)
    if isDirect {
      append(UInt8(truncatingIfNeeded: color >> 16))
      append(UInt8(truncatingIfNeeded: color >> 8))
    }
    append(low)
  }

  private mutating func append(_ parameter: UInt8) {
    length += (count == 0 ? 3 : 1) + (parameter < 10 ? 1 : parameter < 100 ? 2 : 3)
    parameters[count] = parameter
    count += 1
  }
}
