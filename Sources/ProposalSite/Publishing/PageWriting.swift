import ProposalRenderer

/// Renders and writes the pages of sources that have their names.
struct PageWriting: Sendable {
  let site: SiteBuild
  let files: SiteFiles

  /// One source to be written.
  struct Job: Sendable {
    let result: DraftResult
    let name: String
    /// What the last run made of it.
    let old: ManifestEntry?
    /// Whether its former names may still be told: not after the policy changed.
    let keepsFormerNames: Bool
  }

  /// What came of one source.
  struct Done: Sendable {
    var entry: ManifestEntry?
    var links = LinkCheck()
    var changes: [(name: String, change: SiteFiles.Change)] = []
    var reasons: [String] = []
    var errors: [SiteError] = []
    /// Why a page could not be made or written.
    var refusal: SiteError?
  }

  /// Every file that a source may have under a name.
  static func fileNames(of name: String) -> [String] {
    [".html", ".md", ".proposal.html"].map { "sheets/" + name + $0 }
  }

  /// Writes the pages of one source. Where one cannot be written, the others are.
  @Sendable func write(_ job: Job) -> Done {
    switch job.result {
    case .fresh, .ownPage: return Done()
    case .failure(let failure):
      // Nothing says that the audience may see less: the pages stay as they were.
      let stays = job.keepsFormerNames && job.old?.name == job.name
      return Done(entry: stays ? job.old : nil, errors: failure.errors)
    case .draft(let draft): return write(draft, job)
    }
  }

  private func write(_ draft: SheetDraft, _ job: Job) -> Done {
    var done = Done(reasons: draft.reasons)
    var entry = entry(of: draft, job)
    do {
      for page in try site.pages(of: draft, named: job.name) {
        done.links.add(page)
        let written = try files.write(page)
        done.changes.append((page.name, written.change))
        entry.files.append(written.file)
      }
    } catch {
      done.refusal = error
      entry.sheet = .unknown
      // What stands there from the last run is not gone for want of a new page.
      let written = Set(entry.files.map(\.name))
      entry.files += (job.old?.files ?? []).filter { !written.contains($0.name) }
    }
    done.entry = entry
    return done
  }

  private func entry(of draft: SheetDraft, _ job: Job) -> ManifestEntry {
    var row = FieldWriter()
    if let published = draft.published {
      IndexRow(published, name: job.name, hasProposal: draft.opened != nil).write(to: &row)
    }
    return ManifestEntry(
      identity: draft.source.identity, sheet: draft.sheet, results: draft.results,
      digests: draft.digests, candidate: draft.candidate, rank: draft.rank, name: job.name,
      files: [], formerNames: formerNames(job), notices: draft.notices, status: draft.status,
      row: row.bytes[...])
  }

  private func formerNames(_ job: Job) -> [String] {
    guard job.keepsFormerNames, let old = job.old, !old.name.isEmpty, !job.name.isEmpty else {
      return []
    }
    let names = old.formerNames + (old.name == job.name ? [] : [old.name])
    return names.filter { $0 != job.name }
  }
}
