/** Papers that go with a step: photographed, named, fingerprinted. */
export const papersAsked = {
  kind: '是什么材料',
  title: '材料叫什么',
  line: (kind: string, title: string) => (kind === title ? kind : `${kind}：${title}`),
  fingerprint: (letters: string) => `指纹 ${letters}`,
  remove: '删掉',
  removeOne: (title: string) => `删掉${title}`,
};
