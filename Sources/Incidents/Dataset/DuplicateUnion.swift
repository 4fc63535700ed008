/// Joins rows into groups: a disjoint-set forest with path halving.
struct DuplicateUnion {
  private var parents: [Int32]

  /// So many rows, each on its own.
  init(count: Int) {
    parents = (0..<Int32(clamping: count)).map { $0 }
  }

  /// Puts the groups of two rows together; the smaller row stands for both.
  mutating func join(_ left: Int, _ right: Int) {
    let first = root(of: Int32(left))
    let second = root(of: Int32(right))
    if first != second { parents[Int(max(first, second))] = min(first, second) }
  }

  /// The groups of two and more, numbered from 1 in the order of their first rows.
  var groups: [Int: Int] {
    var forest = self
    var numbers: [Int32: Int] = [:]
    var groups: [Int: Int] = [:]
    for row in parents.indices where parents[row] != Int32(row) {
      let root = forest.root(of: Int32(row))
      groups[row] = Int(root)
      groups[Int(root)] = Int(root)
    }
    for row in groups.keys.sorted() {
      let root = Int32(groups[row] ?? row)
      let number = numbers[root] ?? numbers.count + 1
      numbers[root] = number
      groups[row] = number
    }
    return groups
  }

  private mutating func root(of row: Int32) -> Int32 {
    var row = row
    while parents[Int(row)] != row {
      parents[Int(row)] = parents[Int(parents[Int(row)])]
      row = parents[Int(row)]
    }
    return row
  }
}
