import type { TopicCategory } from './categories';

/** Words by which a category is recognised; the first category with the most of them is proposed. */
const signs: readonly (readonly [TopicCategory, RegExp])[] = [
  ['charging', /充电|电动车|电瓶车|飞线/g],
  ['renewal-lifts', /加装电梯|旧改|老旧小区改造/g],
  ['lift', /电梯|困人|停梯/g],
  ['fire-safety', /消防|堵塞通道|灭火器|消火栓|安全出口/g],
  ['parking', /停车|车位|乱停|道闸|地锁/g],
  ['repair-fund', /维修资金|维修基金/g],
  ['common-income', /公共收益|广告收入|收益公示|共有收益/g],
  ['service-fee', /物业费|收费|涨价|欠费|催费/g],
  ['leakage', /漏水|渗水|外墙|屋面|维修|管道/g],
  ['cleaning-waste', /垃圾|保洁|卫生|堆放/g],
  ['greening', /绿化|树木|修剪|草坪|毁绿/g],
  ['security-access', /门禁|安防|监控|保安|外来人员|单元门/g],
  ['illegal-building', /违建|私搭|乱建|阳光房|承重墙|违规装修|装修/g],
  ['noise-fumes', /噪声|噪音|油烟|扰民|广场舞/g],
  ['dogs', /养犬|遛狗|犬只|不牵绳|狗/g],
  ['falling-objects', /高空抛物|坠物/g],
  ['utilities', /供热|供暖|停水|供水|停气|燃气|供气|停电/g],
  ['committee-election', /业委会|业主委员会|选举|换届/g],
  ['company-hand-over', /物业交接|更换物业|退出|撤场|解聘/g],
  ['early-defects', /交付|质量问题|开发商|保修/g],
  ['community-service', /养老|助餐|志愿|应急|活动室/g],
  ['neighbours', /邻里|邻居|楼上|楼下/g],
  ['service-quality', /物业服务|服务态度|不作为|管理混乱/g],
];

/** What a text seems to be about; null when nothing in it tells. The officer decides. */
export function categoryOf(text: string): TopicCategory | null {
  let best: TopicCategory | null = null;
  let most = 0;
  for (const [category, sign] of signs) {
    const found = text.match(sign)?.length ?? 0;
    if (found > most) [best, most] = [category, found];
  }
  return best;
}
