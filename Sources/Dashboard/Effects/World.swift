public import Incidents

/// What the dashboard cannot do itself: one closure each, live or made up for a test.
public struct World: Sendable {
  /// Reads the data and reports on the way; ends with `loadFinished` or `loadFailed`.
  public var load: @Sendable (_ post: @Sendable (DashboardAction) -> Void) -> Void

  /// Finds what the case file keeps about a dataset; answers with `recalled` or `caseFailed`.
  public var recall:
    @Sendable (StoreReference, _ post: @Sendable (DashboardAction) -> Void) -> Void =
      { _, _ in }
  /// Puts something into the case file, behind what was handed over before; does not wait for it.
  public var keep:
    @Sendable (
      CaseChange, StoreReference?, _ post: @escaping @Sendable (DashboardAction) -> Void
    ) -> Void = { _, _, _ in }

  /// Makes a world.
  public init(load: @escaping @Sendable (_ post: @Sendable (DashboardAction) -> Void) -> Void) {
    self.load = load
  }

  /// A world whose data is there already.
  public static func ready(_ store: any IncidentStore) -> World {
    World { post in
      post(.loadFinished(StoreReference(store), counters: store.counters))
    }
  }
}
