import Foundation
import Testing

/// A sheet that documents are made of: ours, the examples, and others' where they are present.
struct SheetText: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]

  var testDescription: String { name }

  static let all: [SheetText] = (SampleSheets.paths + shared).compactMap { path in
    FileManager.default.contents(atPath: path).map {
      SheetText(name: URL(fileURLWithPath: path).lastPathComponent, bytes: [UInt8]($0))
    }
  }

  /// Other people's sheets, read where they are.
  private static let shared: [String] = {
    let folder = SampleSheets.root.appending(path: "../shared/samples").standardizedFileURL.path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    if names.isEmpty { print("notice: ../shared/samples is not present; its sheets are skipped") }
    return names.filter { $0.hasSuffix(".md") && $0 != "EXPECTED.md" }.sorted()
      .map { folder + "/" + $0 }
  }()
}
