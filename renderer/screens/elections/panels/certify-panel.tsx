import { Button, Descriptions, Form } from 'antd';
import { useMemo, useState } from 'react';
import { resultForTopic } from '#shared/coordination/commands/vote-on-topic';
import { certify } from '#shared/elections/commands/certify';
import { countCase, electionResultOf } from '#shared/elections/count-case';
import type { Certification } from '#shared/elections/election-case';
import { papersWords } from '#shared/elections/papers-words';
import { stageOrder } from '#shared/elections/stages';
import { EmptyState } from '../../../components/empty-state';
import { Figure } from '../../../components/figure';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { useRow } from '../../../store/use-rows';
import { CaseFrame } from '../case-frame';
import { DayInput } from '../day-input';
import { ResultSection } from '../result-section';
import { firstWitnesses, votedMatters } from '../certify-view';
import { PartButton } from '../part-button';
import { runCommand } from '../run-command';
import { TieOutcome } from '../tie-outcome';
import { group } from '../turnout-view';
import type { CaseData } from '../use-case';
import { WitnessFields } from '../witness-fields';

/** The result explained, the reconciliation of papers, the witnesses; then it stands. */
export function CertifyPanel({ data }: { readonly data: CaseData }) {
  const { row, register, ballots, facts } = data;
  const order = stageOrder(row.body.stage);
  const counted = order >= stageOrder('counted');
  const result = useMemo(() => (counted ? countCase(row, register, ballots) : null), [counted, row, register, ballots]);
  const election = result && electionResultOf(result);
  const [electedOn, setElectedOn] = useState(row.body.meeting.countAt.slice(0, 10) || row.body.voteDate);
  const [witnesses, setWitnesses] = useState<Certification['witnesses']>(() => firstWitnesses(row.body.organiser));
  const [tieOutcome, setTieOutcome] = useState<Certification['tieOutcome']>(null);
  const problems = papersWords(facts.papers);
  const topic = useRow('topics', row.body.fromTopic?.topicId);
  const save = () => {
    const context = commandContext();
    const certified = certify({ row, register, ballots }, { electedOn, witnesses, tieOutcome }, context);
    const matters = result ? votedMatters(row.body, result) : [];
    return runCommand(resultForTopic(certified, row.id, topic ?? null, matters, electedOn, context), '结果已确认');
  };
  if (!result) {
    return (
      <CaseFrame data={data} part="certify">
        <Section title="确认结果">
          <EmptyState title="还没有计票结果">结束录票以后，在这里核对选票、查看每项结果的计算依据并确认。</EmptyState>
        </Section>
      </CaseFrame>
    );
  }
  const { certified } = row.body;
  return (
    <CaseFrame
      data={data}
      part="certify"
      {...(row.body.stage === 'counted'
        ? {
            action: (
              <Button type="primary" onClick={() => void save()} disabled={problems.length > 0}>
                确认结果
              </Button>
            ),
          }
        : {})}
      more={
        <PartButton electionId={row.id} to="count-page">
          查看计票
        </PartButton>
      }
    >
      <Section title="选票对账">
        <div className="figures">
          <Figure label="制发" value={group(facts.papers.printed)} unit="张" />
          <Figure label="= 送达" value={group(facts.papers.delivered)} unit="张" />
          <Figure label="+ 未送达" value={group(facts.papers.undelivered)} unit="张" />
          <Figure label="回收" value={group(result.ballots.received)} unit="张" />
          <Figure label="= 有效" value={group(result.ballots.valid)} unit="张" />
          <Figure label="+ 无效" value={group(result.ballots.invalid)} unit="张" />
        </div>
        {problems.map(words => (
          <p key={words} className="finding-blocks">
            {words}
          </p>
        ))}
      </Section>
      <ResultSection result={result} election={row.body} />
      {certified ? (
        <Section title="确认">
          <Descriptions size="small" column={1}>
            <Descriptions.Item label="确认时间">{certified.at.slice(0, 16).replace('T', ' ')}</Descriptions.Item>
            <Descriptions.Item label="见证人">
              {certified.witnesses.map(witness => `${witness.name}（${witness.role}）`).join('、')}
            </Descriptions.Item>
            {certified.tieOutcome && (
              <Descriptions.Item label="并列处理">{certified.tieOutcome.words}</Descriptions.Item>
            )}
            <Descriptions.Item label="结果校验码">
              <span className="hash">{certified.tallyHash}</span>
            </Descriptions.Item>
          </Descriptions>
        </Section>
      ) : (
        <Section title="确认" about="确认后不能退回，以后的变动登记为新的事项。">
          <Form layout="vertical" component="div">
            <Form.Item label="当选日期" htmlFor="certify-day">
              <div className="narrow-field">
                <DayInput id="certify-day" value={electedOn} onChange={setElectedOn} />
              </div>
            </Form.Item>
            <Form.Item label="见证人" required>
              <WitnessFields value={witnesses} onChange={setWitnesses} />
            </Form.Item>
            {election && election.tied.length > 0 && (
              <TieOutcome election={row.body} result={election} value={tieOutcome} onChange={setTieOutcome} />
            )}
          </Form>
        </Section>
      )}
    </CaseFrame>
  );
}
