import Foundation

/// A second file of cases, for the kinds, adjustments and results the shared one leaves out. Every
/// expected value was computed by hand.
enum SecondCaseFile {
  static func file() throws -> CaseFile { try CaseFile(json: json(cases, calculations)) }

  /// A file of these cases and calculations, each without what all have in common.
  static func json(_ cases: [String], _ calculations: [String]) -> Data {
    let text = """
      {"title": "second", "schemaVersion": 2, "conventions": {"numbers": "strings"},
      "cases": [\(cases.enumerated().map(entry).joined(separator: ",\n"))],
      "calculations": [\(calculations.enumerated().map(entry).joined(separator: ",\n"))]}
      """
    return Data(text.utf8)
  }

  private static func entry(_ index: Int, _ members: String) -> String {
    """
    {"id": "second-\(index)", "title": "t", "source": "own", "basis": "derived", \(members)}
    """
  }

  private static let points = """
    "points": [{"level": "80", "pays": "50"}, {"level": "100", "pays": "100"}]
    """

  static let cases = ladders + curves + shares + steps

  private static let ladders = [
    """
    "currency": "JPY", "terms": {"kind": "fixed", "pays": "money", "amount": "100000.5"},
    "facts": {"achieved": true}, "adjustments": [], "expected": {"payout": "100001"}
    """,
    """
    "currency": "USD", "terms": {"kind": "fixed", "pays": "money", "amount": "5"},
    "facts": {"achieved": false}, "adjustments": [], "expected": {"payout": "0.00"}
    """,
    """
    "currency": "USD", "terms": {"kind": "fixed", "pays": "money", "amount": "5",
    "window": {"effectiveDate": "2023-08-30", "months": "6"}},
    "facts": {"achievedOn": "2024-03-01"}, "adjustments": [],
    "expected": {"payout": "0.00", "deadline": "2024-02-29"}
    """,
    """
    "currency": "USD", "terms": {"kind": "fixed", "pays": "money", "amount": "5",
    "window": {"effectiveDate": "2023-08-30", "months": "6"}},
    "facts": {"achievedOn": "2023-08-29"}, "adjustments": [], "expected": {"payout": "0.00"}
    """,
    """
    "currency": "KWD", "terms": {"kind": "threshold", "pays": "percent", "amount": "50",
    "level": "1.8", "direction": "lower-is-better"}, "base": {"amount": "1000.001"},
    "facts": {"actual": "1.8", "onTime": true}, "adjustments": [],
    "expected": {"termsPercent": "50", "percent": "50", "payout": "500.001"}
    """,
    """
    "currency": "USD", "terms": {"kind": "tiers-highest", "pays": "percent",
    "direction": "lower-is-better", "tiers": [{"level": "10", "pays": "50"}, {"level": "5", "pays": "100"}]},
    "base": {"salary": "90000", "percent": "10/3"}, "facts": {"actual": "7"}, "adjustments": [],
    "expected": {"percent": "50", "payout": "1500.00"}
    """,
    """
    "currency": "USD", "terms": {"kind": "tiers-cumulative", "pays": "money",
    "direction": "lower-is-better", "tiers": [{"level": "10", "pays": "50"}, {"level": "5", "pays": "100"}]},
    "facts": {"actual": "5"}, "adjustments": [], "expected": {"payout": "150.00"}
    """,
    """
    "currency": "USD", "terms": {"kind": "tiers-marginal", "pays": "money",
    "bands": [{"from": "100", "to": "200", "rate": "10"}, {"from": "200", "to": "300", "rate": "20"}]},
    "facts": {"actual": "1000"}, "adjustments": [], "expected": {"payout": "30.00"}
    """,
    """
    "currency": "USD", "terms": {"kind": "tiers-retroactive", "pays": "money",
    "bands": [{"from": "100", "to": null, "rate": "10"}]},
    "facts": {"actual": "99.99"}, "adjustments": [], "expected": {"payout": "0.00"}
    """,
  ]

  private static let curves = [
    """
    "currency": null, "terms": {"kind": "interpolated", "pays": "percent",
    "direction": "lower-is-better",
    "segments": [{"from": "10", "to": "5", "start": "50", "slope": "6"},
    {"from": "5", "to": null, "start": "100", "slope": "10"}]},
    "facts": {"actual": "5.5"}, "adjustments": [], "expected": {"percent": "77"}
    """,
    """
    "currency": null, "terms": {"kind": "interpolated", "pays": "percent",
    "direction": "lower-is-better",
    "segments": [{"from": "10", "to": "5", "start": "50", "slope": "6"},
    {"from": "5", "to": null, "start": "100", "slope": "10"}]},
    "facts": {"actual": "3"}, "adjustments": [], "expected": {"percent": "120"}
    """,
    """
    "currency": null, "terms": {"kind": "interpolated", "pays": "percent",
    "direction": "lower-is-better", "points": [{"level": "4", "pays": "50"}, {"level": "2", "pays": "100"}],
    "below": "first", "above": "extend"},
    "facts": {"actual": "1"}, "adjustments": [], "expected": {"percent": "125"}
    """,
    """
    "currency": null, "terms": {"kind": "interpolated", "pays": "percent",
    "direction": "lower-is-better", "points": [{"level": "4", "pays": "50"}, {"level": "2", "pays": "100"}],
    "below": "first", "above": "cap"},
    "facts": {"actual": "9"}, "adjustments": [], "expected": {"percent": "50"}
    """,
    """
    "currency": "USD", "terms": {"kind": "percent-of-value", "pays": "money",
    "bases": [{"name": "a", "rate": "1"}, {"name": "b", "rate": "0.5"}], "floor": "700", "cap": "900"},
    "facts": {"values": {"a": "10000", "b": "40000"}}, "adjustments": [],
    "expected": {"payout": "700.00"}
    """,
    """
    "currency": "USD", "terms": {"kind": "percent-of-value", "pays": "money",
    "bases": [{"name": "a", "rate": "1"}, {"name": "b", "rate": "0.5"}], "floor": "700", "cap": "900"},
    "facts": {"values": {"a": "10000", "b": "400000"}}, "adjustments": [],
    "expected": {"payout": "900.00"}
    """,
    """
    "currency": "USD", "terms": {"kind": "percent-of-value", "pays": "money",
    "bases": [{"name": "a", "rate": "3"}], "hurdle": "500", "floor": "20"},
    "facts": {"values": {"a": "500"}}, "adjustments": [], "expected": {"payout": "0.00"}
    """,
    """
    "currency": "USD", "terms": {"kind": "percent-of-value", "pays": "money",
    "bases": [{"name": "a", "rate": "3"}]},
    "facts": {"values": {"a": "1234.50"}}, "adjustments": [], "expected": {"payout": "37.04"}
    """,
  ]

  private static let shares = [
    """
    "currency": "USD", "terms": {"kind": "per-unit", "pays": "money", "amount": "12.345"},
    "facts": {"actual": "3"}, "adjustments": [], "expected": {"payout": "37.04"}
    """,
    """
    "currency": "USD", "terms": {"kind": "partial-proportional", "pays": "money",
    "amount": "1000", "level": "300", "floor": "50"},
    "facts": {"actual": "400"}, "adjustments": [],
    "expected": {"attainment": "133.3333", "payout": "1333.33"}
    """,
    """
    "currency": "USD", "terms": {"kind": "partial-proportional", "pays": "percent",
    "amount": "40", "level": "8", "floor": "50", "cap": "110"}, "base": {"amount": "100"},
    "facts": {"actual": "9"}, "adjustments": [],
    "expected": {"attainment": "112.5", "termsPercent": "44", "payout": "44.00"}
    """,
    """
    "currency": "USD", "terms": {"kind": "partial-steps", "pays": "percent", "level": "8",
    "steps": [{"attainment": "75", "pays": "60"}, {"attainment": "100", "pays": "100"}]},
    "base": {"amount": "50"}, "facts": {"actual": "6"}, "adjustments": [],
    "expected": {"attainment": "75", "percent": "60", "payout": "30.00"}
    """,
    """
    "currency": "USD", "terms": {"kind": "weighted-scorecard", "pays": "percent", "blend": "payouts",
    "components": [
    {"name": "a", "weight": "40", "cap": "120", "terms": {"kind": "tiers-cumulative", "pays": "percent",
    "direction": "higher-is-better", "tiers": [{"level": "1", "pays": "60"}, {"level": "2", "pays": "90"}]}},
    {"name": "b", "weight": "35", "terms": {"kind": "partial-proportional", "pays": "percent",
    "amount": "100", "level": "3", "floor": "0", "cap": "100"}},
    {"name": "c", "weight": "25", "terms": {"kind": "partial-steps", "pays": "percent", "level": "10",
    "steps": [{"attainment": "90", "pays": "80"}]}}]},
    "base": {"amount": "600"}, "facts": {"actuals": {"a": "2", "b": "2", "c": "9"}},
    "adjustments": [],
    "expected": {"componentPercents": ["120", "66.6667", "80"], "termsPercent": "91.3333",
    "displayedPercent": "91.3", "payout": "548.00"}
    """,
    """
    "currency": null, "terms": {"kind": "weighted-scorecard", "pays": "percent", "blend": "attainments",
    "components": [{"name": "a", "weight": "50", "cap": "110"}, {"name": "b", "weight": "50"}],
    "curve": {"kind": "interpolated", "pays": "percent", "direction": "higher-is-better",
    \(points), "below": "zero", "above": "extend"}},
    "facts": {"actuals": {"a": "150", "b": "98"}}, "adjustments": [],
    "expected": {"attainment": "104", "percent": "110"}
    """,
  ]

  private static let steps = [
    """
    "currency": "USD", "terms": {"kind": "stated", "pays": "percent"}, "base": {"amount": "1000"},
    "facts": {"actual": "90", "conditions": [{"name": "nps", "actual": "44"}]},
    "adjustments": [{"gate": {"name": "nps", "level": "45", "direction": "higher-is-better"}},
    {"add": "5"}], "expected": {"percent": "5", "formulaPayout": "50.00", "payout": "50.00"}
    """,
    """
    "currency": "USD", "terms": {"kind": "stated", "pays": "percent"}, "base": {"amount": "1000"},
    "facts": {"actual": "130", "conditions": [{"name": "tsr", "actual": "-3"}]},
    "adjustments": [{"multiply": "110"}, {"conditionalCap": {"condition": {"name": "tsr",
    "level": "0", "direction": "lower-is-better"}, "percent": "100"}}],
    "expected": {"formulaPayout": "1430.00", "percent": "100", "payout": "1000.00"}
    """,
    """
    "currency": "USD", "terms": {"kind": "stated", "pays": "percent"}, "base": {"amount": "1000"},
    "facts": {"actual": "10"},
    "adjustments": [{"floor": {"salary": "200", "multiple": "1.5"}}, {"cap": {"amount": "250"}}],
    "expected": {"formulaPayout": "100.00", "percent": "25", "payout": "250.00"}
    """,
    """
    "currency": "USD", "terms": {"kind": "stated", "pays": "percent"}, "base": {"amount": "1000"},
    "facts": {"actual": "66.67"},
    "adjustments": [{"prorate": {"numerator": "200", "denominator": "365"}},
    {"round": {"of": "percent", "increment": "0.5", "mode": "floor"}}],
    "expected": {"percent": "36.5", "displayedPercent": "37", "payout": "365.00"}
    """,
    """
    "currency": "USD", "terms": {"kind": "fixed", "pays": "money", "amount": "1999"},
    "facts": {"achieved": true},
    "adjustments": [{"discretion": {"amount": "1780"}},
    {"round": {"of": "money", "increment": "500", "mode": "floor"}},
    {"shares": {"price": "0.4", "rounding": "half-up"}}],
    "expected": {"formulaPayout": "1999.00", "payout": "1500.00", "shares": "3750"}
    """,
    """
    "currency": null, "terms": {"kind": "stated", "pays": "percent"}, "facts": {"actual": "50"},
    "adjustments": [{"shares": {"count": "7", "rounding": "half-up"}}],
    "expected": {"shares": "4"}
    """,
    """
    "currency": "USD", "printed": "17", "notes": "a decision up to a percentage",
    "terms": {"kind": "stated", "pays": "percent"}, "base": {"amount": "10"},
    "facts": {"actual": "40", "conditions": [{"name": "no harm", "met": true}]},
    "adjustments": [{"gate": {"name": "no harm"}}, {"discretion": {"percent": "500/3"}}],
    "expected": {"formulaPayout": "4.00", "percent": "166.6667", "payout": "16.67"}
    """,
  ]

  static let calculations = [
    """
    "currency": "USD", "calculation": "instalments",
    "inputs": {"amount": "200", "count": "3", "increment": "1"},
    "expected": {"parts": ["66", "66", "68"], "total": "200"}
    """,
    """
    "currency": "USD", "calculation": "instalments",
    "inputs": {"amount": "100", "weights": ["100/3", "100/3", "100/3"], "increment": "1"},
    "expected": {"parts": ["34", "33", "33"], "total": "100"}
    """,
    """
    "currency": "USD", "calculation": "rounded-total",
    "inputs": {"units": ["1", "1"], "price": "0.005", "increment": "0.01"},
    "expected": {"parts": ["0.01", "0.01"], "total": "0.02", "exactTotal": "0.01"}
    """,
    """
    "currency": "USD", "calculation": "schedule-of-values",
    "inputs": {"lines": [{"scheduled": "333.33", "percentComplete": "50"}], "retainagePercent": "10",
    "retainageReleased": false, "previousCertificates": "200"},
    "expected": {"completed": "166.67", "retained": "16.67", "earned": "150.00", "payout": "-50.00"}
    """,
    """
    "currency": "USD", "calculation": "holdback",
    "inputs": {"amount": "100", "milestones": [{"percent": "100/3", "holdbackPercent": "10"},
    {"percent": "200/3", "holdbackPercent": "10"}]},
    "expected": {"parts": ["30.00", "60.00"], "released": "10.00", "total": "100.00"}
    """,
    """
    "currency": null, "calculation": "baseline-target",
    "inputs": {"baseline": "100/3", "increase": "10", "reading": "relative"},
    "expected": {"result": "36.6667"}
    """,
    """
    "currency": "USD", "calculation": "equity-settlement",
    "inputs": {"amount": "1000", "percent": "50", "price": "3", "rounding": "half-up"},
    "expected": {"value": "500.00", "shares": "167", "cash": "-1.00"}
    """,
    """
    "currency": null, "calculation": "escalation",
    "inputs": {"formula": "growth-ratio", "target": "10", "base": "3", "new": "1", "decimals": "0"},
    "expected": {"result": "3"}
    """,
  ]
}
