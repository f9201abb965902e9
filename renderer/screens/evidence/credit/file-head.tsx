import { creditLevels } from '#shared/evidence/credit';
import { showPoints } from '#shared/evidence/points';
import { Figure } from '../../../components/figure';
import { listWords, sumWords, type CreditFile } from './file-view';

/** The file in four figures: the level that counts, our recount beside it, whether they agree, and the lists. */
export function FileHead({ file }: { readonly file: CreditFile }) {
  const { issued, score, comparison, black, red } = file;
  const body = issued?.row.body;
  const ours = score.level === null ? '—' : creditLevels[score.level];
  const listed = black[0] ?? red[0];
  return (
    <div className="credit-head">
      <Figure
        label="省系统发布的等级"
        value={body ? creditLevels[body.level] : '没有'}
        note={
          body
            ? `${body.issuedOn} 发布${body.score === null ? '' : `，${showPoints(body.score)} 分`}${issued?.until ? `，至 ${issued.until}` : ''}`
            : '登记后以它为准'
        }
        tone={body?.level === 'C' || body?.level === 'missing' ? 'bad' : 'plain'}
      />
      <Figure label="本程序复核" value={ours} note={file.entries.length === 0 ? '没有记录' : `${sumWords(score)} 分`} />
      <Figure
        label="核对结果"
        value={
          { agrees: '一致', differs: '不一致', 'score-differs': '得分不同', cannot: '无法复核', none: '—' }[
            comparison.verdict
          ]
        }
        note={comparison.words}
        tone={
          { agrees: 'good', differs: 'bad', 'score-differs': 'warning', cannot: 'warning', none: 'plain' }[
            comparison.verdict
          ] as 'good'
        }
      />
      <Figure
        label="红黑名单"
        value={black.length > 0 ? '黑名单' : red.length > 0 ? '红名单' : '未列入'}
        note={listed ? listWords(listed) : '当日不在名单内'}
        tone={black.length > 0 ? 'bad' : red.length > 0 ? 'good' : 'plain'}
      />
    </div>
  );
}
