/// Hands out runs, each once, so that few bytes are spent on getting from one to the next.
///
/// After each one the choice is between the next in its look, the next in its row, and the first
/// that is left; what is shortest now is taken.
struct RunOrder {
  private let runs: [CellRun]
  private var isTaken: [Bool]
  /// The run after this one in the same look, by index; the last leads to none.
  private var following: [Int?]
  /// The first run of a look that may be left.
  private var heads: [CellLook: Int] = [:]
  /// No run before this one is left.
  private var first = 0
  private var last: Int?

  /// Takes runs in the order of rows and columns.
  init(_ runs: [CellRun]) {
    self.runs = runs
    isTaken = Array(repeating: false, count: runs.count)
    following = Array(repeating: nil, count: runs.count)
    for index in runs.indices.reversed() {
      following[index] = heads.updateValue(index, forKey: runs[index].look)
    }
  }

  /// The run to draw next from where the writer stands.
  ///
  /// - Complexity: O(1) amortised.
  mutating func next(_ writer: SequenceWriter) -> CellRun? {
    while first < runs.count, isTaken[first] { first += 1 }
    guard first < runs.count else { return nil }
    var choice = first
    if let last {
      var best = cost(of: first, writer)
      for candidate in [inRow(after: last), inLook(after: last)] {
        guard let candidate else { continue }
        let cost = cost(of: candidate, writer)
        if cost < best || cost == best && candidate < choice { (choice, best) = (candidate, cost) }
      }
    }
    isTaken[choice] = true
    last = choice
    return runs[choice]
  }

  private func inRow(after index: Int) -> Int? {
    index + 1 < runs.count && !isTaken[index + 1] ? index + 1 : nil
  }

  /// The next one in the same look, or else the first one that is left of it.
  private mutating func inLook(after index: Int) -> Int? {
    let next = skip(from: following[index])
    following[index] = next
    if next != nil { return next }
    let look = runs[index].look
    let head = skip(from: heads[look])
    heads[look] = head
    return head
  }

  private func skip(from index: Int?) -> Int? {
    var index = index
    while let at = index, isTaken[at] { index = following[at] }
    return index
  }

  private func cost(of index: Int, _ writer: SequenceWriter) -> Int {
    let run = runs[index]
    return writer.costOfMoving(to: run.start)
      + writer.costOfLook(run.look, isBlank: run.isBlank)
  }
}
