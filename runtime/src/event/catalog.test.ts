import { afterEach, describe, expect, expectTypeOf, it } from "vitest";
import { EventError } from "../errors.js";
import { bindPublishEvent } from "./bind-publish-event.js";
import { type EventPublisher, registerCurrentEvents, withdrawCurrentEvents } from "./current-events.js";
import { defineCatalog } from "./define-catalog.js";
import { defineEvent, type EventDefinition, type InputOf, type PayloadOf } from "./define-event.js";
import type { PublishResult } from "./publish-request.js";
import type { WithDefaults } from "./with-defaults.js";

interface Created {
  readonly id: string;
  readonly note: string | null;
}
type CreatedInput = WithDefaults<Created, "note">;
interface Counted {
  readonly count: bigint;
}

const define = <Type extends string, Payload, Input = Payload>(type: Type) =>
  defineEvent<Type, Payload, Input>({ type, version: 1, topic: "t", aggregate: "A", key: null, schema: "" });
const created = define<"A.Created", Created, CreatedInput>("A.Created");
const counted = define<"A.Counted", Counted>("A.Counted");

interface Definitions {
  "A.Counted": typeof counted;
  "A.Created": typeof created;
}

const catalog = defineCatalog<Definitions>({
  "A.Created": async () => created,
  "A.Counted": async () => counted,
});

/** Stands for an events instance: notes what it is given. */
class Noting implements EventPublisher {
  readonly noted: { readonly type: string; readonly request: unknown }[] = [];

  constructor() {
    registerCurrentEvents(this);
  }

  async publish(definition: EventDefinition, request: unknown): Promise<PublishResult> {
    this.noted.push({ type: definition.type, request });
    return { eventId: String(this.noted.length), storedIn: "transport" };
  }
}

const open: EventPublisher[] = [];
const start = () => {
  const publisher = new Noting();
  open.push(publisher);
  return publisher;
};
afterEach(() => {
  for (const publisher of open.splice(0)) withdrawCurrentEvents(publisher);
});

const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";

describe("a catalog", () => {
  it("names its types, sorted, and loads one at a time", async () => {
    const loaded: string[] = [];
    const note = (type: string, definition: EventDefinition) => async () => {
      loaded.push(type);
      return definition;
    };
    const lazy = defineCatalog<Definitions>({
      "A.Created": note("A.Created", created),
      "A.Counted": note("A.Counted", counted),
    });
    expect(lazy.types).toEqual(["A.Counted", "A.Created"]);
    expect(loaded).toEqual([]);
    expect(await lazy.load("A.Created")).toBe(created);
    expect(loaded).toEqual(["A.Created"]);
  });

  it.each(["A.Unknown", "constructor", "__proto__"])("does not have %s", async (type) => {
    await expect(catalog.load(type as "A.Created")).rejects.toMatchObject({
      code: "CATALOG.UNKNOWN_EVENT",
      details: { eventType: type },
    });
  });
});

describe("publishEvent", () => {
  const publishEvent = bindPublishEvent(catalog);

  it("hands the event to the instance that was opened last, and back to the one before when that is closed", async () => {
    const first = start();
    const second = start();
    const payload = { id: "1" };
    await publishEvent({ eventType: "A.Created", tenantId, payload, sourceService: "s" });
    withdrawCurrentEvents(second);
    await publishEvent({ eventType: "A.Created", tenantId, payload });
    expect(second.noted).toEqual([{ type: "A.Created", request: { tenantId, payload, sourceService: "s" } }]);
    expect(first.noted).toEqual([{ type: "A.Created", request: { tenantId, payload } }]);
  });

  it("says what to do where no instance is open", async () => {
    const rejection = publishEvent({ eventType: "A.Created", tenantId, payload: { id: "1" } });
    await expect(rejection).rejects.toBeInstanceOf(EventError);
    await expect(rejection).rejects.toMatchObject({
      code: "EVENTS.NOT_STARTED",
      message: expect.stringContaining("call createEvents({"),
    });
  });

  it("keeps the order of the calls though one module takes longer to load", async () => {
    let load = () => {};
    const slow = new Promise<typeof created>((resolve) => {
      load = () => resolve(created);
    });
    const publish = bindPublishEvent(
      defineCatalog<Definitions>({ "A.Created": () => slow, "A.Counted": async () => counted }),
    );
    const publisher = start();
    const first = publish({ eventType: "A.Created", tenantId, payload: { id: "1" } });
    const second = publish({ eventType: "A.Counted", tenantId, payload: { count: 1n } });
    await new Promise((resolve) => setImmediate(resolve));
    expect(publisher.noted).toEqual([]);
    load();
    await Promise.all([first, second]);
    expect(publisher.noted.map(({ type }) => type)).toEqual(["A.Created", "A.Counted"]);
  });

  it("goes on after a type that the catalog does not have", async () => {
    start();
    const wrong = publishEvent({ eventType: "A.Wrong" as "A.Created", tenantId, payload: { id: "" } });
    const right = publishEvent({ eventType: "A.Created", tenantId, payload: { id: "" } });
    await expect(wrong).rejects.toMatchObject({ code: "CATALOG.UNKNOWN_EVENT" });
    await expect(right).resolves.toMatchObject({ eventId: "1" });
  });

  it("does not wait for the event before to arrive", async () => {
    const publisher = start();
    const never = new Promise<PublishResult>(() => {});
    let first = true;
    publisher.publish = async () => {
      const isFirst = first;
      first = false;
      return isFirst ? never : { eventId: "2", storedIn: "transport" };
    };
    void publishEvent({ eventType: "A.Created", tenantId, payload: { id: "" } });
    await expect(publishEvent({ eventType: "A.Created", tenantId, payload: { id: "" } })).resolves.toMatchObject({
      eventId: "2",
    });
  });

  it("is typed by the event type", () => {
    const never = async () => {
      await publishEvent({ eventType: "A.Created", tenantId, payload: { id: "1", note: "n" } });
      // @ts-expect-error an event that the catalog does not have
      await publishEvent({ eventType: "A.Unknown", tenantId, payload: { id: "1" } });
      // @ts-expect-error the payload of another event
      await publishEvent({ eventType: "A.Created", tenantId, payload: { count: 1n } });
      // @ts-expect-error a field is missing
      await publishEvent({ eventType: "A.Created", tenantId, payload: { note: null } });
      // @ts-expect-error a misspelt field
      await publishEvent({ eventType: "A.Created", tenantId, payload: { id: "1", notes: "n" } });
      // @ts-expect-error no tenant
      await publishEvent({ eventType: "A.Created", payload: { id: "1" } });
      const either = (await Promise.resolve("A.Created")) as "A.Created" | "A.Counted";
      // @ts-expect-error the payload of one of the two does not fit the other
      await publishEvent({ eventType: either, tenantId, payload: { id: "1" } });
      await publishEvent({ eventType: either, tenantId, payload: { id: "1", count: 1n } });
    };
    expect(never).toBeTypeOf("function");
    expectTypeOf<PayloadOf<typeof created>>().toEqualTypeOf<Created>();
    expectTypeOf<InputOf<typeof created>>().toEqualTypeOf<CreatedInput>();
    expectTypeOf(catalog.load("A.Counted")).resolves.toEqualTypeOf<typeof counted>();
  });
});

describe("a definition", () => {
  it("cannot be changed", () => {
    expect(Object.isFrozen(created)).toBe(true);
  });
});
