import ProposalLint
import ProposalModel

/// A file of findings that are known: a line each, so that version control can merge it. It holds
/// no words of any sheet.
struct Baseline: Sendable {
  /// What a finding is known by in its sheet.
  struct Entry: Sendable, Hashable {
    let rule: String
    let fingerprint: FindingFingerprint
  }

  static let header = "# milepost baseline 1"

  let path: String
  /// How often each finding is known, by the path of its sheet from the folder of the file.
  private var known: [String: [Entry: Int]] = [:]
  /// What is left of that once sheets of this run were looked at.
  private var left: [String: [Entry: Int]] = [:]

  /// A file that knows nothing.
  init(path: String) {
    self.path = path
  }

  /// Reads a file.
  static func read(_ path: String) throws(SiteError) -> Baseline {
    let file = try SourceFile.read(path)
    var baseline = Baseline(path: path)
    let lines = String(decoding: file.bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.first == header[...] else {
      throw SiteError(
        path: path, problem: "is no baseline",
        advice: "Its first line is \"\(header)\"; name another file.")
    }
    for (number, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      guard baseline.add(line) else {
        throw SiteError(
          path: path, at: TextPosition(line: number + 1, column: 1, offset: 0),
          problem: "\"\(line)\" is no line of a baseline",
          advice: "Expected fingerprint, count, rule and path; write the file again.")
      }
    }
    return baseline
  }

  private mutating func add(_ line: Substring) -> Bool {
    let parts = line.split(separator: " ", maxSplits: 3)
    guard parts.count == 4, let count = Int(parts[1]), count > 0 else { return false }
    let entry = Entry(rule: String(parts[2]), fingerprint: FindingFingerprint(String(parts[0])))
    known[String(parts[3]), default: [:]][entry, default: 0] += count
    return true
  }

  /// The findings of a sheet that are not known, and those that are. Of findings that are alike the
  /// first ones are known.
  mutating func split(_ entries: [Entry], ofSheet sheet: String) -> [Bool] {
    let name = name(of: sheet)
    var counts = known[name] ?? [:]
    let isKnown = entries.map { entry -> Bool in
      guard let count = counts[entry], count > 0 else { return false }
      counts[entry] = count - 1
      return true
    }
    left[name] = counts.filter { $0.value > 0 }
    return isKnown
  }

  /// Findings that are known and were not found again, in sheets of this run or in none any more.
  var staleNotices: [String] {
    let folder = FilePath.folder(of: path) ?? ""
    let gone = known.filter {
      left[$0.key] == nil && !FileStatus.exists(FilePath.joining(folder, $0.key))
    }
    let stale = left.merging(gone) { first, _ in first }.filter { !$0.value.isEmpty }
    return stale.sorted { $0.key < $1.key }.map { sheet, entries in
      let count = entries.values.reduce(0, +)
      let rules = Set(entries.keys.map(\.rule)).sorted().joined(separator: ", ")
      return "\(path.printable): \(count) known finding\(count == 1 ? " is" : "s are") gone from "
        + "\(sheet.printable) (\(rules)). Write the baseline again."
    }
  }

  // MARK: Writing

  /// Knows exactly these findings of a sheet from now on.
  mutating func know(_ entries: [Entry], ofSheet sheet: String) {
    known[name(of: sheet)] = Dictionary(entries.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// Writes the file, without sheets that are gone.
  func write() throws(SiteError) {
    let folder = FilePath.folder(of: path) ?? ""
    var lines = [Self.header, "# fingerprint, count, rule, path; milepost lint --write-baseline"]
    for (sheet, entries) in known.sorted(by: { $0.key < $1.key })
    where FileStatus.exists(FilePath.joining(folder, sheet)) {
      lines += entries.map { "\($0.key.fingerprint.text) \($0.value) \($0.key.rule) \(sheet)" }
        .sorted()
    }
    do {
      try AtomicFile.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: path)
    } catch {
      throw error.told(of: path)
    }
  }

  /// The path of a sheet from the folder of the file, so that the file can move with its sheets.
  private func name(of sheet: String) -> String {
    FilePath.relative(sheet, to: FilePath.folder(of: path) ?? "")
  }
}

extension CheckedSheet {
  /// What each finding is known by, in their order.
  fileprivate var entries: [Baseline.Entry] {
    findings.map { Baseline.Entry(rule: $0.rule, fingerprint: fingerprint(of: $0)) }
  }

  /// Takes the findings out that a baseline knows.
  mutating func takeOut(_ baseline: inout Baseline) {
    let isKnown = baseline.split(entries, ofSheet: sources.path(of: .sheet))
    known = zip(findings, isKnown).filter(\.1).map(\.0)
    findings = zip(findings, isKnown).filter { !$0.1 }.map(\.0)
  }
}

extension Baseline {
  /// Knows the findings of a sheet from now on.
  mutating func take(_ sheet: CheckedSheet) {
    know(sheet.entries, ofSheet: sheet.sources.path(of: .sheet))
  }
}
