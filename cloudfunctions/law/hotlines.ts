/** Numbers that answer everywhere in the country, and what each is for. */
export const hotlines = {
  '110': { name: '报警', what: '有人打人、偷抢、闹事，有危险马上打' },
  '119': { name: '火警和救援', what: '着火、塌方、有人被困' },
  '120': { name: '急救', what: '有人受伤、突发重病' },
  '12345': { name: '政务服务热线', what: '不知道归谁管的政府事务' },
  '12348': { name: '法律服务热线', what: '打官司、法律援助、请律师' },
  '12333': { name: '人社服务热线', what: '欠薪、社保、就业' },
  '12388': { name: '纪检监察举报', what: '检举控告干部违纪违法' },
  '12338': { name: '妇女维权热线', what: '妇女儿童受欺负、受家暴' },
  '12356': { name: '心理援助热线', what: '心里过不去、不想活了，有人陪您说' },
  '96110': { name: '反诈专线', what: '可能被骗了，先别转钱' },
} as const;

/** No text at hand gives the numbers; everybody knows them. 12356 has answered everywhere since 2025. */
export const hotlineEdition = {
  source: '全国统一的公开号码，未逐一对照文件',
  status: 'known',
  validFrom: '2026-11-01',
} as const;

export type Hotline = keyof typeof hotlines;
