/// `milepost inspect`: a sheet as it was read.
public struct InspectRequest: Sendable {
  /// A file, or `-`.
  public var path: String

  /// Asks for the sheet at `path`.
  public init(path: String) {
    self.path = path
  }

  /// Reads the sheet and reports it as JSON.
  public func outcome() -> Outcome {
    do {
      let reading = try OpenedSheet(path: path)
      let report = InspectionJSON(
        proposal: reading.proposal, report: reading.report, sources: reading.sources)
      return Outcome(output: JSONText.bytes(of: report.value))
    } catch {
      return Outcome(error)
    }
  }
}
