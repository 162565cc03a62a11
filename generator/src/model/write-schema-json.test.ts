import avsc from "avsc";
import { describe, expect, it } from "vitest";
import { field, record } from "../testing/avro-parts.js";
import { catalogOf } from "../testing/tree-of.js";

describe("the schema string", () => {
  const tree = {
    "a/x.avsc": record(
      "X",
      [
        field("one", "acme.shared.Address", { doc: "A doc.", "confluent:tags": ["PII", "PHI"], ui: "hidden" }),
        field("two", ["null", "acme.shared.Address"], { default: null, order: "ignore", aliases: ["deux"] }),
        field("amount", { type: "bytes", logicalType: "decimal", precision: 9, scale: 2, "java-class": "X" }),
        field("kind", { type: "enum", name: "Kind", symbols: ["A", "B"], default: "A", aliases: ["Sort"] }),
        field("odd", { type: "string", logicalType: "colour" }),
      ],
      { doc: "Docs stay behind.", eventType: "A.Happened" },
    ),
    "shared/address.avsc": {
      type: "record",
      name: "Address",
      namespace: "acme.shared",
      doc: "Somewhere.",
      fields: [
        field("parts", { type: "array", items: "Address" }),
        field("code", { type: "fixed", name: "acme.Code", size: 2 }),
      ],
    },
  };
  const [event] = catalogOf(tree).events;
  const json = event?.schemaJson ?? "";

  it("holds each type once, in full at its first use", () => {
    expect(JSON.parse(json)).toEqual({
      type: "record",
      name: "X",
      namespace: "acme",
      fields: [
        {
          name: "one",
          type: {
            type: "record",
            name: "Address",
            namespace: "acme.shared",
            fields: [
              { name: "parts", type: { type: "array", items: "acme.shared.Address" } },
              { name: "code", type: { type: "fixed", name: "Code", namespace: "acme", size: 2 } },
            ],
          },
          "confluent:tags": ["PHI", "PII"],
        },
        { name: "two", type: ["null", "acme.shared.Address"], default: null, order: "ignore", aliases: ["deux"] },
        { name: "amount", type: { type: "bytes", logicalType: "decimal", precision: 9, scale: 2 } },
        {
          name: "kind",
          type: { type: "enum", name: "Kind", symbols: ["A", "B"], default: "A", aliases: ["acme.Sort"] },
        },
        { name: "odd", type: "string" },
      ],
    });
  });

  it("is the schema that the files are, to avsc", () => {
    const whole = structuredClone(tree["a/x.avsc"]) as unknown as { fields: { type: unknown }[] };
    (whole.fields[0] ?? { type: null }).type = tree["shared/address.avsc"];
    expect(avsc.Type.forSchema(JSON.parse(json)).fingerprint("sha256")).toEqual(
      avsc.Type.forSchema(whole as avsc.Schema).fingerprint("sha256"),
    );
  });

  it("has a fingerprint that moves with it", () => {
    expect(event?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    const other = structuredClone(tree);
    (other["a/x.avsc"].fields[0] as { doc: string }).doc = "Another doc.";
    expect(catalogOf(other).events[0]?.fingerprint).toBe(event?.fingerprint);
    (other["a/x.avsc"].fields[3] as { name: string }).name = "sort";
    expect(catalogOf(other).events[0]?.fingerprint).not.toBe(event?.fingerprint);
  });

  it("keeps a type without namespace apart from the namespace around it", () => {
    const [bare] = catalogOf({
      "a/x.avsc": record("X", [field("y", { type: "record", name: "Y", namespace: "", fields: [] })]),
    }).events;
    expect(JSON.stringify(avsc.Type.forSchema(JSON.parse(bare?.schemaJson ?? "")).schema())).toContain('"name":"Y"');
  });
});
