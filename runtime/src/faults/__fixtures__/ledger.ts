import { expect } from "vitest";
import type { Reading } from "./readings.js";

/** A publish as its caller saw it; times count up over the whole ledger. */
interface Publish extends Reading {
  readonly id: string;
  readonly calledAt: number;
  /** Whoever's calls are in order among each other, also before any is safe; null for none. */
  readonly caller: unknown;
  /** Undefined where nobody was told that it is safe. */
  storedIn?: "transport" | "outbox";
  safeAt: number;
}

interface Handled extends Reading {
  readonly id: string;
}

/** What was published and what was handled, kept outside of everything that may lose it. */
export class Ledger {
  readonly #published = new Map<string, Publish>();
  readonly #handled: Handled[] = [];
  readonly #seen = new Set<string>();
  readonly #numbers = new Map<string, number>();
  #time = 0;
  #safe = 0;
  #missing = 0;
  readonly #storedIn = { transport: 0, outbox: 0 };

  /** How many publishes were acknowledged. */
  get safe(): number {
    return this.#safe;
  }

  /** Whether all that was acknowledged so far was handled; asked often. */
  get isWhole(): boolean {
    return this.#missing === 0;
  }

  /** How many publishes were not acknowledged. */
  get unknown(): number {
    return this.#published.size - this.#safe;
  }

  /** How many deliveries repeated an event that had been handled. */
  get duplicates(): number {
    return this.#handled.length - this.#seen.size;
  }

  /** The patient's next reading, about to be published under that id. */
  next(patient: string, id: string, caller: unknown = "the one"): Reading {
    const number = this.#numbers.get(patient) ?? 0;
    this.#numbers.set(patient, number + 1);
    this.call(id, { patient, number }, caller);
    return { patient, number };
  }

  /** A reading is about to be published under that id. */
  call(id: string, { patient, number }: Reading, caller: unknown): void {
    const calledAt = this.#time++;
    this.#published.set(id, { id, patient, number, calledAt, caller, safeAt: Number.POSITIVE_INFINITY });
  }

  acknowledge(id: string, storedIn: "transport" | "outbox"): void {
    const publish = this.#published.get(id);
    if (publish === undefined) throw new RangeError("An event was acknowledged that nobody published.");
    publish.storedIn = storedIn;
    publish.safeAt = this.#time++;
    this.#storedIn[storedIn]++;
    this.#safe++;
    if (!this.#seen.has(id)) this.#missing++;
  }

  handle(id: string, { patient, number }: Reading): void {
    this.#handled.push({ id, patient, number });
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    if (this.#published.get(id)?.storedIn !== undefined) this.#missing--;
  }

  /** The ids of those that were acknowledged. */
  acknowledged(): readonly string[] {
    return [...this.#published.values()].flatMap(({ id, storedIn }) => (storedIn === undefined ? [] : [id]));
  }

  /** How many of the acknowledged were stored there. */
  storedIn(place: "transport" | "outbox"): number {
    return this.#storedIn[place];
  }

  /** The acknowledged that nobody has handled yet. */
  missing(): readonly Reading[] {
    return [...this.#published.values()].filter(({ id, storedIn }) => storedIn !== undefined && !this.#seen.has(id));
  }

  /** Fails unless each acknowledged event was handled, in order per patient, and again only under its own id. */
  expectNothingLost(where = ""): void {
    expect(this.missing(), `${where}: acknowledged and never handled`).toEqual([]);
    const altered = this.#handled.filter(({ id, patient, number }) => {
      const publish = this.#published.get(id);
      return publish?.patient !== patient || publish.number !== number;
    });
    expect(altered, `${where}: handled under an id that it was not published with`).toEqual([]);
    expect(this.#disordered(), `${where}: handled for the first time before an earlier one of its patient`).toEqual([]);
  }

  /**
   * Events before which one should have been handled that was handled later: one that was safe before they were
   * published, or that the same caller had published before.
   */
  #disordered(): readonly Publish[] {
    const earliest = new Map<string, number>();
    const note = (name: string, time: number) => earliest.set(name, Math.min(earliest.get(name) ?? time, time));
    const callers = new Map<unknown, number>();
    const disordered: Publish[] = [];
    for (const publish of this.#firstsFromTheLast()) {
      const { patient, caller, calledAt, safeAt, storedIn } = publish;
      if (!callers.has(caller)) callers.set(caller, callers.size);
      const byCaller = `called ${patient} ${callers.get(caller)}`;
      const bySafety = `safe ${patient}`;
      const overtook = (earliest.get(bySafety) ?? Number.POSITIVE_INFINITY) < calledAt;
      const outOfTurn = caller !== null && (earliest.get(byCaller) ?? Number.POSITIVE_INFINITY) < calledAt;
      if (overtook || (outOfTurn && storedIn !== undefined)) disordered.push(publish);
      note(bySafety, safeAt);
      if (storedIn !== undefined) note(byCaller, calledAt);
    }
    return disordered;
  }

  #firstsFromTheLast(): readonly Publish[] {
    const firsts = new Map(this.#handled.map(({ id }) => [id, this.#published.get(id)]));
    return [...firsts.values()].flatMap((publish) => publish ?? []).reverse();
  }
}
