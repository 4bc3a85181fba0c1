import Foundation
import ProposalLint

/// Other people's sheets and judgements, read where they are and never copied.
enum SharedMaterial {
  /// The folder beside the repository.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared").standardizedFileURL

  static let isPresent = FileManager.default.fileExists(atPath: folder.path)

  /// The lines of a file of JSON Lines; none where it is absent.
  static func rows<Row: Decodable>(_ path: String) -> [Row] {
    guard let text = try? String(contentsOf: folder.appending(path: path), encoding: .utf8) else {
      return []
    }
    return text.split(whereSeparator: \.isNewline).compactMap {
      try? JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }

  /// Rules that exist.
  static let rules = Set(RuleRegistry.standard.rules.map(\.documentation.id))
}
