/// Words of terms about when and how a contract pays.
enum MoneyTermWords {
  static let cues: [(cue: TermCue, phrases: [String])] = [
    // “Graduates in paid work 90 days after the course” speaks of no payment of the sheet.
    (
      [],
      [
        "paid work", "paid employment", "paid job", "paid jobs", "paid leave", "paid position",
        "paid positions", "paid-up", "paid up", "paid visitors", "paid admissions", "paid members",
        "pay slip", "pay slips", "payslip", "early termination", "ends early", "end early",
        "terminated early", "ended early", "paid subscribers", "paid tickets", "paid attention",
        "pays attention",
      ]
    ),
    (
      .payment,
      [
        "paid", "pay", "pays", "payable", "payment", "payments", "invoice", "invoices",
        "invoiced", "due", "net", "transferred", "transfers", "remits", "remitted", "zahlbar",
        "zahlung", "zahlungen", "rechnung",
        "rechnungen", "bezahlt", "fällig", "überwiesen", "netto", "payé", "facture", "factures",
        "paiement", "payables", "zahlungsziel", "progress claim", "progress claims",
      ]
    ),
    (
      .days,
      [
        "days", "day", "weeks", "week", "working days", "business days", "month", "months", "tage",
        "tagen", "werktagen", "arbeitstagen", "wochen", "monat", "jours", "net 7", "net 10",
        "net 14", "net 15", "net 20", "net 21", "net 28", "net 30", "net 45", "net 60", "net 90",
        "immediately on", "january", "february", "march", "april", "june", "july",
        "august", "september", "october", "november", "december", "januar", "februar", "märz",
        "mai", "juni", "juli", "oktober", "dezember",
      ] + MonthWords.may
    ),
    (
      .retained,
      [
        "hold back", "keeps back", "keep back", "retained", "retains", "retain", "retainage",
        "retention", "holdback", "holds back",
        "held back", "withheld", "withholds", "einbehalt", "einbehalten", "einbehaltene",
        "sicherheitseinbehalt", "rückbehalt", "zurückbehalten", "retenue",
      ]
    ),
    (
      .release,
      [
        "released", "release", "releases", "paid out", "pay it out", "pays it out",
        "pay them out", "paid back", "repaid", "until",
        "at the end of", "returned", "ausgezahlt", "ausbezahlt", "freigegeben", "auszahlung",
        "fällig", "libérée", "is paid", "are paid", "after the warranty", "is due",
      ]
    ),
    (
      .extra,
      [
        "a reward", "reward of", "extra", "additional", "further", "are added", "is added if",
        "is added when", "bonus",
        "premium", "early", "incentive", "prämie", "we add", "on top", "more is paid",
        "is paid more", "rises by", "goes up by", "is raised by", "increases by",
        "receives more", "gets more", "earns more",
        "is rewarded",
        "are rewarded", "ahead of plan", "ahead of schedule", "ahead of time", "supplement",
        "zusätzlich", "zusätzliche", "beschleunigungsprämie", "bonuszahlung",
      ]
    ),
    (
      .perDay,
      [
        "for each day before", "for every day before", "per day before", "for each week before",
        "for every week before", "for each full day before", "for each day earlier",
        "for each day saved", "for every day saved",
        "for each week in which", "for every week in which", "for each month in which",
        "for every month in which", "for each day on which", "for every day on which",
        "for each week that", "for every week that", "for each day that", "for every day that",
        "for each month that", "for each full week", "for every full week", "for each week ahead",
        "for every week ahead", "for each day ahead", "for every day ahead",
      ]
    ),
    (
      .handover,
      [
        "handed over", "hands over", "is sent by", "are sent by", "handed in", "hands in",
        "submitted", "submits", "sent in", "is on site", "are on site", "is uploaded",
        "are uploaded", "handed back", "hands back", "doors open", "opens its doors",
        "open its doors",
        "open to visitors", "opens to visitors", "open to guests", "opens to guests",
        "open to the public", "opens to the public", "open to customers", "opens to customers",
        "back in service", "back in operation", "is shipped", "are shipped",
        "is up", "are up", "is standing", "are standing", "is in place", "are in place",
        "off site", "off the site", "site is cleared", "is cleared", "is lifted", "are lifted",
        "is poured", "is dug", "is laid", "are laid", "is erected", "are erected", "is printed",
        "are printed", "is filled", "are filled", "is on the shelves", "are on the shelves",
        "is on air", "on sale", "is loaded", "are loaded", "is dredged", "are dredged",
        "is moved in", "are moved in", "is out of the door", "arrives", "arrive", "has arrived",
        "have arrived", "reaches us", "reach us", "is with us", "are with us", "is delivered",
        "are delivered", "is received", "are received", "is in our hands", "lands", "comes in",
        "übergeben", "eingereicht", "abgegeben",
      ]
    ),
    (
      .deadline,
      [
        "by", "is sent by", "are sent by", "before", "early", "earlier", "sooner", "ahead of",
        "bis", "vor", "vorzeitig",
        "früher",
      ]
    ),
    (
      .money,
      ["$", "€", "£", "¥", "usd", "eur", "gbp", "chf", "cad", "aud", "dollars", "euros", "pounds"]
    ),
    (
      .runningPayment,
      [
        "monthly in advance", "paid monthly", "monthly fee", "monthly retainer",
        "time and materials", "paid in advance", "prepaid", "pre-financed",
        "project finance", "monthly progress", "progress payments", "vorkasse",
      ]
    ),
    (.monthly, ["each month", "per month", "every month", "monatlich"]),
  ]
}
