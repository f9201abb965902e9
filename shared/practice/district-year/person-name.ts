import type { Dice } from './dice';

const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎',
];
/** Common along the coast, rare elsewhere; and compound ones. */
const rareSurnames = [
  '逄',
  '綦',
  '矫',
  '禚',
  '亓',
  '仝',
  '栾',
  '隋',
  '辛',
  '姜',
  '欧阳',
  '诸葛',
  '司马',
  '上官',
  '尉迟',
];
const given = [
  ...'伟芳娜敏静磊军洋勇艳杰涛明超霞平刚桂英华玉兰梅建文志国强欣怡子涵浩宇轩梓若晓丽红秀凤琴云海波鹏飞斌鑫雪莹佳慧颖楠晨',
];
/** Characters that older input methods and fonts lack; the last are outside the basic plane. */
const rareGiven = [...'喆堃頔翀燊昱祎旻珺垚犇淼骉昉煊琎玥瑄璟甯彧懿䶮㛃㬎𬭎𫖮𬱖𬍛𬎆'];

/** An invented name of two to four characters. */
export function personName(dice: Dice): string {
  const surname = dice.chance(0.08) ? dice.pick(rareSurnames) : dice.pick(surnames);
  const last = () => (dice.chance(0.06) ? dice.pick(rareGiven) : dice.pick(given));
  return surname + last() + (dice.chance(0.75) ? last() : '');
}

/** A number of a range that is not given out to subscribers. */
export function personPhone(dice: Dice): string {
  return `199${String(dice.between(0, 99_999_999)).padStart(8, '0')}`;
}
