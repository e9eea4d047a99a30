/**
 * How what somebody typed may stand on the plate at the door: 7, 7号, ７号 and 007号 are one house.
 * The register is asked for each spelling.
 */
export function spellingsOf(typed: string): string[] {
  const plain = typed.normalize('NFKC').replace(/\s/g, '');
  const digits = /^0*(\d+)号?$/.exec(plain)?.[1];
  return digits === undefined
    ? [plain]
    : [...new Set([plain, `${digits}号`, `${digits.padStart(3, '0')}号`])];
}

/** Names are compared without the blanks that a keyboard puts between characters. */
export function sameName(one: string, other: string): boolean {
  return bare(one) !== '' && bare(one) === bare(other);
}

function bare(name: string): string {
  return name.normalize('NFKC').replace(/[\s·.]/g, '');
}
