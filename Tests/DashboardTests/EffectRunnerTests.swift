import Dashboard
import Incidents
import SitrepTestSupport
import Synchronization
import Testing

/// What is loaded, and how often.
@MainActor @Suite struct EffectRunnerTests {
  /// A world that counts its loads.
  private final class Loads: Sendable {
    let count = Mutex(0)

    var world: World {
      World { post in
        self.count.withLock { $0 += 1 }
        post(.loadFinished(StoreReference(MemoryStore(SampleIncidents.dataset())), counters: []))
      }
    }
  }

  /// Waits until so many actions have been posted.
  private func actions(_ count: Int, in mailbox: Mailbox, _ arrivals: AsyncStream<Void>) async {
    var waiting = 0
    for await _ in arrivals {
      waiting += mailbox.drain().count
      if waiting >= count { return }
    }
  }

  @Test func `a world that is used later leaves the load that runs alone`() async {
    let (first, second) = (Loads(), Loads())
    let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)
    let mailbox = Mailbox { arrival.yield() }
    var runner = EffectRunner(world: first.world, mailbox: mailbox)
    runner.loadAhead()
    runner.use(second.world)
    runner.start(.load)
    await actions(1, in: mailbox, arrivals)
    #expect(first.count.withLock(\.self) == 1)
    #expect(second.count.withLock(\.self) == 0)
    runner.start(.load)
    await actions(1, in: mailbox, arrivals)
    #expect(second.count.withLock(\.self) == 1)
  }

  @Test func `a load that was begun ahead is not begun again when it is asked for`() async {
    let loads = Loads()
    let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)
    let mailbox = Mailbox { arrival.yield() }
    var runner = EffectRunner(world: loads.world, mailbox: mailbox)
    runner.loadAhead()
    await actions(1, in: mailbox, arrivals)
    runner.start(.load)
    #expect(loads.count.withLock(\.self) == 1)
    // Asked for once more, it is a load anew.
    runner.start(.load)
    await actions(1, in: mailbox, arrivals)
    #expect(loads.count.withLock(\.self) == 2)
  }
}
