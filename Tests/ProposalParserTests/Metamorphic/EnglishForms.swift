/// The facts in English.
struct EnglishForms {
  let locale: FactLocale

  static let title = "Milestone bonus"
  static let terms = "Terms"

  var all: [FactForm] { [prose, bullets, keyValue, table, frontMatter, mixed] }

  private func money(_ amount: Int) -> String { locale.money(amount) }
  private var start: String { locale.date(2027, 1, 1) }
  private var yearEnd: String { locale.date(2027, 12, 31) }
  private var june: String { locale.date(2027, 6, 30) }
  private var march: String { locale.date(2028, 3, 15) }

  private let ladderTitle = "## Milestone 1: Recognised revenue"
  private let launchTitle = "## Milestone 2: Customer portal"
  private let highest = "Only the highest tier reached is paid."

  private var prose: FactForm {
    FactForm(
      name: "prose",
      head: """
        Larkspur Instruments, Inc. (the “Company”) will pay Dana Whitfield (the “Executive”) two \
        milestone bonuses. The effective date is \(start). All amounts are in \(locale.currency).
        """,
      ladder: """
        \(ladderTitle)

        The Executive receives \(money(50_000)) if recognised revenue reaches \(money(5_000_000)) \
        by \(yearEnd), \(money(75_000)) if it reaches \(money(8_000_000)) and \(money(100_000)) \
        if it reaches \(money(10_000_000)). \(highest)
        """,
      launch: """
        \(launchTitle)

        A bonus of \(money(40_000)) is paid if the customer portal is live by \(june).
        """,
      payment: "## Payment\n\nThe bonuses are paid no later than \(march).")
  }

  private var bullets: FactForm {
    FactForm(
      name: "bullets",
      head: """
        - Company: Larkspur Instruments, Inc.
        - Executive: Dana Whitfield
        - Effective date: \(start)
        - Currency: \(locale.currency)
        """,
      ladder: """
        \(ladderTitle)

        - Goal: recognised revenue
        - \(money(5_000_000)) → \(money(50_000))
        - \(money(8_000_000)) → \(money(75_000))
        - \(money(10_000_000)) → \(money(100_000))
        - \(highest)
        - Deadline: \(yearEnd)
        """,
      launch: """
        \(launchTitle)

        - Goal: the customer portal is live
        - Bonus: \(money(40_000))
        - Deadline: \(june)
        """,
      payment: "## Payment\n\n- Paid no later than \(march).")
  }

  private var keyValue: FactForm {
    FactForm(
      name: "key-value lines", head: keyValueHead,
      ladder: """
        \(ladderTitle)

        **Goal:** recognised revenue
        **Bonus:** \(money(50_000)) at \(money(5_000_000)); \(money(75_000)) at \
        \(money(8_000_000)); \(money(100_000)) at \(money(10_000_000)). \(highest)
        **Deadline:** \(yearEnd)
        """,
      launch: """
        \(launchTitle)

        **Goal:** the customer portal is live
        **Bonus:** \(money(40_000))
        **Deadline:** \(june)
        """,
      payment: "**Payment date:** no later than \(march)")
  }

  private var keyValueHead: String {
    """
    **Company:** Larkspur Instruments, Inc.
    **Executive:** Dana Whitfield
    **Effective date:** \(start)
    **Currency:** \(locale.currency)
    """
  }

  private var tableHead: String {
    """
    | | |
    |---|---|
    | Company | Larkspur Instruments, Inc. |
    | Executive | Dana Whitfield |
    | Effective date | \(start) |
    | Currency | \(locale.currency) |
    """
  }

  private var table: FactForm {
    FactForm(
      name: "tables", head: tableHead,
      ladder: """
        \(ladderTitle)

        | Revenue | Bonus |
        |---:|---:|
        | \(money(5_000_000)) | \(money(50_000)) |
        | \(money(8_000_000)) | \(money(75_000)) |
        | \(money(10_000_000)) | \(money(100_000)) |

        \(highest) Revenue counts until \(yearEnd).
        """,
      launch: """
        \(launchTitle)

        | Goal | Bonus | Deadline |
        |---|---:|---|
        | The customer portal is live | \(money(40_000)) | \(june) |
        """,
      payment: "| | |\n|---|---|\n| Payment date | no later than \(march) |")
  }

  private var frontMatter: FactForm {
    FactForm(
      name: "front matter",
      front: """
        ---
        company: Larkspur Instruments, Inc.
        executive: Dana Whitfield
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
