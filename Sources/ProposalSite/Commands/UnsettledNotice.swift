import ProposalModel
import ProposalParser

/// What of a sheet's money is not settled: its milestones, and what leaves its totals open beside them, each on
/// a line with its place.
struct UnsettledNotice {
  let lines: [String]

  init(_ sheet: OpenedSheet, _ report: PayoutReport) {
    let milestones = sheet.proposal.milestones.filter { report.unsettled.contains($0.id) }.map {
      milestone in
      let place = milestone.payout.places.first ?? milestone.place
      return "\(sheet.sources.text(of: place)): the amount of milestone \(milestone.id) "
        + "is not settled: \(Self.reason(milestone.payout))"
    }
    lines =
      milestones
      + report.doubts.map { doubt in
        "\(sheet.sources.text(of: doubt.place)): \(Self.words(of: doubt.reason))"
      }
  }

  private static func words(of reason: TotalDoubt.Reason) -> String {
    switch reason {
    case .unread(let words):
      "the total is not settled: these words may promise pay, and were not understood "
        + "(\"\(words.printable)\")"
    case .contradictsItsParts:
      "the total is not settled: the sum that is stated is not that of its parts"
    case .belowTheSum:
      "the maximum is not settled: the most that is stated lies below what the milestones come to"
    }
  }

  /// Results that were not understood: they are left out, and no amount counts them.
  static func unreadResults(of sheet: OpenedSheet) -> [String] {
    sheet.results.unread.map { words in
      "\(sheet.sources.text(of: words.place)): \"\(words.value.printable)\" names no milestone of the "
        + "sheet, or is no value that can be read; it was left out"
    }
  }

  private static func reason(_ payout: MilestonePayout) -> String {
    switch payout.state {
    case .ambiguous(let readings):
      "the words can be read as \(readings.map(\.rule).joined(separator: " or as "))"
    case .unresolved(let words, let reason):
      "\(reason.words) (\"\(words.printable)\")"
    case .missing: "the sheet promises none"
    case .settled: "it depends on one that is not"
    }
  }
}

extension UnresolvedReason {
  /// Why nothing can be computed, as part of a sentence.
  fileprivate var words: String {
    switch self {
    case .baseUnstated: "it is a percentage of something that is not stated"
    case .upToAmount: "it says up to which amount, and not how much when"
    case .toBeAgreed: "it is still to be agreed"
    case .contradictory: "the statements contradict each other"
    case .inconsistentLevels: "the levels overlap, leave a gap, or do not rise"
    case .ambiguousNumber: "a number can be read in two ways"
    case .currencyUnclear: "the currency is not clear"
    case .notUnderstood: "the words were not understood"
    case .mayChange: "other words may change it, and were not understood"
    }
  }
}

extension Outcome {
  /// Names what is not settled; that is a finding, not a failure.
  mutating func add(_ notice: UnsettledNotice) {
    notices += notice.lines
    if !notice.lines.isEmpty { raise(to: .findings) }
  }
}
