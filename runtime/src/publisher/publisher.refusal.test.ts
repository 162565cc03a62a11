import { describe, expect, it } from "vitest";
import type { PublishRequest } from "../event/publish-request.js";
import { type CreatedInput, created, keyed, request, setUp, TENANT } from "./__fixtures__/patients.js";

describe("a publish is refused before anything has left", () => {
  it.each<[fault: string, more: Partial<PublishRequest<CreatedInput>>]>([
    ["tenantId must be a UUID", { tenantId: "tenant" }],
    ["tenantId must be a UUID", { tenantId: undefined as unknown as string }],
    ["eventId must be a UUID", { eventId: "1" }],
    ["time must be a valid Date", { time: new Date(Number.NaN) }],
    ["time must be a valid Date", { time: new Date("+012345-01-01T00:00:00Z") }],
    ["time must be a valid Date", { time: "2024-01-01" as unknown as Date }],
    ["sourceService must have 1 to 256 characters", { sourceService: "" }],
    ["correlationId must have 1 to 256 characters", { correlationId: "a\nb" }],
    ["causationId must have 1 to 256 characters", { causationId: "a".repeat(257) }],
    ["traceparent must be a W3C trace context", { traceparent: "00-1-1-01" }],
    ["subject must be left out, or be the payload's patientId", { subject: TENANT }],
  ])("%s", async (fault, more) => {
    const { publisher, sent } = setUp();
    const published = publisher.publish(created, request(more));
    await expect(published).rejects.toMatchObject({ code: "ENVELOPE.INVALID", retryable: false });
    await expect(published).rejects.toThrow(fault);
    expect(sent()).toEqual([]);
  });

  it("with every fault of the envelope at once", async () => {
    const { publisher } = setUp();
    await expect(publisher.publish(created, request({ tenantId: "t", eventId: "e" }))).rejects.toMatchObject({
      message: "Patient.Created cannot be published: eventId must be a UUID; tenantId must be a UUID.",
    });
  });

  it("with the places of the payload that are wrong", async () => {
    const { publisher, sent } = setUp();
    const published = publisher.publish(created, request({ payload: { patientId: 7 as unknown as string } }));
    await expect(published).rejects.toMatchObject({
      code: "PAYLOAD.INVALID",
      details: { faults: [{ path: "payload.patientId", problem: "must be a UUID" }] },
    });
    expect(sent()).toEqual([]);
  });

  it.each<[what: string, type: unknown, value: unknown]>([
    ["bytes", "bytes", new Uint8Array(1)],
    ["a date with time", { type: "long", logicalType: "timestamp-millis" }, new Date()],
    ["a text with a line break", "string", "a\nb"],
    ["an empty text", "string", ""],
  ])("where the key would be %s", async (_what, type, value) => {
    const { publisher } = setUp();
    const published = publisher.publish(keyed(type), { tenantId: TENANT, payload: { patientId: value } });
    await expect(published).rejects.toMatchObject({ code: "ENVELOPE.INVALID" });
    await expect(published).rejects.toThrow("payload.patientId cannot be a message key");
  });

  it("for a payload that is no object at all, by the codec", async () => {
    const { publisher } = setUp();
    const published = publisher.publish(created, request({ payload: null as unknown as CreatedInput }));
    await expect(published).rejects.toMatchObject({ code: "PAYLOAD.INVALID" });
  });

  it.each([0, 1.5, Number.NaN])("for a definition of version %d", async (version) => {
    const { publisher } = setUp();
    const published = publisher.publish({ ...created, version }, request());
    await expect(published).rejects.toThrow("the definition's version must be a whole number from 1");
  });
});

describe("a publish that the transport does not take", () => {
  it("rejects with the transport's fault", async () => {
    const { publisher, broker } = setUp();
    broker.faults.failSends({ when: "before" });
    await expect(publisher.publish(created, request())).rejects.toMatchObject({
      code: "TRANSPORT.UNAVAILABLE",
      retryable: true,
    });
  });

  it("rejects with the registry's fault, and sends nothing", async () => {
    const { publisher, registry, sent } = setUp();
    registry.available = false;
    await expect(publisher.publish(created, request())).rejects.toMatchObject({ code: "REGISTRY.UNAVAILABLE" });
    expect(sent()).toEqual([]);
  });
});
