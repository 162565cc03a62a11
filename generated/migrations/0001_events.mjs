// Written by `events generate` and not by hand: 338 event types added.
// It is rewritten with every change of the schemas until migrations/released.json lists it, and never again after that.

export async function up(knex) {
  await run(knex, [
    String.raw`
CREATE SCHEMA events;

COMMENT ON SCHEMA events IS 'The event types, and a view with typed columns over the stored events of each.';

CREATE TABLE events.event_types (
  event_type text PRIMARY KEY,
  domain text NOT NULL,
  aggregate_type text NOT NULL,
  record_name text NOT NULL,
  schema_version integer NOT NULL,
  topic text NOT NULL,
  key_field text,
  owner text,
  status text NOT NULL,
  since text,
  sensitive_tags text[] NOT NULL,
  view_name text NOT NULL,
  doc text NOT NULL
);

COMMENT ON TABLE events.event_types IS 'Every event type of the catalog.';
COMMENT ON COLUMN events.event_types.record_name IS 'Full name of the Avro record.';
COMMENT ON COLUMN events.event_types.topic IS 'Without the prefix of the platform.';
COMMENT ON COLUMN events.event_types.key_field IS 'The payload field whose value is the message key.';
COMMENT ON COLUMN events.event_types.owner IS 'The team that owns the domain.';
COMMENT ON COLUMN events.event_types.since IS 'SDK version that first had it.';
COMMENT ON COLUMN events.event_types.sensitive_tags IS 'PII, PHI, FINANCIAL: what the payload holds, at any depth.';
COMMENT ON COLUMN events.event_types.view_name IS 'View in the schema events.';
`,
    String.raw`
INSERT INTO events.event_types
  (event_type, domain, aggregate_type, record_name, schema_version, topic, key_field, owner, status, since, sensitive_tags, view_name, doc)
VALUES
  ('AccessReview.Concluded', 'operations', 'AccessReview', 'healthtech.operations.AccessReviewConcluded', 1, 'operations.events', 'accessReviewId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'access_review_concluded', 'The privacy office judged an access or a pattern of accesses. A finding against somebody leads to measures by their manager, not by this event.'),
  ('Account.BadDebt.WrittenOff', 'rcm', 'Account', 'healthtech.rcm.AccountBadDebtWrittenOff', 1, 'rcm.events', 'accountId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'account_bad_debt_written_off', 'A balance that reasonable effort could not collect was written off as bad debt. Care that was free by policy is charity and never this.'),
  ('Account.Closed', 'rcm', 'Account', 'healthtech.rcm.AccountClosed', 1, 'rcm.events', 'accountId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'account_closed', 'An account came to a zero balance with nothing pending and was closed. A late payment or reversal opens it again with Account.Reopened.'),
  ('Account.Merged', 'rcm', 'Account', 'healthtech.rcm.AccountMerged', 1, 'rcm.events', 'accountId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'account_merged', 'Charges and payments of one account were moved to another because both stood for the same visit, or because the patient''s files were merged. The emptied account is closed for good.'),
  ('Account.Opened', 'rcm', 'Account', 'healthtech.rcm.AccountOpened', 1, 'rcm.events', 'accountId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'account_opened', 'A billing account was opened for a visit, a stay or a series of visits. It has no charges yet.'),
  ('Account.PlacedOnHold', 'rcm', 'Account', 'healthtech.rcm.AccountPlacedOnHold', 1, 'rcm.events', 'accountId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'account_placed_on_hold', 'Statements and reminders for an account were stopped for a time, because the patient disputes it, applies for help or died. Claims to payers go on.'),
  ('AccreditationFinding.Recorded', 'operations', 'AccreditationFinding', 'healthtech.operations.AccreditationFindingRecorded', 1, 'operations.events', 'findingId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'accreditation_finding_recorded', 'A surveyor, or our own mock survey, found a standard not met. A plan of correction is owed for findings of real surveys.'),
  ('AdvanceNotice.Signed', 'rcm', 'AdvanceNotice', 'healthtech.rcm.AdvanceNoticeSigned', 1, 'rcm.events', 'advanceNoticeId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'advance_notice_signed', 'A patient was told in writing that Medicare or a plan will probably not pay for a service, and chose what to do (ABN, form CMS-R-131, or a plan''s own form). Without it we may not bill the patient.'),
  ('Analyzer.Calibrated', 'clinical', 'Analyzer', 'healthtech.clinical.AnalyzerCalibrated', 1, 'clinical.events', 'deviceId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PII'], 'analyzer_calibrated', 'A calibration of one analyte on a laboratory analyzer was finished and accepted or refused. Patients are reported again only after controls ran as well (QualityControl.Recorded).'),
  ('Appeal.Decided', 'rcm', 'Appeal', 'healthtech.rcm.AppealDecided', 1, 'rcm.events', 'appealId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI'], 'appeal_decided', 'The payer or reviewer answered an appeal. A favourable answer is a promise; the money comes with a later remittance.'),
  ('Appeal.Escalated', 'rcm', 'Appeal', 'healthtech.rcm.AppealEscalated', 1, 'rcm.events', 'appealId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'appeal_escalated', 'After an unfavourable answer it was decided to take a denial to the next level or outside the payer. The new appeal itself is Appeal.Filed under its own id.'),
  ('Appeal.Filed', 'rcm', 'Appeal', 'healthtech.rcm.AppealFiled', 1, 'rcm.events', 'appealId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI'], 'appeal_filed', 'An appeal against a denial left for the payer or for an outside reviewer, with its letter and documents. A phone call or a corrected claim is no appeal.'),
  ('Appointment.Cancelled', 'appointment', 'Appointment', 'healthtech.appointment.AppointmentCancelled', 1, 'appointment.events', 'appointmentId', 'scheduling-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'appointment_cancelled', 'A booked visit was called off before the patient was checked in, and its slot may be given to somebody else. A patient who simply did not come is Appointment.MarkedNoShow.'),
  ('Appointment.CheckedIn', 'appointment', 'Appointment', 'healthtech.appointment.AppointmentCheckedIn', 1, 'appointment.events', 'appointmentId', 'scheduling-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'appointment_checked_in', 'The patient is there and the formalities of arrival are done: identity, insurance and forms. The patient is waiting now; it does not mean that the visit has begun.'),
  ('Appointment.Completed', 'appointment', 'Appointment', 'healthtech.appointment.AppointmentCompleted', 1, 'appointment.events', 'appointmentId', 'scheduling-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'appointment_completed', 'The visit took place and the patient has left the room or the call. Notes may still be unsigned and charges open; those are clinical and charge events.'),
  ('Appointment.Confirmed', 'appointment', 'Appointment', 'healthtech.appointment.AppointmentConfirmed', 1, 'appointment.events', 'appointmentId', 'scheduling-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'appointment_confirmed', 'The patient, or somebody for the patient, said that they will come to the booked visit. An automatic reminder that was only delivered confirms nothing, and the visit was booked all along.'),
  ('Appointment.Created', 'appointment', 'Appointment', 'healthtech.appointment.AppointmentCreated', 1, 'appointment.events', 'appointmentId', 'scheduling-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'appointment_created', 'A visit was booked: a slot is taken and the patient is expected at that time. A wish, a waiting-list entry or a referral without a time is no appointment yet, and moving a booked one is Appointment.Rescheduled.'),
  ('Appointment.MarkedNoShow', 'appointment', 'Appointment', 'healthtech.appointment.AppointmentMarkedNoShow', 1, 'appointment.events', 'appointmentId', 'scheduling-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'appointment_marked_no_show', 'The patient did not come to the booked visit and gave no notice before its grace time had passed. It is withdrawn by Appointment.CheckedIn if the patient is seen after all on that day.'),
  ('Appointment.Rescheduled', 'appointment', 'Appointment', 'healthtech.appointment.AppointmentRescheduled', 1, 'appointment.events', 'appointmentId', 'scheduling-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'appointment_rescheduled', 'A booked visit was moved to another time, practitioner or place and stays the same appointment. A visit that is called off and booked anew later is Appointment.Cancelled followed by Appointment.Created.'),
  ('Appointment.ResourcesChanged', 'appointment', 'Appointment', 'healthtech.appointment.AppointmentResourcesChanged', 1, 'appointment.events', 'appointmentId', 'scheduling-team', 'stable', '1.0.0', ARRAY['PII'], 'appointment_resources_changed', 'A person, room or machine of a booked visit was added, exchanged or taken away, while the time stayed. A visit without a clinician left is cancelled instead.'),
  ('Appointment.Waitlisted', 'appointment', 'Appointment', 'healthtech.appointment.AppointmentWaitlisted', 1, 'appointment.events', 'appointmentId', 'scheduling-team', 'stable', '1.0.0', ARRAY['PHI'], 'appointment_waitlisted', 'A patient was put on the waiting list for a visit, with or without a later one booked already. No time is promised.'),
  ('Asset.Commissioned', 'operations', 'Asset', 'healthtech.operations.AssetCommissioned', 1, 'operations.events', 'assetId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'asset_commissioned', 'A medical device passed its incoming inspection, got a tag and may be used on patients from now on.'),
  ('Asset.Located', 'operations', 'Asset', 'healthtech.operations.AssetLocated', 1, 'operations.events', 'assetId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'asset_located', 'The locating system or a scan saw a device in another zone than before. Movements within a zone are not reported.'),
  ('Asset.MaintenanceLapsed', 'operations', 'Asset', 'healthtech.operations.AssetMaintenanceLapsed', 1, 'operations.events', 'assetId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'asset_maintenance_lapsed', 'The last day for a device''s maintenance passed without it. By policy it must not be used until it was done or the risk was accepted in writing.'),
  ('Asset.MaintenanceScheduled', 'operations', 'Asset', 'healthtech.operations.AssetMaintenanceScheduled', 1, 'operations.events', 'assetId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'asset_maintenance_scheduled', 'Planned maintenance, calibration or a safety test of a device was put on the calendar. The device stays in use until then.'),
  ('Asset.Recalled', 'operations', 'Asset', 'healthtech.operations.AssetRecalled', 1, 'operations.events', 'assetId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI'], 'asset_recalled', 'A maker''s or FDA notice concerns a device that we own. It says what has to be done with it; consumables and lots are Stock.Quarantined.'),
  ('Asset.Retired', 'operations', 'Asset', 'healthtech.operations.AssetRetired', 1, 'operations.events', 'assetId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'asset_retired', 'A device left service for good: sold, scrapped, returned or given away. Data on it were erased first where it had any.'),
  ('Asset.VulnerabilityDetected', 'operations', 'Asset', 'healthtech.operations.AssetVulnerabilityDetected', 1, 'operations.events', 'assetId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'asset_vulnerability_detected', 'A known weakness was found to concern a networked device of ours. Whether it can be patched is often the maker''s decision, so measures are named.'),
  ('Bed.Blocked', 'operations', 'Bed', 'healthtech.operations.BedBlocked', 1, 'operations.events', 'bedId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'bed_blocked', 'A bed was taken out of use for a while for a reason other than cleaning, so that capacity falls. Ends with Bed.Unblocked.'),
  ('Bed.StatusChanged', 'operations', 'Bed', 'healthtech.operations.BedStatusChanged', 1, 'operations.events', 'bedId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'bed_status_changed', 'The state of a bed on the bed board changed, by a patient coming or going, by cleaning or by hand. It says nothing of who lies in it; that is the encounter''s affair.'),
  ('Bed.Unblocked', 'operations', 'Bed', 'healthtech.operations.BedUnblocked', 1, 'operations.events', 'bedId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'bed_unblocked', 'A bed that had been out of use may be used again. It is not necessarily clean or made up.'),
  ('BedRequest.Assigned', 'operations', 'BedRequest', 'healthtech.operations.BedRequestAssigned', 1, 'operations.events', 'bedRequestId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'bed_request_assigned', 'The bed desk chose a bed for a request and reserved it. The patient has not moved; the bed may still be dirty.'),
  ('BedRequest.Placed', 'operations', 'BedRequest', 'healthtech.operations.BedRequestPlaced', 1, 'operations.events', 'bedRequestId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'bed_request_placed', 'Somebody asked for an inpatient bed for a patient who is to be admitted or moved. No bed is chosen yet; BedRequest.Assigned does that.'),
  ('BedRequest.Withdrawn', 'operations', 'BedRequest', 'healthtech.operations.BedRequestWithdrawn', 1, 'operations.events', 'bedRequestId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'bed_request_withdrawn', 'A bed is no longer wanted, since the patient went home, died, was moved elsewhere or the request was a mistake. A bed that was reserved becomes free by it.'),
  ('BillingStatus.Changed', 'rcm', 'BillingStatus', 'healthtech.rcm.BillingStatusChanged', 1, 'rcm.events', 'encounterId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'billing_status_changed', 'The status that a stay is billed under was changed between inpatient and observation, on a physician''s order, before discharge. The bed and the care stay the same; the bill and the patient''s share do not.'),
  ('CareGap.Identified', 'operations', 'CareGap', 'healthtech.operations.CareGapIdentified', 1, 'operations.events', 'careGapId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI'], 'care_gap_identified', 'A patient is due for a preventive or chronic care service that a measure asks for and that no record shows. It advises; an order is a clinician''s.'),
  ('Census.Recorded', 'operations', 'Census', 'healthtech.operations.CensusRecorded', 1, 'operations.events', 'unitId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'census_recorded', 'The number of patients and beds of a ward was counted at a fixed hour, usually midnight. Numbers only: room charges come from the encounters, not from here.'),
  ('Charge.Billed', 'rcm', 'Charge', 'healthtech.rcm.ChargeBilled', 1, 'rcm.events', 'chargeId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'charge_billed', 'A charge left the house as a line of a submitted claim or of a patient''s statement. From now on it changes only by correction or credit.'),
  ('Charge.Captured', 'rcm', 'Charge', 'healthtech.rcm.ChargeCaptured', 1, 'rcm.events', 'chargeId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI'], 'charge_captured', 'A billable service, supply or room day was recorded on an account, by a clinical act or by hand. It is not yet reviewed, and no claim has it.'),
  ('Charge.Credited', 'rcm', 'Charge', 'healthtech.rcm.ChargeCredited', 1, 'rcm.events', 'chargeId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'charge_credited', 'A charge was taken off an account again, in full or for some units, because it should not have been there. A price that a contract lowers is an adjustment and not a credit.'),
  ('Charge.Excluded', 'rcm', 'Charge', 'healthtech.rcm.ChargeExcluded', 1, 'rcm.events', 'chargeId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'charge_excluded', 'It was found that a recorded service may not be billed to anyone, although it was rightly recorded: part of a global surgical fee, a research service, a never event. The line stays for cost accounting.'),
  ('Charge.LatePosted', 'rcm', 'Charge', 'healthtech.rcm.ChargeLatePosted', 1, 'rcm.events', 'chargeId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI'], 'charge_late_posted', 'A charge arrived after the bill hold of its account had ended. If the claim has left, it has to be corrected or the charge given up.'),
  ('Charge.Reviewed', 'rcm', 'Charge', 'healthtech.rcm.ChargeReviewed', 1, 'rcm.events', 'chargeId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI'], 'charge_reviewed', 'A charge passed review and may be put on a claim. Most pass by rule; those of high price or with unusual units pass by a person.'),
  ('ChargeMaster.Item.Repriced', 'rcm', 'ChargeMaster', 'healthtech.rcm.ChargeMasterItemRepriced', 1, 'rcm.events', 'chargeMasterItemId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PII'], 'charge_master_item_repriced', 'The list price of an item of the charge description master was changed for services from a given day. Charges captured earlier keep their price.'),
  ('Claim.Accepted', 'rcm', 'Claim', 'healthtech.rcm.ClaimAccepted', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'claim_accepted', 'The payer took the claim into adjudication and gave it a number (277CA category A1 or A2). The filing limit is met from now on; whether and what it pays is still open.'),
  ('Claim.Acknowledged', 'rcm', 'Claim', 'healthtech.rcm.ClaimAcknowledged', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PII'], 'claim_acknowledged', 'The receiver acknowledged the file that carried the claim as well-formed X12 (999). It has not looked at the claim itself; the 277CA that does is Claim.Accepted or Claim.Rejected.'),
  ('Claim.AttachmentSent', 'rcm', 'Claim', 'healthtech.rcm.ClaimAttachmentSent', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'claim_attachment_sent', 'Records went to a payer in support of a claim that it has under review, asked for or announced with the claim. They are disclosed for payment purposes only.'),
  ('Claim.Corrected', 'rcm', 'Claim', 'healthtech.rcm.ClaimCorrected', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'claim_corrected', 'An accepted claim was changed and will replace the earlier one at the payer (frequency code 7). A rejected claim that never was accepted is simply mended and sent again, without this event.'),
  ('Claim.Created', 'rcm', 'Claim', 'healthtech.rcm.ClaimCreated', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'claim_created', 'The charges of an account were put together into a claim for one payer, before any edit ran. Nothing has left the house; Claim.Submitted says when it does.'),
  ('Claim.FilingLimitMissed', 'rcm', 'Claim', 'healthtech.rcm.ClaimFilingLimitMissed', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'claim_filing_limit_missed', 'The payer''s last filing day passed without an accepted claim. The charges can hardly be recovered, and a patient with that coverage may usually not be billed instead.');
`,
    String.raw`
INSERT INTO events.event_types
  (event_type, domain, aggregate_type, record_name, schema_version, topic, key_field, owner, status, since, sensitive_tags, view_name, doc)
VALUES
  ('Claim.Held', 'rcm', 'Claim', 'healthtech.rcm.ClaimHeld', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'claim_held', 'Somebody or a rule stopped a finished claim from leaving. Bill holds that every account waits for after discharge are not reported; this one is an exception with a reason and an owner.'),
  ('Claim.Rejected', 'rcm', 'Claim', 'healthtech.rcm.ClaimRejected', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI'], 'claim_rejected', 'The payer or clearinghouse refused to take the claim in (277CA category A3, A6, A7 or A8). It was never adjudicated, so there is nothing to appeal: it is mended and sent again. A claim that was judged and not paid is Denial.Received.'),
  ('Claim.Released', 'rcm', 'Claim', 'healthtech.rcm.ClaimReleased', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PII'], 'claim_released', 'A hold was lifted and the claim goes on to the next submission run. It has not left yet.'),
  ('Claim.Scrubbed', 'rcm', 'Claim', 'healthtech.rcm.ClaimScrubbed', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI'], 'claim_scrubbed', 'A claim ran through the edits (code pairs, coverage policies, payer rules) and either passed or was put on a work list. Emitted at every run, so one claim may have several.'),
  ('Claim.SecondaryCreated', 'rcm', 'Claim', 'healthtech.rcm.ClaimSecondaryCreated', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'claim_secondary_created', 'After a payer had paid its part, a claim for the next payer was made with the earlier payer''s figures. A payer that passes the claim on by itself (crossover) is marked, and nothing is sent.'),
  ('Claim.StatusReported', 'rcm', 'Claim', 'healthtech.rcm.ClaimStatusReported', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI'], 'claim_status_reported', 'The payer said how far a claim has come (277), asked or unasked. A finalized status announces the remittance but does not replace it: money is booked from Remittance.Received alone.'),
  ('Claim.StatusRequested', 'rcm', 'Claim', 'healthtech.rcm.ClaimStatusRequested', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'claim_status_requested', 'We asked a payer how far an accepted claim has come (276), because no remittance arrived in the usual time. The answer is Claim.StatusReported.'),
  ('Claim.Submitted', 'rcm', 'Claim', 'healthtech.rcm.ClaimSubmitted', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'claim_submitted', 'A claim left for the payer or its clearinghouse in an 837 or on paper. The payer has not accepted it; that is Claim.Accepted. A resubmission is reported again with its frequency code.'),
  ('Claim.Voided', 'rcm', 'Claim', 'healthtech.rcm.ClaimVoided', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'claim_voided', 'A claim was taken back as if it had never been sent (frequency code 8), for instance billed for the wrong patient. Money already paid goes back to the payer; Refund.Requested follows.'),
  ('CleaningInspection.Failed', 'operations', 'CleaningInspection', 'healthtech.operations.CleaningInspectionFailed', 1, 'operations.events', 'inspectionId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'cleaning_inspection_failed', 'A check of a cleaned room, by eye, fluorescent mark or ATP swab, found it not clean. The room is withdrawn until it was cleaned again.'),
  ('CleaningRequest.Completed', 'operations', 'CleaningRequest', 'healthtech.operations.CleaningRequestCompleted', 1, 'operations.events', 'cleaningRequestId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'cleaning_request_completed', 'A room was cleaned and released, so that the next patient may come. A failed check is CleaningInspection.Failed and not this.'),
  ('CleaningRequest.Placed', 'operations', 'CleaningRequest', 'healthtech.operations.CleaningRequestPlaced', 1, 'operations.events', 'cleaningRequestId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI'], 'cleaning_request_placed', 'A room, bed or area needs cleaning outside the daily round, most often because a patient left. Placed by the discharge itself in most cases.'),
  ('CleaningRequest.Started', 'operations', 'CleaningRequest', 'healthtech.operations.CleaningRequestStarted', 1, 'operations.events', 'cleaningRequestId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'cleaning_request_started', 'A cleaner entered the room and began. The bed board shows the bed as being cleaned from now on.'),
  ('CodingCase.Completed', 'rcm', 'CodingCase', 'healthtech.rcm.CodingCaseCompleted', 1, 'rcm.events', 'codingCaseId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'coding_case_completed', 'A coder signed off the codes of a visit or stay and the grouper ran on them. The claim may be made; a later change is CodingCase.Reopened.'),
  ('CodingCase.Opened', 'rcm', 'CodingCase', 'healthtech.rcm.CodingCaseOpened', 1, 'rcm.events', 'codingCaseId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'coding_case_opened', 'A finished visit or stay was put on a coder''s list. Coding while the patient is still in the house is concurrent review and marked as such.'),
  ('CodingCase.Reopened', 'rcm', 'CodingCase', 'healthtech.rcm.CodingCaseReopened', 1, 'rcm.events', 'codingCaseId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'coding_case_reopened', 'Signed codes were opened again for a change, after an audit, a late document or a payer''s letter. If the claim has left, Claim.Corrected will follow.'),
  ('CodingQuery.Answered', 'rcm', 'CodingQuery', 'healthtech.rcm.CodingQueryAnswered', 1, 'rcm.events', 'codingQueryId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'coding_query_answered', 'The clinician answered a documentation query, or it was closed unanswered. Only what is then written in the chart may be coded, not the answer itself.'),
  ('CodingQuery.Sent', 'rcm', 'CodingQuery', 'healthtech.rcm.CodingQuerySent', 1, 'rcm.events', 'codingQueryId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI'], 'coding_query_sent', 'A coder or documentation specialist asked a clinician to clarify the record, without suggesting an answer. The visit cannot be coded in full until it is answered or closed.'),
  ('CollectionCase.Placed', 'rcm', 'CollectionCase', 'healthtech.rcm.CollectionCasePlaced', 1, 'rcm.events', 'collectionCaseId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'collection_case_placed', 'An unpaid balance was handed to a collection agency after the notices and the assistance screening that law requires. The debt remains ours.'),
  ('CollectionCase.Recalled', 'rcm', 'CollectionCase', 'healthtech.rcm.CollectionCaseRecalled', 1, 'rcm.events', 'collectionCaseId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'collection_case_recalled', 'We took a debt back from an agency, paid or not. The agency has to stop at once and to erase what it knows of the patient.'),
  ('Competency.Verified', 'operations', 'Competency', 'healthtech.operations.CompetencyVerified', 1, 'operations.events', 'competencyId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'competency_verified', 'A staff member showed a skill to an assessor, so that shifts asking for it may be assigned. A course that was only attended is no competency.'),
  ('Consent.Expired', 'consent', 'Consent', 'healthtech.consent.ConsentExpired', 1, 'consent.events', 'consentId', 'privacy-office', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'consent_expired', 'A consent in force came to its end by itself: its last day passed, a minor came of age, or the stay for which it was given ended. Nobody took it back; that would be Consent.Revoked.'),
  ('Consent.Granted', 'consent', 'Consent', 'healthtech.consent.ConsentGranted', 1, 'consent.events', 'consentId', 'privacy-office', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'consent_granted', 'A patient, or somebody with the right to decide for the patient, agreed to a use of data, a treatment or a study, and the consent is in force. A form that was handed out or a consent that waits for a second signature is not yet granted.'),
  ('Consent.Revoked', 'consent', 'Consent', 'healthtech.consent.ConsentRevoked', 1, 'consent.events', 'consentId', 'privacy-office', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'consent_revoked', 'Somebody entitled to it took back a consent in force, wholly or for some recipients or data. Nothing may be disclosed or done under the revoked part from the effective time on; what was lawfully done before stays done.'),
  ('ConstructionRisk.Assessed', 'operations', 'ConstructionRisk', 'healthtech.operations.ConstructionRiskAssessed', 1, 'operations.events', 'projectId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'construction_risk_assessed', 'Infection control and facilities judged planned building work near patients and set the class of precautions (ICRA). Work must not begin without it.'),
  ('ContactPreference.Changed', 'operations', 'ContactPreference', 'healthtech.operations.ContactPreferenceChanged', 1, 'operations.events', 'preferenceId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'contact_preference_changed', 'A person changed how, when and about what they wish to be contacted. It binds every service from the next message on.'),
  ('Coverage.Discovered', 'rcm', 'Coverage', 'healthtech.rcm.CoverageDiscovered', 1, 'rcm.events', 'coverageId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'coverage_discovered', 'A search found an active coverage that the patient had not told us of, often for someone registered as self-pay. It has to be confirmed with the patient before it is billed.'),
  ('Coverage.OrderChanged', 'rcm', 'Coverage', 'healthtech.rcm.CoverageOrderChanged', 1, 'rcm.events', 'coverageId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'coverage_order_changed', 'The order in which a patient''s payers are billed was decided anew (coordination of benefits), by the birthday rule, a court order or the Medicare secondary payer questions. The coverages themselves did not change.'),
  ('Coverage.Registered', 'rcm', 'Coverage', 'healthtech.rcm.CoverageRegistered', 1, 'rcm.events', 'coverageId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'coverage_registered', 'An insurance coverage was added to a patient''s file from a card, an application or an employer''s enrolment file. It is not yet verified: EligibilityCheck.Completed says whether the payer knows it.'),
  ('Coverage.Terminated', 'rcm', 'Coverage', 'healthtech.rcm.CoverageTerminated', 1, 'rcm.events', 'coverageId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'coverage_terminated', 'A coverage ended or is known to end on a given day, learnt from a 271, an 834 or the patient. Claims for services before that day still go to the payer; those after it must find another one.'),
  ('Credentialing.Application.Submitted', 'rcm', 'Credentialing', 'healthtech.rcm.CredentialingApplicationSubmitted', 1, 'rcm.events', 'credentialingId', 'revenue-cycle-team', 'stable', '1.0.0', '{}', 'credentialing_application_submitted', 'A clinician''s application to be recognized by a payer or by our own medical staff was handed in complete. Until it is approved their services to that payer''s members may not be payable.'),
  ('Credentialing.Approved', 'rcm', 'Credentialing', 'healthtech.rcm.CredentialingApproved', 1, 'rcm.events', 'credentialingId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PII'], 'credentialing_approved', 'A payer or our medical staff recognized a clinician from a given day. Claims held for credentialing may be released for services on or after that day only.'),
  ('Credentialing.Denied', 'rcm', 'Credentialing', 'healthtech.rcm.CredentialingDenied', 1, 'rcm.events', 'credentialingId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PII'], 'credentialing_denied', 'A payer or our medical staff refused to recognize a clinician, or took a recognition away. The clinician has a right to a hearing before it is reported further.'),
  ('Credentialing.LapseWarned', 'rcm', 'Credentialing', 'healthtech.rcm.CredentialingLapseWarned', 1, 'rcm.events', 'credentialingId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PII'], 'credentialing_lapse_warned', 'A license, certificate or recognition of a clinician will run out within the warning time and no renewal is in. Emitted 120, 60 and 30 days ahead.'),
  ('Culture.Amended', 'clinical', 'Culture', 'healthtech.clinical.CultureAmended', 1, 'clinical.events', 'cultureId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'culture_amended', 'A closed culture was opened again and its final report changed, because something grew late, an isolate was named anew or an antibiogram was repeated. The former wording remains readable beneath.'),
  ('Culture.Finalized', 'clinical', 'Culture', 'healthtech.clinical.CultureFinalized', 1, 'clinical.events', 'cultureId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'culture_finalized', 'The bench closed a culture: incubation is over or all isolates are worked up, and the report is final. Organisms and antibiograms were told by their own events and are summed up here.'),
  ('Culture.GramStainReported', 'clinical', 'Culture', 'healthtech.clinical.CultureGramStainReported', 1, 'clinical.events', 'cultureId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'culture_gram_stain_reported', 'A Gram stain, of the specimen itself or of growth from it, was read and released as a first word before the culture is done. A positive stain from blood or spinal fluid is called to the ward.'),
  ('Culture.NoGrowthReported', 'clinical', 'Culture', 'healthtech.clinical.CultureNoGrowthReported', 1, 'clinical.events', 'cultureId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'culture_no_growth_reported', 'A culture still in the incubator had nothing to show at a reading, and the bench said so. It is an interim word, usually at 24 and 48 hours; only Culture.Finalized closes the culture as negative.'),
  ('Culture.OrganismIdentified', 'clinical', 'Culture', 'healthtech.clinical.CultureOrganismIdentified', 1, 'clinical.events', 'cultureId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'culture_organism_identified', 'The bench put a name to one isolate of a culture. A mixed culture gives one event for each isolate; what the isolate is sensitive to follows in Culture.SusceptibilityReported.'),
  ('Culture.Started', 'clinical', 'Culture', 'healthtech.clinical.CultureStarted', 1, 'clinical.events', 'cultureId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI'], 'culture_started', 'The microbiology bench plated a specimen or loaded its bottles into the incubator. Incubation time, and with it every ''no growth after'' statement, counts from here, not from the draw.'),
  ('Culture.SusceptibilityReported', 'clinical', 'Culture', 'healthtech.clinical.CultureSusceptibilityReported', 1, 'clinical.events', 'cultureId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'culture_susceptibility_reported', 'The antibiogram of one isolate was verified and released. Drugs that cascade rules keep hidden are listed too and marked, so that stewardship sees them and the chart does not.'),
  ('Culture.TurnedPositive', 'clinical', 'Culture', 'healthtech.clinical.CultureTurnedPositive', 1, 'clinical.events', 'cultureId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI'], 'culture_turned_positive', 'The incubator signalled growth in a bottle, or the bench first saw colonies on a plate. It does not yet name an organism and may prove to be a contaminant.'),
  ('DeadLetter.Discarded', 'operations', 'DeadLetter', 'healthtech.operations.DeadLetterDiscarded', 1, 'operations.events', 'deadLetterId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'dead_letter_discarded', 'An operator decided that a dead letter will never be handled, and said why. The bytes stay in the archive for as long as the topic''s law demands.'),
  ('DeadLetter.Recorded', 'operations', 'DeadLetter', 'healthtech.operations.DeadLetterRecorded', 1, 'operations.events', 'deadLetterId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'dead_letter_recorded', 'A consumer of this platform gave an event up and put it aside unharmed. It says where the event lies and why, never what was in it.'),
  ('DeadLetter.Replayed', 'operations', 'DeadLetter', 'healthtech.operations.DeadLetterReplayed', 1, 'operations.events', 'deadLetterId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'dead_letter_replayed', 'An operator sent a dead letter back to the consumer that had failed, and it was handled or failed again. Other consumers never see it twice.'),
  ('Denial.Assigned', 'rcm', 'Denial', 'healthtech.rcm.DenialAssigned', 1, 'rcm.events', 'denialId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'denial_assigned', 'A denial was given to a person or a team to work, the first time or anew. Nothing has been decided about an appeal.'),
  ('Denial.Received', 'rcm', 'Denial', 'healthtech.rcm.DenialReceived', 1, 'rcm.events', 'denialId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI'], 'denial_received', 'A payer judged a claim or a line and refused to pay all or part of it for a reason other than the contract price (835, CARC outside CO-45). Opens a denial to be worked. A claim that was never taken in is Claim.Rejected.'),
  ('Denial.Resolved', 'rcm', 'Denial', 'healthtech.rcm.DenialResolved', 1, 'rcm.events', 'denialId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'denial_resolved', 'A denial came to its end: paid, written off, moved to the patient or to another payer. Closes the case that Denial.Received opened.'),
  ('Disclosure.Made', 'operations', 'Disclosure', 'healthtech.operations.DisclosureMade', 1, 'operations.events', 'disclosureId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'disclosure_made', 'Parts of a record went outside the house for a purpose that patients may ask an account of (45 CFR 164.528). Treatment, payment and operations are not listed here.'),
  ('EligibilityCheck.Cancelled', 'rcm', 'EligibilityCheck', 'healthtech.rcm.EligibilityCheckCancelled', 1, 'rcm.events', 'eligibilityCheckId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PII'], 'eligibility_check_cancelled', 'An inquiry that had no answer yet was withdrawn, since nobody needs the answer any longer. A late 271 for it is kept with the coverage but starts nothing.');
`,
    String.raw`
INSERT INTO events.event_types
  (event_type, domain, aggregate_type, record_name, schema_version, topic, key_field, owner, status, since, sensitive_tags, view_name, doc)
VALUES
  ('EligibilityCheck.Completed', 'rcm', 'EligibilityCheck', 'healthtech.rcm.EligibilityCheckCompleted', 1, 'rcm.events', 'eligibilityCheckId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'eligibility_check_completed', 'The payer answered an eligibility inquiry with benefits (271). An inactive policy is a complete answer too, with coverageActivity INACTIVE; an answer that found no member at all is EligibilityCheck.Rejected. Benefits are quoted, never guaranteed.'),
  ('EligibilityCheck.Rejected', 'rcm', 'EligibilityCheck', 'healthtech.rcm.EligibilityCheckRejected', 1, 'rcm.events', 'eligibilityCheckId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PII'], 'eligibility_check_rejected', 'The payer or the clearinghouse refused an eligibility inquiry with a reject reason (271 AAA segment), so no benefits are known. Most rejections are mended at the desk: a wrong birth date, a misread member id. A time-out without any answer is an integration failure and not this event.'),
  ('EligibilityCheck.Requested', 'rcm', 'EligibilityCheck', 'healthtech.rcm.EligibilityCheckRequested', 1, 'rcm.events', 'eligibilityCheckId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'eligibility_check_requested', 'An eligibility inquiry (270) was sent to a payer or its clearinghouse for one coverage and one date of service. It says nothing of the answer, which is EligibilityCheck.Completed or EligibilityCheck.Rejected.'),
  ('EmergencyAccess.Used', 'operations', 'EmergencyAccess', 'healthtech.operations.EmergencyAccessUsed', 1, 'operations.events', 'emergencyAccessId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI'], 'emergency_access_used', 'Somebody broke the glass: they opened a record that is closed to them, stating a reason. Each use is reviewed afterwards.'),
  ('EmployeeExposure.Reported', 'operations', 'EmployeeExposure', 'healthtech.operations.EmployeeExposureReported', 1, 'operations.events', 'exposureId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI'], 'employee_exposure_reported', 'A staff member reported contact with blood, body fluid or an infectious patient. Starts the employee health pathway within hours; the source patient''s tests are clinical events.'),
  ('Encounter.AdmissionCancelled', 'clinical', 'Encounter', 'healthtech.clinical.EncounterAdmissionCancelled', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'encounter_admission_cancelled', 'An admission was undone because it should not have been recorded: wrong patient, wrong visit, or the patient left before reaching the ward. A stay that really took place ends with Encounter.Discharged, however short.'),
  ('Encounter.Admitted', 'clinical', 'Encounter', 'healthtech.clinical.EncounterAdmitted', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_admitted', 'A patient was admitted: the admission order is in force and the patient occupies a bed or its equivalent. A decision to admit while the patient still waits in the emergency department is not an admission, nor is a stay that is only planned.'),
  ('Encounter.Arrived', 'clinical', 'Encounter', 'healthtech.clinical.EncounterArrived', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_arrived', 'A patient reached the emergency department, day unit or clinic and was registered for an outpatient encounter. Care has not begun, and a bed is not occupied; being admitted is Encounter.Admitted.'),
  ('Encounter.ClassChanged', 'clinical', 'Encounter', 'healthtech.clinical.EncounterClassChanged', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_class_changed', 'The class of a running encounter changed by order, from outpatient or observation to inpatient or back, and the payer''s rules change with it. The bed may well stay the same; a move is told by Encounter.Transferred.'),
  ('Encounter.DischargeCancelled', 'clinical', 'Encounter', 'healthtech.clinical.EncounterDischargeCancelled', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_discharge_cancelled', 'A discharge that had been recorded was undone, because the patient had not left or came back within the hours that count as the same stay. The encounter goes on; a return later is a new encounter.'),
  ('Encounter.DischargePlanCancelled', 'clinical', 'Encounter', 'healthtech.clinical.EncounterDischargePlanCancelled', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_discharge_plan_cancelled', 'An expected day of discharge was taken back without a new one, so that the bed cannot be promised to anybody. A mere change of the day is another Encounter.DischargePlanned.'),
  ('Encounter.DischargePlanned', 'clinical', 'Encounter', 'healthtech.clinical.EncounterDischargePlanned', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_discharge_planned', 'The treating team set or changed the day on which the patient is expected to leave, and where to. The patient is still here, and nothing may be stopped yet; the real departure is Encounter.Discharged.'),
  ('Encounter.Discharged', 'clinical', 'Encounter', 'healthtech.clinical.EncounterDischarged', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_discharged', 'The patient left the facility for good or died, and the encounter ended; the bed is empty. Bills, coding and the discharge summary may follow days later, and a discharge that is only ordered or expected is Encounter.DischargePlanned.'),
  ('Encounter.EnteredInError', 'clinical', 'Encounter', 'healthtech.clinical.EncounterEnteredInError', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'encounter_entered_in_error', 'An encounter was marked as never having taken place, and everything recorded under it is void. A planned visit that was called off and an admission that was undone have events of their own.'),
  ('Encounter.LeaveCorrected', 'clinical', 'Encounter', 'healthtech.clinical.EncounterLeaveCorrected', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_leave_corrected', 'A leave or a return from leave that had been recorded was struck, as when the patient changed their mind at the door. Bed days and doses of the time concerned must be looked at again.'),
  ('Encounter.LeaveEnded', 'clinical', 'Encounter', 'healthtech.clinical.EncounterLeaveEnded', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_leave_ended', 'A patient came back from leave and was received on the ward, so that the stay goes on as before. A patient who does not come back is discharged from leave by Encounter.Discharged.'),
  ('Encounter.LeaveStarted', 'clinical', 'Encounter', 'healthtech.clinical.EncounterLeaveStarted', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'encounter_leave_started', 'An admitted patient went home or out for hours or nights with permission, and the stay goes on with the bed held. Leaving against advice is a discharge, and leaving the ward within the house is Encounter.TrackingDeparted.'),
  ('Encounter.MovedToPatient', 'clinical', 'Encounter', 'healthtech.clinical.EncounterMovedToPatient', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'encounter_moved_to_patient', 'A whole encounter was taken from one patient record and put on another, because it had been registered for the wrong person. Both records need a clinical check; joining two records of one person is Patient.Merged.'),
  ('Encounter.PlanCancelled', 'clinical', 'Encounter', 'healthtech.clinical.EncounterPlanCancelled', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_plan_cancelled', 'A planned stay was called off before the patient came, and its visit number will not be used. A patient who was already admitted by mistake is Encounter.AdmissionCancelled.'),
  ('Encounter.Planned', 'clinical', 'Encounter', 'healthtech.clinical.EncounterPlanned', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_planned', 'A stay or procedure visit was booked with admitting and the chart was opened in advance, so that orders and tests before admission have a visit to belong to. No bed is held and the patient need not have agreed to the day; ordinary clinic bookings are Appointment.Created.'),
  ('Encounter.PractitionerAssigned', 'clinical', 'Encounter', 'healthtech.clinical.EncounterPractitionerAssigned', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_practitioner_assigned', 'A physician took over a role in a running encounter: a new attending, or a consultant who was brought in. Calls about results and signatures go to the new one from the effective time on; a nurse''s shift change is not meant.'),
  ('Encounter.PractitionerAssignmentCancelled', 'clinical', 'Encounter', 'healthtech.clinical.EncounterPractitionerAssignmentCancelled', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_practitioner_assignment_cancelled', 'A change of attending or consultant that had been recorded was undone, and the role is again with whoever had it before. Orders that the mistaken physician wrote in between stay valid until somebody stops them.'),
  ('Encounter.TrackingArrived', 'clinical', 'Encounter', 'healthtech.clinical.EncounterTrackingArrived', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_tracking_arrived', 'A patient who is away from the ward reached the examination room, recovery area or therapy, or came back to the ward. It moves no bed and no responsibility.'),
  ('Encounter.TrackingCorrected', 'clinical', 'Encounter', 'healthtech.clinical.EncounterTrackingCorrected', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_tracking_corrected', 'A departure or arrival that had been tracked for a patient away from the ward was struck, because it did not happen or belonged to somebody else. The patient counts as being where they were before.'),
  ('Encounter.TrackingDeparted', 'clinical', 'Encounter', 'healthtech.clinical.EncounterTrackingDeparted', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_tracking_departed', 'A patient left the ward for a while, for an examination, operation or therapy, and keeps the bed. Meals and doses wait or follow; a change of bed is Encounter.Transferred and a night at home Encounter.LeaveStarted.'),
  ('Encounter.TransferCancelled', 'clinical', 'Encounter', 'healthtech.clinical.EncounterTransferCancelled', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'encounter_transfer_cancelled', 'A move that had been recorded was undone, because it was entered for the wrong patient or bed, or the receiving ward sent the patient straight back. The patient is in the former bed again for census and charges.'),
  ('Encounter.TransferPlanCancelled', 'clinical', 'Encounter', 'healthtech.clinical.EncounterTransferPlanCancelled', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_transfer_plan_cancelled', 'A planned move was given up before it happened: the patient stays, and the held bed is free. A move that was recorded but did not take place is Encounter.TransferCancelled.'),
  ('Encounter.TransferPlanned', 'clinical', 'Encounter', 'healthtech.clinical.EncounterTransferPlanned', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_transfer_planned', 'A move to another ward or bed was decided and is waiting to happen, so that the receiving ward can prepare and the old bed can be promised. The patient has not moved; that is Encounter.Transferred.'),
  ('Encounter.Transferred', 'clinical', 'Encounter', 'healthtech.clinical.EncounterTransferred', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_transferred', 'An admitted patient arrived at another bed, room or ward and the nurse there accepted care. It is not emitted when a transfer is merely requested or a bed is held, nor when the patient leaves the ward for an examination and returns (Encounter.TrackingDeparted).'),
  ('Encounter.Updated', 'clinical', 'Encounter', 'healthtech.clinical.EncounterUpdated', 1, 'clinical.events', 'encounterId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'encounter_updated', 'Administrative data of an encounter changed without moving, admitting or discharging anybody, such as the admission type or the reason; the event carries the whole visit after the change. Changes to the person are Patient.Updated.'),
  ('Endoscope.Reprocessed', 'operations', 'Endoscope', 'healthtech.operations.EndoscopeReprocessed', 1, 'operations.events', 'endoscopeId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'endoscope_reprocessed', 'A flexible endoscope went through leak test, manual cleaning, high-level disinfection and drying. Each step has its time, since infections are traced by them.'),
  ('Estimate.Accepted', 'rcm', 'Estimate', 'healthtech.rcm.EstimateAccepted', 1, 'rcm.events', 'estimateId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'estimate_accepted', 'The patient acknowledged an estimate and chose how to pay. It is no consent to the treatment and no promise that the figure will not change.'),
  ('Estimate.Provided', 'rcm', 'Estimate', 'healthtech.rcm.EstimateProvided', 1, 'rcm.events', 'estimateId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'estimate_provided', 'The patient was given an estimate of what they will owe. It is not a bill; for self-pay patients a bill 400 dollars above it can be contested.'),
  ('Estimate.Requested', 'rcm', 'Estimate', 'healthtech.rcm.EstimateRequested', 1, 'rcm.events', 'estimateId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI'], 'estimate_requested', 'A patient, a clinic or the scheduling rules asked what a planned service will cost the patient. Scheduling three days ahead or more makes it a duty for self-pay patients.'),
  ('Estimate.VarianceDetected', 'rcm', 'Estimate', 'healthtech.rcm.EstimateVarianceDetected', 1, 'rcm.events', 'estimateId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI'], 'estimate_variance_detected', 'After billing, what the patient owes was compared with the estimate and lies outside the tolerance. Above 400 dollars for self-pay it warns that a dispute may come.'),
  ('EventSchema.Released', 'operations', 'EventSchema', 'healthtech.operations.EventSchemaReleased', 1, 'operations.events', 'eventSchemaId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'event_schema_released', 'A version of an event''s schema was released with the SDK and registered. Publishers may use it from now on; consumers had to be able to read it before.'),
  ('ExperienceSurvey.Returned', 'operations', 'ExperienceSurvey', 'healthtech.operations.ExperienceSurveyReturned', 1, 'operations.events', 'surveyResponseId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI'], 'experience_survey_returned', 'A patient returned an experience survey (HCAHPS or our own). Answers are kept apart from the chart and must not be used for care.'),
  ('FeeSchedule.Loaded', 'rcm', 'FeeSchedule', 'healthtech.rcm.FeeScheduleLoaded', 1, 'rcm.events', 'feeScheduleId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI'], 'fee_schedule_loaded', 'A payer''s price list was loaded and tested, so that expected payments and estimates use it from its first day.'),
  ('FinancialAssistance.Decided', 'rcm', 'FinancialAssistance', 'healthtech.rcm.FinancialAssistanceDecided', 1, 'rcm.events', 'assistanceId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'financial_assistance_decided', 'An application for assistance was decided. A grant reduces the named accounts by adjustments that follow; it does not pay a provider who bills on their own.'),
  ('FinancialAssistance.Requested', 'rcm', 'FinancialAssistance', 'healthtech.rcm.FinancialAssistanceRequested', 1, 'rcm.events', 'assistanceId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'financial_assistance_requested', 'A patient or guarantor applied for charity care or a sliding-scale discount. While it is examined nothing is collected.'),
  ('FireAlarm.Activated', 'operations', 'FireAlarm', 'healthtech.operations.FireAlarmActivated', 1, 'operations.events', 'alarmId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'fire_alarm_activated', 'A detector, pull station or sprinkler set off the fire alarm, drills included. Whether there is a fire is not known at this moment.'),
  ('GenomicOrder.Drafted', 'clinical', 'GenomicOrder', 'healthtech.clinical.GenomicOrderDrafted', 1, 'clinical.events', 'orderId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'genomic_order_drafted', 'A genetic counselor prepared a genetic test and left it for the clinician''s signature, since counselors may not order in many states. Nothing is drawn or sent before GenomicOrder.Signed.'),
  ('GenomicOrder.Signed', 'clinical', 'GenomicOrder', 'healthtech.clinical.GenomicOrderSigned', 1, 'clinical.events', 'orderId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI'], 'genomic_order_signed', 'The clinician signed a genetic test, consent is on file, and the laboratory may draw and send. A genetic order placed without counseling begins with this event.'),
  ('GenomicTest.PharmacogenomicReported', 'clinical', 'GenomicTest', 'healthtech.clinical.GenomicTestPharmacogenomicReported', 1, 'clinical.events', 'genomicTestId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI'], 'genomic_test_pharmacogenomic_reported', 'The genotype of one drug gene was reported with the metabolizer type and what follows for drugs. It is knowledge for every later prescription and triggers no change of a running one by itself.'),
  ('GenomicTest.ReportIssued', 'clinical', 'GenomicTest', 'healthtech.clinical.GenomicTestReportIssued', 1, 'clinical.events', 'genomicTestId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'genomic_test_report_issued', 'The laboratory director signed the report of a genetic test, with or without a finding. It went to the ordering clinician; whether the patient may see it yet is told by GenomicTest.ResultReleased or GenomicTest.ResultWithheld.'),
  ('GenomicTest.ResultReleased', 'clinical', 'GenomicTest', 'healthtech.clinical.GenomicTestResultReleased', 1, 'clinical.events', 'genomicTestId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PII'], 'genomic_test_result_released', 'A genetic result was opened to the patient, or to a relative whom the patient named, within what the consent allows. The laboratory''s signature came earlier with GenomicTest.ReportIssued.'),
  ('GenomicTest.ResultWithheld', 'clinical', 'GenomicTest', 'healthtech.clinical.GenomicTestResultWithheld', 1, 'clinical.events', 'genomicTestId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'genomic_test_result_withheld', 'A signed genetic result, or a part of it, was kept back from the patient or a relative because of the consent, the patient''s wish or the law. The ordering clinician may know it all the same.'),
  ('GenomicTest.SampleFailed', 'clinical', 'GenomicTest', 'healthtech.clinical.GenomicTestSampleFailed', 1, 'clinical.events', 'genomicTestId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'genomic_test_sample_failed', 'A sample or its library did not reach the quality that the test needs, at extraction or on the sequencer. The test ends with this sample; a fresh one starts another test under the same order.'),
  ('GenomicTest.SampleQualified', 'clinical', 'GenomicTest', 'healthtech.clinical.GenomicTestSampleQualified', 1, 'clinical.events', 'genomicTestId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'genomic_test_sample_qualified', 'DNA or RNA was extracted, measured and found good enough for the test. It opens the genomic test; a sample that fails is GenomicTest.SampleFailed.'),
  ('GenomicTest.SequencingCompleted', 'clinical', 'GenomicTest', 'healthtech.clinical.GenomicTestSequencingCompleted', 1, 'clinical.events', 'genomicTestId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'genomic_test_sequencing_completed', 'The sequencer and the pipeline finished, and the data met or missed their quality limits. Variants wait for interpretation; nothing of it is a result.');
`,
    String.raw`
INSERT INTO events.event_types
  (event_type, domain, aggregate_type, record_name, schema_version, topic, key_field, owner, status, since, sensitive_tags, view_name, doc)
VALUES
  ('GenomicTest.VariantReclassified', 'clinical', 'GenomicTest', 'healthtech.clinical.GenomicTestVariantReclassified', 1, 'clinical.events', 'genomicTestId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI'], 'genomic_test_variant_reclassified', 'New evidence moved a variant that had been reported before into another class. The clinician who now cares for the patient must decide whether to call back; the variant itself is unchanged.'),
  ('GenomicTest.VariantReported', 'clinical', 'GenomicTest', 'healthtech.clinical.GenomicTestVariantReported', 1, 'clinical.events', 'genomicTestId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'genomic_test_variant_reported', 'A report named one germline variant with its class and what it means for the patient. A report with two variants gives two events; a change of class years later is GenomicTest.VariantReclassified.'),
  ('Grievance.Received', 'operations', 'Grievance', 'healthtech.operations.GrievanceReceived', 1, 'operations.events', 'grievanceId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'grievance_received', 'A patient or representative complained in a way that could not be settled on the spot, so that a written answer is owed (42 CFR 482.13).'),
  ('ImagingOrder.Cancelled', 'clinical', 'ImagingOrder', 'healthtech.clinical.ImagingOrderCancelled', 1, 'clinical.events', 'orderId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'imaging_order_cancelled', 'An examination was called off before the first image. Once images exist, a broken-off scan is ImagingStudy.Discontinued.'),
  ('ImagingOrder.Held', 'clinical', 'ImagingOrder', 'healthtech.clinical.ImagingOrderHeld', 1, 'clinical.events', 'orderId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'imaging_order_held', 'An examination was put on hold because something must come first, most often the payer''s authorization, a creatinine or an answer about an implant. The order stays valid and may not be scanned meanwhile.'),
  ('ImagingOrder.Protocoled', 'clinical', 'ImagingOrder', 'healthtech.clinical.ImagingOrderProtocoled', 1, 'clinical.events', 'orderId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'imaging_order_protocoled', 'A radiologist or lead technologist decided how the ordered examination will be done: protocol, contrast, sedation, and whether it should be another examination altogether. The technologist scans by it.'),
  ('ImagingOrder.Received', 'clinical', 'ImagingOrder', 'healthtech.clinical.ImagingOrderReceived', 1, 'clinical.events', 'orderId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'imaging_order_received', 'Radiology took an order for an examination into its own system and gave it an accession number. No room or time is fixed: protocol and appointment are ImagingOrder.Protocoled and ImagingOrder.Scheduled.'),
  ('ImagingOrder.SafetyScreened', 'clinical', 'ImagingOrder', 'healthtech.clinical.ImagingOrderSafetyScreened', 1, 'clinical.events', 'orderId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'imaging_order_safety_screened', 'The patient, or somebody who knows, answered the MRI safety questions and the technologist or MR safety officer decided whether the magnet room may be entered. It is done again before every examination.'),
  ('ImagingOrder.Scheduled', 'clinical', 'ImagingOrder', 'healthtech.clinical.ImagingOrderScheduled', 1, 'clinical.events', 'orderId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'imaging_order_scheduled', 'An examination was given a room, a machine and a time. For outpatients an appointment exists beside it; for inpatients it is a slot on the scanner''s list that the ward sees.'),
  ('ImagingReport.AddendumIssued', 'clinical', 'ImagingReport', 'healthtech.clinical.ImagingReportAddendumIssued', 1, 'clinical.events', 'diagnosticReportId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'imaging_report_addendum_issued', 'A radiologist added text beneath a signed imaging report, after new comparison films, a question from the clinician or a mistake that was noticed. The signed report above it keeps its words.'),
  ('ImagingReport.CriticalFindingCommunicated', 'clinical', 'ImagingReport', 'healthtech.clinical.ImagingReportCriticalFindingCommunicated', 1, 'clinical.events', 'diagnosticReportId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'imaging_report_critical_finding_communicated', 'The radiologist told a responsible person of a finding that cannot wait for the report, and the talk was documented. It is emitted once the message was taken, not when the call was tried.'),
  ('ImagingReport.Finalized', 'clinical', 'ImagingReport', 'healthtech.clinical.ImagingReportFinalized', 1, 'clinical.events', 'diagnosticReportId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'imaging_report_finalized', 'The attending radiologist signed the report on one or more studies. Further remarks come as ImagingReport.AddendumIssued; the signed text is never changed in silence.'),
  ('ImagingReport.FollowUpRecommended', 'clinical', 'ImagingReport', 'healthtech.clinical.ImagingReportFollowUpRecommended', 1, 'clinical.events', 'diagnosticReportId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'imaging_report_follow_up_recommended', 'A signed report asks for a later examination or visit because of a finding that nobody looked for or that must be watched. It opens an entry on the follow-up list; it orders nothing.'),
  ('ImagingReport.PeerReviewed', 'clinical', 'ImagingReport', 'healthtech.clinical.ImagingReportPeerReviewed', 1, 'clinical.events', 'diagnosticReportId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'imaging_report_peer_reviewed', 'A second radiologist read a reported study for quality and scored the agreement. The record is protected peer review; a difference that matters to the patient leads to an addendum besides.'),
  ('ImagingReport.PreliminaryReleased', 'clinical', 'ImagingReport', 'healthtech.clinical.ImagingReportPreliminaryReleased', 1, 'clinical.events', 'diagnosticReportId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'imaging_report_preliminary_released', 'A resident, the night reader or a teleradiologist gave a first reading that the emergency team may act on. An attending reads it again; a difference shows in ImagingReport.Finalized.'),
  ('ImagingStudy.BecameAvailable', 'clinical', 'ImagingStudy', 'healthtech.clinical.ImagingStudyBecameAvailable', 1, 'clinical.events', 'imagingStudyId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'imaging_study_became_available', 'All images of a study lie in the archive, storage is committed, and they can be opened at the reading station and from the chart. It says nothing about a report.'),
  ('ImagingStudy.Completed', 'clinical', 'ImagingStudy', 'healthtech.clinical.ImagingStudyCompleted', 1, 'clinical.events', 'imagingStudyId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'imaging_study_completed', 'The technologist ended the examination, checked the images and let the patient go. The order is carried out with it and may be charged; that all images lie in the archive is ImagingStudy.BecameAvailable.'),
  ('ImagingStudy.ContrastGiven', 'clinical', 'ImagingStudy', 'healthtech.clinical.ImagingStudyContrastGiven', 1, 'clinical.events', 'imagingStudyId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'imaging_study_contrast_given', 'Contrast medium or a radioactive tracer entered the patient for a study, with what was injected and not with what was planned. A reaction to it is ImagingStudy.ContrastReactionRecorded.'),
  ('ImagingStudy.ContrastReactionRecorded', 'clinical', 'ImagingStudy', 'healthtech.clinical.ImagingStudyContrastReactionRecorded', 1, 'clinical.events', 'imagingStudyId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'imaging_study_contrast_reaction_recorded', 'A patient reacted to contrast medium and the department charted what was seen and done. Whether it becomes an allergy in the chart is decided by a clinician and told by the allergy''s own event.'),
  ('ImagingStudy.Discontinued', 'clinical', 'ImagingStudy', 'healthtech.clinical.ImagingStudyDiscontinued', 1, 'clinical.events', 'imagingStudyId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'imaging_study_discontinued', 'An examination that had been started was broken off. Images made until then are kept and may still be read; whether the rest is done another day stands in isRescheduled.'),
  ('ImagingStudy.DoseRecorded', 'clinical', 'ImagingStudy', 'healthtech.clinical.ImagingStudyDoseRecorded', 1, 'clinical.events', 'imagingStudyId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI'], 'imaging_study_dose_recorded', 'The radiation that a study gave was taken from the machine''s dose report and filed. It tells the output of the machine, not the dose in an organ of this patient.'),
  ('ImagingStudy.Started', 'clinical', 'ImagingStudy', 'healthtech.clinical.ImagingStudyStarted', 1, 'clinical.events', 'imagingStudyId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'imaging_study_started', 'The technologist identified the patient and began to acquire images; the modality opened its performed procedure step. Arrival in the department alone is not a start.'),
  ('Implant.Tracked', 'operations', 'Implant', 'healthtech.operations.ImplantTracked', 1, 'operations.events', 'implantId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'implant_tracked', 'An implant taken from the store was recorded as left in a patient, with lot and serial, so that a recall finds the patient. The operation itself is a clinical event.'),
  ('Incident.Classified', 'operations', 'Incident', 'healthtech.operations.IncidentClassified', 1, 'operations.events', 'incidentId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'incident_classified', 'A reviewer set severity, preventability and reporting duty of an incident. Later reviews may change them, each with an event of its own.'),
  ('Incident.Closed', 'operations', 'Incident', 'healthtech.operations.IncidentClosed', 1, 'operations.events', 'incidentId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'incident_closed', 'The review of an incident ended and its measures were assigned. Whether they work is checked by later audits.'),
  ('Incident.Reported', 'operations', 'Incident', 'healthtech.operations.IncidentReported', 1, 'operations.events', 'incidentId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'incident_reported', 'Somebody reported that something went wrong or nearly did. It is the reporter''s view; the severity may change on review.'),
  ('InfectionControl.Notified', 'clinical', 'InfectionControl', 'healthtech.clinical.InfectionControlNotified', 1, 'clinical.events', 'infectionControlCaseId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'infection_control_notified', 'The laboratory told infection prevention of a result that calls for precautions, contact tracing or an outbreak count. It is the laboratory''s message, not the decision on isolation.'),
  ('InstrumentSet.Decontaminated', 'operations', 'InstrumentSet', 'healthtech.operations.InstrumentSetDecontaminated', 1, 'operations.events', 'instrumentSetId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'instrument_set_decontaminated', 'A used set went through cleaning and the washer and came out clean, not sterile. The washer''s own record is named.'),
  ('InstrumentSet.Released', 'operations', 'InstrumentSet', 'healthtech.operations.InstrumentSetReleased', 1, 'operations.events', 'instrumentSetId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'instrument_set_released', 'A sterile set was released to the theatre''s store. For implants this comes after the biological indicator, else the exception is stated.'),
  ('InstrumentSet.Sterilized', 'operations', 'InstrumentSet', 'healthtech.operations.InstrumentSetSterilized', 1, 'operations.events', 'instrumentSetId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'instrument_set_sterilized', 'A set came out of a sterilizer whose physical and chemical checks were met. Release may still wait for the biological indicator.'),
  ('IntegrationJob.Completed', 'operations', 'IntegrationJob', 'healthtech.operations.IntegrationJobCompleted', 1, 'operations.events', 'jobId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI'], 'integration_job_completed', 'A scheduled transfer of many records ended: a nightly extract, a registry upload, a terminology load. Records that failed are counted here and listed in the job''s log.'),
  ('IntegrationJob.Failed', 'operations', 'IntegrationJob', 'healthtech.operations.IntegrationJobFailed', 1, 'operations.events', 'jobId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'integration_job_failed', 'A scheduled transfer stopped before its end. What was written before is complete up to the watermark; nothing is half sent.'),
  ('Interface.Degraded', 'operations', 'Interface', 'healthtech.operations.InterfaceDegraded', 1, 'operations.events', 'interfaceId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'interface_degraded', 'A connection to another system is down, slow or silent beyond its threshold. Messages wait in order and are not lost.'),
  ('Interface.Recovered', 'operations', 'Interface', 'healthtech.operations.InterfaceRecovered', 1, 'operations.events', 'interfaceId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'interface_recovered', 'A connection works again and its backlog was delivered in order. Wards may leave their downtime procedure.'),
  ('InterfaceMessage.Rejected', 'operations', 'InterfaceMessage', 'healthtech.operations.InterfaceMessageRejected', 1, 'operations.events', 'messageId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'interface_message_rejected', 'The interface engine could not take in a message of another system (HL7 AE or AR, X12 999 R, FHIR 4xx). The message is kept whole in the engine''s error queue, never here.'),
  ('Journey.Instance.Cancelled', 'journey', 'Journey', 'healthtech.journey.JourneyInstanceCancelled', 1, 'journey.events', 'journeyInstanceId', 'care-coordination-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'journey_instance_cancelled', 'The journey was given up for good before its end, and its open tasks and reminders are void. A halt with the intention to go on is Journey.Instance.Paused.'),
  ('Journey.Instance.Completed', 'journey', 'Journey', 'healthtech.journey.JourneyInstanceCompleted', 1, 'journey.events', 'journeyInstanceId', 'care-coordination-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'journey_instance_completed', 'The patient reached the end of the journey: its last stage was completed or skipped and the closing review is done. It does not say that the patient is cured, and a journey that is given up is Journey.Instance.Cancelled.'),
  ('Journey.Instance.Created', 'journey', 'Journey', 'healthtech.journey.JourneyInstanceCreated', 1, 'journey.events', 'journeyInstanceId', 'care-coordination-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'journey_instance_created', 'A patient was enrolled in a defined journey and its clock runs. Being eligible or invited is not enrolment, and the first stage begins with its own Journey.StageEntered.'),
  ('Journey.Instance.Paused', 'journey', 'Journey', 'healthtech.journey.JourneyInstancePaused', 1, 'journey.events', 'journeyInstanceId', 'care-coordination-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'journey_instance_paused', 'The journey was halted with the intention to go on: timers stop, reminders are held back, and booked visits stay unless somebody calls them off. Going on shows as Journey.StageEntered with cause RESUMED_AFTER_PAUSE.'),
  ('Journey.StageCompleted', 'journey', 'Journey', 'healthtech.journey.JourneyStageCompleted', 1, 'journey.events', 'journeyInstanceId', 'care-coordination-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'journey_stage_completed', 'A stage came to its end by doing: its criteria were met or the care team declared it done. A stage left without doing is Journey.StageSkipped; the next one begins with Journey.StageEntered.'),
  ('Journey.StageEntered', 'journey', 'Journey', 'healthtech.journey.JourneyStageEntered', 1, 'journey.events', 'journeyInstanceId', 'care-coordination-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'journey_stage_entered', 'The patient entered a stage of the journey and its tasks are open from now on. Entering says nothing about success of the stage before, which was completed or skipped by an event of its own.'),
  ('Journey.StageSkipped', 'journey', 'Journey', 'healthtech.journey.JourneyStageSkipped', 1, 'journey.events', 'journeyInstanceId', 'care-coordination-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'journey_stage_skipped', 'A stage was passed over because it is not needed, not possible or not wanted for this patient. Its tasks are void and count as neither done nor failed.'),
  ('LabOrder.AddedOn', 'clinical', 'LabOrder', 'healthtech.clinical.LabOrderAddedOn', 1, 'clinical.events', 'orderId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'lab_order_added_on', 'A test was added to a tube that the laboratory already holds, after the bench checked that enough of it is left and that it is still stable. The patient is not drawn again; where the tube does not serve, an ordinary order follows instead.'),
  ('LabOrder.Cancelled', 'clinical', 'LabOrder', 'healthtech.clinical.LabOrderCancelled', 1, 'clinical.events', 'orderId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'lab_order_cancelled', 'A laboratory order was called off before the test ran, by the ward or by the laboratory. A test that was begun and could not be finished is LabResult.Cancelled; an order that should never have existed is LabOrder.EnteredInError.'),
  ('LabOrder.EnteredInError', 'clinical', 'LabOrder', 'healthtech.clinical.LabOrderEnteredInError', 1, 'clinical.events', 'orderId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'lab_order_entered_in_error', 'A laboratory order turned out never to have been meant for this patient or this test, most often because two charts were open. Whoever kept a copy removes it; an order that was right and is merely no longer wanted is LabOrder.Cancelled.'),
  ('LabOrder.Received', 'clinical', 'LabOrder', 'healthtech.clinical.LabOrderReceived', 1, 'clinical.events', 'orderId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'lab_order_received', 'The laboratory system accepted an order and gave it its own number, so that labels can be printed and a draw be planned. It says nothing about blood yet: the tube is Specimen.Collected, and the test on the worklist LabResult.Registered.'),
  ('LabOrder.Reflexed', 'clinical', 'LabOrder', 'healthtech.clinical.LabOrderReflexed', 1, 'clinical.events', 'orderId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI'], 'lab_order_reflexed', 'The laboratory ordered a further test by itself because a first result met a rule that the medical staff approved, such as free T4 after an abnormal TSH. It is not an add-on: no clinician asked, and the approved rule stands in for the signature.'),
  ('LabOrder.SentOut', 'clinical', 'LabOrder', 'healthtech.clinical.LabOrderSentOut', 1, 'clinical.events', 'orderId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI'], 'lab_order_sent_out', 'The send-out bench handed a specimen with its order to the courier of a reference laboratory. It is not emitted when the test is merely queued for the next pick-up; the answer comes back as LabResult.Finalized.'),
  ('LabReport.Completed', 'clinical', 'LabReport', 'healthtech.clinical.LabReportCompleted', 1, 'clinical.events', 'diagnosticReportId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI'], 'lab_report_completed', 'Every test of a panel is final or closed, and the report as a whole is final. Values are not repeated here: each had its LabResult.Finalized; this event closes the order and the turnaround clock.'),
  ('LabReport.PartiallyReleased', 'clinical', 'LabReport', 'healthtech.clinical.LabReportPartiallyReleased', 1, 'clinical.events', 'diagnosticReportId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI'], 'lab_report_partially_released', 'A report on several tests went to the chart while some of them are still open. Each value had its own event; this one tells which are missing and when the rest may be expected.');
`,
    String.raw`
INSERT INTO events.event_types
  (event_type, domain, aggregate_type, record_name, schema_version, topic, key_field, owner, status, since, sensitive_tags, view_name, doc)
VALUES
  ('LabResult.Cancelled', 'clinical', 'LabResult', 'healthtech.clinical.LabResultCancelled', 1, 'clinical.events', 'labResultId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'lab_result_cancelled', 'A test that was on the worklist ended without a value, for want of material or because it could not be measured. Readers see ''test not performed'' and the reason; an order called off before work began is LabOrder.Cancelled.'),
  ('LabResult.Corrected', 'clinical', 'LabResult', 'healthtech.clinical.LabResultCorrected', 1, 'clinical.events', 'labResultId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'lab_result_corrected', 'A released value was wrong and the laboratory replaced it with the right one. The old value stays readable in the report by law; a value that belongs to somebody else altogether is withdrawn with LabResult.EnteredInError.'),
  ('LabResult.CriticalValueAcknowledged', 'clinical', 'LabResult', 'healthtech.clinical.LabResultCriticalValueAcknowledged', 1, 'clinical.events', 'labResultId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI'], 'lab_result_critical_value_acknowledged', 'A licensed clinician who can order treatment confirmed that they know a critical value, and said what will be done. It closes the escalation clock; a nurse who only took the call does not acknowledge.'),
  ('LabResult.CriticalValueEscalated', 'clinical', 'LabResult', 'healthtech.clinical.LabResultCriticalValueEscalated', 1, 'clinical.events', 'labResultId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'lab_result_critical_value_escalated', 'Nobody could be told of a critical value, or nobody answered, within the time that policy allows, and the next person in the chain was called upon. One event for each step of the chain.'),
  ('LabResult.CriticalValueNotified', 'clinical', 'LabResult', 'healthtech.clinical.LabResultCriticalValueNotified', 1, 'clinical.events', 'labResultId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'lab_result_critical_value_notified', 'The laboratory reached a person on the ward and told the critical value, with the read-back that accreditation demands. It says that the message was given, not that anyone treats it: LabResult.CriticalValueAcknowledged is the clinician''s part.'),
  ('LabResult.EnteredInError', 'clinical', 'LabResult', 'healthtech.clinical.LabResultEnteredInError', 1, 'clinical.events', 'labResultId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'lab_result_entered_in_error', 'A released result was withdrawn because it never belonged to this patient or this test, as after a mix-up of tubes. No right value replaces it in this chart; where one does, that is LabResult.Corrected.'),
  ('LabResult.Finalized', 'clinical', 'LabResult', 'healthtech.clinical.LabResultFinalized', 1, 'clinical.events', 'labResultId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'lab_result_finalized', 'The laboratory verified one result and released it to the chart. It stands for a single analyte, not for its panel (LabReport.Completed), and a later change is LabResult.Corrected, never a second Finalized.'),
  ('LabResult.HeldForReview', 'clinical', 'LabResult', 'healthtech.clinical.LabResultHeldForReview', 1, 'clinical.events', 'labResultId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI'], 'lab_result_held_for_review', 'Autoverification did not let a measured value pass, and a technologist must look at it before anyone else does. The value is not to be shown or acted on; it becomes final, is repeated, or is cancelled.'),
  ('LabResult.PointOfCareRecorded', 'clinical', 'LabResult', 'healthtech.clinical.LabResultPointOfCareRecorded', 1, 'clinical.events', 'labResultId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'lab_result_point_of_care_recorded', 'A handheld or bench-top device on the ward measured a value and docked it to the chart. It counts as final without a look by the laboratory; a value from the core laboratory is LabResult.Finalized.'),
  ('LabResult.PreliminaryReported', 'clinical', 'LabResult', 'healthtech.clinical.LabResultPreliminaryReported', 1, 'clinical.events', 'labResultId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'lab_result_preliminary_reported', 'The bench let readers see a value before verification was complete, because waiting would do harm. It may still change; treatment that rests on it is reviewed when LabResult.Finalized comes.'),
  ('LabResult.Registered', 'clinical', 'LabResult', 'healthtech.clinical.LabResultRegistered', 1, 'clinical.events', 'labResultId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'lab_result_registered', 'A test went onto the worklist of a bench and a result record was opened for it, still without a value; wards see it as in process. It does not say that the analyzer has aspirated the sample.'),
  ('Notification.Acknowledged', 'operations', 'Notification', 'healthtech.operations.NotificationAcknowledged', 1, 'operations.events', 'notificationId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI'], 'notification_acknowledged', 'The recipient answered, opened or confirmed a message. An answer in words is interpreted and may be wrong.'),
  ('Notification.Delivered', 'operations', 'Notification', 'healthtech.operations.NotificationDelivered', 1, 'operations.events', 'notificationId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'notification_delivered', 'The carrier says that a message reached the device or letterbox. Whether anybody read it is Notification.Acknowledged.'),
  ('Notification.Failed', 'operations', 'Notification', 'healthtech.operations.NotificationFailed', 1, 'operations.events', 'notificationId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'notification_failed', 'A channel gave a message up. Where another channel is left it is tried by itself; where none is, a person has to call.'),
  ('Notification.Requested', 'operations', 'Notification', 'healthtech.operations.NotificationRequested', 1, 'operations.events', 'notificationId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'notification_requested', 'A service asked that somebody be told something. Channel and wording are chosen next; quiet hours and opt-outs may still stop it.'),
  ('Notification.Sent', 'operations', 'Notification', 'healthtech.operations.NotificationSent', 1, 'operations.events', 'notificationId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'notification_sent', 'A message was handed to a carrier on one channel. It has not arrived; Notification.Delivered or Failed follows where the carrier says so.'),
  ('OnCallAssignment.Changed', 'operations', 'OnCallAssignment', 'healthtech.operations.OnCallAssignmentChanged', 1, 'operations.events', 'onCallAssignmentId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'on_call_assignment_changed', 'Who is to be called for a service at a given time was set or swapped. The operator and the paging rules follow it from the moment of the change.'),
  ('PathologyCase.Accessioned', 'clinical', 'PathologyCase', 'healthtech.clinical.PathologyCaseAccessioned', 1, 'clinical.events', 'pathologyCaseId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'pathology_case_accessioned', 'Histology or cytology took tissue in, matched containers with the requisition and opened a case with a number. Nothing has been looked at yet; grossing is PathologyCase.Grossed.'),
  ('PathologyCase.AddendumIssued', 'clinical', 'PathologyCase', 'healthtech.clinical.PathologyCaseAddendumIssued', 1, 'clinical.events', 'pathologyCaseId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'pathology_case_addendum_issued', 'Something new was added beneath a signed report, such as a molecular result or the answer of a consultant, and the diagnosis itself stands as it was. A diagnosis that changes is PathologyCase.Amended.'),
  ('PathologyCase.Amended', 'clinical', 'PathologyCase', 'healthtech.clinical.PathologyCaseAmended', 1, 'clinical.events', 'pathologyCaseId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'pathology_case_amended', 'A signed diagnosis was changed. The clinician is called, the former diagnosis stays legible, and the cause is counted by the quality committee.'),
  ('PathologyCase.Cancelled', 'clinical', 'PathologyCase', 'healthtech.clinical.PathologyCaseCancelled', 1, 'clinical.events', 'pathologyCaseId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'pathology_case_cancelled', 'A case was closed without a diagnosis before sign-out, because the container was empty, the case had been opened twice, or the tissue went elsewhere. It does not withdraw a signed report.'),
  ('PathologyCase.ConsultAnswered', 'clinical', 'PathologyCase', 'healthtech.clinical.PathologyCaseConsultAnswered', 1, 'clinical.events', 'pathologyCaseId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'pathology_case_consult_answered', 'The expert''s opinion on a case arrived. It is not yet our diagnosis: the pathologist of the case takes it over in the report, an addendum or an amendment.'),
  ('PathologyCase.ConsultRequested', 'clinical', 'PathologyCase', 'healthtech.clinical.PathologyCaseConsultRequested', 1, 'clinical.events', 'pathologyCaseId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'pathology_case_consult_requested', 'Slides or blocks of a case were sent to an expert, in the house or outside, for a second opinion. A quick look over the two-headed microscope is not recorded this way.'),
  ('PathologyCase.DiscrepancyRecorded', 'clinical', 'PathologyCase', 'healthtech.clinical.PathologyCaseDiscrepancyRecorded', 1, 'clinical.events', 'pathologyCaseId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'pathology_case_discrepancy_recorded', 'Two readings of the same tissue were compared and did not agree, such as the frozen and the permanent section, or a smear and its biopsy. It feeds quality review; the report itself changes only by PathologyCase.Amended.'),
  ('PathologyCase.Finalized', 'clinical', 'PathologyCase', 'healthtech.clinical.PathologyCaseFinalized', 1, 'clinical.events', 'pathologyCaseId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'pathology_case_finalized', 'The pathologist signed the case out and the final diagnosis was released. Later findings come as PathologyCase.AddendumIssued, and a changed diagnosis as PathologyCase.Amended.'),
  ('PathologyCase.FrozenSectionReported', 'clinical', 'PathologyCase', 'healthtech.clinical.PathologyCaseFrozenSectionReported', 1, 'clinical.events', 'pathologyCaseId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'pathology_case_frozen_section_reported', 'The pathologist called the operating room with an intraoperative diagnosis on frozen tissue, and the surgeon read it back. It guides this operation only; the permanent sections decide.'),
  ('PathologyCase.Grossed', 'clinical', 'PathologyCase', 'healthtech.clinical.PathologyCaseGrossed', 1, 'clinical.events', 'pathologyCaseId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'pathology_case_grossed', 'The tissue was described, measured, inked and cut, and cassettes went into the processor. The gross description is dictated with it; no diagnosis is made here.'),
  ('PathologyCase.PreliminaryReported', 'clinical', 'PathologyCase', 'healthtech.clinical.PathologyCasePreliminaryReported', 1, 'clinical.events', 'pathologyCaseId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'pathology_case_preliminary_reported', 'A provisional diagnosis was released before special stains, molecular tests or a second opinion are in. Tumor boards may plan on it; nobody should begin chemotherapy on it alone.'),
  ('PathologyCase.SlidesPrepared', 'clinical', 'PathologyCase', 'healthtech.clinical.PathologyCaseSlidesPrepared', 1, 'clinical.events', 'pathologyCaseId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'pathology_case_slides_prepared', 'Histology embedded, cut and stained the blocks of a case and laid the slides out, or scanned them, for the pathologist. Special stains ordered later come with an event of their own.'),
  ('PathologyCase.StainsOrdered', 'clinical', 'PathologyCase', 'healthtech.clinical.PathologyCaseStainsOrdered', 1, 'clinical.events', 'pathologyCaseId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'pathology_case_stains_ordered', 'The pathologist looked at the first slides and asked histology for further stains, markers or levels before making the diagnosis. The ward may read from it why the report takes longer.'),
  ('PathologyCase.SynopticReported', 'clinical', 'PathologyCase', 'healthtech.clinical.PathologyCaseSynopticReported', 1, 'clinical.events', 'pathologyCaseId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI'], 'pathology_case_synoptic_reported', 'The checklist of the cancer protocol was filled for a resected tumor and released with the report, so that stage, margins and nodes can be read as data. Biopsies without a resection have none.'),
  ('Patient.Created', 'patient', 'Patient', 'healthtech.patient.PatientCreated', 1, 'patient.events', 'patientId', 'patient-access-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'patient_created', 'A patient was registered for the first time at a facility of the tenant and got a medical record number. It does not mean a visit or an admission, and a second registration of the same person later ends in Patient.Merged.'),
  ('Patient.Deactivated', 'patient', 'Patient', 'healthtech.patient.PatientDeactivated', 1, 'patient.events', 'patientId', 'patient-access-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'patient_deactivated', 'A patient record was closed for new visits, bookings and reminders. Its content stays readable and is kept as the law demands; a record closed as a duplicate is told by Patient.Merged instead.'),
  ('Patient.Merged', 'patient', 'Patient', 'healthtech.patient.PatientMerged', 1, 'patient.events', 'patientId', 'patient-access-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'patient_merged', 'Two records turned out to be one person, and everything of the retired record now belongs to the surviving one, whose id is the key. The retired id must be followed to the survivor from now on; it is not emitted when records are only suspected or linked as possible duplicates.'),
  ('Patient.Updated', 'patient', 'Patient', 'healthtech.patient.PatientUpdated', 1, 'patient.events', 'patientId', 'patient-access-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'patient_updated', 'Demographic, contact or identity data of a registered patient changed and were saved; the event carries the whole state after the change. Joining two records is Patient.Merged, and a death that ends the record''s use is followed by Patient.Deactivated.'),
  ('PayerAudit.Concluded', 'rcm', 'PayerAudit', 'healthtech.rcm.PayerAuditConcluded', 1, 'rcm.events', 'payerAuditId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI'], 'payer_audit_concluded', 'The auditor gave its findings. Amounts found overpaid are taken back unless they are appealed in time.'),
  ('PayerAudit.Opened', 'rcm', 'PayerAudit', 'healthtech.rcm.PayerAuditOpened', 1, 'rcm.events', 'payerAuditId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'payer_audit_opened', 'A payer or its contractor asked for records in order to check claims that it already paid. Money may be taken back later; PayerAudit.Concluded says whether.'),
  ('PayerContract.Amended', 'rcm', 'PayerContract', 'healthtech.rcm.PayerContractAmended', 1, 'rcm.events', 'contractId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'payer_contract_amended', 'Terms of an agreement in force were changed by a signed amendment or by one that took effect through silence. What is not named stays as it was.'),
  ('PayerContract.Executed', 'rcm', 'PayerContract', 'healthtech.rcm.PayerContractExecuted', 1, 'rcm.events', 'contractId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI'], 'payer_contract_executed', 'An agreement with a payer was signed by both sides. Its prices apply from the effective date, which may lie ahead or behind.'),
  ('PayerContract.Proposed', 'rcm', 'PayerContract', 'healthtech.rcm.PayerContractProposed', 1, 'rcm.events', 'contractId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'payer_contract_proposed', 'A payer or we put a draft of new terms on the table. Nothing is in force; PayerContract.Executed is the signature.'),
  ('PayerContract.Renewed', 'rcm', 'PayerContract', 'healthtech.rcm.PayerContractRenewed', 1, 'rcm.events', 'contractId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'payer_contract_renewed', 'An agreement went on for another term, by itself or by agreement. New prices that come with it are reported as PayerContract.Amended too.'),
  ('PayerContract.Terminated', 'rcm', 'PayerContract', 'healthtech.rcm.PayerContractTerminated', 1, 'rcm.events', 'contractId', 'revenue-cycle-team', 'stable', '1.0.0', '{}', 'payer_contract_terminated', 'Notice was given or the term ran out, so that we leave a payer''s network on a known day. Patients in treatment may have a right to continuity of care.'),
  ('PayerEnrollment.Completed', 'rcm', 'PayerEnrollment', 'healthtech.rcm.PayerEnrollmentCompleted', 1, 'rcm.events', 'payerEnrollmentId', 'revenue-cycle-team', 'stable', '1.0.0', '{}', 'payer_enrollment_completed', 'A payer or clearinghouse opened an electronic transaction for one of our billing providers (EDI, ERA or EFT enrolment). It concerns the exchange of files, not the recognition of a clinician.'),
  ('Payment.Allocated', 'rcm', 'Payment', 'healthtech.rcm.PaymentAllocated', 1, 'rcm.events', 'paymentId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'payment_allocated', 'Money of a patient was spread over open balances, oldest first unless the patient said otherwise. What was left over is credit on the guarantor''s account.'),
  ('Payment.Posted', 'rcm', 'Payment', 'healthtech.rcm.PaymentPosted', 1, 'rcm.events', 'paymentId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI'], 'payment_posted', 'A payer''s payment for one claim was booked to the patient''s account with its adjustments. Money of patients is Payment.Received.'),
  ('Payment.Received', 'rcm', 'Payment', 'healthtech.rcm.PaymentReceived', 1, 'rcm.events', 'paymentId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'payment_received', 'A patient or guarantor paid, at the desk, in the portal, by mail or through a plan''s instalment. The money is not yet spread over visits; Payment.Allocated does that.'),
  ('Payment.Reversed', 'rcm', 'Payment', 'healthtech.rcm.PaymentReversed', 1, 'rcm.events', 'paymentId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'payment_reversed', 'A booked payment was undone: a bounced check, a charge-back, a payer''s reversal of a claim payment (CLP02 of 22) or a posting error. The balance it had closed is open again.'),
  ('PaymentPlan.Agreed', 'rcm', 'PaymentPlan', 'healthtech.rcm.PaymentPlanAgreed', 1, 'rcm.events', 'paymentPlanId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'payment_plan_agreed', 'A guarantor and the hospital agreed on instalments for open balances. While the plan is kept, the balances are not sent to collection.'),
  ('PaymentPlan.Broken', 'rcm', 'PaymentPlan', 'healthtech.rcm.PaymentPlanBroken', 1, 'rcm.events', 'paymentPlanId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'payment_plan_broken', 'Instalments were missed beyond what the plan forgives, so the agreement ended and the rest is due again. One missed instalment alone only brings a reminder.'),
  ('PlanMembership.Enrolled', 'rcm', 'PlanMembership', 'healthtech.rcm.PlanMembershipEnrolled', 1, 'rcm.events', 'membershipId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'plan_membership_enrolled', 'A person was enrolled in the health plan that we run ourselves, from a sponsor''s enrolment file (834). People insured elsewhere are Coverage.Registered.');
`,
    String.raw`
INSERT INTO events.event_types
  (event_type, domain, aggregate_type, record_name, schema_version, topic, key_field, owner, status, since, sensitive_tags, view_name, doc)
VALUES
  ('Practitioner.Created', 'practitioner', 'Practitioner', 'healthtech.practitioner.PractitionerCreated', 1, 'practitioner.events', 'practitionerId', 'provider-directory-team', 'stable', '1.0.0', ARRAY['PII'], 'practitioner_created', 'A clinician was entered in the provider directory and may from now on be chosen in orders, schedules and referrals. It grants no privileges and opens no login; those are credentialing and identity events.'),
  ('Practitioner.Updated', 'practitioner', 'Practitioner', 'healthtech.practitioner.PractitionerUpdated', 1, 'practitioner.events', 'practitionerId', 'provider-directory-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'practitioner_updated', 'The directory entry of a practitioner changed, including leaving and coming back; the event carries the whole entry after the change. It is not emitted for duty rosters or for time off.'),
  ('PremiumPayment.Received', 'rcm', 'PremiumPayment', 'healthtech.rcm.PremiumPaymentReceived', 1, 'rcm.events', 'paymentId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'premium_payment_received', 'An employer, exchange or state paid premiums or capitation to our own health plan (820). It concerns the plan that we run, never a patient''s bill.'),
  ('PriceList.Published', 'rcm', 'PriceList', 'healthtech.rcm.PriceListPublished', 1, 'rcm.events', 'priceListId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'price_list_published', 'A hospital published its machine-readable file of standard charges, as 45 CFR Part 180 demands at least once a year. It names no patient.'),
  ('PriorAuthorization.Approved', 'rcm', 'PriorAuthorization', 'healthtech.rcm.PriorAuthorizationApproved', 1, 'rcm.events', 'priorAuthorizationId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'prior_authorization_approved', 'The payer certified the service, in full or in part (278 HCR01 A1, A2 or A6). It consents to the service being necessary; it does not promise payment, which still depends on coverage on the day.'),
  ('PriorAuthorization.Denied', 'rcm', 'PriorAuthorization', 'healthtech.rcm.PriorAuthorizationDenied', 1, 'rcm.events', 'priorAuthorizationId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI'], 'prior_authorization_denied', 'The payer refused to certify the service before it was given (278 HCR01 A3). The patient has a right to appeal; a refusal to pay afterwards is Denial.Received.'),
  ('PriorAuthorization.DocumentationSubmitted', 'rcm', 'PriorAuthorization', 'healthtech.rcm.PriorAuthorizationDocumentationSubmitted', 1, 'rcm.events', 'priorAuthorizationId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PII'], 'prior_authorization_documentation_submitted', 'Clinical documents went to the payer for a request it had put off (275, portal upload or fax). The payer has not confirmed that they suffice.'),
  ('PriorAuthorization.Exhausted', 'rcm', 'PriorAuthorization', 'healthtech.rcm.PriorAuthorizationExhausted', 1, 'rcm.events', 'priorAuthorizationId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI'], 'prior_authorization_exhausted', 'The last granted unit of an authorization was used before its period ended. The next service of this kind is unauthorized until the payer grants more.'),
  ('PriorAuthorization.Expired', 'rcm', 'PriorAuthorization', 'healthtech.rcm.PriorAuthorizationExpired', 1, 'rcm.events', 'priorAuthorizationId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'prior_authorization_expired', 'The last day of an approved authorization passed with units left over, so that services from now on need a new one. An authorization that was used up is PriorAuthorization.Exhausted.'),
  ('PriorAuthorization.Pended', 'rcm', 'PriorAuthorization', 'healthtech.rcm.PriorAuthorizationPended', 1, 'rcm.events', 'priorAuthorizationId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'prior_authorization_pended', 'The payer took the request in but put off its decision, usually because a reviewer wants clinical documents. The clock of the payer stops until it has them.'),
  ('PriorAuthorization.Requested', 'rcm', 'PriorAuthorization', 'healthtech.rcm.PriorAuthorizationRequested', 1, 'rcm.events', 'priorAuthorizationId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI'], 'prior_authorization_requested', 'A request for prior authorization left for the payer or its review organization (278 request), complete enough for a decision. Documents asked for later are PriorAuthorization.DocumentationSubmitted.'),
  ('PriorAuthorization.Required', 'rcm', 'PriorAuthorization', 'healthtech.rcm.PriorAuthorizationRequired', 1, 'rcm.events', 'priorAuthorizationId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI'], 'prior_authorization_required', 'The rules of a payer say that a planned service may not be given, or will not be paid, without its consent beforehand. Opens the authorization as a task for the utilization nurse; nothing has been sent yet.'),
  ('PriorAuthorization.Withdrawn', 'rcm', 'PriorAuthorization', 'healthtech.rcm.PriorAuthorizationWithdrawn', 1, 'rcm.events', 'priorAuthorizationId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'prior_authorization_withdrawn', 'We gave up a request or an authorization, because the service will not be given or another payer is responsible. The payer is told with a 278 cancellation where it had the request.'),
  ('PrivacyBreach.Confirmed', 'operations', 'PrivacyBreach', 'healthtech.operations.PrivacyBreachConfirmed', 1, 'operations.events', 'breachId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'privacy_breach_confirmed', 'A disclosure or loss was judged to be a breach of unsecured patient data. Limits for telling patients and authorities run from the day of discovery.'),
  ('ProxyAccess.Granted', 'operations', 'ProxyAccess', 'healthtech.operations.ProxyAccessGranted', 1, 'operations.events', 'proxyAccessId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'proxy_access_granted', 'Somebody was allowed to see a patient''s portal on their behalf, within limits. For minors it changes by itself at the ages that state law sets.'),
  ('PurchaseOrder.Confirmed', 'operations', 'PurchaseOrder', 'healthtech.operations.PurchaseOrderConfirmed', 1, 'operations.events', 'purchaseOrderId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'purchase_order_confirmed', 'The supplier answered an order line by line (EDI 855): accepted, changed or not deliverable. Prices that differ from contract are flagged.'),
  ('PurchaseOrder.Delayed', 'operations', 'PurchaseOrder', 'healthtech.operations.PurchaseOrderDelayed', 1, 'operations.events', 'purchaseOrderId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'purchase_order_delayed', 'A delivery is or will be later than promised, by the supplier''s word or by the calendar. Planned operations that need the goods are counted.'),
  ('PurchaseOrder.Placed', 'operations', 'PurchaseOrder', 'healthtech.operations.PurchaseOrderPlaced', 1, 'operations.events', 'purchaseOrderId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'purchase_order_placed', 'An order for goods went to a supplier, by EDI 850 or otherwise. It is not yet confirmed.'),
  ('QualityControl.Failed', 'clinical', 'QualityControl', 'healthtech.clinical.QualityControlFailed', 1, 'clinical.events', 'qualityControlRunId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PII'], 'quality_control_failed', 'Control runs broke the rejection rules, and the analyte was taken off reporting on that analyzer until the cause is found. Patients measured since the last good control are looked over again; corrections of theirs are separate LabResult.Corrected events.'),
  ('QualityControl.Recorded', 'clinical', 'QualityControl', 'healthtech.clinical.QualityControlRecorded', 1, 'clinical.events', 'qualityControlRunId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PII'], 'quality_control_recorded', 'A control material of known content was measured on an analyzer and judged against its limits. It is emitted for every level that ran, in or out; what the laboratory does when rules are broken is QualityControl.Failed.'),
  ('QualityMeasure.Calculated', 'operations', 'QualityMeasure', 'healthtech.operations.QualityMeasureCalculated', 1, 'operations.events', 'measureResultId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'quality_measure_calculated', 'A quality measure was computed for a facility and a period. Provisional figures are replaced by later ones of the same period.'),
  ('Record.Accessed', 'operations', 'Record', 'healthtech.operations.RecordAccessed', 1, 'operations.events', 'patientId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'record_accessed', 'Somebody opened, printed, copied or exported part of a patient''s record. One event per user, patient and session; system reads that show nothing to a person are not reported.'),
  ('RecordRequest.Received', 'operations', 'RecordRequest', 'healthtech.operations.RecordRequestReceived', 1, 'operations.events', 'recordRequestId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'record_request_received', 'A patient or somebody authorized asked for a copy, an amendment or a restriction of the record. An answer is owed within 30 days.'),
  ('Recoupment.Announced', 'rcm', 'Recoupment', 'healthtech.rcm.RecoupmentAnnounced', 1, 'rcm.events', 'recoupmentId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'recoupment_announced', 'A payer announced that it will deduct an earlier overpayment from coming remittances. The deduction itself shows as a provider adjustment of a later Remittance.Received.'),
  ('Refund.Denied', 'rcm', 'Refund', 'healthtech.rcm.RefundDenied', 1, 'rcm.events', 'refundId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'refund_denied', 'A requested refund was refused at approval, since the credit turned out to be owed elsewhere or not to exist. The credit balance stays on the account for further work.'),
  ('Refund.Issued', 'rcm', 'Refund', 'healthtech.rcm.RefundIssued', 1, 'rcm.events', 'refundId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'refund_issued', 'A refund was paid out or offset. A check that is never cashed later becomes unclaimed property, which this event does not say.'),
  ('Refund.Requested', 'rcm', 'Refund', 'healthtech.rcm.RefundRequested', 1, 'rcm.events', 'refundId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'refund_requested', 'A credit balance was found to belong to a payer or a patient, and its return was asked for. Money leaves with Refund.Issued.'),
  ('RegulatedWaste.Collected', 'operations', 'RegulatedWaste', 'healthtech.operations.RegulatedWasteCollected', 1, 'operations.events', 'wasteContainerId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'regulated_waste_collected', 'A container of regulated medical or hazardous waste left the house with a hauler, against a manifest. Ordinary refuse is not tracked.'),
  ('Remittance.PostingFailed', 'rcm', 'Remittance', 'healthtech.rcm.RemittancePostingFailed', 1, 'rcm.events', 'remittanceId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'remittance_posting_failed', 'A claim payment within a remittance could not be booked by itself and went to the exception list. The rest of the remittance is not held up by it.'),
  ('Remittance.Received', 'rcm', 'Remittance', 'healthtech.rcm.RemittanceReceived', 1, 'rcm.events', 'remittanceId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'remittance_received', 'A payer''s remittance advice (835) or a paper explanation of payment was taken in and balanced against itself. The money may arrive days later; Remittance.Reconciled says that both met.'),
  ('Remittance.Reconciled', 'rcm', 'Remittance', 'healthtech.rcm.RemittanceReconciled', 1, 'rcm.events', 'remittanceId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'remittance_reconciled', 'The deposit in the bank and the remittance advice were matched. A difference that stays is stated and worked separately; posting to accounts does not wait for it.'),
  ('ReportableCase.Acknowledged', 'clinical', 'ReportableCase', 'healthtech.clinical.ReportableCaseAcknowledged', 1, 'clinical.events', 'reportableCaseId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'reportable_case_acknowledged', 'The health department answered a report: it was taken, taken with questions, or turned away as out of its jurisdiction or incomplete. A technical receipt of the interface alone is not this event.'),
  ('ReportableCase.Submitted', 'clinical', 'ReportableCase', 'healthtech.clinical.ReportableCaseSubmitted', 1, 'clinical.events', 'reportableCaseId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'reportable_case_submitted', 'A result or diagnosis that the law obliges to report was sent to the health department, by electronic laboratory reporting or on its form. Submission does not mean that the department took it: see ReportableCase.Acknowledged.'),
  ('Requisition.Decided', 'operations', 'Requisition', 'healthtech.operations.RequisitionDecided', 1, 'operations.events', 'requisitionId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'requisition_decided', 'A requisition above the free limit was approved, cut down or refused. Only approved lines go on.'),
  ('Requisition.Submitted', 'operations', 'Requisition', 'healthtech.operations.RequisitionSubmitted', 1, 'operations.events', 'requisitionId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'requisition_submitted', 'A ward or department asked supply for goods. Goods on stock are issued; others lead to a purchase order.'),
  ('ResistanceAlert.Raised', 'clinical', 'ResistanceAlert', 'healthtech.clinical.ResistanceAlertRaised', 1, 'clinical.events', 'alertId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI'], 'resistance_alert_raised', 'Laboratory rules recognized a multidrug-resistant organism, or a resistance never seen before in the house, and raised a flag on the patient. It sets no isolation by itself; infection prevention decides on it.'),
  ('RoomEnvironment.Deviated', 'operations', 'RoomEnvironment', 'healthtech.operations.RoomEnvironmentDeviated', 1, 'operations.events', 'sensorId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'room_environment_deviated', 'A monitored room or refrigerator left its allowed range for longer than the alarm delay. What was stored in it is judged by its owner.'),
  ('SecondaryPayerQuestionnaire.Completed', 'rcm', 'SecondaryPayerQuestionnaire', 'healthtech.rcm.SecondaryPayerQuestionnaireCompleted', 1, 'rcm.events', 'questionnaireId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'secondary_payer_questionnaire_completed', 'A Medicare patient answered the questions that decide whether another insurer pays before Medicare. Asked at each inpatient admission and every 90 days for recurring outpatient services.'),
  ('Shift.Assigned', 'operations', 'Shift', 'healthtech.operations.ShiftAssigned', 1, 'operations.events', 'shiftId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'shift_assigned', 'An open shift found somebody, or a shift passed from one person to another. The hours stay as they were.'),
  ('Shift.CalloutReported', 'operations', 'Shift', 'healthtech.operations.ShiftCalloutReported', 1, 'operations.events', 'shiftId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'shift_callout_reported', 'Somebody said that they cannot work a shift on the roster. The shift is open from now on.'),
  ('Shift.Completed', 'operations', 'Shift', 'healthtech.operations.ShiftCompleted', 1, 'operations.events', 'shiftId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'shift_completed', 'Somebody clocked out at the end of a shift. The hours are not yet approved for pay.'),
  ('Shift.Scheduled', 'operations', 'Shift', 'healthtech.operations.ShiftScheduled', 1, 'operations.events', 'shiftId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'shift_scheduled', 'A shift was put on the published roster with a person or as open. A draft roster that only planners see is not reported.'),
  ('Shift.Started', 'operations', 'Shift', 'healthtech.operations.ShiftStarted', 1, 'operations.events', 'shiftId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'shift_started', 'Somebody clocked in for a shift. Being on the roster alone does not mean that they came.'),
  ('SignIn.Blocked', 'operations', 'SignIn', 'healthtech.operations.SignInBlocked', 1, 'operations.events', 'userId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'sign_in_blocked', 'Sign-ins to a login were refused often enough, or oddly enough, that it was locked or challenged. Single typing errors are not reported.'),
  ('Slots.Blocked', 'appointment', 'Slots', 'healthtech.appointment.SlotsBlocked', 1, 'appointment.events', 'scheduleId', 'scheduling-team', 'stable', '1.0.0', ARRAY['PII'], 'slots_blocked', 'Times in a clinician''s, room''s or machine''s schedule were closed for booking. Visits already booked in them are counted and have to be moved by people.'),
  ('Slots.Opened', 'appointment', 'Slots', 'healthtech.appointment.SlotsOpened', 1, 'appointment.events', 'scheduleId', 'scheduling-team', 'stable', '1.0.0', '{}', 'slots_opened', 'Times in a schedule were opened for booking, for the first time or after they had been closed. Whoever waits for such a time may be offered it.'),
  ('Specimen.Aliquoted', 'clinical', 'Specimen', 'healthtech.clinical.SpecimenAliquoted', 1, 'clinical.events', 'specimenId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'specimen_aliquoted', 'Part of a primary container was poured into daughter tubes for another bench, the freezer or a reference laboratory. Each daughter is a specimen of its own from here on.'),
  ('Specimen.Collected', 'clinical', 'Specimen', 'healthtech.clinical.SpecimenCollected', 1, 'clinical.events', 'specimenId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'specimen_collected', 'A tube, cup, swab or bottle was filled at the bedside and labelled there after two identifiers were matched. It does not mean that the laboratory has it: that is Specimen.Received.'),
  ('Specimen.CollectionFailed', 'clinical', 'Specimen', 'healthtech.clinical.SpecimenCollectionFailed', 1, 'clinical.events', 'specimenId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'specimen_collection_failed', 'The collector went to the patient and came back without the specimen, after refusal, absence or unsuccessful punctures. The order stays open; LabOrder.Cancelled follows only if somebody decides so.'),
  ('Specimen.Discarded', 'clinical', 'Specimen', 'healthtech.clinical.SpecimenDiscarded', 1, 'clinical.events', 'specimenId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PII'], 'specimen_discarded', 'A container was destroyed at the end of its retention or used up at the bench, so that no test can be added any more. A refused container is Specimen.Rejected first and is discarded later like all others.');
`,
    String.raw`
INSERT INTO events.event_types
  (event_type, domain, aggregate_type, record_name, schema_version, topic, key_field, owner, status, since, sensitive_tags, view_name, doc)
VALUES
  ('Specimen.Lost', 'clinical', 'Specimen', 'healthtech.clinical.SpecimenLost', 1, 'clinical.events', 'specimenId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'specimen_lost', 'A container that was certainly collected could not be found after the search that the laboratory''s procedure demands. It is not emitted for a tube that is merely late.'),
  ('Specimen.Received', 'clinical', 'Specimen', 'healthtech.clinical.SpecimenReceived', 1, 'clinical.events', 'specimenId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'specimen_received', 'The laboratory scanned the container at its receiving desk, judged it fit and gave it an accession number. The turnaround clock of the bench starts here; a container that is refused at the same desk is Specimen.Rejected.'),
  ('Specimen.Rejected', 'clinical', 'Specimen', 'healthtech.clinical.SpecimenRejected', 1, 'clinical.events', 'specimenId', 'clinical-informatics-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'specimen_rejected', 'The laboratory refused a container as unfit, at the receiving desk or later at the bench, and told the ward. No result will come from it; whether the patient is drawn again stands in recollection.'),
  ('StaffingGap.Identified', 'operations', 'StaffingGap', 'healthtech.operations.StaffingGapIdentified', 1, 'operations.events', 'staffingGapId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'staffing_gap_identified', 'The acuity and census of a ward ask for more hands on a coming shift than the roster has. Emitted when the gap is found, and again only when it grows.'),
  ('Statement.Disputed', 'rcm', 'Statement', 'healthtech.rcm.StatementDisputed', 1, 'rcm.events', 'statementId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'statement_disputed', 'A patient or guarantor contested a bill. The items named are not reminded of until the dispute is settled.'),
  ('Statement.Issued', 'rcm', 'Statement', 'healthtech.rcm.StatementIssued', 1, 'rcm.events', 'statementId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'statement_issued', 'A bill was sent to a guarantor for what insurance left over. It may cover several accounts; payers never receive it.'),
  ('Statement.Returned', 'rcm', 'Statement', 'healthtech.rcm.StatementReturned', 1, 'rcm.events', 'statementId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PII'], 'statement_returned', 'A bill could not be delivered: the post returned it or the mail bounced. The reminder cycle waits until a good address is found.'),
  ('SterilizerLoad.Failed', 'operations', 'SterilizerLoad', 'healthtech.operations.SterilizerLoadFailed', 1, 'operations.events', 'sterilizerLoadId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI'], 'sterilizer_load_failed', 'A load is not to be trusted: a parameter, a chemical or a biological indicator failed. Every set of it is called back, used ones included.'),
  ('Stock.Counted', 'operations', 'Stock', 'healthtech.operations.StockCounted', 1, 'operations.events', 'itemId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'stock_counted', 'Somebody counted the shelf, and the book was set to what was found. Differences of controlled drugs are an incident and never only this.'),
  ('Stock.Depleted', 'operations', 'Stock', 'healthtech.operations.StockDepleted', 1, 'operations.events', 'itemId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'stock_depleted', 'A store has none of an item left while wards still ask for it. Substitutes, if any were agreed on, are named.'),
  ('Stock.Issued', 'operations', 'Stock', 'healthtech.operations.StockIssued', 1, 'operations.events', 'itemId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'stock_issued', 'Goods left a store for a ward, a case cart or a patient. What was then used on a patient is a charge or an implant record.'),
  ('Stock.Quarantined', 'operations', 'Stock', 'healthtech.operations.StockQuarantined', 1, 'operations.events', 'itemId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'stock_quarantined', 'A lot was barred from use wherever it lies in the house, after a recall, a temperature excursion or a complaint. What patients already received is traced separately.'),
  ('Stock.Received', 'operations', 'Stock', 'healthtech.operations.StockReceived', 1, 'operations.events', 'itemId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'stock_received', 'Goods of a purchase order were counted in at the dock and put on stock. A parcel that is only signed for is not received.'),
  ('Stock.ReorderPointReached', 'operations', 'Stock', 'healthtech.operations.StockReorderPointReached', 1, 'operations.events', 'itemId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'stock_reorder_point_reached', 'The stock of an item in a store fell to its reorder point. An order may follow by itself; a store that is empty is Stock.Depleted.'),
  ('SurgeLevel.Declared', 'operations', 'SurgeLevel', 'healthtech.operations.SurgeLevelDeclared', 1, 'operations.events', 'facilityId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'surge_level_declared', 'The command center set the hospital''s capacity alert to a new level, up or down. Each level has a list of measures that departments start by themselves.'),
  ('SystemDowntime.Declared', 'operations', 'SystemDowntime', 'healthtech.operations.SystemDowntimeDeclared', 1, 'operations.events', 'downtimeId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'system_downtime_declared', 'An application that care depends on was declared down, planned or not. Wards go to the downtime forms named; what they write is entered afterwards.'),
  ('TerminologyMapping.Requested', 'operations', 'TerminologyMapping', 'healthtech.operations.TerminologyMappingRequested', 1, 'operations.events', 'mappingId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'terminology_mapping_requested', 'A local code without a standard counterpart turned up, and a terminologist was asked to map it. Data with it pass on with the local code meanwhile.'),
  ('TransportRequest.Accepted', 'operations', 'TransportRequest', 'healthtech.operations.TransportRequestAccepted', 1, 'operations.events', 'transportRequestId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'transport_request_accepted', 'A porter took a transport on. The patient is still where they were.'),
  ('TransportRequest.Cancelled', 'operations', 'TransportRequest', 'healthtech.operations.TransportRequestCancelled', 1, 'operations.events', 'transportRequestId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'transport_request_cancelled', 'A transport was called off before arrival. A patient who was already under way was brought back or stays where they are, as said.'),
  ('TransportRequest.Completed', 'operations', 'TransportRequest', 'healthtech.operations.TransportRequestCompleted', 1, 'operations.events', 'transportRequestId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'transport_request_completed', 'The patient arrived and somebody at the destination took them over.'),
  ('TransportRequest.Placed', 'operations', 'TransportRequest', 'healthtech.operations.TransportRequestPlaced', 1, 'operations.events', 'transportRequestId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI'], 'transport_request_placed', 'A ward or department asked for a patient to be brought somewhere within the house. Nobody has taken it on yet.'),
  ('TransportRequest.Started', 'operations', 'TransportRequest', 'healthtech.operations.TransportRequestStarted', 1, 'operations.events', 'transportRequestId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'transport_request_started', 'The porter checked the patient''s identity and set off with them. From now until arrival the patient is under way.'),
  ('Underpayment.Detected', 'rcm', 'Underpayment', 'healthtech.rcm.UnderpaymentDetected', 1, 'rcm.events', 'underpaymentId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'underpayment_detected', 'A posted payment lies below what the contract promises by more than the tolerance. It opens a case with the payer; it is no denial, since the service was accepted.'),
  ('User.Deprovisioned', 'operations', 'User', 'healthtech.operations.UserDeprovisioned', 1, 'operations.events', 'userId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'user_deprovisioned', 'A login was closed for good: sessions ended, tokens revoked, roles taken. The audit trail of what it did stays.'),
  ('User.Provisioned', 'operations', 'User', 'healthtech.operations.UserProvisioned', 1, 'operations.events', 'userId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'user_provisioned', 'A login was created for a person or a program with its first roles. It cannot be used before the first factor is set.'),
  ('User.RolesChanged', 'operations', 'User', 'healthtech.operations.UserRolesChanged', 1, 'operations.events', 'userId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'user_roles_changed', 'The roles of a login were changed, on a transfer, by request or in the yearly review. It takes effect at the next sign-in at the latest.'),
  ('UserSession.Ended', 'operations', 'UserSession', 'healthtech.operations.UserSessionEnded', 1, 'operations.events', 'sessionId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'user_session_ended', 'A signed-in session came to an end. Work that was not saved is counted, since it may be documentation that is missing.'),
  ('UtilityOutage.Reported', 'operations', 'UtilityOutage', 'healthtech.operations.UtilityOutageReported', 1, 'operations.events', 'outageId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'utility_outage_reported', 'Power, water, medical gas, network or another supply of a building failed or is failing. Starts the downtime plan of the areas named.'),
  ('UtilityOutage.Resolved', 'operations', 'UtilityOutage', 'healthtech.operations.UtilityOutageResolved', 1, 'operations.events', 'outageId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'utility_outage_resolved', 'A supply works again and was tested at its furthest outlet. Areas may still be on their own downtime procedures.'),
  ('UtilizationReview.Completed', 'rcm', 'UtilizationReview', 'healthtech.rcm.UtilizationReviewCompleted', 1, 'rcm.events', 'utilizationReviewId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'utilization_review_completed', 'A utilization nurse held a day of a stay against screening criteria. A day that does not meet them goes to a physician advisor; the review itself changes nothing about the care.'),
  ('VisitorPass.Issued', 'operations', 'VisitorPass', 'healthtech.operations.VisitorPassIssued', 1, 'operations.events', 'visitorPassId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'visitor_pass_issued', 'A visitor was let in and got a badge for a place and a time. Staff, vendors and patients have badges of their own.'),
  ('WorkOrder.Completed', 'operations', 'WorkOrder', 'healthtech.operations.WorkOrderCompleted', 1, 'operations.events', 'workOrderId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'work_order_completed', 'Work on a device or building part was finished and tested, and it may be used again unless said otherwise.'),
  ('WorkOrder.Opened', 'operations', 'WorkOrder', 'healthtech.operations.WorkOrderOpened', 1, 'operations.events', 'workOrderId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'work_order_opened', 'A repair or piece of work on a device or a building part was asked for. Whether patients are in danger meanwhile is said here.'),
  ('Workflow.Compensated', 'operations', 'Workflow', 'healthtech.operations.WorkflowCompensated', 1, 'operations.events', 'workflowInstanceId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PII'], 'workflow_compensated', 'A failed or cancelled workflow was undone: every step that had an effect was taken back, last one first. Where a step could not be undone a person is named.'),
  ('Workflow.Completed', 'operations', 'Workflow', 'healthtech.operations.WorkflowCompleted', 1, 'operations.events', 'workflowInstanceId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'workflow_completed', 'All steps of a workflow succeeded. Nothing of it will be undone any more.'),
  ('Workflow.Started', 'operations', 'Workflow', 'healthtech.operations.WorkflowStarted', 1, 'operations.events', 'workflowInstanceId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'workflow_started', 'A workflow of this platform began: a chain of steps over several services that is finished or undone as a whole. Its definition is fixed from now on.'),
  ('Workflow.StepFailed', 'operations', 'Workflow', 'healthtech.operations.WorkflowStepFailed', 1, 'operations.events', 'workflowInstanceId', 'hospital-operations-team', 'stable', '1.0.0', '{}', 'workflow_step_failed', 'A step of a workflow failed for good after its retries. The steps before it will be undone, unless the definition says to wait for a person.'),
  ('WorkplaceViolence.Reported', 'operations', 'WorkplaceViolence', 'healthtech.operations.WorkplaceViolenceReported', 1, 'operations.events', 'incidentId', 'hospital-operations-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'workplace_violence_reported', 'Staff reported an assault or threat at work. It is logged by law; charges are the person''s own decision.');
`,
    String.raw`
CREATE VIEW events."access_review_concluded" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'accessReviewId')::uuid AS "access_review_id",
  (event_data ->> 'reviewedUserId')::uuid AS "reviewed_user_id",
  event_data -> 'patientIds' AS "patient_ids",
  event_data ->> 'accessReviewTrigger' AS "access_review_trigger",
  event_data ->> 'accessVerdict' AS "access_verdict",
  event_data ->> 'breachRisk' AS "breach_risk",
  (event_data ->> 'viewedRecordCount')::integer AS "viewed_record_count",
  event_data -> 'reviewedBy' AS "reviewed_by"
FROM stored_events
WHERE event_type = 'AccessReview.Concluded';

COMMENT ON VIEW events."access_review_concluded" IS 'The privacy office judged an access or a pattern of accesses. A finding against somebody leads to measures by their manager, not by this event.';
COMMENT ON COLUMN events."access_review_concluded"."access_review_id" IS 'Review with its evidence.';
COMMENT ON COLUMN events."access_review_concluded"."reviewed_user_id" IS 'Login whose looks were judged.';
COMMENT ON COLUMN events."access_review_concluded"."patient_ids" IS 'Patients whose records were in question.';
COMMENT ON COLUMN events."access_review_concluded"."access_review_trigger" IS 'Trigger, by which the rules are tuned.';
COMMENT ON COLUMN events."access_review_concluded"."access_verdict" IS 'INAPPROPRIATE opens the breach assessment.';
COMMENT ON COLUMN events."access_review_concluded"."breach_risk" IS 'NOTIFIABLE starts the 60 days for telling the patients. [PHI]';
COMMENT ON COLUMN events."access_review_concluded"."viewed_record_count" IS 'Separate looks that were examined.';
COMMENT ON COLUMN events."access_review_concluded"."reviewed_by" IS 'Privacy officer who weighed the evidence and signs the verdict. [PII]';
`,
    String.raw`
CREATE VIEW events."account_bad_debt_written_off" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'accountId')::uuid AS "account_id",
  (event_data ->> 'guarantorId')::uuid AS "guarantor_id",
  event_data -> 'writtenOffAmount' AS "written_off_amount",
  event_data ->> 'badDebtKind' AS "bad_debt_kind",
  (event_data ->> 'collectionEffortDays')::integer AS "collection_effort_days",
  (event_data ->> 'writeOffDate')::date AS "write_off_date",
  event_data -> 'approvedBy' AS "approved_by"
FROM stored_events
WHERE event_type = 'Account.BadDebt.WrittenOff';

COMMENT ON VIEW events."account_bad_debt_written_off" IS 'A balance that reasonable effort could not collect was written off as bad debt. Care that was free by policy is charity and never this.';
COMMENT ON COLUMN events."account_bad_debt_written_off"."account_id" IS 'Account whose balance was given up.';
COMMENT ON COLUMN events."account_bad_debt_written_off"."guarantor_id" IS 'Guarantor who did not pay.';
COMMENT ON COLUMN events."account_bad_debt_written_off"."written_off_amount" IS 'Amount given up. [FINANCIAL]';
COMMENT ON COLUMN events."account_bad_debt_written_off"."bad_debt_kind" IS 'Line of the Medicare cost report that it belongs to. [FINANCIAL]';
COMMENT ON COLUMN events."account_bad_debt_written_off"."collection_effort_days" IS 'Days of billing and reminding before it; Medicare asks for 120.';
COMMENT ON COLUMN events."account_bad_debt_written_off"."write_off_date" IS 'Accounting day, in the month whose provision it uses up.';
COMMENT ON COLUMN events."account_bad_debt_written_off"."approved_by" IS 'Who approved it within their limit. [PII]';
`,
    String.raw`
CREATE VIEW events."account_closed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'accountId')::uuid AS "account_id",
  event_data -> 'totalChargeAmount' AS "total_charge_amount",
  event_data -> 'payerPaidAmount' AS "payer_paid_amount",
  event_data -> 'patientPaidAmount' AS "patient_paid_amount",
  event_data -> 'writtenOffAmount' AS "written_off_amount",
  event_data ->> 'accountClosingBasis' AS "account_closing_basis",
  (event_data ->> 'closingDays')::integer AS "closing_days",
  (event_data ->> 'closedDate')::date AS "closed_date"
FROM stored_events
WHERE event_type = 'Account.Closed';

COMMENT ON VIEW events."account_closed" IS 'An account came to a zero balance with nothing pending and was closed. A late payment or reversal opens it again with Account.Reopened.';
COMMENT ON COLUMN events."account_closed"."account_id" IS 'Account that is settled.';
COMMENT ON COLUMN events."account_closed"."total_charge_amount" IS 'All charges it ever carried, credits deducted. [FINANCIAL]';
COMMENT ON COLUMN events."account_closed"."payer_paid_amount" IS 'Paid by all insurers. [FINANCIAL]';
COMMENT ON COLUMN events."account_closed"."patient_paid_amount" IS 'Paid by the patient or guarantor. [FINANCIAL]';
COMMENT ON COLUMN events."account_closed"."written_off_amount" IS 'Contract allowances, charity and bad debt together. [FINANCIAL]';
COMMENT ON COLUMN events."account_closed"."account_closing_basis" IS 'Last step that brought the balance to zero. [FINANCIAL]';
COMMENT ON COLUMN events."account_closed"."closing_days" IS 'Days from the end of the visit.';
COMMENT ON COLUMN events."account_closed"."closed_date" IS 'Accounting day of the closing.';
`,
    String.raw`
CREATE VIEW events."account_merged" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'accountId')::uuid AS "account_id",
  (event_data ->> 'mergedAccountId')::uuid AS "merged_account_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'mergedAccountNumber' AS "merged_account_number",
  (event_data ->> 'movedChargeCount')::integer AS "moved_charge_count",
  event_data -> 'movedBalanceAmount' AS "moved_balance_amount",
  event_data ->> 'accountMergeCause' AS "account_merge_cause",
  (event_data ->> 'claimsToVoidCount')::integer AS "claims_to_void_count"
FROM stored_events
WHERE event_type = 'Account.Merged';

COMMENT ON VIEW events."account_merged" IS 'Charges and payments of one account were moved to another because both stood for the same visit, or because the patient''s files were merged. The emptied account is closed for good.';
COMMENT ON COLUMN events."account_merged"."account_id" IS 'Account that lives on.';
COMMENT ON COLUMN events."account_merged"."merged_account_id" IS 'Account that was emptied.';
COMMENT ON COLUMN events."account_merged"."patient_id" IS 'Patient whom both belong to after the merge.';
COMMENT ON COLUMN events."account_merged"."merged_account_number" IS 'Number that old statements show, kept for callers. [FINANCIAL, PII]';
COMMENT ON COLUMN events."account_merged"."moved_charge_count" IS 'Charges that changed account.';
COMMENT ON COLUMN events."account_merged"."moved_balance_amount" IS 'Balance that came over. [FINANCIAL]';
COMMENT ON COLUMN events."account_merged"."account_merge_cause" IS 'PAYMENT_WINDOW pulls outpatient services of the three days before into the stay.';
COMMENT ON COLUMN events."account_merged"."claims_to_void_count" IS 'Claims sent from the emptied account that have to be taken back.';
`,
    String.raw`
CREATE VIEW events."account_opened" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'accountId')::uuid AS "account_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'guarantorId')::uuid AS "guarantor_id",
  event_data -> 'accountNumber' AS "account_number",
  event_data ->> 'billingAccountClass' AS "billing_account_class",
  event_data -> 'coverageIds' AS "coverage_ids",
  (event_data ->> 'isSelfPay')::boolean AS "is_self_pay",
  (event_data ->> 'openedDate')::date AS "opened_date",
  event_data -> 'openedBy' AS "opened_by"
FROM stored_events
WHERE event_type = 'Account.Opened';

COMMENT ON VIEW events."account_opened" IS 'A billing account was opened for a visit, a stay or a series of visits. It has no charges yet.';
COMMENT ON COLUMN events."account_opened"."account_id" IS 'Account under which charges and payments meet.';
COMMENT ON COLUMN events."account_opened"."patient_id" IS 'Patient who is or will be treated.';
COMMENT ON COLUMN events."account_opened"."guarantor_id" IS 'Who is liable for what insurance does not pay; parents for children.';
COMMENT ON COLUMN events."account_opened"."account_number" IS 'Number printed on statements (PID-18). [FINANCIAL, PII]';
COMMENT ON COLUMN events."account_opened"."billing_account_class" IS 'Which bill hold, forms and statements apply. [PHI]';
COMMENT ON COLUMN events."account_opened"."coverage_ids" IS 'Coverages in billing order; empty for self-pay.';
COMMENT ON COLUMN events."account_opened"."is_self_pay" IS 'True where no coverage is known or the patient asked not to use it; the payer then may not be told (45 CFR 164.522). [FINANCIAL]';
COMMENT ON COLUMN events."account_opened"."opened_date" IS 'First day that charges may have.';
COMMENT ON COLUMN events."account_opened"."opened_by" IS 'Registrar or program that opened it. [PII]';
`,
    String.raw`
CREATE VIEW events."account_placed_on_hold" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'accountId')::uuid AS "account_id",
  (event_data ->> 'guarantorId')::uuid AS "guarantor_id",
  event_data ->> 'accountHoldReason' AS "account_hold_reason",
  event_data -> 'balanceAmount' AS "balance_amount",
  event_data ->> 'legalReference' AS "legal_reference",
  (event_data ->> 'holdUntilDate')::date AS "hold_until_date",
  event_data -> 'placedBy' AS "placed_by",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'Account.PlacedOnHold';

COMMENT ON VIEW events."account_placed_on_hold" IS 'Statements and reminders for an account were stopped for a time, because the patient disputes it, applies for help or died. Claims to payers go on.';
COMMENT ON COLUMN events."account_placed_on_hold"."account_id" IS 'Account that nobody is reminded of.';
COMMENT ON COLUMN events."account_placed_on_hold"."guarantor_id" IS 'Guarantor who hears nothing meanwhile.';
COMMENT ON COLUMN events."account_placed_on_hold"."account_hold_reason" IS 'BANKRUPTCY forbids every contact by law, not only reminders. [FINANCIAL, PII]';
COMMENT ON COLUMN events."account_placed_on_hold"."balance_amount" IS 'What stands open and may not be asked for. [FINANCIAL]';
COMMENT ON COLUMN events."account_placed_on_hold"."legal_reference" IS 'Court case or dispute number; null for reasons of our own. [FINANCIAL, PII]';
COMMENT ON COLUMN events."account_placed_on_hold"."hold_until_date" IS 'Day on which the hold ends by itself; null until somebody lifts it.';
COMMENT ON COLUMN events."account_placed_on_hold"."placed_by" IS 'Who stopped the reminders. [PII]';
COMMENT ON COLUMN events."account_placed_on_hold"."note" IS 'What the patient said, for the next person who picks up the phone. [FINANCIAL, PHI]';
`,
    String.raw`
CREATE VIEW events."accreditation_finding_recorded" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'findingId')::uuid AS "finding_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  event_data ->> 'surveyingBody' AS "surveying_body",
  event_data ->> 'standardReference' AS "standard_reference",
  event_data ->> 'findingScope' AS "finding_scope",
  event_data ->> 'findingHarmLikelihood' AS "finding_harm_likelihood",
  (event_data ->> 'correctionDueDate')::date AS "correction_due_date",
  event_data -> 'owner' AS "owner"
FROM stored_events
WHERE event_type = 'AccreditationFinding.Recorded';

COMMENT ON VIEW events."accreditation_finding_recorded" IS 'A surveyor, or our own mock survey, found a standard not met. A plan of correction is owed for findings of real surveys.';
COMMENT ON COLUMN events."accreditation_finding_recorded"."finding_id" IS 'Finding until it is cleared.';
COMMENT ON COLUMN events."accreditation_finding_recorded"."facility_id" IS 'Licensed site that has to answer for it.';
COMMENT ON COLUMN events."accreditation_finding_recorded"."surveying_body" IS 'INTERNAL is a rehearsal without legal effect.';
COMMENT ON COLUMN events."accreditation_finding_recorded"."standard_reference" IS 'Standard or condition cited, such as EC.02.05.01 EP 15.';
COMMENT ON COLUMN events."accreditation_finding_recorded"."finding_scope" IS 'How often the surveyor saw it.';
COMMENT ON COLUMN events."accreditation_finding_recorded"."finding_harm_likelihood" IS 'IMMEDIATE_THREAT has to be ended before the surveyors leave.';
COMMENT ON COLUMN events."accreditation_finding_recorded"."correction_due_date" IS 'Day for evidence of compliance; null for a rehearsal.';
COMMENT ON COLUMN events."accreditation_finding_recorded"."owner" IS 'Leader who answers for the correction. [PII]';
`,
    String.raw`
CREATE VIEW events."advance_notice_signed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'advanceNoticeId')::uuid AS "advance_notice_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  event_data -> 'procedureCode' AS "procedure_code",
  event_data ->> 'nonCoverageReason' AS "non_coverage_reason",
  event_data -> 'estimatedAmount' AS "estimated_amount",
  event_data ->> 'advanceNoticeChoice' AS "advance_notice_choice",
  (event_data ->> 'signedAt')::timestamptz AS "signed_at",
  event_data -> 'signedBy' AS "signed_by",
  nullif(event_data -> 'witnessedBy', 'null'::jsonb) AS "witnessed_by"
FROM stored_events
WHERE event_type = 'AdvanceNotice.Signed';

COMMENT ON VIEW events."advance_notice_signed" IS 'A patient was told in writing that Medicare or a plan will probably not pay for a service, and chose what to do (ABN, form CMS-R-131, or a plan''s own form). Without it we may not bill the patient.';
COMMENT ON COLUMN events."advance_notice_signed"."advance_notice_id" IS 'The signed notice.';
COMMENT ON COLUMN events."advance_notice_signed"."patient_id" IS 'Patient who was told.';
COMMENT ON COLUMN events."advance_notice_signed"."order_id" IS 'Order that it covers; null for a service without one.';
COMMENT ON COLUMN events."advance_notice_signed"."procedure_code" IS 'Service that will probably not be paid, CPT or HCPCS. [PHI]';
COMMENT ON COLUMN events."advance_notice_signed"."non_coverage_reason" IS 'Decides the modifier: GA where it was required, GX where it was a courtesy. [PHI]';
COMMENT ON COLUMN events."advance_notice_signed"."estimated_amount" IS 'Good-faith price named on the form. [FINANCIAL]';
COMMENT ON COLUMN events."advance_notice_signed"."advance_notice_choice" IS 'What happens with service and bill. [FINANCIAL, PHI]';
COMMENT ON COLUMN events."advance_notice_signed"."signed_at" IS 'When it was signed, which must lie before the service.';
COMMENT ON COLUMN events."advance_notice_signed"."signed_by" IS 'Patient or representative. [PII]';
COMMENT ON COLUMN events."advance_notice_signed"."witnessed_by" IS 'Staff member who saw a refusal to sign. [PII]';
`,
    String.raw`
CREATE VIEW events."analyzer_calibrated" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'deviceId')::uuid AS "device_id",
  event_data -> 'analyte' AS "analyte",
  event_data ->> 'analyzerCalibrationTrigger' AS "analyzer_calibration_trigger",
  event_data ->> 'analyzerCalibrationVerdict' AS "analyzer_calibration_verdict",
  event_data ->> 'calibratorLotNumber' AS "calibrator_lot_number",
  event_data ->> 'reagentLotNumber' AS "reagent_lot_number",
  (event_data ->> 'calibratorPointCount')::integer AS "calibrator_point_count",
  nullif(event_data -> 'slopeQuantity', 'null'::jsonb) AS "slope_quantity",
  (event_data ->> 'isDriftSuspected')::boolean AS "is_drift_suspected",
  (event_data ->> 'completedAt')::timestamptz AS "completed_at",
  (event_data ->> 'dueAt')::timestamptz AS "due_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'Analyzer.Calibrated';

COMMENT ON VIEW events."analyzer_calibrated" IS 'A calibration of one analyte on a laboratory analyzer was finished and accepted or refused. Patients are reported again only after controls ran as well (QualityControl.Recorded).';
COMMENT ON COLUMN events."analyzer_calibrated"."device_id" IS 'Analyzer that was calibrated.';
COMMENT ON COLUMN events."analyzer_calibrated"."analyte" IS 'Analyte whose curve was renewed, LOINC.';
COMMENT ON COLUMN events."analyzer_calibrated"."analyzer_calibration_trigger" IS 'Occasion for the calibration.';
COMMENT ON COLUMN events."analyzer_calibrated"."analyzer_calibration_verdict" IS 'Judgement on slope, blank and replicates.';
COMMENT ON COLUMN events."analyzer_calibrated"."calibrator_lot_number" IS 'Lot of the calibrator set.';
COMMENT ON COLUMN events."analyzer_calibrated"."reagent_lot_number" IS 'Reagent lot for which the curve holds.';
COMMENT ON COLUMN events."analyzer_calibrated"."calibrator_point_count" IS 'Levels of the calibrator, the zero included.';
COMMENT ON COLUMN events."analyzer_calibrated"."slope_quantity" IS 'Slope of the new curve against the previous one, unit 1; null for non-linear fits.';
COMMENT ON COLUMN events."analyzer_calibrated"."is_drift_suspected" IS 'True when the factor moved so far that earlier patients should be spot-checked.';
COMMENT ON COLUMN events."analyzer_calibrated"."completed_at" IS 'When the analyzer stored the curve.';
COMMENT ON COLUMN events."analyzer_calibrated"."due_at" IS 'When the curve expires and the analyte locks.';
COMMENT ON COLUMN events."analyzer_calibrated"."performer" IS 'Technologist who ran it. [PII]';
`,
    String.raw`
CREATE VIEW events."appeal_decided" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'appealId')::uuid AS "appeal_id",
  event_data ->> 'appealDecision' AS "appeal_decision",
  event_data -> 'awardedAmount' AS "awarded_amount",
  event_data ->> 'decisionRationale' AS "decision_rationale",
  nullif(event_data -> 'reviewerSpecialty', 'null'::jsonb) AS "reviewer_specialty",
  (event_data ->> 'decisionDate')::date AS "decision_date",
  (event_data ->> 'nextLevelDeadlineDate')::date AS "next_level_deadline_date",
  (event_data ->> 'wasLate')::boolean AS "was_late"
FROM stored_events
WHERE event_type = 'Appeal.Decided';

COMMENT ON VIEW events."appeal_decided" IS 'The payer or reviewer answered an appeal. A favourable answer is a promise; the money comes with a later remittance.';
COMMENT ON COLUMN events."appeal_decided"."appeal_id" IS 'Appeal that was answered.';
COMMENT ON COLUMN events."appeal_decided"."appeal_decision" IS 'OVERTURNED is in our favour: the denial falls. [FINANCIAL]';
COMMENT ON COLUMN events."appeal_decided"."awarded_amount" IS 'Payment that the answer promises; 0.00 where it is upheld. [FINANCIAL]';
COMMENT ON COLUMN events."appeal_decided"."decision_rationale" IS 'Reasons in the reviewer''s words. [PHI]';
COMMENT ON COLUMN events."appeal_decided"."reviewer_specialty" IS 'Specialty of the reviewing physician, NUCC taxonomy; many states demand the same specialty.';
COMMENT ON COLUMN events."appeal_decided"."decision_date" IS 'Date of the letter, from which the next level''s limit counts.';
COMMENT ON COLUMN events."appeal_decided"."next_level_deadline_date" IS 'Last day for the next level; null where there is none or none is needed.';
COMMENT ON COLUMN events."appeal_decided"."was_late" IS 'Whether the answer came after the payer''s own limit, which some states turn into a win.';
`,
    String.raw`
CREATE VIEW events."appeal_escalated" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'appealId')::uuid AS "appeal_id",
  (event_data ->> 'nextAppealId')::uuid AS "next_appeal_id",
  event_data ->> 'appealEscalationForum' AS "appeal_escalation_forum",
  event_data -> 'controversyAmount' AS "controversy_amount",
  nullif(event_data -> 'filingFeeAmount', 'null'::jsonb) AS "filing_fee_amount",
  (event_data ->> 'deadlineDate')::date AS "deadline_date",
  event_data -> 'decidedBy' AS "decided_by"
FROM stored_events
WHERE event_type = 'Appeal.Escalated';

COMMENT ON VIEW events."appeal_escalated" IS 'After an unfavourable answer it was decided to take a denial to the next level or outside the payer. The new appeal itself is Appeal.Filed under its own id.';
COMMENT ON COLUMN events."appeal_escalated"."appeal_id" IS 'Appeal that was lost at its level.';
COMMENT ON COLUMN events."appeal_escalated"."next_appeal_id" IS 'Appeal that will be prepared.';
COMMENT ON COLUMN events."appeal_escalated"."appeal_escalation_forum" IS 'Forum that was chosen.';
COMMENT ON COLUMN events."appeal_escalated"."controversy_amount" IS 'Sum at stake, which some forums require to reach a threshold. [FINANCIAL]';
COMMENT ON COLUMN events."appeal_escalated"."filing_fee_amount" IS 'Fee of the forum, where it takes one. [FINANCIAL]';
COMMENT ON COLUMN events."appeal_escalated"."deadline_date" IS 'Last day for filing there.';
COMMENT ON COLUMN events."appeal_escalated"."decided_by" IS 'Who found it worth going on. [PII]';
`,
    String.raw`
CREATE VIEW events."appeal_filed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'appealId')::uuid AS "appeal_id",
  (event_data ->> 'denialId')::uuid AS "denial_id",
  (event_data ->> 'claimId')::uuid AS "claim_id",
  event_data ->> 'appealLevel' AS "appeal_level",
  event_data ->> 'appealGround' AS "appeal_ground",
  event_data -> 'disputedAmount' AS "disputed_amount",
  event_data -> 'supportingDocumentIds' AS "supporting_document_ids",
  (event_data ->> 'filedAt')::timestamptz AS "filed_at",
  (event_data ->> 'responseDueDate')::date AS "response_due_date",
  (event_data ->> 'hasPatientConsent')::boolean AS "has_patient_consent"
FROM stored_events
WHERE event_type = 'Appeal.Filed';

COMMENT ON VIEW events."appeal_filed" IS 'An appeal against a denial left for the payer or for an outside reviewer, with its letter and documents. A phone call or a corrected claim is no appeal.';
COMMENT ON COLUMN events."appeal_filed"."appeal_id" IS 'The appeal; each level is one of its own.';
COMMENT ON COLUMN events."appeal_filed"."denial_id" IS 'Denial that is contested.';
COMMENT ON COLUMN events."appeal_filed"."claim_id" IS 'Claim that we want paid.';
COMMENT ON COLUMN events."appeal_filed"."appeal_level" IS 'How far up it goes; a level is lost for good once its limit passes.';
COMMENT ON COLUMN events."appeal_filed"."appeal_ground" IS 'Main argument, by which success rates are compared. [PHI]';
COMMENT ON COLUMN events."appeal_filed"."disputed_amount" IS 'Payment that we claim to be due. [FINANCIAL]';
COMMENT ON COLUMN events."appeal_filed"."supporting_document_ids" IS 'Records enclosed, for the accounting of disclosures.';
COMMENT ON COLUMN events."appeal_filed"."filed_at" IS 'Postmark, fax receipt or upload time, which proves the limit.';
COMMENT ON COLUMN events."appeal_filed"."response_due_date" IS 'Day by which the payer has to answer.';
COMMENT ON COLUMN events."appeal_filed"."has_patient_consent" IS 'Whether the patient named us as representative, which external review demands.';
`,
    String.raw`
CREATE VIEW events."appointment_cancelled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'appointmentId')::uuid AS "appointment_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'practitionerId')::uuid AS "practitioner_id",
  (event_data ->> 'slotId')::uuid AS "slot_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  event_data -> 'serviceType' AS "service_type",
  event_data -> 'scheduledPeriod' AS "scheduled_period",
  event_data ->> 'appointmentCancellationReason' AS "appointment_cancellation_reason",
  event_data ->> 'reasonText' AS "reason_text",
  event_data -> 'cancelledBy' AS "cancelled_by",
  (event_data ->> 'noticeHours')::integer AS "notice_hours",
  (event_data ->> 'isLateCancellation')::boolean AS "is_late_cancellation",
  nullif(event_data -> 'feeAmount', 'null'::jsonb) AS "fee_amount",
  (event_data ->> 'isSlotReleased')::boolean AS "is_slot_released",
  (event_data ->> 'wantsRebooking')::boolean AS "wants_rebooking",
  (event_data ->> 'replacementAppointmentId')::uuid AS "replacement_appointment_id"
FROM stored_events
WHERE event_type = 'Appointment.Cancelled';

COMMENT ON VIEW events."appointment_cancelled" IS 'A booked visit was called off before the patient was checked in, and its slot may be given to somebody else. A patient who simply did not come is Appointment.MarkedNoShow.';
COMMENT ON COLUMN events."appointment_cancelled"."appointment_id" IS 'Appointment to which this and its other events belong.';
COMMENT ON COLUMN events."appointment_cancelled"."patient_id" IS 'Patient for whom the time is booked.';
COMMENT ON COLUMN events."appointment_cancelled"."practitioner_id" IS 'Practitioner whose time is free again.';
COMMENT ON COLUMN events."appointment_cancelled"."slot_id" IS 'Slot that was released or blocked.';
COMMENT ON COLUMN events."appointment_cancelled"."facility_id" IS 'Facility where the visit takes place, or that hosts a remote one.';
COMMENT ON COLUMN events."appointment_cancelled"."service_type" IS 'Kind of visit or examination that is booked, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."appointment_cancelled"."scheduled_period" IS 'Time that had been booked.';
COMMENT ON COLUMN events."appointment_cancelled"."appointment_cancellation_reason" IS 'Reason that counts in the statistics. [PHI]';
COMMENT ON COLUMN events."appointment_cancelled"."reason_text" IS 'Explanation that was given, word for word. [PHI]';
COMMENT ON COLUMN events."appointment_cancelled"."cancelled_by" IS 'Who called the visit off, the patient as a rule. [PII]';
COMMENT ON COLUMN events."appointment_cancelled"."notice_hours" IS 'Whole hours from the cancellation to the booked start.';
COMMENT ON COLUMN events."appointment_cancelled"."is_late_cancellation" IS 'True when it came after the deadline of the clinic''s policy.';
COMMENT ON COLUMN events."appointment_cancelled"."fee_amount" IS 'Fee for late cancellation that will be billed; null when none. [FINANCIAL]';
COMMENT ON COLUMN events."appointment_cancelled"."is_slot_released" IS 'True when the time can be offered to the waiting list; false when the practitioner is away.';
COMMENT ON COLUMN events."appointment_cancelled"."wants_rebooking" IS 'True when the patient still wants to be seen and goes back to the scheduling queue.';
COMMENT ON COLUMN events."appointment_cancelled"."replacement_appointment_id" IS 'Appointment that was booked in its place in the same call.';
`,
    String.raw`
CREATE VIEW events."appointment_checked_in" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'appointmentId')::uuid AS "appointment_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  nullif(event_data -> 'waitingLocation', 'null'::jsonb) AS "waiting_location",
  event_data -> 'scheduledPeriod' AS "scheduled_period",
  (event_data ->> 'arrivedAt')::timestamptz AS "arrived_at",
  (event_data ->> 'checkedInAt')::timestamptz AS "checked_in_at",
  (event_data ->> 'latenessMinutes')::integer AS "lateness_minutes",
  event_data ->> 'appointmentCheckInMethod' AS "appointment_check_in_method",
  (event_data ->> 'wasIdentityVerified')::boolean AS "was_identity_verified",
  (event_data ->> 'hasCoverageChanged')::boolean AS "has_coverage_changed",
  nullif(event_data -> 'copayAmount', 'null'::jsonb) AS "copay_amount",
  event_data -> 'signedConsentIds' AS "signed_consent_ids",
  event_data ->> 'appointmentScreeningOutcome' AS "appointment_screening_outcome",
  nullif(event_data -> 'accompaniedBy', 'null'::jsonb) AS "accompanied_by",
  event_data -> 'checkedInBy' AS "checked_in_by"
FROM stored_events
WHERE event_type = 'Appointment.CheckedIn';

COMMENT ON VIEW events."appointment_checked_in" IS 'The patient is there and the formalities of arrival are done: identity, insurance and forms. The patient is waiting now; it does not mean that the visit has begun.';
COMMENT ON COLUMN events."appointment_checked_in"."appointment_id" IS 'Appointment to which this and its other events belong.';
COMMENT ON COLUMN events."appointment_checked_in"."patient_id" IS 'Patient for whom the time is booked.';
COMMENT ON COLUMN events."appointment_checked_in"."encounter_id" IS 'Encounter that was opened for the visit; null while registration of the encounter is pending.';
COMMENT ON COLUMN events."appointment_checked_in"."facility_id" IS 'Facility where the visit takes place, or that hosts a remote one.';
COMMENT ON COLUMN events."appointment_checked_in"."waiting_location" IS 'Waiting area to which the patient was sent; null when waiting at home for a video visit or in the car. [PHI]';
COMMENT ON COLUMN events."appointment_checked_in"."scheduled_period" IS 'Booked time for which the patient came.';
COMMENT ON COLUMN events."appointment_checked_in"."arrived_at" IS 'When the patient reached the desk, kiosk or virtual waiting room.';
COMMENT ON COLUMN events."appointment_checked_in"."checked_in_at" IS 'When the formalities were finished.';
COMMENT ON COLUMN events."appointment_checked_in"."lateness_minutes" IS 'Minutes from the booked start to arrival; negative when the patient came early.';
COMMENT ON COLUMN events."appointment_checked_in"."appointment_check_in_method" IS 'Way of checking in.';
COMMENT ON COLUMN events."appointment_checked_in"."was_identity_verified" IS 'True when two identifiers were compared with the record.';
COMMENT ON COLUMN events."appointment_checked_in"."has_coverage_changed" IS 'True when the patient showed another insurance card than the one on file.';
COMMENT ON COLUMN events."appointment_checked_in"."copay_amount" IS 'Copay collected at check-in; zero when it was waived, null when none is due. [FINANCIAL]';
COMMENT ON COLUMN events."appointment_checked_in"."signed_consent_ids" IS 'Consents that were signed while checking in.';
COMMENT ON COLUMN events."appointment_checked_in"."appointment_screening_outcome" IS 'Answer to the infection questions on arrival. [PHI]';
COMMENT ON COLUMN events."appointment_checked_in"."accompanied_by" IS 'Who came along; must be a guardian for a minor. [PII]';
COMMENT ON COLUMN events."appointment_checked_in"."checked_in_by" IS 'Member of staff, patient or kiosk that did the formalities. [PII]';
`,
    String.raw`
CREATE VIEW events."appointment_completed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'appointmentId')::uuid AS "appointment_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'practitionerId')::uuid AS "practitioner_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  event_data -> 'serviceType' AS "service_type",
  event_data ->> 'appointmentMode' AS "appointment_mode",
  event_data -> 'scheduledPeriod' AS "scheduled_period",
  event_data -> 'actualPeriod' AS "actual_period",
  (event_data ->> 'waitMinutes')::integer AS "wait_minutes",
  (event_data ->> 'durationMinutes')::integer AS "duration_minutes",
  event_data ->> 'appointmentOutcome' AS "appointment_outcome",
  event_data -> 'diagnoses' AS "diagnoses",
  nullif(event_data -> 'weightQuantity', 'null'::jsonb) AS "weight_quantity",
  event_data -> 'orderIds' AS "order_ids",
  (event_data ->> 'followUpDueDate')::date AS "follow_up_due_date",
  (event_data ->> 'nextAppointmentId')::uuid AS "next_appointment_id",
  (event_data ->> 'summaryDocumentId')::uuid AS "summary_document_id",
  event_data -> 'checkedOutBy' AS "checked_out_by"
FROM stored_events
WHERE event_type = 'Appointment.Completed';

COMMENT ON VIEW events."appointment_completed" IS 'The visit took place and the patient has left the room or the call. Notes may still be unsigned and charges open; those are clinical and charge events.';
COMMENT ON COLUMN events."appointment_completed"."appointment_id" IS 'Appointment to which this and its other events belong.';
COMMENT ON COLUMN events."appointment_completed"."patient_id" IS 'Patient for whom the time is booked.';
COMMENT ON COLUMN events."appointment_completed"."encounter_id" IS 'Encounter that holds what was found and done.';
COMMENT ON COLUMN events."appointment_completed"."practitioner_id" IS 'Practitioner who saw the patient, who may differ from the one booked.';
COMMENT ON COLUMN events."appointment_completed"."facility_id" IS 'Facility where the visit takes place, or that hosts a remote one.';
COMMENT ON COLUMN events."appointment_completed"."service_type" IS 'Kind of visit or examination that is booked, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."appointment_completed"."appointment_mode" IS 'How the visit took place in fact, such as by telephone after the video had failed.';
COMMENT ON COLUMN events."appointment_completed"."scheduled_period" IS 'Time that had been booked.';
COMMENT ON COLUMN events."appointment_completed"."actual_period" IS 'From the practitioner''s greeting until the patient left.';
COMMENT ON COLUMN events."appointment_completed"."wait_minutes" IS 'Minutes from check-in until the practitioner came.';
COMMENT ON COLUMN events."appointment_completed"."duration_minutes" IS 'Minutes that practitioner and patient spent together.';
COMMENT ON COLUMN events."appointment_completed"."appointment_outcome" IS 'How the visit ended. [PHI]';
COMMENT ON COLUMN events."appointment_completed"."diagnoses" IS 'Diagnoses that the practitioner addressed, ICD-10-CM, the first one principal; empty when not yet coded. [PHI]';
COMMENT ON COLUMN events."appointment_completed"."weight_quantity" IS 'Body weight as taken at rooming, kg; null when not weighed. [PHI]';
COMMENT ON COLUMN events."appointment_completed"."order_ids" IS 'Orders that were placed during the visit.';
COMMENT ON COLUMN events."appointment_completed"."follow_up_due_date" IS 'Day by which the patient should be seen again; null when only as needed. [PHI]';
COMMENT ON COLUMN events."appointment_completed"."next_appointment_id" IS 'Next appointment, where it was booked before the patient left.';
COMMENT ON COLUMN events."appointment_completed"."summary_document_id" IS 'After-visit summary that was handed over or sent to the portal.';
COMMENT ON COLUMN events."appointment_completed"."checked_out_by" IS 'Who closed the visit at the desk, or the system after a remote one. [PII]';
`,
    String.raw`
CREATE VIEW events."appointment_confirmed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'appointmentId')::uuid AS "appointment_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  event_data -> 'scheduledPeriod' AS "scheduled_period",
  event_data ->> 'appointmentMode' AS "appointment_mode",
  event_data ->> 'appointmentConfirmationChannel' AS "appointment_confirmation_channel",
  nullif(event_data -> 'contactUsed', 'null'::jsonb) AS "contact_used",
  (event_data ->> 'confirmedAt')::timestamptz AS "confirmed_at",
  event_data -> 'confirmedBy' AS "confirmed_by",
  (event_data ->> 'reminderCount')::integer AS "reminder_count",
  (event_data ->> 'noticeHours')::integer AS "notice_hours",
  (event_data ->> 'hasCompletedQuestionnaire')::boolean AS "has_completed_questionnaire",
  (event_data ->> 'requiresTransport')::boolean AS "requires_transport",
  event_data -> 'accommodations' AS "accommodations",
  (event_data ->> 'expectedArrivalAt')::timestamptz AS "expected_arrival_at"
FROM stored_events
WHERE event_type = 'Appointment.Confirmed';

COMMENT ON VIEW events."appointment_confirmed" IS 'The patient, or somebody for the patient, said that they will come to the booked visit. An automatic reminder that was only delivered confirms nothing, and the visit was booked all along.';
COMMENT ON COLUMN events."appointment_confirmed"."appointment_id" IS 'Appointment to which this and its other events belong.';
COMMENT ON COLUMN events."appointment_confirmed"."patient_id" IS 'Patient for whom the time is booked.';
COMMENT ON COLUMN events."appointment_confirmed"."facility_id" IS 'Facility where the visit takes place, or that hosts a remote one.';
COMMENT ON COLUMN events."appointment_confirmed"."scheduled_period" IS 'Time that the patient confirmed, as booked at that moment.';
COMMENT ON COLUMN events."appointment_confirmed"."appointment_mode" IS 'How the patient will attend, which may have been switched while confirming.';
COMMENT ON COLUMN events."appointment_confirmed"."appointment_confirmation_channel" IS 'Channel through which the answer came.';
COMMENT ON COLUMN events."appointment_confirmed"."contact_used" IS 'Number or address that answered, so that others need not be tried. [PII]';
COMMENT ON COLUMN events."appointment_confirmed"."confirmed_at" IS 'When the answer was received.';
COMMENT ON COLUMN events."appointment_confirmed"."confirmed_by" IS 'Patient, relative or member of staff who confirmed. [PII]';
COMMENT ON COLUMN events."appointment_confirmed"."reminder_count" IS 'How many reminders had been sent before the answer.';
COMMENT ON COLUMN events."appointment_confirmed"."notice_hours" IS 'Whole hours from the answer to the booked start.';
COMMENT ON COLUMN events."appointment_confirmed"."has_completed_questionnaire" IS 'True when the forms before the visit are filled in.';
COMMENT ON COLUMN events."appointment_confirmed"."requires_transport" IS 'True when the patient asked for a ride, which transport must now arrange. [PHI]';
COMMENT ON COLUMN events."appointment_confirmed"."accommodations" IS 'Help that the patient asked for on arrival, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."appointment_confirmed"."expected_arrival_at" IS 'When the patient was asked to be there, before the booked start.';
`,
    String.raw`
CREATE VIEW events."appointment_created" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'appointmentId')::uuid AS "appointment_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'practitionerId')::uuid AS "practitioner_id",
  (event_data ->> 'slotId')::uuid AS "slot_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  (event_data ->> 'locationId')::uuid AS "location_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'referralId')::uuid AS "referral_id",
  (event_data ->> 'coverageId')::uuid AS "coverage_id",
  event_data -> 'serviceType' AS "service_type",
  nullif(event_data -> 'specialty', 'null'::jsonb) AS "specialty",
  event_data -> 'visitType' AS "visit_type",
  event_data ->> 'appointmentMode' AS "appointment_mode",
  event_data ->> 'priority' AS "priority",
  (event_data ->> 'isNewPatient')::boolean AS "is_new_patient",
  event_data -> 'scheduledPeriod' AS "scheduled_period",
  (event_data ->> 'durationMinutes')::integer AS "duration_minutes",
  event_data ->> 'timeZone' AS "time_zone",
  nullif(event_data -> 'reason', 'null'::jsonb) AS "reason",
  event_data ->> 'reasonText' AS "reason_text",
  (event_data ->> 'requiresInterpreter')::boolean AS "requires_interpreter",
  event_data ->> 'language' AS "language",
  nullif(event_data -> 'expectedCopayAmount', 'null'::jsonb) AS "expected_copay_amount",
  event_data ->> 'instructions' AS "instructions",
  event_data ->> 'appointmentBookingChannel' AS "appointment_booking_channel",
  nullif(event_data -> 'orderedBy', 'null'::jsonb) AS "ordered_by",
  event_data -> 'bookedBy' AS "booked_by"
FROM stored_events
WHERE event_type = 'Appointment.Created';

COMMENT ON VIEW events."appointment_created" IS 'A visit was booked: a slot is taken and the patient is expected at that time. A wish, a waiting-list entry or a referral without a time is no appointment yet, and moving a booked one is Appointment.Rescheduled.';
COMMENT ON COLUMN events."appointment_created"."appointment_id" IS 'Appointment to which this and its other events belong.';
COMMENT ON COLUMN events."appointment_created"."patient_id" IS 'Patient for whom the time is booked.';
COMMENT ON COLUMN events."appointment_created"."practitioner_id" IS 'Practitioner to be seen; null when a room or machine is booked and staff are assigned later.';
COMMENT ON COLUMN events."appointment_created"."slot_id" IS 'Slot of the schedule that was taken; null when the visit was squeezed in.';
COMMENT ON COLUMN events."appointment_created"."facility_id" IS 'Facility where the visit takes place, or that hosts a remote one.';
COMMENT ON COLUMN events."appointment_created"."location_id" IS 'Clinic or room; null for remote visits.';
COMMENT ON COLUMN events."appointment_created"."order_id" IS 'Order that the visit carries out, such as an imaging order.';
COMMENT ON COLUMN events."appointment_created"."referral_id" IS 'Referral that the visit answers; null when the patient came by themself.';
COMMENT ON COLUMN events."appointment_created"."coverage_id" IS 'Coverage that the scheduler expects to pay.';
COMMENT ON COLUMN events."appointment_created"."service_type" IS 'Kind of visit or examination that is booked, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."appointment_created"."specialty" IS 'Specialty in which the patient will be seen, NUCC provider taxonomy.';
COMMENT ON COLUMN events."appointment_created"."visit_type" IS 'Character of the visit, HL7 v2 table 0276 such as FOLLOWUP or WALKIN.';
COMMENT ON COLUMN events."appointment_created"."appointment_mode" IS 'How the visit is planned to take place.';
COMMENT ON COLUMN events."appointment_created"."priority" IS 'How soon the visit was wanted, which explains an overbooked slot.';
COMMENT ON COLUMN events."appointment_created"."is_new_patient" IS 'True when the patient has not been seen by this specialty of the tenant within three years.';
COMMENT ON COLUMN events."appointment_created"."scheduled_period" IS 'Booked start and end of the patient''s time.';
COMMENT ON COLUMN events."appointment_created"."duration_minutes" IS 'Length of the booking, without preparation and cleaning of the room.';
COMMENT ON COLUMN events."appointment_created"."time_zone" IS 'Time zone in which the patient was told the hour, IANA name.';
COMMENT ON COLUMN events."appointment_created"."reason" IS 'Complaint or diagnosis that the patient is coming for, ICD-10-CM. [PHI]';
COMMENT ON COLUMN events."appointment_created"."reason_text" IS 'The patient''s own words to the scheduler. [PHI]';
COMMENT ON COLUMN events."appointment_created"."requires_interpreter" IS 'True when an interpreter was booked along with the room. [PHI]';
COMMENT ON COLUMN events."appointment_created"."language" IS 'Language that the interpreter speaks, BCP 47; null when none is needed. [PII]';
COMMENT ON COLUMN events."appointment_created"."expected_copay_amount" IS 'Copay that the patient was told to bring; null until eligibility is known. [FINANCIAL]';
COMMENT ON COLUMN events."appointment_created"."instructions" IS 'Preparation that the patient was told, such as fasting. [PHI]';
COMMENT ON COLUMN events."appointment_created"."appointment_booking_channel" IS 'Channel that the booking came through.';
COMMENT ON COLUMN events."appointment_created"."ordered_by" IS 'Who asked for the visit, where it was not the patient. [PII]';
COMMENT ON COLUMN events."appointment_created"."booked_by" IS 'Who took the slot. [PII]';
`,
    String.raw`
CREATE VIEW events."appointment_marked_no_show" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'appointmentId')::uuid AS "appointment_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'practitionerId')::uuid AS "practitioner_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  event_data -> 'serviceType' AS "service_type",
  event_data -> 'scheduledPeriod' AS "scheduled_period",
  (event_data ->> 'graceMinutes')::integer AS "grace_minutes",
  event_data ->> 'appointmentNoShowBasis' AS "appointment_no_show_basis",
  (event_data ->> 'wasConfirmed')::boolean AS "was_confirmed",
  (event_data ->> 'predictedRiskPercent')::numeric(5, 2) AS "predicted_risk_percent",
  (event_data ->> 'contactAttemptCount')::integer AS "contact_attempt_count",
  (event_data ->> 'lastContactedAt')::timestamptz AS "last_contacted_at",
  event_data ->> 'appointmentNoShowCause' AS "appointment_no_show_cause",
  (event_data ->> 'missedVisitCount')::integer AS "missed_visit_count",
  nullif(event_data -> 'feeAmount', 'null'::jsonb) AS "fee_amount",
  (event_data ->> 'requiresOutreach')::boolean AS "requires_outreach",
  event_data -> 'markedBy' AS "marked_by"
FROM stored_events
WHERE event_type = 'Appointment.MarkedNoShow';

COMMENT ON VIEW events."appointment_marked_no_show" IS 'The patient did not come to the booked visit and gave no notice before its grace time had passed. It is withdrawn by Appointment.CheckedIn if the patient is seen after all on that day.';
COMMENT ON COLUMN events."appointment_marked_no_show"."appointment_id" IS 'Appointment to which this and its other events belong.';
COMMENT ON COLUMN events."appointment_marked_no_show"."patient_id" IS 'Patient for whom the time is booked.';
COMMENT ON COLUMN events."appointment_marked_no_show"."practitioner_id" IS 'Practitioner who had waited.';
COMMENT ON COLUMN events."appointment_marked_no_show"."facility_id" IS 'Facility where the visit takes place, or that hosts a remote one.';
COMMENT ON COLUMN events."appointment_marked_no_show"."service_type" IS 'Kind of visit or examination that is booked, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."appointment_marked_no_show"."scheduled_period" IS 'Time at which the patient had been expected.';
COMMENT ON COLUMN events."appointment_marked_no_show"."grace_minutes" IS 'Minutes after the booked start that the clinic''s policy allows.';
COMMENT ON COLUMN events."appointment_marked_no_show"."appointment_no_show_basis" IS 'Rule or person behind the mark.';
COMMENT ON COLUMN events."appointment_marked_no_show"."was_confirmed" IS 'True when the patient had said they would come.';
COMMENT ON COLUMN events."appointment_marked_no_show"."predicted_risk_percent" IS 'Likelihood of not coming that the model gave on the day before, 0 to 100; null where no model runs.';
COMMENT ON COLUMN events."appointment_marked_no_show"."contact_attempt_count" IS 'Calls and messages after the missed start.';
COMMENT ON COLUMN events."appointment_marked_no_show"."last_contacted_at" IS 'Last attempt to reach the patient; null when nobody tried.';
COMMENT ON COLUMN events."appointment_marked_no_show"."appointment_no_show_cause" IS 'Reason learnt from the patient so far. [PHI]';
COMMENT ON COLUMN events."appointment_marked_no_show"."missed_visit_count" IS 'Visits missed without notice in the last twelve months, this one included. [PHI]';
COMMENT ON COLUMN events."appointment_marked_no_show"."fee_amount" IS 'Fee that the policy charges; null when waived or forbidden by the payer, as for Medicaid. [FINANCIAL]';
COMMENT ON COLUMN events."appointment_marked_no_show"."requires_outreach" IS 'True when the missed visit must be followed up for safety, as after an abnormal result. [PHI]';
COMMENT ON COLUMN events."appointment_marked_no_show"."marked_by" IS 'Member of staff or program that set the mark. [PII]';
`,
    String.raw`
CREATE VIEW events."appointment_rescheduled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'appointmentId')::uuid AS "appointment_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'practitionerId')::uuid AS "practitioner_id",
  (event_data ->> 'previousPractitionerId')::uuid AS "previous_practitioner_id",
  (event_data ->> 'slotId')::uuid AS "slot_id",
  (event_data ->> 'previousSlotId')::uuid AS "previous_slot_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  (event_data ->> 'locationId')::uuid AS "location_id",
  event_data -> 'scheduledPeriod' AS "scheduled_period",
  event_data -> 'previousScheduledPeriod' AS "previous_scheduled_period",
  event_data ->> 'appointmentMode' AS "appointment_mode",
  event_data ->> 'appointmentReschedulingReason' AS "appointment_rescheduling_reason",
  event_data ->> 'reasonText' AS "reason_text",
  event_data -> 'requestedBy' AS "requested_by",
  event_data -> 'rescheduledBy' AS "rescheduled_by",
  (event_data ->> 'rescheduleCount')::integer AS "reschedule_count",
  (event_data ->> 'noticeHours')::integer AS "notice_hours",
  (event_data ->> 'isPatientInformed')::boolean AS "is_patient_informed"
FROM stored_events
WHERE event_type = 'Appointment.Rescheduled';

COMMENT ON VIEW events."appointment_rescheduled" IS 'A booked visit was moved to another time, practitioner or place and stays the same appointment. A visit that is called off and booked anew later is Appointment.Cancelled followed by Appointment.Created.';
COMMENT ON COLUMN events."appointment_rescheduled"."appointment_id" IS 'Appointment to which this and its other events belong.';
COMMENT ON COLUMN events."appointment_rescheduled"."patient_id" IS 'Patient for whom the time is booked.';
COMMENT ON COLUMN events."appointment_rescheduled"."practitioner_id" IS 'Practitioner to be seen at the new time.';
COMMENT ON COLUMN events."appointment_rescheduled"."previous_practitioner_id" IS 'Practitioner who had been booked; equal to the new one when only the time moved.';
COMMENT ON COLUMN events."appointment_rescheduled"."slot_id" IS 'Slot that is taken now.';
COMMENT ON COLUMN events."appointment_rescheduled"."previous_slot_id" IS 'Slot that is free again.';
COMMENT ON COLUMN events."appointment_rescheduled"."facility_id" IS 'Facility where the visit takes place, or that hosts a remote one.';
COMMENT ON COLUMN events."appointment_rescheduled"."location_id" IS 'Clinic or room after the move; null for remote visits.';
COMMENT ON COLUMN events."appointment_rescheduled"."scheduled_period" IS 'Start and end as booked now.';
COMMENT ON COLUMN events."appointment_rescheduled"."previous_scheduled_period" IS 'Start and end before the move.';
COMMENT ON COLUMN events."appointment_rescheduled"."appointment_mode" IS 'How the visit will take place after the move.';
COMMENT ON COLUMN events."appointment_rescheduled"."appointment_rescheduling_reason" IS 'Main reason for the move.';
COMMENT ON COLUMN events."appointment_rescheduled"."reason_text" IS 'Reason in the words of whoever asked. [PHI]';
COMMENT ON COLUMN events."appointment_rescheduled"."requested_by" IS 'On whose wish the visit was moved. [PII]';
COMMENT ON COLUMN events."appointment_rescheduled"."rescheduled_by" IS 'Who changed the booking. [PII]';
COMMENT ON COLUMN events."appointment_rescheduled"."reschedule_count" IS 'How often this appointment has been moved so far, this time included.';
COMMENT ON COLUMN events."appointment_rescheduled"."notice_hours" IS 'Whole hours between the change and the start that was given up.';
COMMENT ON COLUMN events."appointment_rescheduled"."is_patient_informed" IS 'True when the patient knows the new time; false leaves a call to make.';
`,
    String.raw`
CREATE VIEW events."appointment_resources_changed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'appointmentId')::uuid AS "appointment_id",
  event_data -> 'addedResources' AS "added_resources",
  event_data -> 'removedResources' AS "removed_resources",
  event_data ->> 'resourceChangeCause' AS "resource_change_cause",
  (event_data ->> 'patientMustBeTold')::boolean AS "patient_must_be_told",
  (event_data ->> 'newLocationId')::uuid AS "new_location_id",
  event_data -> 'changedBy' AS "changed_by"
FROM stored_events
WHERE event_type = 'Appointment.ResourcesChanged';

COMMENT ON VIEW events."appointment_resources_changed" IS 'A person, room or machine of a booked visit was added, exchanged or taken away, while the time stayed. A visit without a clinician left is cancelled instead.';
COMMENT ON COLUMN events."appointment_resources_changed"."appointment_id" IS 'Visit that keeps its time.';
COMMENT ON COLUMN events."appointment_resources_changed"."added_resources" IS 'Who or what comes to it. [PII]';
COMMENT ON COLUMN events."appointment_resources_changed"."removed_resources" IS 'Who or what leaves it. [PII]';
COMMENT ON COLUMN events."appointment_resources_changed"."resource_change_cause" IS 'ILLNESS of the clinician is told to the patient as a change of clinician only.';
COMMENT ON COLUMN events."appointment_resources_changed"."patient_must_be_told" IS 'Whether the change matters to the patient, such as another doctor or address.';
COMMENT ON COLUMN events."appointment_resources_changed"."new_location_id" IS 'Clinic or room to go to now; null where it is the same.';
COMMENT ON COLUMN events."appointment_resources_changed"."changed_by" IS 'Scheduler who changed it. [PII]';
`,
    String.raw`
CREATE VIEW events."appointment_waitlisted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'appointmentId')::uuid AS "appointment_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'bookedAppointmentId')::uuid AS "booked_appointment_id",
  event_data -> 'serviceType' AS "service_type",
  event_data -> 'acceptablePeriods' AS "acceptable_periods",
  event_data ->> 'priority' AS "priority",
  (event_data ->> 'noticeHours')::integer AS "notice_hours",
  event_data ->> 'waitlistOrigin' AS "waitlist_origin",
  (event_data ->> 'targetDate')::date AS "target_date"
FROM stored_events
WHERE event_type = 'Appointment.Waitlisted';

COMMENT ON VIEW events."appointment_waitlisted" IS 'A patient was put on the waiting list for a visit, with or without a later one booked already. No time is promised.';
COMMENT ON COLUMN events."appointment_waitlisted"."appointment_id" IS 'Entry on the list; a booking from it keeps the id.';
COMMENT ON COLUMN events."appointment_waitlisted"."patient_id" IS 'Patient who waits.';
COMMENT ON COLUMN events."appointment_waitlisted"."booked_appointment_id" IS 'Later visit that the patient would move; null where none is booked.';
COMMENT ON COLUMN events."appointment_waitlisted"."service_type" IS 'Kind of visit that is wanted, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."appointment_waitlisted"."acceptable_periods" IS 'Times that would suit; empty means any.';
COMMENT ON COLUMN events."appointment_waitlisted"."priority" IS 'How soon a clinician wants the patient seen.';
COMMENT ON COLUMN events."appointment_waitlisted"."notice_hours" IS 'Least notice that the patient needs for coming.';
COMMENT ON COLUMN events."appointment_waitlisted"."waitlist_origin" IS 'CANCELLED_BY_CLINIC entries are offered first.';
COMMENT ON COLUMN events."appointment_waitlisted"."target_date" IS 'Day by which access standards want the visit; null where none applies.';
`,
    String.raw`
CREATE VIEW events."asset_commissioned" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'assetId')::uuid AS "asset_id",
  event_data ->> 'assetTag' AS "asset_tag",
  event_data -> 'deviceType' AS "device_type",
  event_data ->> 'manufacturerName' AS "manufacturer_name",
  event_data ->> 'modelName' AS "model_name",
  event_data ->> 'serialNumber' AS "serial_number",
  event_data ->> 'udi' AS "udi",
  event_data ->> 'softwareVersion' AS "software_version",
  event_data ->> 'deviceRiskClass' AS "device_risk_class",
  (event_data ->> 'isNetworked')::boolean AS "is_networked",
  (event_data ->> 'homeUnitId')::uuid AS "home_unit_id",
  (event_data ->> 'nextMaintenanceDate')::date AS "next_maintenance_date"
FROM stored_events
WHERE event_type = 'Asset.Commissioned';

COMMENT ON VIEW events."asset_commissioned" IS 'A medical device passed its incoming inspection, got a tag and may be used on patients from now on.';
COMMENT ON COLUMN events."asset_commissioned"."asset_id" IS 'Device in the asset register.';
COMMENT ON COLUMN events."asset_commissioned"."asset_tag" IS 'Number on the barcode sticker.';
COMMENT ON COLUMN events."asset_commissioned"."device_type" IS 'Kind of device, ECRI UMDNS code.';
COMMENT ON COLUMN events."asset_commissioned"."manufacturer_name" IS 'Maker as on the plate.';
COMMENT ON COLUMN events."asset_commissioned"."model_name" IS 'Model as on the plate.';
COMMENT ON COLUMN events."asset_commissioned"."serial_number" IS 'Serial as on the plate; unique per maker.';
COMMENT ON COLUMN events."asset_commissioned"."udi" IS 'Unique device identifier as scanned; null for devices from before 2014.';
COMMENT ON COLUMN events."asset_commissioned"."software_version" IS 'Firmware at commissioning; null for devices without any.';
COMMENT ON COLUMN events."asset_commissioned"."device_risk_class" IS 'Risk class, which sets the rhythm of maintenance.';
COMMENT ON COLUMN events."asset_commissioned"."is_networked" IS 'Whether it speaks on the network and needs patches.';
COMMENT ON COLUMN events."asset_commissioned"."home_unit_id" IS 'Ward or pool that it belongs to.';
COMMENT ON COLUMN events."asset_commissioned"."next_maintenance_date" IS 'First planned maintenance.';
`,
    String.raw`
CREATE VIEW events."asset_located" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'assetId')::uuid AS "asset_id",
  event_data ->> 'fromArea' AS "from_area",
  event_data ->> 'toArea' AS "to_area",
  event_data ->> 'locatingMethod' AS "locating_method",
  (event_data ->> 'accuracyMeters')::integer AS "accuracy_meters",
  (event_data ->> 'leftFacility')::boolean AS "left_facility",
  (event_data ->> 'seenAt')::timestamptz AS "seen_at"
FROM stored_events
WHERE event_type = 'Asset.Located';

COMMENT ON VIEW events."asset_located" IS 'The locating system or a scan saw a device in another zone than before. Movements within a zone are not reported.';
COMMENT ON COLUMN events."asset_located"."asset_id" IS 'Device that moved.';
COMMENT ON COLUMN events."asset_located"."from_area" IS 'Zone where it was seen before; null at the first sight.';
COMMENT ON COLUMN events."asset_located"."to_area" IS 'Zone where it is now, as named on the floor plan.';
COMMENT ON COLUMN events."asset_located"."locating_method" IS 'How sure the place is; WIFI is good to a corridor.';
COMMENT ON COLUMN events."asset_located"."accuracy_meters" IS 'Radius of doubt in metres; null for gates and scans.';
COMMENT ON COLUMN events."asset_located"."left_facility" IS 'True when it passed an outer door without a transfer on record.';
COMMENT ON COLUMN events."asset_located"."seen_at" IS 'Moment of the sighting.';
`,
    String.raw`
CREATE VIEW events."asset_maintenance_lapsed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'assetId')::uuid AS "asset_id",
  event_data ->> 'assetTag' AS "asset_tag",
  (event_data ->> 'overdueDays')::integer AS "overdue_days",
  event_data ->> 'maintenanceLapseCause' AS "maintenance_lapse_cause",
  (event_data ->> 'isHighRisk')::boolean AS "is_high_risk",
  event_data ->> 'lastSeenArea' AS "last_seen_area",
  nullif(event_data -> 'riskAcceptedBy', 'null'::jsonb) AS "risk_accepted_by"
FROM stored_events
WHERE event_type = 'Asset.MaintenanceLapsed';

COMMENT ON VIEW events."asset_maintenance_lapsed" IS 'The last day for a device''s maintenance passed without it. By policy it must not be used until it was done or the risk was accepted in writing.';
COMMENT ON COLUMN events."asset_maintenance_lapsed"."asset_id" IS 'Device without valid maintenance.';
COMMENT ON COLUMN events."asset_maintenance_lapsed"."asset_tag" IS 'Sticker number, by which wards search for it.';
COMMENT ON COLUMN events."asset_maintenance_lapsed"."overdue_days" IS 'Days since the last allowed day.';
COMMENT ON COLUMN events."asset_maintenance_lapsed"."maintenance_lapse_cause" IS 'NOT_FOUND devices are searched for once more and then written off.';
COMMENT ON COLUMN events."asset_maintenance_lapsed"."is_high_risk" IS 'Whether it is on the list of life-supporting devices, where 100 % completion is required.';
COMMENT ON COLUMN events."asset_maintenance_lapsed"."last_seen_area" IS 'Zone of the last sighting; null for devices without a tag.';
COMMENT ON COLUMN events."asset_maintenance_lapsed"."risk_accepted_by" IS 'Who accepted its further use; null where nobody did. [PII]';
`,
    String.raw`
CREATE VIEW events."asset_maintenance_scheduled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'assetId')::uuid AS "asset_id",
  (event_data ->> 'workOrderId')::uuid AS "work_order_id",
  event_data ->> 'maintenanceKind' AS "maintenance_kind",
  (event_data ->> 'dueDate')::date AS "due_date",
  (event_data ->> 'intervalMonthsCount')::integer AS "interval_months_count",
  (event_data ->> 'expectedDowntimeMinutes')::integer AS "expected_downtime_minutes",
  (event_data ->> 'isReplacementNeeded')::boolean AS "is_replacement_needed"
FROM stored_events
WHERE event_type = 'Asset.MaintenanceScheduled';

COMMENT ON VIEW events."asset_maintenance_scheduled" IS 'Planned maintenance, calibration or a safety test of a device was put on the calendar. The device stays in use until then.';
COMMENT ON COLUMN events."asset_maintenance_scheduled"."asset_id" IS 'Device that is due.';
COMMENT ON COLUMN events."asset_maintenance_scheduled"."work_order_id" IS 'Work order that will do it.';
COMMENT ON COLUMN events."asset_maintenance_scheduled"."maintenance_kind" IS 'Kind of work; SOFTWARE_UPDATE may change alarms and is announced to nurses.';
COMMENT ON COLUMN events."asset_maintenance_scheduled"."due_date" IS 'Last day by the maker''s or our own interval.';
COMMENT ON COLUMN events."asset_maintenance_scheduled"."interval_months_count" IS 'Months from one maintenance of this kind to the next.';
COMMENT ON COLUMN events."asset_maintenance_scheduled"."expected_downtime_minutes" IS 'How long the device will be away.';
COMMENT ON COLUMN events."asset_maintenance_scheduled"."is_replacement_needed" IS 'Whether a stand-in has to be brought.';
`,
    String.raw`
CREATE VIEW events."asset_recalled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'assetId')::uuid AS "asset_id",
  event_data ->> 'noticeNumber' AS "notice_number",
  event_data ->> 'deviceRecallClass' AS "device_recall_class",
  event_data ->> 'deviceRecallAction' AS "device_recall_action",
  event_data ->> 'hazardText' AS "hazard_text",
  (event_data ->> 'isInUse')::boolean AS "is_in_use",
  (event_data ->> 'actionDueDate')::date AS "action_due_date"
FROM stored_events
WHERE event_type = 'Asset.Recalled';

COMMENT ON VIEW events."asset_recalled" IS 'A maker''s or FDA notice concerns a device that we own. It says what has to be done with it; consumables and lots are Stock.Quarantined.';
COMMENT ON COLUMN events."asset_recalled"."asset_id" IS 'Device concerned, one event for each.';
COMMENT ON COLUMN events."asset_recalled"."notice_number" IS 'Recall number of FDA or field notice of the maker.';
COMMENT ON COLUMN events."asset_recalled"."device_recall_class" IS 'How dangerous the fault may be.';
COMMENT ON COLUMN events."asset_recalled"."device_recall_action" IS 'USE_WITH_WARNING leaves it in use with a label.';
COMMENT ON COLUMN events."asset_recalled"."hazard_text" IS 'What can go wrong, in one sentence of the notice.';
COMMENT ON COLUMN events."asset_recalled"."is_in_use" IS 'Whether it is on a patient at this moment. [PHI]';
COMMENT ON COLUMN events."asset_recalled"."action_due_date" IS 'Day by which it must be done.';
`,
    String.raw`
CREATE VIEW events."asset_retired" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'assetId')::uuid AS "asset_id",
  event_data ->> 'assetDisposal' AS "asset_disposal",
  event_data -> 'retirementReason' AS "retirement_reason",
  event_data ->> 'dataErasureMethod' AS "data_erasure_method",
  (event_data ->> 'serviceYears')::integer AS "service_years",
  event_data -> 'bookValueAmount' AS "book_value_amount",
  event_data -> 'proceedsAmount' AS "proceeds_amount",
  (event_data ->> 'retiredDate')::date AS "retired_date"
FROM stored_events
WHERE event_type = 'Asset.Retired';

COMMENT ON VIEW events."asset_retired" IS 'A device left service for good: sold, scrapped, returned or given away. Data on it were erased first where it had any.';
COMMENT ON COLUMN events."asset_retired"."asset_id" IS 'Device that is gone.';
COMMENT ON COLUMN events."asset_retired"."asset_disposal" IS 'LOST devices that held patient data are a privacy incident.';
COMMENT ON COLUMN events."asset_retired"."retirement_reason" IS 'Why it left, our own short list: obsolete, beyond repair, end of lease.';
COMMENT ON COLUMN events."asset_retired"."data_erasure_method" IS 'NOT_VERIFIED blocks a sale.';
COMMENT ON COLUMN events."asset_retired"."service_years" IS 'Full years in service.';
COMMENT ON COLUMN events."asset_retired"."book_value_amount" IS 'Value still on the books.';
COMMENT ON COLUMN events."asset_retired"."proceeds_amount" IS 'What was received for it.';
COMMENT ON COLUMN events."asset_retired"."retired_date" IS 'Day on which it left.';
`,
    String.raw`
CREATE VIEW events."asset_vulnerability_detected" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'assetId')::uuid AS "asset_id",
  event_data ->> 'cveNumber' AS "cve_number",
  event_data -> 'severityRating' AS "severity_rating",
  (event_data ->> 'isExploitedInWild')::boolean AS "is_exploited_in_wild",
  event_data ->> 'vulnerabilityMitigation' AS "vulnerability_mitigation",
  (event_data ->> 'patchExpectedDate')::date AS "patch_expected_date",
  event_data ->> 'networkHost' AS "network_host"
FROM stored_events
WHERE event_type = 'Asset.VulnerabilityDetected';

COMMENT ON VIEW events."asset_vulnerability_detected" IS 'A known weakness was found to concern a networked device of ours. Whether it can be patched is often the maker''s decision, so measures are named.';
COMMENT ON COLUMN events."asset_vulnerability_detected"."asset_id" IS 'Device with the weakness.';
COMMENT ON COLUMN events."asset_vulnerability_detected"."cve_number" IS 'CVE number of the weakness.';
COMMENT ON COLUMN events."asset_vulnerability_detected"."severity_rating" IS 'CVSS 3.1 base score from 0 to 10, without a unit (UCUM 1).';
COMMENT ON COLUMN events."asset_vulnerability_detected"."is_exploited_in_wild" IS 'Whether CISA lists it as exploited.';
COMMENT ON COLUMN events."asset_vulnerability_detected"."vulnerability_mitigation" IS 'NONE_POSSIBLE is accepted by the chief medical officer or the device leaves.';
COMMENT ON COLUMN events."asset_vulnerability_detected"."patch_expected_date" IS 'Day for which the maker announced a patch; null for none.';
COMMENT ON COLUMN events."asset_vulnerability_detected"."network_host" IS 'Network address, for the firewall team.';
`,
    String.raw`
CREATE VIEW events."bed_blocked" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'bedId')::uuid AS "bed_id",
  (event_data ->> 'unitId')::uuid AS "unit_id",
  event_data ->> 'bedBlockReason' AS "bed_block_reason",
  (event_data ->> 'expectedEndAt')::timestamptz AS "expected_end_at",
  (event_data ->> 'workOrderId')::uuid AS "work_order_id",
  (event_data ->> 'isCountedAsStaffed')::boolean AS "is_counted_as_staffed",
  event_data -> 'blockedBy' AS "blocked_by"
FROM stored_events
WHERE event_type = 'Bed.Blocked';

COMMENT ON VIEW events."bed_blocked" IS 'A bed was taken out of use for a while for a reason other than cleaning, so that capacity falls. Ends with Bed.Unblocked.';
COMMENT ON COLUMN events."bed_blocked"."bed_id" IS 'Bed that nobody may be put in.';
COMMENT ON COLUMN events."bed_blocked"."unit_id" IS 'Ward that has one bed less.';
COMMENT ON COLUMN events."bed_blocked"."bed_block_reason" IS 'Cause, as the state''s capacity report asks for it.';
COMMENT ON COLUMN events."bed_blocked"."expected_end_at" IS 'When it should come back; null while nobody can say.';
COMMENT ON COLUMN events."bed_blocked"."work_order_id" IS 'Repair that it waits for, where there is one.';
COMMENT ON COLUMN events."bed_blocked"."is_counted_as_staffed" IS 'Whether it still counts among the staffed beds of the license report.';
COMMENT ON COLUMN events."bed_blocked"."blocked_by" IS 'Charge nurse or bed manager. [PII]';
`,
    String.raw`
CREATE VIEW events."bed_status_changed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'bedId')::uuid AS "bed_id",
  (event_data ->> 'unitId')::uuid AS "unit_id",
  event_data ->> 'previousBedStatus' AS "previous_bed_status",
  event_data ->> 'newBedStatus' AS "new_bed_status",
  (event_data ->> 'expectedReadyAt')::timestamptz AS "expected_ready_at",
  (event_data ->> 'previousStatusMinutes')::integer AS "previous_status_minutes",
  event_data -> 'changedBy' AS "changed_by",
  (event_data ->> 'effectiveAt')::timestamptz AS "effective_at"
FROM stored_events
WHERE event_type = 'Bed.StatusChanged';

COMMENT ON VIEW events."bed_status_changed" IS 'The state of a bed on the bed board changed, by a patient coming or going, by cleaning or by hand. It says nothing of who lies in it; that is the encounter''s affair.';
COMMENT ON COLUMN events."bed_status_changed"."bed_id" IS 'Bed whose state changed.';
COMMENT ON COLUMN events."bed_status_changed"."unit_id" IS 'Ward that the bed belongs to.';
COMMENT ON COLUMN events."bed_status_changed"."previous_bed_status" IS 'State until now.';
COMMENT ON COLUMN events."bed_status_changed"."new_bed_status" IS 'State from now on.';
COMMENT ON COLUMN events."bed_status_changed"."expected_ready_at" IS 'When the bed should be usable again; null for a bed that is usable or closed without end.';
COMMENT ON COLUMN events."bed_status_changed"."previous_status_minutes" IS 'Minutes spent in the state that ended.';
COMMENT ON COLUMN events."bed_status_changed"."changed_by" IS 'Person, or the interface that saw the patient move. [PII]';
COMMENT ON COLUMN events."bed_status_changed"."effective_at" IS 'When it changed in the room.';
`,
    String.raw`
CREATE VIEW events."bed_unblocked" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'bedId')::uuid AS "bed_id",
  (event_data ->> 'blockedMinutes')::integer AS "blocked_minutes",
  (event_data ->> 'needsTerminalCleaning')::boolean AS "needs_terminal_cleaning",
  (event_data ->> 'earlierThanExpectedMinutes')::integer AS "earlier_than_expected_minutes",
  nullif(event_data -> 'inspectedBy', 'null'::jsonb) AS "inspected_by",
  (event_data ->> 'effectiveAt')::timestamptz AS "effective_at"
FROM stored_events
WHERE event_type = 'Bed.Unblocked';

COMMENT ON VIEW events."bed_unblocked" IS 'A bed that had been out of use may be used again. It is not necessarily clean or made up.';
COMMENT ON COLUMN events."bed_unblocked"."bed_id" IS 'Bed that is back.';
COMMENT ON COLUMN events."bed_unblocked"."blocked_minutes" IS 'Minutes out of use.';
COMMENT ON COLUMN events."bed_unblocked"."needs_terminal_cleaning" IS 'Whether a full cleaning comes before the next patient.';
COMMENT ON COLUMN events."bed_unblocked"."earlier_than_expected_minutes" IS 'Minutes before the time that was promised, negative when late; null where none was promised.';
COMMENT ON COLUMN events."bed_unblocked"."inspected_by" IS 'Technician who found it safe; null where no repair was involved. [PII]';
COMMENT ON COLUMN events."bed_unblocked"."effective_at" IS 'From when it may be assigned.';
`,
    String.raw`
CREATE VIEW events."bed_request_assigned" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'bedRequestId')::uuid AS "bed_request_id",
  (event_data ->> 'bedId')::uuid AS "bed_id",
  event_data -> 'toLocation' AS "to_location",
  event_data ->> 'bedReadiness' AS "bed_readiness",
  (event_data ->> 'isCompromise')::boolean AS "is_compromise",
  (event_data ->> 'reservedUntilAt')::timestamptz AS "reserved_until_at",
  (event_data ->> 'waitMinutes')::integer AS "wait_minutes",
  event_data -> 'assignedBy' AS "assigned_by"
FROM stored_events
WHERE event_type = 'BedRequest.Assigned';

COMMENT ON VIEW events."bed_request_assigned" IS 'The bed desk chose a bed for a request and reserved it. The patient has not moved; the bed may still be dirty.';
COMMENT ON COLUMN events."bed_request_assigned"."bed_request_id" IS 'Request that is met.';
COMMENT ON COLUMN events."bed_request_assigned"."bed_id" IS 'Bed that is kept for the patient.';
COMMENT ON COLUMN events."bed_request_assigned"."to_location" IS 'Unit, room and bed as the porter will read them. [PHI]';
COMMENT ON COLUMN events."bed_request_assigned"."bed_readiness" IS 'OCCUPIED_LEAVING means that another patient''s discharge is still to happen.';
COMMENT ON COLUMN events."bed_request_assigned"."is_compromise" IS 'True when the bed is below the level asked for and a clinician agreed.';
COMMENT ON COLUMN events."bed_request_assigned"."reserved_until_at" IS 'When the reservation lapses if the patient has not come.';
COMMENT ON COLUMN events."bed_request_assigned"."wait_minutes" IS 'Minutes from the need to the choice.';
COMMENT ON COLUMN events."bed_request_assigned"."assigned_by" IS 'Bed manager who chose. [PII]';
`,
    String.raw`
CREATE VIEW events."bed_request_placed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'bedRequestId')::uuid AS "bed_request_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  nullif(event_data -> 'fromLocation', 'null'::jsonb) AS "from_location",
  event_data ->> 'bedLevelOfCare' AS "bed_level_of_care",
  event_data -> 'isolationPrecautions' AS "isolation_precautions",
  event_data -> 'requiredFeatures' AS "required_features",
  event_data ->> 'priority' AS "priority",
  (event_data ->> 'neededAt')::timestamptz AS "needed_at",
  event_data -> 'requestedBy' AS "requested_by"
FROM stored_events
WHERE event_type = 'BedRequest.Placed';

COMMENT ON VIEW events."bed_request_placed" IS 'Somebody asked for an inpatient bed for a patient who is to be admitted or moved. No bed is chosen yet; BedRequest.Assigned does that.';
COMMENT ON COLUMN events."bed_request_placed"."bed_request_id" IS 'Request until it is met or withdrawn.';
COMMENT ON COLUMN events."bed_request_placed"."patient_id" IS 'Patient who needs the bed.';
COMMENT ON COLUMN events."bed_request_placed"."encounter_id" IS 'Stay for which the bed is wanted.';
COMMENT ON COLUMN events."bed_request_placed"."from_location" IS 'Where the patient waits; null for somebody who is still at home. [PHI]';
COMMENT ON COLUMN events."bed_request_placed"."bed_level_of_care" IS 'Level of care that the admitting clinician ordered. [PHI]';
COMMENT ON COLUMN events."bed_request_placed"."isolation_precautions" IS 'Precautions that the room must allow, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."bed_request_placed"."required_features" IS 'Further needs of the room in the words of the bed board: bariatric lift, negative pressure, close to the desk. [PHI]';
COMMENT ON COLUMN events."bed_request_placed"."priority" IS 'How soon the bed is needed; STAT is a patient who cannot stay where they are.';
COMMENT ON COLUMN events."bed_request_placed"."needed_at" IS 'When the patient can move; boarding time counts from here.';
COMMENT ON COLUMN events."bed_request_placed"."requested_by" IS 'Nurse or physician who asked. [PII]';
`,
    String.raw`
CREATE VIEW events."bed_request_withdrawn" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'bedRequestId')::uuid AS "bed_request_id",
  (event_data ->> 'releasedBedId')::uuid AS "released_bed_id",
  event_data ->> 'bedWithdrawalReason' AS "bed_withdrawal_reason",
  (event_data ->> 'boardedMinutes')::integer AS "boarded_minutes",
  event_data -> 'withdrawnBy' AS "withdrawn_by",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'BedRequest.Withdrawn';

COMMENT ON VIEW events."bed_request_withdrawn" IS 'A bed is no longer wanted, since the patient went home, died, was moved elsewhere or the request was a mistake. A bed that was reserved becomes free by it.';
COMMENT ON COLUMN events."bed_request_withdrawn"."bed_request_id" IS 'Request that is void.';
COMMENT ON COLUMN events."bed_request_withdrawn"."released_bed_id" IS 'Bed that was reserved and is free again; null where none was.';
COMMENT ON COLUMN events."bed_request_withdrawn"."bed_withdrawal_reason" IS 'LEVEL_CHANGED is followed by a request of its own. [PHI]';
COMMENT ON COLUMN events."bed_request_withdrawn"."boarded_minutes" IS 'Minutes for which the patient had waited without a bed.';
COMMENT ON COLUMN events."bed_request_withdrawn"."withdrawn_by" IS 'Who withdrew it. [PII]';
COMMENT ON COLUMN events."bed_request_withdrawn"."note" IS 'What the next bed manager should know. [PHI]';
`,
    String.raw`
CREATE VIEW events."billing_status_changed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'accountId')::uuid AS "account_id",
  event_data ->> 'previousBillingStatus' AS "previous_billing_status",
  event_data ->> 'newBillingStatus' AS "new_billing_status",
  event_data ->> 'billingStatusChangeBasis' AS "billing_status_change_basis",
  (event_data ->> 'expectedMidnightCount')::integer AS "expected_midnight_count",
  event_data -> 'orderedBy' AS "ordered_by",
  (event_data ->> 'effectiveAt')::timestamptz AS "effective_at",
  (event_data ->> 'patientNoticeGivenAt')::timestamptz AS "patient_notice_given_at"
FROM stored_events
WHERE event_type = 'BillingStatus.Changed';

COMMENT ON VIEW events."billing_status_changed" IS 'The status that a stay is billed under was changed between inpatient and observation, on a physician''s order, before discharge. The bed and the care stay the same; the bill and the patient''s share do not.';
COMMENT ON COLUMN events."billing_status_changed"."encounter_id" IS 'Stay whose billing changes.';
COMMENT ON COLUMN events."billing_status_changed"."account_id" IS 'Account whose form changes with it.';
COMMENT ON COLUMN events."billing_status_changed"."previous_billing_status" IS 'Status until the order. [PHI]';
COMMENT ON COLUMN events."billing_status_changed"."new_billing_status" IS 'Status from the order on. [PHI]';
COMMENT ON COLUMN events."billing_status_changed"."billing_status_change_basis" IS 'CONDITION_CODE_44 needs the committee''s and the attending''s agreement. [PHI]';
COMMENT ON COLUMN events."billing_status_changed"."expected_midnight_count" IS 'Midnights that the physician expects in all; null where the rule does not ask. [PHI]';
COMMENT ON COLUMN events."billing_status_changed"."ordered_by" IS 'Physician who signed the order. [PII]';
COMMENT ON COLUMN events."billing_status_changed"."effective_at" IS 'Time of the order; observation hours count from here and never before.';
COMMENT ON COLUMN events."billing_status_changed"."patient_notice_given_at" IS 'When the patient was told in writing (MOON or code 44 notice); null while still owed.';
`,
    String.raw`
CREATE VIEW events."care_gap_identified" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'careGapId')::uuid AS "care_gap_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data ->> 'measureCode' AS "measure_code",
  event_data -> 'dueService' AS "due_service",
  (event_data ->> 'lastDoneDate')::date AS "last_done_date",
  (event_data ->> 'dueDate')::date AS "due_date",
  event_data ->> 'careGapUrgency' AS "care_gap_urgency",
  (event_data ->> 'attributedPractitionerId')::uuid AS "attributed_practitioner_id"
FROM stored_events
WHERE event_type = 'CareGap.Identified';

COMMENT ON VIEW events."care_gap_identified" IS 'A patient is due for a preventive or chronic care service that a measure asks for and that no record shows. It advises; an order is a clinician''s.';
COMMENT ON COLUMN events."care_gap_identified"."care_gap_id" IS 'Gap of one patient in one measure.';
COMMENT ON COLUMN events."care_gap_identified"."patient_id" IS 'Patient who is due.';
COMMENT ON COLUMN events."care_gap_identified"."measure_code" IS 'Measure that asks for it, such as HEDIS COL.';
COMMENT ON COLUMN events."care_gap_identified"."due_service" IS 'Service that would close it, CPT, CVX or LOINC. [PHI]';
COMMENT ON COLUMN events."care_gap_identified"."last_done_date" IS 'Last time on record; null for never. [PHI]';
COMMENT ON COLUMN events."care_gap_identified"."due_date" IS 'Day by which it counts for the year.';
COMMENT ON COLUMN events."care_gap_identified"."care_gap_urgency" IS 'Which list the outreach team finds it on. [PHI]';
COMMENT ON COLUMN events."care_gap_identified"."attributed_practitioner_id" IS 'Clinician to whom the measure counts the patient; null where nobody.';
`,
    String.raw`
CREATE VIEW events."census_recorded" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'unitId')::uuid AS "unit_id",
  event_data ->> 'censusKind' AS "census_kind",
  (event_data ->> 'inpatientCount')::integer AS "inpatient_count",
  (event_data ->> 'observationCount')::integer AS "observation_count",
  (event_data ->> 'staffedBedCount')::integer AS "staffed_bed_count",
  (event_data ->> 'blockedBedCount')::integer AS "blocked_bed_count",
  (event_data ->> 'expectedDischargeCount')::integer AS "expected_discharge_count",
  (event_data ->> 'boardingCount')::integer AS "boarding_count",
  (event_data ->> 'occupancyPercent')::numeric(5, 2) AS "occupancy_percent",
  (event_data ->> 'countedAt')::timestamptz AS "counted_at"
FROM stored_events
WHERE event_type = 'Census.Recorded';

COMMENT ON VIEW events."census_recorded" IS 'The number of patients and beds of a ward was counted at a fixed hour, usually midnight. Numbers only: room charges come from the encounters, not from here.';
COMMENT ON COLUMN events."census_recorded"."unit_id" IS 'Ward that was counted.';
COMMENT ON COLUMN events."census_recorded"."census_kind" IS 'MIDNIGHT is the official one.';
COMMENT ON COLUMN events."census_recorded"."inpatient_count" IS 'Inpatients present, newborns in the nursery not counted.';
COMMENT ON COLUMN events."census_recorded"."observation_count" IS 'Patients present under observation status.';
COMMENT ON COLUMN events."census_recorded"."staffed_bed_count" IS 'Beds for which there is staff on this shift.';
COMMENT ON COLUMN events."census_recorded"."blocked_bed_count" IS 'Beds out of use.';
COMMENT ON COLUMN events."census_recorded"."expected_discharge_count" IS 'Patients expected to leave within a day.';
COMMENT ON COLUMN events."census_recorded"."boarding_count" IS 'Patients admitted to this ward who wait elsewhere for a bed.';
COMMENT ON COLUMN events."census_recorded"."occupancy_percent" IS 'Patients per staffed bed in percent; above 100.00 when beds stand in the corridor.';
COMMENT ON COLUMN events."census_recorded"."counted_at" IS 'Hour that the figures hold for.';
`,
    String.raw`
CREATE VIEW events."charge_billed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'chargeId')::uuid AS "charge_id",
  (event_data ->> 'claimId')::uuid AS "claim_id",
  (event_data ->> 'lineNumber')::integer AS "line_number",
  event_data ->> 'chargeBilledTo' AS "charge_billed_to",
  event_data -> 'billedAmount' AS "billed_amount",
  (event_data ->> 'lagDays')::integer AS "lag_days",
  (event_data ->> 'isCombinedLine')::boolean AS "is_combined_line"
FROM stored_events
WHERE event_type = 'Charge.Billed';

COMMENT ON VIEW events."charge_billed" IS 'A charge left the house as a line of a submitted claim or of a patient''s statement. From now on it changes only by correction or credit.';
COMMENT ON COLUMN events."charge_billed"."charge_id" IS 'Charge that somebody is now asked to pay.';
COMMENT ON COLUMN events."charge_billed"."claim_id" IS 'Claim that carries it; null for self-pay.';
COMMENT ON COLUMN events."charge_billed"."line_number" IS 'Service line of the claim (LX01).';
COMMENT ON COLUMN events."charge_billed"."charge_billed_to" IS 'CLIENT is another organization, such as a laboratory''s customer. [FINANCIAL]';
COMMENT ON COLUMN events."charge_billed"."billed_amount" IS 'Amount on the line. [FINANCIAL]';
COMMENT ON COLUMN events."charge_billed"."lag_days" IS 'Days from the service to the bill.';
COMMENT ON COLUMN events."charge_billed"."is_combined_line" IS 'Whether the line adds up several charges of one code and day.';
`,
    String.raw`
CREATE VIEW events."charge_captured" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'chargeId')::uuid AS "charge_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'accountId')::uuid AS "account_id",
  event_data ->> 'chargeCode' AS "charge_code",
  nullif(event_data -> 'procedureCode', 'null'::jsonb) AS "procedure_code",
  event_data -> 'modifiers' AS "modifiers",
  event_data ->> 'revenueCode' AS "revenue_code",
  event_data -> 'quantity' AS "quantity",
  event_data -> 'chargeAmount' AS "charge_amount",
  (event_data ->> 'serviceDate')::date AS "service_date",
  event_data ->> 'chargeTrigger' AS "charge_trigger",
  (event_data ->> 'performingDepartmentId')::uuid AS "performing_department_id"
FROM stored_events
WHERE event_type = 'Charge.Captured';

COMMENT ON VIEW events."charge_captured" IS 'A billable service, supply or room day was recorded on an account, by a clinical act or by hand. It is not yet reviewed, and no claim has it.';
COMMENT ON COLUMN events."charge_captured"."charge_id" IS 'One line, from capture to claim or credit.';
COMMENT ON COLUMN events."charge_captured"."patient_id" IS 'Patient who received the service.';
COMMENT ON COLUMN events."charge_captured"."encounter_id" IS 'Visit or stay that it belongs to.';
COMMENT ON COLUMN events."charge_captured"."account_id" IS 'Account that will carry it.';
COMMENT ON COLUMN events."charge_captured"."charge_code" IS 'Item of our charge description master (FT1-7).';
COMMENT ON COLUMN events."charge_captured"."procedure_code" IS 'CPT or HCPCS behind the item; null where coders decide it later. [PHI]';
COMMENT ON COLUMN events."charge_captured"."modifiers" IS 'Two-character modifiers in order of effect on payment. [PHI]';
COMMENT ON COLUMN events."charge_captured"."revenue_code" IS 'NUBC revenue code, four digits, for institutional claims.';
COMMENT ON COLUMN events."charge_captured"."quantity" IS 'Units to bill, after any conversion from units given. [PHI]';
COMMENT ON COLUMN events."charge_captured"."charge_amount" IS 'Price from the charge master times units; not what anybody will pay. [FINANCIAL]';
COMMENT ON COLUMN events."charge_captured"."service_date" IS 'Day of the service, not of the entry. [PHI]';
COMMENT ON COLUMN events."charge_captured"."charge_trigger" IS 'MIDNIGHT_CENSUS is the room charge; MANUAL entries are sampled by audit.';
COMMENT ON COLUMN events."charge_captured"."performing_department_id" IS 'Cost centre that earns it.';
`,
    String.raw`
CREATE VIEW events."charge_credited" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'chargeId')::uuid AS "charge_id",
  (event_data ->> 'accountId')::uuid AS "account_id",
  event_data ->> 'chargeCreditReason' AS "charge_credit_reason",
  event_data -> 'creditedQuantity' AS "credited_quantity",
  event_data -> 'creditAmount' AS "credit_amount",
  (event_data ->> 'wasClaimed')::boolean AS "was_claimed",
  (event_data ->> 'rightfulChargeId')::uuid AS "rightful_charge_id",
  event_data -> 'authorizedBy' AS "authorized_by"
FROM stored_events
WHERE event_type = 'Charge.Credited';

COMMENT ON VIEW events."charge_credited" IS 'A charge was taken off an account again, in full or for some units, because it should not have been there. A price that a contract lowers is an adjustment and not a credit.';
COMMENT ON COLUMN events."charge_credited"."charge_id" IS 'Charge that is taken off.';
COMMENT ON COLUMN events."charge_credited"."account_id" IS 'Account that is relieved.';
COMMENT ON COLUMN events."charge_credited"."charge_credit_reason" IS 'WRONG_PATIENT also corrects the other patient''s account. [PHI]';
COMMENT ON COLUMN events."charge_credited"."credited_quantity" IS 'Units taken off. [PHI]';
COMMENT ON COLUMN events."charge_credited"."credit_amount" IS 'Money taken off, as a positive number. [FINANCIAL]';
COMMENT ON COLUMN events."charge_credited"."was_claimed" IS 'True when a claim had it already, so that a correction follows.';
COMMENT ON COLUMN events."charge_credited"."rightful_charge_id" IS 'Charge that stands in its place, where there is one.';
COMMENT ON COLUMN events."charge_credited"."authorized_by" IS 'Who agreed to the credit; above a limit it must be a second person. [PII]';
`,
    String.raw`
CREATE VIEW events."charge_excluded" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'chargeId')::uuid AS "charge_id",
  event_data ->> 'chargeExclusionBasis' AS "charge_exclusion_basis",
  (event_data ->> 'relatedChargeId')::uuid AS "related_charge_id",
  (event_data ->> 'researchStudyId')::uuid AS "research_study_id",
  event_data -> 'chargeAmount' AS "charge_amount",
  event_data ->> 'ruleReference' AS "rule_reference",
  event_data -> 'verifiedBy' AS "verified_by"
FROM stored_events
WHERE event_type = 'Charge.Excluded';

COMMENT ON VIEW events."charge_excluded" IS 'It was found that a recorded service may not be billed to anyone, although it was rightly recorded: part of a global surgical fee, a research service, a never event. The line stays for cost accounting.';
COMMENT ON COLUMN events."charge_excluded"."charge_id" IS 'Charge that nobody is billed for.';
COMMENT ON COLUMN events."charge_excluded"."charge_exclusion_basis" IS 'Rule that applies; it decides which report the cost goes to. [PHI]';
COMMENT ON COLUMN events."charge_excluded"."related_charge_id" IS 'Charge that already pays for it, such as the operation of the global period.';
COMMENT ON COLUMN events."charge_excluded"."research_study_id" IS 'Study whose sponsor pays; null for other reasons.';
COMMENT ON COLUMN events."charge_excluded"."charge_amount" IS 'Charge master price of what is not billed. [FINANCIAL]';
COMMENT ON COLUMN events."charge_excluded"."rule_reference" IS 'Where the rule stands: manual chapter, regulation or policy number.';
COMMENT ON COLUMN events."charge_excluded"."verified_by" IS 'Person or rule set that applied it. [PII]';
`,
    String.raw`
CREATE VIEW events."charge_late_posted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'chargeId')::uuid AS "charge_id",
  (event_data ->> 'claimId')::uuid AS "claim_id",
  (event_data ->> 'performingDepartmentId')::uuid AS "performing_department_id",
  (event_data ->> 'serviceDate')::date AS "service_date",
  (event_data ->> 'postedDate')::date AS "posted_date",
  (event_data ->> 'lateDays')::integer AS "late_days",
  event_data -> 'chargeAmount' AS "charge_amount",
  event_data ->> 'lateChargeHandling' AS "late_charge_handling"
FROM stored_events
WHERE event_type = 'Charge.LatePosted';

COMMENT ON VIEW events."charge_late_posted" IS 'A charge arrived after the bill hold of its account had ended. If the claim has left, it has to be corrected or the charge given up.';
COMMENT ON COLUMN events."charge_late_posted"."charge_id" IS 'Charge that came late.';
COMMENT ON COLUMN events."charge_late_posted"."claim_id" IS 'Claim that left without it; null while none has.';
COMMENT ON COLUMN events."charge_late_posted"."performing_department_id" IS 'Cost centre whose late entries are counted in its manager''s report.';
COMMENT ON COLUMN events."charge_late_posted"."service_date" IS 'Day on which the service was given. [PHI]';
COMMENT ON COLUMN events."charge_late_posted"."posted_date" IS 'Day on which the charge came in.';
COMMENT ON COLUMN events."charge_late_posted"."late_days" IS 'Days past the end of the bill hold.';
COMMENT ON COLUMN events."charge_late_posted"."charge_amount" IS 'Worth at charge master price, to weigh against the cost of rebilling. [FINANCIAL]';
COMMENT ON COLUMN events."charge_late_posted"."late_charge_handling" IS 'Proposal by payer and amount.';
`,
    String.raw`
CREATE VIEW events."charge_reviewed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'chargeId')::uuid AS "charge_id",
  (event_data ->> 'accountId')::uuid AS "account_id",
  event_data ->> 'chargeReviewRoute' AS "charge_review_route",
  nullif(event_data -> 'previousQuantity', 'null'::jsonb) AS "previous_quantity",
  event_data -> 'quantity' AS "quantity",
  event_data -> 'linkedDiagnoses' AS "linked_diagnoses",
  (event_data ->> 'hasSupportingDocument')::boolean AS "has_supporting_document",
  (event_data ->> 'reviewedAt')::timestamptz AS "reviewed_at"
FROM stored_events
WHERE event_type = 'Charge.Reviewed';

COMMENT ON VIEW events."charge_reviewed" IS 'A charge passed review and may be put on a claim. Most pass by rule; those of high price or with unusual units pass by a person.';
COMMENT ON COLUMN events."charge_reviewed"."charge_id" IS 'Charge that may be billed.';
COMMENT ON COLUMN events."charge_reviewed"."account_id" IS 'Account whose bill comes closer to complete.';
COMMENT ON COLUMN events."charge_reviewed"."charge_review_route" IS 'Shows how much still takes a person.';
COMMENT ON COLUMN events."charge_reviewed"."previous_quantity" IS 'Units before the reviewer changed them; null where they stand as captured. [PHI]';
COMMENT ON COLUMN events."charge_reviewed"."quantity" IS 'Units that will be billed. [PHI]';
COMMENT ON COLUMN events."charge_reviewed"."linked_diagnoses" IS 'ICD-10-CM diagnoses that the line points to, at most four (SV107). [PHI]';
COMMENT ON COLUMN events."charge_reviewed"."has_supporting_document" IS 'Whether a signed note exists for it; without one a payer takes the money back.';
COMMENT ON COLUMN events."charge_reviewed"."reviewed_at" IS 'When it passed.';
`,
    String.raw`
CREATE VIEW events."charge_master_item_repriced" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'chargeMasterItemId')::uuid AS "charge_master_item_id",
  event_data ->> 'chargeCode' AS "charge_code",
  event_data ->> 'itemName' AS "item_name",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  event_data -> 'previousListAmount' AS "previous_list_amount",
  event_data -> 'listAmount' AS "list_amount",
  event_data ->> 'repricingCause' AS "repricing_cause",
  (event_data ->> 'effectiveDate')::date AS "effective_date",
  event_data -> 'approvedBy' AS "approved_by"
FROM stored_events
WHERE event_type = 'ChargeMaster.Item.Repriced';

COMMENT ON VIEW events."charge_master_item_repriced" IS 'The list price of an item of the charge description master was changed for services from a given day. Charges captured earlier keep their price.';
COMMENT ON COLUMN events."charge_master_item_repriced"."charge_master_item_id" IS 'Key of the priced line, which stays when its number is reassigned.';
COMMENT ON COLUMN events."charge_master_item_repriced"."charge_code" IS 'Number of the item as departments know it.';
COMMENT ON COLUMN events."charge_master_item_repriced"."item_name" IS 'Description as printed on itemized bills.';
COMMENT ON COLUMN events."charge_master_item_repriced"."facility_id" IS 'Hospital whose list it is.';
COMMENT ON COLUMN events."charge_master_item_repriced"."previous_list_amount" IS 'List price until then.';
COMMENT ON COLUMN events."charge_master_item_repriced"."list_amount" IS 'List price from then on.';
COMMENT ON COLUMN events."charge_master_item_repriced"."repricing_cause" IS 'CORRECTION may reach back and is reported to compliance.';
COMMENT ON COLUMN events."charge_master_item_repriced"."effective_date" IS 'First service day at the new price.';
COMMENT ON COLUMN events."charge_master_item_repriced"."approved_by" IS 'Who approved it. [PII]';
`,
    String.raw`
CREATE VIEW events."claim_accepted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'claimId')::uuid AS "claim_id",
  event_data -> 'payerClaimNumber' AS "payer_claim_number",
  event_data -> 'acceptedAmount' AS "accepted_amount",
  event_data ->> 'statusCategoryCode' AS "status_category_code",
  (event_data ->> 'effectiveDate')::date AS "effective_date",
  (event_data ->> 'promptPayDueDate')::date AS "prompt_pay_due_date",
  (event_data ->> 'isFirstPass')::boolean AS "is_first_pass"
FROM stored_events
WHERE event_type = 'Claim.Accepted';

COMMENT ON VIEW events."claim_accepted" IS 'The payer took the claim into adjudication and gave it a number (277CA category A1 or A2). The filing limit is met from now on; whether and what it pays is still open.';
COMMENT ON COLUMN events."claim_accepted"."claim_id" IS 'Claim that was taken in.';
COMMENT ON COLUMN events."claim_accepted"."payer_claim_number" IS 'Payer''s claim control number (REF*1K), needed for every later question and correction. [FINANCIAL, PII]';
COMMENT ON COLUMN events."claim_accepted"."accepted_amount" IS 'Charges that the payer took in (QTY and AMT of the 277CA). [FINANCIAL]';
COMMENT ON COLUMN events."claim_accepted"."status_category_code" IS 'Claim status category (STC01-1), such as A2 for acceptance into adjudication.';
COMMENT ON COLUMN events."claim_accepted"."effective_date" IS 'Day that counts as received at the payer (STC02), the start of its prompt-pay clock.';
COMMENT ON COLUMN events."claim_accepted"."prompt_pay_due_date" IS 'Day after which interest is due under the state''s law; null for plans outside it.';
COMMENT ON COLUMN events."claim_accepted"."is_first_pass" IS 'True when the first submission was accepted, the measure of a clean claim.';
`,
    String.raw`
CREATE VIEW events."claim_acknowledged" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'claimId')::uuid AS "claim_id",
  event_data ->> 'controlNumber' AS "control_number",
  event_data ->> 'claimSyntaxAcknowledgement' AS "claim_syntax_acknowledgement",
  event_data -> 'syntaxErrorCodes' AS "syntax_error_codes",
  (event_data ->> 'segmentPosition')::integer AS "segment_position",
  event_data -> 'acknowledgedBy' AS "acknowledged_by",
  (event_data ->> 'receivedAt')::timestamptz AS "received_at"
FROM stored_events
WHERE event_type = 'Claim.Acknowledged';

COMMENT ON VIEW events."claim_acknowledged" IS 'The receiver acknowledged the file that carried the claim as well-formed X12 (999). It has not looked at the claim itself; the 277CA that does is Claim.Accepted or Claim.Rejected.';
COMMENT ON COLUMN events."claim_acknowledged"."claim_id" IS 'Claim within the acknowledged transaction set.';
COMMENT ON COLUMN events."claim_acknowledged"."control_number" IS 'ST02 of the 837 that is acknowledged (AK202).';
COMMENT ON COLUMN events."claim_acknowledged"."claim_syntax_acknowledgement" IS 'REJECTED means that the whole file must be sent again.';
COMMENT ON COLUMN events."claim_acknowledged"."syntax_error_codes" IS 'Implementation syntax errors in the order of the 999 (IK502, IK304, IK403).';
COMMENT ON COLUMN events."claim_acknowledged"."segment_position" IS 'Where the first error stands, counted in segments from ST (IK302); null where there is none.';
COMMENT ON COLUMN events."claim_acknowledged"."acknowledged_by" IS 'Clearinghouse or payer that answered, as an organization. [PII]';
COMMENT ON COLUMN events."claim_acknowledged"."received_at" IS 'When the 999 reached us; no 999 within a day is chased.';
`,
    String.raw`
CREATE VIEW events."claim_attachment_sent" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'claimId')::uuid AS "claim_id",
  event_data ->> 'attachmentControlNumber' AS "attachment_control_number",
  event_data -> 'documentTypes' AS "document_types",
  event_data -> 'documentIds' AS "document_ids",
  (event_data ->> 'wasRequested')::boolean AS "was_requested",
  nullif(event_data -> 'payerRequestNumber', 'null'::jsonb) AS "payer_request_number",
  (event_data ->> 'requestDueDate')::date AS "request_due_date",
  (event_data ->> 'pageCount')::integer AS "page_count",
  (event_data ->> 'sentAt')::timestamptz AS "sent_at"
FROM stored_events
WHERE event_type = 'Claim.AttachmentSent';

COMMENT ON VIEW events."claim_attachment_sent" IS 'Records went to a payer in support of a claim that it has under review, asked for or announced with the claim. They are disclosed for payment purposes only.';
COMMENT ON COLUMN events."claim_attachment_sent"."claim_id" IS 'Claim that the records support.';
COMMENT ON COLUMN events."claim_attachment_sent"."attachment_control_number" IS 'PWK06, by which the payer joins claim and records.';
COMMENT ON COLUMN events."claim_attachment_sent"."document_types" IS 'Kinds of document, LOINC document types. [PHI]';
COMMENT ON COLUMN events."claim_attachment_sent"."document_ids" IS 'Documents disclosed, newest first.';
COMMENT ON COLUMN events."claim_attachment_sent"."was_requested" IS 'Whether the payer asked; unrequested ones came along with the claim.';
COMMENT ON COLUMN events."claim_attachment_sent"."payer_request_number" IS 'Number of the payer''s request (TRN of the 277 RFAI); null when it was not asked for. [FINANCIAL, PII]';
COMMENT ON COLUMN events."claim_attachment_sent"."request_due_date" IS 'Day by which the payer wanted them.';
COMMENT ON COLUMN events."claim_attachment_sent"."page_count" IS 'Pages in all, where they were sent as images.';
COMMENT ON COLUMN events."claim_attachment_sent"."sent_at" IS 'When they left.';
`,
    String.raw`
CREATE VIEW events."claim_corrected" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'claimId')::uuid AS "claim_id",
  event_data -> 'payerClaimNumber' AS "payer_claim_number",
  event_data ->> 'claimCorrectionCause' AS "claim_correction_cause",
  event_data -> 'changedLineNumbers' AS "changed_line_numbers",
  event_data -> 'previousChargeAmount' AS "previous_charge_amount",
  event_data -> 'chargeAmount' AS "charge_amount",
  event_data -> 'verifiedBy' AS "verified_by",
  event_data ->> 'reasonText' AS "reason_text"
FROM stored_events
WHERE event_type = 'Claim.Corrected';

COMMENT ON VIEW events."claim_corrected" IS 'An accepted claim was changed and will replace the earlier one at the payer (frequency code 7). A rejected claim that never was accepted is simply mended and sent again, without this event.';
COMMENT ON COLUMN events."claim_corrected"."claim_id" IS 'Claim whose content changed.';
COMMENT ON COLUMN events."claim_corrected"."payer_claim_number" IS 'Number of the claim that is replaced (REF*F8). [FINANCIAL, PII]';
COMMENT ON COLUMN events."claim_corrected"."claim_correction_cause" IS 'SELF_AUDIT starts the 60-day clock for overpayments of federal payers. [FINANCIAL]';
COMMENT ON COLUMN events."claim_corrected"."changed_line_numbers" IS 'Service lines that differ, counted from 1 in the new claim.';
COMMENT ON COLUMN events."claim_corrected"."previous_charge_amount" IS 'Total before the change. [FINANCIAL]';
COMMENT ON COLUMN events."claim_corrected"."charge_amount" IS 'Total from now on. [FINANCIAL]';
COMMENT ON COLUMN events."claim_corrected"."verified_by" IS 'Coder or biller who answers for the change. [PII]';
COMMENT ON COLUMN events."claim_corrected"."reason_text" IS 'Why it was wrong before, for the audit file. [FINANCIAL, PHI]';
`,
    String.raw`
CREATE VIEW events."claim_created" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'claimId')::uuid AS "claim_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'accountId')::uuid AS "account_id",
  (event_data ->> 'coverageId')::uuid AS "coverage_id",
  event_data -> 'claimNumber' AS "claim_number",
  event_data ->> 'claimForm' AS "claim_form",
  event_data -> 'servicePeriod' AS "service_period",
  event_data -> 'diagnoses' AS "diagnoses",
  event_data -> 'chargeIds' AS "charge_ids",
  event_data -> 'chargeAmount' AS "charge_amount",
  event_data ->> 'billingNpi' AS "billing_npi",
  (event_data ->> 'timelyFilingDate')::date AS "timely_filing_date"
FROM stored_events
WHERE event_type = 'Claim.Created';

COMMENT ON VIEW events."claim_created" IS 'The charges of an account were put together into a claim for one payer, before any edit ran. Nothing has left the house; Claim.Submitted says when it does.';
COMMENT ON COLUMN events."claim_created"."claim_id" IS 'The claim, through all of its submissions to this payer.';
COMMENT ON COLUMN events."claim_created"."patient_id" IS 'Patient who was treated.';
COMMENT ON COLUMN events."claim_created"."account_id" IS 'Account that the charges come from.';
COMMENT ON COLUMN events."claim_created"."coverage_id" IS 'Coverage that is billed by this claim.';
COMMENT ON COLUMN events."claim_created"."claim_number" IS 'Patient control number (CLM01), at most 20 characters for older payers. [FINANCIAL, PII]';
COMMENT ON COLUMN events."claim_created"."claim_form" IS 'Decides edits, time limits and the clearinghouse route.';
COMMENT ON COLUMN events."claim_created"."service_period" IS 'First and last service day; statement-covers period of an institutional claim. [PHI]';
COMMENT ON COLUMN events."claim_created"."diagnoses" IS 'ICD-10-CM diagnoses in claim order, the principal one first. [PHI]';
COMMENT ON COLUMN events."claim_created"."charge_ids" IS 'Charges that became the service lines, in line order.';
COMMENT ON COLUMN events."claim_created"."charge_amount" IS 'Sum of the lines (CLM02). [FINANCIAL]';
COMMENT ON COLUMN events."claim_created"."billing_npi" IS 'NPI of the billing provider (2010AA NM109).';
COMMENT ON COLUMN events."claim_created"."timely_filing_date" IS 'Last day on which this payer accepts the claim, by contract or by law.';
`,
    String.raw`
CREATE VIEW events."claim_filing_limit_missed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'claimId')::uuid AS "claim_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  (event_data ->> 'timelyFilingDate')::date AS "timely_filing_date",
  event_data ->> 'filingDelayOrigin' AS "filing_delay_origin",
  event_data -> 'lostAmount' AS "lost_amount",
  (event_data ->> 'proofOfTimelyFilingExists')::boolean AS "proof_of_timely_filing_exists",
  (event_data ->> 'lastSubmissionDate')::date AS "last_submission_date"
FROM stored_events
WHERE event_type = 'Claim.FilingLimitMissed';

COMMENT ON VIEW events."claim_filing_limit_missed" IS 'The payer''s last filing day passed without an accepted claim. The charges can hardly be recovered, and a patient with that coverage may usually not be billed instead.';
COMMENT ON COLUMN events."claim_filing_limit_missed"."claim_id" IS 'Claim that came too late or never left.';
COMMENT ON COLUMN events."claim_filing_limit_missed"."payer_id" IS 'Payer whose limit passed.';
COMMENT ON COLUMN events."claim_filing_limit_missed"."timely_filing_date" IS 'Day that was missed.';
COMMENT ON COLUMN events."claim_filing_limit_missed"."filing_delay_origin" IS 'PAYER_RETROACTIVE is a late grant of eligibility and the one ground for an exception.';
COMMENT ON COLUMN events."claim_filing_limit_missed"."lost_amount" IS 'Expected payment that is lost. [FINANCIAL]';
COMMENT ON COLUMN events."claim_filing_limit_missed"."proof_of_timely_filing_exists" IS 'Whether an acknowledgement shows an earlier submission, so that an appeal has a chance.';
COMMENT ON COLUMN events."claim_filing_limit_missed"."last_submission_date" IS 'Last attempt before the limit; null where there was none.';
`,
    String.raw`
CREATE VIEW events."claim_held" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'claimId')::uuid AS "claim_id",
  event_data ->> 'claimHoldReason' AS "claim_hold_reason",
  event_data -> 'holdOwner' AS "hold_owner",
  event_data -> 'heldAmount' AS "held_amount",
  (event_data ->> 'reviewDate')::date AS "review_date",
  (event_data ->> 'timelyFilingRemainingDays')::integer AS "timely_filing_remaining_days",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'Claim.Held';

COMMENT ON VIEW events."claim_held" IS 'Somebody or a rule stopped a finished claim from leaving. Bill holds that every account waits for after discharge are not reported; this one is an exception with a reason and an owner.';
COMMENT ON COLUMN events."claim_held"."claim_id" IS 'Claim that may not leave.';
COMMENT ON COLUMN events."claim_held"."claim_hold_reason" IS 'What has to happen before it may go.';
COMMENT ON COLUMN events."claim_held"."hold_owner" IS 'Person or team that can lift the hold. [PII]';
COMMENT ON COLUMN events."claim_held"."held_amount" IS 'Charges that wait. [FINANCIAL]';
COMMENT ON COLUMN events."claim_held"."review_date" IS 'Day on which the hold is looked at again.';
COMMENT ON COLUMN events."claim_held"."timely_filing_remaining_days" IS 'Days left until the payer''s filing limit, which no hold stops.';
COMMENT ON COLUMN events."claim_held"."note" IS 'What the owner should know. [FINANCIAL, PHI]';
`,
    String.raw`
CREATE VIEW events."claim_rejected" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'claimId')::uuid AS "claim_id",
  event_data ->> 'claimRejectingParty' AS "claim_rejecting_party",
  event_data -> 'claimStatusCodes' AS "claim_status_codes",
  event_data ->> 'statusCategoryCode' AS "status_category_code",
  event_data -> 'rejectedLineNumbers' AS "rejected_line_numbers",
  event_data -> 'rejectedAmount' AS "rejected_amount",
  (event_data ->> 'timelyFilingRemainingDays')::integer AS "timely_filing_remaining_days",
  event_data ->> 'assignedQueue' AS "assigned_queue"
FROM stored_events
WHERE event_type = 'Claim.Rejected';

COMMENT ON VIEW events."claim_rejected" IS 'The payer or clearinghouse refused to take the claim in (277CA category A3, A6, A7 or A8). It was never adjudicated, so there is nothing to appeal: it is mended and sent again. A claim that was judged and not paid is Denial.Received.';
COMMENT ON COLUMN events."claim_rejected"."claim_id" IS 'Claim that came back.';
COMMENT ON COLUMN events."claim_rejected"."claim_rejecting_party" IS 'Whose rules have to be met next.';
COMMENT ON COLUMN events."claim_rejected"."claim_status_codes" IS 'Claim status codes (STC01-2, https://x12.org/codes/claim-status-codes), at least one. [PHI]';
COMMENT ON COLUMN events."claim_rejected"."status_category_code" IS 'Claim status category of the refusal (STC01-1), A3 for a return as unprocessable.';
COMMENT ON COLUMN events."claim_rejected"."rejected_line_numbers" IS 'Service lines that are concerned; empty when it is the claim as a whole.';
COMMENT ON COLUMN events."claim_rejected"."rejected_amount" IS 'Charges that go back to the work list. [FINANCIAL]';
COMMENT ON COLUMN events."claim_rejected"."timely_filing_remaining_days" IS 'Days left to send it again.';
COMMENT ON COLUMN events."claim_rejected"."assigned_queue" IS 'Work list that mends it; null until somebody is chosen.';
`,
    String.raw`
CREATE VIEW events."claim_released" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'claimId')::uuid AS "claim_id",
  event_data ->> 'claimReleaseBasis' AS "claim_release_basis",
  (event_data ->> 'heldDays')::integer AS "held_days",
  (event_data ->> 'wasCorrected')::boolean AS "was_corrected",
  event_data -> 'releasedBy' AS "released_by",
  (event_data ->> 'nextSubmissionAt')::timestamptz AS "next_submission_at"
FROM stored_events
WHERE event_type = 'Claim.Released';

COMMENT ON VIEW events."claim_released" IS 'A hold was lifted and the claim goes on to the next submission run. It has not left yet.';
COMMENT ON COLUMN events."claim_released"."claim_id" IS 'Claim that may leave again.';
COMMENT ON COLUMN events."claim_released"."claim_release_basis" IS 'Whether the cause of the hold is gone.';
COMMENT ON COLUMN events."claim_released"."held_days" IS 'Days that the claim waited, for the account of avoidable delay.';
COMMENT ON COLUMN events."claim_released"."was_corrected" IS 'Whether codes, lines or coverage were changed during the hold, so that the edits must run again.';
COMMENT ON COLUMN events."claim_released"."released_by" IS 'Who lifted it. [PII]';
COMMENT ON COLUMN events."claim_released"."next_submission_at" IS 'Start of the run that will take it along.';
`,
    String.raw`
CREATE VIEW events."claim_scrubbed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'claimId')::uuid AS "claim_id",
  event_data ->> 'claimScrubResult' AS "claim_scrub_result",
  event_data -> 'failedEdits' AS "failed_edits",
  event_data ->> 'ruleSetVersion' AS "rule_set_version",
  (event_data ->> 'cleanedAutomaticallyCount')::integer AS "cleaned_automatically_count",
  event_data ->> 'assignedQueue' AS "assigned_queue",
  (event_data ->> 'completedAt')::timestamptz AS "completed_at"
FROM stored_events
WHERE event_type = 'Claim.Scrubbed';

COMMENT ON VIEW events."claim_scrubbed" IS 'A claim ran through the edits (code pairs, coverage policies, payer rules) and either passed or was put on a work list. Emitted at every run, so one claim may have several.';
COMMENT ON COLUMN events."claim_scrubbed"."claim_id" IS 'Claim that was examined.';
COMMENT ON COLUMN events."claim_scrubbed"."claim_scrub_result" IS 'Conclusion over all edits of the run.';
COMMENT ON COLUMN events."claim_scrubbed"."failed_edits" IS 'Edits that were not passed, blocking ones first. [PHI]';
COMMENT ON COLUMN events."claim_scrubbed"."rule_set_version" IS 'Release of the edits, so that a run can be repeated.';
COMMENT ON COLUMN events."claim_scrubbed"."cleaned_automatically_count" IS 'Faults that the rules mended by themselves, such as a missing modifier 25.';
COMMENT ON COLUMN events."claim_scrubbed"."assigned_queue" IS 'Work list that received the claim; null when it passed.';
COMMENT ON COLUMN events."claim_scrubbed"."completed_at" IS 'When the run ended.';
`,
    String.raw`
CREATE VIEW events."claim_secondary_created" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'claimId')::uuid AS "claim_id",
  (event_data ->> 'primaryClaimId')::uuid AS "primary_claim_id",
  (event_data ->> 'coverageId')::uuid AS "coverage_id",
  (event_data ->> 'payerRank')::integer AS "payer_rank",
  event_data -> 'primaryPaidAmount' AS "primary_paid_amount",
  event_data -> 'primaryAllowedAmount' AS "primary_allowed_amount",
  event_data -> 'remainingAmount' AS "remaining_amount",
  (event_data ->> 'isCrossover')::boolean AS "is_crossover",
  (event_data ->> 'remittanceId')::uuid AS "remittance_id"
FROM stored_events
WHERE event_type = 'Claim.SecondaryCreated';

COMMENT ON VIEW events."claim_secondary_created" IS 'After a payer had paid its part, a claim for the next payer was made with the earlier payer''s figures. A payer that passes the claim on by itself (crossover) is marked, and nothing is sent.';
COMMENT ON COLUMN events."claim_secondary_created"."claim_id" IS 'Claim for the next payer.';
COMMENT ON COLUMN events."claim_secondary_created"."primary_claim_id" IS 'Claim that was paid before.';
COMMENT ON COLUMN events."claim_secondary_created"."coverage_id" IS 'Coverage that is billed now.';
COMMENT ON COLUMN events."claim_secondary_created"."payer_rank" IS '2 or 3, the place of that coverage.';
COMMENT ON COLUMN events."claim_secondary_created"."primary_paid_amount" IS 'What the payer before paid (AMT*D). [FINANCIAL]';
COMMENT ON COLUMN events."claim_secondary_created"."primary_allowed_amount" IS 'What the payer before allowed, the ceiling for most secondary payers. [FINANCIAL]';
COMMENT ON COLUMN events."claim_secondary_created"."remaining_amount" IS 'Patient share that the next payer is asked for. [FINANCIAL]';
COMMENT ON COLUMN events."claim_secondary_created"."is_crossover" IS 'True when the payer before passed it on, so that we must not send it again.';
COMMENT ON COLUMN events."claim_secondary_created"."remittance_id" IS 'Advice that has to go with it.';
`,
    String.raw`
CREATE VIEW events."claim_status_reported" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'claimId')::uuid AS "claim_id",
  event_data ->> 'claimProgress' AS "claim_progress",
  event_data -> 'claimStatusCodes' AS "claim_status_codes",
  (event_data ->> 'statusEffectiveDate')::date AS "status_effective_date",
  nullif(event_data -> 'paidAmount', 'null'::jsonb) AS "paid_amount",
  event_data ->> 'checkNumber' AS "check_number",
  (event_data ->> 'wasSolicited')::boolean AS "was_solicited",
  event_data ->> 'traceNumber' AS "trace_number"
FROM stored_events
WHERE event_type = 'Claim.StatusReported';

COMMENT ON VIEW events."claim_status_reported" IS 'The payer said how far a claim has come (277), asked or unasked. A finalized status announces the remittance but does not replace it: money is booked from Remittance.Received alone.';
COMMENT ON COLUMN events."claim_status_reported"."claim_id" IS 'Claim that the payer spoke of.';
COMMENT ON COLUMN events."claim_status_reported"."claim_progress" IS 'How far the payer has come; NOT_FOUND is treated like a lost claim.';
COMMENT ON COLUMN events."claim_status_reported"."claim_status_codes" IS 'Claim status codes behind it, the decisive one first. [PHI]';
COMMENT ON COLUMN events."claim_status_reported"."status_effective_date" IS 'Day from which the status holds (STC02).';
COMMENT ON COLUMN events."claim_status_reported"."paid_amount" IS 'Payment that the payer announced (STC05); null while it is open. [FINANCIAL]';
COMMENT ON COLUMN events."claim_status_reported"."check_number" IS 'Check or EFT trace of the payment (STC09), by which the remittance is found. [FINANCIAL]';
COMMENT ON COLUMN events."claim_status_reported"."was_solicited" IS 'False when the payer reported by itself.';
COMMENT ON COLUMN events."claim_status_reported"."trace_number" IS 'TRN02 of our 276; null when it was unasked.';
`,
    String.raw`
CREATE VIEW events."claim_status_requested" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'claimId')::uuid AS "claim_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  nullif(event_data -> 'payerClaimNumber', 'null'::jsonb) AS "payer_claim_number",
  event_data ->> 'claimInquiryCause' AS "claim_inquiry_cause",
  (event_data ->> 'claimAgeDays')::integer AS "claim_age_days",
  event_data ->> 'traceNumber' AS "trace_number",
  (event_data ->> 'attemptCount')::integer AS "attempt_count"
FROM stored_events
WHERE event_type = 'Claim.StatusRequested';

COMMENT ON VIEW events."claim_status_requested" IS 'We asked a payer how far an accepted claim has come (276), because no remittance arrived in the usual time. The answer is Claim.StatusReported.';
COMMENT ON COLUMN events."claim_status_requested"."claim_id" IS 'Claim in question.';
COMMENT ON COLUMN events."claim_status_requested"."payer_id" IS 'Payer that is asked.';
COMMENT ON COLUMN events."claim_status_requested"."payer_claim_number" IS 'Control number at the payer, where it gave one; without it the payer searches by member and dates. [FINANCIAL, PII]';
COMMENT ON COLUMN events."claim_status_requested"."claim_inquiry_cause" IS 'Cause of the inquiry; NO_ACKNOWLEDGEMENT often ends in a resubmission.';
COMMENT ON COLUMN events."claim_status_requested"."claim_age_days" IS 'Days since the payer accepted the claim, or since it was sent.';
COMMENT ON COLUMN events."claim_status_requested"."trace_number" IS 'TRN02 of the 276, which the 277 repeats.';
COMMENT ON COLUMN events."claim_status_requested"."attempt_count" IS 'Inquiries about this claim so far, this one included.';
`,
    String.raw`
CREATE VIEW events."claim_submitted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'claimId')::uuid AS "claim_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  event_data -> 'claimNumber' AS "claim_number",
  event_data ->> 'claimSubmissionRoute' AS "claim_submission_route",
  event_data ->> 'claimFrequencyCode' AS "claim_frequency_code",
  (event_data ->> 'payerRank')::integer AS "payer_rank",
  event_data ->> 'controlNumber' AS "control_number",
  (event_data ->> 'serviceLineCount')::integer AS "service_line_count",
  event_data -> 'chargeAmount' AS "charge_amount",
  nullif(event_data -> 'authorizationNumber', 'null'::jsonb) AS "authorization_number",
  (event_data ->> 'submissionLagDays')::integer AS "submission_lag_days"
FROM stored_events
WHERE event_type = 'Claim.Submitted';

COMMENT ON VIEW events."claim_submitted" IS 'A claim left for the payer or its clearinghouse in an 837 or on paper. The payer has not accepted it; that is Claim.Accepted. A resubmission is reported again with its frequency code.';
COMMENT ON COLUMN events."claim_submitted"."claim_id" IS 'Claim that was sent.';
COMMENT ON COLUMN events."claim_submitted"."payer_id" IS 'Payer that the claim is addressed to, as the receiver in NM1*PR.';
COMMENT ON COLUMN events."claim_submitted"."claim_number" IS 'Patient control number by which acknowledgements and remittance will name it. [FINANCIAL, PII]';
COMMENT ON COLUMN events."claim_submitted"."claim_submission_route" IS 'PAPER claims get no electronic acknowledgement and are followed by phone.';
COMMENT ON COLUMN events."claim_submitted"."claim_frequency_code" IS 'CLM05-3: 1 original, 7 replacement, 8 void of an earlier claim.';
COMMENT ON COLUMN events."claim_submitted"."payer_rank" IS '1 when this payer is primary, 2 secondary, 3 tertiary.';
COMMENT ON COLUMN events."claim_submitted"."control_number" IS 'ST02 of the 837 that carried it; paper claims have the batch number.';
COMMENT ON COLUMN events."claim_submitted"."service_line_count" IS 'Number of service lines (LX).';
COMMENT ON COLUMN events."claim_submitted"."charge_amount" IS 'Total charge as sent. [FINANCIAL]';
COMMENT ON COLUMN events."claim_submitted"."authorization_number" IS 'Prior authorization on the claim (REF*G1), where there is one. [FINANCIAL, PII]';
COMMENT ON COLUMN events."claim_submitted"."submission_lag_days" IS 'Days between the last service and this submission, the lag that managers watch.';
`,
    String.raw`
CREATE VIEW events."claim_voided" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'claimId')::uuid AS "claim_id",
  event_data ->> 'claimVoidReason' AS "claim_void_reason",
  nullif(event_data -> 'payerClaimNumber', 'null'::jsonb) AS "payer_claim_number",
  event_data -> 'paidAmount' AS "paid_amount",
  (event_data ->> 'replacedByClaimId')::uuid AS "replaced_by_claim_id",
  event_data -> 'authorizedBy' AS "authorized_by",
  (event_data ->> 'payerNotifiedAt')::timestamptz AS "payer_notified_at"
FROM stored_events
WHERE event_type = 'Claim.Voided';

COMMENT ON VIEW events."claim_voided" IS 'A claim was taken back as if it had never been sent (frequency code 8), for instance billed for the wrong patient. Money already paid goes back to the payer; Refund.Requested follows.';
COMMENT ON COLUMN events."claim_voided"."claim_id" IS 'Claim that no longer counts.';
COMMENT ON COLUMN events."claim_voided"."claim_void_reason" IS 'WRONG_PATIENT is also a privacy incident. [FINANCIAL, PII]';
COMMENT ON COLUMN events."claim_voided"."payer_claim_number" IS 'Number at the payer; null when the claim never was accepted there. [FINANCIAL, PII]';
COMMENT ON COLUMN events."claim_voided"."paid_amount" IS 'What the payer had paid on it, to be returned; 0.00 where nothing. [FINANCIAL]';
COMMENT ON COLUMN events."claim_voided"."replaced_by_claim_id" IS 'Claim that takes its place, if the service is billed at all.';
COMMENT ON COLUMN events."claim_voided"."authorized_by" IS 'Supervisor who decided it. [PII]';
COMMENT ON COLUMN events."claim_voided"."payer_notified_at" IS 'When the void left for the payer.';
`,
    String.raw`
CREATE VIEW events."cleaning_inspection_failed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'inspectionId')::uuid AS "inspection_id",
  (event_data ->> 'cleaningRequestId')::uuid AS "cleaning_request_id",
  event_data ->> 'cleaningInspectionMethod' AS "cleaning_inspection_method",
  event_data -> 'failedSurfaces' AS "failed_surfaces",
  nullif(event_data -> 'atpReading', 'null'::jsonb) AS "atp_reading",
  nullif(event_data -> 'passThreshold', 'null'::jsonb) AS "pass_threshold",
  (event_data ->> 'patientAlreadyPlaced')::boolean AS "patient_already_placed",
  event_data -> 'inspectedBy' AS "inspected_by"
FROM stored_events
WHERE event_type = 'CleaningInspection.Failed';

COMMENT ON VIEW events."cleaning_inspection_failed" IS 'A check of a cleaned room, by eye, fluorescent mark or ATP swab, found it not clean. The room is withdrawn until it was cleaned again.';
COMMENT ON COLUMN events."cleaning_inspection_failed"."inspection_id" IS 'Key of the inspection round entry.';
COMMENT ON COLUMN events."cleaning_inspection_failed"."cleaning_request_id" IS 'Cleaning that was checked.';
COMMENT ON COLUMN events."cleaning_inspection_failed"."cleaning_inspection_method" IS 'ATP_SWAB gives a figure, the others a verdict.';
COMMENT ON COLUMN events."cleaning_inspection_failed"."failed_surfaces" IS 'Surfaces that were not clean, such as bed rail, call light, toilet flush.';
COMMENT ON COLUMN events."cleaning_inspection_failed"."atp_reading" IS 'Worst swab in relative light units (UCUM {RLU}); null for other methods.';
COMMENT ON COLUMN events."cleaning_inspection_failed"."pass_threshold" IS 'Highest reading that would have passed.';
COMMENT ON COLUMN events."cleaning_inspection_failed"."patient_already_placed" IS 'Whether a patient lay in the room already, which infection control is told of. [PHI]';
COMMENT ON COLUMN events."cleaning_inspection_failed"."inspected_by" IS 'Supervisor who checked. [PII]';
`,
    String.raw`
CREATE VIEW events."cleaning_request_completed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'cleaningRequestId')::uuid AS "cleaning_request_id",
  (event_data ->> 'bedId')::uuid AS "bed_id",
  event_data -> 'performer' AS "performer",
  (event_data ->> 'durationMinutes')::integer AS "duration_minutes",
  (event_data ->> 'turnaroundMinutes')::integer AS "turnaround_minutes",
  event_data -> 'defectsFound' AS "defects_found",
  (event_data ->> 'completedAt')::timestamptz AS "completed_at"
FROM stored_events
WHERE event_type = 'CleaningRequest.Completed';

COMMENT ON VIEW events."cleaning_request_completed" IS 'A room was cleaned and released, so that the next patient may come. A failed check is CleaningInspection.Failed and not this.';
COMMENT ON COLUMN events."cleaning_request_completed"."cleaning_request_id" IS 'Job that is done.';
COMMENT ON COLUMN events."cleaning_request_completed"."bed_id" IS 'Bed that is ready; null for other rooms.';
COMMENT ON COLUMN events."cleaning_request_completed"."performer" IS 'Cleaner who released it. [PII]';
COMMENT ON COLUMN events."cleaning_request_completed"."duration_minutes" IS 'Working time in the room.';
COMMENT ON COLUMN events."cleaning_request_completed"."turnaround_minutes" IS 'From the patient''s leaving to the release, the figure that bed managers watch.';
COMMENT ON COLUMN events."cleaning_request_completed"."defects_found" IS 'Things broken or missing that the cleaner reported.';
COMMENT ON COLUMN events."cleaning_request_completed"."completed_at" IS 'Moment of the release.';
`,
    String.raw`
CREATE VIEW events."cleaning_request_placed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'cleaningRequestId')::uuid AS "cleaning_request_id",
  (event_data ->> 'bedId')::uuid AS "bed_id",
  event_data -> 'careLocation' AS "care_location",
  event_data ->> 'cleaningKind' AS "cleaning_kind",
  (event_data ->> 'contactTimeMinutes')::integer AS "contact_time_minutes",
  nullif(event_data -> 'bioHazard', 'null'::jsonb) AS "bio_hazard",
  event_data ->> 'priority' AS "priority",
  (event_data ->> 'dueAt')::timestamptz AS "due_at"
FROM stored_events
WHERE event_type = 'CleaningRequest.Placed';

COMMENT ON VIEW events."cleaning_request_placed" IS 'A room, bed or area needs cleaning outside the daily round, most often because a patient left. Placed by the discharge itself in most cases.';
COMMENT ON COLUMN events."cleaning_request_placed"."cleaning_request_id" IS 'Job until the room is released.';
COMMENT ON COLUMN events."cleaning_request_placed"."bed_id" IS 'Bed that waits for it; null for other rooms.';
COMMENT ON COLUMN events."cleaning_request_placed"."care_location" IS 'Room or area to be cleaned, with the bed where it is one bed only. [PHI]';
COMMENT ON COLUMN events."cleaning_request_placed"."cleaning_kind" IS 'Procedure, by what lay there before.';
COMMENT ON COLUMN events."cleaning_request_placed"."contact_time_minutes" IS 'How long the disinfectant must stay wet; null where the usual time holds.';
COMMENT ON COLUMN events."cleaning_request_placed"."bio_hazard" IS 'Organism or substance to beware of, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."cleaning_request_placed"."priority" IS 'STAT where a patient waits for this very bed.';
COMMENT ON COLUMN events."cleaning_request_placed"."due_at" IS 'When the room should be ready.';
`,
    String.raw`
CREATE VIEW events."cleaning_request_started" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'cleaningRequestId')::uuid AS "cleaning_request_id",
  event_data -> 'performer' AS "performer",
  (event_data ->> 'responseMinutes')::integer AS "response_minutes",
  event_data ->> 'disinfectant' AS "disinfectant",
  event_data -> 'protectiveGear' AS "protective_gear",
  (event_data ->> 'expectedEndAt')::timestamptz AS "expected_end_at"
FROM stored_events
WHERE event_type = 'CleaningRequest.Started';

COMMENT ON VIEW events."cleaning_request_started" IS 'A cleaner entered the room and began. The bed board shows the bed as being cleaned from now on.';
COMMENT ON COLUMN events."cleaning_request_started"."cleaning_request_id" IS 'Job that was begun.';
COMMENT ON COLUMN events."cleaning_request_started"."performer" IS 'Cleaner at work. [PII]';
COMMENT ON COLUMN events."cleaning_request_started"."response_minutes" IS 'Minutes from the call to the start.';
COMMENT ON COLUMN events."cleaning_request_started"."disinfectant" IS 'Product in use, by its EPA registration number.';
COMMENT ON COLUMN events."cleaning_request_started"."protective_gear" IS 'What was worn, to be held against what the sign at the door asks for.';
COMMENT ON COLUMN events."cleaning_request_started"."expected_end_at" IS 'When it should be done, by the kind of cleaning.';
`,
    String.raw`
CREATE VIEW events."coding_case_completed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'codingCaseId')::uuid AS "coding_case_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  event_data -> 'diagnoses' AS "diagnoses",
  event_data -> 'presentOnAdmission' AS "present_on_admission",
  event_data -> 'procedureCodes' AS "procedure_codes",
  nullif(event_data -> 'drg', 'null'::jsonb) AS "drg",
  nullif(event_data -> 'drgWeight', 'null'::jsonb) AS "drg_weight",
  event_data ->> 'codingSeverityCapture' AS "coding_severity_capture",
  event_data -> 'codedBy' AS "coded_by",
  (event_data ->> 'codingMinutes')::integer AS "coding_minutes"
FROM stored_events
WHERE event_type = 'CodingCase.Completed';

COMMENT ON VIEW events."coding_case_completed" IS 'A coder signed off the codes of a visit or stay and the grouper ran on them. The claim may be made; a later change is CodingCase.Reopened.';
COMMENT ON COLUMN events."coding_case_completed"."coding_case_id" IS 'Coding work that is done.';
COMMENT ON COLUMN events."coding_case_completed"."encounter_id" IS 'Visit or stay that has its codes.';
COMMENT ON COLUMN events."coding_case_completed"."diagnoses" IS 'Final ICD-10-CM codes, the principal diagnosis first. [PHI]';
COMMENT ON COLUMN events."coding_case_completed"."present_on_admission" IS 'POA indicator of each diagnosis in the same order (Y N U W 1); empty for outpatients. [PHI]';
COMMENT ON COLUMN events."coding_case_completed"."procedure_codes" IS 'ICD-10-PCS for inpatients, CPT or HCPCS for all others, the principal one first. [PHI]';
COMMENT ON COLUMN events."coding_case_completed"."drg" IS 'MS-DRG of the grouper; null where the visit is not paid by case. [FINANCIAL, PHI]';
COMMENT ON COLUMN events."coding_case_completed"."drg_weight" IS 'Relative weight of the DRG in the payer''s year, without a unit (UCUM 1). [FINANCIAL]';
COMMENT ON COLUMN events."coding_case_completed"."coding_severity_capture" IS 'What drives the weight; a lone MCC is reviewed by a second coder. [PHI]';
COMMENT ON COLUMN events."coding_case_completed"."coded_by" IS 'Coder who signs, or the engine where it coded alone. [PII]';
COMMENT ON COLUMN events."coding_case_completed"."coding_minutes" IS 'Working time that it took.';
`,
    String.raw`
CREATE VIEW events."coding_case_opened" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'codingCaseId')::uuid AS "coding_case_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'accountId')::uuid AS "account_id",
  event_data ->> 'codingScope' AS "coding_scope",
  (event_data ->> 'isConcurrent')::boolean AS "is_concurrent",
  event_data -> 'missingDocuments' AS "missing_documents",
  nullif(event_data -> 'assignedCoder', 'null'::jsonb) AS "assigned_coder",
  (event_data ->> 'dueAt')::timestamptz AS "due_at"
FROM stored_events
WHERE event_type = 'CodingCase.Opened';

COMMENT ON VIEW events."coding_case_opened" IS 'A finished visit or stay was put on a coder''s list. Coding while the patient is still in the house is concurrent review and marked as such.';
COMMENT ON COLUMN events."coding_case_opened"."coding_case_id" IS 'The coding work on one visit.';
COMMENT ON COLUMN events."coding_case_opened"."patient_id" IS 'Patient whose chart is read.';
COMMENT ON COLUMN events."coding_case_opened"."encounter_id" IS 'Visit or stay to be coded.';
COMMENT ON COLUMN events."coding_case_opened"."account_id" IS 'Account that waits for the codes.';
COMMENT ON COLUMN events."coding_case_opened"."coding_scope" IS 'Decides who may code it and how long it should take.';
COMMENT ON COLUMN events."coding_case_opened"."is_concurrent" IS 'True while the patient is still in the house.';
COMMENT ON COLUMN events."coding_case_opened"."missing_documents" IS 'Documents that the coder needs and does not have, LOINC document types. [PHI]';
COMMENT ON COLUMN events."coding_case_opened"."assigned_coder" IS 'Coder who has it; null while it waits in the pool. [PII]';
COMMENT ON COLUMN events."coding_case_opened"."due_at" IS 'End of the bill hold, by which codes should be final.';
`,
    String.raw`
CREATE VIEW events."coding_case_reopened" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'codingCaseId')::uuid AS "coding_case_id",
  event_data ->> 'codingReopenCause' AS "coding_reopen_cause",
  nullif(event_data -> 'previousDrg', 'null'::jsonb) AS "previous_drg",
  (event_data ->> 'claimId')::uuid AS "claim_id",
  event_data -> 'reopenedBy' AS "reopened_by",
  (event_data ->> 'sinceCompletionDays')::integer AS "since_completion_days",
  nullif(event_data -> 'expectedEffectAmount', 'null'::jsonb) AS "expected_effect_amount"
FROM stored_events
WHERE event_type = 'CodingCase.Reopened';

COMMENT ON VIEW events."coding_case_reopened" IS 'Signed codes were opened again for a change, after an audit, a late document or a payer''s letter. If the claim has left, Claim.Corrected will follow.';
COMMENT ON COLUMN events."coding_case_reopened"."coding_case_id" IS 'Coding work that starts again.';
COMMENT ON COLUMN events."coding_case_reopened"."coding_reopen_cause" IS 'PATHOLOGY_FINAL is the usual one after tumour surgery. [PHI]';
COMMENT ON COLUMN events."coding_case_reopened"."previous_drg" IS 'DRG as it was billed; null outside case payment. [FINANCIAL, PHI]';
COMMENT ON COLUMN events."coding_case_reopened"."claim_id" IS 'Claim that had the earlier codes, if it left.';
COMMENT ON COLUMN events."coding_case_reopened"."reopened_by" IS 'Who opened it again. [PII]';
COMMENT ON COLUMN events."coding_case_reopened"."since_completion_days" IS 'Days since the codes were signed; payers limit how late they may change.';
COMMENT ON COLUMN events."coding_case_reopened"."expected_effect_amount" IS 'Expected change of payment, negative when we will owe. [FINANCIAL]';
`,
    String.raw`
CREATE VIEW events."coding_query_answered" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'codingQueryId')::uuid AS "coding_query_id",
  event_data ->> 'codingQueryResponse' AS "coding_query_response",
  nullif(event_data -> 'answeredBy', 'null'::jsonb) AS "answered_by",
  (event_data ->> 'amendedDocumentId')::uuid AS "amended_document_id",
  (event_data ->> 'responseMinutes')::integer AS "response_minutes",
  (event_data ->> 'changedCodes')::boolean AS "changed_codes",
  (event_data ->> 'escalationCount')::integer AS "escalation_count"
FROM stored_events
WHERE event_type = 'CodingQuery.Answered';

COMMENT ON VIEW events."coding_query_answered" IS 'The clinician answered a documentation query, or it was closed unanswered. Only what is then written in the chart may be coded, not the answer itself.';
COMMENT ON COLUMN events."coding_query_answered"."coding_query_id" IS 'Question that is settled.';
COMMENT ON COLUMN events."coding_query_answered"."coding_query_response" IS 'AGREED means that the clinician chose one of the specific options. [PHI]';
COMMENT ON COLUMN events."coding_query_answered"."answered_by" IS 'Clinician who answered; null where nobody did. [PII]';
COMMENT ON COLUMN events."coding_query_answered"."amended_document_id" IS 'Note or addendum that now holds the answer.';
COMMENT ON COLUMN events."coding_query_answered"."response_minutes" IS 'Time from question to answer.';
COMMENT ON COLUMN events."coding_query_answered"."changed_codes" IS 'Whether a code or the DRG changed by it. [PHI]';
COMMENT ON COLUMN events."coding_query_answered"."escalation_count" IS 'Reminders and escalations that it took.';
`,
    String.raw`
CREATE VIEW events."coding_query_sent" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'codingQueryId')::uuid AS "coding_query_id",
  (event_data ->> 'codingCaseId')::uuid AS "coding_case_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'addresseePractitionerId')::uuid AS "addressee_practitioner_id",
  event_data ->> 'codingQueryTopic' AS "coding_query_topic",
  event_data -> 'clinicalIndicators' AS "clinical_indicators",
  event_data -> 'answerOptions' AS "answer_options",
  (event_data ->> 'isRetrospective')::boolean AS "is_retrospective",
  (event_data ->> 'dueAt')::timestamptz AS "due_at"
FROM stored_events
WHERE event_type = 'CodingQuery.Sent';

COMMENT ON VIEW events."coding_query_sent" IS 'A coder or documentation specialist asked a clinician to clarify the record, without suggesting an answer. The visit cannot be coded in full until it is answered or closed.';
COMMENT ON COLUMN events."coding_query_sent"."coding_query_id" IS 'Identity of the question, quoted in the chart beside the answer.';
COMMENT ON COLUMN events."coding_query_sent"."coding_case_id" IS 'Coding work that waits for it.';
COMMENT ON COLUMN events."coding_query_sent"."encounter_id" IS 'Stay that the question is about.';
COMMENT ON COLUMN events."coding_query_sent"."addressee_practitioner_id" IS 'Clinician who has to answer.';
COMMENT ON COLUMN events."coding_query_sent"."coding_query_topic" IS 'CLINICAL_VALIDATION doubts a diagnosis that is already written. [PHI]';
COMMENT ON COLUMN events."coding_query_sent"."clinical_indicators" IS 'Findings from the chart on which the question rests, with date and source. [PHI]';
COMMENT ON COLUMN events."coding_query_sent"."answer_options" IS 'Choices offered; always with "other" and "unable to determine", as compliant query practice demands. [PHI]';
COMMENT ON COLUMN events."coding_query_sent"."is_retrospective" IS 'True after discharge; answers then become late entries of the chart.';
COMMENT ON COLUMN events."coding_query_sent"."due_at" IS 'When it goes to the physician advisor if nobody answered.';
`,
    String.raw`
CREATE VIEW events."collection_case_placed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'collectionCaseId')::uuid AS "collection_case_id",
  (event_data ->> 'guarantorId')::uuid AS "guarantor_id",
  event_data -> 'accountIds' AS "account_ids",
  (event_data ->> 'agencyOrganizationId')::uuid AS "agency_organization_id",
  event_data -> 'placedAmount' AS "placed_amount",
  (event_data ->> 'firstStatementDate')::date AS "first_statement_date",
  (event_data ->> 'finalNoticeDate')::date AS "final_notice_date",
  event_data ->> 'collectionTier' AS "collection_tier",
  (event_data ->> 'mayReportToBureau')::boolean AS "may_report_to_bureau"
FROM stored_events
WHERE event_type = 'CollectionCase.Placed';

COMMENT ON VIEW events."collection_case_placed" IS 'An unpaid balance was handed to a collection agency after the notices and the assistance screening that law requires. The debt remains ours.';
COMMENT ON COLUMN events."collection_case_placed"."collection_case_id" IS 'Placement with one agency.';
COMMENT ON COLUMN events."collection_case_placed"."guarantor_id" IS 'Person whom the agency may contact, and nobody else.';
COMMENT ON COLUMN events."collection_case_placed"."account_ids" IS 'Balances that the agency may ask for, each with its own notices.';
COMMENT ON COLUMN events."collection_case_placed"."agency_organization_id" IS 'Agency, which acts as our business associate.';
COMMENT ON COLUMN events."collection_case_placed"."placed_amount" IS 'Debt handed over. [FINANCIAL]';
COMMENT ON COLUMN events."collection_case_placed"."first_statement_date" IS 'Date of the first bill after discharge; nothing may be placed within 120 days of it.';
COMMENT ON COLUMN events."collection_case_placed"."final_notice_date" IS 'Date of the written warning, at least 30 days before.';
COMMENT ON COLUMN events."collection_case_placed"."collection_tier" IS 'How hard the agency may try.';
COMMENT ON COLUMN events."collection_case_placed"."may_report_to_bureau" IS 'Whether the agency may tell credit bureaus, which many states forbid for medical debt.';
`,
    String.raw`
CREATE VIEW events."collection_case_recalled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'collectionCaseId')::uuid AS "collection_case_id",
  event_data ->> 'collectionRecallReason' AS "collection_recall_reason",
  event_data -> 'recoveredAmount' AS "recovered_amount",
  event_data -> 'agencyFeeAmount' AS "agency_fee_amount",
  event_data -> 'balanceAmount' AS "balance_amount",
  (event_data ->> 'bureauCorrectionDue')::boolean AS "bureau_correction_due",
  event_data -> 'recalledBy' AS "recalled_by"
FROM stored_events
WHERE event_type = 'CollectionCase.Recalled';

COMMENT ON VIEW events."collection_case_recalled" IS 'We took a debt back from an agency, paid or not. The agency has to stop at once and to erase what it knows of the patient.';
COMMENT ON COLUMN events."collection_case_recalled"."collection_case_id" IS 'Placement that ends.';
COMMENT ON COLUMN events."collection_case_recalled"."collection_recall_reason" IS 'ASSISTANCE_GRANTED also undoes what was reported to bureaus. [FINANCIAL, PII]';
COMMENT ON COLUMN events."collection_case_recalled"."recovered_amount" IS 'What the agency had brought in. [FINANCIAL]';
COMMENT ON COLUMN events."collection_case_recalled"."agency_fee_amount" IS 'Fee that it keeps or is owed. [FINANCIAL]';
COMMENT ON COLUMN events."collection_case_recalled"."balance_amount" IS 'Debt that comes back to us. [FINANCIAL]';
COMMENT ON COLUMN events."collection_case_recalled"."bureau_correction_due" IS 'Whether an entry at a credit bureau has to be deleted.';
COMMENT ON COLUMN events."collection_case_recalled"."recalled_by" IS 'Who took it back. [PII]';
`,
    String.raw`
CREATE VIEW events."competency_verified" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'competencyId')::uuid AS "competency_id",
  (event_data ->> 'staffMemberId')::uuid AS "staff_member_id",
  event_data ->> 'skillCode' AS "skill_code",
  event_data ->> 'skillName' AS "skill_name",
  event_data ->> 'competencyAssessment' AS "competency_assessment",
  (event_data ->> 'assessmentScore')::integer AS "assessment_score",
  (event_data ->> 'validUntilDate')::date AS "valid_until_date",
  event_data -> 'verifiedBy' AS "verified_by"
FROM stored_events
WHERE event_type = 'Competency.Verified';

COMMENT ON VIEW events."competency_verified" IS 'A staff member showed a skill to an assessor, so that shifts asking for it may be assigned. A course that was only attended is no competency.';
COMMENT ON COLUMN events."competency_verified"."competency_id" IS 'Record of one skill of one person.';
COMMENT ON COLUMN events."competency_verified"."staff_member_id" IS 'Who was assessed.';
COMMENT ON COLUMN events."competency_verified"."skill_code" IS 'Skill in our competency catalogue, such as CRRT-2.';
COMMENT ON COLUMN events."competency_verified"."skill_name" IS 'Skill in words.';
COMMENT ON COLUMN events."competency_verified"."competency_assessment" IS 'High-risk skills need DIRECT_OBSERVATION.';
COMMENT ON COLUMN events."competency_verified"."assessment_score" IS 'Points out of 100; null for pass or fail. [PII]';
COMMENT ON COLUMN events."competency_verified"."valid_until_date" IS 'Day after which it has to be shown again.';
COMMENT ON COLUMN events."competency_verified"."verified_by" IS 'Assessor who signs. [PII]';
`,
    String.raw`
CREATE VIEW events."consent_expired" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'consentId')::uuid AS "consent_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data ->> 'consentScope' AS "consent_scope",
  event_data -> 'consentCategory' AS "consent_category",
  event_data -> 'validPeriod' AS "valid_period",
  event_data ->> 'consentExpiryCause' AS "consent_expiry_cause",
  (event_data ->> 'expiredAt')::timestamptz AS "expired_at",
  event_data -> 'affectedRecipients' AS "affected_recipients",
  (event_data ->> 'hasRunningDisclosures')::boolean AS "has_running_disclosures",
  (event_data ->> 'renewalOfferedAt')::timestamptz AS "renewal_offered_at",
  (event_data ->> 'reminderCount')::integer AS "reminder_count",
  (event_data ->> 'renewalDueDate')::date AS "renewal_due_date",
  (event_data ->> 'renewedConsentId')::uuid AS "renewed_consent_id"
FROM stored_events
WHERE event_type = 'Consent.Expired';

COMMENT ON VIEW events."consent_expired" IS 'A consent in force came to its end by itself: its last day passed, a minor came of age, or the stay for which it was given ended. Nobody took it back; that would be Consent.Revoked.';
COMMENT ON COLUMN events."consent_expired"."consent_id" IS 'Consent on file to which this and later events of its life belong.';
COMMENT ON COLUMN events."consent_expired"."patient_id" IS 'Patient whose records or body the consent is about, whoever signed.';
COMMENT ON COLUMN events."consent_expired"."consent_scope" IS 'Scope of the consent that lapsed. [PHI]';
COMMENT ON COLUMN events."consent_expired"."consent_category" IS 'Kind of consent paper that lapsed, LOINC document code. [PHI]';
COMMENT ON COLUMN events."consent_expired"."valid_period" IS 'Time for which the consent had been in force, now closed.';
COMMENT ON COLUMN events."consent_expired"."consent_expiry_cause" IS 'Event or date that ended the consent. [PHI]';
COMMENT ON COLUMN events."consent_expired"."expired_at" IS 'First moment at which the consent no longer held.';
COMMENT ON COLUMN events."consent_expired"."affected_recipients" IS 'Recipients whose access ended, for those who must close a feed. [PHI, PII]';
COMMENT ON COLUMN events."consent_expired"."has_running_disclosures" IS 'True when an interface or subscription was still sending data under the consent.';
COMMENT ON COLUMN events."consent_expired"."renewal_offered_at" IS 'When the patient was asked to renew; null when nobody asked.';
COMMENT ON COLUMN events."consent_expired"."reminder_count" IS 'How often the patient was reminded before the end.';
COMMENT ON COLUMN events."consent_expired"."renewal_due_date" IS 'Day until which a renewal counts as unbroken; null when a gap cannot be avoided.';
COMMENT ON COLUMN events."consent_expired"."renewed_consent_id" IS 'Consent that follows without a gap; null when the patient did not renew.';
`,
    String.raw`
CREATE VIEW events."consent_granted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'consentId')::uuid AS "consent_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'replacesConsentId')::uuid AS "replaces_consent_id",
  event_data ->> 'consentScope' AS "consent_scope",
  event_data -> 'consentCategory' AS "consent_category",
  event_data ->> 'policyUrl' AS "policy_url",
  event_data ->> 'policyVersion' AS "policy_version",
  event_data -> 'permittedPurposes' AS "permitted_purposes",
  event_data -> 'permittedRecipients' AS "permitted_recipients",
  event_data -> 'excludedDataCategories' AS "excluded_data_categories",
  event_data -> 'validPeriod' AS "valid_period",
  event_data ->> 'consentCaptureMethod' AS "consent_capture_method",
  event_data -> 'grantedBy' AS "granted_by",
  nullif(event_data -> 'grantorRelationship', 'null'::jsonb) AS "grantor_relationship",
  nullif(event_data -> 'witnessedBy', 'null'::jsonb) AS "witnessed_by",
  event_data ->> 'interpreterLanguage' AS "interpreter_language",
  nullif(event_data -> 'sourceDocument', 'null'::jsonb) AS "source_document"
FROM stored_events
WHERE event_type = 'Consent.Granted';

COMMENT ON VIEW events."consent_granted" IS 'A patient, or somebody with the right to decide for the patient, agreed to a use of data, a treatment or a study, and the consent is in force. A form that was handed out or a consent that waits for a second signature is not yet granted.';
COMMENT ON COLUMN events."consent_granted"."consent_id" IS 'Consent on file to which this and later events of its life belong.';
COMMENT ON COLUMN events."consent_granted"."patient_id" IS 'Patient whose records or body the consent is about, whoever signed.';
COMMENT ON COLUMN events."consent_granted"."encounter_id" IS 'Encounter in which the consent was taken; null when given at home.';
COMMENT ON COLUMN events."consent_granted"."replaces_consent_id" IS 'Earlier consent that ends with this one; null for the first.';
COMMENT ON COLUMN events."consent_granted"."consent_scope" IS 'What the patient agreed to in general. [PHI]';
COMMENT ON COLUMN events."consent_granted"."consent_category" IS 'Kind of consent paper, LOINC document code such as 64292-6. [PHI]';
COMMENT ON COLUMN events."consent_granted"."policy_url" IS 'Address of the policy text that was signed.';
COMMENT ON COLUMN events."consent_granted"."policy_version" IS 'Edition of the policy or form, as printed at its foot.';
COMMENT ON COLUMN events."consent_granted"."permitted_purposes" IS 'Purposes for which data may be used, HL7 v3 PurposeOfUse; empty means those of treatment, payment and operations only. [PHI]';
COMMENT ON COLUMN events."consent_granted"."permitted_recipients" IS 'Organizations and people who may receive data; empty when the paper names none. [PHI, PII]';
COMMENT ON COLUMN events."consent_granted"."excluded_data_categories" IS 'Sensitive kinds of data that the patient keeps back, HL7 v3 ActCode information sensitivity. [PHI]';
COMMENT ON COLUMN events."consent_granted"."valid_period" IS 'When the consent is in force, unless it is revoked before; open at the end when no date was agreed.';
COMMENT ON COLUMN events."consent_granted"."consent_capture_method" IS 'Form that decides what proof exists.';
COMMENT ON COLUMN events."consent_granted"."granted_by" IS 'Who agreed: the patient, or the parent, guardian or proxy. [PII]';
COMMENT ON COLUMN events."consent_granted"."grantor_relationship" IS 'Right by which somebody else agreed, HL7 v3 RoleCode; null when the patient did. [PII]';
COMMENT ON COLUMN events."consent_granted"."witnessed_by" IS 'Member of staff who explained the paper and saw it signed. [PII]';
COMMENT ON COLUMN events."consent_granted"."interpreter_language" IS 'Language into which the explanation was interpreted, BCP 47; null when none was needed. [PII]';
COMMENT ON COLUMN events."consent_granted"."source_document" IS 'Signed form or recording. [PHI]';
`,
    String.raw`
CREATE VIEW events."consent_revoked" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'consentId')::uuid AS "consent_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data ->> 'consentScope' AS "consent_scope",
  event_data ->> 'consentRevocationExtent' AS "consent_revocation_extent",
  event_data -> 'revokedRecipients' AS "revoked_recipients",
  event_data -> 'revokedDataCategories' AS "revoked_data_categories",
  event_data ->> 'consentRevocationReason' AS "consent_revocation_reason",
  event_data -> 'revokedBy' AS "revoked_by",
  (event_data ->> 'revocationReceivedAt')::timestamptz AS "revocation_received_at",
  (event_data ->> 'effectiveAt')::timestamptz AS "effective_at",
  (event_data ->> 'requiresRecipientNotice')::boolean AS "requires_recipient_notice",
  (event_data ->> 'noticeDueDate')::date AS "notice_due_date",
  (event_data ->> 'replacementConsentId')::uuid AS "replacement_consent_id",
  nullif(event_data -> 'sourceDocument', 'null'::jsonb) AS "source_document",
  event_data -> 'recordedBy' AS "recorded_by"
FROM stored_events
WHERE event_type = 'Consent.Revoked';

COMMENT ON VIEW events."consent_revoked" IS 'Somebody entitled to it took back a consent in force, wholly or for some recipients or data. Nothing may be disclosed or done under the revoked part from the effective time on; what was lawfully done before stays done.';
COMMENT ON COLUMN events."consent_revoked"."consent_id" IS 'Consent on file to which this and later events of its life belong.';
COMMENT ON COLUMN events."consent_revoked"."patient_id" IS 'Patient whose records or body the consent is about, whoever signed.';
COMMENT ON COLUMN events."consent_revoked"."consent_scope" IS 'Scope of the consent that was taken back. [PHI]';
COMMENT ON COLUMN events."consent_revoked"."consent_revocation_extent" IS 'Whether anything of the consent still holds.';
COMMENT ON COLUMN events."consent_revoked"."revoked_recipients" IS 'Recipients who lose access; empty when all do. [PHI, PII]';
COMMENT ON COLUMN events."consent_revoked"."revoked_data_categories" IS 'Kinds of data that are now withheld, HL7 v3 ActCode; empty when all are. [PHI]';
COMMENT ON COLUMN events."consent_revoked"."consent_revocation_reason" IS 'What the person said, as far as they wished to. [PHI]';
COMMENT ON COLUMN events."consent_revoked"."revoked_by" IS 'Who took the consent back. [PII]';
COMMENT ON COLUMN events."consent_revoked"."revocation_received_at" IS 'When the wish reached us, by letter, portal or word of mouth.';
COMMENT ON COLUMN events."consent_revoked"."effective_at" IS 'When access ended; at the latest the end of the deadline that the policy sets.';
COMMENT ON COLUMN events."consent_revoked"."requires_recipient_notice" IS 'True when recipients of earlier disclosures must be told to stop using the data.';
COMMENT ON COLUMN events."consent_revoked"."notice_due_date" IS 'Last day for telling the recipients; null when nobody must be told.';
COMMENT ON COLUMN events."consent_revoked"."replacement_consent_id" IS 'Narrower consent that was signed in its place.';
COMMENT ON COLUMN events."consent_revoked"."source_document" IS 'Letter or form of revocation. [PHI]';
COMMENT ON COLUMN events."consent_revoked"."recorded_by" IS 'Who entered the revocation. [PII]';
`,
    String.raw`
CREATE VIEW events."construction_risk_assessed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'projectId')::uuid AS "project_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  event_data ->> 'constructionPrecautionClass' AS "construction_precaution_class",
  event_data ->> 'constructionPatientRisk' AS "construction_patient_risk",
  event_data -> 'adjacentUnitIds' AS "adjacent_unit_ids",
  event_data -> 'validPeriod' AS "valid_period",
  (event_data ->> 'dailyMonitoring')::boolean AS "daily_monitoring",
  event_data -> 'approvedBy' AS "approved_by"
FROM stored_events
WHERE event_type = 'ConstructionRisk.Assessed';

COMMENT ON VIEW events."construction_risk_assessed" IS 'Infection control and facilities judged planned building work near patients and set the class of precautions (ICRA). Work must not begin without it.';
COMMENT ON COLUMN events."construction_risk_assessed"."project_id" IS 'Project number of the works, under which its permits are filed.';
COMMENT ON COLUMN events."construction_risk_assessed"."facility_id" IS 'Hospital where the work is done.';
COMMENT ON COLUMN events."construction_risk_assessed"."construction_precaution_class" IS 'From III on the area is sealed and kept under negative pressure.';
COMMENT ON COLUMN events."construction_risk_assessed"."construction_patient_risk" IS 'HIGHEST are transplant, burn and oncology patients.';
COMMENT ON COLUMN events."construction_risk_assessed"."adjacent_unit_ids" IS 'Wards beside, above and below.';
COMMENT ON COLUMN events."construction_risk_assessed"."valid_period" IS 'Time for which the permit holds.';
COMMENT ON COLUMN events."construction_risk_assessed"."daily_monitoring" IS 'Whether pressure and particles are read every day.';
COMMENT ON COLUMN events."construction_risk_assessed"."approved_by" IS 'Infection preventionist who signed the permit. [PII]';
`,
    String.raw`
CREATE VIEW events."contact_preference_changed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'preferenceId')::uuid AS "preference_id",
  event_data -> 'person' AS "person",
  event_data -> 'allowedChannels' AS "allowed_channels",
  event_data -> 'refusedTopics' AS "refused_topics",
  event_data ->> 'quietFromText' AS "quiet_from_text",
  event_data ->> 'quietUntilText' AS "quiet_until_text",
  event_data ->> 'timeZone' AS "time_zone",
  (event_data ->> 'mayLeaveVoicemail')::boolean AS "may_leave_voicemail",
  event_data ->> 'preferenceLegalBasis' AS "preference_legal_basis"
FROM stored_events
WHERE event_type = 'ContactPreference.Changed';

COMMENT ON VIEW events."contact_preference_changed" IS 'A person changed how, when and about what they wish to be contacted. It binds every service from the next message on.';
COMMENT ON COLUMN events."contact_preference_changed"."preference_id" IS 'Set of wishes of one person.';
COMMENT ON COLUMN events."contact_preference_changed"."person" IS 'Whose wishes they are. [PII]';
COMMENT ON COLUMN events."contact_preference_changed"."allowed_channels" IS 'Channels allowed, best liked first, as in Notification.Sent.';
COMMENT ON COLUMN events."contact_preference_changed"."refused_topics" IS 'Kinds of message refused; safety messages cannot be.';
COMMENT ON COLUMN events."contact_preference_changed"."quiet_from_text" IS 'Begin of quiet hours, HH:mm in the person''s time zone; null for none.';
COMMENT ON COLUMN events."contact_preference_changed"."quiet_until_text" IS 'End of quiet hours, HH:mm; may be on the next day.';
COMMENT ON COLUMN events."contact_preference_changed"."time_zone" IS 'Time zone in which quiet hours are meant (IANA).';
COMMENT ON COLUMN events."contact_preference_changed"."may_leave_voicemail" IS 'Whether a message with the clinic''s name may be left.';
COMMENT ON COLUMN events."contact_preference_changed"."preference_legal_basis" IS 'CONFIDENTIAL_COMMUNICATION must be honoured by payers too (45 CFR 164.522). [PII]';
`,
    String.raw`
CREATE VIEW events."coverage_discovered" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'coverageId')::uuid AS "coverage_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  event_data -> 'memberNumber' AS "member_number",
  event_data ->> 'coverageDiscoveryMethod' AS "coverage_discovery_method",
  (event_data ->> 'matchScore')::integer AS "match_score",
  event_data -> 'effectivePeriod' AS "effective_period",
  event_data -> 'openBalanceAmount' AS "open_balance_amount"
FROM stored_events
WHERE event_type = 'Coverage.Discovered';

COMMENT ON VIEW events."coverage_discovered" IS 'A search found an active coverage that the patient had not told us of, often for someone registered as self-pay. It has to be confirmed with the patient before it is billed.';
COMMENT ON COLUMN events."coverage_discovered"."coverage_id" IS 'Coverage that was found, unconfirmed.';
COMMENT ON COLUMN events."coverage_discovered"."patient_id" IS 'Patient whom it seems to belong to.';
COMMENT ON COLUMN events."coverage_discovered"."payer_id" IS 'Payer that knows a member with these data.';
COMMENT ON COLUMN events."coverage_discovered"."member_number" IS 'Member id that the payer returned. [FINANCIAL, PII]';
COMMENT ON COLUMN events."coverage_discovered"."coverage_discovery_method" IS 'HOUSEHOLD_MEMBER finds are the least certain.';
COMMENT ON COLUMN events."coverage_discovered"."match_score" IS 'Certainty from 0 to 100 that member and patient are the same person; below 90 a person decides. [PII]';
COMMENT ON COLUMN events."coverage_discovered"."effective_period" IS 'When the payer says it is in force. [FINANCIAL]';
COMMENT ON COLUMN events."coverage_discovered"."open_balance_amount" IS 'Self-pay balances that it might cover. [FINANCIAL]';
`,
    String.raw`
CREATE VIEW events."coverage_order_changed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'coverageId')::uuid AS "coverage_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'orderedCoverageIds' AS "ordered_coverage_ids",
  event_data ->> 'coordinationRule' AS "coordination_rule",
  event_data ->> 'mspCode' AS "msp_code",
  (event_data ->> 'appliesFromDate')::date AS "applies_from_date",
  (event_data ->> 'claimsToRebillCount')::integer AS "claims_to_rebill_count",
  event_data -> 'verifiedBy' AS "verified_by"
FROM stored_events
WHERE event_type = 'Coverage.OrderChanged';

COMMENT ON VIEW events."coverage_order_changed" IS 'The order in which a patient''s payers are billed was decided anew (coordination of benefits), by the birthday rule, a court order or the Medicare secondary payer questions. The coverages themselves did not change.';
COMMENT ON COLUMN events."coverage_order_changed"."coverage_id" IS 'Coverage that is billed first from now on.';
COMMENT ON COLUMN events."coverage_order_changed"."patient_id" IS 'Patient who has more than one coverage.';
COMMENT ON COLUMN events."coverage_order_changed"."ordered_coverage_ids" IS 'All coverages in billing order, the first of them being coverageId.';
COMMENT ON COLUMN events."coverage_order_changed"."coordination_rule" IS 'What the biller quotes when a payer disputes the order. [FINANCIAL, PII]';
COMMENT ON COLUMN events."coverage_order_changed"."msp_code" IS 'Medicare insurance type (SBR05: 12 working aged, 13 ESRD, 43 disability ...); null where Medicare is not involved. [FINANCIAL, PHI]';
COMMENT ON COLUMN events."coverage_order_changed"."applies_from_date" IS 'First day of service that is billed in the new order. [FINANCIAL]';
COMMENT ON COLUMN events."coverage_order_changed"."claims_to_rebill_count" IS 'Claims already sent in the old order for services on or after that day.';
COMMENT ON COLUMN events."coverage_order_changed"."verified_by" IS 'Financial counsellor who answered for the order. [PII]';
`,
    String.raw`
CREATE VIEW events."coverage_registered" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'coverageId')::uuid AS "coverage_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  event_data -> 'memberNumber' AS "member_number",
  event_data ->> 'groupNumber' AS "group_number",
  event_data ->> 'coverageKind' AS "coverage_kind",
  event_data ->> 'subscriberRelationship' AS "subscriber_relationship",
  nullif(event_data -> 'subscriberName', 'null'::jsonb) AS "subscriber_name",
  (event_data ->> 'coverageRank')::integer AS "coverage_rank",
  event_data -> 'effectivePeriod' AS "effective_period",
  event_data -> 'attachments' AS "attachments"
FROM stored_events
WHERE event_type = 'Coverage.Registered';

COMMENT ON VIEW events."coverage_registered" IS 'An insurance coverage was added to a patient''s file from a card, an application or an employer''s enrolment file. It is not yet verified: EligibilityCheck.Completed says whether the payer knows it.';
COMMENT ON COLUMN events."coverage_registered"."coverage_id" IS 'The coverage from now on, also after it ends.';
COMMENT ON COLUMN events."coverage_registered"."patient_id" IS 'The insured person, subscriber or dependant.';
COMMENT ON COLUMN events."coverage_registered"."payer_id" IS 'Payer that issued the policy.';
COMMENT ON COLUMN events."coverage_registered"."member_number" IS 'Member id as printed on the card. [FINANCIAL, PII]';
COMMENT ON COLUMN events."coverage_registered"."group_number" IS 'Employer group on the card (SBR03); null for individual and public plans. [FINANCIAL]';
COMMENT ON COLUMN events."coverage_registered"."coverage_kind" IS 'Line of business; it decides forms, time limits and the order of payers. [FINANCIAL]';
COMMENT ON COLUMN events."coverage_registered"."subscriber_relationship" IS 'How the patient comes by the policy. [PII]';
COMMENT ON COLUMN events."coverage_registered"."subscriber_name" IS 'The policy holder, where that is not the patient. [PII]';
COMMENT ON COLUMN events."coverage_registered"."coverage_rank" IS 'Place among the patient''s coverages: 1 is billed first.';
COMMENT ON COLUMN events."coverage_registered"."effective_period" IS 'When the policy is said to be in force; an open end is usual. [FINANCIAL]';
COMMENT ON COLUMN events."coverage_registered"."attachments" IS 'Scans of the card, front and back. [FINANCIAL, PHI, PII]';
`,
    String.raw`
CREATE VIEW events."coverage_terminated" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'coverageId')::uuid AS "coverage_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'lastCoveredDate')::date AS "last_covered_date",
  event_data ->> 'coverageTerminationReason' AS "coverage_termination_reason",
  event_data ->> 'coverageTerminationSource' AS "coverage_termination_source",
  (event_data ->> 'isRetroactive')::boolean AS "is_retroactive",
  (event_data ->> 'continuationElected')::boolean AS "continuation_elected",
  (event_data ->> 'openClaimsCount')::integer AS "open_claims_count",
  event_data -> 'recordedBy' AS "recorded_by"
FROM stored_events
WHERE event_type = 'Coverage.Terminated';

COMMENT ON VIEW events."coverage_terminated" IS 'A coverage ended or is known to end on a given day, learnt from a 271, an 834 or the patient. Claims for services before that day still go to the payer; those after it must find another one.';
COMMENT ON COLUMN events."coverage_terminated"."coverage_id" IS 'Coverage that ends.';
COMMENT ON COLUMN events."coverage_terminated"."patient_id" IS 'Beneficiary who may now be uninsured.';
COMMENT ON COLUMN events."coverage_terminated"."last_covered_date" IS 'Last day on which services are covered (DTP*349). [FINANCIAL]';
COMMENT ON COLUMN events."coverage_terminated"."coverage_termination_reason" IS 'ELIGIBILITY_LOST is the Medicaid redetermination; it opens the way to a special enrolment period. [FINANCIAL, PII]';
COMMENT ON COLUMN events."coverage_terminated"."coverage_termination_source" IS 'How sure the end is: what a patient says is checked, what a payer says is final.';
COMMENT ON COLUMN events."coverage_terminated"."is_retroactive" IS 'True when the last day lies before the day we learnt of it, so that paid claims may be taken back.';
COMMENT ON COLUMN events."coverage_terminated"."continuation_elected" IS 'Whether the member chose COBRA or a state continuation; null while the election period runs. [FINANCIAL]';
COMMENT ON COLUMN events."coverage_terminated"."open_claims_count" IS 'Claims to this payer that are not settled, for the biller''s list.';
COMMENT ON COLUMN events."coverage_terminated"."recorded_by" IS 'Registrar or program that closed the coverage. [PII]';
`,
    String.raw`
CREATE VIEW events."credentialing_application_submitted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'credentialingId')::uuid AS "credentialing_id",
  (event_data ->> 'practitionerId')::uuid AS "practitioner_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  event_data ->> 'npi' AS "npi",
  event_data ->> 'credentialingOccasion' AS "credentialing_occasion",
  event_data -> 'specialty' AS "specialty",
  (event_data ->> 'usedCaqhProfile')::boolean AS "used_caqh_profile",
  (event_data ->> 'submittedDate')::date AS "submitted_date",
  (event_data ->> 'expectedDecisionDate')::date AS "expected_decision_date"
FROM stored_events
WHERE event_type = 'Credentialing.Application.Submitted';

COMMENT ON VIEW events."credentialing_application_submitted" IS 'A clinician''s application to be recognized by a payer or by our own medical staff was handed in complete. Until it is approved their services to that payer''s members may not be payable.';
COMMENT ON COLUMN events."credentialing_application_submitted"."credentialing_id" IS 'One application of one clinician to one body.';
COMMENT ON COLUMN events."credentialing_application_submitted"."practitioner_id" IS 'Clinician who applies.';
COMMENT ON COLUMN events."credentialing_application_submitted"."payer_id" IS 'Payer applied to; null for our own medical staff.';
COMMENT ON COLUMN events."credentialing_application_submitted"."npi" IS 'NPI of the clinician, ten digits.';
COMMENT ON COLUMN events."credentialing_application_submitted"."credentialing_occasion" IS 'RECREDENTIALING is due every three years at the latest.';
COMMENT ON COLUMN events."credentialing_application_submitted"."specialty" IS 'Specialty applied for, NUCC taxonomy.';
COMMENT ON COLUMN events."credentialing_application_submitted"."used_caqh_profile" IS 'Whether the payer draws the data from the clinician''s CAQH profile.';
COMMENT ON COLUMN events."credentialing_application_submitted"."submitted_date" IS 'Day on which it was complete, from which the payer''s limit counts.';
COMMENT ON COLUMN events."credentialing_application_submitted"."expected_decision_date" IS 'Day by which an answer is due, 60 to 180 days later by state.';
`,
    String.raw`
CREATE VIEW events."credentialing_approved" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'credentialingId')::uuid AS "credentialing_id",
  (event_data ->> 'practitionerId')::uuid AS "practitioner_id",
  nullif(event_data -> 'payerProviderNumber', 'null'::jsonb) AS "payer_provider_number",
  (event_data ->> 'effectiveDate')::date AS "effective_date",
  (event_data ->> 'isRetroactive')::boolean AS "is_retroactive",
  event_data -> 'approvedLocationIds' AS "approved_location_ids",
  (event_data ->> 'recredentialingDueDate')::date AS "recredentialing_due_date",
  event_data ->> 'directoryListing' AS "directory_listing"
FROM stored_events
WHERE event_type = 'Credentialing.Approved';

COMMENT ON VIEW events."credentialing_approved" IS 'A payer or our medical staff recognized a clinician from a given day. Claims held for credentialing may be released for services on or after that day only.';
COMMENT ON COLUMN events."credentialing_approved"."credentialing_id" IS 'Application that was granted.';
COMMENT ON COLUMN events."credentialing_approved"."practitioner_id" IS 'Clinician who may now treat that payer''s members.';
COMMENT ON COLUMN events."credentialing_approved"."payer_provider_number" IS 'Number that the payer gave; null where it goes by NPI alone. [PII]';
COMMENT ON COLUMN events."credentialing_approved"."effective_date" IS 'First service day that is payable.';
COMMENT ON COLUMN events."credentialing_approved"."is_retroactive" IS 'Whether that day lies before the decision.';
COMMENT ON COLUMN events."credentialing_approved"."approved_location_ids" IS 'Sites that the recognition holds for.';
COMMENT ON COLUMN events."credentialing_approved"."recredentialing_due_date" IS 'Day by which it has to be renewed.';
COMMENT ON COLUMN events."credentialing_approved"."directory_listing" IS 'A wrong listing costs the payer a fine and us the patient''s trust.';
`,
    String.raw`
CREATE VIEW events."credentialing_denied" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'credentialingId')::uuid AS "credentialing_id",
  (event_data ->> 'practitionerId')::uuid AS "practitioner_id",
  event_data ->> 'credentialingDenialGround' AS "credentialing_denial_ground",
  (event_data ->> 'isRevocation')::boolean AS "is_revocation",
  (event_data ->> 'lastPayableDate')::date AS "last_payable_date",
  (event_data ->> 'hearingRequestDueDate')::date AS "hearing_request_due_date",
  (event_data ->> 'affectedAppointmentCount')::integer AS "affected_appointment_count",
  event_data ->> 'reasonText' AS "reason_text"
FROM stored_events
WHERE event_type = 'Credentialing.Denied';

COMMENT ON VIEW events."credentialing_denied" IS 'A payer or our medical staff refused to recognize a clinician, or took a recognition away. The clinician has a right to a hearing before it is reported further.';
COMMENT ON COLUMN events."credentialing_denied"."credentialing_id" IS 'Application or recognition concerned.';
COMMENT ON COLUMN events."credentialing_denied"."practitioner_id" IS 'Clinician who was refused.';
COMMENT ON COLUMN events."credentialing_denied"."credentialing_denial_ground" IS 'EXCLUSION_LIST (OIG LEIE, SAM) forbids any federal billing at once. [PII]';
COMMENT ON COLUMN events."credentialing_denied"."is_revocation" IS 'True when an existing recognition was taken away.';
COMMENT ON COLUMN events."credentialing_denied"."last_payable_date" IS 'Last service day that is still paid, after a revocation.';
COMMENT ON COLUMN events."credentialing_denied"."hearing_request_due_date" IS 'Day until which a hearing can be asked for.';
COMMENT ON COLUMN events."credentialing_denied"."affected_appointment_count" IS 'Booked visits that need another clinician.';
COMMENT ON COLUMN events."credentialing_denied"."reason_text" IS 'Words of the committee''s letter. [PII]';
`,
    String.raw`
CREATE VIEW events."credentialing_lapse_warned" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'credentialingId')::uuid AS "credentialing_id",
  (event_data ->> 'practitionerId')::uuid AS "practitioner_id",
  event_data ->> 'credentialKind' AS "credential_kind",
  nullif(event_data -> 'credentialIdentifier', 'null'::jsonb) AS "credential_identifier",
  (event_data ->> 'expiryDate')::date AS "expiry_date",
  (event_data ->> 'remainingDays')::integer AS "remaining_days",
  (event_data ->> 'renewalStarted')::boolean AS "renewal_started",
  nullif(event_data -> 'escalatedTo', 'null'::jsonb) AS "escalated_to"
FROM stored_events
WHERE event_type = 'Credentialing.LapseWarned';

COMMENT ON VIEW events."credentialing_lapse_warned" IS 'A license, certificate or recognition of a clinician will run out within the warning time and no renewal is in. Emitted 120, 60 and 30 days ahead.';
COMMENT ON COLUMN events."credentialing_lapse_warned"."credentialing_id" IS 'File of the clinician with the body concerned.';
COMMENT ON COLUMN events."credentialing_lapse_warned"."practitioner_id" IS 'Clinician who has to act.';
COMMENT ON COLUMN events."credentialing_lapse_warned"."credential_kind" IS 'STATE_LICENSE and DEA_REGISTRATION stop work on the day they end.';
COMMENT ON COLUMN events."credentialing_lapse_warned"."credential_identifier" IS 'License or certificate number. [PII]';
COMMENT ON COLUMN events."credentialing_lapse_warned"."expiry_date" IS 'Last valid day.';
COMMENT ON COLUMN events."credentialing_lapse_warned"."remaining_days" IS 'Days left when the warning went out: 120, 60 or 30.';
COMMENT ON COLUMN events."credentialing_lapse_warned"."renewal_started" IS 'Whether the clinician said that a renewal is under way.';
COMMENT ON COLUMN events."credentialing_lapse_warned"."escalated_to" IS 'Department head who was told, from the second warning on. [PII]';
`,
    String.raw`
CREATE VIEW events."culture_amended" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'cultureId')::uuid AS "culture_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  event_data ->> 'cultureAmendmentCause' AS "culture_amendment_cause",
  (event_data ->> 'isolateSequence')::integer AS "isolate_sequence",
  nullif(event_data -> 'previousOrganism', 'null'::jsonb) AS "previous_organism",
  nullif(event_data -> 'organism', 'null'::jsonb) AS "organism",
  (event_data ->> 'requiresTherapyReview')::boolean AS "requires_therapy_review",
  nullif(event_data -> 'notifiedTo', 'null'::jsonb) AS "notified_to",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  event_data ->> 'reasonText' AS "reason_text"
FROM stored_events
WHERE event_type = 'Culture.Amended';

COMMENT ON VIEW events."culture_amended" IS 'A closed culture was opened again and its final report changed, because something grew late, an isolate was named anew or an antibiogram was repeated. The former wording remains readable beneath.';
COMMENT ON COLUMN events."culture_amended"."culture_id" IS 'Culture whose final word was changed.';
COMMENT ON COLUMN events."culture_amended"."patient_id" IS 'Patient who may need other treatment now.';
COMMENT ON COLUMN events."culture_amended"."encounter_id" IS 'Encounter of the draw, often closed by now.';
COMMENT ON COLUMN events."culture_amended"."diagnostic_report_id" IS 'Report that has a further version.';
COMMENT ON COLUMN events."culture_amended"."culture_amendment_cause" IS 'Reason for opening the report.';
COMMENT ON COLUMN events."culture_amended"."isolate_sequence" IS 'Isolate concerned; null when the whole culture is.';
COMMENT ON COLUMN events."culture_amended"."previous_organism" IS 'Name that the isolate bore before, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."culture_amended"."organism" IS 'Name that holds now, SNOMED CT; null when only drugs changed. [PHI]';
COMMENT ON COLUMN events."culture_amended"."requires_therapy_review" IS 'True when the bench called because running treatment may not cover the organism.';
COMMENT ON COLUMN events."culture_amended"."notified_to" IS 'Clinician whom the bench reached about the change. [PII]';
COMMENT ON COLUMN events."culture_amended"."issued_at" IS 'When the amended report replaced the former one.';
COMMENT ON COLUMN events."culture_amended"."reason_text" IS 'Explanation printed in the amended report. [PHI]';
`,
    String.raw`
CREATE VIEW events."culture_finalized" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'cultureId')::uuid AS "culture_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  event_data -> 'code' AS "code",
  event_data ->> 'cultureConclusion' AS "culture_conclusion",
  event_data -> 'organisms' AS "organisms",
  (event_data ->> 'incubationHours')::integer AS "incubation_hours",
  (event_data ->> 'isHospitalOnset')::boolean AS "is_hospital_onset",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  event_data -> 'verifiedBy' AS "verified_by",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'Culture.Finalized';

COMMENT ON VIEW events."culture_finalized" IS 'The bench closed a culture: incubation is over or all isolates are worked up, and the report is final. Organisms and antibiograms were told by their own events and are summed up here.';
COMMENT ON COLUMN events."culture_finalized"."culture_id" IS 'Culture that is closed.';
COMMENT ON COLUMN events."culture_finalized"."patient_id" IS 'Patient named on the final report.';
COMMENT ON COLUMN events."culture_finalized"."encounter_id" IS 'Encounter of the draw, even when the patient has left since.';
COMMENT ON COLUMN events."culture_finalized"."order_id" IS 'Culture order that is thereby filled.';
COMMENT ON COLUMN events."culture_finalized"."diagnostic_report_id" IS 'Report that holds smear, isolates and antibiograms.';
COMMENT ON COLUMN events."culture_finalized"."code" IS 'Culture by source, LOINC. [PHI]';
COMMENT ON COLUMN events."culture_finalized"."culture_conclusion" IS 'What the culture came to. [PHI]';
COMMENT ON COLUMN events."culture_finalized"."organisms" IS 'Isolates by number, SNOMED CT; empty for no growth. [PHI]';
COMMENT ON COLUMN events."culture_finalized"."incubation_hours" IS 'Hours of incubation altogether.';
COMMENT ON COLUMN events."culture_finalized"."is_hospital_onset" IS 'True when drawn on hospital day four or later by the NHSN count; null for outpatients.';
COMMENT ON COLUMN events."culture_finalized"."issued_at" IS 'When the closed report could be read.';
COMMENT ON COLUMN events."culture_finalized"."verified_by" IS 'Microbiologist or technologist who closed it. [PII]';
COMMENT ON COLUMN events."culture_finalized"."note" IS 'Comment of the bench, such as on the number of bottles. [PHI]';
`,
    String.raw`
CREATE VIEW events."culture_gram_stain_reported" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'cultureId')::uuid AS "culture_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  event_data -> 'code' AS "code",
  event_data ->> 'gramStainSource' AS "gram_stain_source",
  event_data ->> 'gramStainMorphology' AS "gram_stain_morphology",
  event_data ->> 'neutrophilGramStainGrade' AS "neutrophil_gram_stain_grade",
  (event_data ->> 'isIntracellular')::boolean AS "is_intracellular",
  (event_data ->> 'isAcceptableSputum')::boolean AS "is_acceptable_sputum",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'Culture.GramStainReported';

COMMENT ON VIEW events."culture_gram_stain_reported" IS 'A Gram stain, of the specimen itself or of growth from it, was read and released as a first word before the culture is done. A positive stain from blood or spinal fluid is called to the ward.';
COMMENT ON COLUMN events."culture_gram_stain_reported"."culture_id" IS 'Culture to which the smear belongs.';
COMMENT ON COLUMN events."culture_gram_stain_reported"."patient_id" IS 'Patient whose empiric therapy may change on it.';
COMMENT ON COLUMN events."culture_gram_stain_reported"."order_id" IS 'Order under which smear and culture are reported together.';
COMMENT ON COLUMN events."culture_gram_stain_reported"."code" IS 'Smear by stain and source, LOINC. [PHI]';
COMMENT ON COLUMN events."culture_gram_stain_reported"."gram_stain_source" IS 'Whether the patient''s material or its growth was stained.';
COMMENT ON COLUMN events."culture_gram_stain_reported"."gram_stain_morphology" IS 'What the reader saw most. [PHI]';
COMMENT ON COLUMN events."culture_gram_stain_reported"."neutrophil_gram_stain_grade" IS 'White cells on the smear; null for smears from bottles. [PHI]';
COMMENT ON COLUMN events."culture_gram_stain_reported"."is_intracellular" IS 'Organisms within white cells, as in gonorrhea; null when not looked for. [PHI]';
COMMENT ON COLUMN events."culture_gram_stain_reported"."is_acceptable_sputum" IS 'Whether epithelial cells are few enough that a sputum is worth culturing; null for other material. [PHI]';
COMMENT ON COLUMN events."culture_gram_stain_reported"."issued_at" IS 'When the stain could be read in the chart.';
COMMENT ON COLUMN events."culture_gram_stain_reported"."performer" IS 'Microbiologist or technologist at the microscope. [PII]';
`,
    String.raw`
CREATE VIEW events."culture_no_growth_reported" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'cultureId')::uuid AS "culture_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  event_data -> 'code' AS "code",
  (event_data ->> 'incubationHours')::integer AS "incubation_hours",
  (event_data ->> 'readingSequence')::integer AS "reading_sequence",
  event_data ->> 'valueText' AS "value_text",
  (event_data ->> 'readAt')::timestamptz AS "read_at",
  (event_data ->> 'expectedFinalAt')::timestamptz AS "expected_final_at",
  nullif(event_data -> 'performer', 'null'::jsonb) AS "performer"
FROM stored_events
WHERE event_type = 'Culture.NoGrowthReported';

COMMENT ON VIEW events."culture_no_growth_reported" IS 'A culture still in the incubator had nothing to show at a reading, and the bench said so. It is an interim word, usually at 24 and 48 hours; only Culture.Finalized closes the culture as negative.';
COMMENT ON COLUMN events."culture_no_growth_reported"."culture_id" IS 'Culture that goes on incubating.';
COMMENT ON COLUMN events."culture_no_growth_reported"."patient_id" IS 'Patient for whom antibiotics may be reconsidered.';
COMMENT ON COLUMN events."culture_no_growth_reported"."encounter_id" IS 'Encounter in which the 48-hour time-out of stewardship is held.';
COMMENT ON COLUMN events."culture_no_growth_reported"."code" IS 'Culture that was read, LOINC. [PHI]';
COMMENT ON COLUMN events."culture_no_growth_reported"."incubation_hours" IS 'Full hours in the incubator at this reading.';
COMMENT ON COLUMN events."culture_no_growth_reported"."reading_sequence" IS '1 for the first interim reading.';
COMMENT ON COLUMN events."culture_no_growth_reported"."value_text" IS 'Wording of the interim report. [PHI]';
COMMENT ON COLUMN events."culture_no_growth_reported"."read_at" IS 'When plates or bottles were looked at.';
COMMENT ON COLUMN events."culture_no_growth_reported"."expected_final_at" IS 'When incubation ends if nothing grows.';
COMMENT ON COLUMN events."culture_no_growth_reported"."performer" IS 'Technologist who read; null for the cabinet''s automatic message. [PII]';
`,
    String.raw`
CREATE VIEW events."culture_organism_identified" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'cultureId')::uuid AS "culture_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'isolateSequence')::integer AS "isolate_sequence",
  event_data -> 'organism' AS "organism",
  nullif(event_data -> 'organismQuantity', 'null'::jsonb) AS "organism_quantity",
  event_data ->> 'organismIdentificationMethod' AS "organism_identification_method",
  (event_data ->> 'confidenceScore')::integer AS "confidence_score",
  event_data ->> 'organismSignificance' AS "organism_significance",
  event_data -> 'resistanceMarkers' AS "resistance_markers",
  (event_data ->> 'identifiedAt')::timestamptz AS "identified_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'Culture.OrganismIdentified';

COMMENT ON VIEW events."culture_organism_identified" IS 'The bench put a name to one isolate of a culture. A mixed culture gives one event for each isolate; what the isolate is sensitive to follows in Culture.SusceptibilityReported.';
COMMENT ON COLUMN events."culture_organism_identified"."culture_id" IS 'Culture from which the isolate was picked.';
COMMENT ON COLUMN events."culture_organism_identified"."patient_id" IS 'Patient who carries or is infected by the organism.';
COMMENT ON COLUMN events."culture_organism_identified"."encounter_id" IS 'Encounter that infection prevention looks at for hospital onset.';
COMMENT ON COLUMN events."culture_organism_identified"."isolate_sequence" IS 'Number of the isolate within the culture, 1 first; susceptibilities refer to it.';
COMMENT ON COLUMN events."culture_organism_identified"."organism" IS 'Organism to genus or species, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."culture_organism_identified"."organism_quantity" IS 'Colony count, as in urine or lavage, in [CFU]/mL; null for blood. [PHI]';
COMMENT ON COLUMN events."culture_organism_identified"."organism_identification_method" IS 'Technique on which the name rests.';
COMMENT ON COLUMN events."culture_organism_identified"."confidence_score" IS 'Score of the method times 100, such as 231 for a MALDI log score of 2.31; null where there is none.';
COMMENT ON COLUMN events."culture_organism_identified"."organism_significance" IS 'Weight given to the isolate. [PHI]';
COMMENT ON COLUMN events."culture_organism_identified"."resistance_markers" IS 'Genes found by rapid PCR, written as mecA, vanA, KPC, CTX-M. [PHI]';
COMMENT ON COLUMN events."culture_organism_identified"."identified_at" IS 'When the identification was verified.';
COMMENT ON COLUMN events."culture_organism_identified"."performer" IS 'Technologist who verified the name. [PII]';
`,
    String.raw`
CREATE VIEW events."culture_started" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'cultureId')::uuid AS "culture_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'specimenId')::uuid AS "specimen_id",
  event_data -> 'code' AS "code",
  event_data -> 'specimenType' AS "specimen_type",
  nullif(event_data -> 'bodySite', 'null'::jsonb) AS "body_site",
  event_data ->> 'cultureAtmosphere' AS "culture_atmosphere",
  event_data -> 'media' AS "media",
  (event_data ->> 'isOnAntibiotics')::boolean AS "is_on_antibiotics",
  (event_data ->> 'plannedIncubationDays')::integer AS "planned_incubation_days",
  (event_data ->> 'startedAt')::timestamptz AS "started_at"
FROM stored_events
WHERE event_type = 'Culture.Started';

COMMENT ON VIEW events."culture_started" IS 'The microbiology bench plated a specimen or loaded its bottles into the incubator. Incubation time, and with it every ''no growth after'' statement, counts from here, not from the draw.';
COMMENT ON COLUMN events."culture_started"."culture_id" IS 'This culture, from plating to the final report; two sets of blood cultures are two cultures.';
COMMENT ON COLUMN events."culture_started"."patient_id" IS 'Patient from whom the inoculum comes.';
COMMENT ON COLUMN events."culture_started"."encounter_id" IS 'Encounter in which infection is suspected.';
COMMENT ON COLUMN events."culture_started"."order_id" IS 'Culture order that is being worked on.';
COMMENT ON COLUMN events."culture_started"."specimen_id" IS 'Bottle, swab or cup that was inoculated.';
COMMENT ON COLUMN events."culture_started"."code" IS 'Culture by its source and scope, LOINC. [PHI]';
COMMENT ON COLUMN events."culture_started"."specimen_type" IS 'Material inoculated, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."culture_started"."body_site" IS 'Site or line that was sampled, SNOMED CT; one positive line set against a negative peripheral one points at the catheter. [PHI]';
COMMENT ON COLUMN events."culture_started"."culture_atmosphere" IS 'Gas in which plates or bottles stand.';
COMMENT ON COLUMN events."culture_started"."media" IS 'Plates and broths inoculated, by the bench''s abbreviations such as BAP, MAC, CHOC.';
COMMENT ON COLUMN events."culture_started"."is_on_antibiotics" IS 'Whether antibiotics had begun before the draw, which lowers the yield; null when the requisition is silent. [PHI]';
COMMENT ON COLUMN events."culture_started"."planned_incubation_days" IS 'Days until a negative culture is given up: 2 for urine, 5 for blood, 28 for fungi, 42 for mycobacteria.';
COMMENT ON COLUMN events."culture_started"."started_at" IS 'When incubation began.';
`,
    String.raw`
CREATE VIEW events."culture_susceptibility_reported" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'cultureId')::uuid AS "culture_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'isolateSequence')::integer AS "isolate_sequence",
  event_data -> 'organism' AS "organism",
  event_data -> 'readings' AS "readings",
  event_data ->> 'breakpointStandard' AS "breakpoint_standard",
  event_data ->> 'breakpointVersion' AS "breakpoint_version",
  event_data -> 'resistanceMechanisms' AS "resistance_mechanisms",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'Culture.SusceptibilityReported';

COMMENT ON VIEW events."culture_susceptibility_reported" IS 'The antibiogram of one isolate was verified and released. Drugs that cascade rules keep hidden are listed too and marked, so that stewardship sees them and the chart does not.';
COMMENT ON COLUMN events."culture_susceptibility_reported"."culture_id" IS 'Culture to which the tested isolate belongs.';
COMMENT ON COLUMN events."culture_susceptibility_reported"."patient_id" IS 'Patient whose therapy can now be aimed.';
COMMENT ON COLUMN events."culture_susceptibility_reported"."encounter_id" IS 'Encounter in which antibiotics are running.';
COMMENT ON COLUMN events."culture_susceptibility_reported"."order_id" IS 'Culture order under which the antibiogram is filed.';
COMMENT ON COLUMN events."culture_susceptibility_reported"."isolate_sequence" IS 'Isolate of the culture to which all readings apply.';
COMMENT ON COLUMN events."culture_susceptibility_reported"."organism" IS 'Isolate as named when it was tested, SNOMED CT; breakpoints depend on it. [PHI]';
COMMENT ON COLUMN events."culture_susceptibility_reported"."readings" IS 'All drugs tested, in the order of the formulary. [PHI]';
COMMENT ON COLUMN events."culture_susceptibility_reported"."breakpoint_standard" IS 'Whose limits decide between the categories.';
COMMENT ON COLUMN events."culture_susceptibility_reported"."breakpoint_version" IS 'Edition of those limits, such as M100-Ed35.';
COMMENT ON COLUMN events."culture_susceptibility_reported"."resistance_mechanisms" IS 'Mechanisms inferred or proven, in the words of the breakpoint standard, such as ESBL or inducible clindamycin resistance. [PHI]';
COMMENT ON COLUMN events."culture_susceptibility_reported"."issued_at" IS 'When the antibiogram could be read.';
COMMENT ON COLUMN events."culture_susceptibility_reported"."performer" IS 'Technologist who verified the panel. [PII]';
`,
    String.raw`
CREATE VIEW events."culture_turned_positive" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'cultureId')::uuid AS "culture_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'specimenId')::uuid AS "specimen_id",
  (event_data ->> 'deviceId')::uuid AS "device_id",
  event_data -> 'code' AS "code",
  (event_data ->> 'positiveBottleCount')::integer AS "positive_bottle_count",
  (event_data ->> 'totalBottleCount')::integer AS "total_bottle_count",
  (event_data ->> 'timeToPositivityHours')::integer AS "time_to_positivity_hours",
  (event_data ->> 'isLikelyContaminant')::boolean AS "is_likely_contaminant",
  (event_data ->> 'detectedAt')::timestamptz AS "detected_at"
FROM stored_events
WHERE event_type = 'Culture.TurnedPositive';

COMMENT ON VIEW events."culture_turned_positive" IS 'The incubator signalled growth in a bottle, or the bench first saw colonies on a plate. It does not yet name an organism and may prove to be a contaminant.';
COMMENT ON COLUMN events."culture_turned_positive"."culture_id" IS 'Culture in which something grows.';
COMMENT ON COLUMN events."culture_turned_positive"."patient_id" IS 'Patient who may be bacteremic.';
COMMENT ON COLUMN events."culture_turned_positive"."encounter_id" IS 'Encounter whose team is warned; a patient sent home is called back.';
COMMENT ON COLUMN events."culture_turned_positive"."specimen_id" IS 'Bottle or plate that showed growth first.';
COMMENT ON COLUMN events."culture_turned_positive"."device_id" IS 'Incubator cabinet that signalled; null for plates.';
COMMENT ON COLUMN events."culture_turned_positive"."code" IS 'Culture that turned, LOINC. [PHI]';
COMMENT ON COLUMN events."culture_turned_positive"."positive_bottle_count" IS 'Bottles of the set with growth up to now. [PHI]';
COMMENT ON COLUMN events."culture_turned_positive"."total_bottle_count" IS 'Bottles that were drawn, so that one of four can be told from four of four.';
COMMENT ON COLUMN events."culture_turned_positive"."time_to_positivity_hours" IS 'Full hours from loading to the signal; under twelve speaks for a high load, beyond 24 for contamination. [PHI]';
COMMENT ON COLUMN events."culture_turned_positive"."is_likely_contaminant" IS 'Bench''s guess from number of bottles and time; null before the Gram stain. [PHI]';
COMMENT ON COLUMN events."culture_turned_positive"."detected_at" IS 'When the signal came or the colonies were seen.';
`,
    String.raw`
CREATE VIEW events."dead_letter_discarded" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'deadLetterId')::uuid AS "dead_letter_id",
  event_data ->> 'deadLetterDiscardReason' AS "dead_letter_discard_reason",
  event_data ->> 'reasonText' AS "reason_text",
  (event_data ->> 'ageHours')::integer AS "age_hours",
  (event_data ->> 'releasedSequenceCount')::integer AS "released_sequence_count",
  event_data -> 'authorizedBy' AS "authorized_by",
  event_data -> 'approvedBy' AS "approved_by"
FROM stored_events
WHERE event_type = 'DeadLetter.Discarded';

COMMENT ON VIEW events."dead_letter_discarded" IS 'An operator decided that a dead letter will never be handled, and said why. The bytes stay in the archive for as long as the topic''s law demands.';
COMMENT ON COLUMN events."dead_letter_discarded"."dead_letter_id" IS 'Dead letter that is given up.';
COMMENT ON COLUMN events."dead_letter_discarded"."dead_letter_discard_reason" IS 'HANDLED_BY_HAND names the person who did it.';
COMMENT ON COLUMN events."dead_letter_discarded"."reason_text" IS 'Reason in the operator''s words. [PHI]';
COMMENT ON COLUMN events."dead_letter_discarded"."age_hours" IS 'Hours since its first failure.';
COMMENT ON COLUMN events."dead_letter_discarded"."released_sequence_count" IS 'Later events of the same key that may go on now.';
COMMENT ON COLUMN events."dead_letter_discarded"."authorized_by" IS 'Operator who decided. [PII]';
COMMENT ON COLUMN events."dead_letter_discarded"."approved_by" IS 'Owner of the consumer who agreed. [PII]';
`,
    String.raw`
CREATE VIEW events."dead_letter_recorded" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'deadLetterId')::uuid AS "dead_letter_id",
  (event_data ->> 'originalEventId')::uuid AS "original_event_id",
  event_data ->> 'originalEventType' AS "original_event_type",
  event_data ->> 'sourceTopic' AS "source_topic",
  (event_data ->> 'sourcePartition')::integer AS "source_partition",
  (event_data ->> 'sourceOffset')::bigint AS "source_offset",
  event_data ->> 'consumerGroup' AS "consumer_group",
  event_data ->> 'deadLetterClass' AS "dead_letter_class",
  event_data ->> 'errorCode' AS "error_code",
  (event_data ->> 'attemptCount')::integer AS "attempt_count",
  (event_data ->> 'firstFailedAt')::timestamptz AS "first_failed_at"
FROM stored_events
WHERE event_type = 'DeadLetter.Recorded';

COMMENT ON VIEW events."dead_letter_recorded" IS 'A consumer of this platform gave an event up and put it aside unharmed. It says where the event lies and why, never what was in it.';
COMMENT ON COLUMN events."dead_letter_recorded"."dead_letter_id" IS 'Entry among the dead letters.';
COMMENT ON COLUMN events."dead_letter_recorded"."original_event_id" IS 'Event that was put aside; null where even that could not be read.';
COMMENT ON COLUMN events."dead_letter_recorded"."original_event_type" IS 'Its type; null where unreadable.';
COMMENT ON COLUMN events."dead_letter_recorded"."source_topic" IS 'Topic that it came from.';
COMMENT ON COLUMN events."dead_letter_recorded"."source_partition" IS 'Partition within that topic.';
COMMENT ON COLUMN events."dead_letter_recorded"."source_offset" IS 'Offset within that partition.';
COMMENT ON COLUMN events."dead_letter_recorded"."consumer_group" IS 'Group that could not handle it.';
COMMENT ON COLUMN events."dead_letter_recorded"."dead_letter_class" IS 'SEQUENCE_BLOCKED waits behind an earlier one of the same key.';
COMMENT ON COLUMN events."dead_letter_recorded"."error_code" IS 'Code of the fault, such as CODEC.SCHEMA_UNKNOWN.';
COMMENT ON COLUMN events."dead_letter_recorded"."attempt_count" IS 'Deliveries in its whole life, replays included.';
COMMENT ON COLUMN events."dead_letter_recorded"."first_failed_at" IS 'Start of its trouble, kept through every later replay.';
`,
    String.raw`
CREATE VIEW events."dead_letter_replayed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'deadLetterId')::uuid AS "dead_letter_id",
  event_data ->> 'consumerGroup' AS "consumer_group",
  (event_data ->> 'replayBatchId')::uuid AS "replay_batch_id",
  (event_data ->> 'replayCount')::integer AS "replay_count",
  event_data ->> 'deadLetterReplayResult' AS "dead_letter_replay_result",
  event_data ->> 'errorCode' AS "error_code",
  event_data -> 'authorizedBy' AS "authorized_by",
  nullif(event_data -> 'secondApprover', 'null'::jsonb) AS "second_approver"
FROM stored_events
WHERE event_type = 'DeadLetter.Replayed';

COMMENT ON VIEW events."dead_letter_replayed" IS 'An operator sent a dead letter back to the consumer that had failed, and it was handled or failed again. Other consumers never see it twice.';
COMMENT ON COLUMN events."dead_letter_replayed"."dead_letter_id" IS 'Dead letter that was tried again.';
COMMENT ON COLUMN events."dead_letter_replayed"."consumer_group" IS 'Group that received it, the same as before.';
COMMENT ON COLUMN events."dead_letter_replayed"."replay_batch_id" IS 'Replay that it was part of, with its filter and preview.';
COMMENT ON COLUMN events."dead_letter_replayed"."replay_count" IS 'Replays so far, this one included; there is a limit.';
COMMENT ON COLUMN events."dead_letter_replayed"."dead_letter_replay_result" IS 'SKIPPED_AS_DUPLICATE means that it had been handled after all.';
COMMENT ON COLUMN events."dead_letter_replayed"."error_code" IS 'Code of the new fault; null where it was handled.';
COMMENT ON COLUMN events."dead_letter_replayed"."authorized_by" IS 'Operator who started the replay. [PII]';
COMMENT ON COLUMN events."dead_letter_replayed"."second_approver" IS 'Second person for large replays; null for small ones. [PII]';
`,
    String.raw`
CREATE VIEW events."denial_assigned" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'denialId')::uuid AS "denial_id",
  event_data -> 'assignee' AS "assignee",
  nullif(event_data -> 'previousAssignee', 'null'::jsonb) AS "previous_assignee",
  event_data ->> 'denialSkill' AS "denial_skill",
  (event_data ->> 'recoveryLikelihoodPercent')::numeric(5, 2) AS "recovery_likelihood_percent",
  (event_data ->> 'workByDate')::date AS "work_by_date",
  (event_data ->> 'reassignmentCount')::integer AS "reassignment_count"
FROM stored_events
WHERE event_type = 'Denial.Assigned';

COMMENT ON VIEW events."denial_assigned" IS 'A denial was given to a person or a team to work, the first time or anew. Nothing has been decided about an appeal.';
COMMENT ON COLUMN events."denial_assigned"."denial_id" IS 'Denial that found an owner.';
COMMENT ON COLUMN events."denial_assigned"."assignee" IS 'Who works it from now on. [PII]';
COMMENT ON COLUMN events."denial_assigned"."previous_assignee" IS 'Who had it before; null at the first assignment. [PII]';
COMMENT ON COLUMN events."denial_assigned"."denial_skill" IS 'NURSE and PHYSICIAN_ADVISOR may read the chart, the others may not.';
COMMENT ON COLUMN events."denial_assigned"."recovery_likelihood_percent" IS 'Chance of being paid in the end, by the scoring model; null where it has no opinion. [FINANCIAL]';
COMMENT ON COLUMN events."denial_assigned"."work_by_date" IS 'Day by which somebody must have looked, well before the appeal limit.';
COMMENT ON COLUMN events."denial_assigned"."reassignment_count" IS 'How often it changed hands so far.';
`,
    String.raw`
CREATE VIEW events."denial_received" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'denialId')::uuid AS "denial_id",
  (event_data ->> 'claimId')::uuid AS "claim_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  event_data -> 'adjustmentReason' AS "adjustment_reason",
  event_data -> 'remarkCodes' AS "remark_codes",
  event_data ->> 'denialCategory' AS "denial_category",
  event_data -> 'deniedLineNumbers' AS "denied_line_numbers",
  event_data -> 'deniedAmount' AS "denied_amount",
  nullif(event_data -> 'expectedPaymentAmount', 'null'::jsonb) AS "expected_payment_amount",
  (event_data ->> 'appealDeadlineDate')::date AS "appeal_deadline_date",
  (event_data ->> 'isPreventable')::boolean AS "is_preventable"
FROM stored_events
WHERE event_type = 'Denial.Received';

COMMENT ON VIEW events."denial_received" IS 'A payer judged a claim or a line and refused to pay all or part of it for a reason other than the contract price (835, CARC outside CO-45). Opens a denial to be worked. A claim that was never taken in is Claim.Rejected.';
COMMENT ON COLUMN events."denial_received"."denial_id" IS 'The denial as a case of its own.';
COMMENT ON COLUMN events."denial_received"."claim_id" IS 'Claim that was refused.';
COMMENT ON COLUMN events."denial_received"."payer_id" IS 'Payer that refused.';
COMMENT ON COLUMN events."denial_received"."adjustment_reason" IS 'Leading claim adjustment reason (CARC). [FINANCIAL, PHI]';
COMMENT ON COLUMN events."denial_received"."remark_codes" IS 'Remark codes (RARC) that explain it (LQ or MOA). [FINANCIAL, PHI]';
COMMENT ON COLUMN events."denial_received"."denial_category" IS 'Which team works it and which team learns from it. [PHI]';
COMMENT ON COLUMN events."denial_received"."denied_line_numbers" IS 'Lines refused; empty when it is the whole claim.';
COMMENT ON COLUMN events."denial_received"."denied_amount" IS 'Charges refused, before any expectation of payment. [FINANCIAL]';
COMMENT ON COLUMN events."denial_received"."expected_payment_amount" IS 'What the contract would have paid; null where there is no contract price. [FINANCIAL]';
COMMENT ON COLUMN events."denial_received"."appeal_deadline_date" IS 'Last day for the first appeal at this payer.';
COMMENT ON COLUMN events."denial_received"."is_preventable" IS 'Whether our own process caused it; null until somebody judged.';
`,
    String.raw`
CREATE VIEW events."denial_resolved" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'denialId')::uuid AS "denial_id",
  event_data ->> 'denialResolution' AS "denial_resolution",
  event_data -> 'recoveredAmount' AS "recovered_amount",
  event_data -> 'writtenOffAmount' AS "written_off_amount",
  event_data ->> 'rootCause' AS "root_cause",
  (event_data ->> 'appealLevelsUsedCount')::integer AS "appeal_levels_used_count",
  (event_data ->> 'openDays')::integer AS "open_days",
  event_data -> 'closedBy' AS "closed_by"
FROM stored_events
WHERE event_type = 'Denial.Resolved';

COMMENT ON VIEW events."denial_resolved" IS 'A denial came to its end: paid, written off, moved to the patient or to another payer. Closes the case that Denial.Received opened.';
COMMENT ON COLUMN events."denial_resolved"."denial_id" IS 'Denial that is closed.';
COMMENT ON COLUMN events."denial_resolved"."denial_resolution" IS 'End of the case; SETTLED is part of an agreement over many claims. [FINANCIAL]';
COMMENT ON COLUMN events."denial_resolved"."recovered_amount" IS 'What was paid after all. [FINANCIAL]';
COMMENT ON COLUMN events."denial_resolved"."written_off_amount" IS 'What we gave up. [FINANCIAL]';
COMMENT ON COLUMN events."denial_resolved"."root_cause" IS 'Process fault behind it, in the words of the denial committee; null where none was found. [PHI]';
COMMENT ON COLUMN events."denial_resolved"."appeal_levels_used_count" IS 'Appeals that it took.';
COMMENT ON COLUMN events."denial_resolved"."open_days" IS 'Days from receipt to end.';
COMMENT ON COLUMN events."denial_resolved"."closed_by" IS 'Who closed the case. [PII]';
`,
    String.raw`
CREATE VIEW events."disclosure_made" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'disclosureId')::uuid AS "disclosure_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data ->> 'recipientName' AS "recipient_name",
  nullif(event_data -> 'recipientAddress', 'null'::jsonb) AS "recipient_address",
  event_data ->> 'disclosureBasis' AS "disclosure_basis",
  event_data ->> 'disclosedContent' AS "disclosed_content",
  (event_data ->> 'isAccountingSuspended')::boolean AS "is_accounting_suspended",
  (event_data ->> 'disclosedAt')::timestamptz AS "disclosed_at",
  event_data -> 'disclosedBy' AS "disclosed_by"
FROM stored_events
WHERE event_type = 'Disclosure.Made';

COMMENT ON VIEW events."disclosure_made" IS 'Parts of a record went outside the house for a purpose that patients may ask an account of (45 CFR 164.528). Treatment, payment and operations are not listed here.';
COMMENT ON COLUMN events."disclosure_made"."disclosure_id" IS 'Entry of the account.';
COMMENT ON COLUMN events."disclosure_made"."patient_id" IS 'Patient whose data left.';
COMMENT ON COLUMN events."disclosure_made"."recipient_name" IS 'Person or authority that received it.';
COMMENT ON COLUMN events."disclosure_made"."recipient_address" IS 'Address where known, which the account has to show. [PII]';
COMMENT ON COLUMN events."disclosure_made"."disclosure_basis" IS 'SUBPOENA alone, without order or notice, is not enough. [PHI]';
COMMENT ON COLUMN events."disclosure_made"."disclosed_content" IS 'What was sent, in a short description. [PHI]';
COMMENT ON COLUMN events."disclosure_made"."is_accounting_suspended" IS 'Whether an authority asked not to tell the patient for now.';
COMMENT ON COLUMN events."disclosure_made"."disclosed_at" IS 'When it left.';
COMMENT ON COLUMN events."disclosure_made"."disclosed_by" IS 'Clerk of the records office who sent it. [PII]';
`,
    String.raw`
CREATE VIEW events."eligibility_check_cancelled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'eligibilityCheckId')::uuid AS "eligibility_check_id",
  event_data ->> 'eligibilityCancellationReason' AS "eligibility_cancellation_reason",
  (event_data ->> 'replacedByCheckId')::uuid AS "replaced_by_check_id",
  event_data -> 'cancelledBy' AS "cancelled_by",
  (event_data ->> 'wasSentToPayer')::boolean AS "was_sent_to_payer",
  (event_data ->> 'elapsedMinutes')::integer AS "elapsed_minutes"
FROM stored_events
WHERE event_type = 'EligibilityCheck.Cancelled';

COMMENT ON VIEW events."eligibility_check_cancelled" IS 'An inquiry that had no answer yet was withdrawn, since nobody needs the answer any longer. A late 271 for it is kept with the coverage but starts nothing.';
COMMENT ON COLUMN events."eligibility_check_cancelled"."eligibility_check_id" IS 'Inquiry that was withdrawn.';
COMMENT ON COLUMN events."eligibility_check_cancelled"."eligibility_cancellation_reason" IS 'PAYER_UNREACHABLE closes an inquiry whose payer stayed silent for the whole retry window.';
COMMENT ON COLUMN events."eligibility_check_cancelled"."replaced_by_check_id" IS 'The inquiry that took its place, after a duplicate or a change of coverage.';
COMMENT ON COLUMN events."eligibility_check_cancelled"."cancelled_by" IS 'Registrar or program that withdrew the inquiry. [PII]';
COMMENT ON COLUMN events."eligibility_check_cancelled"."was_sent_to_payer" IS 'True when the 270 had left already, so that a transaction fee is due and an answer may still come.';
COMMENT ON COLUMN events."eligibility_check_cancelled"."elapsed_minutes" IS 'Minutes between sending and withdrawing.';
`,
    String.raw`
CREATE VIEW events."eligibility_check_completed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'eligibilityCheckId')::uuid AS "eligibility_check_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'coverageId')::uuid AS "coverage_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  event_data ->> 'coverageActivity' AS "coverage_activity",
  event_data ->> 'planName' AS "plan_name",
  nullif(event_data -> 'coveredPeriod', 'null'::jsonb) AS "covered_period",
  nullif(event_data -> 'copayAmount', 'null'::jsonb) AS "copay_amount",
  (event_data ->> 'coinsurancePercent')::numeric(5, 2) AS "coinsurance_percent",
  nullif(event_data -> 'deductibleRemainingAmount', 'null'::jsonb) AS "deductible_remaining_amount",
  nullif(event_data -> 'outOfPocketRemainingAmount', 'null'::jsonb) AS "out_of_pocket_remaining_amount",
  (event_data ->> 'requiresAuthorization')::boolean AS "requires_authorization",
  (event_data ->> 'receivedAt')::timestamptz AS "received_at"
FROM stored_events
WHERE event_type = 'EligibilityCheck.Completed';

COMMENT ON VIEW events."eligibility_check_completed" IS 'The payer answered an eligibility inquiry with benefits (271). An inactive policy is a complete answer too, with coverageActivity INACTIVE; an answer that found no member at all is EligibilityCheck.Rejected. Benefits are quoted, never guaranteed.';
COMMENT ON COLUMN events."eligibility_check_completed"."eligibility_check_id" IS 'Inquiry that was answered.';
COMMENT ON COLUMN events."eligibility_check_completed"."patient_id" IS 'Patient whose benefits the payer quoted.';
COMMENT ON COLUMN events."eligibility_check_completed"."coverage_id" IS 'Coverage that the answer is about.';
COMMENT ON COLUMN events."eligibility_check_completed"."payer_id" IS 'Payer that answered, which may differ from the one asked when the member moved to a delegated plan.';
COMMENT ON COLUMN events."eligibility_check_completed"."coverage_activity" IS 'Whether the policy is in force on the date of service. [FINANCIAL]';
COMMENT ON COLUMN events."eligibility_check_completed"."plan_name" IS 'Plan as the payer calls it (EB05), often the only hint of a narrow network. [FINANCIAL]';
COMMENT ON COLUMN events."eligibility_check_completed"."covered_period" IS 'When the policy is in force (DTP*346 and 347); null where the payer sent no dates. [FINANCIAL]';
COMMENT ON COLUMN events."eligibility_check_completed"."copay_amount" IS 'Copayment for one visit of the service type asked for, in network (EB01 B). [FINANCIAL]';
COMMENT ON COLUMN events."eligibility_check_completed"."coinsurance_percent" IS 'The patient''s share in percent after the deductible (EB01 A); 20.00 means that the plan pays 80 %. [FINANCIAL]';
COMMENT ON COLUMN events."eligibility_check_completed"."deductible_remaining_amount" IS 'What is left of the individual deductible this plan year (EB01 C with EB06 29). [FINANCIAL]';
COMMENT ON COLUMN events."eligibility_check_completed"."out_of_pocket_remaining_amount" IS 'What the patient can still owe this plan year before the plan pays in full (EB01 G). [FINANCIAL]';
COMMENT ON COLUMN events."eligibility_check_completed"."requires_authorization" IS 'Whether the payer wants prior authorization for the service asked about (EB11); null means that it did not say.';
COMMENT ON COLUMN events."eligibility_check_completed"."received_at" IS 'When the 271 arrived; quotes older than the payer''s limit must be asked for again.';
`,
    String.raw`
CREATE VIEW events."eligibility_check_rejected" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'eligibilityCheckId')::uuid AS "eligibility_check_id",
  (event_data ->> 'coverageId')::uuid AS "coverage_id",
  event_data -> 'rejectReasons' AS "reject_reasons",
  event_data ->> 'rejectedLoop' AS "rejected_loop",
  event_data ->> 'followUpAction' AS "follow_up_action",
  (event_data ->> 'retryAt')::timestamptz AS "retry_at",
  (event_data ->> 'attemptCount')::integer AS "attempt_count",
  event_data ->> 'errorMessage' AS "error_message"
FROM stored_events
WHERE event_type = 'EligibilityCheck.Rejected';

COMMENT ON VIEW events."eligibility_check_rejected" IS 'The payer or the clearinghouse refused an eligibility inquiry with a reject reason (271 AAA segment), so no benefits are known. Most rejections are mended at the desk: a wrong birth date, a misread member id. A time-out without any answer is an integration failure and not this event.';
COMMENT ON COLUMN events."eligibility_check_rejected"."eligibility_check_id" IS 'Inquiry that was refused.';
COMMENT ON COLUMN events."eligibility_check_rejected"."coverage_id" IS 'Coverage whose data has to be looked at.';
COMMENT ON COLUMN events."eligibility_check_rejected"."reject_reasons" IS 'Reject reasons in the order of the 271 (AAA03, https://x12.org/codes/eligibility-reject-reasons), at least one. [PII]';
COMMENT ON COLUMN events."eligibility_check_rejected"."rejected_loop" IS 'Whose data the payer could not accept.';
COMMENT ON COLUMN events."eligibility_check_rejected"."follow_up_action" IS 'Next step that the payer allows; DO_NOT_RESUBMIT ends automatic retries.';
COMMENT ON COLUMN events."eligibility_check_rejected"."retry_at" IS 'When we will ask again by ourselves; null where a person has to act first.';
COMMENT ON COLUMN events."eligibility_check_rejected"."attempt_count" IS 'How often this inquiry has been sent so far, this time included.';
COMMENT ON COLUMN events."eligibility_check_rejected"."error_message" IS 'Free text of the clearinghouse, where it sent any (MSG01).';
`,
    String.raw`
CREATE VIEW events."eligibility_check_requested" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'eligibilityCheckId')::uuid AS "eligibility_check_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'coverageId')::uuid AS "coverage_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  (event_data ->> 'appointmentId')::uuid AS "appointment_id",
  event_data -> 'memberNumber' AS "member_number",
  event_data ->> 'eligibilityTrigger' AS "eligibility_trigger",
  (event_data ->> 'serviceDate')::date AS "service_date",
  event_data -> 'benefitServiceTypes' AS "benefit_service_types",
  event_data ->> 'controlNumber' AS "control_number",
  (event_data ->> 'isRealTime')::boolean AS "is_real_time"
FROM stored_events
WHERE event_type = 'EligibilityCheck.Requested';

COMMENT ON VIEW events."eligibility_check_requested" IS 'An eligibility inquiry (270) was sent to a payer or its clearinghouse for one coverage and one date of service. It says nothing of the answer, which is EligibilityCheck.Completed or EligibilityCheck.Rejected.';
COMMENT ON COLUMN events."eligibility_check_requested"."eligibility_check_id" IS 'The inquiry; the answer carries the same id.';
COMMENT ON COLUMN events."eligibility_check_requested"."patient_id" IS 'Patient whose benefits are asked about, who may be the subscriber or a dependant.';
COMMENT ON COLUMN events."eligibility_check_requested"."coverage_id" IS 'Coverage as registered, whether or not the payer will know it.';
COMMENT ON COLUMN events."eligibility_check_requested"."payer_id" IS 'Payer that the inquiry was routed to, after carve-outs and delegated plans were applied.';
COMMENT ON COLUMN events."eligibility_check_requested"."appointment_id" IS 'Visit that prompted the inquiry; null for batch sweeps and walk-ins.';
COMMENT ON COLUMN events."eligibility_check_requested"."member_number" IS 'Member id as sent in NM109 of the subscriber or dependant loop. [FINANCIAL, PII]';
COMMENT ON COLUMN events."eligibility_check_requested"."eligibility_trigger" IS 'Occasion of the inquiry; payers limit how often one may ask, so duplicates are judged by it.';
COMMENT ON COLUMN events."eligibility_check_requested"."service_date" IS 'Day of service that benefits are asked for (DTP*291); payers answer for this day only. [PHI]';
COMMENT ON COLUMN events."eligibility_check_requested"."benefit_service_types" IS 'Service types asked about (EQ01, X12 service type codes, https://x12.org/codes/service-type-codes); 30 asks for the whole plan. [PHI]';
COMMENT ON COLUMN events."eligibility_check_requested"."control_number" IS 'ST02 of the 270, which the 271 and the 999 repeat.';
COMMENT ON COLUMN events."eligibility_check_requested"."is_real_time" IS 'True when a person waits for the answer; false when it may arrive with the next batch.';
`,
    String.raw`
CREATE VIEW events."emergency_access_used" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'emergencyAccessId')::uuid AS "emergency_access_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'userId')::uuid AS "user_id",
  event_data ->> 'breakGlassReason' AS "break_glass_reason",
  event_data ->> 'justificationText' AS "justification_text",
  event_data ->> 'recordProtectionClass' AS "record_protection_class",
  (event_data ->> 'expiresAt')::timestamptz AS "expires_at",
  (event_data ->> 'isOffShift')::boolean AS "is_off_shift"
FROM stored_events
WHERE event_type = 'EmergencyAccess.Used';

COMMENT ON VIEW events."emergency_access_used" IS 'Somebody broke the glass: they opened a record that is closed to them, stating a reason. Each use is reviewed afterwards.';
COMMENT ON COLUMN events."emergency_access_used"."emergency_access_id" IS 'Use that will be reviewed.';
COMMENT ON COLUMN events."emergency_access_used"."patient_id" IS 'Patient behind the glass.';
COMMENT ON COLUMN events."emergency_access_used"."user_id" IS 'Login that broke it.';
COMMENT ON COLUMN events."emergency_access_used"."break_glass_reason" IS 'Reason as stated, not yet believed.';
COMMENT ON COLUMN events."emergency_access_used"."justification_text" IS 'Reason in the user''s words, at least a sentence. [PHI]';
COMMENT ON COLUMN events."emergency_access_used"."record_protection_class" IS 'SUBSTANCE_USE falls under 42 CFR Part 2. [PHI]';
COMMENT ON COLUMN events."emergency_access_used"."expires_at" IS 'When the glass closes again.';
COMMENT ON COLUMN events."emergency_access_used"."is_off_shift" IS 'Whether the user was not on the roster at that time.';
`,
    String.raw`
CREATE VIEW events."employee_exposure_reported" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'exposureId')::uuid AS "exposure_id",
  (event_data ->> 'staffMemberId')::uuid AS "staff_member_id",
  (event_data ->> 'sourcePatientId')::uuid AS "source_patient_id",
  event_data ->> 'exposureRoute' AS "exposure_route",
  nullif(event_data -> 'sharpDevice', 'null'::jsonb) AS "sharp_device",
  (event_data ->> 'prophylaxisDueAt')::timestamptz AS "prophylaxis_due_at",
  event_data -> 'careLocation' AS "care_location",
  (event_data ->> 'wasWearingProtection')::boolean AS "was_wearing_protection",
  (event_data ->> 'exposedAt')::timestamptz AS "exposed_at"
FROM stored_events
WHERE event_type = 'EmployeeExposure.Reported';

COMMENT ON VIEW events."employee_exposure_reported" IS 'A staff member reported contact with blood, body fluid or an infectious patient. Starts the employee health pathway within hours; the source patient''s tests are clinical events.';
COMMENT ON COLUMN events."employee_exposure_reported"."exposure_id" IS 'Case at employee health.';
COMMENT ON COLUMN events."employee_exposure_reported"."staff_member_id" IS 'Who was exposed; kept out of reports by name.';
COMMENT ON COLUMN events."employee_exposure_reported"."source_patient_id" IS 'Patient it came from; null where not known.';
COMMENT ON COLUMN events."employee_exposure_reported"."exposure_route" IS 'Route, which decides whether prophylaxis is urgent. [PHI]';
COMMENT ON COLUMN events."employee_exposure_reported"."sharp_device" IS 'Instrument involved, GMDN or in words, for the sharps injury log. [PHI]';
COMMENT ON COLUMN events."employee_exposure_reported"."prophylaxis_due_at" IS 'Latest useful moment for prophylaxis, 72 hours for HIV; null where none is advised. [PHI]';
COMMENT ON COLUMN events."employee_exposure_reported"."care_location" IS 'Where it happened. [PHI]';
COMMENT ON COLUMN events."employee_exposure_reported"."was_wearing_protection" IS 'Whether the gear prescribed was worn; null where not said.';
COMMENT ON COLUMN events."employee_exposure_reported"."exposed_at" IS 'Moment of contact. [PHI]';
`,
    String.raw`
CREATE VIEW events."encounter_admission_cancelled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'visitNumber' AS "visit_number",
  event_data -> 'careLocation' AS "care_location",
  (event_data ->> 'admittedAt')::timestamptz AS "admitted_at",
  event_data ->> 'encounterAdmissionCancellationReason' AS "encounter_admission_cancellation_reason",
  (event_data ->> 'continuingEncounterId')::uuid AS "continuing_encounter_id",
  event_data -> 'voidedOrderIds' AS "voided_order_ids",
  (event_data ->> 'hasChargesToReverse')::boolean AS "has_charges_to_reverse",
  (event_data ->> 'cancelledAt')::timestamptz AS "cancelled_at",
  event_data -> 'cancelledBy' AS "cancelled_by",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'Encounter.AdmissionCancelled';

COMMENT ON VIEW events."encounter_admission_cancelled" IS 'An admission was undone because it should not have been recorded: wrong patient, wrong visit, or the patient left before reaching the ward. A stay that really took place ends with Encounter.Discharged, however short.';
COMMENT ON COLUMN events."encounter_admission_cancelled"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_admission_cancelled"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_admission_cancelled"."visit_number" IS 'Visit number that the registration system printed on the wristband (PV1-19), type VN. [PII]';
COMMENT ON COLUMN events."encounter_admission_cancelled"."care_location" IS 'Bed that the cancelled admission had taken and that is free again. [PHI]';
COMMENT ON COLUMN events."encounter_admission_cancelled"."admitted_at" IS 'Time of the admission that does not count any more.';
COMMENT ON COLUMN events."encounter_admission_cancelled"."encounter_admission_cancellation_reason" IS 'What was wrong with the admission.';
COMMENT ON COLUMN events."encounter_admission_cancelled"."continuing_encounter_id" IS 'Encounter in which care goes on, such as that of the emergency department; null when there is none.';
COMMENT ON COLUMN events."encounter_admission_cancelled"."voided_order_ids" IS 'Orders written under the admission that must not be carried out.';
COMMENT ON COLUMN events."encounter_admission_cancelled"."has_charges_to_reverse" IS 'True when charges were posted and must be taken back. [FINANCIAL]';
COMMENT ON COLUMN events."encounter_admission_cancelled"."cancelled_at" IS 'When admitting undid the entry.';
COMMENT ON COLUMN events."encounter_admission_cancelled"."cancelled_by" IS 'Who undid the admission. [PII]';
COMMENT ON COLUMN events."encounter_admission_cancelled"."note" IS 'Explanation for the ward and for billing. [PHI]';
`,
    String.raw`
CREATE VIEW events."encounter_admitted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'previousEncounterId')::uuid AS "previous_encounter_id",
  (event_data ->> 'accountId')::uuid AS "account_id",
  event_data -> 'visitNumber' AS "visit_number",
  event_data ->> 'encounterClass' AS "encounter_class",
  event_data -> 'admissionType' AS "admission_type",
  event_data -> 'admitSource' AS "admit_source",
  event_data -> 'careLocation' AS "care_location",
  event_data -> 'admissionReason' AS "admission_reason",
  nullif(event_data -> 'admissionWeight', 'null'::jsonb) AS "admission_weight",
  (event_data ->> 'isReadmission')::boolean AS "is_readmission",
  nullif(event_data -> 'isolationPrecaution', 'null'::jsonb) AS "isolation_precaution",
  (event_data ->> 'admittedAt')::timestamptz AS "admitted_at",
  (event_data ->> 'expectedStayDays')::integer AS "expected_stay_days",
  (event_data ->> 'attendingPractitionerId')::uuid AS "attending_practitioner_id",
  event_data -> 'admittedBy' AS "admitted_by"
FROM stored_events
WHERE event_type = 'Encounter.Admitted';

COMMENT ON VIEW events."encounter_admitted" IS 'A patient was admitted: the admission order is in force and the patient occupies a bed or its equivalent. A decision to admit while the patient still waits in the emergency department is not an admission, nor is a stay that is only planned.';
COMMENT ON COLUMN events."encounter_admitted"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_admitted"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_admitted"."order_id" IS 'Admission order, which payers ask to see.';
COMMENT ON COLUMN events."encounter_admitted"."previous_encounter_id" IS 'Emergency or outpatient encounter out of which the patient was admitted; null for direct admissions.';
COMMENT ON COLUMN events."encounter_admitted"."account_id" IS 'Patient account that collects the charges of the stay.';
COMMENT ON COLUMN events."encounter_admitted"."visit_number" IS 'Visit number that the registration system printed on the wristband (PV1-19), type VN. [PII]';
COMMENT ON COLUMN events."encounter_admitted"."encounter_class" IS 'Class by the order; OBSERVATION is no inpatient stay for the payer.';
COMMENT ON COLUMN events."encounter_admitted"."admission_type" IS 'Priority of the admission, NUBC type of admission or visit.';
COMMENT ON COLUMN events."encounter_admitted"."admit_source" IS 'Where the patient came from, NUBC point of origin. [PHI]';
COMMENT ON COLUMN events."encounter_admitted"."care_location" IS 'Bed to which the patient was assigned on admission (PV1-3). [PHI]';
COMMENT ON COLUMN events."encounter_admitted"."admission_reason" IS 'Admitting diagnosis, ICD-10-CM; it may differ from the final one. [PHI]';
COMMENT ON COLUMN events."encounter_admitted"."admission_weight" IS 'Body weight on admission, kg, by which doses are computed; null until weighed. [PHI]';
COMMENT ON COLUMN events."encounter_admitted"."is_readmission" IS 'True when the patient left this facility as an inpatient within the last thirty days. [PHI]';
COMMENT ON COLUMN events."encounter_admitted"."isolation_precaution" IS 'Precaution from the first hour on, SNOMED CT; null when standard precautions suffice. [PHI]';
COMMENT ON COLUMN events."encounter_admitted"."admitted_at" IS 'When the patient was accepted on the ward; the midnight census counts from here.';
COMMENT ON COLUMN events."encounter_admitted"."expected_stay_days" IS 'Nights that the physician expects; null when not stated.';
COMMENT ON COLUMN events."encounter_admitted"."attending_practitioner_id" IS 'Physician who is responsible for the stay (PV1-7).';
COMMENT ON COLUMN events."encounter_admitted"."admitted_by" IS 'Physician who signed the admission order. [PII]';
`,
    String.raw`
CREATE VIEW events."encounter_arrived" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'appointmentId')::uuid AS "appointment_id",
  event_data -> 'visitNumber' AS "visit_number",
  event_data ->> 'encounterClass' AS "encounter_class",
  event_data -> 'careLocation' AS "care_location",
  event_data ->> 'encounterArrivalMode' AS "encounter_arrival_mode",
  event_data -> 'admitSource' AS "admit_source",
  event_data ->> 'chiefComplaint' AS "chief_complaint",
  (event_data ->> 'arrivedAt')::timestamptz AS "arrived_at",
  (event_data ->> 'registeredAt')::timestamptz AS "registered_at",
  (event_data ->> 'wasPrenotified')::boolean AS "was_prenotified",
  (event_data ->> 'isIdentityProvisional')::boolean AS "is_identity_provisional",
  event_data -> 'registeredBy' AS "registered_by"
FROM stored_events
WHERE event_type = 'Encounter.Arrived';

COMMENT ON VIEW events."encounter_arrived" IS 'A patient reached the emergency department, day unit or clinic and was registered for an outpatient encounter. Care has not begun, and a bed is not occupied; being admitted is Encounter.Admitted.';
COMMENT ON COLUMN events."encounter_arrived"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_arrived"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_arrived"."appointment_id" IS 'Booking that the patient came for; null for those who walk in or come by ambulance.';
COMMENT ON COLUMN events."encounter_arrived"."visit_number" IS 'Visit number that the registration system printed on the wristband (PV1-19), type VN. [PII]';
COMMENT ON COLUMN events."encounter_arrived"."encounter_class" IS 'Class under which the patient was registered.';
COMMENT ON COLUMN events."encounter_arrived"."care_location" IS 'Waiting area, bay or room to which the patient was brought. [PHI]';
COMMENT ON COLUMN events."encounter_arrived"."encounter_arrival_mode" IS 'Means by which the patient came. [PHI]';
COMMENT ON COLUMN events."encounter_arrived"."admit_source" IS 'Where the patient came from, NUBC point of origin (PV1-14). [PHI]';
COMMENT ON COLUMN events."encounter_arrived"."chief_complaint" IS 'Complaint in the patient''s or the crew''s words, before any nurse has judged it. [PHI]';
COMMENT ON COLUMN events."encounter_arrived"."arrived_at" IS 'When the patient came through the door, which starts the door-to-provider clock.';
COMMENT ON COLUMN events."encounter_arrived"."registered_at" IS 'When the quick registration was finished and the wristband printed.';
COMMENT ON COLUMN events."encounter_arrived"."was_prenotified" IS 'True when a crew or another hospital had announced the patient.';
COMMENT ON COLUMN events."encounter_arrived"."is_identity_provisional" IS 'True when the patient could not be identified and bears an alias.';
COMMENT ON COLUMN events."encounter_arrived"."registered_by" IS 'Registrar who took the patient in. [PII]';
`,
    String.raw`
CREATE VIEW events."encounter_class_changed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  nullif(event_data -> 'previousVisitNumber', 'null'::jsonb) AS "previous_visit_number",
  event_data -> 'visitNumber' AS "visit_number",
  event_data ->> 'encounterClass' AS "encounter_class",
  event_data ->> 'previousEncounterClass' AS "previous_encounter_class",
  event_data ->> 'encounterClassChangeReason' AS "encounter_class_change_reason",
  nullif(event_data -> 'reason', 'null'::jsonb) AS "reason",
  (event_data ->> 'observationHours')::integer AS "observation_hours",
  (event_data ->> 'wasPatientNotified')::boolean AS "was_patient_notified",
  (event_data ->> 'effectiveAt')::timestamptz AS "effective_at",
  (event_data ->> 'attendingPractitionerId')::uuid AS "attending_practitioner_id",
  event_data -> 'orderedBy' AS "ordered_by",
  nullif(event_data -> 'reviewedBy', 'null'::jsonb) AS "reviewed_by"
FROM stored_events
WHERE event_type = 'Encounter.ClassChanged';

COMMENT ON VIEW events."encounter_class_changed" IS 'The class of a running encounter changed by order, from outpatient or observation to inpatient or back, and the payer''s rules change with it. The bed may well stay the same; a move is told by Encounter.Transferred.';
COMMENT ON COLUMN events."encounter_class_changed"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_class_changed"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_class_changed"."order_id" IS 'Order by which the class changes, kept for the auditor.';
COMMENT ON COLUMN events."encounter_class_changed"."previous_visit_number" IS 'Number of the visit before the change, where registration gave a new one. [PII]';
COMMENT ON COLUMN events."encounter_class_changed"."visit_number" IS 'Visit number that the registration system printed on the wristband (PV1-19), type VN. [PII]';
COMMENT ON COLUMN events."encounter_class_changed"."encounter_class" IS 'Class from the effective time on.';
COMMENT ON COLUMN events."encounter_class_changed"."previous_encounter_class" IS 'Class until the effective time.';
COMMENT ON COLUMN events."encounter_class_changed"."encounter_class_change_reason" IS 'Ground that utilization review recorded. [PHI]';
COMMENT ON COLUMN events."encounter_class_changed"."reason" IS 'Diagnosis that justifies the level of care, ICD-10-CM. [PHI]';
COMMENT ON COLUMN events."encounter_class_changed"."observation_hours" IS 'Hours spent in observation so far, for the claim; null when there were none.';
COMMENT ON COLUMN events."encounter_class_changed"."was_patient_notified" IS 'True when the patient got the written notice of outpatient status that Medicare demands.';
COMMENT ON COLUMN events."encounter_class_changed"."effective_at" IS 'When the order was signed; it never reaches back.';
COMMENT ON COLUMN events."encounter_class_changed"."attending_practitioner_id" IS 'Physician responsible after the change.';
COMMENT ON COLUMN events."encounter_class_changed"."ordered_by" IS 'Physician who signed the order. [PII]';
COMMENT ON COLUMN events."encounter_class_changed"."reviewed_by" IS 'Utilization reviewer or physician advisor who agreed; null where none is needed. [PII]';
`,
    String.raw`
CREATE VIEW events."encounter_discharge_cancelled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'visitNumber' AS "visit_number",
  event_data -> 'careLocation' AS "care_location",
  (event_data ->> 'dischargedAt')::timestamptz AS "discharged_at",
  event_data ->> 'encounterDischargeErrorCause' AS "encounter_discharge_error_cause",
  (event_data ->> 'wasBedReassigned')::boolean AS "was_bed_reassigned",
  event_data -> 'resumedOrderIds' AS "resumed_order_ids",
  nullif(event_data -> 'reason', 'null'::jsonb) AS "reason",
  (event_data ->> 'cancelledAt')::timestamptz AS "cancelled_at",
  (event_data ->> 'attendingPractitionerId')::uuid AS "attending_practitioner_id",
  event_data -> 'cancelledBy' AS "cancelled_by"
FROM stored_events
WHERE event_type = 'Encounter.DischargeCancelled';

COMMENT ON VIEW events."encounter_discharge_cancelled" IS 'A discharge that had been recorded was undone, because the patient had not left or came back within the hours that count as the same stay. The encounter goes on; a return later is a new encounter.';
COMMENT ON COLUMN events."encounter_discharge_cancelled"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_discharge_cancelled"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_discharge_cancelled"."visit_number" IS 'Visit number that the registration system printed on the wristband (PV1-19), type VN. [PII]';
COMMENT ON COLUMN events."encounter_discharge_cancelled"."care_location" IS 'Bed of the patient after the correction, another one where the old is taken. [PHI]';
COMMENT ON COLUMN events."encounter_discharge_cancelled"."discharged_at" IS 'Time of the discharge that does not count any more.';
COMMENT ON COLUMN events."encounter_discharge_cancelled"."encounter_discharge_error_cause" IS 'Why the stay goes on. [PHI]';
COMMENT ON COLUMN events."encounter_discharge_cancelled"."was_bed_reassigned" IS 'True when the old bed had been cleaned and given away.';
COMMENT ON COLUMN events."encounter_discharge_cancelled"."resumed_order_ids" IS 'Orders that the discharge had stopped and that run again.';
COMMENT ON COLUMN events."encounter_discharge_cancelled"."reason" IS 'Complaint that brought the patient back, ICD-10-CM; null when the patient never left. [PHI]';
COMMENT ON COLUMN events."encounter_discharge_cancelled"."cancelled_at" IS 'When admitting undid the discharge.';
COMMENT ON COLUMN events."encounter_discharge_cancelled"."attending_practitioner_id" IS 'Physician who is responsible again.';
COMMENT ON COLUMN events."encounter_discharge_cancelled"."cancelled_by" IS 'Clerk who undid the discharge. [PII]';
`,
    String.raw`
CREATE VIEW events."encounter_discharge_plan_cancelled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'careLocation' AS "care_location",
  (event_data ->> 'expectedDischargeAt')::timestamptz AS "expected_discharge_at",
  event_data ->> 'encounterDischargePlanCancellationReason' AS "encounter_discharge_plan_cancellation_reason",
  nullif(event_data -> 'finding', 'null'::jsonb) AS "finding",
  (event_data ->> 'wasOrderSigned')::boolean AS "was_order_signed",
  (event_data ->> 'cancelledTransportRequestId')::uuid AS "cancelled_transport_request_id",
  (event_data ->> 'reviewDueAt')::timestamptz AS "review_due_at",
  event_data -> 'cancelledBy' AS "cancelled_by"
FROM stored_events
WHERE event_type = 'Encounter.DischargePlanCancelled';

COMMENT ON VIEW events."encounter_discharge_plan_cancelled" IS 'An expected day of discharge was taken back without a new one, so that the bed cannot be promised to anybody. A mere change of the day is another Encounter.DischargePlanned.';
COMMENT ON COLUMN events."encounter_discharge_plan_cancelled"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_discharge_plan_cancelled"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_discharge_plan_cancelled"."care_location" IS 'Bed that stays occupied. [PHI]';
COMMENT ON COLUMN events."encounter_discharge_plan_cancelled"."expected_discharge_at" IS 'Day and hour that do not hold any more.';
COMMENT ON COLUMN events."encounter_discharge_plan_cancelled"."encounter_discharge_plan_cancellation_reason" IS 'Why the patient does not leave. [PHI]';
COMMENT ON COLUMN events."encounter_discharge_plan_cancelled"."finding" IS 'What was found, SNOMED CT or ICD-10-CM; null for other than medical reasons. [PHI]';
COMMENT ON COLUMN events."encounter_discharge_plan_cancelled"."was_order_signed" IS 'True when a discharge order existed and had to be withdrawn.';
COMMENT ON COLUMN events."encounter_discharge_plan_cancelled"."cancelled_transport_request_id" IS 'Ride that was called off.';
COMMENT ON COLUMN events."encounter_discharge_plan_cancelled"."review_due_at" IS 'When the team will look at discharge again.';
COMMENT ON COLUMN events."encounter_discharge_plan_cancelled"."cancelled_by" IS 'Who took the plan back. [PII]';
`,
    String.raw`
CREATE VIEW events."encounter_discharge_planned" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'careLocation' AS "care_location",
  (event_data ->> 'expectedDischargeAt')::timestamptz AS "expected_discharge_at",
  (event_data ->> 'previousExpectedDischargeAt')::timestamptz AS "previous_expected_discharge_at",
  event_data -> 'expectedDischargeDisposition' AS "expected_discharge_disposition",
  event_data ->> 'encounterDischargeReadiness' AS "encounter_discharge_readiness",
  event_data -> 'encounterDischargeBarriers' AS "encounter_discharge_barriers",
  (event_data ->> 'requiresTransport')::boolean AS "requires_transport",
  (event_data ->> 'hasCaregiverAtHome')::boolean AS "has_caregiver_at_home",
  event_data -> 'plannedBy' AS "planned_by"
FROM stored_events
WHERE event_type = 'Encounter.DischargePlanned';

COMMENT ON VIEW events."encounter_discharge_planned" IS 'The treating team set or changed the day on which the patient is expected to leave, and where to. The patient is still here, and nothing may be stopped yet; the real departure is Encounter.Discharged.';
COMMENT ON COLUMN events."encounter_discharge_planned"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_discharge_planned"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_discharge_planned"."care_location" IS 'Bed that will become free. [PHI]';
COMMENT ON COLUMN events."encounter_discharge_planned"."expected_discharge_at" IS 'When the team expects the patient to leave.';
COMMENT ON COLUMN events."encounter_discharge_planned"."previous_expected_discharge_at" IS 'Expectation that is replaced; null the first time.';
COMMENT ON COLUMN events."encounter_discharge_planned"."expected_discharge_disposition" IS 'Where the patient is expected to go, NUBC patient discharge status. [PHI]';
COMMENT ON COLUMN events."encounter_discharge_planned"."encounter_discharge_readiness" IS 'How sure the day is. [PHI]';
COMMENT ON COLUMN events."encounter_discharge_planned"."encounter_discharge_barriers" IS 'Obstacles that case management is working on; empty when none. [PHI]';
COMMENT ON COLUMN events."encounter_discharge_planned"."requires_transport" IS 'True when the house must arrange the ride.';
COMMENT ON COLUMN events."encounter_discharge_planned"."has_caregiver_at_home" IS 'Whether somebody at home can help; null when not asked yet. [PHI]';
COMMENT ON COLUMN events."encounter_discharge_planned"."planned_by" IS 'Physician, nurse or case manager who set the day. [PII]';
`,
    String.raw`
CREATE VIEW events."encounter_discharged" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  event_data -> 'visitNumber' AS "visit_number",
  event_data ->> 'encounterClass' AS "encounter_class",
  event_data -> 'careLocation' AS "care_location",
  event_data -> 'dischargeDisposition' AS "discharge_disposition",
  nullif(event_data -> 'receivingOrganization', 'null'::jsonb) AS "receiving_organization",
  event_data -> 'diagnoses' AS "diagnoses",
  (event_data ->> 'admittedAt')::timestamptz AS "admitted_at",
  (event_data ->> 'dischargedAt')::timestamptz AS "discharged_at",
  (event_data ->> 'stayDays')::integer AS "stay_days",
  nullif(event_data -> 'dischargeWeight', 'null'::jsonb) AS "discharge_weight",
  (event_data ->> 'followUpDueDate')::date AS "follow_up_due_date",
  (event_data ->> 'wasInstructionGiven')::boolean AS "was_instruction_given",
  (event_data ->> 'attendingPractitionerId')::uuid AS "attending_practitioner_id",
  event_data -> 'dischargedBy' AS "discharged_by"
FROM stored_events
WHERE event_type = 'Encounter.Discharged';

COMMENT ON VIEW events."encounter_discharged" IS 'The patient left the facility for good or died, and the encounter ended; the bed is empty. Bills, coding and the discharge summary may follow days later, and a discharge that is only ordered or expected is Encounter.DischargePlanned.';
COMMENT ON COLUMN events."encounter_discharged"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_discharged"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_discharged"."order_id" IS 'Discharge order; null for deaths and for patients who left without one.';
COMMENT ON COLUMN events."encounter_discharged"."visit_number" IS 'Visit number that the registration system printed on the wristband (PV1-19), type VN. [PII]';
COMMENT ON COLUMN events."encounter_discharged"."encounter_class" IS 'Class of the encounter at its end, by which it will be billed.';
COMMENT ON COLUMN events."encounter_discharged"."care_location" IS 'Bed that the patient left. [PHI]';
COMMENT ON COLUMN events."encounter_discharged"."discharge_disposition" IS 'Where the patient went, NUBC patient discharge status as on the claim. [PHI]';
COMMENT ON COLUMN events."encounter_discharged"."receiving_organization" IS 'Facility or agency that goes on with care; null when there is none. [PHI, PII]';
COMMENT ON COLUMN events."encounter_discharged"."diagnoses" IS 'Discharge diagnoses as the physician stated them, ICD-10-CM, principal first; coding may change them. [PHI]';
COMMENT ON COLUMN events."encounter_discharged"."admitted_at" IS 'When the stay had begun.';
COMMENT ON COLUMN events."encounter_discharged"."discharged_at" IS 'When the patient left the ward, or time of death.';
COMMENT ON COLUMN events."encounter_discharged"."stay_days" IS 'Midnights between admission and discharge; zero for a stay within a day.';
COMMENT ON COLUMN events."encounter_discharged"."discharge_weight" IS 'Body weight on the last day, kg, as heart failure programmes compare it at home. [PHI]';
COMMENT ON COLUMN events."encounter_discharged"."follow_up_due_date" IS 'Day by which somebody must have seen the patient; null when nothing is due. [PHI]';
COMMENT ON COLUMN events."encounter_discharged"."was_instruction_given" IS 'True when written instructions and the medication list were explained and taken along. [PHI]';
COMMENT ON COLUMN events."encounter_discharged"."attending_practitioner_id" IS 'Physician responsible at the end.';
COMMENT ON COLUMN events."encounter_discharged"."discharged_by" IS 'Nurse who closed the stay on the ward. [PII]';
`,
    String.raw`
CREATE VIEW events."encounter_entered_in_error" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'visitNumber' AS "visit_number",
  event_data ->> 'encounterClass' AS "encounter_class",
  event_data ->> 'encounterErrorCause' AS "encounter_error_cause",
  (event_data ->> 'correctEncounterId')::uuid AS "correct_encounter_id",
  (event_data ->> 'enteredAt')::timestamptz AS "entered_at",
  (event_data ->> 'voidedDocumentCount')::integer AS "voided_document_count",
  nullif(event_data -> 'chargesToReverseAmount', 'null'::jsonb) AS "charges_to_reverse_amount",
  (event_data ->> 'requiresPatientNotice')::boolean AS "requires_patient_notice",
  (event_data ->> 'voidedAt')::timestamptz AS "voided_at",
  event_data -> 'voidedBy' AS "voided_by",
  nullif(event_data -> 'approvedBy', 'null'::jsonb) AS "approved_by"
FROM stored_events
WHERE event_type = 'Encounter.EnteredInError';

COMMENT ON VIEW events."encounter_entered_in_error" IS 'An encounter was marked as never having taken place, and everything recorded under it is void. A planned visit that was called off and an admission that was undone have events of their own.';
COMMENT ON COLUMN events."encounter_entered_in_error"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_entered_in_error"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_entered_in_error"."visit_number" IS 'Visit number that the registration system printed on the wristband (PV1-19), type VN. [PII]';
COMMENT ON COLUMN events."encounter_entered_in_error"."encounter_class" IS 'Class that the void encounter had.';
COMMENT ON COLUMN events."encounter_entered_in_error"."encounter_error_cause" IS 'How the entry came about.';
COMMENT ON COLUMN events."encounter_entered_in_error"."correct_encounter_id" IS 'Encounter under which the care really took place; null when there was none.';
COMMENT ON COLUMN events."encounter_entered_in_error"."entered_at" IS 'When the void encounter had been opened.';
COMMENT ON COLUMN events."encounter_entered_in_error"."voided_document_count" IS 'Notes and results that became void with it.';
COMMENT ON COLUMN events."encounter_entered_in_error"."charges_to_reverse_amount" IS 'Sum of charges posted under the void encounter; null when there were none. [FINANCIAL]';
COMMENT ON COLUMN events."encounter_entered_in_error"."requires_patient_notice" IS 'True when the patient had seen the visit in the portal or got a bill for it.';
COMMENT ON COLUMN events."encounter_entered_in_error"."voided_at" IS 'When the encounter was marked as void.';
COMMENT ON COLUMN events."encounter_entered_in_error"."voided_by" IS 'Who marked the encounter as void. [PII]';
COMMENT ON COLUMN events."encounter_entered_in_error"."approved_by" IS 'Second person who agreed, as the records policy asks. [PII]';
`,
    String.raw`
CREATE VIEW events."encounter_leave_corrected" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'careLocation' AS "care_location",
  event_data ->> 'encounterLeaveEntry' AS "encounter_leave_entry",
  (event_data ->> 'isOnLeave')::boolean AS "is_on_leave",
  (event_data ->> 'struckEntryAt')::timestamptz AS "struck_entry_at",
  (event_data ->> 'affectedBedDays')::integer AS "affected_bed_days",
  event_data ->> 'encounterLeaveErrorCause' AS "encounter_leave_error_cause",
  (event_data ->> 'correctedAt')::timestamptz AS "corrected_at",
  event_data -> 'correctedBy' AS "corrected_by"
FROM stored_events
WHERE event_type = 'Encounter.LeaveCorrected';

COMMENT ON VIEW events."encounter_leave_corrected" IS 'A leave or a return from leave that had been recorded was struck, as when the patient changed their mind at the door. Bed days and doses of the time concerned must be looked at again.';
COMMENT ON COLUMN events."encounter_leave_corrected"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_leave_corrected"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_leave_corrected"."care_location" IS 'Bed of the patient by the corrected record. [PHI]';
COMMENT ON COLUMN events."encounter_leave_corrected"."encounter_leave_entry" IS 'Which half of the leave was struck.';
COMMENT ON COLUMN events."encounter_leave_corrected"."is_on_leave" IS 'True when the patient counts as being away after the correction.';
COMMENT ON COLUMN events."encounter_leave_corrected"."struck_entry_at" IS 'Time of leaving or return that the struck entry stated.';
COMMENT ON COLUMN events."encounter_leave_corrected"."affected_bed_days" IS 'Midnights of the census that change with the correction.';
COMMENT ON COLUMN events."encounter_leave_corrected"."encounter_leave_error_cause" IS 'How the ward came to record a leave wrongly. [PHI]';
COMMENT ON COLUMN events."encounter_leave_corrected"."corrected_at" IS 'When the ward struck the entry.';
COMMENT ON COLUMN events."encounter_leave_corrected"."corrected_by" IS 'Nurse or clerk who struck the entry. [PII]';
`,
    String.raw`
CREATE VIEW events."encounter_leave_ended" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'careLocation' AS "care_location",
  event_data -> 'leavePeriod' AS "leave_period",
  (event_data ->> 'latenessMinutes')::integer AS "lateness_minutes",
  event_data ->> 'encounterLeaveCourse' AS "encounter_leave_course",
  (event_data ->> 'wasSearched')::boolean AS "was_searched",
  event_data -> 'returnedMedications' AS "returned_medications",
  event_data -> 'findings' AS "findings",
  event_data -> 'receivedBy' AS "received_by",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'Encounter.LeaveEnded';

COMMENT ON VIEW events."encounter_leave_ended" IS 'A patient came back from leave and was received on the ward, so that the stay goes on as before. A patient who does not come back is discharged from leave by Encounter.Discharged.';
COMMENT ON COLUMN events."encounter_leave_ended"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_leave_ended"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_leave_ended"."care_location" IS 'Bed to which the patient came back, which may be another one. [PHI]';
COMMENT ON COLUMN events."encounter_leave_ended"."leave_period" IS 'From leaving until being received again. [PHI]';
COMMENT ON COLUMN events."encounter_leave_ended"."lateness_minutes" IS 'Minutes after the agreed return; negative when the patient came early.';
COMMENT ON COLUMN events."encounter_leave_ended"."encounter_leave_course" IS 'Course of the leave, which bears on the discharge date. [PHI]';
COMMENT ON COLUMN events."encounter_leave_ended"."was_searched" IS 'True when belongings were checked on return, as psychiatric wards do. [PHI]';
COMMENT ON COLUMN events."encounter_leave_ended"."returned_medications" IS 'Doses that were not taken and came back, RxNorm. [PHI]';
COMMENT ON COLUMN events."encounter_leave_ended"."findings" IS 'What the nurse found on return, SNOMED CT; empty when nothing was remarkable. [PHI]';
COMMENT ON COLUMN events."encounter_leave_ended"."received_by" IS 'Nurse who received the patient. [PII]';
COMMENT ON COLUMN events."encounter_leave_ended"."note" IS 'Account of the days outside. [PHI]';
`,
    String.raw`
CREATE VIEW events."encounter_leave_started" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  event_data -> 'careLocation' AS "care_location",
  event_data ->> 'encounterLeavePurpose' AS "encounter_leave_purpose",
  (event_data ->> 'leaveStartedAt')::timestamptz AS "leave_started_at",
  (event_data ->> 'expectedReturnAt')::timestamptz AS "expected_return_at",
  nullif(event_data -> 'accompaniedBy', 'null'::jsonb) AS "accompanied_by",
  (event_data ->> 'isBedCharged')::boolean AS "is_bed_charged",
  event_data ->> 'encounterLeaveRisk' AS "encounter_leave_risk",
  event_data -> 'suppliedMedications' AS "supplied_medications",
  event_data ->> 'instructions' AS "instructions",
  event_data -> 'authorizedBy' AS "authorized_by"
FROM stored_events
WHERE event_type = 'Encounter.LeaveStarted';

COMMENT ON VIEW events."encounter_leave_started" IS 'An admitted patient went home or out for hours or nights with permission, and the stay goes on with the bed held. Leaving against advice is a discharge, and leaving the ward within the house is Encounter.TrackingDeparted.';
COMMENT ON COLUMN events."encounter_leave_started"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_leave_started"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_leave_started"."order_id" IS 'Order by which the physician permits the leave.';
COMMENT ON COLUMN events."encounter_leave_started"."care_location" IS 'Bed that is held. [PHI]';
COMMENT ON COLUMN events."encounter_leave_started"."encounter_leave_purpose" IS 'Purpose that the treating team stated. [PHI]';
COMMENT ON COLUMN events."encounter_leave_started"."leave_started_at" IS 'When the patient went out with the ward''s leave, which stops meals and doses.';
COMMENT ON COLUMN events."encounter_leave_started"."expected_return_at" IS 'When the patient must be back; after that the absence protocol begins.';
COMMENT ON COLUMN events."encounter_leave_started"."accompanied_by" IS 'Who takes responsibility outside; null when the patient goes alone. [PII]';
COMMENT ON COLUMN events."encounter_leave_started"."is_bed_charged" IS 'True when the payer pays for the held bed. [FINANCIAL]';
COMMENT ON COLUMN events."encounter_leave_started"."encounter_leave_risk" IS 'Risk as judged on the day of leaving, on which the permission rests. [PHI]';
COMMENT ON COLUMN events."encounter_leave_started"."supplied_medications" IS 'Doses that the patient takes along, RxNorm. [PHI]';
COMMENT ON COLUMN events."encounter_leave_started"."instructions" IS 'What patient and companion were told, with the number to call. [PHI]';
COMMENT ON COLUMN events."encounter_leave_started"."authorized_by" IS 'Physician who permitted the leave. [PII]';
`,
    String.raw`
CREATE VIEW events."encounter_moved_to_patient" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'wrongPatientId')::uuid AS "wrong_patient_id",
  event_data -> 'visitNumber' AS "visit_number",
  event_data -> 'medicalRecordNumber' AS "medical_record_number",
  event_data -> 'wrongMedicalRecordNumber' AS "wrong_medical_record_number",
  event_data -> 'movedOrderIds' AS "moved_order_ids",
  (event_data ->> 'movedDocumentCount')::integer AS "moved_document_count",
  (event_data ->> 'hasTreatmentImpact')::boolean AS "has_treatment_impact",
  (event_data ->> 'incidentId')::uuid AS "incident_id",
  (event_data ->> 'wasClaimSent')::boolean AS "was_claim_sent",
  (event_data ->> 'effectiveAt')::timestamptz AS "effective_at",
  event_data -> 'movedBy' AS "moved_by",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'Encounter.MovedToPatient';

COMMENT ON VIEW events."encounter_moved_to_patient" IS 'A whole encounter was taken from one patient record and put on another, because it had been registered for the wrong person. Both records need a clinical check; joining two records of one person is Patient.Merged.';
COMMENT ON COLUMN events."encounter_moved_to_patient"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_moved_to_patient"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_moved_to_patient"."wrong_patient_id" IS 'Patient under whom the encounter had been recorded by mistake.';
COMMENT ON COLUMN events."encounter_moved_to_patient"."visit_number" IS 'Visit number that the registration system printed on the wristband (PV1-19), type VN. [PII]';
COMMENT ON COLUMN events."encounter_moved_to_patient"."medical_record_number" IS 'Record number of the patient to whom the encounter belongs. [PII]';
COMMENT ON COLUMN events."encounter_moved_to_patient"."wrong_medical_record_number" IS 'Record number from which the encounter was taken (MRG-1). [PII]';
COMMENT ON COLUMN events."encounter_moved_to_patient"."moved_order_ids" IS 'Orders that moved along.';
COMMENT ON COLUMN events."encounter_moved_to_patient"."moved_document_count" IS 'Notes and reports that moved along.';
COMMENT ON COLUMN events."encounter_moved_to_patient"."has_treatment_impact" IS 'True when somebody may have been treated by the wrong patient''s data, so that an incident was filed. [PHI]';
COMMENT ON COLUMN events."encounter_moved_to_patient"."incident_id" IS 'Incident report on the mix-up; null when none was needed.';
COMMENT ON COLUMN events."encounter_moved_to_patient"."was_claim_sent" IS 'True when a claim went out for the wrong person and must be voided. [FINANCIAL]';
COMMENT ON COLUMN events."encounter_moved_to_patient"."effective_at" IS 'When readers began to see the encounter with the right patient.';
COMMENT ON COLUMN events."encounter_moved_to_patient"."moved_by" IS 'Data steward who moved the encounter. [PII]';
COMMENT ON COLUMN events."encounter_moved_to_patient"."note" IS 'How the mix-up was found. [PHI]';
`,
    String.raw`
CREATE VIEW events."encounter_plan_cancelled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  event_data -> 'visitNumber' AS "visit_number",
  (event_data ->> 'expectedAdmissionAt')::timestamptz AS "expected_admission_at",
  event_data ->> 'encounterPlanCancellationReason' AS "encounter_plan_cancellation_reason",
  nullif(event_data -> 'reason', 'null'::jsonb) AS "reason",
  (event_data ->> 'noticeHours')::integer AS "notice_hours",
  event_data -> 'cancelledOrderIds' AS "cancelled_order_ids",
  (event_data ->> 'replacementEncounterId')::uuid AS "replacement_encounter_id",
  (event_data ->> 'isPatientInformed')::boolean AS "is_patient_informed",
  event_data -> 'cancelledBy' AS "cancelled_by"
FROM stored_events
WHERE event_type = 'Encounter.PlanCancelled';

COMMENT ON VIEW events."encounter_plan_cancelled" IS 'A planned stay was called off before the patient came, and its visit number will not be used. A patient who was already admitted by mistake is Encounter.AdmissionCancelled.';
COMMENT ON COLUMN events."encounter_plan_cancelled"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_plan_cancelled"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_plan_cancelled"."facility_id" IS 'Facility that provides the encounter.';
COMMENT ON COLUMN events."encounter_plan_cancelled"."visit_number" IS 'Visit number that the registration system printed on the wristband (PV1-19), type VN. [PII]';
COMMENT ON COLUMN events."encounter_plan_cancelled"."expected_admission_at" IS 'Day and hour that are free again.';
COMMENT ON COLUMN events."encounter_plan_cancelled"."encounter_plan_cancellation_reason" IS 'Main reason for calling the stay off. [PHI]';
COMMENT ON COLUMN events."encounter_plan_cancelled"."reason" IS 'Finding that stood in the way, ICD-10-CM; null for other than medical reasons. [PHI]';
COMMENT ON COLUMN events."encounter_plan_cancelled"."notice_hours" IS 'Whole hours between the cancellation and the expected admission.';
COMMENT ON COLUMN events."encounter_plan_cancelled"."cancelled_order_ids" IS 'Orders of the planned stay that fall with it.';
COMMENT ON COLUMN events."encounter_plan_cancelled"."replacement_encounter_id" IS 'Stay that was planned in its place; null when none was.';
COMMENT ON COLUMN events."encounter_plan_cancelled"."is_patient_informed" IS 'True when somebody told the patient not to come.';
COMMENT ON COLUMN events."encounter_plan_cancelled"."cancelled_by" IS 'Who called the stay off. [PII]';
`,
    String.raw`
CREATE VIEW events."encounter_planned" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'appointmentId')::uuid AS "appointment_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  event_data -> 'visitNumber' AS "visit_number",
  event_data ->> 'encounterClass' AS "encounter_class",
  event_data -> 'admissionType' AS "admission_type",
  event_data -> 'admissionReason' AS "admission_reason",
  nullif(event_data -> 'procedureCode', 'null'::jsonb) AS "procedure_code",
  (event_data ->> 'expectedAdmissionAt')::timestamptz AS "expected_admission_at",
  (event_data ->> 'expectedStayDays')::integer AS "expected_stay_days",
  (event_data ->> 'requestedUnitId')::uuid AS "requested_unit_id",
  event_data ->> 'encounterAccommodation' AS "encounter_accommodation",
  (event_data ->> 'requiresAuthorization')::boolean AS "requires_authorization",
  (event_data ->> 'admittingPractitionerId')::uuid AS "admitting_practitioner_id",
  event_data -> 'plannedBy' AS "planned_by"
FROM stored_events
WHERE event_type = 'Encounter.Planned';

COMMENT ON VIEW events."encounter_planned" IS 'A stay or procedure visit was booked with admitting and the chart was opened in advance, so that orders and tests before admission have a visit to belong to. No bed is held and the patient need not have agreed to the day; ordinary clinic bookings are Appointment.Created.';
COMMENT ON COLUMN events."encounter_planned"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_planned"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_planned"."appointment_id" IS 'Pre-admission test visit that was booked along; null when none.';
COMMENT ON COLUMN events."encounter_planned"."order_id" IS 'Admission order or surgical booking behind the plan.';
COMMENT ON COLUMN events."encounter_planned"."facility_id" IS 'Facility that provides the encounter.';
COMMENT ON COLUMN events."encounter_planned"."visit_number" IS 'Visit number that the registration system printed on the wristband (PV1-19), type VN. [PII]';
COMMENT ON COLUMN events."encounter_planned"."encounter_class" IS 'Class that the stay is planned to have, which decides the payer''s rules on authorization.';
COMMENT ON COLUMN events."encounter_planned"."admission_type" IS 'Priority of the admission as the claim will state it, NUBC type of admission or visit.';
COMMENT ON COLUMN events."encounter_planned"."admission_reason" IS 'Diagnosis for which the patient is to come in, ICD-10-CM. [PHI]';
COMMENT ON COLUMN events."encounter_planned"."procedure_code" IS 'Main procedure that is planned, CPT or ICD-10-PCS; null for medical stays. [PHI]';
COMMENT ON COLUMN events."encounter_planned"."expected_admission_at" IS 'When the patient is asked to be at admitting.';
COMMENT ON COLUMN events."encounter_planned"."expected_stay_days" IS 'Nights that the admitting physician expects.';
COMMENT ON COLUMN events."encounter_planned"."requested_unit_id" IS 'Ward that was asked for.';
COMMENT ON COLUMN events."encounter_planned"."encounter_accommodation" IS 'Bed that bed placement should look for. [PHI]';
COMMENT ON COLUMN events."encounter_planned"."requires_authorization" IS 'True when the payer must approve the stay before it begins.';
COMMENT ON COLUMN events."encounter_planned"."admitting_practitioner_id" IS 'Physician who will admit the patient (PV1-17).';
COMMENT ON COLUMN events."encounter_planned"."planned_by" IS 'Office or clerk who booked the stay. [PII]';
`,
    String.raw`
CREATE VIEW events."encounter_practitioner_assigned" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'practitionerId')::uuid AS "practitioner_id",
  (event_data ->> 'previousPractitionerId')::uuid AS "previous_practitioner_id",
  event_data ->> 'encounterPractitionerRole' AS "encounter_practitioner_role",
  nullif(event_data -> 'specialty', 'null'::jsonb) AS "specialty",
  event_data ->> 'encounterHandoverCause' AS "encounter_handover_cause",
  nullif(event_data -> 'reason', 'null'::jsonb) AS "reason",
  (event_data ->> 'wasHandoverGiven')::boolean AS "was_handover_given",
  (event_data ->> 'unsignedOrderCount')::integer AS "unsigned_order_count",
  (event_data ->> 'effectiveAt')::timestamptz AS "effective_at",
  event_data -> 'assignedBy' AS "assigned_by"
FROM stored_events
WHERE event_type = 'Encounter.PractitionerAssigned';

COMMENT ON VIEW events."encounter_practitioner_assigned" IS 'A physician took over a role in a running encounter: a new attending, or a consultant who was brought in. Calls about results and signatures go to the new one from the effective time on; a nurse''s shift change is not meant.';
COMMENT ON COLUMN events."encounter_practitioner_assigned"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_practitioner_assigned"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_practitioner_assigned"."practitioner_id" IS 'Physician who has the role now.';
COMMENT ON COLUMN events."encounter_practitioner_assigned"."previous_practitioner_id" IS 'Physician who had it before; null for an additional consultant.';
COMMENT ON COLUMN events."encounter_practitioner_assigned"."encounter_practitioner_role" IS 'Role that changed hands.';
COMMENT ON COLUMN events."encounter_practitioner_assigned"."specialty" IS 'Service under which the physician acts, NUCC provider taxonomy.';
COMMENT ON COLUMN events."encounter_practitioner_assigned"."encounter_handover_cause" IS 'What led to the change. [PHI]';
COMMENT ON COLUMN events."encounter_practitioner_assigned"."reason" IS 'Question or condition for which a consultant was brought in, ICD-10-CM. [PHI]';
COMMENT ON COLUMN events."encounter_practitioner_assigned"."was_handover_given" IS 'True when both physicians spoke about the patient.';
COMMENT ON COLUMN events."encounter_practitioner_assigned"."unsigned_order_count" IS 'Orders that the former physician still has to sign.';
COMMENT ON COLUMN events."encounter_practitioner_assigned"."effective_at" IS 'From when on the new physician is called.';
COMMENT ON COLUMN events."encounter_practitioner_assigned"."assigned_by" IS 'Who recorded the change. [PII]';
`,
    String.raw`
CREATE VIEW events."encounter_practitioner_assignment_cancelled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'practitionerId')::uuid AS "practitioner_id",
  (event_data ->> 'mistakenPractitionerId')::uuid AS "mistaken_practitioner_id",
  event_data ->> 'encounterPractitionerRole' AS "encounter_practitioner_role",
  (event_data ->> 'assignedAt')::timestamptz AS "assigned_at",
  event_data ->> 'encounterAssignmentErrorCause' AS "encounter_assignment_error_cause",
  (event_data ->> 'misroutedResultCount')::integer AS "misrouted_result_count",
  (event_data ->> 'cancelledAt')::timestamptz AS "cancelled_at",
  event_data -> 'cancelledBy' AS "cancelled_by"
FROM stored_events
WHERE event_type = 'Encounter.PractitionerAssignmentCancelled';

COMMENT ON VIEW events."encounter_practitioner_assignment_cancelled" IS 'A change of attending or consultant that had been recorded was undone, and the role is again with whoever had it before. Orders that the mistaken physician wrote in between stay valid until somebody stops them.';
COMMENT ON COLUMN events."encounter_practitioner_assignment_cancelled"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_practitioner_assignment_cancelled"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_practitioner_assignment_cancelled"."practitioner_id" IS 'Physician who has the role again; null when a consultant is struck without another.';
COMMENT ON COLUMN events."encounter_practitioner_assignment_cancelled"."mistaken_practitioner_id" IS 'Physician who never had the role in truth.';
COMMENT ON COLUMN events."encounter_practitioner_assignment_cancelled"."encounter_practitioner_role" IS 'Which of the roles went back.';
COMMENT ON COLUMN events."encounter_practitioner_assignment_cancelled"."assigned_at" IS 'Effective time of the assignment that does not count any more.';
COMMENT ON COLUMN events."encounter_practitioner_assignment_cancelled"."encounter_assignment_error_cause" IS 'What was wrong with the assignment.';
COMMENT ON COLUMN events."encounter_practitioner_assignment_cancelled"."misrouted_result_count" IS 'Results that went to the mistaken physician and must be sent again. [PHI]';
COMMENT ON COLUMN events."encounter_practitioner_assignment_cancelled"."cancelled_at" IS 'When the assignment was undone.';
COMMENT ON COLUMN events."encounter_practitioner_assignment_cancelled"."cancelled_by" IS 'Who undid it. [PII]';
`,
    String.raw`
CREATE VIEW events."encounter_tracking_arrived" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'transportRequestId')::uuid AS "transport_request_id",
  event_data -> 'careLocation' AS "care_location",
  (event_data ->> 'isBackOnUnit')::boolean AS "is_back_on_unit",
  (event_data ->> 'absentMinutes')::integer AS "absent_minutes",
  event_data ->> 'encounterConditionOnArrival' AS "encounter_condition_on_arrival",
  (event_data ->> 'arrivedAt')::timestamptz AS "arrived_at",
  nullif(event_data -> 'receivedBy', 'null'::jsonb) AS "received_by"
FROM stored_events
WHERE event_type = 'Encounter.TrackingArrived';

COMMENT ON VIEW events."encounter_tracking_arrived" IS 'A patient who is away from the ward reached the examination room, recovery area or therapy, or came back to the ward. It moves no bed and no responsibility.';
COMMENT ON COLUMN events."encounter_tracking_arrived"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_tracking_arrived"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_tracking_arrived"."order_id" IS 'Order for which the patient is on the way; null on the way back.';
COMMENT ON COLUMN events."encounter_tracking_arrived"."transport_request_id" IS 'Transport that ended with the arrival.';
COMMENT ON COLUMN events."encounter_tracking_arrived"."care_location" IS 'Where the patient is now. [PHI]';
COMMENT ON COLUMN events."encounter_tracking_arrived"."is_back_on_unit" IS 'True when the patient is back in the own bed, so that held doses and meals are due.';
COMMENT ON COLUMN events."encounter_tracking_arrived"."absent_minutes" IS 'Minutes away from the ward; null until the patient is back.';
COMMENT ON COLUMN events."encounter_tracking_arrived"."encounter_condition_on_arrival" IS 'First look at the handover. [PHI]';
COMMENT ON COLUMN events."encounter_tracking_arrived"."arrived_at" IS 'When the patient came to the place.';
COMMENT ON COLUMN events."encounter_tracking_arrived"."received_by" IS 'Technologist or nurse who took the patient over. [PII]';
`,
    String.raw`
CREATE VIEW events."encounter_tracking_corrected" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data ->> 'encounterTrackingEntry' AS "encounter_tracking_entry",
  event_data -> 'careLocation' AS "care_location",
  nullif(event_data -> 'struckLocation', 'null'::jsonb) AS "struck_location",
  (event_data ->> 'struckEntryAt')::timestamptz AS "struck_entry_at",
  event_data ->> 'encounterTrackingErrorCause' AS "encounter_tracking_error_cause",
  (event_data ->> 'wasDoseMissed')::boolean AS "was_dose_missed",
  (event_data ->> 'correctedAt')::timestamptz AS "corrected_at",
  event_data -> 'correctedBy' AS "corrected_by"
FROM stored_events
WHERE event_type = 'Encounter.TrackingCorrected';

COMMENT ON VIEW events."encounter_tracking_corrected" IS 'A departure or arrival that had been tracked for a patient away from the ward was struck, because it did not happen or belonged to somebody else. The patient counts as being where they were before.';
COMMENT ON COLUMN events."encounter_tracking_corrected"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_tracking_corrected"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_tracking_corrected"."encounter_tracking_entry" IS 'Kind of entry that does not count any more.';
COMMENT ON COLUMN events."encounter_tracking_corrected"."care_location" IS 'Where the patient is in truth. [PHI]';
COMMENT ON COLUMN events."encounter_tracking_corrected"."struck_location" IS 'Place that the struck entry had named. [PHI]';
COMMENT ON COLUMN events."encounter_tracking_corrected"."struck_entry_at" IS 'Time that the struck entry had borne.';
COMMENT ON COLUMN events."encounter_tracking_corrected"."encounter_tracking_error_cause" IS 'Cause of the wrong entry.';
COMMENT ON COLUMN events."encounter_tracking_corrected"."was_dose_missed" IS 'True when a dose was held because the patient seemed to be away. [PHI]';
COMMENT ON COLUMN events."encounter_tracking_corrected"."corrected_at" IS 'When the entry was struck.';
COMMENT ON COLUMN events."encounter_tracking_corrected"."corrected_by" IS 'Who struck the entry. [PII]';
`,
    String.raw`
CREATE VIEW events."encounter_tracking_departed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'transportRequestId')::uuid AS "transport_request_id",
  event_data -> 'fromLocation' AS "from_location",
  event_data -> 'temporaryLocation' AS "temporary_location",
  event_data ->> 'encounterAbsencePurpose' AS "encounter_absence_purpose",
  (event_data ->> 'isMonitored')::boolean AS "is_monitored",
  nullif(event_data -> 'escortedBy', 'null'::jsonb) AS "escorted_by",
  (event_data ->> 'departedAt')::timestamptz AS "departed_at",
  (event_data ->> 'expectedReturnAt')::timestamptz AS "expected_return_at"
FROM stored_events
WHERE event_type = 'Encounter.TrackingDeparted';

COMMENT ON VIEW events."encounter_tracking_departed" IS 'A patient left the ward for a while, for an examination, operation or therapy, and keeps the bed. Meals and doses wait or follow; a change of bed is Encounter.Transferred and a night at home Encounter.LeaveStarted.';
COMMENT ON COLUMN events."encounter_tracking_departed"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_tracking_departed"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_tracking_departed"."order_id" IS 'Order for which the patient was fetched.';
COMMENT ON COLUMN events."encounter_tracking_departed"."transport_request_id" IS 'Transport that takes the patient; null when walking or brought by the ward.';
COMMENT ON COLUMN events."encounter_tracking_departed"."from_location" IS 'Bed that stays reserved for the patient. [PHI]';
COMMENT ON COLUMN events."encounter_tracking_departed"."temporary_location" IS 'Where the patient is going (PV1-11). [PHI]';
COMMENT ON COLUMN events."encounter_tracking_departed"."encounter_absence_purpose" IS 'What the patient is away for. [PHI]';
COMMENT ON COLUMN events."encounter_tracking_departed"."is_monitored" IS 'True when a telemetry pack or monitor travels with the patient.';
COMMENT ON COLUMN events."encounter_tracking_departed"."escorted_by" IS 'Nurse or porter who goes along; null when the patient goes alone. [PII]';
COMMENT ON COLUMN events."encounter_tracking_departed"."departed_at" IS 'When the patient left the ward.';
COMMENT ON COLUMN events."encounter_tracking_departed"."expected_return_at" IS 'When the ward expects the patient back; null when nobody can say.';
`,
    String.raw`
CREATE VIEW events."encounter_transfer_cancelled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'careLocation' AS "care_location",
  event_data -> 'mistakenLocation' AS "mistaken_location",
  (event_data ->> 'transferredAt')::timestamptz AS "transferred_at",
  event_data ->> 'encounterTransferErrorCause' AS "encounter_transfer_error_cause",
  (event_data ->> 'affectedDoseCount')::integer AS "affected_dose_count",
  (event_data ->> 'hasChargesToReverse')::boolean AS "has_charges_to_reverse",
  (event_data ->> 'cancelledAt')::timestamptz AS "cancelled_at",
  event_data -> 'cancelledBy' AS "cancelled_by",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'Encounter.TransferCancelled';

COMMENT ON VIEW events."encounter_transfer_cancelled" IS 'A move that had been recorded was undone, because it was entered for the wrong patient or bed, or the receiving ward sent the patient straight back. The patient is in the former bed again for census and charges.';
COMMENT ON COLUMN events."encounter_transfer_cancelled"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_transfer_cancelled"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_transfer_cancelled"."care_location" IS 'Bed that counts again as the patient''s own. [PHI]';
COMMENT ON COLUMN events."encounter_transfer_cancelled"."mistaken_location" IS 'Bed that the undone move had named. [PHI]';
COMMENT ON COLUMN events."encounter_transfer_cancelled"."transferred_at" IS 'Effective time of the move that does not count any more.';
COMMENT ON COLUMN events."encounter_transfer_cancelled"."encounter_transfer_error_cause" IS 'What was wrong with the entry.';
COMMENT ON COLUMN events."encounter_transfer_cancelled"."affected_dose_count" IS 'Doses that the cabinet of the wrong ward had released for the patient in between. [PHI]';
COMMENT ON COLUMN events."encounter_transfer_cancelled"."has_charges_to_reverse" IS 'True when room charges of the wrong ward must be taken back. [FINANCIAL]';
COMMENT ON COLUMN events."encounter_transfer_cancelled"."cancelled_at" IS 'When the entry was undone.';
COMMENT ON COLUMN events."encounter_transfer_cancelled"."cancelled_by" IS 'Who undid the entry. [PII]';
COMMENT ON COLUMN events."encounter_transfer_cancelled"."note" IS 'Explanation for the two wards. [PHI]';
`,
    String.raw`
CREATE VIEW events."encounter_transfer_plan_cancelled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'careLocation' AS "care_location",
  nullif(event_data -> 'releasedLocation', 'null'::jsonb) AS "released_location",
  event_data ->> 'encounterTransferPlanCancellationReason' AS "encounter_transfer_plan_cancellation_reason",
  (event_data ->> 'waitMinutes')::integer AS "wait_minutes",
  (event_data ->> 'requestedAt')::timestamptz AS "requested_at",
  (event_data ->> 'cancelledAt')::timestamptz AS "cancelled_at",
  (event_data ->> 'reviewDueAt')::timestamptz AS "review_due_at",
  event_data -> 'cancelledBy' AS "cancelled_by"
FROM stored_events
WHERE event_type = 'Encounter.TransferPlanCancelled';

COMMENT ON VIEW events."encounter_transfer_plan_cancelled" IS 'A planned move was given up before it happened: the patient stays, and the held bed is free. A move that was recorded but did not take place is Encounter.TransferCancelled.';
COMMENT ON COLUMN events."encounter_transfer_plan_cancelled"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_transfer_plan_cancelled"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_transfer_plan_cancelled"."care_location" IS 'Bed in which the patient stays. [PHI]';
COMMENT ON COLUMN events."encounter_transfer_plan_cancelled"."released_location" IS 'Bed that had been held; null when none was assigned yet. [PHI]';
COMMENT ON COLUMN events."encounter_transfer_plan_cancelled"."encounter_transfer_plan_cancellation_reason" IS 'Why the patient does not move. [PHI]';
COMMENT ON COLUMN events."encounter_transfer_plan_cancelled"."wait_minutes" IS 'Minutes for which the patient had waited for the bed.';
COMMENT ON COLUMN events."encounter_transfer_plan_cancelled"."requested_at" IS 'When the move had been asked for.';
COMMENT ON COLUMN events."encounter_transfer_plan_cancelled"."cancelled_at" IS 'When the plan was dropped.';
COMMENT ON COLUMN events."encounter_transfer_plan_cancelled"."review_due_at" IS 'When the team will ask again; null when the matter is closed.';
COMMENT ON COLUMN events."encounter_transfer_plan_cancelled"."cancelled_by" IS 'Who gave the plan up. [PII]';
`,
    String.raw`
CREATE VIEW events."encounter_transfer_planned" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  event_data -> 'fromLocation' AS "from_location",
  (event_data ->> 'requestedUnitId')::uuid AS "requested_unit_id",
  nullif(event_data -> 'toLocation', 'null'::jsonb) AS "to_location",
  event_data ->> 'encounterLevelOfCare' AS "encounter_level_of_care",
  event_data ->> 'priority' AS "priority",
  nullif(event_data -> 'reason', 'null'::jsonb) AS "reason",
  (event_data ->> 'requiresMonitoring')::boolean AS "requires_monitoring",
  (event_data ->> 'requiresIsolation')::boolean AS "requires_isolation",
  (event_data ->> 'expectedTransferAt')::timestamptz AS "expected_transfer_at",
  (event_data ->> 'requestedAt')::timestamptz AS "requested_at",
  event_data -> 'requestedBy' AS "requested_by"
FROM stored_events
WHERE event_type = 'Encounter.TransferPlanned';

COMMENT ON VIEW events."encounter_transfer_planned" IS 'A move to another ward or bed was decided and is waiting to happen, so that the receiving ward can prepare and the old bed can be promised. The patient has not moved; that is Encounter.Transferred.';
COMMENT ON COLUMN events."encounter_transfer_planned"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_transfer_planned"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_transfer_planned"."order_id" IS 'Transfer order, where a physician had to write one.';
COMMENT ON COLUMN events."encounter_transfer_planned"."from_location" IS 'Bed in which the patient still lies. [PHI]';
COMMENT ON COLUMN events."encounter_transfer_planned"."requested_unit_id" IS 'Ward that should take the patient; null when bed placement chooses.';
COMMENT ON COLUMN events."encounter_transfer_planned"."to_location" IS 'Bed that is held for the patient; null until one is assigned. [PHI]';
COMMENT ON COLUMN events."encounter_transfer_planned"."encounter_level_of_care" IS 'Level of care that the patient needs after the move. [PHI]';
COMMENT ON COLUMN events."encounter_transfer_planned"."priority" IS 'How soon the move should happen; STAT goes before discharges.';
COMMENT ON COLUMN events."encounter_transfer_planned"."reason" IS 'Condition that calls for the move, ICD-10-CM or SNOMED CT. [PHI]';
COMMENT ON COLUMN events."encounter_transfer_planned"."requires_monitoring" IS 'True when a nurse and a monitor must go along. [PHI]';
COMMENT ON COLUMN events."encounter_transfer_planned"."requires_isolation" IS 'True when the receiving bed must be in an isolation room. [PHI]';
COMMENT ON COLUMN events."encounter_transfer_planned"."expected_transfer_at" IS 'When the receiving ward expects to be ready; null when open.';
COMMENT ON COLUMN events."encounter_transfer_planned"."requested_at" IS 'When the move was asked for, from which boarding time counts.';
COMMENT ON COLUMN events."encounter_transfer_planned"."requested_by" IS 'Physician or charge nurse who asked for the bed. [PII]';
`,
    String.raw`
CREATE VIEW events."encounter_transferred" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'swappedEncounterId')::uuid AS "swapped_encounter_id",
  event_data ->> 'encounterClass' AS "encounter_class",
  nullif(event_data -> 'fromLocation', 'null'::jsonb) AS "from_location",
  event_data -> 'toLocation' AS "to_location",
  event_data ->> 'encounterTransferReason' AS "encounter_transfer_reason",
  nullif(event_data -> 'isolationPrecaution', 'null'::jsonb) AS "isolation_precaution",
  (event_data ->> 'attendingPractitionerId')::uuid AS "attending_practitioner_id",
  (event_data ->> 'departedAt')::timestamptz AS "departed_at",
  (event_data ->> 'effectiveAt')::timestamptz AS "effective_at",
  nullif(event_data -> 'acceptedBy', 'null'::jsonb) AS "accepted_by",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'Encounter.Transferred';

COMMENT ON VIEW events."encounter_transferred" IS 'An admitted patient arrived at another bed, room or ward and the nurse there accepted care. It is not emitted when a transfer is merely requested or a bed is held, nor when the patient leaves the ward for an examination and returns (Encounter.TrackingDeparted).';
COMMENT ON COLUMN events."encounter_transferred"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_transferred"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_transferred"."swapped_encounter_id" IS 'Encounter of the patient who took this patient''s old bed in a swap (ADT^A17); null for a plain move.';
COMMENT ON COLUMN events."encounter_transferred"."encounter_class" IS 'Class of the encounter once the move is done; a move from the emergency department alone does not change it.';
COMMENT ON COLUMN events."encounter_transferred"."from_location" IS 'Bed or area that the patient left (PV1-6). Null when the sending system did not track it, as in a hallway stretcher. [PHI]';
COMMENT ON COLUMN events."encounter_transferred"."to_location" IS 'Bed or area where the patient is now (PV1-3). [PHI]';
COMMENT ON COLUMN events."encounter_transferred"."encounter_transfer_reason" IS 'Main reason that the bed manager or charge nurse gave for the move.';
COMMENT ON COLUMN events."encounter_transferred"."isolation_precaution" IS 'Precaution in force at the new bed, SNOMED CT; null when standard precautions suffice. [PHI]';
COMMENT ON COLUMN events."encounter_transferred"."attending_practitioner_id" IS 'Physician who is responsible after the move (PV1-7), also when it is the same one as before.';
COMMENT ON COLUMN events."encounter_transferred"."departed_at" IS 'When the patient left the old bed, which may then be cleaned.';
COMMENT ON COLUMN events."encounter_transferred"."effective_at" IS 'When the new ward accepted the patient; bed days and room charges count from here.';
COMMENT ON COLUMN events."encounter_transferred"."accepted_by" IS 'Nurse who took the handover at the receiving ward. [PII]';
COMMENT ON COLUMN events."encounter_transferred"."note" IS 'Remark of the receiving ward on the handover, such as lines or belongings. [PHI]';
`,
    String.raw`
CREATE VIEW events."encounter_updated" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'changedFields' AS "changed_fields",
  (event_data ->> 'accountId')::uuid AS "account_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  event_data -> 'visitNumber' AS "visit_number",
  nullif(event_data -> 'previousVisitNumber', 'null'::jsonb) AS "previous_visit_number",
  event_data ->> 'encounterClass' AS "encounter_class",
  nullif(event_data -> 'admissionType', 'null'::jsonb) AS "admission_type",
  nullif(event_data -> 'admitSource', 'null'::jsonb) AS "admit_source",
  nullif(event_data -> 'admissionReason', 'null'::jsonb) AS "admission_reason",
  (event_data ->> 'isConfidential')::boolean AS "is_confidential",
  (event_data ->> 'isVeteran')::boolean AS "is_veteran",
  (event_data ->> 'expectedStayDays')::integer AS "expected_stay_days",
  (event_data ->> 'attendingPractitionerId')::uuid AS "attending_practitioner_id",
  event_data -> 'recordedBy' AS "recorded_by"
FROM stored_events
WHERE event_type = 'Encounter.Updated';

COMMENT ON VIEW events."encounter_updated" IS 'Administrative data of an encounter changed without moving, admitting or discharging anybody, such as the admission type or the reason; the event carries the whole visit after the change. Changes to the person are Patient.Updated.';
COMMENT ON COLUMN events."encounter_updated"."encounter_id" IS 'Encounter the event belongs to.';
COMMENT ON COLUMN events."encounter_updated"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."encounter_updated"."changed_fields" IS 'Which fields of the visit differ from the last event that carried them, at least one.';
COMMENT ON COLUMN events."encounter_updated"."account_id" IS 'Patient account after the change.';
COMMENT ON COLUMN events."encounter_updated"."facility_id" IS 'Facility that provides the encounter.';
COMMENT ON COLUMN events."encounter_updated"."visit_number" IS 'Visit number that the registration system printed on the wristband (PV1-19), type VN. [PII]';
COMMENT ON COLUMN events."encounter_updated"."previous_visit_number" IS 'Number that the visit had until now, where a wrong one was replaced (ADT^A50). [PII]';
COMMENT ON COLUMN events."encounter_updated"."encounter_class" IS 'Class of the encounter, which this event never changes.';
COMMENT ON COLUMN events."encounter_updated"."admission_type" IS 'Priority of the admission, NUBC type of admission or visit; null for clinic visits.';
COMMENT ON COLUMN events."encounter_updated"."admit_source" IS 'Where the patient came from, NUBC point of origin. [PHI]';
COMMENT ON COLUMN events."encounter_updated"."admission_reason" IS 'Reason for the visit as it reads now, ICD-10-CM. [PHI]';
COMMENT ON COLUMN events."encounter_updated"."is_confidential" IS 'True when the patient''s presence must not be disclosed to callers and visitors. [PHI]';
COMMENT ON COLUMN events."encounter_updated"."is_veteran" IS 'Whether the stay is to be reported to veterans'' affairs; null when not asked. [PII]';
COMMENT ON COLUMN events."encounter_updated"."expected_stay_days" IS 'Nights that the team expects in all.';
COMMENT ON COLUMN events."encounter_updated"."attending_practitioner_id" IS 'Physician responsible, which this event never changes.';
COMMENT ON COLUMN events."encounter_updated"."recorded_by" IS 'Who saved the change of the visit. [PII]';
`,
    String.raw`
CREATE VIEW events."endoscope_reprocessed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'endoscopeId')::uuid AS "endoscope_id",
  (event_data ->> 'lastPatientId')::uuid AS "last_patient_id",
  (event_data ->> 'leakTestPassed')::boolean AS "leak_test_passed",
  (event_data ->> 'manualCleaningStartedAt')::timestamptz AS "manual_cleaning_started_at",
  event_data ->> 'disinfectantName' AS "disinfectant_name",
  (event_data ->> 'minimumConcentrationMet')::boolean AS "minimum_concentration_met",
  event_data -> 'disinfectionTemperature' AS "disinfection_temperature",
  (event_data ->> 'dryingMinutes')::integer AS "drying_minutes",
  event_data ->> 'endoscopeCleaningVerification' AS "endoscope_cleaning_verification",
  (event_data ->> 'hangUntilAt')::timestamptz AS "hang_until_at"
FROM stored_events
WHERE event_type = 'Endoscope.Reprocessed';

COMMENT ON VIEW events."endoscope_reprocessed" IS 'A flexible endoscope went through leak test, manual cleaning, high-level disinfection and drying. Each step has its time, since infections are traced by them.';
COMMENT ON COLUMN events."endoscope_reprocessed"."endoscope_id" IS 'Scope in the asset register.';
COMMENT ON COLUMN events."endoscope_reprocessed"."last_patient_id" IS 'Patient on whom it was used before; null for a reprocessing after storage.';
COMMENT ON COLUMN events."endoscope_reprocessed"."leak_test_passed" IS 'A leaking scope goes to repair and is not disinfected.';
COMMENT ON COLUMN events."endoscope_reprocessed"."manual_cleaning_started_at" IS 'Must be within an hour of the procedure, else the long soak applies.';
COMMENT ON COLUMN events."endoscope_reprocessed"."disinfectant_name" IS 'High-level disinfectant used.';
COMMENT ON COLUMN events."endoscope_reprocessed"."minimum_concentration_met" IS 'Result of the test strip before use.';
COMMENT ON COLUMN events."endoscope_reprocessed"."disinfection_temperature" IS 'Temperature of the solution, in Cel.';
COMMENT ON COLUMN events."endoscope_reprocessed"."drying_minutes" IS 'Minutes of forced air; at least 10.';
COMMENT ON COLUMN events."endoscope_reprocessed"."endoscope_cleaning_verification" IS 'Check before disinfection; duodenoscopes need one each time.';
COMMENT ON COLUMN events."endoscope_reprocessed"."hang_until_at" IS 'When it has to be reprocessed even if not used.';
`,
    String.raw`
CREATE VIEW events."estimate_accepted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'estimateId')::uuid AS "estimate_id",
  event_data -> 'acceptedBy' AS "accepted_by",
  event_data ->> 'estimatePayingIntent' AS "estimate_paying_intent",
  nullif(event_data -> 'depositAmount', 'null'::jsonb) AS "deposit_amount",
  (event_data ->> 'signedDocumentId')::uuid AS "signed_document_id",
  (event_data ->> 'acceptedAt')::timestamptz AS "accepted_at"
FROM stored_events
WHERE event_type = 'Estimate.Accepted';

COMMENT ON VIEW events."estimate_accepted" IS 'The patient acknowledged an estimate and chose how to pay. It is no consent to the treatment and no promise that the figure will not change.';
COMMENT ON COLUMN events."estimate_accepted"."estimate_id" IS 'Estimate that was acknowledged.';
COMMENT ON COLUMN events."estimate_accepted"."accepted_by" IS 'Patient or the person who answers for them. [PII]';
COMMENT ON COLUMN events."estimate_accepted"."estimate_paying_intent" IS 'Starts the next step by itself. [FINANCIAL]';
COMMENT ON COLUMN events."estimate_accepted"."deposit_amount" IS 'Paid on the spot; null where nothing was. [FINANCIAL]';
COMMENT ON COLUMN events."estimate_accepted"."signed_document_id" IS 'Signed acknowledgement, where the patient signed one.';
COMMENT ON COLUMN events."estimate_accepted"."accepted_at" IS 'When it was acknowledged.';
`,
    String.raw`
CREATE VIEW events."estimate_provided" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'estimateId')::uuid AS "estimate_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'revisionCount')::integer AS "revision_count",
  event_data -> 'chargeAmount' AS "charge_amount",
  nullif(event_data -> 'allowedAmount', 'null'::jsonb) AS "allowed_amount",
  event_data -> 'patientResponsibilityAmount' AS "patient_responsibility_amount",
  (event_data ->> 'selfPayDiscountPercent')::numeric(5, 2) AS "self_pay_discount_percent",
  (event_data ->> 'confidencePercent')::numeric(5, 2) AS "confidence_percent",
  event_data -> 'excludedProviders' AS "excluded_providers",
  event_data ->> 'estimateDelivery' AS "estimate_delivery",
  (event_data ->> 'validUntilDate')::date AS "valid_until_date"
FROM stored_events
WHERE event_type = 'Estimate.Provided';

COMMENT ON VIEW events."estimate_provided" IS 'The patient was given an estimate of what they will owe. It is not a bill; for self-pay patients a bill 400 dollars above it can be contested.';
COMMENT ON COLUMN events."estimate_provided"."estimate_id" IS 'Estimate that the patient holds.';
COMMENT ON COLUMN events."estimate_provided"."patient_id" IS 'Patient who was told.';
COMMENT ON COLUMN events."estimate_provided"."revision_count" IS '0 for the first version, one more with each that replaced it.';
COMMENT ON COLUMN events."estimate_provided"."charge_amount" IS 'Expected charges before any contract. [FINANCIAL]';
COMMENT ON COLUMN events."estimate_provided"."allowed_amount" IS 'Contract price expected; null for self-pay. [FINANCIAL]';
COMMENT ON COLUMN events."estimate_provided"."patient_responsibility_amount" IS 'What the patient is expected to owe, after deductible and coinsurance as quoted. [FINANCIAL]';
COMMENT ON COLUMN events."estimate_provided"."self_pay_discount_percent" IS 'Discount on charges for people without insurance; 0.00 for the insured. [FINANCIAL]';
COMMENT ON COLUMN events."estimate_provided"."confidence_percent" IS 'How often estimates of this kind lie within a tenth of the bill.';
COMMENT ON COLUMN events."estimate_provided"."excluded_providers" IS 'Who will bill on their own and is not included, such as anesthesia.';
COMMENT ON COLUMN events."estimate_provided"."estimate_delivery" IS 'PHONE is followed by paper, since the rule asks for writing.';
COMMENT ON COLUMN events."estimate_provided"."valid_until_date" IS 'Last day on which the figures hold, at most a year ahead.';
`,
    String.raw`
CREATE VIEW events."estimate_requested" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'estimateId')::uuid AS "estimate_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'appointmentId')::uuid AS "appointment_id",
  event_data -> 'procedureCodes' AS "procedure_codes",
  (event_data ->> 'coverageId')::uuid AS "coverage_id",
  event_data ->> 'estimateOccasion' AS "estimate_occasion",
  (event_data ->> 'serviceDate')::date AS "service_date",
  (event_data ->> 'dueDate')::date AS "due_date"
FROM stored_events
WHERE event_type = 'Estimate.Requested';

COMMENT ON VIEW events."estimate_requested" IS 'A patient, a clinic or the scheduling rules asked what a planned service will cost the patient. Scheduling three days ahead or more makes it a duty for self-pay patients.';
COMMENT ON COLUMN events."estimate_requested"."estimate_id" IS 'Estimate to be made, with all its later versions.';
COMMENT ON COLUMN events."estimate_requested"."patient_id" IS 'Patient who wants to know.';
COMMENT ON COLUMN events."estimate_requested"."appointment_id" IS 'Booked visit; null for a shopper without a date.';
COMMENT ON COLUMN events."estimate_requested"."procedure_codes" IS 'Services asked about, CPT, HCPCS or MS-DRG, the main one first. [PHI]';
COMMENT ON COLUMN events."estimate_requested"."coverage_id" IS 'Coverage to reckon with; null for self-pay.';
COMMENT ON COLUMN events."estimate_requested"."estimate_occasion" IS 'Decides form and time limit of the answer.';
COMMENT ON COLUMN events."estimate_requested"."service_date" IS 'Day planned for the service. [PHI]';
COMMENT ON COLUMN events."estimate_requested"."due_date" IS 'Day by which the patient must have it; one business day after a booking of the coming week.';
`,
    String.raw`
CREATE VIEW events."estimate_variance_detected" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'estimateId')::uuid AS "estimate_id",
  (event_data ->> 'accountId')::uuid AS "account_id",
  event_data -> 'estimatedAmount' AS "estimated_amount",
  event_data -> 'billedAmount' AS "billed_amount",
  event_data ->> 'estimateVarianceDriver' AS "estimate_variance_driver",
  event_data -> 'unexpectedCodes' AS "unexpected_codes",
  (event_data ->> 'isDisputable')::boolean AS "is_disputable"
FROM stored_events
WHERE event_type = 'Estimate.VarianceDetected';

COMMENT ON VIEW events."estimate_variance_detected" IS 'After billing, what the patient owes was compared with the estimate and lies outside the tolerance. Above 400 dollars for self-pay it warns that a dispute may come.';
COMMENT ON COLUMN events."estimate_variance_detected"."estimate_id" IS 'Estimate that was off.';
COMMENT ON COLUMN events."estimate_variance_detected"."account_id" IS 'Account with the real figures.';
COMMENT ON COLUMN events."estimate_variance_detected"."estimated_amount" IS 'What the patient was told. [FINANCIAL]';
COMMENT ON COLUMN events."estimate_variance_detected"."billed_amount" IS 'What the patient owes. [FINANCIAL]';
COMMENT ON COLUMN events."estimate_variance_detected"."estimate_variance_driver" IS 'What to mend in the price model, or in the talk with the patient. [PHI]';
COMMENT ON COLUMN events."estimate_variance_detected"."unexpected_codes" IS 'Billed services that the estimate did not have, CPT or HCPCS. [PHI]';
COMMENT ON COLUMN events."estimate_variance_detected"."is_disputable" IS 'Whether the federal dispute process is open to the patient.';
`,
    String.raw`
CREATE VIEW events."event_schema_released" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'eventSchemaId')::uuid AS "event_schema_id",
  event_data ->> 'describedEventType' AS "described_event_type",
  (event_data ->> 'schemaVersionNumber')::integer AS "schema_version_number",
  event_data ->> 'sdkVersion' AS "sdk_version",
  event_data ->> 'schemaSha256' AS "schema_sha256",
  event_data ->> 'schemaChangeKind' AS "schema_change_kind",
  event_data ->> 'registrySubject' AS "registry_subject",
  nullif(event_data -> 'approvedBy', 'null'::jsonb) AS "approved_by"
FROM stored_events
WHERE event_type = 'EventSchema.Released';

COMMENT ON VIEW events."event_schema_released" IS 'A version of an event''s schema was released with the SDK and registered. Publishers may use it from now on; consumers had to be able to read it before.';
COMMENT ON COLUMN events."event_schema_released"."event_schema_id" IS 'Event type in the platform''s catalogue.';
COMMENT ON COLUMN events."event_schema_released"."described_event_type" IS 'Name of the event type, such as Patient.Created.';
COMMENT ON COLUMN events."event_schema_released"."schema_version_number" IS 'Version of the schema, counted up at each approved break.';
COMMENT ON COLUMN events."event_schema_released"."sdk_version" IS 'Semantic version of the SDK that has it.';
COMMENT ON COLUMN events."event_schema_released"."schema_sha256" IS 'SHA-256 of the schema as registered, hex.';
COMMENT ON COLUMN events."event_schema_released"."schema_change_kind" IS 'APPROVED_BREAK comes with an upcaster.';
COMMENT ON COLUMN events."event_schema_released"."registry_subject" IS 'Subject in the schema registry.';
COMMENT ON COLUMN events."event_schema_released"."approved_by" IS 'Who approved a break; null for all other changes. [PII]';
`,
    String.raw`
CREATE VIEW events."experience_survey_returned" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'surveyResponseId')::uuid AS "survey_response_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  event_data ->> 'surveyInstrument' AS "survey_instrument",
  event_data ->> 'surveyMode' AS "survey_mode",
  (event_data ->> 'overallScore')::integer AS "overall_score",
  (event_data ->> 'wouldRecommend')::boolean AS "would_recommend",
  event_data ->> 'commentText' AS "comment_text",
  (event_data ->> 'needsFollowUp')::boolean AS "needs_follow_up",
  (event_data ->> 'returnedDate')::date AS "returned_date"
FROM stored_events
WHERE event_type = 'ExperienceSurvey.Returned';

COMMENT ON VIEW events."experience_survey_returned" IS 'A patient returned an experience survey (HCAHPS or our own). Answers are kept apart from the chart and must not be used for care.';
COMMENT ON COLUMN events."experience_survey_returned"."survey_response_id" IS 'One returned form.';
COMMENT ON COLUMN events."experience_survey_returned"."encounter_id" IS 'Visit that was asked about; null for an anonymous form.';
COMMENT ON COLUMN events."experience_survey_returned"."survey_instrument" IS 'CAHPS forms follow federal rules on wording and sampling.';
COMMENT ON COLUMN events."experience_survey_returned"."survey_mode" IS 'Mode, which adjusts the score.';
COMMENT ON COLUMN events."experience_survey_returned"."overall_score" IS 'Rating of the hospital from 0 to 10; null where left blank.';
COMMENT ON COLUMN events."experience_survey_returned"."would_recommend" IS 'Definitely yes counts as true; null where left blank.';
COMMENT ON COLUMN events."experience_survey_returned"."comment_text" IS 'Free words of the patient. [PHI]';
COMMENT ON COLUMN events."experience_survey_returned"."needs_follow_up" IS 'Whether the words speak of harm, so that safety is told.';
COMMENT ON COLUMN events."experience_survey_returned"."returned_date" IS 'Day of return, at most 49 days after discharge.';
`,
    String.raw`
CREATE VIEW events."fee_schedule_loaded" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'feeScheduleId')::uuid AS "fee_schedule_id",
  (event_data ->> 'contractId')::uuid AS "contract_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  event_data ->> 'feeScheduleBasis' AS "fee_schedule_basis",
  (event_data ->> 'percentOfBasis')::numeric(5, 2) AS "percent_of_basis",
  (event_data ->> 'lineCount')::integer AS "line_count",
  (event_data ->> 'effectiveDate')::date AS "effective_date",
  event_data -> 'sourceDocument' AS "source_document",
  (event_data ->> 'testClaimDifferenceCount')::integer AS "test_claim_difference_count"
FROM stored_events
WHERE event_type = 'FeeSchedule.Loaded';

COMMENT ON VIEW events."fee_schedule_loaded" IS 'A payer''s price list was loaded and tested, so that expected payments and estimates use it from its first day.';
COMMENT ON COLUMN events."fee_schedule_loaded"."fee_schedule_id" IS 'One edition of a price list.';
COMMENT ON COLUMN events."fee_schedule_loaded"."contract_id" IS 'Agreement that it belongs to; null for public payers.';
COMMENT ON COLUMN events."fee_schedule_loaded"."payer_id" IS 'Payer that pays by it.';
COMMENT ON COLUMN events."fee_schedule_loaded"."fee_schedule_basis" IS 'PERCENT_OF_MEDICARE has to be loaded anew whenever Medicare''s list changes.';
COMMENT ON COLUMN events."fee_schedule_loaded"."percent_of_basis" IS 'Percent of the basis, such as 118.50; null for lists of their own. [FINANCIAL]';
COMMENT ON COLUMN events."fee_schedule_loaded"."line_count" IS 'Codes with a price.';
COMMENT ON COLUMN events."fee_schedule_loaded"."effective_date" IS 'First service day.';
COMMENT ON COLUMN events."fee_schedule_loaded"."source_document" IS 'File as the payer sent it. [FINANCIAL, PHI]';
COMMENT ON COLUMN events."fee_schedule_loaded"."test_claim_difference_count" IS 'Test claims whose price differed from the payer''s own pricer; zero before it goes live.';
`,
    String.raw`
CREATE VIEW events."financial_assistance_decided" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'assistanceId')::uuid AS "assistance_id",
  event_data ->> 'assistanceDecision' AS "assistance_decision",
  (event_data ->> 'discountPercent')::numeric(5, 2) AS "discount_percent",
  event_data -> 'forgivenAmount' AS "forgiven_amount",
  nullif(event_data -> 'validPeriod', 'null'::jsonb) AS "valid_period",
  event_data ->> 'denialExplanation' AS "denial_explanation",
  event_data -> 'decidedBy' AS "decided_by",
  event_data -> 'refundDueAmount' AS "refund_due_amount"
FROM stored_events
WHERE event_type = 'FinancialAssistance.Decided';

COMMENT ON VIEW events."financial_assistance_decided" IS 'An application for assistance was decided. A grant reduces the named accounts by adjustments that follow; it does not pay a provider who bills on their own.';
COMMENT ON COLUMN events."financial_assistance_decided"."assistance_id" IS 'Application that was decided.';
COMMENT ON COLUMN events."financial_assistance_decided"."assistance_decision" IS 'INCOMPLETE may be taken up again within 240 days of the first bill. [FINANCIAL]';
COMMENT ON COLUMN events."financial_assistance_decided"."discount_percent" IS 'Part of the patient''s share that is forgiven; 100.00 is free care. [FINANCIAL]';
COMMENT ON COLUMN events."financial_assistance_decided"."forgiven_amount" IS 'Sum forgiven on the accounts named. [FINANCIAL]';
COMMENT ON COLUMN events."financial_assistance_decided"."valid_period" IS 'Service dates that the discount holds for; null where it was denied. [FINANCIAL]';
COMMENT ON COLUMN events."financial_assistance_decided"."denial_explanation" IS 'Reason given to the applicant in plain words; null where it was granted. [FINANCIAL, PII]';
COMMENT ON COLUMN events."financial_assistance_decided"."decided_by" IS 'Counsellor or committee. [PII]';
COMMENT ON COLUMN events."financial_assistance_decided"."refund_due_amount" IS 'What the patient had paid beyond the discounted share and gets back. [FINANCIAL]';
`,
    String.raw`
CREATE VIEW events."financial_assistance_requested" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'assistanceId')::uuid AS "assistance_id",
  (event_data ->> 'guarantorId')::uuid AS "guarantor_id",
  event_data -> 'accountIds' AS "account_ids",
  (event_data ->> 'householdSize')::integer AS "household_size",
  nullif(event_data -> 'annualIncomeAmount', 'null'::jsonb) AS "annual_income_amount",
  (event_data ->> 'povertyLevelPercent')::numeric(5, 2) AS "poverty_level_percent",
  event_data -> 'incomeProofs' AS "income_proofs",
  (event_data ->> 'isPresumptive')::boolean AS "is_presumptive",
  (event_data ->> 'decisionDueDate')::date AS "decision_due_date"
FROM stored_events
WHERE event_type = 'FinancialAssistance.Requested';

COMMENT ON VIEW events."financial_assistance_requested" IS 'A patient or guarantor applied for charity care or a sliding-scale discount. While it is examined nothing is collected.';
COMMENT ON COLUMN events."financial_assistance_requested"."assistance_id" IS 'Application number, quoted in every letter about it.';
COMMENT ON COLUMN events."financial_assistance_requested"."guarantor_id" IS 'Applicant who is liable for the accounts.';
COMMENT ON COLUMN events."financial_assistance_requested"."account_ids" IS 'Accounts for which help is asked.';
COMMENT ON COLUMN events."financial_assistance_requested"."household_size" IS 'People in the household as declared. [PII]';
COMMENT ON COLUMN events."financial_assistance_requested"."annual_income_amount" IS 'Yearly household income as declared; null while not stated. [FINANCIAL, PII]';
COMMENT ON COLUMN events."financial_assistance_requested"."poverty_level_percent" IS 'Income in percent of the federal poverty level for that household, at most 999.99. [FINANCIAL, PII]';
COMMENT ON COLUMN events."financial_assistance_requested"."income_proofs" IS 'Kinds of proof enclosed. [FINANCIAL, PII]';
COMMENT ON COLUMN events."financial_assistance_requested"."is_presumptive" IS 'True when we opened it ourselves from signs of need, without an application.';
COMMENT ON COLUMN events."financial_assistance_requested"."decision_due_date" IS 'Day by which the policy promises an answer.';
`,
    String.raw`
CREATE VIEW events."fire_alarm_activated" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'alarmId')::uuid AS "alarm_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  event_data ->> 'fireAlarmSource' AS "fire_alarm_source",
  event_data ->> 'zoneName' AS "zone_name",
  event_data ->> 'panelDevice' AS "panel_device",
  (event_data ->> 'dampersClosed')::boolean AS "dampers_closed",
  (event_data ->> 'fireDepartmentCalledAt')::timestamptz AS "fire_department_called_at",
  (event_data ->> 'activatedAt')::timestamptz AS "activated_at"
FROM stored_events
WHERE event_type = 'FireAlarm.Activated';

COMMENT ON VIEW events."fire_alarm_activated" IS 'A detector, pull station or sprinkler set off the fire alarm, drills included. Whether there is a fire is not known at this moment.';
COMMENT ON COLUMN events."fire_alarm_activated"."alarm_id" IS 'Alarm until it is cleared.';
COMMENT ON COLUMN events."fire_alarm_activated"."facility_id" IS 'Building that rings.';
COMMENT ON COLUMN events."fire_alarm_activated"."fire_alarm_source" IS 'SPRINKLER_FLOW is hardly ever false.';
COMMENT ON COLUMN events."fire_alarm_activated"."zone_name" IS 'Smoke compartment as on the panel.';
COMMENT ON COLUMN events."fire_alarm_activated"."panel_device" IS 'Device on the loop, for the fire brigade.';
COMMENT ON COLUMN events."fire_alarm_activated"."dampers_closed" IS 'Whether air handling shut the compartment off.';
COMMENT ON COLUMN events."fire_alarm_activated"."fire_department_called_at" IS 'When the brigade was called; null for a drill.';
COMMENT ON COLUMN events."fire_alarm_activated"."activated_at" IS 'Moment of the first signal.';
`,
    String.raw`
CREATE VIEW events."genomic_order_drafted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'signingPractitionerId')::uuid AS "signing_practitioner_id",
  event_data -> 'code' AS "code",
  event_data ->> 'genomicTestScope' AS "genomic_test_scope",
  event_data -> 'reason' AS "reason",
  event_data ->> 'familyHistoryText' AS "family_history_text",
  event_data ->> 'guidelineName' AS "guideline_name",
  nullif(event_data -> 'estimatedOutOfPocketAmount', 'null'::jsonb) AS "estimated_out_of_pocket_amount",
  (event_data ->> 'draftedAt')::timestamptz AS "drafted_at",
  event_data -> 'draftedBy' AS "drafted_by"
FROM stored_events
WHERE event_type = 'GenomicOrder.Drafted';

COMMENT ON VIEW events."genomic_order_drafted" IS 'A genetic counselor prepared a genetic test and left it for the clinician''s signature, since counselors may not order in many states. Nothing is drawn or sent before GenomicOrder.Signed.';
COMMENT ON COLUMN events."genomic_order_drafted"."order_id" IS 'Draft that becomes the order when it is signed.';
COMMENT ON COLUMN events."genomic_order_drafted"."patient_id" IS 'Patient who was counseled.';
COMMENT ON COLUMN events."genomic_order_drafted"."encounter_id" IS 'Counseling session; null when prepared for a tumor board.';
COMMENT ON COLUMN events."genomic_order_drafted"."signing_practitioner_id" IS 'Clinician whose signature is asked for.';
COMMENT ON COLUMN events."genomic_order_drafted"."code" IS 'Test proposed, CPT with the laboratory''s catalog code second where it is known. [PHI]';
COMMENT ON COLUMN events."genomic_order_drafted"."genomic_test_scope" IS 'Breadth of the test that the counselor chose.';
COMMENT ON COLUMN events."genomic_order_drafted"."reason" IS 'Indication, ICD-10-CM. [PHI]';
COMMENT ON COLUMN events."genomic_order_drafted"."family_history_text" IS 'Pedigree in short, on which the payer''s criteria are judged. [PHI]';
COMMENT ON COLUMN events."genomic_order_drafted"."guideline_name" IS 'Criteria that the patient meets, such as those of the NCCN.';
COMMENT ON COLUMN events."genomic_order_drafted"."estimated_out_of_pocket_amount" IS 'What the patient was told the test may cost. [FINANCIAL]';
COMMENT ON COLUMN events."genomic_order_drafted"."drafted_at" IS 'When the draft appeared on the clinician''s list.';
COMMENT ON COLUMN events."genomic_order_drafted"."drafted_by" IS 'Genetic counselor who prepared it. [PII]';
`,
    String.raw`
CREATE VIEW events."genomic_order_signed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderingPractitionerId')::uuid AS "ordering_practitioner_id",
  (event_data ->> 'consentId')::uuid AS "consent_id",
  (event_data ->> 'priorAuthorizationId')::uuid AS "prior_authorization_id",
  event_data -> 'code' AS "code",
  event_data ->> 'genomicTestScope' AS "genomic_test_scope",
  event_data -> 'genesRequested' AS "genes_requested",
  event_data -> 'relativePatientIds' AS "relative_patient_ids",
  (event_data ->> 'isSecondaryFindingWanted')::boolean AS "is_secondary_finding_wanted",
  (event_data ->> 'isSpecimenRetentionAllowed')::boolean AS "is_specimen_retention_allowed",
  event_data ->> 'priority' AS "priority",
  (event_data ->> 'orderedAt')::timestamptz AS "ordered_at"
FROM stored_events
WHERE event_type = 'GenomicOrder.Signed';

COMMENT ON VIEW events."genomic_order_signed" IS 'The clinician signed a genetic test, consent is on file, and the laboratory may draw and send. A genetic order placed without counseling begins with this event.';
COMMENT ON COLUMN events."genomic_order_signed"."order_id" IS 'Order that is valid from now on.';
COMMENT ON COLUMN events."genomic_order_signed"."patient_id" IS 'Patient, or the proband of a trio.';
COMMENT ON COLUMN events."genomic_order_signed"."ordering_practitioner_id" IS 'Clinician who signed and to whom the laboratory reports.';
COMMENT ON COLUMN events."genomic_order_signed"."consent_id" IS 'Consent to genetic testing, with the choices on further findings and storage.';
COMMENT ON COLUMN events."genomic_order_signed"."prior_authorization_id" IS 'Approval of the payer, or the request for it; null for institutional billing.';
COMMENT ON COLUMN events."genomic_order_signed"."code" IS 'Test signed, CPT. [PHI]';
COMMENT ON COLUMN events."genomic_order_signed"."genomic_test_scope" IS 'Breadth for which consent was given.';
COMMENT ON COLUMN events."genomic_order_signed"."genes_requested" IS 'HGNC symbols of a custom panel; empty for fixed panels and exomes. [PHI]';
COMMENT ON COLUMN events."genomic_order_signed"."relative_patient_ids" IS 'Relatives who are sequenced for comparison, as the parents of a child.';
COMMENT ON COLUMN events."genomic_order_signed"."is_secondary_finding_wanted" IS 'Whether the patient chose to learn of actionable findings beside the question. [PHI]';
COMMENT ON COLUMN events."genomic_order_signed"."is_specimen_retention_allowed" IS 'Whether DNA may be kept after the test.';
COMMENT ON COLUMN events."genomic_order_signed"."priority" IS 'Rapid genomes of newborns in intensive care are STAT.';
COMMENT ON COLUMN events."genomic_order_signed"."ordered_at" IS 'When the signature was set.';
`,
    String.raw`
CREATE VIEW events."genomic_test_pharmacogenomic_reported" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'genomicTestId')::uuid AS "genomic_test_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  event_data -> 'code' AS "code",
  event_data -> 'gene' AS "gene",
  event_data ->> 'diplotype' AS "diplotype",
  event_data ->> 'pharmacogenomicPhenotype' AS "pharmacogenomic_phenotype",
  event_data -> 'affectedMedications' AS "affected_medications",
  event_data ->> 'recommendationText' AS "recommendation_text",
  event_data ->> 'guidelineName' AS "guideline_name",
  (event_data ->> 'hasCurrentMedicationConflict')::boolean AS "has_current_medication_conflict",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at"
FROM stored_events
WHERE event_type = 'GenomicTest.PharmacogenomicReported';

COMMENT ON VIEW events."genomic_test_pharmacogenomic_reported" IS 'The genotype of one drug gene was reported with the metabolizer type and what follows for drugs. It is knowledge for every later prescription and triggers no change of a running one by itself.';
COMMENT ON COLUMN events."genomic_test_pharmacogenomic_reported"."genomic_test_id" IS 'Test that read the drug genes; each gene has an event of its own.';
COMMENT ON COLUMN events."genomic_test_pharmacogenomic_reported"."patient_id" IS 'Patient in whose chart the phenotype is kept for life.';
COMMENT ON COLUMN events."genomic_test_pharmacogenomic_reported"."order_id" IS 'Order for the panel; null for preemptive testing in a program.';
COMMENT ON COLUMN events."genomic_test_pharmacogenomic_reported"."diagnostic_report_id" IS 'Report with all genes of the panel.';
COMMENT ON COLUMN events."genomic_test_pharmacogenomic_reported"."code" IS 'Phenotype as an observation, LOINC. [PHI]';
COMMENT ON COLUMN events."genomic_test_pharmacogenomic_reported"."gene" IS 'Drug gene, HGNC id. [PHI]';
COMMENT ON COLUMN events."genomic_test_pharmacogenomic_reported"."diplotype" IS 'Star alleles of both copies, such as *1/*2. [PHI]';
COMMENT ON COLUMN events."genomic_test_pharmacogenomic_reported"."pharmacogenomic_phenotype" IS 'What the diplotype means for the protein. [PHI]';
COMMENT ON COLUMN events."genomic_test_pharmacogenomic_reported"."affected_medications" IS 'Drugs with a CPIC recommendation for this phenotype, RxNorm ingredients. [PHI]';
COMMENT ON COLUMN events."genomic_test_pharmacogenomic_reported"."recommendation_text" IS 'Recommendation as shown at prescribing. [PHI]';
COMMENT ON COLUMN events."genomic_test_pharmacogenomic_reported"."guideline_name" IS 'CPIC or DPWG guideline with its year.';
COMMENT ON COLUMN events."genomic_test_pharmacogenomic_reported"."has_current_medication_conflict" IS 'True when the active list holds one of the drugs, so that pharmacy is called. [PHI]';
COMMENT ON COLUMN events."genomic_test_pharmacogenomic_reported"."issued_at" IS 'When the phenotype reached the chart.';
`,
    String.raw`
CREATE VIEW events."genomic_test_report_issued" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'genomicTestId')::uuid AS "genomic_test_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  event_data -> 'code' AS "code",
  event_data ->> 'genomicTestScope' AS "genomic_test_scope",
  event_data ->> 'genomicConclusion' AS "genomic_conclusion",
  event_data -> 'genomicFindingIds' AS "genomic_finding_ids",
  event_data ->> 'summaryText' AS "summary_text",
  event_data ->> 'limitationsText' AS "limitations_text",
  (event_data ->> 'elapsedDays')::integer AS "elapsed_days",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  event_data -> 'performer' AS "performer",
  nullif(event_data -> 'sourceDocument', 'null'::jsonb) AS "source_document"
FROM stored_events
WHERE event_type = 'GenomicTest.ReportIssued';

COMMENT ON VIEW events."genomic_test_report_issued" IS 'The laboratory director signed the report of a genetic test, with or without a finding. It went to the ordering clinician; whether the patient may see it yet is told by GenomicTest.ResultReleased or GenomicTest.ResultWithheld.';
COMMENT ON COLUMN events."genomic_test_report_issued"."genomic_test_id" IS 'Test that is answered.';
COMMENT ON COLUMN events."genomic_test_report_issued"."patient_id" IS 'Patient who awaits the disclosure visit.';
COMMENT ON COLUMN events."genomic_test_report_issued"."order_id" IS 'Order that is completed with it.';
COMMENT ON COLUMN events."genomic_test_report_issued"."diagnostic_report_id" IS 'Report that the director signed; addenda are filed under the same id.';
COMMENT ON COLUMN events."genomic_test_report_issued"."code" IS 'Kind of genetic report, LOINC. [PHI]';
COMMENT ON COLUMN events."genomic_test_report_issued"."genomic_test_scope" IS 'Breadth that was really analyzed.';
COMMENT ON COLUMN events."genomic_test_report_issued"."genomic_conclusion" IS 'Overall answer to the question of the order. [PHI]';
COMMENT ON COLUMN events."genomic_test_report_issued"."genomic_finding_ids" IS 'Reported variants; empty for a negative report.';
COMMENT ON COLUMN events."genomic_test_report_issued"."summary_text" IS 'Interpretation at the head of the report. [PHI]';
COMMENT ON COLUMN events."genomic_test_report_issued"."limitations_text" IS 'What the method cannot see, as printed.';
COMMENT ON COLUMN events."genomic_test_report_issued"."elapsed_days" IS 'Days from receipt of the sample to the signature.';
COMMENT ON COLUMN events."genomic_test_report_issued"."issued_at" IS 'When the director signed the report.';
COMMENT ON COLUMN events."genomic_test_report_issued"."performer" IS 'Director who answers for the interpretation. [PII]';
COMMENT ON COLUMN events."genomic_test_report_issued"."source_document" IS 'Report as a document, with methods and references. [PHI]';
`,
    String.raw`
CREATE VIEW events."genomic_test_result_released" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'genomicTestId')::uuid AS "genomic_test_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  (event_data ->> 'consentId')::uuid AS "consent_id",
  event_data -> 'recipient' AS "recipient",
  event_data ->> 'genomicReleaseChannel' AS "genomic_release_channel",
  event_data ->> 'genomicReleaseScope' AS "genomic_release_scope",
  (event_data ->> 'wasCounseled')::boolean AS "was_counseled",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  (event_data ->> 'releasedAt')::timestamptz AS "released_at",
  event_data -> 'releasedBy' AS "released_by"
FROM stored_events
WHERE event_type = 'GenomicTest.ResultReleased';

COMMENT ON VIEW events."genomic_test_result_released" IS 'A genetic result was opened to the patient, or to a relative whom the patient named, within what the consent allows. The laboratory''s signature came earlier with GenomicTest.ReportIssued.';
COMMENT ON COLUMN events."genomic_test_result_released"."genomic_test_id" IS 'Test whose result was opened.';
COMMENT ON COLUMN events."genomic_test_result_released"."patient_id" IS 'Patient to whom the genome belongs.';
COMMENT ON COLUMN events."genomic_test_result_released"."diagnostic_report_id" IS 'Report that the recipient can read.';
COMMENT ON COLUMN events."genomic_test_result_released"."consent_id" IS 'Consent that permits this disclosure.';
COMMENT ON COLUMN events."genomic_test_result_released"."recipient" IS 'Who may read it now. [PII]';
COMMENT ON COLUMN events."genomic_test_result_released"."genomic_release_channel" IS 'Way of the disclosure.';
COMMENT ON COLUMN events."genomic_test_result_released"."genomic_release_scope" IS 'Part that the consent covers for this recipient.';
COMMENT ON COLUMN events."genomic_test_result_released"."was_counseled" IS 'Whether a counselor or geneticist explained it before or at the disclosure.';
COMMENT ON COLUMN events."genomic_test_result_released"."issued_at" IS 'When the laboratory had signed.';
COMMENT ON COLUMN events."genomic_test_result_released"."released_at" IS 'When the recipient could first read or hear it.';
COMMENT ON COLUMN events."genomic_test_result_released"."released_by" IS 'Counselor or clinician who opened it, or the system when the delay ran out. [PII]';
`,
    String.raw`
CREATE VIEW events."genomic_test_result_withheld" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'genomicTestId')::uuid AS "genomic_test_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  (event_data ->> 'consentId')::uuid AS "consent_id",
  event_data ->> 'genomicWithholdingReason' AS "genomic_withholding_reason",
  (event_data ->> 'isPartial')::boolean AS "is_partial",
  event_data -> 'withheldFrom' AS "withheld_from",
  (event_data ->> 'withheldAt')::timestamptz AS "withheld_at",
  (event_data ->> 'reviewDueAt')::timestamptz AS "review_due_at",
  event_data -> 'authorizedBy' AS "authorized_by",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'GenomicTest.ResultWithheld';

COMMENT ON VIEW events."genomic_test_result_withheld" IS 'A signed genetic result, or a part of it, was kept back from the patient or a relative because of the consent, the patient''s wish or the law. The ordering clinician may know it all the same.';
COMMENT ON COLUMN events."genomic_test_result_withheld"."genomic_test_id" IS 'Test whose result stays closed.';
COMMENT ON COLUMN events."genomic_test_result_withheld"."patient_id" IS 'Patient whose choice or protection it is.';
COMMENT ON COLUMN events."genomic_test_result_withheld"."diagnostic_report_id" IS 'Report, or the part of it, that is blocked in the portal.';
COMMENT ON COLUMN events."genomic_test_result_withheld"."consent_id" IS 'Consent that excludes the disclosure; null when the law or a risk of harm does.';
COMMENT ON COLUMN events."genomic_test_result_withheld"."genomic_withholding_reason" IS 'Ground of the block. [PHI]';
COMMENT ON COLUMN events."genomic_test_result_withheld"."is_partial" IS 'True when the answer to the order''s question is open and only further findings are closed.';
COMMENT ON COLUMN events."genomic_test_result_withheld"."withheld_from" IS 'Who may not read it; empty means the patient and all proxies. [PII]';
COMMENT ON COLUMN events."genomic_test_result_withheld"."withheld_at" IS 'From when the block holds.';
COMMENT ON COLUMN events."genomic_test_result_withheld"."review_due_at" IS 'When the block is looked at again, such as after the counseling visit or at the age of 18.';
COMMENT ON COLUMN events."genomic_test_result_withheld"."authorized_by" IS 'Clinician or counselor who set the block. [PII]';
COMMENT ON COLUMN events."genomic_test_result_withheld"."note" IS 'What was agreed with patient or parents. [PHI]';
`,
    String.raw`
CREATE VIEW events."genomic_test_sample_failed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'genomicTestId')::uuid AS "genomic_test_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'specimenId')::uuid AS "specimen_id",
  event_data ->> 'genomicFailureStage' AS "genomic_failure_stage",
  event_data ->> 'genomicFailureCause' AS "genomic_failure_cause",
  (event_data ->> 'fetalFractionPercent')::numeric(5, 2) AS "fetal_fraction_percent",
  nullif(event_data -> 'requestedSpecimenType', 'null'::jsonb) AS "requested_specimen_type",
  (event_data ->> 'isRepeatFree')::boolean AS "is_repeat_free",
  (event_data ->> 'failedAt')::timestamptz AS "failed_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'GenomicTest.SampleFailed';

COMMENT ON VIEW events."genomic_test_sample_failed" IS 'A sample or its library did not reach the quality that the test needs, at extraction or on the sequencer. The test ends with this sample; a fresh one starts another test under the same order.';
COMMENT ON COLUMN events."genomic_test_sample_failed"."genomic_test_id" IS 'Test that cannot go on.';
COMMENT ON COLUMN events."genomic_test_sample_failed"."patient_id" IS 'Patient who may have to give another sample.';
COMMENT ON COLUMN events."genomic_test_sample_failed"."order_id" IS 'Order that is still without an answer.';
COMMENT ON COLUMN events."genomic_test_sample_failed"."specimen_id" IS 'Material that was not good enough.';
COMMENT ON COLUMN events."genomic_test_sample_failed"."genomic_failure_stage" IS 'How far the sample came.';
COMMENT ON COLUMN events."genomic_test_sample_failed"."genomic_failure_cause" IS 'Cause as released to the clinician. [PHI]';
COMMENT ON COLUMN events."genomic_test_sample_failed"."fetal_fraction_percent" IS 'Fetal share of cell-free DNA in a prenatal screen; below 4 most laboratories give no result. Null for other tests. [PHI]';
COMMENT ON COLUMN events."genomic_test_sample_failed"."requested_specimen_type" IS 'Material asked for next, SNOMED CT; null when a repeat is pointless. [PHI]';
COMMENT ON COLUMN events."genomic_test_sample_failed"."is_repeat_free" IS 'Whether the laboratory runs a second sample without a further bill.';
COMMENT ON COLUMN events."genomic_test_sample_failed"."failed_at" IS 'When the sample was given up.';
COMMENT ON COLUMN events."genomic_test_sample_failed"."performer" IS 'Technologist or director who decided. [PII]';
`,
    String.raw`
CREATE VIEW events."genomic_test_sample_qualified" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'genomicTestId')::uuid AS "genomic_test_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'specimenId')::uuid AS "specimen_id",
  event_data -> 'specimenType' AS "specimen_type",
  event_data ->> 'genomicNucleicAcid' AS "genomic_nucleic_acid",
  event_data -> 'concentrationQuantity' AS "concentration_quantity",
  nullif(event_data -> 'yieldQuantity', 'null'::jsonb) AS "yield_quantity",
  nullif(event_data -> 'integrityQuantity', 'null'::jsonb) AS "integrity_quantity",
  (event_data ->> 'tumorContentPercent')::numeric(5, 2) AS "tumor_content_percent",
  (event_data ->> 'isIdentityConfirmed')::boolean AS "is_identity_confirmed",
  (event_data ->> 'qualifiedAt')::timestamptz AS "qualified_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'GenomicTest.SampleQualified';

COMMENT ON VIEW events."genomic_test_sample_qualified" IS 'DNA or RNA was extracted, measured and found good enough for the test. It opens the genomic test; a sample that fails is GenomicTest.SampleFailed.';
COMMENT ON COLUMN events."genomic_test_sample_qualified"."genomic_test_id" IS 'Test run on this sample, from extraction to report and all later reclassifications.';
COMMENT ON COLUMN events."genomic_test_sample_qualified"."patient_id" IS 'Patient whose genome is read.';
COMMENT ON COLUMN events."genomic_test_sample_qualified"."order_id" IS 'Order for which the sample came.';
COMMENT ON COLUMN events."genomic_test_sample_qualified"."specimen_id" IS 'Primary tube, swab or tissue block.';
COMMENT ON COLUMN events."genomic_test_sample_qualified"."specimen_type" IS 'Material extracted, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."genomic_test_sample_qualified"."genomic_nucleic_acid" IS 'Kind of nucleic acid in the tube.';
COMMENT ON COLUMN events."genomic_test_sample_qualified"."concentration_quantity" IS 'Concentration by fluorometry in ng/uL.';
COMMENT ON COLUMN events."genomic_test_sample_qualified"."yield_quantity" IS 'Total amount in ng, from which repeats are planned.';
COMMENT ON COLUMN events."genomic_test_sample_qualified"."integrity_quantity" IS 'Integrity number from 1 to 10 (DIN or RIN), unit 1; null when not measured.';
COMMENT ON COLUMN events."genomic_test_sample_qualified"."tumor_content_percent" IS 'Share of tumor nuclei as the pathologist estimated it; null for blood and saliva. [PHI]';
COMMENT ON COLUMN events."genomic_test_sample_qualified"."is_identity_confirmed" IS 'Whether a SNP fingerprint or sex marker fits the patient on the label.';
COMMENT ON COLUMN events."genomic_test_sample_qualified"."qualified_at" IS 'When the sample went into library preparation.';
COMMENT ON COLUMN events."genomic_test_sample_qualified"."performer" IS 'Molecular technologist who released it. [PII]';
`,
    String.raw`
CREATE VIEW events."genomic_test_sequencing_completed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'genomicTestId')::uuid AS "genomic_test_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'deviceId')::uuid AS "device_id",
  nullif(event_data -> 'flowCellIdentifier', 'null'::jsonb) AS "flow_cell_identifier",
  event_data ->> 'genomeBuild' AS "genome_build",
  (event_data ->> 'meanCoverageCount')::integer AS "mean_coverage_count",
  (event_data ->> 'targetCoveredPercent')::numeric(5, 2) AS "target_covered_percent",
  (event_data ->> 'duplicatePercent')::numeric(5, 2) AS "duplicate_percent",
  event_data ->> 'pipelineVersion' AS "pipeline_version",
  (event_data ->> 'candidateVariantCount')::integer AS "candidate_variant_count",
  event_data ->> 'sequencingVerdict' AS "sequencing_verdict",
  event_data -> 'gapGenes' AS "gap_genes",
  event_data -> 'dataFiles' AS "data_files",
  (event_data ->> 'completedAt')::timestamptz AS "completed_at"
FROM stored_events
WHERE event_type = 'GenomicTest.SequencingCompleted';

COMMENT ON VIEW events."genomic_test_sequencing_completed" IS 'The sequencer and the pipeline finished, and the data met or missed their quality limits. Variants wait for interpretation; nothing of it is a result.';
COMMENT ON COLUMN events."genomic_test_sequencing_completed"."genomic_test_id" IS 'Test whose reads are complete.';
COMMENT ON COLUMN events."genomic_test_sequencing_completed"."patient_id" IS 'Patient whose data are stored.';
COMMENT ON COLUMN events."genomic_test_sequencing_completed"."device_id" IS 'Sequencer; null when reads came from another laboratory.';
COMMENT ON COLUMN events."genomic_test_sequencing_completed"."flow_cell_identifier" IS 'Flow cell on which the library ran. [PII]';
COMMENT ON COLUMN events."genomic_test_sequencing_completed"."genome_build" IS 'Assembly to which reads were aligned, GRCh37 or GRCh38.';
COMMENT ON COLUMN events."genomic_test_sequencing_completed"."mean_coverage_count" IS 'Mean depth over the target, in reads per base.';
COMMENT ON COLUMN events."genomic_test_sequencing_completed"."target_covered_percent" IS 'Share of the target at 20 reads or more.';
COMMENT ON COLUMN events."genomic_test_sequencing_completed"."duplicate_percent" IS 'Share of reads that are copies of others from amplification.';
COMMENT ON COLUMN events."genomic_test_sequencing_completed"."pipeline_version" IS 'Validated release of the bioinformatics pipeline.';
COMMENT ON COLUMN events."genomic_test_sequencing_completed"."candidate_variant_count" IS 'Variants left for a person to judge after filtering. [PHI]';
COMMENT ON COLUMN events."genomic_test_sequencing_completed"."sequencing_verdict" IS 'Whether interpretation may start.';
COMMENT ON COLUMN events."genomic_test_sequencing_completed"."gap_genes" IS 'HGNC symbols of genes with regions below the limit, to be filled by another method or disclosed.';
COMMENT ON COLUMN events."genomic_test_sequencing_completed"."data_files" IS 'Alignment and variant files in the genomic archive. [PHI]';
COMMENT ON COLUMN events."genomic_test_sequencing_completed"."completed_at" IS 'When the pipeline wrote its last file.';
`,
    String.raw`
CREATE VIEW events."genomic_test_variant_reclassified" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'genomicTestId')::uuid AS "genomic_test_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'genomicFindingId')::uuid AS "genomic_finding_id",
  (event_data ->> 'responsiblePractitionerId')::uuid AS "responsible_practitioner_id",
  event_data -> 'genomicVariant' AS "genomic_variant",
  event_data ->> 'previousVariantClassification' AS "previous_variant_classification",
  event_data ->> 'variantClassification' AS "variant_classification",
  event_data ->> 'variantReclassificationEvidence' AS "variant_reclassification_evidence",
  (event_data ->> 'requiresRecontact')::boolean AS "requires_recontact",
  (event_data ->> 'firstReportedDate')::date AS "first_reported_date",
  (event_data ->> 'reclassifiedAt')::timestamptz AS "reclassified_at",
  event_data ->> 'reasonText' AS "reason_text"
FROM stored_events
WHERE event_type = 'GenomicTest.VariantReclassified';

COMMENT ON VIEW events."genomic_test_variant_reclassified" IS 'New evidence moved a variant that had been reported before into another class. The clinician who now cares for the patient must decide whether to call back; the variant itself is unchanged.';
COMMENT ON COLUMN events."genomic_test_variant_reclassified"."genomic_test_id" IS 'Original test, often years old.';
COMMENT ON COLUMN events."genomic_test_variant_reclassified"."patient_id" IS 'Carrier who may have to be called back.';
COMMENT ON COLUMN events."genomic_test_variant_reclassified"."genomic_finding_id" IS 'Finding whose class changed.';
COMMENT ON COLUMN events."genomic_test_variant_reclassified"."responsible_practitioner_id" IS 'Clinician who gets the letter; null when the first one has left and nobody took over.';
COMMENT ON COLUMN events."genomic_test_variant_reclassified"."genomic_variant" IS 'Variant as reported the first time, in current nomenclature. [PHI]';
COMMENT ON COLUMN events."genomic_test_variant_reclassified"."previous_variant_classification" IS 'Class that the patient was told. [PHI]';
COMMENT ON COLUMN events."genomic_test_variant_reclassified"."variant_classification" IS 'Class from now on. [PHI]';
COMMENT ON COLUMN events."genomic_test_variant_reclassified"."variant_reclassification_evidence" IS 'Main new evidence.';
COMMENT ON COLUMN events."genomic_test_variant_reclassified"."requires_recontact" IS 'True when care changes: any move into or out of the two pathogenic classes.';
COMMENT ON COLUMN events."genomic_test_variant_reclassified"."first_reported_date" IS 'Day of the report in which the old class stood.';
COMMENT ON COLUMN events."genomic_test_variant_reclassified"."reclassified_at" IS 'When the laboratory signed the new class.';
COMMENT ON COLUMN events."genomic_test_variant_reclassified"."reason_text" IS 'Evidence in two or three sentences, as in the amended report. [PHI]';
`,
    String.raw`
CREATE VIEW events."genomic_test_variant_reported" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'genomicTestId')::uuid AS "genomic_test_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  (event_data ->> 'genomicFindingId')::uuid AS "genomic_finding_id",
  event_data -> 'genomicVariant' AS "genomic_variant",
  event_data ->> 'variantClassification' AS "variant_classification",
  event_data -> 'acmgCriteria' AS "acmg_criteria",
  event_data -> 'condition' AS "condition",
  event_data ->> 'variantInheritance' AS "variant_inheritance",
  (event_data ->> 'isSecondaryFinding')::boolean AS "is_secondary_finding",
  (event_data ->> 'isConfirmedOrthogonally')::boolean AS "is_confirmed_orthogonally",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'GenomicTest.VariantReported';

COMMENT ON VIEW events."genomic_test_variant_reported" IS 'A report named one germline variant with its class and what it means for the patient. A report with two variants gives two events; a change of class years later is GenomicTest.VariantReclassified.';
COMMENT ON COLUMN events."genomic_test_variant_reported"."genomic_test_id" IS 'Test that found the variant.';
COMMENT ON COLUMN events."genomic_test_variant_reported"."patient_id" IS 'Carrier; relatives are never named here.';
COMMENT ON COLUMN events."genomic_test_variant_reported"."order_id" IS 'Order that asked the question.';
COMMENT ON COLUMN events."genomic_test_variant_reported"."diagnostic_report_id" IS 'Report in which the variant stands.';
COMMENT ON COLUMN events."genomic_test_variant_reported"."genomic_finding_id" IS 'This variant in this patient, to which reclassifications refer.';
COMMENT ON COLUMN events."genomic_test_variant_reported"."genomic_variant" IS 'The variant in full notation. [PHI]';
COMMENT ON COLUMN events."genomic_test_variant_reported"."variant_classification" IS 'Class assigned by the laboratory director. [PHI]';
COMMENT ON COLUMN events."genomic_test_variant_reported"."acmg_criteria" IS 'ACMG criteria met, such as PVS1 and PM2, from which the class follows.';
COMMENT ON COLUMN events."genomic_test_variant_reported"."condition" IS 'Condition for which the class holds, ICD-10-CM or SNOMED CT. [PHI]';
COMMENT ON COLUMN events."genomic_test_variant_reported"."variant_inheritance" IS 'How relatives may be concerned. [PHI]';
COMMENT ON COLUMN events."genomic_test_variant_reported"."is_secondary_finding" IS 'True when it lies outside the question and is reported because the patient wished so.';
COMMENT ON COLUMN events."genomic_test_variant_reported"."is_confirmed_orthogonally" IS 'Whether Sanger sequencing or another method saw it as well.';
COMMENT ON COLUMN events."genomic_test_variant_reported"."issued_at" IS 'When the report with the variant was signed.';
COMMENT ON COLUMN events."genomic_test_variant_reported"."performer" IS 'Laboratory director who signed. [PII]';
`,
    String.raw`
CREATE VIEW events."grievance_received" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'grievanceId')::uuid AS "grievance_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data ->> 'grievanceTopic' AS "grievance_topic",
  event_data ->> 'grievanceChannel' AS "grievance_channel",
  event_data ->> 'complaintText' AS "complaint_text",
  (event_data ->> 'involvesAbuseAllegation')::boolean AS "involves_abuse_allegation",
  event_data -> 'complainant' AS "complainant",
  (event_data ->> 'answerDueDate')::date AS "answer_due_date"
FROM stored_events
WHERE event_type = 'Grievance.Received';

COMMENT ON VIEW events."grievance_received" IS 'A patient or representative complained in a way that could not be settled on the spot, so that a written answer is owed (42 CFR 482.13).';
COMMENT ON COLUMN events."grievance_received"."grievance_id" IS 'Complaint until the written answer.';
COMMENT ON COLUMN events."grievance_received"."patient_id" IS 'Patient concerned; null for visitors.';
COMMENT ON COLUMN events."grievance_received"."grievance_topic" IS 'PRIVACY and DISCRIMINATION also go to their officers. [PHI]';
COMMENT ON COLUMN events."grievance_received"."grievance_channel" IS 'REGULATOR complaints have limits of their own.';
COMMENT ON COLUMN events."grievance_received"."complaint_text" IS 'The complaint in its author''s words. [PHI]';
COMMENT ON COLUMN events."grievance_received"."involves_abuse_allegation" IS 'Whether abuse or neglect is alleged, which is acted on at once. [PHI]';
COMMENT ON COLUMN events."grievance_received"."complainant" IS 'Author of the complaint, to whom the answer is written. [PII]';
COMMENT ON COLUMN events."grievance_received"."answer_due_date" IS 'Day of the written answer, seven days as a rule.';
`,
    String.raw`
CREATE VIEW events."imaging_order_cancelled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'replacementOrderId')::uuid AS "replacement_order_id",
  event_data -> 'accessionNumber' AS "accession_number",
  event_data -> 'procedureCode' AS "procedure_code",
  event_data ->> 'imagingCancellationReason' AS "imaging_cancellation_reason",
  (event_data ->> 'wasPrepared')::boolean AS "was_prepared",
  event_data -> 'cancelledBy' AS "cancelled_by",
  (event_data ->> 'cancelledAt')::timestamptz AS "cancelled_at"
FROM stored_events
WHERE event_type = 'ImagingOrder.Cancelled';

COMMENT ON VIEW events."imaging_order_cancelled" IS 'An examination was called off before the first image. Once images exist, a broken-off scan is ImagingStudy.Discontinued.';
COMMENT ON COLUMN events."imaging_order_cancelled"."order_id" IS 'Order that will not be carried out.';
COMMENT ON COLUMN events."imaging_order_cancelled"."patient_id" IS 'Patient who need not come or fast any more.';
COMMENT ON COLUMN events."imaging_order_cancelled"."encounter_id" IS 'Stay whose ward is told.';
COMMENT ON COLUMN events."imaging_order_cancelled"."replacement_order_id" IS 'Examination that will be done instead, as ultrasound in place of CT.';
COMMENT ON COLUMN events."imaging_order_cancelled"."accession_number" IS 'Number that vanishes from the modality worklist. [PHI, PII]';
COMMENT ON COLUMN events."imaging_order_cancelled"."procedure_code" IS 'Examination called off, CPT. [PHI]';
COMMENT ON COLUMN events."imaging_order_cancelled"."imaging_cancellation_reason" IS 'Reason chosen at the cancellation. [PHI]';
COMMENT ON COLUMN events."imaging_order_cancelled"."was_prepared" IS 'True when contrast had been drunk, a tracer ordered or sedation given, so that cost and a note follow.';
COMMENT ON COLUMN events."imaging_order_cancelled"."cancelled_by" IS 'Who called it off on whose side. [PII]';
COMMENT ON COLUMN events."imaging_order_cancelled"."cancelled_at" IS 'When the slot became free.';
`,
    String.raw`
CREATE VIEW events."imaging_order_held" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'priorAuthorizationId')::uuid AS "prior_authorization_id",
  event_data -> 'procedureCode' AS "procedure_code",
  event_data ->> 'imagingHoldReason' AS "imaging_hold_reason",
  nullif(event_data -> 'resolutionOwner', 'null'::jsonb) AS "resolution_owner",
  (event_data ->> 'heldAt')::timestamptz AS "held_at",
  (event_data ->> 'reviewDueAt')::timestamptz AS "review_due_at",
  event_data -> 'heldBy' AS "held_by",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'ImagingOrder.Held';

COMMENT ON VIEW events."imaging_order_held" IS 'An examination was put on hold because something must come first, most often the payer''s authorization, a creatinine or an answer about an implant. The order stays valid and may not be scanned meanwhile.';
COMMENT ON COLUMN events."imaging_order_held"."order_id" IS 'Order that waits.';
COMMENT ON COLUMN events."imaging_order_held"."patient_id" IS 'Patient who should hear why it takes longer.';
COMMENT ON COLUMN events."imaging_order_held"."prior_authorization_id" IS 'Authorization that is awaited, when that is the reason.';
COMMENT ON COLUMN events."imaging_order_held"."procedure_code" IS 'Examination on hold, CPT. [PHI]';
COMMENT ON COLUMN events."imaging_order_held"."imaging_hold_reason" IS 'What the scheduler or technologist found in the way. [PHI]';
COMMENT ON COLUMN events."imaging_order_held"."resolution_owner" IS 'Who must clear the obstacle; a team or system is given by its display. [PII]';
COMMENT ON COLUMN events."imaging_order_held"."held_at" IS 'When the order left the scanning list.';
COMMENT ON COLUMN events."imaging_order_held"."review_due_at" IS 'When the hold is looked at again.';
COMMENT ON COLUMN events."imaging_order_held"."held_by" IS 'Scheduler or technologist who stopped it. [PII]';
COMMENT ON COLUMN events."imaging_order_held"."note" IS 'What exactly is missing. [PHI]';
`,
    String.raw`
CREATE VIEW events."imaging_order_protocoled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data ->> 'protocolName' AS "protocol_name",
  event_data -> 'procedureCode' AS "procedure_code",
  (event_data ->> 'wasProcedureChanged')::boolean AS "was_procedure_changed",
  event_data ->> 'imagingContrastPlan' AS "imaging_contrast_plan",
  nullif(event_data -> 'renalFunctionRate', 'null'::jsonb) AS "renal_function_rate",
  (event_data ->> 'requiresPremedication')::boolean AS "requires_premedication",
  (event_data ->> 'requiresSedation')::boolean AS "requires_sedation",
  event_data ->> 'instructions' AS "instructions",
  (event_data ->> 'protocoledAt')::timestamptz AS "protocoled_at",
  event_data -> 'protocoledBy' AS "protocoled_by"
FROM stored_events
WHERE event_type = 'ImagingOrder.Protocoled';

COMMENT ON VIEW events."imaging_order_protocoled" IS 'A radiologist or lead technologist decided how the ordered examination will be done: protocol, contrast, sedation, and whether it should be another examination altogether. The technologist scans by it.';
COMMENT ON COLUMN events."imaging_order_protocoled"."order_id" IS 'Order that now has a protocol.';
COMMENT ON COLUMN events."imaging_order_protocoled"."patient_id" IS 'Patient for whom kidney function and allergies were checked.';
COMMENT ON COLUMN events."imaging_order_protocoled"."protocol_name" IS 'Protocol on the scanner''s menu, such as Liver 4-phase.';
COMMENT ON COLUMN events."imaging_order_protocoled"."procedure_code" IS 'Examination that will be done, CPT; differs from the order when the radiologist changed it. [PHI]';
COMMENT ON COLUMN events."imaging_order_protocoled"."was_procedure_changed" IS 'True when the order must be cosigned or replaced because another examination fits better.';
COMMENT ON COLUMN events."imaging_order_protocoled"."imaging_contrast_plan" IS 'Plan for contrast by route. [PHI]';
COMMENT ON COLUMN events."imaging_order_protocoled"."renal_function_rate" IS 'Latest eGFR in mL/min/1.73 m2, on which the contrast decision rests; null when none is needed. [PHI]';
COMMENT ON COLUMN events."imaging_order_protocoled"."requires_premedication" IS 'True for the steroid scheme after an earlier contrast reaction, which delays the scan by 13 hours unless accelerated.';
COMMENT ON COLUMN events."imaging_order_protocoled"."requires_sedation" IS 'Whether a nurse or anesthetist must be booked.';
COMMENT ON COLUMN events."imaging_order_protocoled"."instructions" IS 'Preparation of the patient, such as fasting or holding metformin. [PHI]';
COMMENT ON COLUMN events."imaging_order_protocoled"."protocoled_at" IS 'When the protocol was signed.';
COMMENT ON COLUMN events."imaging_order_protocoled"."protocoled_by" IS 'Radiologist, fellow or technologist who chose it. [PII]';
`,
    String.raw`
CREATE VIEW events."imaging_order_received" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderingPractitionerId')::uuid AS "ordering_practitioner_id",
  event_data -> 'accessionNumber' AS "accession_number",
  nullif(event_data -> 'placerOrderNumber', 'null'::jsonb) AS "placer_order_number",
  event_data -> 'procedureCode' AS "procedure_code",
  event_data ->> 'imagingModality' AS "imaging_modality",
  nullif(event_data -> 'bodySite', 'null'::jsonb) AS "body_site",
  event_data -> 'reason' AS "reason",
  event_data ->> 'reasonText' AS "reason_text",
  (event_data ->> 'appropriateUseScore')::integer AS "appropriate_use_score",
  (event_data ->> 'isPregnancyPossible')::boolean AS "is_pregnancy_possible",
  event_data ->> 'priority' AS "priority",
  (event_data ->> 'orderedAt')::timestamptz AS "ordered_at"
FROM stored_events
WHERE event_type = 'ImagingOrder.Received';

COMMENT ON VIEW events."imaging_order_received" IS 'Radiology took an order for an examination into its own system and gave it an accession number. No room or time is fixed: protocol and appointment are ImagingOrder.Protocoled and ImagingOrder.Scheduled.';
COMMENT ON COLUMN events."imaging_order_received"."order_id" IS 'Order for the examination; protocol, appointment and hold are keyed by it.';
COMMENT ON COLUMN events."imaging_order_received"."patient_id" IS 'Patient to be examined.';
COMMENT ON COLUMN events."imaging_order_received"."encounter_id" IS 'Stay or emergency visit for which it is wanted; null for a future outpatient visit.';
COMMENT ON COLUMN events."imaging_order_received"."ordering_practitioner_id" IS 'Clinician who asked and whom the radiologist calls with a critical finding.';
COMMENT ON COLUMN events."imaging_order_received"."accession_number" IS 'Number that ties order, images and report together (DICOM 0008,0050). [PHI, PII]';
COMMENT ON COLUMN events."imaging_order_received"."placer_order_number" IS 'Number of the ordering system, returned in every result message. [PHI, PII]';
COMMENT ON COLUMN events."imaging_order_received"."procedure_code" IS 'Examination ordered, CPT. [PHI]';
COMMENT ON COLUMN events."imaging_order_received"."imaging_modality" IS 'Machine that the examination needs.';
COMMENT ON COLUMN events."imaging_order_received"."body_site" IS 'Region and side, SNOMED CT; a missing side stops the order for extremities. [PHI]';
COMMENT ON COLUMN events."imaging_order_received"."reason" IS 'Indication, ICD-10-CM, by which the payer judges necessity. [PHI]';
COMMENT ON COLUMN events."imaging_order_received"."reason_text" IS 'Question to the radiologist in the clinician''s words. [PHI]';
COMMENT ON COLUMN events."imaging_order_received"."appropriate_use_score" IS 'Rating of the order by decision support from 1 to 9, where 7 and more is usually appropriate; null when none was consulted.';
COMMENT ON COLUMN events."imaging_order_received"."is_pregnancy_possible" IS 'Answer to the pregnancy question; null when it does not apply or was not asked. [PHI]';
COMMENT ON COLUMN events."imaging_order_received"."priority" IS 'Urgency by which the reading and scanning lists are sorted.';
COMMENT ON COLUMN events."imaging_order_received"."ordered_at" IS 'When the clinician signed.';
`,
    String.raw`
CREATE VIEW events."imaging_order_safety_screened" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'informant' AS "informant",
  event_data ->> 'mriSafetyDecision' AS "mri_safety_decision",
  event_data -> 'implants' AS "implants",
  event_data -> 'conditions' AS "conditions",
  (event_data ->> 'isClaustrophobic')::boolean AS "is_claustrophobic",
  (event_data ->> 'isFerromagneticDetectorPassed')::boolean AS "is_ferromagnetic_detector_passed",
  (event_data ->> 'screenedAt')::timestamptz AS "screened_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'ImagingOrder.SafetyScreened';

COMMENT ON VIEW events."imaging_order_safety_screened" IS 'The patient, or somebody who knows, answered the MRI safety questions and the technologist or MR safety officer decided whether the magnet room may be entered. It is done again before every examination.';
COMMENT ON COLUMN events."imaging_order_safety_screened"."order_id" IS 'MRI order for which the screening holds.';
COMMENT ON COLUMN events."imaging_order_safety_screened"."patient_id" IS 'Patient who is to enter zone IV.';
COMMENT ON COLUMN events."imaging_order_safety_screened"."informant" IS 'Who answered; a relative for patients who cannot. [PII]';
COMMENT ON COLUMN events."imaging_order_safety_screened"."mri_safety_decision" IS 'Outcome of the screening. [PHI]';
COMMENT ON COLUMN events."imaging_order_safety_screened"."implants" IS 'All implants and foreign bodies found; empty when there are none. [PHI]';
COMMENT ON COLUMN events."imaging_order_safety_screened"."conditions" IS 'Limits for the scan, such as 1.5 T only or pacemaker in asynchronous mode.';
COMMENT ON COLUMN events."imaging_order_safety_screened"."is_claustrophobic" IS 'Whether narrow spaces are a problem, so that medication or an open bore is planned. [PHI]';
COMMENT ON COLUMN events."imaging_order_safety_screened"."is_ferromagnetic_detector_passed" IS 'Whether the detector at the door stayed silent; null where there is none.';
COMMENT ON COLUMN events."imaging_order_safety_screened"."screened_at" IS 'When the decision was made.';
COMMENT ON COLUMN events."imaging_order_safety_screened"."performer" IS 'Technologist or MR safety officer who decided. [PII]';
`,
    String.raw`
CREATE VIEW events."imaging_order_scheduled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'appointmentId')::uuid AS "appointment_id",
  (event_data ->> 'locationId')::uuid AS "location_id",
  (event_data ->> 'deviceId')::uuid AS "device_id",
  event_data -> 'procedureCode' AS "procedure_code",
  event_data ->> 'imagingModality' AS "imaging_modality",
  event_data -> 'scheduledPeriod' AS "scheduled_period",
  (event_data ->> 'arriveByAt')::timestamptz AS "arrive_by_at",
  event_data ->> 'imagingTransportNeed' AS "imaging_transport_need",
  (event_data ->> 'isRescheduled')::boolean AS "is_rescheduled",
  event_data -> 'scheduledBy' AS "scheduled_by"
FROM stored_events
WHERE event_type = 'ImagingOrder.Scheduled';

COMMENT ON VIEW events."imaging_order_scheduled" IS 'An examination was given a room, a machine and a time. For outpatients an appointment exists beside it; for inpatients it is a slot on the scanner''s list that the ward sees.';
COMMENT ON COLUMN events."imaging_order_scheduled"."order_id" IS 'Order that has a time now.';
COMMENT ON COLUMN events."imaging_order_scheduled"."patient_id" IS 'Patient to be brought or expected.';
COMMENT ON COLUMN events."imaging_order_scheduled"."encounter_id" IS 'Stay of an inpatient; null for outpatients until they arrive.';
COMMENT ON COLUMN events."imaging_order_scheduled"."appointment_id" IS 'Outpatient appointment; null for inpatients.';
COMMENT ON COLUMN events."imaging_order_scheduled"."location_id" IS 'Scanner room to which the patient is sent.';
COMMENT ON COLUMN events."imaging_order_scheduled"."device_id" IS 'Machine on whose worklist the examination appears; null when any in the room may be used.';
COMMENT ON COLUMN events."imaging_order_scheduled"."procedure_code" IS 'Examination as it stands on the modality worklist, CPT. [PHI]';
COMMENT ON COLUMN events."imaging_order_scheduled"."imaging_modality" IS 'Machine type of the slot.';
COMMENT ON COLUMN events."imaging_order_scheduled"."scheduled_period" IS 'Table time reserved, preparation not included.';
COMMENT ON COLUMN events."imaging_order_scheduled"."arrive_by_at" IS 'When the patient must be there to drink contrast, have a line placed or rest after injection.';
COMMENT ON COLUMN events."imaging_order_scheduled"."imaging_transport_need" IS 'Transport that the ward must arrange.';
COMMENT ON COLUMN events."imaging_order_scheduled"."is_rescheduled" IS 'True when an earlier time is thereby replaced.';
COMMENT ON COLUMN events."imaging_order_scheduled"."scheduled_by" IS 'Scheduler, or the patient through the portal. [PII]';
`,
    String.raw`
CREATE VIEW events."imaging_report_addendum_issued" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'addendumSequence')::integer AS "addendum_sequence",
  event_data ->> 'imagingAddendumCause' AS "imaging_addendum_cause",
  event_data ->> 'addendumText' AS "addendum_text",
  (event_data ->> 'isImpressionChanged')::boolean AS "is_impression_changed",
  nullif(event_data -> 'notifiedTo', 'null'::jsonb) AS "notified_to",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'ImagingReport.AddendumIssued';

COMMENT ON VIEW events."imaging_report_addendum_issued" IS 'A radiologist added text beneath a signed imaging report, after new comparison films, a question from the clinician or a mistake that was noticed. The signed report above it keeps its words.';
COMMENT ON COLUMN events."imaging_report_addendum_issued"."diagnostic_report_id" IS 'Signed report that has an addendum now.';
COMMENT ON COLUMN events."imaging_report_addendum_issued"."patient_id" IS 'Patient who may have read the report already.';
COMMENT ON COLUMN events."imaging_report_addendum_issued"."order_id" IS 'Order under which both texts are filed.';
COMMENT ON COLUMN events."imaging_report_addendum_issued"."addendum_sequence" IS 'Number of the addendum, counted from 1.';
COMMENT ON COLUMN events."imaging_report_addendum_issued"."imaging_addendum_cause" IS 'Why something had to be added.';
COMMENT ON COLUMN events."imaging_report_addendum_issued"."addendum_text" IS 'Text that stands beneath the report, with the date of its own signature. [PHI]';
COMMENT ON COLUMN events."imaging_report_addendum_issued"."is_impression_changed" IS 'True when the clinician must think again; the radiologist then calls.';
COMMENT ON COLUMN events."imaging_report_addendum_issued"."notified_to" IS 'Clinician who was told, when the impression changed. [PII]';
COMMENT ON COLUMN events."imaging_report_addendum_issued"."issued_at" IS 'When the added text was signed.';
COMMENT ON COLUMN events."imaging_report_addendum_issued"."performer" IS 'Radiologist of the addendum. [PII]';
`,
    String.raw`
CREATE VIEW events."imaging_report_critical_finding_communicated" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'imagingStudyId')::uuid AS "imaging_study_id",
  event_data -> 'finding' AS "finding",
  event_data ->> 'criticalFindingUrgency' AS "critical_finding_urgency",
  event_data ->> 'criticalContactMethod' AS "critical_contact_method",
  (event_data ->> 'attemptCount')::integer AS "attempt_count",
  (event_data ->> 'wasReadBack')::boolean AS "was_read_back",
  (event_data ->> 'elapsedMinutes')::integer AS "elapsed_minutes",
  event_data -> 'notifiedTo' AS "notified_to",
  (event_data ->> 'communicatedAt')::timestamptz AS "communicated_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'ImagingReport.CriticalFindingCommunicated';

COMMENT ON VIEW events."imaging_report_critical_finding_communicated" IS 'The radiologist told a responsible person of a finding that cannot wait for the report, and the talk was documented. It is emitted once the message was taken, not when the call was tried.';
COMMENT ON COLUMN events."imaging_report_critical_finding_communicated"."diagnostic_report_id" IS 'Report, signed or still in dictation, that holds the finding.';
COMMENT ON COLUMN events."imaging_report_critical_finding_communicated"."patient_id" IS 'Patient for whom somebody must act.';
COMMENT ON COLUMN events."imaging_report_critical_finding_communicated"."encounter_id" IS 'Encounter whose team took the message; null when an outside office did.';
COMMENT ON COLUMN events."imaging_report_critical_finding_communicated"."imaging_study_id" IS 'Study on which the finding was seen.';
COMMENT ON COLUMN events."imaging_report_critical_finding_communicated"."finding" IS 'Critical finding, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."imaging_report_critical_finding_communicated"."critical_finding_urgency" IS 'Time that the policy allows for this kind of finding.';
COMMENT ON COLUMN events."imaging_report_critical_finding_communicated"."critical_contact_method" IS 'How radiologist and receiver spoke.';
COMMENT ON COLUMN events."imaging_report_critical_finding_communicated"."attempt_count" IS 'Tries until the receiver was reached.';
COMMENT ON COLUMN events."imaging_report_critical_finding_communicated"."was_read_back" IS 'Whether the receiver repeated patient and finding.';
COMMENT ON COLUMN events."imaging_report_critical_finding_communicated"."elapsed_minutes" IS 'Minutes from the moment of seeing it to the talk.';
COMMENT ON COLUMN events."imaging_report_critical_finding_communicated"."notified_to" IS 'Clinician or nurse who took the finding over. [PII]';
COMMENT ON COLUMN events."imaging_report_critical_finding_communicated"."communicated_at" IS 'When the message was taken.';
COMMENT ON COLUMN events."imaging_report_critical_finding_communicated"."performer" IS 'Radiologist who told it. [PII]';
`,
    String.raw`
CREATE VIEW events."imaging_report_finalized" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  event_data -> 'imagingStudyIds' AS "imaging_study_ids",
  event_data -> 'comparedImagingStudyIds' AS "compared_imaging_study_ids",
  event_data -> 'procedureCode' AS "procedure_code",
  event_data ->> 'impressionText' AS "impression_text",
  event_data -> 'findings' AS "findings",
  event_data ->> 'assessmentScale' AS "assessment_scale",
  event_data ->> 'preliminaryAgreement' AS "preliminary_agreement",
  (event_data ->> 'elapsedMinutes')::integer AS "elapsed_minutes",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  event_data -> 'performer' AS "performer",
  nullif(event_data -> 'sourceDocument', 'null'::jsonb) AS "source_document"
FROM stored_events
WHERE event_type = 'ImagingReport.Finalized';

COMMENT ON VIEW events."imaging_report_finalized" IS 'The attending radiologist signed the report on one or more studies. Further remarks come as ImagingReport.AddendumIssued; the signed text is never changed in silence.';
COMMENT ON COLUMN events."imaging_report_finalized"."diagnostic_report_id" IS 'Report that is signed.';
COMMENT ON COLUMN events."imaging_report_finalized"."patient_id" IS 'Patient who sees it in the portal at the same hour.';
COMMENT ON COLUMN events."imaging_report_finalized"."encounter_id" IS 'Encounter under which the professional fee is billed.';
COMMENT ON COLUMN events."imaging_report_finalized"."order_id" IS 'Order that the report answers.';
COMMENT ON COLUMN events."imaging_report_finalized"."imaging_study_ids" IS 'Studies on which the report speaks.';
COMMENT ON COLUMN events."imaging_report_finalized"."compared_imaging_study_ids" IS 'Earlier studies that the radiologist compared.';
COMMENT ON COLUMN events."imaging_report_finalized"."procedure_code" IS 'Examination reported, CPT. [PHI]';
COMMENT ON COLUMN events."imaging_report_finalized"."impression_text" IS 'Impression as signed, the part that clinicians read first. [PHI]';
COMMENT ON COLUMN events."imaging_report_finalized"."findings" IS 'Findings coded from the impression, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."imaging_report_finalized"."assessment_scale" IS 'Reporting scale with its category, such as BI-RADS 2, Lung-RADS 4A or TI-RADS 3; null where none applies. [PHI]';
COMMENT ON COLUMN events."imaging_report_finalized"."preliminary_agreement" IS 'Whether the attending agrees with the preliminary reading.';
COMMENT ON COLUMN events."imaging_report_finalized"."elapsed_minutes" IS 'Minutes from the end of the examination to the signature.';
COMMENT ON COLUMN events."imaging_report_finalized"."issued_at" IS 'When the attending signed and the text became binding.';
COMMENT ON COLUMN events."imaging_report_finalized"."performer" IS 'Radiologist who signed. [PII]';
COMMENT ON COLUMN events."imaging_report_finalized"."source_document" IS 'Signed report with all sections. [PHI]';
`,
    String.raw`
CREATE VIEW events."imaging_report_follow_up_recommended" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'responsiblePractitionerId')::uuid AS "responsible_practitioner_id",
  event_data -> 'finding' AS "finding",
  nullif(event_data -> 'findingSizeQuantity', 'null'::jsonb) AS "finding_size_quantity",
  (event_data ->> 'isIncidental')::boolean AS "is_incidental",
  event_data ->> 'imagingFollowUpAction' AS "imaging_follow_up_action",
  nullif(event_data -> 'procedureCode', 'null'::jsonb) AS "procedure_code",
  event_data ->> 'guidelineName' AS "guideline_name",
  (event_data ->> 'dueFromDate')::date AS "due_from_date",
  (event_data ->> 'dueByDate')::date AS "due_by_date",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'ImagingReport.FollowUpRecommended';

COMMENT ON VIEW events."imaging_report_follow_up_recommended" IS 'A signed report asks for a later examination or visit because of a finding that nobody looked for or that must be watched. It opens an entry on the follow-up list; it orders nothing.';
COMMENT ON COLUMN events."imaging_report_follow_up_recommended"."diagnostic_report_id" IS 'Report with the recommendation.';
COMMENT ON COLUMN events."imaging_report_follow_up_recommended"."patient_id" IS 'Patient who must not be forgotten.';
COMMENT ON COLUMN events."imaging_report_follow_up_recommended"."encounter_id" IS 'Encounter in which it was found, often an emergency visit for something else.';
COMMENT ON COLUMN events."imaging_report_follow_up_recommended"."responsible_practitioner_id" IS 'Primary care or ordering clinician who is asked; null when the patient has none.';
COMMENT ON COLUMN events."imaging_report_follow_up_recommended"."finding" IS 'Finding to be followed, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."imaging_report_follow_up_recommended"."finding_size_quantity" IS 'Size of the lesion in mm, against which growth is measured. [PHI]';
COMMENT ON COLUMN events."imaging_report_follow_up_recommended"."is_incidental" IS 'True when it has nothing to do with the question of the order.';
COMMENT ON COLUMN events."imaging_report_follow_up_recommended"."imaging_follow_up_action" IS 'Kind of follow-up.';
COMMENT ON COLUMN events."imaging_report_follow_up_recommended"."procedure_code" IS 'Examination recommended, CPT; null for visits. [PHI]';
COMMENT ON COLUMN events."imaging_report_follow_up_recommended"."guideline_name" IS 'Guideline that sets the interval, such as Fleischner 2017 or ACR adrenal.';
COMMENT ON COLUMN events."imaging_report_follow_up_recommended"."due_from_date" IS 'Earliest day on which the follow-up makes sense.';
COMMENT ON COLUMN events."imaging_report_follow_up_recommended"."due_by_date" IS 'Day after which the list shows it as overdue.';
COMMENT ON COLUMN events."imaging_report_follow_up_recommended"."performer" IS 'Radiologist who recommends it. [PII]';
`,
    String.raw`
CREATE VIEW events."imaging_report_peer_reviewed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'imagingStudyId')::uuid AS "imaging_study_id",
  (event_data ->> 'reviewedPractitionerId')::uuid AS "reviewed_practitioner_id",
  event_data ->> 'peerReviewSelection' AS "peer_review_selection",
  (event_data ->> 'radpeerScore')::integer AS "radpeer_score",
  (event_data ->> 'isClinicallySignificant')::boolean AS "is_clinically_significant",
  event_data ->> 'imagingDiscrepancyKind' AS "imaging_discrepancy_kind",
  nullif(event_data -> 'finding', 'null'::jsonb) AS "finding",
  (event_data ->> 'isAddendumAdvised')::boolean AS "is_addendum_advised",
  (event_data ->> 'reviewedAt')::timestamptz AS "reviewed_at",
  event_data -> 'reviewedBy' AS "reviewed_by"
FROM stored_events
WHERE event_type = 'ImagingReport.PeerReviewed';

COMMENT ON VIEW events."imaging_report_peer_reviewed" IS 'A second radiologist read a reported study for quality and scored the agreement. The record is protected peer review; a difference that matters to the patient leads to an addendum besides.';
COMMENT ON COLUMN events."imaging_report_peer_reviewed"."diagnostic_report_id" IS 'Report that was looked over.';
COMMENT ON COLUMN events."imaging_report_peer_reviewed"."patient_id" IS 'Patient of the report, needed only if care must change.';
COMMENT ON COLUMN events."imaging_report_peer_reviewed"."imaging_study_id" IS 'Study that the reviewer opened.';
COMMENT ON COLUMN events."imaging_report_peer_reviewed"."reviewed_practitioner_id" IS 'Radiologist whose report it is.';
COMMENT ON COLUMN events."imaging_report_peer_reviewed"."peer_review_selection" IS 'Way by which the case was chosen.';
COMMENT ON COLUMN events."imaging_report_peer_reviewed"."radpeer_score" IS 'RADPEER score from 1 (concur) to 3 (most should find it).';
COMMENT ON COLUMN events."imaging_report_peer_reviewed"."is_clinically_significant" IS 'RADPEER suffix b: the difference is likely to matter for care.';
COMMENT ON COLUMN events."imaging_report_peer_reviewed"."imaging_discrepancy_kind" IS 'Kind of the difference; null when the reviewer concurs.';
COMMENT ON COLUMN events."imaging_report_peer_reviewed"."finding" IS 'Finding in dispute, SNOMED CT; null when the reviewer concurs. [PHI]';
COMMENT ON COLUMN events."imaging_report_peer_reviewed"."is_addendum_advised" IS 'Whether the first reader is asked to write an addendum.';
COMMENT ON COLUMN events."imaging_report_peer_reviewed"."reviewed_at" IS 'When the score was entered.';
COMMENT ON COLUMN events."imaging_report_peer_reviewed"."reviewed_by" IS 'Reviewing radiologist, blinded to the first reader where possible. [PII]';
`,
    String.raw`
CREATE VIEW events."imaging_report_preliminary_released" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  event_data -> 'imagingStudyIds' AS "imaging_study_ids",
  event_data -> 'procedureCode' AS "procedure_code",
  event_data ->> 'preliminaryReader' AS "preliminary_reader",
  event_data ->> 'impressionText' AS "impression_text",
  event_data -> 'findings' AS "findings",
  (event_data ->> 'elapsedMinutes')::integer AS "elapsed_minutes",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'ImagingReport.PreliminaryReleased';

COMMENT ON VIEW events."imaging_report_preliminary_released" IS 'A resident, the night reader or a teleradiologist gave a first reading that the emergency team may act on. An attending reads it again; a difference shows in ImagingReport.Finalized.';
COMMENT ON COLUMN events."imaging_report_preliminary_released"."diagnostic_report_id" IS 'Report in its provisional state.';
COMMENT ON COLUMN events."imaging_report_preliminary_released"."patient_id" IS 'Patient whose images were read.';
COMMENT ON COLUMN events."imaging_report_preliminary_released"."encounter_id" IS 'Encounter in which the first word is needed.';
COMMENT ON COLUMN events."imaging_report_preliminary_released"."order_id" IS 'Order that stays open until the final report.';
COMMENT ON COLUMN events."imaging_report_preliminary_released"."imaging_study_ids" IS 'Studies read together.';
COMMENT ON COLUMN events."imaging_report_preliminary_released"."procedure_code" IS 'Examination read, CPT. [PHI]';
COMMENT ON COLUMN events."imaging_report_preliminary_released"."preliminary_reader" IS 'Standing of the reader, by which the ward weighs it.';
COMMENT ON COLUMN events."imaging_report_preliminary_released"."impression_text" IS 'Impression in short, as shown on the tracking board. [PHI]';
COMMENT ON COLUMN events."imaging_report_preliminary_released"."findings" IS 'Leading findings of the first reading, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."imaging_report_preliminary_released"."elapsed_minutes" IS 'Minutes from the last image to this reading.';
COMMENT ON COLUMN events."imaging_report_preliminary_released"."issued_at" IS 'When the reading could be seen.';
COMMENT ON COLUMN events."imaging_report_preliminary_released"."performer" IS 'Reader of the first look. [PII]';
`,
    String.raw`
CREATE VIEW events."imaging_study_became_available" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'imagingStudyId')::uuid AS "imaging_study_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  event_data -> 'studyInstanceIdentifier' AS "study_instance_identifier",
  nullif(event_data -> 'accessionNumber', 'null'::jsonb) AS "accession_number",
  event_data ->> 'imagingModality' AS "imaging_modality",
  (event_data ->> 'seriesCount')::integer AS "series_count",
  (event_data ->> 'imageCount')::integer AS "image_count",
  event_data ->> 'imagingOrigin' AS "imaging_origin",
  event_data -> 'priorImagingStudyIds' AS "prior_imaging_study_ids",
  event_data ->> 'viewerUrl' AS "viewer_url",
  (event_data ->> 'availableAt')::timestamptz AS "available_at"
FROM stored_events
WHERE event_type = 'ImagingStudy.BecameAvailable';

COMMENT ON VIEW events."imaging_study_became_available" IS 'All images of a study lie in the archive, storage is committed, and they can be opened at the reading station and from the chart. It says nothing about a report.';
COMMENT ON COLUMN events."imaging_study_became_available"."imaging_study_id" IS 'Study that can be opened.';
COMMENT ON COLUMN events."imaging_study_became_available"."patient_id" IS 'Patient whose header was checked against the order.';
COMMENT ON COLUMN events."imaging_study_became_available"."order_id" IS 'Order to which it was matched; null for outside studies.';
COMMENT ON COLUMN events."imaging_study_became_available"."study_instance_identifier" IS 'DICOM Study Instance UID (0020,000D), system urn:dicom:uid. [PHI, PII]';
COMMENT ON COLUMN events."imaging_study_became_available"."accession_number" IS 'Accession under which the reading list shows it; null for imported media without one. [PHI, PII]';
COMMENT ON COLUMN events."imaging_study_became_available"."imaging_modality" IS 'Leading modality of the study.';
COMMENT ON COLUMN events."imaging_study_became_available"."series_count" IS 'Series stored, which should equal those that the modality announced.';
COMMENT ON COLUMN events."imaging_study_became_available"."image_count" IS 'Images and frames in the archive, as the reading station counts them.';
COMMENT ON COLUMN events."imaging_study_became_available"."imaging_origin" IS 'Source of the images; outside ones are read only on request.';
COMMENT ON COLUMN events."imaging_study_became_available"."prior_imaging_study_ids" IS 'Earlier studies fetched for comparison, most useful first.';
COMMENT ON COLUMN events."imaging_study_became_available"."viewer_url" IS 'Link that opens the study in the chart''s viewer after login.';
COMMENT ON COLUMN events."imaging_study_became_available"."available_at" IS 'When the archive committed the last instance.';
`,
    String.raw`
CREATE VIEW events."imaging_study_completed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'imagingStudyId')::uuid AS "imaging_study_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  event_data -> 'procedureCode' AS "procedure_code",
  event_data ->> 'imagingModality' AS "imaging_modality",
  (event_data ->> 'seriesCount')::integer AS "series_count",
  (event_data ->> 'imageCount')::integer AS "image_count",
  (event_data ->> 'repeatedExposureCount')::integer AS "repeated_exposure_count",
  event_data ->> 'imagingQuality' AS "imaging_quality",
  (event_data ->> 'startedAt')::timestamptz AS "started_at",
  (event_data ->> 'completedAt')::timestamptz AS "completed_at",
  event_data -> 'performer' AS "performer",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'ImagingStudy.Completed';

COMMENT ON VIEW events."imaging_study_completed" IS 'The technologist ended the examination, checked the images and let the patient go. The order is carried out with it and may be charged; that all images lie in the archive is ImagingStudy.BecameAvailable.';
COMMENT ON COLUMN events."imaging_study_completed"."imaging_study_id" IS 'Study whose acquisition ended.';
COMMENT ON COLUMN events."imaging_study_completed"."patient_id" IS 'Patient who may return to the ward or home.';
COMMENT ON COLUMN events."imaging_study_completed"."encounter_id" IS 'Stay or visit under which it is charged.';
COMMENT ON COLUMN events."imaging_study_completed"."order_id" IS 'Order that is fulfilled on the technical side.';
COMMENT ON COLUMN events."imaging_study_completed"."procedure_code" IS 'Examination as done, CPT, which may be less than was ordered. [PHI]';
COMMENT ON COLUMN events."imaging_study_completed"."imaging_modality" IS 'Machine type used in the end.';
COMMENT ON COLUMN events."imaging_study_completed"."series_count" IS 'Series that the modality sent.';
COMMENT ON COLUMN events."imaging_study_completed"."image_count" IS 'Images or frames in all series.';
COMMENT ON COLUMN events."imaging_study_completed"."repeated_exposure_count" IS 'Exposures that had to be repeated, for the department''s reject analysis.';
COMMENT ON COLUMN events."imaging_study_completed"."imaging_quality" IS 'Whether the images answer the question.';
COMMENT ON COLUMN events."imaging_study_completed"."started_at" IS 'First exposure or localizer.';
COMMENT ON COLUMN events."imaging_study_completed"."completed_at" IS 'When the procedure step was closed.';
COMMENT ON COLUMN events."imaging_study_completed"."performer" IS 'Technologist who answers for the images. [PII]';
COMMENT ON COLUMN events."imaging_study_completed"."note" IS 'Remark to the radiologist, as on pain, motion or an implant. [PHI]';
`,
    String.raw`
CREATE VIEW events."imaging_study_contrast_given" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'imagingStudyId')::uuid AS "imaging_study_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  event_data -> 'medication' AS "medication",
  event_data -> 'dose' AS "dose",
  event_data -> 'route' AS "route",
  nullif(event_data -> 'injectionRate', 'null'::jsonb) AS "injection_rate",
  nullif(event_data -> 'bodySite', 'null'::jsonb) AS "body_site",
  event_data ->> 'lotNumber' AS "lot_number",
  nullif(event_data -> 'wastedVolume', 'null'::jsonb) AS "wasted_volume",
  (event_data ->> 'hasExtravasated')::boolean AS "has_extravasated",
  (event_data ->> 'effectiveAt')::timestamptz AS "effective_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'ImagingStudy.ContrastGiven';

COMMENT ON VIEW events."imaging_study_contrast_given" IS 'Contrast medium or a radioactive tracer entered the patient for a study, with what was injected and not with what was planned. A reaction to it is ImagingStudy.ContrastReactionRecorded.';
COMMENT ON COLUMN events."imaging_study_contrast_given"."imaging_study_id" IS 'Study for which it was given.';
COMMENT ON COLUMN events."imaging_study_contrast_given"."patient_id" IS 'Patient whose kidneys or thyroid may react in the next days.';
COMMENT ON COLUMN events."imaging_study_contrast_given"."encounter_id" IS 'Stay in whose medication record the dose appears.';
COMMENT ON COLUMN events."imaging_study_contrast_given"."order_id" IS 'Order or standing protocol that authorizes it.';
COMMENT ON COLUMN events."imaging_study_contrast_given"."medication" IS 'Agent, RxNorm, with concentration in the text. [PHI]';
COMMENT ON COLUMN events."imaging_study_contrast_given"."dose" IS 'Amount given: mL for contrast, MBq or mCi for a tracer at the time of injection. [PHI]';
COMMENT ON COLUMN events."imaging_study_contrast_given"."route" IS 'Way into the body, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."imaging_study_contrast_given"."injection_rate" IS 'Speed of the power injector in mL/s; null for hand injection and drinking. [PHI]';
COMMENT ON COLUMN events."imaging_study_contrast_given"."body_site" IS 'Vein or joint punctured, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."imaging_study_contrast_given"."lot_number" IS 'Lot of bottle or kit, for recalls.';
COMMENT ON COLUMN events."imaging_study_contrast_given"."wasted_volume" IS 'Rest of a single-dose vial thrown away in mL, billed with modifier JW.';
COMMENT ON COLUMN events."imaging_study_contrast_given"."has_extravasated" IS 'True when agent ran beside the vein; the arm is watched and a note is written. [PHI]';
COMMENT ON COLUMN events."imaging_study_contrast_given"."effective_at" IS 'When the injection began.';
COMMENT ON COLUMN events."imaging_study_contrast_given"."performer" IS 'Technologist or nurse who injected. [PII]';
`,
    String.raw`
CREATE VIEW events."imaging_study_contrast_reaction_recorded" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'imagingStudyId')::uuid AS "imaging_study_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'allergyId')::uuid AS "allergy_id",
  event_data -> 'medication' AS "medication",
  event_data ->> 'contrastReactionMechanism' AS "contrast_reaction_mechanism",
  event_data ->> 'contrastReactionSeverity' AS "contrast_reaction_severity",
  event_data -> 'findings' AS "findings",
  (event_data ->> 'onsetMinutes')::integer AS "onset_minutes",
  event_data ->> 'treatmentText' AS "treatment_text",
  (event_data ->> 'wasPremedicated')::boolean AS "was_premedicated",
  event_data ->> 'contrastReactionDisposition' AS "contrast_reaction_disposition",
  event_data -> 'recordedBy' AS "recorded_by",
  (event_data ->> 'recordedAt')::timestamptz AS "recorded_at"
FROM stored_events
WHERE event_type = 'ImagingStudy.ContrastReactionRecorded';

COMMENT ON VIEW events."imaging_study_contrast_reaction_recorded" IS 'A patient reacted to contrast medium and the department charted what was seen and done. Whether it becomes an allergy in the chart is decided by a clinician and told by the allergy''s own event.';
COMMENT ON COLUMN events."imaging_study_contrast_reaction_recorded"."imaging_study_id" IS 'Study during or after which it happened.';
COMMENT ON COLUMN events."imaging_study_contrast_reaction_recorded"."patient_id" IS 'Patient who reacted.';
COMMENT ON COLUMN events."imaging_study_contrast_reaction_recorded"."encounter_id" IS 'Visit that may turn into an emergency one.';
COMMENT ON COLUMN events."imaging_study_contrast_reaction_recorded"."allergy_id" IS 'Allergy entry, where one was made at once.';
COMMENT ON COLUMN events."imaging_study_contrast_reaction_recorded"."medication" IS 'Agent under suspicion, RxNorm. [PHI]';
COMMENT ON COLUMN events."imaging_study_contrast_reaction_recorded"."contrast_reaction_mechanism" IS 'Mechanism as the radiologist judged it. [PHI]';
COMMENT ON COLUMN events."imaging_study_contrast_reaction_recorded"."contrast_reaction_severity" IS 'Worst degree reached. [PHI]';
COMMENT ON COLUMN events."imaging_study_contrast_reaction_recorded"."findings" IS 'Signs observed, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."imaging_study_contrast_reaction_recorded"."onset_minutes" IS 'Minutes from injection to the first sign. [PHI]';
COMMENT ON COLUMN events."imaging_study_contrast_reaction_recorded"."treatment_text" IS 'Drugs and measures given, in order; null when watching was enough. [PHI]';
COMMENT ON COLUMN events."imaging_study_contrast_reaction_recorded"."was_premedicated" IS 'True for a breakthrough reaction in spite of steroids. [PHI]';
COMMENT ON COLUMN events."imaging_study_contrast_reaction_recorded"."contrast_reaction_disposition" IS 'End of the event in the department. [PHI]';
COMMENT ON COLUMN events."imaging_study_contrast_reaction_recorded"."recorded_by" IS 'Radiologist, nurse or technologist who charted it. [PII]';
COMMENT ON COLUMN events."imaging_study_contrast_reaction_recorded"."recorded_at" IS 'When the account was written.';
`,
    String.raw`
CREATE VIEW events."imaging_study_discontinued" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'imagingStudyId')::uuid AS "imaging_study_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  event_data -> 'procedureCode' AS "procedure_code",
  event_data ->> 'imagingDiscontinuationReason' AS "imaging_discontinuation_reason",
  (event_data ->> 'completedPercent')::numeric(5, 2) AS "completed_percent",
  (event_data ->> 'isDiagnosticPart')::boolean AS "is_diagnostic_part",
  (event_data ->> 'isRescheduled')::boolean AS "is_rescheduled",
  (event_data ->> 'discontinuedAt')::timestamptz AS "discontinued_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'ImagingStudy.Discontinued';

COMMENT ON VIEW events."imaging_study_discontinued" IS 'An examination that had been started was broken off. Images made until then are kept and may still be read; whether the rest is done another day stands in isRescheduled.';
COMMENT ON COLUMN events."imaging_study_discontinued"."imaging_study_id" IS 'Study that was broken off.';
COMMENT ON COLUMN events."imaging_study_discontinued"."patient_id" IS 'Patient who left the table early.';
COMMENT ON COLUMN events."imaging_study_discontinued"."encounter_id" IS 'Encounter whose team decides how to go on.';
COMMENT ON COLUMN events."imaging_study_discontinued"."order_id" IS 'Order that remains open or is cancelled separately.';
COMMENT ON COLUMN events."imaging_study_discontinued"."procedure_code" IS 'Examination that was begun, CPT; charged, if at all, with modifier 52, 53 or 74. [PHI]';
COMMENT ON COLUMN events."imaging_study_discontinued"."imaging_discontinuation_reason" IS 'Reason closed into the procedure step. [PHI]';
COMMENT ON COLUMN events."imaging_study_discontinued"."completed_percent" IS 'Share of the protocol that was acquired, as estimated by the technologist.';
COMMENT ON COLUMN events."imaging_study_discontinued"."is_diagnostic_part" IS 'True when the part that exists will be reported.';
COMMENT ON COLUMN events."imaging_study_discontinued"."is_rescheduled" IS 'True when another time, or one under sedation, has been arranged.';
COMMENT ON COLUMN events."imaging_study_discontinued"."discontinued_at" IS 'When the procedure step was closed as discontinued.';
COMMENT ON COLUMN events."imaging_study_discontinued"."performer" IS 'Technologist who stopped. [PII]';
`,
    String.raw`
CREATE VIEW events."imaging_study_dose_recorded" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'imagingStudyId')::uuid AS "imaging_study_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'deviceId')::uuid AS "device_id",
  event_data -> 'procedureCode' AS "procedure_code",
  event_data ->> 'protocolName' AS "protocol_name",
  (event_data ->> 'irradiationEventCount')::integer AS "irradiation_event_count",
  nullif(event_data -> 'ctdiVolQuantity', 'null'::jsonb) AS "ctdi_vol_quantity",
  nullif(event_data -> 'doseLengthProductQuantity', 'null'::jsonb) AS "dose_length_product_quantity",
  nullif(event_data -> 'referencePointAirKermaQuantity', 'null'::jsonb) AS "reference_point_air_kerma_quantity",
  (event_data ->> 'fluoroscopySeconds')::integer AS "fluoroscopy_seconds",
  nullif(event_data -> 'sizeSpecificDose', 'null'::jsonb) AS "size_specific_dose",
  (event_data ->> 'isAboveReferenceLevel')::boolean AS "is_above_reference_level",
  (event_data ->> 'recordedAt')::timestamptz AS "recorded_at"
FROM stored_events
WHERE event_type = 'ImagingStudy.DoseRecorded';

COMMENT ON VIEW events."imaging_study_dose_recorded" IS 'The radiation that a study gave was taken from the machine''s dose report and filed. It tells the output of the machine, not the dose in an organ of this patient.';
COMMENT ON COLUMN events."imaging_study_dose_recorded"."imaging_study_id" IS 'Study that irradiated.';
COMMENT ON COLUMN events."imaging_study_dose_recorded"."patient_id" IS 'Patient whose dose history grows.';
COMMENT ON COLUMN events."imaging_study_dose_recorded"."device_id" IS 'Tube or scanner that gave the dose.';
COMMENT ON COLUMN events."imaging_study_dose_recorded"."procedure_code" IS 'Examination, CPT, by which doses are compared. [PHI]';
COMMENT ON COLUMN events."imaging_study_dose_recorded"."protocol_name" IS 'Protocol as run on the machine.';
COMMENT ON COLUMN events."imaging_study_dose_recorded"."irradiation_event_count" IS 'Scans, runs or exposures in the dose report.';
COMMENT ON COLUMN events."imaging_study_dose_recorded"."ctdi_vol_quantity" IS 'Highest CTDIvol of the study in mGy (32 cm or 16 cm phantom by region); null outside CT. [PHI]';
COMMENT ON COLUMN events."imaging_study_dose_recorded"."dose_length_product_quantity" IS 'Sum of the dose-length products in mGy.cm; null outside CT. [PHI]';
COMMENT ON COLUMN events."imaging_study_dose_recorded"."reference_point_air_kerma_quantity" IS 'Cumulative air kerma at the reference point in mGy, for fluoroscopy; skin is watched above 5000. [PHI]';
COMMENT ON COLUMN events."imaging_study_dose_recorded"."fluoroscopy_seconds" IS 'Beam-on time of fluoroscopy.';
COMMENT ON COLUMN events."imaging_study_dose_recorded"."size_specific_dose" IS 'Size-specific dose estimate in mGy, corrected for the patient''s diameter. [PHI]';
COMMENT ON COLUMN events."imaging_study_dose_recorded"."is_above_reference_level" IS 'True above the diagnostic reference level of the protocol, so that the physicist looks at it.';
COMMENT ON COLUMN events."imaging_study_dose_recorded"."recorded_at" IS 'When the dose report was filed.';
`,
    String.raw`
CREATE VIEW events."imaging_study_started" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'imagingStudyId')::uuid AS "imaging_study_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'deviceId')::uuid AS "device_id",
  event_data -> 'accessionNumber' AS "accession_number",
  event_data ->> 'imagingModality' AS "imaging_modality",
  event_data -> 'procedureCode' AS "procedure_code",
  event_data ->> 'imagingSideCheck' AS "imaging_side_check",
  (event_data ->> 'isPortable')::boolean AS "is_portable",
  nullif(event_data -> 'careLocation', 'null'::jsonb) AS "care_location",
  (event_data ->> 'startedAt')::timestamptz AS "started_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'ImagingStudy.Started';

COMMENT ON VIEW events."imaging_study_started" IS 'The technologist identified the patient and began to acquire images; the modality opened its performed procedure step. Arrival in the department alone is not a start.';
COMMENT ON COLUMN events."imaging_study_started"."imaging_study_id" IS 'Study that is being made; report and dose refer to it.';
COMMENT ON COLUMN events."imaging_study_started"."patient_id" IS 'Patient on the table.';
COMMENT ON COLUMN events."imaging_study_started"."encounter_id" IS 'Stay or visit during which it is made.';
COMMENT ON COLUMN events."imaging_study_started"."order_id" IS 'Order carried out; null for unscheduled trauma scans, reconciled later.';
COMMENT ON COLUMN events."imaging_study_started"."device_id" IS 'Machine that acquires.';
COMMENT ON COLUMN events."imaging_study_started"."accession_number" IS 'Number taken from the modality worklist. [PHI, PII]';
COMMENT ON COLUMN events."imaging_study_started"."imaging_modality" IS 'Machine type, as DICOM carries it in every series.';
COMMENT ON COLUMN events."imaging_study_started"."procedure_code" IS 'Examination begun, CPT. [PHI]';
COMMENT ON COLUMN events."imaging_study_started"."imaging_side_check" IS 'Whether the side on the order was confirmed by the patient.';
COMMENT ON COLUMN events."imaging_study_started"."is_portable" IS 'True when the machine came to the bedside.';
COMMENT ON COLUMN events."imaging_study_started"."care_location" IS 'Bedside of a portable examination; null when done in the department. [PHI]';
COMMENT ON COLUMN events."imaging_study_started"."started_at" IS 'When the procedure step was opened; the door-to-CT time of a stroke ends here.';
COMMENT ON COLUMN events."imaging_study_started"."performer" IS 'Technologist or sonographer at the machine. [PII]';
`,
    String.raw`
CREATE VIEW events."implant_tracked" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'implantId')::uuid AS "implant_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'surgicalCaseId')::uuid AS "surgical_case_id",
  (event_data ->> 'itemId')::uuid AS "item_id",
  event_data ->> 'udi' AS "udi",
  event_data ->> 'lotNumber' AS "lot_number",
  event_data ->> 'serialNumber' AS "serial_number",
  (event_data ->> 'expiryDate')::date AS "expiry_date",
  event_data -> 'bodySite' AS "body_site",
  event_data ->> 'implantSourcing' AS "implant_sourcing",
  event_data -> 'recordedBy' AS "recorded_by"
FROM stored_events
WHERE event_type = 'Implant.Tracked';

COMMENT ON VIEW events."implant_tracked" IS 'An implant taken from the store was recorded as left in a patient, with lot and serial, so that a recall finds the patient. The operation itself is a clinical event.';
COMMENT ON COLUMN events."implant_tracked"."implant_id" IS 'Entry in the implant log.';
COMMENT ON COLUMN events."implant_tracked"."patient_id" IS 'Patient who carries it.';
COMMENT ON COLUMN events."implant_tracked"."surgical_case_id" IS 'Operation at which it was put in.';
COMMENT ON COLUMN events."implant_tracked"."item_id" IS 'Item of our master; null for goods that a vendor brought along.';
COMMENT ON COLUMN events."implant_tracked"."udi" IS 'Full device identifier as scanned, device and production part.';
COMMENT ON COLUMN events."implant_tracked"."lot_number" IS 'Lot, where the maker uses lots.';
COMMENT ON COLUMN events."implant_tracked"."serial_number" IS 'Serial, where the maker uses serials.';
COMMENT ON COLUMN events."implant_tracked"."expiry_date" IS 'Last day on which it could be implanted.';
COMMENT ON COLUMN events."implant_tracked"."body_site" IS 'Where it lies, SNOMED CT with laterality. [PHI]';
COMMENT ON COLUMN events."implant_tracked"."implant_sourcing" IS 'CONSIGNMENT is paid for from now on; DONOR_TISSUE also goes to the tissue bank.';
COMMENT ON COLUMN events."implant_tracked"."recorded_by" IS 'Circulating nurse who scanned it. [PII]';
`,
    String.raw`
CREATE VIEW events."incident_classified" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'incidentId')::uuid AS "incident_id",
  event_data ->> 'incidentHarm' AS "incident_harm",
  event_data ->> 'incidentPreventability' AS "incident_preventability",
  (event_data ->> 'isSentinelEvent')::boolean AS "is_sentinel_event",
  (event_data ->> 'isNeverEvent')::boolean AS "is_never_event",
  event_data -> 'reportingDuties' AS "reporting_duties",
  (event_data ->> 'reportingDueDate')::date AS "reporting_due_date",
  event_data -> 'classifiedBy' AS "classified_by"
FROM stored_events
WHERE event_type = 'Incident.Classified';

COMMENT ON VIEW events."incident_classified" IS 'A reviewer set severity, preventability and reporting duty of an incident. Later reviews may change them, each with an event of its own.';
COMMENT ON COLUMN events."incident_classified"."incident_id" IS 'Incident that was judged.';
COMMENT ON COLUMN events."incident_classified"."incident_harm" IS 'Harm as the reviewer sees it, which replaces the reporter''s. [PHI]';
COMMENT ON COLUMN events."incident_classified"."incident_preventability" IS 'Judgement on the system, not on a person.';
COMMENT ON COLUMN events."incident_classified"."is_sentinel_event" IS 'Whether it meets the Joint Commission''s definition, which starts a 45-day analysis.';
COMMENT ON COLUMN events."incident_classified"."is_never_event" IS 'Whether it is on the list of serious reportable events (NQF), which we do not bill.';
COMMENT ON COLUMN events."incident_classified"."reporting_duties" IS 'Authorities that must be told, with the legal basis.';
COMMENT ON COLUMN events."incident_classified"."reporting_due_date" IS 'Earliest limit among them; null where there is no duty.';
COMMENT ON COLUMN events."incident_classified"."classified_by" IS 'Reviewer in patient safety. [PII]';
`,
    String.raw`
CREATE VIEW events."incident_closed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'incidentId')::uuid AS "incident_id",
  event_data -> 'contributingFactors' AS "contributing_factors",
  event_data ->> 'incidentActionStrength' AS "incident_action_strength",
  (event_data ->> 'actionCount')::integer AS "action_count",
  (event_data ->> 'wasDisclosedToPatient')::boolean AS "was_disclosed_to_patient",
  (event_data ->> 'openDays')::integer AS "open_days",
  event_data -> 'closedBy' AS "closed_by"
FROM stored_events
WHERE event_type = 'Incident.Closed';

COMMENT ON VIEW events."incident_closed" IS 'The review of an incident ended and its measures were assigned. Whether they work is checked by later audits.';
COMMENT ON COLUMN events."incident_closed"."incident_id" IS 'Incident whose file is closed.';
COMMENT ON COLUMN events."incident_closed"."contributing_factors" IS 'Factors found, AHRQ contributing factor codes or in words. [PHI]';
COMMENT ON COLUMN events."incident_closed"."incident_action_strength" IS 'Training alone is WEAKER; a forcing function is STRONGER.';
COMMENT ON COLUMN events."incident_closed"."action_count" IS 'Measures assigned to named owners.';
COMMENT ON COLUMN events."incident_closed"."was_disclosed_to_patient" IS 'Whether patient or family were told; null where no patient was concerned. [PHI]';
COMMENT ON COLUMN events."incident_closed"."open_days" IS 'Days from report to closing.';
COMMENT ON COLUMN events."incident_closed"."closed_by" IS 'Who signed the review off. [PII]';
`,
    String.raw`
CREATE VIEW events."incident_reported" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'incidentId')::uuid AS "incident_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  event_data ->> 'incidentKind' AS "incident_kind",
  event_data ->> 'incidentHarm' AS "incident_harm",
  event_data -> 'careLocation' AS "care_location",
  event_data ->> 'narrative' AS "narrative",
  (event_data ->> 'isAnonymous')::boolean AS "is_anonymous",
  (event_data ->> 'occurredDate')::date AS "occurred_date",
  nullif(event_data -> 'reportedBy', 'null'::jsonb) AS "reported_by"
FROM stored_events
WHERE event_type = 'Incident.Reported';

COMMENT ON VIEW events."incident_reported" IS 'Somebody reported that something went wrong or nearly did. It is the reporter''s view; the severity may change on review.';
COMMENT ON COLUMN events."incident_reported"."incident_id" IS 'Report and all that follows from it.';
COMMENT ON COLUMN events."incident_reported"."patient_id" IS 'Patient concerned; null where none was.';
COMMENT ON COLUMN events."incident_reported"."encounter_id" IS 'Stay or visit in which it happened.';
COMMENT ON COLUMN events."incident_reported"."incident_kind" IS 'Kind, which decides who reviews it. [PHI]';
COMMENT ON COLUMN events."incident_reported"."incident_harm" IS 'Harm as the reporter sees it. [PHI]';
COMMENT ON COLUMN events."incident_reported"."care_location" IS 'Where it happened. [PHI]';
COMMENT ON COLUMN events."incident_reported"."narrative" IS 'What happened, in the reporter''s words; protected patient safety work product. [PHI]';
COMMENT ON COLUMN events."incident_reported"."is_anonymous" IS 'Whether the reporter wished not to be named.';
COMMENT ON COLUMN events."incident_reported"."occurred_date" IS 'Day of the happening, often before the report. [PHI]';
COMMENT ON COLUMN events."incident_reported"."reported_by" IS 'Reporter; null for anonymous ones. [PII]';
`,
    String.raw`
CREATE VIEW events."infection_control_notified" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'infectionControlCaseId')::uuid AS "infection_control_case_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'labResultId')::uuid AS "lab_result_id",
  (event_data ->> 'cultureId')::uuid AS "culture_id",
  event_data -> 'organism' AS "organism",
  event_data ->> 'infectionControlConcern' AS "infection_control_concern",
  nullif(event_data -> 'suggestedPrecaution', 'null'::jsonb) AS "suggested_precaution",
  event_data -> 'exposedLocations' AS "exposed_locations",
  (event_data ->> 'relatedCaseCount')::integer AS "related_case_count",
  (event_data ->> 'notifiedAt')::timestamptz AS "notified_at",
  event_data -> 'notifiedBy' AS "notified_by"
FROM stored_events
WHERE event_type = 'InfectionControl.Notified';

COMMENT ON VIEW events."infection_control_notified" IS 'The laboratory told infection prevention of a result that calls for precautions, contact tracing or an outbreak count. It is the laboratory''s message, not the decision on isolation.';
COMMENT ON COLUMN events."infection_control_notified"."infection_control_case_id" IS 'Case on the infection preventionist''s list.';
COMMENT ON COLUMN events."infection_control_notified"."patient_id" IS 'Index patient, from whom contacts are traced.';
COMMENT ON COLUMN events."infection_control_notified"."encounter_id" IS 'Stay whose days before the result are the window of exposure.';
COMMENT ON COLUMN events."infection_control_notified"."lab_result_id" IS 'Antigen or PCR result that prompted the message; null when a culture did.';
COMMENT ON COLUMN events."infection_control_notified"."culture_id" IS 'Culture that prompted it; null when it was a PCR or toxin assay.';
COMMENT ON COLUMN events."infection_control_notified"."organism" IS 'Organism or toxin producer that may spread, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."infection_control_notified"."infection_control_concern" IS 'Matter of the notification. [PHI]';
COMMENT ON COLUMN events."infection_control_notified"."suggested_precaution" IS 'Precaution by the policy''s table, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."infection_control_notified"."exposed_locations" IS 'Rooms in which the patient lay during the infectious window. [PHI]';
COMMENT ON COLUMN events."infection_control_notified"."related_case_count" IS 'Like cases on the same ward in the rule''s window; 0 for a single one.';
COMMENT ON COLUMN events."infection_control_notified"."notified_at" IS 'When the preventionist on call was told.';
COMMENT ON COLUMN events."infection_control_notified"."notified_by" IS 'Microbiologist or rule engine that sent the message. [PII]';
`,
    String.raw`
CREATE VIEW events."instrument_set_decontaminated" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'instrumentSetId')::uuid AS "instrument_set_id",
  (event_data ->> 'surgicalCaseId')::uuid AS "surgical_case_id",
  (event_data ->> 'washerId')::uuid AS "washer_id",
  event_data ->> 'washerCycleNumber' AS "washer_cycle_number",
  (event_data ->> 'pointOfUseTreated')::boolean AS "point_of_use_treated",
  (event_data ->> 'cleaningDelayMinutes')::integer AS "cleaning_delay_minutes",
  event_data ->> 'washerCycleOutcome' AS "washer_cycle_outcome",
  (event_data ->> 'missingInstrumentCount')::integer AS "missing_instrument_count",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'InstrumentSet.Decontaminated';

COMMENT ON VIEW events."instrument_set_decontaminated" IS 'A used set went through cleaning and the washer and came out clean, not sterile. The washer''s own record is named.';
COMMENT ON COLUMN events."instrument_set_decontaminated"."instrument_set_id" IS 'Tray or set.';
COMMENT ON COLUMN events."instrument_set_decontaminated"."surgical_case_id" IS 'Operation that it comes from; null for a set opened and not used.';
COMMENT ON COLUMN events."instrument_set_decontaminated"."washer_id" IS 'Machine in the asset register, for recalls by washer.';
COMMENT ON COLUMN events."instrument_set_decontaminated"."washer_cycle_number" IS 'Cycle as on the washer''s printout.';
COMMENT ON COLUMN events."instrument_set_decontaminated"."point_of_use_treated" IS 'Whether the theatre sprayed it at once, without which blood dries on.';
COMMENT ON COLUMN events."instrument_set_decontaminated"."cleaning_delay_minutes" IS 'Minutes from the end of the case to cleaning.';
COMMENT ON COLUMN events."instrument_set_decontaminated"."washer_cycle_outcome" IS 'REPEATED means that a second run was needed.';
COMMENT ON COLUMN events."instrument_set_decontaminated"."missing_instrument_count" IS 'How many the tray list has and the hands did not find; the theatre is called at once.';
COMMENT ON COLUMN events."instrument_set_decontaminated"."performer" IS 'Technician in decontamination. [PII]';
`,
    String.raw`
CREATE VIEW events."instrument_set_released" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'instrumentSetId')::uuid AS "instrument_set_id",
  (event_data ->> 'sterilizerLoadId')::uuid AS "sterilizer_load_id",
  (event_data ->> 'sterileStorageLocationId')::uuid AS "sterile_storage_location_id",
  event_data ->> 'biologicalIndicatorResult' AS "biological_indicator_result",
  (event_data ->> 'isEarlyRelease')::boolean AS "is_early_release",
  nullif(event_data -> 'earlyReleaseAuthorizedBy', 'null'::jsonb) AS "early_release_authorized_by",
  event_data -> 'releasedBy' AS "released_by"
FROM stored_events
WHERE event_type = 'InstrumentSet.Released';

COMMENT ON VIEW events."instrument_set_released" IS 'A sterile set was released to the theatre''s store. For implants this comes after the biological indicator, else the exception is stated.';
COMMENT ON COLUMN events."instrument_set_released"."instrument_set_id" IS 'Set that may be used.';
COMMENT ON COLUMN events."instrument_set_released"."sterilizer_load_id" IS 'Load that it belongs to.';
COMMENT ON COLUMN events."instrument_set_released"."sterile_storage_location_id" IS 'Shelf that it lies on.';
COMMENT ON COLUMN events."instrument_set_released"."biological_indicator_result" IS 'State of the test at release; POSITIVE never goes out.';
COMMENT ON COLUMN events."instrument_set_released"."is_early_release" IS 'True when an implant went out before the result, in an emergency.';
COMMENT ON COLUMN events."instrument_set_released"."early_release_authorized_by" IS 'Surgeon who took the risk; null otherwise. [PII]';
COMMENT ON COLUMN events."instrument_set_released"."released_by" IS 'Technician who compared label, list and load. [PII]';
`,
    String.raw`
CREATE VIEW events."instrument_set_sterilized" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'instrumentSetId')::uuid AS "instrument_set_id",
  (event_data ->> 'sterilizerLoadId')::uuid AS "sterilizer_load_id",
  event_data ->> 'sterilizationMethod' AS "sterilization_method",
  nullif(event_data -> 'exposureTemperature', 'null'::jsonb) AS "exposure_temperature",
  (event_data ->> 'exposureMinutes')::integer AS "exposure_minutes",
  (event_data ->> 'chemicalIndicatorPassed')::boolean AS "chemical_indicator_passed",
  (event_data ->> 'biologicalIndicatorPending')::boolean AS "biological_indicator_pending",
  event_data ->> 'sterilePackaging' AS "sterile_packaging",
  (event_data ->> 'sterileUntilDate')::date AS "sterile_until_date",
  (event_data ->> 'completedAt')::timestamptz AS "completed_at"
FROM stored_events
WHERE event_type = 'InstrumentSet.Sterilized';

COMMENT ON VIEW events."instrument_set_sterilized" IS 'A set came out of a sterilizer whose physical and chemical checks were met. Release may still wait for the biological indicator.';
COMMENT ON COLUMN events."instrument_set_sterilized"."instrument_set_id" IS 'Set that is sterile.';
COMMENT ON COLUMN events."instrument_set_sterilized"."sterilizer_load_id" IS 'Load that it was in, which a recall refers to.';
COMMENT ON COLUMN events."instrument_set_sterilized"."sterilization_method" IS 'IMMEDIATE_USE_STEAM is for emergencies and is counted.';
COMMENT ON COLUMN events."instrument_set_sterilized"."exposure_temperature" IS 'Temperature held, in Cel; null for low-temperature gas without one.';
COMMENT ON COLUMN events."instrument_set_sterilized"."exposure_minutes" IS 'Time held at that temperature or concentration.';
COMMENT ON COLUMN events."instrument_set_sterilized"."chemical_indicator_passed" IS 'Result of the indicator within the pack.';
COMMENT ON COLUMN events."instrument_set_sterilized"."biological_indicator_pending" IS 'Whether spores are still in the incubator; implants wait for it.';
COMMENT ON COLUMN events."instrument_set_sterilized"."sterile_packaging" IS 'What keeps it sterile.';
COMMENT ON COLUMN events."instrument_set_sterilized"."sterile_until_date" IS 'Last day of sterility; null where it depends on events and not on time.';
COMMENT ON COLUMN events."instrument_set_sterilized"."completed_at" IS 'End of the cycle.';
`,
    String.raw`
CREATE VIEW events."integration_job_completed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'jobId')::uuid AS "job_id",
  event_data ->> 'jobName' AS "job_name",
  event_data ->> 'transferDirection' AS "transfer_direction",
  event_data ->> 'partnerName' AS "partner_name",
  (event_data ->> 'readCount')::integer AS "read_count",
  (event_data ->> 'writtenCount')::integer AS "written_count",
  (event_data ->> 'failedCount')::integer AS "failed_count",
  (event_data ->> 'watermarkAt')::timestamptz AS "watermark_at",
  nullif(event_data -> 'outputFile', 'null'::jsonb) AS "output_file",
  (event_data ->> 'elapsedMinutes')::integer AS "elapsed_minutes"
FROM stored_events
WHERE event_type = 'IntegrationJob.Completed';

COMMENT ON VIEW events."integration_job_completed" IS 'A scheduled transfer of many records ended: a nightly extract, a registry upload, a terminology load. Records that failed are counted here and listed in the job''s log.';
COMMENT ON COLUMN events."integration_job_completed"."job_id" IS 'This run of the schedule, not the schedule itself.';
COMMENT ON COLUMN events."integration_job_completed"."job_name" IS 'Name of the schedule, such as cancer-registry-weekly.';
COMMENT ON COLUMN events."integration_job_completed"."transfer_direction" IS 'OUTBOUND runs with patient data are entered in the disclosure account.';
COMMENT ON COLUMN events."integration_job_completed"."partner_name" IS 'Organization on the other side; null for internal runs.';
COMMENT ON COLUMN events."integration_job_completed"."read_count" IS 'How many the source offered since the last watermark.';
COMMENT ON COLUMN events."integration_job_completed"."written_count" IS 'Records that arrived.';
COMMENT ON COLUMN events."integration_job_completed"."failed_count" IS 'Records left out for a fault of their own.';
COMMENT ON COLUMN events."integration_job_completed"."watermark_at" IS 'Changes up to this moment are included; the next run begins here.';
COMMENT ON COLUMN events."integration_job_completed"."output_file" IS 'File that was made or taken in, with its checksum; null for a stream. [PHI]';
COMMENT ON COLUMN events."integration_job_completed"."elapsed_minutes" IS 'How long it took.';
`,
    String.raw`
CREATE VIEW events."integration_job_failed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'jobId')::uuid AS "job_id",
  event_data ->> 'jobName' AS "job_name",
  event_data ->> 'jobFailureKind' AS "job_failure_kind",
  event_data ->> 'errorCode' AS "error_code",
  event_data ->> 'errorMessage' AS "error_message",
  (event_data ->> 'lastGoodWatermarkAt')::timestamptz AS "last_good_watermark_at",
  (event_data ->> 'retryAt')::timestamptz AS "retry_at",
  (event_data ->> 'missedDeadlineAt')::timestamptz AS "missed_deadline_at"
FROM stored_events
WHERE event_type = 'IntegrationJob.Failed';

COMMENT ON VIEW events."integration_job_failed" IS 'A scheduled transfer stopped before its end. What was written before is complete up to the watermark; nothing is half sent.';
COMMENT ON COLUMN events."integration_job_failed"."job_id" IS 'Run that stopped.';
COMMENT ON COLUMN events."integration_job_failed"."job_name" IS 'Schedule that it belongs to.';
COMMENT ON COLUMN events."integration_job_failed"."job_failure_kind" IS 'DATA does not go away by trying again.';
COMMENT ON COLUMN events."integration_job_failed"."error_code" IS 'Code of the failing step.';
COMMENT ON COLUMN events."integration_job_failed"."error_message" IS 'Message of the failing step, without patient data.';
COMMENT ON COLUMN events."integration_job_failed"."last_good_watermark_at" IS 'Where the next run will begin; null where nothing was done.';
COMMENT ON COLUMN events."integration_job_failed"."retry_at" IS 'Next try by itself; null where a person is needed.';
COMMENT ON COLUMN events."integration_job_failed"."missed_deadline_at" IS 'Legal or contractual deadline that is missed by it; null for none.';
`,
    String.raw`
CREATE VIEW events."interface_degraded" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'interfaceId')::uuid AS "interface_id",
  event_data ->> 'channelName' AS "channel_name",
  event_data ->> 'interfaceSymptom' AS "interface_symptom",
  (event_data ->> 'queuedMessageCount')::integer AS "queued_message_count",
  (event_data ->> 'oldestMessageMinutes')::integer AS "oldest_message_minutes",
  (event_data ->> 'lastSuccessAt')::timestamptz AS "last_success_at",
  (event_data ->> 'isDowntimeProcedureDue')::boolean AS "is_downtime_procedure_due",
  (event_data ->> 'thresholdMinutes')::integer AS "threshold_minutes"
FROM stored_events
WHERE event_type = 'Interface.Degraded';

COMMENT ON VIEW events."interface_degraded" IS 'A connection to another system is down, slow or silent beyond its threshold. Messages wait in order and are not lost.';
COMMENT ON COLUMN events."interface_degraded"."interface_id" IS 'Connection in the engine.';
COMMENT ON COLUMN events."interface_degraded"."channel_name" IS 'Its name on the dashboard.';
COMMENT ON COLUMN events."interface_degraded"."interface_symptom" IS 'SILENT means that an interface with steady traffic sent nothing.';
COMMENT ON COLUMN events."interface_degraded"."queued_message_count" IS 'Messages that wait.';
COMMENT ON COLUMN events."interface_degraded"."oldest_message_minutes" IS 'Age of the first of them.';
COMMENT ON COLUMN events."interface_degraded"."last_success_at" IS 'Last message that went through; null since the engine''s start.';
COMMENT ON COLUMN events."interface_degraded"."is_downtime_procedure_due" IS 'Whether wards should go to phone and paper.';
COMMENT ON COLUMN events."interface_degraded"."threshold_minutes" IS 'Limit that was passed.';
`,
    String.raw`
CREATE VIEW events."interface_recovered" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'interfaceId')::uuid AS "interface_id",
  (event_data ->> 'downtimeMinutes')::integer AS "downtime_minutes",
  (event_data ->> 'deliveredBacklogCount')::integer AS "delivered_backlog_count",
  (event_data ->> 'discardedCount')::integer AS "discarded_count",
  event_data ->> 'interfaceRepair' AS "interface_repair",
  (event_data ->> 'recoveredAt')::timestamptz AS "recovered_at"
FROM stored_events
WHERE event_type = 'Interface.Recovered';

COMMENT ON VIEW events."interface_recovered" IS 'A connection works again and its backlog was delivered in order. Wards may leave their downtime procedure.';
COMMENT ON COLUMN events."interface_recovered"."interface_id" IS 'Connection that is well.';
COMMENT ON COLUMN events."interface_recovered"."downtime_minutes" IS 'Minutes since it was reported.';
COMMENT ON COLUMN events."interface_recovered"."delivered_backlog_count" IS 'Messages delivered late.';
COMMENT ON COLUMN events."interface_recovered"."discarded_count" IS 'Messages that were refused on delivery and lie in the error queue.';
COMMENT ON COLUMN events."interface_recovered"."interface_repair" IS 'BY_ITSELF three times in a week is looked into.';
COMMENT ON COLUMN events."interface_recovered"."recovered_at" IS 'When the last waiting message was through.';
`,
    String.raw`
CREATE VIEW events."interface_message_rejected" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'messageId')::uuid AS "message_id",
  event_data ->> 'channelName' AS "channel_name",
  event_data ->> 'sendingApplication' AS "sending_application",
  event_data ->> 'messageType' AS "message_type",
  event_data ->> 'controlNumber' AS "control_number",
  event_data ->> 'interfaceRejection' AS "interface_rejection",
  event_data ->> 'errorPosition' AS "error_position",
  event_data ->> 'errorCode' AS "error_code",
  (event_data ->> 'isRetryable')::boolean AS "is_retryable"
FROM stored_events
WHERE event_type = 'InterfaceMessage.Rejected';

COMMENT ON VIEW events."interface_message_rejected" IS 'The interface engine could not take in a message of another system (HL7 AE or AR, X12 999 R, FHIR 4xx). The message is kept whole in the engine''s error queue, never here.';
COMMENT ON COLUMN events."interface_message_rejected"."message_id" IS 'Message in the engine''s archive.';
COMMENT ON COLUMN events."interface_message_rejected"."channel_name" IS 'Interface, such as LAB-ORU-IN.';
COMMENT ON COLUMN events."interface_message_rejected"."sending_application" IS 'Application and facility of the sender (MSH-3 and MSH-4).';
COMMENT ON COLUMN events."interface_message_rejected"."message_type" IS 'Message and trigger, such as ORU^R01, or the X12 transaction.';
COMMENT ON COLUMN events."interface_message_rejected"."control_number" IS 'MSH-10, ST02 or request id, by which the sender knows it.';
COMMENT ON COLUMN events."interface_message_rejected"."interface_rejection" IS 'UNMAPPED_CODE is mended by terminology and replayed.';
COMMENT ON COLUMN events."interface_message_rejected"."error_position" IS 'Segment and field, such as OBX-3(4); null where the whole is unreadable.';
COMMENT ON COLUMN events."interface_message_rejected"."error_code" IS 'Code of HL7 table 0357 or the engine.';
COMMENT ON COLUMN events."interface_message_rejected"."is_retryable" IS 'Whether the same message may succeed later.';
`,
    String.raw`
CREATE VIEW events."journey_instance_cancelled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'journeyInstanceId')::uuid AS "journey_instance_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'journeyDefinitionId')::uuid AS "journey_definition_id",
  event_data ->> 'journeyName' AS "journey_name",
  nullif(event_data -> 'stage', 'null'::jsonb) AS "stage",
  event_data ->> 'journeyCancellationReason' AS "journey_cancellation_reason",
  event_data ->> 'reasonText' AS "reason_text",
  (event_data ->> 'effectiveAt')::timestamptz AS "effective_at",
  (event_data ->> 'elapsedDays')::integer AS "elapsed_days",
  (event_data ->> 'voidedTaskCount')::integer AS "voided_task_count",
  event_data -> 'cancelledAppointmentIds' AS "cancelled_appointment_ids",
  (event_data ->> 'replacementJourneyInstanceId')::uuid AS "replacement_journey_instance_id",
  nullif(event_data -> 'receivingOrganization', 'null'::jsonb) AS "receiving_organization",
  (event_data ->> 'requiresHandover')::boolean AS "requires_handover",
  nullif(event_data -> 'refundAmount', 'null'::jsonb) AS "refund_amount",
  event_data -> 'cancelledBy' AS "cancelled_by"
FROM stored_events
WHERE event_type = 'Journey.Instance.Cancelled';

COMMENT ON VIEW events."journey_instance_cancelled" IS 'The journey was given up for good before its end, and its open tasks and reminders are void. A halt with the intention to go on is Journey.Instance.Paused.';
COMMENT ON COLUMN events."journey_instance_cancelled"."journey_instance_id" IS 'This patient''s run through the journey; all its events belong together.';
COMMENT ON COLUMN events."journey_instance_cancelled"."patient_id" IS 'Patient who is on the journey.';
COMMENT ON COLUMN events."journey_instance_cancelled"."journey_definition_id" IS 'Definition that the run follows.';
COMMENT ON COLUMN events."journey_instance_cancelled"."journey_name" IS 'Title of the journey as patients read it. [PHI]';
COMMENT ON COLUMN events."journey_instance_cancelled"."stage" IS 'Stage in which the patient was; null when none had begun. [PHI]';
COMMENT ON COLUMN events."journey_instance_cancelled"."journey_cancellation_reason" IS 'Ground for giving up, which decides whether messages may still go out. [PHI]';
COMMENT ON COLUMN events."journey_instance_cancelled"."reason_text" IS 'What patient or team said about it. [PHI]';
COMMENT ON COLUMN events."journey_instance_cancelled"."effective_at" IS 'From when on nothing of the journey applies.';
COMMENT ON COLUMN events."journey_instance_cancelled"."elapsed_days" IS 'Days on the journey, pauses not counted.';
COMMENT ON COLUMN events."journey_instance_cancelled"."voided_task_count" IS 'Open tasks that were struck.';
COMMENT ON COLUMN events."journey_instance_cancelled"."cancelled_appointment_ids" IS 'Visits of the journey that are called off; each has its own Appointment.Cancelled.';
COMMENT ON COLUMN events."journey_instance_cancelled"."replacement_journey_instance_id" IS 'Run of another journey that takes over; null when none does.';
COMMENT ON COLUMN events."journey_instance_cancelled"."receiving_organization" IS 'Provider who continues care elsewhere; null when nobody does. [PHI, PII]';
COMMENT ON COLUMN events."journey_instance_cancelled"."requires_handover" IS 'True when records must be sent on before the programme closes its file.';
COMMENT ON COLUMN events."journey_instance_cancelled"."refund_amount" IS 'Part of a prepaid bundle that goes back to payer or patient; null when nothing was prepaid. [FINANCIAL]';
COMMENT ON COLUMN events."journey_instance_cancelled"."cancelled_by" IS 'Who gave the journey up. [PII]';
`,
    String.raw`
CREATE VIEW events."journey_instance_completed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'journeyInstanceId')::uuid AS "journey_instance_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'journeyDefinitionId')::uuid AS "journey_definition_id",
  event_data ->> 'journeyDefinitionVersion' AS "journey_definition_version",
  event_data ->> 'journeyName' AS "journey_name",
  event_data ->> 'journeyResult' AS "journey_result",
  (event_data ->> 'completedStageCount')::integer AS "completed_stage_count",
  (event_data ->> 'skippedStageCount')::integer AS "skipped_stage_count",
  (event_data ->> 'elapsedDays')::integer AS "elapsed_days",
  (event_data ->> 'pausedDays')::integer AS "paused_days",
  (event_data ->> 'completedAt')::timestamptz AS "completed_at",
  (event_data ->> 'unplannedReadmissionCount')::integer AS "unplanned_readmission_count",
  (event_data ->> 'experienceScore')::integer AS "experience_score",
  nullif(event_data -> 'outcomeQuantity', 'null'::jsonb) AS "outcome_quantity",
  nullif(event_data -> 'outcomeCode', 'null'::jsonb) AS "outcome_code",
  nullif(event_data -> 'totalCostAmount', 'null'::jsonb) AS "total_cost_amount",
  (event_data ->> 'followUpDueDate')::date AS "follow_up_due_date",
  (event_data ->> 'handoverPractitionerId')::uuid AS "handover_practitioner_id",
  event_data -> 'closedBy' AS "closed_by",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'Journey.Instance.Completed';

COMMENT ON VIEW events."journey_instance_completed" IS 'The patient reached the end of the journey: its last stage was completed or skipped and the closing review is done. It does not say that the patient is cured, and a journey that is given up is Journey.Instance.Cancelled.';
COMMENT ON COLUMN events."journey_instance_completed"."journey_instance_id" IS 'This patient''s run through the journey; all its events belong together.';
COMMENT ON COLUMN events."journey_instance_completed"."patient_id" IS 'Patient who is on the journey.';
COMMENT ON COLUMN events."journey_instance_completed"."journey_definition_id" IS 'Definition that the run follows.';
COMMENT ON COLUMN events."journey_instance_completed"."journey_definition_version" IS 'Version of the definition, fixed when the run began.';
COMMENT ON COLUMN events."journey_instance_completed"."journey_name" IS 'Title of the journey as patients read it. [PHI]';
COMMENT ON COLUMN events."journey_instance_completed"."journey_result" IS 'Result as the closing review judged it. [PHI]';
COMMENT ON COLUMN events."journey_instance_completed"."completed_stage_count" IS 'Stages that ended by doing, out of those planned.';
COMMENT ON COLUMN events."journey_instance_completed"."skipped_stage_count" IS 'Stages that were passed over.';
COMMENT ON COLUMN events."journey_instance_completed"."elapsed_days" IS 'Days from enrolment to the end, pauses not counted.';
COMMENT ON COLUMN events."journey_instance_completed"."paused_days" IS 'Days for which the journey stood still.';
COMMENT ON COLUMN events."journey_instance_completed"."completed_at" IS 'When the closing review was signed.';
COMMENT ON COLUMN events."journey_instance_completed"."unplanned_readmission_count" IS 'Unplanned hospital stays on the way, for the quality contract. [PHI]';
COMMENT ON COLUMN events."journey_instance_completed"."experience_score" IS 'Patient''s answer to how likely they are to recommend the programme, 0 to 10; null when not answered. [PHI]';
COMMENT ON COLUMN events."journey_instance_completed"."outcome_quantity" IS 'Main outcome of the programme at the end, in the unit of its measure. [PHI]';
COMMENT ON COLUMN events."journey_instance_completed"."outcome_code" IS 'What the main outcome measures, LOINC or SNOMED CT. [PHI]';
COMMENT ON COLUMN events."journey_instance_completed"."total_cost_amount" IS 'Cost of all services within the episode against the agreed bundle; null where none was agreed. [FINANCIAL]';
COMMENT ON COLUMN events."journey_instance_completed"."follow_up_due_date" IS 'Day of the check after the programme; null when none is planned. [PHI]';
COMMENT ON COLUMN events."journey_instance_completed"."handover_practitioner_id" IS 'Practitioner who takes over usual care.';
COMMENT ON COLUMN events."journey_instance_completed"."closed_by" IS 'Who signed the closing review. [PII]';
COMMENT ON COLUMN events."journey_instance_completed"."note" IS 'Summary for the practitioner who takes over. [PHI]';
`,
    String.raw`
CREATE VIEW events."journey_instance_created" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'journeyInstanceId')::uuid AS "journey_instance_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'journeyDefinitionId')::uuid AS "journey_definition_id",
  (event_data ->> 'careTeamId')::uuid AS "care_team_id",
  (event_data ->> 'responsiblePractitionerId')::uuid AS "responsible_practitioner_id",
  (event_data ->> 'consentId')::uuid AS "consent_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  event_data ->> 'journeyDefinitionVersion' AS "journey_definition_version",
  event_data ->> 'journeyName' AS "journey_name",
  event_data -> 'condition' AS "condition",
  event_data ->> 'journeyEnrollmentTrigger' AS "journey_enrollment_trigger",
  event_data ->> 'journeyRiskTier' AS "journey_risk_tier",
  event_data -> 'plannedStages' AS "planned_stages",
  (event_data ->> 'startDate')::date AS "start_date",
  (event_data ->> 'plannedEndDate')::date AS "planned_end_date",
  nullif(event_data -> 'bundleAmount', 'null'::jsonb) AS "bundle_amount",
  event_data -> 'relatedReferences' AS "related_references",
  event_data -> 'enrolledBy' AS "enrolled_by"
FROM stored_events
WHERE event_type = 'Journey.Instance.Created';

COMMENT ON VIEW events."journey_instance_created" IS 'A patient was enrolled in a defined journey and its clock runs. Being eligible or invited is not enrolment, and the first stage begins with its own Journey.StageEntered.';
COMMENT ON COLUMN events."journey_instance_created"."journey_instance_id" IS 'This patient''s run through the journey; all its events belong together.';
COMMENT ON COLUMN events."journey_instance_created"."patient_id" IS 'Patient who is on the journey.';
COMMENT ON COLUMN events."journey_instance_created"."journey_definition_id" IS 'Definition that the run follows.';
COMMENT ON COLUMN events."journey_instance_created"."care_team_id" IS 'Team that looks after the patient on the way.';
COMMENT ON COLUMN events."journey_instance_created"."responsible_practitioner_id" IS 'Practitioner who answers for the journey; null until one accepts.';
COMMENT ON COLUMN events."journey_instance_created"."consent_id" IS 'Consent to take part, where the programme needs one.';
COMMENT ON COLUMN events."journey_instance_created"."facility_id" IS 'Facility that runs the programme for this patient.';
COMMENT ON COLUMN events."journey_instance_created"."journey_definition_version" IS 'Version of the definition, fixed when the run began.';
COMMENT ON COLUMN events."journey_instance_created"."journey_name" IS 'Title of the journey as patients read it. [PHI]';
COMMENT ON COLUMN events."journey_instance_created"."condition" IS 'Diagnosis or need for which the patient was enrolled, ICD-10-CM. [PHI]';
COMMENT ON COLUMN events."journey_instance_created"."journey_enrollment_trigger" IS 'What led to the enrolment. [PHI]';
COMMENT ON COLUMN events."journey_instance_created"."journey_risk_tier" IS 'Tier that decides how often the team calls. [PHI]';
COMMENT ON COLUMN events."journey_instance_created"."planned_stages" IS 'Stages that lie ahead, in planned order. [PHI]';
COMMENT ON COLUMN events."journey_instance_created"."start_date" IS 'Day from which the planned days of all stages count.';
COMMENT ON COLUMN events."journey_instance_created"."planned_end_date" IS 'Day on which the journey ends by plan; null for lifelong programmes.';
COMMENT ON COLUMN events."journey_instance_created"."bundle_amount" IS 'Price agreed with the payer for the whole episode; null where each service is paid by itself. [FINANCIAL]';
COMMENT ON COLUMN events."journey_instance_created"."related_references" IS 'Referral, procedure order or study that the journey grew from. [PHI, PII]';
COMMENT ON COLUMN events."journey_instance_created"."enrolled_by" IS 'Coordinator, patient or rule that enrolled the patient. [PII]';
`,
    String.raw`
CREATE VIEW events."journey_instance_paused" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'journeyInstanceId')::uuid AS "journey_instance_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'journeyDefinitionId')::uuid AS "journey_definition_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  event_data ->> 'journeyName' AS "journey_name",
  event_data -> 'stage' AS "stage",
  event_data ->> 'journeyPauseReason' AS "journey_pause_reason",
  nullif(event_data -> 'reason', 'null'::jsonb) AS "reason",
  (event_data ->> 'pausedAt')::timestamptz AS "paused_at",
  (event_data ->> 'expectedResumeDate')::date AS "expected_resume_date",
  (event_data ->> 'reviewDueDate')::date AS "review_due_date",
  (event_data ->> 'openTaskCount')::integer AS "open_task_count",
  (event_data ->> 'heldReminderCount')::integer AS "held_reminder_count",
  event_data -> 'keptAppointmentIds' AS "kept_appointment_ids",
  event_data -> 'pausedBy' AS "paused_by"
FROM stored_events
WHERE event_type = 'Journey.Instance.Paused';

COMMENT ON VIEW events."journey_instance_paused" IS 'The journey was halted with the intention to go on: timers stop, reminders are held back, and booked visits stay unless somebody calls them off. Going on shows as Journey.StageEntered with cause RESUMED_AFTER_PAUSE.';
COMMENT ON COLUMN events."journey_instance_paused"."journey_instance_id" IS 'This patient''s run through the journey; all its events belong together.';
COMMENT ON COLUMN events."journey_instance_paused"."patient_id" IS 'Patient who is on the journey.';
COMMENT ON COLUMN events."journey_instance_paused"."journey_definition_id" IS 'Definition that the run follows.';
COMMENT ON COLUMN events."journey_instance_paused"."encounter_id" IS 'Hospital stay that interrupts the journey; null for other reasons.';
COMMENT ON COLUMN events."journey_instance_paused"."journey_name" IS 'Title of the journey as patients read it. [PHI]';
COMMENT ON COLUMN events."journey_instance_paused"."stage" IS 'Stage in which the journey stands still. [PHI]';
COMMENT ON COLUMN events."journey_instance_paused"."journey_pause_reason" IS 'Ground for the halt. [PHI]';
COMMENT ON COLUMN events."journey_instance_paused"."reason" IS 'Illness that interrupts the journey, ICD-10-CM; null when none does. [PHI]';
COMMENT ON COLUMN events."journey_instance_paused"."paused_at" IS 'When timers and reminders stopped.';
COMMENT ON COLUMN events."journey_instance_paused"."expected_resume_date" IS 'Day on which the team thinks it can go on; null when nobody can say.';
COMMENT ON COLUMN events."journey_instance_paused"."review_due_date" IS 'Day on which somebody must look at the pause, at the latest.';
COMMENT ON COLUMN events."journey_instance_paused"."open_task_count" IS 'Tasks that wait.';
COMMENT ON COLUMN events."journey_instance_paused"."held_reminder_count" IS 'Messages to the patient that were due and are held back.';
COMMENT ON COLUMN events."journey_instance_paused"."kept_appointment_ids" IS 'Booked visits that stand in spite of the pause.';
COMMENT ON COLUMN events."journey_instance_paused"."paused_by" IS 'Who or which rule halted the journey. [PII]';
`,
    String.raw`
CREATE VIEW events."journey_stage_completed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'journeyInstanceId')::uuid AS "journey_instance_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'journeyDefinitionId')::uuid AS "journey_definition_id",
  event_data -> 'stage' AS "stage",
  nullif(event_data -> 'nextStage', 'null'::jsonb) AS "next_stage",
  event_data ->> 'journeyStageResult' AS "journey_stage_result",
  event_data -> 'measurements' AS "measurements",
  (event_data ->> 'completedTaskCount')::integer AS "completed_task_count",
  (event_data ->> 'waivedTaskCount')::integer AS "waived_task_count",
  (event_data ->> 'elapsedDays')::integer AS "elapsed_days",
  (event_data ->> 'plannedDays')::integer AS "planned_days",
  (event_data ->> 'completedAt')::timestamptz AS "completed_at",
  event_data -> 'completedBy' AS "completed_by",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'Journey.StageCompleted';

COMMENT ON VIEW events."journey_stage_completed" IS 'A stage came to its end by doing: its criteria were met or the care team declared it done. A stage left without doing is Journey.StageSkipped; the next one begins with Journey.StageEntered.';
COMMENT ON COLUMN events."journey_stage_completed"."journey_instance_id" IS 'This patient''s run through the journey; all its events belong together.';
COMMENT ON COLUMN events."journey_stage_completed"."patient_id" IS 'Patient who is on the journey.';
COMMENT ON COLUMN events."journey_stage_completed"."journey_definition_id" IS 'Definition that the run follows.';
COMMENT ON COLUMN events."journey_stage_completed"."stage" IS 'Stage that is over. [PHI]';
COMMENT ON COLUMN events."journey_stage_completed"."next_stage" IS 'Stage that is due next; null when this was the last. [PHI]';
COMMENT ON COLUMN events."journey_stage_completed"."journey_stage_result" IS 'Judgement against the goals of the stage. [PHI]';
COMMENT ON COLUMN events."journey_stage_completed"."measurements" IS 'Results by which the stage was judged. [PHI]';
COMMENT ON COLUMN events."journey_stage_completed"."completed_task_count" IS 'Tasks that were done.';
COMMENT ON COLUMN events."journey_stage_completed"."waived_task_count" IS 'Tasks that were dropped or left open when the stage closed.';
COMMENT ON COLUMN events."journey_stage_completed"."elapsed_days" IS 'Days from entering to completing, pauses not counted.';
COMMENT ON COLUMN events."journey_stage_completed"."planned_days" IS 'Days that the definition allows for the stage.';
COMMENT ON COLUMN events."journey_stage_completed"."completed_at" IS 'When the criteria were met or the team closed the stage.';
COMMENT ON COLUMN events."journey_stage_completed"."completed_by" IS 'Rule or member of the team that closed the stage. [PII]';
COMMENT ON COLUMN events."journey_stage_completed"."note" IS 'What the team wants the next stage to know. [PHI]';
`,
    String.raw`
CREATE VIEW events."journey_stage_entered" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'journeyInstanceId')::uuid AS "journey_instance_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'journeyDefinitionId')::uuid AS "journey_definition_id",
  (event_data ->> 'responsiblePractitionerId')::uuid AS "responsible_practitioner_id",
  event_data -> 'stage' AS "stage",
  nullif(event_data -> 'previousStage', 'null'::jsonb) AS "previous_stage",
  event_data ->> 'journeyStageEntryCause' AS "journey_stage_entry_cause",
  (event_data ->> 'entrySequence')::integer AS "entry_sequence",
  event_data -> 'plannedActivities' AS "planned_activities",
  (event_data ->> 'enteredAt')::timestamptz AS "entered_at",
  (event_data ->> 'dueAt')::timestamptz AS "due_at",
  event_data -> 'enteredBy' AS "entered_by"
FROM stored_events
WHERE event_type = 'Journey.StageEntered';

COMMENT ON VIEW events."journey_stage_entered" IS 'The patient entered a stage of the journey and its tasks are open from now on. Entering says nothing about success of the stage before, which was completed or skipped by an event of its own.';
COMMENT ON COLUMN events."journey_stage_entered"."journey_instance_id" IS 'This patient''s run through the journey; all its events belong together.';
COMMENT ON COLUMN events."journey_stage_entered"."patient_id" IS 'Patient who is on the journey.';
COMMENT ON COLUMN events."journey_stage_entered"."journey_definition_id" IS 'Definition that the run follows.';
COMMENT ON COLUMN events."journey_stage_entered"."responsible_practitioner_id" IS 'Practitioner who answers for this stage.';
COMMENT ON COLUMN events."journey_stage_entered"."stage" IS 'Stage that the patient is in now. [PHI]';
COMMENT ON COLUMN events."journey_stage_entered"."previous_stage" IS 'Stage that the patient came from; null for the first. [PHI]';
COMMENT ON COLUMN events."journey_stage_entered"."journey_stage_entry_cause" IS 'What opened the stage.';
COMMENT ON COLUMN events."journey_stage_entered"."entry_sequence" IS 'How often the patient has entered this stage, 1 the first time.';
COMMENT ON COLUMN events."journey_stage_entered"."planned_activities" IS 'Tasks that opened with the stage. [PHI]';
COMMENT ON COLUMN events."journey_stage_entered"."entered_at" IS 'When the stage began, which may have been charted later.';
COMMENT ON COLUMN events."journey_stage_entered"."due_at" IS 'When the stage should be over by the definition; an alert follows after it.';
COMMENT ON COLUMN events."journey_stage_entered"."entered_by" IS 'Rule or person that moved the patient on. [PII]';
`,
    String.raw`
CREATE VIEW events."journey_stage_skipped" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'journeyInstanceId')::uuid AS "journey_instance_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'journeyDefinitionId')::uuid AS "journey_definition_id",
  event_data -> 'stage' AS "stage",
  nullif(event_data -> 'nextStage', 'null'::jsonb) AS "next_stage",
  (event_data ->> 'wasStageStarted')::boolean AS "was_stage_started",
  event_data ->> 'journeyStageSkipReason' AS "journey_stage_skip_reason",
  nullif(event_data -> 'reason', 'null'::jsonb) AS "reason",
  event_data ->> 'reasonText' AS "reason_text",
  (event_data ->> 'voidedTaskCount')::integer AS "voided_task_count",
  event_data -> 'cancelledAppointmentIds' AS "cancelled_appointment_ids",
  nullif(event_data -> 'sourceDocument', 'null'::jsonb) AS "source_document",
  (event_data ->> 'effectiveAt')::timestamptz AS "effective_at",
  event_data -> 'decidedBy' AS "decided_by",
  nullif(event_data -> 'approvedBy', 'null'::jsonb) AS "approved_by"
FROM stored_events
WHERE event_type = 'Journey.StageSkipped';

COMMENT ON VIEW events."journey_stage_skipped" IS 'A stage was passed over because it is not needed, not possible or not wanted for this patient. Its tasks are void and count as neither done nor failed.';
COMMENT ON COLUMN events."journey_stage_skipped"."journey_instance_id" IS 'This patient''s run through the journey; all its events belong together.';
COMMENT ON COLUMN events."journey_stage_skipped"."patient_id" IS 'Patient who is on the journey.';
COMMENT ON COLUMN events."journey_stage_skipped"."journey_definition_id" IS 'Definition that the run follows.';
COMMENT ON COLUMN events."journey_stage_skipped"."stage" IS 'Stage that was passed over. [PHI]';
COMMENT ON COLUMN events."journey_stage_skipped"."next_stage" IS 'Stage that comes instead; null when none is left. [PHI]';
COMMENT ON COLUMN events."journey_stage_skipped"."was_stage_started" IS 'True when the patient was in the stage already and left it unfinished.';
COMMENT ON COLUMN events."journey_stage_skipped"."journey_stage_skip_reason" IS 'Ground on which the stage was passed over. [PHI]';
COMMENT ON COLUMN events."journey_stage_skipped"."reason" IS 'Finding or circumstance behind a clinical decision, SNOMED CT or ICD-10-CM. [PHI]';
COMMENT ON COLUMN events."journey_stage_skipped"."reason_text" IS 'Explanation for the record, as the team gave it. [PHI]';
COMMENT ON COLUMN events."journey_stage_skipped"."voided_task_count" IS 'Tasks of the stage that nobody needs to do any more.';
COMMENT ON COLUMN events."journey_stage_skipped"."cancelled_appointment_ids" IS 'Booked visits of the stage that are called off; each has its own Appointment.Cancelled.';
COMMENT ON COLUMN events."journey_stage_skipped"."source_document" IS 'Evidence, such as the other hospital''s report. [PHI]';
COMMENT ON COLUMN events."journey_stage_skipped"."effective_at" IS 'When the stage was struck from the plan.';
COMMENT ON COLUMN events."journey_stage_skipped"."decided_by" IS 'Clinician, patient or rule that decided. [PII]';
COMMENT ON COLUMN events."journey_stage_skipped"."approved_by" IS 'Clinician who agreed, where a rule or a coordinator proposed it. [PII]';
`,
    String.raw`
CREATE VIEW events."lab_order_added_on" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'specimenId')::uuid AS "specimen_id",
  (event_data ->> 'originalOrderId')::uuid AS "original_order_id",
  event_data -> 'code' AS "code",
  (event_data ->> 'specimenAgeMinutes')::integer AS "specimen_age_minutes",
  nullif(event_data -> 'remainingVolume', 'null'::jsonb) AS "remaining_volume",
  event_data ->> 'labAddOnChannel' AS "lab_add_on_channel",
  (event_data ->> 'wasRespun')::boolean AS "was_respun",
  event_data ->> 'priority' AS "priority",
  nullif(event_data -> 'orderedBy', 'null'::jsonb) AS "ordered_by",
  (event_data ->> 'orderedAt')::timestamptz AS "ordered_at"
FROM stored_events
WHERE event_type = 'LabOrder.AddedOn';

COMMENT ON VIEW events."lab_order_added_on" IS 'A test was added to a tube that the laboratory already holds, after the bench checked that enough of it is left and that it is still stable. The patient is not drawn again; where the tube does not serve, an ordinary order follows instead.';
COMMENT ON COLUMN events."lab_order_added_on"."order_id" IS 'The new order, with a life and a result of its own.';
COMMENT ON COLUMN events."lab_order_added_on"."patient_id" IS 'Patient whose stored tube is used once more.';
COMMENT ON COLUMN events."lab_order_added_on"."encounter_id" IS 'Encounter during which the tube was drawn.';
COMMENT ON COLUMN events."lab_order_added_on"."specimen_id" IS 'Tube on the storage rack that serves the added test.';
COMMENT ON COLUMN events."lab_order_added_on"."original_order_id" IS 'Order for which that tube was drawn in the first place.';
COMMENT ON COLUMN events."lab_order_added_on"."code" IS 'Test that was added, LOINC. [PHI]';
COMMENT ON COLUMN events."lab_order_added_on"."specimen_age_minutes" IS 'Minutes between the draw and the request; every analyte has a limit, two hours for lactate, seven days for TSH.';
COMMENT ON COLUMN events."lab_order_added_on"."remaining_volume" IS 'Serum, plasma or urine left above the dead volume, in mL. [PHI]';
COMMENT ON COLUMN events."lab_order_added_on"."lab_add_on_channel" IS 'Way by which the ward asked for the addition.';
COMMENT ON COLUMN events."lab_order_added_on"."was_respun" IS 'Whether a gel tube was centrifuged again, which makes its potassium unreliable.';
COMMENT ON COLUMN events."lab_order_added_on"."priority" IS 'Urgency of the added test, which may exceed that of the first one.';
COMMENT ON COLUMN events."lab_order_added_on"."ordered_by" IS 'Clinician or nurse who asked for it. [PII]';
COMMENT ON COLUMN events."lab_order_added_on"."ordered_at" IS 'When the request for the additional test reached the laboratory.';
`,
    String.raw`
CREATE VIEW events."lab_order_cancelled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'duplicateOfOrderId')::uuid AS "duplicate_of_order_id",
  event_data -> 'code' AS "code",
  event_data ->> 'labOrderCancellationReason' AS "lab_order_cancellation_reason",
  (event_data ->> 'wasCollected')::boolean AS "was_collected",
  event_data -> 'cancelledBy' AS "cancelled_by",
  (event_data ->> 'cancelledAt')::timestamptz AS "cancelled_at",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'LabOrder.Cancelled';

COMMENT ON VIEW events."lab_order_cancelled" IS 'A laboratory order was called off before the test ran, by the ward or by the laboratory. A test that was begun and could not be finished is LabResult.Cancelled; an order that should never have existed is LabOrder.EnteredInError.';
COMMENT ON COLUMN events."lab_order_cancelled"."order_id" IS 'Order that is no longer wanted.';
COMMENT ON COLUMN events."lab_order_cancelled"."patient_id" IS 'Patient who need not be drawn for it any more.';
COMMENT ON COLUMN events."lab_order_cancelled"."encounter_id" IS 'Encounter under which it had been placed.';
COMMENT ON COLUMN events."lab_order_cancelled"."duplicate_of_order_id" IS 'Order that covers the same test; set when labOrderCancellationReason is DUPLICATE.';
COMMENT ON COLUMN events."lab_order_cancelled"."code" IS 'Test that will not be run, LOINC. [PHI]';
COMMENT ON COLUMN events."lab_order_cancelled"."lab_order_cancellation_reason" IS 'Reason picked when the test was called off, as the stewardship report counts it. [PHI]';
COMMENT ON COLUMN events."lab_order_cancelled"."was_collected" IS 'True when a tube had been drawn already, which then waits in storage for add-ons.';
COMMENT ON COLUMN events."lab_order_cancelled"."cancelled_by" IS 'Clinician, technologist, or the expiry job that called it off. [PII]';
COMMENT ON COLUMN events."lab_order_cancelled"."cancelled_at" IS 'From when collectors no longer see the draw on their list.';
COMMENT ON COLUMN events."lab_order_cancelled"."note" IS 'What laboratory and ward agreed on the telephone. [PHI]';
`,
    String.raw`
CREATE VIEW events."lab_order_entered_in_error" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'intendedPatientId')::uuid AS "intended_patient_id",
  (event_data ->> 'replacementOrderId')::uuid AS "replacement_order_id",
  event_data -> 'code' AS "code",
  event_data ->> 'labOrderErrorKind' AS "lab_order_error_kind",
  (event_data ->> 'wasCollected')::boolean AS "was_collected",
  (event_data ->> 'elapsedMinutes')::integer AS "elapsed_minutes",
  event_data -> 'recordedBy' AS "recorded_by",
  (event_data ->> 'recordedAt')::timestamptz AS "recorded_at"
FROM stored_events
WHERE event_type = 'LabOrder.EnteredInError';

COMMENT ON VIEW events."lab_order_entered_in_error" IS 'A laboratory order turned out never to have been meant for this patient or this test, most often because two charts were open. Whoever kept a copy removes it; an order that was right and is merely no longer wanted is LabOrder.Cancelled.';
COMMENT ON COLUMN events."lab_order_entered_in_error"."order_id" IS 'Order to be struck from the chart.';
COMMENT ON COLUMN events."lab_order_entered_in_error"."patient_id" IS 'Patient in whose chart it stood wrongly.';
COMMENT ON COLUMN events."lab_order_entered_in_error"."intended_patient_id" IS 'Patient for whom it was meant; null when there was none or it is not known yet.';
COMMENT ON COLUMN events."lab_order_entered_in_error"."replacement_order_id" IS 'Order that was placed instead, in the right chart.';
COMMENT ON COLUMN events."lab_order_entered_in_error"."code" IS 'Test as it had been ordered, LOINC. [PHI]';
COMMENT ON COLUMN events."lab_order_entered_in_error"."lab_order_error_kind" IS 'Kind of mistake, as counted for the wrong-patient retract-and-reorder measure.';
COMMENT ON COLUMN events."lab_order_entered_in_error"."was_collected" IS 'True when the wrong patient was already drawn, which makes the mistake an incident.';
COMMENT ON COLUMN events."lab_order_entered_in_error"."elapsed_minutes" IS 'Minutes from signing to retraction; under ten counts as a near miss.';
COMMENT ON COLUMN events."lab_order_entered_in_error"."recorded_by" IS 'Who noticed the mistake and struck the order. [PII]';
COMMENT ON COLUMN events."lab_order_entered_in_error"."recorded_at" IS 'When the order was struck.';
`,
    String.raw`
CREATE VIEW events."lab_order_received" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderingPractitionerId')::uuid AS "ordering_practitioner_id",
  nullif(event_data -> 'placerOrderNumber', 'null'::jsonb) AS "placer_order_number",
  event_data -> 'fillerOrderNumber' AS "filler_order_number",
  event_data -> 'code' AS "code",
  event_data ->> 'labSection' AS "lab_section",
  nullif(event_data -> 'specimenType', 'null'::jsonb) AS "specimen_type",
  (event_data ->> 'requiresFasting')::boolean AS "requires_fasting",
  event_data ->> 'priority' AS "priority",
  event_data -> 'diagnoses' AS "diagnoses",
  (event_data ->> 'expectedCollectedAt')::timestamptz AS "expected_collected_at",
  (event_data ->> 'orderedAt')::timestamptz AS "ordered_at"
FROM stored_events
WHERE event_type = 'LabOrder.Received';

COMMENT ON VIEW events."lab_order_received" IS 'The laboratory system accepted an order and gave it its own number, so that labels can be printed and a draw be planned. It says nothing about blood yet: the tube is Specimen.Collected, and the test on the worklist LabResult.Registered.';
COMMENT ON COLUMN events."lab_order_received"."order_id" IS 'Order as the ordering system knows it; it keys all that happens to this test.';
COMMENT ON COLUMN events."lab_order_received"."patient_id" IS 'Patient on whom the test was ordered.';
COMMENT ON COLUMN events."lab_order_received"."encounter_id" IS 'Stay or visit for which it was ordered; null for outreach work of outside practices.';
COMMENT ON COLUMN events."lab_order_received"."ordering_practitioner_id" IS 'Clinician who answers for the order (ORC-12) and receives the result.';
COMMENT ON COLUMN events."lab_order_received"."placer_order_number" IS 'Number of the ordering system (ORC-2). [PHI, PII]';
COMMENT ON COLUMN events."lab_order_received"."filler_order_number" IS 'Number that the laboratory gave the order (ORC-3). [PHI, PII]';
COMMENT ON COLUMN events."lab_order_received"."code" IS 'Test or panel ordered (OBR-4), LOINC with the laboratory''s own catalog code second. [PHI]';
COMMENT ON COLUMN events."lab_order_received"."lab_section" IS 'Bench to which the catalog routes the test.';
COMMENT ON COLUMN events."lab_order_received"."specimen_type" IS 'Material that the test needs, SNOMED CT; null when the collector may choose. [PHI]';
COMMENT ON COLUMN events."lab_order_received"."requires_fasting" IS 'Whether the patient must not have eaten for eight hours before the draw.';
COMMENT ON COLUMN events."lab_order_received"."priority" IS 'How soon the ward wants the value; STAT jumps the queue at receipt and at the analyzer.';
COMMENT ON COLUMN events."lab_order_received"."diagnoses" IS 'ICD-10-CM codes that show medical necessity (DG1), without which Medicare may refuse the test. [PHI]';
COMMENT ON COLUMN events."lab_order_received"."expected_collected_at" IS 'When the draw is due, as for a trough level or the morning round; null means at once or at the next visit.';
COMMENT ON COLUMN events."lab_order_received"."ordered_at" IS 'When the clinician signed the order.';
`,
    String.raw`
CREATE VIEW events."lab_order_reflexed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'triggeringLabResultId')::uuid AS "triggering_lab_result_id",
  (event_data ->> 'specimenId')::uuid AS "specimen_id",
  event_data -> 'triggerCode' AS "trigger_code",
  nullif(event_data -> 'triggerQuantity', 'null'::jsonb) AS "trigger_quantity",
  event_data -> 'code' AS "code",
  event_data ->> 'reflexRuleName' AS "reflex_rule_name",
  event_data ->> 'reflexRuleVersion' AS "reflex_rule_version",
  (event_data ->> 'isBillable')::boolean AS "is_billable",
  (event_data ->> 'orderedAt')::timestamptz AS "ordered_at"
FROM stored_events
WHERE event_type = 'LabOrder.Reflexed';

COMMENT ON VIEW events."lab_order_reflexed" IS 'The laboratory ordered a further test by itself because a first result met a rule that the medical staff approved, such as free T4 after an abnormal TSH. It is not an add-on: no clinician asked, and the approved rule stands in for the signature.';
COMMENT ON COLUMN events."lab_order_reflexed"."order_id" IS 'Order that the rule created.';
COMMENT ON COLUMN events."lab_order_reflexed"."patient_id" IS 'Patient whose first result set the rule off.';
COMMENT ON COLUMN events."lab_order_reflexed"."triggering_lab_result_id" IS 'Result that met the condition.';
COMMENT ON COLUMN events."lab_order_reflexed"."specimen_id" IS 'Tube on which the follow-on test runs; null when the patient must be drawn again.';
COMMENT ON COLUMN events."lab_order_reflexed"."trigger_code" IS 'Test whose value set the rule off, LOINC. [PHI]';
COMMENT ON COLUMN events."lab_order_reflexed"."trigger_quantity" IS 'Value that set it off; null for a positive or reactive screen without a number. [PHI]';
COMMENT ON COLUMN events."lab_order_reflexed"."code" IS 'Test that follows, LOINC. [PHI]';
COMMENT ON COLUMN events."lab_order_reflexed"."reflex_rule_name" IS 'Rule as the medical executive committee approved it.';
COMMENT ON COLUMN events."lab_order_reflexed"."reflex_rule_version" IS 'Revision of that rule in force on the day; committees review them every year.';
COMMENT ON COLUMN events."lab_order_reflexed"."is_billable" IS 'False where the follow-on test belongs to the price of the first, or the ordering clinician opted out of reflex charges.';
COMMENT ON COLUMN events."lab_order_reflexed"."ordered_at" IS 'When the rule placed the order.';
`,
    String.raw`
CREATE VIEW events."lab_order_sent_out" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'referenceOrganizationId')::uuid AS "reference_organization_id",
  event_data ->> 'referenceLaboratoryName' AS "reference_laboratory_name",
  event_data ->> 'cliaNumber' AS "clia_number",
  event_data -> 'code' AS "code",
  event_data -> 'specimenIds' AS "specimen_ids",
  event_data ->> 'specimenTransportCondition' AS "specimen_transport_condition",
  event_data ->> 'labSendOutReason' AS "lab_send_out_reason",
  event_data ->> 'shipmentTrackingCode' AS "shipment_tracking_code",
  (event_data ->> 'shippedAt')::timestamptz AS "shipped_at",
  (event_data ->> 'expectedIssuedAt')::timestamptz AS "expected_issued_at"
FROM stored_events
WHERE event_type = 'LabOrder.SentOut';

COMMENT ON VIEW events."lab_order_sent_out" IS 'The send-out bench handed a specimen with its order to the courier of a reference laboratory. It is not emitted when the test is merely queued for the next pick-up; the answer comes back as LabResult.Finalized.';
COMMENT ON COLUMN events."lab_order_sent_out"."order_id" IS 'Order that another laboratory will fill.';
COMMENT ON COLUMN events."lab_order_sent_out"."patient_id" IS 'Patient from whom the shipped material comes.';
COMMENT ON COLUMN events."lab_order_sent_out"."reference_organization_id" IS 'Reference laboratory as our directory knows it.';
COMMENT ON COLUMN events."lab_order_sent_out"."reference_laboratory_name" IS 'Performing laboratory that the report must name under CLIA.';
COMMENT ON COLUMN events."lab_order_sent_out"."clia_number" IS 'CLIA number of that laboratory: ten characters with a D in third place.';
COMMENT ON COLUMN events."lab_order_sent_out"."code" IS 'Test as we name it, LOINC, with the reference laboratory''s order code second. [PHI]';
COMMENT ON COLUMN events."lab_order_sent_out"."specimen_ids" IS 'Aliquots in the parcel that belong to this order.';
COMMENT ON COLUMN events."lab_order_sent_out"."specimen_transport_condition" IS 'Temperature at which the parcel was packed.';
COMMENT ON COLUMN events."lab_order_sent_out"."lab_send_out_reason" IS 'Reason that the send-out bench recorded.';
COMMENT ON COLUMN events."lab_order_sent_out"."shipment_tracking_code" IS 'Waybill of the courier, with which a lost box is traced.';
COMMENT ON COLUMN events."lab_order_sent_out"."shipped_at" IS 'When the courier scanned the box.';
COMMENT ON COLUMN events."lab_order_sent_out"."expected_issued_at" IS 'When the reference laboratory promises the result; the pending list turns red after it.';
`,
    String.raw`
CREATE VIEW events."lab_report_completed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  event_data -> 'labResultIds' AS "lab_result_ids",
  event_data -> 'code' AS "code",
  (event_data ->> 'abnormalCount')::integer AS "abnormal_count",
  (event_data ->> 'criticalCount')::integer AS "critical_count",
  (event_data ->> 'notPerformedCount')::integer AS "not_performed_count",
  nullif(event_data -> 'procedureCode', 'null'::jsonb) AS "procedure_code",
  (event_data ->> 'elapsedMinutes')::integer AS "elapsed_minutes",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  nullif(event_data -> 'sourceDocument', 'null'::jsonb) AS "source_document"
FROM stored_events
WHERE event_type = 'LabReport.Completed';

COMMENT ON VIEW events."lab_report_completed" IS 'Every test of a panel is final or closed, and the report as a whole is final. Values are not repeated here: each had its LabResult.Finalized; this event closes the order and the turnaround clock.';
COMMENT ON COLUMN events."lab_report_completed"."diagnostic_report_id" IS 'Report that is complete.';
COMMENT ON COLUMN events."lab_report_completed"."patient_id" IS 'Patient named at the head of the report.';
COMMENT ON COLUMN events."lab_report_completed"."encounter_id" IS 'Encounter under which the panel is billed.';
COMMENT ON COLUMN events."lab_report_completed"."order_id" IS 'Order that is filled with it.';
COMMENT ON COLUMN events."lab_report_completed"."lab_result_ids" IS 'All results of the panel in the order of the printed report.';
COMMENT ON COLUMN events."lab_report_completed"."code" IS 'Panel reported, LOINC. [PHI]';
COMMENT ON COLUMN events."lab_report_completed"."abnormal_count" IS 'Results flagged outside their reference range. [PHI]';
COMMENT ON COLUMN events."lab_report_completed"."critical_count" IS 'Results that needed a call. [PHI]';
COMMENT ON COLUMN events."lab_report_completed"."not_performed_count" IS 'Tests that were closed without a value.';
COMMENT ON COLUMN events."lab_report_completed"."procedure_code" IS 'CPT code of the panel, valid only when all its components were run. [PHI]';
COMMENT ON COLUMN events."lab_report_completed"."elapsed_minutes" IS 'Minutes from receipt of the specimen to the last value.';
COMMENT ON COLUMN events."lab_report_completed"."issued_at" IS 'When the last value was released.';
COMMENT ON COLUMN events."lab_report_completed"."source_document" IS 'Printable report as filed. [PHI]';
`,
    String.raw`
CREATE VIEW events."lab_report_partially_released" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  event_data -> 'code' AS "code",
  event_data -> 'releasedLabResultIds' AS "released_lab_result_ids",
  event_data -> 'pendingTests' AS "pending_tests",
  event_data ->> 'labPendingCause' AS "lab_pending_cause",
  (event_data ->> 'expectedIssuedAt')::timestamptz AS "expected_issued_at",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at"
FROM stored_events
WHERE event_type = 'LabReport.PartiallyReleased';

COMMENT ON VIEW events."lab_report_partially_released" IS 'A report on several tests went to the chart while some of them are still open. Each value had its own event; this one tells which are missing and when the rest may be expected.';
COMMENT ON COLUMN events."lab_report_partially_released"."diagnostic_report_id" IS 'Report that will grow until it is complete.';
COMMENT ON COLUMN events."lab_report_partially_released"."patient_id" IS 'Patient to whom all tests of the report belong.';
COMMENT ON COLUMN events."lab_report_partially_released"."encounter_id" IS 'Encounter that may plan on the part that is there.';
COMMENT ON COLUMN events."lab_report_partially_released"."order_id" IS 'Panel order that stays open.';
COMMENT ON COLUMN events."lab_report_partially_released"."code" IS 'Panel of which a part is out, LOINC. [PHI]';
COMMENT ON COLUMN events."lab_report_partially_released"."released_lab_result_ids" IS 'Results that are final in this release or an earlier one.';
COMMENT ON COLUMN events."lab_report_partially_released"."pending_tests" IS 'Tests still open, LOINC. [PHI]';
COMMENT ON COLUMN events."lab_report_partially_released"."lab_pending_cause" IS 'Main cause of the delay.';
COMMENT ON COLUMN events."lab_report_partially_released"."expected_issued_at" IS 'When the last open test should be out.';
COMMENT ON COLUMN events."lab_report_partially_released"."issued_at" IS 'When this part became readable.';
`,
    String.raw`
CREATE VIEW events."lab_result_cancelled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'labResultId')::uuid AS "lab_result_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'specimenId')::uuid AS "specimen_id",
  event_data -> 'code' AS "code",
  event_data ->> 'labNotPerformedReason' AS "lab_not_performed_reason",
  (event_data ->> 'attemptCount')::integer AS "attempt_count",
  (event_data ->> 'wasReordered')::boolean AS "was_reordered",
  event_data -> 'cancelledBy' AS "cancelled_by",
  (event_data ->> 'cancelledAt')::timestamptz AS "cancelled_at"
FROM stored_events
WHERE event_type = 'LabResult.Cancelled';

COMMENT ON VIEW events."lab_result_cancelled" IS 'A test that was on the worklist ended without a value, for want of material or because it could not be measured. Readers see ''test not performed'' and the reason; an order called off before work began is LabOrder.Cancelled.';
COMMENT ON COLUMN events."lab_result_cancelled"."lab_result_id" IS 'Result record that closes empty.';
COMMENT ON COLUMN events."lab_result_cancelled"."patient_id" IS 'Patient who will have no value from this draw.';
COMMENT ON COLUMN events."lab_result_cancelled"."order_id" IS 'Order that stays unfilled unless it is drawn again.';
COMMENT ON COLUMN events."lab_result_cancelled"."specimen_id" IS 'Container on which the bench tried.';
COMMENT ON COLUMN events."lab_result_cancelled"."code" IS 'Test not performed, LOINC. [PHI]';
COMMENT ON COLUMN events."lab_result_cancelled"."lab_not_performed_reason" IS 'Reason that stands on the report. [PHI]';
COMMENT ON COLUMN events."lab_result_cancelled"."attempt_count" IS 'Measurements tried before the bench gave up.';
COMMENT ON COLUMN events."lab_result_cancelled"."was_reordered" IS 'Whether the laboratory placed the test again by itself.';
COMMENT ON COLUMN events."lab_result_cancelled"."cancelled_by" IS 'Technologist who closed the test. [PII]';
COMMENT ON COLUMN events."lab_result_cancelled"."cancelled_at" IS 'When the report showed the test as not performed.';
`,
    String.raw`
CREATE VIEW events."lab_result_corrected" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'labResultId')::uuid AS "lab_result_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  event_data -> 'code' AS "code",
  nullif(event_data -> 'previousValueQuantity', 'null'::jsonb) AS "previous_value_quantity",
  event_data ->> 'previousValueText' AS "previous_value_text",
  nullif(event_data -> 'valueQuantity', 'null'::jsonb) AS "value_quantity",
  nullif(event_data -> 'valueCode', 'null'::jsonb) AS "value_code",
  nullif(event_data -> 'interpretation', 'null'::jsonb) AS "interpretation",
  event_data ->> 'labCorrectionCause' AS "lab_correction_cause",
  (event_data ->> 'isClinicallySignificant')::boolean AS "is_clinically_significant",
  nullif(event_data -> 'notifiedTo', 'null'::jsonb) AS "notified_to",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  event_data ->> 'reasonText' AS "reason_text"
FROM stored_events
WHERE event_type = 'LabResult.Corrected';

COMMENT ON VIEW events."lab_result_corrected" IS 'A released value was wrong and the laboratory replaced it with the right one. The old value stays readable in the report by law; a value that belongs to somebody else altogether is withdrawn with LabResult.EnteredInError.';
COMMENT ON COLUMN events."lab_result_corrected"."lab_result_id" IS 'Result whose released value was replaced.';
COMMENT ON COLUMN events."lab_result_corrected"."patient_id" IS 'Patient who may have been treated on the wrong value.';
COMMENT ON COLUMN events."lab_result_corrected"."encounter_id" IS 'Encounter in which the wrong value was read.';
COMMENT ON COLUMN events."lab_result_corrected"."order_id" IS 'Order that both values answer.';
COMMENT ON COLUMN events."lab_result_corrected"."code" IS 'Analyte that was corrected, LOINC. [PHI]';
COMMENT ON COLUMN events."lab_result_corrected"."previous_value_quantity" IS 'Number as first released, which is void. [PHI]';
COMMENT ON COLUMN events."lab_result_corrected"."previous_value_text" IS 'Coded or written answer as first released, as readers saw it. [PHI]';
COMMENT ON COLUMN events."lab_result_corrected"."value_quantity" IS 'Right number, in the same unit as the void one unless the unit was the mistake. [PHI]';
COMMENT ON COLUMN events."lab_result_corrected"."value_code" IS 'Right coded answer, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."lab_result_corrected"."interpretation" IS 'Flag that belongs to the right value, HL7 v3 ObservationInterpretation. [PHI]';
COMMENT ON COLUMN events."lab_result_corrected"."lab_correction_cause" IS 'Cause as the supervisor classified it for the corrected-report log.';
COMMENT ON COLUMN events."lab_result_corrected"."is_clinically_significant" IS 'True when the right value would have led to other treatment; the clinician is then called, not only messaged.';
COMMENT ON COLUMN events."lab_result_corrected"."notified_to" IS 'Clinician who was told of the change by voice. [PII]';
COMMENT ON COLUMN events."lab_result_corrected"."issued_at" IS 'When the right value replaced the wrong one for readers.';
COMMENT ON COLUMN events."lab_result_corrected"."reason_text" IS 'Sentence that stands under the value in the corrected report. [PHI]';
`,
    String.raw`
CREATE VIEW events."lab_result_critical_value_acknowledged" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'labResultId')::uuid AS "lab_result_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'alertId')::uuid AS "alert_id",
  (event_data ->> 'responsiblePractitionerId')::uuid AS "responsible_practitioner_id",
  event_data ->> 'criticalValueResponse' AS "critical_value_response",
  event_data -> 'resultingOrderIds' AS "resulting_order_ids",
  (event_data ->> 'elapsedMinutes')::integer AS "elapsed_minutes",
  (event_data ->> 'acknowledgedAt')::timestamptz AS "acknowledged_at",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'LabResult.CriticalValueAcknowledged';

COMMENT ON VIEW events."lab_result_critical_value_acknowledged" IS 'A licensed clinician who can order treatment confirmed that they know a critical value, and said what will be done. It closes the escalation clock; a nurse who only took the call does not acknowledge.';
COMMENT ON COLUMN events."lab_result_critical_value_acknowledged"."lab_result_id" IS 'Critical result that found a responsible clinician.';
COMMENT ON COLUMN events."lab_result_critical_value_acknowledged"."patient_id" IS 'Patient for whom the clinician now answers.';
COMMENT ON COLUMN events."lab_result_critical_value_acknowledged"."encounter_id" IS 'Encounter in which treatment follows.';
COMMENT ON COLUMN events."lab_result_critical_value_acknowledged"."alert_id" IS 'Alert in the inbox or on the phone that was answered; null after a spoken message.';
COMMENT ON COLUMN events."lab_result_critical_value_acknowledged"."responsible_practitioner_id" IS 'Clinician who acknowledged.';
COMMENT ON COLUMN events."lab_result_critical_value_acknowledged"."critical_value_response" IS 'Decision taken on the value. [PHI]';
COMMENT ON COLUMN events."lab_result_critical_value_acknowledged"."resulting_order_ids" IS 'Orders placed from the acknowledgement screen, such as calcium gluconate.';
COMMENT ON COLUMN events."lab_result_critical_value_acknowledged"."elapsed_minutes" IS 'Minutes from release of the value to this answer, the figure that the quality department reports.';
COMMENT ON COLUMN events."lab_result_critical_value_acknowledged"."acknowledged_at" IS 'When the clinician answered.';
COMMENT ON COLUMN events."lab_result_critical_value_acknowledged"."note" IS 'Plan in the clinician''s words. [PHI]';
`,
    String.raw`
CREATE VIEW events."lab_result_critical_value_escalated" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'labResultId')::uuid AS "lab_result_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  event_data -> 'code' AS "code",
  event_data ->> 'criticalEscalationTarget' AS "critical_escalation_target",
  (event_data ->> 'escalationSequence')::integer AS "escalation_sequence",
  (event_data ->> 'attemptCount')::integer AS "attempt_count",
  event_data -> 'failedContacts' AS "failed_contacts",
  nullif(event_data -> 'escalatedTo', 'null'::jsonb) AS "escalated_to",
  (event_data ->> 'elapsedMinutes')::integer AS "elapsed_minutes",
  (event_data ->> 'escalatedAt')::timestamptz AS "escalated_at"
FROM stored_events
WHERE event_type = 'LabResult.CriticalValueEscalated';

COMMENT ON VIEW events."lab_result_critical_value_escalated" IS 'Nobody could be told of a critical value, or nobody answered, within the time that policy allows, and the next person in the chain was called upon. One event for each step of the chain.';
COMMENT ON COLUMN events."lab_result_critical_value_escalated"."lab_result_id" IS 'Critical result that is still unanswered.';
COMMENT ON COLUMN events."lab_result_critical_value_escalated"."patient_id" IS 'Patient for whom nobody has answered yet.';
COMMENT ON COLUMN events."lab_result_critical_value_escalated"."encounter_id" IS 'Encounter through which the on-call list was found.';
COMMENT ON COLUMN events."lab_result_critical_value_escalated"."code" IS 'Analyte that nobody has taken note of, LOINC. [PHI]';
COMMENT ON COLUMN events."lab_result_critical_value_escalated"."critical_escalation_target" IS 'Role to which the value was escalated.';
COMMENT ON COLUMN events."lab_result_critical_value_escalated"."escalation_sequence" IS '1 for the first step beyond the ordering clinician.';
COMMENT ON COLUMN events."lab_result_critical_value_escalated"."attempt_count" IS 'Unsuccessful contacts up to now over all steps.';
COMMENT ON COLUMN events."lab_result_critical_value_escalated"."failed_contacts" IS 'Whom the laboratory tried before, in the order of the calls. [PII]';
COMMENT ON COLUMN events."lab_result_critical_value_escalated"."escalated_to" IS 'Person called upon, once the on-call list gave a name. [PII]';
COMMENT ON COLUMN events."lab_result_critical_value_escalated"."elapsed_minutes" IS 'Minutes since the value was verified.';
COMMENT ON COLUMN events."lab_result_critical_value_escalated"."escalated_at" IS 'When the next step began.';
`,
    String.raw`
CREATE VIEW events."lab_result_critical_value_notified" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'labResultId')::uuid AS "lab_result_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  event_data -> 'code' AS "code",
  nullif(event_data -> 'valueQuantity', 'null'::jsonb) AS "value_quantity",
  event_data ->> 'valueText' AS "value_text",
  event_data -> 'interpretation' AS "interpretation",
  event_data ->> 'criticalContactMethod' AS "critical_contact_method",
  (event_data ->> 'attemptCount')::integer AS "attempt_count",
  (event_data ->> 'wasReadBack')::boolean AS "was_read_back",
  (event_data ->> 'elapsedMinutes')::integer AS "elapsed_minutes",
  event_data -> 'notifiedTo' AS "notified_to",
  event_data -> 'notifiedBy' AS "notified_by",
  (event_data ->> 'notifiedAt')::timestamptz AS "notified_at"
FROM stored_events
WHERE event_type = 'LabResult.CriticalValueNotified';

COMMENT ON VIEW events."lab_result_critical_value_notified" IS 'The laboratory reached a person on the ward and told the critical value, with the read-back that accreditation demands. It says that the message was given, not that anyone treats it: LabResult.CriticalValueAcknowledged is the clinician''s part.';
COMMENT ON COLUMN events."lab_result_critical_value_notified"."lab_result_id" IS 'Result on the critical list.';
COMMENT ON COLUMN events."lab_result_critical_value_notified"."patient_id" IS 'Patient in possible danger.';
COMMENT ON COLUMN events."lab_result_critical_value_notified"."encounter_id" IS 'Encounter whose ward was called; null for an outpatient at home.';
COMMENT ON COLUMN events."lab_result_critical_value_notified"."code" IS 'Analyte with the critical value, LOINC. [PHI]';
COMMENT ON COLUMN events."lab_result_critical_value_notified"."value_quantity" IS 'Value that was told. [PHI]';
COMMENT ON COLUMN events."lab_result_critical_value_notified"."value_text" IS 'Finding that was told where there is no number, such as blasts on the smear. [PHI]';
COMMENT ON COLUMN events."lab_result_critical_value_notified"."interpretation" IS 'Side of the limit that was crossed, HL7 v3 ObservationInterpretation HH, LL or AA. [PHI]';
COMMENT ON COLUMN events."lab_result_critical_value_notified"."critical_contact_method" IS 'Way by which the person was reached.';
COMMENT ON COLUMN events."lab_result_critical_value_notified"."attempt_count" IS 'Calls made until somebody answered, the successful one included.';
COMMENT ON COLUMN events."lab_result_critical_value_notified"."was_read_back" IS 'Whether the receiver repeated patient, test and value.';
COMMENT ON COLUMN events."lab_result_critical_value_notified"."elapsed_minutes" IS 'Minutes from verification to the call; the usual target is thirty.';
COMMENT ON COLUMN events."lab_result_critical_value_notified"."notified_to" IS 'Nurse or clinician who took the message. [PII]';
COMMENT ON COLUMN events."lab_result_critical_value_notified"."notified_by" IS 'Technologist who called. [PII]';
COMMENT ON COLUMN events."lab_result_critical_value_notified"."notified_at" IS 'When the value was told, as logged in the call record.';
`,
    String.raw`
CREATE VIEW events."lab_result_entered_in_error" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'labResultId')::uuid AS "lab_result_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'rightfulPatientId')::uuid AS "rightful_patient_id",
  (event_data ->> 'rightfulLabResultId')::uuid AS "rightful_lab_result_id",
  (event_data ->> 'incidentId')::uuid AS "incident_id",
  event_data -> 'code' AS "code",
  event_data ->> 'labWithdrawalCause' AS "lab_withdrawal_cause",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  (event_data ->> 'withdrawnAt')::timestamptz AS "withdrawn_at",
  (event_data ->> 'wasActedOn')::boolean AS "was_acted_on",
  nullif(event_data -> 'notifiedTo', 'null'::jsonb) AS "notified_to",
  event_data -> 'authorizedBy' AS "authorized_by"
FROM stored_events
WHERE event_type = 'LabResult.EnteredInError';

COMMENT ON VIEW events."lab_result_entered_in_error" IS 'A released result was withdrawn because it never belonged to this patient or this test, as after a mix-up of tubes. No right value replaces it in this chart; where one does, that is LabResult.Corrected.';
COMMENT ON COLUMN events."lab_result_entered_in_error"."lab_result_id" IS 'Result that must not be read any more.';
COMMENT ON COLUMN events."lab_result_entered_in_error"."patient_id" IS 'Patient in whose chart it was wrongly shown.';
COMMENT ON COLUMN events."lab_result_entered_in_error"."rightful_patient_id" IS 'Patient from whom the specimen really came; null as long as nobody knows.';
COMMENT ON COLUMN events."lab_result_entered_in_error"."rightful_lab_result_id" IS 'Result that carries the value in the right chart.';
COMMENT ON COLUMN events."lab_result_entered_in_error"."incident_id" IS 'Incident that was opened over the mix-up.';
COMMENT ON COLUMN events."lab_result_entered_in_error"."code" IS 'Analyte whose value was withdrawn, LOINC. [PHI]';
COMMENT ON COLUMN events."lab_result_entered_in_error"."lab_withdrawal_cause" IS 'Cause as found by delta check, blood group or investigation.';
COMMENT ON COLUMN events."lab_result_entered_in_error"."issued_at" IS 'When the wrong value had been released.';
COMMENT ON COLUMN events."lab_result_entered_in_error"."withdrawn_at" IS 'When it was hidden; whoever decided on it in between is to be told.';
COMMENT ON COLUMN events."lab_result_entered_in_error"."was_acted_on" IS 'Whether treatment was given because of it; null until the ward has answered.';
COMMENT ON COLUMN events."lab_result_entered_in_error"."notified_to" IS 'Clinician who was called about the withdrawal. [PII]';
COMMENT ON COLUMN events."lab_result_entered_in_error"."authorized_by" IS 'Pathologist or supervisor who ordered the withdrawal. [PII]';
`,
    String.raw`
CREATE VIEW events."lab_result_finalized" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'labResultId')::uuid AS "lab_result_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'specimenId')::uuid AS "specimen_id",
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  (event_data ->> 'orderingPractitionerId')::uuid AS "ordering_practitioner_id",
  event_data -> 'code' AS "code",
  nullif(event_data -> 'valueQuantity', 'null'::jsonb) AS "value_quantity",
  nullif(event_data -> 'valueCode', 'null'::jsonb) AS "value_code",
  event_data ->> 'valueText' AS "value_text",
  nullif(event_data -> 'referenceRangeLow', 'null'::jsonb) AS "reference_range_low",
  nullif(event_data -> 'referenceRangeHigh', 'null'::jsonb) AS "reference_range_high",
  nullif(event_data -> 'interpretation', 'null'::jsonb) AS "interpretation",
  (event_data ->> 'isCritical')::boolean AS "is_critical",
  event_data ->> 'labVerification' AS "lab_verification",
  (event_data ->> 'effectiveAt')::timestamptz AS "effective_at",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  nullif(event_data -> 'performer', 'null'::jsonb) AS "performer",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'LabResult.Finalized';

COMMENT ON VIEW events."lab_result_finalized" IS 'The laboratory verified one result and released it to the chart. It stands for a single analyte, not for its panel (LabReport.Completed), and a later change is LabResult.Corrected, never a second Finalized.';
COMMENT ON COLUMN events."lab_result_finalized"."lab_result_id" IS 'Result that is now final.';
COMMENT ON COLUMN events."lab_result_finalized"."patient_id" IS 'Patient whose blood, urine or tissue was measured.';
COMMENT ON COLUMN events."lab_result_finalized"."encounter_id" IS 'Encounter under which the test was ordered; null for outreach patients.';
COMMENT ON COLUMN events."lab_result_finalized"."order_id" IS 'Order that this value answers; null for results that arrived unasked from an outside laboratory.';
COMMENT ON COLUMN events."lab_result_finalized"."specimen_id" IS 'Container that was measured; null for calculated values such as eGFR.';
COMMENT ON COLUMN events."lab_result_finalized"."diagnostic_report_id" IS 'Report to which the value belongs, when it is part of a panel.';
COMMENT ON COLUMN events."lab_result_finalized"."ordering_practitioner_id" IS 'Clinician in whose inbox the result lands.';
COMMENT ON COLUMN events."lab_result_finalized"."code" IS 'Analyte with its property, system and scale (OBX-3), LOINC. [PHI]';
COMMENT ON COLUMN events."lab_result_finalized"."value_quantity" IS 'Measured number in UCUM units (OBX-5 NM or SN); a comparator says beyond the measuring range. [PHI]';
COMMENT ON COLUMN events."lab_result_finalized"."value_code" IS 'Coded answer (OBX-5 CWE), SNOMED CT, such as Positive. [PHI]';
COMMENT ON COLUMN events."lab_result_finalized"."value_text" IS 'Answer in words (OBX-5 ST), only where neither number nor code exists. [PHI]';
COMMENT ON COLUMN events."lab_result_finalized"."reference_range_low" IS 'Lower normal limit for this patient''s age and sex (OBX-7). [PHI]';
COMMENT ON COLUMN events."lab_result_finalized"."reference_range_high" IS 'Upper normal limit for this patient''s age and sex (OBX-7). [PHI]';
COMMENT ON COLUMN events."lab_result_finalized"."interpretation" IS 'Flag (OBX-8), HL7 v3 ObservationInterpretation: N, H, L, HH, LL, A. [PHI]';
COMMENT ON COLUMN events."lab_result_finalized"."is_critical" IS 'True when the laboratory''s critical list demands a call, which LabResult.CriticalValueNotified then reports. [PHI]';
COMMENT ON COLUMN events."lab_result_finalized"."lab_verification" IS 'Kind of verification before release.';
COMMENT ON COLUMN events."lab_result_finalized"."effective_at" IS 'When the specimen was drawn (OBX-14); trends are plotted by it.';
COMMENT ON COLUMN events."lab_result_finalized"."issued_at" IS 'When the value became visible to clinicians; the portal may show it from here under the Cures Act.';
COMMENT ON COLUMN events."lab_result_finalized"."performer" IS 'Laboratory or technologist that answers for the value (OBX-23 or OBX-16). [PII]';
COMMENT ON COLUMN events."lab_result_finalized"."note" IS 'Comment of the laboratory under the value (NTE), such as on slight hemolysis. [PHI]';
`,
    String.raw`
CREATE VIEW events."lab_result_held_for_review" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'labResultId')::uuid AS "lab_result_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'specimenId')::uuid AS "specimen_id",
  (event_data ->> 'deviceId')::uuid AS "device_id",
  event_data -> 'code' AS "code",
  nullif(event_data -> 'valueQuantity', 'null'::jsonb) AS "value_quantity",
  nullif(event_data -> 'previousValueQuantity', 'null'::jsonb) AS "previous_value_quantity",
  event_data ->> 'labHoldReason' AS "lab_hold_reason",
  (event_data ->> 'deltaPercent')::numeric(5, 2) AS "delta_percent",
  event_data -> 'instrumentFlags' AS "instrument_flags",
  (event_data ->> 'measuredAt')::timestamptz AS "measured_at",
  (event_data ->> 'dueAt')::timestamptz AS "due_at"
FROM stored_events
WHERE event_type = 'LabResult.HeldForReview';

COMMENT ON VIEW events."lab_result_held_for_review" IS 'Autoverification did not let a measured value pass, and a technologist must look at it before anyone else does. The value is not to be shown or acted on; it becomes final, is repeated, or is cancelled.';
COMMENT ON COLUMN events."lab_result_held_for_review"."lab_result_id" IS 'Result that waits on the review queue.';
COMMENT ON COLUMN events."lab_result_held_for_review"."patient_id" IS 'Patient whose earlier values are compared.';
COMMENT ON COLUMN events."lab_result_held_for_review"."specimen_id" IS 'Tube that may have to be inspected or rerun.';
COMMENT ON COLUMN events."lab_result_held_for_review"."device_id" IS 'Analyzer that measured it.';
COMMENT ON COLUMN events."lab_result_held_for_review"."code" IS 'Analyte in question, LOINC. [PHI]';
COMMENT ON COLUMN events."lab_result_held_for_review"."value_quantity" IS 'Value as measured, not released. [PHI]';
COMMENT ON COLUMN events."lab_result_held_for_review"."previous_value_quantity" IS 'Last released value, against which the delta check compared; null without one in the window. [PHI]';
COMMENT ON COLUMN events."lab_result_held_for_review"."lab_hold_reason" IS 'First rule that fired.';
COMMENT ON COLUMN events."lab_result_held_for_review"."delta_percent" IS 'Change against the last value in percent, negative for a fall; null unless a delta check fired. [PHI]';
COMMENT ON COLUMN events."lab_result_held_for_review"."instrument_flags" IS 'Flags as the analyzer printed them, such as PLT clump or IG present. [PHI]';
COMMENT ON COLUMN events."lab_result_held_for_review"."measured_at" IS 'When the analyzer sent the value.';
COMMENT ON COLUMN events."lab_result_held_for_review"."due_at" IS 'When a review must have happened for the order''s priority.';
`,
    String.raw`
CREATE VIEW events."lab_result_point_of_care_recorded" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'labResultId')::uuid AS "lab_result_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'deviceId')::uuid AS "device_id",
  event_data -> 'code' AS "code",
  nullif(event_data -> 'valueQuantity', 'null'::jsonb) AS "value_quantity",
  nullif(event_data -> 'valueCode', 'null'::jsonb) AS "value_code",
  event_data -> 'specimenType' AS "specimen_type",
  nullif(event_data -> 'interpretation', 'null'::jsonb) AS "interpretation",
  event_data ->> 'lotNumber' AS "lot_number",
  (event_data ->> 'isOperatorCertified')::boolean AS "is_operator_certified",
  (event_data ->> 'isControlCurrent')::boolean AS "is_control_current",
  (event_data ->> 'effectiveAt')::timestamptz AS "effective_at",
  (event_data ->> 'recordedAt')::timestamptz AS "recorded_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'LabResult.PointOfCareRecorded';

COMMENT ON VIEW events."lab_result_point_of_care_recorded" IS 'A handheld or bench-top device on the ward measured a value and docked it to the chart. It counts as final without a look by the laboratory; a value from the core laboratory is LabResult.Finalized.';
COMMENT ON COLUMN events."lab_result_point_of_care_recorded"."lab_result_id" IS 'Result that the middleware created at docking.';
COMMENT ON COLUMN events."lab_result_point_of_care_recorded"."patient_id" IS 'Patient whose wristband the device scanned.';
COMMENT ON COLUMN events."lab_result_point_of_care_recorded"."encounter_id" IS 'Stay or visit that was open at the bedside.';
COMMENT ON COLUMN events."lab_result_point_of_care_recorded"."order_id" IS 'Standing order; null for a measurement without one, for which the middleware then asks for an order.';
COMMENT ON COLUMN events."lab_result_point_of_care_recorded"."device_id" IS 'Meter or cartridge analyzer that measured.';
COMMENT ON COLUMN events."lab_result_point_of_care_recorded"."code" IS 'Analyte with its bedside method, LOINC, which differs from the core laboratory''s code. [PHI]';
COMMENT ON COLUMN events."lab_result_point_of_care_recorded"."value_quantity" IS 'Number on the display; with a comparator when it read LO or HI. [PHI]';
COMMENT ON COLUMN events."lab_result_point_of_care_recorded"."value_code" IS 'Coded reading of a strip or cassette, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."lab_result_point_of_care_recorded"."specimen_type" IS 'What was put on the strip, SNOMED CT: capillary, venous or arterial blood, urine. [PHI]';
COMMENT ON COLUMN events."lab_result_point_of_care_recorded"."interpretation" IS 'Flag set by the device''s limits, HL7 v3 ObservationInterpretation. [PHI]';
COMMENT ON COLUMN events."lab_result_point_of_care_recorded"."lot_number" IS 'Lot of strips or cartridge, needed in a recall.';
COMMENT ON COLUMN events."lab_result_point_of_care_recorded"."is_operator_certified" IS 'Whether the operator''s yearly competency was valid; the device locks those whose is not.';
COMMENT ON COLUMN events."lab_result_point_of_care_recorded"."is_control_current" IS 'Whether a passed liquid control lay within the device''s interval.';
COMMENT ON COLUMN events."lab_result_point_of_care_recorded"."effective_at" IS 'When the drop was measured, which may be hours before docking.';
COMMENT ON COLUMN events."lab_result_point_of_care_recorded"."recorded_at" IS 'When the device was docked or sent by wireless.';
COMMENT ON COLUMN events."lab_result_point_of_care_recorded"."performer" IS 'Operator whose badge was scanned. [PII]';
`,
    String.raw`
CREATE VIEW events."lab_result_preliminary_reported" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'labResultId')::uuid AS "lab_result_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  event_data -> 'code' AS "code",
  nullif(event_data -> 'valueQuantity', 'null'::jsonb) AS "value_quantity",
  nullif(event_data -> 'valueCode', 'null'::jsonb) AS "value_code",
  event_data ->> 'valueText' AS "value_text",
  nullif(event_data -> 'interpretation', 'null'::jsonb) AS "interpretation",
  event_data ->> 'labPreliminaryBasis' AS "lab_preliminary_basis",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  (event_data ->> 'expectedFinalAt')::timestamptz AS "expected_final_at",
  nullif(event_data -> 'performer', 'null'::jsonb) AS "performer"
FROM stored_events
WHERE event_type = 'LabResult.PreliminaryReported';

COMMENT ON VIEW events."lab_result_preliminary_reported" IS 'The bench let readers see a value before verification was complete, because waiting would do harm. It may still change; treatment that rests on it is reviewed when LabResult.Finalized comes.';
COMMENT ON COLUMN events."lab_result_preliminary_reported"."lab_result_id" IS 'Result whose first reading was let out.';
COMMENT ON COLUMN events."lab_result_preliminary_reported"."patient_id" IS 'Patient whose treatment may begin on it.';
COMMENT ON COLUMN events."lab_result_preliminary_reported"."encounter_id" IS 'Encounter in which the early value is needed.';
COMMENT ON COLUMN events."lab_result_preliminary_reported"."order_id" IS 'Order that stays open until the final value.';
COMMENT ON COLUMN events."lab_result_preliminary_reported"."code" IS 'Test reported early, LOINC. [PHI]';
COMMENT ON COLUMN events."lab_result_preliminary_reported"."value_quantity" IS 'Provisional number; null when the reading is coded or text. [PHI]';
COMMENT ON COLUMN events."lab_result_preliminary_reported"."value_code" IS 'Provisional coded reading, SNOMED CT, such as reactive on a first screen. [PHI]';
COMMENT ON COLUMN events."lab_result_preliminary_reported"."value_text" IS 'Provisional reading in words, as of a smear looked at by the night technologist. [PHI]';
COMMENT ON COLUMN events."lab_result_preliminary_reported"."interpretation" IS 'Provisional flag, HL7 v3 ObservationInterpretation. [PHI]';
COMMENT ON COLUMN events."lab_result_preliminary_reported"."lab_preliminary_basis" IS 'Step that will make the value final.';
COMMENT ON COLUMN events."lab_result_preliminary_reported"."issued_at" IS 'When the provisional value became visible.';
COMMENT ON COLUMN events."lab_result_preliminary_reported"."expected_final_at" IS 'When the bench expects to confirm.';
COMMENT ON COLUMN events."lab_result_preliminary_reported"."performer" IS 'Technologist who let it out. [PII]';
`,
    String.raw`
CREATE VIEW events."lab_result_registered" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'labResultId')::uuid AS "lab_result_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'specimenId')::uuid AS "specimen_id",
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  event_data -> 'code' AS "code",
  event_data -> 'accessionNumber' AS "accession_number",
  event_data ->> 'labSection' AS "lab_section",
  event_data ->> 'workstationName' AS "workstation_name",
  event_data ->> 'priority' AS "priority",
  (event_data ->> 'registeredAt')::timestamptz AS "registered_at",
  (event_data ->> 'expectedIssuedAt')::timestamptz AS "expected_issued_at"
FROM stored_events
WHERE event_type = 'LabResult.Registered';

COMMENT ON VIEW events."lab_result_registered" IS 'A test went onto the worklist of a bench and a result record was opened for it, still without a value; wards see it as in process. It does not say that the analyzer has aspirated the sample.';
COMMENT ON COLUMN events."lab_result_registered"."lab_result_id" IS 'Result to come; the same id stays through preliminary, final and corrected.';
COMMENT ON COLUMN events."lab_result_registered"."patient_id" IS 'Patient whose value is awaited.';
COMMENT ON COLUMN events."lab_result_registered"."encounter_id" IS 'Encounter that waits for the value.';
COMMENT ON COLUMN events."lab_result_registered"."order_id" IS 'Order that the test fills.';
COMMENT ON COLUMN events."lab_result_registered"."specimen_id" IS 'Container from which it will be measured.';
COMMENT ON COLUMN events."lab_result_registered"."diagnostic_report_id" IS 'Report in which the value will stand together with the rest of its panel.';
COMMENT ON COLUMN events."lab_result_registered"."code" IS 'Analyte to be measured, LOINC. [PHI]';
COMMENT ON COLUMN events."lab_result_registered"."accession_number" IS 'Number under which the bench finds the tube. [PHI, PII]';
COMMENT ON COLUMN events."lab_result_registered"."lab_section" IS 'Bench on whose worklist it stands.';
COMMENT ON COLUMN events."lab_result_registered"."workstation_name" IS 'Analyzer line or manual bench that was chosen by load and reagent.';
COMMENT ON COLUMN events."lab_result_registered"."priority" IS 'Urgency by which the worklist is sorted.';
COMMENT ON COLUMN events."lab_result_registered"."registered_at" IS 'When the test came onto the worklist.';
COMMENT ON COLUMN events."lab_result_registered"."expected_issued_at" IS 'When the bench expects to release by its turnaround target.';
`,
    String.raw`
CREATE VIEW events."notification_acknowledged" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'notificationId')::uuid AS "notification_id",
  event_data ->> 'acknowledgementKind' AS "acknowledgement_kind",
  event_data ->> 'replyText' AS "reply_text",
  event_data ->> 'interpretedIntent' AS "interpreted_intent",
  (event_data ->> 'confidencePercent')::numeric(5, 2) AS "confidence_percent",
  (event_data ->> 'responseMinutes')::integer AS "response_minutes",
  (event_data ->> 'acknowledgedAt')::timestamptz AS "acknowledged_at"
FROM stored_events
WHERE event_type = 'Notification.Acknowledged';

COMMENT ON VIEW events."notification_acknowledged" IS 'The recipient answered, opened or confirmed a message. An answer in words is interpreted and may be wrong.';
COMMENT ON COLUMN events."notification_acknowledged"."notification_id" IS 'Message that was answered.';
COMMENT ON COLUMN events."notification_acknowledged"."acknowledgement_kind" IS 'OPTED_OUT ends this kind of message for good.';
COMMENT ON COLUMN events."notification_acknowledged"."reply_text" IS 'Words of the answer; null where there were none. [PHI]';
COMMENT ON COLUMN events."notification_acknowledged"."interpreted_intent" IS 'What our reader of answers made of it; null where nothing had to be read.';
COMMENT ON COLUMN events."notification_acknowledged"."confidence_percent" IS 'How sure that reading is; null where nothing had to be read.';
COMMENT ON COLUMN events."notification_acknowledged"."response_minutes" IS 'Minutes from arrival to answer.';
COMMENT ON COLUMN events."notification_acknowledged"."acknowledged_at" IS 'Moment of the answer.';
`,
    String.raw`
CREATE VIEW events."notification_delivered" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'notificationId')::uuid AS "notification_id",
  event_data ->> 'deliveryEvidence' AS "delivery_evidence",
  event_data ->> 'carrierReference' AS "carrier_reference",
  (event_data ->> 'latencySeconds')::integer AS "latency_seconds",
  (event_data ->> 'segmentCount')::integer AS "segment_count",
  (event_data ->> 'deliveredAt')::timestamptz AS "delivered_at"
FROM stored_events
WHERE event_type = 'Notification.Delivered';

COMMENT ON VIEW events."notification_delivered" IS 'The carrier says that a message reached the device or letterbox. Whether anybody read it is Notification.Acknowledged.';
COMMENT ON COLUMN events."notification_delivered"."notification_id" IS 'Message that arrived.';
COMMENT ON COLUMN events."notification_delivered"."delivery_evidence" IS 'SERVER_ACCEPTED of mail may still mean a spam folder.';
COMMENT ON COLUMN events."notification_delivered"."carrier_reference" IS 'Number under which the carrier reported the arrival.';
COMMENT ON COLUMN events."notification_delivered"."latency_seconds" IS 'Seconds from handing over to arrival.';
COMMENT ON COLUMN events."notification_delivered"."segment_count" IS 'Parts that a long text message was cut into; null for other channels.';
COMMENT ON COLUMN events."notification_delivered"."delivered_at" IS 'Moment by the carrier''s clock.';
`,
    String.raw`
CREATE VIEW events."notification_failed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'notificationId')::uuid AS "notification_id",
  event_data ->> 'notificationFailure' AS "notification_failure",
  event_data ->> 'errorCode' AS "error_code",
  nullif(event_data -> 'failedContactPoint', 'null'::jsonb) AS "failed_contact_point",
  (event_data ->> 'attemptCount')::integer AS "attempt_count",
  event_data ->> 'nextChannelName' AS "next_channel_name",
  (event_data ->> 'needsHumanContact')::boolean AS "needs_human_contact"
FROM stored_events
WHERE event_type = 'Notification.Failed';

COMMENT ON VIEW events."notification_failed" IS 'A channel gave a message up. Where another channel is left it is tried by itself; where none is, a person has to call.';
COMMENT ON COLUMN events."notification_failed"."notification_id" IS 'Message that did not get through.';
COMMENT ON COLUMN events."notification_failed"."notification_failure" IS 'ADDRESS_INVALID asks registration to correct the number.';
COMMENT ON COLUMN events."notification_failed"."error_code" IS 'Code of the carrier, for its support desk.';
COMMENT ON COLUMN events."notification_failed"."failed_contact_point" IS 'Number or address that did not work; null for in-app channels. [PII]';
COMMENT ON COLUMN events."notification_failed"."attempt_count" IS 'Tries on this channel in all.';
COMMENT ON COLUMN events."notification_failed"."next_channel_name" IS 'Channel that is tried next; null where none is left.';
COMMENT ON COLUMN events."notification_failed"."needs_human_contact" IS 'True for urgent messages without another channel.';
`,
    String.raw`
CREATE VIEW events."notification_requested" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'notificationId')::uuid AS "notification_id",
  event_data -> 'recipient' AS "recipient",
  event_data ->> 'templateKey' AS "template_key",
  event_data ->> 'templateVersion' AS "template_version",
  event_data ->> 'notificationUrgency' AS "notification_urgency",
  nullif(event_data -> 'subjectReference', 'null'::jsonb) AS "subject_reference",
  (event_data ->> 'sendNotBeforeAt')::timestamptz AS "send_not_before_at",
  (event_data ->> 'expiresAt')::timestamptz AS "expires_at",
  event_data ->> 'requestingService' AS "requesting_service"
FROM stored_events
WHERE event_type = 'Notification.Requested';

COMMENT ON VIEW events."notification_requested" IS 'A service asked that somebody be told something. Channel and wording are chosen next; quiet hours and opt-outs may still stop it.';
COMMENT ON COLUMN events."notification_requested"."notification_id" IS 'Message through all of its channels.';
COMMENT ON COLUMN events."notification_requested"."recipient" IS 'Person whose preferences decide channel and language. [PII]';
COMMENT ON COLUMN events."notification_requested"."template_key" IS 'Template of the text, such as appointment-reminder-24h.';
COMMENT ON COLUMN events."notification_requested"."template_version" IS 'Edition of the template, for the archive.';
COMMENT ON COLUMN events."notification_requested"."notification_urgency" IS 'CRITICAL rings through quiet hours and is escalated without an answer.';
COMMENT ON COLUMN events."notification_requested"."subject_reference" IS 'Thing that it is about; null for general news. [PHI, PII]';
COMMENT ON COLUMN events."notification_requested"."send_not_before_at" IS 'Earliest moment; null for at once.';
COMMENT ON COLUMN events."notification_requested"."expires_at" IS 'When it is no longer of use and is dropped.';
COMMENT ON COLUMN events."notification_requested"."requesting_service" IS 'Service that asked, which hears of failures.';
`,
    String.raw`
CREATE VIEW events."notification_sent" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'notificationId')::uuid AS "notification_id",
  event_data ->> 'notificationChannel' AS "notification_channel",
  nullif(event_data -> 'contactPoint', 'null'::jsonb) AS "contact_point",
  event_data ->> 'language' AS "language",
  event_data ->> 'carrierReference' AS "carrier_reference",
  (event_data ->> 'attemptCount')::integer AS "attempt_count",
  nullif(event_data -> 'costAmount', 'null'::jsonb) AS "cost_amount",
  (event_data ->> 'sentAt')::timestamptz AS "sent_at"
FROM stored_events
WHERE event_type = 'Notification.Sent';

COMMENT ON VIEW events."notification_sent" IS 'A message was handed to a carrier on one channel. It has not arrived; Notification.Delivered or Failed follows where the carrier says so.';
COMMENT ON COLUMN events."notification_sent"."notification_id" IS 'Message that is under way.';
COMMENT ON COLUMN events."notification_sent"."notification_channel" IS 'Channel, which limits what may be said: SMS never names a diagnosis.';
COMMENT ON COLUMN events."notification_sent"."contact_point" IS 'Number or address used; null for in-app channels. [PII]';
COMMENT ON COLUMN events."notification_sent"."language" IS 'Language of the wording, BCP 47. [PII]';
COMMENT ON COLUMN events."notification_sent"."carrier_reference" IS 'Message number of the carrier; null where it gives none.';
COMMENT ON COLUMN events."notification_sent"."attempt_count" IS 'Handings-over on this channel, this one included.';
COMMENT ON COLUMN events."notification_sent"."cost_amount" IS 'Fee of the carrier; null where it is flat.';
COMMENT ON COLUMN events."notification_sent"."sent_at" IS 'Moment at which the carrier took it over.';
`,
    String.raw`
CREATE VIEW events."on_call_assignment_changed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'onCallAssignmentId')::uuid AS "on_call_assignment_id",
  (event_data ->> 'practitionerId')::uuid AS "practitioner_id",
  (event_data ->> 'previousPractitionerId')::uuid AS "previous_practitioner_id",
  event_data ->> 'onCallServiceName' AS "on_call_service_name",
  event_data ->> 'onCallTier' AS "on_call_tier",
  event_data -> 'scheduledPeriod' AS "scheduled_period",
  (event_data ->> 'responseMinutes')::integer AS "response_minutes",
  event_data -> 'telecom' AS "telecom",
  (event_data ->> 'mustBeOnSite')::boolean AS "must_be_on_site"
FROM stored_events
WHERE event_type = 'OnCallAssignment.Changed';

COMMENT ON VIEW events."on_call_assignment_changed" IS 'Who is to be called for a service at a given time was set or swapped. The operator and the paging rules follow it from the moment of the change.';
COMMENT ON COLUMN events."on_call_assignment_changed"."on_call_assignment_id" IS 'One duty of one service and time.';
COMMENT ON COLUMN events."on_call_assignment_changed"."practitioner_id" IS 'Clinician who answers from now on.';
COMMENT ON COLUMN events."on_call_assignment_changed"."previous_practitioner_id" IS 'Clinician who was to answer before; null for a first entry.';
COMMENT ON COLUMN events."on_call_assignment_changed"."on_call_service_name" IS 'Service as the operator lists it, such as Stroke attending.';
COMMENT ON COLUMN events."on_call_assignment_changed"."on_call_tier" IS 'BACKUP is called after two unanswered pages.';
COMMENT ON COLUMN events."on_call_assignment_changed"."scheduled_period" IS 'Begin and end of the duty.';
COMMENT ON COLUMN events."on_call_assignment_changed"."response_minutes" IS 'Minutes within which the clinician must answer, by the medical staff rules.';
COMMENT ON COLUMN events."on_call_assignment_changed"."telecom" IS 'Pager and phones in the order to try them. [PII]';
COMMENT ON COLUMN events."on_call_assignment_changed"."must_be_on_site" IS 'Whether the duty has to be done in the house.';
`,
    String.raw`
CREATE VIEW events."pathology_case_accessioned" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'pathologyCaseId')::uuid AS "pathology_case_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'procedureId')::uuid AS "procedure_id",
  (event_data ->> 'orderingPractitionerId')::uuid AS "ordering_practitioner_id",
  event_data -> 'accessionNumber' AS "accession_number",
  event_data ->> 'pathologyDiscipline' AS "pathology_discipline",
  event_data -> 'parts' AS "parts",
  event_data ->> 'pathologyFixative' AS "pathology_fixative",
  event_data -> 'diagnoses' AS "diagnoses",
  event_data ->> 'priority' AS "priority",
  (event_data ->> 'collectedAt')::timestamptz AS "collected_at",
  (event_data ->> 'receivedAt')::timestamptz AS "received_at"
FROM stored_events
WHERE event_type = 'PathologyCase.Accessioned';

COMMENT ON VIEW events."pathology_case_accessioned" IS 'Histology or cytology took tissue in, matched containers with the requisition and opened a case with a number. Nothing has been looked at yet; grossing is PathologyCase.Grossed.';
COMMENT ON COLUMN events."pathology_case_accessioned"."pathology_case_id" IS 'Case that was opened; all its reports and addenda are keyed by it.';
COMMENT ON COLUMN events."pathology_case_accessioned"."patient_id" IS 'Patient whose tissue it is.';
COMMENT ON COLUMN events."pathology_case_accessioned"."encounter_id" IS 'Operation, endoscopy or visit from which the tissue came.';
COMMENT ON COLUMN events."pathology_case_accessioned"."order_id" IS 'Electronic requisition; null for paper and outside material.';
COMMENT ON COLUMN events."pathology_case_accessioned"."procedure_id" IS 'Procedure during which it was removed.';
COMMENT ON COLUMN events."pathology_case_accessioned"."ordering_practitioner_id" IS 'Surgeon, endoscopist or dermatologist who submitted it.';
COMMENT ON COLUMN events."pathology_case_accessioned"."accession_number" IS 'Case number as on every block and slide, such as S26-01877. [PHI, PII]';
COMMENT ON COLUMN events."pathology_case_accessioned"."pathology_discipline" IS 'Series in which the case was numbered.';
COMMENT ON COLUMN events."pathology_case_accessioned"."parts" IS 'Pieces received, in the order of the requisition. [PHI]';
COMMENT ON COLUMN events."pathology_case_accessioned"."pathology_fixative" IS 'How the tissue was preserved on arrival.';
COMMENT ON COLUMN events."pathology_case_accessioned"."diagnoses" IS 'Clinical diagnosis on the requisition, ICD-10-CM. [PHI]';
COMMENT ON COLUMN events."pathology_case_accessioned"."priority" IS 'Rush cases, as transplant biopsies, are embedded the same day.';
COMMENT ON COLUMN events."pathology_case_accessioned"."collected_at" IS 'When the tissue left the body; cold ischemia of breast tissue counts from here.';
COMMENT ON COLUMN events."pathology_case_accessioned"."received_at" IS 'When the case was opened at the accession desk.';
`,
    String.raw`
CREATE VIEW events."pathology_case_addendum_issued" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'pathologyCaseId')::uuid AS "pathology_case_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  (event_data ->> 'addendumSequence')::integer AS "addendum_sequence",
  event_data ->> 'pathologyAddendumContent' AS "pathology_addendum_content",
  event_data ->> 'addendumText' AS "addendum_text",
  event_data -> 'findings' AS "findings",
  (event_data ->> 'isTreatmentRelevant')::boolean AS "is_treatment_relevant",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'PathologyCase.AddendumIssued';

COMMENT ON VIEW events."pathology_case_addendum_issued" IS 'Something new was added beneath a signed report, such as a molecular result or the answer of a consultant, and the diagnosis itself stands as it was. A diagnosis that changes is PathologyCase.Amended.';
COMMENT ON COLUMN events."pathology_case_addendum_issued"."pathology_case_id" IS 'Case that was signed before.';
COMMENT ON COLUMN events."pathology_case_addendum_issued"."patient_id" IS 'Patient to whose report something was added.';
COMMENT ON COLUMN events."pathology_case_addendum_issued"."diagnostic_report_id" IS 'Report beneath which the addendum stands.';
COMMENT ON COLUMN events."pathology_case_addendum_issued"."addendum_sequence" IS '1 for the first addendum of the case.';
COMMENT ON COLUMN events."pathology_case_addendum_issued"."pathology_addendum_content" IS 'Kind of the new information.';
COMMENT ON COLUMN events."pathology_case_addendum_issued"."addendum_text" IS 'Wording of the addendum. [PHI]';
COMMENT ON COLUMN events."pathology_case_addendum_issued"."findings" IS 'New findings coded, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."pathology_case_addendum_issued"."is_treatment_relevant" IS 'True when a drug or an operation depends on it, so that the oncologist is called.';
COMMENT ON COLUMN events."pathology_case_addendum_issued"."issued_at" IS 'When the addendum was signed.';
COMMENT ON COLUMN events."pathology_case_addendum_issued"."performer" IS 'Pathologist who signed the addendum, not always the one of the case. [PII]';
`,
    String.raw`
CREATE VIEW events."pathology_case_amended" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'pathologyCaseId')::uuid AS "pathology_case_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  event_data ->> 'partLabel' AS "part_label",
  nullif(event_data -> 'previousFinding', 'null'::jsonb) AS "previous_finding",
  event_data -> 'finding' AS "finding",
  event_data ->> 'pathologyAmendmentCause' AS "pathology_amendment_cause",
  event_data ->> 'pathologyAmendmentImpact' AS "pathology_amendment_impact",
  nullif(event_data -> 'notifiedTo', 'null'::jsonb) AS "notified_to",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  event_data ->> 'reasonText' AS "reason_text"
FROM stored_events
WHERE event_type = 'PathologyCase.Amended';

COMMENT ON VIEW events."pathology_case_amended" IS 'A signed diagnosis was changed. The clinician is called, the former diagnosis stays legible, and the cause is counted by the quality committee.';
COMMENT ON COLUMN events."pathology_case_amended"."pathology_case_id" IS 'Case whose diagnosis is another one now.';
COMMENT ON COLUMN events."pathology_case_amended"."patient_id" IS 'Patient who was told the former diagnosis.';
COMMENT ON COLUMN events."pathology_case_amended"."encounter_id" IS 'Encounter of the original tissue.';
COMMENT ON COLUMN events."pathology_case_amended"."diagnostic_report_id" IS 'Report that has a new version.';
COMMENT ON COLUMN events."pathology_case_amended"."part_label" IS 'Part whose diagnosis changed.';
COMMENT ON COLUMN events."pathology_case_amended"."previous_finding" IS 'Diagnosis that no longer holds, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."pathology_case_amended"."finding" IS 'Diagnosis that holds from now on, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."pathology_case_amended"."pathology_amendment_cause" IS 'Why it had to be changed.';
COMMENT ON COLUMN events."pathology_case_amended"."pathology_amendment_impact" IS 'Weight of the change as the reviewers saw it. [PHI]';
COMMENT ON COLUMN events."pathology_case_amended"."notified_to" IS 'Clinician who was told by voice before the report was replaced. [PII]';
COMMENT ON COLUMN events."pathology_case_amended"."issued_at" IS 'When the new version was signed.';
COMMENT ON COLUMN events."pathology_case_amended"."reason_text" IS 'Explanation that stands at the head of the amended report. [PHI]';
`,
    String.raw`
CREATE VIEW events."pathology_case_cancelled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'pathologyCaseId')::uuid AS "pathology_case_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'mergedIntoPathologyCaseId')::uuid AS "merged_into_pathology_case_id",
  event_data -> 'accessionNumber' AS "accession_number",
  event_data ->> 'pathologyCancellationReason' AS "pathology_cancellation_reason",
  event_data -> 'cancelledBy' AS "cancelled_by",
  (event_data ->> 'cancelledAt')::timestamptz AS "cancelled_at",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'PathologyCase.Cancelled';

COMMENT ON VIEW events."pathology_case_cancelled" IS 'A case was closed without a diagnosis before sign-out, because the container was empty, the case had been opened twice, or the tissue went elsewhere. It does not withdraw a signed report.';
COMMENT ON COLUMN events."pathology_case_cancelled"."pathology_case_id" IS 'Case number that stays unused.';
COMMENT ON COLUMN events."pathology_case_cancelled"."patient_id" IS 'Patient on the requisition.';
COMMENT ON COLUMN events."pathology_case_cancelled"."order_id" IS 'Requisition that remains unanswered.';
COMMENT ON COLUMN events."pathology_case_cancelled"."merged_into_pathology_case_id" IS 'Case under which the tissue is reported, when it had been opened twice.';
COMMENT ON COLUMN events."pathology_case_cancelled"."accession_number" IS 'Case number that must not be given again. [PHI, PII]';
COMMENT ON COLUMN events."pathology_case_cancelled"."pathology_cancellation_reason" IS 'Ground of the closure.';
COMMENT ON COLUMN events."pathology_case_cancelled"."cancelled_by" IS 'Pathologist or accession lead who closed it. [PII]';
COMMENT ON COLUMN events."pathology_case_cancelled"."cancelled_at" IS 'When the case left the worklists.';
COMMENT ON COLUMN events."pathology_case_cancelled"."note" IS 'What was seen in the container and who was told. [PHI]';
`,
    String.raw`
CREATE VIEW events."pathology_case_consult_answered" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'pathologyCaseId')::uuid AS "pathology_case_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  nullif(event_data -> 'consultantReportIdentifier', 'null'::jsonb) AS "consultant_report_identifier",
  event_data -> 'consultant' AS "consultant",
  event_data ->> 'consultAgreement' AS "consult_agreement",
  nullif(event_data -> 'finding', 'null'::jsonb) AS "finding",
  event_data ->> 'diagnosisText' AS "diagnosis_text",
  (event_data ->> 'isMaterialReturned')::boolean AS "is_material_returned",
  (event_data ->> 'receivedAt')::timestamptz AS "received_at",
  nullif(event_data -> 'sourceDocument', 'null'::jsonb) AS "source_document"
FROM stored_events
WHERE event_type = 'PathologyCase.ConsultAnswered';

COMMENT ON VIEW events."pathology_case_consult_answered" IS 'The expert''s opinion on a case arrived. It is not yet our diagnosis: the pathologist of the case takes it over in the report, an addendum or an amendment.';
COMMENT ON COLUMN events."pathology_case_consult_answered"."pathology_case_id" IS 'Our case that the opinion concerns.';
COMMENT ON COLUMN events."pathology_case_consult_answered"."patient_id" IS 'Patient about whom the two pathologists wrote.';
COMMENT ON COLUMN events."pathology_case_consult_answered"."consultant_report_identifier" IS 'Case number at the expert''s institution. [PHI, PII]';
COMMENT ON COLUMN events."pathology_case_consult_answered"."consultant" IS 'Expert who signed the opinion. [PII]';
COMMENT ON COLUMN events."pathology_case_consult_answered"."consult_agreement" IS 'How far expert and house agree.';
COMMENT ON COLUMN events."pathology_case_consult_answered"."finding" IS 'Diagnosis of the expert, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."pathology_case_consult_answered"."diagnosis_text" IS 'Diagnosis in the expert''s words. [PHI]';
COMMENT ON COLUMN events."pathology_case_consult_answered"."is_material_returned" IS 'Whether all blocks and slides came back with it.';
COMMENT ON COLUMN events."pathology_case_consult_answered"."received_at" IS 'When the opinion reached the case''s pathologist.';
COMMENT ON COLUMN events."pathology_case_consult_answered"."source_document" IS 'Signed letter of the expert. [PHI]';
`,
    String.raw`
CREATE VIEW events."pathology_case_consult_requested" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'pathologyCaseId')::uuid AS "pathology_case_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'consultantOrganizationId')::uuid AS "consultant_organization_id",
  event_data -> 'consultant' AS "consultant",
  event_data ->> 'pathologyConsultReason' AS "pathology_consult_reason",
  event_data ->> 'reasonText' AS "reason_text",
  (event_data ->> 'slideCount')::integer AS "slide_count",
  (event_data ->> 'blockCount')::integer AS "block_count",
  (event_data ->> 'isRemoteReading')::boolean AS "is_remote_reading",
  event_data ->> 'shipmentTrackingCode' AS "shipment_tracking_code",
  (event_data ->> 'requestedAt')::timestamptz AS "requested_at",
  event_data -> 'requestedBy' AS "requested_by"
FROM stored_events
WHERE event_type = 'PathologyCase.ConsultRequested';

COMMENT ON VIEW events."pathology_case_consult_requested" IS 'Slides or blocks of a case were sent to an expert, in the house or outside, for a second opinion. A quick look over the two-headed microscope is not recorded this way.';
COMMENT ON COLUMN events."pathology_case_consult_requested"."pathology_case_id" IS 'Case on which an opinion is sought.';
COMMENT ON COLUMN events."pathology_case_consult_requested"."patient_id" IS 'Patient whose insurer may be billed by the expert.';
COMMENT ON COLUMN events."pathology_case_consult_requested"."consultant_organization_id" IS 'Institution of the expert; null for a colleague of the same department.';
COMMENT ON COLUMN events."pathology_case_consult_requested"."consultant" IS 'Expert who was asked. [PII]';
COMMENT ON COLUMN events."pathology_case_consult_requested"."pathology_consult_reason" IS 'Occasion for the consultation.';
COMMENT ON COLUMN events."pathology_case_consult_requested"."reason_text" IS 'Question put to the expert, with our own working diagnosis. [PHI]';
COMMENT ON COLUMN events."pathology_case_consult_requested"."slide_count" IS 'Slides in the mailer or shared as scans.';
COMMENT ON COLUMN events."pathology_case_consult_requested"."block_count" IS 'Blocks lent out; each is irreplaceable and must come back.';
COMMENT ON COLUMN events."pathology_case_consult_requested"."is_remote_reading" IS 'True when only whole-slide images were shared.';
COMMENT ON COLUMN events."pathology_case_consult_requested"."shipment_tracking_code" IS 'Waybill of the slide mailer; null for remote reading.';
COMMENT ON COLUMN events."pathology_case_consult_requested"."requested_at" IS 'When the material was handed over or shared.';
COMMENT ON COLUMN events."pathology_case_consult_requested"."requested_by" IS 'Pathologist of the case who asks. [PII]';
`,
    String.raw`
CREATE VIEW events."pathology_case_discrepancy_recorded" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'pathologyCaseId')::uuid AS "pathology_case_id",
  (event_data ->> 'comparedPathologyCaseId')::uuid AS "compared_pathology_case_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data ->> 'pathologyComparison' AS "pathology_comparison",
  event_data ->> 'pathologyDiscrepancySource' AS "pathology_discrepancy_source",
  event_data -> 'firstFinding' AS "first_finding",
  event_data -> 'secondFinding' AS "second_finding",
  (event_data ->> 'wasPatientHarmed')::boolean AS "was_patient_harmed",
  (event_data ->> 'recordedAt')::timestamptz AS "recorded_at",
  event_data -> 'recordedBy' AS "recorded_by"
FROM stored_events
WHERE event_type = 'PathologyCase.DiscrepancyRecorded';

COMMENT ON VIEW events."pathology_case_discrepancy_recorded" IS 'Two readings of the same tissue were compared and did not agree, such as the frozen and the permanent section, or a smear and its biopsy. It feeds quality review; the report itself changes only by PathologyCase.Amended.';
COMMENT ON COLUMN events."pathology_case_discrepancy_recorded"."pathology_case_id" IS 'Case in which the readings differ.';
COMMENT ON COLUMN events."pathology_case_discrepancy_recorded"."compared_pathology_case_id" IS 'Earlier case of the same patient, as the smear before a biopsy; null when both readings are of one case.';
COMMENT ON COLUMN events."pathology_case_discrepancy_recorded"."patient_id" IS 'Patient concerned, for whom peer review protection applies to this record.';
COMMENT ON COLUMN events."pathology_case_discrepancy_recorded"."pathology_comparison" IS 'Kind of correlation.';
COMMENT ON COLUMN events."pathology_case_discrepancy_recorded"."pathology_discrepancy_source" IS 'Origin agreed by the reviewers.';
COMMENT ON COLUMN events."pathology_case_discrepancy_recorded"."first_finding" IS 'Earlier reading, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."pathology_case_discrepancy_recorded"."second_finding" IS 'Later reading, SNOMED CT, taken as the truth. [PHI]';
COMMENT ON COLUMN events."pathology_case_discrepancy_recorded"."was_patient_harmed" IS 'Whether the first reading led to harm; null until the clinician has answered. [PHI]';
COMMENT ON COLUMN events."pathology_case_discrepancy_recorded"."recorded_at" IS 'When the correlation was logged.';
COMMENT ON COLUMN events."pathology_case_discrepancy_recorded"."recorded_by" IS 'Reviewer who logged it. [PII]';
`,
    String.raw`
CREATE VIEW events."pathology_case_finalized" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'pathologyCaseId')::uuid AS "pathology_case_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  event_data -> 'code' AS "code",
  event_data ->> 'diagnosisText' AS "diagnosis_text",
  event_data -> 'findings' AS "findings",
  event_data ->> 'pathologySignificance' AS "pathology_significance",
  nullif(event_data -> 'procedureCode', 'null'::jsonb) AS "procedure_code",
  (event_data ->> 'isSecondReviewDone')::boolean AS "is_second_review_done",
  (event_data ->> 'elapsedHours')::integer AS "elapsed_hours",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  event_data -> 'performer' AS "performer",
  nullif(event_data -> 'sourceDocument', 'null'::jsonb) AS "source_document"
FROM stored_events
WHERE event_type = 'PathologyCase.Finalized';

COMMENT ON VIEW events."pathology_case_finalized" IS 'The pathologist signed the case out and the final diagnosis was released. Later findings come as PathologyCase.AddendumIssued, and a changed diagnosis as PathologyCase.Amended.';
COMMENT ON COLUMN events."pathology_case_finalized"."pathology_case_id" IS 'Case that was signed out.';
COMMENT ON COLUMN events."pathology_case_finalized"."patient_id" IS 'Patient whose diagnosis it is.';
COMMENT ON COLUMN events."pathology_case_finalized"."encounter_id" IS 'Encounter of the biopsy or operation.';
COMMENT ON COLUMN events."pathology_case_finalized"."order_id" IS 'Requisition that is filled by the report.';
COMMENT ON COLUMN events."pathology_case_finalized"."diagnostic_report_id" IS 'Report in its first final version.';
COMMENT ON COLUMN events."pathology_case_finalized"."code" IS 'Kind of report, LOINC. [PHI]';
COMMENT ON COLUMN events."pathology_case_finalized"."diagnosis_text" IS 'Diagnosis by part, as printed at the head of the report. [PHI]';
COMMENT ON COLUMN events."pathology_case_finalized"."findings" IS 'Diagnoses coded part by part, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."pathology_case_finalized"."pathology_significance" IS 'Class assigned at sign-out. [PHI]';
COMMENT ON COLUMN events."pathology_case_finalized"."procedure_code" IS 'CPT level of the main part, 88300 to 88309. [PHI]';
COMMENT ON COLUMN events."pathology_case_finalized"."is_second_review_done" IS 'Whether a second pathologist saw the slides before release, as policy asks for new cancers.';
COMMENT ON COLUMN events."pathology_case_finalized"."elapsed_hours" IS 'Hours from accession to sign-out; two working days is the usual target.';
COMMENT ON COLUMN events."pathology_case_finalized"."issued_at" IS 'When the signature released the report.';
COMMENT ON COLUMN events."pathology_case_finalized"."performer" IS 'Pathologist who signed. [PII]';
COMMENT ON COLUMN events."pathology_case_finalized"."source_document" IS 'Signed report as filed. [PHI]';
`,
    String.raw`
CREATE VIEW events."pathology_case_frozen_section_reported" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'pathologyCaseId')::uuid AS "pathology_case_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'surgicalCaseId')::uuid AS "surgical_case_id",
  event_data ->> 'partLabel' AS "part_label",
  event_data -> 'bodySite' AS "body_site",
  event_data ->> 'frozenSectionQuestion' AS "frozen_section_question",
  event_data ->> 'frozenSectionAnswer' AS "frozen_section_answer",
  event_data ->> 'diagnosisText' AS "diagnosis_text",
  event_data ->> 'criticalContactMethod' AS "critical_contact_method",
  (event_data ->> 'wasReadBack')::boolean AS "was_read_back",
  (event_data ->> 'elapsedMinutes')::integer AS "elapsed_minutes",
  (event_data ->> 'receivedAt')::timestamptz AS "received_at",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'PathologyCase.FrozenSectionReported';

COMMENT ON VIEW events."pathology_case_frozen_section_reported" IS 'The pathologist called the operating room with an intraoperative diagnosis on frozen tissue, and the surgeon read it back. It guides this operation only; the permanent sections decide.';
COMMENT ON COLUMN events."pathology_case_frozen_section_reported"."pathology_case_id" IS 'Case under which the frozen tissue was accessioned.';
COMMENT ON COLUMN events."pathology_case_frozen_section_reported"."patient_id" IS 'Patient on the operating table.';
COMMENT ON COLUMN events."pathology_case_frozen_section_reported"."surgical_case_id" IS 'Operation that waits for the answer.';
COMMENT ON COLUMN events."pathology_case_frozen_section_reported"."part_label" IS 'Part that was frozen, such as B.';
COMMENT ON COLUMN events."pathology_case_frozen_section_reported"."body_site" IS 'Where the frozen piece was taken, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."pathology_case_frozen_section_reported"."frozen_section_question" IS 'Question asked with the tissue.';
COMMENT ON COLUMN events."pathology_case_frozen_section_reported"."frozen_section_answer" IS 'Answer that the surgeon acts on. [PHI]';
COMMENT ON COLUMN events."pathology_case_frozen_section_reported"."diagnosis_text" IS 'Words spoken to the surgeon and written on the frozen sheet. [PHI]';
COMMENT ON COLUMN events."pathology_case_frozen_section_reported"."critical_contact_method" IS 'Intercom, telephone or a walk into the room.';
COMMENT ON COLUMN events."pathology_case_frozen_section_reported"."was_read_back" IS 'Whether the surgeon repeated patient, part and diagnosis.';
COMMENT ON COLUMN events."pathology_case_frozen_section_reported"."elapsed_minutes" IS 'Minutes from receipt in the frozen room to the call; twenty is the College''s benchmark for one block.';
COMMENT ON COLUMN events."pathology_case_frozen_section_reported"."received_at" IS 'When the tissue reached the frozen room.';
COMMENT ON COLUMN events."pathology_case_frozen_section_reported"."issued_at" IS 'When the surgeon had the answer.';
COMMENT ON COLUMN events."pathology_case_frozen_section_reported"."performer" IS 'Pathologist who read and called. [PII]';
`,
    String.raw`
CREATE VIEW events."pathology_case_grossed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'pathologyCaseId')::uuid AS "pathology_case_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'parts' AS "parts",
  (event_data ->> 'cassetteCount')::integer AS "cassette_count",
  nullif(event_data -> 'largestDimensionQuantity', 'null'::jsonb) AS "largest_dimension_quantity",
  nullif(event_data -> 'specimenWeight', 'null'::jsonb) AS "specimen_weight",
  (event_data ->> 'isEntirelySubmitted')::boolean AS "is_entirely_submitted",
  (event_data ->> 'requiresDecalcification')::boolean AS "requires_decalcification",
  (event_data ->> 'coldIschemiaMinutes')::integer AS "cold_ischemia_minutes",
  (event_data ->> 'fixedAt')::timestamptz AS "fixed_at",
  event_data ->> 'grossText' AS "gross_text",
  (event_data ->> 'grossedAt')::timestamptz AS "grossed_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'PathologyCase.Grossed';

COMMENT ON VIEW events."pathology_case_grossed" IS 'The tissue was described, measured, inked and cut, and cassettes went into the processor. The gross description is dictated with it; no diagnosis is made here.';
COMMENT ON COLUMN events."pathology_case_grossed"."pathology_case_id" IS 'Case whose tissue was cut.';
COMMENT ON COLUMN events."pathology_case_grossed"."patient_id" IS 'Patient named on the cassettes.';
COMMENT ON COLUMN events."pathology_case_grossed"."parts" IS 'Parts that were grossed in this session. [PHI]';
COMMENT ON COLUMN events."pathology_case_grossed"."cassette_count" IS 'Cassettes submitted from these parts, which histology must find again.';
COMMENT ON COLUMN events."pathology_case_grossed"."largest_dimension_quantity" IS 'Largest dimension of the main piece in cm. [PHI]';
COMMENT ON COLUMN events."pathology_case_grossed"."specimen_weight" IS 'Weight in g, where policy asks for it, as for prostate, spleen and breast reductions. [PHI]';
COMMENT ON COLUMN events."pathology_case_grossed"."is_entirely_submitted" IS 'True when no tissue remains in the wet jar.';
COMMENT ON COLUMN events."pathology_case_grossed"."requires_decalcification" IS 'True for bone, which delays the case by a day or more.';
COMMENT ON COLUMN events."pathology_case_grossed"."cold_ischemia_minutes" IS 'Minutes from removal to formalin, at most sixty for breast receptors; null when one time is missing.';
COMMENT ON COLUMN events."pathology_case_grossed"."fixed_at" IS 'When tissue went into formalin; receptor assays need 6 to 72 hours of it.';
COMMENT ON COLUMN events."pathology_case_grossed"."gross_text" IS 'Gross description as it will stand in the report. [PHI]';
COMMENT ON COLUMN events."pathology_case_grossed"."grossed_at" IS 'When the last cassette was closed.';
COMMENT ON COLUMN events."pathology_case_grossed"."performer" IS 'Pathologists'' assistant or resident who cut. [PII]';
`,
    String.raw`
CREATE VIEW events."pathology_case_preliminary_reported" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'pathologyCaseId')::uuid AS "pathology_case_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  event_data ->> 'diagnosisText' AS "diagnosis_text",
  nullif(event_data -> 'finding', 'null'::jsonb) AS "finding",
  event_data ->> 'pathologyPendingWork' AS "pathology_pending_work",
  (event_data ->> 'isMalignancySuspected')::boolean AS "is_malignancy_suspected",
  (event_data ->> 'expectedFinalAt')::timestamptz AS "expected_final_at",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'PathologyCase.PreliminaryReported';

COMMENT ON VIEW events."pathology_case_preliminary_reported" IS 'A provisional diagnosis was released before special stains, molecular tests or a second opinion are in. Tumor boards may plan on it; nobody should begin chemotherapy on it alone.';
COMMENT ON COLUMN events."pathology_case_preliminary_reported"."pathology_case_id" IS 'Case that stays open after the provisional word.';
COMMENT ON COLUMN events."pathology_case_preliminary_reported"."patient_id" IS 'Patient who should hear from the clinician, not from the portal.';
COMMENT ON COLUMN events."pathology_case_preliminary_reported"."encounter_id" IS 'Encounter from which the tissue was submitted.';
COMMENT ON COLUMN events."pathology_case_preliminary_reported"."order_id" IS 'Requisition answered in part.';
COMMENT ON COLUMN events."pathology_case_preliminary_reported"."diagnostic_report_id" IS 'Report that begins its life here.';
COMMENT ON COLUMN events."pathology_case_preliminary_reported"."diagnosis_text" IS 'Provisional diagnosis as the clinician reads it. [PHI]';
COMMENT ON COLUMN events."pathology_case_preliminary_reported"."finding" IS 'Provisional diagnosis coded, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."pathology_case_preliminary_reported"."pathology_pending_work" IS 'Main work still open.';
COMMENT ON COLUMN events."pathology_case_preliminary_reported"."is_malignancy_suspected" IS 'True when the provisional diagnosis is or may be cancer. [PHI]';
COMMENT ON COLUMN events."pathology_case_preliminary_reported"."expected_final_at" IS 'When the pathologist hopes to sign out.';
COMMENT ON COLUMN events."pathology_case_preliminary_reported"."issued_at" IS 'When the provisional report was readable.';
COMMENT ON COLUMN events."pathology_case_preliminary_reported"."performer" IS 'Pathologist who answers for it. [PII]';
`,
    String.raw`
CREATE VIEW events."pathology_case_slides_prepared" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'pathologyCaseId')::uuid AS "pathology_case_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'assignedPractitionerId')::uuid AS "assigned_practitioner_id",
  (event_data ->> 'blockCount')::integer AS "block_count",
  (event_data ->> 'slideCount')::integer AS "slide_count",
  event_data ->> 'pathologyStainRound' AS "pathology_stain_round",
  (event_data ->> 'wasScanned')::boolean AS "was_scanned",
  event_data -> 'wholeSlideImages' AS "whole_slide_images",
  (event_data ->> 'stainControlPassed')::boolean AS "stain_control_passed",
  (event_data ->> 'completedAt')::timestamptz AS "completed_at",
  nullif(event_data -> 'performer', 'null'::jsonb) AS "performer"
FROM stored_events
WHERE event_type = 'PathologyCase.SlidesPrepared';

COMMENT ON VIEW events."pathology_case_slides_prepared" IS 'Histology embedded, cut and stained the blocks of a case and laid the slides out, or scanned them, for the pathologist. Special stains ordered later come with an event of their own.';
COMMENT ON COLUMN events."pathology_case_slides_prepared"."pathology_case_id" IS 'Case that can now be read.';
COMMENT ON COLUMN events."pathology_case_slides_prepared"."patient_id" IS 'Patient whose initials are on the slide labels.';
COMMENT ON COLUMN events."pathology_case_slides_prepared"."assigned_practitioner_id" IS 'Pathologist on whose tray or list the case was put.';
COMMENT ON COLUMN events."pathology_case_slides_prepared"."block_count" IS 'Paraffin blocks from which slides were cut.';
COMMENT ON COLUMN events."pathology_case_slides_prepared"."slide_count" IS 'Slides in this delivery, levels included.';
COMMENT ON COLUMN events."pathology_case_slides_prepared"."pathology_stain_round" IS 'What was stained this time.';
COMMENT ON COLUMN events."pathology_case_slides_prepared"."was_scanned" IS 'True when whole-slide images are ready for reading at the screen.';
COMMENT ON COLUMN events."pathology_case_slides_prepared"."whole_slide_images" IS 'Scans by slide, kept in the image archive. [PHI]';
COMMENT ON COLUMN events."pathology_case_slides_prepared"."stain_control_passed" IS 'Whether the control tissue on the run stained as it should; null for rounds without one.';
COMMENT ON COLUMN events."pathology_case_slides_prepared"."completed_at" IS 'When the tray left histology.';
COMMENT ON COLUMN events."pathology_case_slides_prepared"."performer" IS 'Histotechnologist who released the tray. [PII]';
`,
    String.raw`
CREATE VIEW events."pathology_case_stains_ordered" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'pathologyCaseId')::uuid AS "pathology_case_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data ->> 'blockLabel' AS "block_label",
  event_data -> 'stains' AS "stains",
  event_data -> 'procedureCode' AS "procedure_code",
  event_data ->> 'pathologyStainPurpose' AS "pathology_stain_purpose",
  (event_data ->> 'expectedDelayHours')::integer AS "expected_delay_hours",
  (event_data ->> 'isTissueLimited')::boolean AS "is_tissue_limited",
  (event_data ->> 'orderedAt')::timestamptz AS "ordered_at",
  event_data -> 'orderedBy' AS "ordered_by"
FROM stored_events
WHERE event_type = 'PathologyCase.StainsOrdered';

COMMENT ON VIEW events."pathology_case_stains_ordered" IS 'The pathologist looked at the first slides and asked histology for further stains, markers or levels before making the diagnosis. The ward may read from it why the report takes longer.';
COMMENT ON COLUMN events."pathology_case_stains_ordered"."pathology_case_id" IS 'Case that waits for the stains.';
COMMENT ON COLUMN events."pathology_case_stains_ordered"."patient_id" IS 'Patient for whom the markers will be charged.';
COMMENT ON COLUMN events."pathology_case_stains_ordered"."block_label" IS 'Block from which sections are cut, such as B3.';
COMMENT ON COLUMN events."pathology_case_stains_ordered"."stains" IS 'Stains and antibodies by the laboratory''s menu names, such as ER, Ki-67, AFB. [PHI]';
COMMENT ON COLUMN events."pathology_case_stains_ordered"."procedure_code" IS 'CPT code of the first marker; each further one on the same block is charged as an addition. [PHI]';
COMMENT ON COLUMN events."pathology_case_stains_ordered"."pathology_stain_purpose" IS 'Question behind the request.';
COMMENT ON COLUMN events."pathology_case_stains_ordered"."expected_delay_hours" IS 'Hours by which the report will be later than its target.';
COMMENT ON COLUMN events."pathology_case_stains_ordered"."is_tissue_limited" IS 'True when the core is so small that sections must be spared for molecular tests.';
COMMENT ON COLUMN events."pathology_case_stains_ordered"."ordered_at" IS 'When histology saw the request.';
COMMENT ON COLUMN events."pathology_case_stains_ordered"."ordered_by" IS 'Pathologist or fellow who asked. [PII]';
`,
    String.raw`
CREATE VIEW events."pathology_case_synoptic_reported" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'pathologyCaseId')::uuid AS "pathology_case_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'diagnosticReportId')::uuid AS "diagnostic_report_id",
  event_data ->> 'protocolName' AS "protocol_name",
  event_data ->> 'protocolVersion' AS "protocol_version",
  event_data -> 'code' AS "code",
  event_data -> 'finding' AS "finding",
  event_data -> 'bodySite' AS "body_site",
  nullif(event_data -> 'tumorSizeQuantity', 'null'::jsonb) AS "tumor_size_quantity",
  event_data ->> 'histologicGrade' AS "histologic_grade",
  event_data ->> 'pathologicTumorStage' AS "pathologic_tumor_stage",
  event_data ->> 'pathologicNodeStage' AS "pathologic_node_stage",
  (event_data ->> 'examinedNodeCount')::integer AS "examined_node_count",
  (event_data ->> 'positiveNodeCount')::integer AS "positive_node_count",
  event_data ->> 'resectionMargin' AS "resection_margin",
  nullif(event_data -> 'closestMarginQuantity', 'null'::jsonb) AS "closest_margin_quantity",
  (event_data ->> 'hasLymphovascularInvasion')::boolean AS "has_lymphovascular_invasion",
  (event_data ->> 'issuedAt')::timestamptz AS "issued_at"
FROM stored_events
WHERE event_type = 'PathologyCase.SynopticReported';

COMMENT ON VIEW events."pathology_case_synoptic_reported" IS 'The checklist of the cancer protocol was filled for a resected tumor and released with the report, so that stage, margins and nodes can be read as data. Biopsies without a resection have none.';
COMMENT ON COLUMN events."pathology_case_synoptic_reported"."pathology_case_id" IS 'Case with the resection.';
COMMENT ON COLUMN events."pathology_case_synoptic_reported"."patient_id" IS 'Patient whose tumor is staged.';
COMMENT ON COLUMN events."pathology_case_synoptic_reported"."diagnostic_report_id" IS 'Report of which the checklist is a part.';
COMMENT ON COLUMN events."pathology_case_synoptic_reported"."protocol_name" IS 'Checklist of the College of American Pathologists that was used.';
COMMENT ON COLUMN events."pathology_case_synoptic_reported"."protocol_version" IS 'Release of the checklist, since elements change from year to year.';
COMMENT ON COLUMN events."pathology_case_synoptic_reported"."code" IS 'Synoptic report as a document, LOINC. [PHI]';
COMMENT ON COLUMN events."pathology_case_synoptic_reported"."finding" IS 'Histologic type, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."pathology_case_synoptic_reported"."body_site" IS 'Organ and side of the tumor, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."pathology_case_synoptic_reported"."tumor_size_quantity" IS 'Greatest dimension of the invasive tumor in mm; null when it cannot be determined. [PHI]';
COMMENT ON COLUMN events."pathology_case_synoptic_reported"."histologic_grade" IS 'Grade in the scheme of the organ, such as Nottingham 2 or Gleason grade group 3. [PHI]';
COMMENT ON COLUMN events."pathology_case_synoptic_reported"."pathologic_tumor_stage" IS 'AJCC pT with its prefix and subclass, such as pT1c or ypT2. [PHI]';
COMMENT ON COLUMN events."pathology_case_synoptic_reported"."pathologic_node_stage" IS 'AJCC pN, such as pN1mi; null when no node was submitted. [PHI]';
COMMENT ON COLUMN events."pathology_case_synoptic_reported"."examined_node_count" IS 'Lymph nodes found by pathology; below twelve in colon the yield counts as low. [PHI]';
COMMENT ON COLUMN events."pathology_case_synoptic_reported"."positive_node_count" IS 'Nodes with tumor, micrometastases included and isolated cells not. [PHI]';
COMMENT ON COLUMN events."pathology_case_synoptic_reported"."resection_margin" IS 'Worst of all margins. [PHI]';
COMMENT ON COLUMN events."pathology_case_synoptic_reported"."closest_margin_quantity" IS 'Distance of tumor to the nearest margin in mm. [PHI]';
COMMENT ON COLUMN events."pathology_case_synoptic_reported"."has_lymphovascular_invasion" IS 'Tumor in lymphatic or blood vessels; null when equivocal. [PHI]';
COMMENT ON COLUMN events."pathology_case_synoptic_reported"."issued_at" IS 'When the checklist was released.';
`,
    String.raw`
CREATE VIEW events."patient_created" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  event_data -> 'medicalRecordNumber' AS "medical_record_number",
  event_data -> 'identifiers' AS "identifiers",
  event_data -> 'name' AS "name",
  event_data -> 'otherNames' AS "other_names",
  (event_data ->> 'birthDate')::date AS "birth_date",
  (event_data ->> 'isBirthDateEstimated')::boolean AS "is_birth_date_estimated",
  event_data ->> 'administrativeGender' AS "administrative_gender",
  nullif(event_data -> 'maritalStatus', 'null'::jsonb) AS "marital_status",
  event_data ->> 'language' AS "language",
  (event_data ->> 'requiresInterpreter')::boolean AS "requires_interpreter",
  event_data -> 'races' AS "races",
  nullif(event_data -> 'ethnicity', 'null'::jsonb) AS "ethnicity",
  event_data -> 'addresses' AS "addresses",
  event_data -> 'telecom' AS "telecom",
  event_data -> 'emergencyContacts' AS "emergency_contacts",
  (event_data ->> 'primaryCarePractitionerId')::uuid AS "primary_care_practitioner_id",
  event_data ->> 'patientRegistrationChannel' AS "patient_registration_channel",
  event_data ->> 'patientIdentityProof' AS "patient_identity_proof",
  (event_data ->> 'recordedAt')::timestamptz AS "recorded_at",
  event_data -> 'recordedBy' AS "recorded_by"
FROM stored_events
WHERE event_type = 'Patient.Created';

COMMENT ON VIEW events."patient_created" IS 'A patient was registered for the first time at a facility of the tenant and got a medical record number. It does not mean a visit or an admission, and a second registration of the same person later ends in Patient.Merged.';
COMMENT ON COLUMN events."patient_created"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."patient_created"."facility_id" IS 'Facility whose registration desk, or on whose behalf the portal, opened the record.';
COMMENT ON COLUMN events."patient_created"."medical_record_number" IS 'Medical record number that was assigned, type MR. [PII]';
COMMENT ON COLUMN events."patient_created"."identifiers" IS 'Further numbers that were shown or sent: driver''s licence, passport, another hospital''s record number. [PII]';
COMMENT ON COLUMN events."patient_created"."name" IS 'Name in current use; for an unidentified patient the alias that the facility assigned, with use TEMP. [PII]';
COMMENT ON COLUMN events."patient_created"."other_names" IS 'Former and other names under which records or claims may still be found. [PII]';
COMMENT ON COLUMN events."patient_created"."birth_date" IS 'Date of birth in the facility''s calendar day; null for an unidentified patient. [PHI, PII]';
COMMENT ON COLUMN events."patient_created"."is_birth_date_estimated" IS 'True when staff guessed the date of birth, so that it must not be used to match records. [PII]';
COMMENT ON COLUMN events."patient_created"."administrative_gender" IS 'Gender as registered for administration and insurance. [PII]';
COMMENT ON COLUMN events."patient_created"."marital_status" IS 'Marital status as the patient states it, HL7 v3 MaritalStatus. [PII]';
COMMENT ON COLUMN events."patient_created"."language" IS 'Language in which the patient wishes to speak about care, BCP 47. [PII]';
COMMENT ON COLUMN events."patient_created"."requires_interpreter" IS 'True when an interpreter must be booked for visits in the usual language of the clinic. [PHI]';
COMMENT ON COLUMN events."patient_created"."races" IS 'Race by the patient''s own account, CDC race codes; empty when asked and not told. [PII]';
COMMENT ON COLUMN events."patient_created"."ethnicity" IS 'Hispanic or Latino origin by the patient''s own account, CDC ethnicity codes. [PII]';
COMMENT ON COLUMN events."patient_created"."addresses" IS 'Postal addresses, the one for letters about care first. [PII]';
COMMENT ON COLUMN events."patient_created"."telecom" IS 'Phone numbers and mail addresses of the patient, ranked by the patient''s preference. [PII]';
COMMENT ON COLUMN events."patient_created"."emergency_contacts" IS 'People to call in an emergency, in the order to try them. [PII]';
COMMENT ON COLUMN events."patient_created"."primary_care_practitioner_id" IS 'Practitioner whom the patient names as family doctor, where we know that practitioner.';
COMMENT ON COLUMN events."patient_created"."patient_registration_channel" IS 'How the registration came about.';
COMMENT ON COLUMN events."patient_created"."patient_identity_proof" IS 'Best evidence of identity seen at registration; null for records taken over from another system. [PII]';
COMMENT ON COLUMN events."patient_created"."recorded_at" IS 'When the registration was saved, which for downtime forms is after the patient stood at the desk.';
COMMENT ON COLUMN events."patient_created"."recorded_by" IS 'Registrar, patient or interface that entered the data. [PII]';
`,
    String.raw`
CREATE VIEW events."patient_deactivated" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'medicalRecordNumber' AS "medical_record_number",
  event_data ->> 'patientDeactivationReason' AS "patient_deactivation_reason",
  (event_data ->> 'deceasedAt')::timestamptz AS "deceased_at",
  event_data ->> 'patientDeathReportSource' AS "patient_death_report_source",
  nullif(event_data -> 'sourceDocument', 'null'::jsonb) AS "source_document",
  (event_data ->> 'lastEncounterDate')::date AS "last_encounter_date",
  (event_data ->> 'retainUntilDate')::date AS "retain_until_date",
  event_data -> 'cancelledAppointmentIds' AS "cancelled_appointment_ids",
  (event_data ->> 'hasOpenBalance')::boolean AS "has_open_balance",
  (event_data ->> 'effectiveDate')::date AS "effective_date",
  event_data -> 'recordedBy' AS "recorded_by",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'Patient.Deactivated';

COMMENT ON VIEW events."patient_deactivated" IS 'A patient record was closed for new visits, bookings and reminders. Its content stays readable and is kept as the law demands; a record closed as a duplicate is told by Patient.Merged instead.';
COMMENT ON COLUMN events."patient_deactivated"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."patient_deactivated"."medical_record_number" IS 'Record number that is closed and will not be given to anybody else. [PII]';
COMMENT ON COLUMN events."patient_deactivated"."patient_deactivation_reason" IS 'Ground on which the record was closed; services that write to families must look at it first. [PHI]';
COMMENT ON COLUMN events."patient_deactivated"."deceased_at" IS 'Time of death; null unless the reason is a death. [PHI]';
COMMENT ON COLUMN events."patient_deactivated"."patient_death_report_source" IS 'Where the news of the death came from; null unless the reason is a death. [PHI]';
COMMENT ON COLUMN events."patient_deactivated"."source_document" IS 'Paper that supports the closing, such as a death certificate or the letter of dismissal. [PHI]';
COMMENT ON COLUMN events."patient_deactivated"."last_encounter_date" IS 'Day of the last visit, from which the retention period counts; null when the patient was never seen. [PHI]';
COMMENT ON COLUMN events."patient_deactivated"."retain_until_date" IS 'First day on which the record may be destroyed by the tenant''s retention schedule.';
COMMENT ON COLUMN events."patient_deactivated"."cancelled_appointment_ids" IS 'Future appointments that were called off with the closing; each has its own Appointment.Cancelled.';
COMMENT ON COLUMN events."patient_deactivated"."has_open_balance" IS 'True when the patient account is not settled, so that statements go on to the guarantor or estate. [FINANCIAL]';
COMMENT ON COLUMN events."patient_deactivated"."effective_date" IS 'Day from which nothing new may be booked.';
COMMENT ON COLUMN events."patient_deactivated"."recorded_by" IS 'Who closed the record. [PII]';
COMMENT ON COLUMN events."patient_deactivated"."note" IS 'What registration should know if somebody asks for the record. [PHI]';
`,
    String.raw`
CREATE VIEW events."patient_merged" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'retiredPatientId')::uuid AS "retired_patient_id",
  event_data -> 'medicalRecordNumber' AS "medical_record_number",
  event_data -> 'retiredMedicalRecordNumber' AS "retired_medical_record_number",
  event_data -> 'name' AS "name",
  (event_data ->> 'birthDate')::date AS "birth_date",
  event_data ->> 'patientMatchMethod' AS "patient_match_method",
  (event_data ->> 'matchScorePercent')::numeric(5, 2) AS "match_score_percent",
  event_data ->> 'patientDuplicateCause' AS "patient_duplicate_cause",
  event_data -> 'conflictingFields' AS "conflicting_fields",
  event_data -> 'movedEncounterIds' AS "moved_encounter_ids",
  (event_data ->> 'requiresClinicalReview')::boolean AS "requires_clinical_review",
  (event_data ->> 'effectiveAt')::timestamptz AS "effective_at",
  event_data -> 'mergedBy' AS "merged_by",
  nullif(event_data -> 'approvedBy', 'null'::jsonb) AS "approved_by",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'Patient.Merged';

COMMENT ON VIEW events."patient_merged" IS 'Two records turned out to be one person, and everything of the retired record now belongs to the surviving one, whose id is the key. The retired id must be followed to the survivor from now on; it is not emitted when records are only suspected or linked as possible duplicates.';
COMMENT ON COLUMN events."patient_merged"."patient_id" IS 'Patient record that survives and takes everything over.';
COMMENT ON COLUMN events."patient_merged"."retired_patient_id" IS 'Patient record that was folded in and accepts no further entries.';
COMMENT ON COLUMN events."patient_merged"."medical_record_number" IS 'Record number under which the patient is known from now on. [PII]';
COMMENT ON COLUMN events."patient_merged"."retired_medical_record_number" IS 'Record number that stays searchable as an old number (MRG-1). [PII]';
COMMENT ON COLUMN events."patient_merged"."name" IS 'Name that the surviving record bears after the merge. [PII]';
COMMENT ON COLUMN events."patient_merged"."birth_date" IS 'Date of birth that the surviving record has, after conflicts were settled. [PHI, PII]';
COMMENT ON COLUMN events."patient_merged"."patient_match_method" IS 'Who or what made the decision to merge.';
COMMENT ON COLUMN events."patient_merged"."match_score_percent" IS 'Likelihood that the index computed for the pair, 0 to 100; null when people decided without it.';
COMMENT ON COLUMN events."patient_merged"."patient_duplicate_cause" IS 'Cause that data stewards found, for the quality figures of registration.';
COMMENT ON COLUMN events."patient_merged"."conflicting_fields" IS 'Names of demographic fields in which the two records disagreed and somebody had to choose.';
COMMENT ON COLUMN events."patient_merged"."moved_encounter_ids" IS 'Encounters that hung on the retired record and were moved.';
COMMENT ON COLUMN events."patient_merged"."requires_clinical_review" IS 'True when allergies, problems or medication lists differed, so that a clinician must reconcile them. [PHI]';
COMMENT ON COLUMN events."patient_merged"."effective_at" IS 'When readers began to see one record.';
COMMENT ON COLUMN events."patient_merged"."merged_by" IS 'Data steward or index that carried the merge out. [PII]';
COMMENT ON COLUMN events."patient_merged"."approved_by" IS 'Second person who approved the merge, where policy wants two. [PII]';
COMMENT ON COLUMN events."patient_merged"."note" IS 'Grounds for the decision, as the data steward wrote them. [PHI]';
`,
    String.raw`
CREATE VIEW events."patient_updated" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'changedFields' AS "changed_fields",
  event_data -> 'medicalRecordNumber' AS "medical_record_number",
  nullif(event_data -> 'previousMedicalRecordNumber', 'null'::jsonb) AS "previous_medical_record_number",
  event_data -> 'identifiers' AS "identifiers",
  event_data -> 'name' AS "name",
  event_data -> 'otherNames' AS "other_names",
  (event_data ->> 'birthDate')::date AS "birth_date",
  (event_data ->> 'isBirthDateEstimated')::boolean AS "is_birth_date_estimated",
  event_data ->> 'administrativeGender' AS "administrative_gender",
  nullif(event_data -> 'maritalStatus', 'null'::jsonb) AS "marital_status",
  event_data ->> 'language' AS "language",
  (event_data ->> 'requiresInterpreter')::boolean AS "requires_interpreter",
  event_data -> 'races' AS "races",
  nullif(event_data -> 'ethnicity', 'null'::jsonb) AS "ethnicity",
  event_data -> 'addresses' AS "addresses",
  event_data -> 'telecom' AS "telecom",
  event_data -> 'emergencyContacts' AS "emergency_contacts",
  (event_data ->> 'primaryCarePractitionerId')::uuid AS "primary_care_practitioner_id",
  (event_data ->> 'deceasedAt')::timestamptz AS "deceased_at",
  event_data ->> 'patientChangeCause' AS "patient_change_cause",
  (event_data ->> 'effectiveDate')::date AS "effective_date",
  event_data -> 'recordedBy' AS "recorded_by"
FROM stored_events
WHERE event_type = 'Patient.Updated';

COMMENT ON VIEW events."patient_updated" IS 'Demographic, contact or identity data of a registered patient changed and were saved; the event carries the whole state after the change. Joining two records is Patient.Merged, and a death that ends the record''s use is followed by Patient.Deactivated.';
COMMENT ON COLUMN events."patient_updated"."patient_id" IS 'Patient whom the event is about.';
COMMENT ON COLUMN events."patient_updated"."changed_fields" IS 'Names of this event''s fields whose value differs from before, at least one.';
COMMENT ON COLUMN events."patient_updated"."medical_record_number" IS 'Medical record number as valid after the change. [PII]';
COMMENT ON COLUMN events."patient_updated"."previous_medical_record_number" IS 'Number that was replaced because it had been assigned in error (ADT^A47); null when the number stayed. [PII]';
COMMENT ON COLUMN events."patient_updated"."identifiers" IS 'All other numbers on file after the change. [PII]';
COMMENT ON COLUMN events."patient_updated"."name" IS 'Name in current use after the change; the former name moves to the other names. [PII]';
COMMENT ON COLUMN events."patient_updated"."other_names" IS 'Former and other names under which records or claims may still be found. [PII]';
COMMENT ON COLUMN events."patient_updated"."birth_date" IS 'Date of birth in the facility''s calendar day; null for an unidentified patient. [PHI, PII]';
COMMENT ON COLUMN events."patient_updated"."is_birth_date_estimated" IS 'True when staff guessed the date of birth, so that it must not be used to match records. [PII]';
COMMENT ON COLUMN events."patient_updated"."administrative_gender" IS 'Gender as registered for administration and insurance. [PII]';
COMMENT ON COLUMN events."patient_updated"."marital_status" IS 'Marital status as the patient states it, HL7 v3 MaritalStatus. [PII]';
COMMENT ON COLUMN events."patient_updated"."language" IS 'Language in which the patient wishes to speak about care, BCP 47. [PII]';
COMMENT ON COLUMN events."patient_updated"."requires_interpreter" IS 'True when an interpreter must be booked for visits in the usual language of the clinic. [PHI]';
COMMENT ON COLUMN events."patient_updated"."races" IS 'Race by the patient''s own account, CDC race codes; empty when asked and not told. [PII]';
COMMENT ON COLUMN events."patient_updated"."ethnicity" IS 'Hispanic or Latino origin by the patient''s own account, CDC ethnicity codes. [PII]';
COMMENT ON COLUMN events."patient_updated"."addresses" IS 'Postal addresses, the one for letters about care first. [PII]';
COMMENT ON COLUMN events."patient_updated"."telecom" IS 'Phone numbers and mail addresses of the patient, ranked by the patient''s preference. [PII]';
COMMENT ON COLUMN events."patient_updated"."emergency_contacts" IS 'People to call in an emergency, in the order to try them. [PII]';
COMMENT ON COLUMN events."patient_updated"."primary_care_practitioner_id" IS 'Practitioner whom the patient names as family doctor, where we know that practitioner.';
COMMENT ON COLUMN events."patient_updated"."deceased_at" IS 'Time of death as reported; null while the patient is presumed alive. [PHI]';
COMMENT ON COLUMN events."patient_updated"."patient_change_cause" IS 'Tells a correction from a change in the patient''s life, which matters to whoever keeps old letters and claims.';
COMMENT ON COLUMN events."patient_updated"."effective_date" IS 'Day from which the new data hold, such as a moving day; null when they hold at once.';
COMMENT ON COLUMN events."patient_updated"."recorded_by" IS 'Who entered or confirmed the change, often the patient in the portal. [PII]';
`,
    String.raw`
CREATE VIEW events."payer_audit_concluded" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'payerAuditId')::uuid AS "payer_audit_id",
  (event_data ->> 'auditedClaimCount')::integer AS "audited_claim_count",
  (event_data ->> 'errorClaimCount')::integer AS "error_claim_count",
  event_data -> 'overpaidAmount' AS "overpaid_amount",
  event_data -> 'underpaidAmount' AS "underpaid_amount",
  event_data ->> 'payerAuditErrorKind' AS "payer_audit_error_kind",
  (event_data ->> 'rebuttalDueDate')::date AS "rebuttal_due_date",
  (event_data ->> 'recoupmentStartDate')::date AS "recoupment_start_date"
FROM stored_events
WHERE event_type = 'PayerAudit.Concluded';

COMMENT ON VIEW events."payer_audit_concluded" IS 'The auditor gave its findings. Amounts found overpaid are taken back unless they are appealed in time.';
COMMENT ON COLUMN events."payer_audit_concluded"."payer_audit_id" IS 'Audit that came to an end.';
COMMENT ON COLUMN events."payer_audit_concluded"."audited_claim_count" IS 'Claims on which there is a finding, favourable or not.';
COMMENT ON COLUMN events."payer_audit_concluded"."error_claim_count" IS 'Of these, claims found paid wrongly.';
COMMENT ON COLUMN events."payer_audit_concluded"."overpaid_amount" IS 'Sum that the auditor wants back. [FINANCIAL]';
COMMENT ON COLUMN events."payer_audit_concluded"."underpaid_amount" IS 'Sum that the auditor found owed to us. [FINANCIAL]';
COMMENT ON COLUMN events."payer_audit_concluded"."payer_audit_error_kind" IS 'What training and the next self-audit look at. [PHI]';
COMMENT ON COLUMN events."payer_audit_concluded"."rebuttal_due_date" IS 'Last day of the discussion period; null where there is none.';
COMMENT ON COLUMN events."payer_audit_concluded"."recoupment_start_date" IS 'Day from which money is held back, unless appealed before; null where nothing is owed.';
`,
    String.raw`
CREATE VIEW events."payer_audit_opened" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'payerAuditId')::uuid AS "payer_audit_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  event_data ->> 'payerAuditProgram' AS "payer_audit_program",
  event_data -> 'claimIds' AS "claim_ids",
  event_data ->> 'reviewTopic' AS "review_topic",
  event_data -> 'atRiskAmount' AS "at_risk_amount",
  (event_data ->> 'requestLetterDate')::date AS "request_letter_date",
  (event_data ->> 'recordsDueDate')::date AS "records_due_date",
  (event_data ->> 'isExtrapolated')::boolean AS "is_extrapolated"
FROM stored_events
WHERE event_type = 'PayerAudit.Opened';

COMMENT ON VIEW events."payer_audit_opened" IS 'A payer or its contractor asked for records in order to check claims that it already paid. Money may be taken back later; PayerAudit.Concluded says whether.';
COMMENT ON COLUMN events."payer_audit_opened"."payer_audit_id" IS 'The audit with all its claims.';
COMMENT ON COLUMN events."payer_audit_opened"."payer_id" IS 'Payer in whose name it is done.';
COMMENT ON COLUMN events."payer_audit_opened"."payer_audit_program" IS 'Program, which sets limits and look-back time.';
COMMENT ON COLUMN events."payer_audit_opened"."claim_ids" IS 'Claims under review.';
COMMENT ON COLUMN events."payer_audit_opened"."review_topic" IS 'Approved issue as the auditor titles it.';
COMMENT ON COLUMN events."payer_audit_opened"."at_risk_amount" IS 'Payments on the claims under review. [FINANCIAL]';
COMMENT ON COLUMN events."payer_audit_opened"."request_letter_date" IS 'Date printed on the demand for charts; it starts the auditor''s limit.';
COMMENT ON COLUMN events."payer_audit_opened"."records_due_date" IS 'Last day to send the records; a miss loses the claim by itself.';
COMMENT ON COLUMN events."payer_audit_opened"."is_extrapolated" IS 'Whether the sample''s error rate may be applied to all claims of the period.';
`,
    String.raw`
CREATE VIEW events."payer_contract_amended" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'contractId')::uuid AS "contract_id",
  (event_data ->> 'amendmentNumber')::integer AS "amendment_number",
  event_data -> 'amendedContractTerms' AS "amended_contract_terms",
  (event_data ->> 'effectiveDate')::date AS "effective_date",
  (event_data ->> 'wasUnilateral')::boolean AS "was_unilateral",
  (event_data ->> 'rateChangePercent')::numeric(5, 2) AS "rate_change_percent",
  event_data ->> 'summaryText' AS "summary_text"
FROM stored_events
WHERE event_type = 'PayerContract.Amended';

COMMENT ON VIEW events."payer_contract_amended" IS 'Terms of an agreement in force were changed by a signed amendment or by one that took effect through silence. What is not named stays as it was.';
COMMENT ON COLUMN events."payer_contract_amended"."contract_id" IS 'Agreement that was changed.';
COMMENT ON COLUMN events."payer_contract_amended"."amendment_number" IS 'Count of amendments, this one included.';
COMMENT ON COLUMN events."payer_contract_amended"."amended_contract_terms" IS 'Parts that differ from now on.';
COMMENT ON COLUMN events."payer_contract_amended"."effective_date" IS 'First service day under the new terms.';
COMMENT ON COLUMN events."payer_contract_amended"."was_unilateral" IS 'True when it took effect because we did not object in time.';
COMMENT ON COLUMN events."payer_contract_amended"."rate_change_percent" IS 'Mean change of prices over last year''s volume; null where prices stay. [FINANCIAL]';
COMMENT ON COLUMN events."payer_contract_amended"."summary_text" IS 'What changes for billers, in two sentences.';
`,
    String.raw`
CREATE VIEW events."payer_contract_executed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'contractId')::uuid AS "contract_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  event_data -> 'facilityIds' AS "facility_ids",
  event_data ->> 'reimbursementMethod' AS "reimbursement_method",
  event_data -> 'effectivePeriod' AS "effective_period",
  (event_data ->> 'timelyFilingDays')::integer AS "timely_filing_days",
  (event_data ->> 'appealDays')::integer AS "appeal_days",
  (event_data ->> 'isEvergreen')::boolean AS "is_evergreen",
  (event_data ->> 'noticeDays')::integer AS "notice_days",
  event_data -> 'signedDocument' AS "signed_document"
FROM stored_events
WHERE event_type = 'PayerContract.Executed';

COMMENT ON VIEW events."payer_contract_executed" IS 'An agreement with a payer was signed by both sides. Its prices apply from the effective date, which may lie ahead or behind.';
COMMENT ON COLUMN events."payer_contract_executed"."contract_id" IS 'Agreement that was signed.';
COMMENT ON COLUMN events."payer_contract_executed"."payer_id" IS 'Payer that it binds.';
COMMENT ON COLUMN events."payer_contract_executed"."facility_ids" IS 'Hospitals and clinics that may bill under it.';
COMMENT ON COLUMN events."payer_contract_executed"."reimbursement_method" IS 'Main method; carve-outs stand in the schedule. [FINANCIAL]';
COMMENT ON COLUMN events."payer_contract_executed"."effective_period" IS 'Service dates for which it applies.';
COMMENT ON COLUMN events."payer_contract_executed"."timely_filing_days" IS 'Days after the service within which a claim must be sent.';
COMMENT ON COLUMN events."payer_contract_executed"."appeal_days" IS 'Days after a denial within which it may be appealed.';
COMMENT ON COLUMN events."payer_contract_executed"."is_evergreen" IS 'Whether it renews by itself if nobody gives notice.';
COMMENT ON COLUMN events."payer_contract_executed"."notice_days" IS 'Days of notice for ending it without cause.';
COMMENT ON COLUMN events."payer_contract_executed"."signed_document" IS 'Scan of the paper that both sides signed, with its schedules. [FINANCIAL, PHI]';
`,
    String.raw`
CREATE VIEW events."payer_contract_proposed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'contractId')::uuid AS "contract_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  event_data ->> 'contractProposedBySide' AS "contract_proposed_by_side",
  event_data -> 'planNames' AS "plan_names",
  event_data -> 'proposedPeriod' AS "proposed_period",
  nullif(event_data -> 'modelledImpactAmount', 'null'::jsonb) AS "modelled_impact_amount",
  (event_data ->> 'currentContractId')::uuid AS "current_contract_id",
  (event_data ->> 'responseDueDate')::date AS "response_due_date"
FROM stored_events
WHERE event_type = 'PayerContract.Proposed';

COMMENT ON VIEW events."payer_contract_proposed" IS 'A payer or we put a draft of new terms on the table. Nothing is in force; PayerContract.Executed is the signature.';
COMMENT ON COLUMN events."payer_contract_proposed"."contract_id" IS 'The agreement from the first draft.';
COMMENT ON COLUMN events."payer_contract_proposed"."payer_id" IS 'Payer on the other side.';
COMMENT ON COLUMN events."payer_contract_proposed"."contract_proposed_by_side" IS 'Whose paper it is; the other side marks it up.';
COMMENT ON COLUMN events."payer_contract_proposed"."plan_names" IS 'Products that it would cover.';
COMMENT ON COLUMN events."payer_contract_proposed"."proposed_period" IS 'Term that is proposed.';
COMMENT ON COLUMN events."payer_contract_proposed"."modelled_impact_amount" IS 'Change of yearly revenue when last year''s claims are repriced; null until modelled. [FINANCIAL]';
COMMENT ON COLUMN events."payer_contract_proposed"."current_contract_id" IS 'Agreement that it would replace.';
COMMENT ON COLUMN events."payer_contract_proposed"."response_due_date" IS 'Day by which the other side has to answer; silence can mean consent for amendments.';
`,
    String.raw`
CREATE VIEW events."payer_contract_renewed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'contractId')::uuid AS "contract_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  event_data -> 'previousPeriod' AS "previous_period",
  event_data -> 'effectivePeriod' AS "effective_period",
  event_data ->> 'contractRenewalMode' AS "contract_renewal_mode",
  (event_data ->> 'escalatorPercent')::numeric(5, 2) AS "escalator_percent",
  (event_data ->> 'nextNoticeDate')::date AS "next_notice_date"
FROM stored_events
WHERE event_type = 'PayerContract.Renewed';

COMMENT ON VIEW events."payer_contract_renewed" IS 'An agreement went on for another term, by itself or by agreement. New prices that come with it are reported as PayerContract.Amended too.';
COMMENT ON COLUMN events."payer_contract_renewed"."contract_id" IS 'Agreement that goes on.';
COMMENT ON COLUMN events."payer_contract_renewed"."payer_id" IS 'Payer that stays in network.';
COMMENT ON COLUMN events."payer_contract_renewed"."previous_period" IS 'Term that ends.';
COMMENT ON COLUMN events."payer_contract_renewed"."effective_period" IS 'Term that begins.';
COMMENT ON COLUMN events."payer_contract_renewed"."contract_renewal_mode" IS 'EXTENDED_DURING_TALKS is short and keeps the old prices.';
COMMENT ON COLUMN events."payer_contract_renewed"."escalator_percent" IS 'Increase that the agreement itself provides for each term; null where it has none. [FINANCIAL]';
COMMENT ON COLUMN events."payer_contract_renewed"."next_notice_date" IS 'Last day to give notice for the end of the new term.';
`,
    String.raw`
CREATE VIEW events."payer_contract_terminated" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'contractId')::uuid AS "contract_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  event_data ->> 'contractTerminationMode' AS "contract_termination_mode",
  (event_data ->> 'lastInNetworkDate')::date AS "last_in_network_date",
  (event_data ->> 'affectedPatientCount')::integer AS "affected_patient_count",
  (event_data ->> 'continuityOfCareDays')::integer AS "continuity_of_care_days",
  (event_data ->> 'negotiationsContinue')::boolean AS "negotiations_continue",
  event_data ->> 'publicStatementUrl' AS "public_statement_url"
FROM stored_events
WHERE event_type = 'PayerContract.Terminated';

COMMENT ON VIEW events."payer_contract_terminated" IS 'Notice was given or the term ran out, so that we leave a payer''s network on a known day. Patients in treatment may have a right to continuity of care.';
COMMENT ON COLUMN events."payer_contract_terminated"."contract_id" IS 'Agreement that ends.';
COMMENT ON COLUMN events."payer_contract_terminated"."payer_id" IS 'Payer whose members will be out of network.';
COMMENT ON COLUMN events."payer_contract_terminated"."contract_termination_mode" IS 'NOTICE_BY_PAYER obliges the payer to write to its members.';
COMMENT ON COLUMN events."payer_contract_terminated"."last_in_network_date" IS 'Last service day at contract price.';
COMMENT ON COLUMN events."payer_contract_terminated"."affected_patient_count" IS 'Patients with a booked visit after that day.';
COMMENT ON COLUMN events."payer_contract_terminated"."continuity_of_care_days" IS 'Days for which patients in treatment keep the contract price, 90 by federal law.';
COMMENT ON COLUMN events."payer_contract_terminated"."negotiations_continue" IS 'Whether talks go on in spite of the notice.';
COMMENT ON COLUMN events."payer_contract_terminated"."public_statement_url" IS 'Page that front desks point patients to.';
`,
    String.raw`
CREATE VIEW events."payer_enrollment_completed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'payerEnrollmentId')::uuid AS "payer_enrollment_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  event_data ->> 'billingNpi' AS "billing_npi",
  event_data ->> 'enrolledTransaction' AS "enrolled_transaction",
  event_data ->> 'tradingPartnerCode' AS "trading_partner_code",
  event_data ->> 'clearinghouseName' AS "clearinghouse_name",
  (event_data ->> 'goLiveDate')::date AS "go_live_date",
  (event_data ->> 'testFileCount')::integer AS "test_file_count"
FROM stored_events
WHERE event_type = 'PayerEnrollment.Completed';

COMMENT ON VIEW events."payer_enrollment_completed" IS 'A payer or clearinghouse opened an electronic transaction for one of our billing providers (EDI, ERA or EFT enrolment). It concerns the exchange of files, not the recognition of a clinician.';
COMMENT ON COLUMN events."payer_enrollment_completed"."payer_enrollment_id" IS 'Enrolment of one provider with one payer for one transaction.';
COMMENT ON COLUMN events."payer_enrollment_completed"."payer_id" IS 'Payer that opened it.';
COMMENT ON COLUMN events."payer_enrollment_completed"."billing_npi" IS 'Billing provider that it holds for.';
COMMENT ON COLUMN events."payer_enrollment_completed"."enrolled_transaction" IS 'EFT_PAYMENT moves money and is confirmed by a test deposit.';
COMMENT ON COLUMN events."payer_enrollment_completed"."trading_partner_code" IS 'Payer id on the route (NM109 of the receiver).';
COMMENT ON COLUMN events."payer_enrollment_completed"."clearinghouse_name" IS 'Clearinghouse on the way; null for a direct line.';
COMMENT ON COLUMN events."payer_enrollment_completed"."go_live_date" IS 'First day of exchange; paper stops on that day.';
COMMENT ON COLUMN events."payer_enrollment_completed"."test_file_count" IS 'Test files that it took.';
`,
    String.raw`
CREATE VIEW events."payment_allocated" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'paymentId')::uuid AS "payment_id",
  event_data -> 'allocations' AS "allocations",
  event_data ->> 'paymentAllocationRule' AS "payment_allocation_rule",
  event_data -> 'unallocatedAmount' AS "unallocated_amount",
  (event_data ->> 'closedAccountCount')::integer AS "closed_account_count",
  (event_data ->> 'postingDate')::date AS "posting_date"
FROM stored_events
WHERE event_type = 'Payment.Allocated';

COMMENT ON VIEW events."payment_allocated" IS 'Money of a patient was spread over open balances, oldest first unless the patient said otherwise. What was left over is credit on the guarantor''s account.';
COMMENT ON COLUMN events."payment_allocated"."payment_id" IS 'Money that was spread.';
COMMENT ON COLUMN events."payment_allocated"."allocations" IS 'Parts in the order of booking. [FINANCIAL]';
COMMENT ON COLUMN events."payment_allocated"."payment_allocation_rule" IS 'PATIENT_CHOICE binds us when a balance is disputed.';
COMMENT ON COLUMN events."payment_allocated"."unallocated_amount" IS 'Credit that remains; refunded where it stays 60 days. [FINANCIAL]';
COMMENT ON COLUMN events."payment_allocated"."closed_account_count" IS 'Accounts that came down to zero by it.';
COMMENT ON COLUMN events."payment_allocated"."posting_date" IS 'Accounting day on which the parts were booked.';
`,
    String.raw`
CREATE VIEW events."payment_posted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'paymentId')::uuid AS "payment_id",
  (event_data ->> 'claimId')::uuid AS "claim_id",
  (event_data ->> 'accountId')::uuid AS "account_id",
  (event_data ->> 'remittanceId')::uuid AS "remittance_id",
  event_data -> 'allowedAmount' AS "allowed_amount",
  event_data -> 'paidAmount' AS "paid_amount",
  event_data -> 'adjustmentAmount' AS "adjustment_amount",
  event_data -> 'patientResponsibilityAmount' AS "patient_responsibility_amount",
  event_data -> 'adjustmentCodes' AS "adjustment_codes",
  (event_data ->> 'payerRank')::integer AS "payer_rank",
  (event_data ->> 'postingDate')::date AS "posting_date",
  (event_data ->> 'isAutomatic')::boolean AS "is_automatic"
FROM stored_events
WHERE event_type = 'Payment.Posted';

COMMENT ON VIEW events."payment_posted" IS 'A payer''s payment for one claim was booked to the patient''s account with its adjustments. Money of patients is Payment.Received.';
COMMENT ON COLUMN events."payment_posted"."payment_id" IS 'The booking, which a reversal refers to.';
COMMENT ON COLUMN events."payment_posted"."claim_id" IS 'Claim that was paid.';
COMMENT ON COLUMN events."payment_posted"."account_id" IS 'Account that was credited.';
COMMENT ON COLUMN events."payment_posted"."remittance_id" IS 'Advice that the payment came with.';
COMMENT ON COLUMN events."payment_posted"."allowed_amount" IS 'What the payer''s contract allows for the services (AMT*B6). [FINANCIAL]';
COMMENT ON COLUMN events."payment_posted"."paid_amount" IS 'What the payer paid (CLP04). [FINANCIAL]';
COMMENT ON COLUMN events."payment_posted"."adjustment_amount" IS 'Contractual write-off (CAS group CO), never to be billed to the patient. [FINANCIAL]';
COMMENT ON COLUMN events."payment_posted"."patient_responsibility_amount" IS 'Deductible, coinsurance and copayment together (CLP05). [FINANCIAL]';
COMMENT ON COLUMN events."payment_posted"."adjustment_codes" IS 'Group and reason codes of the adjustments (CARC), in the order of the advice. [FINANCIAL, PHI]';
COMMENT ON COLUMN events."payment_posted"."payer_rank" IS '1 when the primary payer paid, so that the secondary claim can be made now.';
COMMENT ON COLUMN events."payment_posted"."posting_date" IS 'Accounting day of the booking.';
COMMENT ON COLUMN events."payment_posted"."is_automatic" IS 'False when a cash poster booked it by hand.';
`,
    String.raw`
CREATE VIEW events."payment_received" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'paymentId')::uuid AS "payment_id",
  (event_data ->> 'guarantorId')::uuid AS "guarantor_id",
  event_data -> 'paidAmount' AS "paid_amount",
  event_data ->> 'patientPaymentMethod' AS "patient_payment_method",
  event_data ->> 'paymentCollectionPoint' AS "payment_collection_point",
  event_data ->> 'cardLastFour' AS "card_last_four",
  event_data ->> 'processorReference' AS "processor_reference",
  (event_data ->> 'receivedAt')::timestamptz AS "received_at",
  event_data -> 'receivedBy' AS "received_by"
FROM stored_events
WHERE event_type = 'Payment.Received';

COMMENT ON VIEW events."payment_received" IS 'A patient or guarantor paid, at the desk, in the portal, by mail or through a plan''s instalment. The money is not yet spread over visits; Payment.Allocated does that.';
COMMENT ON COLUMN events."payment_received"."payment_id" IS 'Receipt of the money.';
COMMENT ON COLUMN events."payment_received"."guarantor_id" IS 'Who is liable for the accounts and paid or was paid for.';
COMMENT ON COLUMN events."payment_received"."paid_amount" IS 'What was handed over, before any change of mind about which visits it is for. [FINANCIAL]';
COMMENT ON COLUMN events."payment_received"."patient_payment_method" IS 'How it was paid; CHECK can still bounce. [FINANCIAL]';
COMMENT ON COLUMN events."payment_received"."payment_collection_point" IS 'Money before or at service is what front desks are measured by.';
COMMENT ON COLUMN events."payment_received"."card_last_four" IS 'Last four digits of the card, as the receipt may show; never more. [FINANCIAL, PII]';
COMMENT ON COLUMN events."payment_received"."processor_reference" IS 'Transaction at the card processor, for disputes. [FINANCIAL]';
COMMENT ON COLUMN events."payment_received"."received_at" IS 'When the money or the authorization was in hand.';
COMMENT ON COLUMN events."payment_received"."received_by" IS 'Cashier, or the portal as a system. [PII]';
`,
    String.raw`
CREATE VIEW events."payment_reversed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'paymentId')::uuid AS "payment_id",
  event_data ->> 'paymentReversalCause' AS "payment_reversal_cause",
  event_data -> 'reversedAmount' AS "reversed_amount",
  nullif(event_data -> 'feeAmount', 'null'::jsonb) AS "fee_amount",
  event_data ->> 'bankReturnCode' AS "bank_return_code",
  event_data -> 'reopenedAccountIds' AS "reopened_account_ids",
  (event_data ->> 'replacementPaymentId')::uuid AS "replacement_payment_id",
  (event_data ->> 'reversalDate')::date AS "reversal_date"
FROM stored_events
WHERE event_type = 'Payment.Reversed';

COMMENT ON VIEW events."payment_reversed" IS 'A booked payment was undone: a bounced check, a charge-back, a payer''s reversal of a claim payment (CLP02 of 22) or a posting error. The balance it had closed is open again.';
COMMENT ON COLUMN events."payment_reversed"."payment_id" IS 'Booking that no longer counts.';
COMMENT ON COLUMN events."payment_reversed"."payment_reversal_cause" IS 'WRONG_ACCOUNT is booked again elsewhere at once.';
COMMENT ON COLUMN events."payment_reversed"."reversed_amount" IS 'Amount taken off again, as a positive number. [FINANCIAL]';
COMMENT ON COLUMN events."payment_reversed"."fee_amount" IS 'Fee that the bank or processor charged us for it. [FINANCIAL]';
COMMENT ON COLUMN events."payment_reversed"."bank_return_code" IS 'ACH return reason (R01 insufficient funds) or card dispute code; null otherwise.';
COMMENT ON COLUMN events."payment_reversed"."reopened_account_ids" IS 'Accounts that owe again.';
COMMENT ON COLUMN events."payment_reversed"."replacement_payment_id" IS 'Booking that takes its place, where the money itself stays.';
COMMENT ON COLUMN events."payment_reversed"."reversal_date" IS 'Accounting day of the reversal, in an open period even if the booking was not.';
`,
    String.raw`
CREATE VIEW events."payment_plan_agreed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'paymentPlanId')::uuid AS "payment_plan_id",
  (event_data ->> 'guarantorId')::uuid AS "guarantor_id",
  event_data -> 'accountIds' AS "account_ids",
  event_data -> 'plannedTotalAmount' AS "planned_total_amount",
  event_data -> 'instalmentAmount' AS "instalment_amount",
  (event_data ->> 'instalmentCount')::integer AS "instalment_count",
  event_data ->> 'instalmentFrequency' AS "instalment_frequency",
  (event_data ->> 'firstDueDate')::date AS "first_due_date",
  (event_data ->> 'interestPercent')::numeric(5, 2) AS "interest_percent",
  (event_data ->> 'isAutoPay')::boolean AS "is_auto_pay"
FROM stored_events
WHERE event_type = 'PaymentPlan.Agreed';

COMMENT ON VIEW events."payment_plan_agreed" IS 'A guarantor and the hospital agreed on instalments for open balances. While the plan is kept, the balances are not sent to collection.';
COMMENT ON COLUMN events."payment_plan_agreed"."payment_plan_id" IS 'Key of the agreement, which its instalments refer to.';
COMMENT ON COLUMN events."payment_plan_agreed"."guarantor_id" IS 'Signatory who promised the instalments.';
COMMENT ON COLUMN events."payment_plan_agreed"."account_ids" IS 'Accounts that the plan covers.';
COMMENT ON COLUMN events."payment_plan_agreed"."planned_total_amount" IS 'Sum of all instalments. [FINANCIAL]';
COMMENT ON COLUMN events."payment_plan_agreed"."instalment_amount" IS 'One instalment; the last may be less. [FINANCIAL]';
COMMENT ON COLUMN events."payment_plan_agreed"."instalment_count" IS 'How many there are.';
COMMENT ON COLUMN events."payment_plan_agreed"."instalment_frequency" IS 'How often an instalment is due.';
COMMENT ON COLUMN events."payment_plan_agreed"."first_due_date" IS 'Day of the first instalment.';
COMMENT ON COLUMN events."payment_plan_agreed"."interest_percent" IS 'Yearly interest; 0.00 for all plans of a nonprofit hospital under its policy. [FINANCIAL]';
COMMENT ON COLUMN events."payment_plan_agreed"."is_auto_pay" IS 'Whether a stored card or account is charged by itself.';
`,
    String.raw`
CREATE VIEW events."payment_plan_broken" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'paymentPlanId')::uuid AS "payment_plan_id",
  (event_data ->> 'guarantorId')::uuid AS "guarantor_id",
  (event_data ->> 'missedInstalmentCount')::integer AS "missed_instalment_count",
  event_data -> 'paidSoFarAmount' AS "paid_so_far_amount",
  event_data -> 'balanceAmount' AS "balance_amount",
  (event_data ->> 'lastPaymentDate')::date AS "last_payment_date",
  event_data ->> 'paymentPlanEndConsequence' AS "payment_plan_end_consequence"
FROM stored_events
WHERE event_type = 'PaymentPlan.Broken';

COMMENT ON VIEW events."payment_plan_broken" IS 'Instalments were missed beyond what the plan forgives, so the agreement ended and the rest is due again. One missed instalment alone only brings a reminder.';
COMMENT ON COLUMN events."payment_plan_broken"."payment_plan_id" IS 'Agreement that ended.';
COMMENT ON COLUMN events."payment_plan_broken"."guarantor_id" IS 'Who fell behind.';
COMMENT ON COLUMN events."payment_plan_broken"."missed_instalment_count" IS 'Instalments missed in a row.';
COMMENT ON COLUMN events."payment_plan_broken"."paid_so_far_amount" IS 'What was paid under the plan. [FINANCIAL]';
COMMENT ON COLUMN events."payment_plan_broken"."balance_amount" IS 'What falls due at once. [FINANCIAL]';
COMMENT ON COLUMN events."payment_plan_broken"."last_payment_date" IS 'Day of the last instalment paid; null where none ever was.';
COMMENT ON COLUMN events."payment_plan_broken"."payment_plan_end_consequence" IS 'ASSISTANCE_SCREENING comes before any collection (26 CFR 1.501(r)).';
`,
    String.raw`
CREATE VIEW events."plan_membership_enrolled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'membershipId')::uuid AS "membership_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'sponsorOrganizationId')::uuid AS "sponsor_organization_id",
  event_data -> 'memberNumber' AS "member_number",
  event_data -> 'name' AS "name",
  (event_data ->> 'birthDate')::date AS "birth_date",
  event_data ->> 'membershipMaintenanceReason' AS "membership_maintenance_reason",
  event_data ->> 'productCode' AS "product_code",
  (event_data ->> 'effectiveDate')::date AS "effective_date",
  (event_data ->> 'primaryCarePractitionerId')::uuid AS "primary_care_practitioner_id"
FROM stored_events
WHERE event_type = 'PlanMembership.Enrolled';

COMMENT ON VIEW events."plan_membership_enrolled" IS 'A person was enrolled in the health plan that we run ourselves, from a sponsor''s enrolment file (834). People insured elsewhere are Coverage.Registered.';
COMMENT ON COLUMN events."plan_membership_enrolled"."membership_id" IS 'Membership of one person in one product.';
COMMENT ON COLUMN events."plan_membership_enrolled"."patient_id" IS 'Patient where the person is known to us; null until matched.';
COMMENT ON COLUMN events."plan_membership_enrolled"."sponsor_organization_id" IS 'Employer, exchange or state that enrolled the person.';
COMMENT ON COLUMN events."plan_membership_enrolled"."member_number" IS 'Member id that we issued (REF*0F with suffix). [FINANCIAL, PII]';
COMMENT ON COLUMN events."plan_membership_enrolled"."name" IS 'Name as the sponsor sent it (NM1*IL). [PII]';
COMMENT ON COLUMN events."plan_membership_enrolled"."birth_date" IS 'Date of birth as the sponsor sent it (DMG02). [PHI, PII]';
COMMENT ON COLUMN events."plan_membership_enrolled"."membership_maintenance_reason" IS 'Occasion of the enrolment; special occasions need a proof. [PII]';
COMMENT ON COLUMN events."plan_membership_enrolled"."product_code" IS 'Plan that was chosen (HD04).';
COMMENT ON COLUMN events."plan_membership_enrolled"."effective_date" IS 'First covered day (DTP*348). [FINANCIAL]';
COMMENT ON COLUMN events."plan_membership_enrolled"."primary_care_practitioner_id" IS 'Doctor whom the member chose or was assigned to; null for plans without one.';
`,
    String.raw`
CREATE VIEW events."practitioner_created" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'practitionerId')::uuid AS "practitioner_id",
  event_data ->> 'npi' AS "npi",
  event_data -> 'identifiers' AS "identifiers",
  event_data -> 'name' AS "name",
  event_data ->> 'administrativeGender' AS "administrative_gender",
  event_data ->> 'practitionerProfession' AS "practitioner_profession",
  event_data -> 'specialties' AS "specialties",
  event_data -> 'qualifications' AS "qualifications",
  event_data -> 'languages' AS "languages",
  event_data ->> 'practitionerEngagement' AS "practitioner_engagement",
  (event_data ->> 'departmentId')::uuid AS "department_id",
  event_data -> 'facilityIds' AS "facility_ids",
  event_data -> 'telecom' AS "telecom",
  nullif(event_data -> 'officeAddress', 'null'::jsonb) AS "office_address",
  (event_data ->> 'hasPrescribingAuthority')::boolean AS "has_prescribing_authority",
  (event_data ->> 'isAcceptingPatients')::boolean AS "is_accepting_patients",
  (event_data ->> 'startDate')::date AS "start_date",
  event_data -> 'recordedBy' AS "recorded_by"
FROM stored_events
WHERE event_type = 'Practitioner.Created';

COMMENT ON VIEW events."practitioner_created" IS 'A clinician was entered in the provider directory and may from now on be chosen in orders, schedules and referrals. It grants no privileges and opens no login; those are credentialing and identity events.';
COMMENT ON COLUMN events."practitioner_created"."practitioner_id" IS 'Practitioner in the provider directory.';
COMMENT ON COLUMN events."practitioner_created"."npi" IS 'National Provider Identifier, ten digits with check digit; null for trainees who have none yet.';
COMMENT ON COLUMN events."practitioner_created"."identifiers" IS 'DEA registration, Medicaid and payer numbers. [PII]';
COMMENT ON COLUMN events."practitioner_created"."name" IS 'Name under which the practitioner works and signs. [PII]';
COMMENT ON COLUMN events."practitioner_created"."administrative_gender" IS 'Gender as listed, for patients who ask for one. [PII]';
COMMENT ON COLUMN events."practitioner_created"."practitioner_profession" IS 'Profession that decides which orders and signatures are allowed.';
COMMENT ON COLUMN events."practitioner_created"."specialties" IS 'Specialties, the main one first, NUCC provider taxonomy.';
COMMENT ON COLUMN events."practitioner_created"."qualifications" IS 'Licences, board certificates and degrees on file. [PII]';
COMMENT ON COLUMN events."practitioner_created"."languages" IS 'Languages in which the practitioner can see patients without an interpreter, BCP 47.';
COMMENT ON COLUMN events."practitioner_created"."practitioner_engagement" IS 'Footing on which the practitioner works here.';
COMMENT ON COLUMN events."practitioner_created"."department_id" IS 'Department that schedules the practitioner; null for courtesy staff.';
COMMENT ON COLUMN events."practitioner_created"."facility_ids" IS 'Facilities where the practitioner may see patients.';
COMMENT ON COLUMN events."practitioner_created"."telecom" IS 'Work numbers, pager and mail that colleagues may use. [PII]';
COMMENT ON COLUMN events."practitioner_created"."office_address" IS 'Address of the practice, for referral letters. [PII]';
COMMENT ON COLUMN events."practitioner_created"."has_prescribing_authority" IS 'True when a licence on file allows prescriptions in at least one state.';
COMMENT ON COLUMN events."practitioner_created"."is_accepting_patients" IS 'True when new patients may be booked.';
COMMENT ON COLUMN events."practitioner_created"."start_date" IS 'First day on which the practitioner may be scheduled.';
COMMENT ON COLUMN events."practitioner_created"."recorded_by" IS 'Directory clerk or feed that made the entry. [PII]';
`,
    String.raw`
CREATE VIEW events."practitioner_updated" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'practitionerId')::uuid AS "practitioner_id",
  event_data -> 'changedFields' AS "changed_fields",
  event_data ->> 'npi' AS "npi",
  event_data -> 'identifiers' AS "identifiers",
  event_data -> 'name' AS "name",
  event_data ->> 'administrativeGender' AS "administrative_gender",
  event_data ->> 'practitionerProfession' AS "practitioner_profession",
  event_data -> 'specialties' AS "specialties",
  event_data -> 'qualifications' AS "qualifications",
  event_data -> 'languages' AS "languages",
  event_data ->> 'practitionerEngagement' AS "practitioner_engagement",
  (event_data ->> 'departmentId')::uuid AS "department_id",
  event_data -> 'facilityIds' AS "facility_ids",
  event_data -> 'telecom' AS "telecom",
  nullif(event_data -> 'officeAddress', 'null'::jsonb) AS "office_address",
  (event_data ->> 'hasPrescribingAuthority')::boolean AS "has_prescribing_authority",
  (event_data ->> 'isAcceptingPatients')::boolean AS "is_accepting_patients",
  (event_data ->> 'isActive')::boolean AS "is_active",
  (event_data ->> 'endDate')::date AS "end_date",
  event_data ->> 'practitionerChangeSource' AS "practitioner_change_source",
  (event_data ->> 'effectiveDate')::date AS "effective_date",
  nullif(event_data -> 'sourceDocument', 'null'::jsonb) AS "source_document",
  event_data -> 'recordedBy' AS "recorded_by"
FROM stored_events
WHERE event_type = 'Practitioner.Updated';

COMMENT ON VIEW events."practitioner_updated" IS 'The directory entry of a practitioner changed, including leaving and coming back; the event carries the whole entry after the change. It is not emitted for duty rosters or for time off.';
COMMENT ON COLUMN events."practitioner_updated"."practitioner_id" IS 'Practitioner in the provider directory.';
COMMENT ON COLUMN events."practitioner_updated"."changed_fields" IS 'Which fields of the directory entry differ from the entry before, at least one.';
COMMENT ON COLUMN events."practitioner_updated"."npi" IS 'National Provider Identifier, ten digits with check digit; null for trainees who have none yet.';
COMMENT ON COLUMN events."practitioner_updated"."identifiers" IS 'DEA registration, Medicaid and payer numbers. [PII]';
COMMENT ON COLUMN events."practitioner_updated"."name" IS 'Name under which the practitioner works and signs. [PII]';
COMMENT ON COLUMN events."practitioner_updated"."administrative_gender" IS 'Gender as listed, for patients who ask for one. [PII]';
COMMENT ON COLUMN events."practitioner_updated"."practitioner_profession" IS 'Profession that decides which orders and signatures are allowed.';
COMMENT ON COLUMN events."practitioner_updated"."specialties" IS 'Specialties, the main one first, NUCC provider taxonomy.';
COMMENT ON COLUMN events."practitioner_updated"."qualifications" IS 'Licences, board certificates and degrees on file. [PII]';
COMMENT ON COLUMN events."practitioner_updated"."languages" IS 'Languages in which the practitioner can see patients without an interpreter, BCP 47.';
COMMENT ON COLUMN events."practitioner_updated"."practitioner_engagement" IS 'Footing on which the practitioner works here.';
COMMENT ON COLUMN events."practitioner_updated"."department_id" IS 'Department that schedules the practitioner; null for courtesy staff.';
COMMENT ON COLUMN events."practitioner_updated"."facility_ids" IS 'Facilities where the practitioner may see patients.';
COMMENT ON COLUMN events."practitioner_updated"."telecom" IS 'Work numbers, pager and mail that colleagues may use. [PII]';
COMMENT ON COLUMN events."practitioner_updated"."office_address" IS 'Address of the practice, for referral letters. [PII]';
COMMENT ON COLUMN events."practitioner_updated"."has_prescribing_authority" IS 'True when a licence on file allows prescriptions in at least one state.';
COMMENT ON COLUMN events."practitioner_updated"."is_accepting_patients" IS 'True when new patients may be booked.';
COMMENT ON COLUMN events."practitioner_updated"."is_active" IS 'False from the day the practitioner leaves; orders and results of the past keep the entry.';
COMMENT ON COLUMN events."practitioner_updated"."end_date" IS 'Last day of practice at the tenant; null while no end is known.';
COMMENT ON COLUMN events."practitioner_updated"."practitioner_change_source" IS 'Register or office that reported the change, as evidence for claims.';
COMMENT ON COLUMN events."practitioner_updated"."effective_date" IS 'Day from which the entry as changed holds, which may lie ahead.';
COMMENT ON COLUMN events."practitioner_updated"."source_document" IS 'Copy of the new licence or letter, where one was filed. [PHI]';
COMMENT ON COLUMN events."practitioner_updated"."recorded_by" IS 'Who saved the change in the directory. [PII]';
`,
    String.raw`
CREATE VIEW events."premium_payment_received" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'paymentId')::uuid AS "payment_id",
  (event_data ->> 'sponsorOrganizationId')::uuid AS "sponsor_organization_id",
  event_data ->> 'premiumKind' AS "premium_kind",
  event_data -> 'premiumAmount' AS "premium_amount",
  (event_data ->> 'coverageMonthDate')::date AS "coverage_month_date",
  (event_data ->> 'memberCount')::integer AS "member_count",
  event_data -> 'retroactiveAdjustmentAmount' AS "retroactive_adjustment_amount",
  event_data ->> 'traceNumber' AS "trace_number"
FROM stored_events
WHERE event_type = 'PremiumPayment.Received';

COMMENT ON VIEW events."premium_payment_received" IS 'An employer, exchange or state paid premiums or capitation to our own health plan (820). It concerns the plan that we run, never a patient''s bill.';
COMMENT ON COLUMN events."premium_payment_received"."payment_id" IS 'One payment of one sponsor.';
COMMENT ON COLUMN events."premium_payment_received"."sponsor_organization_id" IS 'Employer, exchange or state agency that pays.';
COMMENT ON COLUMN events."premium_payment_received"."premium_kind" IS 'CAPITATION is paid per enrolled member and month.';
COMMENT ON COLUMN events."premium_payment_received"."premium_amount" IS 'Total paid (BPR02). [FINANCIAL]';
COMMENT ON COLUMN events."premium_payment_received"."coverage_month_date" IS 'First day of the month that is paid for (DTM*582).';
COMMENT ON COLUMN events."premium_payment_received"."member_count" IS 'Number of enrolled people in the detail (RMR), to be held against our own roster.';
COMMENT ON COLUMN events."premium_payment_received"."retroactive_adjustment_amount" IS 'Part that corrects earlier months, negative for members who had left. [FINANCIAL]';
COMMENT ON COLUMN events."premium_payment_received"."trace_number" IS 'Reassociation trace of the 820 (TRN02) with the deposit.';
`,
    String.raw`
CREATE VIEW events."price_list_published" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'priceListId')::uuid AS "price_list_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  event_data -> 'publishedFile' AS "published_file",
  event_data ->> 'templateVersion' AS "template_version",
  (event_data ->> 'itemCount')::integer AS "item_count",
  (event_data ->> 'payerPlanCount')::integer AS "payer_plan_count",
  (event_data ->> 'validationErrorCount')::integer AS "validation_error_count",
  (event_data ->> 'lastUpdatedDate')::date AS "last_updated_date",
  event_data -> 'attestedBy' AS "attested_by"
FROM stored_events
WHERE event_type = 'PriceList.Published';

COMMENT ON VIEW events."price_list_published" IS 'A hospital published its machine-readable file of standard charges, as 45 CFR Part 180 demands at least once a year. It names no patient.';
COMMENT ON COLUMN events."price_list_published"."price_list_id" IS 'One edition of the file.';
COMMENT ON COLUMN events."price_list_published"."facility_id" IS 'Hospital, by license; each has a file of its own.';
COMMENT ON COLUMN events."price_list_published"."published_file" IS 'The file as published, with its checksum. [PHI]';
COMMENT ON COLUMN events."price_list_published"."template_version" IS 'Version of the CMS template, such as 3.0.0.';
COMMENT ON COLUMN events."price_list_published"."item_count" IS 'Items and services listed.';
COMMENT ON COLUMN events."price_list_published"."payer_plan_count" IS 'Payer and plan combinations with negotiated charges.';
COMMENT ON COLUMN events."price_list_published"."validation_error_count" IS 'Findings of the CMS validator; must be zero before publication.';
COMMENT ON COLUMN events."price_list_published"."last_updated_date" IS 'Date printed within the file.';
COMMENT ON COLUMN events."price_list_published"."attested_by" IS 'Officer who affirms that it is complete. [PII]';
`,
    String.raw`
CREATE VIEW events."prior_authorization_approved" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'priorAuthorizationId')::uuid AS "prior_authorization_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'authorizationNumber' AS "authorization_number",
  event_data ->> 'certificationAction' AS "certification_action",
  event_data -> 'approvedUnits' AS "approved_units",
  event_data -> 'validPeriod' AS "valid_period",
  event_data ->> 'approvedFacilityNpi' AS "approved_facility_npi",
  event_data -> 'conditions' AS "conditions",
  (event_data ->> 'decidedAt')::timestamptz AS "decided_at"
FROM stored_events
WHERE event_type = 'PriorAuthorization.Approved';

COMMENT ON VIEW events."prior_authorization_approved" IS 'The payer certified the service, in full or in part (278 HCR01 A1, A2 or A6). It consents to the service being necessary; it does not promise payment, which still depends on coverage on the day.';
COMMENT ON COLUMN events."prior_authorization_approved"."prior_authorization_id" IS 'Authorization that was granted.';
COMMENT ON COLUMN events."prior_authorization_approved"."patient_id" IS 'Patient whose service may go ahead.';
COMMENT ON COLUMN events."prior_authorization_approved"."authorization_number" IS 'Number that the claim must carry (REF*G1), letter for letter. [FINANCIAL, PII]';
COMMENT ON COLUMN events."prior_authorization_approved"."certification_action" IS 'Anything but CERTIFIED_IN_TOTAL goes back to the ordering clinician.';
COMMENT ON COLUMN events."prior_authorization_approved"."approved_units" IS 'Visits, days or units granted, which may be fewer than asked for. [PHI]';
COMMENT ON COLUMN events."prior_authorization_approved"."valid_period" IS 'Service dates that the number is good for (DTP*472); a service outside it is denied. [PHI]';
COMMENT ON COLUMN events."prior_authorization_approved"."approved_facility_npi" IS 'NPI of the one facility that the payer authorized; null where any site of ours will do.';
COMMENT ON COLUMN events."prior_authorization_approved"."conditions" IS 'Conditions that the payer tied to its consent, in its words. [PHI]';
COMMENT ON COLUMN events."prior_authorization_approved"."decided_at" IS 'When the payer decided, from which its time limit is measured.';
`,
    String.raw`
CREATE VIEW events."prior_authorization_denied" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'priorAuthorizationId')::uuid AS "prior_authorization_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data ->> 'authorizationDenialBasis' AS "authorization_denial_basis",
  event_data -> 'denialReasons' AS "denial_reasons",
  event_data ->> 'policyCitation' AS "policy_citation",
  (event_data ->> 'peerToPeerDeadlineAt')::timestamptz AS "peer_to_peer_deadline_at",
  (event_data ->> 'appealDeadlineDate')::date AS "appeal_deadline_date",
  nullif(event_data -> 'alternativeOffered', 'null'::jsonb) AS "alternative_offered",
  (event_data ->> 'decidedAt')::timestamptz AS "decided_at"
FROM stored_events
WHERE event_type = 'PriorAuthorization.Denied';

COMMENT ON VIEW events."prior_authorization_denied" IS 'The payer refused to certify the service before it was given (278 HCR01 A3). The patient has a right to appeal; a refusal to pay afterwards is Denial.Received.';
COMMENT ON COLUMN events."prior_authorization_denied"."prior_authorization_id" IS 'Authorization that was refused.';
COMMENT ON COLUMN events."prior_authorization_denied"."patient_id" IS 'Patient who must be told, by law in writing.';
COMMENT ON COLUMN events."prior_authorization_denied"."authorization_denial_basis" IS 'Decides who answers: a clinician for medical grounds, the office for the others. [PHI]';
COMMENT ON COLUMN events."prior_authorization_denied"."denial_reasons" IS 'Decision reasons as coded by the payer (HCR03). [PHI]';
COMMENT ON COLUMN events."prior_authorization_denied"."policy_citation" IS 'Medical policy that the payer relied on, with its version. [PHI]';
COMMENT ON COLUMN events."prior_authorization_denied"."peer_to_peer_deadline_at" IS 'Until when the ordering clinician may ask for a talk with the payer''s physician; null where that right is gone or not given.';
COMMENT ON COLUMN events."prior_authorization_denied"."appeal_deadline_date" IS 'Last day for an appeal at the first level.';
COMMENT ON COLUMN events."prior_authorization_denied"."alternative_offered" IS 'Service that the payer would certify instead, CPT or HCPCS. [PHI]';
COMMENT ON COLUMN events."prior_authorization_denied"."decided_at" IS 'When the payer decided, from which every appeal limit counts.';
`,
    String.raw`
CREATE VIEW events."prior_authorization_documentation_submitted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'priorAuthorizationId')::uuid AS "prior_authorization_id",
  event_data -> 'documentIds' AS "document_ids",
  event_data ->> 'authorizationSubmissionChannel' AS "authorization_submission_channel",
  (event_data ->> 'pageCount')::integer AS "page_count",
  event_data ->> 'attachmentControlNumber' AS "attachment_control_number",
  (event_data ->> 'wasMinimumNecessaryReviewed')::boolean AS "was_minimum_necessary_reviewed",
  event_data -> 'submittedBy' AS "submitted_by"
FROM stored_events
WHERE event_type = 'PriorAuthorization.DocumentationSubmitted';

COMMENT ON VIEW events."prior_authorization_documentation_submitted" IS 'Clinical documents went to the payer for a request it had put off (275, portal upload or fax). The payer has not confirmed that they suffice.';
COMMENT ON COLUMN events."prior_authorization_documentation_submitted"."prior_authorization_id" IS 'Authorization that the documents support.';
COMMENT ON COLUMN events."prior_authorization_documentation_submitted"."document_ids" IS 'Documents disclosed, for the accounting of disclosures.';
COMMENT ON COLUMN events."prior_authorization_documentation_submitted"."authorization_submission_channel" IS 'FAX and MAIL have no receipt and are followed up by phone.';
COMMENT ON COLUMN events."prior_authorization_documentation_submitted"."page_count" IS 'Pages sent; payers refuse bundles above their limit.';
COMMENT ON COLUMN events."prior_authorization_documentation_submitted"."attachment_control_number" IS 'PWK06, which binds a 275 to its 278.';
COMMENT ON COLUMN events."prior_authorization_documentation_submitted"."was_minimum_necessary_reviewed" IS 'Whether somebody checked that no more was disclosed than the reviewer asked for (45 CFR 164.502(b)).';
COMMENT ON COLUMN events."prior_authorization_documentation_submitted"."submitted_by" IS 'Utilization nurse or program that sent them. [PII]';
`,
    String.raw`
CREATE VIEW events."prior_authorization_exhausted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'priorAuthorizationId')::uuid AS "prior_authorization_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  event_data -> 'approvedUnits' AS "approved_units",
  (event_data ->> 'exhaustedDate')::date AS "exhausted_date",
  (event_data ->> 'remainingDays')::integer AS "remaining_days",
  event_data ->> 'authorizationRenewalAdvice' AS "authorization_renewal_advice",
  (event_data ->> 'bookedVisitsCount')::integer AS "booked_visits_count"
FROM stored_events
WHERE event_type = 'PriorAuthorization.Exhausted';

COMMENT ON VIEW events."prior_authorization_exhausted" IS 'The last granted unit of an authorization was used before its period ended. The next service of this kind is unauthorized until the payer grants more.';
COMMENT ON COLUMN events."prior_authorization_exhausted"."prior_authorization_id" IS 'Authorization that has nothing left.';
COMMENT ON COLUMN events."prior_authorization_exhausted"."encounter_id" IS 'Visit that took the last unit.';
COMMENT ON COLUMN events."prior_authorization_exhausted"."approved_units" IS 'All that the payer had granted. [PHI]';
COMMENT ON COLUMN events."prior_authorization_exhausted"."exhausted_date" IS 'Service day of the last unit. [PHI]';
COMMENT ON COLUMN events."prior_authorization_exhausted"."remaining_days" IS 'Days that the period would still have run.';
COMMENT ON COLUMN events."prior_authorization_exhausted"."authorization_renewal_advice" IS 'Advice to the clinic for the visits that are still planned.';
COMMENT ON COLUMN events."prior_authorization_exhausted"."booked_visits_count" IS 'Visits of this plan of care that are booked without authorization now.';
`,
    String.raw`
CREATE VIEW events."prior_authorization_expired" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'priorAuthorizationId')::uuid AS "prior_authorization_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'authorizationNumber' AS "authorization_number",
  (event_data ->> 'lastValidDate')::date AS "last_valid_date",
  event_data -> 'unusedUnits' AS "unused_units",
  (event_data ->> 'bookedBeyondCount')::integer AS "booked_beyond_count",
  (event_data ->> 'extensionRequested')::boolean AS "extension_requested"
FROM stored_events
WHERE event_type = 'PriorAuthorization.Expired';

COMMENT ON VIEW events."prior_authorization_expired" IS 'The last day of an approved authorization passed with units left over, so that services from now on need a new one. An authorization that was used up is PriorAuthorization.Exhausted.';
COMMENT ON COLUMN events."prior_authorization_expired"."prior_authorization_id" IS 'Authorization whose time is over.';
COMMENT ON COLUMN events."prior_authorization_expired"."patient_id" IS 'Patient whose further visits are at risk.';
COMMENT ON COLUMN events."prior_authorization_expired"."authorization_number" IS 'Number that claims for earlier services go on using. [FINANCIAL, PII]';
COMMENT ON COLUMN events."prior_authorization_expired"."last_valid_date" IS 'Last service day that was covered.';
COMMENT ON COLUMN events."prior_authorization_expired"."unused_units" IS 'Units granted and never given. [PHI]';
COMMENT ON COLUMN events."prior_authorization_expired"."booked_beyond_count" IS 'Appointments already booked after the last valid day; each needs a decision.';
COMMENT ON COLUMN events."prior_authorization_expired"."extension_requested" IS 'Whether a request for an extension is under way.';
`,
    String.raw`
CREATE VIEW events."prior_authorization_pended" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'priorAuthorizationId')::uuid AS "prior_authorization_id",
  nullif(event_data -> 'payerTrackingNumber', 'null'::jsonb) AS "payer_tracking_number",
  event_data -> 'pendReasons' AS "pend_reasons",
  event_data -> 'requestedDocuments' AS "requested_documents",
  (event_data ->> 'documentsDueAt')::timestamptz AS "documents_due_at",
  (event_data ->> 'peerToPeerOffered')::boolean AS "peer_to_peer_offered",
  nullif(event_data -> 'reviewerPhone', 'null'::jsonb) AS "reviewer_phone",
  event_data ->> 'note' AS "note"
FROM stored_events
WHERE event_type = 'PriorAuthorization.Pended';

COMMENT ON VIEW events."prior_authorization_pended" IS 'The payer took the request in but put off its decision, usually because a reviewer wants clinical documents. The clock of the payer stops until it has them.';
COMMENT ON COLUMN events."prior_authorization_pended"."prior_authorization_id" IS 'Authorization that has to wait.';
COMMENT ON COLUMN events."prior_authorization_pended"."payer_tracking_number" IS 'Reference that the reviewer wants to see on every fax and call (REF*NT). [FINANCIAL, PII]';
COMMENT ON COLUMN events."prior_authorization_pended"."pend_reasons" IS 'Decision reason codes of the 278 (HCR03, https://x12.org/codes/health-care-services-review-decision-reasons). [PHI]';
COMMENT ON COLUMN events."prior_authorization_pended"."requested_documents" IS 'Kinds of document that the reviewer asked for, LOINC document types (PWK or HI LOI). [PHI]';
COMMENT ON COLUMN events."prior_authorization_pended"."documents_due_at" IS 'When the request lapses without the documents.';
COMMENT ON COLUMN events."prior_authorization_pended"."peer_to_peer_offered" IS 'Whether the ordering clinician may speak with the payer''s physician.';
COMMENT ON COLUMN events."prior_authorization_pended"."reviewer_phone" IS 'Line of the reviewer (PER). [PII]';
COMMENT ON COLUMN events."prior_authorization_pended"."note" IS 'What the reviewer wrote (MSG01). [PHI]';
`,
    String.raw`
CREATE VIEW events."prior_authorization_requested" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'priorAuthorizationId')::uuid AS "prior_authorization_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  event_data ->> 'authorizationRequestType' AS "authorization_request_type",
  event_data -> 'procedureCode' AS "procedure_code",
  event_data -> 'diagnoses' AS "diagnoses",
  event_data -> 'requestedUnits' AS "requested_units",
  event_data -> 'servicePeriod' AS "service_period",
  (event_data ->> 'renderingPractitionerId')::uuid AS "rendering_practitioner_id",
  (event_data ->> 'isExpedited')::boolean AS "is_expedited",
  event_data ->> 'controlNumber' AS "control_number"
FROM stored_events
WHERE event_type = 'PriorAuthorization.Requested';

COMMENT ON VIEW events."prior_authorization_requested" IS 'A request for prior authorization left for the payer or its review organization (278 request), complete enough for a decision. Documents asked for later are PriorAuthorization.DocumentationSubmitted.';
COMMENT ON COLUMN events."prior_authorization_requested"."prior_authorization_id" IS 'Authorization that is asked for.';
COMMENT ON COLUMN events."prior_authorization_requested"."patient_id" IS 'Member whom the payer will write to, in copy.';
COMMENT ON COLUMN events."prior_authorization_requested"."payer_id" IS 'Payer or delegated review organization that decides.';
COMMENT ON COLUMN events."prior_authorization_requested"."authorization_request_type" IS 'EXTENSION and REVISION refer to an authorization that the payer granted before.';
COMMENT ON COLUMN events."prior_authorization_requested"."procedure_code" IS 'Service asked for in SV1 or SV2, CPT, HCPCS or revenue code. [PHI]';
COMMENT ON COLUMN events."prior_authorization_requested"."diagnoses" IS 'ICD-10-CM diagnoses that make the service necessary, the first being principal. [PHI]';
COMMENT ON COLUMN events."prior_authorization_requested"."requested_units" IS 'Visits, days or units asked for (HSD). [PHI]';
COMMENT ON COLUMN events."prior_authorization_requested"."service_period" IS 'First and last day asked for (DTP*472); an open end is refused by most payers. [PHI]';
COMMENT ON COLUMN events."prior_authorization_requested"."rendering_practitioner_id" IS 'Clinician who will give the service, where the payer wants a name.';
COMMENT ON COLUMN events."prior_authorization_requested"."is_expedited" IS 'True when a clinician certified that the ordinary time limit would put the patient at risk; the payer then has 72 hours.';
COMMENT ON COLUMN events."prior_authorization_requested"."control_number" IS 'BHT03 of the 278, by which the answer is matched.';
`,
    String.raw`
CREATE VIEW events."prior_authorization_required" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'priorAuthorizationId')::uuid AS "prior_authorization_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'coverageId')::uuid AS "coverage_id",
  (event_data ->> 'orderId')::uuid AS "order_id",
  event_data -> 'procedureCode' AS "procedure_code",
  event_data ->> 'authorizationRuleSource' AS "authorization_rule_source",
  nullif(event_data -> 'siteOfCare', 'null'::jsonb) AS "site_of_care",
  (event_data ->> 'plannedServiceDate')::date AS "planned_service_date",
  (event_data ->> 'dueAt')::timestamptz AS "due_at"
FROM stored_events
WHERE event_type = 'PriorAuthorization.Required';

COMMENT ON VIEW events."prior_authorization_required" IS 'The rules of a payer say that a planned service may not be given, or will not be paid, without its consent beforehand. Opens the authorization as a task for the utilization nurse; nothing has been sent yet.';
COMMENT ON COLUMN events."prior_authorization_required"."prior_authorization_id" IS 'The authorization from its first need to its end.';
COMMENT ON COLUMN events."prior_authorization_required"."patient_id" IS 'Patient who waits for the service.';
COMMENT ON COLUMN events."prior_authorization_required"."coverage_id" IS 'Coverage whose rules ask for the authorization.';
COMMENT ON COLUMN events."prior_authorization_required"."order_id" IS 'Order that needs it; null for an admission.';
COMMENT ON COLUMN events."prior_authorization_required"."procedure_code" IS 'Service to be authorized, CPT or HCPCS. [PHI]';
COMMENT ON COLUMN events."prior_authorization_required"."authorization_rule_source" IS 'A need from PAYER_LIST should be confirmed, since lists grow old.';
COMMENT ON COLUMN events."prior_authorization_required"."site_of_care" IS 'Place of service planned (CMS place of service code); some plans authorize one site only. [PHI]';
COMMENT ON COLUMN events."prior_authorization_required"."planned_service_date" IS 'Day that is booked or hoped for. [PHI]';
COMMENT ON COLUMN events."prior_authorization_required"."due_at" IS 'Latest moment to send the request so that the payer''s time limit ends before the service.';
`,
    String.raw`
CREATE VIEW events."prior_authorization_withdrawn" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'priorAuthorizationId')::uuid AS "prior_authorization_id",
  event_data ->> 'authorizationWithdrawalReason' AS "authorization_withdrawal_reason",
  (event_data ->> 'wasDecided')::boolean AS "was_decided",
  nullif(event_data -> 'usedUnits', 'null'::jsonb) AS "used_units",
  (event_data ->> 'payerNotifiedAt')::timestamptz AS "payer_notified_at",
  event_data -> 'authorizedBy' AS "authorized_by"
FROM stored_events
WHERE event_type = 'PriorAuthorization.Withdrawn';

COMMENT ON VIEW events."prior_authorization_withdrawn" IS 'We gave up a request or an authorization, because the service will not be given or another payer is responsible. The payer is told with a 278 cancellation where it had the request.';
COMMENT ON COLUMN events."prior_authorization_withdrawn"."prior_authorization_id" IS 'Authorization that is given up.';
COMMENT ON COLUMN events."prior_authorization_withdrawn"."authorization_withdrawal_reason" IS 'NOT_REQUIRED_AFTER_ALL feeds the correction of our rules. [PHI]';
COMMENT ON COLUMN events."prior_authorization_withdrawn"."was_decided" IS 'True when the payer had already decided.';
COMMENT ON COLUMN events."prior_authorization_withdrawn"."used_units" IS 'Units that were given under it and will still be claimed. [PHI]';
COMMENT ON COLUMN events."prior_authorization_withdrawn"."payer_notified_at" IS 'When the cancellation left for the payer; null where the payer never had the request.';
COMMENT ON COLUMN events."prior_authorization_withdrawn"."authorized_by" IS 'Who decided to give it up. [PII]';
`,
    String.raw`
CREATE VIEW events."privacy_breach_confirmed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'breachId')::uuid AS "breach_id",
  event_data ->> 'breachKind' AS "breach_kind",
  (event_data ->> 'affectedPatientCount')::integer AS "affected_patient_count",
  event_data -> 'dataKinds' AS "data_kinds",
  (event_data ->> 'wasEncrypted')::boolean AS "was_encrypted",
  (event_data ->> 'discoveredDate')::date AS "discovered_date",
  (event_data ->> 'patientNoticeDueDate')::date AS "patient_notice_due_date",
  event_data -> 'confirmedBy' AS "confirmed_by"
FROM stored_events
WHERE event_type = 'PrivacyBreach.Confirmed';

COMMENT ON VIEW events."privacy_breach_confirmed" IS 'A disclosure or loss was judged to be a breach of unsecured patient data. Limits for telling patients and authorities run from the day of discovery.';
COMMENT ON COLUMN events."privacy_breach_confirmed"."breach_id" IS 'Case number in the breach log that goes to HHS each year.';
COMMENT ON COLUMN events."privacy_breach_confirmed"."breach_kind" IS 'VENDOR breaches are reported to us by a business associate.';
COMMENT ON COLUMN events."privacy_breach_confirmed"."affected_patient_count" IS 'People concerned as far as known; 500 or more also means the media.';
COMMENT ON COLUMN events."privacy_breach_confirmed"."data_kinds" IS 'Kinds of data that got out, without any values.';
COMMENT ON COLUMN events."privacy_breach_confirmed"."was_encrypted" IS 'Whether the data were unreadable, which would make it no breach.';
COMMENT ON COLUMN events."privacy_breach_confirmed"."discovered_date" IS 'Day on which we knew or should have known.';
COMMENT ON COLUMN events."privacy_breach_confirmed"."patient_notice_due_date" IS 'Last day for the letters; 15 business days in California.';
COMMENT ON COLUMN events."privacy_breach_confirmed"."confirmed_by" IS 'Privacy officer who decided. [PII]';
`,
    String.raw`
CREATE VIEW events."proxy_access_granted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'proxyAccessId')::uuid AS "proxy_access_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'proxyUserId')::uuid AS "proxy_user_id",
  event_data ->> 'proxyBasis' AS "proxy_basis",
  event_data ->> 'proxyScope' AS "proxy_scope",
  (event_data ->> 'validUntilDate')::date AS "valid_until_date",
  (event_data ->> 'proofDocumentId')::uuid AS "proof_document_id",
  event_data -> 'grantedBy' AS "granted_by"
FROM stored_events
WHERE event_type = 'ProxyAccess.Granted';

COMMENT ON VIEW events."proxy_access_granted" IS 'Somebody was allowed to see a patient''s portal on their behalf, within limits. For minors it changes by itself at the ages that state law sets.';
COMMENT ON COLUMN events."proxy_access_granted"."proxy_access_id" IS 'Permission of one person for one patient.';
COMMENT ON COLUMN events."proxy_access_granted"."patient_id" IS 'Patient whose portal it is.';
COMMENT ON COLUMN events."proxy_access_granted"."proxy_user_id" IS 'Login of the person who may look.';
COMMENT ON COLUMN events."proxy_access_granted"."proxy_basis" IS 'HEALTH_CARE_AGENT holds only while the patient cannot decide, as the document says. [PII]';
COMMENT ON COLUMN events."proxy_access_granted"."proxy_scope" IS 'WITHOUT_SENSITIVE leaves out what a minor may keep to themselves. [PHI]';
COMMENT ON COLUMN events."proxy_access_granted"."valid_until_date" IS 'Day on which it ends, such as the 12th birthday; null without end.';
COMMENT ON COLUMN events."proxy_access_granted"."proof_document_id" IS 'Paper that shows the right; null for parents on the birth record.';
COMMENT ON COLUMN events."proxy_access_granted"."granted_by" IS 'Patient, or the clerk who checked the proof. [PII]';
`,
    String.raw`
CREATE VIEW events."purchase_order_confirmed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'purchaseOrderId')::uuid AS "purchase_order_id",
  event_data ->> 'supplierConfirmation' AS "supplier_confirmation",
  (event_data ->> 'acceptedLineCount')::integer AS "accepted_line_count",
  (event_data ->> 'backorderedLineCount')::integer AS "backordered_line_count",
  (event_data ->> 'rejectedLineCount')::integer AS "rejected_line_count",
  event_data -> 'priceDifferenceAmount' AS "price_difference_amount",
  (event_data ->> 'latestPromisedDate')::date AS "latest_promised_date",
  event_data ->> 'supplierReference' AS "supplier_reference"
FROM stored_events
WHERE event_type = 'PurchaseOrder.Confirmed';

COMMENT ON VIEW events."purchase_order_confirmed" IS 'The supplier answered an order line by line (EDI 855): accepted, changed or not deliverable. Prices that differ from contract are flagged.';
COMMENT ON COLUMN events."purchase_order_confirmed"."purchase_order_id" IS 'Order that was answered.';
COMMENT ON COLUMN events."purchase_order_confirmed"."supplier_confirmation" IS 'ACCEPTED_WITH_CHANGES wants a buyer''s look.';
COMMENT ON COLUMN events."purchase_order_confirmed"."accepted_line_count" IS 'Lines that come as ordered.';
COMMENT ON COLUMN events."purchase_order_confirmed"."backordered_line_count" IS 'Lines that come later.';
COMMENT ON COLUMN events."purchase_order_confirmed"."rejected_line_count" IS 'Lines that will not come.';
COMMENT ON COLUMN events."purchase_order_confirmed"."price_difference_amount" IS 'Supplier''s total less ours, negative when cheaper.';
COMMENT ON COLUMN events."purchase_order_confirmed"."latest_promised_date" IS 'Day of the last part delivery; null when it is rejected.';
COMMENT ON COLUMN events."purchase_order_confirmed"."supplier_reference" IS 'Order number of the supplier.';
`,
    String.raw`
CREATE VIEW events."purchase_order_delayed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'purchaseOrderId')::uuid AS "purchase_order_id",
  event_data -> 'itemIds' AS "item_ids",
  (event_data ->> 'previousPromisedDate')::date AS "previous_promised_date",
  (event_data ->> 'newPromisedDate')::date AS "new_promised_date",
  event_data ->> 'supplyDelayCause' AS "supply_delay_cause",
  (event_data ->> 'affectedCaseCount')::integer AS "affected_case_count",
  (event_data ->> 'isAlternateSourced')::boolean AS "is_alternate_sourced"
FROM stored_events
WHERE event_type = 'PurchaseOrder.Delayed';

COMMENT ON VIEW events."purchase_order_delayed" IS 'A delivery is or will be later than promised, by the supplier''s word or by the calendar. Planned operations that need the goods are counted.';
COMMENT ON COLUMN events."purchase_order_delayed"."purchase_order_id" IS 'Order that is late.';
COMMENT ON COLUMN events."purchase_order_delayed"."item_ids" IS 'Items that do not come in time.';
COMMENT ON COLUMN events."purchase_order_delayed"."previous_promised_date" IS 'Day that had been promised.';
COMMENT ON COLUMN events."purchase_order_delayed"."new_promised_date" IS 'Day that is promised now; null for none.';
COMMENT ON COLUMN events."purchase_order_delayed"."supply_delay_cause" IS 'ALLOCATION means that everybody gets less.';
COMMENT ON COLUMN events."purchase_order_delayed"."affected_case_count" IS 'Booked operations that need an item before the new day.';
COMMENT ON COLUMN events."purchase_order_delayed"."is_alternate_sourced" IS 'Whether the buyer found another source.';
`,
    String.raw`
CREATE VIEW events."purchase_order_placed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'purchaseOrderId')::uuid AS "purchase_order_id",
  (event_data ->> 'supplierId')::uuid AS "supplier_id",
  event_data ->> 'supplierName' AS "supplier_name",
  event_data ->> 'purchaseOrderNumber' AS "purchase_order_number",
  (event_data ->> 'lineCount')::integer AS "line_count",
  event_data -> 'totalAmount' AS "total_amount",
  event_data ->> 'purchaseContractBasis' AS "purchase_contract_basis",
  (event_data ->> 'shipToLocationId')::uuid AS "ship_to_location_id",
  (event_data ->> 'promisedDate')::date AS "promised_date",
  event_data -> 'orderedBy' AS "ordered_by"
FROM stored_events
WHERE event_type = 'PurchaseOrder.Placed';

COMMENT ON VIEW events."purchase_order_placed" IS 'An order for goods went to a supplier, by EDI 850 or otherwise. It is not yet confirmed.';
COMMENT ON COLUMN events."purchase_order_placed"."purchase_order_id" IS 'Order with all its lines.';
COMMENT ON COLUMN events."purchase_order_placed"."supplier_id" IS 'Vendor of record, who will also send the invoice.';
COMMENT ON COLUMN events."purchase_order_placed"."supplier_name" IS 'Name of the supplier on the order.';
COMMENT ON COLUMN events."purchase_order_placed"."purchase_order_number" IS 'Number that parcels and invoices carry.';
COMMENT ON COLUMN events."purchase_order_placed"."line_count" IS 'How many different items are on it.';
COMMENT ON COLUMN events."purchase_order_placed"."total_amount" IS 'Worth at contract prices, freight not counted.';
COMMENT ON COLUMN events."purchase_order_placed"."purchase_contract_basis" IS 'SPOT_BUY is looked at each month for savings.';
COMMENT ON COLUMN events."purchase_order_placed"."ship_to_location_id" IS 'Dock that it is to come to.';
COMMENT ON COLUMN events."purchase_order_placed"."promised_date" IS 'Day of delivery by contract; null for spot buys.';
COMMENT ON COLUMN events."purchase_order_placed"."ordered_by" IS 'Buyer, or the program that reorders. [PII]';
`,
    String.raw`
CREATE VIEW events."quality_control_failed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'qualityControlRunId')::uuid AS "quality_control_run_id",
  (event_data ->> 'deviceId')::uuid AS "device_id",
  event_data -> 'analyte' AS "analyte",
  event_data ->> 'labSection' AS "lab_section",
  event_data -> 'westgardRules' AS "westgard_rules",
  event_data ->> 'controlFailureCause' AS "control_failure_cause",
  (event_data ->> 'lastAcceptedAt')::timestamptz AS "last_accepted_at",
  (event_data ->> 'affectedResultCount')::integer AS "affected_result_count",
  event_data -> 'affectedLabResultIds' AS "affected_lab_result_ids",
  (event_data ->> 'backupDeviceId')::uuid AS "backup_device_id",
  (event_data ->> 'blockedAt')::timestamptz AS "blocked_at",
  event_data -> 'recordedBy' AS "recorded_by"
FROM stored_events
WHERE event_type = 'QualityControl.Failed';

COMMENT ON VIEW events."quality_control_failed" IS 'Control runs broke the rejection rules, and the analyte was taken off reporting on that analyzer until the cause is found. Patients measured since the last good control are looked over again; corrections of theirs are separate LabResult.Corrected events.';
COMMENT ON COLUMN events."quality_control_failed"."quality_control_run_id" IS 'Run that led to the stop.';
COMMENT ON COLUMN events."quality_control_failed"."device_id" IS 'Analyzer on which the analyte is blocked.';
COMMENT ON COLUMN events."quality_control_failed"."analyte" IS 'Analyte that may not be reported from it, LOINC.';
COMMENT ON COLUMN events."quality_control_failed"."lab_section" IS 'Bench that must find another way for waiting patients.';
COMMENT ON COLUMN events."quality_control_failed"."westgard_rules" IS 'Rejection rules that were broken, such as 1-3s or 4-1s.';
COMMENT ON COLUMN events."quality_control_failed"."control_failure_cause" IS 'What the bench suspects first.';
COMMENT ON COLUMN events."quality_control_failed"."last_accepted_at" IS 'Last control that was in; every patient value since then is in doubt.';
COMMENT ON COLUMN events."quality_control_failed"."affected_result_count" IS 'Patient results released since the last good control.';
COMMENT ON COLUMN events."quality_control_failed"."affected_lab_result_ids" IS 'Those results, oldest first, for the look-back.';
COMMENT ON COLUMN events."quality_control_failed"."backup_device_id" IS 'Analyzer that takes the work over; null when tests wait or are sent out.';
COMMENT ON COLUMN events."quality_control_failed"."blocked_at" IS 'When autoverification of the analyte was switched off.';
COMMENT ON COLUMN events."quality_control_failed"."recorded_by" IS 'Technologist who stopped the analyte. [PII]';
`,
    String.raw`
CREATE VIEW events."quality_control_recorded" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'qualityControlRunId')::uuid AS "quality_control_run_id",
  (event_data ->> 'deviceId')::uuid AS "device_id",
  event_data -> 'analyte' AS "analyte",
  event_data ->> 'controlMaterialName' AS "control_material_name",
  (event_data ->> 'controlLevelSequence')::integer AS "control_level_sequence",
  event_data ->> 'lotNumber' AS "lot_number",
  event_data ->> 'reagentLotNumber' AS "reagent_lot_number",
  event_data -> 'measuredQuantity' AS "measured_quantity",
  event_data -> 'targetQuantity' AS "target_quantity",
  event_data -> 'standardDeviationQuantity' AS "standard_deviation_quantity",
  event_data -> 'westgardRules' AS "westgard_rules",
  event_data ->> 'controlVerdict' AS "control_verdict",
  (event_data ->> 'effectiveAt')::timestamptz AS "effective_at",
  nullif(event_data -> 'performer', 'null'::jsonb) AS "performer"
FROM stored_events
WHERE event_type = 'QualityControl.Recorded';

COMMENT ON VIEW events."quality_control_recorded" IS 'A control material of known content was measured on an analyzer and judged against its limits. It is emitted for every level that ran, in or out; what the laboratory does when rules are broken is QualityControl.Failed.';
COMMENT ON COLUMN events."quality_control_recorded"."quality_control_run_id" IS 'One run of one level for one analyte.';
COMMENT ON COLUMN events."quality_control_recorded"."device_id" IS 'Analyzer, or module of a line, that measured the control.';
COMMENT ON COLUMN events."quality_control_recorded"."analyte" IS 'Analyte controlled, LOINC.';
COMMENT ON COLUMN events."quality_control_recorded"."control_material_name" IS 'Product name of the control.';
COMMENT ON COLUMN events."quality_control_recorded"."control_level_sequence" IS 'Level of the material, 1 lowest.';
COMMENT ON COLUMN events."quality_control_recorded"."lot_number" IS 'Lot of the control, to which target and deviation belong.';
COMMENT ON COLUMN events."quality_control_recorded"."reagent_lot_number" IS 'Lot of the reagent on board, since shifts often begin with a new one.';
COMMENT ON COLUMN events."quality_control_recorded"."measured_quantity" IS 'Reading of the analyzer, in the unit in which patients are reported.';
COMMENT ON COLUMN events."quality_control_recorded"."target_quantity" IS 'Mean established for the lot on this analyzer.';
COMMENT ON COLUMN events."quality_control_recorded"."standard_deviation_quantity" IS 'One standard deviation around that mean, in the same unit.';
COMMENT ON COLUMN events."quality_control_recorded"."westgard_rules" IS 'Westgard rules broken, written as 1-3s, 2-2s, R-4s; empty when the run is in control.';
COMMENT ON COLUMN events."quality_control_recorded"."control_verdict" IS 'Verdict by the laboratory''s rule set.';
COMMENT ON COLUMN events."quality_control_recorded"."effective_at" IS 'When the control was measured.';
COMMENT ON COLUMN events."quality_control_recorded"."performer" IS 'Technologist who loaded the control; null for scheduled on-board controls. [PII]';
`,
    String.raw`
CREATE VIEW events."quality_measure_calculated" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'measureResultId')::uuid AS "measure_result_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  event_data ->> 'measureCode' AS "measure_code",
  event_data ->> 'measureVersion' AS "measure_version",
  event_data -> 'reportingPeriod' AS "reporting_period",
  (event_data ->> 'denominatorCount')::integer AS "denominator_count",
  (event_data ->> 'numeratorCount')::integer AS "numerator_count",
  (event_data ->> 'exclusionCount')::integer AS "exclusion_count",
  (event_data ->> 'performancePercent')::numeric(5, 2) AS "performance_percent",
  event_data ->> 'measureFinality' AS "measure_finality"
FROM stored_events
WHERE event_type = 'QualityMeasure.Calculated';

COMMENT ON VIEW events."quality_measure_calculated" IS 'A quality measure was computed for a facility and a period. Provisional figures are replaced by later ones of the same period.';
COMMENT ON COLUMN events."quality_measure_calculated"."measure_result_id" IS 'One figure of one period.';
COMMENT ON COLUMN events."quality_measure_calculated"."facility_id" IS 'Facility whose figure it is.';
COMMENT ON COLUMN events."quality_measure_calculated"."measure_code" IS 'Number of the measure, such as CMS506 or NQF 0018.';
COMMENT ON COLUMN events."quality_measure_calculated"."measure_version" IS 'Edition of its definition.';
COMMENT ON COLUMN events."quality_measure_calculated"."reporting_period" IS 'Time that the figure covers.';
COMMENT ON COLUMN events."quality_measure_calculated"."denominator_count" IS 'Cases that qualify, exclusions already taken out.';
COMMENT ON COLUMN events."quality_measure_calculated"."numerator_count" IS 'Of these, cases that meet it.';
COMMENT ON COLUMN events."quality_measure_calculated"."exclusion_count" IS 'Cases taken out by the definition.';
COMMENT ON COLUMN events."quality_measure_calculated"."performance_percent" IS 'Numerator over denominator in percent.';
COMMENT ON COLUMN events."quality_measure_calculated"."measure_finality" IS 'FINAL is what was sent to the program.';
`,
    String.raw`
CREATE VIEW events."record_accessed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'userId')::uuid AS "user_id",
  (event_data ->> 'sessionId')::uuid AS "session_id",
  event_data ->> 'recordAccessAction' AS "record_access_action",
  event_data -> 'recordParts' AS "record_parts",
  event_data -> 'purposeOfUse' AS "purpose_of_use",
  event_data ->> 'accessRelationship' AS "access_relationship",
  event_data ->> 'workstation' AS "workstation",
  (event_data ->> 'accessedAt')::timestamptz AS "accessed_at"
FROM stored_events
WHERE event_type = 'Record.Accessed';

COMMENT ON VIEW events."record_accessed" IS 'Somebody opened, printed, copied or exported part of a patient''s record. One event per user, patient and session; system reads that show nothing to a person are not reported.';
COMMENT ON COLUMN events."record_accessed"."patient_id" IS 'Patient whose record was seen.';
COMMENT ON COLUMN events."record_accessed"."user_id" IS 'Login that saw it.';
COMMENT ON COLUMN events."record_accessed"."session_id" IS 'Session within which it happened.';
COMMENT ON COLUMN events."record_accessed"."record_access_action" IS 'EXPORT and PRINT leave our control and are weighed more.';
COMMENT ON COLUMN events."record_accessed"."record_parts" IS 'Parts seen, as FHIR resource names. [PHI]';
COMMENT ON COLUMN events."record_accessed"."purpose_of_use" IS 'Purpose, HL7 v3 PurposeOfUse: treatment, payment, operations ...';
COMMENT ON COLUMN events."record_accessed"."access_relationship" IS 'NONE_FOUND is looked at by the privacy office.';
COMMENT ON COLUMN events."record_accessed"."workstation" IS 'Computer or app instance, by its host name. [PII]';
COMMENT ON COLUMN events."record_accessed"."accessed_at" IS 'First look within the session.';
`,
    String.raw`
CREATE VIEW events."record_request_received" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'recordRequestId')::uuid AS "record_request_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data ->> 'recordRight' AS "record_right",
  event_data -> 'requestedParts' AS "requested_parts",
  nullif(event_data -> 'servicePeriod', 'null'::jsonb) AS "service_period",
  event_data ->> 'recordFormat' AS "record_format",
  (event_data ->> 'isIdentityVerified')::boolean AS "is_identity_verified",
  (event_data ->> 'answerDueDate')::date AS "answer_due_date",
  event_data -> 'requestedBy' AS "requested_by"
FROM stored_events
WHERE event_type = 'RecordRequest.Received';

COMMENT ON VIEW events."record_request_received" IS 'A patient or somebody authorized asked for a copy, an amendment or a restriction of the record. An answer is owed within 30 days.';
COMMENT ON COLUMN events."record_request_received"."record_request_id" IS 'Request until the answer.';
COMMENT ON COLUMN events."record_request_received"."patient_id" IS 'Patient whose record it is about.';
COMMENT ON COLUMN events."record_request_received"."record_right" IS 'AMENDMENT may be refused with reasons; COPY hardly ever.';
COMMENT ON COLUMN events."record_request_received"."requested_parts" IS 'Parts asked for, in words. [PHI]';
COMMENT ON COLUMN events."record_request_received"."service_period" IS 'Time that the parts are from; null for all. [PHI]';
COMMENT ON COLUMN events."record_request_received"."record_format" IS 'We must follow it where we readily can.';
COMMENT ON COLUMN events."record_request_received"."is_identity_verified" IS 'Whether the asker proved who they are.';
COMMENT ON COLUMN events."record_request_received"."answer_due_date" IS 'Last day for the answer.';
COMMENT ON COLUMN events."record_request_received"."requested_by" IS 'Patient, parent, attorney or other asker. [PII]';
`,
    String.raw`
CREATE VIEW events."recoupment_announced" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'recoupmentId')::uuid AS "recoupment_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  (event_data ->> 'claimId')::uuid AS "claim_id",
  event_data -> 'demandNumber' AS "demand_number",
  event_data -> 'demandAmount' AS "demand_amount",
  (event_data ->> 'interestPercent')::numeric(5, 2) AS "interest_percent",
  event_data ->> 'recoupmentResponse' AS "recoupment_response",
  (event_data ->> 'offsetStartDate')::date AS "offset_start_date"
FROM stored_events
WHERE event_type = 'Recoupment.Announced';

COMMENT ON VIEW events."recoupment_announced" IS 'A payer announced that it will deduct an earlier overpayment from coming remittances. The deduction itself shows as a provider adjustment of a later Remittance.Received.';
COMMENT ON COLUMN events."recoupment_announced"."recoupment_id" IS 'Demand of the payer until it is settled.';
COMMENT ON COLUMN events."recoupment_announced"."payer_id" IS 'Payer that wants money back.';
COMMENT ON COLUMN events."recoupment_announced"."claim_id" IS 'Claim said to be overpaid; null where a demand covers many.';
COMMENT ON COLUMN events."recoupment_announced"."demand_number" IS 'Number of the demand letter (PLB03-2). [FINANCIAL, PII]';
COMMENT ON COLUMN events."recoupment_announced"."demand_amount" IS 'Sum asked back, without interest. [FINANCIAL]';
COMMENT ON COLUMN events."recoupment_announced"."interest_percent" IS 'Yearly interest that runs from the letter on. [FINANCIAL]';
COMMENT ON COLUMN events."recoupment_announced"."recoupment_response" IS 'An appeal within 30 days stops the deduction, not the interest.';
COMMENT ON COLUMN events."recoupment_announced"."offset_start_date" IS 'First day on which the payer may deduct.';
`,
    String.raw`
CREATE VIEW events."refund_denied" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'refundId')::uuid AS "refund_id",
  event_data ->> 'refundDenialReason' AS "refund_denial_reason",
  (event_data ->> 'transferToAccountId')::uuid AS "transfer_to_account_id",
  nullif(event_data -> 'transferAmount', 'null'::jsonb) AS "transfer_amount",
  event_data ->> 'reasonText' AS "reason_text",
  event_data -> 'deniedBy' AS "denied_by"
FROM stored_events
WHERE event_type = 'Refund.Denied';

COMMENT ON VIEW events."refund_denied" IS 'A requested refund was refused at approval, since the credit turned out to be owed elsewhere or not to exist. The credit balance stays on the account for further work.';
COMMENT ON COLUMN events."refund_denied"."refund_id" IS 'Request that was refused.';
COMMENT ON COLUMN events."refund_denied"."refund_denial_reason" IS 'OTHER_BALANCE_OPEN moves a patient''s credit to another of their accounts, with their consent. [FINANCIAL]';
COMMENT ON COLUMN events."refund_denied"."transfer_to_account_id" IS 'Account that receives the credit instead.';
COMMENT ON COLUMN events."refund_denied"."transfer_amount" IS 'Amount moved there. [FINANCIAL]';
COMMENT ON COLUMN events."refund_denied"."reason_text" IS 'Words of the approver to the requester. [FINANCIAL, PHI]';
COMMENT ON COLUMN events."refund_denied"."denied_by" IS 'Approver who refused. [PII]';
`,
    String.raw`
CREATE VIEW events."refund_issued" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'refundId')::uuid AS "refund_id",
  (event_data ->> 'accountId')::uuid AS "account_id",
  event_data -> 'refundAmount' AS "refund_amount",
  (event_data ->> 'issuedDate')::date AS "issued_date",
  event_data ->> 'checkNumber' AS "check_number",
  event_data ->> 'payeeName' AS "payee_name",
  (event_data ->> 'elapsedDays')::integer AS "elapsed_days",
  event_data -> 'approvedBy' AS "approved_by"
FROM stored_events
WHERE event_type = 'Refund.Issued';

COMMENT ON VIEW events."refund_issued" IS 'A refund was paid out or offset. A check that is never cashed later becomes unclaimed property, which this event does not say.';
COMMENT ON COLUMN events."refund_issued"."refund_id" IS 'Refund that was paid.';
COMMENT ON COLUMN events."refund_issued"."account_id" IS 'Account that is balanced by it.';
COMMENT ON COLUMN events."refund_issued"."refund_amount" IS 'Amount that left. [FINANCIAL]';
COMMENT ON COLUMN events."refund_issued"."issued_date" IS 'Date of check or transfer.';
COMMENT ON COLUMN events."refund_issued"."check_number" IS 'Check or transfer number; null for a card reversal. [FINANCIAL]';
COMMENT ON COLUMN events."refund_issued"."payee_name" IS 'Name on the check, a person or a payer. [FINANCIAL, PII]';
COMMENT ON COLUMN events."refund_issued"."elapsed_days" IS 'Days since the overpayment was established.';
COMMENT ON COLUMN events."refund_issued"."approved_by" IS 'Second person of the approval. [PII]';
`,
    String.raw`
CREATE VIEW events."refund_requested" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'refundId')::uuid AS "refund_id",
  (event_data ->> 'accountId')::uuid AS "account_id",
  event_data ->> 'refundRecipient' AS "refund_recipient",
  event_data ->> 'overpaymentCause' AS "overpayment_cause",
  event_data -> 'refundAmount' AS "refund_amount",
  (event_data ->> 'identifiedDate')::date AS "identified_date",
  event_data ->> 'refundMethod' AS "refund_method",
  event_data -> 'requestedBy' AS "requested_by"
FROM stored_events
WHERE event_type = 'Refund.Requested';

COMMENT ON VIEW events."refund_requested" IS 'A credit balance was found to belong to a payer or a patient, and its return was asked for. Money leaves with Refund.Issued.';
COMMENT ON COLUMN events."refund_requested"."refund_id" IS 'The refund from request to payment.';
COMMENT ON COLUMN events."refund_requested"."account_id" IS 'Account with the credit.';
COMMENT ON COLUMN events."refund_requested"."refund_recipient" IS 'Federal payers must have it within 60 days of our finding it. [FINANCIAL]';
COMMENT ON COLUMN events."refund_requested"."overpayment_cause" IS 'Cause, which decides the form of the return. [FINANCIAL]';
COMMENT ON COLUMN events."refund_requested"."refund_amount" IS 'Amount to return. [FINANCIAL]';
COMMENT ON COLUMN events."refund_requested"."identified_date" IS 'Day on which the overpayment was established, the start of the 60 days.';
COMMENT ON COLUMN events."refund_requested"."refund_method" IS 'Chosen way of returning it.';
COMMENT ON COLUMN events."refund_requested"."requested_by" IS 'Who asked for it; somebody else has to approve. [PII]';
`,
    String.raw`
CREATE VIEW events."regulated_waste_collected" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'wasteContainerId')::uuid AS "waste_container_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  event_data ->> 'wasteStream' AS "waste_stream",
  event_data -> 'grossWeight' AS "gross_weight",
  event_data ->> 'manifestNumber' AS "manifest_number",
  event_data ->> 'haulerName' AS "hauler_name",
  (event_data ->> 'accumulationStartDate')::date AS "accumulation_start_date",
  (event_data ->> 'destructionDueDate')::date AS "destruction_due_date",
  event_data -> 'handedOverBy' AS "handed_over_by"
FROM stored_events
WHERE event_type = 'RegulatedWaste.Collected';

COMMENT ON VIEW events."regulated_waste_collected" IS 'A container of regulated medical or hazardous waste left the house with a hauler, against a manifest. Ordinary refuse is not tracked.';
COMMENT ON COLUMN events."regulated_waste_collected"."waste_container_id" IS 'Container by its barcode.';
COMMENT ON COLUMN events."regulated_waste_collected"."facility_id" IS 'Generator of the waste in the sense of the law.';
COMMENT ON COLUMN events."regulated_waste_collected"."waste_stream" IS 'RADIOACTIVE leaves only after it has decayed.';
COMMENT ON COLUMN events."regulated_waste_collected"."gross_weight" IS 'Weight with the container, in kg.';
COMMENT ON COLUMN events."regulated_waste_collected"."manifest_number" IS 'Number of the tracking document.';
COMMENT ON COLUMN events."regulated_waste_collected"."hauler_name" IS 'Licensed company that took it.';
COMMENT ON COLUMN events."regulated_waste_collected"."accumulation_start_date" IS 'Day on which the container was begun, since the time of storing is limited.';
COMMENT ON COLUMN events."regulated_waste_collected"."destruction_due_date" IS 'Day by which the certificate of destruction must be here; null where none is issued.';
COMMENT ON COLUMN events."regulated_waste_collected"."handed_over_by" IS 'Trained worker who signed the manifest. [PII]';
`,
    String.raw`
CREATE VIEW events."remittance_posting_failed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'remittanceId')::uuid AS "remittance_id",
  nullif(event_data -> 'claimNumber', 'null'::jsonb) AS "claim_number",
  event_data ->> 'postingFailureCause' AS "posting_failure_cause",
  event_data -> 'unpostedAmount' AS "unposted_amount",
  event_data -> 'adjustmentCodes' AS "adjustment_codes",
  event_data ->> 'suspenseAccount' AS "suspense_account",
  event_data ->> 'assignedQueue' AS "assigned_queue",
  event_data ->> 'errorCode' AS "error_code"
FROM stored_events
WHERE event_type = 'Remittance.PostingFailed';

COMMENT ON VIEW events."remittance_posting_failed" IS 'A claim payment within a remittance could not be booked by itself and went to the exception list. The rest of the remittance is not held up by it.';
COMMENT ON COLUMN events."remittance_posting_failed"."remittance_id" IS 'Advice that holds the item.';
COMMENT ON COLUMN events."remittance_posting_failed"."claim_number" IS 'Patient control number as the payer repeated it (CLP01); null where it sent none. [FINANCIAL, PII]';
COMMENT ON COLUMN events."remittance_posting_failed"."posting_failure_cause" IS 'CLAIM_NOT_FOUND is often money of a neighbour hospital.';
COMMENT ON COLUMN events."remittance_posting_failed"."unposted_amount" IS 'Money that waits on the suspense account. [FINANCIAL]';
COMMENT ON COLUMN events."remittance_posting_failed"."adjustment_codes" IS 'CARC and RARC of the item, for whoever works it. [FINANCIAL, PHI]';
COMMENT ON COLUMN events."remittance_posting_failed"."suspense_account" IS 'General ledger account that holds the money meanwhile.';
COMMENT ON COLUMN events."remittance_posting_failed"."assigned_queue" IS 'Work list of the cash poster who looks at it.';
COMMENT ON COLUMN events."remittance_posting_failed"."error_code" IS 'Code of the posting engine, for its maintainers.';
`,
    String.raw`
CREATE VIEW events."remittance_received" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'remittanceId')::uuid AS "remittance_id",
  (event_data ->> 'payerId')::uuid AS "payer_id",
  event_data ->> 'traceNumber' AS "trace_number",
  event_data ->> 'remittancePaymentMethod' AS "remittance_payment_method",
  event_data -> 'paymentAmount' AS "payment_amount",
  (event_data ->> 'paymentDate')::date AS "payment_date",
  (event_data ->> 'claimPaymentCount')::integer AS "claim_payment_count",
  (event_data ->> 'deniedClaimCount')::integer AS "denied_claim_count",
  event_data -> 'providerAdjustmentAmount' AS "provider_adjustment_amount",
  (event_data ->> 'isBalanced')::boolean AS "is_balanced",
  event_data ->> 'controlNumber' AS "control_number"
FROM stored_events
WHERE event_type = 'Remittance.Received';

COMMENT ON VIEW events."remittance_received" IS 'A payer''s remittance advice (835) or a paper explanation of payment was taken in and balanced against itself. The money may arrive days later; Remittance.Reconciled says that both met.';
COMMENT ON COLUMN events."remittance_received"."remittance_id" IS 'One ST to SE of the 835, which is one payment.';
COMMENT ON COLUMN events."remittance_received"."payer_id" IS 'Payer named in N1*PR, matched to ours.';
COMMENT ON COLUMN events."remittance_received"."trace_number" IS 'Check or EFT trace number (TRN02), by which the bank''s deposit is found.';
COMMENT ON COLUMN events."remittance_received"."remittance_payment_method" IS 'VIRTUAL_CARD costs a card fee and may be declined.';
COMMENT ON COLUMN events."remittance_received"."payment_amount" IS 'Total of the payment (BPR02). [FINANCIAL]';
COMMENT ON COLUMN events."remittance_received"."payment_date" IS 'Settlement or check date (BPR16).';
COMMENT ON COLUMN events."remittance_received"."claim_payment_count" IS 'Claims advised on (CLP segments).';
COMMENT ON COLUMN events."remittance_received"."denied_claim_count" IS 'Of these, claims with nothing paid and no patient share (CLP02 of 4).';
COMMENT ON COLUMN events."remittance_received"."provider_adjustment_amount" IS 'Sum of adjustments outside any claim (PLB): interest, recoupment, fees; negative means more was paid. [FINANCIAL]';
COMMENT ON COLUMN events."remittance_received"."is_balanced" IS 'Whether claims and adjustments add up to the payment; if not, a person has to look before posting.';
COMMENT ON COLUMN events."remittance_received"."control_number" IS 'ST02 of the 835.';
`,
    String.raw`
CREATE VIEW events."remittance_reconciled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'remittanceId')::uuid AS "remittance_id",
  event_data ->> 'bankReference' AS "bank_reference",
  event_data -> 'depositedAmount' AS "deposited_amount",
  event_data -> 'differenceAmount' AS "difference_amount",
  (event_data ->> 'depositDate')::date AS "deposit_date",
  event_data ->> 'remittanceMatchMethod' AS "remittance_match_method",
  (event_data ->> 'lagDays')::integer AS "lag_days"
FROM stored_events
WHERE event_type = 'Remittance.Reconciled';

COMMENT ON VIEW events."remittance_reconciled" IS 'The deposit in the bank and the remittance advice were matched. A difference that stays is stated and worked separately; posting to accounts does not wait for it.';
COMMENT ON COLUMN events."remittance_reconciled"."remittance_id" IS 'Advice that found its money.';
COMMENT ON COLUMN events."remittance_reconciled"."bank_reference" IS 'Deposit as the bank''s statement names it (BAI2 or camt.053 reference). [FINANCIAL]';
COMMENT ON COLUMN events."remittance_reconciled"."deposited_amount" IS 'What reached the account. [FINANCIAL]';
COMMENT ON COLUMN events."remittance_reconciled"."difference_amount" IS 'Deposit less advice; 0.00 in the usual case. [FINANCIAL]';
COMMENT ON COLUMN events."remittance_reconciled"."deposit_date" IS 'Day on which the bank made the money available.';
COMMENT ON COLUMN events."remittance_reconciled"."remittance_match_method" IS 'AMOUNT_AND_DATE is a guess that auditors sample.';
COMMENT ON COLUMN events."remittance_reconciled"."lag_days" IS 'Days between advice and money; the operating rule asks for three business days at most.';
`,
    String.raw`
CREATE VIEW events."reportable_case_acknowledged" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'reportableCaseId')::uuid AS "reportable_case_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  nullif(event_data -> 'departmentCaseIdentifier', 'null'::jsonb) AS "department_case_identifier",
  event_data ->> 'reportableCaseDecision' AS "reportable_case_decision",
  event_data ->> 'caseClassification' AS "case_classification",
  event_data -> 'missingInformation' AS "missing_information",
  (event_data ->> 'dueAt')::timestamptz AS "due_at",
  nullif(event_data -> 'investigator', 'null'::jsonb) AS "investigator",
  (event_data ->> 'acknowledgedAt')::timestamptz AS "acknowledged_at"
FROM stored_events
WHERE event_type = 'ReportableCase.Acknowledged';

COMMENT ON VIEW events."reportable_case_acknowledged" IS 'The health department answered a report: it was taken, taken with questions, or turned away as out of its jurisdiction or incomplete. A technical receipt of the interface alone is not this event.';
COMMENT ON COLUMN events."reportable_case_acknowledged"."reportable_case_id" IS 'Case that the department answered.';
COMMENT ON COLUMN events."reportable_case_acknowledged"."patient_id" IS 'Patient whom the department may call.';
COMMENT ON COLUMN events."reportable_case_acknowledged"."department_case_identifier" IS 'Number under which the department investigates. [PHI, PII]';
COMMENT ON COLUMN events."reportable_case_acknowledged"."reportable_case_decision" IS 'What the department did with the report.';
COMMENT ON COLUMN events."reportable_case_acknowledged"."case_classification" IS 'How sure the department counts the case. [PHI]';
COMMENT ON COLUMN events."reportable_case_acknowledged"."missing_information" IS 'Items asked for, such as occupation, travel or vaccination dates.';
COMMENT ON COLUMN events."reportable_case_acknowledged"."due_at" IS 'Until when the missing items must be sent.';
COMMENT ON COLUMN events."reportable_case_acknowledged"."investigator" IS 'Epidemiologist who follows the case. [PII]';
COMMENT ON COLUMN events."reportable_case_acknowledged"."acknowledged_at" IS 'When the answer arrived.';
`,
    String.raw`
CREATE VIEW events."reportable_case_submitted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'reportableCaseId')::uuid AS "reportable_case_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'labResultId')::uuid AS "lab_result_id",
  (event_data ->> 'cultureId')::uuid AS "culture_id",
  event_data -> 'reportableCondition' AS "reportable_condition",
  nullif(event_data -> 'organism', 'null'::jsonb) AS "organism",
  event_data ->> 'jurisdictionName' AS "jurisdiction_name",
  event_data ->> 'reportingUrgency' AS "reporting_urgency",
  event_data ->> 'reportingChannel' AS "reporting_channel",
  (event_data ->> 'isIsolateForwarded')::boolean AS "is_isolate_forwarded",
  (event_data ->> 'dueAt')::timestamptz AS "due_at",
  (event_data ->> 'submittedAt')::timestamptz AS "submitted_at",
  event_data -> 'submittedBy' AS "submitted_by"
FROM stored_events
WHERE event_type = 'ReportableCase.Submitted';

COMMENT ON VIEW events."reportable_case_submitted" IS 'A result or diagnosis that the law obliges to report was sent to the health department, by electronic laboratory reporting or on its form. Submission does not mean that the department took it: see ReportableCase.Acknowledged.';
COMMENT ON COLUMN events."reportable_case_submitted"."reportable_case_id" IS 'Case as we count it; a lab and a clinician may both report it.';
COMMENT ON COLUMN events."reportable_case_submitted"."patient_id" IS 'Patient whose name the law requires in the report.';
COMMENT ON COLUMN events."reportable_case_submitted"."encounter_id" IS 'Encounter from which travel, occupation and symptoms are taken.';
COMMENT ON COLUMN events."reportable_case_submitted"."lab_result_id" IS 'Result that fulfils the case definition; null when a culture or the clinician''s diagnosis does.';
COMMENT ON COLUMN events."reportable_case_submitted"."culture_id" IS 'Culture with the reportable isolate.';
COMMENT ON COLUMN events."reportable_case_submitted"."reportable_condition" IS 'Condition as the jurisdiction lists it, SNOMED CT with ICD-10-CM second. [PHI]';
COMMENT ON COLUMN events."reportable_case_submitted"."organism" IS 'Isolated organism, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."reportable_case_submitted"."jurisdiction_name" IS 'Health department in charge by the patient''s home address.';
COMMENT ON COLUMN events."reportable_case_submitted"."reporting_urgency" IS 'Deadline class of the condition in that jurisdiction.';
COMMENT ON COLUMN events."reportable_case_submitted"."reporting_channel" IS 'Way by which the department was told.';
COMMENT ON COLUMN events."reportable_case_submitted"."is_isolate_forwarded" IS 'Whether the isolate itself goes to the state laboratory for typing.';
COMMENT ON COLUMN events."reportable_case_submitted"."due_at" IS 'Legal deadline, counted from verification.';
COMMENT ON COLUMN events."reportable_case_submitted"."submitted_at" IS 'When the report left the house.';
COMMENT ON COLUMN events."reportable_case_submitted"."submitted_by" IS 'Person or interface that sent it. [PII]';
`,
    String.raw`
CREATE VIEW events."requisition_decided" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'requisitionId')::uuid AS "requisition_id",
  event_data ->> 'requisitionDecision' AS "requisition_decision",
  (event_data ->> 'approvedLineCount')::integer AS "approved_line_count",
  (event_data ->> 'refusedLineCount')::integer AS "refused_line_count",
  event_data -> 'approvedAmount' AS "approved_amount",
  event_data ->> 'budgetCode' AS "budget_code",
  event_data ->> 'reasonText' AS "reason_text",
  event_data -> 'decidedBy' AS "decided_by"
FROM stored_events
WHERE event_type = 'Requisition.Decided';

COMMENT ON VIEW events."requisition_decided" IS 'A requisition above the free limit was approved, cut down or refused. Only approved lines go on.';
COMMENT ON COLUMN events."requisition_decided"."requisition_id" IS 'Request that has its answer.';
COMMENT ON COLUMN events."requisition_decided"."requisition_decision" IS 'RETURNED_FOR_DETAIL may be sent in again under the same number.';
COMMENT ON COLUMN events."requisition_decided"."approved_line_count" IS 'Lines that go on.';
COMMENT ON COLUMN events."requisition_decided"."refused_line_count" IS 'Lines that do not.';
COMMENT ON COLUMN events."requisition_decided"."approved_amount" IS 'Worth of what goes on.';
COMMENT ON COLUMN events."requisition_decided"."budget_code" IS 'Cost centre and account that will pay.';
COMMENT ON COLUMN events."requisition_decided"."reason_text" IS 'What the approver told the ward. [PHI]';
COMMENT ON COLUMN events."requisition_decided"."decided_by" IS 'Manager within whose limit the worth lies. [PII]';
`,
    String.raw`
CREATE VIEW events."requisition_submitted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'requisitionId')::uuid AS "requisition_id",
  (event_data ->> 'requestingUnitId')::uuid AS "requesting_unit_id",
  event_data -> 'lines' AS "lines",
  event_data -> 'estimatedAmount' AS "estimated_amount",
  event_data ->> 'priority' AS "priority",
  (event_data ->> 'neededAt')::timestamptz AS "needed_at",
  event_data ->> 'justificationText' AS "justification_text",
  event_data -> 'requestedBy' AS "requested_by"
FROM stored_events
WHERE event_type = 'Requisition.Submitted';

COMMENT ON VIEW events."requisition_submitted" IS 'A ward or department asked supply for goods. Goods on stock are issued; others lead to a purchase order.';
COMMENT ON COLUMN events."requisition_submitted"."requisition_id" IS 'Request with all its lines.';
COMMENT ON COLUMN events."requisition_submitted"."requesting_unit_id" IS 'Ward that asks and pays.';
COMMENT ON COLUMN events."requisition_submitted"."lines" IS 'Items asked for.';
COMMENT ON COLUMN events."requisition_submitted"."estimated_amount" IS 'Worth at last prices, which decides who has to approve.';
COMMENT ON COLUMN events."requisition_submitted"."priority" IS 'STAT goes to the runner at once.';
COMMENT ON COLUMN events."requisition_submitted"."needed_at" IS 'When it must be there.';
COMMENT ON COLUMN events."requisition_submitted"."justification_text" IS 'Why it is needed, for goods off the list.';
COMMENT ON COLUMN events."requisition_submitted"."requested_by" IS 'Person on the ward who can say what it is for. [PII]';
`,
    String.raw`
CREATE VIEW events."resistance_alert_raised" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'alertId')::uuid AS "alert_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  (event_data ->> 'cultureId')::uuid AS "culture_id",
  event_data -> 'organism' AS "organism",
  event_data ->> 'resistanceClass' AS "resistance_class",
  event_data ->> 'carbapenemaseGene' AS "carbapenemase_gene",
  nullif(event_data -> 'bodySite', 'null'::jsonb) AS "body_site",
  (event_data ->> 'isColonizationOnly')::boolean AS "is_colonization_only",
  (event_data ->> 'isFirstForPatient')::boolean AS "is_first_for_patient",
  (event_data ->> 'raisedAt')::timestamptz AS "raised_at",
  nullif(event_data -> 'careLocation', 'null'::jsonb) AS "care_location"
FROM stored_events
WHERE event_type = 'ResistanceAlert.Raised';

COMMENT ON VIEW events."resistance_alert_raised" IS 'Laboratory rules recognized a multidrug-resistant organism, or a resistance never seen before in the house, and raised a flag on the patient. It sets no isolation by itself; infection prevention decides on it.';
COMMENT ON COLUMN events."resistance_alert_raised"."alert_id" IS 'Flag that stands at the patient''s name until it is cleared.';
COMMENT ON COLUMN events."resistance_alert_raised"."patient_id" IS 'Carrier of the organism.';
COMMENT ON COLUMN events."resistance_alert_raised"."encounter_id" IS 'Stay in which roommates may have been exposed.';
COMMENT ON COLUMN events."resistance_alert_raised"."culture_id" IS 'Culture with the isolate; null for a screening PCR.';
COMMENT ON COLUMN events."resistance_alert_raised"."organism" IS 'Resistant organism, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."resistance_alert_raised"."resistance_class" IS 'Kind of resistance that was recognized. [PHI]';
COMMENT ON COLUMN events."resistance_alert_raised"."carbapenemase_gene" IS 'Gene found, such as KPC, NDM, OXA-48; null when not tested or none found. [PHI]';
COMMENT ON COLUMN events."resistance_alert_raised"."body_site" IS 'Source of the isolate, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."resistance_alert_raised"."is_colonization_only" IS 'True for a screening swab without disease; null when the bench cannot tell. [PHI]';
COMMENT ON COLUMN events."resistance_alert_raised"."is_first_for_patient" IS 'False when the patient already bore the flag from an earlier stay.';
COMMENT ON COLUMN events."resistance_alert_raised"."raised_at" IS 'When the rule fired.';
COMMENT ON COLUMN events."resistance_alert_raised"."care_location" IS 'Bed of the patient at that time, from which contacts are traced. [PHI]';
`,
    String.raw`
CREATE VIEW events."room_environment_deviated" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'sensorId')::uuid AS "sensor_id",
  (event_data ->> 'locationId')::uuid AS "location_id",
  event_data ->> 'environmentMeasure' AS "environment_measure",
  event_data -> 'measuredQuantity' AS "measured_quantity",
  nullif(event_data -> 'lowerLimitQuantity', 'null'::jsonb) AS "lower_limit_quantity",
  nullif(event_data -> 'upperLimitQuantity', 'null'::jsonb) AS "upper_limit_quantity",
  (event_data ->> 'outOfRangeMinutes')::integer AS "out_of_range_minutes",
  event_data ->> 'storedGoodsClass' AS "stored_goods_class"
FROM stored_events
WHERE event_type = 'RoomEnvironment.Deviated';

COMMENT ON VIEW events."room_environment_deviated" IS 'A monitored room or refrigerator left its allowed range for longer than the alarm delay. What was stored in it is judged by its owner.';
COMMENT ON COLUMN events."room_environment_deviated"."sensor_id" IS 'Probe that measured it.';
COMMENT ON COLUMN events."room_environment_deviated"."location_id" IS 'Room or appliance that the probe sits in.';
COMMENT ON COLUMN events."room_environment_deviated"."environment_measure" IS 'PRESSURE_DIFFERENCE guards isolation rooms and theatres.';
COMMENT ON COLUMN events."room_environment_deviated"."measured_quantity" IS 'Value at the alarm, in Cel, %, Pa or per hour.';
COMMENT ON COLUMN events."room_environment_deviated"."lower_limit_quantity" IS 'Least allowed value; null where only the upper counts.';
COMMENT ON COLUMN events."room_environment_deviated"."upper_limit_quantity" IS 'Highest allowed value; null where only the lower counts.';
COMMENT ON COLUMN events."room_environment_deviated"."out_of_range_minutes" IS 'How long it had lasted when the alarm went off.';
COMMENT ON COLUMN events."room_environment_deviated"."stored_goods_class" IS 'What lies there: vaccines, platelets, breast milk, tissue; null for a room.';
`,
    String.raw`
CREATE VIEW events."secondary_payer_questionnaire_completed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'questionnaireId')::uuid AS "questionnaire_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  event_data ->> 'medicareEntitlementBasis' AS "medicare_entitlement_basis",
  (event_data ->> 'isWorkRelated')::boolean AS "is_work_related",
  (event_data ->> 'isAccidentRelated')::boolean AS "is_accident_related",
  (event_data ->> 'hasEmployerPlan')::boolean AS "has_employer_plan",
  event_data ->> 'employerSizeCode' AS "employer_size_code",
  (event_data ->> 'medicareIsPrimary')::boolean AS "medicare_is_primary",
  event_data -> 'answeredBy' AS "answered_by"
FROM stored_events
WHERE event_type = 'SecondaryPayerQuestionnaire.Completed';

COMMENT ON VIEW events."secondary_payer_questionnaire_completed" IS 'A Medicare patient answered the questions that decide whether another insurer pays before Medicare. Asked at each inpatient admission and every 90 days for recurring outpatient services.';
COMMENT ON COLUMN events."secondary_payer_questionnaire_completed"."questionnaire_id" IS 'The filled form, kept for ten years.';
COMMENT ON COLUMN events."secondary_payer_questionnaire_completed"."patient_id" IS 'Person on Medicare whose payers are being put in order.';
COMMENT ON COLUMN events."secondary_payer_questionnaire_completed"."encounter_id" IS 'Visit at which it was asked.';
COMMENT ON COLUMN events."secondary_payer_questionnaire_completed"."medicare_entitlement_basis" IS 'ESRD has a 30-month coordination period of its own. [PHI]';
COMMENT ON COLUMN events."secondary_payer_questionnaire_completed"."is_work_related" IS 'Whether illness or injury comes from work. [PHI]';
COMMENT ON COLUMN events."secondary_payer_questionnaire_completed"."is_accident_related" IS 'Whether an accident with a liable party caused it. [PHI]';
COMMENT ON COLUMN events."secondary_payer_questionnaire_completed"."has_employer_plan" IS 'Whether the patient or spouse works and has group coverage. [FINANCIAL, PII]';
COMMENT ON COLUMN events."secondary_payer_questionnaire_completed"."employer_size_code" IS 'Size that matters: LT20, GE20 or GE100 employees; null without an employer plan. [PII]';
COMMENT ON COLUMN events."secondary_payer_questionnaire_completed"."medicare_is_primary" IS 'Conclusion from the answers. [FINANCIAL]';
COMMENT ON COLUMN events."secondary_payer_questionnaire_completed"."answered_by" IS 'Patient or the relative who answered. [PII]';
`,
    String.raw`
CREATE VIEW events."shift_assigned" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'shiftId')::uuid AS "shift_id",
  (event_data ->> 'staffMemberId')::uuid AS "staff_member_id",
  (event_data ->> 'previousStaffMemberId')::uuid AS "previous_staff_member_id",
  event_data ->> 'shiftAssignmentRoute' AS "shift_assignment_route",
  nullif(event_data -> 'bonusAmount', 'null'::jsonb) AS "bonus_amount",
  (event_data ->> 'restHoursBefore')::integer AS "rest_hours_before",
  (event_data ->> 'weeklyHoursAfter')::integer AS "weekly_hours_after",
  nullif(event_data -> 'approvedBy', 'null'::jsonb) AS "approved_by"
FROM stored_events
WHERE event_type = 'Shift.Assigned';

COMMENT ON VIEW events."shift_assigned" IS 'An open shift found somebody, or a shift passed from one person to another. The hours stay as they were.';
COMMENT ON COLUMN events."shift_assigned"."shift_id" IS 'Shift that is covered.';
COMMENT ON COLUMN events."shift_assigned"."staff_member_id" IS 'Who works it now.';
COMMENT ON COLUMN events."shift_assigned"."previous_staff_member_id" IS 'Who gave it away; null where it was open.';
COMMENT ON COLUMN events."shift_assigned"."shift_assignment_route" IS 'MANDATED overtime is forbidden or limited by law in many states.';
COMMENT ON COLUMN events."shift_assigned"."bonus_amount" IS 'Extra pay that was offered for it; null for none. [FINANCIAL]';
COMMENT ON COLUMN events."shift_assigned"."rest_hours_before" IS 'Hours since the end of the person''s last shift; below 10 the manager has to agree.';
COMMENT ON COLUMN events."shift_assigned"."weekly_hours_after" IS 'Hours of the person in that week with this shift.';
COMMENT ON COLUMN events."shift_assigned"."approved_by" IS 'Manager who agreed, where a rule asks for it. [PII]';
`,
    String.raw`
CREATE VIEW events."shift_callout_reported" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'shiftId')::uuid AS "shift_id",
  (event_data ->> 'staffMemberId')::uuid AS "staff_member_id",
  event_data ->> 'calloutReason' AS "callout_reason",
  (event_data ->> 'noticeMinutes')::integer AS "notice_minutes",
  (event_data ->> 'expectedReturnDate')::date AS "expected_return_date",
  event_data ->> 'staffingImpact' AS "staffing_impact",
  (event_data ->> 'reportedAt')::timestamptz AS "reported_at"
FROM stored_events
WHERE event_type = 'Shift.CalloutReported';

COMMENT ON VIEW events."shift_callout_reported" IS 'Somebody said that they cannot work a shift on the roster. The shift is open from now on.';
COMMENT ON COLUMN events."shift_callout_reported"."shift_id" IS 'Shift that loses its person.';
COMMENT ON COLUMN events."shift_callout_reported"."staff_member_id" IS 'Who cannot come.';
COMMENT ON COLUMN events."shift_callout_reported"."callout_reason" IS 'INFECTION_EXPOSURE goes to employee health too. [PHI, PII]';
COMMENT ON COLUMN events."shift_callout_reported"."notice_minutes" IS 'Minutes before the planned begin, negative for a no-show.';
COMMENT ON COLUMN events."shift_callout_reported"."expected_return_date" IS 'Day on which the person means to be back. [PII]';
COMMENT ON COLUMN events."shift_callout_reported"."staffing_impact" IS 'BELOW_MINIMUM closes beds unless somebody is found.';
COMMENT ON COLUMN events."shift_callout_reported"."reported_at" IS 'When the call came.';
`,
    String.raw`
CREATE VIEW events."shift_completed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'shiftId')::uuid AS "shift_id",
  (event_data ->> 'staffMemberId')::uuid AS "staff_member_id",
  event_data -> 'actualPeriod' AS "actual_period",
  (event_data ->> 'breakMinutes')::integer AS "break_minutes",
  (event_data ->> 'missedBreak')::boolean AS "missed_break",
  (event_data ->> 'overtimeMinutes')::integer AS "overtime_minutes",
  event_data -> 'hoursByUnit' AS "hours_by_unit",
  (event_data ->> 'acuityTotalScore')::integer AS "acuity_total_score"
FROM stored_events
WHERE event_type = 'Shift.Completed';

COMMENT ON VIEW events."shift_completed" IS 'Somebody clocked out at the end of a shift. The hours are not yet approved for pay.';
COMMENT ON COLUMN events."shift_completed"."shift_id" IS 'Shift that was worked.';
COMMENT ON COLUMN events."shift_completed"."staff_member_id" IS 'Who worked it.';
COMMENT ON COLUMN events."shift_completed"."actual_period" IS 'Time from clocking in to clocking out.';
COMMENT ON COLUMN events."shift_completed"."break_minutes" IS 'Unpaid break taken.';
COMMENT ON COLUMN events."shift_completed"."missed_break" IS 'True when a break due by law was not taken, which is paid with a premium.';
COMMENT ON COLUMN events."shift_completed"."overtime_minutes" IS 'Minutes beyond the planned end.';
COMMENT ON COLUMN events."shift_completed"."hours_by_unit" IS 'How the time splits over wards when somebody floated; one entry otherwise.';
COMMENT ON COLUMN events."shift_completed"."acuity_total_score" IS 'Sum of the acuity points of the assignment; null where the ward does not measure it.';
`,
    String.raw`
CREATE VIEW events."shift_scheduled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'shiftId')::uuid AS "shift_id",
  (event_data ->> 'staffMemberId')::uuid AS "staff_member_id",
  (event_data ->> 'unitId')::uuid AS "unit_id",
  event_data -> 'staffRole' AS "staff_role",
  event_data -> 'requiredSkills' AS "required_skills",
  event_data -> 'scheduledPeriod' AS "scheduled_period",
  event_data ->> 'shiftStaffingBasis' AS "shift_staffing_basis",
  (event_data ->> 'isCharge')::boolean AS "is_charge",
  (event_data ->> 'rosterPublishedAt')::timestamptz AS "roster_published_at"
FROM stored_events
WHERE event_type = 'Shift.Scheduled';

COMMENT ON VIEW events."shift_scheduled" IS 'A shift was put on the published roster with a person or as open. A draft roster that only planners see is not reported.';
COMMENT ON COLUMN events."shift_scheduled"."shift_id" IS 'One shift of one position.';
COMMENT ON COLUMN events."shift_scheduled"."staff_member_id" IS 'Who is to work it; null while it is open.';
COMMENT ON COLUMN events."shift_scheduled"."unit_id" IS 'Ward or department that needs it.';
COMMENT ON COLUMN events."shift_scheduled"."staff_role" IS 'Job on that shift, O*NET or NUCC code, such as registered nurse.';
COMMENT ON COLUMN events."shift_scheduled"."required_skills" IS 'Competencies without which nobody may take it, such as chemotherapy or CRRT.';
COMMENT ON COLUMN events."shift_scheduled"."scheduled_period" IS 'Planned begin and end, handover included.';
COMMENT ON COLUMN events."shift_scheduled"."shift_staffing_basis" IS 'AGENCY shifts need the agency''s own credential check.';
COMMENT ON COLUMN events."shift_scheduled"."is_charge" IS 'Whether the person leads the shift.';
COMMENT ON COLUMN events."shift_scheduled"."roster_published_at" IS 'When it became visible to staff; many states demand two weeks ahead.';
`,
    String.raw`
CREATE VIEW events."shift_started" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'shiftId')::uuid AS "shift_id",
  (event_data ->> 'staffMemberId')::uuid AS "staff_member_id",
  (event_data ->> 'unitId')::uuid AS "unit_id",
  (event_data ->> 'startedAt')::timestamptz AS "started_at",
  (event_data ->> 'lateMinutes')::integer AS "late_minutes",
  event_data ->> 'clockMethod' AS "clock_method",
  (event_data ->> 'assignedPatientCount')::integer AS "assigned_patient_count"
FROM stored_events
WHERE event_type = 'Shift.Started';

COMMENT ON VIEW events."shift_started" IS 'Somebody clocked in for a shift. Being on the roster alone does not mean that they came.';
COMMENT ON COLUMN events."shift_started"."shift_id" IS 'Shift that is being worked.';
COMMENT ON COLUMN events."shift_started"."staff_member_id" IS 'Person whose badge was read.';
COMMENT ON COLUMN events."shift_started"."unit_id" IS 'Where they work today, which may differ from the roster.';
COMMENT ON COLUMN events."shift_started"."started_at" IS 'Time on the clock.';
COMMENT ON COLUMN events."shift_started"."late_minutes" IS 'Minutes after the planned begin, negative when early.';
COMMENT ON COLUMN events."shift_started"."clock_method" IS 'MANAGER_ENTRY corrects a forgotten badge and is audited.';
COMMENT ON COLUMN events."shift_started"."assigned_patient_count" IS 'Patients in the nurse''s assignment at the start, for ratio reports; null for other jobs.';
`,
    String.raw`
CREATE VIEW events."sign_in_blocked" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'userId')::uuid AS "user_id",
  event_data ->> 'signInBlockCause' AS "sign_in_block_cause",
  (event_data ->> 'attemptCount')::integer AS "attempt_count",
  event_data ->> 'clientHost' AS "client_host",
  event_data ->> 'clientCountry' AS "client_country",
  (event_data ->> 'lockedUntilAt')::timestamptz AS "locked_until_at",
  (event_data ->> 'wasPatientCareBlocked')::boolean AS "was_patient_care_blocked"
FROM stored_events
WHERE event_type = 'SignIn.Blocked';

COMMENT ON VIEW events."sign_in_blocked" IS 'Sign-ins to a login were refused often enough, or oddly enough, that it was locked or challenged. Single typing errors are not reported.';
COMMENT ON COLUMN events."sign_in_blocked"."user_id" IS 'Login that was tried.';
COMMENT ON COLUMN events."sign_in_blocked"."sign_in_block_cause" IS 'MFA_FATIGUE is a run of pushes that the user did not ask for.';
COMMENT ON COLUMN events."sign_in_blocked"."attempt_count" IS 'Refused tries within the window.';
COMMENT ON COLUMN events."sign_in_blocked"."client_host" IS 'Network address of the tries; null where hidden. [PII]';
COMMENT ON COLUMN events."sign_in_blocked"."client_country" IS 'Country of that address, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN events."sign_in_blocked"."locked_until_at" IS 'When it opens again by itself; null where a person has to open it.';
COMMENT ON COLUMN events."sign_in_blocked"."was_patient_care_blocked" IS 'Whether the user was on shift, so that the help desk calls at once.';
`,
    String.raw`
CREATE VIEW events."slots_blocked" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'scheduleId')::uuid AS "schedule_id",
  event_data -> 'slotIds' AS "slot_ids",
  event_data -> 'blockedPeriod' AS "blocked_period",
  event_data ->> 'slotBlockReason' AS "slot_block_reason",
  (event_data ->> 'bookedVisitCount')::integer AS "booked_visit_count",
  (event_data ->> 'opensAgainAt')::timestamptz AS "opens_again_at",
  event_data -> 'blockedBy' AS "blocked_by"
FROM stored_events
WHERE event_type = 'Slots.Blocked';

COMMENT ON VIEW events."slots_blocked" IS 'Times in a clinician''s, room''s or machine''s schedule were closed for booking. Visits already booked in them are counted and have to be moved by people.';
COMMENT ON COLUMN events."slots_blocked"."schedule_id" IS 'Schedule of one clinician, room or machine.';
COMMENT ON COLUMN events."slots_blocked"."slot_ids" IS 'Slots that nobody may book.';
COMMENT ON COLUMN events."slots_blocked"."blocked_period" IS 'Span from the first to the last of them.';
COMMENT ON COLUMN events."slots_blocked"."slot_block_reason" IS 'HELD_FOR_URGENT slots open by themselves a day before.';
COMMENT ON COLUMN events."slots_blocked"."booked_visit_count" IS 'Visits that stand in these slots and need another time.';
COMMENT ON COLUMN events."slots_blocked"."opens_again_at" IS 'When they open by themselves; null where they do not.';
COMMENT ON COLUMN events."slots_blocked"."blocked_by" IS 'Scheduler or clinician who closed them. [PII]';
`,
    String.raw`
CREATE VIEW events."slots_opened" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'scheduleId')::uuid AS "schedule_id",
  event_data -> 'slotIds' AS "slot_ids",
  (event_data ->> 'practitionerId')::uuid AS "practitioner_id",
  event_data -> 'serviceTypes' AS "service_types",
  event_data ->> 'slotAudience' AS "slot_audience",
  (event_data ->> 'slotMinutes')::integer AS "slot_minutes",
  event_data -> 'openPeriod' AS "open_period",
  (event_data ->> 'waitlistMatchCount')::integer AS "waitlist_match_count"
FROM stored_events
WHERE event_type = 'Slots.Opened';

COMMENT ON VIEW events."slots_opened" IS 'Times in a schedule were opened for booking, for the first time or after they had been closed. Whoever waits for such a time may be offered it.';
COMMENT ON COLUMN events."slots_opened"."schedule_id" IS 'Schedule that has more room now.';
COMMENT ON COLUMN events."slots_opened"."slot_ids" IS 'Slots that may be booked.';
COMMENT ON COLUMN events."slots_opened"."practitioner_id" IS 'Clinician whose time it is; null for rooms and machines.';
COMMENT ON COLUMN events."slots_opened"."service_types" IS 'Kinds of visit that fit, SNOMED CT.';
COMMENT ON COLUMN events."slots_opened"."slot_audience" IS 'ANYONE shows them in the portal.';
COMMENT ON COLUMN events."slots_opened"."slot_minutes" IS 'Length of each.';
COMMENT ON COLUMN events."slots_opened"."open_period" IS 'From the begin of the earliest to the end of the latest slot.';
COMMENT ON COLUMN events."slots_opened"."waitlist_match_count" IS 'People on the waiting list whom one of these would suit.';
`,
    String.raw`
CREATE VIEW events."specimen_aliquoted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'specimenId')::uuid AS "specimen_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'deviceId')::uuid AS "device_id",
  event_data -> 'aliquots' AS "aliquots",
  nullif(event_data -> 'remainingVolume', 'null'::jsonb) AS "remaining_volume",
  (event_data ->> 'centrifugedAt')::timestamptz AS "centrifuged_at",
  (event_data ->> 'aliquotedAt')::timestamptz AS "aliquoted_at",
  nullif(event_data -> 'performer', 'null'::jsonb) AS "performer"
FROM stored_events
WHERE event_type = 'Specimen.Aliquoted';

COMMENT ON VIEW events."specimen_aliquoted" IS 'Part of a primary container was poured into daughter tubes for another bench, the freezer or a reference laboratory. Each daughter is a specimen of its own from here on.';
COMMENT ON COLUMN events."specimen_aliquoted"."specimen_id" IS 'Primary container that was opened.';
COMMENT ON COLUMN events."specimen_aliquoted"."patient_id" IS 'Patient whose name every daughter label must bear as well.';
COMMENT ON COLUMN events."specimen_aliquoted"."device_id" IS 'Automation line that poured; null when done by hand.';
COMMENT ON COLUMN events."specimen_aliquoted"."aliquots" IS 'Daughters in the order of filling; the first carries what is most urgent. [PHI, PII]';
COMMENT ON COLUMN events."specimen_aliquoted"."remaining_volume" IS 'What stays in the primary tube above the gel, in mL. [PHI]';
COMMENT ON COLUMN events."specimen_aliquoted"."centrifuged_at" IS 'When the primary tube was spun; null for whole blood, urine and fluids.';
COMMENT ON COLUMN events."specimen_aliquoted"."aliquoted_at" IS 'When the last daughter was capped.';
COMMENT ON COLUMN events."specimen_aliquoted"."performer" IS 'Processor who poured by hand or loaded the line. [PII]';
`,
    String.raw`
CREATE VIEW events."specimen_collected" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'specimenId')::uuid AS "specimen_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  event_data -> 'orderIds' AS "order_ids",
  event_data -> 'containerIdentifier' AS "container_identifier",
  event_data -> 'specimenType' AS "specimen_type",
  nullif(event_data -> 'containerType', 'null'::jsonb) AS "container_type",
  nullif(event_data -> 'method', 'null'::jsonb) AS "method",
  nullif(event_data -> 'bodySite', 'null'::jsonb) AS "body_site",
  nullif(event_data -> 'volume', 'null'::jsonb) AS "volume",
  (event_data ->> 'wasDrawnFromLine')::boolean AS "was_drawn_from_line",
  (event_data ->> 'wasIdentityScanned')::boolean AS "was_identity_scanned",
  (event_data ->> 'collectedAt')::timestamptz AS "collected_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'Specimen.Collected';

COMMENT ON VIEW events."specimen_collected" IS 'A tube, cup, swab or bottle was filled at the bedside and labelled there after two identifiers were matched. It does not mean that the laboratory has it: that is Specimen.Received.';
COMMENT ON COLUMN events."specimen_collected"."specimen_id" IS 'This one container; a draw of three tubes is three specimens.';
COMMENT ON COLUMN events."specimen_collected"."patient_id" IS 'Patient whose wristband was scanned at the draw.';
COMMENT ON COLUMN events."specimen_collected"."encounter_id" IS 'Stay or visit in which the draw took place.';
COMMENT ON COLUMN events."specimen_collected"."order_ids" IS 'Orders that this container serves.';
COMMENT ON COLUMN events."specimen_collected"."container_identifier" IS 'Barcode on the label (SPM-2), unique at the laboratory for years. [PHI, PII]';
COMMENT ON COLUMN events."specimen_collected"."specimen_type" IS 'Material collected (SPM-4), SNOMED CT. [PHI]';
COMMENT ON COLUMN events."specimen_collected"."container_type" IS 'Tube or cup with its additive, HL7 table 0371 (EDTA, heparin, citrate), text as on the cap.';
COMMENT ON COLUMN events."specimen_collected"."method" IS 'How it was obtained (SPM-7), SNOMED CT: venipuncture, clean catch, swab, puncture. [PHI]';
COMMENT ON COLUMN events."specimen_collected"."body_site" IS 'Where it was taken (SPM-8), SNOMED CT; matters where an infusion runs in the same arm. [PHI]';
COMMENT ON COLUMN events."specimen_collected"."volume" IS 'Filled volume in mL; null where nobody measures it, as with swabs. [PHI]';
COMMENT ON COLUMN events."specimen_collected"."was_drawn_from_line" IS 'True when blood came from a catheter or port instead of a fresh puncture; paired cultures depend on it.';
COMMENT ON COLUMN events."specimen_collected"."was_identity_scanned" IS 'Whether wristband and label were scanned at the bedside; false means that two identifiers were read aloud.';
COMMENT ON COLUMN events."specimen_collected"."collected_at" IS 'When the container was filled (SPM-17); drug levels and the age of the sample count from here.';
COMMENT ON COLUMN events."specimen_collected"."performer" IS 'Phlebotomist, nurse or, for home kits, the patient who collected it. [PII]';
`,
    String.raw`
CREATE VIEW events."specimen_collection_failed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'specimenId')::uuid AS "specimen_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  event_data -> 'orderIds' AS "order_ids",
  event_data ->> 'specimenCollectionFailure' AS "specimen_collection_failure",
  (event_data ->> 'attemptCount')::integer AS "attempt_count",
  (event_data ->> 'isTimeCritical')::boolean AS "is_time_critical",
  nullif(event_data -> 'escalatedTo', 'null'::jsonb) AS "escalated_to",
  (event_data ->> 'attemptedAt')::timestamptz AS "attempted_at",
  (event_data ->> 'nextAttemptAt')::timestamptz AS "next_attempt_at",
  event_data -> 'performer' AS "performer"
FROM stored_events
WHERE event_type = 'Specimen.CollectionFailed';

COMMENT ON VIEW events."specimen_collection_failed" IS 'The collector went to the patient and came back without the specimen, after refusal, absence or unsuccessful punctures. The order stays open; LabOrder.Cancelled follows only if somebody decides so.';
COMMENT ON COLUMN events."specimen_collection_failed"."specimen_id" IS 'Planned container, whose printed label is now void.';
COMMENT ON COLUMN events."specimen_collection_failed"."patient_id" IS 'Patient who was to be drawn.';
COMMENT ON COLUMN events."specimen_collection_failed"."encounter_id" IS 'Stay during which the round was made.';
COMMENT ON COLUMN events."specimen_collection_failed"."order_ids" IS 'Orders that still wait for material.';
COMMENT ON COLUMN events."specimen_collection_failed"."specimen_collection_failure" IS 'What kept the collector from succeeding. [PHI]';
COMMENT ON COLUMN events."specimen_collection_failed"."attempt_count" IS 'Punctures made by this collector; 0 when none was tried.';
COMMENT ON COLUMN events."specimen_collection_failed"."is_time_critical" IS 'True for troughs, cortisol curves and the like, whose window closes while the ward waits.';
COMMENT ON COLUMN events."specimen_collection_failed"."escalated_to" IS 'Who was asked to try next, such as the vascular access nurse; null when the next round takes it up. [PII]';
COMMENT ON COLUMN events."specimen_collection_failed"."attempted_at" IS 'When the collector was at the bedside.';
COMMENT ON COLUMN events."specimen_collection_failed"."next_attempt_at" IS 'When the draw will be tried again.';
COMMENT ON COLUMN events."specimen_collection_failed"."performer" IS 'Collector who made the visit in vain. [PII]';
`,
    String.raw`
CREATE VIEW events."specimen_discarded" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'specimenId')::uuid AS "specimen_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data ->> 'specimenDiscardReason' AS "specimen_discard_reason",
  (event_data ->> 'retentionDays')::integer AS "retention_days",
  event_data ->> 'storagePosition' AS "storage_position",
  (event_data ->> 'wasOnHold')::boolean AS "was_on_hold",
  event_data ->> 'disposalStream' AS "disposal_stream",
  (event_data ->> 'discardedAt')::timestamptz AS "discarded_at",
  event_data -> 'discardedBy' AS "discarded_by"
FROM stored_events
WHERE event_type = 'Specimen.Discarded';

COMMENT ON VIEW events."specimen_discarded" IS 'A container was destroyed at the end of its retention or used up at the bench, so that no test can be added any more. A refused container is Specimen.Rejected first and is discarded later like all others.';
COMMENT ON COLUMN events."specimen_discarded"."specimen_id" IS 'Container that no longer exists.';
COMMENT ON COLUMN events."specimen_discarded"."patient_id" IS 'Patient from whom the material came.';
COMMENT ON COLUMN events."specimen_discarded"."specimen_discard_reason" IS 'Ground on which it was destroyed.';
COMMENT ON COLUMN events."specimen_discarded"."retention_days" IS 'Days that the policy demands for this material, such as 7 for serum and 14 for blood bank tubes.';
COMMENT ON COLUMN events."specimen_discarded"."storage_position" IS 'Rack and slot that became free, as the storage unit names them.';
COMMENT ON COLUMN events."specimen_discarded"."was_on_hold" IS 'True when a legal or research hold had to be lifted first.';
COMMENT ON COLUMN events."specimen_discarded"."disposal_stream" IS 'Waste stream by the facility''s plan, such as regulated medical waste or incineration.';
COMMENT ON COLUMN events."specimen_discarded"."discarded_at" IS 'When it went into the waste.';
COMMENT ON COLUMN events."specimen_discarded"."discarded_by" IS 'Technologist, or the automated storage unit, that threw it away. [PII]';
`,
    String.raw`
CREATE VIEW events."specimen_lost" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'specimenId')::uuid AS "specimen_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'orderIds' AS "order_ids",
  event_data -> 'specimenType' AS "specimen_type",
  (event_data ->> 'isIrreplaceable')::boolean AS "is_irreplaceable",
  nullif(event_data -> 'lastSeenLocation', 'null'::jsonb) AS "last_seen_location",
  (event_data ->> 'lastSeenAt')::timestamptz AS "last_seen_at",
  event_data ->> 'specimenLossStage' AS "specimen_loss_stage",
  (event_data ->> 'incidentId')::uuid AS "incident_id",
  (event_data ->> 'declaredLostAt')::timestamptz AS "declared_lost_at",
  event_data -> 'declaredBy' AS "declared_by"
FROM stored_events
WHERE event_type = 'Specimen.Lost';

COMMENT ON VIEW events."specimen_lost" IS 'A container that was certainly collected could not be found after the search that the laboratory''s procedure demands. It is not emitted for a tube that is merely late.';
COMMENT ON COLUMN events."specimen_lost"."specimen_id" IS 'Container that is missing.';
COMMENT ON COLUMN events."specimen_lost"."patient_id" IS 'Patient who must be told, and perhaps be drawn or biopsied again.';
COMMENT ON COLUMN events."specimen_lost"."order_ids" IS 'Orders that cannot be filled without it.';
COMMENT ON COLUMN events."specimen_lost"."specimen_type" IS 'Material that was lost, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."specimen_lost"."is_irreplaceable" IS 'True for tissue, spinal fluid, marrow and pre-treatment cultures; always an incident then.';
COMMENT ON COLUMN events."specimen_lost"."last_seen_location" IS 'Place of the last scan.';
COMMENT ON COLUMN events."specimen_lost"."last_seen_at" IS 'Time of the last scan, from which the search starts.';
COMMENT ON COLUMN events."specimen_lost"."specimen_loss_stage" IS 'Where in its way the container vanished.';
COMMENT ON COLUMN events."specimen_lost"."incident_id" IS 'Incident report about the loss, if one was opened.';
COMMENT ON COLUMN events."specimen_lost"."declared_lost_at" IS 'When the search was given up.';
COMMENT ON COLUMN events."specimen_lost"."declared_by" IS 'Supervisor who closed the search. [PII]';
`,
    String.raw`
CREATE VIEW events."specimen_received" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'specimenId')::uuid AS "specimen_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'orderIds' AS "order_ids",
  event_data -> 'accessionNumber' AS "accession_number",
  event_data ->> 'labSection' AS "lab_section",
  event_data ->> 'specimenArrivalCondition' AS "specimen_arrival_condition",
  event_data ->> 'specimenTransportCondition' AS "specimen_transport_condition",
  event_data ->> 'specimenDeliveryRoute' AS "specimen_delivery_route",
  (event_data ->> 'transitMinutes')::integer AS "transit_minutes",
  (event_data ->> 'collectedAt')::timestamptz AS "collected_at",
  (event_data ->> 'receivedAt')::timestamptz AS "received_at",
  nullif(event_data -> 'receivedBy', 'null'::jsonb) AS "received_by"
FROM stored_events
WHERE event_type = 'Specimen.Received';

COMMENT ON VIEW events."specimen_received" IS 'The laboratory scanned the container at its receiving desk, judged it fit and gave it an accession number. The turnaround clock of the bench starts here; a container that is refused at the same desk is Specimen.Rejected.';
COMMENT ON COLUMN events."specimen_received"."specimen_id" IS 'Container that arrived.';
COMMENT ON COLUMN events."specimen_received"."patient_id" IS 'Patient named on the label.';
COMMENT ON COLUMN events."specimen_received"."order_ids" IS 'Orders that can now be put on a worklist.';
COMMENT ON COLUMN events."specimen_received"."accession_number" IS 'Number under which the bench works, printed on every aliquot. [PHI, PII]';
COMMENT ON COLUMN events."specimen_received"."lab_section" IS 'Bench to which the container goes first.';
COMMENT ON COLUMN events."specimen_received"."specimen_arrival_condition" IS 'What the receiving desk saw. [PHI]';
COMMENT ON COLUMN events."specimen_received"."specimen_transport_condition" IS 'Temperature at which the container arrived.';
COMMENT ON COLUMN events."specimen_received"."specimen_delivery_route" IS 'Way of delivery; platelet function and blood gas samples must not come by tube.';
COMMENT ON COLUMN events."specimen_received"."transit_minutes" IS 'Minutes from draw to receipt; null when the collection time is missing.';
COMMENT ON COLUMN events."specimen_received"."collected_at" IS 'Time of the draw as the label gives it.';
COMMENT ON COLUMN events."specimen_received"."received_at" IS 'When it was scanned in (SPM-18).';
COMMENT ON COLUMN events."specimen_received"."received_by" IS 'Processor at the desk; null for the automated inlet. [PII]';
`,
    String.raw`
CREATE VIEW events."specimen_rejected" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'specimenId')::uuid AS "specimen_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  event_data -> 'orderIds' AS "order_ids",
  event_data -> 'specimenType' AS "specimen_type",
  event_data ->> 'specimenRejectReason' AS "specimen_reject_reason",
  (event_data ->> 'hemolysisIndex')::integer AS "hemolysis_index",
  event_data ->> 'specimenRecollection' AS "specimen_recollection",
  (event_data ->> 'newSpecimenId')::uuid AS "new_specimen_id",
  nullif(event_data -> 'notifiedTo', 'null'::jsonb) AS "notified_to",
  (event_data ->> 'rejectedAt')::timestamptz AS "rejected_at",
  event_data -> 'rejectedBy' AS "rejected_by"
FROM stored_events
WHERE event_type = 'Specimen.Rejected';

COMMENT ON VIEW events."specimen_rejected" IS 'The laboratory refused a container as unfit, at the receiving desk or later at the bench, and told the ward. No result will come from it; whether the patient is drawn again stands in recollection.';
COMMENT ON COLUMN events."specimen_rejected"."specimen_id" IS 'Container that was refused; it is kept for 48 hours in case of dispute.';
COMMENT ON COLUMN events."specimen_rejected"."patient_id" IS 'Patient on the label; for a mislabelled tube perhaps not the one who bled.';
COMMENT ON COLUMN events."specimen_rejected"."encounter_id" IS 'Encounter whose ward must be told.';
COMMENT ON COLUMN events."specimen_rejected"."order_ids" IS 'Orders left without material.';
COMMENT ON COLUMN events."specimen_rejected"."specimen_type" IS 'What the container held or should have held, SNOMED CT. [PHI]';
COMMENT ON COLUMN events."specimen_rejected"."specimen_reject_reason" IS 'Main ground of the refusal. [PHI]';
COMMENT ON COLUMN events."specimen_rejected"."hemolysis_index" IS 'Free hemoglobin as the analyzer''s H index in mg/dL; null where the eye judged. [PHI]';
COMMENT ON COLUMN events."specimen_rejected"."specimen_recollection" IS 'Whether the patient will be drawn again.';
COMMENT ON COLUMN events."specimen_rejected"."new_specimen_id" IS 'Container of the repeated draw, once its label is printed.';
COMMENT ON COLUMN events."specimen_rejected"."notified_to" IS 'Nurse or clinician who took the call. [PII]';
COMMENT ON COLUMN events."specimen_rejected"."rejected_at" IS 'When the laboratory decided.';
COMMENT ON COLUMN events."specimen_rejected"."rejected_by" IS 'Technologist who refused it. [PII]';
`,
    String.raw`
CREATE VIEW events."staffing_gap_identified" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'staffingGapId')::uuid AS "staffing_gap_id",
  (event_data ->> 'unitId')::uuid AS "unit_id",
  event_data -> 'staffRole' AS "staff_role",
  event_data -> 'scheduledPeriod' AS "scheduled_period",
  (event_data ->> 'requiredCount')::integer AS "required_count",
  (event_data ->> 'rosteredCount')::integer AS "rostered_count",
  event_data ->> 'staffingRuleBasis' AS "staffing_rule_basis",
  event_data -> 'proposedMeasures' AS "proposed_measures"
FROM stored_events
WHERE event_type = 'StaffingGap.Identified';

COMMENT ON VIEW events."staffing_gap_identified" IS 'The acuity and census of a ward ask for more hands on a coming shift than the roster has. Emitted when the gap is found, and again only when it grows.';
COMMENT ON COLUMN events."staffing_gap_identified"."staffing_gap_id" IS 'Gap of one ward and shift.';
COMMENT ON COLUMN events."staffing_gap_identified"."unit_id" IS 'Ward that is short.';
COMMENT ON COLUMN events."staffing_gap_identified"."staff_role" IS 'Job that is missing, O*NET code.';
COMMENT ON COLUMN events."staffing_gap_identified"."scheduled_period" IS 'Hours during which hands are missing.';
COMMENT ON COLUMN events."staffing_gap_identified"."required_count" IS 'People that acuity and ratio ask for.';
COMMENT ON COLUMN events."staffing_gap_identified"."rostered_count" IS 'People on the roster.';
COMMENT ON COLUMN events."staffing_gap_identified"."staffing_rule_basis" IS 'STATE_RATIO must be met at all times, breaks included.';
COMMENT ON COLUMN events."staffing_gap_identified"."proposed_measures" IS 'What the planner proposes, best first.';
`,
    String.raw`
CREATE VIEW events."statement_disputed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'statementId')::uuid AS "statement_id",
  (event_data ->> 'guarantorId')::uuid AS "guarantor_id",
  event_data ->> 'statementDisputeGround' AS "statement_dispute_ground",
  event_data -> 'disputedAmount' AS "disputed_amount",
  event_data -> 'disputedChargeIds' AS "disputed_charge_ids",
  event_data ->> 'reasonText' AS "reason_text",
  (event_data ->> 'answerDueDate')::date AS "answer_due_date",
  event_data -> 'receivedBy' AS "received_by"
FROM stored_events
WHERE event_type = 'Statement.Disputed';

COMMENT ON VIEW events."statement_disputed" IS 'A patient or guarantor contested a bill. The items named are not reminded of until the dispute is settled.';
COMMENT ON COLUMN events."statement_disputed"."statement_id" IS 'Bill that is contested.';
COMMENT ON COLUMN events."statement_disputed"."guarantor_id" IS 'Who contests it.';
COMMENT ON COLUMN events."statement_disputed"."statement_dispute_ground" IS 'QUALITY_OF_CARE is handed to patient relations as well. [FINANCIAL, PHI]';
COMMENT ON COLUMN events."statement_disputed"."disputed_amount" IS 'Part of the bill that is contested. [FINANCIAL]';
COMMENT ON COLUMN events."statement_disputed"."disputed_charge_ids" IS 'Lines contested; empty when it is the whole bill.';
COMMENT ON COLUMN events."statement_disputed"."reason_text" IS 'What the patient wrote or said. [FINANCIAL, PHI]';
COMMENT ON COLUMN events."statement_disputed"."answer_due_date" IS 'Day by which we promised or owe an answer.';
COMMENT ON COLUMN events."statement_disputed"."received_by" IS 'Who took it in, or the portal. [PII]';
`,
    String.raw`
CREATE VIEW events."statement_issued" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'statementId')::uuid AS "statement_id",
  (event_data ->> 'guarantorId')::uuid AS "guarantor_id",
  event_data -> 'accountIds' AS "account_ids",
  event_data ->> 'statementDelivery' AS "statement_delivery",
  event_data -> 'balanceAmount' AS "balance_amount",
  event_data -> 'previousBalanceAmount' AS "previous_balance_amount",
  (event_data ->> 'dueDate')::date AS "due_date",
  (event_data ->> 'cycleNumber')::integer AS "cycle_number",
  nullif(event_data -> 'mailingAddress', 'null'::jsonb) AS "mailing_address",
  event_data ->> 'language' AS "language"
FROM stored_events
WHERE event_type = 'Statement.Issued';

COMMENT ON VIEW events."statement_issued" IS 'A bill was sent to a guarantor for what insurance left over. It may cover several accounts; payers never receive it.';
COMMENT ON COLUMN events."statement_issued"."statement_id" IS 'The bill as sent.';
COMMENT ON COLUMN events."statement_issued"."guarantor_id" IS 'Addressee who is liable.';
COMMENT ON COLUMN events."statement_issued"."account_ids" IS 'Accounts on it, oldest first.';
COMMENT ON COLUMN events."statement_issued"."statement_delivery" IS 'A link never shows an amount before the reader signed in.';
COMMENT ON COLUMN events."statement_issued"."balance_amount" IS 'Amount due over all accounts. [FINANCIAL]';
COMMENT ON COLUMN events."statement_issued"."previous_balance_amount" IS 'Amount due on the statement before; 0.00 on the first. [FINANCIAL]';
COMMENT ON COLUMN events."statement_issued"."due_date" IS 'Day by which payment is asked for.';
COMMENT ON COLUMN events."statement_issued"."cycle_number" IS '1 for the first bill of the oldest balance; the policy ends reminders at 4.';
COMMENT ON COLUMN events."statement_issued"."mailing_address" IS 'Where paper went; null for electronic ones. [PII]';
COMMENT ON COLUMN events."statement_issued"."language" IS 'Language of the bill (BCP 47), by law that of the patient for common languages. [PII]';
`,
    String.raw`
CREATE VIEW events."statement_returned" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'statementId')::uuid AS "statement_id",
  (event_data ->> 'guarantorId')::uuid AS "guarantor_id",
  event_data ->> 'statementReturnCause' AS "statement_return_cause",
  nullif(event_data -> 'failedAddress', 'null'::jsonb) AS "failed_address",
  nullif(event_data -> 'failedContact', 'null'::jsonb) AS "failed_contact",
  (event_data ->> 'returnedDate')::date AS "returned_date",
  (event_data ->> 'returnCount')::integer AS "return_count"
FROM stored_events
WHERE event_type = 'Statement.Returned';

COMMENT ON VIEW events."statement_returned" IS 'A bill could not be delivered: the post returned it or the mail bounced. The reminder cycle waits until a good address is found.';
COMMENT ON COLUMN events."statement_returned"."statement_id" IS 'Bill that came back.';
COMMENT ON COLUMN events."statement_returned"."guarantor_id" IS 'Guarantor whose address is in doubt.';
COMMENT ON COLUMN events."statement_returned"."statement_return_cause" IS 'ADDRESSEE_DECEASED stops all reminders at once. [PII]';
COMMENT ON COLUMN events."statement_returned"."failed_address" IS 'Address that did not work; null for electronic ones. [PII]';
COMMENT ON COLUMN events."statement_returned"."failed_contact" IS 'Mail address or phone that did not work; null for paper. [PII]';
COMMENT ON COLUMN events."statement_returned"."returned_date" IS 'Day on which we learnt of it.';
COMMENT ON COLUMN events."statement_returned"."return_count" IS 'Returns in a row; after two the account goes to skip tracing.';
`,
    String.raw`
CREATE VIEW events."sterilizer_load_failed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'sterilizerLoadId')::uuid AS "sterilizer_load_id",
  (event_data ->> 'sterilizerAssetId')::uuid AS "sterilizer_asset_id",
  event_data ->> 'sterilizerLoadFailureKind' AS "sterilizer_load_failure_kind",
  event_data -> 'instrumentSetIds' AS "instrument_set_ids",
  (event_data ->> 'usedSetCount')::integer AS "used_set_count",
  (event_data ->> 'exposedPatientCount')::integer AS "exposed_patient_count",
  (event_data ->> 'lastGoodTestAt')::timestamptz AS "last_good_test_at",
  (event_data ->> 'detectedAt')::timestamptz AS "detected_at"
FROM stored_events
WHERE event_type = 'SterilizerLoad.Failed';

COMMENT ON VIEW events."sterilizer_load_failed" IS 'A load is not to be trusted: a parameter, a chemical or a biological indicator failed. Every set of it is called back, used ones included.';
COMMENT ON COLUMN events."sterilizer_load_failed"."sterilizer_load_id" IS 'Load that failed.';
COMMENT ON COLUMN events."sterilizer_load_failed"."sterilizer_asset_id" IS 'Machine, out of use until it is requalified.';
COMMENT ON COLUMN events."sterilizer_load_failed"."sterilizer_load_failure_kind" IS 'BIOLOGICAL_INDICATOR reaches back to the last good test.';
COMMENT ON COLUMN events."sterilizer_load_failed"."instrument_set_ids" IS 'Sets called back.';
COMMENT ON COLUMN events."sterilizer_load_failed"."used_set_count" IS 'Of these, sets already opened for a patient.';
COMMENT ON COLUMN events."sterilizer_load_failed"."exposed_patient_count" IS 'Patients concerned, whom infection control follows up. [PHI]';
COMMENT ON COLUMN events."sterilizer_load_failed"."last_good_test_at" IS 'Last test that passed; loads since then are in doubt.';
COMMENT ON COLUMN events."sterilizer_load_failed"."detected_at" IS 'When it was noticed.';
`,
    String.raw`
CREATE VIEW events."stock_counted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'itemId')::uuid AS "item_id",
  (event_data ->> 'storageLocationId')::uuid AS "storage_location_id",
  event_data ->> 'stockCountKind' AS "stock_count_kind",
  event_data -> 'bookQuantity' AS "book_quantity",
  event_data -> 'countedQuantity' AS "counted_quantity",
  event_data -> 'differenceValueAmount' AS "difference_value_amount",
  nullif(event_data -> 'expiredQuantity', 'null'::jsonb) AS "expired_quantity",
  (event_data ->> 'isBlindCount')::boolean AS "is_blind_count",
  event_data -> 'countedBy' AS "counted_by"
FROM stored_events
WHERE event_type = 'Stock.Counted';

COMMENT ON VIEW events."stock_counted" IS 'Somebody counted the shelf, and the book was set to what was found. Differences of controlled drugs are an incident and never only this.';
COMMENT ON COLUMN events."stock_counted"."item_id" IS 'Item that was counted.';
COMMENT ON COLUMN events."stock_counted"."storage_location_id" IS 'Shelf or cabinet.';
COMMENT ON COLUMN events."stock_counted"."stock_count_kind" IS 'Occasion; year-end counts go to finance.';
COMMENT ON COLUMN events."stock_counted"."book_quantity" IS 'Units that the book had.';
COMMENT ON COLUMN events."stock_counted"."counted_quantity" IS 'Units that were there.';
COMMENT ON COLUMN events."stock_counted"."difference_value_amount" IS 'Worth of the difference at mean cost, negative for a loss.';
COMMENT ON COLUMN events."stock_counted"."expired_quantity" IS 'Of these, units past their date that were taken away.';
COMMENT ON COLUMN events."stock_counted"."is_blind_count" IS 'Whether the counter was not shown the book figure.';
COMMENT ON COLUMN events."stock_counted"."counted_by" IS 'Person whose figures the book was set to. [PII]';
`,
    String.raw`
CREATE VIEW events."stock_depleted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'itemId')::uuid AS "item_id",
  event_data ->> 'itemName' AS "item_name",
  (event_data ->> 'storageLocationId')::uuid AS "storage_location_id",
  (event_data ->> 'openRequestCount')::integer AS "open_request_count",
  event_data ->> 'stockDepletionCause' AS "stock_depletion_cause",
  event_data -> 'substituteItemIds' AS "substitute_item_ids",
  (event_data ->> 'expectedRestockDate')::date AS "expected_restock_date",
  (event_data ->> 'isConservationOrdered')::boolean AS "is_conservation_ordered"
FROM stored_events
WHERE event_type = 'Stock.Depleted';

COMMENT ON VIEW events."stock_depleted" IS 'A store has none of an item left while wards still ask for it. Substitutes, if any were agreed on, are named.';
COMMENT ON COLUMN events."stock_depleted"."item_id" IS 'Item that ran out.';
COMMENT ON COLUMN events."stock_depleted"."item_name" IS 'Description as wards know it.';
COMMENT ON COLUMN events."stock_depleted"."storage_location_id" IS 'Store that is empty.';
COMMENT ON COLUMN events."stock_depleted"."open_request_count" IS 'Requests that cannot be met now.';
COMMENT ON COLUMN events."stock_depleted"."stock_depletion_cause" IS 'NATIONAL_SHORTAGE opens the shortage committee.';
COMMENT ON COLUMN events."stock_depleted"."substitute_item_ids" IS 'Items approved in its place, best first.';
COMMENT ON COLUMN events."stock_depleted"."expected_restock_date" IS 'Day the supplier names; null where it names none.';
COMMENT ON COLUMN events."stock_depleted"."is_conservation_ordered" IS 'Whether use elsewhere in the house is restricted.';
`,
    String.raw`
CREATE VIEW events."stock_issued" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'itemId')::uuid AS "item_id",
  (event_data ->> 'storageLocationId')::uuid AS "storage_location_id",
  (event_data ->> 'receivingUnitId')::uuid AS "receiving_unit_id",
  event_data -> 'quantity' AS "quantity",
  event_data ->> 'lotNumber' AS "lot_number",
  event_data ->> 'stockIssueRoute' AS "stock_issue_route",
  event_data -> 'remainingQuantity' AS "remaining_quantity",
  event_data -> 'issuedBy' AS "issued_by"
FROM stored_events
WHERE event_type = 'Stock.Issued';

COMMENT ON VIEW events."stock_issued" IS 'Goods left a store for a ward, a case cart or a patient. What was then used on a patient is a charge or an implant record.';
COMMENT ON COLUMN events."stock_issued"."item_id" IS 'Item that left.';
COMMENT ON COLUMN events."stock_issued"."storage_location_id" IS 'Store that it left.';
COMMENT ON COLUMN events."stock_issued"."receiving_unit_id" IS 'Ward whose budget pays.';
COMMENT ON COLUMN events."stock_issued"."quantity" IS 'Taken off the shelf by this one movement.';
COMMENT ON COLUMN events."stock_issued"."lot_number" IS 'Lot issued, which a recall will ask for.';
COMMENT ON COLUMN events."stock_issued"."stock_issue_route" IS 'CABINET is a dispensing cabinet that counted by itself.';
COMMENT ON COLUMN events."stock_issued"."remaining_quantity" IS 'Units that the store still has.';
COMMENT ON COLUMN events."stock_issued"."issued_by" IS 'Who handed it out. [PII]';
`,
    String.raw`
CREATE VIEW events."stock_quarantined" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'itemId')::uuid AS "item_id",
  event_data -> 'lotNumbers' AS "lot_numbers",
  event_data ->> 'stockQuarantineCause' AS "stock_quarantine_cause",
  event_data ->> 'noticeNumber' AS "notice_number",
  event_data -> 'barredQuantity' AS "barred_quantity",
  event_data -> 'storageLocationIds' AS "storage_location_ids",
  (event_data ->> 'exposedPatientCount')::integer AS "exposed_patient_count",
  event_data -> 'startedBy' AS "started_by"
FROM stored_events
WHERE event_type = 'Stock.Quarantined';

COMMENT ON VIEW events."stock_quarantined" IS 'A lot was barred from use wherever it lies in the house, after a recall, a temperature excursion or a complaint. What patients already received is traced separately.';
COMMENT ON COLUMN events."stock_quarantined"."item_id" IS 'Item of the master whose lots are barred.';
COMMENT ON COLUMN events."stock_quarantined"."lot_numbers" IS 'Lots barred, as printed.';
COMMENT ON COLUMN events."stock_quarantined"."stock_quarantine_cause" IS 'Class I may cause death or serious harm and is done within the hour.';
COMMENT ON COLUMN events."stock_quarantined"."notice_number" IS 'Recall number of FDA or manufacturer; null for causes of our own.';
COMMENT ON COLUMN events."stock_quarantined"."barred_quantity" IS 'Units found and put aside so far.';
COMMENT ON COLUMN events."stock_quarantined"."storage_location_ids" IS 'Stores that had any.';
COMMENT ON COLUMN events."stock_quarantined"."exposed_patient_count" IS 'Patients who received units of these lots by our records; null while still searched. [PHI]';
COMMENT ON COLUMN events."stock_quarantined"."started_by" IS 'Who barred it. [PII]';
`,
    String.raw`
CREATE VIEW events."stock_received" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'itemId')::uuid AS "item_id",
  (event_data ->> 'purchaseOrderId')::uuid AS "purchase_order_id",
  (event_data ->> 'storageLocationId')::uuid AS "storage_location_id",
  event_data -> 'quantity' AS "quantity",
  event_data ->> 'lotNumber' AS "lot_number",
  (event_data ->> 'expiryDate')::date AS "expiry_date",
  event_data ->> 'udi' AS "udi",
  event_data ->> 'coldChainOutcome' AS "cold_chain_outcome",
  event_data -> 'unitPrice' AS "unit_price",
  nullif(event_data -> 'shortageQuantity', 'null'::jsonb) AS "shortage_quantity",
  event_data -> 'receivedBy' AS "received_by"
FROM stored_events
WHERE event_type = 'Stock.Received';

COMMENT ON VIEW events."stock_received" IS 'Goods of a purchase order were counted in at the dock and put on stock. A parcel that is only signed for is not received.';
COMMENT ON COLUMN events."stock_received"."item_id" IS 'Item of the item master.';
COMMENT ON COLUMN events."stock_received"."purchase_order_id" IS 'Order that it fulfils, in part or whole.';
COMMENT ON COLUMN events."stock_received"."storage_location_id" IS 'Store that it went to.';
COMMENT ON COLUMN events."stock_received"."quantity" IS 'Units counted in, in the unit of issue.';
COMMENT ON COLUMN events."stock_received"."lot_number" IS 'Lot as printed; null for goods without lots.';
COMMENT ON COLUMN events."stock_received"."expiry_date" IS 'Last day of use; null for goods that keep.';
COMMENT ON COLUMN events."stock_received"."udi" IS 'Device identifier of the carton (GS1, HIBCC or ICCBBA); null for other goods.';
COMMENT ON COLUMN events."stock_received"."cold_chain_outcome" IS 'EXCURSION puts the lot into quarantine.';
COMMENT ON COLUMN events."stock_received"."unit_price" IS 'Price of one unit of issue on this order.';
COMMENT ON COLUMN events."stock_received"."shortage_quantity" IS 'Units that the packing slip promised and the parcel lacked; null where all was there.';
COMMENT ON COLUMN events."stock_received"."received_by" IS 'Dock clerk who counted. [PII]';
`,
    String.raw`
CREATE VIEW events."stock_reorder_point_reached" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'itemId')::uuid AS "item_id",
  (event_data ->> 'storageLocationId')::uuid AS "storage_location_id",
  event_data -> 'onHandQuantity' AS "on_hand_quantity",
  event_data -> 'onOrderQuantity' AS "on_order_quantity",
  event_data -> 'reorderPointQuantity' AS "reorder_point_quantity",
  event_data -> 'dailyUsageQuantity' AS "daily_usage_quantity",
  (event_data ->> 'coverageDays')::integer AS "coverage_days",
  event_data ->> 'stockCriticality' AS "stock_criticality"
FROM stored_events
WHERE event_type = 'Stock.ReorderPointReached';

COMMENT ON VIEW events."stock_reorder_point_reached" IS 'The stock of an item in a store fell to its reorder point. An order may follow by itself; a store that is empty is Stock.Depleted.';
COMMENT ON COLUMN events."stock_reorder_point_reached"."item_id" IS 'Item that runs low.';
COMMENT ON COLUMN events."stock_reorder_point_reached"."storage_location_id" IS 'Shelf or cabinet whose level is low; others may have plenty.';
COMMENT ON COLUMN events."stock_reorder_point_reached"."on_hand_quantity" IS 'Units on the shelf.';
COMMENT ON COLUMN events."stock_reorder_point_reached"."on_order_quantity" IS 'Units already ordered and not yet here.';
COMMENT ON COLUMN events."stock_reorder_point_reached"."reorder_point_quantity" IS 'Level that triggers an order.';
COMMENT ON COLUMN events."stock_reorder_point_reached"."daily_usage_quantity" IS 'Mean use per day over the last 28 days.';
COMMENT ON COLUMN events."stock_reorder_point_reached"."coverage_days" IS 'Days that the shelf will last at that use.';
COMMENT ON COLUMN events."stock_reorder_point_reached"."stock_criticality" IS 'LIFE_SUSTAINING items call the buyer by phone.';
`,
    String.raw`
CREATE VIEW events."surge_level_declared" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  event_data ->> 'previousSurgeLevel' AS "previous_surge_level",
  event_data ->> 'newSurgeLevel' AS "new_surge_level",
  event_data ->> 'surgeDriver' AS "surge_driver",
  (event_data ->> 'boardingCount')::integer AS "boarding_count",
  (event_data ->> 'isDivertingAmbulances')::boolean AS "is_diverting_ambulances",
  (event_data ->> 'areElectivesPostponed')::boolean AS "are_electives_postponed",
  (event_data ->> 'reviewAt')::timestamptz AS "review_at",
  event_data -> 'declaredBy' AS "declared_by"
FROM stored_events
WHERE event_type = 'SurgeLevel.Declared';

COMMENT ON VIEW events."surge_level_declared" IS 'The command center set the hospital''s capacity alert to a new level, up or down. Each level has a list of measures that departments start by themselves.';
COMMENT ON COLUMN events."surge_level_declared"."facility_id" IS 'Hospital for which it holds.';
COMMENT ON COLUMN events."surge_level_declared"."previous_surge_level" IS 'Level until now.';
COMMENT ON COLUMN events."surge_level_declared"."new_surge_level" IS 'Level from now on; BLACK is crisis standards of care.';
COMMENT ON COLUMN events."surge_level_declared"."surge_driver" IS 'Main cause; RECOVERY is a step down.';
COMMENT ON COLUMN events."surge_level_declared"."boarding_count" IS 'Patients without a bed at that moment.';
COMMENT ON COLUMN events."surge_level_declared"."is_diverting_ambulances" IS 'Whether ambulances are asked to go elsewhere.';
COMMENT ON COLUMN events."surge_level_declared"."are_electives_postponed" IS 'Whether planned operations are put off.';
COMMENT ON COLUMN events."surge_level_declared"."review_at" IS 'When the level is looked at again.';
COMMENT ON COLUMN events."surge_level_declared"."declared_by" IS 'Administrator on duty. [PII]';
`,
    String.raw`
CREATE VIEW events."system_downtime_declared" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'downtimeId')::uuid AS "downtime_id",
  event_data ->> 'systemName' AS "system_name",
  event_data ->> 'downtimeImpact' AS "downtime_impact",
  event_data -> 'facilityIds' AS "facility_ids",
  (event_data ->> 'isSuspectedCyberattack')::boolean AS "is_suspected_cyberattack",
  event_data -> 'fallbackForms' AS "fallback_forms",
  (event_data ->> 'expectedEndAt')::timestamptz AS "expected_end_at",
  event_data -> 'declaredBy' AS "declared_by",
  (event_data ->> 'startedAt')::timestamptz AS "started_at"
FROM stored_events
WHERE event_type = 'SystemDowntime.Declared';

COMMENT ON VIEW events."system_downtime_declared" IS 'An application that care depends on was declared down, planned or not. Wards go to the downtime forms named; what they write is entered afterwards.';
COMMENT ON COLUMN events."system_downtime_declared"."downtime_id" IS 'Downtime until it is called off.';
COMMENT ON COLUMN events."system_downtime_declared"."system_name" IS 'Application as users call it.';
COMMENT ON COLUMN events."system_downtime_declared"."downtime_impact" IS 'NO_MEDICATION_RECORD brings the printed administration records to every ward.';
COMMENT ON COLUMN events."system_downtime_declared"."facility_ids" IS 'Sites whose wards have to switch to paper.';
COMMENT ON COLUMN events."system_downtime_declared"."is_suspected_cyberattack" IS 'Whether connections were cut on purpose.';
COMMENT ON COLUMN events."system_downtime_declared"."fallback_forms" IS 'Forms and procedures to be used, by number.';
COMMENT ON COLUMN events."system_downtime_declared"."expected_end_at" IS 'When it should be back; null while nobody knows.';
COMMENT ON COLUMN events."system_downtime_declared"."declared_by" IS 'Incident commander who declared it. [PII]';
COMMENT ON COLUMN events."system_downtime_declared"."started_at" IS 'From when records may be missing.';
`,
    String.raw`
CREATE VIEW events."terminology_mapping_requested" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'mappingId')::uuid AS "mapping_id",
  event_data -> 'localCode' AS "local_code",
  event_data ->> 'targetSystemUrl' AS "target_system_url",
  event_data ->> 'channelName' AS "channel_name",
  (event_data ->> 'seenCount')::integer AS "seen_count",
  event_data -> 'suggestedCodes' AS "suggested_codes",
  event_data ->> 'terminologyMappingRisk' AS "terminology_mapping_risk"
FROM stored_events
WHERE event_type = 'TerminologyMapping.Requested';

COMMENT ON VIEW events."terminology_mapping_requested" IS 'A local code without a standard counterpart turned up, and a terminologist was asked to map it. Data with it pass on with the local code meanwhile.';
COMMENT ON COLUMN events."terminology_mapping_requested"."mapping_id" IS 'Request in the terminologist''s list, closed by a mapping or a refusal.';
COMMENT ON COLUMN events."terminology_mapping_requested"."local_code" IS 'Code as the sender uses it.';
COMMENT ON COLUMN events."terminology_mapping_requested"."target_system_url" IS 'Code system that it should be mapped to, by URI.';
COMMENT ON COLUMN events."terminology_mapping_requested"."channel_name" IS 'Interface on which it came.';
COMMENT ON COLUMN events."terminology_mapping_requested"."seen_count" IS 'Messages with it so far.';
COMMENT ON COLUMN events."terminology_mapping_requested"."suggested_codes" IS 'Candidates by similarity of words, best first; none is used without a person.';
COMMENT ON COLUMN events."terminology_mapping_requested"."terminology_mapping_risk" IS 'PATIENT_SAFETY (allergies, drugs, results) is done within a day.';
`,
    String.raw`
CREATE VIEW events."transport_request_accepted" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'transportRequestId')::uuid AS "transport_request_id",
  event_data -> 'porters' AS "porters",
  event_data ->> 'transportDispatchMode' AS "transport_dispatch_mode",
  (event_data ->> 'expectedArrivalAt')::timestamptz AS "expected_arrival_at",
  (event_data ->> 'queueMinutes')::integer AS "queue_minutes",
  (event_data ->> 'distanceMeters')::integer AS "distance_meters"
FROM stored_events
WHERE event_type = 'TransportRequest.Accepted';

COMMENT ON VIEW events."transport_request_accepted" IS 'A porter took a transport on. The patient is still where they were.';
COMMENT ON COLUMN events."transport_request_accepted"."transport_request_id" IS 'Job that found its porter.';
COMMENT ON COLUMN events."transport_request_accepted"."porters" IS 'Who comes; two for a bed. [PII]';
COMMENT ON COLUMN events."transport_request_accepted"."transport_dispatch_mode" IS 'SELF_ASSIGNED jobs are picked from the list on the handset.';
COMMENT ON COLUMN events."transport_request_accepted"."expected_arrival_at" IS 'When the porter should be at the bedside.';
COMMENT ON COLUMN events."transport_request_accepted"."queue_minutes" IS 'Minutes the job waited for a porter.';
COMMENT ON COLUMN events."transport_request_accepted"."distance_meters" IS 'Walking distance of the whole way in metres; null where the map has no answer.';
`,
    String.raw`
CREATE VIEW events."transport_request_cancelled" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'transportRequestId')::uuid AS "transport_request_id",
  event_data ->> 'transportCancellationReason' AS "transport_cancellation_reason",
  (event_data ->> 'wasUnderWay')::boolean AS "was_under_way",
  nullif(event_data -> 'currentLocation', 'null'::jsonb) AS "current_location",
  (event_data ->> 'rescheduledRequestId')::uuid AS "rescheduled_request_id",
  event_data -> 'cancelledBy' AS "cancelled_by"
FROM stored_events
WHERE event_type = 'TransportRequest.Cancelled';

COMMENT ON VIEW events."transport_request_cancelled" IS 'A transport was called off before arrival. A patient who was already under way was brought back or stays where they are, as said.';
COMMENT ON COLUMN events."transport_request_cancelled"."transport_request_id" IS 'Job that is called off.';
COMMENT ON COLUMN events."transport_request_cancelled"."transport_cancellation_reason" IS 'PATIENT_UNSTABLE also calls the rapid response team. [PHI]';
COMMENT ON COLUMN events."transport_request_cancelled"."was_under_way" IS 'True when the patient had left the room.';
COMMENT ON COLUMN events."transport_request_cancelled"."current_location" IS 'Where the patient is now; null when they never left. [PHI]';
COMMENT ON COLUMN events."transport_request_cancelled"."rescheduled_request_id" IS 'Job that takes its place.';
COMMENT ON COLUMN events."transport_request_cancelled"."cancelled_by" IS 'Who called it off. [PII]';
`,
    String.raw`
CREATE VIEW events."transport_request_completed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'transportRequestId')::uuid AS "transport_request_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data -> 'toLocation' AS "to_location",
  event_data -> 'receivedBy' AS "received_by",
  (event_data ->> 'travelMinutes')::integer AS "travel_minutes",
  (event_data ->> 'wasOnTime')::boolean AS "was_on_time",
  (event_data ->> 'completedAt')::timestamptz AS "completed_at"
FROM stored_events
WHERE event_type = 'TransportRequest.Completed';

COMMENT ON VIEW events."transport_request_completed" IS 'The patient arrived and somebody at the destination took them over.';
COMMENT ON COLUMN events."transport_request_completed"."transport_request_id" IS 'Journey that ended at its destination.';
COMMENT ON COLUMN events."transport_request_completed"."patient_id" IS 'Patient who arrived.';
COMMENT ON COLUMN events."transport_request_completed"."to_location" IS 'Where the patient really is, which may differ from what was asked. [PHI]';
COMMENT ON COLUMN events."transport_request_completed"."received_by" IS 'Who took the patient over. [PII]';
COMMENT ON COLUMN events."transport_request_completed"."travel_minutes" IS 'Minutes under way.';
COMMENT ON COLUMN events."transport_request_completed"."was_on_time" IS 'Whether it was before the time asked for.';
COMMENT ON COLUMN events."transport_request_completed"."completed_at" IS 'Moment of the handover.';
`,
    String.raw`
CREATE VIEW events."transport_request_placed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'transportRequestId')::uuid AS "transport_request_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  event_data -> 'fromLocation' AS "from_location",
  event_data -> 'toLocation' AS "to_location",
  event_data ->> 'transportMode' AS "transport_mode",
  (event_data ->> 'needsNurseEscort')::boolean AS "needs_nurse_escort",
  event_data -> 'transportEquipment' AS "transport_equipment",
  event_data ->> 'priority' AS "priority",
  (event_data ->> 'dueAt')::timestamptz AS "due_at"
FROM stored_events
WHERE event_type = 'TransportRequest.Placed';

COMMENT ON VIEW events."transport_request_placed" IS 'A ward or department asked for a patient to be brought somewhere within the house. Nobody has taken it on yet.';
COMMENT ON COLUMN events."transport_request_placed"."transport_request_id" IS 'Request until the patient has arrived.';
COMMENT ON COLUMN events."transport_request_placed"."patient_id" IS 'Patient to be moved.';
COMMENT ON COLUMN events."transport_request_placed"."encounter_id" IS 'Stay or visit during which it happens.';
COMMENT ON COLUMN events."transport_request_placed"."from_location" IS 'Where to fetch the patient. [PHI]';
COMMENT ON COLUMN events."transport_request_placed"."to_location" IS 'Where to bring the patient. [PHI]';
COMMENT ON COLUMN events."transport_request_placed"."transport_mode" IS 'Decides how many porters are needed. [PHI]';
COMMENT ON COLUMN events."transport_request_placed"."needs_nurse_escort" IS 'Whether a nurse has to come along.';
COMMENT ON COLUMN events."transport_request_placed"."transport_equipment" IS 'Things that must come along. [PHI]';
COMMENT ON COLUMN events."transport_request_placed"."priority" IS 'STAT interrupts another job.';
COMMENT ON COLUMN events."transport_request_placed"."due_at" IS 'When the patient has to be there.';
`,
    String.raw`
CREATE VIEW events."transport_request_started" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'transportRequestId')::uuid AS "transport_request_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  event_data ->> 'transportIdentityCheck' AS "transport_identity_check",
  (event_data ->> 'handoffSheetGiven')::boolean AS "handoff_sheet_given",
  (event_data ->> 'delayMinutes')::integer AS "delay_minutes",
  (event_data ->> 'startedAt')::timestamptz AS "started_at",
  nullif(event_data -> 'releasedBy', 'null'::jsonb) AS "released_by"
FROM stored_events
WHERE event_type = 'TransportRequest.Started';

COMMENT ON VIEW events."transport_request_started" IS 'The porter checked the patient''s identity and set off with them. From now until arrival the patient is under way.';
COMMENT ON COLUMN events."transport_request_started"."transport_request_id" IS 'Job that is under way.';
COMMENT ON COLUMN events."transport_request_started"."patient_id" IS 'Patient who left the bedside.';
COMMENT ON COLUMN events."transport_request_started"."transport_identity_check" IS 'NOT_DONE is counted as a near miss.';
COMMENT ON COLUMN events."transport_request_started"."handoff_sheet_given" IS 'Whether the ticket to ride went along, with risks and lines.';
COMMENT ON COLUMN events."transport_request_started"."delay_minutes" IS 'Minutes between the porter''s coming and leaving, in which the patient was not ready.';
COMMENT ON COLUMN events."transport_request_started"."started_at" IS 'When they left the room.';
COMMENT ON COLUMN events."transport_request_started"."released_by" IS 'Nurse who let the patient go; null where nobody was at the desk. [PII]';
`,
    String.raw`
CREATE VIEW events."underpayment_detected" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'underpaymentId')::uuid AS "underpayment_id",
  (event_data ->> 'claimId')::uuid AS "claim_id",
  (event_data ->> 'contractId')::uuid AS "contract_id",
  event_data -> 'expectedPaymentAmount' AS "expected_payment_amount",
  event_data -> 'paidAmount' AS "paid_amount",
  event_data -> 'varianceAmount' AS "variance_amount",
  event_data ->> 'underpaymentPattern' AS "underpayment_pattern",
  (event_data ->> 'similarCaseCount')::integer AS "similar_case_count",
  (event_data ->> 'disputeDeadlineDate')::date AS "dispute_deadline_date"
FROM stored_events
WHERE event_type = 'Underpayment.Detected';

COMMENT ON VIEW events."underpayment_detected" IS 'A posted payment lies below what the contract promises by more than the tolerance. It opens a case with the payer; it is no denial, since the service was accepted.';
COMMENT ON COLUMN events."underpayment_detected"."underpayment_id" IS 'Case number, under which letters to the payer are filed.';
COMMENT ON COLUMN events."underpayment_detected"."claim_id" IS 'Claim that was paid too low.';
COMMENT ON COLUMN events."underpayment_detected"."contract_id" IS 'Agreement whose price was expected.';
COMMENT ON COLUMN events."underpayment_detected"."expected_payment_amount" IS 'Payment by the contract, patient share deducted. [FINANCIAL]';
COMMENT ON COLUMN events."underpayment_detected"."paid_amount" IS 'Payment that came. [FINANCIAL]';
COMMENT ON COLUMN events."underpayment_detected"."variance_amount" IS 'What is missing, as a positive number. [FINANCIAL]';
COMMENT ON COLUMN events."underpayment_detected"."underpayment_pattern" IS 'Cases of one pattern are settled as a project.';
COMMENT ON COLUMN events."underpayment_detected"."similar_case_count" IS 'Open cases of the same payer and pattern.';
COMMENT ON COLUMN events."underpayment_detected"."dispute_deadline_date" IS 'Last day on which the contract lets us object.';
`,
    String.raw`
CREATE VIEW events."user_deprovisioned" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'userId')::uuid AS "user_id",
  event_data ->> 'deprovisionCause' AS "deprovision_cause",
  (event_data ->> 'endedSessionCount')::integer AS "ended_session_count",
  (event_data ->> 'revokedTokenCount')::integer AS "revoked_token_count",
  (event_data ->> 'openTaskCount')::integer AS "open_task_count",
  (event_data ->> 'delegateUserId')::uuid AS "delegate_user_id",
  (event_data ->> 'elapsedMinutes')::integer AS "elapsed_minutes",
  event_data -> 'closedBy' AS "closed_by"
FROM stored_events
WHERE event_type = 'User.Deprovisioned';

COMMENT ON VIEW events."user_deprovisioned" IS 'A login was closed for good: sessions ended, tokens revoked, roles taken. The audit trail of what it did stays.';
COMMENT ON COLUMN events."user_deprovisioned"."user_id" IS 'Login that is closed.';
COMMENT ON COLUMN events."user_deprovisioned"."deprovision_cause" IS 'INVOLUNTARY is done before the person is told. [PII]';
COMMENT ON COLUMN events."user_deprovisioned"."ended_session_count" IS 'Sessions that were cut off.';
COMMENT ON COLUMN events."user_deprovisioned"."revoked_token_count" IS 'Tokens and keys made void.';
COMMENT ON COLUMN events."user_deprovisioned"."open_task_count" IS 'In-basket items that need another owner.';
COMMENT ON COLUMN events."user_deprovisioned"."delegate_user_id" IS 'Login that inherits results and messages; null where none was named.';
COMMENT ON COLUMN events."user_deprovisioned"."elapsed_minutes" IS 'Minutes between the end in the personnel system and the closing.';
COMMENT ON COLUMN events."user_deprovisioned"."closed_by" IS 'Person or program that closed it. [PII]';
`,
    String.raw`
CREATE VIEW events."user_provisioned" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'userId')::uuid AS "user_id",
  (event_data ->> 'staffMemberId')::uuid AS "staff_member_id",
  event_data ->> 'userKind' AS "user_kind",
  event_data -> 'roleNames' AS "role_names",
  event_data -> 'facilityIds' AS "facility_ids",
  event_data -> 'validPeriod' AS "valid_period",
  (event_data ->> 'trainingCompleted')::boolean AS "training_completed",
  event_data -> 'approvedBy' AS "approved_by"
FROM stored_events
WHERE event_type = 'User.Provisioned';

COMMENT ON VIEW events."user_provisioned" IS 'A login was created for a person or a program with its first roles. It cannot be used before the first factor is set.';
COMMENT ON COLUMN events."user_provisioned"."user_id" IS 'Login account, which outlives name changes and is never given out twice.';
COMMENT ON COLUMN events."user_provisioned"."staff_member_id" IS 'Employee behind it; null for programs, vendors and patients.';
COMMENT ON COLUMN events."user_provisioned"."user_kind" IS 'SERVICE_ACCOUNT has no person and needs an owner.';
COMMENT ON COLUMN events."user_provisioned"."role_names" IS 'Roles given, by their names in the role catalogue.';
COMMENT ON COLUMN events."user_provisioned"."facility_ids" IS 'Facilities for which the roles hold.';
COMMENT ON COLUMN events."user_provisioned"."valid_period" IS 'When it may be used; the end of a contract for vendors.';
COMMENT ON COLUMN events."user_provisioned"."training_completed" IS 'Whether privacy training was done, without which the chart stays closed.';
COMMENT ON COLUMN events."user_provisioned"."approved_by" IS 'Manager who asked for it. [PII]';
`,
    String.raw`
CREATE VIEW events."user_roles_changed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'userId')::uuid AS "user_id",
  event_data -> 'addedRoleNames' AS "added_role_names",
  event_data -> 'removedRoleNames' AS "removed_role_names",
  event_data ->> 'roleChangeCause' AS "role_change_cause",
  (event_data ->> 'endsAt')::timestamptz AS "ends_at",
  event_data -> 'conflictsFound' AS "conflicts_found",
  event_data -> 'approvedBy' AS "approved_by"
FROM stored_events
WHERE event_type = 'User.RolesChanged';

COMMENT ON VIEW events."user_roles_changed" IS 'The roles of a login were changed, on a transfer, by request or in the yearly review. It takes effect at the next sign-in at the latest.';
COMMENT ON COLUMN events."user_roles_changed"."user_id" IS 'Login with other rights now.';
COMMENT ON COLUMN events."user_roles_changed"."added_role_names" IS 'Names in the role catalogue that the login did not have before.';
COMMENT ON COLUMN events."user_roles_changed"."removed_role_names" IS 'Names that it had and has no longer; empty when it only gained.';
COMMENT ON COLUMN events."user_roles_changed"."role_change_cause" IS 'TEMPORARY_COVER ends by itself.';
COMMENT ON COLUMN events."user_roles_changed"."ends_at" IS 'When temporary roles end; null for lasting ones.';
COMMENT ON COLUMN events."user_roles_changed"."conflicts_found" IS 'Pairs of roles that should not meet in one person, such as ordering and paying.';
COMMENT ON COLUMN events."user_roles_changed"."approved_by" IS 'Role owner who agreed. [PII]';
`,
    String.raw`
CREATE VIEW events."user_session_ended" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'sessionId')::uuid AS "session_id",
  (event_data ->> 'userId')::uuid AS "user_id",
  event_data ->> 'sessionEndCause' AS "session_end_cause",
  event_data -> 'signInFactors' AS "sign_in_factors",
  event_data -> 'activePeriod' AS "active_period",
  (event_data ->> 'unsavedDocumentCount')::integer AS "unsaved_document_count",
  (event_data ->> 'isSharedWorkstation')::boolean AS "is_shared_workstation"
FROM stored_events
WHERE event_type = 'UserSession.Ended';

COMMENT ON VIEW events."user_session_ended" IS 'A signed-in session came to an end. Work that was not saved is counted, since it may be documentation that is missing.';
COMMENT ON COLUMN events."user_session_ended"."session_id" IS 'Session that is over.';
COMMENT ON COLUMN events."user_session_ended"."user_id" IS 'Login that had it.';
COMMENT ON COLUMN events."user_session_ended"."session_end_cause" IS 'TAP_OUT is a badge taken off a shared workstation.';
COMMENT ON COLUMN events."user_session_ended"."sign_in_factors" IS 'Factors used at sign-in.';
COMMENT ON COLUMN events."user_session_ended"."active_period" IS 'From sign-in to end.';
COMMENT ON COLUMN events."user_session_ended"."unsaved_document_count" IS 'Drafts open at the end.';
COMMENT ON COLUMN events."user_session_ended"."is_shared_workstation" IS 'Whether the computer serves many users.';
`,
    String.raw`
CREATE VIEW events."utility_outage_reported" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'outageId')::uuid AS "outage_id",
  (event_data ->> 'facilityId')::uuid AS "facility_id",
  event_data ->> 'utilityKind' AS "utility_kind",
  event_data ->> 'utilityOutageExtent' AS "utility_outage_extent",
  event_data -> 'affectedAreas' AS "affected_areas",
  (event_data ->> 'isOnBackup')::boolean AS "is_on_backup",
  (event_data ->> 'backupLastsMinutes')::integer AS "backup_lasts_minutes",
  (event_data ->> 'isPlanned')::boolean AS "is_planned",
  (event_data ->> 'startedAt')::timestamptz AS "started_at"
FROM stored_events
WHERE event_type = 'UtilityOutage.Reported';

COMMENT ON VIEW events."utility_outage_reported" IS 'Power, water, medical gas, network or another supply of a building failed or is failing. Starts the downtime plan of the areas named.';
COMMENT ON COLUMN events."utility_outage_reported"."outage_id" IS 'Outage until supply is back.';
COMMENT ON COLUMN events."utility_outage_reported"."facility_id" IS 'Building concerned, one event per building.';
COMMENT ON COLUMN events."utility_outage_reported"."utility_kind" IS 'OXYGEN calls respiratory therapy with cylinders at once.';
COMMENT ON COLUMN events."utility_outage_reported"."utility_outage_extent" IS 'PARTIAL means that some of the named areas still have it.';
COMMENT ON COLUMN events."utility_outage_reported"."affected_areas" IS 'Wards and rooms without supply, as on the floor plan.';
COMMENT ON COLUMN events."utility_outage_reported"."is_on_backup" IS 'Whether generators, cylinders or tanks have taken over.';
COMMENT ON COLUMN events."utility_outage_reported"."backup_lasts_minutes" IS 'How long the reserve will last at present use; null where nobody can say.';
COMMENT ON COLUMN events."utility_outage_reported"."is_planned" IS 'True for an announced shutdown.';
COMMENT ON COLUMN events."utility_outage_reported"."started_at" IS 'When supply was lost.';
`,
    String.raw`
CREATE VIEW events."utility_outage_resolved" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'outageId')::uuid AS "outage_id",
  (event_data ->> 'restoredAt')::timestamptz AS "restored_at",
  (event_data ->> 'outageMinutes')::integer AS "outage_minutes",
  event_data ->> 'utilityFailureCause' AS "utility_failure_cause",
  (event_data ->> 'patientHarmReported')::boolean AS "patient_harm_reported",
  (event_data ->> 'movedPatientCount')::integer AS "moved_patient_count",
  event_data ->> 'correctiveText' AS "corrective_text",
  event_data -> 'verifiedBy' AS "verified_by"
FROM stored_events
WHERE event_type = 'UtilityOutage.Resolved';

COMMENT ON VIEW events."utility_outage_resolved" IS 'A supply works again and was tested at its furthest outlet. Areas may still be on their own downtime procedures.';
COMMENT ON COLUMN events."utility_outage_resolved"."outage_id" IS 'Outage that is over.';
COMMENT ON COLUMN events."utility_outage_resolved"."restored_at" IS 'When supply was back at the last outlet.';
COMMENT ON COLUMN events."utility_outage_resolved"."outage_minutes" IS 'From loss to return.';
COMMENT ON COLUMN events."utility_outage_resolved"."utility_failure_cause" IS 'Cause as far as known when it was closed.';
COMMENT ON COLUMN events."utility_outage_resolved"."patient_harm_reported" IS 'Whether any incident names the outage. [PHI]';
COMMENT ON COLUMN events."utility_outage_resolved"."moved_patient_count" IS 'Patients who had to be moved because of it.';
COMMENT ON COLUMN events."utility_outage_resolved"."corrective_text" IS 'What will be done so that it does not recur; null while undecided.';
COMMENT ON COLUMN events."utility_outage_resolved"."verified_by" IS 'Engineer who tested it. [PII]';
`,
    String.raw`
CREATE VIEW events."utilization_review_completed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'utilizationReviewId')::uuid AS "utilization_review_id",
  (event_data ->> 'patientId')::uuid AS "patient_id",
  (event_data ->> 'encounterId')::uuid AS "encounter_id",
  event_data ->> 'utilizationReviewKind' AS "utilization_review_kind",
  event_data ->> 'criteriaSet' AS "criteria_set",
  (event_data ->> 'isCriteriaMet')::boolean AS "is_criteria_met",
  (event_data ->> 'reviewedDate')::date AS "reviewed_date",
  event_data ->> 'avoidableDayCause' AS "avoidable_day_cause",
  (event_data ->> 'nextReviewDate')::date AS "next_review_date",
  event_data -> 'reviewedBy' AS "reviewed_by"
FROM stored_events
WHERE event_type = 'UtilizationReview.Completed';

COMMENT ON VIEW events."utilization_review_completed" IS 'A utilization nurse held a day of a stay against screening criteria. A day that does not meet them goes to a physician advisor; the review itself changes nothing about the care.';
COMMENT ON COLUMN events."utilization_review_completed"."utilization_review_id" IS 'One review of one day.';
COMMENT ON COLUMN events."utilization_review_completed"."patient_id" IS 'Patient in the bed.';
COMMENT ON COLUMN events."utilization_review_completed"."encounter_id" IS 'Stay that was reviewed.';
COMMENT ON COLUMN events."utilization_review_completed"."utilization_review_kind" IS 'CONTINUED_STAY is due every one to three days, as the payer wants.';
COMMENT ON COLUMN events."utilization_review_completed"."criteria_set" IS 'Screening criteria and edition, such as InterQual 2026 Acute Adult.';
COMMENT ON COLUMN events."utilization_review_completed"."is_criteria_met" IS 'Whether the chart supports the level of care on that day. [PHI]';
COMMENT ON COLUMN events."utilization_review_completed"."reviewed_date" IS 'Day of the stay that was looked at. [PHI]';
COMMENT ON COLUMN events."utilization_review_completed"."avoidable_day_cause" IS 'Cause where the day was avoidable; null otherwise. [PHI]';
COMMENT ON COLUMN events."utilization_review_completed"."next_review_date" IS 'Day of the next review; null after discharge.';
COMMENT ON COLUMN events."utilization_review_completed"."reviewed_by" IS 'Nurse who reviewed it. [PII]';
`,
    String.raw`
CREATE VIEW events."visitor_pass_issued" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'visitorPassId')::uuid AS "visitor_pass_id",
  (event_data ->> 'visitedPatientId')::uuid AS "visited_patient_id",
  event_data -> 'visitorName' AS "visitor_name",
  event_data ->> 'visitorRelationship' AS "visitor_relationship",
  (event_data ->> 'screeningPassed')::boolean AS "screening_passed",
  (event_data ->> 'isRestricted')::boolean AS "is_restricted",
  event_data -> 'validPeriod' AS "valid_period",
  event_data -> 'issuedBy' AS "issued_by"
FROM stored_events
WHERE event_type = 'VisitorPass.Issued';

COMMENT ON VIEW events."visitor_pass_issued" IS 'A visitor was let in and got a badge for a place and a time. Staff, vendors and patients have badges of their own.';
COMMENT ON COLUMN events."visitor_pass_issued"."visitor_pass_id" IS 'Badge with its barcode.';
COMMENT ON COLUMN events."visitor_pass_issued"."visited_patient_id" IS 'Patient to be visited; null for meetings.';
COMMENT ON COLUMN events."visitor_pass_issued"."visitor_name" IS 'Name as on the identity card that was shown. [PII]';
COMMENT ON COLUMN events."visitor_pass_issued"."visitor_relationship" IS 'SUPPORT_PERSON may stay outside visiting hours. [PII]';
COMMENT ON COLUMN events."visitor_pass_issued"."screening_passed" IS 'Whether the questions on fever and cough were answered with no.';
COMMENT ON COLUMN events."visitor_pass_issued"."is_restricted" IS 'Whether the patient or a court limits visitors, so that security was asked.';
COMMENT ON COLUMN events."visitor_pass_issued"."valid_period" IS 'Time for which the doors open.';
COMMENT ON COLUMN events."visitor_pass_issued"."issued_by" IS 'Guard or kiosk that printed it. [PII]';
`,
    String.raw`
CREATE VIEW events."work_order_completed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'workOrderId')::uuid AS "work_order_id",
  (event_data ->> 'assetId')::uuid AS "asset_id",
  event_data ->> 'workOrderResult' AS "work_order_result",
  event_data ->> 'rootCauseText' AS "root_cause_text",
  event_data -> 'partsCostAmount' AS "parts_cost_amount",
  (event_data ->> 'laborMinutes')::integer AS "labor_minutes",
  (event_data ->> 'downtimeMinutes')::integer AS "downtime_minutes",
  (event_data ->> 'safetyTestPassed')::boolean AS "safety_test_passed",
  (event_data ->> 'completedAt')::timestamptz AS "completed_at"
FROM stored_events
WHERE event_type = 'WorkOrder.Completed';

COMMENT ON VIEW events."work_order_completed" IS 'Work on a device or building part was finished and tested, and it may be used again unless said otherwise.';
COMMENT ON COLUMN events."work_order_completed"."work_order_id" IS 'Work that is signed off.';
COMMENT ON COLUMN events."work_order_completed"."asset_id" IS 'Device that was mended; null for the building.';
COMMENT ON COLUMN events."work_order_completed"."work_order_result" IS 'NO_FAULT_FOUND twice in a row points to how it is used.';
COMMENT ON COLUMN events."work_order_completed"."root_cause_text" IS 'What was wrong, in the technician''s words.';
COMMENT ON COLUMN events."work_order_completed"."parts_cost_amount" IS 'Spare parts at purchase price, labour not counted.';
COMMENT ON COLUMN events."work_order_completed"."labor_minutes" IS 'Working time of all hands.';
COMMENT ON COLUMN events."work_order_completed"."downtime_minutes" IS 'From the report to the return.';
COMMENT ON COLUMN events."work_order_completed"."safety_test_passed" IS 'Electrical safety test after opening a device; null where none is due.';
COMMENT ON COLUMN events."work_order_completed"."completed_at" IS 'Moment of the sign-off.';
`,
    String.raw`
CREATE VIEW events."work_order_opened" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'workOrderId')::uuid AS "work_order_id",
  (event_data ->> 'assetId')::uuid AS "asset_id",
  (event_data ->> 'locationId')::uuid AS "location_id",
  event_data ->> 'workOrderTrade' AS "work_order_trade",
  event_data ->> 'problemText' AS "problem_text",
  (event_data ->> 'isPatientSafetyRisk')::boolean AS "is_patient_safety_risk",
  (event_data ->> 'wasInvolvedInIncident')::boolean AS "was_involved_in_incident",
  event_data ->> 'priority' AS "priority",
  event_data -> 'reportedBy' AS "reported_by"
FROM stored_events
WHERE event_type = 'WorkOrder.Opened';

COMMENT ON VIEW events."work_order_opened" IS 'A repair or piece of work on a device or a building part was asked for. Whether patients are in danger meanwhile is said here.';
COMMENT ON COLUMN events."work_order_opened"."work_order_id" IS 'Work until it is signed off.';
COMMENT ON COLUMN events."work_order_opened"."asset_id" IS 'Device concerned; null for the building.';
COMMENT ON COLUMN events."work_order_opened"."location_id" IS 'Room where the work is.';
COMMENT ON COLUMN events."work_order_opened"."work_order_trade" IS 'Trade that is sent.';
COMMENT ON COLUMN events."work_order_opened"."problem_text" IS 'What does not work, as reported, without patient names.';
COMMENT ON COLUMN events."work_order_opened"."is_patient_safety_risk" IS 'Whether somebody could be harmed before it is mended.';
COMMENT ON COLUMN events."work_order_opened"."was_involved_in_incident" IS 'True when the device is evidence: it is sealed and not repaired before release.';
COMMENT ON COLUMN events."work_order_opened"."priority" IS 'STAT brings the technician on call.';
COMMENT ON COLUMN events."work_order_opened"."reported_by" IS 'Who noticed it. [PII]';
`,
    String.raw`
CREATE VIEW events."workflow_compensated" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'workflowInstanceId')::uuid AS "workflow_instance_id",
  event_data ->> 'compensationCause' AS "compensation_cause",
  event_data -> 'undoneStepNames' AS "undone_step_names",
  event_data -> 'failedUndoStepNames' AS "failed_undo_step_names",
  nullif(event_data -> 'escalatedTo', 'null'::jsonb) AS "escalated_to",
  (event_data ->> 'elapsedSeconds')::integer AS "elapsed_seconds",
  nullif(event_data -> 'cancelledBy', 'null'::jsonb) AS "cancelled_by"
FROM stored_events
WHERE event_type = 'Workflow.Compensated';

COMMENT ON VIEW events."workflow_compensated" IS 'A failed or cancelled workflow was undone: every step that had an effect was taken back, last one first. Where a step could not be undone a person is named.';
COMMENT ON COLUMN events."workflow_compensated"."workflow_instance_id" IS 'Run that was taken back.';
COMMENT ON COLUMN events."workflow_compensated"."compensation_cause" IS 'TIMED_OUT is the deadline of the whole run.';
COMMENT ON COLUMN events."workflow_compensated"."undone_step_names" IS 'Steps taken back, in the order in which it was done.';
COMMENT ON COLUMN events."workflow_compensated"."failed_undo_step_names" IS 'Steps that could not be taken back; empty when all is well.';
COMMENT ON COLUMN events."workflow_compensated"."escalated_to" IS 'Who takes care of what could not be undone; null where all was. [PII]';
COMMENT ON COLUMN events."workflow_compensated"."elapsed_seconds" IS 'Seconds that the undoing took.';
COMMENT ON COLUMN events."workflow_compensated"."cancelled_by" IS 'Who cancelled the run; null for other causes. [PII]';
`,
    String.raw`
CREATE VIEW events."workflow_completed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'workflowInstanceId')::uuid AS "workflow_instance_id",
  event_data ->> 'workflowName' AS "workflow_name",
  (event_data ->> 'completedStepCount')::integer AS "completed_step_count",
  event_data -> 'skippedStepNames' AS "skipped_step_names",
  (event_data ->> 'retryCount')::integer AS "retry_count",
  (event_data ->> 'elapsedSeconds')::integer AS "elapsed_seconds",
  event_data ->> 'slowestStepName' AS "slowest_step_name",
  (event_data ->> 'completedAt')::timestamptz AS "completed_at"
FROM stored_events
WHERE event_type = 'Workflow.Completed';

COMMENT ON VIEW events."workflow_completed" IS 'All steps of a workflow succeeded. Nothing of it will be undone any more.';
COMMENT ON COLUMN events."workflow_completed"."workflow_instance_id" IS 'Run that reached its end.';
COMMENT ON COLUMN events."workflow_completed"."workflow_name" IS 'Definition that it followed to the end.';
COMMENT ON COLUMN events."workflow_completed"."completed_step_count" IS 'Steps done, skipped ones not counted.';
COMMENT ON COLUMN events."workflow_completed"."skipped_step_names" IS 'Steps that a condition left out.';
COMMENT ON COLUMN events."workflow_completed"."retry_count" IS 'Repeated tries over all steps.';
COMMENT ON COLUMN events."workflow_completed"."elapsed_seconds" IS 'Seconds from start to end.';
COMMENT ON COLUMN events."workflow_completed"."slowest_step_name" IS 'Step that took longest; null for a run of one step.';
COMMENT ON COLUMN events."workflow_completed"."completed_at" IS 'Moment at which the last step was committed.';
`,
    String.raw`
CREATE VIEW events."workflow_started" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'workflowInstanceId')::uuid AS "workflow_instance_id",
  event_data ->> 'workflowName' AS "workflow_name",
  event_data ->> 'workflowVersion' AS "workflow_version",
  event_data -> 'stepNames' AS "step_names",
  event_data ->> 'triggerEventType' AS "trigger_event_type",
  nullif(event_data -> 'subjectReference', 'null'::jsonb) AS "subject_reference",
  event_data ->> 'workflowTrigger' AS "workflow_trigger",
  (event_data ->> 'deadlineAt')::timestamptz AS "deadline_at"
FROM stored_events
WHERE event_type = 'Workflow.Started';

COMMENT ON VIEW events."workflow_started" IS 'A workflow of this platform began: a chain of steps over several services that is finished or undone as a whole. Its definition is fixed from now on.';
COMMENT ON COLUMN events."workflow_started"."workflow_instance_id" IS 'This run of the workflow.';
COMMENT ON COLUMN events."workflow_started"."workflow_name" IS 'Definition, such as inpatient-admission.';
COMMENT ON COLUMN events."workflow_started"."workflow_version" IS 'Version of the definition that the run keeps.';
COMMENT ON COLUMN events."workflow_started"."step_names" IS 'Steps in planned order.';
COMMENT ON COLUMN events."workflow_started"."trigger_event_type" IS 'Event that set it off; null when a person did.';
COMMENT ON COLUMN events."workflow_started"."subject_reference" IS 'Patient, claim or thing that it is about; null for none. [PHI, PII]';
COMMENT ON COLUMN events."workflow_started"."workflow_trigger" IS 'PARENT_WORKFLOW runs are undone with their parent.';
COMMENT ON COLUMN events."workflow_started"."deadline_at" IS 'When it is undone if it has not ended; null for none.';
`,
    String.raw`
CREATE VIEW events."workflow_step_failed" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'workflowInstanceId')::uuid AS "workflow_instance_id",
  event_data ->> 'stepName' AS "step_name",
  (event_data ->> 'stepSequence')::integer AS "step_sequence",
  (event_data ->> 'attemptCount')::integer AS "attempt_count",
  event_data ->> 'errorCode' AS "error_code",
  event_data ->> 'stepEffectCertainty' AS "step_effect_certainty",
  event_data ->> 'workflowNextMove' AS "workflow_next_move",
  (event_data ->> 'failedAt')::timestamptz AS "failed_at"
FROM stored_events
WHERE event_type = 'Workflow.StepFailed';

COMMENT ON VIEW events."workflow_step_failed" IS 'A step of a workflow failed for good after its retries. The steps before it will be undone, unless the definition says to wait for a person.';
COMMENT ON COLUMN events."workflow_step_failed"."workflow_instance_id" IS 'Run that is in trouble.';
COMMENT ON COLUMN events."workflow_step_failed"."step_name" IS 'Name in the definition of the step that gave up.';
COMMENT ON COLUMN events."workflow_step_failed"."step_sequence" IS 'Its place among the steps, 1 first.';
COMMENT ON COLUMN events."workflow_step_failed"."attempt_count" IS 'Tries of this step.';
COMMENT ON COLUMN events."workflow_step_failed"."error_code" IS 'Code of the last fault.';
COMMENT ON COLUMN events."workflow_step_failed"."step_effect_certainty" IS 'MAYBE is undone like EFFECTIVE.';
COMMENT ON COLUMN events."workflow_step_failed"."workflow_next_move" IS 'What the definition lays down for this step.';
COMMENT ON COLUMN events."workflow_step_failed"."failed_at" IS 'Moment of the last try.';
`,
    String.raw`
CREATE VIEW events."workplace_violence_reported" WITH (security_invoker = true) AS
SELECT
  event_id,
  tenant_id,
  aggregate_id,
  version,
  occurred_at,
  (event_data ->> 'incidentId')::uuid AS "incident_id",
  event_data ->> 'workplaceViolenceKind' AS "workplace_violence_kind",
  event_data ->> 'aggressorRelation' AS "aggressor_relation",
  (event_data ->> 'injuredStaffCount')::integer AS "injured_staff_count",
  (event_data ->> 'restraintUsed')::boolean AS "restraint_used",
  (event_data ->> 'securityResponseMinutes')::integer AS "security_response_minutes",
  event_data ->> 'policeReportNumber' AS "police_report_number",
  event_data -> 'careLocation' AS "care_location",
  (event_data ->> 'occurredDate')::date AS "occurred_date"
FROM stored_events
WHERE event_type = 'WorkplaceViolence.Reported';

COMMENT ON VIEW events."workplace_violence_reported" IS 'Staff reported an assault or threat at work. It is logged by law; charges are the person''s own decision.';
COMMENT ON COLUMN events."workplace_violence_reported"."incident_id" IS 'Entry of the violence log.';
COMMENT ON COLUMN events."workplace_violence_reported"."workplace_violence_kind" IS 'WEAPON locks the unit down.';
COMMENT ON COLUMN events."workplace_violence_reported"."aggressor_relation" IS 'PATIENT is often confusion and leads to a care plan. [PHI]';
COMMENT ON COLUMN events."workplace_violence_reported"."injured_staff_count" IS 'How many staff needed first aid or more.';
COMMENT ON COLUMN events."workplace_violence_reported"."restraint_used" IS 'Whether somebody was held or restrained. [PHI]';
COMMENT ON COLUMN events."workplace_violence_reported"."security_response_minutes" IS 'Minutes until security came; null where it was not called.';
COMMENT ON COLUMN events."workplace_violence_reported"."police_report_number" IS 'Number of the police report; null for none. [PII]';
COMMENT ON COLUMN events."workplace_violence_reported"."care_location" IS 'Place within the house, for the hazard map. [PHI]';
COMMENT ON COLUMN events."workplace_violence_reported"."occurred_date" IS 'Day of the assault or threat. [PHI]';
`,
  ]);
}

export async function down(knex) {
  await run(knex, [
    String.raw`
DROP VIEW
  events."access_review_concluded",
  events."account_bad_debt_written_off",
  events."account_closed",
  events."account_merged",
  events."account_opened",
  events."account_placed_on_hold",
  events."accreditation_finding_recorded",
  events."advance_notice_signed",
  events."analyzer_calibrated",
  events."appeal_decided",
  events."appeal_escalated",
  events."appeal_filed",
  events."appointment_cancelled",
  events."appointment_checked_in",
  events."appointment_completed",
  events."appointment_confirmed",
  events."appointment_created",
  events."appointment_marked_no_show",
  events."appointment_rescheduled",
  events."appointment_resources_changed",
  events."appointment_waitlisted",
  events."asset_commissioned",
  events."asset_located",
  events."asset_maintenance_lapsed",
  events."asset_maintenance_scheduled",
  events."asset_recalled",
  events."asset_retired",
  events."asset_vulnerability_detected",
  events."bed_blocked",
  events."bed_status_changed",
  events."bed_unblocked",
  events."bed_request_assigned",
  events."bed_request_placed",
  events."bed_request_withdrawn",
  events."billing_status_changed",
  events."care_gap_identified",
  events."census_recorded",
  events."charge_billed",
  events."charge_captured",
  events."charge_credited",
  events."charge_excluded",
  events."charge_late_posted",
  events."charge_reviewed",
  events."charge_master_item_repriced",
  events."claim_accepted",
  events."claim_acknowledged",
  events."claim_attachment_sent",
  events."claim_corrected",
  events."claim_created",
  events."claim_filing_limit_missed",
  events."claim_held",
  events."claim_rejected",
  events."claim_released",
  events."claim_scrubbed",
  events."claim_secondary_created",
  events."claim_status_reported",
  events."claim_status_requested",
  events."claim_submitted",
  events."claim_voided",
  events."cleaning_inspection_failed",
  events."cleaning_request_completed",
  events."cleaning_request_placed",
  events."cleaning_request_started",
  events."coding_case_completed",
  events."coding_case_opened",
  events."coding_case_reopened",
  events."coding_query_answered",
  events."coding_query_sent",
  events."collection_case_placed",
  events."collection_case_recalled",
  events."competency_verified",
  events."consent_expired",
  events."consent_granted",
  events."consent_revoked",
  events."construction_risk_assessed",
  events."contact_preference_changed",
  events."coverage_discovered",
  events."coverage_order_changed",
  events."coverage_registered",
  events."coverage_terminated",
  events."credentialing_application_submitted",
  events."credentialing_approved",
  events."credentialing_denied",
  events."credentialing_lapse_warned",
  events."culture_amended",
  events."culture_finalized",
  events."culture_gram_stain_reported",
  events."culture_no_growth_reported",
  events."culture_organism_identified",
  events."culture_started",
  events."culture_susceptibility_reported",
  events."culture_turned_positive",
  events."dead_letter_discarded",
  events."dead_letter_recorded",
  events."dead_letter_replayed",
  events."denial_assigned",
  events."denial_received",
  events."denial_resolved",
  events."disclosure_made",
  events."eligibility_check_cancelled",
  events."eligibility_check_completed",
  events."eligibility_check_rejected",
  events."eligibility_check_requested",
  events."emergency_access_used",
  events."employee_exposure_reported",
  events."encounter_admission_cancelled",
  events."encounter_admitted",
  events."encounter_arrived",
  events."encounter_class_changed",
  events."encounter_discharge_cancelled",
  events."encounter_discharge_plan_cancelled",
  events."encounter_discharge_planned",
  events."encounter_discharged",
  events."encounter_entered_in_error",
  events."encounter_leave_corrected",
  events."encounter_leave_ended",
  events."encounter_leave_started",
  events."encounter_moved_to_patient",
  events."encounter_plan_cancelled",
  events."encounter_planned",
  events."encounter_practitioner_assigned",
  events."encounter_practitioner_assignment_cancelled",
  events."encounter_tracking_arrived",
  events."encounter_tracking_corrected",
  events."encounter_tracking_departed",
  events."encounter_transfer_cancelled",
  events."encounter_transfer_plan_cancelled",
  events."encounter_transfer_planned",
  events."encounter_transferred",
  events."encounter_updated",
  events."endoscope_reprocessed",
  events."estimate_accepted",
  events."estimate_provided",
  events."estimate_requested",
  events."estimate_variance_detected",
  events."event_schema_released",
  events."experience_survey_returned",
  events."fee_schedule_loaded",
  events."financial_assistance_decided",
  events."financial_assistance_requested",
  events."fire_alarm_activated",
  events."genomic_order_drafted",
  events."genomic_order_signed",
  events."genomic_test_pharmacogenomic_reported",
  events."genomic_test_report_issued",
  events."genomic_test_result_released",
  events."genomic_test_result_withheld",
  events."genomic_test_sample_failed",
  events."genomic_test_sample_qualified",
  events."genomic_test_sequencing_completed",
  events."genomic_test_variant_reclassified",
  events."genomic_test_variant_reported",
  events."grievance_received",
  events."imaging_order_cancelled",
  events."imaging_order_held",
  events."imaging_order_protocoled",
  events."imaging_order_received",
  events."imaging_order_safety_screened",
  events."imaging_order_scheduled",
  events."imaging_report_addendum_issued",
  events."imaging_report_critical_finding_communicated",
  events."imaging_report_finalized",
  events."imaging_report_follow_up_recommended",
  events."imaging_report_peer_reviewed",
  events."imaging_report_preliminary_released",
  events."imaging_study_became_available",
  events."imaging_study_completed",
  events."imaging_study_contrast_given",
  events."imaging_study_contrast_reaction_recorded",
  events."imaging_study_discontinued",
  events."imaging_study_dose_recorded",
  events."imaging_study_started",
  events."implant_tracked",
  events."incident_classified",
  events."incident_closed",
  events."incident_reported",
  events."infection_control_notified",
  events."instrument_set_decontaminated",
  events."instrument_set_released",
  events."instrument_set_sterilized",
  events."integration_job_completed",
  events."integration_job_failed",
  events."interface_degraded",
  events."interface_recovered",
  events."interface_message_rejected",
  events."journey_instance_cancelled",
  events."journey_instance_completed",
  events."journey_instance_created",
  events."journey_instance_paused",
  events."journey_stage_completed",
  events."journey_stage_entered",
  events."journey_stage_skipped",
  events."lab_order_added_on",
  events."lab_order_cancelled",
  events."lab_order_entered_in_error",
  events."lab_order_received",
  events."lab_order_reflexed",
  events."lab_order_sent_out",
  events."lab_report_completed",
  events."lab_report_partially_released",
  events."lab_result_cancelled",
  events."lab_result_corrected",
  events."lab_result_critical_value_acknowledged",
  events."lab_result_critical_value_escalated",
  events."lab_result_critical_value_notified",
  events."lab_result_entered_in_error",
  events."lab_result_finalized",
  events."lab_result_held_for_review",
  events."lab_result_point_of_care_recorded",
  events."lab_result_preliminary_reported",
  events."lab_result_registered",
  events."notification_acknowledged",
  events."notification_delivered",
  events."notification_failed",
  events."notification_requested",
  events."notification_sent",
  events."on_call_assignment_changed",
  events."pathology_case_accessioned",
  events."pathology_case_addendum_issued",
  events."pathology_case_amended",
  events."pathology_case_cancelled",
  events."pathology_case_consult_answered",
  events."pathology_case_consult_requested",
  events."pathology_case_discrepancy_recorded",
  events."pathology_case_finalized",
  events."pathology_case_frozen_section_reported",
  events."pathology_case_grossed",
  events."pathology_case_preliminary_reported",
  events."pathology_case_slides_prepared",
  events."pathology_case_stains_ordered",
  events."pathology_case_synoptic_reported",
  events."patient_created",
  events."patient_deactivated",
  events."patient_merged",
  events."patient_updated",
  events."payer_audit_concluded",
  events."payer_audit_opened",
  events."payer_contract_amended",
  events."payer_contract_executed",
  events."payer_contract_proposed",
  events."payer_contract_renewed",
  events."payer_contract_terminated",
  events."payer_enrollment_completed",
  events."payment_allocated",
  events."payment_posted",
  events."payment_received",
  events."payment_reversed",
  events."payment_plan_agreed",
  events."payment_plan_broken",
  events."plan_membership_enrolled",
  events."practitioner_created",
  events."practitioner_updated",
  events."premium_payment_received",
  events."price_list_published",
  events."prior_authorization_approved",
  events."prior_authorization_denied",
  events."prior_authorization_documentation_submitted",
  events."prior_authorization_exhausted",
  events."prior_authorization_expired",
  events."prior_authorization_pended",
  events."prior_authorization_requested",
  events."prior_authorization_required",
  events."prior_authorization_withdrawn",
  events."privacy_breach_confirmed",
  events."proxy_access_granted",
  events."purchase_order_confirmed",
  events."purchase_order_delayed",
  events."purchase_order_placed",
  events."quality_control_failed",
  events."quality_control_recorded",
  events."quality_measure_calculated",
  events."record_accessed",
  events."record_request_received",
  events."recoupment_announced",
  events."refund_denied",
  events."refund_issued",
  events."refund_requested",
  events."regulated_waste_collected",
  events."remittance_posting_failed",
  events."remittance_received",
  events."remittance_reconciled",
  events."reportable_case_acknowledged",
  events."reportable_case_submitted",
  events."requisition_decided",
  events."requisition_submitted",
  events."resistance_alert_raised",
  events."room_environment_deviated",
  events."secondary_payer_questionnaire_completed",
  events."shift_assigned",
  events."shift_callout_reported",
  events."shift_completed",
  events."shift_scheduled",
  events."shift_started",
  events."sign_in_blocked",
  events."slots_blocked",
  events."slots_opened",
  events."specimen_aliquoted",
  events."specimen_collected",
  events."specimen_collection_failed",
  events."specimen_discarded",
  events."specimen_lost",
  events."specimen_received",
  events."specimen_rejected",
  events."staffing_gap_identified",
  events."statement_disputed",
  events."statement_issued",
  events."statement_returned",
  events."sterilizer_load_failed",
  events."stock_counted",
  events."stock_depleted",
  events."stock_issued",
  events."stock_quarantined",
  events."stock_received",
  events."stock_reorder_point_reached",
  events."surge_level_declared",
  events."system_downtime_declared",
  events."terminology_mapping_requested",
  events."transport_request_accepted",
  events."transport_request_cancelled",
  events."transport_request_completed",
  events."transport_request_placed",
  events."transport_request_started",
  events."underpayment_detected",
  events."user_deprovisioned",
  events."user_provisioned",
  events."user_roles_changed",
  events."user_session_ended",
  events."utility_outage_reported",
  events."utility_outage_resolved",
  events."utilization_review_completed",
  events."visitor_pass_issued",
  events."work_order_completed",
  events."work_order_opened",
  events."workflow_compensated",
  events."workflow_completed",
  events."workflow_started",
  events."workflow_step_failed",
  events."workplace_violence_reported";
`,
    String.raw`
DROP TABLE events.event_types;
DROP SCHEMA events;
`,
  ]);
}

// One round trip for many statements: with hundreds of views that is most of the time.
async function run(knex, statements) {
  for (let start = 0; start < statements.length; start += 50) {
    await knex.raw(statements.slice(start, start + 50).join("\n"));
  }
}
