import { describe, expect, it } from "vitest";
import { sensitivityOf } from "./sensitive-names.js";

describe("what a field's name gives away", () => {
  it.each([
    ["mrn", "an identifier of a person"],
    ["patientMRN", "an identifier of a person"],
    ["medicalRecordNumber", "an identifier of a person"],
    ["ssn", "an identifier of a person"],
    ["nationalId", "an identifier of a person"],
    ["memberNumber", "an identifier of a person"],
    ["identifiers", "an identifier of a person"],
    ["given", "a person's name"],
    ["motherMaidenName", "a person's name"],
    ["birthDate", "a date of birth"],
    ["newbornBirthDate", "a date of birth"],
    ["dob", "a date of birth"],
    ["homeAddress", "an address"],
    ["postalCode", "an address"],
    ["emergencyPhone", "contact data"],
    ["phone2", "contact data"],
    ["email", "contact data"],
    ["note", "free text about a person"],
    ["nurseComments", "free text about a person"],
  ])("%s: %s", (name, kind) => expect(sensitivityOf(name, "PatientCreated", null)).toBe(kind));

  it.each([
    "unitName",
    "facilityAddress",
    "deviceIdentifiers",
    "supplierPhone",
    "code",
    "notedAt",
    "familyHistoryCode",
    "status",
    "phoneticCode",
    "emailTemplate",
  ])("%s: nothing", (name) => expect(sensitivityOf(name, "PatientCreated", null)).toBeNull());

  it("goes by the type where the name says nothing", () => {
    expect(sensitivityOf("subject", "PatientCreated", "healthtech.shared.HumanName")).toBe("a person's name");
    expect(sensitivityOf("reachedAt", "PatientCreated", "healthtech.shared.ContactPoint")).toBe("contact data");
  });

  it("goes by the record for names that mean nothing alone", () => {
    expect(sensitivityOf("value", "Identifier", null)).toBe("an identifier of a person");
    expect(sensitivityOf("line", "PostalAddress", null)).toBe("an address");
    expect(sensitivityOf("value", "Quantity", null)).toBeNull();
    expect(sensitivityOf("line", "Invoice", null)).toBeNull();
  });
});
