import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { complaints, tail } from "./log-tail.mjs";

describe("the end of a log", () => {
  it("is its last lines, also of a log too long to read, and nothing where there is none", () => {
    const folder = mkdtempSync(join(tmpdir(), "log-test-"));
    const path = join(folder, "a.log");
    try {
      expect(tail(path, 5)).toBe("");
      writeFileSync(path, "one\ntwo\nthree\n");
      expect(tail(path, 2)).toBe("two\nthree");
      expect(tail(path, 10)).toBe("one\ntwo\nthree");
      writeFileSync(path, `${"x".repeat(99)}\n`.repeat(10_000).concat("last\n"));
      expect(tail(path, 2)).toBe(`${"x".repeat(99)}\nlast`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("is what it complains of, where it complains", () => {
    const log = [
      "2026 INFO starting",
      "2026 ERROR Exiting Kafka due to fatal exception",
      "java.net.BindException: Address already in use",
      "\tat java.base/sun.nio.ch.Net.bind0",
      "Caused by: nobody",
      "2026 INFO App info unregistered",
    ].join("\n");
    expect(complaints(log, 10)).toBe(
      "2026 ERROR Exiting Kafka due to fatal exception\njava.net.BindException: Address already in use\nCaused by: nobody",
    );
    expect(complaints("a\nb\nc", 2)).toBe("b\nc");
  });
});
