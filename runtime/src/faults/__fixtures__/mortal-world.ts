import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { TestDatabase } from "../../../../.config/test-database.js";
import type { EventHandler } from "../../consumer/event-handler.js";
import { defineEvent } from "../../event/define-event.js";
import { randomOf, turns } from "../../outbox/__fixtures__/outbox-world.js";
import { TestEvents } from "../../testing/test-events.js";
import { waitUntil } from "../../testing/wait-until.js";
import { doubledEffects, effectsOf, missingEffects, writeEffect } from "./effects.js";
import { Ledger } from "./ledger.js";
import { MortalInstance } from "./mortal-instance.js";
import { type Reading, readingTaken, tenantId } from "./readings.js";
import { registerReading } from "./register-reading.js";
import { scale } from "./scale.js";

const taken = readingTaken();
/** What the first consumer publishes in the transaction of its effect, and the second consumes. */
const filed = defineEvent<"Reading.Filed", Reading>({
  type: "Reading.Filed",
  version: 1,
  topic: "filing.events",
  aggregate: "Patient",
  key: "patient",
  schema: taken.schema.replace("ReadingTaken", "ReadingFiled"),
});
const retry = { maxAttempts: 1_000, initialDelay: 1, factor: 2, maxDelay: 8, jitter: 0.5 };
const PATIENTS = ["a", "b", "c", "d"];

type Role = "ward" | "relay" | "billing" | "archive";

/**
 * A service that publishes, a relay, and two consumers in a row, over one broker in memory and one PostgreSQL, with
 * faults and deaths that a seed decides.
 */
export class MortalWorld {
  readonly #seed: number;
  readonly #random: () => number;
  readonly #database: TestDatabase;
  readonly #test = new TestEvents();
  readonly #ledger = new Ledger();
  readonly #alive = new Map<Role, MortalInstance>();
  readonly #buried: Promise<void>[] = [];
  readonly #calls: Promise<unknown>[] = [];
  #handled = 0;

  constructor(seed: number, database: TestDatabase) {
    this.#seed = seed;
    this.#random = randomOf(seed);
    this.#database = database;
  }

  async run(): Promise<void> {
    const { faults } = this.#test.broker;
    for (const role of ["ward", "relay", "billing", "archive"] as const) await this.#start(role);
    for (let step = 0; step < scale.steps; step++) {
      const chance = this.#random();
      if (chance < 0.45) this.#publish(this.#pick(PATIENTS));
      else if (chance < 0.6) this.#publishInTransaction(this.#pick(PATIENTS));
      else if (chance < 0.66) faults.failSends({ when: "before", times: 1 + this.#below(3) });
      else if (chance < 0.72) faults.failSends({ when: "after", times: 1 + this.#below(3) });
      else if (chance < 0.76) faults.failSends({ when: "before", times: Number.POSITIVE_INFINITY });
      else if (chance < 0.8) faults.failCommits(1 + this.#below(3));
      else if (chance < 0.88) faults.clear();
      else await this.#kill(this.#pick(["ward", "relay", "billing", "archive"] as const));
      if (this.#random() < 0.8) await turns(this.#below(20));
    }
    faults.clear();
    await Promise.all(this.#calls);
    await waitUntil(`seed ${this.#seed}: everything has arrived`, () => this.#hasArrived(), 30_000);
    await Promise.all([...this.#buried, ...[...this.#alive.values()].map((instance) => instance.close())]);
    await this.#test.close();
  }

  /** Fails where something was lost, doubled or out of order; else says what was seen. */
  async verdict() {
    const { knex } = this.#database;
    const where = `seed ${this.#seed}`;
    const [billed, archived] = [await effectsOf(knex, "billing"), await effectsOf(knex, "archive")];
    for (const { event_id, patient, number } of billed) this.#ledger.handle(event_id, { patient, number });
    this.#ledger.expectNothingLost(where);
    expect(await missingEffects(knex, "billing"), `${where}: committed with a reading and never handled`).toEqual([]);
    expect(await doubledEffects(knex), `${where}: had their effect twice`).toEqual([]);
    const placesOf = (effects: typeof billed) => effects.map(({ patient, number }) => `${patient} ${number}`).sort();
    expect(placesOf(archived), `${where}: what was filed`).toEqual(placesOf(billed));
    for (const { patient } of billed) {
      const numbers = (effects: typeof billed) =>
        effects.filter((each) => each.patient === patient).map((each) => each.number);
      expect(numbers(archived), `${where}: the order in which it was filed`).toEqual(numbers(billed));
    }
    return {
      safe: this.#ledger.safe,
      viaOutbox: this.#ledger.storedIn("outbox"),
      unknown: this.#ledger.unknown,
      kills: this.#buried.length,
      redelivered: this.#handled - billed.length - archived.length,
    };
  }

  async #start(role: Role): Promise<void> {
    const instance = await MortalInstance.open(role, this.#test, this.#database.url);
    this.#alive.set(role, instance);
    if (role === "billing") await this.#consume(instance, role, taken);
    if (role === "archive") await this.#consume(instance, role, filed);
  }

  async #kill(role: Role): Promise<void> {
    const instance = this.#alive.get(role);
    if (instance === undefined) return;
    instance.kill();
    this.#buried.push(instance.close());
    await this.#start(role);
  }

  async #consume({ events }: MortalInstance, role: Role, definition: typeof taken | typeof filed): Promise<void> {
    const handler: EventHandler<typeof taken> = async ({ id, payload }, { transaction }) => {
      this.#handled++;
      await turns(this.#below(4));
      await writeEffect(transaction, { consumer: role, event_id: id, ...payload });
      if (role === "billing" && transaction !== undefined)
        await events.publish(filed, { tenantId, payload }, { transaction });
      await turns(this.#below(4));
      if (this.#random() < 0.05) throw new Error("a handler failed");
    };
    // The two differ in the name of their type alone.
    await events
      .consumer({ inbox: "postgres", retry })
      .on(definition as typeof taken, handler)
      .start();
  }

  #publish(patient: string): void {
    const ward = this.#alive.get("ward");
    if (ward === undefined) return;
    const eventId = randomUUID();
    const payload = this.#ledger.next(patient, eventId, ward);
    const call = ward.events.publish(taken, { tenantId, payload, eventId }).then(
      ({ storedIn }) => ward.dead || this.#ledger.acknowledge(eventId, storedIn),
      () => undefined,
    );
    this.#calls.push(Promise.race([call, ward.death]));
  }

  #publishInTransaction(patient: string): void {
    const ward = this.#alive.get("ward");
    if (ward === undefined) return;
    const eventId = randomUUID();
    const payload = this.#ledger.next(patient, eventId, null);
    const commits = this.#random() < 0.7;
    const beforeEnd = () => turns(this.#below(5));
    const call = registerReading(ward, taken, eventId, payload, { commits, beforeEnd }).then(
      () => ward.dead || !commits || this.#ledger.acknowledge(eventId, "outbox"),
      () => undefined,
    );
    this.#calls.push(Promise.race([call, ward.death]));
  }

  async #hasArrived(): Promise<boolean> {
    const { knex } = this.#database;
    const waiting = await knex("event_outbox").count({ count: "*" }).first();
    if (Number(waiting?.count) > 0) return false;
    const effects = await knex("effects").select("consumer", "event_id");
    const billed = new Set(effects.flatMap(({ consumer, event_id }) => (consumer === "billing" ? [event_id] : [])));
    return (
      this.#ledger.acknowledged().every((id) => billed.has(id)) &&
      effects.length === 2 * billed.size &&
      (await missingEffects(knex, "billing")).length === 0
    );
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #pick<Choice>(choices: readonly Choice[]): Choice {
    return choices[this.#below(choices.length)] as Choice;
  }
}
