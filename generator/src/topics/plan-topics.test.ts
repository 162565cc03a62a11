import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Domain } from "../model/catalog.js";
import { planTopics, type Step } from "./plan-topics.js";
import { type Topic, wantedTopics } from "./wanted-topics.js";

const DAY = 86_400_000;
const settings = { "retention.ms": String(60 * DAY), "min.insync.replicas": "2", "compression.type": "gzip" };
const topic = (more: Partial<Topic> = {}): Topic => ({ name: "t", partitions: 6, replication: 3, settings, ...more });
const plan = (actual: Partial<Topic>, addPartitions = false) =>
  planTopics([topic()], new Map([["t", topic(actual)]]), { addPartitions });
const withSetting = (name: string, value: string) => ({ settings: { ...settings, [name]: value } });

test("wants a topic for the events of a domain and one for its dead letters, and none for types alone", () => {
  const domain = (name: string, more: Partial<Domain>): Domain => ({
    name,
    title: name,
    owner: "",
    doc: "",
    topic: `${name}.events`,
    partitions: 12,
    retentionDays: 30,
    events: [{} as never],
    ...more,
  });
  const wanted = wantedTopics(
    [domain("b", { retentionDays: null, partitions: null }), domain("a", {}), domain("types", { events: [] })],
    "p",
    3,
  );
  expect(wanted.map(({ name, partitions, settings: { "retention.ms": kept } }) => [name, partitions, kept])).toEqual([
    ["p.a.events", 12, String(30 * DAY)],
    ["p.a.events.dlq", 12, String(90 * DAY)],
    ["p.b.events", -1, undefined],
    ["p.b.events.dlq", -1, String(90 * DAY)],
  ]);
  expect(wanted[0]).toMatchObject({
    replication: 3,
    settings: { "min.insync.replicas": "2", "compression.type": "gzip" },
  });
  expect(wantedTopics([domain("a", {})], "p", 1)[0]?.settings["min.insync.replicas"]).toBe("1");
});

describe("a plan", () => {
  test("is empty where all is as wanted", () => {
    expect(plan({})).toEqual([]);
    expect(planTopics([topic({ partitions: -1 })], new Map([["t", topic()]]), { addPartitions: true })).toEqual([]);
  });

  test("creates what is missing", () => {
    expect(planTopics([topic()], new Map(), { addPartitions: false })).toEqual([{ kind: "create", topic: topic() }]);
  });

  test.each<[what: string, actual: Partial<Topic>, step: Partial<Step> & object]>([
    ["a longer retention", withSetting("retention.ms", String(30 * DAY)), { kind: "set", to: String(60 * DAY) }],
    ["gzip", withSetting("compression.type", "producer"), { kind: "set", from: "producer", to: "gzip" }],
    ["more copies for an acknowledgement", withSetting("min.insync.replicas", "1"), { kind: "set", to: "2" }],
    ["no shorter retention", withSetting("retention.ms", String(90 * DAY)), { kind: "leave" }],
    ["no end of a retention without end", withSetting("retention.ms", "-1"), { kind: "leave" }],
    ["no fewer copies for an acknowledgement", withSetting("min.insync.replicas", "3"), { kind: "leave" }],
    ["no fewer partitions", { partitions: 9 }, { kind: "leave" }],
    ["no more partitions of its own accord", { partitions: 3 }, { kind: "leave" }],
    ["no other number of copies", { replication: 1 }, { kind: "leave" }],
  ])("is for %s", (_what, actual, step) => {
    expect(plan(actual)).toMatchObject([step]);
  });

  test("never asks for more copies of a record than the topic has, with which nothing could be published", () => {
    const single = { replication: 1, settings: { ...settings, "min.insync.replicas": "1" } };
    expect(plan(single)).toMatchObject([
      { kind: "leave", difference: "1 copies instead of 3" },
      {
        kind: "leave",
        difference: "min.insync.replicas is 1 instead of 2",
        why: expect.stringContaining("nothing could be published"),
      },
    ]);
    expect(plan({ ...single, replication: 2 })).toMatchObject([{ kind: "leave" }, { kind: "set", to: "2" }]);
  });

  test("adds partitions when it is told to", () => {
    expect(plan({ partitions: 3 }, true)).toEqual([{ kind: "add-partitions", name: "t", from: 3, to: 6 }]);
    expect(plan({ partitions: 9 }, true)).toMatchObject([{ kind: "leave" }]);
  });

  test("never takes anything away, and done once leaves nothing more to do", () => {
    const anyTopic: fc.Arbitrary<Topic> = fc.record({
      name: fc.constantFrom("a", "b"),
      partitions: fc.integer({ min: 1, max: 5 }),
      replication: fc.integer({ min: 1, max: 3 }),
      settings: fc.record({
        "retention.ms": fc.constantFrom("-1", "1000", "2000"),
        "min.insync.replicas": fc.constantFrom("1", "2", "8"),
        "compression.type": fc.constantFrom("gzip", "producer"),
      }),
    });
    fc.assert(
      fc.property(anyTopic, fc.option(anyTopic), fc.boolean(), (wanted, present, addPartitions) => {
        const before = new Map(present === null ? [] : [[wanted.name, { ...present, name: wanted.name }]]);
        const after = new Map(before);
        const steps = planTopics([wanted], before, { addPartitions });
        for (const step of steps) after.set(wanted.name, done(step, after.get(wanted.name)));
        const now = after.get(wanted.name) as Topic;
        const kept = (of: Topic) => Number(of.settings["retention.ms"]) >>> 0;
        if (present !== null) {
          expect(now.partitions).toBeGreaterThanOrEqual(present.partitions);
          expect(kept(now)).toBeGreaterThanOrEqual(kept(present));
          const inSync = (of: Topic) => Number(of.settings["min.insync.replicas"]);
          expect(inSync(now)).toBeLessThanOrEqual(Math.max(inSync(present), present.replication));
        }
        const again = planTopics([wanted], after, { addPartitions });
        expect(again).toEqual(steps.filter(({ kind }) => kind === "leave"));
      }),
    );
  });
});

function done(step: Step, present: Topic | undefined): Topic {
  if (step.kind === "create") return step.topic;
  if (present === undefined) throw new Error("A step about a topic that is not there.");
  if (step.kind === "leave") return present;
  if (step.kind === "add-partitions") return { ...present, partitions: step.to };
  return { ...present, settings: { ...present.settings, [step.setting]: step.to } };
}
