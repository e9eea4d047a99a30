/** Family names, and given names taken from plants, weather and the solar terms: plainly made up. */
const FAMILY = Array.from('张陈李刘王周吴黄杨谭肖邓彭曾罗唐廖孙何谢袁易龙段');
const GIVEN = [
  ...['春分', '谷雨', '立夏', '小满', '芒种', '夏至', '白露', '秋分', '霜降', '小雪'],
  ...['桂香', '梅朵', '荷风', '兰草', '菊黄', '竹青', '松涛', '柏林', '枫叶', '杉木'],
  ...['禾苗', '麦芒', '稻香', '粟米', '豆荚', '瓜田', '柚子', '橘红', '枇杷', '板栗'],
  ...['溪石', '泉涌', '塘月', '河沙', '井水', '田埂', '山岚', '岭梅', '坡草', '垅上'],
  ...['晨曦', '晚霞', '朝露', '星河', '月牙', '云朵', '细雨', '和风', '暖阳', '初雪'],
  ...['燕子', '喜鹊', '布谷', '画眉', '青蛙', '蜻蜓', '萤火', '锦鲤', '山羊', '水牛'],
];

/** The family name of a house: it goes round, so that a village has its Zhangs here and there. */
export function familyOf(house: number): string {
  return FAMILY[house % FAMILY.length] ?? '';
}

/**
 * The full name of somebody of this family; `n` tells the bearers of one family name apart, up to sixty.
 */
export function nameIn(family: string, n: number): string {
  return family + (GIVEN[((FAMILY.indexOf(family) * 13 + n) * 7) % GIVEN.length] ?? '');
}

/** Which bearer of the family name the member of a house is: six for each house that has the name. */
export function bearerOf(house: number, seat: number): number {
  return Math.floor(house / FAMILY.length) * 6 + seat;
}
