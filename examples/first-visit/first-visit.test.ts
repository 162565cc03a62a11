import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const main = fileURLToPath(new URL("../dist/first-visit/main.js", import.meta.url));

it("tells a first visit through five domains in memory, and refuses a date that does not exist", () => {
  const output = execFileSync(process.execPath, [main], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const told = output.split("\n").flatMap((line) => /^ {2}(\S+) {2,}/.exec(line)?.[1] ?? []);
  expect(told.slice().sort()).toEqual([
    "Appointment.Created",
    "Consent.Granted",
    "Journey.Instance.Created",
    "Patient.Created",
    "Practitioner.Created",
  ]);
  expect(told.indexOf("Journey.Instance.Created")).toBeGreaterThan(told.indexOf("Consent.Granted"));
  expect(output).toMatch(/Refused before anything left: .*payload\.birthDate/);
  expect(output).not.toContain("1984-02-30");
});
