import BuiltInTemplates
import Testing

@testable import ProposalRenderer

@Suite struct StyleSheetTests {
  /// The colours of each theme: light, dark, print.
  static func themes() throws -> [[String: [Double]]] {
    let file = try #require(BuiltInTemplates.documents.first { $0.name == "style.css" })
    let style = String(decoding: file.bytes, as: UTF8.self)
    return style.split(separator: ":root {").dropFirst().map { part in
      var colours: [String: [Double]] = [:]
      for line in part.prefix(while: { $0 != "}" }).split(separator: ";") {
        let parts = line.split(separator: ":")
        guard parts.count == 2, let hex = parts[1].split(separator: "#").last, hex.count == 6,
          let value = Int(hex, radix: 16)
        else { continue }
        let name = parts[0].filter { !" \n".contains($0) }
        colours[name] = [value >> 16, value >> 8 & 255, value & 255].map { Double($0) / 255 }
      }
      return colours
    }.filter { !$0.isEmpty }
  }

  /// WCAG 2.2, relative luminance.
  static func luminance(_ colour: [Double]) -> Double {
    let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : power(($0 + 0.055) / 1.055) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// `x` to the power 2.4: the fifth root by Newton's method, to the twelfth.
  static func power(_ x: Double) -> Double {
    var root = 1.0
    for _ in 0..<60 { root = (4 * root + x / (root * root * root * root)) / 5 }
    return (0..<12).reduce(1.0) { product, _ in product * root }
  }

  static func contrast(_ one: [Double], _ other: [Double]) -> Double {
    let (first, second) = (luminance(one), luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test func `Every text colour reads on paper and on tint in all three themes`() throws {
    let themes = try Self.themes()
    #expect(themes.count == 3)
    for theme in themes {
      for ground in ["--paper", "--tint"] {
        for ink in ["--ink", "--soft", "--accent", "--warn"] {
          let contrast = Self.contrast(try #require(theme[ground]), try #require(theme[ink]))
          #expect(contrast >= 4.5, "\(ink) on \(ground): \(contrast)")
        }
      }
    }
  }

  @Test func `No template is over 20 KB and base names are unique`() {
    for file in BuiltInTemplates.documents { #expect(file.bytes.count <= 20_000, "\(file.name)") }
    let names = BuiltInTemplates.documents.map { file in
      file.name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
    }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [
    ("plain 3.0", "\"plain 3.0\""), ("\"}", "\"\\22 \\7d \""),
    ("</style>", "\"\\3c \\2f style\\3e \""),
    ("é", "\"\\e9 \""),
  ])
  func `Text in a style sheet can end nothing`(text: String, quoted: String) {
    #expect(StyleText.quoted(text) == quoted)
  }

  @Test func `A replaced style sheet cannot end its element`() throws {
    let style = try Template(name: "style.css", text: "a{content:\"</style><script>\"}")
    let library = try TemplateLibrary.builtIn().replacing([style])
    let (proposal, report) = HaldenFixture.make()
    let page = String(
      decoding: try ProposalDocument(proposal, report: report).html(library), as: UTF8.self)
    #expect(page.ranges(of: "</style>").count == 2)
    #expect(page.contains("<\\/style>"))
  }
}
