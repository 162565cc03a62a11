import { EventError } from "../errors.js";
import type { Clock } from "../ports/clock.js";
import type {
  DeadLetter,
  DeadLetterStore,
  LetterCounts,
  LetterFilter,
  LetterSettlement,
  ReplayRequest,
  ReplayTerms,
  StoredLetter,
} from "../ports/dead-letter-store.js";
import type { TopicReader } from "../ports/topic-reader.js";
import type { OutgoingRecord, StoredRecord, Transport } from "../ports/transport.js";
import { deadLetterTopicOf } from "./dead-letter-record.js";
import { failedAgain, resolutionOf } from "./letter-in-topic.js";
import { type OpenLetter, OpenLetters } from "./open-letters.js";

export interface TopicDeadLetterStoreOptions {
  readonly transport: Transport;
  readonly reader: TopicReader;
  readonly clock: Clock;
  /** Topics begin with it. */
  readonly topicPrefix: string;
  /** Empty; keeps what was read, and which of it is being replayed. */
  readonly workingCopy: DeadLetterStore;
}

const PAGE = 500;

/**
 * Dead letters where there is no database: the topics are all that there is. A letter is resolved by a record behind it
 * that says so, and fails again as a record with its new count. What is being replayed is known to this process alone:
 * when it ends, what was not handled is not resolved, and can be replayed again. Nothing can be parked.
 */
export class TopicDeadLetterStore implements DeadLetterStore {
  readonly #options: TopicDeadLetterStoreOptions;
  /** What the working copy has, and the latest record of each, by sequence and id. */
  #known = new Map<string, Map<string, OpenLetter>>();
  /** Letters that were settled since the reading began, which may have read them as they were before; null for resolved. */
  readonly #settled = new Map<string, OpenLetter | null>();
  #reading: Promise<void> = Promise.resolve();

  constructor(options: TopicDeadLetterStoreOptions) {
    this.#options = options;
  }

  async ready(): Promise<void> {}

  /** It is in its topic already, which is all there is to do. */
  async add(): Promise<void> {}

  async waiting(events: readonly unknown[]): Promise<readonly boolean[]> {
    return events.map(() => false);
  }

  async park(): Promise<void> {
    throw new EventError("CONFIG.UNSUPPORTED", "Nothing can be parked without DATABASE_URL.");
  }

  async list(filter: LetterFilter, after: bigint, limit: number): Promise<readonly DeadLetter[]> {
    // Later pages are of the same reading, so that none is missed or comes twice.
    if (after === 0n) await this.#read();
    return this.#options.workingCopy.list(filter, after, limit);
  }

  request(filter: LetterFilter, upTo: bigint, terms: ReplayTerms): Promise<ReplayRequest> {
    return this.#options.workingCopy.request(filter, upTo, terms);
  }

  outstanding(replayId: string): Promise<number> {
    return this.#options.workingCopy.outstanding(replayId);
  }

  claim(group: string, work: (letter: StoredLetter) => Promise<LetterSettlement>): Promise<number | null> {
    return this.#options.workingCopy.claim(group, async (letter) => {
      const settlement = await work(letter);
      if (settlement.status === "handled") await this.#resolve(letter, "handled");
      if (settlement.status === "failed") await this.#failAgain(letter, settlement);
      return settlement;
    });
  }

  async discard(filter: LetterFilter, upTo: bigint): Promise<number> {
    const { workingCopy } = this.#options;
    const ids: string[] = [];
    for (let after = 0n; ; ) {
      const page = await workingCopy.list({ ...filter, status: "failed" }, after, PAGE);
      ids.push(...page.filter(({ position }) => position <= upTo).map(({ id }) => id));
      after = page.at(-1)?.position ?? after;
      if (page.length < PAGE) break;
    }
    const wanted = new Set(ids);
    const letters = [...this.#known.values()].flatMap((sequence) => [...sequence.values()]);
    for (const { letter } of letters) if (wanted.has(letter.id)) await this.#resolve(letter, "discarded");
    return workingCopy.discard({ ids }, upTo);
  }

  async counts(group?: string): Promise<LetterCounts> {
    await this.#read();
    return this.#options.workingCopy.counts(group);
  }

  async #resolve(letter: StoredLetter, how: "handled" | "discarded"): Promise<void> {
    const known = this.#known.get(sequenceOf(letter));
    const raw = known?.get(letter.id)?.raw;
    if (raw === undefined) return;
    await this.#send(resolutionOf(raw, letter, how, new Date(this.#options.clock.now())));
    known?.delete(letter.id);
    this.#settled.set(letter.id, null);
  }

  async #failAgain(letter: StoredLetter, settlement: LetterSettlement & { readonly status: "failed" }): Promise<void> {
    const known = this.#known.get(sequenceOf(letter));
    const raw = known?.get(letter.id)?.raw;
    if (raw === undefined) return;
    const record = failedAgain(raw, letter, settlement);
    const place = await this.#send(record);
    const attempts = letter.attempts + settlement.attempts;
    const open = { letter: { ...letter, attempts }, raw: { ...record, ...place } };
    known?.set(letter.id, open);
    this.#settled.set(letter.id, open);
  }

  async #send(record: OutgoingRecord): Promise<Pick<StoredRecord, "partition" | "offset">> {
    const [outcome] = await this.#options.transport.send([record]);
    if (outcome?.status === "stored") return { partition: outcome.partition, offset: outcome.offset };
    throw outcome?.error ?? new EventError("TRANSPORT.UNAVAILABLE", "The transport said nothing of a record.");
  }

  /** One reading after the other, each of which begins after it was asked for. */
  #read(): Promise<void> {
    const reading = this.#reading.then(() => this.#readTopics());
    this.#reading = reading.catch(() => undefined);
    return reading;
  }

  async #readTopics(): Promise<void> {
    const { reader, topicPrefix } = this.#options;
    const letters = new OpenLetters();
    this.#settled.clear();
    const suffix = deadLetterTopicOf("");
    const topics = await reader.topics();
    const own = topics.filter((topic) => topic.startsWith(`${topicPrefix}.`) && topic.endsWith(suffix));
    for (const topic of own.sort()) await reader.read(topic, (record) => letters.add(record));
    const found = new Map<string, Map<string, OpenLetter>>();
    for (const read of letters.inOrder()) {
      const settled = this.#settled.get(read.letter.id);
      if (settled === null) continue;
      const open = settled ?? read;
      const sequence = sequenceOf(open.letter);
      const known = found.get(sequence) ?? new Map<string, OpenLetter>();
      found.set(sequence, known.set(open.letter.id, open));
    }
    for (const name of new Set([...this.#known.keys(), ...found.keys()])) {
      await this.#bringUp(this.#known.get(name) ?? new Map(), found.get(name) ?? new Map());
    }
    this.#known = found;
  }

  /** Adds what is new at the end of a key; where anything else changed, the key is laid out anew, to keep its order. */
  async #bringUp(known: ReadonlyMap<string, OpenLetter>, found: ReadonlyMap<string, OpenLetter>): Promise<void> {
    const { workingCopy } = this.#options;
    const before = [...known.values()];
    const now = [...found.values()];
    const unchanged = before.every(({ letter: { id, attempts } }, index) => {
      const letter = now[index]?.letter;
      return letter?.id === id && letter.attempts === attempts;
    });
    if (!unchanged) await workingCopy.discard({ ids: [...known.keys()] }, EVERYTHING);
    for (const { letter } of unchanged ? now.slice(before.length) : now) await workingCopy.add(letter, null);
  }
}

const EVERYTHING = 2n ** 62n;

function sequenceOf({ id, group, record: { topic, key } }: StoredLetter): string {
  return JSON.stringify([group, topic, key === null ? id : Buffer.from(key).toString("hex")]);
}
