/// Words that say when, how long and how often.
enum TimeLexicon {
  static let units = """
    day, days, week, weeks, month, months, year, years, quarter, quarters, business day,
    business days, working day, working days, calendar day, calendar days, calendar month,
    calendar months, calendar quarter, calendar year, calendar years, fiscal quarter,
    fiscal quarters, fiscal year, fiscal years, financial year, financial years, trading days,
    consecutive trading days, consecutive quarters, fortnight, hour, hours, decade, decades,
    weekend, weekends, semester, semesters, term, terms, epoch, epochs, sprint, sprints, season,
    seasons, weekday, weekdays, morning, evening, night, session, sessions, school year,
    academic year, election cycle, h, hr, min, visit, wk, wks, minutes, minute, seconds, second,
    milliseconds, ms, mins, hrs, yrs, yr, months', years', days', weeks', anniversary
    """
  static let months = """
    january, february, march, april, may, june, july, august, september, october, november,
    december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, januar, februar, märz,
    mai, juni, juli, oktober, dezember
    """
  static let recurrences = """
    a day, a week, a month, a year, a quarter, a fortnight, a night, per day, per week, per month,
    per year, per quarter, per annum, per night, per fortnight, per session, per meal, per sprint,
    per epoch, per season, per hour, an hour, qoq, same day, same-day, next day, next-day,
    overnight, by spring, by summer, by autumn, by winter, by fall, by the summer, by the spring,
    by the autumn, by the winter, annual, annually, biannual, biannually, bi-annual, bi-annually,
    biennial, bimonthly, bi-monthly, biweekly, bi-weekly, daily, day-to-day basis, fortnightly,
    hourly, monthly, nightly, quarterly, semi-annual, semi-annually, semiannual, semiannually,
    weekly, yearly, year on year, year-on-year, year-over-year, yoy, month-over-month,
    month on month, quarter-over-quarter, day by day, week by week, year after year, twice-weekly,
    twice daily, 24 / 7, mon, tue, tues, wed, thu, thurs, fri, mon-fri, weekday evenings,
    weekday mornings, weekend mornings, weekday, weekdays, at each meal, at every meal,
    each mealtime, every mealtime, per wk, every day, every week, every month, every year,
    every quarter, every night, every morning, every evening, every afternoon, every weekend,
    every weekday, every fortnight, every hour, every semester, every term, every session,
    every meal, every breakfast, every lunch, every dinner, on day one, every monday,
    every tuesday, every wednesday, every thursday, every friday,
    every saturday, every sunday, every working day, every season, every decade,
    every fiscal year, every calendar year, every fiscal quarter, every sprint, every school day,
    each day, each week, each month, each year, each quarter, each night, each morning,
    each evening, each afternoon, each weekend, each weekday, each fortnight, each hour,
    each semester, each term, each session, each meal, each season, each fiscal year,
    each calendar year, each fiscal quarter, each calendar quarter, each calendar month,
    each financial year, each sprint, each working day, each and every year, each and every day,
    each such year, each such fiscal year, each anniversary, each bonus year, each plan year,
    each contract year, each succeeding year, each subsequent year, before each meal,
    after each meal, before every meal, after every meal, after meals, before meals, with meals,
    before bed, before bedtime, at bedtime, before sleep, before sleeping, after work,
    before work, after dinner, after lunch, after breakfast, before breakfast, before dinner,
    before lunch, at night, in the morning, in the evening, in the afternoon, in the mornings,
    in the evenings, during lunch, during dinner, at lunch, at dinner, at breakfast,
    for breakfast, for lunch, for dinner, on weekdays, on weekends, on weekend, on the weekend,
    on the weekends, during weekends, during weekdays, during the weekend, over the weekend,
    on mondays, on tuesdays, on wednesdays, on thursdays, on fridays, on saturdays, on sundays,
    on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, mondays,
    tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, during working week, most days,
    on most days, all days, working days, on working days, every working week
    """
  /// “Every other evening”, “every second Friday”.
  static let alternations = ["other", "second", "third"].flatMap { turn in
    alternated.map { "every \(turn) \($0)" }
  }.joined(separator: ",")

  private static let alternated = [
    "day", "morning", "afternoon", "evening", "night", "week", "weekend", "month", "quarter",
    "year",
    "session", "sprint", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday",
  ]

  static let times = """
    the project term, the grant period, the term of the grant, project duration,
    mid-century, the century, this century, this parliament, this coming, forward estimates,
    the forward estimates, anniversary of, this year, this quarter, this month, this week,
    this semester, this fiscal year, this financial year, this half, this half-year, this season,
    this spring, this summer, this autumn, this fall, this winter, this term, this decade,
    this weekend, this sprint, this calendar year, this cycle, this evening, next year,
    next quarter, next month, next week, next semester, next fiscal year, next financial year,
    next half, next season, next spring, next summer, next autumn, next fall, next winter,
    next term, next decade, next weekend, next sprint, next session, next visit, next meeting,
    next appointment, next consultation, next election, next review, next follow-up,
    next follow up, next check-up, next checkup, next calendar year, next budget, next call,
    next release, next monday, next tuesday, next wednesday, next thursday, next friday,
    next saturday, next sunday, next parliament, next parliamentary term, next season's,
    coming week, coming month, coming year, coming quarter, following week, following month,
    following year, upcoming week, upcoming month, upcoming quarter, upcoming year, today,
    tomorrow, tonight, by the end of the, by end of, by the end of, at the end of,
    end of the year, end of year, end of month, end of the month, end of the quarter,
    end of quarter, end of the week, end of the day, end of each day, year end, year-end,
    mid-year, half-year, half year, first half, second half, first quarter, second quarter,
    third quarter, fourth quarter, first anniversary, second anniversary, third anniversary,
    fourth anniversary, first term, second term, in our first term, first 100 days, hundred days,
    the decade, the term of, during the term, during the employment period, employment term,
    during the fiscal year, during the year, for the year, for the fiscal year, within the year,
    within the month, within the week, within the quarter, within the same day, within a day,
    within a week, within a month, within a year, within one year, within the first,
    before christmas, by christmas, before the election, after the election, by easter,
    before easter, ramadan, chinese new year, new year, by noon, by midnight, no later than,
    not later than, on or before, on or prior to, by next, until next, before next, by then,
    lunar new year, before the end of, by the start of, by close of business, prior to the end of,
    by the beginning of, q1, q2, q3, q4, h1, h2, 1q, 2q, 3q, 4q, 1h, 2h, eoy, eom, eow, eoq, fy,
    cob, eod, world cup, olympics, as soon as practicable after the end of, following the end of,
    end of this, end of such
    """
  static let dayParts = """
    morning, evening, night, afternoon, noon, midnight, bedtime, breakfast, lunch, dinner, am, pm,
    a.m, p.m, o'clock
    """
  static let baselines = """
    baseline, levels, level, compared, relative, versus, vs, against, since, announced, base year,
    from a, below, above, compared to, compared with, relative to
    """
}
