/** Where a schema registry is, and what it wants to see. */
export interface RegistryPlace {
  /** Root of its API, without credentials and without a slash at the end; for messages too. */
  readonly url: string;
  /** Value of the `authorization` header, or null for none. */
  readonly authorization: string | null;
  /** PEM texts: the authority that signed its certificate, and a certificate of our own with its key. */
  readonly ca: string | null;
  readonly cert: string | null;
  readonly key: string | null;
}
