/// Words for pay and for none: "a bonus of", "is payable", "nothing".
enum PayCues {
  /// "Umsatzbonus", "Erfolgshonorar": German joins what is paid for with the word for pay.
  private static let compounds: [String] = [
    "abschluss", "akquise", "anreiz", "bau", "beschleunigungs", "effizienz", "einführungs",
    "einmal", "eröffnungs", "ergebnis", "erfolgs", "früh", "gewinn", "halte", "innovations",
    "integrations", "jahres", "kosten", "kunden", "leistungs", "meilenstein", "mengen", "neukunden",
    "produktions", "projekt", "qualitäts", "retentions", "sicherheits", "sonder", "spar",
    "standort", "start", "team", "termin", "treue", "umsatz", "umsetzungs", "verkaufs",
    "vermittlungs", "vertriebs", "wachstums",
  ].flatMap { first in
    ["bonus", "prämie", "prämien", "honorar", "provision", "vergütung", "zahlung", "boni"].map {
      first + $0
    }
  }

  static let rows: [(Cue, [String])] = [
    (.payNoun, compounds),
    (
      .payNoun,
      [
        "full amount", "the amount", "amount payable", "bonus", "bonuses", "milestone bonus",
        "payout", "payouts", "payment", "payments", "award", "earn-out", "earnout",
        "awards", "premium", "reward", "incentive", "fee", "price", "instalment", "installment",
        "tranche", "lump sum", "success fee", "completion payment", "grant payment", "commission",
        "prämien", "single sum of", "a single sum of", "single amount of",
        "a single amount of", "umsatzprämie", "erfolgsprämie", "teilzahlung", "festbetrag",
        "rate von", "prime de",
        "prämie", "bonuszahlung", "zahlung", "vergütung", "honorar", "betrag", "sonderzahlung",
        "einmalzahlung", "prime", "versement", "prize", "spot award", "stipend", "grant",
        "royalty", "milestone payment", "cash award", "incentive payment", "sum", "provision",
      ]
    ),
    (
      .payVerb,
      [
        "entitled to", "owes", "is yours", "are yours", "would like", "rewarded with",
        "rewarded by",
        "compensated with", "in your pocket", "in her pocket", "in his pocket",
        "due on certification", "due on acceptance", "due on completion", "due on delivery",
        "due on signature", "due on signing", "due on approval", "due on handover", "due upon",
        "fällig bei", "fällig mit", "zahlbar bei", "would take", "i take", "takes home",
        "take home", "gibt es", "gebührt", "gebühren", "steht zu",
        "stehen zu", "zusteht",
        "we add", "we will add", "gives you", "gives him", "gives her", "gives them", "give you",
        "gets you", "earns you",
        "s'élève à", "est fixée à", "est fixé à", "est versée", "est due", "perçoit une",
        "bekommt", "bekommen", "zahlen", "bezahlen", "ausgerichtet", "entrichtet", "ausgeschüttet",
        "donne droit à", "ouvre droit à", "perçoit", "reçoit", "touche",
        "wird gezahlt", "werden gezahlt", "wird angesetzt", "angesetzt", "gutgeschrieben",
        "ausbezahlt", "vergütet", "attracts", "carries", "carry",
        "is charged at", "are charged at", "is billed at", "are billed at", "is invoiced at",
        "are invoiced at", "we bill", "i bill", "we invoice", "i invoice",
        "you invoice", "falls due", "fall due",
        "brings you", "brings her", "brings him", "brings them",
        "pays", "pay", "paid", "payable", "receive", "receives", "received", "earn", "earns",
        "earned", "gets", "get", "is due", "are due", "becomes due", "is owed", "will be due",
        "is worth", "propose", "gezahlt", "bezahlt", "zahlt", "ausgezahlt", "erhält", "erhalten",
        "gewährt", "fällig", "verse", "versé", "versée", "disburses", "disbursed", "releases",
        "released", "triggers", "yields", "brings", "unlocks", "awarded", "granted", "grants",
      ]
    ),
    (
      .inFull,
      [
        "in full", "its whole share", "its whole weight", "the whole share", "its full share",
        "the full share",
        "whole of its share", "its full weight", "its entire share", "in voller höhe",
        "vollständig", "in vollem umfang", "seinen vollen anteil", "en totalité",
      ]
    ),
    (.rateNoun, ["rate", "rates", "the rate", "satz", "prozentsatz", "taux"]),
    (
      .additional,
      [
        "additional", "an additional", "a further", "further", "another", "extra", "an extra",
        "plus", "on top", "in addition", "more on top", "zusätzlich", "weitere", "weiteren",
        "zusätzliche", "supplémentaire", "supplémentaires", "de plus", "top-up of",
        "adds", "a second", "again",
      ]
    ),
    (
      .totalOf,
      [
        "adds up to", "add up to", "a total of", "in total", "in aggregate", "altogether",
        "insgesamt", "in all",
      ]
    ),
    (
      .nothing,
      [
        "no pool", "no share", "no incentive", "no premium", "no reward", "no instalment",
        "no installment", "no sum",
        "no prize", "no royalty", "no milestone payment", "no milestone bonus", "no success fee",
        "kein bonus", "keine vergütung", "kein honorar", "keine provision", "aucune prime",
        "aucun bonus", "aucun versement", "drops to nothing", "falls to nothing", "entfällt",
        "nothing", "nothing is paid", "no bonus", "no payout", "no payment", "no award", "nil",
        "pays nothing", "is not paid", "are not paid", "not paid", "not payable", "no commission",
        "keine zahlung", "nichts", "wird nichts gezahlt", "rien", "lapses", "lapse", "is forfeited",
        "forfeits", "is zero", "not owed", "no amount", "keine prämie", "keinen bonus",
        "nothing is due", "brings nothing", "adds nothing", "bring nothing",
        "no entitlement", "is dropped", "no claim to", "counts as no", "no fee", "no grant",
        "not be paid", "no money", "zip", "nada", "zilch",
      ]
    ),
    (
      .guaranteed,
      [
        "guaranteed", "in any event", "in any case", "regardless", "whether or not", "garantiert",
        "unconditionally",
      ]
    ),
    (
      .salary,
      ["salary", "base salary", "base pay", "gehalt", "festgehalt", "grundgehalt", "salaire"]
    ),
  ]
}
