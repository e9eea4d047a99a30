/** What the numbers are called that answer everywhere in the country. */
const names: Readonly<Partial<Record<string, string>>> = {
  '110': '打报警110',
  '119': '打火警119',
  '120': '打急救120',
  '12333': '打人社热线12333',
  '12338': '打妇女维权热线12338',
  '12345': '打政务热线12345',
  '12348': '打法律服务热线12348',
  '12356': '打心理援助热线12356',
  '12388': '打纪检举报热线12388',
  '96110': '打反诈专线96110',
};

export function hotlineName(number: string): string {
  return names[number] ?? `打${number}`;
}
