import Testing

@testable import ProposalSite

@Suite struct ProcessorTests {
  @Test(
    arguments: [
      ("Name:\tmilepost\nCpus_allowed:\t3\nCpus_allowed_list:\t0-1\n", 2),
      ("Cpus_allowed:\t2\n", 1),
      ("Threads:\t4\nCpus_allowed:\tff,00000000,0000000f\n", 12),
      ("Cpus_allowed:\t0\n", nil),
      ("Cpus_allowed_list:\t0-1\n", nil),
      ("", nil),
    ] as [(String, Int?)])
  func `the processors are those the process may run on`(status: String, count: Int?) {
    #expect(Processor.allowed(in: Array(status.utf8)) == count)
  }
}
