import type { Command } from "../command.js";
import { tlsOptions } from "../registry-options.js";

export const upcastCommand: Command = {
  name: "upcast",
  takes: "<event>",
  summary: "Keep the earlier version of an event, and begin its upcaster",
  positionals: {
    event: { type: "string", describe: "Patient.Created; its schemaVersion is raised already" },
  },
  options: {
    against: {
      type: "string",
      describe: "Where the earlier version is: branch, folder or registry; the last release unless given",
    },
    ...tlsOptions,
  },
  examples: [
    ["events upcast Patient.Created", "Keep what was released, and begin the TypeScript that carries it over"],
    ["events upcast Patient.Created --against origin/main", "Keep what another branch has"],
  ],
  run: async (args, io) => (await import("../run-upcast.js")).runUpcast(args, io),
  complete: async (io) => (await import("../run-show.js")).eventTypes(io),
};
