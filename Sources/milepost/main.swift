import ProposalSite

StandardStream.reportFailedWrites()
await MilepostCommand.start()
