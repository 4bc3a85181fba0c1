public import ArgumentParser
public import ProposalSite

extension ColorChoice: ExpressibleByArgument {}
extension ConfigRequest.Format: ExpressibleByArgument {}
extension FailureLevel: ExpressibleByArgument {}
extension LintRequest.Format: ExpressibleByArgument {}
extension AssessRequest.Format: ExpressibleByArgument {}
extension PayoutRequest.Format: ExpressibleByArgument {}
extension ProfileName: ExpressibleByArgument {}
extension PublishRequest.Audience: ExpressibleByArgument {}
extension ReviewRequest.Format: ExpressibleByArgument {}
extension RenderRequest.Document: ExpressibleByArgument {}
extension RenderRequest.Audience: ExpressibleByArgument {}
extension RenderRequest.Paper: ExpressibleByArgument {}
extension RenderRequest.Format: ExpressibleByArgument {}
