import { describe, expect, it } from "vitest";
import { PayloadCodec } from "../../../runtime/src/adapters/avro/payload-codec.js";
import { catalogOf } from "./tree-of.js";

describe("a default at the end of its range", () => {
  it.each([
    ["int", "date", -719_528, "0000-01-01"],
    ["int", "date", 2_932_896, "9999-12-31"],
    ["int", "time-millis", 86_399_999, 86_399_999],
    ["long", "time-micros", 86_399_999_999, "86399999999"],
    ["long", "timestamp-millis", 2 ** 52, "+144683-05-23T16:29:30.496Z"],
    ["long", "timestamp-micros", Number.MIN_SAFE_INTEGER, "-9007199254740991"],
    ["long", "local-timestamp-millis", -62_167_219_200_000, "0000-01-01T00:00:00.000"],
    ["long", "local-timestamp-millis", 253_402_300_799_999, "9999-12-31T23:59:59.999"],
  ])("%s %s %d is one that the codec fills in too", (type, logicalType, value, json) => {
    const schema = { type: "record", name: "X", fields: [{ name: "f", type: { type, logicalType }, default: value }] };
    const [event] = catalogOf({ "a/x.avsc": schema }).events;
    expect(event?.record.fields[0]?.default).toEqual(json);
    const codec = new PayloadCodec(event?.schemaJson ?? "");
    expect(codec.toJson({})).toEqual({ f: json });
  });
});
