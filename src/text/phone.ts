/** A number is read and dialled in one piece: no line ends at its hyphen (U+2011 does not break). */
export function unbroken(phone: string): string {
  return phone.replace(/-/g, '\u2011');
}
