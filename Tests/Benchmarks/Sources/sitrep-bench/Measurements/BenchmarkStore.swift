import Incidents

/// A loaded file, and stores over it that have answered nothing but the first screen's question.
struct BenchmarkStore {
  let dataset: Dataset

  init(_ path: String) throws {
    dataset = try DatasetLoader(options: LoadOptions(findsDuplicates: false))
      .load([Source(path: path)])
  }

  /// A store as the dashboard has it when the first key comes: nothing of an earlier sample is kept.
  func fresh() throws -> MemoryStore {
    let store = MemoryStore(dataset)
    store.prepare()
    _ = try store.answer(Question())
    return store
  }
}
