import type { Command } from "../command.js";
import { tlsOptions } from "../registry-options.js";

export const registerCommand: Command = {
  name: "register",
  takes: "",
  summary: "Register the schemas with a schema registry",
  positionals: {},
  options: {
    registry: { type: "string", describe: "Root of its API, SCHEMA_REGISTRY_URL unless given" },
    "dry-run": { type: "boolean", describe: "Change nothing: tell what would be registered, and what refused" },
    concurrency: { type: "string", describe: "Schemas under way at a time, 8 unless given" },
    ...tlsOptions,
  },
  examples: [
    ["events register --registry http://localhost:8081 --dry-run", "What is new there, and what it would refuse"],
    ["events register", "Register with SCHEMA_REGISTRY_URL, as CI does after a merge"],
    ["SCHEMA_REGISTRY_USERNAME=ci SCHEMA_REGISTRY_PASSWORD=... events register", "With a user and password"],
    ["events register --ca ca.pem --cert ci.pem --key ci.key", "With TLS certificates of one's own"],
    ["events register --format json", "One object per schema, for tools"],
  ],
  run: async (args, io) => (await import("../run-register.js")).runRegister(args, io),
};
