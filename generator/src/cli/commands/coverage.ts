import { KNOWN_STANDARDS } from "../../resolve/standards/known-standards.js";
import type { Command } from "../command.js";

export const coverageCommand: Command = {
  name: "coverage",
  takes: "",
  summary: "Hold the events against the lists in standards/ (exit code 2 where there are none)",
  positionals: {},
  options: {
    missing: { type: "boolean", describe: "Only what has no event, with the reason, or MISSING where there is none" },
    standard: {
      type: "string",
      choices: KNOWN_STANDARDS.map(({ key }) => key),
      describe: "Only this standard",
    },
  },
  examples: [
    ["events coverage", "Per standard: what is carried by which events, then what has none and why"],
    ["events coverage --standard hl7v2", "Of HL7 version 2 alone"],
    ["events coverage --missing", "In CI: exit code 1 where something has neither an event nor a reason"],
    ["events coverage --format json | jq 'select(.state == \"missing\")'", "One object per entry, for tools"],
    ["events coverage --format github", "In a GitHub workflow: what is missing as annotations of the lists"],
  ],
  run: async (args, io) => (await import("../run-coverage.js")).runCoverage(args, io),
};
