import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeOnRedis } from "../../../../.config/test-redis.ts";
import { FakeClock } from "../../testing/fake-clock.js";
import { inboxContract } from "../../testing/inbox-contract.js";
import { waitUntil } from "../../testing/wait-until.js";
import { systemClock } from "../system/system-clock.js";
import { openRedis, type RedisCommands } from "./redis-commands.js";
import { RedisInbox } from "./redis-inbox.js";

const options = { clock: systemClock, retention: 60_000 };

describeOnRedis("an inbox in Redis", (url) => {
  let redis: RedisCommands;
  beforeAll(() => {
    redis = openRedis(url);
  });
  afterAll(() => redis.close());

  inboxContract({ describe, it }, "Redis", async () => new RedisInbox(redis, options));

  it("remembers for the retention, and holds a claim for its lease", async () => {
    const [group, id] = [randomUUID(), randomUUID()];
    const key = `event-inbox:${group}:${id}`;
    const left = async () => Number(await redis.send(["PTTL", key]));
    await new RedisInbox(redis, { ...options, lease: 5_000 }).once(group, id, async () => {
      const held = await left();
      expect(held > 0 && held <= 5_000).toBe(true);
    });
    const remembered = await left();
    expect(remembered > 5_000 && remembered <= 60_000).toBe(true);
  });

  it("takes over from a process that died with its claim, once the lease has run out", async () => {
    const [group, id] = [randomUUID(), randomUUID()];
    await redis.send(["SET", `event-inbox:${group}:${id}`, "somebody who died", "PX", "50"]);
    expect(await new RedisInbox(redis, options).once(group, id, async () => undefined)).toBe(true);
  });

  it("renews the claim while the work runs", async () => {
    const clock = new FakeClock();
    const [group, id] = [randomUUID(), randomUUID()];
    const key = `event-inbox:${group}:${id}`;
    const inbox = new RedisInbox(redis, { ...options, clock, lease: 60_000 });
    await inbox.once(group, id, async () => {
      await redis.send(["PEXPIRE", key, "1000"]);
      await clock.advance(20_000);
      await waitUntil("it is renewed", async () => Number(await redis.send(["PTTL", key])) > 1_000);
    });
  });

  it("marks what is done and could not be marked, and does not do it again", async () => {
    const [group, id] = [randomUUID(), randomUUID()];
    let broken = true;
    const flaky: RedisCommands = {
      ...redis,
      send: (command) =>
        broken && command.includes("done") ? Promise.reject(new Error("connection lost")) : redis.send(command),
    };
    const inbox = new RedisInbox(flaky, options);
    let effects = 0;
    const work = async () => {
      effects += 1;
    };
    await expect(inbox.once(group, id, work)).rejects.toThrow("connection lost");
    broken = false;
    expect(await inbox.once(group, id, work)).toBe(false);
    expect(effects).toBe(1);
    expect(await redis.send(["GET", `event-inbox:${group}:${id}`])).toBe("done");
  });

  it("says what Redis refuses for good, and what may pass", async () => {
    await expect(redis.send(["NO-SUCH-COMMAND"])).rejects.toMatchObject({ code: "DATABASE.REJECTED" });
    const nobody = openRedis("redis://127.0.0.1:1");
    for (let command = 0; command < 2; command++) {
      await expect(nobody.send(["PING"])).rejects.toMatchObject({ code: "DATABASE.UNAVAILABLE" });
    }
    await nobody.close();
  });
});
