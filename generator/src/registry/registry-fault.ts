import { UsageError } from "../usage-error.js";

/** What a registry did not do for us, in a sentence, and what helps. */
export class RegistryFault extends UsageError {
  /** Of the answer; null where there was none. */
  readonly status: number | null;
  /** Whether this one schema was refused, and others may pass. */
  readonly concernsSchema: boolean;

  constructor(message: string, remedy: string, { status = null, concernsSchema = false }: FaultDetails = {}) {
    super(message, remedy);
    this.status = status;
    this.concernsSchema = concernsSchema;
  }
}

interface FaultDetails {
  readonly status?: number | null;
  readonly concernsSchema?: boolean;
}

/** @param action - what was asked of it, as the end of a sentence: `register healthtech.patient.PatientCreated` */
export function faultOfStatus(url: string, action: string, status: number, words: string): RegistryFault {
  const details = { status, concernsSchema: status === 409 || status === 422 };
  const said = words === "" ? "" : ` and says: ${words}`;
  const sentence = `The registry at ${url} answers ${status} to ${action}${said}`;
  return new RegistryFault(`${sentence.replace(/[.\s]+$/, "")}.`, remedyFor(status), details);
}

function remedyFor(status: number): string {
  switch (status) {
    case 401:
      return "Set SCHEMA_REGISTRY_USERNAME and SCHEMA_REGISTRY_PASSWORD, or SCHEMA_REGISTRY_TOKEN.";
    case 403:
      return "Ask its owner to let this user read and write schemas and their compatibility.";
    case 404:
      return "Check that the URL is the root of its API; Apicurio's, for one, ends in /apis/ccompat/v7.";
    case 409:
      return "Run `events compat --against` this registry to see what breaks, and `events compat --help` for how to approve it.";
    case 422:
      return "Run `events lint`, and see what this registry allows in a schema.";
    case 429:
      return "It wants fewer questions: run it again later, with a lower --concurrency.";
    default:
      return status >= 500
        ? "See the registry's own log, and run this again: what is registered stays registered."
        : "Check the URL, and what stands between here and the registry.";
  }
}

/** For a registry that gave no answer at all. */
export function faultOfConnection(url: string, action: string, code: string): RegistryFault {
  const certificate = /CERT|SIGNED|VERIFY|ALTNAME|SSL|TLS/.test(code);
  return new RegistryFault(
    `The registry at ${url} gives no answer to ${action} (${code}).`,
    certificate
      ? "Name the authority that signed its certificate with --ca FILE."
      : "Check the address, and that the registry is up and reachable from here.",
  );
}

/** For something that answers, and not as a registry does. */
export function faultOfRubbish(url: string, action: string): RegistryFault {
  return new RegistryFault(
    `What answers at ${url} is no schema registry: its answer to ${action} is not of the API's form.`,
    "Check that the URL is the root of its API; Apicurio's, for one, ends in /apis/ccompat/v7.",
  );
}
