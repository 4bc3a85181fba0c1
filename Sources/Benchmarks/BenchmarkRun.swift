import ProposalParser
import ProposalSite

/// The benchmark's own small command line; `.ci/benchmark` calls it.
struct BenchmarkRun {
  private let arguments: [String]

  init(_ arguments: [String]) {
    self.arguments = arguments
  }

  /// Does what the first argument says.
  func run() {
    switch (arguments.first, arguments.dropFirst().first) {
    case ("write", let folder?): write(to: folder)
    case ("read", let folder?): read(folder)
    case ("growth", _): measureGrowth()
    case ("templates", let folder?): renderPages(in: folder)
    default:
      print("usage: Benchmarks write FOLDER [COUNT] | read FOLDER | growth | templates FOLDER")
    }
  }

  /// How many sheets, where the command line says so.
  private var count: Int { arguments.count > 2 ? Int(arguments[2]) ?? 10_000 : 10_000 }

  private func write(to folder: String) {
    let output = OutputFolder(folder)
    var bytes = 0
    for number in 0..<count {
      let text = Array(SheetCorpus.sheet(number).utf8)
      bytes += text.count
      do { _ = try output.write(text, as: SheetCorpus.name(number)) } catch { print(error) }
    }
    print("\(count) sheets, \(bytes) bytes in \(folder)")
  }

  /// Reads every sheet of a folder from disk to proposal, in one thread.
  private func read(_ folder: String) {
    let paths = SheetSearch.sheets(at: [folder]).compactMap { try? $0.get() }
    let time = Stopwatch.best(of: 3) {
      for path in paths {
        guard let file = try? SourceFile.read(path) else { continue }
        _ = SheetParser.proposal(from: file.bytes)
      }
    }
    print("\(paths.count) sheets")
    print("cpu \(Self.rounded(time.cpu)) s")
    print("wall \(Self.rounded(time.wall)) s")
  }

  /// One sheet of growing length: linear when the time a milestone stays the same.
  private func measureGrowth() {
    print("milestones  sections ms  notes ms")
    for count in [100, 1_000, 10_000] {
      let sections = Array(SheetCorpus.longSheet(milestones: count).utf8)
      let notes = Array(SheetCorpus.longNotes(paragraphs: count).utf8)
      let times = [sections, notes].map { text in
        Stopwatch.best(of: 2) { _ = SheetParser.proposal(from: text) }.cpu * 1000
      }
      print("\(count)  \(Self.rounded(times[0]))  \(Self.rounded(times[1]))")
    }
  }

  private func renderPages(in folder: String) {
    do { try TemplateRun(folder: folder).run() } catch { print(error) }
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
