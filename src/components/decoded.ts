/** Words behind an address. Anybody may type anything there: what cannot be read is nothing. */
export function decoded(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
