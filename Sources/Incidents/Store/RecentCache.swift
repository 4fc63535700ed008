import Synchronization

/// The few values that were asked for last, by key.
///
/// Making a value does not hold the lock: two threads may make the same one, and either is kept.
final class RecentCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let limit: Int
  private let entries = Mutex<[(key: Key, value: Value)]>([])

  init(limit: Int) {
    self.limit = limit
  }

  /// A cache of its own with what another one keeps, as far as it still holds.
  init(_ other: RecentCache, keeping holds: (Key) -> Bool) {
    limit = other.limit
    for entry in other.all where holds(entry.key) { keep(entry.value, for: entry.key) }
  }

  /// What is kept, the latest last.
  var all: [(key: Key, value: Value)] { entries.withLock { $0 } }

  func value(_ key: Key) -> Value? {
    entries.withLock { entries in
      guard let index = entries.lastIndex(where: { $0.key == key }) else { return nil }
      let entry = entries.remove(at: index)
      entries.append(entry)
      return entry.value
    }
  }

  func keep(_ value: Value, for key: Key) {
    entries.withLock { entries in
      entries.removeAll { $0.key == key }
      entries.append((key, value))
      if entries.count > limit { entries.removeFirst(entries.count - limit) }
    }
  }

  func value<Failure: Error>(
    _ key: Key,
    make: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    if let value = value(key) { return value }
    let value = try make()
    keep(value, for: key)
    return value
  }
}
