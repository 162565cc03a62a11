import type { Command } from "../command.js";

export const releaseCommand: Command = {
  name: "release",
  takes: "",
  summary: "Give what changed a version, write the changelog, and freeze schemas and migration",
  positionals: {},
  options: {
    "dry-run": { type: "boolean", describe: "Write nothing: show the changes and the version that they make" },
  },
  examples: [
    ["events release --dry-run", "What the next release will be"],
    ["events release", "Do it, then commit what it wrote and publish the SDK"],
    ["events release --package-version 2.0.0", "Under a larger version than the changes ask for"],
  ],
  run: async (args, io) => (await import("../run-release.js")).runRelease(args, io),
};
