import Incidents

/// Performs effects away from the loop and posts what came of them.
///
/// Of each slot one effect runs at a time: a new question cancels the old one.
@MainActor
public struct EffectRunner: ~Copyable, Sendable {
  private var world: World
  private let mailbox: Mailbox
  private var running: [DashboardEffect.Slot: Task<Void, Never>] = [:]
  private var queues: [DashboardEffect.Slot: WorkQueue] = [:]
  private var isLoadingAhead = false

  /// Makes a runner that posts to a mailbox.
  public init(world: World, mailbox: Mailbox) {
    self.world = world
    self.mailbox = mailbox
  }

  /// Performs effects by another world from now on; what runs is left alone.
  public mutating func use(_ world: World) {
    self.world = world
  }

  /// Starts the load before it is asked for; the effect that asks for it then finds it running.
  public mutating func loadAhead() {
    start(.load)
    isLoadingAhead = true
  }

  /// Starts an effect; those without a slot are not for the runner and are left alone.
  public mutating func start(_ effect: DashboardEffect) {
    if effect == .load, isLoadingAhead {
      isLoadingAhead = false
      return
    }
    if effect == .stopLoad { running[.load]?.cancel() }
    if effect == .stopExport { running[.export]?.cancel() }
    // The case file has a queue of its own; order matters, and a change must never be cancelled.
    if case .keep = effect { world.perform(effect, post: mailbox.post) }
    if case .changeBoard = effect { world.perform(effect, post: mailbox.post) }
    guard let slot = effect.slot else { return }
    running[slot]?.cancel()
    let queue = queues[slot] ?? WorkQueue(label: slot.rawValue)
    queues[slot] = queue
    // The loop's thread sleeps in poll, so a task must not inherit it.
    running[slot] = Task(executorPreference: queue) { @concurrent [world, mailbox] in
      await withTaskCancellationHandler {
        world.perform(effect, post: mailbox.post)
      } onCancel: {
        if slot == .load { world.interruptLoad() }
      }
    }
  }

  deinit {
    for task in running.values { task.cancel() }
  }

  /// Cancels whatever runs.
  public mutating func cancelAll() {
    for task in running.values { task.cancel() }
    running.removeAll()
  }
}

extension World {
  /// Performs an effect here and now; one that was cancelled posts nothing.
  public func perform(
    _ effect: DashboardEffect,
    post: @escaping @Sendable (DashboardAction) -> Void
  ) {
    switch effect {
    case .load: load(post)
    case .ask(let question, let reference, let generation):
      guard var answer = try? reference.store.answer(question) else { return }
      answer.findNewRows()
      post(.answered(answer, generation: generation))
    case .complete(let text, let cursor, let reference, let generation):
      let completions = reference.store.completions(of: text, at: cursor, limit: 8)
      post(.completed(completions, generation: generation))
    case .lookAround(let row, let reference):
      guard let nearby = try? reference.store.nearby(row: row, limit: 5) else { return }
      post(.lookedAround(row: row, nearby, reference))
    case .recall(let store): recall(store, post)
    case .keep(let change, let store): keep(change, store, post)
    case .changeBoard(let change): changeBoard(change, post)
    case .countViews(let lines, let context):
      post(.viewsCounted(lines.map { Task.isCancelled ? nil : context.count($0) }))
    case .export(let order): export(order, post)
    case .changeRecording, .stopLoad, .stopExport, .useTheme, .copy, .say, .open, .redraw, .suspend,
      .quit:
      break
    }
  }
}
