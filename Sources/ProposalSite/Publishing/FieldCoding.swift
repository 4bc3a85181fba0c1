/// Writes fields one after the other, each with its length: any bytes may stand in one.
struct FieldWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ text: String) {
    write(length: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ field: ArraySlice<UInt8>) {
    write(length: field.count)
    bytes.append(contentsOf: field)
  }

  mutating func write(_ number: Int) {
    guard number >= 0 else { return write(String(number)) }
    write(length: Self.digits(of: number))
    append(number)
  }

  /// A list: its length, then its elements.
  mutating func write<Element>(
    _ list: [Element], _ element: (inout FieldWriter, Element) -> Void
  ) {
    write(list.count)
    for item in list { element(&self, item) }
  }

  private mutating func write(length: Int) {
    append(length)
    bytes.append(UInt8(ascii: ":"))
  }

  private static func digits(of number: Int) -> Int {
    var (count, rest) = (1, number / 10)
    while rest > 0 { (count, rest) = (count + 1, rest / 10) }
    return count
  }

  /// Appends the digits of a number that is not negative; the last one is known first.
  private mutating func append(_ number: Int) {
    let start = bytes.count
    var rest = number
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }
}

/// Reads what `FieldWriter` wrote. What was cut off or changed reads as nil, never as something else
/// of the wrong length.
struct FieldReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var isAtEnd: Bool { position >= bytes.endIndex }

  mutating func field() -> ArraySlice<UInt8>? {
    var length = 0
    var index = position
    while index < bytes.endIndex, (0x30...0x39).contains(bytes[index]), length < 1 << 32 {
      length = length * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard index > position, index < bytes.endIndex, bytes[index] == UInt8(ascii: ":"),
      index + 1 + length <= bytes.endIndex
    else { return nil }
    position = index + 1 + length
    return bytes[(index + 1)..<position]
  }

  mutating func text() -> String? {
    field().map { String(decoding: $0, as: UTF8.self) }
  }

  mutating func number() -> Int? {
    guard let field = field(), !field.isEmpty else { return nil }
    guard field.count <= Self.mostDigits else {
      return Int(String(decoding: field, as: UTF8.self))
    }
    var value: UInt64 = 0
    for byte in field {
      guard byte &- 0x30 < 10 else { return Int(String(decoding: field, as: UTF8.self)) }
      value = value * 10 + UInt64(byte &- 0x30)
    }
    return Int(exactly: value)
  }

  /// So many digits are within any `UInt64`; the time of a file in nanoseconds has as many.
  private static let mostDigits = 19

  mutating func list<Element>(_ element: (inout FieldReader) -> Element?) -> [Element]? {
    guard let count = number(), count >= 0, count <= bytes.count else { return nil }
    var items: [Element] = []
    for _ in 0..<count {
      guard let item = element(&self) else { return nil }
      items.append(item)
    }
    return items
  }
}
