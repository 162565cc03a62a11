import type { DeadLetter, LetterFilter } from "../ports/dead-letter-store.js";
import type { LetterPreview } from "./dead-letter-desk.js";

/** Adds letters up to a preview, one after the other, so that they need not be in memory together. */
export class LetterSummary {
  readonly #maxAttempts: number;
  readonly #keys = new Set<string>();
  readonly #schemaIds = new Set<number>();
  readonly #codes = new Map<string, number>();
  readonly #eventTypes = new Map<string, number>();
  readonly #topics = new Map<string, number>();
  readonly #groups = new Map<string, number>();
  #count = 0;
  #exhausted = 0;
  #parked = 0;
  #oldest: Date | null = null;
  #newest: Date | null = null;

  /** @param maxAttempts - tries that a letter may have */
  constructor(maxAttempts: number) {
    this.#maxAttempts = maxAttempts;
  }

  add({ status, topic, key, group, schemaId, failure, event, attempts, firstFailedAt }: DeadLetter): void {
    if (status === "parked") {
      this.#parked++;
      return;
    }
    this.#count++;
    if (attempts >= this.#maxAttempts) this.#exhausted++;
    if (key !== null) this.#keys.add(`${topic} ${key}`);
    if (schemaId !== null) this.#schemaIds.add(schemaId);
    raise(this.#codes, failure?.code ?? "UNKNOWN");
    raise(this.#eventTypes, event?.type ?? "unreadable");
    raise(this.#topics, topic);
    raise(this.#groups, group);
    if (this.#oldest === null || firstFailedAt < this.#oldest) this.#oldest = firstFailedAt;
    if (this.#newest === null || firstFailedAt > this.#newest) this.#newest = firstFailedAt;
  }

  preview(filter: LetterFilter, upTo: bigint): LetterPreview {
    return {
      filter,
      upTo,
      count: this.#count,
      exhausted: this.#exhausted,
      parked: this.#parked,
      keys: this.#keys.size,
      oldest: this.#oldest,
      newest: this.#newest,
      schemaIds: [...this.#schemaIds].sort((left, right) => left - right),
      codes: mostFirst(this.#codes),
      eventTypes: mostFirst(this.#eventTypes),
      topics: mostFirst(this.#topics),
      groups: mostFirst(this.#groups),
    };
  }
}

function raise(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function mostFirst(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([, left], [, right]) => right - left));
}
