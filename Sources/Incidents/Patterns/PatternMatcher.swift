/// Runs a program over bytes, a look at a table a byte.
///
/// The table is that of a deterministic automaton whose states are made when they are first reached
/// (Thompson's construction, determinised lazily as RE2 and grep do). One matcher belongs to one
/// thread at a time.
struct PatternMatcher: Sendable {
  /// What may follow a state in the table instead of another one.
  private enum Mark {
    static let unmade: Int32 = -1
    static let match: Int32 = -2
  }

  /// A table of more states is begun anew.
  private static let mostStates = 1024
  /// A pattern that tells more apart beyond ASCII is left to `Regex`.
  private static let mostClasses = 6

  let program: PatternProgram
  /// The places of the machine in each state; the first one is the start of a text.
  private var states: [[Int32]] = []
  private var numbers: [[Int32]: Int32] = [:]
  /// For each state what follows by class, as an offset into this same table.
  private var table: [Int32] = []
  /// The class of each byte; what follows one that is no scalar is never in the table.
  private let classOfByte: [UInt8]
  /// The classes of scalars beyond ASCII that are none of the program's: the atoms that each passes.
  private var moreClasses: [UInt64] = []
  private var classOfScalar: [Unicode.Scalar: UInt8] = [:]
  /// The class of what closes a text.
  private let close: Int
  private let beyond: Int
  private let width: Int

  init(_ program: PatternProgram) {
    self.program = program
    close = program.classes.count
    beyond = close + 1
    width = beyond + 1 + Self.mostClasses
    var classOfByte = program.classOfByte + Array(repeating: UInt8(beyond), count: 128)
    // What Regex takes for one may depend on the neighbours: beyond ASCII, and of CR on an LF.
    classOfByte[0x0d] = UInt8(beyond)
    classOfByte[Int(TextArena.fieldEnd)] = UInt8(close)
    classOfByte[Int(TextArena.listSeparator)] = UInt8(close)
    self.classOfByte = classOfByte
    begin()
  }

  /// Whether the pattern occurs in one of the texts in a range of bytes, each closed as in a
  /// `TextArena` but for the last one, which may just end; `nil` when only `Regex` can tell.
  ///
  /// - Complexity: O(*n*) in the bytes.
  mutating func matches(_ bytes: [UInt8], in range: Range<Int>) -> Bool? {
    var state: Int32 = 0
    var position = range.lowerBound
    while true {
      let stop = run(bytes, from: &position, to: range.upperBound, state: &state)
      guard stop != Mark.match else { return isMatch(before: position + 1, of: bytes, in: range) }
      guard position < range.upperBound else {
        return follower(of: state, by: close) == Mark.match
      }
      var number = Int(classOfByte[Int(bytes[position])])
      var length = 1
      if number == beyond {
        guard program.judgesAlone,
          let (scalar, count) = LoneScalars.scalar(in: bytes, at: position, to: range.upperBound),
          let known = classNumber(of: scalar)
        else { return nil }
        (number, length) = (known, count)
      }
      let next = follower(of: state, by: number)
      position += length
      if next == Mark.match { return isMatch(before: position, of: bytes, in: range) }
      state = next
    }
  }

  /// Whether what has been found is a match, though something follows; `nil` when only `Regex` can
  /// tell.
  private func isMatch(before next: Int, of bytes: [UInt8], in range: Range<Int>) -> Bool? {
    guard !program.judgesAlone, next < range.upperBound else { return true }
    return Int(classOfByte[Int(bytes[next])]) == beyond ? nil : true
  }

  /// The class of a scalar beyond ASCII, `nil` when there are too many.
  private mutating func classNumber(of scalar: Unicode.Scalar) -> Int? {
    if let known = classOfScalar[scalar] { return Int(known) }
    let passed = program.tests.passed(by: scalar)
    var number = program.classes.firstIndex(of: passed)
    if number == nil {
      let more = moreClasses.firstIndex(of: passed) ?? moreClasses.count
      guard more < Self.mostClasses else { return nil }
      if more == moreClasses.count { moreClasses.append(passed) }
      number = beyond + 1 + more
    }
    if let number { classOfScalar[scalar] = UInt8(number) }
    return number
  }

  /// The atoms that the scalars of a class pass.
  private func passed(by number: Int) -> UInt64 {
    number < close ? program.classes[number] : moreClasses[number - beyond - 1]
  }

  /// Goes on as far as the table knows the way.
  @inline(__always)
  private func run(
    _ bytes: [UInt8],
    from position: inout Int,
    to end: Int,
    state: inout Int32
  ) -> Int32 {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe table.withUnsafeBufferPointer { table in
        unsafe classOfByte.withUnsafeBufferPointer { classes in
          while position < end {
            let number = unsafe Int(classes[Int(bytes[position])])
            let next = unsafe table[Int(state) &+ number]
            if next < 0 { return next }
            state = next
            position &+= 1
          }
          return Mark.unmade
        }
      }
    }
  }

  /// What follows a state, looked up or found out.
  private mutating func follower(of state: Int32, by number: Int) -> Int32 {
    let known = table[Int(state) + number]
    if known != Mark.unmade { return known }
    let places = states[Int(state) / width]
    let next = number == close ? afterEnd(of: state, places) : after(state, places, by: number)
    // A new table no longer has the state.
    if next.isSame { table[Int(state) + number] = next.offset }
    return next.offset
  }

  /// What comes of a text that ends: a match, or the next text; an empty one never matches.
  private func afterEnd(of state: Int32, _ places: [Int32]) -> (offset: Int32, isSame: Bool) {
    guard state != 0 else { return (0, true) }
    var reached: Set<Int32> = []
    for place in places {
      program.steps.follow(place, atStart: false, atEnd: true, into: &reached)
    }
    return (reached.contains(0) ? Mark.match : 0, true)
  }

  private mutating func after(
    _ state: Int32,
    _ places: [Int32],
    by number: Int
  ) -> (offset: Int32, isSame: Bool) {
    if places.contains(0) { return (Mark.match, true) }
    let passed = passed(by: number)
    var reached: Set<Int32> = []
    for place in places {
      guard case .atom(let atom, let next) = program.steps.steps[Int(place)],
        passed >> UInt64(atom) & 1 == 1
      else { continue }
      program.steps.follow(next, atStart: false, atEnd: false, into: &reached)
    }
    // An occurrence may begin anywhere.
    program.steps.follow(program.steps.first, atStart: false, atEnd: false, into: &reached)
    if reached.contains(0) { return (Mark.match, true) }
    let set = reached.sorted()
    if let known = numbers[set] { return (known, true) }
    let isFull = states.count >= Self.mostStates
    if isFull { begin() }
    let offset = add(set)
    numbers[set] = offset
    return (offset, !isFull)
  }

  /// Empties the table but for the start of a text.
  private mutating func begin() {
    states = []
    numbers = [:]
    table = []
    var places: Set<Int32> = []
    program.steps.follow(program.steps.first, atStart: true, atEnd: false, into: &places)
    _ = add(places.sorted())
  }

  private mutating func add(_ places: [Int32]) -> Int32 {
    let offset = Int32(table.count)
    states.append(places)
    table += Array(repeating: Mark.unmade, count: width)
    return offset
  }
}
