import type { OfficeKind, Role } from '@contracts/organisation-words';

/** What a post is called in the village. */
const roleNames = {
  secretary: '书记',
  director: '主任',
  deputy_director: '副主任',
  member: '委员',
  supervisor: '监委会委员',
  council_member: '议事会成员',
  collective_head: '集体经济组织负责人',
  association_head: '会长',
  group_leader: '组长',
  neighbour_head: '邻长',
  grid_chief: '网格长',
  grid_worker: '网格员',
  mediator: '调解员',
  service_clerk: '窗口办事员',
  officer: '干部',
  judge: '法官',
  legal_aid_officer: '法律援助工作人员',
  lawyer: '律师',
  legal_adviser: '法律顾问',
  social_worker: '社工',
  party_delegate: '党代表',
  peoples_deputy: '人大代表',
  cppcc_member: '政协委员',
  county_administrator: '县级管理员',
} as const satisfies Record<Role, string>;

/** Where the same post is called otherwise. */
const titles: Readonly<Partial<Record<OfficeKind, Readonly<Partial<Record<Role, string>>>>>> = {
  womens_federation: { director: '主席' },
  police: { officer: '民警' },
  collective: { supervisor: '监事' },
};

/** What somebody is called who holds this post in that office: 镇长, 妇联主席, 民警. */
export function titleOf(
  role: Role,
  { kind, name }: { readonly kind: OfficeKind; readonly name: string },
): string {
  const seat = /([县镇乡])人民政府$/.exec(name)?.[1];
  return kind === 'government' && role === 'director' && seat !== undefined
    ? `${seat}长`
    : (titles[kind]?.[role] ?? roleNames[role]);
}
