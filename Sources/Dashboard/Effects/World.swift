public import Incidents

/// What the dashboard cannot do itself: one closure each, live or made up for a test.
public struct World: Sendable {
  /// Reads the data and reports on the way; ends with `loadFinished` or `loadFailed`.
  public var load: @Sendable (_ post: @Sendable (DashboardAction) -> Void) -> Void

  /// Makes a world.
  public init(load: @escaping @Sendable (_ post: @Sendable (DashboardAction) -> Void) -> Void) {
    self.load = load
  }

  /// A world whose data is there already, with the card's counters unless told otherwise.
  public static func ready(
    _ store: any IncidentStore,
    counters: [CounterFigure]? = nil
  ) -> World {
    World { post in
      post(.loadFinished(StoreReference(store), counters: counters ?? store.counters))
    }
  }
}
