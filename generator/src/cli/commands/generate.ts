import type { Command } from "../command.js";

export const generateCommand: Command = {
  name: "generate",
  takes: "",
  summary: "Generate the SDK, the catalog and the migrations from the schemas",
  positionals: {},
  options: {
    check: { type: "boolean", describe: "Write nothing; name every file that is not as it would be written, and why" },
    watch: { type: "boolean", describe: "Generate again whenever a schema or the configuration changes" },
    release: { type: "boolean", describe: "Freeze the pending migration: from now on it never changes" },
    force: { type: "boolean", describe: "Replace files that are in the way and were not generated" },
  },
  examples: [
    ["events generate", "Generate everything as events.config.json says"],
    ["events generate --check", "In CI: fail when what is committed is not what would be generated"],
    ["events generate --watch", "While you write schemas"],
    ["events generate --schemas avro --out sdk --package @you/events", "On any tree of Avro schemas"],
    ["events generate --release", "Before you deploy: freeze the pending migration"],
  ],
  run: async (args, io) => (await import("../run-generate.js")).runGenerate(args, io),
};
