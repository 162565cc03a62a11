/**
 * How every template is compiled. Nothing is escaped on the way in, because no emitter writes HTML: whoever passes a
 * value has made it safe for the place where it goes. A name that the template knows and the data does not is an error.
 */
export const TEMPLATE_OPTIONS = {
  noEscape: true,
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
} as const;
