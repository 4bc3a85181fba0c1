import ProposalModel

/// Tells the kind of a sheet from its vocabulary.
///
/// Each phrase counts once in the text and once, threefold, in the title; the kind with the
/// highest sum wins, the earlier one of equals.
struct KindReader {
  let reading: SheetReading

  /// The kind the words suggest.
  func kind(from remarks: [Remark]) -> SheetKind {
    var weights: [SheetKind: Int] = [:]
    var seen: Set<WordKey> = []
    let vocabulary = Self.vocabulary
    for (prose, tokens, factor) in texts(remarks) {
      vocabulary.forEach(in: prose, tokens) { found in
        let words = prose.bytes(ofTokens: found.tokens) ?? 0..<0
        let key = WordKey(bytes: prose.utf8[words], followedBy: UInt8(clamping: factor))
        guard seen.insert(key).inserted else { return }
        weights[found.meaning.kind, default: 0] += found.meaning.weight * factor
      }
    }
    for field in fields.sorted(by: { $0.rawValue < $1.rawValue }) {
      if let (kind, weight) = Self.fields[field] { weights[kind, default: 0] += weight }
    }
    return best(weights)
  }

  private func best(_ weights: [SheetKind: Int]) -> SheetKind {
    var best: (kind: SheetKind, weight: Int) = (.executiveBonus, 0)
    for kind in [SheetKind.executiveBonus, .contractPayout, .grant, .employeeAward] {
      let weight = weights[kind] ?? 0
      if weight > best.weight { best = (kind, weight) }
    }
    return best.kind
  }

  private func texts(_ remarks: [Remark]) -> [(Prose, Range<Int>, Int)] {
    var texts: [(Prose, Range<Int>, Int)] = []
    if let title = reading.title { texts.append((title, 0..<title.tokens.count, 3)) }
    for statement in reading.statements(labelled: .role) + reading.statements(labelled: .title) {
      let prose = reading.text(of: statement)
      texts.append((prose, 0..<prose.tokens.count, 3))
    }
    for scope in reading.outline.scopes {
      if let title = scope.title { texts.append((title.prose, 0..<title.prose.tokens.count, 1)) }
    }
    var fresh = FreshTokens()
    texts.reserveCapacity(texts.count + remarks.count)
    for remark in remarks {
      let label = reading.outline.statements[remark.statement].label ?? 0..<0
      let start = min(label.lowerBound, remark.tokens.lowerBound)
      let words =
        start > 0
        ? start..<remark.tokens.upperBound
        : fresh.tokens(before: remark.tokens.upperBound, in: remark.sentence.passage)
      texts.append((remark.prose, words, 1))
    }
    return texts
  }

  private var fields: Set<Field> { Set(reading.outline.statements.compactMap(\.field)) }

  /// Labels that only one kind has.
  private static let fields: [Field: (SheetKind, Int)] = [
    .contractSum: (.contractPayout, 4), .retainage: (.contractPayout, 3),
    .invoice: (.contractPayout, 3), .split: (.employeeAward, 5), .salary: (.executiveBonus, 5),
    .changeOrder: (.contractPayout, 3), .scheduledValue: (.contractPayout, 6),
  ]

  private struct Evidence {
    let kind: SheetKind
    let weight: Int
  }

  private static func row(_ kind: SheetKind, _ weight: Int, _ words: [String])
    -> (Evidence, [String])
  {
    (Evidence(kind: kind, weight: weight), words)
  }

  private static let vocabulary = PhraseTable<Evidence>([
    row(
      .grant, 6,
      [
        "grantee", "funder", "licensor", "licensee", "grant payment", "grant agreement",
        "zuwendung", "zuwendungsempfänger", "subvention", "lizenznehmer", "lizenzgeber",
        "royalties", "licence agreement", "license agreement", "grant period",
      ]),
    // An organisation that was awarded money for a project; people are awarded a prize.
    row(.grant, 14, ["awardee", "awardees", "subawardee", "awardee organisation"]),
    row(
      .grant, 4, ["grant", "grants", "licence", "foundation", "stiftung", "lizenz", "fondation"]),
    row(
      .contractPayout, 6,
      [
        "statement of work", "sow", "werkvertrag", "services agreement", "order form",
        "auftragnehmer", "subcontractor", "pay application", "payment application",
        "schedule of values", "contract summary", "master services agreement", "purchase order",
        "contrat de prestation", "finder's fee", "dienstleistungsvertrag",
      ]),
    row(
      .contractPayout, 5,
      [
        "contractor", "supplier", "vendor", "freelancer", "finder", "unternehmer", "bauherrschaft",
        "prestataire", "contract sum", "contract price", "auftraggeber", "auftragssumme", "vertrag",
      ]),
    row(
      .contractPayout, 3,
      [
        "client", "agency", "provider", "studio", "change order", "retainage", "retention",
        "invoice", "invoices", "rechnung", "change orders", "holdback", "consultant", "customer",
        "project fee", "deliverable", "deliverables",
      ]),
    row(.contractPayout, 2, ["vat", "mwst", "agreement", "gst", "skonto"]),
    row(
      .executiveBonus, 5,
      [
        "managing director", "chief executive officer", "executive bonus", "vice president",
        "general counsel", "general manager", "chief revenue officer", "geschäftsführer",
        "zielvereinbarung", "bonusreglement", "directeur général",
      ]),
    row(
      .executiveBonus, 4,
      [
        "chief", "vp", "svp", "evp", "president", "ceo", "cfo", "coo", "cro", "cto", "cpo", "cio",
        "executive", "leiter", "leiterin", "head of", "compensation committee",
      ]),
    row(
      .executiveBonus, 3,
      ["director", "officer", "base salary", "bonus", "zielbonus", "salary", "festgehalt"]),
    row(
      .employeeAward, 5,
      [
        "spot award", "team award", "employee award", "safety awards", "prämienvereinbarung",
        "project award", "employee of the", "recognition award", "team bonus", "teamprämie",
        "mitarbeiterprämie", "project team",
      ]),
    row(
      .employeeAward, 3,
      [
        "award", "awards", "the team", "team", "per person", "prämie", "equal shares",
        "equal thirds", "employee", "teamleiterin", "teamleiter", "staff", "crew",
      ]),
  ])

  /// Names of the kinds, in a field.
  static let names = PhraseTable<SheetKind>([
    (
      .executiveBonus,
      ["executive-bonus", "executive bonus", "executive", "bonus", "milestone bonus", "bonus plan"]
    ),
    (
      .employeeAward,
      ["employee-award", "employee award", "award", "team award", "spot award", "prämie"]
    ),
    (
      .contractPayout,
      [
        "contract-payout", "contract payout", "contract", "contractor", "statement of work", "sow",
        "services", "vertrag", "werkvertrag", "order",
      ]
    ),
    (.grant, ["grant", "licence", "license", "grant agreement", "licensing", "zuwendung"]),
  ])
}
