/// The facts in German.
struct GermanForms {
  let locale: FactLocale

  static let title = "Bonusvereinbarung"
  static let terms = "Bestimmungen"

  var all: [FactForm] { [prose, bullets, keyValue, table, frontMatter, mixed] }

  private func money(_ amount: Int) -> String { locale.money(amount) }
  private var start: String { locale.date(2027, 1, 1) }
  private var yearEnd: String { locale.date(2027, 12, 31) }
  private var june: String { locale.date(2027, 6, 30) }
  private var march: String { locale.date(2028, 3, 15) }

  private let ladderTitle = "## Ziel 1: Umsatz"
  private let launchTitle = "## Ziel 2: Kundenportal"
  private let highest = "Gezahlt wird nur der Betrag der höchsten erreichten Stufe."

  private var prose: FactForm {
    FactForm(
      name: "prose",
      head: """
        Vereinbarung zwischen der Larkspur Instruments GmbH und Frau Dana Whitfield. Gültig ab \
        \(start). Alle Beträge in \(locale.currency).
        """,
      ladder: """
        \(ladderTitle)

        Frau Whitfield erhält \(money(50_000)), wenn der Umsatz bis zum \(yearEnd) mindestens \
        \(money(5_000_000)) beträgt, \(money(75_000)) ab \(money(8_000_000)) und \
        \(money(100_000)) ab \(money(10_000_000)). \(highest)
        """,
      launch: """
        \(launchTitle)

        Eine Prämie von \(money(40_000)) wird gezahlt, wenn das Kundenportal bis zum \(june) live \
        ist.
        """,
      payment: "## Auszahlung\n\nAusgezahlt wird spätestens am \(march).")
  }

  private var bullets: FactForm {
    FactForm(
      name: "bullets",
      head: """
        - Unternehmen: Larkspur Instruments GmbH
        - Mitarbeiterin: Dana Whitfield
        - Gültig ab: \(start)
        - Währung: \(locale.currency)
        """,
      ladder: """
        \(ladderTitle)

        - Ziel: Umsatz
        - ab \(money(5_000_000)): \(money(50_000))
        - ab \(money(8_000_000)): \(money(75_000))
        - ab \(money(10_000_000)): \(money(100_000))
        - \(highest)
        - Frist: \(yearEnd)
        """,
      launch: """
        \(launchTitle)

        - Ziel: das Kundenportal ist live
        - Prämie: \(money(40_000))
        - Frist: \(june)
        """,
      payment: "## Auszahlung\n\n- Ausgezahlt wird spätestens am \(march).")
  }

  private var keyValue: FactForm {
    FactForm(
      name: "key-value lines",
      head: """
        **Unternehmen:** Larkspur Instruments GmbH
        **Mitarbeiterin:** Dana Whitfield
        **Gültig ab:** \(start)
        **Währung:** \(locale.currency)
        """,
      ladder: """
        \(ladderTitle)

        **Ziel:** Umsatz
        **Prämie:** \(money(50_000)) ab \(money(5_000_000)); \(money(75_000)) ab \
        \(money(8_000_000)); \(money(100_000)) ab \(money(10_000_000)). \(highest)
        **Frist:** \(yearEnd)
        """,
      launch: """
        \(launchTitle)

        **Ziel:** das Kundenportal ist live
        **Prämie:** \(money(40_000))
        **Frist:** \(june)
        """,
      payment: "**Auszahlung:** spätestens am \(march)")
  }

  private var tableHead: String {
    """
    | | |
    |---|---|
    | Unternehmen | Larkspur Instruments GmbH |
    | Mitarbeiterin | Dana Whitfield |
    | Gültig ab | \(start) |
    | Währung | \(locale.currency) |
    """
  }

  private var table: FactForm {
    FactForm(
      name: "tables", head: tableHead,
      ladder: """
        \(ladderTitle)

        | Umsatz | Prämie |
        |---:|---:|
        | \(money(5_000_000)) | \(money(50_000)) |
        | \(money(8_000_000)) | \(money(75_000)) |
        | \(money(10_000_000)) | \(money(100_000)) |

        \(highest) Der Umsatz zählt bis zum \(yearEnd).
        """,
      launch: """
        \(launchTitle)

        | Ziel | Prämie | Frist |
        |---|---:|---|
        | Das Kundenportal ist live | \(money(40_000)) | \(june) |
        """,
      payment: "| | |\n|---|---|\n| Auszahlung | spätestens am \(march) |")
  }

  private var frontMatter: FactForm {
    FactForm(
      name: "front matter",
      front: """
        ---
        unternehmen: Larkspur Instruments GmbH
        mitarbeiterin: Dana Whitfield
        effective_date: 2027-01-01
        currency: \(locale.currency)
        ---


        """,
      head: "", ladder: bullets.ladder, launch: bullets.launch, payment: prose.payment)
  }

  private var mixed: FactForm {
    FactForm(
      name: "mixed", head: tableHead, ladder: prose.ladder, launch: keyValue.launch,
      payment: bullets.payment)
  }
}
