/// A German target agreement.
enum GermanText {
  static func sheet(_ draw: inout SheetDraw) -> String {
    let name = draw.person()
    return """
      # Zielvereinbarung 2027: \(name)

      - **Führungskraft:** \(name), Leitung Vertrieb
      - **Unternehmen:** \(draw.company("GmbH"))
      - **Wirksam ab:** 01.01.2027
      - **Zeitraum:** 01.01.2027 bis 31.12.2027
      - **Währung:** EUR
      - **Grundgehalt:** \(SheetDraw.grouped(draw.number(90...190) * 1000, by: ".")),00 €

      ## Ziel 1: Umsatz mit Neukunden

      - **Ziel:** Der Umsatz mit Neukunden erreicht im Zeitraum mindestens \
      \(draw.number(3...9)),\(draw.number(1...9)) Mio. €.
      - **Prämie:** \(SheetDraw.grouped(draw.number(10...60) * 1000, by: ".")),00 EUR. Ganz oder gar \
      nicht; darunter wird nichts gezahlt.
      - **Nachweis:** geprüfter Jahresabschluss 2027, Konto \(draw.number(4000...4999)).

      ## Ziel 2: Markteintritt

      - **Ziel:** \(draw.number(2...5)) Niederlassungen in Österreich sind bis zum \
      \(draw.number(10...28)).09.2027 eröffnet.
      - **Prämie:** \(SheetDraw.grouped(draw.number(5...30) * 1000, by: ".")),00 EUR je Niederlassung, \
      höchstens \(SheetDraw.grouped(draw.number(60...90) * 1000, by: ".")),00 EUR.
      - **Eröffnet** heißt: eingetragen, Mietvertrag unterschrieben und erster bezahlter Auftrag.
      - **Nachweis:** Handelsregister, Mietvertrag und Auftragsliste.

      ## Ziel 3: Kundenbindung

      | Stufe | Verlängerungsquote | Prämie |
      |---|---:|---:|
      | Untergrenze | 85 % | \(SheetDraw.grouped(draw.number(3...6) * 1000, by: ".")),00 € |
      | Ziel | 90 % | \(SheetDraw.grouped(draw.number(8...12) * 1000, by: ".")),00 € |
      | Obergrenze | 95 % | \(SheetDraw.grouped(draw.number(14...20) * 1000, by: ".")),00 € |

      Nur die höchste erreichte Stufe wird gezahlt.

      ## Feststellung und Zahlung

      - Das Controlling stellt die Ergebnisse bis zum 28.02.2028 fest; die Geschäftsführung \
      genehmigt sie bis zum \(draw.number(10...30)).03.2028.
      - Die Prämien werden mit dem Gehalt für April 2028 in einem Betrag gezahlt.

      ## Weitere Regelungen

      - **Ausscheiden:** Bei eigener Kündigung verfallen Ziele, die noch nicht erreicht sind.
      - **Freiwilligkeit:** Aus dieser Vereinbarung folgt kein Anspruch für spätere Jahre.
      - **Streit:** Beide Seiten benennen innerhalb von \(draw.number(10...30)) Tagen einen Gutachter.

      ## Ausgangslage

      Im Jahr 2026 lag der Umsatz mit Neukunden bei \(draw.number(1...3)),\(draw.number(1...9)) Mio. €, \
      die Quote der Verlängerungen bei \(draw.number(78...84)),\(draw.number(1...9)) %.
      """
  }
}
