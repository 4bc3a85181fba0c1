/// Verbs whose object exists, happens or ends, or does not: anybody can see which.
///
/// Written as base forms; the inflections are made. Irregular forms stand behind a slash.
enum DeedVerbs {
  /// The deed decides, whatever adjectives its object carries.
  static let strong = """
    balance the budget, close, lock, abolish, introduce, acquire, adjourn, adopt, announce, appoint, archive, arrest, auction, award, axe,
    ban, begin/began/begun, break ground, broadcast, buy/bought, cancel, ceremony, certify,
    close down, codify, commission, complete, conclude, convene, convert, criminalise,
    criminalize, declare, decommission, decommit, demolish, deploy, dismantle, dissolve,
    distribute, divest, dose, elect, enact, enrol, enroll, erect, exempt, file, finalise,
    finalize, finish, freeze/froze/frozen, go live, hire, host, inaugurate, initiate, install,
    issue, kick off, launch, legalise, legalize, legislate, liquidate, list on, merge, migrate,
    mint, nationalise, nationalize, nominate, notify, obtain, open, open-source, opensource,
    outlaw, patent, pilot, privatise, privatize, procure, prohibit, publish, purchase, ratify,
    recruit, refurbish, register, reinstate, release, relocate, remove, rename, repeal, replace,
    rescind, resign, restrict, retire, roll out, scrap, sell/sold, ship, shut down, sign,
    sign off, sign up, submit, subscribe, suspend, terminate, trial, upload, vaccinate, veto,
    waive, withdraw/withdrew/withdrawn, commence, start, hand over, put in place, set up, quit,
    donate, enshrine, disband, reverse, lodge, table, gazette, phase out, refund, relaunch,
    reopen, rebuild/rebuilt, duplicate, construct, fill the position, call for tenders, tender,
    post, email, mail, present, demonstrate, organise, organize, hold/held, conduct, attend,
    graduate, pass, enter into, execute the agreement, execute a, record, survey, interview,
    translate, train, vote, allocate, appropriate funds, extradite, deport, license, licence,
    require, mandate, oblige, forbid/forbade/forbidden, decriminalise, decriminalize, ring-fence,
    restore, apply for, recall, evict, eliminate, eradicate, end, stop, cease, halt, forgo,
    hand back, receive approval, receive clearance, obtain approval, win approval, gain approval,
    secure approval, book, order, schedule, pay off, repay/repaid, refinance, redeem, amend,
    authorise, authorize, accredit, charter, name, designate, gift, confer, unveil, reintroduce,
    rejoin, deregister, delist, quarantine, screen, test, inspect, audit, approve, reject, select,
    choose/chose/chosen, pick, decide, vest, transfer, assign, outsource, bring back, impose,
    levy, tax, fine, cap, index, peg, lift the ban, overturn, set aside, join, leave, exit,
    re-establish, re-open, recommission, buy back, spin off, list the, consolidate financial,
    switch off, turn off, turn on, retrofit, dispatch, invoice, enroll patients, randomise,
    randomize, unblind, submit an application, gain accreditation, receive accreditation,
    obtain certification
    """

  /// Verbs of making and programming: what is made can be looked at, if it is a thing.
  static let technical = """
    add, add support for, append, attach, authenticate, auto-generate, autocomplete, backport,
    batch, bootstrap, build and test, bump, bundle, cache, calculate, call, capture, check, clone,
    code, collect, compile, compute, configure, connect, containerise, containerize, copy, crawl,
    create, debug, decode, decrement, decrypt, delegate, delete, deprecate, detect, disable,
    display, document, download, draft, draw, dump, edit, embed, emit, encode, encrypt, export,
    expose, extract, fetch, fix, filter, fork, format, fuzz, generate, get, hash, host, implement,
    import, increment, index, ingest, insert, install, instrument, integrate, interface, isolate,
    iterate over, label, link, list, load, log, log in, map, measure, mirror, mock, monitor, move,
    notify, output, package, parse, patch, persist, ping, play, plot, poll, populate, port, print,
    prompt, protect with, prototype, prune, publish, pull, push, query, quote, read, rebase,
    recompute, record, redirect, refactor, remove, render, replicate, reproduce, request, reset,
    resolve, respond, retrieve, return, rewrite, route, save, scan, scrape, script, search,
    send/sent, serialise, serialize, set, show/shown, simulate, snapshot, sort, specify, split,
    stake, store, stream, submit, swap, sync, synchronise, synchronize, tag, toggle, tokenise,
    tokenize, track, transcribe, transform into, transmit, trigger, type, unlock, unpack, update,
    upgrade to, upload, validate, verify, visualise, visualize, whitelist, wireframe, wire, wrap,
    write/wrote/written, write up, log out, sign in, register, deposit, withdraw, unstake,
    redesign, re-design, reimplement, re-implement, rerun, finish, run, investigate and fix,
    benchmark, compare, enumerate, annotate, classify, cluster, lint, profile, view, click,
    select, scroll, navigate, enter, confirm, allow the user to, allow users to, let users,
    permit, prevent, block, mute, flag, grant access, revoke, alert, warn, warrant, backup,
    back up, recover, onboard, offboard, design, code-sign, stub, scaffold, spec, specced,
    productionise, productionize, containerised, decouple, deduplicate, dedupe, normalise,
    normalize, paginate, localise, localize, internationalise, internationalize, animate,
    illustrate, film, photograph, proofread
    """

  /// Verbs that say little: what they promise is their object.
  static let light = """
    afford, incorporate, establish, arrange, bring/brought, build/built, carry out, contribute, deliver,
    develop, devise, establish a culture, form, formulate, furnish, give/gave/given, implement,
    include,  invest, make/made, offer, perform, prepare, produce, propose, provide,
    realise, realize, reallocate, reform, render services, review, secure, serve, supply,
    take part, undertake/undertook/undertaken, grant, commit, fund, finance, spend/spent, earmark,
    dedicate, devote, inject, extend, guarantee, back, subsidise, subsidize, compensate,
    reimburse, rebate, redirect, earn, win/won, gain, attract, receive, collect, raise, source,
    generate, land, get/got, do, do/did/done, play, operate, manage, own, plant, restock,
    restructure, reorganise, reorganize, re-organise, re-organize, overhaul, revamp, modernise,
    modernize, transition, adapt, outline, describe, define, identify, determine, summarise,
    summarize, analyse, analyze, evaluate, assess, map out, compile a, ask, tell, share,
    put forward, hand, move to, set aside, equip, staff, resource, cover, consist, contain,
    comprise, turn, appear, reward, recognise, recognize, celebrate, value, respect, uphold,
    honour, honor, safeguard, bring in, achieve, accomplish, attain, reach, meet/met, satisfy,
    fulfil, fulfill, hit, exceed, beat, comply, enable, allow, empower, permit, result, cause,
    lead to, mean, stand, act, take/took/taken, tackle, combat, fight, address, confront, face,
    respond to, protect, defend, preserve, conserve, prevent, deter, avoid, minimize the risk,
    secure the future, utilise, utilize, use, leverage, apply, exercise, reflect, embed,
    mainstream, integrate into, experiment, look after, care
    """
}
