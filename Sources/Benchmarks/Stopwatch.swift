#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a piece of work took.
struct Stopwatch {
  /// User and system time of the process, in seconds.
  let cpu: Double
  /// Time on the clock, in seconds.
  let wall: Double

  /// The times of `work`, which must not start threads of its own.
  static func time(_ work: () -> Void) -> Stopwatch {
    let clock = ContinuousClock()
    let start = processorTime()
    let wall = clock.measure(work).components
    return Stopwatch(
      cpu: Double(processorTime() - start) / Double(CLOCKS_PER_SEC),
      wall: Double(wall.seconds) + Double(wall.attoseconds) / 1e18)
  }

  /// The quickest of several runs, by processor time.
  static func best(of runs: Int, _ work: () -> Void) -> Stopwatch {
    var best = time(work)
    for _ in 1..<max(1, runs) {
      let next = time(work)
      if next.cpu < best.cpu { best = next }
    }
    return best
  }
}

/// The processor time so far, in ticks; the C function is hidden by names like it.
private func processorTime() -> clock_t { clock() }
