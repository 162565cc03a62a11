/** A pool of the package `pg`, as far as it is used: whoever takes the runtime need not have the types of `pg`. */
export interface PgPool {
  connect(): Promise<PgPoolClient>;
}

export interface PgPoolClient {
  query(text: string, values?: unknown[]): Promise<{ readonly command: string; readonly rows: unknown[] }>;
  on(event: "error", listener: (error: Error) => void): unknown;
  off(event: "error", listener: (error: Error) => void): unknown;
  /** @param destroy - why the connection is of no more use; left out for one that others may have */
  release(destroy?: Error): void;
}
