/// The documents of all sheets of a run, written one after the other.
struct RenderRun {
  private let folder: OutputFolder
  private var sheets: [Result<DraftedSheet, SiteError>] = []

  init(_ folder: OutputFolder) {
    self.folder = folder
  }

  mutating func add(_ sheet: Result<DraftedSheet, SiteError>) {
    sheets.append(sheet)
  }

  /// Writes the documents and lists them.
  func outcome() -> Outcome {
    var outcome = Outcome()
    let shared = sharedNames
    for result in sheets {
      switch result {
      case .failure(let error): outcome.add(error)
      case .success(let sheet):
        if let others = shared[sheet.name.lowercased()] {
          outcome.add(clash(sheet, others))
        } else {
          write(sheet, &outcome)
        }
      }
    }
    if sheets.isEmpty { outcome.notices.append("Nothing was rendered: no Markdown file found.") }
    return outcome
  }

  private func write(_ sheet: DraftedSheet, _ outcome: inout Outcome) {
    outcome.notices += sheet.notices
    outcome.raise(to: sheet.status)
    for file in sheet.files {
      do {
        let path = try folder.write(file.bytes, as: file.name)
        outcome.output += Array((path.printable + "\n").utf8)
      } catch {
        outcome.add(error)
      }
    }
  }

  /// The paths that share a name of documents, by that name. Letter case is no difference: on
  /// many disks it is none.
  private var sharedNames: [String: [String]] {
    let drafted = sheets.compactMap { try? $0.get() }
    return Dictionary(grouping: drafted) { $0.name.lowercased() }
      .mapValues { $0.map(\.path) }.filter { $0.value.count > 1 }
  }

  private func clash(_ sheet: DraftedSheet, _ paths: [String]) -> SiteError {
    let others = paths.filter { $0 != sheet.path }.map(\.printable).joined(separator: " and ")
    return SiteError(
      path: sheet.path, problem: "would have the same documents as \(others)",
      advice: "Rename one, or render them into different folders; neither was written.")
  }
}
