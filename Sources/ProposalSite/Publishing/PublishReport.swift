/// What a publication did, and why.
struct PublishReport {
  private var outcome: Outcome
  private var written = 0
  private var unchanged = 0
  private var removed = 0
  private var lines: [String] = []
  /// How many pages could not be written, by what was wrong.
  private var refused: [String: Int] = [:]
  /// Whether any source was made again.
  private(set) var hasChanged = false

  /// Goes on from what was said before.
  init(_ outcome: Outcome) {
    self.outcome = outcome
  }

  mutating func add(_ error: SiteError) { outcome.add(error) }

  /// Takes up a source whose pages stand as they are.
  mutating func add(fresh entry: ManifestEntry) {
    unchanged += entry.files.count
    outcome.notices += entry.notices
    outcome.raise(to: entry.status)
  }

  mutating func add(_ done: PageWriting.Done) {
    for error in done.errors { outcome.add(error) }
    if let refusal = done.refusal { add(refusal: refusal) }
    hasChanged = true
    let reasons = done.reasons.joined(separator: ", ")
    for (name, change) in done.changes { add(change, name, because: reasons) }
    outcome.notices += done.entry?.notices ?? []
    outcome.raise(to: done.entry?.status ?? .clean)
  }

  /// A disk that is full refuses each page for one reason; some pages are enough to say it.
  private mutating func add(refusal error: SiteError) {
    let count = refused[error.problem, default: 0] + 1
    refused[error.problem] = count
    if count <= Self.mostAlike { outcome.add(error) }
    outcome.raise(to: .failure)
  }

  private static let mostAlike = 8

  private func alike(in output: String) -> [String] {
    refused.filter { $0.value > Self.mostAlike }.sorted { $0.key < $1.key }.map { problem, count in
      let more = count - Self.mostAlike
      return "error: \(output.printable): the pages of \(more) more sheet"
        + "\(more == 1 ? "" : "s"): the same (\(problem))."
    }
  }

  mutating func add(_ change: SiteFiles.Change, _ name: String, because reason: String) {
    switch change {
    case .written:
      written += 1
      lines.append("\(name): \(reason)")
    case .unchanged:
      unchanged += 1
    }
  }

  /// What a template got wrong; the built-in ones are tested.
  mutating func add(mistakes: [String]) {
    for mistake in mistakes {
      outcome.notices.append("error: \(mistake.printable). Correct the template.")
      outcome.raise(to: .failure)
    }
  }

  mutating func add(removed name: String, isDone: Bool, in files: SiteFiles) {
    guard !isDone else {
      removed += 1
      lines.append("\(name): removed, no sheet has it any more")
      return
    }
    outcome.add(
      SiteError(
        path: FilePath.joining(files.path, name),
        problem: "is no page of this site any more and is not as Milepost wrote it",
        advice: "Remove it, or move it away."))
  }

  mutating func add(stranger name: String, in files: SiteFiles) {
    outcome.add(
      SiteError(
        path: FilePath.joining(files.path, name),
        problem: "is a page of Milepost that this site does not know, perhaps for other eyes",
        advice: "Remove it, or name the folder of its manifest with --state."))
  }

  /// The summary, the reasons where they are asked for, and how it ended.
  func outcome(of request: PublishRequest, _ entries: [ManifestEntry]) -> Outcome {
    var outcome = outcome
    var text = request.explains || request.isCheck ? explanation(request.isCheck) : ""
    text += summary(request, entries) + "\n"
    outcome.output = Array(text.utf8)
    outcome.notices += alike(in: request.output)
    if request.isCheck, !lines.isEmpty { outcome.raise(to: .findings) }
    if entries.isEmpty { outcome.notices.append("Nothing was published: no sheet found.") }
    return outcome
  }

  private func explanation(_ isCheck: Bool) -> String {
    lines.map { $0.printable + (isCheck ? " (differs)" : "") + "\n" }.joined()
  }

  private func summary(_ request: PublishRequest, _ entries: [ManifestEntry]) -> String {
    let published = entries.count(where: \.isPublished)
    let withheld = entries.count - published
    let done =
      request.isCheck
      ? (lines.isEmpty ? "the site is up to date" : "\(lines.count) files differ")
      : "\(written) files written, \(unchanged) unchanged, \(removed) removed"
    return "\(request.output.printable): \(published) scorecards for \(request.audience.rawValue); "
      + "\(withheld) files no sheets, or not for these eyes; \(done)."
  }
}
