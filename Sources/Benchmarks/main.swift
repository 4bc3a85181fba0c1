BenchmarkRun(Array(CommandLine.arguments.dropFirst())).run()
