import type { Command } from "../command.js";

export const initCommand: Command = {
  name: "init",
  takes: "",
  summary: "Start a repository of schemas: a configuration, a domain and a first event",
  positionals: {},
  options: {},
  examples: [
    ["events init --package @you/events", "Then `events lint` and `events generate` work at once"],
    ["events init --schemas avro --out sdk", "With other folders than schemas/ and generated/"],
  ],
  run: async (args, io) => (await import("../run-init.js")).runInit(args, io),
};
