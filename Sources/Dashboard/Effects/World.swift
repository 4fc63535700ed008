public import Incidents

/// What the dashboard cannot do itself: one closure each, live or made up for a test.
public struct World: Sendable {
  /// Reads the data and reports on the way; ends with `loadFinished` or `loadFailed`.
  public var load: @Sendable (_ post: @escaping @Sendable (DashboardAction) -> Void) -> Void

  /// Ends a load that waits for more to come.
  public var interruptLoad: @Sendable () -> Void

  /// Finds what the case file keeps about a dataset; answers with `recalled` or `caseFailed`.
  public var recall:
    @Sendable (StoreReference, _ post: @Sendable (DashboardAction) -> Void) -> Void =
      { _, _ in }
  /// Puts something into the case file, behind what was handed over before; does not wait for it.
  public var keep:
    @Sendable (
      CaseChange, StoreReference?, _ post: @escaping @Sendable (DashboardAction) -> Void
    ) -> Void = { _, _, _ in }

  /// Changes the storyboard that scenes are kept in; answers with `boardRead` or `boardFailed`.
  public var changeBoard:
    @Sendable (BoardChange, _ post: @escaping @Sendable (DashboardAction) -> Void) -> Void =
      { _, _ in }

  /// Writes what matches to a file; answers with `exportProgressed` and then `exportEnded`.
  public var export:
    @Sendable (ExportOrder, _ post: @escaping @Sendable (DashboardAction) -> Void) -> Void =
      { order, post in
        post(.exportEnded(.failed("no file can be written from here"), number: order.number))
      }

  /// Makes a world.
  public init(
    load: @escaping @Sendable (_ post: @escaping @Sendable (DashboardAction) -> Void) -> Void,
    interruptLoad: @escaping @Sendable () -> Void = {}
  ) {
    self.load = load
    self.interruptLoad = interruptLoad
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
