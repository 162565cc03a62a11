import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { createEvents } from "./create-events.js";

describe("a logger of pino", () => {
  it("fits as it is, and gets the fields as fields", async () => {
    const lines: Record<string, unknown>[] = [];
    const logger = pino({ level: "info" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
    const events = createEvents({ service: "prm-service", environment: {}, logger });
    expect(lines).toMatchObject([{ level: 30, service: "prm-service", msg: expect.stringContaining("in memory") }]);
    await events.close();
  });

  it("may be a child with fields of its own, and decides itself what it leaves out", async () => {
    const lines: Record<string, unknown>[] = [];
    const logger = pino({ level: "warn" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
    const child = logger.child({ region: "eu" });
    const events = createEvents({ service: "prm-service", environment: {}, logger: child });
    expect(lines).toEqual([]);
    child.warn({ state: "OPEN" }, "as the runtime does");
    expect(lines).toMatchObject([{ level: 40, region: "eu", state: "OPEN", msg: "as the runtime does" }]);
    await events.close();
  });
});
