import Foundation

/// How many mutations a run tries, and with which seed.
enum MutationRun {
  /// Mutations of one batch: a batch is one test case, so that batches share the processors.
  static let batchSize = 100

  /// How many; `MUTATIONS` asks for more than `make test` has time for.
  static let count =
    ProcessInfo.processInfo.environment["MUTATIONS"].flatMap { Int($0) } ?? 2_000

  /// `MUTATION_SEED` tries other inputs; the seed is printed, so that every run can be repeated.
  static let seed: UInt64 =
    ProcessInfo.processInfo.environment["MUTATION_SEED"].flatMap { UInt64($0) } ?? 0x4D69_6C65

  static let batches: Range<Int> = {
    print("notice: \(count) mutations of sheets, seed \(seed)")
    return 0..<(count + batchSize - 1) / batchSize
  }()
}
