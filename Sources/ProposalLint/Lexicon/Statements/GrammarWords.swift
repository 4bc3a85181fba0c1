/// Words by their part in the sentence.
enum GrammarWords {
  static let determiners = """
    a, an, the, this, that, these, those, our, their, its, his, her, your, my, each, every, any,
    another, such, whose, both, all, said
    """
  static let prepositions = """
    about, above, across, after, against, along, alongside, amid, among, around, as, at,
    because of, before, behind, below, beside, between, beyond, by, concerning, despite, during,
    for, from, in, including, inside, into, like, near, of, off, on, onto, out of, outside, over,
    past, per, prior to, regarding, rather than, since, than, through, throughout, toward,
    towards, under, until, up to, upon, via, with, with respect to, within, without, according to,
    on behalf of, as part of, as well as, together with, due to, in addition to, instead of,
    such as, in terms of
    """
  static let pronouns = """
    i, we, you, he, she, it, they, us, them, him, me, everyone, they've, we've, i've, one
    """
  static let pronounsWithModal = "we'll, i'll, you'll, they'll, he'll, she'll, it'll"
  static let conjunctions = "and, or, &, +, but, plus, and/or, and then, then, nor"
  static let conditionals = """
    if, when, once, unless, whenever, provided, provided that, assuming, in the event,
    in the event that, so long as, as long as, subject to, while, where, because, although,
    though, given that, whether, until, after, before, since, as if, only if
    """
  static let purposives = """
    so that, in order to, so as to, so, thereby, thus, in order that, aimed at, designed to, intended to, for the purpose of, with a view to, with the aim of, with the goal of, helping to, with an aim to
    """
  static let relatives = "which, what, how, who, whom, that, whose, where, whereby"
  static let adverbs = """
    also, then, again, already, always, now, immediately, together, please, only, just, even,
    still, ever, directly, fully, formally, finally, first, jointly, successfully, further,
    once again, today, not only, both, either, instead, therefore, actively, continually,
    continue, continuously, quickly, collectively, officially, publicly
    """
  static let be = """
    am, is, are, was, were, be, been, being, isn't, aren't, become, becomes, becoming, became,
    it's, that's, we're, they're, there is, there are, counts as, count as, is deemed, are deemed,
    be deemed
    """
  static let have = "has, have, had, having"
  static let modals =
    "will, shall, must, should, would, won't, shan't, ought to, need to, is to, are to, has to, have to"
  static let may = "may, might, could, can"
  static let negations = "not, never, cannot, can't, don't, doesn't, won't, no longer, neither"

  static let payVerbs = """
    accrue, be eligible, be entitled, may earn, will earn, shall earn, would earn, earn,
    may be paid, be awarded, be granted, be paid, be payable, shall receive, shall be paid,
    shall be payable, shall pay
    """
  static let decideVerbs = """
    agree/agreed, approve, assess, decide, define, designate, determine, develop, establish,
    evaluate, fix, formulate, identify, negotiate, prescribe, review, select, set, specify,
    assign, set forth, set out, agree upon, agree on, provide
    """
  static let commitmentVerbs = """
    allocate, commit, contribute, dedicate, donate, earmark, fund, inject, invest, provide,
    set aside, spend/spent, deliver, boost, pay, allot, pledge
    """
  static let requirementVerbs =
    "require, mandate, oblige, force, compel, prohibit, ban, forbid, outlaw"
  static let comparisonVerbs =
    "exceed, reach, surpass, hit, equal, meet/met, outperform, total, average, attain, achieve"

  /// Verbs that are nouns as often: they are verbs only where a verb must stand.
  static let nounVerbs = """
    access, act, address, advance, aid, aim, amount, answer, approach, assist, attempt, audit,
    award, back, ban, benchmark, benefit, bond, book, boost, bridge, build, bundle, call,
    campaign, cap, capture, care, cause, challenge, champion, change, check, claim, climb, close,
    coach, code, combat, commission, commit, compact, concern, conduct, contact, contract,
    control, cook, copy, cost, cover, crawl, cut, cycle, dance, date, deal, debut, decline,
    decrease, delay, delegate, demand, demo, deploy, deposit, design, detail, display, document,
    dose, download, draft, drink, drive, drop, dump, ease, edit, effect, embrace, end, engage,
    escape, estimate, exercise, exhibit, exit, experience, experiment, export, fall, fast,
    feature, feed, field, fight, file, fill, film, filter, finance, fine, finish, fix, flag,
    focus, force, fork, form, format, found, fuel, function, fund, further, gain, garden, get,
    gift, grant, group, guarantee, guide, halt, hand, harm, hash, head, help, hit, hold, honor,
    honour, hook, host, house, image, impact, import, increase, increment, index, influence,
    install, interest, interface, interview, introduce, issue, join, journal, jump, label, land,
    last, launch, lead, leave, level, leverage, license, licence, lift, light, limit, link, list,
    load, lobby, lock, log, look, lower, map, mail, make, mandate, mark, market, master, match,
    matter, mean, measure, meet, mentor, merge, mine, mint, mirror, monitor, mortgage, move, mute,
    name, narrow, need, network, note, notice, object, offer, open, operate, order, output,
    overhaul, own, pace, package, park, part, partner, pass, patch, patent, pay, peg, permit,
    phase, pick, pilot, place, plan, plant, play, pledge, plot, point, poll, pool, port, position,
    post, practice, present, press, price, print, prize, process, produce, profile, program,
    progress, project, promise, prompt, proof, protest, prototype, pull, purchase, push, query,
    question, quote, raise, range, rank, rate, reach, read, rebate, record, reduce, reform,
    refund, regard, register, release, rent, repair, replay, reply, report, request, research,
    reserve, reset, resource, respect, rest, result, retreat, return, review, reward, rise, risk,
    route, rule, run, sale, sample, save, scale, scan, schedule, score, scrap, screen, script,
    search, season, seat, section, secure, sense, serve, service, set, shape, share, shift, ship,
    shop, show, sign, slow, snack, sort, sound, source, space, spark, sponsor, spot, staff, stage,
    stake, stand, start, state, stay, stem, step, stock, stop, store, stream, stress, stretch,
    strike, structure, study, subject, sum, supply, support, surface, surge, survey, swap, swim,
    switch, sync, table, tag, talk, target, task, tax, team, tender, term, test, text, tie, time,
    title, touch, tour, track, trade, train, transfer, transition, travel, treat, trend, trial,
    trigger, trim, trust, try, tune, turn, twin, type, update, upgrade, uplift, use, value, view,
    visit, voice, volunteer, vote, walk, want, warrant, watch, water, weight, welcome, will, win,
    wish, wonder, work, wrap, write-up, yield, complete, live, clean, clear, clean up, direct,
    separate, perfect, smooth, better, correct, average, total, equal
    """
}
