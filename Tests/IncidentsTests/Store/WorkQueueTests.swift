import Incidents
import Testing

@Suite struct WorkQueueTests {
  @Test func `tasks run one after the other, each to its end`() async {
    let queue = WorkQueue(label: "test")
    let tasks = (1...20).map { number in
      Task(executorPreference: queue) { @concurrent in (1...number).reduce(0, +) }
    }
    var sums: [Int] = []
    for task in tasks { sums.append(await task.value) }
    #expect(sums == (1...20).map { $0 * ($0 + 1) / 2 })
  }
}
