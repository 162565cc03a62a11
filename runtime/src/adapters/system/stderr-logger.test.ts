import { afterEach, describe, expect, it, vi } from "vitest";
import { stderrLogger } from "./stderr-logger.js";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the logger to standard error", () => {
  it("writes one JSON object a line, in the shape of pino, without debug", () => {
    const lines: string[] = [];
    vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);
    stderrLogger.debug({ n: 0 }, "not this");
    stderrLogger.info({ n: 1 }, "one");
    stderrLogger.warn({ text: "line\nbreak" }, "two");
    stderrLogger.error({}, "three");
    expect(lines.every((line) => line.indexOf("\n") === line.length - 1)).toBe(true);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: "info", n: 1, msg: "one", time: expect.stringMatching(/^\d{4}-/) },
      { level: "warn", text: "line\nbreak", msg: "two" },
      { level: "error", msg: "three" },
    ]);
  });
});
