import ProposalModel
import ProposalRenderer

/// One publication: reads what changed, names it, writes it, and removes what is gone.
struct PublishRun {
  private let request: PublishRequest
  private let site: SiteBuild
  private let state: StateFolder
  private let history: HistoryFolder?
  private let manifest: Manifest
  private let files: SiteFiles
  private let drafting: SheetDrafting
  private let isStreaming: Bool

  private var names = PageNames()
  private var entries: [ManifestEntry] = []
  private var links = LinkCheck()
  private var report: PublishReport

  init(
    _ request: PublishRequest, _ site: SiteBuild, _ state: StateFolder, _ history: HistoryFolder?,
    _ outcome: Outcome
  ) {
    self.history = history
    report = PublishReport(outcome)
    self.request = request
    self.site = site
    self.state = state
    let manifest = state.manifest
    self.manifest = manifest
    let known = Set(manifest.files.map(\.name)).union(state.journal)
    files = SiteFiles(
      path: request.output, key: site.key, known: known, isCheck: request.isCheck)
    let last = LastRun(manifest, in: files, isTrusted: !request.isCheck)
    drafting = SheetDrafting(site: site, last: last)
    isStreaming = site.policy.audience != .intranet
  }

  /// Publishes sources.
  consuming func outcome(of sources: [PublishSource]) async -> Outcome {
    do {
      try files.prepare()
      var progress = ProgressLine(count: sources.count, isWanted: isStreaming)
      for chunk in chunks(of: sources) {
        try await publish(chunk)
        progress.advance(by: chunk.count)
      }
      progress.clear()
      try publishSite()
      files.finish()
    } catch {
      report.add(error)
    }
    return report.outcome(of: request, entries)
  }

  /// Sheets are let go of chunk by chunk. For the intranet names depend on all pages, and what is
  /// kept of a sheet is little.
  private func chunks(of sources: [PublishSource]) -> [ArraySlice<PublishSource>] {
    let size = isStreaming ? Self.chunkSize : max(1, sources.count)
    return stride(from: 0, to: sources.count, by: size).map {
      sources[$0..<min(sources.count, $0 + size)]
    }
  }

  /// Enough that nobody waits long at its end for the last sheet, in 200 MB of memory.
  private static let chunkSize = 1024

  // MARK: Sheets

  private mutating func publish(_ chunk: ArraySlice<PublishSource>) async throws(SiteError) {
    let drafting = drafting
    var results = await InOrder.map(
      Array(chunk), showsProgress: !isStreaming, drafting.draft)
    let wishes = zip(results, chunk).map { $0.wish(drafting.last.entry(of: $1)) }
    let names = isStreaming ? self.names.claim(wishes) : self.names.claimByRank(wishes)
    for (index, source) in zip(results.indices, chunk) where results[index].isMisnamed(names[index])
    {
      results[index] = drafting.redraft(source)
    }
    try note(results, names)
    let writing = PageWriting(site: site, files: files)
    let jobs = zip(zip(results, names), chunk).map { pair, source in
      PageWriting.Job(
        result: pair.0, name: pair.1, old: drafting.last.entry(of: source),
        keepsFormerNames: manifest.key?.policy == site.key.policy)
    }
    // In the order of the pages' names: the times of files must not tell the order of the sheets.
    let order = jobs.indices.sorted { (jobs[$0].name, $0) < (jobs[$1].name, $1) }
    let done = await InOrder.map(order.map { jobs[$0] }, showsProgress: false, writing.write)
    for (_, done) in zip(order, done).sorted(by: { $0.0 < $1.0 }) { take(done) }
  }

  /// Names stand in the journal before their files are written, so that a run that is killed leaves
  /// nothing the next one does not know.
  private func note(_ results: [DraftResult], _ names: [String]) throws(SiteError) {
    guard !request.isCheck else { return }
    let new = zip(results, names).flatMap { result, name in
      result.isDraft && !name.isEmpty ? PageWriting.fileNames(of: name) : []
    }.filter { !files.known.contains($0) }
    if !new.isEmpty { try state.note(new) }
  }

  private mutating func take(_ done: PageWriting.Done) {
    report.add(done)
    links.merge(done.links)
    if let entry = done.entry { entries.append(entry) }
  }

  // MARK: The site

  private mutating func publishSite() throws(SiteError) {
    guard report.hasChanged || isChanged || history != nil else { return try keepSignatures() }
    let rows = entries.compactMap(\.indexRow)
    let now = Snapshot(rows, on: site.key.asOf)
    let pages = try site.sitePages(rows, moved: moved, trend: history?.trend(to: now))
    if !request.isCheck {
      try state.note(pages.map(\.name).filter { !files.known.contains($0) })
    }
    var new = Manifest()
    for page in pages {
      links.add(page)
      let written = try files.write(page)
      report.add(written.change, page.name, because: "the site changed")
      new.sitePages.append(written.file)
    }
    new.key = site.key
    new.entries = entries
    let names = Set(new.files.map(\.name))
    report.add(mistakes: links.mistakes(with: names))
    removeStale(besides: names)
    guard !request.isCheck else { return }
    try state.save(new)
    try history?.append(now)
  }

  /// Files that were read again and had not changed are known without reading from now on.
  private func keepSignatures() throws(SiteError) {
    let isSame = zip(manifest.entries, entries).allSatisfy {
      $0.sheet == $1.sheet && $0.results == $1.results
    }
    guard !isSame else { return }
    var new = manifest
    new.entries = entries
    try state.save(new)
  }

  /// Whether the site itself is not as the last run left it.
  private var isChanged: Bool {
    request.isCheck || manifest.key != site.key || !state.journal.isEmpty
      || manifest.entries.map(\.identity) != entries.map(\.identity)
      || !manifest.sitePages.allSatisfy(files.isIntact)
  }

  /// Former names that no page has now, with the names that took their place.
  private var moved: [(old: String, new: String)] {
    let live = Set(entries.map(\.name))
    var seen: Set<String> = []
    return entries.filter(\.isPublished).flatMap { entry in
      entry.formerNames.filter { !live.contains($0) && seen.insert($0).inserted }.map {
        ($0, entry.name)
      }
    }.sorted { $0.0 < $1.0 }
  }

  private mutating func removeStale(besides names: Set<String>) {
    for name in files.known.subtracting(names).sorted() {
      report.add(removed: name, isDone: files.remove(name), in: files)
    }
    for name in files.strangers(besides: names.union(files.known)) {
      report.add(stranger: name, in: files)
    }
  }
}

extension DraftResult {
  var isDraft: Bool { if case .draft = self { true } else { false } }

  /// What the source wants to be called; one that cannot be read keeps what it had.
  func wish(_ old: ManifestEntry?) -> PageNames.Wish {
    switch self {
    case .fresh(let entry): PageNames.Wish(candidate: entry.candidate, rank: entry.rank)
    case .draft(let draft): PageNames.Wish(candidate: draft.candidate, rank: draft.rank)
    case .failure: PageNames.Wish(candidate: old?.candidate ?? "", rank: old?.rank ?? "")
    case .ownPage: PageNames.Wish(candidate: "", rank: "")
    }
  }

  /// Whether pages stand under another name than they are to have.
  func isMisnamed(_ name: String) -> Bool {
    if case .fresh(let entry) = self { entry.name != name } else { false }
  }
}
