/// Numbers in words, and words that say what a number is for.
enum NumberLexicon {
  static let words = """
    two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen,
    fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy,
    eighty, ninety, hundred, thousand, million, billion, trillion, dozen, half of, half, halve, halved,
    halving, halves, double, doubled, doubling, doubles, triple, tripled, tripling, triples,
    treble, quadruple, quadrupling, twofold, threefold, fourfold, fivefold, tenfold, two-thirds,
    one-third, one third, two thirds, three-quarters, three quarters, one-quarter, one quarter,
    one-half, a third of, a quarter of, one half, zero, net-zero, net‑zero, net zero, nil, twice,
    thrice, twenty-one, twenty-two, twenty-three, twenty-four, twenty-five, thirty-five,
    forty-five, fifty-five, sixty-five, seventy-five, eighty-five, ninety-five, ninety-nine,
    at least one, one or more, one full, one hour, one healthy, one more, exactly one,
    one new, one additional, one million, one billion, one hundred, one thousand
    """
  static let currencies = """
    $, €, £, ¥, usd, eur, gbp, chf, aud, cad, dollars, dollar, euros, euro, pounds, us$, a$, c$,
    s$, hk$, sgd, dai, usdc, eth, btc, cents, franken
    """
  /// A number behind one of these labels something.
  static let numbered = """
    layer, status, error, port, weeks, months, days, years, quarters, phases, milestones, steps, stages, versions, sections,
    section, article, articles, paragraph, paragraphs, clause, schedule, exhibit, annex, appendix,
    phase, milestone, tier, level, levels, scope, scopes, scope 1, chapter, part, step, stage,
    item, figure, table, page, version, v, rule, form, rfc, eip, eips, bip, sip, caip, nip, pep,
    jep, kip, erc, pip, cip, fip, issue, issues, task, deliverable, goal, target, type, class,
    series, category, grade, room, building, highway, route, covid, iso, wcag, ifrs, regulation,
    no, number, nr, title, act, bill, sdg, year, day, week, month, quarter, round, option, group,
    plan, line, area, zone, block, lot, unit no, python, java, web, windows, ios, android, http,
    ipv, oauth, wave, module, sprint, division, code, chain, mp, ch, co, pm, sec, gpt, volume,
    vol, generation, gen, strategy, pillar, agenda, vision, project, priority, lane, platform
    """
  static let comparisons = """
    at least, at most, not less than, no less than, no fewer than, not fewer than, no more than,
    not more than, more than, less than, fewer than, greater than, equal to, equal or exceed,
    equals or exceeds, or more, or above, or higher, or less, or fewer, minimum of, minimum,
    maximum of, in excess of, up from, down from, >, <, ≥, ≤, >=, <=, =
    """
  static let approximations =
    "about, around, approximately, roughly, circa, nearly, almost, some, approx, c, close to, ~"
  static let confidence =
    "confidence, confident, confidence level, sure, self-efficacy, conf, motivation, importance, readiness"
}
