import ProposalRenderer
import ProposalSite

/// Renders pages again and again, and leaves templates, data and pages for another engine to do
/// the same with.
struct TemplateRun {
  private let output: OutputFolder
  private let library: TemplateLibrary

  init(folder: String) throws {
    output = OutputFolder(folder)
    library = try TemplateLibrary(
      PageTemplates.all.map { try Template(name: $0.0, text: $0.1) })
  }

  /// Prints the microseconds of a page, a line a page.
  func run() throws {
    for (name, text) in PageTemplates.all {
      _ = try output.write(Array(text.utf8), as: "\(name).mustache")
    }
    for page in PageTemplates.pages { try measure(page) }
  }

  private static let repetitions = 1000

  private func measure(_ page: String) throws {
    let data = PageDraw.data(of: page)
    let value = data.value
    let bytes = try library.render(page, with: value, as: .html)
    _ = try output.write(Array(data.json.utf8), as: "\(page).json")
    _ = try output.write(bytes, as: "\(page).html")
    let time = Stopwatch.best(of: 5) {
      for _ in 0..<Self.repetitions { _ = try? library.render(page, with: value, as: .html) }
    }
    print("\(page) \((time.cpu * 1e6 / Double(Self.repetitions) * 10).rounded() / 10)")
  }
}
