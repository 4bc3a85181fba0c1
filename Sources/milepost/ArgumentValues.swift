public import ArgumentParser
public import ProposalSite

extension ColorChoice: ExpressibleByArgument {}
extension FailureLevel: ExpressibleByArgument {}
extension LintRequest.Format: ExpressibleByArgument {}
