import Foundation

/// Runs a task on a thread of its own, for tasks that block: the shared pool has a thread a core.
public final class OwnThread: TaskExecutor {
  /// Makes an executor; every job gets a thread.
  public init() {}

  /// Starts a thread for a job.
  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    Thread.detachNewThread { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
