import { expect } from "vitest";
import { OutboxWorld, type Publish, turns, type WorldDatabase } from "./outbox-world.js";

/**
 * Lets three services publish, in and out of transactions, while sends and acknowledgements fail, the transport goes down
 * and comes back, breakers open and close, and services die; then heals everything and looks into the log. Returns what
 * was seen on the way, so that a test can tell that the faults did strike.
 */
export async function loseNothing<Transaction>(seed: number, database: WorldDatabase<Transaction>) {
  const world = new OutboxWorld(seed, database);
  for (let instance = 0; instance < 3; instance++) world.start();
  const keys = ["a", "b", "c", "d"];
  for (let step = 0; step < 60; step++) {
    const chance = world.random();
    const key = keys[world.pick(keys.length)] as string;
    if (chance < 0.4) world.publish(key);
    else if (chance < 0.6) {
      const together = Array.from({ length: 1 + world.pick(6) }, () => keys[world.pick(keys.length)] as string);
      world.publishTogether(together, chance < 0.5);
    }
    else if (chance < 0.72) world.publishInTransaction(key);
    else if (chance < 0.78) world.broker.faults.failSends({ when: "before", times: 1 + world.pick(3) });
    else if (chance < 0.84) world.broker.faults.failSends({ when: "after", times: 1 + world.pick(3) });
    else if (chance < 0.88) world.broker.faults.failSends({ when: "before", times: Number.POSITIVE_INFINITY });
    else if (chance < 0.94) world.broker.faults.clear();
    else world.crash();
    if (world.random() < 0.7) await turns(world.pick(8));
    if (world.random() < 0.1) await world.settled();
  }
  world.broker.faults.clear();
  await world.settled();
  await world.drained();
  await world.stop();
  expectNothingLost(world, seed);
  const safe = world.publishes.filter(({ safeAt }) => safeAt !== undefined);
  return {
    safe: safe.length,
    viaOutbox: safe.filter(({ storedIn }) => storedIn === "outbox").length,
    unknown: world.publishes.length - safe.length,
    duplicates: world.broker.records().length - world.firstPlaces().size,
  };
}

function expectNothingLost<Transaction>(world: OutboxWorld<Transaction>, seed: number): void {
  const places = world.firstPlaces();
  const placeOf = ({ id }: Publish) => places.get(id) ?? Number.NaN;
  expect(world.torn, `seed ${seed}: atomic, and not safe together in one place`).toEqual([]);
  const safe = world.publishes.filter(({ safeAt }) => safeAt !== undefined);
  const missing = safe.filter(({ id }) => !places.has(id));
  expect(missing, `seed ${seed}: safe and not in the log`).toEqual([]);
  const ghosts = world.publishes.filter(({ id, rolledBack }) => rolledBack && places.has(id));
  expect(ghosts, `seed ${seed}: rolled back and in the log`).toEqual([]);
  const known = new Set(world.publishes.map(({ id }) => id));
  expect([...places.keys()].filter((id) => !known.has(id))).toEqual([]);
  const overtaken = safe.flatMap((earlier) =>
    world.publishes
      .filter(({ key, calledAt, id }) => key === earlier.key && calledAt > (earlier.safeAt ?? 0) && places.has(id))
      .filter((later) => placeOf(later) < placeOf(earlier))
      .map((later) => [earlier.id, later.id]),
  );
  const outOfTurn = safe.flatMap((earlier) =>
    safe
      .filter(({ key, instance }) => key === earlier.key && instance !== null && instance === earlier.instance)
      .filter((later) => later.calledAt > earlier.calledAt && placeOf(later) < placeOf(earlier))
      .map((later) => [earlier.id, later.id]),
  );
  expect(outOfTurn, `seed ${seed}: published by one service after an event of the same key, and before it in the log`).toEqual([]);
  expect(overtaken, `seed ${seed}: published after an event of the same key was safe, and before it in the log`).toEqual(
    [],
  );
}
