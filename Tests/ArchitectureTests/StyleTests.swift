import Testing

@Suite struct StyleTests {
  static let files = Project.swiftFiles(below: "Sources") + Project.swiftFiles(below: "Templates")

  @Test func `no file is over 300 lines`() throws {
    for file in Self.files + Project.swiftFiles(below: "Tests") {
      let count = SwiftSource(try Project.text(file)).lines.count
      #expect(count <= 301, "\(file) has \(count) lines")
    }
  }

  @Test func `no function is over 60 lines`() throws {
    for file in Self.files {
      for function in SwiftSource(try Project.text(file)).functions where function.length > 60 {
        Issue.record("\(file):\(function.line) \(function.name) has \(function.length) lines")
      }
    }
  }

  @Test func `functions are short: half of them 8 lines, nine of ten 30`() throws {
    let lengths = try Self.files.flatMap {
      SwiftSource(try Project.text($0)).functions.map(\.length)
    }.sorted()
    try #require(!lengths.isEmpty)
    #expect(lengths[lengths.count / 2] <= 8)
    #expect(lengths[lengths.count * 9 / 10] <= 30)
  }

  @Test func `no file has a name that says nothing`() {
    let empty = ["Manager", "Helper", "Helpers", "Utils", "Utility", "Utilities"]
    for file in Self.files {
      let name = FileName.last(of: file).dropLast(".swift".count)
      #expect(!empty.contains { name.hasSuffix($0) }, "\(file)")
    }
  }

  @Test func `nothing is left to do, and nothing is commented out`() throws {
    for file in Self.files {
      let text = try Project.text(file)
      #expect(!text.contains("TODO") && !text.contains("FIXME"), "\(file)")
      let dead = SwiftSource(text).lines.filter {
        $0.contains("// ") && ($0.hasSuffix("{") || $0.hasSuffix(";")) && !$0.contains("///")
      }
      #expect(dead.isEmpty, "\(file): \(dead)")
    }
  }

  @Test func `a function is measured from its first line to its brace`() {
    let source = SwiftSource(
      """
      struct A {
        public init() {}

        /// func b() {
        static func c(
          _ d: Int
        ) -> Int {
          d
        }
      }
      """)
    #expect(source.functions.map(\.name) == ["init", "c"])
    #expect(source.functions.map(\.length) == [1, 5])
  }
}
