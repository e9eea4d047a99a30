/**
 * What the bands of money and people mean. The line between a small and a large sum is the law's own: up to half of
 * a year's average wage of the province a court hears it at once and for good. In yuan it changes every year; the
 * county enters the figure, and until then the question is asked in words.
 */
export const moneyMeans = {
  none: { name: '不涉及钱' },
  small: { name: '不超过半年的平均工资' },
  large: { name: '超过半年的平均工资' },
  source:
    '《民事诉讼法》第一百六十五条：标的额为各省上年度就业人员年平均工资百分之五十以下的，适用小额诉讼',
  status: 'known',
  validFrom: '2024-01-01',
  smallMaxYuan: { amount: undefined, status: 'unverified' },
} as const;

/** Five may come as representatives at most (信访工作条例 Art 20); from fifty on the governance centre is told. */
export const peopleMeans = {
  one: { name: '一个人', from: 1, until: 1 },
  few: { name: '两到四人', from: 2, until: 4 },
  five: { name: '五人', from: 5, until: 5 },
  many: { name: '六到四十九人', from: 6, until: 49 },
  crowd: { name: '五十人以上', from: 50, until: undefined },
  source: '《信访工作条例》第二十条；五十人一档见综治信息系统通行口径',
  status: 'design',
  validFrom: '2026-11-01',
} as const;
