import { expect } from "vitest";
import type { EventEnvelope } from "../../event/envelope.js";
import type { Reading } from "./readings.js";

/** A publish as its caller saw it. */
interface Publish extends Reading {
  readonly id: string;
  /** Undefined where nobody was told that it is safe. */
  storedIn?: "transport" | "outbox";
}

/** What was published and what was handled, kept outside of everything that may lose it. */
export class Ledger {
  readonly #published = new Map<string, Publish>();
  readonly #handled: { readonly id: string; readonly patient: string; readonly number: number }[] = [];
  readonly #seen = new Set<string>();
  readonly #numbers = new Map<string, number>();
  #safe = 0;

  /** How many publishes were acknowledged. */
  get safe(): number {
    return this.#safe;
  }

  /** How many deliveries repeated an event that had been handled. */
  get duplicates(): number {
    return this.#handled.length - this.#seen.size;
  }

  /** The patient's next reading, about to be published under that id. */
  next(patient: string, id: string): Reading {
    const number = this.#numbers.get(patient) ?? 0;
    this.#numbers.set(patient, number + 1);
    this.#published.set(id, { id, patient, number });
    return { patient, number };
  }

  acknowledge(id: string, storedIn: "transport" | "outbox"): void {
    const publish = this.#published.get(id);
    if (publish === undefined) throw new RangeError("An event was acknowledged that nobody published.");
    publish.storedIn = storedIn;
    this.#safe++;
  }

  handle({ id, payload: { patient, number } }: EventEnvelope<string, Reading>): void {
    this.#handled.push({ id, patient, number });
    this.#seen.add(id);
  }

  /** How many of the acknowledged were stored there. */
  storedIn(place: "transport" | "outbox"): number {
    return [...this.#published.values()].filter(({ storedIn }) => storedIn === place).length;
  }

  /** The acknowledged that nobody has handled yet. */
  missing(): readonly Reading[] {
    return [...this.#published.values()].filter(({ id, storedIn }) => storedIn !== undefined && !this.#seen.has(id));
  }

  /** Fails unless each acknowledged event was handled, in order per patient, and again only under its own id. */
  expectNothingLost(): void {
    expect(this.missing(), "acknowledged and never handled").toEqual([]);
    const altered = this.#handled.filter(({ id, patient, number }) => {
      const publish = this.#published.get(id);
      return publish?.patient !== patient || publish.number !== number;
    });
    expect(altered, "handled under an id that it was not published with").toEqual([]);
    const firsts = new Map<string, number>();
    const again = new Set<string>();
    const disorder = this.#handled.filter(({ id, patient, number }) => {
      if (again.has(id)) return false;
      again.add(id);
      const before = firsts.get(patient) ?? -1;
      firsts.set(patient, Math.max(before, number));
      return number < before;
    });
    expect(disorder, "handled for the first time after a later one of the same patient").toEqual([]);
  }
}
