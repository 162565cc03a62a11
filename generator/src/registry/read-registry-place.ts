import { readTlsFiles, type TlsFiles } from "../read-tls-files.js";
import { UsageError } from "../usage-error.js";
import type { RegistryPlace } from "./registry-place.js";

/** `SCHEMA_REGISTRY_CA` for `ca` where undefined. */
export interface RegistryOptions extends TlsFiles {
  /** As given; `SCHEMA_REGISTRY_URL` where undefined. */
  readonly url: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Who may register schemas stands in the environment (`SCHEMA_REGISTRY_USERNAME` and `_PASSWORD`, or
 * `SCHEMA_REGISTRY_TOKEN`) or in the URL: other users of a machine can read a command line. Throws a `UsageError`, which
 * never repeats a secret.
 */
export function readRegistryPlace(options: RegistryOptions, environment: Environment): RegistryPlace {
  const text = options.url ?? environment.SCHEMA_REGISTRY_URL;
  if (!text) throw new UsageError("No registry is named.", "Pass --registry URL, or set SCHEMA_REGISTRY_URL.");
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:") || url.search || url.hash) {
    throw new UsageError("The registry's address is no http or https URL.", "Write it as in https://registry:8081.");
  }
  return {
    url: `${url.origin}${url.pathname.replace(/\/+$/, "")}`,
    authorization: authorizationOf(url, environment),
    ...readTlsFiles(options, { ca: environment.SCHEMA_REGISTRY_CA }),
  };
}

function authorizationOf(url: URL, environment: Environment): string | null {
  const { SCHEMA_REGISTRY_USERNAME, SCHEMA_REGISTRY_PASSWORD = "", SCHEMA_REGISTRY_TOKEN } = environment;
  if (url.username !== "") return basic(decodeURIComponent(url.username), decodeURIComponent(url.password));
  if (SCHEMA_REGISTRY_USERNAME) return basic(SCHEMA_REGISTRY_USERNAME, SCHEMA_REGISTRY_PASSWORD);
  return SCHEMA_REGISTRY_TOKEN ? `Bearer ${SCHEMA_REGISTRY_TOKEN}` : null;
}

function basic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}
