import { POLICIES } from "../../policy.js";
import type { Command } from "../command.js";
import { tlsOptions } from "../registry-options.js";

export const compatCommand: Command = {
  name: "compat",
  takes: "",
  summary: "Find what today's schemas would break, for whom and where",
  positionals: {},
  options: {
    against: {
      type: "string",
      describe: "Branch, tag or commit, folder, or URL of a registry; every release unless given",
    },
    policy: {
      type: "string",
      choices: POLICIES,
      describe: 'For every event, instead of "compatibility" in events.config.json (FULL_TRANSITIVE)',
    },
    fix: { type: "boolean", describe: "Mend what can be mended safely, then show what is left" },
    approve: { type: "boolean", describe: "Write an approval with blanks for every break, into approvals/" },
    rules: { type: "boolean", describe: "List every rule with its category, severity and purpose" },
    ...tlsOptions,
  },
  examples: [
    ["events compat", "Against every release of this repository"],
    ["events compat --against origin/main", "In a pull request: what it would break once it is merged"],
    ["events compat --against origin/main --format github", "In a GitHub workflow: findings as annotations"],
    ["events compat --against ../before/schemas --policy BACKWARD", "Against a folder, for today's readers alone"],
    ["events compat --against https://registry:8081", "Against every version that a schema registry has"],
    [
      "events compat --approve",
      "Where people decide on a break: an approval to fill in for each finding; then raise schemaVersion and run `events upcast`",
    ],
    ["events compat --rules", "Every rule, and whom it protects"],
  ],
  run: async (args, io) => (await import("../run-compat.js")).runCompat(args, io),
};
