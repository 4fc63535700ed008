/// A regular expression as a machine that is in several places at once (Thompson's construction).
struct PatternSteps: Sendable {
  /// A place of the machine, and where it goes on.
  enum Step: Sendable {
    /// After a scalar that passes the atom.
    case atom(Int, next: Int32)
    /// To both at once.
    case split(Int32, Int32)
    /// At the start of a text only.
    case start(next: Int32)
    /// At the end of a text only.
    case end(next: Int32)
    /// Nowhere: the text matches.
    case match
  }

  /// A pattern of more steps is left to `Regex`.
  private static let most = 1000

  private(set) var steps: [Step] = [.match]
  /// Where the machine begins.
  private(set) var first: Int32 = 0

  /// Lays the steps out, or `nil` when they would be too many.
  init?(_ node: PatternNode) {
    guard let first = add(node, before: 0) else { return nil }
    self.first = first
  }

  private mutating func add(_ step: Step) -> Int32? {
    guard steps.count < Self.most else { return nil }
    steps.append(step)
    return Int32(steps.count - 1)
  }

  /// Adds a node's steps, which lead to the given one; returns the first of them.
  private mutating func add(_ node: PatternNode, before next: Int32) -> Int32? {
    switch node {
    case .atom(let number): return add(.atom(number, next: next))
    case .start: return add(.start(next: next))
    case .end: return add(.end(next: next))
    case .sequence(let parts):
      var next = next
      for part in parts.reversed() {
        guard let first = add(part, before: next) else { return nil }
        next = first
      }
      return next
    case .choice(let parts):
      var first: Int32?
      for part in parts.reversed() {
        guard let branch = add(part, before: next) else { return nil }
        guard let other = first else {
          first = branch
          continue
        }
        first = add(.split(branch, other))
        if first == nil { return nil }
      }
      return first
    case .repeated(let part, let least, let most):
      return add(part, least: least, most: most, before: next)
    }
  }

  private mutating func add(
    _ part: PatternNode,
    least: Int,
    most: Int?,
    before next: Int32
  ) -> Int32? {
    var first = next
    if let most {
      for _ in least..<most {
        guard let more = add(part, before: first), let split = add(.split(more, next)) else {
          return nil
        }
        first = split
      }
    } else {
      guard let loop = add(.split(next, next)), let body = add(part, before: loop) else {
        return nil
      }
      steps[Int(loop)] = .split(body, next)
      first = loop
    }
    for _ in 0..<least {
      guard let more = add(part, before: first) else { return nil }
      first = more
    }
    return first
  }

  /// Adds a step and all that are reached from it without a scalar; steps that wait for one, for the
  /// end or that match are kept.
  func follow(_ step: Int32, atStart: Bool, atEnd: Bool, into places: inout Set<Int32>) {
    var left = [step]
    var seen: Set<Int32> = []
    while let step = left.popLast() {
      guard seen.insert(step).inserted else { continue }
      switch steps[Int(step)] {
      case .atom, .match: places.insert(step)
      case .split(let one, let other): left += [one, other]
      case .start(let next): if atStart { left.append(next) }
      case .end(let next): if atEnd { left.append(next) } else { places.insert(step) }
      }
    }
  }
}
