import BuiltInTemplates
import ProposalModel
import ProposalParser

/// A sheet to begin with: an example whose parties, dates, amounts and benchmarks are slots.
struct StarterSheet: Sendable {
  /// What `--kind` calls it: `contract-milestones`.
  let kind: String
  private let example: [UInt8]

  /// Every starter, in the order of their names.
  static var all: [StarterSheet] {
    BuiltInTemplates.sheets.map {
      StarterSheet(kind: FilePath.stem(of: $0.name), example: $0.bytes)
    }
  }

  /// The starter whose name is `kind` or begins with it, where only one does.
  static func named(_ kind: String) throws(SiteError) -> StarterSheet {
    let exact = all.filter { $0.kind == kind }
    let found = exact.isEmpty ? all.filter { $0.kind.hasPrefix(kind) } : exact
    guard found.count == 1, let starter = found.first else {
      let kinds = all.map(\.kind)
      throw SiteError(
        path: "--kind \(kind)",
        problem: found.isEmpty ? "is no kind of starter sheet" : "is short for several kinds",
        advice: NearestWord.hint(for: kind, among: kinds)
          + "There are: \(kinds.joined(separator: ", ")).")
    }
    return starter
  }

  /// The title of the example.
  var title: String {
    SheetParser.proposal(from: example).title?.string ?? kind
  }

  /// The text with its slots.
  var bytes: [UInt8] {
    let proposal = SheetParser.proposal(from: example)
    var slots = slots
    for (name, slot) in Self.names(of: proposal) {
      slots += Self.places(of: name, in: example).map { ($0, slot) }
    }
    return Self.replacing(slots, in: example)
  }

  /// The places of amounts, dates and benchmarks.
  private var slots: [(Range<Int>, String)] {
    let figures = SheetParser.amountsAndDates(of: example).map { figure in
      (figure.place.start..<figure.place.end, figure.kind == .date ? "date" : "amount")
    }
    let benchmarks = SheetParser.proposal(from: example).benchmarks
    return figures + benchmarks.map { ($0.place.start..<$0.place.end, "benchmark") }
  }

  /// The names of the parties: whole, and without what follows a comma.
  private static func names(of proposal: Proposal) -> [([UInt8], String)] {
    let parties =
      [(proposal.payer, "payer")].compactMap { prose, slot in prose.map { ($0.utf8, slot) } }
      + proposal.payees.map { ($0.name.utf8, "payee") }
    return parties.flatMap { name, slot in
      [(name, slot), (Array(name.prefix { $0 != UInt8(ascii: ",") }), slot)]
    }.filter { $0.0.count > 3 }
  }

  private static func places(of name: [UInt8], in text: [UInt8]) -> [Range<Int>] {
    text.ranges(of: name)
  }

  /// Puts `[[slot]]` in the place of each range. Where two overlap the longer one counts.
  private static func replacing(_ slots: [(Range<Int>, String)], in text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var end = 0
    let ordered = slots.sorted { ($0.0.lowerBound, -$0.0.count) < ($1.0.lowerBound, -$1.0.count) }
    for (range, slot) in ordered where range.lowerBound >= end && range.upperBound <= text.count {
      bytes += text[end..<range.lowerBound] + Array("[[\(slot)]]".utf8)
      end = range.upperBound
    }
    return bytes + text[end...]
  }
}
