import { PayloadCodec } from "./payload-codec.js";

const codecs = new WeakMap<object, PayloadCodec>();

/** The codec of an event, or of an earlier version of it, made at its first use. Throws `CODEC.SCHEMA_INVALID`. */
export function payloadCodecOf(definition: { readonly schema: string }): PayloadCodec {
  let codec = codecs.get(definition);
  if (codec === undefined) {
    codec = new PayloadCodec(definition.schema);
    codecs.set(definition, codec);
  }
  return codec;
}
