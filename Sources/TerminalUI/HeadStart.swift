public import Dashboard

/// Data that is being read before there is a terminal to show it on.
///
/// Taking over a terminal needs nothing of the data, and the first rows nothing of the terminal.
@MainActor
public struct HeadStart: ~Copyable {
  let wakeup: Wakeup
  let mailbox: Mailbox
  let runner: EffectRunner

  /// Begins the load of a world.
  public init(loading world: World) {
    let wakeup = Wakeup()
    let mailbox = Mailbox { wakeup.wake() }
    var runner = EffectRunner(world: world, mailbox: mailbox)
    runner.loadAhead()
    self.wakeup = wakeup
    self.mailbox = mailbox
    self.runner = runner
  }
}
