import ProposalModel
import ProposalRenderer
import Testing

@testable import ProposalSite

@Suite struct ManifestTests {
  private static func row(_ text: String) -> IndexRow {
    var row = IndexRow(name: "name-\(text)", heading: "1:\(text)\n\u{1F}")
    row.role = text
    row.goalCounts = [1, 0, 2, 0, 12]
    row.amounts = [.init(text: "$1,000", exact: "1000.00"), .init(text: "no cap", exact: "")]
    if let date = CalendarDate(iso: "2027-06-30") {
      row.dates = [PublishedDate(date: date, kind: .payment, note: text, label: "")]
    }
    row.exposure = [
      Exposure(
        year: 2027, quarter: nil, target: .settled(Money(Rational(5), .euro)), maximum: .noCap,
        result: .notSettled)
    ]
    row.counted = [.init(payee: text, group: "Agreed", amount: .notStated)]
    row.hasProposal = true
    return row
  }

  private static func entry(_ text: String) -> ManifestEntry {
    var writer = FieldWriter()
    row(text).write(to: &writer)
    return ManifestEntry(
      identity: text, sheet: .unknown, results: FileSignature(of: "/"),
      digests: SourceDigests(sheet: "a", results: "", roster: text, reported: "d"),
      candidate: "c", rank: "", name: "n",
      files: [WrittenFile(name: "sheets/n.html", signature: .unknown)], formerNames: ["o", ""],
      notices: [text], status: .findings, row: writer.bytes[...])
  }

  @Test(arguments: ["", "plain", "12:x", "é 😀 \0 \n", ":", "3"])
  func `a manifest reads as it was written`(text: String) throws {
    var manifest = Manifest()
    manifest.key = BuildKey(
      version: "1", templates: text, policy: "p", configuration: "", asOf: "2027-01-01")
    manifest.entries = [Self.entry(text), Self.entry("other")]
    manifest.sitePages = [WrittenFile(name: "index.html", signature: .unknown)]
    let copy = try #require(Manifest(manifest.bytes))
    #expect(copy.key == manifest.key)
    #expect(copy.files == manifest.files)
    #expect(copy.entries.map(\.identity) == [text, "other"])
    #expect(copy.entries.first?.digests == manifest.entries.first?.digests)
    #expect(copy.entries.first?.results == manifest.entries.first?.results)
    #expect(copy.entries.first?.indexRow == Self.row(text))
    #expect(copy.bytes == manifest.bytes)
  }

  @Test func `a manifest that is cut off counts as none`() {
    var manifest = Manifest()
    manifest.entries = [Self.entry("x")]
    let bytes = manifest.bytes
    for length in stride(from: 0, to: bytes.count, by: 7) {
      #expect(Manifest(Array(bytes[..<length])) == nil)
    }
    #expect(Manifest(Array("99999999999999999999:".utf8)) == nil)
  }

  @Test func `a number reads as it was written`() {
    let numbers = [0, 1, 9, 10, 99, 100, 1_764_192_000_123_456_789, .max, -1, .min]
    var writer = FieldWriter()
    for number in numbers { writer.write(number) }
    var reader = FieldReader(writer.bytes[...])
    for number in numbers { #expect(reader.number() == number) }
    #expect(reader.isAtEnd)
    for text in ["0:", "1:x", "2:1 ", "20:99999999999999999999"] {
      var reader = FieldReader(Array(text.utf8)[...])
      #expect(reader.number() == nil, "\(text)")
    }
  }

  @Test func `each source has a name of its own`() {
    let wishes = ["a", "a", "", "a-2", "b", "a"].map { PageNames.Wish(candidate: $0, rank: "") }
    var names = PageNames()
    #expect(names.claim(wishes) == ["a", "a-2", "", "a-2-2", "b", "a-3"])
  }

  @Test func `numbers of one name do not get in the way of another's`() {
    let wishes = ["a-3", "a", "a", "a", "a-3", "a-2", "a"]
    var names = PageNames()
    #expect(
      names.claim(wishes.map { PageNames.Wish(candidate: $0, rank: "") })
        == ["a-3", "a", "a-2", "a-4", "a-3-2", "a-2-2", "a-5"])
  }

  @Test func `names by rank do not depend on the order of the sources`() {
    let wishes = ["3", "1", "2"].map { PageNames.Wish(candidate: "a", rank: $0) }
    var (one, other) = (PageNames(), PageNames())
    #expect(one.claimByRank(wishes) == ["a-3", "a", "a-2"])
    #expect(other.claimByRank(wishes.reversed()) == ["a-2", "a", "a-3"])
  }

  @Test(arguments: [
    ("publish: false", false), ("publish: true", true), ("'publish' : \"no\"", false),
    ("publish: yes\npublish: false", false), ("PUBLISH: OFF # not yet", false), ("other: 1", true),
    ("broken: [\npublish: false", false), ("publish:", false),
  ])
  func `what front matter says about publishing is read from its lines`(
    lines: String, isAllowed: Bool
  ) {
    for ending in ["\n", "\r\n"] {
      let text = "---\n\(lines)\n---\n# Sheet\n".replacing("\n", with: ending)
      #expect(PublicationKeys(of: Array(text.utf8)).isAllowed == isAllowed)
      #expect(PublicationKeys(of: [0xEF, 0xBB, 0xBF] + Array(text.utf8)).isAllowed == isAllowed)
    }
    #expect(PublicationKeys(of: Array("# Sheet\n\n\(lines)\n".utf8)).isAllowed)
  }
}
