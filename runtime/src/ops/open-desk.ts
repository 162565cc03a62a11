import { systemClock } from "../adapters/system/system-clock.js";
import { type Config, readConfig } from "../config.js";
import { connectKafka } from "../connect-kafka.js";
import type { DeadLetterDesk } from "../dead-letter/dead-letter-desk.js";
import { EventError } from "../errors.js";
import { openDeadLetters } from "../open-dead-letters.js";
import type { Logger } from "../ports/logger.js";
import type { SchemaRegistry } from "../ports/schema-registry.js";
import { noTelemetry } from "../ports/telemetry.js";
import type { Transport } from "../ports/transport.js";
import type { Io } from "./io.js";

export interface OpenDesk {
  readonly desk: DeadLetterDesk;
  close(): Promise<void>;
}

/**
 * The dead letters that the environment names, without a consumer, a publisher or a relay. Throws `CONFIG.INVALID` where it
 * names none.
 */
export function openDesk({ env, stderr }: Io): OpenDesk {
  const config = readConfig({ service: "events-ops", environment: env });
  const quiet = () => {};
  const logger: Logger = {
    debug: quiet,
    info: quiet,
    warn: quiet,
    error: (_, message) => stderr.write(`${message}\n`),
  };
  const common = { clock: systemClock, logger, telemetry: noTelemetry, ownTransport: false };
  if (config.databaseUrl !== null) {
    const { desk, close } = openDeadLetters({ ...common, config, transport: nowhere, topicReader: null });
    return { desk, close };
  }
  const { transport, topicReader } = connect(config, logger);
  const { desk, close } = openDeadLetters({ ...common, config, transport, topicReader });
  return {
    desk,
    close: async () => {
      await close();
      await transport.close();
    },
  };
}

function connect(config: Config, logger: Logger) {
  if (config.kafka !== null)
    return connectKafka(config, config.kafka, { registry: noRegistry, logger, clock: systemClock });
  const fault = "DATABASE_URL or KAFKA_BOOTSTRAP_SERVERS must be set, or there are no dead letters to look at";
  throw new EventError("CONFIG.INVALID", `The configuration is wrong: ${fault}.`, { details: { faults: [fault] } });
}

const unused = () => Promise.reject(new EventError("CONFIG.UNSUPPORTED", "Dead letters are looked at, not sent."));

/** With a database nothing is sent. */
const nowhere: Transport = {
  send: unused,
  subscribe: unused,
  probe: unused,
  close: async () => {},
};

/** Nothing is decoded. */
const noRegistry: SchemaRegistry = { idOf: unused, schemaOf: unused };
