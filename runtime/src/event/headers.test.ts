import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EventError } from "../errors.js";
import type { EventMetadata } from "./envelope.js";
import { isName } from "./envelope-form.js";
import { eventTypeOf, headersOf, metadataOf, type RecordHeader, type RecordHeaders } from "./headers.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const ID = "018f3a4e-7b1c-7def-8123-456789abcdef";
const TENANT = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
const TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
const now = new Date("2026-01-01T00:00:00.000Z");

const least: RecordHeaders = [
  ["ce_specversion", utf8("1.0")],
  ["ce_id", utf8(ID)],
  ["ce_type", utf8("Patient.Created")],
  ["ce_source", utf8("prm-service")],
  ["ce_tenantid", utf8(TENANT)],
];
const and = (...more: readonly RecordHeader[]): RecordHeaders => [...least, ...more];
const without = (name: string) => least.filter(([candidate]) => candidate !== name);

const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).filter(isName);
const metadata: fc.Arbitrary<EventMetadata> = fc.record(
  {
    id: fc.uuid(),
    type: name,
    version: fc.integer({ min: 1, max: 999_999_999 }),
    tenantId: fc.uuid(),
    source: name,
    time: fc.date({
      min: new Date("0000-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59.999Z"),
      noInvalidDate: true,
    }),
    subject: fc.option(name),
    correlationId: name,
    causationId: fc.option(name),
    traceparent: fc.constantFrom(null, TRACE),
  },
  { noNullPrototype: true },
);

describe("the headers of an event", () => {
  it("are read back as they were written", () => {
    fc.assert(
      fc.property(metadata, (event) => {
        expect(metadataOf(headersOf(event), now)).toEqual(event);
        expect(eventTypeOf(headersOf(event))).toBe(event.type);
      }),
    );
  });

  it("are CloudEvents 1.0 in binary mode", () => {
    const event: EventMetadata = {
      id: ID,
      type: "Patient.Created",
      version: 2,
      tenantId: TENANT,
      source: "prm-service",
      time: now,
      subject: "patient-1",
      correlationId: "correlation",
      causationId: "cause",
      traceparent: TRACE,
    };
    const texts = Object.fromEntries(
      headersOf(event).map(([header, value]) => [header, new TextDecoder().decode(value ?? new Uint8Array())]),
    );
    expect(texts).toEqual({
      ce_specversion: "1.0",
      ce_id: ID,
      ce_type: "Patient.Created",
      ce_source: "prm-service",
      ce_time: "2026-01-01T00:00:00.000Z",
      ce_subject: "patient-1",
      ce_tenantid: TENANT,
      ce_correlationid: "correlation",
      ce_causationid: "cause",
      ce_schemaversion: "2",
      "content-type": "avro/binary",
      traceparent: TRACE,
    });
  });
});

describe("headers from elsewhere", () => {
  it("need no more than CloudEvents and the tenant ask for", () => {
    expect(metadataOf(least, now)).toEqual({
      id: ID,
      type: "Patient.Created",
      version: 1,
      tenantId: TENANT,
      source: "prm-service",
      time: now,
      subject: null,
      correlationId: ID,
      causationId: null,
      traceparent: null,
    });
  });

  it("may stand among others, several of one name and without value too", () => {
    expect(metadataOf(and(["x", null], ["x", utf8("1")], ["x", utf8("2")]), now).id).toBe(ID);
  });

  it("may have an id in capitals, which is the same id", () => {
    const headers = [...without("ce_id"), ["ce_id", utf8(ID.toUpperCase())] as const];
    expect(metadataOf(headers, now).id).toBe(ID);
  });

  it.each(["2024-02-29T12:00:00Z", "2024-02-29T13:00:00+01:00", "2024-02-29T12:00:00.000000001Z"])(
    "may write the time as %s",
    (time) => {
      expect(metadataOf(and(["ce_time", utf8(time)]), now).time).toEqual(new Date("2024-02-29T12:00:00Z"));
    },
  );

  it.each([
    "",
    "garbage",
    TRACE.replace("00-", "ff-"),
    TRACE.toUpperCase(),
    `00-${"0".repeat(32)}-b7ad6b7169203331-01`,
  ])("lose a trace context that is none: %j", (trace) => {
    expect(metadataOf(and(["traceparent", utf8(trace)]), now).traceparent).toBeNull();
  });

  it("lose a trace context that is there twice", () => {
    expect(metadataOf(and(["traceparent", utf8(TRACE)], ["traceparent", utf8(TRACE)]), now).traceparent).toBeNull();
  });

  const SECRET = "secret-4711";
  it.each<[what: string, header: string, headers: RecordHeaders]>([
    ["no version of CloudEvents", "ce_specversion", without("ce_specversion")],
    [
      "another version of CloudEvents",
      "ce_specversion",
      [...without("ce_specversion"), ["ce_specversion", utf8("0.3")]],
    ],
    ["no id", "ce_id", without("ce_id")],
    ["an id that is no UUID", "ce_id", [...without("ce_id"), ["ce_id", utf8(SECRET)]]],
    ["no type", "ce_type", without("ce_type")],
    ["no source", "ce_source", without("ce_source")],
    ["no tenant", "ce_tenantid", without("ce_tenantid")],
    ["a tenant that is no UUID", "ce_tenantid", [...without("ce_tenantid"), ["ce_tenantid", utf8(SECRET)]]],
    ["a header twice", "ce_id", and(["ce_id", utf8(ID)])],
    ["a header without value", "ce_subject", and(["ce_subject", null])],
    ["an empty header", "ce_subject", and(["ce_subject", utf8("")])],
    ["a header that is not UTF-8", "ce_subject", and(["ce_subject", Uint8Array.of(0xff, 0xfe)])],
    ["a line break", "ce_subject", and(["ce_subject", utf8(`${SECRET}\nX: y`)])],
    ["an escape sequence", "ce_source", [...without("ce_source"), ["ce_source", utf8(`\u001b[31m${SECRET}`)]]],
    ["a header of a megabyte", "ce_subject", and(["ce_subject", new Uint8Array(1_000_000).fill(65)])],
    ["a header of 300 characters", "ce_subject", and(["ce_subject", utf8(SECRET.repeat(30))])],
    ["a correlation with a null character", "ce_correlationid", and(["ce_correlationid", utf8(`${SECRET}\0`)])],
    ["a time that is none", "ce_time", and(["ce_time", utf8(SECRET)])],
    ["30 February", "ce_time", and(["ce_time", utf8("2024-02-30T00:00:00Z")])],
    ["a version that is none", "ce_schemaversion", and(["ce_schemaversion", utf8(SECRET)])],
    ["version 0", "ce_schemaversion", and(["ce_schemaversion", utf8("0")])],
  ])("are refused with %s, by the name of the header and not its value", (_what, header, headers) => {
    const refuse = () => metadataOf(headers, now);
    expect(refuse).toThrow(EventError);
    try {
      refuse();
    } catch (error) {
      expect(error).toMatchObject({ code: "HEADERS.INVALID", retryable: false, details: { header } });
      expect(String(error)).not.toContain(SECRET);
    }
  });

  it("of a megabyte are refused unread", () => {
    const headers = and(["ce_subject", new Uint8Array(1_000_000).fill(65)]);
    expect(() => metadataOf(headers, now)).toThrow("Header ce_subject is longer than 1024 bytes.");
  });

  it("never end in anything but an envelope or HEADERS.INVALID", () => {
    const names = [...least.map(([header]) => header), "ce_time", "ce_subject", "traceparent", "x"];
    const header = fc.tuple(fc.constantFrom(...names), fc.option(fc.uint8Array({ maxLength: 40 })));
    fc.assert(
      fc.property(fc.array(header), fc.shuffledSubarray([...least]), (noise, some) => {
        try {
          expect(metadataOf([...some, ...noise], now).id).toBe(ID);
        } catch (error) {
          expect(error).toMatchObject({ code: "HEADERS.INVALID" });
        }
      }),
    );
  });
});
