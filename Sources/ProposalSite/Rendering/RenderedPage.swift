import ProposalRenderer

/// A document that can be written in every format.
protocol RenderedPage {
  func html(_ library: TemplateLibrary) throws(TemplateError) -> [UInt8]
  func markdown(_ library: TemplateLibrary) throws(TemplateError) -> [UInt8]
}

extension ProposalDocument: RenderedPage {}
extension ScorecardDocument: RenderedPage {}
extension ReadinessDocument: RenderedPage {}
