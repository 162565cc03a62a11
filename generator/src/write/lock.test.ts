import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { request, temporaryFolder, treeOf } from "./__fixtures__/output-folder.js";
import { withLock } from "./lock.js";
import { writeOutputs } from "./write.js";

const patient = { patienceMs: 10_000 };

test("runs one piece of work after the other, and tells the second that it waited", async () => {
  const folder = temporaryFolder();
  const order: string[] = [];
  let endFirst = (): void => {};
  const firstMayEnd = new Promise<void>((resolve) => {
    endFirst = resolve;
  });
  const one = withLock(folder, patient, async (waited) => {
    order.push(`first ${waited}`);
    await firstMayEnd;
    order.push("first ends");
  });
  const two = withLock(folder, patient, async (waited) => void order.push(`second ${waited}`));
  endFirst();
  await Promise.all([one, two]);
  expect(order).toEqual(["first false", "first ends", "second true"]);
});

test("names the run that holds the lock when patience is over", async () => {
  const folder = temporaryFolder();
  await withLock(folder, patient, async () => {
    const second = withLock(folder, { patienceMs: 0 }, async () => "never");
    await expect(second).rejects.toThrow(`Another run of \`events\` (process ${process.pid}) is writing`);
  });
});

test("takes over from a run that died", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "lock"), "999999999");
  expect(await withLock(folder, { patienceMs: 0 }, async () => readFileSync(join(folder, "lock"), "utf8"))).toBe(
    String(process.pid),
  );
});

test("does not take a lock whose holder has not yet written its name", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "lock"), "");
  await expect(withLock(folder, { patienceMs: 0 }, async () => "never")).rejects.toThrow("Another run of `events` is");
});

test("lets go when the work fails, and when the wait is interrupted", async () => {
  const folder = temporaryFolder();
  await expect(withLock(folder, patient, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(existsSync(join(folder, "lock"))).toBe(false);
  await withLock(folder, patient, async () => {
    const controller = new AbortController();
    const second = withLock(folder, { ...patient, signal: controller.signal }, async () => "never");
    controller.abort();
    await expect(second).rejects.toThrow("abort");
  });
});

test("two runs on one folder leave the output of the later one, whole", async () => {
  const out = temporaryFolder();
  const files = (text: string) => Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`f${index}`, text]));
  await Promise.all([writeOutputs(request(out, files("one"))), writeOutputs(request(out, files("two")))]);
  const { ".events-manifest.json": _, ...written } = treeOf(out);
  expect(new Set(Object.values(written)).size).toBe(1);
});
