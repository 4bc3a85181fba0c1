/// Statements written for these tests, each with the judgement a careful reader gives.
///
/// A row is `verdict quantified time | words`: `e` explicit or `v` vague, `q` or `-`, `t` or `-`.
/// In vague ones the words at fault stand between ⟦ and ⟧ where one place is at fault.
enum StatementRows {
  static let contracts = """
    v-t | The Executive shall be eligible for an annual bonus of up to 40% of base salary based on ⟦performance goals established⟧ by the Board.
    v-- | The Employee may receive a ⟦discretionary⟧ bonus in such amount as the Company determines in its sole discretion.
    v-- | Your bonus will depend on the achievement of objectives ⟦to be agreed⟧ with your manager.
    v-t | Ms. Ortega will be eligible for a target bonus of $80,000 for fiscal year 2011, payable upon attainment of milestones ⟦to be set⟧ by the Compensation Committee.
    v-- | The parties shall ⟦mutually agree⟧ on the sales targets for the territory.
    v-- | Consultant shall be paid a success fee if the project is completed to the ⟦satisfaction of⟧ the Client.
    v-t | During each calendar year the Executive shall be entitled to participate in the Company's incentive plan on ⟦terms to be determined⟧ by the Board.
    v-- | Supplier shall use ⟦commercially reasonable efforts⟧ to deliver the spare parts.
    v-- | The Contractor shall use its ⟦best efforts⟧ to obtain the building permit.
    v-- | Licensee shall exercise ⟦reasonable efforts⟧ to promote the sale of the products.
    v-t | The bonus for 2012 will be based on the ⟦Company's performance⟧ and your individual contribution.
    v-- | Bonuses, if any, shall be awarded ⟦at the discretion of⟧ the Chief Executive Officer.
    v-- | You may earn up to 60,000 stock options subject to ⟦meeting the objectives⟧ assigned to you by the Board.
    v-- | The Company will grant additional options if certain ⟦performance criteria⟧ are satisfied.
    v-t | The annual incentive ⟦shall be determined⟧ by reference to criteria the Committee approves from time to time.
    eq- | The Executive shall receive a bonus of $50,000 if net revenue exceeds $12 million.
    eqt | A cash bonus of $100,000 is payable if audited EBITDA for fiscal year 2024 is at least $4.5 million.
    e-- | The Company shall pay the Consultant $25,000 upon receipt of FDA approval of the device.
    e-t | The Executive will be paid a signing bonus of $30,000 within 10 days of the Effective Date.
    e-t | Contractor shall achieve Mechanical Completion on or before June 1, 2013.
    e-t | The Tenant shall commence construction of the warehouse within 60 days of the date of this Lease.
    e-- | Licensor shall deliver the source code to the escrow agent.
    e-t | Seller shall file the registration statement with the Commission no later than 45 days after the closing.
    eq- | The Employee earns a commission of 3% of net sales once net sales exceed $1,000,000.
    e-t | We expect to dose the first patient in our Phase 2 trial in the first half of 2026.
    e-t | The company plans to submit an IND for the lead candidate in the fourth quarter of 2025.
    eqt | The warrants vest when the share price exceeds $8.00 for 20 consecutive trading days.
    eqt | Borrower shall maintain a current ratio of at least 1.25 at the end of each fiscal quarter.
    e-- | The milestone payment is due when the first commercial sale occurs in Japan.
    e-t | Landlord shall install the sprinkler system by 15 March 2019.
    e-- | Fifty percent of the Executive's unvested shares shall vest upon a Change of Control.
    eq- | Manager shall receive 5,000 additional shares for each new clinic opened, if at least three clinics are opened.
    e-t | The Purchaser shall notify the Seller within five business days of receiving the certificate.
    v-- | The Executive's compensation may be increased ⟦from time to time⟧ by the Board.
    v-- | Subject to ⟦satisfactory performance⟧, the Consultant will receive a completion bonus.
    """

  static let proposals = """
    v-- | ⟦Improve⟧ the documentation.
    v-- | UI/UX ⟦improvements⟧.
    v-- | Ongoing ⟦maintenance⟧ of the library.
    v-- | ⟦Explore⟧ options for cross-chain messaging.
    v-- | ⟦Research⟧ into better consensus algorithms.
    v-- | Build a ⟦vibrant⟧ developer community.
    v-- | Make the wallet ⟦more user-friendly⟧.
    v-- | ⟦Better⟧ error messages.
    v-- | ⟦Engage⟧ with contributors and partners.
    v-- | Continue to ⟦improve⟧ test coverage.
    v-- | ⟦Optimising⟧ the query planner.
    v-- | Provide ⟦high-quality⟧ support to node operators.
    v-- | Support for ⟦multiple⟧ wallets.
    v-- | ⟦Work on⟧ the mobile app.
    v-- | Code ⟦refactoring and cleanup⟧.
    v-- | ⟦Increase⟧ the number of active contributors.
    v-- | ⟦Various⟧ bug fixes.
    v-- | A ⟦robust⟧ and scalable backend.
    v-- | ⟦Promote⟧ the protocol at conferences.
    v-- | The new pipeline will be ⟦fast⟧ and reliable.
    v-- | ⟦Help⟧ projects adopt the standard.
    v-- | ⟦Faster⟧ synchronisation of archive nodes.
    v-- | ⟦Investigate⟧ performance bottlenecks in the indexer.
    v-- | Creating ⟦awareness⟧ of the grant programme.
    v-- | ⟦Further development⟧ of the marketplace.
    v-- | Users have a ⟦great⟧ experience when minting.
    v-- | ⟦Coordinate⟧ with other teams on the roadmap.
    e-- | Add support for Ledger hardware wallets.
    e-- | Write a tutorial on deploying a validator.
    e-- | Integrate the payment form with Stripe.
    e-- | Deploy the contracts to the test network.
    e-- | Dockerfile and deployment scripts for the relayer.
    e-- | A REST endpoint that returns the balance of an account.
    e-- | Landing page with a sign-up form.
    e-- | Design and implement the voting module.
    e-- | Publish the specification as an RFC.
    e-- | Users can log in with their GitHub account.
    e-- | Unit tests for the parser.
    e-- | Open-source the indexer under the MIT licence.
    e-- | Migrate the website from Jekyll to Hugo.
    e-- | The compiler rejects unused imports.
    e-- | Demo video showing the complete checkout flow.
    e-- | Hire a community manager.
    e-- | Mobile app prototype for Android.
    e-- | Replace the hand-written lexer by a generated one.
    e-- | Final report describing the results of the pilot.
    e-- | Release version 2.0 of the SDK.
    e-- | Security audit of the bridge contracts by an external firm.
    e-- | Finalize the RFC for async closures.
    eq- | Onboard five pilot customers.
    eq- | Reduce page load time to under two seconds.
    eq- | Reach 80% line coverage in the core package.
    e-t | Publish a progress report every month.
    eqt | Host two community calls per month.
    e-t | Send a monthly status update to the mailing list.
    e-- | Wallet connection: users connect MetaMask and see their tokens.
    e-- | Remove the legacy authentication module.
    e-- | Rename the package and publish it to npm.
    e-- | Create a GitHub action that runs the linter on each pull request.
    """

  static let goals = """
    eq- | Increase net promoter score from 30 to 45.
    eqt | Sign 12 new enterprise customers by 31 December.
    eq- | Cut average response time to under 4 hours.
    e-t | Launch the redesigned website in Q3.
    eq- | Achieve 99.9% uptime.
    eqt | Publish 3 blog posts per week.
    e-t | Hire a head of finance before the end of the quarter.
    eqt | Raise a $5M seed round by June.
    eq- | Conduct 25 customer interviews.
    e-- | Open an office in Singapore.
    e-- | Obtain ISO 27001 certification.
    e-- | Launch in Germany, France and Spain.
    e-- | The system shall display the remaining balance after each transaction.
    eq- | The system shall respond to a search query within 2 seconds.
    e-- | The application must encrypt passwords before storing them.
    e-- | The user shall be able to cancel an order before it is shipped.
    eq- | The platform shall support 500 concurrent sessions.
    v-- | ⟦Improve⟧ customer satisfaction.
    v-- | Become a ⟦thought leader⟧ in our industry.
    v-- | ⟦Delight⟧ our customers.
    v-- | Create a ⟦great⟧ place to work.
    v-- | ⟦Grow⟧ our subscriber base.
    v-- | The system shall be ⟦easy to use⟧.
    v-- | The interface shall be ⟦intuitive⟧ and attractive.
    v-- | The program should ⟦handle⟧ errors gracefully.
    v-t | ⟦Strengthen⟧ the brand this year.
    v-t | Significantly ⟦increase⟧ market share in 2027.
    v-- | Build ⟦strong⟧ relationships with key accounts.
    v-- | Sign ⟦several⟧ enterprise clients.
    v-- | Be a ⟦better⟧ leader.
    v-- | ⟦Foster⟧ innovation across all departments.
    vq- | ⟦Improve⟧ about 20 processes.
    v-- | Deliver ⟦world-class⟧ service.
    v-- | The software shall perform ⟦well⟧ under heavy load.
    v-- | ⟦Expand⟧ our presence in Asia.
    v-- | Win ⟦more⟧ deals.
    """
}
