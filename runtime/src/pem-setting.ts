import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";

/** Certificates and a key, as PEM. */
export interface TlsConfig {
  /** Whom to trust instead of those whom Node trusts. */
  readonly ca?: string | undefined;
  /** The client's own; both or none. */
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
}

/** The PEM of a setting, which is that itself or the path of a file with it; null where it is neither. */
export function pemOf(setting: string): string | null {
  if (setting.includes("-----BEGIN ")) return setting;
  try {
    const text = readFileSync(setting, "utf8");
    return text.includes("-----BEGIN ") ? text : null;
  } catch {
    return null;
  }
}

const CERTIFICATES = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;

/** Whether it is one certificate or more, all of which can be read: Node itself passes over those that cannot. */
export function areCertificates(pem: string): boolean {
  const certificates = pem.match(CERTIFICATES) ?? [];
  try {
    for (const certificate of certificates) new X509Certificate(certificate);
    return certificates.length > 0;
  } catch {
    return false;
  }
}

/** Whether the key is that of the certificate, and both can be read. */
export function belongTogether(cert: string, key: string): boolean {
  try {
    createSecureContext({ cert, key });
    return true;
  } catch {
    return false;
  }
}
