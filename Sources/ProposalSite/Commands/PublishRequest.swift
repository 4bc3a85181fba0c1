import ProposalModel

/// `milepost publish`: a static site of scorecards for one audience.
public struct PublishRequest: Sendable {
  /// Who is to see the site; the less they may see, the later they stand.
  public enum Audience: String, Sendable, CaseIterable {
    case owner, committee, counterparty, intranet
  }

  /// Files and folders.
  public var paths: [String]
  /// The folder the site is written to.
  public var output: String
  /// Who may see the site.
  public var audience = Audience.intranet
  /// A list of payees that fills one plan; see `Roster`.
  public var roster: String?
  /// Results of any number of sheets.
  public var results: String?
  /// A folder that keeps what each publication showed; nil for no history.
  public var history: String?
  /// A payee, or a page, to be taken out of the history first.
  public var erased: String?
  /// What the command line says about the configuration.
  public var options = ConfigurationOptions()
  /// Where the manifest lies; nil for a hidden folder beside the output.
  public var state: String?
  /// Whether each page that is made says why.
  public var explains = false
  /// Whether nothing is written, and what would be is told.
  public var isCheck = false
  /// A folder whose templates replace built-in ones by name.
  public var templates: String?
  /// The day to take for today, as ISO 8601 writes it; nil for the clock's.
  public var asOf: String?

  /// Asks for a site of the sheets at `paths`.
  public init(paths: [String], output: String) {
    self.paths = paths
    self.output = output
  }

  /// Reads, computes and writes what changed. A sheet that cannot be read leaves the others as they
  /// are, and its pages too.
  public func outcome() async -> Outcome {
    var outcome = Outcome()
    var tree = SourceTree(options, besides: output)
    let found = tree.sources(at: paths).compactMap { $0.value(orTo: &outcome) }
    do {
      let inputs = try PublishInputs(found, roster: roster, results: results)
      for error in inputs.results?.errors ?? [] { outcome.add(error) }
      let day = try AsOfDate.date(asOf)
      let policies = try PublishPolicies(
        seenBy, inputs.sources, options, asOf: day, &tree.search)
      let site = try SiteBuild(
        policies, try TemplateFolder.library(replacedBy: templates), on: day, inputs)
      let state = try StateFolder(state, besides: output)
      let claim = try OutputClaim(output, state, isCheck: isCheck)
      defer { claim.release() }
      let history = try self.historyFolder(&outcome)
      return await PublishRun(self, site, state, history, outcome).outcome(of: inputs.sources)
    } catch let errors as SiteErrors {
      for error in errors.errors { outcome.add(error) }
    } catch let errors as ConfigurationErrors {
      for error in errors.errors { outcome.add(error) }
    } catch let error as SiteError {
      outcome.add(error)
    } catch {
      outcome.raise(to: .failure)
    }
    return outcome
  }

  private func historyFolder(_ outcome: inout Outcome) throws -> HistoryFolder? {
    guard let history else { return nil }
    if let erased {
      let count = try HistoryFolder.erase(erased, from: history)
      outcome.notices.append("\(erased.printable): \(count) lines erased from \(history.printable)")
    }
    return try HistoryFolder(history, for: audience.rawValue, besides: output)
  }

  private var seenBy: ProposalModel.Audience {
    switch audience {
    case .owner: .owner
    case .committee: .committee
    case .counterparty: .counterparty
    case .intranet: .intranet
    }
  }
}
