import ProposalModel

/// A value of a case file and the way to it; every reading of it is strict.
struct CaseNode {
  let value: JSONValue
  let path: String

  func failure(_ problem: String) -> CaseFileError { CaseFileError(path: path, problem: problem) }

  var isNull: Bool {
    if case .null = value { true } else { false }
  }

  func text() throws -> String {
    guard case .text(let text) = value, !text.isEmpty else { throw failure("is no text") }
    return text
  }

  func flag() throws -> Bool {
    guard case .bool(let flag) = value else { throw failure("is neither true nor false") }
    return flag
  }

  /// `1250.5`, `-10` or `100/3`, as a string.
  func number() throws -> Rational {
    guard let number = Rational(text: try text()) else { throw failure("is no exact number") }
    return number
  }

  /// A number in decimal notation.
  func money() throws -> Rational {
    guard try !text().contains("/") else { throw failure("is no amount") }
    return try number()
  }

  func count() throws -> Int {
    guard let count = try number().exactInt, count >= 0, try !text().contains(".") else {
      throw failure("is no count")
    }
    return count
  }

  /// A whole number of any size.
  func wholeNumber() throws -> Rational {
    guard try text().utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw failure("is no count")
    }
    return try number()
  }

  func date() throws -> CalendarDate {
    let parts = try text().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), let date = CalendarDate(year: year, month: month, day: day)
    else { throw failure("is no date") }
    return date
  }

  /// A value of a closed list.
  func choice<Choice: RawRepresentable<String>>(_ type: Choice.Type) throws -> Choice {
    guard let choice = Choice(rawValue: try text()) else {
      throw failure("'\(try text())' is not known")
    }
    return choice
  }

  func list(atLeast least: Int = 1) throws -> [CaseNode] {
    guard case .list(let values) = value, values.count >= least else {
      throw failure("is no list of at least \(least)")
    }
    return values.enumerated().map { CaseNode(value: $1, path: "\(path)[\($0)]") }
  }

  /// The members, whatever their names, in order of name.
  func members() throws -> [(name: String, node: CaseNode)] {
    guard case .object(let values) = value else { throw failure("is no object") }
    return values.sorted { $0.key < $1.key }.map {
      ($0, CaseNode(value: $1, path: "\(path).\($0)"))
    }
  }

  /// The members of an object that has all required keys and no key beside the declared ones.
  func object(_ required: [String], optional: [String] = []) throws -> CaseObject {
    let members = try members()
    for (name, node) in members where !required.contains(name) && !optional.contains(name) {
      throw node.failure("is an unknown key")
    }
    let object = CaseObject(members: Dictionary(uniqueKeysWithValues: members), path: path)
    for name in required { _ = try object[name] }
    return object
  }

  /// The one member of an object that has one of the declared keys.
  func single(of names: [String]) throws -> (name: String, node: CaseNode) {
    let object = try object([], optional: names)
    guard object.members.count == 1, let member = object.members.first else {
      throw failure("needs a single key")
    }
    return (member.key, member.value)
  }
}

/// The members of an object with declared keys.
struct CaseObject {
  let members: [String: CaseNode]
  let path: String

  subscript(name: String) -> CaseNode {
    get throws {
      guard let node = members[name] else {
        throw CaseFileError(path: path, problem: "'\(name)' is missing")
      }
      return node
    }
  }

  /// A member that may be left out.
  func optional(_ name: String) -> CaseNode? { members[name] }
}
