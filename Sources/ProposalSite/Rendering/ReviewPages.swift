import ProposalModel
import ProposalRenderer

/// Private reviews of checked sheets: the sheet's own words with the findings beside them.
struct ReviewPages {
  private let format: ReviewRequest.Format
  private let paper: RenderRequest.Paper

  init(format: ReviewRequest.Format, paper: RenderRequest.Paper = .any) {
    self.format = format
    self.paper = paper
  }

  /// The review of the one sheet of a run, on standard output.
  func printed(_ run: LintReport, _ outcome: Outcome) -> Outcome {
    var outcome = outcome
    guard run.sheets.count < 2 else {
      outcome.add(
        SiteError(
          path: "--format \(format.rawValue)",
          problem: "makes a page a sheet, and there are \(run.sheets.count)",
          advice: "Name one sheet, or a folder for the pages with --output."))
      return outcome
    }
    for sheet in run.sheets {
      switch drafted(sheet) {
      case .success(let draft): outcome.output = draft.files.flatMap(\.bytes)
      case .failure(let error): outcome.add(error)
      }
    }
    return outcome
  }

  /// The reviews in a folder; their paths on standard output.
  func written(_ run: LintReport, to folder: String, _ outcome: Outcome) -> Outcome {
    var pages = RenderRun(OutputFolder(folder))
    for sheet in run.sheets { pages.add(drafted(sheet)) }
    return outcome.followed(by: run.sheets.isEmpty ? Outcome() : pages.outcome())
  }

  /// Each review beside its sheet; standard input is reviewed in the current folder.
  func writtenBeside(_ run: LintReport, _ outcome: Outcome) -> Outcome {
    var folders: [String] = []
    for sheet in run.sheets where !folders.contains(folder(of: sheet)) {
      folders.append(folder(of: sheet))
    }
    return folders.reduce(outcome) { outcome, name in
      var part = run
      part.sheets = run.sheets.filter { folder(of: $0) == name }
      return written(part, to: name, outcome)
    }
  }

  private func folder(of sheet: CheckedSheet) -> String {
    FilePath.folder(of: sheet.sources.path(of: .sheet)) ?? ""
  }

  private func drafted(_ sheet: CheckedSheet) -> Result<DraftedSheet, SiteError> {
    let path = sheet.sources.path(of: .sheet)
    guard let reading = sheet.reading else {
      return .failure(SiteError(path: path, problem: "was not kept", advice: "Report this."))
    }
    var draft = DraftedSheet(path: path, name: reading.file.name)
    do {
      let library = try TemplateFolder.library(replacedBy: nil)
      let page = document(of: sheet, reading)
      let bytes = try Result { () throws(TemplateError) in
        format == .html ? try page.html(library) : try page.markdown(library)
      }.get()
      let ending = format == .html ? ".review.html" : ".review.md"
      draft.files.append(.init(name: reading.file.name + ending, bytes: bytes))
      return .success(draft)
    } catch let error as SiteError {
      return .failure(error)
    } catch {
      return .failure(
        SiteError(path: path, problem: "cannot be shown: \(error)", advice: "Report this."))
    }
  }

  private func document(of sheet: CheckedSheet, _ reading: OpenedSheet) -> ReviewDocument {
    let sources = sheet.sources
    return ReviewDocument(
      reading.proposal, report: reading.report,
      .init(
        findings: sheet.findings, suppressed: sheet.suppressed.count,
        location: { sources.line(of: $0) }),
      edition: DocumentEdition(
        audience: .owner, paper: paper.edition, generator: "Milepost " + Milepost.version))
  }
}

extension RenderRequest.Paper {
  /// The paper as the renderer calls it.
  var edition: DocumentEdition.Paper {
    switch self {
    case .any: .any
    case .a4: .a4
    case .letter: .letter
    }
  }
}

extension Outcome {
  /// The outcome of two parts of one command.
  fileprivate func followed(by other: Outcome) -> Outcome {
    Outcome(
      output: output + other.output, notices: notices + other.notices,
      status: max(status, other.status))
  }
}
