import type { StoredLetter } from "../ports/dead-letter-store.js";
import type { StoredRecord } from "../ports/transport.js";
import { topicEntryOf } from "./letter-in-topic.js";

/** A letter that is not resolved, and its latest record. */
export interface OpenLetter {
  readonly letter: StoredLetter;
  readonly raw: StoredRecord;
}

/** Adds the records of dead letters' topics up to what is not resolved. */
export class OpenLetters {
  readonly #letters = new Map<string, OpenLetter>();
  readonly #resolutions = new Map<string, StoredRecord>();

  add(raw: StoredRecord): void {
    const entry = topicEntryOf(raw);
    if (entry === null) return;
    if (entry.kind === "resolution") {
      const name = nameOf(entry);
      if (isAfter(raw, this.#resolutions.get(name))) this.#resolutions.set(name, raw);
      return;
    }
    const name = nameOf(entry.letter);
    if (isAfter(raw, this.#letters.get(name)?.raw)) this.#letters.set(name, { letter: entry.letter, raw });
  }

  /** By the place where they were consumed, which is the order of each key. */
  inOrder(): readonly OpenLetter[] {
    const open = [...this.#letters].filter(([name, { raw }]) => isAfter(raw, this.#resolutions.get(name)));
    return open.map(([, letter]) => letter).sort((left, right) => compare(left.letter.record, right.letter.record));
  }
}

/** The places in a partition are certain; the times in two of them are the best that there is. */
function isAfter(record: StoredRecord, other: StoredRecord | undefined): boolean {
  if (other === undefined) return true;
  if (record.partition === other.partition) return record.offset > other.offset;
  return record.timestamp > other.timestamp;
}

function compare(left: StoredRecord, right: StoredRecord): number {
  if (left.topic !== right.topic) return left.topic < right.topic ? -1 : 1;
  if (left.partition !== right.partition) return left.partition - right.partition;
  return left.offset < right.offset ? -1 : 1;
}

/** Two groups may have letters of one id where a record was a letter before. */
function nameOf({ group, id }: { readonly group: string; readonly id: string }): string {
  return `${id} ${group}`;
}
