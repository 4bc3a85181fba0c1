import Testing

@testable import ProposalSite

@Suite struct FileSignatureTests {
  @Test func `a file of a moment ago is read again, for its clock may not have moved`() throws {
    let path = "/tmp/milepost-signature-\(Directory.processNumber)"
    defer { Directory.remove(path) }
    try AtomicFile.write(Array("one".utf8), to: path)
    let signature = FileSignature(of: path)
    let now = Clock.nanoseconds
    #expect(signature != .unknown)
    #expect(signature.settled(at: now) == .unknown)
    #expect(signature.settled(at: now + 1_000_000_000) == .unknown)
    #expect(signature.settled(at: now + 10_000_000_000) == signature)
  }
}
