/// Verbs that no event ends: change without an amount, and effort.
enum UndecidedVerbs {
  /// Change: undecided until a level says how far.
  static let change = """
    accelerate, polish, refine, clean up, tidy up, tidy, advance, alleviate, ameliorate, amplify,
    better, bolster, boost, broaden, build out, build on, build upon, build up, catalyse,
    catalyze, clarify, climb, close the gap, condense, contain costs, curb, curtail, cut,
    cut down, decline, decrease, deepen, develop further, further develop, diminish, diversify, drop, ease,
    elevate, enhance, enlarge, enrich, escalate, evolve, expand, expedite, extend the reach,
    fall/fell/fallen, fast track, fast-track, fortify, further, grow/grew/grown, hasten, heighten,
    improve, increase, intensify, invigorate, kick-start, kickstart, lessen, level up, lift,
    limit, lower, maximise, maximize, minimise, minimize, mitigate, multiply, narrow, optimise,
    optimize, outpace, outperform, progress, quicken, raise, raise awareness, ramp up,
    rationalise, rationalize, rebalance, reduce, reform, reinforce, reinvigorate, relieve,
    revitalise, revitalize, rise/rose/risen, scale, scale up, scale back, sharpen, shift, shorten,
    shrink/shrank, simplify, slash, slow, smooth, soften, speed up, stabilise, stabilize,
    stimulate, streamline, strengthen, step up, supercharge, surpass, tighten, toughen, transform,
    trim, turn around, upgrade, uplift, upskill, weaken, widen, bring down, get better,
    drive down, drive up, drive, cut back, make it easier, make it simpler, make it faster,
    make it harder, be more, become more, modernise, modernize, restructure, revamp, overhaul,
    tune, fine-tune, lighten, professionalise, professionalize, eat less, eat more, drink less,
    drink more, eat fewer, spend more, spend less, do more, use less, use more, lose weight,
    get fit, get fitter, get healthier, cut down on, watch what, be mindful, take better care
    """

  /// Effort, attitude and intention: one can do it for ever.
  static let effort = """
    bring together, bring people together, bring the country together, bring the nation together,
    double down on, end the waste, stop the waste, restore the balance, demonstrate the value, show the value,
    govern for, teach/taught, see where, pave the way, lay the groundwork, set the stage,
    set the direction, set the tone, figure out, nail, nail down, own, crush, dial in, dig into, dig in, lean into, lean in,
    double down, flesh out, iron out, sort out, work out, come up with, think through, get better,
    get good at, hone, shape, chase, kick ass, rock, keep improving, level up, get to grips,
    set up for success, unblock, grease, groom, triage, troubleshoot, bikeshed, socialize,
    evangelise, evangelize, dogfood, support the community, accommodate, love,
    know/knew/known, feel/felt, trust, want, amaze, astonish, captivate, charm, comfort, delight,
    dazzle, educate, electrify, enthral, entertain, excite, fascinate, gladden, gratify, impress,
    intrigue, please, reassure, satisfy customers, surprise, wow, unite, unify, heal,
    connect people, connect with, hear from, give back, be part of, live up to, adapt to, align,
    align with, anticipate needs, argue, battle, care for, cater to, challenge, clamp down,
    come together, compete, contribute to, crack down, deal fairly, defend, emphasise, emphasize,
    enlighten, familiarise, familiarize, favour, favor, hammer out, handle, help out, imagine,
    interest, keep pace, keep up, keep track of, maintain good, mind, network, open up to,
    plan ahead, participate, play around, ponder, pride, push, push forward, rally, redouble,
    rely, revisit, show up for, socialise with, spread the word, spread awareness,
    stay connected, stay on top, stay true, stress, target, think, tinker, understand better,
    unleash, unlock the potential, weigh up, wonder, ensure, assure, make sure, see to it, let,
    benefit, address, advocate, aid, aim high, aspire, assist, attempt, attempt to,
    be committed to, be dedicated to, be mindful of, believe, brainstorm, build a culture,
    build awareness, build capacity, build relationships, build trust, campaign, care about,
    champion, coach, collaborate, combat, communicate, concentrate, confront, consider, consult,
    contemplate, cooperate, co-operate, coordinate,
    co-ordinate, cultivate, deal with, discuss, embrace, empower, encourage, endeavour, endeavor,
    energise, energize, engage, engage with, enjoy, examine, excel, experiment with, explore,
    facilitate, fight, fight for, focus, focus on, foster, get involved, give priority, guide,
    help, honour, honor, incentivise, incentivize, influence, inform, inspire, interact,
    investigate, keep working, learn, learn about, lead, leverage, liaise, listen, lobby, look at,
    look for, look into, look to, look after, make progress, make every effort, manage, mentor,
    mobilise, mobilize, motivate, move forward, move towards, move toward, negotiate, nourish,
    nurture, observe, oversee/oversaw/overseen, participate in efforts, partner, partner with,
    pay attention, persist, play a role, play a part, position, practise, practice mindfulness,
    prioritise, prioritize, promote, pursue, put, harness, turn our back, turn our backs,
    turn its back, turn their back, raise the bar, reach out, recognise, recognize, reflect on,
    remain, remember, research, respect, rethink, safeguard, search for, see, seek/sought,
    seek to, serve as, share knowledge, stand up for, stand by, stand with, stand for, steer,
    stay, steward, stimulate, strive, strive to, strive for, study, supervise, support, sustain,
    tackle, take action, take steps, take into account, take seriously, take care of,
    take advantage of, thrive, try, try to, understand/understood, utilise, utilize, value,
    volunteer, watch over, welcome, work, work closely, work hard, work on, work with, work to,
    work towards, work toward, work together, work constructively, work collaboratively,
    working to, is working, are working, wish, hope, hope to, act as, act responsibly,
    be responsible, be proud, not give up, not stand by, not leave, not walk away, never give up,
    put people first, put the interests, get on with, get serious, deliver for, fight against,
    keep an eye on, be conscious, be aware, try not to, make sure people, give people,
    give australians, give hope, take real, take strong, take decisive, take tough,
    get back on, back our, back small, back local, invest in people, stand ready, be ready to,
    be open to, think about, talk about, talk to, talk with, reaffirm, reiterate, acknowledge,
    appreciate, admire, commend, go further, push for, press for, call on, urge, use its best, use best, use reasonable,
    use commercially, use all reasonable, use every, exercise best, exert, show leadership,
    show commitment, show respect, demonstrate commitment, demonstrate leadership, celebrate,
    cherish, promote awareness, rest, relax, unwind, socialise, iterate, iterate on, reorganise,
    reorganize, re-organise, re-organize
    """

  /// Verbs that pass on to the one behind them: “aims to open” is about opening.
  static let transparent = """
    start, begin/began/begun, ability to, capability to, possibility to, option to, agree to, aim to, aims at, aim, anticipate, commit to, committed to,
    continue, covenant, expect, expect to, going to, intend, intend to, need to, plan to, plan on,
    planning to, pledge, pledge to, promise, promise to, propose to, resolve to, set out to,
    target to, undertake to, want to, would like to, have to, has to, is to, are to, be able to,
    able to, try and, about to, asked to, invited to, obliged to, be asked to, be invited to,
    be required to, required to, agrees to, agreed to, obligated to, goal is to, goal to, aims to,
    ambition to, help to
    """

  /// Keeping what there is.
  static let keep = """
    keep/kept, not proceed, not proceed with, maintain, retain, preserve, remain/remained, hold at, not exceed, not increase,
    not raise, not cut, not introduce, not sell, not privatise, not privatize, not close, oppose,
    rule out, stay within, stay under, stay below
    """

  /// What people do for their health; it decides with a time, a place or a number.
  static let habit = """
    eat/ate/eaten, drink/drank/drunk, walk, run, jog, swim/swam, cycle, sleep/slept, wake up,
    woke up, get up, go to bed, go to sleep, exercise, stretch, meditate, breathe, journal, snack,
    cook, consume, replace, substitute, swap, chew, skip breakfast, fast, weigh, take medication,
    take medicine, take, inject, log meals, cut out, avoid, limit, reduce intake, do yoga,
    do exercises, do squats, practise yoga, practice yoga, brush, floss, go for, go to the gym,
    watch, read, track, record, measure, check, have breakfast, have dinner, have lunch, bring,
    prepare, buy, order, choose, stop eating, stop drinking, stop smoking, climb stairs,
    take the stairs, call, text, write down, drive, play, dance, garden, do, complete, attend,
    try, use, include, add, finish, set, have, start, keep
    """
}
