extension QueryExpression {
  /// The parts that must all hold.
  var conjuncts: [QueryExpression] {
    guard case .all(let parts) = self else { return [self] }
    return parts.flatMap(\.conjuncts)
  }

  /// Whether every incident that passes this also passes the other, as far as a look at both can
  /// tell: `true` is proof, `false` is not.
  ///
  /// - Complexity: bounded by a fixed number of comparisons.
  func implies(_ other: QueryExpression) -> Bool {
    var steps = 2000
    return implies(other, &steps)
  }

  private func implies(_ other: QueryExpression, _ steps: inout Int) -> Bool {
    steps -= 1
    guard steps > 0 else { return false }
    if self == other { return true }
    switch (self, other) {
    case (.any(let parts), _):
      return !parts.isEmpty && parts.allSatisfy { $0.implies(other, &steps) }
    case (_, .all(let parts)): return parts.allSatisfy { implies($0, &steps) }
    case (.all(let parts), _): return parts.contains { $0.implies(other, &steps) }
    case (_, .any(let parts)): return parts.contains { implies($0, &steps) }
    case (.not(let part), .not(let otherPart)): return otherPart.implies(part, &steps)
    case (.test(let test), .test(let otherTest)): return test.implies(otherTest)
    default: return false
    }
  }

  /// Whether the answer depends on what the user has marked, noted or not yet seen.
  var dependsOnMarks: Bool {
    switch self {
    case .test(.flag(.marked)), .test(.flag(.new)), .test(.has(.note)),
      .test(.field(.standard(.note), _)):
      true
    case .test: false
    case .not(let part): part.dependsOnMarks
    case .all(let parts), .any(let parts): parts.contains(where: \.dependsOnMarks)
    }
  }

  /// Whether a flag is tested anywhere.
  func asks(for flag: QueryTest.QueryFlag) -> Bool {
    switch self {
    case .test(let test): test == .flag(flag)
    case .not(let part): part.asks(for: flag)
    case .all(let parts), .any(let parts): parts.contains { $0.asks(for: flag) }
    }
  }
}

extension QueryTest {
  func implies(_ other: QueryTest) -> Bool {
    switch (self, other) {
    case (.text(let longer), .text(let shorter)): longer.holds(shorter)
    case (.field(let field, let values), .field(let otherField, let others)):
      field == otherField && values.allSatisfy { value in others.contains { value.implies($0) } }
    case (.count(let field, let low, let high), .count(let otherField, let otherLow, let otherHigh)):
      field == otherField && Self.isWithin(low, high, otherLow, otherHigh)
    case (.count(let field, _, _), .has(.killed)): field == .killed
    case (.count(let field, _, _), .has(.injured)): field == .injured
    case (.date(let first, let last), .date(let otherFirst, let otherLast)):
      Self.isWithin(first, last, otherFirst, otherLast)
    case (.date, .has(.date)): true
    case (.box(let box), .box(let other)): box.isWithin(other)
    case (.box, .has(.coordinates)): true
    default: self == other
    }
  }

  private static func isWithin<Bound: Comparable>(
    _ low: Bound?,
    _ high: Bound?,
    _ otherLow: Bound?,
    _ otherHigh: Bound?
  ) -> Bool {
    let isBelow = otherLow.map { limit in low.map { $0 >= limit } ?? false } ?? true
    let isAbove = otherHigh.map { limit in high.map { $0 <= limit } ?? false } ?? true
    return isBelow && isAbove
  }
}

extension QueryValue {
  func implies(_ other: QueryValue) -> Bool {
    switch (self, other) {
    case (.containing(let longer), .containing(let shorter)),
      (.equal(let longer), .containing(let shorter)):
      longer.holds(shorter)
    default: self == other
    }
  }
}
