/// Tells whether terms about boxes let a part of the world in.
enum BoxTerms {
  /// Whether some incident in the box could pass; `nil` stands for incidents without coordinates.
  static func lets(_ box: GeoBox?, pass expression: QueryExpression) -> Bool {
    bounds(box, expression).possible
  }

  /// Whether some and whether every incident in the box passes.
  private static func bounds(
    _ box: GeoBox?,
    _ expression: QueryExpression
  ) -> (possible: Bool, certain: Bool) {
    switch expression {
    case .all(let parts):
      let found = parts.map { bounds(box, $0) }
      return (found.allSatisfy(\.possible), found.allSatisfy(\.certain))
    case .any(let parts):
      let found = parts.map { bounds(box, $0) }
      return (found.contains(where: \.possible), found.contains(where: \.certain))
    case .not(let part):
      let found = bounds(box, part)
      return (!found.certain, !found.possible)
    case .test(.box(let wanted)):
      return (box?.overlaps(wanted) ?? false, box?.isWithin(wanted) ?? false)
    case .test: return (true, false)
    }
  }
}

extension QueryExpression {
  /// Whether every test of the expression is about a box.
  var isAboutBoxes: Bool {
    switch self {
    case .test(.box): true
    case .test: false
    case .not(let part): part.isAboutBoxes
    case .all(let parts), .any(let parts): !parts.isEmpty && parts.allSatisfy(\.isAboutBoxes)
    }
  }
}
