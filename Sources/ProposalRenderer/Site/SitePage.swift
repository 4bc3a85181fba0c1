/// One file of a site before it is written: the writer takes a list of them.
public struct SitePage: Sendable, Hashable {
  /// Its path below the site's folder: `sheets/chief-operating-officer.html`.
  public let name: String
  /// Its bytes.
  public let bytes: [UInt8]

  /// Makes a page.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
