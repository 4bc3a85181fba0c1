import Foundation

/// The sheets in the repository that tests run over.
enum SampleSheets {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The examples and the sheets that the parser is tested with, by their paths.
  static let paths: [String] = ["Templates/Sheets", "Tests/ProposalParserTests/Sheets"].flatMap {
    folder -> [String] in
    let path = root.appendingPathComponent(folder).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".md") && !$0.hasSuffix(".results.md") && $0 != "README.md" }
      .sorted().map { path + "/" + $0 }
  }
}
