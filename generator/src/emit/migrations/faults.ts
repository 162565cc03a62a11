/** What can be wrong with the history of the migrations. None of these is a lint rule, and none can be switched off. */
export const faults: readonly { readonly id: string; readonly purpose: string }[] = [
  { id: "released-list-malformed", purpose: "migrations/released.json is as a release has written it." },
  { id: "released-list-missing", purpose: "migrations/released.json is there once it was written." },
  { id: "released-migration-changed", purpose: "A migration that was released never changes." },
  { id: "released-migration-missing", purpose: "A migration that was released is never deleted." },
];
