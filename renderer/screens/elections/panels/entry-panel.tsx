import { Button } from 'antd';
import { advance } from '#shared/elections/commands/advance';
import { papersWords } from '#shared/elections/papers-words';
import { stageOrder } from '#shared/elections/stages';
import { EmptyState } from '../../../components/empty-state';
import { Figure } from '../../../components/figure';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { CaseFrame } from '../case-frame';
import { PartButton } from '../part-button';
import { runCommand } from '../run-command';
import { group } from '../turnout-view';
import type { CaseData } from '../use-case';

/** The way to entering and to the live count, and the closing of the entry. */
export function EntryPanel({ data }: { readonly data: CaseData }) {
  const { row, register, ballots, facts } = data;
  const { papers } = facts;
  const entering = row.body.stage === 'entry';
  const problems = papersWords(papers);
  const over = commandContext().now.slice(0, 16) >= row.body.meeting.votingUntil;
  const close = () => runCommand(advance({ row, register, ballots }, {}, commandContext()), '录票结束，计票完成');
  if (stageOrder(row.body.stage) < stageOrder('entry')) {
    return (
      <CaseFrame data={data} part="entry">
        <Section title="录票">
          <EmptyState title="还没有开始录票">登记送达以后点“开始录票”，即可用数字键盘逐张录入回收的选票。</EmptyState>
        </Section>
      </CaseFrame>
    );
  }
  return (
    <CaseFrame
      data={data}
      part="entry"
      {...(entering
        ? {
            action: (
              <PartButton electionId={row.id} to="entry-page" primary>
                录入选票
              </PartButton>
            ),
          }
        : {})}
      more={
        <>
          <PartButton electionId={row.id} to="count-page">
            查看计票
          </PartButton>
          {entering && (
            <Button onClick={() => void close()} disabled={papers.returned === 0}>
              结束录票
            </Button>
          )}
        </>
      }
    >
      <Section title="选票对账">
        <div className="figures">
          <Figure label="已送达" value={group(papers.delivered)} unit="张" />
          <Figure label="已录入" value={group(papers.returned)} unit="张" tone="good" />
          <Figure label="其中无效" value={group(papers.invalid)} unit="张" />
          <Figure label="未交回" value={group(Math.max(0, papers.delivered - papers.returned))} unit="张" />
        </div>
      </Section>
      {entering && (
        <Section title="结束录票之前">
          <ul className="missing">
            <li className={over ? 'finding-fine' : 'finding-warns'}>
              {over
                ? '投票截止时间已过'
                : `投票截止时间 ${row.body.meeting.votingUntil.replace('T', ' ')} 未到，到时才能结束录票`}
            </li>
            {problems.length === 0 ? (
              <li className="finding-fine">制发数 = 送达数 + 未送达数，录入的选票均已登记送达</li>
            ) : (
              problems.map(words => (
                <li key={words} className="finding-blocks">
                  {words}
                </li>
              ))
            )}
          </ul>
        </Section>
      )}
    </CaseFrame>
  );
}
