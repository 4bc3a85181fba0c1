import ProposalModel
import ProposalRenderer

/// What a run reads beside the sheets: a roster that fills a plan, results of many sheets.
struct PublishInputs: Sendable {
  /// The sources, those of a roster one a line.
  let sources: [PublishSource]
  let roster: Roster?
  let results: ResultsFile?

  /// Reads the roster and the results a run names.
  init(_ sources: [PublishSource], roster: String? = nil, results: String? = nil)
    throws(SiteErrors)
  {
    var filled: Roster?
    var all = sources
    if let roster {
      let plan = try Self.plan(of: sources, roster)
      let list = try Roster(roster, for: plan.file)
      all = list.sources(from: plan.source)
      filled = list
    }
    self.sources = all
    self.roster = filled
    if let results {
      self.results = try ResultsFile(results, for: all, filled)
    } else {
      self.results = nil
    }
  }

  private static func plan(of sources: [PublishSource], _ roster: String) throws(SiteErrors)
    -> (source: PublishSource, file: SourceFile)
  {
    guard sources.count == 1, let source = sources.first else {
      throw SiteErrors([
        SiteError(
          path: roster, problem: "fills one plan, and \(sources.count) sheets were found",
          advice: "Name the plan alone.")
      ])
    }
    do {
      return (source, try SourceFile.read(source.path))
    } catch {
      throw SiteErrors([error])
    }
  }

  /// The text of a source: the sheet, its slots filled from its line of the roster.
  func text(of source: PublishSource, _ sheet: SourceFile) throws(SiteErrors) -> [UInt8] {
    guard let roster, let row = source.rosterRow else { return sheet.bytes }
    return try roster.sheet(row, of: sheet)
  }

  /// The name its line of the roster wants for the pages of a source.
  func pageName(of source: PublishSource) -> String? {
    source.rosterRow.flatMap { roster?.pageName($0) }
  }

  /// Digests of all that the pages of a source are made of.
  func digests(of source: PublishSource, _ sheet: SourceFile, _ results: SourceFile?)
    -> SourceDigests
  {
    SourceDigests(
      sheet: SHA256.hexadecimal(of: sheet.bytes),
      results: results.map { SHA256.hexadecimal(of: $0.bytes) } ?? "",
      roster: rosterDigest(of: source), reported: self.results?.digest(of: source) ?? "")
  }

  /// Whether the lines of roster and results of a source are those its digests are of.
  func isSame(_ source: PublishSource, as digests: SourceDigests) -> Bool {
    digests.roster == rosterDigest(of: source)
      && digests.reported == results?.digest(of: source) ?? ""
  }

  private func rosterDigest(of source: PublishSource) -> String {
    source.rosterRow.flatMap { roster?.digest($0) } ?? ""
  }

  /// What is known to have happened: in the sheet, beside it, and in the results of many sheets.
  func facts(of sheet: OpenedSheet, _ source: PublishSource) throws(SiteErrors) -> KnownFacts {
    guard let results else { return KnownFacts(facts: sheet.facts) }
    var reading = RowFacts(results.table, sheet.proposal, over: sheet.facts)
    let rows = results.rows(of: source)
    for row in rows { reading.read(row) }
    guard reading.errors.isEmpty else { throw SiteErrors(reading.errors) }
    var known = reading.known
    known.notices = missing(reading.unreported, rows, sheet)
    return known
  }

  /// What the file should say and does not: of a payee of the roster nothing, of a sheet only part.
  private func missing(
    _ milestones: [Milestone], _ rows: [ColumnTable.Row], _ sheet: OpenedSheet
  ) -> [String] {
    guard let results, !rows.isEmpty || roster != nil else { return [] }
    let line = rows.first.map { ":\(results.table.line(of: $0.place))" } ?? ""
    let who =
      sheet.proposal.payees.isEmpty
      ? "" : " for \(sheet.proposal.payees.map(\.name.string).joined(separator: ", "))"
    guard !milestones.isEmpty else { return [] }
    let names = milestones.map(\.id.printable).joined(separator: ", ")
    return [
      "\(results.table.path.printable)\(line): warning: no line says what came of "
        + "\(milestones.count == 1 ? "milestone" : "milestones") \(names) of "
        + "\(sheet.file.sheet.path.printable)\(who.printable). Expected a line for each milestone."
    ]
  }
}

/// What is known to have happened on a sheet.
struct KnownFacts: Sendable {
  var facts: SheetFacts
  /// By milestone id.
  var deliveries: [String: Delivery] = [:]
  /// What is not known and should be, as lines for standard error.
  var notices: [String] = []
}
