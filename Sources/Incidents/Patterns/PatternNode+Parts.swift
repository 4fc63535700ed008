extension PatternNode {
  /// The longest parts, one behind the other, that consist of atoms that pass a test and match no empty
  /// text; whatever matches the node holds a match of each.
  ///
  /// The whole node is its only part where nothing else is in it.
  ///
  /// - Complexity: O(*n*) in the nodes.
  func parts(_ passes: (Int) -> Bool) -> [PatternNode] {
    if consists(of: passes) { return isNullable ? [] : [self] }
    guard case .sequence(let nodes) = self else { return [] }
    var parts: [PatternNode] = []
    var run: [PatternNode] = []
    for node in nodes {
      if node.consists(of: passes) {
        run.append(node)
        continue
      }
      parts += [.sequence(run)] + node.parts(passes)
      run = []
    }
    return (parts + [.sequence(run)]).filter { !$0.isNullable }
  }

  /// Whether there is nothing but atoms that pass a test.
  private func consists(of passes: (Int) -> Bool) -> Bool {
    switch self {
    case .atom(let number): passes(number)
    case .start, .end: false
    case .sequence(let parts), .choice(let parts): parts.allSatisfy { $0.consists(of: passes) }
    case .repeated(let part, _, _): part.consists(of: passes)
    }
  }
}
