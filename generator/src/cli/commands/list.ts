import type { Command } from "../command.js";

export const listCommand: Command = {
  name: "list",
  takes: "",
  summary: "List the events, one per line",
  positionals: {},
  options: {
    domain: { type: "string", describe: "Only events of this domain" },
    status: { type: "string", choices: ["draft", "stable", "deprecated"], describe: "Only events of this status" },
    tag: { type: "string", describe: "Only events whose payload carries this sensitivity tag: PII, PHI, FINANCIAL" },
  },
  examples: [
    ["events list", "Every event with its domain, status, tags and meaning"],
    ["events list --domain patient --tag PHI", "Events of one domain that carry health data"],
    ["events list --format json | jq .eventType", "One object per line, for tools"],
  ],
  run: async (args, io) => (await import("../run-list.js")).runList(args, io),
};
