import { describe, expect, it } from "vitest";
import { EventError } from "../errors.js";
import type { Membership } from "../ports/membership.js";
import type { OutboxCounts } from "../ports/outbox.js";
import { FakeClock } from "../testing/fake-clock.js";
import { type HealthSources, InstanceHealth } from "./instance-health.js";

const counts = (more: Partial<OutboxCounts> = {}) => ({
  counts: async (): Promise<OutboxCounts> => ({ pending: 0, parked: 0, oldestAge: null, ...more }),
});
const consumer = (membership: Membership) => ({ consumers: () => [{ group: "journeys", membership }] });
const fails = async () => {
  throw new EventError("TRANSPORT.UNAVAILABLE", "Asking the brokers failed.");
};
const healthOf = (sources: Partial<HealthSources> = {}) =>
  new InstanceHealth({
    clock: new FakeClock(),
    transport: { probe: async () => undefined },
    registry: { probe: async () => undefined },
    breaker: () => "CLOSED",
    outbox: counts(),
    consumers: () => [],
    closed: () => false,
    ...sources,
  });
const wrong = ({ checks }: { readonly checks: readonly { readonly name: string; readonly reason: string | null }[] }) =>
  checks.filter(({ reason }) => reason !== null).map(({ name }) => name);

describe("an instance", () => {
  it("is up, and says what was looked at", async () => {
    const health = healthOf(consumer("joined"));
    expect(health.health()).toEqual({
      status: "up",
      checks: ["instance", "breaker", "consumer journeys"].map((name) => ({ name, status: "up", reason: null })),
    });
    expect((await health.ready()).checks.map(({ name }) => name)).toEqual([
      "instance",
      "brokers",
      "outbox",
      "registry",
      "breaker",
      "consumer journeys",
    ]);
  });

  it.each<[Membership, live: string, ready: string]>([
    ["stopped", "up", "down"],
    ["starting", "up", "down"],
    ["joined", "up", "up"],
    ["out", "down", "down"],
  ])("with a consumer that is %s is %s, and for its work %s", async (membership, live, ready) => {
    const health = healthOf(consumer(membership));
    expect(health.health().status).toBe(live);
    expect((await health.ready()).status).toBe(ready);
  });

  it("goes on with the outbox while the brokers are away, and is not ready without one", async () => {
    const transport = { probe: fails };
    const withOutbox = await healthOf({ transport }).ready();
    expect(withOutbox).toMatchObject({ status: "degraded" });
    expect(withOutbox.checks.find(({ name }) => name === "brokers")?.reason).toContain("TRANSPORT.UNAVAILABLE");
    expect(await healthOf({ transport, outbox: null }).ready()).toMatchObject({ status: "down" });
    expect(healthOf({ transport }).health().status).toBe("up");
  });

  it("is not ready without the outbox's database, nor when it is closed", async () => {
    expect((await healthOf({ outbox: { counts: fails } }).ready()).status).toBe("down");
    const closed = healthOf({ closed: () => true });
    expect(closed.health().status).toBe("down");
    expect((await closed.ready()).status).toBe("down");
  });

  it.each<[string, Partial<HealthSources>]>([
    ["breaker", { breaker: () => "OPEN" }],
    ["breaker", { breaker: () => "HALF_OPEN" }],
    ["registry", { registry: { probe: fails } }],
    ["outbox", { outbox: counts({ pending: 3, oldestAge: 301_000 }) }],
    ["outbox", { outbox: counts({ pending: 3, parked: 1, oldestAge: 1 }) }],
  ])("wants somebody to look at the %s, and goes on", async (name, sources) => {
    const report = await healthOf(sources).ready();
    expect(report.status).toBe("degraded");
    expect(wrong(report)).toEqual([name]);
  });

  it("waits for nobody who does not answer", async () => {
    const clock = new FakeClock();
    const never = () => new Promise<never>(() => undefined);
    const ready = healthOf({ clock, transport: { probe: never }, registry: { probe: never } }).ready();
    await clock.advance(3_000);
    expect(wrong(await ready)).toEqual(["brokers", "registry"]);
  });

  it("is not asked of a registry or a breaker that cannot say", async () => {
    const report = await healthOf({ registry: {}, breaker: null, outbox: null }).ready();
    expect(report.checks.map(({ name }) => name)).toEqual(["instance", "brokers"]);
  });

  it("repeats no word of a foreign error", async () => {
    const probe = async () => {
      throw new Error("S3NTINEL");
    };
    expect(JSON.stringify(await healthOf({ transport: { probe } }).ready())).not.toContain("S3NTINEL");
  });
});
