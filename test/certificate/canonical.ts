import { createHash } from 'node:crypto';

/** What JSON can say. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Section 1, "Canonical text": one value, one text, whoever writes it. */
export function canonicalText(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (isList(value)) {
    for (const item of value) text += `${text && ','}${canonicalText(item)}`;
    return `[${text}]`;
  }
  for (const key of Object.keys(value).sort()) {
    text += `${text && ','}${JSON.stringify(key)}:${canonicalText(value[key] ?? null)}`;
  }
  return `{${text}}`;
}

/** Section 1, "Fingerprint". */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64url');
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
