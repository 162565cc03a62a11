import { describe, expect, it } from "vitest";
import { isPastTense, toPastTense } from "./past-tense.js";

describe("what counts as having happened", () => {
  it.each(
    `Created Updated Merged Deactivated Granted Revoked Expired Confirmed CheckedIn Rescheduled Cancelled Completed
    MarkedNoShow StageEntered StageCompleted StageSkipped Paused Sent Paid Begun Lost Held Left Found Given Withdrawn Taken
    Sold Read Set Put Met Written TimedOut Finalized Administered Recorded Drawn Submitted BecameOverdue FellBelowLimit
    HandedOver SignedOff PutOnHold Reset Cut Split Born Overridden Agreed Guaranteed Freed LoggedOut StageCheckedIn
    ReportedAsWasted WentLive MRNAssigned ICD10Coded`.split(/\s+/),
  )("%s does", (action) => expect(isPastTense(action)).toBe(true));

  it.each(
    `Create Creates Creating Creation Cancel Bed Need Speed Proceed Exceed Feed Embed Available Overdue Notification Due
    Update RelatedlyOpen Red Hundred NewBed Status In Out OrderRelatedChange`.split(/\s+/),
  )("%s does not", (action) => expect(isPastTense(action)).toBe(false));
});

describe("the past tense that is proposed", () => {
  it.each([
    ["Create", "Created"],
    ["Creates", "Created"],
    ["Cancel", "Cancelled"],
    ["StageEnter", "StageEntered"],
    ["Verify", "Verified"],
    ["Sends", "Sent"],
    ["Submit", "Submitted"],
    ["Pay", "Paid"],
    ["Discuss", "Discussed"],
  ])("of %s is %s", (action, past) => {
    expect(toPastTense(action)).toBe(past);
  });

  it("is none for a noun or an adjective", () => {
    expect(toPastTense("Notification")).toBeNull();
    expect(toPastTense("Available")).toBeNull();
    expect(toPastTense("x")).toBeNull();
  });

  it("always counts as past tense itself", () => {
    for (const verb of ["Create", "Merge", "Carry", "Transfer", "Withdraw", "Scan", "Update", "Wait", "Hold"]) {
      expect(isPastTense(toPastTense(verb) ?? "")).toBe(true);
    }
  });
});
