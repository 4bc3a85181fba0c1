/// The size of lettering in a chart.
///
/// A drawing is 720 units wide, so that on a screen 320 pixels wide a letter of 26 units is 11.5
/// pixels high, and on paper, 12 centimetres wide, 12 points.
enum ChartType {
  /// The font size in units.
  static let size = 26
  /// From one baseline to the next.
  static let leading = 32

  /// About how wide a text is. The font is not known, so this is the width of a wide sans serif;
  /// East Asian characters count as squares.
  static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 14 : size) }
  }
}
