import type { Comparison } from "../../compare/compare.js";
import type { Hurt } from "./compat-rule.js";

/** The services that publish or handle some events, as the schemas of then and now list them, sorted. */
export function servicesOf(events: readonly string[], hurt: Hurt, { before, after }: Comparison): readonly string[] {
  const declarations = events.flatMap((type) => [before.events.get(type), after.events.get(type)]);
  const services = declarations.flatMap((site) => [
    ...(hurt === "producers" ? [] : (site?.event.consumers ?? [])),
    ...(hurt === "consumers" ? [] : (site?.event.producers ?? [])),
  ]);
  return [...new Set(services)].sort();
}
