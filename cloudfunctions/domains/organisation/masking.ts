/** Family names of two characters that are met in villages; a name that starts with one keeps both. */
const COMPOUND_SURNAMES = new Set([
  ...['欧阳', '司马', '上官', '诸葛', '司徒', '东方', '皇甫', '尉迟', '公孙', '慕容'],
  ...['令狐', '宇文', '长孙', '夏侯', '端木', '申屠', '淳于', '轩辕', '呼延', '南宫'],
]);

/**
 * A name as anybody may read it: the family name and one star, so that not even the length is told
 * (个人信息保护法 Art 25: nothing is published without a separate consent).
 */
export function maskName(name: string): string {
  const letters = Array.from(name.trim());
  const compound = letters.slice(0, 2).join('');
  if (letters.length > 2 && COMPOUND_SURNAMES.has(compound)) {
    return `${compound}*`;
  }
  return letters.length > 1 ? `${letters[0] ?? ''}*` : '*';
}

/** The family name alone, as a household is called by its head: 张家, 欧阳家. */
export function surnameOf(name: string): string {
  return maskName(name).replace('*', '');
}
