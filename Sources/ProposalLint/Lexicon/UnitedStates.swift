import ProposalModel

/// Names by which a governing law or country is one of the United States.
enum UnitedStates {
  /// Whether a text names the country or one of its states.
  static func isNamed(in prose: Prose) -> Bool {
    prose.tokens.indices.contains { index in
      names.contains { name in
        index + name.count <= prose.tokens.count
          && name.indices.allSatisfy { prose.tokens[index + $0].key == name[$0] }
      } && !isOtherGeorgia(index, prose)
    }
  }

  /// The country of that name is not the state.
  private static func isOtherGeorgia(_ index: Int, _ prose: Prose) -> Bool {
    prose.tokens[index].key == "georgia" && prose.has(["republic", "tbilisi", "country"])
  }

  private static let names: [[WordKey]] = [
    "united states", "usa", "u.s", "alabama", "alaska", "arizona", "arkansas", "california",
    "colorado", "connecticut", "delaware", "florida", "georgia", "hawaii", "idaho", "illinois",
    "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland", "massachusetts",
    "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada",
    "new hampshire", "new jersey", "new mexico", "new york", "north carolina", "north dakota",
    "ohio", "oklahoma", "oregon", "pennsylvania", "rhode island", "south carolina",
    "south dakota", "tennessee", "texas", "utah", "vermont", "virginia", "washington",
    "west virginia", "wisconsin", "wyoming", "district of columbia",
  ].map { PhraseSpelling.keys(of: $0) }

  /// Whether a text names a city that nobody takes for one elsewhere, as an address may without its state.
  static func isCityNamed(in prose: Prose) -> Bool {
    prose.tokens.indices.contains { index in
      cities.contains { name in
        index + name.count <= prose.tokens.count
          && name.indices.allSatisfy { prose.tokens[index + $0].key == name[$0] }
      }
    }
  }

  private static let cities: [[WordKey]] = [
    "boston", "chicago", "houston", "dallas", "atlanta", "denver", "seattle", "philadelphia",
    "san francisco", "los angeles", "san diego", "san jose", "pittsburgh", "cleveland", "detroit",
    "minneapolis", "nashville", "memphis", "milwaukee", "cincinnati", "baltimore", "phoenix",
    "austin", "sacramento", "tulsa", "omaha", "charlotte", "raleigh", "miami", "tampa", "orlando",
  ].map { PhraseSpelling.keys(of: $0) }
}
