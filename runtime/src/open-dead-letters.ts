import { InMemoryDeadLetterStore } from "./adapters/memory/in-memory-dead-letter-store.js";
import { InMemoryTransport } from "./adapters/memory/in-memory-transport.js";
import { openPool } from "./adapters/postgres/open-pool.js";
import { PostgresDeadLetterStore } from "./adapters/postgres/postgres-dead-letter-store.js";
import type { Config } from "./config.js";
import type { DeadLetterDesk } from "./dead-letter/dead-letter-desk.js";
import type { DeadLetters } from "./dead-letter/dead-letters.js";
import { GroupDeadLetters } from "./dead-letter/group-dead-letters.js";
import { StoredLetters } from "./dead-letter/stored-letters.js";
import { TopicDeadLetterStore } from "./dead-letter/topic-dead-letter-store.js";
import { EventError } from "./errors.js";
import type { Clock } from "./ports/clock.js";
import type { DeadLetterStore } from "./ports/dead-letter-store.js";
import type { Logger } from "./ports/logger.js";
import type { Telemetry } from "./ports/telemetry.js";
import type { TopicReader } from "./ports/topic-reader.js";
import type { Transport } from "./ports/transport.js";

/** What may become of dead letters, and how many events may wait behind them. */
export interface DeadLetterOptions {
  /** Tries in all, those of replays included, after which a letter is replayed only by force; 100 where left out. */
  readonly maxAttempts?: number;
  /** With parking: events of one key that may wait, the dead letter included; 1,000 where left out. Its partition waits then. */
  readonly eventsPerKey?: number;
  /** With parking: keys of a group that may be closed by a dead letter; 1,000 where left out. */
  readonly keysPerGroup?: number;
  /** Milliseconds between two looks for letters that are to be replayed; 1,000 where left out. */
  readonly pollInterval?: number;
}

export interface OpenDeadLetters {
  readonly desk: DeadLetterDesk;
  /** Those of a consumer of the group. */
  of(group: string, parking: "key" | "off"): DeadLetters;
  /** How many keys of the group are closed; asks nobody where none can be. */
  closedKeys(group: string): Promise<number>;
  /** Lets go of the database. */
  close(): Promise<void>;
}

export interface DeadLetterSurroundings {
  readonly config: Config;
  readonly transport: Transport;
  readonly ownTransport: boolean;
  /** Reads what the transport carries; null where nobody can. */
  readonly topicReader: TopicReader | null;
  readonly telemetry: Telemetry;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly deadLetters?: DeadLetterOptions | undefined;
}

/** Dead letters are kept where their events are: in PostgreSQL where there is one, else in memory or in their topic. */
export function openDeadLetters(surroundings: DeadLetterSurroundings): OpenDeadLetters {
  const { transport, telemetry, clock, logger, deadLetters = {} } = surroundings;
  const { maxAttempts = 100, eventsPerKey = 1000, keysPerGroup = 1000, pollInterval = 1000 } = deadLetters;
  checkOptions({ maxAttempts, eventsPerKey, keysPerGroup, pollInterval });
  const { store, lasting, shared, close } = openStore(surroundings);
  const groups: GroupDeadLetters[] = [];
  const onReady = () => {
    for (const group of groups) group.wake();
  };
  const isServedHere = (name: string) => groups.some(({ group, served }) => group === name && served);
  return {
    desk: new StoredLetters({ store, maxAttempts, isServedHere: shared ? null : isServedHere, onReady }),
    of: (group, parking) => {
      const limits = parking === "key" ? { eventsPerKey, keysPerGroup } : null;
      const common = { store, lasting, transport, telemetry, clock, logger, pollInterval };
      const letters = new GroupDeadLetters({ ...common, group, parking: limits });
      groups.push(letters);
      return letters;
    },
    closedKeys: async (group) => (lasting ? (await store.counts(group)).sequences : 0),
    close,
  };
}

interface OpenStore {
  readonly store: DeadLetterStore;
  /** Whether it lives as long as the events, so that an event may be parked in it. */
  readonly lasting: boolean;
  /** Whether every member of a group takes from it what is to be replayed. */
  readonly shared: boolean;
  close(): Promise<void>;
}

function openStore(surroundings: DeadLetterSurroundings): OpenStore {
  const { transport, ownTransport, topicReader: reader, clock } = surroundings;
  const { kafka, databaseUrl, topicPrefix } = surroundings.config;
  const onMemory = ownTransport && kafka === null;
  if (databaseUrl !== null && !onMemory) {
    const pool = openPool(databaseUrl, { max: 5 });
    return { store: new PostgresDeadLetterStore(pool), lasting: true, shared: true, close: () => pool.end() };
  }
  const close = async () => reader?.close();
  if (transport instanceof InMemoryTransport) {
    return { store: transport.broker.deadLetters, lasting: true, shared: true, close };
  }
  const ofProcess = new InMemoryDeadLetterStore(clock);
  if (reader === null) return { store: ofProcess, lasting: false, shared: false, close };
  const store = new TopicDeadLetterStore({ transport, reader, clock, topicPrefix, workingCopy: ofProcess });
  return { store, lasting: false, shared: false, close };
}

function checkOptions(options: Required<DeadLetterOptions>): void {
  const faults = Object.entries(options)
    .filter(([, value]) => !(Number.isInteger(value) && value >= 1))
    .map(([name]) => `deadLetters.${name} must be a whole number from 1`);
  if (faults.length === 0) return;
  throw new EventError("CONFIG.INVALID", `The configuration is wrong: ${faults.join("; ")}.`, { details: { faults } });
}
