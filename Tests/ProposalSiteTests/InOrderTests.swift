import Testing

@testable import ProposalSite

@Suite struct InOrderTests {
  @Test(arguments: [0, 1, 2, 7, 100], [1, 2, 16, 1000])
  func `results stand in the order of the inputs, at any width`(count: Int, width: Int) async {
    let inputs = (0..<count).map { $0 * 31 % 17 }
    let results = await InOrder.map(inputs, width: width) { input in
      (0..<input * 1000).reduce(input) { $0 &+ $1 }
    }
    #expect(results == inputs.map { input in (0..<input * 1000).reduce(input) { $0 &+ $1 } })
  }
}
