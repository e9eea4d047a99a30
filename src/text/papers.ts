/** Papers that go with a step: photographed, named, fingerprinted, looked at. */
export const papersAsked = {
  kind: '是什么材料',
  title: '材料叫什么',
  line: (kind: string, title: string) => (kind === title ? kind : `${kind}：${title}`),
  fingerprint: (letters: string) => `指纹 ${letters}`,
  fingerprintWhy: '材料改一个字，指纹就对不上。',
  open: '打开看',
  openOne: (title: string) => `打开看：${title}`,
  closed: '没有“打开看”的：只登记了指纹，或者只给应到会的人、监督的人看。',
  remove: '删掉',
  removeOne: (title: string) => `删掉${title}`,
};
