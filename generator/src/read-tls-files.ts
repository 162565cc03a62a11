import { readPem } from "./read-pem.js";
import { UsageError } from "./usage-error.js";

/** What was given for `--ca`, `--cert` and `--key`. */
export interface TlsFiles {
  /** Files of PEM texts. */
  readonly ca: string | undefined;
  readonly cert: string | undefined;
  readonly key: string | undefined;
}

/** PEM texts, null for what the machine knows or for none. */
export interface TlsTexts {
  readonly ca: string | null;
  readonly cert: string | null;
  readonly key: string | null;
}

/**
 * Throws a `UsageError` for a certificate without its key, and for a file that is none.
 *
 * @param variables - of the environment, for what was not given
 */
export function readTlsFiles(
  { ca, cert, key }: TlsFiles,
  variables: { readonly [Name in keyof TlsFiles]?: TlsFiles[Name] },
): TlsTexts {
  if ((cert === undefined) !== (key === undefined)) {
    throw new UsageError("--cert and --key go together, and one is missing.", "Pass both, or none.");
  }
  return {
    ca: readPem("ca", ca, variables.ca),
    cert: readPem("cert", cert, variables.cert),
    key: readPem("key", key, variables.key),
  };
}
