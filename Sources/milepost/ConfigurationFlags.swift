import ArgumentParser
import ProposalSite

/// The flags that override a configuration.
struct ConfigurationFlags: ParsableArguments {
  @Option(
    name: .customLong("config"),
    help: ArgumentHelp("One configuration for all sheets.", valueName: "file"),
    completion: .file(extensions: ["yml"]))
  var file: String?

  @Flag(name: .customLong("no-config"), help: "Read no configuration.")
  var isIgnored = false

  @Option(help: "For whom sheets are checked.")
  var profile: ProfileName?

  @Option(help: "The severity from which on the exit status is 1.")
  var failOn: FailureLevel?

  @Option(
    help: ArgumentHelp("A file of findings that are known and not reported.", valueName: "file"),
    completion: .file())
  var baseline: String?

  var options: ConfigurationOptions {
    var options = ConfigurationOptions()
    options.file = file
    options.isIgnored = isIgnored
    options.profile = profile
    options.failOn = failOn
    options.baseline = baseline
    return options
  }
}
