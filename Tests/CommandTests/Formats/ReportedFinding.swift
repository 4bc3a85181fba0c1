import Foundation

/// A finding as one of the formats tells it; what a format leaves out is nil.
struct ReportedFinding: Hashable, Sendable {
  var path: String
  var line: Int
  var column: Int?
  var endLine: Int?
  var severity: String
  var rule: String
  var message: String

  /// The findings of `lint --format json`, in order.
  static func inJSON(_ text: String) throws -> [ReportedFinding] {
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let files = root?["files"] as? [[String: Any]] ?? []
    return files.flatMap { file in
      (file["findings"] as? [[String: Any]] ?? []).map { finding in
        let range = finding["range"] as? [String: [String: Int]]
        return ReportedFinding(
          path: file["path"] as? String ?? "", line: range?["start"]?["line"] ?? 0,
          column: range?["start"]?["column"], endLine: range?["end"]?["line"],
          severity: finding["severity"] as? String ?? "",
          rule: finding["rule"] as? String ?? "", message: finding["message"] as? String ?? "")
      }
    }
  }

  /// The findings of `lint --format concise`: `path:line:column: severity: message [rule]`.
  static func inConcise(_ text: String) -> [ReportedFinding] {
    text.split(separator: "\n").compactMap { line in
      guard
        let match = try? /(.+?):(\d+):(\d+): (error|warning|info): (.*) \[([a-z0-9-]+)\]/
          .wholeMatch(in: line)
      else { return nil }
      return ReportedFinding(
        path: String(match.1), line: Int(match.2) ?? 0, column: Int(match.3),
        severity: String(match.4), rule: String(match.6), message: String(match.5))
    }
  }

  /// The findings of `lint --format sarif`, with the problems of what refers to what.
  static func inSarif(_ text: String) throws -> [ReportedFinding] {
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let run = (root?["runs"] as? [[String: Any]])?.first
    let results = run?["results"] as? [[String: Any]] ?? []
    return results.filter { $0["suppressions"] == nil }.map { result in
      let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"]
      let physical = location as? [String: [String: Any]]
      let level = result["level"] as? String ?? ""
      let properties = result["properties"] as? [String: Any]
      let help = properties?["help"] as? String ?? ""
      let message = (result["message"] as? [String: String])?["text"] ?? ""
      return ReportedFinding(
        path: physical?["artifactLocation"]?["uri"] as? String ?? "",
        line: physical?["region"]?["startLine"] as? Int ?? 0,
        column: physical?["region"]?["startColumn"] as? Int,
        endLine: physical?["region"]?["endLine"] as? Int,
        severity: level == "note" ? "info" : level, rule: result["ruleId"] as? String ?? "",
        message: message.components(separatedBy: ". " + help).first ?? "")
    }
  }
}
