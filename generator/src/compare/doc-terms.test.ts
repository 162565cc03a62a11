import { expect, test } from "vitest";
import { replacedTerms, UNIT } from "./doc-terms.js";

const changed = (before: string, after: string) => replacedTerms(UNIT.termsOf(before), UNIT.termsOf(after));

test.each([
  ["Filled volume in mL.", "Filled volume in uL.", "mL", "uL"],
  ["Dose in mg.", "Dose in mcg.", "mg", "ug"],
  ["Dose in mg/kg.", "Dose in mg; by age.", "mg/kg", "mg"],
  ["Rate in ug/kg/min.", "Rate in ug/kg/h.", "ug/kg/min", "ug/kg/h"],
  ["Glucose in mg/dL.", "Glucose in mmol/L.", "mg/dL", "mmol/L"],
  ["Pressure in mmHg.", "Pressure in kPa.", "mmHg", "kPa"],
  ["Body temperature in °C.", "Body temperature in °F.", "°C", "°F"],
  ["Body weight in kilograms.", "Body weight in pounds.", "kilogram", "pound"],
  ["Length of stay in hours.", "Length of stay in whole days.", "hour", "day"],
])("%s -> %s is another unit", (was, is, before, after) => {
  expect(changed(was, is)).toEqual({ before, after });
});

test.each([
  ["Dose in mcg.", "Dose in ug, as given."],
  ["Dose in µg.", "Dose in mcg."],
  ["Volume in ml.", "Volume in mL."],
  ["Pressure in mm[Hg].", "Pressure in mmHg."],
  ["Volume in mL.", "Filled volume."],
  ["Filled volume.", "Volume in mL."],
  ["Where the patient is in summer.", "Where the patient is in general."],
])("%s -> %s is not", (was, is) => {
  expect(changed(was, is)).toBeNull();
});
