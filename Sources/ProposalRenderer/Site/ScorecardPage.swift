import ProposalModel

/// The page of one scorecard, as HTML and Markdown, from what the audience may see.
public struct ScorecardPage: Sendable {
  private let sheet: PublishedSheet
  private let frame: SiteFrame
  /// The name of its files, without folder and ending.
  private let name: String
  private let hasProposal: Bool

  /// Lays out a page.
  ///
  /// - Parameter hasProposal: whether the proposal stands beside it.
  public init(_ sheet: PublishedSheet, in frame: SiteFrame, name: String, hasProposal: Bool) {
    self.sheet = sheet
    self.frame = frame
    self.name = name
    self.hasProposal = hasProposal
  }

  /// The page and its Markdown.
  ///
  /// - Throws: what is wrong with a template of the library.
  public func pages(_ library: TemplateLibrary) throws(TemplateError) -> [SitePage] {
    let record = record
    let html = try frame.page(path + ".html", "site-scorecard.html", record, library)
    return [html, try markdown(record, library)]
  }

  /// The Markdown alone.
  ///
  /// - Throws: what is wrong with a template of the library.
  public func markdown(_ library: TemplateLibrary) throws(TemplateError) -> SitePage {
    try markdown(record, library)
  }

  private func markdown(_ record: TemplateRecord, _ library: TemplateLibrary)
    throws(TemplateError) -> SitePage
  {
    let marked = record.with([
      ("generator", .text(frame.generator)), ("audience", .text(frame.audienceWords)),
    ])
    let markdown = try library.render(
      "site-scorecard.md", with: .record(marked), as: .markdown)
    return SitePage(name: path + ".md", bytes: markdown)
  }

  private var path: String { "sheets/" + name }

  private var record: TemplateRecord {
    TemplateRecord(head + sections + links)
  }

  private var head: [(String, TemplateValue)] {
    let format = sheet.format
    return [
      ("title", .text(sheet.heading)), ("kind", "Scorecard"),
      ("role", TemplateValue(sheet.role == sheet.heading ? nil : sheet.role)),
      ("payee", TemplateValue(joined(sheet.payees))), ("payer", TemplateValue(sheet.payer)),
      ("stage", .text(DocumentWords.stage(sheet.stage))), ("state", .text(sheet.stateWords)),
      ("asOf", TemplateValue(sheet.asOf.map(format.date))),
      ("asOfISO", TemplateValue(sheet.asOf?.iso)),
      ("version", TemplateValue(sheet.version)),
      ("summary", .text(GoalCounts(sheet.milestones.map(\.status)).sentence)),
    ]
  }

  private var sections: [(String, TemplateValue)] {
    let goals = sheet.milestones.map { GoalRecord($0, sheet.format).value }
    return [
      ("goals", .list(goals)), ("hasGoals", .bool(!goals.isEmpty)),
      ("weighted", .bool(sheet.milestones.contains { $0.weight != nil })),
      ("paid", .bool(sheet.amounts != nil)),
      ("banded", .bool(sheet.milestones.contains { $0.band != nil })),
      ("amounts", sheet.amounts.map { value(of: $0) } ?? .none),
      ("band", TemplateValue(sheet.band)),
      ("dates", .list(sheet.dates.map(value))), ("dated", .bool(!sheet.dates.isEmpty)),
      ("benchmarks", .list(sheet.benchmarks.map(TemplateValue.text))),
      ("benchmarked", .bool(!sheet.benchmarks.isEmpty)),
      ("findings", .list(sheet.findings.map(value))), ("checked", .bool(!sheet.findings.isEmpty)),
      ("assumptions", .list(sheet.assumptions.map(TemplateValue.text))),
      ("assumed", .bool(!sheet.assumptions.isEmpty)),
    ]
  }

  private var links: [(String, TemplateValue)] {
    [
      ("markdownLink", .text(name + ".md")),
      ("proposalLink", TemplateValue(hasProposal ? name + ".proposal.html" : nil)),
    ]
  }

  private func joined(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  private func value(of amounts: PublishedAmounts) -> TemplateValue {
    [
      "minimum": amounts.minimum.value, "target": amounts.target.value,
      "maximum": amounts.maximum.value, "total": amounts.total.value,
      "totalLabel": .text(sheet.isFinal ? "Payable" : "On these figures"),
      "score": TemplateValue(amounts.score),
      "splits": .bool(!amounts.split.isEmpty),
      "split": .list(
        amounts.split.map { ["name": .text($0.name), "amount": $0.amount.value] }),
    ]
  }

  private func value(_ date: PublishedDate) -> TemplateValue {
    [
      "label": .text(date.label.isEmpty ? "All milestones" : date.label),
      "what": .text(date.words), "iso": .text(date.date.iso),
      "text": .text(sheet.format.date(date.date)), "note": .text(date.note),
    ]
  }

  private func value(_ finding: PublishedFinding) -> TemplateValue {
    [
      "severity": .text(finding.severity), "message": .text(finding.message),
      "help": .text(finding.help),
    ]
  }
}
