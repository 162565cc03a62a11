import type { Command } from "../command.js";
import { tlsOptions } from "../registry-options.js";

export const topicsCommand: Command = {
  name: "topics",
  takes: "",
  summary: "Compare the topics of a cluster with the domains, and bring them up to date",
  positionals: {},
  options: {
    brokers: { type: "string", describe: "host:port, several by commas; KAFKA_BOOTSTRAP_SERVERS unless given" },
    prefix: { type: "string", describe: "Of every topic; KAFKA_TOPIC_PREFIX, or healthtech, unless given" },
    replication: { type: "string", describe: "Copies of each partition, 3 unless given" },
    apply: { type: "boolean", describe: "Do what the plan says; without it the plan is shown and nothing changed" },
    "add-partitions": { type: "boolean", describe: "Let the plan add partitions, after which keys change their place" },
    ...tlsOptions,
  },
  examples: [
    ["events topics --brokers localhost:9092", "The plan; exit code 1 where there is something to do"],
    ["events topics --apply", "Show the plan of KAFKA_BOOTSTRAP_SERVERS, then do it"],
    ["events topics --brokers localhost:9092 --replication 1 --apply", "On a single broker"],
    [
      "KAFKA_SASL_MECHANISM=scram-sha-512 KAFKA_SASL_USERNAME=... events topics --ca ca.pem",
      "With user, password and TLS",
    ],
    ["events topics --format json", "One object per step, for tools"],
  ],
  run: async (args, io) => (await import("../run-topics.js")).runTopics(args, io),
};
