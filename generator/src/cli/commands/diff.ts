import type { Command } from "../command.js";
import { tlsOptions } from "../registry-options.js";

export const diffCommand: Command = {
  name: "diff",
  takes: "[from] [to]",
  summary: "Show what changed between two states of the schemas",
  positionals: {
    from: { type: "string", describe: "Version, git ref, folder or registry URL; the last release unless given" },
    to: { type: "string", describe: "Version, git ref or folder; today's schemas unless given" },
  },
  options: {
    event: { type: "string", describe: "Only what concerns these events, several by commas" },
    level: { type: "string", choices: ["patch", "minor", "major"], describe: "Only what asks for this much, or more" },
    ...tlsOptions,
  },
  examples: [
    ["events diff", "What the next release will change, and what its version will be"],
    ["events diff 1.2.0 1.4.0 --event Patient.Created,Patient.Merged", "Before an update: what concerns one service"],
    ["events diff origin/main --level major", "What a branch breaks"],
    ["events diff https://registry:8081", "What is not registered yet"],
    ["events diff --format json", "One object per change, for tools"],
  ],
  run: async (args, io) => (await import("../run-diff.js")).runDiff(args, io),
};
