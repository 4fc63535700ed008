import Glibc
import Incidents

/// One measured thing, printed as a line of JSON for `run` to read.
struct Measurement {
  /// What was measured, such as `query word`.
  var name: String
  /// The samples in the order measured.
  var samples: [Double]
  /// What the samples are counted in.
  var unit = "ms"
  /// What it was measured on: rows, matches, the line typed.
  var remark = ""

  /// The milliseconds that something takes by the wall clock.
  static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    try ContinuousClock().measure(body) / .milliseconds(1)
  }

  /// The milliseconds that processors have worked for this process so far, on all its threads.
  ///
  /// Beside the wall clock's figure it tells what a busy machine has added.
  static func processorMilliseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  /// The same without what the kernel has worked for it, most of which at a load is to find memory.
  static func ownProcessorMilliseconds() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_utime.tv_sec) * 1000 + Double(usage.ru_utime.tv_usec) / 1000
  }

  func report() {
    var json = JSONWriter()
    json.object { line in
      line.member("name", name)
      line.member("unit", unit)
      line.member("remark", remark)
      line.key("samples")
      line.array { list in
        for sample in samples { list.value(Float(sample)) }
      }
    }
    print(json.text)
  }
}
