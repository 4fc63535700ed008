public import Incidents

/// A store as state may hold it: two are equal when they are over the same dataset.
public struct StoreReference: Equatable, Sendable {
  /// The store.
  public let store: any IncidentStore

  /// Wraps a store.
  public init(_ store: any IncidentStore) {
    self.store = store
  }

  /// Whether both are over the same dataset.
  public static func == (left: Self, right: Self) -> Bool {
    left.store.dataset == right.store.dataset
  }
}
