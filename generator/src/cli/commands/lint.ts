import type { Command } from "../command.js";

export const lintCommand: Command = {
  name: "lint",
  takes: "[paths..]",
  summary: "Check the schemas against the rules",
  positionals: {
    paths: { type: "string", array: true, describe: "Show findings of these files and folders only; all are read" },
  },
  options: {
    rules: { type: "boolean", describe: "List every rule with its category, severity and purpose" },
    fix: { type: "boolean", describe: "Mend what can be mended safely, then show what is left" },
    "max-warnings": { type: "string", describe: "Fail when there are more warnings than this" },
  },
  examples: [
    ["events lint", "Check everything"],
    ["events lint schemas/patient", "Show the findings of one folder"],
    ["events lint --fix", "Mend what can be mended safely"],
    ["events lint --format github", "In a GitHub workflow: findings as annotations"],
    ["events lint --rules --format json", "Every rule, one object per line"],
  ],
  run: async (args, io) => (await import("../run-lint.js")).runLint(args, io),
};
