extension StatementRows {
  /// Proposals, goals and pledges, by what decides them: bare nouns, idle changes, occasions.
  static let phrasings = """
    e-- | The system shall lock the account after three failed logins.
    e-t | Mainnet launch by M12
    e-t | Final report in month 6
    e-t | Weekly call with the grants committee
    e-t | Publish monthly progress reports
    e-- | Integration of Chainlink price feeds
    e-- | Support for PostgreSQL 15
    e-- | Every team has an on-call rotation
    e-- | We will not increase the GST.
    e-- | No changes to the GST.
    e-- | We will give every child a free dental check.
    e-t | We will balance the budget by 2020.
    e-- | Labor will deliver the Gonski reforms.
    e-- | The system shall display the number of free parking spaces at the entrance.
    e-- | The gate shall close when the car has passed the sensor.
    e-- | The turnstile shall unlock when a valid ticket is inserted.
    e-- | Implement the top-level API from section 3.2 of the RFC
    e-- | Return HTTP status 404 when the page does not exist
    e-- | Pass phase 1 of the audit
    e-t | Complete phase 1 by the end of month 3
    e-t | M3: Deliver the specification document
    e-t | Deliver the specification document (M6)
    e-t | Release the SDK two weeks after the audit
    e-t | Hand over the report within the project term
    e-- | Milestone 1 - Smart contract for escrow payments
    e-- | Wallet: show the fiat value of each token
    e-- | Implement the RFC 9110 parser
    e-- | Dockerfile and README for running the node
    e-- | User can mint an NFT from the store page
    e-- | Port the test suite to Python 3
    eq- | Onboard 20 projects to the testnet
    eq- | Get 100 stars on GitHub
    e-- | Set up a GitHub repository with CI
    e-- | Specification of the wire protocol
    e-- | Create a Discord bot that posts new proposals
    e-- | Deprecate the v1 API
    e-- | Labor will restore funding to the ABC.
    e-- | We will introduce a paid parental leave scheme.
    eqt | We will plant 20 million trees by 2020.
    e-- | We will publish the costs of all detention centres.
    e-- | Write a proposal for the governance forum and put it to a vote.
    e-- | Users are able to transfer tokens between their wallets.
    e-- | Turn on two-factor authentication for all staff accounts
    e-- | A script that migrates the data from MySQL to PostgreSQL
    e-- | Formal verification of the token contract in Coq
    e-- | Make the borrow checker accept the programs in the Polonius test suite
    e-- | Upgrade to React 18
    eq- | Hire 2 engineers
    eq- | NPS > 40
    eqt | Publish one article per week
    e-- | Deliverable: a Solidity library for Merkle proofs, published on GitHub.
    e-- | Add a `--json` flag to the CLI
    e-- | Data warehouse migrated to BigQuery
    v-- | Prototype of basic functionality
    v-- | The system shall respond quickly to user input.
    v-- | Support teams building on the protocol
    v-- | Our customers love using the product
    v-- | Prepare the project for future growth
    v-- | Make the necessary adjustments to the contracts
    v-- | Education: teach people about DAOs
    v-- | Validating our assumptions about the market
    v-- | We will protect our borders.
    v-- | We will end the waste and mismanagement.
    v-- | We will stop the waste of taxpayers' money.
    v-- | We will invest in the schools and hospitals of the future.
    v-- | We will build the infrastructure of the 21st century.
    v-- | We will restore the balance in workplace relations.
    v-- | We will bring the country together.
    v-- | We will govern for all Australians.
    v-- | We will deliver a fair go for all.
    v-- | Website: Update the website with new content and improve the look and feel.
    v-- | Set the direction for the working group and align it with the needs of the ecosystem.
    v-- | Take the compiler diagnostics to the next level.
    v-- | The system shall do the right thing when two people enter at once.
    v-- | Publishing articles and tutorials about the technology
    v-- | Give maintainers the tools to manage their projects effectively.
    v-- | Extend the tool with additional capabilities depending on demand.
    v-- | Implement the features requested by the community.
    v-- | Turn the sales team into a well-oiled machine
    v-- | Resolve the remaining design questions around pinning
    v-- | Removing friction from the checkout process
    v-- | Replace outdated parts of the codebase
    v-- | Complete the necessary refactoring
    v-- | Finalise the key features
    v-- | Test the application thoroughly
    v-- | Test the app and fix major issues
    v-- | Create user-friendly documentation for the API
    v-- | Set up proper monitoring and alerting
    v-- | Tokens are distributed fairly among contributors
    v-- | The interface shall present the information clearly.
    v-- | The door shall open within a reasonable time.
    v-- | The data shall be backed up regularly.
    v-- | The thing shall turn on when needed.
    v-- | Make our product indispensable
    v-- | Make IPFS the standard way to publish data
    v-- | Monitor the network and respond to incidents
    v-- | Operate and maintain validator nodes
    v-- | Refactor the code to make it more modular
    v-- | Redesign the website to be more engaging
    v-- | Demonstrate the benefits of the approach
    v-- | Demonstrate the value of the protocol to enterprises
    v-- | Implementing governance mechanisms for the community
    v-- | Implementation of improvements suggested by the auditors
    v-- | Bringing DeFi to the masses
    v-- | One-stop shop for developers
    v-- | Improve 1:1 communication between managers and reports
    v-t | Improve onboarding this quarter
    v-- | Content: articles, videos and social media posts
    v-- | Wireframes, design and user flow optimisation
    v-- | UI overhaul
    v-- | Main features implemented and tested
    v-- | Basic functionality is available to users
    v-- | The app works as expected
    v-- | Node operators run the software without problems
    v-- | The Testground team ships high-impact features
    v-- | Deployment of improvements to the user interface and backend
    v-- | Explore integrating the new solver with rust-analyzer
    v-- | Prepare the feature for stabilisation
    v-- | Stage 1 - research and concept
    v-- | Start the marketing activities
    v-- | Implement remaining features of the product
    v-- | Add missing documentation
    v-- | Set up infrastructure for the team
    v-- | Write blog posts about our progress
    v-- | Verify that the system behaves as expected
    v-- | Continue working on the indexer
    v-- | Ongoing maintenance of the client
    v-- | Gathering feedback from early users
    v-- | Make the library easier to use
    v-- | The software should be easy to maintain and extend.
    v-- | Efficient use of storage resources
    v-- | Raising awareness of the protocol among enterprises
    v-- | Define the future of decentralised storage
    v-- | Unified experience across devices
    v-- | Experimenting with new incentive designs
    v-- | Add some useful features to the explorer
    v-- | Empower creators to monetise their work
    v-- | The product shall be able to cope with heavy load.
    v-- | Preliminary investigation of storage backends
    v-- | Identify opportunities for collaboration
    v-- | More transparency in treasury spending
    v-- | We will continue to support our veterans.
    v-- | We will restore hope, reward and opportunity.
    v-- | We will give young people the skills they need.
    v-- | We will review the effectiveness of existing programs.
    v-- | We will restore integrity to government.
    v-- | Encourage Australians to save for retirement.
    v-- | We will provide greater support to victims of domestic violence.
    v-- | We will crack down on illegal fishing.
    v-- | Bring together researchers and practitioners to exchange ideas on mechanism design.
    v-- | Position IPFS as the default choice for NFT storage.
    v-- | The vending machine shall do what the customer expects.
    v-- | Maintain the existing packages and respond to issues on GitHub.
    v-- | Making const generics more expressive
    v-- | Building out the infrastructure needed to support growth.
    v-- | Testing: make sure everything works as expected.
    v-- | A flexible architecture that allows for future extensions
    v-- | Explain the vision of the project to the general public.
    v-- | Everyone knows what we are working on and why
    v-- | Explore the design space for trait aliases
    v-- | Improved handling of edge cases in the parser
    v-- | Write cleaner code
    v-- | Adding support for popular wallets
    v-- | Provide comprehensive test coverage
    v-- | Errors are reported in a helpful way
    v-- | The system shall count people well.
    v-- | It should be possible to change things later.
    v-- | Project management
    v-- | Backend improvements
    v-- | Operational excellence
    v-- | Less technical debt
    v-- | Develop the brand
    v-- | Study how users interact with the app
    v-- | Contribute to the discussion around EIP-4844
    v-- | Extending the functionality of the dashboard
    v-- | Simplify the setup process for new users
    v-- | Achieve operational excellence across all teams
    v-- | Let users customise their experience
    v-- | Focus on mobile
    v-- | Improved analytics dashboard
    v-- | Various bug fixes
    v-t | By 2030, become a more sustainable company
    v-- | Maintaining relationships with existing partners and identifying potential new ones in the region.
    v-- | A solution to the problem of fragmented liquidity
    v-- | Most of the functionality is working
    v-- | Employees feel valued and heard
    v-- | Our infrastructure is observable and debuggable
    v-- | Governance - improving voter turnout and quality of proposals
    v-- | Move forward on the design of generic associated types
    v-- | This proposal aims to make NEAR more attractive for game developers.
    v-- | Milestone 3: polishing and community feedback
    v-- | Develop partnerships, write content and organise events
    v-- | Complete outstanding work on the UI
    v-- | Add more tests
    v-- | Build integrations with popular tools
    v-- | Create guides and tutorials for new users
    """
}
