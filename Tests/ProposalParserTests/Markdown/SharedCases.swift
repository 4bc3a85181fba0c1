import Foundation

/// Other people's test data, beside the repository; never part of it.
enum SharedCases {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of `../shared/NAME`; `nil`, with a notice, when it is not there.
  static func bytes(_ name: String) -> [UInt8]? {
    let file = root.appending(path: "shared").appending(path: name)
    guard let data = try? Data(contentsOf: file) else {
      print("notice: \(name) is not present; its tests are skipped")
      return nil
    }
    return [UInt8](data)
  }

  /// The Markdown files of `../shared/NAME`, sorted by name.
  static func sheets(in name: String) -> [(name: String, bytes: [UInt8])] {
    let folder = root.appending(path: "shared").appending(path: name)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().compactMap { file in
      bytes("\(name)/\(file)").map { (file, $0) }
    }
  }
}
