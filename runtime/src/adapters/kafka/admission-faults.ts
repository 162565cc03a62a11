const USER = new Set([
  "KafkaJSSASLAuthenticationError",
  "SASL_AUTHENTICATION_FAILED",
  "UNSUPPORTED_SASL_MECHANISM",
  "ILLEGAL_SASL_STATE",
]);
/** What Node says of a certificate that it does not accept; the names are OpenSSL's. */
const CERTIFICATE = new Set([
  "CERT_CHAIN_TOO_LONG",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "CERT_REJECTED",
  "CERT_REVOKED",
  "CERT_SIGNATURE_FAILURE",
  "CERT_UNTRUSTED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "INVALID_CA",
  "INVALID_PURPOSE",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);
const HOST = new Set(["ERR_TLS_CERT_ALTNAME_INVALID", "HOSTNAME_MISMATCH"]);
/** What a broker says of ours, in OpenSSL's words for the alert. */
const OURS = /^ERR_SSL_.*ALERT.*(CERTIFICATE|UNKNOWN_CA|HANDSHAKE_FAILURE|ACCESS_DENIED)/;

/**
 * Whether the brokers do not let this client in, or it does not trust them. Waiting does not mend it, and it says nothing
 * of a record.
 *
 * @param kind - as `kindOf` of `kafka-faults.ts` gives it
 */
export function isAdmissionFault(kind: string): boolean {
  return USER.has(kind) || CERTIFICATE.has(kind) || HOST.has(kind) || OURS.test(kind);
}

/** What is wrong, and which settings to look at. */
export function remedyOf(kind: string): string {
  if (USER.has(kind)) {
    return "the brokers refuse the user, the password or the mechanism; check KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD and KAFKA_SASL_MECHANISM";
  }
  if (OURS.test(kind)) {
    return "the brokers refuse this client's certificate, or ask for one; check KAFKA_SSL_CERTIFICATE and KAFKA_SSL_KEY";
  }
  if (HOST.has(kind)) {
    return "the brokers' certificate is for another host; check the names in KAFKA_BOOTSTRAP_SERVERS and in the certificate";
  }
  return "the brokers' certificate is not trusted; KAFKA_SSL_CA must have the authority that issued it";
}
