import Foundation
import Testing

/// The same sheets make the same tree, wherever and by however many threads.
@Suite struct SameTreeTests {
  let folder = TemporaryFolder()

  private func publish(_ place: String, for audience: String, _ change: (inout Command) -> Void)
    throws -> [String: Data]
  {
    for sheet in (0..<10).map({ SecretSheet(number: $0, variant: 0) }) {
      try folder.write(sheet.text, to: "\(place)/in/\(sheet.fileName).md")
      try folder.write(sheet.results, to: "\(place)/in/\(sheet.fileName).results.csv")
    }
    var command = Command(folder: folder(place))
    change(&command)
    let result = try command.run(
      "publish", "in", "-o", "site", "--audience", audience, "--as-of", "2028-02-01")
    #expect(result.status != 2, "\(result.error)")
    return folder.pages(below: place + "/site")
  }

  /// A locale that is not installed is the plain one: then the case tests less, and is not wrong.
  static let places: [(name: String, environment: [String: String], launcher: [String])] = [
    ("a folder", ["TZ": "Pacific/Kiritimati", "LC_ALL": "de_DE.UTF-8"], []),
    ("deep/er/tür", ["TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR"], []),
    ("c", ["TZ": "UTC", "LC_ALL": "C"], ["/usr/bin/taskset", "-c", "0"]),
    ("umask", ["HOME": "/nowhere"], ["/bin/sh", "-c", "umask 077; exec \"$0\" \"$@\""]),
  ]

  @Test(arguments: ["owner", "committee", "counterparty", "intranet"])
  func `folder, zone, locale and threads change no byte`(audience: String) throws {
    let first = try publish("first", for: audience) { _ in }
    #expect(first.count > 10)
    for place in Self.places {
      let isThere =
        place.launcher.first.map { FileManager.default.isExecutableFile(atPath: $0) } ?? true
      let tree = try publish(place.name, for: audience) {
        $0.environment = place.environment
        if isThere { $0.launcher = place.launcher }
      }
      #expect(tree == first, "\(place.name)")
    }
  }
}
