import type { Command } from "../command.js";

export const showCommand: Command = {
  name: "show",
  takes: "<eventType>",
  summary: "Show all that is known of one event",
  positionals: {
    eventType: { type: "string", describe: "Patient.Created, PATIENT_CREATED, PatientCreated or patient-created" },
  },
  options: {},
  examples: [
    ["events show Patient.Created", "Meaning, fields, topic, key, example and how to import it"],
    ["events show Patient.Created --format json", "The same, for tools"],
  ],
  run: async (args, io) => (await import("../run-show.js")).runShow(args, io),
  complete: async (io) => (await import("../run-show.js")).eventTypes(io),
};
