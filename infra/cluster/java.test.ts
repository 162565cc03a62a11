import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findJava, javaMajor } from "./java.mjs";

describe("Java", () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_292"', 8],
    ['openjdk version "25-ea"', 25],
    ["command not found", 0],
  ])("says its version in %j", (text, major) => {
    expect(javaMajor(text)).toBe(major);
  });

  it("is JAVA_HOME's, and not taken when it is too old or does not run", async () => {
    const home = mkdtempSync(join(tmpdir(), "java-test-"));
    const java = join(home, "bin", "java");
    mkdirSync(join(home, "bin"));
    const say = (version: string) => {
      writeFileSync(java, `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
      chmodSync(java, 0o755);
    };
    try {
      expect(await findJava({ JAVA_HOME: home })).toEqual({ missing: `no Java 17 or newer (${java} does not run)` });
      say("11.0.2");
      expect(await findJava({ JAVA_HOME: home })).toEqual({ missing: `Java 17 or newer is needed, ${java} is 11` });
      say("17.0.1");
      expect(await findJava({ JAVA_HOME: home })).toMatchObject({ java });
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });
});
