import { articlesWords } from '../../text/article-words';
import type { PoolEntry } from '../inspection-pool';

/** What a district usually looks at (一单), with the articles that set the duty; the officer changes it as he likes. */
const usual: readonly (readonly [string, readonly string[]])[] = [
  ['物业服务信息公示：公示栏六项内容是否齐全、及时', ['QD-60', 'SD-59', 'CC-943']],
  ['公共收益收支是否定期公布，账目是否清楚', ['QD-60', 'SD-59']],
  ['维修资金使用情况是否按规定公布', ['QD-79', 'SD-59']],
  ['物业服务合同是否自签订之日起十日内备案', ['QD-55']],
  ['是否通过恳谈会等方式听取业主意见、答复投诉', ['SD-59']],
  ['物业服务评价结果是否公布和使用', ['QD-56']],
  ['物业服务用房是否按规定配置和使用', ['QD-15']],
  ['企业和项目经理信用信息是否如实报送', ['QD-69']],
];

export const usualItems: readonly PoolEntry[] = usual.map(([name, rules], index) => ({
  ...{ id: `S${String(index + 1).padStart(2, '0')}`, name, refKind: '', refId: '', permit: '' },
  about: articlesWords(rules),
}));
