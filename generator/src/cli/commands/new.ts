import type { Command } from "../command.js";

export const newCommand: Command = {
  name: "new",
  takes: "<eventType>",
  summary: "Start the schema of a new event, with blanks that lint names",
  positionals: {
    eventType: { type: "string", describe: "Aggregate.Action or Aggregate.Part.Action, the action in the past tense" },
  },
  options: {
    domain: { type: "string", describe: "Folder below the schemas folder" },
    area: { type: "string", describe: "Folder below the domain" },
    "create-domain": { type: "boolean", describe: "Start the domain, too" },
  },
  examples: [
    ["events new Patient.Transferred --domain patient", "Writes schemas/patient/patient-transferred.avsc"],
    ["events new LabResult.Corrected --domain clinical --area laboratory", "In an area of a large domain"],
    ["events new Bed.Assigned --domain operations --create-domain", "The first event of a domain"],
  ],
  run: async (args, io) => (await import("../run-new.js")).runNew(args, io),
};
