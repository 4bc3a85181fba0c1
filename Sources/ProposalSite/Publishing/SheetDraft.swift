import ProposalModel
import ProposalRenderer

/// A source as read for one audience, before its pages have names.
struct SheetDraft: Sendable {
  let source: PublishSource
  let sheet: FileSignature
  let results: FileSignature
  let digests: SourceDigests
  /// What the audience may see; nil where it may not see the sheet.
  var published: PublishedSheet?
  /// The sheet itself, where the audience may read its proposal.
  var opened: OpenedSheet?
  var candidate = ""
  var rank = ""
  var notices: [String] = []
  var status = ExitStatus.clean
  /// Why its pages are made.
  var reasons: [String] = []
}

/// What came of reading a source.
enum DraftResult: Sendable {
  /// Nothing changed: its pages stand as they are. In a box, for most sources are.
  indirect case fresh(ManifestEntry)
  case draft(SheetDraft)
  /// A page that Milepost made, lying among the sheets.
  case ownPage
  case failure(SiteErrors)
}

/// Reads sources for one audience.
struct SheetDrafting: Sendable {
  let site: SiteBuild
  /// What the last run made; nothing where all is to be made again.
  let last: LastRun

  /// Reads one source, unless it is known to stand as it is in the manifest; it may be found to.
  @Sendable func draft(_ source: PublishSource, _ untouched: Int?) -> DraftResult {
    if let untouched { return .fresh(last.entry(at: untouched)) }
    return attempt { () throws(SiteErrors) in try read(source, since: last.entry(of: source)) }
  }

  /// Reads a source whose pages are to be made again, whatever they are.
  @Sendable func redraft(_ source: PublishSource) -> DraftResult {
    attempt { () throws(SiteErrors) in
      try read(source, since: nil, because: "its pages have another name now")
    }
  }

  private func attempt(_ body: () throws(SiteErrors) -> DraftResult) -> DraftResult {
    do { return try body() } catch { return .failure(error) }
  }

  private func read(
    _ source: PublishSource, since entry: ManifestEntry?, because reason: String? = nil
  ) throws(SiteErrors) -> DraftResult {
    let time = Clock.nanoseconds
    let sheet = try Self.steady(source.path)
    guard !GeneratorMark.isIn(sheet.file.bytes) else { return .ownPage }
    var results: (file: SourceFile, signature: FileSignature)?
    if let path = source.results { results = try Self.steady(path) }
    var draft = SheetDraft(
      source: source, sheet: sheet.signature.settled(at: time),
      results: results?.signature.settled(at: time) ?? .unknown,
      digests: site.inputs.digests(of: source, sheet.file, results?.file))
    draft.reasons = reason.map { [$0] } ?? last.reasons(for: entry, draft.digests, site.key)
    if let entry, draft.reasons.isEmpty { return .fresh(entry.seen(draft.sheet, draft.results)) }
    let text = try site.inputs.text(of: source, sheet.file)
    let file = SheetFile(
      sheet: SourceFile(path: sheet.file.path, bytes: text), results: results?.file)
    try fill(&draft, from: file)
    return .draft(draft)
  }

  private static func steady(_ path: String) throws(SiteErrors) -> (
    file: SourceFile, signature: FileSignature
  ) {
    do { return try SourceFile.readSteady(path) } catch { throw SiteErrors([error]) }
  }

  private func fill(_ draft: inout SheetDraft, from file: SheetFile) throws(SiteErrors) {
    let keys = PublicationKeys(of: file.sheet.bytes)
    if let unclear = keys.unclear {
      draft.notices.append(
        "\(file.sheet.path.printable): publish: \(unclear.printable) is neither true nor false; "
          + "the sheet was not published")
      draft.status = .findings
    }
    guard keys.isAllowed else { return }
    let opened = OpenedSheet(file)
    guard draft.source.isNamed || !opened.proposal.milestones.isEmpty else { return }
    let known = try site.inputs.facts(of: opened, draft.source)
    let input = site.input(of: opened, draft.source, known)
    guard let published = PublishedSheet(input, for: site.policy) else { return }
    if site.policy.audience != .owner, site.policy.showsProposals {
      let notes = NoteToSelf.notices(in: opened)
      draft.notices += notes
      if !notes.isEmpty { draft.status = .findings }
      guard notes.isEmpty else { return }
    }
    draft.notices += known.notices
    addNotices(to: &draft, opened, input.report)
    draft.published = published
    draft.opened = site.policy.showsProposals ? opened : nil
    try name(&draft, published, keys.name)
  }

  private func addNotices(
    to draft: inout SheetDraft, _ opened: OpenedSheet, _ report: PayoutReport
  ) {
    draft.notices += UnsettledNotice(opened, report).lines
    draft.notices += UnsettledNotice.unreadResults(of: opened)
    if !draft.notices.isEmpty { draft.status = .findings }
  }

  private func name(_ draft: inout SheetDraft, _ published: PublishedSheet, _ wanted: String?)
    throws(SiteErrors)
  {
    let chosen = Slug.of(wanted ?? site.inputs.pageName(of: draft.source) ?? "")
    draft.candidate = chosen.isEmpty ? published.pageName : chosen
    guard site.policy.audience == .intranet else { return }
    do { draft.rank = try site.digest(of: published) } catch { throw SiteErrors([error]) }
  }
}

extension SourceFile {
  /// A file and by what it is known to be unchanged: read again where it changed meanwhile.
  static func readSteady(_ path: String) throws(SiteError) -> (
    file: SourceFile, signature: FileSignature
  ) {
    for _ in 0..<attempts {
      let before = FileSignature(of: path)
      let file = try SourceFile.read(path)
      if FileSignature(of: path) == before { return (file, before) }
    }
    throw .changing(path)
  }

  private static var attempts: Int { 5 }
}
