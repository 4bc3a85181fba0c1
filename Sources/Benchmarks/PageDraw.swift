/// Draws what the pages of `PageTemplates` show.
enum PageDraw {
  /// What a page shows: an index of 60 scorecards, or a scorecard of eight goals.
  static func data(of page: String) -> PageData {
    var draw = SheetDraw(seed: 20_260_606)
    let site = PageData.record([
      ("name", .text("Scorecards of Falken & Søn")), ("generator", .text("Milepost")),
      ("day", .text("31 March 2027")),
    ])
    return page == "index"
      ? .record([
        ("site", site), ("title", .text("All scorecards")),
        ("rows", .list((0..<60).map { row($0, &draw) })),
      ])
      : .record([("site", site), ("title", .text("Bonus of \(draw.person())"))] + card(&draw))
  }

  private static func row(_ number: Int, _ draw: inout SheetDraw) -> PageData {
    let attainment = draw.number(0...140)
    return .record([
      ("link", .text("sheets/card-\(number).html")), ("name", .text(draw.person())),
      ("role", .text("Director, \(draw.one(of: SheetDraw.products)) & \(draw.company("Ltd"))")),
      ("status", .text(draw.one(of: ["agreed", "certified", "paid"]))),
      ("key", .text(String(attainment))), ("attainment", .text("\(attainment)%")),
      ("target", .text(draw.dollars(10...90, step: 2500))),
      ("maximum", .text(draw.dollars(90...180, step: 2500))),
      ("isDue", .flag(attainment.isMultiple(of: 3))),
      ("due", .text("\(draw.number(1...28)) \(draw.one(of: SheetDraw.months)) 2027")),
      ("asOf", .text("31 March 2027")),
    ])
  }

  private static func card(_ draw: inout SheetDraw) -> [(String, PageData)] {
    let goals = (1...8).map { goal($0, &draw) }
    let paragraphs = (1...12).map { _ in PageData.text(paragraph(&draw)) }
    let sheet = PageData.record([
      ("role", .text("Vice President")), ("company", .text(draw.company("Inc."))),
    ])
    return [("sheet", sheet), ("goals", .list(goals)), ("paragraphs", .list(paragraphs))]
  }

  private static func goal(_ number: Int, _ draw: inout SheetDraw) -> PageData {
    let product = draw.one(of: SheetDraw.products)
    let levels = PageData.record([
      ("target", .text(draw.dollars(10...90, step: 100_000))),
      ("maximum", .text("> " + draw.dollars(90...180, step: 100_000))),
    ])
    return .record([
      ("anchor", .text("m-\(number)")), ("name", .text("Revenue of \(product), \"core\" units")),
      ("measure", .text("net revenue")), ("levels", levels),
      ("isKnown", .flag(number.isMultiple(of: 2))),
      ("actual", .text(draw.dollars(10...90, step: 100_000))),
      ("asOf", .text("31 March 2027")),
      ("notes", .list((1...3).map { _ in .text(draw.company("Ltd") + " confirmed it") })),
    ])
  }

  private static func paragraph(_ draw: inout SheetDraw) -> String {
    "The bonus of \(draw.dollars(10...90, step: 2500)) is paid when \(draw.one(of: SheetDraw.products)) "
      + "reaches $\(draw.number(4...18)) million in the period; below that nothing is paid. "
      + "\(draw.person()) certifies the result of \(draw.company("GmbH")) by 18 February 2028."
  }
}
