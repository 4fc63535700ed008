import Synchronization

/// What workers leave for the loop that owns the state.
public final class Mailbox: Sendable {
  private let actions = Mutex<[DashboardAction]>([])
  private let wake: @Sendable () -> Void

  /// Makes a mailbox that calls `wake`, from any thread, whenever something arrives.
  public init(wake: @escaping @Sendable () -> Void) {
    self.wake = wake
  }

  /// Leaves an action.
  public func post(_ action: DashboardAction) {
    actions.withLock { $0.append(action) }
    wake()
  }

  /// Takes everything that has arrived, in order.
  public func drain() -> [DashboardAction] {
    actions.withLock { waiting in
      if waiting.isEmpty { return [] }
      defer { waiting = [] }
      return waiting
    }
  }
}
