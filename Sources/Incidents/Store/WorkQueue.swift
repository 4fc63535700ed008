import Dispatch

/// Runs tasks one after the other on a thread that is given back when there are none.
///
/// The pool that tasks share otherwise keeps a timer, which from its first task on wakes the process
/// once a second for as long as it lives.
public final class WorkQueue: TaskExecutor {
  private let queue: DispatchQueue

  /// Makes a queue that has nothing to do.
  public init(label: String) {
    queue = DispatchQueue(label: label)
  }

  /// Takes a task's next piece of work.
  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
