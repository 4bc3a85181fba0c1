/// Words that each reader measures differently, and words that put a decision off.
enum JudgingWords {
  /// Adjectives and adverbs of quality, beyond those the rule on adjectives flags.
  static let quality = """
    one-stop, one-stop-shop, number one, promising, excited, indispensable, engaging, ergonomic, expressive, popular, the standard way,
    the default choice, the go-to, go-to, to the masses, of the future, of tomorrow, for the future, of the 21st century, for the 21st century,
    to the next level, well-oiled, look and feel, unparalleled, accessible, under control, back on track, in order, delightful, polished, painless, frictionless, hassle-free, lightning-fast, lightning fast, bulletproof, battle-tested,
    mature, fun, joyful, feature-rich, full-featured, fully featured, fully-featured, bullet-proof, discoverable, extensible, usable, useable, understandable, approachable, enjoyable,
    dependable, predictable, memorable, desirable, adaptable, interoperable, first class, top notch, top-notch, snappy, slick, gorgeous, sane, tidy, neat, well-tested, well tested, well-known, well-structured, well structured,
    well-organized, well-organised, cleaner-looking, feature-complete, frictionlessly, gracefully, efficiently as possible, empowered, engaged, motivated, happy, accurate, active, actively, adequate, adequately, affordable, agile, ambitious,
    appealing, appropriate, appropriately, attractive, aware, balanced, beautiful, beneficial,
    best, best possible, best-in-class, better, bold, bright, broad, broadly, brilliant, caring,
    clean, clear, clearly, closely, coherent, cohesive, collaborative, comfortable, committed,
    compelling, competitive, comprehensive, confident, conscious, consciously, consistent,
    consistently, constructive, consumer-friendly, continuous, continually, continuously,
    convenient, cost effective, cost-effective, creative, culturally appropriate,
    customer-friendly, cutting-edge, decent, deep, delicious, diverse, dynamic, early, easily,
    easy, easy-to-use, effective, effectively, efficient, efficiently, elegant, enjoyable, enough,
    equitable, equitably, ethical, excellent, exceptional, exciting, extensive, extremely,
    extremely quickly, fair, fairly, family-friendly, fast, faster, fit for purpose, flexible,
    flexibly, friendly, fulfilling, fully interactive, functional, genuine, good, great, greatly,
    green, happy, harsh, healthy, high, high quality, high-quality, highest, higher, highly,
    high-performing, holistic, honest, ideal, impactful, important, improved, inclusive,
    independent-minded, inexpensive, informed, innovative, insightful, inspiring, intelligent,
    interactive, intuitive, just, kind, large, leading, light, lightweight, livable, liveable,
    long-term, low, low-cost, major, manageable, maintainable, massive, meaningful, meaningfully,
    minimal, mindful, modern, modular, more effective, more efficient, nice, next-generation,
    next generation, normal, open, optimal, optimally, optimum, outstanding, performant,
    personalised, personalized, pleasant, positive, positively, powerful, practical, proactive,
    proactively, productive, professional, professionally, progressive, prompt, promptly, proper,
    properly, prosperous, proud, proudly, prudent, prudently, quality, quick, quickly, rapid,
    rapidly, readable, real, realistic, reasonable, reasonably, regular, regularly, relevant,
    reliable, reliably, resilient, respectful, responsible, responsibly, responsive, rewarding,
    rich, right, rigorous, robust, safe, safely, satisfactory, scalable, seamless, seamlessly,
    secure, securely, sensible, serious, seriously, sharp, significant, significantly, simple,
    simply, skilled, sleek, slow, slowly, smart, smooth, smoothly, solid, sophisticated, sound,
    special, specific to their needs, stable, state-of-the-art, strategic, strategically, strong,
    strongly, stunning, substantial, substantially, successful, successfully, sufficient,
    sufficiently, suitable, superior, supportive, sustainable, sustainably, tailored, targeted,
    terrific, thorough, thoroughly, thoughtful, timely, tough, transparent, trusted, trustworthy,
    unfair, unique, up-to-date, up to date, useful, user friendly, user-friendly, valuable,
    versatile, viable, vibrant, vigorous, visible, vital, warm, well, well-designed,
    well-documented, well documented, well-equipped, well-informed, well-maintained, well-trained,
    wide-ranging, widely, wise, wisely, wonderful, world class, world-class, world-leading,
    world's best, worthwhile, extra mile, cost effectively, much needed, much-needed, smarter ways
    """

  /// Comparatives without a measure.
  static let comparative = """
    bigger, brighter, broader, cheaper, cleaner, clearer, closer, deeper, earlier, easier, fairer,
    fewer, fitter, freer, fresher, fuller, greater, greener, happier, harder, healthier, higher,
    larger, leaner, less, lighter, longer, lower, more, narrower, nicer, quicker, quieter, richer,
    safer, sharper, shorter, simpler, slower, smaller, smarter, smoother, softer, stronger,
    swifter, tighter, tougher, wealthier, wider, wiser, worse, additional, extra, further,
    enhanced, improved, strengthened, upgraded, optimised, optimized, increased, reduced,
    expanded, streamlined, modernised, modernized, simplified, renewed, accelerated, revitalised,
    revitalized, better-targeted, better targeted, harmonised, harmonized
    """

  /// Counts that are none.
  static let quantity = """
    etc, etcetera, and so on, and so forth, and more, and others, and the like, among others, a bit, a couple, a couple of, a few, a great deal of, a handful, a handful of,
    a large number of, a lot, a lot of, a majority of, a number of, a portion of, a range of,
    a significant number of, a variety of, a wide range of, all kinds of, all sorts of,
    an array of, as many as possible, as much as possible, at least some, countless, dozens of,
    enough, few, hundreds of, hundreds of thousands of, lots, lots of, many, many of, millions of,
    most, most of, much of, multiple, numerous, other, plenty of, quite a few, several, some,
    some of, sufficient, tens of, tens of thousands of, thousands of, various, smaller portions,
    a little, a little bit, one or more, any number of, the number of, the majority of
    """

  /// Adjectives that select without saying which.
  static let selector = """
    outdated, additional, basic, main, remaining, missing, essential, fundamental, general, overall, common, initial, agreed, agreed upon, applicable, appropriate, assigned, certain, core, desired, established,
    given, individual, key, mutually agreed, mutually agreed upon, jointly agreed,
    jointly agreed upon, necessary, possible, pre-determined, predetermined, pre-established,
    preestablished, priority, particular, relevant, required, respective, select, selected,
    specified, specific, strategic, such, top, various, vulnerable, future, new, potential,
    related, other
    """

  /// Somebody's judgement.
  static let discretion = """
    absolute discretion, acceptable to, agreed to by, agreed upon by, agreed by, as agreed,
    as agreed upon, as approved by, as decided by, as deemed appropriate, as defined by the board,
    as determined by, as determined in, as established by, as it deems, as it may determine,
    as it sees fit, as may be agreed, as may be determined, as may be established, as may be set,
    as mutually agreed, as set by, as set forth by, as shall be determined, as specified by,
    as they see fit, at a later date, at his discretion, at her discretion, at its discretion,
    at its sole discretion, at our discretion, at the discretion, at the discretion of,
    at the sole discretion, at their discretion, deem appropriate, deemed appropriate, deemed by,
    deems appropriate, deems necessary, discretion of, discretionary, established by the board,
    from time to time, in good faith, in his discretion, in its discretion, in its judgment,
    in its sole discretion, in its sole and absolute discretion, in the discretion,
    in the judgment, in the opinion of, in the reasonable judgment, in the sole discretion,
    in your sole discretion, jointly agree, jointly agreed, may be agreed, may be determined,
    may be established, may determine, may establish, merit-based, mutual agreement,
    mutually acceptable, mutually agree, mutually agreed, mutually agreed upon,
    mutually agreeable, mutually determined, mutually established, mutually satisfactory,
    negotiated on terms to be agreed, reserves the right, satisfaction of, satisfactory to,
    shall be determined, shall be established, sole and absolute discretion, sole discretion,
    subjective, subject to the discretion, tbd, tbc, to be agreed, to be agreed upon,
    to be announced, to be confirmed, to be decided, to be defined, to be determined,
    to be developed, to be established, to be finalised, to be finalized, to be mutually agreed,
    to be negotiated, to be set, to be specified, to the satisfaction of, when deemed appropriate,
    will be determined, will be established, will be mutually agreed, agreed between,
    established between, established jointly, determined jointly, nach billigem ermessen,
    nach eigenem ermessen
    """

  /// Ways out.
  static let escape = """
    as expected, as intended, without problems, without issues, within a reasonable time, in a reasonable time, when needed, where needed, depending on demand, based on demand, requested by the community, requested by users,
    requested by customers, as they come up, as they arise, as issues arise,
    as applicable, as appropriate, as far as possible, as much as possible, as necessary,
    as needed, as practicable, as required, if applicable, if appropriate, if feasible,
    if necessary, if needed, if possible, if practicable, in due course, or such additional,
    or such additional period, or such longer period, or such later date, or such later time,
    or such other, or such other date, so far as possible, subject to availability,
    subject to available, time permitting, to the extent feasible, to the extent possible,
    to the extent practicable, unless otherwise agreed, unless unreasonable, when appropriate,
    when available, when feasible, when necessary, when possible, where appropriate,
    where feasible, where necessary, where possible, where practicable, whenever possible,
    wherever possible, in principle, as soon as possible, as soon as practicable, sooner or later
    """

  /// Standards of effort.
  static let effortStandards = """
    best effort, best efforts, best endeavours, best endeavors, commercially reasonable,
    commercially reasonable efforts, diligent efforts, every effort, good faith efforts,
    good-faith efforts, reasonable best efforts, reasonable effort, reasonable efforts,
    reasonable endeavours, reasonable endeavors, all reasonable efforts, all reasonable steps,
    due diligence in, utmost, its best, his best, her best, their best, our best
    """

  /// Everything or nothing: a level that needs no digits.
  static let universal = """
    all, each, every, everyone, nobody, none, any, entire, universal, everywhere, both, half,
    half of, no, whole, always, never, anyone
    """

  /// Linking pay to something to be reached.
  static let linking = """
    based on, based upon, based in part on, based in part upon, based primarily on,
    based solely on, conditioned on, conditioned upon, contingent on, contingent upon,
    depending on, depending upon, dependent on, dependent upon, in accordance with, linked to,
    measured against, pursuant to, subject to, tied to, upon achievement of, upon attainment of,
    upon achieving, upon attaining, upon meeting, upon the achievement of, upon the attainment of,
    by reference to, relating to the achievement of, on the basis of, provided that,
    for achieving, for achievement of, for meeting, for attaining, if you achieve, if you meet,
    with respect to, in relation to, related to, connected to, according to
    """
}
