// Written by `events generate` and not by hand: 148 event types added.
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
  ('Account.BadDebt.WrittenOff', 'rcm', 'Account', 'healthtech.rcm.AccountBadDebtWrittenOff', 1, 'rcm.events', 'accountId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'account_bad_debt_written_off', 'A balance that reasonable effort could not collect was written off as bad debt. Care that was free by policy is charity and never this.'),
  ('Account.Closed', 'rcm', 'Account', 'healthtech.rcm.AccountClosed', 1, 'rcm.events', 'accountId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'account_closed', 'An account came to a zero balance with nothing pending and was closed. A late payment or reversal opens it again with Account.Reopened.'),
  ('Account.Merged', 'rcm', 'Account', 'healthtech.rcm.AccountMerged', 1, 'rcm.events', 'accountId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'account_merged', 'Charges and payments of one account were moved to another because both stood for the same visit, or because the patient''s files were merged. The emptied account is closed for good.'),
  ('Account.Opened', 'rcm', 'Account', 'healthtech.rcm.AccountOpened', 1, 'rcm.events', 'accountId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'account_opened', 'A billing account was opened for a visit, a stay or a series of visits. It has no charges yet.'),
  ('Account.PlacedOnHold', 'rcm', 'Account', 'healthtech.rcm.AccountPlacedOnHold', 1, 'rcm.events', 'accountId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'account_placed_on_hold', 'Statements and reminders for an account were stopped for a time, because the patient disputes it, applies for help or died. Claims to payers go on.'),
  ('AdvanceNotice.Signed', 'rcm', 'AdvanceNotice', 'healthtech.rcm.AdvanceNoticeSigned', 1, 'rcm.events', 'advanceNoticeId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'advance_notice_signed', 'A patient was told in writing that Medicare or a plan will probably not pay for a service, and chose what to do (ABN, form CMS-R-131, or a plan''s own form). Without it we may not bill the patient.'),
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
  ('BillingStatus.Changed', 'rcm', 'BillingStatus', 'healthtech.rcm.BillingStatusChanged', 1, 'rcm.events', 'encounterId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'billing_status_changed', 'The status that a stay is billed under was changed between inpatient and observation, on a physician''s order, before discharge. The bed and the care stay the same; the bill and the patient''s share do not.'),
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
  ('Claim.FilingLimitMissed', 'rcm', 'Claim', 'healthtech.rcm.ClaimFilingLimitMissed', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'claim_filing_limit_missed', 'The payer''s last filing day passed without an accepted claim. The charges can hardly be recovered, and a patient with that coverage may usually not be billed instead.'),
  ('Claim.Held', 'rcm', 'Claim', 'healthtech.rcm.ClaimHeld', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'claim_held', 'Somebody or a rule stopped a finished claim from leaving. Bill holds that every account waits for after discharge are not reported; this one is an exception with a reason and an owner.'),
  ('Claim.Rejected', 'rcm', 'Claim', 'healthtech.rcm.ClaimRejected', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI'], 'claim_rejected', 'The payer or clearinghouse refused to take the claim in (277CA category A3, A6, A7 or A8). It was never adjudicated, so there is nothing to appeal: it is mended and sent again. A claim that was judged and not paid is Denial.Received.'),
  ('Claim.Released', 'rcm', 'Claim', 'healthtech.rcm.ClaimReleased', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PII'], 'claim_released', 'A hold was lifted and the claim goes on to the next submission run. It has not left yet.'),
  ('Claim.Scrubbed', 'rcm', 'Claim', 'healthtech.rcm.ClaimScrubbed', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI'], 'claim_scrubbed', 'A claim ran through the edits (code pairs, coverage policies, payer rules) and either passed or was put on a work list. Emitted at every run, so one claim may have several.'),
  ('Claim.SecondaryCreated', 'rcm', 'Claim', 'healthtech.rcm.ClaimSecondaryCreated', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'claim_secondary_created', 'After a payer had paid its part, a claim for the next payer was made with the earlier payer''s figures. A payer that passes the claim on by itself (crossover) is marked, and nothing is sent.'),
  ('Claim.StatusReported', 'rcm', 'Claim', 'healthtech.rcm.ClaimStatusReported', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI'], 'claim_status_reported', 'The payer said how far a claim has come (277), asked or unasked. A finalized status announces the remittance but does not replace it: money is booked from Remittance.Received alone.'),
  ('Claim.StatusRequested', 'rcm', 'Claim', 'healthtech.rcm.ClaimStatusRequested', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'claim_status_requested', 'We asked a payer how far an accepted claim has come (276), because no remittance arrived in the usual time. The answer is Claim.StatusReported.'),
  ('Claim.Submitted', 'rcm', 'Claim', 'healthtech.rcm.ClaimSubmitted', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'claim_submitted', 'A claim left for the payer or its clearinghouse in an 837 or on paper. The payer has not accepted it; that is Claim.Accepted. A resubmission is reported again with its frequency code.'),
  ('Claim.Voided', 'rcm', 'Claim', 'healthtech.rcm.ClaimVoided', 1, 'rcm.events', 'claimId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'claim_voided', 'A claim was taken back as if it had never been sent (frequency code 8), for instance billed for the wrong patient. Money already paid goes back to the payer; Refund.Requested follows.'),
  ('CodingCase.Completed', 'rcm', 'CodingCase', 'healthtech.rcm.CodingCaseCompleted', 1, 'rcm.events', 'codingCaseId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'coding_case_completed', 'A coder signed off the codes of a visit or stay and the grouper ran on them. The claim may be made; a later change is CodingCase.Reopened.'),
  ('CodingCase.Opened', 'rcm', 'CodingCase', 'healthtech.rcm.CodingCaseOpened', 1, 'rcm.events', 'codingCaseId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'coding_case_opened', 'A finished visit or stay was put on a coder''s list. Coding while the patient is still in the house is concurrent review and marked as such.'),
  ('CodingCase.Reopened', 'rcm', 'CodingCase', 'healthtech.rcm.CodingCaseReopened', 1, 'rcm.events', 'codingCaseId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'coding_case_reopened', 'Signed codes were opened again for a change, after an audit, a late document or a payer''s letter. If the claim has left, Claim.Corrected will follow.'),
  ('CodingQuery.Answered', 'rcm', 'CodingQuery', 'healthtech.rcm.CodingQueryAnswered', 1, 'rcm.events', 'codingQueryId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'coding_query_answered', 'The clinician answered a documentation query, or it was closed unanswered. Only what is then written in the chart may be coded, not the answer itself.'),
  ('CodingQuery.Sent', 'rcm', 'CodingQuery', 'healthtech.rcm.CodingQuerySent', 1, 'rcm.events', 'codingQueryId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI'], 'coding_query_sent', 'A coder or documentation specialist asked a clinician to clarify the record, without suggesting an answer. The visit cannot be coded in full until it is answered or closed.'),
  ('CollectionCase.Placed', 'rcm', 'CollectionCase', 'healthtech.rcm.CollectionCasePlaced', 1, 'rcm.events', 'collectionCaseId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'collection_case_placed', 'An unpaid balance was handed to a collection agency after the notices and the assistance screening that law requires. The debt remains ours.'),
  ('CollectionCase.Recalled', 'rcm', 'CollectionCase', 'healthtech.rcm.CollectionCaseRecalled', 1, 'rcm.events', 'collectionCaseId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'collection_case_recalled', 'We took a debt back from an agency, paid or not. The agency has to stop at once and to erase what it knows of the patient.'),
  ('Consent.Expired', 'consent', 'Consent', 'healthtech.consent.ConsentExpired', 1, 'consent.events', 'consentId', 'privacy-office', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'consent_expired', 'A consent in force came to its end by itself: its last day passed, a minor came of age, or the stay for which it was given ended. Nobody took it back; that would be Consent.Revoked.'),
  ('Consent.Granted', 'consent', 'Consent', 'healthtech.consent.ConsentGranted', 1, 'consent.events', 'consentId', 'privacy-office', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'consent_granted', 'A patient, or somebody with the right to decide for the patient, agreed to a use of data, a treatment or a study, and the consent is in force. A form that was handed out or a consent that waits for a second signature is not yet granted.'),
  ('Consent.Revoked', 'consent', 'Consent', 'healthtech.consent.ConsentRevoked', 1, 'consent.events', 'consentId', 'privacy-office', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'consent_revoked', 'Somebody entitled to it took back a consent in force, wholly or for some recipients or data. Nothing may be disclosed or done under the revoked part from the effective time on; what was lawfully done before stays done.'),
  ('Coverage.Discovered', 'rcm', 'Coverage', 'healthtech.rcm.CoverageDiscovered', 1, 'rcm.events', 'coverageId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'coverage_discovered', 'A search found an active coverage that the patient had not told us of, often for someone registered as self-pay. It has to be confirmed with the patient before it is billed.');
`,
    String.raw`
INSERT INTO events.event_types
  (event_type, domain, aggregate_type, record_name, schema_version, topic, key_field, owner, status, since, sensitive_tags, view_name, doc)
VALUES
  ('Coverage.OrderChanged', 'rcm', 'Coverage', 'healthtech.rcm.CoverageOrderChanged', 1, 'rcm.events', 'coverageId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'coverage_order_changed', 'The order in which a patient''s payers are billed was decided anew (coordination of benefits), by the birthday rule, a court order or the Medicare secondary payer questions. The coverages themselves did not change.'),
  ('Coverage.Registered', 'rcm', 'Coverage', 'healthtech.rcm.CoverageRegistered', 1, 'rcm.events', 'coverageId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'coverage_registered', 'An insurance coverage was added to a patient''s file from a card, an application or an employer''s enrolment file. It is not yet verified: EligibilityCheck.Completed says whether the payer knows it.'),
  ('Coverage.Terminated', 'rcm', 'Coverage', 'healthtech.rcm.CoverageTerminated', 1, 'rcm.events', 'coverageId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'coverage_terminated', 'A coverage ended or is known to end on a given day, learnt from a 271, an 834 or the patient. Claims for services before that day still go to the payer; those after it must find another one.'),
  ('Credentialing.Application.Submitted', 'rcm', 'Credentialing', 'healthtech.rcm.CredentialingApplicationSubmitted', 1, 'rcm.events', 'credentialingId', 'revenue-cycle-team', 'stable', '1.0.0', '{}', 'credentialing_application_submitted', 'A clinician''s application to be recognized by a payer or by our own medical staff was handed in complete. Until it is approved their services to that payer''s members may not be payable.'),
  ('Credentialing.Approved', 'rcm', 'Credentialing', 'healthtech.rcm.CredentialingApproved', 1, 'rcm.events', 'credentialingId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PII'], 'credentialing_approved', 'A payer or our medical staff recognized a clinician from a given day. Claims held for credentialing may be released for services on or after that day only.'),
  ('Credentialing.Denied', 'rcm', 'Credentialing', 'healthtech.rcm.CredentialingDenied', 1, 'rcm.events', 'credentialingId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PII'], 'credentialing_denied', 'A payer or our medical staff refused to recognize a clinician, or took a recognition away. The clinician has a right to a hearing before it is reported further.'),
  ('Credentialing.LapseWarned', 'rcm', 'Credentialing', 'healthtech.rcm.CredentialingLapseWarned', 1, 'rcm.events', 'credentialingId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PII'], 'credentialing_lapse_warned', 'A license, certificate or recognition of a clinician will run out within the warning time and no renewal is in. Emitted 120, 60 and 30 days ahead.'),
  ('Denial.Assigned', 'rcm', 'Denial', 'healthtech.rcm.DenialAssigned', 1, 'rcm.events', 'denialId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'denial_assigned', 'A denial was given to a person or a team to work, the first time or anew. Nothing has been decided about an appeal.'),
  ('Denial.Received', 'rcm', 'Denial', 'healthtech.rcm.DenialReceived', 1, 'rcm.events', 'denialId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI'], 'denial_received', 'A payer judged a claim or a line and refused to pay all or part of it for a reason other than the contract price (835, CARC outside CO-45). Opens a denial to be worked. A claim that was never taken in is Claim.Rejected.'),
  ('Denial.Resolved', 'rcm', 'Denial', 'healthtech.rcm.DenialResolved', 1, 'rcm.events', 'denialId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'denial_resolved', 'A denial came to its end: paid, written off, moved to the patient or to another payer. Closes the case that Denial.Received opened.'),
  ('EligibilityCheck.Cancelled', 'rcm', 'EligibilityCheck', 'healthtech.rcm.EligibilityCheckCancelled', 1, 'rcm.events', 'eligibilityCheckId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PII'], 'eligibility_check_cancelled', 'An inquiry that had no answer yet was withdrawn, since nobody needs the answer any longer. A late 271 for it is kept with the coverage but starts nothing.'),
  ('EligibilityCheck.Completed', 'rcm', 'EligibilityCheck', 'healthtech.rcm.EligibilityCheckCompleted', 1, 'rcm.events', 'eligibilityCheckId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'eligibility_check_completed', 'The payer answered an eligibility inquiry with benefits (271). An inactive policy is a complete answer too, with coverageActivity INACTIVE; an answer that found no member at all is EligibilityCheck.Rejected. Benefits are quoted, never guaranteed.'),
  ('EligibilityCheck.Rejected', 'rcm', 'EligibilityCheck', 'healthtech.rcm.EligibilityCheckRejected', 1, 'rcm.events', 'eligibilityCheckId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PII'], 'eligibility_check_rejected', 'The payer or the clearinghouse refused an eligibility inquiry with a reject reason (271 AAA segment), so no benefits are known. Most rejections are mended at the desk: a wrong birth date, a misread member id. A time-out without any answer is an integration failure and not this event.'),
  ('EligibilityCheck.Requested', 'rcm', 'EligibilityCheck', 'healthtech.rcm.EligibilityCheckRequested', 1, 'rcm.events', 'eligibilityCheckId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'eligibility_check_requested', 'An eligibility inquiry (270) was sent to a payer or its clearinghouse for one coverage and one date of service. It says nothing of the answer, which is EligibilityCheck.Completed or EligibilityCheck.Rejected.'),
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
  ('Estimate.Accepted', 'rcm', 'Estimate', 'healthtech.rcm.EstimateAccepted', 1, 'rcm.events', 'estimateId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'estimate_accepted', 'The patient acknowledged an estimate and chose how to pay. It is no consent to the treatment and no promise that the figure will not change.'),
  ('Estimate.Provided', 'rcm', 'Estimate', 'healthtech.rcm.EstimateProvided', 1, 'rcm.events', 'estimateId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'estimate_provided', 'The patient was given an estimate of what they will owe. It is not a bill; for self-pay patients a bill 400 dollars above it can be contested.'),
  ('Estimate.Requested', 'rcm', 'Estimate', 'healthtech.rcm.EstimateRequested', 1, 'rcm.events', 'estimateId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI'], 'estimate_requested', 'A patient, a clinic or the scheduling rules asked what a planned service will cost the patient. Scheduling three days ahead or more makes it a duty for self-pay patients.'),
  ('Estimate.VarianceDetected', 'rcm', 'Estimate', 'healthtech.rcm.EstimateVarianceDetected', 1, 'rcm.events', 'estimateId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI'], 'estimate_variance_detected', 'After billing, what the patient owes was compared with the estimate and lies outside the tolerance. Above 400 dollars for self-pay it warns that a dispute may come.'),
  ('FeeSchedule.Loaded', 'rcm', 'FeeSchedule', 'healthtech.rcm.FeeScheduleLoaded', 1, 'rcm.events', 'feeScheduleId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI'], 'fee_schedule_loaded', 'A payer''s price list was loaded and tested, so that expected payments and estimates use it from its first day.'),
  ('FinancialAssistance.Decided', 'rcm', 'FinancialAssistance', 'healthtech.rcm.FinancialAssistanceDecided', 1, 'rcm.events', 'assistanceId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'financial_assistance_decided', 'An application for assistance was decided. A grant reduces the named accounts by adjustments that follow; it does not pay a provider who bills on their own.'),
  ('FinancialAssistance.Requested', 'rcm', 'FinancialAssistance', 'healthtech.rcm.FinancialAssistanceRequested', 1, 'rcm.events', 'assistanceId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'financial_assistance_requested', 'A patient or guarantor applied for charity care or a sliding-scale discount. While it is examined nothing is collected.'),
  ('Journey.Instance.Cancelled', 'journey', 'Journey', 'healthtech.journey.JourneyInstanceCancelled', 1, 'journey.events', 'journeyInstanceId', 'care-coordination-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'journey_instance_cancelled', 'The journey was given up for good before its end, and its open tasks and reminders are void. A halt with the intention to go on is Journey.Instance.Paused.'),
  ('Journey.Instance.Completed', 'journey', 'Journey', 'healthtech.journey.JourneyInstanceCompleted', 1, 'journey.events', 'journeyInstanceId', 'care-coordination-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'journey_instance_completed', 'The patient reached the end of the journey: its last stage was completed or skipped and the closing review is done. It does not say that the patient is cured, and a journey that is given up is Journey.Instance.Cancelled.'),
  ('Journey.Instance.Created', 'journey', 'Journey', 'healthtech.journey.JourneyInstanceCreated', 1, 'journey.events', 'journeyInstanceId', 'care-coordination-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'journey_instance_created', 'A patient was enrolled in a defined journey and its clock runs. Being eligible or invited is not enrolment, and the first stage begins with its own Journey.StageEntered.'),
  ('Journey.Instance.Paused', 'journey', 'Journey', 'healthtech.journey.JourneyInstancePaused', 1, 'journey.events', 'journeyInstanceId', 'care-coordination-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'journey_instance_paused', 'The journey was halted with the intention to go on: timers stop, reminders are held back, and booked visits stay unless somebody calls them off. Going on shows as Journey.StageEntered with cause RESUMED_AFTER_PAUSE.');
`,
    String.raw`
INSERT INTO events.event_types
  (event_type, domain, aggregate_type, record_name, schema_version, topic, key_field, owner, status, since, sensitive_tags, view_name, doc)
VALUES
  ('Journey.StageCompleted', 'journey', 'Journey', 'healthtech.journey.JourneyStageCompleted', 1, 'journey.events', 'journeyInstanceId', 'care-coordination-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'journey_stage_completed', 'A stage came to its end by doing: its criteria were met or the care team declared it done. A stage left without doing is Journey.StageSkipped; the next one begins with Journey.StageEntered.'),
  ('Journey.StageEntered', 'journey', 'Journey', 'healthtech.journey.JourneyStageEntered', 1, 'journey.events', 'journeyInstanceId', 'care-coordination-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'journey_stage_entered', 'The patient entered a stage of the journey and its tasks are open from now on. Entering says nothing about success of the stage before, which was completed or skipped by an event of its own.'),
  ('Journey.StageSkipped', 'journey', 'Journey', 'healthtech.journey.JourneyStageSkipped', 1, 'journey.events', 'journeyInstanceId', 'care-coordination-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'journey_stage_skipped', 'A stage was passed over because it is not needed, not possible or not wanted for this patient. Its tasks are void and count as neither done nor failed.'),
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
  ('PlanMembership.Enrolled', 'rcm', 'PlanMembership', 'healthtech.rcm.PlanMembershipEnrolled', 1, 'rcm.events', 'membershipId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'plan_membership_enrolled', 'A person was enrolled in the health plan that we run ourselves, from a sponsor''s enrolment file (834). People insured elsewhere are Coverage.Registered.'),
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
  ('Recoupment.Announced', 'rcm', 'Recoupment', 'healthtech.rcm.RecoupmentAnnounced', 1, 'rcm.events', 'recoupmentId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'recoupment_announced', 'A payer announced that it will deduct an earlier overpayment from coming remittances. The deduction itself shows as a provider adjustment of a later Remittance.Received.'),
  ('Refund.Denied', 'rcm', 'Refund', 'healthtech.rcm.RefundDenied', 1, 'rcm.events', 'refundId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'refund_denied', 'A requested refund was refused at approval, since the credit turned out to be owed elsewhere or not to exist. The credit balance stays on the account for further work.'),
  ('Refund.Issued', 'rcm', 'Refund', 'healthtech.rcm.RefundIssued', 1, 'rcm.events', 'refundId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'refund_issued', 'A refund was paid out or offset. A check that is never cashed later becomes unclaimed property, which this event does not say.'),
  ('Refund.Requested', 'rcm', 'Refund', 'healthtech.rcm.RefundRequested', 1, 'rcm.events', 'refundId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'refund_requested', 'A credit balance was found to belong to a payer or a patient, and its return was asked for. Money leaves with Refund.Issued.'),
  ('Remittance.PostingFailed', 'rcm', 'Remittance', 'healthtech.rcm.RemittancePostingFailed', 1, 'rcm.events', 'remittanceId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'remittance_posting_failed', 'A claim payment within a remittance could not be booked by itself and went to the exception list. The rest of the remittance is not held up by it.'),
  ('Remittance.Received', 'rcm', 'Remittance', 'healthtech.rcm.RemittanceReceived', 1, 'rcm.events', 'remittanceId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'remittance_received', 'A payer''s remittance advice (835) or a paper explanation of payment was taken in and balanced against itself. The money may arrive days later; Remittance.Reconciled says that both met.'),
  ('Remittance.Reconciled', 'rcm', 'Remittance', 'healthtech.rcm.RemittanceReconciled', 1, 'rcm.events', 'remittanceId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'remittance_reconciled', 'The deposit in the bank and the remittance advice were matched. A difference that stays is stated and worked separately; posting to accounts does not wait for it.'),
  ('SecondaryPayerQuestionnaire.Completed', 'rcm', 'SecondaryPayerQuestionnaire', 'healthtech.rcm.SecondaryPayerQuestionnaireCompleted', 1, 'rcm.events', 'questionnaireId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'secondary_payer_questionnaire_completed', 'A Medicare patient answered the questions that decide whether another insurer pays before Medicare. Asked at each inpatient admission and every 90 days for recurring outpatient services.'),
  ('Statement.Disputed', 'rcm', 'Statement', 'healthtech.rcm.StatementDisputed', 1, 'rcm.events', 'statementId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PHI', 'PII'], 'statement_disputed', 'A patient or guarantor contested a bill. The items named are not reminded of until the dispute is settled.'),
  ('Statement.Issued', 'rcm', 'Statement', 'healthtech.rcm.StatementIssued', 1, 'rcm.events', 'statementId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL', 'PII'], 'statement_issued', 'A bill was sent to a guarantor for what insurance left over. It may cover several accounts; payers never receive it.'),
  ('Statement.Returned', 'rcm', 'Statement', 'healthtech.rcm.StatementReturned', 1, 'rcm.events', 'statementId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PII'], 'statement_returned', 'A bill could not be delivered: the post returned it or the mail bounced. The reminder cycle waits until a good address is found.'),
  ('Underpayment.Detected', 'rcm', 'Underpayment', 'healthtech.rcm.UnderpaymentDetected', 1, 'rcm.events', 'underpaymentId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['FINANCIAL'], 'underpayment_detected', 'A posted payment lies below what the contract promises by more than the tolerance. It opens a case with the payer; it is no denial, since the service was accepted.'),
  ('UtilizationReview.Completed', 'rcm', 'UtilizationReview', 'healthtech.rcm.UtilizationReviewCompleted', 1, 'rcm.events', 'utilizationReviewId', 'revenue-cycle-team', 'stable', '1.0.0', ARRAY['PHI', 'PII'], 'utilization_review_completed', 'A utilization nurse held a day of a stay against screening criteria. A day that does not meet them goes to a physician advisor; the review itself changes nothing about the care.');
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
  ]);
}

export async function down(knex) {
  await run(knex, [
    String.raw`
DROP VIEW
  events."account_bad_debt_written_off",
  events."account_closed",
  events."account_merged",
  events."account_opened",
  events."account_placed_on_hold",
  events."advance_notice_signed",
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
  events."billing_status_changed",
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
  events."coding_case_completed",
  events."coding_case_opened",
  events."coding_case_reopened",
  events."coding_query_answered",
  events."coding_query_sent",
  events."collection_case_placed",
  events."collection_case_recalled",
  events."consent_expired",
  events."consent_granted",
  events."consent_revoked",
  events."coverage_discovered",
  events."coverage_order_changed",
  events."coverage_registered",
  events."coverage_terminated",
  events."credentialing_application_submitted",
  events."credentialing_approved",
  events."credentialing_denied",
  events."credentialing_lapse_warned",
  events."denial_assigned",
  events."denial_received",
  events."denial_resolved",
  events."eligibility_check_cancelled",
  events."eligibility_check_completed",
  events."eligibility_check_rejected",
  events."eligibility_check_requested",
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
  events."estimate_accepted",
  events."estimate_provided",
  events."estimate_requested",
  events."estimate_variance_detected",
  events."fee_schedule_loaded",
  events."financial_assistance_decided",
  events."financial_assistance_requested",
  events."journey_instance_cancelled",
  events."journey_instance_completed",
  events."journey_instance_created",
  events."journey_instance_paused",
  events."journey_stage_completed",
  events."journey_stage_entered",
  events."journey_stage_skipped",
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
  events."recoupment_announced",
  events."refund_denied",
  events."refund_issued",
  events."refund_requested",
  events."remittance_posting_failed",
  events."remittance_received",
  events."remittance_reconciled",
  events."secondary_payer_questionnaire_completed",
  events."statement_disputed",
  events."statement_issued",
  events."statement_returned",
  events."underpayment_detected",
  events."utilization_review_completed";
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
