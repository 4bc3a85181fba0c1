/// Nouns by what they tell about an outcome.
enum OutcomeNouns {
  /// Things one can be shown.
  static let artefacts = """
    working prototype, working demo, working version, working product, github action,
    github actions, nightly compiler, nightly build, nightly release, nightly toolchain, account,
    adapter, agreement, airport, album, algorithm, allowance, ambulance, amendment, analyzer,
    analyser, api, apis, app, application, approval, archive, article, artifact, artefact,
    assembly, audit, authority, award, backend, back-end, badge, balance sheet, banner, base,
    baseline report, benchmark suite, bill, binary, blog, blog post, blueprint, board meeting,
    booklet, bot, branch, bridge, brochure, browser, budget, building, bug, bugs, bulletin,
    button, bursary, bypass, cable, calculator, calendar, camera, campus, canal, car, card,
    catalog, catalogue, center, centre, certificate, certification, chain, change log, changelog,
    channel, chapter, chart, charter, checklist, checkpoint, clause, cli, client, client library,
    clinic, code, codebase, code of conduct, commission, commissioner, commit, committee,
    compiler, component, conference, config, configuration, connector, console, container,
    contract, contracts, convention, council, counter, course, course module, crate, curriculum,
    dashboard, data set, database, dataset, datasets, date picker, deck, deduction, demo, demos,
    deployment script, design document, design doc, device, diagram, directive, directory, docs,
    document, documentation, documents, domain, driver, duty, editor, email, emails, endpoint,
    endpoints, engine, entry, error message, event, evidence, example, examples, exchange,
    exemption, exhibition, explorer, extension, facility, factory, faq, feature, features, feed,
    fellowship, ferry, field, figure, file, files, film, final report, flow, flowchart, folder,
    form, forum, framework, freeway, frontend, front-end, function, functions, fund, gallery,
    gateway, generator, github, grant, grants, graph, graphql, guide, guideline, guides, handbook,
    handler, hearing, helpline, highway, hook, hospital, hotline, house, houses, icon, image,
    images, implementation, index, indexer, infographic, inquiry, install, installer, instance,
    integration test, interchange, interface, interview, interviews, inventory, invoice,
    issue tracker, job board, keynote, laboratory, landing page, language, law, laws, layer,
    ledger, legislation, letter, levy, library, licence, license, link, list, literature review,
    loan, log, login, logo, logs, machine, mailing list, manual, map, marketplace, master plan,
    meetup, meeting, meetings, member, memo, memorandum, menu, message, messages,
    methodology document, middleware, minutes, mock-up, mock-ups, mockup, mockups, model, module,
    modules, monograph, motorway, museum, network, newsletter, nft, nfts, node, nodes, notebook,
    notebooks, notification, notifications, office, ombudsman, onboarding flow, operator,
    ordinance, package, packages, page, pages, paper, papers, parameter, parser, patch, patent,
    payload, payment, payments, pension, permit, permits, pipeline, pitch deck, plant, plugin,
    plugins, podcast, policy, policy paper, poll, pool, port, portal, post, poster, posts, pr,
    presentation, prize, production build, profile, profile page, program, programme,
    project plan, proof, proof of concept, proof-of-concept, protocol, prototype, prototypes,
    publication, pull request, pull requests, purchase order, query, questionnaire, quiz, rail,
    railway, readme, rebate, receipt, recording, recordings, register, registry, regulation,
    release, releases, release candidate, release notes, repo, report, reports, repository,
    request, resolution, review board, rfc, ring road, road, roadmap, route, router,
    royal commission, rpc, rule book, runbook, runtime, sample, scheme, scholarship, scholarships,
    school, schools, screen, screens, screenshot, script, scripts, sdk, section, server, servers,
    service centre, service desk, session, sessions, sheet, shop, simulation, simulator, site,
    slide deck, slides, smart contract, smart contracts, software, source code, spec,
    specification, spreadsheet, stadium, staging, standard operating procedure, station,
    statement, statute, storefront, store, stories, strategy document, studio, study report,
    style guide, subgraph, submission, subsidy, subtitle, suite, summit, survey, surveys, switch,
    system, table, tables, tariff, task force, taskforce, tax cut, tax credit, tax, team,
    technical report, template, templates, terminal, test, test cases, test suite, testing guide,
    testnet, mainnet, tests, thesis, toggle, token, tokens, tool, tools, toolbar, toolkit,
    tooltip, training course, training module, training modules, training, transaction,
    transactions, translation, treaty, tribunal, tunnel, tutorial, tutorials, ui, unit tests,
    university, url, user guide, user interface, user manual, validator, vault, vehicle, verifier,
    version, video, videos, voucher, wallet, wallets, warehouse, warehouses, webinar, webinars,
    webpage, website, web site, white paper, whitepaper, widget, wiki, windmill, wireframe,
    wireframes, worker, workflow, workshop, workshops, zip file, annual general meeting,
    annual leave, annual turnover, annual income, annual household income, annual growth,
    annual inflation, weekly earnings, weekly wage, weekly wages, zero knowledge proof,
    zero-knowledge proof, zero knowledge, statin, statins, medication, medicine, pill, pills,
    tablet, vitamin, vitamins, insulin, breakfast, lunch, dinner, supper, meal, meals, vegetables,
    vegetable, fruit, fruits, rice, salad, water, snack, snacks, gym, steps, step, glass, bowl,
    plate, portion, portions, yoga, squats, push-ups, laps, stairs, blood pressure, glucose,
    diary, dentist, doctor, appointment, patient, patients, subjects, cohort, trial, study,
    studies, ind, nda, bla, drug application, land, property, premises, plot, parcel, tenant,
    lease, bond, bonds, shares, vessel, aircraft, ship, fleet, submarine, train line, bus, buses,
    trains, tram, park, reserve, reef, dam, mine, power station, power plant, turbine, turbines,
    panels, meter, meters
    """

  /// What one can always have more of.
  static let abstracts = """
    assumptions, friction, mismanagement, fair go, borders, adjustments, adaptations,
    daily life, daily lives, everyday life, everyday lives, day-to-day life, zero tolerance,
    zero-tolerance, chaos, attack, attacks, neglect, division, rorts, rorting, unfairness,
    injustice, uncertainty, crisis, mess, decline, discrimination, violence, hardship, corruption,
    hatred, bureaucracy, red tape, confusion, complexity, dysfunction, damage, drift, inaction,
    fear, burdens, cruelty, ability, abilities, acceptance, access, accessibility, accountability,
    action, actions, activities, adaptation, advancement, advantage, advice, advocacy, agility,
    agenda, aims, alignment, ambition, ambitions, answers, approach, approaches, aspiration,
    aspirations, aspects, assistance, atmosphere, attention, attitude, autonomy, awareness,
    background, balance, barriers, behaviour, behavior, benefit, benefits, best practice,
    best practices, bonds between, brand, brand image, broad range, burden, business environment,
    buy-in, capabilities, capability, capacity, care, causes, certainty, challenges, chance,
    change, changes, choice, choices, circumstances, clarity, climate, cohesion, collaboration,
    commitment, commitments, communication, communities, community, compassion, competence,
    competition, competitiveness, competitive advantage, concerns, conditions, confidence,
    connections, consciousness, considerations, consistency, context, contribution, control,
    conversation, conversations, cooperation, co-operation, coordination, creativity, credibility,
    culture, customer experience, customer focus, customer service, decarbonisation, decency,
    dedication, delivery excellence, democracy, dependency, dialogue, dignity, direction,
    discipline, disadvantage, discussion, discussions, disparities, diversity, dream, dreams,
    drive, dynamics, economy, ecosystem, education, effectiveness, efficiency, efficiencies,
    effort, efforts, empowerment, encouragement, energy security, engagement, enterprise,
    environment, equality, equity, excellence, exchange of, expectations, experience, experiences,
    expertise, exploitation, exposure, fairness, faith, families, feedback, flexibility, focus,
    footprint, foundation, foundations, freedom, freedoms, friendship, functionality,
    fundamentals, future, gains, gaps, generation, goodwill, governance, great place, growth,
    guidance, habits, happiness, harm, harmony, health outcomes, heritage, hope, human rights,
    idea, ideas, image, impact, impacts, implications, importance, improvement, inclusion,
    inclusiveness, inequality, inequalities, influence, initiative, initiatives, innovation,
    insight, insights, inspiration, institutions, integration, integrity, interaction, interest,
    interests, investment, issues, job creation, jobs, journey, justice, knowledge, leadership,
    learning, legacy, liberty, life, lifestyle, lives, livelihoods, living standards, loyalty,
    market position, market leader, market leadership, matters, matter, mindfulness, mindset,
    mission, momentum, morale, motivation, needs, networking, nutrition, opportunities,
    opportunity, optimisation, optimization, options, outcomes, outcome, ownership, participation,
    partnership, partnerships, passion, pathways, peace, perception, performance, perspective,
    perspectives, planning, policies, position, positioning, positive change, potential, poverty,
    practices, preparedness, presence, pressure, pressures, pride, priorities, priority, problem,
    problems, procedures, processes, productivity, professionalism, progress, prospects,
    prosperity, protection, protections, purpose, quality, quality of life, questions, reach,
    readiness, reality, reconciliation, reform, reforms, relations, relationship, relationships,
    reliability, renewal, reputation, research, resilience, resources, respect, response,
    responsibilities, responsibility, responsiveness, results, rights, risk, risks, role,
    root causes, safeguards, safety, satisfaction, science, security, sector, sense of, services,
    share, simplicity, situation, skills, social change, society, solidarity, solution, solutions,
    sovereignty, space, spirit, stability, stakeholders, standards, strategies, strategy,
    strength, strengths, stress, structure, structures, success, support, sustainability,
    synergies, synergy, talent, talents, teamwork, technologies, technology, thinking,
    thought leadership, threat, threats, tolerance, touch, traction, tradition, transition,
    transparency, trust, truth, understanding, unity, usability, user experience, ux, value,
    values, vibrancy, viability, visibility, vision, vitality, voice, voices, vulnerability, ways,
    wealth, welfare, wellbeing, well-being, wellness, willingness, work-life balance, workforce,
    working conditions, working relationship, workplace, world, things, thing, stuff, something,
    anything, everything, nothing, measures, measure, steps towards, economic growth,
    social justice, climate change, systemic change, documentation quality, code quality,
    performance improvements, incentives, powers, pathway, means of, possibilities, possibility,
    obstacles, roadblocks, hurdles, delays, demand, harmonisation, welfare of
    """

  /// Change and effort as nouns: “improvements in”, “support for”.
  static let change = """
    overhaul, refactoring, refactorings, cleanup, clean-up, clean up, bugfixing, bug fixing, debugging,
    hardening, marketing, promotion, tuning, polishing, bikeshedding, troubleshooting, outreach,
    follow-up, ideation, acceleration, advancement, betterment, boost, cut, cuts, cutback,
    decrease, decreases, development, enhancement, enhancements, expansion, fall, gain, growth,
    improvement, improvements, increase, increases, lift, maximisation, maximization,
    minimisation, minimization, modernisation, modernization, optimisation, optimization,
    optimisations, optimizations, progress, reduction, reductions, reform, reforms, reinforcement,
    restructuring, revitalisation, revitalization, rise, simplification, stabilisation,
    stabilization, strengthening, streamlining, transformation, transition, upgrade, upgrades,
    uplift, refinement, refinements, polish, iteration, iterations, acceleration of, research,
    exploration, support, engagement, assistance, help, collaboration, encouragement, maintenance,
    awareness, exploring, brainstorming, investigation
    """

  /// Events as nouns: “completion of”, “approval”.
  static let events = """
    acceptance, accreditation, acquisition, adoption, announcement, appointment, approval,
    approvals, audit, award, birth, certification, clearance, close, closing, commencement,
    commissioning, completion, conclusion, consummation, conversion, delivery, deployment,
    designation, divestiture, dosing, effectiveness of the registration, enactment, enrollment,
    enrolment, establishment, execution, expiration, expiry, filing, first patient, first sale,
    groundbreaking, handover, inauguration, inclusion in, incorporation, initiation, installation,
    introduction, ipo, initial public offering, inspection, issuance, launch, launches, listing,
    merger, migration, notification, offering, opening, option exercise, passage, payment, permit,
    publication, purchase, ratification, receipt, recruitment, registration, release, removal,
    repayment, repeal, retirement, sale, settlement, shipment, sign-off, signature, signing,
    start, submission, substantial completion, final completion, mechanical completion,
    termination, tender, testing, trial, visit, withdrawal, change in control, change of control,
    tender offer, notice to proceed
    """

  /// What is measured.
  static let measures = """
    monthly active users, weekly active users, daily active users, monthly recurring revenue,
    annual recurring revenue, annual contract value, monthly actives, daily actives,
    adjusted ebitda, arr, attrition, average, bookings, capital, cash flow, churn, commission,
    conversion, conversions, cost, costs, customers, deals, earnings, earnings per share, ebit,
    ebitda, emissions, eps, gdp, gross margin, gross profit, headcount, income,
    income from operations, leads, margin, margins, market capitalization, market capitalisation,
    market share, mrr, net assets, net income, net profit, net revenue, net revenues, net sales,
    nps, operating cash flow, operating income, operating profit, pipeline, price, profit,
    profits, quota, rate, response time, retention, return on equity, return on invested capital,
    return on assets, revenue, revenues, roi, roic, sales, savings, score, share price,
    stock price, total shareholder return, tsr, turnover, units, uptime, users, utilisation,
    utilization, visits, volume, budget, business plan, plan, gross revenue, gross sales,
    gross revenues, production
    """

  /// What is to be reached, where somebody else says what it is.
  static let criteria = """
    accomplishments, bonus criteria, bonus goals, bonus milestones, bonus objectives, bonus plan,
    bonus program, bonus targets, business goals, business objectives, company goals,
    company performance, corporate goals, criteria, criterion, evaluation, factors,
    financial goals, financial objectives, financial performance, financial targets, goal, goals,
    goals and objectives, incentive goals, individual goals, individual performance,
    job performance, kpi, kpis, management objectives, management by objectives, mbo, mbos,
    measurements, metric, metrics, milestone, milestones, objective, objectives, operating plan,
    operational objectives, operational targets, performance, performance criteria,
    performance factors, performance goals, performance measures, performance metrics,
    performance milestones, performance objectives, performance requirements, performance review,
    performance standards, performance target, performance targets, personal goals,
    personal objectives, quotas, sales goals, sales targets, sales quotas, standards, target,
    targets, terms and conditions, profitability, requirements, results, bonus metrics,
    key performance indicators, expectations, annual performance
    """

  /// Pay and its forms.
  static let pay = """
    base compensation, base pay, base salary, bonus, bonuses, bonus compensation,
    bonus opportunity, bonus payment, cash bonus, commissions, compensation, equity award,
    incentive award, incentive bonus, incentive compensation, incentive payment, payout, payouts,
    performance bonus, performance shares, performance share, profit sharing, remuneration,
    restricted shares, restricted stock, restricted stock units, rsu, rsus, salary, severance,
    shares of common stock, signing bonus, stock option, stock options, stock units, target bonus,
    wages, annual salary, additional shares, milestone payment, bonus shares, long-term incentive
    """

  /// Whom a government speaks of.
  static let citizens = """
    families, family, australians, pensioners, taxpayers, households, labor, labour, coalition,
    government, teachers, nurses, apprentices, farmers, women, workers, students, citizens,
    voters, children, parents, carers, veterans, minister, parliament, commonwealth, states,
    communities, greens, liberals, nationals, conservatives
    """

  /// Food, movement, medicine: what health goals are about.
  static let health = """
    alcohol, beer, blood glucose, blood pressure, blood sugar, bread, breakfast, brisk walk,
    brown rice, cake, calories, carbohydrates, carbs, cardio, chicken, cholesterol, cigarettes,
    coffee, cookies, dairy, dessert, diet, dinner, drinks, drink, exercise, exercises, fast food,
    fat, fiber, fibre, fish, food, foods, fruit, fruits, glucose, greens, gym, insulin, jog,
    juice, junk food, lunch, meal, meals, meat, medication, medications, medicine, medicines,
    metformin, milk, noodles, nuts, oats, oil, oily food, pasta, pills, portion, portions,
    potatoes, protein, rice, running, salad, salads, salt, sleep, smoking, snack, snacks, soda,
    soft drinks, soup, statin, statins, steps, stretching, sugar, sugary drinks, supper,
    supplements, swim, swimming, sweets, tea, veg, vegetable, vegetables, veggies, vitamins, walk,
    walking, walks, water, weight, whole grains, wholegrains, wholemeal bread, workout, workouts,
    yoga, bedtime, glasses of water, stairs, treadmill
    """

  /// What is paid under contracts of all kinds.
  static let weakPay = """
    advance, allowance, commission, consideration, damages, deposit, discount, fee, invoice,
    liquidated damages, option, payment, penalty, price, purchase price, reimbursement, rent,
    retainage, retainer, royalty, share, stock, unit, warrant, installment, instalment, interest
    """

  /// People and bodies of a contract who decide later.
  static let agents = """
    administrator, architect, board, board of directors, ceo, cfo, chairman, chair,
    chief executive officer, client, committee, company, compensation committee, coo, customer,
    directors, employer, engineer, executive, executive committee, general partner, lender,
    management, manager, owner, parent, parties, president, purchaser, supervisor, the company,
    trustees, remuneration committee, partners, sponsor, team
    """

  /// Who shows that a text is about somebody's pay.
  static let contractParties = """
    executive, employee, employer, consultant, contractor, you, your, compensation committee,
    board, board of directors, mr, ms, mrs, agreement, eligible, employment, participant, officer,
    company, committee, grantee, optionee, holder, manager, parent, salary, licensee, licensor,
    advisor, adviser, lessee, lessor, tenant, landlord, seller, buyer, purchaser, borrower, lender
    """
}
