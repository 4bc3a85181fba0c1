import ProposalModel
import ProposalParser

/// `milepost payout --format csv`: what any number of sheets pay, a line for each payment.
public struct PayRunRequest: Sendable {
  /// Files and folders.
  public var paths: [String]
  /// A list of payees that fills one plan; see `Roster`.
  public var roster: String?
  /// Results of any number of sheets.
  public var results: String?

  /// Asks for the pay run of the sheets at `paths`.
  public init(paths: [String]) {
    self.paths = paths
  }

  /// Reads, computes and lists. Payments that are not settled have no amount, and fail the run.
  public func outcome() async -> Outcome {
    var outcome = Outcome()
    var tree = SourceTree(ConfigurationOptions())
    let found = tree.sources(at: paths).compactMap { $0.value(orTo: &outcome) }
    for error in tree.search.errors { outcome.add(error) }
    let inputs: PublishInputs
    do {
      inputs = try PublishInputs(found, roster: roster, results: results)
    } catch {
      for error in error.errors { outcome.add(error) }
      return outcome
    }
    for error in inputs.results?.errors ?? [] { outcome.add(error) }
    var run = PayRun()
    for sheet in await InOrder.map(inputs.sources, { Self.paid($0, inputs) }) {
      switch sheet {
      case .success(let sheet?): run.add(sheet, to: &outcome)
      case .success(nil): continue
      case .failure(let failure): for error in failure.errors { outcome.add(error) }
      }
    }
    outcome.output = run.bytes
    return outcome
  }

  /// What one source pays; nil for a page that Milepost made.
  private static func paid(_ source: PublishSource, _ inputs: PublishInputs)
    -> Result<PayRun.Sheet?, SiteErrors>
  {
    do throws(SiteErrors) {
      let file = try file(of: source)
      guard !GeneratorMark.isIn(file.sheet.bytes) else { return .success(nil) }
      let text = try inputs.text(of: source, file.sheet)
      let sheet = OpenedSheet(
        SheetFile(sheet: SourceFile(path: source.path, bytes: text), results: file.results))
      let known = try inputs.facts(of: sheet, source)
      let report = PayoutReport(of: sheet.proposal, facts: known.facts)
      return .success(PayRun.Sheet(sheet, report, known))
    } catch {
      return .failure(error)
    }
  }

  private static func file(of source: PublishSource) throws(SiteErrors) -> SheetFile {
    do {
      return SheetFile(
        sheet: try SourceFile.read(source.path),
        results: try source.results.map { path throws(SiteError) in try SourceFile.read(path) })
    } catch {
      throw SiteErrors([error])
    }
  }
}
