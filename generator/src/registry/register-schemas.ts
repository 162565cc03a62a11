import pMap from "p-map";
import type { CompatibilityLevel } from "./compatibility-level.js";
import type { RegistryClient } from "./registry-client.js";
import { RegistryFault } from "./registry-fault.js";

/** A schema that a subject is to have, and what its next one may change. */
export interface WantedSchema {
  readonly subject: string;
  /** JSON text, to the letter as services look it up. */
  readonly schema: string;
  readonly compatibility: CompatibilityLevel;
  /** A person has approved that it breaks what the registry would refuse. */
  readonly breaks: boolean;
}

/**
 * What became of one schema.
 * - `registered`: it is new there. In a dry run: it would be.
 * - `present`: the subject had it.
 * - `refused`: the registry does not take this one; `fault` says why.
 * - `untried`: an earlier fault, or Ctrl-C, came first.
 */
export interface Registration {
  readonly subject: string;
  readonly outcome: "registered" | "present" | "refused" | "untried";
  /** Null for one that is not there. */
  readonly id: number | null;
  /** Whether the subject's compatibility was, or would be, set. */
  readonly levelSet: boolean;
  readonly fault: RegistryFault | null;
}

export interface RegisteredSchemas {
  /** In the order of the wanted schemas. */
  readonly registrations: readonly Registration[];
  /** What ended the run before its time, or null. */
  readonly fault: RegistryFault | null;
}

export interface RegisterOptions {
  /** Schemas under way at a time. */
  readonly concurrency: number;
  /** Looks only, and asks the registry what it would refuse. */
  readonly dryRun: boolean;
  readonly signal: AbortSignal;
  onProgress(done: number): void;
}

type Client = Pick<RegistryClient, "idOf" | "levelOf" | "objectionsTo" | "register" | "setLevel" | "versionsOf">;

/**
 * Brings schemas into a registry. What is there is left alone, so a run that was cut off is gone on with by another. A schema
 * that the registry refuses stands in nobody else's way; any other fault ends the run, since the next question would
 * meet it too. Does not reject with a `RegistryFault`.
 */
export async function registerSchemas(
  client: Client,
  wanted: readonly WantedSchema[],
  { concurrency, dryRun, signal, onProgress }: RegisterOptions,
): Promise<RegisteredSchemas> {
  let fault: RegistryFault | null = null;
  let done = 0;
  const registrations = await pMap(
    wanted,
    async (schema) => {
      if (fault !== null || signal.aborted) return untried(schema);
      try {
        const registration = await (dryRun ? foresee(client, schema) : register(client, schema));
        onProgress(++done);
        return registration;
      } catch (error) {
        if (!(error instanceof RegistryFault)) throw error;
        if (error.concernsSchema) return { ...untried(schema), outcome: "refused" as const, fault: error };
        fault ??= error;
        return untried(schema);
      }
    },
    { concurrency },
  );
  return { registrations, fault };
}

function untried({ subject }: WantedSchema): Registration {
  return { subject, outcome: "untried", id: null, levelSet: false, fault: null };
}

async function register(client: Client, wanted: WantedSchema): Promise<Registration> {
  const { subject, schema, compatibility } = wanted;
  const [present, level] = await Promise.all([client.idOf(subject, schema), client.levelOf(subject)]);
  const levelSet = level !== compatibility;
  if (present === null) {
    const id = await addVersion(client, wanted, level);
    return { subject, outcome: "registered", id, levelSet, fault: null };
  }
  if (levelSet) await client.setLevel(subject, compatibility);
  return { subject, outcome: "present", id: present, levelSet, fault: null };
}

async function addVersion(client: Client, wanted: WantedSchema, level: CompatibilityLevel | null): Promise<number> {
  const { subject, schema, compatibility, breaks } = wanted;
  const isNew = (await client.versionsOf(subject)).length === 0;
  // Some registries have no level for a subject without a schema.
  const before = breaks ? "NONE" : compatibility;
  if (!isNew && level !== before) await client.setLevel(subject, before);
  let id: number;
  try {
    id = await client.register(subject, schema);
  } catch (error) {
    // Killed before this, a run leaves a subject where anything goes, and the next run sets it right.
    if (!isNew && breaks) await client.setLevel(subject, compatibility);
    throw error;
  }
  if (isNew ? level !== compatibility : breaks) await client.setLevel(subject, compatibility);
  return id;
}

async function foresee(client: Client, wanted: WantedSchema): Promise<Registration> {
  const { subject, schema, compatibility, breaks } = wanted;
  const [id, level] = await Promise.all([client.idOf(subject, schema), client.levelOf(subject)]);
  const common = { subject, id, levelSet: level !== compatibility };
  if (id !== null) return { ...common, outcome: "present", fault: null };
  const objections = breaks ? [] : await client.objectionsTo(subject, schema);
  if (objections.length === 0) return { ...common, outcome: "registered", fault: null };
  const fault = new RegistryFault(
    `The registry would refuse ${subject}: ${objections.join("; ")}`,
    "Run `events compat --against` this registry to see what breaks.",
    { concernsSchema: true },
  );
  return { ...common, outcome: "refused", fault };
}
