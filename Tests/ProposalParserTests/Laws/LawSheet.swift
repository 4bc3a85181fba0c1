import Foundation
import Testing

/// A sheet that laws are tested on: ours, the examples, and other people's where they are present.
struct LawSheet: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]

  var testDescription: String { name }

  static let all: [LawSheet] =
    ["", "/Unseen", "/Fresh", "/Wild", "/Plain", "/Varied", "/Voices", "/Mixed"].flatMap {
      own(in: "Tests/ProposalParserTests/Sheets" + $0)
    }
    + own(in: "Templates/Sheets")
    + SharedCases.sheets(in: "samples").map { LawSheet(name: $0.name, bytes: $0.bytes) }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func own(in folder: String) -> [LawSheet] {
    let folder = root.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { $0.hasSuffix(".md") && $0 != "README.md" }.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map {
        LawSheet(name: name, bytes: [UInt8]($0))
      }
    }
  }
}
