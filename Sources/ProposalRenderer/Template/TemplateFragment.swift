/// Output of one kind that is finished and needs no escaping, such as a chart.
///
/// Only Milepost's renderer can make one. A user's text or a template never becomes a fragment, so
/// no sheet can bring markup into a page.
public struct TemplateFragment: Sendable, Equatable {
  /// The kind of output the bytes belong to.
  public let kind: OutputKind
  /// The bytes, UTF-8.
  public let bytes: [UInt8]

  init(_ kind: OutputKind, bytes: [UInt8]) {
    self.kind = kind
    self.bytes = bytes
  }
}
