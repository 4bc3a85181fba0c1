import Foundation
import Testing

@testable import ProposalSite

@Suite struct JSONTextTests {
  @Test func `members keep their order, and empty lists stay on their line`() {
    let value: JSONValue = [
      "z": 1, "a": [true, .null], "none": [], "empty": .object([]), "nested": ["x": "y"],
    ]
    let expected = """
      {
        "z": 1,
        "a": [
          true,
          null
        ],
        "none": [],
        "empty": {},
        "nested": {
          "x": "y"
        }
      }

      """
    #expect(String(decoding: JSONText.bytes(of: value), as: UTF8.self) == expected)
  }

  @Test func `every scalar of text survives`() throws {
    let text =
      (0...0x2FF).compactMap(Unicode.Scalar.init).map(String.init).joined() + "\"\\€😀\u{2028}"
    let read =
      try JSONSerialization.jsonObject(
        with: Data(JSONText.bytes(of: [.string(text)]))) as? [String]
    #expect(read == [text])
  }
}
