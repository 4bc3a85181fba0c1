/// Months, weekdays, periods and units of time.
enum DateWords {
  static let entries: [(String, Lexeme)] = months + weekdays + periods + units

  private static let months: [(String, Lexeme)] = [
    ("january jan januar jänner janvier", .month(1)),
    ("february feb februar février fevrier", .month(2)), ("march mar märz maerz mars", .month(3)),
    ("april apr avril", .month(4)), ("may mai", .month(5)), ("june jun juni juin", .month(6)),
    ("july jul juli juillet", .month(7)), ("august aug août aout", .month(8)),
    ("september sep sept septembre", .month(9)), ("october oct oktober okt octobre", .month(10)),
    ("november nov novembre", .month(11)),
    ("december dec dezember dez décembre decembre", .month(12)),
  ]

  private static let weekdays: [(String, Lexeme)] = [
    (
      "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat "
        + "sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi "
        + "vendredi samedi dimanche", .weekday
    )
  ]

  private static let periods: [(String, Lexeme)] = [
    ("q1", .quarterName(1)), ("q2", .quarterName(2)), ("q3", .quarterName(3)),
    ("q4", .quarterName(4)), ("h1", .halfName(1)), ("h2", .halfName(2)),
    ("fiscal financial fy gj geschäftsjahr exercice fye", .fiscal), ("calendar cy", .calendarWord),
    ("year-end yearend jahresende", .yearEnd), ("end ende fin close", .edge(.end)),
    ("start beginning anfang début", .edge(.start)), ("middle mitte", .edge(.middle)),
    ("mid", .edgeAdjective(.middle)), ("early", .edgeAdjective(.early)),
    ("late", .edgeAdjective(.late)),
  ]

  private static let units: [(String, Lexeme)] = [
    ("minute minutes mins minuten", .unit(.minutes)),
    (
      "hour hours hrs stunden stunde heures",
      .unit(.hours)
    ),
    ("day days tag tage tagen jour jours", .unit(.days)),
    (
      "werktag werktage werktagen bankarbeitstage arbeitstage arbeitstagen bankarbeitstagen "
        + "business-day business-days working-day working-days trading-day trading-days",
      .unit(.businessDays)
    ),
    ("week weeks wk wks woche wochen semaine semaines", .unit(.weeks)),
    ("month months mo mos monat monate monaten mois", .unit(.months)),
    ("quarter quarters quartal quartale quartalen trimestre trimestres", .unit(.quarters)),
    ("half-year half-years halbjahr halbjahre semestre", .unit(.halves)),
    ("year years yr yrs jahr jahre jahren ans année années", .unit(.years)),
    ("business working banking trading", .dayKind(.business)),
    ("consecutive full complete additional further more", .dayKind(.calendar)),
    ("yearly annually annum weekly monthly daily", .frequency),
  ]
}
