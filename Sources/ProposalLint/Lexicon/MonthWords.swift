/// Months whose names are other words as well.
enum MonthWords {
  /// The month of May: a day or a year behind it, or a word of time in front. “May be sent” is a
  /// permission.
  static let may: [String] =
    (Array(1...31) + Array(2020...2040)).map { "may \($0)" }
    + ["in may", "of may", "by may", "until may", "the may"]
}
