import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { gone, identify, isAlive, isPaused, send } from "./process-identity.mjs";

async function sleeper() {
  const child = spawn(process.execPath, ["--eval", "console.log('up'); setInterval(() => {}, 1000)"]);
  await once(child.stdout, "data");
  const identity = identify(child.pid ?? 0);
  if (identity === null) throw new Error("the child does not run");
  return { child, identity };
}

describe("a process of ours", () => {
  it("is known as long as it lives, and not after", async () => {
    const { child, identity } = await sleeper();
    expect(isAlive(identity)).toBe(true);
    expect(await gone(identity, 0)).toBe(false);
    send(identity, "SIGKILL");
    await once(child, "exit");
    expect(await gone(identity, 5000)).toBe(true);
    expect(isAlive(identity)).toBe(false);
    expect(identify(identity.pid)).toBeNull();
  });

  it("is never taken for a stranger that got its number later, and no signal reaches the stranger", async () => {
    const { child, identity } = await sleeper();
    const predecessor = { pid: identity.pid, startedAt: `${identity.startedAt}0` };
    expect(isAlive(predecessor)).toBe(false);
    send(predecessor, "SIGKILL");
    expect(await gone(predecessor, 0)).toBe(true);
    expect(isAlive(identity)).toBe(true);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(child.signalCode).toBe("SIGKILL");
  });

  it("says whether it is frozen", async () => {
    const { child, identity } = await sleeper();
    expect(isPaused(identity)).toBe(false);
    send(identity, "SIGSTOP");
    await expect.poll(() => isPaused(identity)).toBe(true);
    expect(isAlive(identity)).toBe(true);
    send(identity, "SIGCONT");
    await expect.poll(() => isPaused(identity)).toBe(false);
    child.kill("SIGKILL");
    await once(child, "exit");
  });

  it("is dead as a zombie that its parent does not reap", async () => {
    // The shell forks a child that ends at once, and then becomes a sleep that never waits for it.
    const parent = spawn("sh", ["-c", "sh -c 'read _' <&3 & echo $!; exec sleep 60"], {
      stdio: ["ignore", "pipe", "ignore", "pipe"],
    });
    const [pid] = await once(parent.stdout ?? process.stdin, "data");
    const identity = identify(Number(String(pid)));
    expect(identity).not.toBeNull();
    if (identity === null) return;
    const toChild = parent.stdio[3];
    if (toChild && "end" in toChild) toChild.end("\n");
    expect(await gone(identity, 10_000)).toBe(true);
    parent.kill("SIGKILL");
    await once(parent, "exit");
  });

  it.each([0x7ffffffe, 0])("is not process %d", (pid) => {
    expect(identify(pid)).toBeNull();
  });
});
