import { speaksOfCrime } from '../../../cloudfunctions/domains/requests/crime-cues';

it.each([
  '有人拉我爹投资，钱交了人就失联了',
  '理财公司跑路了',
  '骗走了我娘的养老钱',
  '村里好几家遇到非法集资',
  '平台不让提现',
  'p2p公司爆雷',
  '镇上的宾馆里有人卖淫',
])('%s', (text) => {
  expect(speaksOfCrime(text)).toBe(true);
});

it.each([
  '买的手机是翻新机，店里骗人',
  '想问农商行理财的利息',
  '投资修的桥很好。过了年骗子少了',
  '请问医保怎么报销',
  `${'村里的路坏了。'.repeat(20)}听说邻县有非法集资`,
  `${'村里的路坏了。'.repeat(8)}听说有人赌博`,
  '',
])('%j is none', (text) => {
  expect(speaksOfCrime(text)).toBe(false);
});
