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

  /// What the audience may see.
  var policy: PublicationPolicy {
    switch audience {
    case .owner: PublicationPolicy(for: .owner)
    case .committee: PublicationPolicy(for: .committee)
    case .counterparty: PublicationPolicy(for: .counterparty)
    case .intranet: PublicationPolicy(for: .intranet)
    }
  }

  /// Reads, computes and writes what changed. A sheet that cannot be read leaves the others as they
  /// are, and its pages too.
  public func outcome() async -> Outcome {
    do {
      let site = try SiteBuild(
        policy, try TemplateFolder.library(replacedBy: templates), on: try AsOfDate.date(asOf),
        PublishInputs())
      let state = try StateFolder(state, besides: output)
      let claim = try OutputClaim(output, state, isCheck: isCheck)
      defer { claim.release() }
      return await PublishRun(self, site, state).outcome()
    } catch {
      return Outcome(error)
    }
  }
}
