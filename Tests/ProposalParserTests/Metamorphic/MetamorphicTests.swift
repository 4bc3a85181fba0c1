import ProposalModel
import Testing

@testable import ProposalParser

/// The same facts, however they are written.
@Suite struct MetamorphicTests {
  struct Variant: Sendable, CustomTestStringConvertible {
    let locale: FactLocale
    let form: FactForm
    var testDescription: String { "\(form.name), \(locale.name)" }

    /// The sheet in an order and a layout.
    func sheet(_ order: FactForm.Order, _ layout: Layout) -> [UInt8] {
      let isEnglish = locale.language == .english
      let text = form.sheet(
        isEnglish ? EnglishForms.title : GermanForms.title,
        isEnglish ? EnglishForms.terms : GermanForms.terms, order)
      return Array(layout.applied(to: text).utf8)
    }

    /// What is read of the sheet.
    func facts(_ order: FactForm.Order, _ layout: Layout) -> SheetFactList {
      SheetFactList(SheetParser.proposal(from: sheet(order, layout)))
    }

    /// What is read as something the sheet does not say, in any order and layout.
    var wrong: [String] {
      var wrong: Set<String> = []
      for order in FactForm.Order.allCases {
        for layout in Layout.allCases {
          let read = facts(order, layout)
          if read.milestoneCount > 2 { wrong.insert("\(order): \(read.milestoneCount) milestones") }
          for (name, value) in read.facts {
            guard let truth = truth[name], truth != value, Self.isSettling(name) else { continue }
            wrong.insert("\(order): \(name) is \(value)")
          }
        }
      }
      return wrong.sorted()
    }

    /// Whether money hangs on a fact.
    private static func isSettling(_ name: String) -> Bool {
      !["kind", "payer", "payees"].contains(name)
    }

    /// What is left open, as written and in the usual order.
    var unread: Set<String> {
      let read = facts(.usual, .asWritten)
      return Set(truth.keys.filter { read.facts[$0] != truth[$0] })
    }

    /// What is known to be left open, which is honest and can be better.
    var awaited: Set<String> {
      let ladder: Set = ["1.kind", "1.maximum", "1.minimum", "total.maximum", "total.minimum"]
      switch (locale.language, form.name) {
      case (.english, "prose"): return ["payer"]
      case (.english, "key-value lines"): return ["latest payment"]
      case (.german, "prose"): return ladder.union(["kind", "payer"])
      case (.german, "mixed"): return ladder.union(["kind"])
      case (.german, "key-value lines"): return ["latest payment", "kind"]
      case (.german, "bullets"), (.german, "front matter"): return ["kind"]
      default: return []
      }
    }

    /// What the sheet says.
    var truth: [String: String] {
      [
        "kind": "executive-bonus", "currency": locale.currency, "effective date": "2027-01-01",
        "payer": locale.language == .english
          ? "Larkspur Instruments, Inc." : "Larkspur Instruments GmbH",
        "payees": "Dana Whitfield", "latest payment": "2028-03-15",
        "1.deadline": "2027-12-31", "1.kind": "tiers-highest", "1.maximum": "100000.00",
        "1.minimum": "0.00",
        "2.deadline": "2027-06-30", "2.kind": "fixed", "2.maximum": "40000.00",
        "2.minimum": "0.00", "2.target": "40000.00",
        "total.maximum": "140000.00", "total.minimum": "0.00",
      ]
    }
  }

  static let variants = FactLocale.all.flatMap { locale in
    (locale.language == .english
      ? EnglishForms(locale: locale).all : GermanForms(locale: locale).all)
      .map { Variant(locale: locale, form: $0) }
  }

  @Test(arguments: variants)
  func `No form, order or layout is read as something it does not say`(_ variant: Variant) {
    #expect(variant.wrong.isEmpty)
  }

  @Test(arguments: variants)
  func `A layout changes nothing of what is read`(_ variant: Variant) {
    for order in FactForm.Order.allCases {
      let plain = variant.facts(order, .asWritten)
      for layout in Layout.allCases { #expect(variant.facts(order, layout) == plain, "\(layout)") }
    }
  }

  @Test(arguments: variants)
  func `Every form is read in full, less what is known to be left open`(_ variant: Variant) {
    #expect(variant.unread.subtracting(variant.awaited).isEmpty)
  }
}
