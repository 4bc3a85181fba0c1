import Foundation
import ProposalModel

/// What a sheet of the development set is expected to pay; see `Sheets/README.md`.
struct ExpectedSheet: Decodable {
  let currency: String
  let milestones: [ExpectedMilestone]
  let totals: ExpectedTotals
  let at: [ExpectedResult]
}

/// One milestone of an expectation. `null` means not settled.
struct ExpectedMilestone: Decodable {
  let name: String
  let kind: String
  let minimum: String?
  let target: String?
  let maximum: String?
  let deadline: String?

  /// Whether the words leave the amount open.
  var isUnsettled: Bool { maximum == nil }
}

struct ExpectedTotals: Decodable {
  let minimum: String?
  let maximum: String?
}

/// Facts and what they pay.
struct ExpectedResult: Decodable {
  let facts: [ExpectedFact]
  let payouts: [String?]?
  let total: String?
  /// After discretion, and after an advance or a discount: not computed by the report.
  let final: String?
  let cash: String?
  let schedule: [String: String]?
}

/// One fact. Members that this test does not know make the entry one it cannot run.
struct ExpectedFact: Decodable {
  let milestone: Int?
  let actual: String?
  let actuals: [String: String]?
  let measure: String?
  let met: Bool?
  let achieved: String?
  /// A condition by name, and whether it holds.
  let gate: String?
  let gates: [String: String]?
  /// A modifier by name: its value, or whether its condition holds.
  let modifier: String?
  let value: String?
  /// The new value of an index.
  let index: String?
  let percentComplete: String?
  let stored: String?
  let previous: String?
  let isRunnable: Bool

  private enum Key: String, CodingKey, CaseIterable {
    case milestone, actual, actuals, measure, met, achieved, gate, gates, modifier, value, index
    case percentComplete, stored, previous, decision, by, paidWithinDays
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    milestone = try values.decodeIfPresent(Int.self, forKey: .milestone)
    let text = { (key: Key) in try? values.decodeIfPresent(String.self, forKey: key) }
    (actual, measure, achieved) = (text(.actual), text(.measure), text(.achieved))
    (gate, modifier, value, index) = (text(.gate), text(.modifier), text(.value), text(.index))
    percentComplete = text(.percentComplete)
    (stored, previous) = (text(.stored), text(.previous))
    actuals = try values.decodeIfPresent([String: String].self, forKey: .actuals)
    met = try values.decodeIfPresent(Bool.self, forKey: .met)
    gates = try values.decodeIfPresent([String: String].self, forKey: .gates)
    let all = try decoder.container(keyedBy: AnyKey.self).allKeys
    isRunnable = all.allSatisfy { Key(rawValue: $0.stringValue) != nil }
  }
}
