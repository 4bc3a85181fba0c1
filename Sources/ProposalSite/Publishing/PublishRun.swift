import ProposalModel
import ProposalRenderer

/// One publication: reads what changed, names it, writes it, and removes what is gone.
struct PublishRun {
  private let request: PublishRequest
  private let site: SiteBuild
  private let state: StateFolder
  private let history: HistoryFolder?
  private let manifest: Manifest
  private var files: SiteFiles
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
    files = SiteFiles(path: request.output, key: site.key, isCheck: request.isCheck)
    let last = LastRun(manifest, in: files, isTrusted: !request.isCheck)
    drafting = SheetDrafting(site: site, last: last)
    isStreaming = site.policy.audience != .intranet
  }

  /// Publishes sources.
  consuming func outcome(of sources: [PublishSource]) async -> Outcome {
    do {
      try files.prepare()
      let untouched = await drafting.last.untouched(sources, site.inputs)
      if stands(untouched) {
        files.finish()
        for entry in manifest.entries { report.add(fresh: entry) }
        return report.outcome(of: request, manifest.entries)
      }
      files.known = Set(manifest.files.map(\.name)).union(state.journal)
      var progress = ProgressLine(count: sources.count, isWanted: isStreaming)
      for chunk in chunks(of: sources) {
        try await publish(sources[chunk], untouched)
        progress.advance(by: chunk.count)
      }
      progress.clear()
      try await publishSite()
      files.finish()
    } catch {
      report.add(error)
    }
    return report.outcome(of: request, entries)
  }

  /// Sheets are let go of chunk by chunk. For the intranet names depend on all pages, and what is
  /// kept of a sheet is little.
  private func chunks(of sources: [PublishSource]) -> [Range<Int>] {
    let size = isStreaming ? Self.chunkSize : max(1, sources.count)
    return stride(from: 0, to: sources.count, by: size).map {
      $0..<min(sources.count, $0 + size)
    }
  }

  /// Enough that nobody waits long at its end for the last sheet, in 200 MB of memory.
  private static let chunkSize = 1024

  // MARK: Sheets

  /// Publishes sources, of which some are known to stand as they are in the manifest.
  private mutating func publish(
    _ chunk: ArraySlice<PublishSource>, _ untouched: [Int?]
  ) async throws(SiteError) {
    let drafting = drafting
    var results = await InOrder.map(Array(chunk.indices), showsProgress: !isStreaming) {
      drafting.draft(chunk[$0], untouched[$0])
    }
    let wishes = zip(results, chunk).map { $0.wish(of: $1, drafting.last) }
    let names = isStreaming ? self.names.claim(wishes) : self.names.claimByRank(wishes)
    for (index, source) in zip(results.indices, chunk) where results[index].isMisnamed(names[index])
    {
      results[index] = drafting.redraft(source)
    }
    try note(results, names)
    let done = await write(results, names, chunk)
    for (index, result) in results.enumerated() {
      if case .fresh(let entry) = result {
        report.add(fresh: entry)
        entries.append(entry)
      } else if let done = done[index] {
        take(done)
      }
    }
  }

  /// Writes what is to be made again; what came of it by its place in `results`.
  private func write(
    _ results: [DraftResult], _ names: [String], _ chunk: ArraySlice<PublishSource>
  ) async -> [Int: PageWriting.Done] {
    let writing = PageWriting(site: site, files: files)
    // In the order of the pages' names: the times of files must not tell the order of the sheets.
    let order = results.indices.filter { !results[$0].isFresh }.sorted {
      (names[$0], $0) < (names[$1], $1)
    }
    let jobs = order.map { index in
      PageWriting.Job(
        result: results[index], name: names[index],
        old: drafting.last.entry(of: chunk[chunk.startIndex + index]),
        keepsFormerNames: manifest.key?.policy == site.key.policy)
    }
    let done = await InOrder.map(jobs, showsProgress: false, writing.write)
    return Dictionary(uniqueKeysWithValues: zip(order, done))
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

  private mutating func publishSite() async throws(SiteError) {
    let isSame =
      !isChanged
      && manifest.entries.lazy.map(\.identity).elementsEqual(entries.lazy.map(\.identity))
    guard report.hasChanged || !isSame || history != nil else { return try keepSignatures() }
    if isSame, history == nil, looksSame { return try keepSitePages() }
    let rows = await InOrder.map(Array(entries.indices), showsProgress: false) { [entries] in
      entries[$0].indexRow
    }.compactMap(\.self)
    let now = history.map { _ in Snapshot(rows, on: site.key.asOf) }
    let trend = now.flatMap { history?.trend(to: $0) }
    let pages = try await site.sitePages(rows, moved: moved, trend: trend)
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
    let made = new
    async let bytes = made.bytes
    let names = Set(made.files.map(\.name))
    report.add(mistakes: links.mistakes(with: names))
    removeStale(besides: names)
    guard !request.isCheck else { return }
    try state.save(await bytes)
    if let now { try history?.append(now) }
  }

  /// Whether every sheet shows in the pages of the site what it showed there before.
  private var looksSame: Bool {
    zip(manifest.entries, entries).allSatisfy {
      $0.row == $1.row && $0.name == $1.name && $0.formerNames == $1.formerNames
    }
  }

  /// The pages of the site tell nothing new, though sheets changed: they stand as they are.
  private mutating func keepSitePages() throws(SiteError) {
    var new = manifest
    new.entries = entries
    for page in manifest.sitePages { report.add(.unchanged, page.name, because: "") }
    let names = Set(new.files.map(\.name))
    report.add(mistakes: links.mistakes(with: names))
    removeStale(besides: names)
    try state.save(new.bytes)
  }

  /// Files that were read again and had not changed are known without reading from now on.
  private func keepSignatures() throws(SiteError) {
    let isSame = zip(manifest.entries, entries).allSatisfy {
      $0.sheet == $1.sheet && $0.results == $1.results
    }
    guard !isSame else { return }
    var new = manifest
    new.entries = entries
    try state.save(new.bytes)
  }

  /// Whether the site itself is not as the last run left it.
  private var isChanged: Bool {
    request.isCheck || manifest.key != site.key || !state.journal.isEmpty
      || !manifest.sitePages.allSatisfy(files.isIntact)
  }

  /// Whether there is nothing to do: each source and each page is as the last run left it, and they
  /// are all.
  private func stands(_ untouched: [Int?]) -> Bool {
    history == nil && untouched.count == manifest.entries.count
      && untouched.enumerated().allSatisfy { $0 == $1 } && !isChanged
  }

  /// Former names that no page has now, with the names that took their place.
  private var moved: [(old: String, new: String)] {
    let renamed = entries.filter { !$0.formerNames.isEmpty && $0.isPublished }
    guard !renamed.isEmpty else { return [] }
    let live = Set(entries.map(\.name))
    var seen: Set<String> = []
    return renamed.flatMap { entry in
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

  var isFresh: Bool { if case .fresh = self { true } else { false } }

  /// What the source wants to be called; one that cannot be read keeps what it had.
  func wish(of source: PublishSource, _ last: LastRun) -> PageNames.Wish {
    switch self {
    case .fresh(let entry): return PageNames.Wish(candidate: entry.candidate, rank: entry.rank)
    case .draft(let draft): return PageNames.Wish(candidate: draft.candidate, rank: draft.rank)
    case .failure:
      let old = last.entry(of: source)
      return PageNames.Wish(candidate: old?.candidate ?? "", rank: old?.rank ?? "")
    case .ownPage: return PageNames.Wish(candidate: "", rank: "")
    }
  }

  /// Whether pages stand under another name than they are to have.
  func isMisnamed(_ name: String) -> Bool {
    if case .fresh(let entry) = self { entry.name != name } else { false }
  }
}
