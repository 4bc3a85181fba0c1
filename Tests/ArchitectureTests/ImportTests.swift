import Testing

/// The table of targets in ARCHITECTURE.md, held against the `import` lines.
@Suite struct ImportTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let folder: String
    let imports: Set<String>
    var testDescription: String { folder }
  }

  /// What the system's C library is called on each platform.
  static let system: Set<String> = ["Glibc", "Musl", "Darwin"]

  static let rows = [
    Row(folder: "Sources/ProposalModel", imports: []),
    Row(folder: "Sources/ProposalParser", imports: ["ProposalModel", "CCMark", "Yams"]),
    Row(folder: "Sources/ProposalLint", imports: ["ProposalModel"]),
    Row(folder: "Templates", imports: []),
    Row(folder: "Sources/ProposalRenderer", imports: ["ProposalModel", "BuiltInTemplates"]),
    Row(
      folder: "Sources/ProposalSite",
      imports: system.union([
        "ProposalModel", "ProposalParser", "ProposalLint", "ProposalRenderer", "BuiltInTemplates",
      ])),
    Row(folder: "Sources/milepost", imports: ["ProposalSite", "ArgumentParser"]),
    Row(
      folder: "Sources/Benchmarks",
      imports: system.union(["ProposalSite", "ProposalParser", "ProposalRenderer"])),
  ]

  @Test(arguments: rows)
  func `a target imports what the table allows`(row: Row) throws {
    for file in Project.swiftFiles(below: row.folder) {
      let unknown = Set(try imports(of: file).map(\.module)).subtracting(row.imports)
      #expect(unknown.isEmpty, "\(file) imports \(unknown.sorted())")
    }
  }

  @Test func `the parser shows nothing of libcmark and Yams`() throws {
    for file in Project.swiftFiles(below: "Sources/ProposalParser") {
      for line in try imports(of: file) where ["CCMark", "Yams"].contains(line.module) {
        #expect(!line.isPublic, "\(file) shows \(line.module) to others")
      }
    }
  }

  @Test func `the C library is called in one folder of the site`() throws {
    for file in Project.swiftFiles(below: "Sources/ProposalSite")
    where !file.hasPrefix("Sources/ProposalSite/System/") {
      let used = Set(try imports(of: file).map(\.module)).intersection(Self.system)
      #expect(used.isEmpty, "\(file) imports \(used.sorted())")
    }
  }

  @Test func `only the boundaries to C are unsafe`() throws {
    let allowed = ["Sources/ProposalSite/System/", "Sources/ProposalParser/CMark/"]
    for file in Project.swiftFiles(below: "Sources")
    where !allowed.contains(where: file.hasPrefix) {
      let lines = try Project.text(file).split(separator: "\n")
      #expect(!lines.contains { SwiftSource.words(of: $0).contains("unsafe") }, "\(file) is unsafe")
    }
  }

  @Test func `the table has a row for every target`() throws {
    let folders = Set(Self.rows.map(\.folder)).union(["Sources/CCMark"])
    let manifest = try Project.text("Package.swift")
    for line in manifest.split(separator: "\n") where line.contains("name: \"") {
      guard let name = line.split(separator: "\"").dropFirst().first, line.contains("arget(") else {
        continue
      }
      guard !name.hasSuffix("Tests"), name != "BuiltInTemplates" else { continue }
      #expect(folders.contains("Sources/\(name)"), "no row for \(name)")
    }
  }

  private func imports(of file: String) throws -> [(module: String, isPublic: Bool)] {
    try Project.text(file).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
        words[..<index].allSatisfy({ $0.hasPrefix("@") || Self.accessLevels.contains($0) })
      else { return nil }
      return (String(words[index + 1]), words[..<index].contains("public"))
    }
  }

  private static let accessLevels: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
}
