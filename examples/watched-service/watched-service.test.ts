import type { AddressInfo } from "node:net";
import { createEvents, type Events } from "@healthtech/event-runtime";
import { PatientDeactivated } from "@healthtech/events/patient";
import { Registry } from "prom-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveStatus } from "./serve-status.js";

const metrics = new Registry();
const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
let events: Events;
let origin: string;
let stop: () => void;
beforeAll(async () => {
  events = createEvents({ service: "watched-service", environment: {}, logger: quiet, metrics });
  const server = serveStatus(events, metrics);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stop = () => server.close().closeAllConnections();
});
afterAll(async () => {
  await events.close();
  stop();
});

describe("a service that is watched", () => {
  it("says that it is not ready before its consumer is in its group, and then that it is", async () => {
    const consumer = events.consumer().on(PatientDeactivated, () => undefined);
    const before = await fetch(`${origin}/ready`);
    expect([before.status, await before.json()]).toMatchObject([503, { status: "down" }]);
    expect((await fetch(`${origin}/live`)).status).toBe(200);
    await consumer.start();
    const after = await fetch(`${origin}/ready`);
    expect([after.status, await after.json()]).toMatchObject([200, { status: "up" }]);
  });

  it("serves its metrics to Prometheus", async () => {
    const response = await fetch(`${origin}/metrics`);
    expect(response.headers.get("content-type")).toContain("text/plain");
    expect(await response.text()).toContain('healthtech_consumer_joined{group="watched-service"} 1');
  });

  it("knows nothing else, and is down once it is closed", async () => {
    expect((await fetch(`${origin}/`)).status).toBe(404);
    await events.close();
    expect((await fetch(`${origin}/live`)).status).toBe(503);
  });
});
