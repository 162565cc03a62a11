import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  camelCase,
  domainName,
  enumKey,
  fileName,
  importAlias,
  inputName,
  isReservedDomainName,
  recordName,
  typeName,
  viewColumnNames,
  viewName,
  words,
} from "./identifiers.js";

describe("the words of a name", () => {
  it.each([
    ["Patient.Created", ["Patient", "Created"]],
    ["Patient.MRNAssigned", ["Patient", "MRN", "Assigned"]],
    ["Claim.ICD10Coded", ["Claim", "ICD10", "Coded"]],
    ["Message.Hl7V2Received", ["Message", "Hl7", "V2", "Received"]],
    ["patientIDsMerged", ["patient", "IDs", "Merged"]],
    ["lab_result-final", ["lab", "result", "final"]],
    ["URL", ["URL"]],
    ["__", []],
  ])("of %s are %j", (name, expected) => {
    expect(words(name)).toEqual(expected);
  });
});

describe("names of an event", () => {
  it.each([
    ["Patient.Created", "PATIENT_CREATED", "PatientCreated", "patient_created", "patientCreated"],
    [
      "Journey.Instance.Created",
      "JOURNEY_INSTANCE_CREATED",
      "JourneyInstanceCreated",
      "journey_instance_created",
      "journeyInstanceCreated",
    ],
    ["Patient.MRNAssigned", "PATIENT_MRN_ASSIGNED", "PatientMRNAssigned", "patient_mrn_assigned", "patientMrnAssigned"],
  ])("of %s agree", (type, key, record, view, camel) => {
    expect([enumKey(type), recordName(type), viewName(type), camelCase(type)]).toEqual([key, record, view, camel]);
  });

  it("start with a letter or an underscore, even where the type starts with a digit", () => {
    expect(enumKey("3D.Scanned")).toBe("_3_D_SCANNED");
    expect(viewName("3D.Scanned")).toBe("_3_d_scanned");
  });

  it("exist where the type has no letter at all", () => {
    expect(enumKey("...")).toMatch(/^EVENT_[0-9A-F]{8}$/);
  });
});

describe("a TypeScript name", () => {
  it("is the Avro name to the letter", () => {
    expect(typeName("patient_created")).toBe("patient_created");
  });

  it.each(["Date", "Record", "class", "default", "Promise", "EventDefinition", "string", "then"])(
    "gets the suffix where %s would break generated code",
    (name) => {
      expect(typeName(name)).toBe(`${name}_`);
    },
  );

  it("of an input type does not hide the kernel's", () => {
    expect(inputName("PatientCreated")).toBe("PatientCreatedInput");
  });

  it("is told apart by its domain where it is taken", () => {
    expect(importAlias("shared", "Address", () => false)).toBe("SharedAddress");
    expect(importAlias("care-team", "Address", (alias) => alias === "CareTeamAddress")).toBe("CareTeamAddress_");
  });
});

describe("a file name", () => {
  it.each(["con", "Nul", "AUX", "com1", "LPT9"])("is no Windows device for %s", (name) => {
    expect(fileName(name)).toBe(`${name.toLowerCase()}_`);
  });

  it("never takes the place of the domain's index", () => {
    expect(fileName("Index")).toBe("index_");
  });

  it("of a folder keeps what is safe and mends the rest", () => {
    expect([domainName("lab_results"), domainName("Care Team"), domainName("../x")]).toEqual([
      "lab_results",
      "care-team",
      "x",
    ]);
  });

  it("of a domain may be one that the SDK needs itself", () => {
    expect(isReservedDomainName("Catalog")).toBe(true);
    expect(isReservedDomainName("patient")).toBe(false);
  });
});

describe("a view", () => {
  it("is called differently for two types whose first 63 bytes are alike", () => {
    const long = `Patient.${"Very".repeat(20)}`;
    expect(viewName(`${long}Created`)).not.toBe(viewName(`${long}Updated`));
    expect(viewName(`${long}Created`)).toHaveLength(63);
  });

  it("does not hide the table of event types", () => {
    expect(viewName("Event.Types")).toBe("event_types_");
  });

  it("has one column per field, whatever else is called alike", () => {
    const columns = viewColumnNames(["fooBar", "foo_bar", "tenantId"], new Set(["tenant_id"]));
    expect(columns[0]).toBe("foo_bar");
    expect(columns[1]).toMatch(/^foo_bar_[0-9a-f]{8}$/);
    expect(columns[2]).toMatch(/^tenant_id_[0-9a-f]{8}$/);
  });

  it("are all different, also where a field has the name that another one gets", () => {
    const reserved = new Set(["tenant_id"]);
    const spellings = [
      "tenantId",
      "tenant_id",
      "TenantId",
      "TENANT_ID",
      "tenant__id",
      "Tenant_id",
      "tenant___id______",
    ];
    const hashed = spellings.flatMap((spelling) => viewColumnNames([spelling], reserved));
    for (const fields of [
      [...hashed, ...spellings],
      [...spellings, ...hashed],
    ]) {
      const columns = viewColumnNames(fields, reserved);
      expect(new Set([...columns, ...reserved]).size).toBe(fields.length + 1);
    }
  });
});

describe("whatever the text", () => {
  it("every name is safe where it is used", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary", maxLength: 300 })), (text) => {
        expect(enumKey(text)).toMatch(/^[A-Z_][A-Z0-9_]*$/);
        expect(typeName(text)).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
        expect(recordName(text)).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
        expect(camelCase(text)).toMatch(/^[a-z_][A-Za-z0-9_]*$/);
        expect(fileName(text)).toMatch(/^[a-z0-9][a-z0-9-]{0,119}_?$/);
        expect(domainName(text)).toMatch(/^[a-z0-9][a-z0-9_-]{0,120}$/);
        expect(viewName(text)).toMatch(/^[a-z_][a-z0-9_]{0,62}$/);
      }),
    );
  });
});
