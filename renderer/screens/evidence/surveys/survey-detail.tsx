import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal } from '#shared/basics/result';
import { surveyMethods, type SurveyRow } from '#shared/evidence/survey';
import { answers, answerWords, itemScore, scoreArithmetic, scoreWords } from '#shared/evidence/survey-score';
import { formulaWords } from '#shared/evidence/surveys-on';
import { recordSurveyRectified } from '#shared/evidence/surveys/save-survey';
import { sampleShare } from '#shared/evidence/surveys/sample-share';
import { RefusalNotice } from '../../../app/refusal-notice';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { EvidenceState } from '../evidence-state';
import { runEvidenceCommand } from '../run-evidence-command';

/** One survey: result, formula and arithmetic; items; what owners complain of and what becomes of it. */
export function SurveyDetail({ row }: { readonly row: SurveyRow }) {
  const navigate = useNavigate();
  const [acting, setActing] = useState(false);
  const { body } = row;
  const live = body.state !== 'void';
  const facts: [string, string][] = [
    ['公式', formulaWords(body)],
    ['测评日期', body.surveyedOn],
    ['组织单位', `${body.organiser}（${surveyMethods[body.method]}）`],
    ['样本', `${body.sample} 份，${sampleShare(body.valid, body.households).words}`],
    ['计算', `${scoreArithmetic(body)}，舍去尾数`],
    ...(body.stated === null
      ? []
      : [
          [
            '报告所写',
            body.stated === body.score
              ? `${scoreWords(body.stated, body.formula)}，与计算一致`
              : `${scoreWords(body.stated, body.formula)}，与计算不同：${body.differenceReason}`,
          ] as [string, string],
        ]),
    ['依据', [body.document, body.body].filter(text => text !== '').join('，') || '没有登记文件'],
    ['有效期', body.validUntil === '' ? '没有定' : `至 ${body.validUntil}`],
  ];
  return (
    <>
      <div className="room-head">
        <h2>
          {body.surveyedOn} {scoreWords(body.score, body.formula)}
        </h2>
        {live && body.rectification !== '' && body.rectifiedOn === '' && (
          <Button type={acting ? 'primary' : 'default'} ghost={acting} onClick={() => setActing(!acting)}>
            登记整改完成
          </Button>
        )}
      </div>
      {acting && <RectifiedForm row={row} onDone={() => setActing(false)} />}
      <dl className="room-facts">
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <Section title="分项" flush>
        <table className="room-table">
          <thead>
            <tr>
              <th>测评项目</th>
              {answers.map(answer => (
                <th key={answer} className="number-cell">
                  {answerWords[answer]}
                </th>
              ))}
              <th className="number-cell">{body.formula === 'share' ? '满意率' : '得分'}</th>
            </tr>
          </thead>
          <tbody>
            {body.items.map((item, at) => {
              const score = itemScore(item, body);
              return (
                <tr key={at}>
                  <td>{item.title}</td>
                  {answers.map(answer => (
                    <td key={answer} className="number-cell">
                      {item[answer]}
                    </td>
                  ))}
                  <td className="number-cell">{score === null ? '—' : scoreWords(score, body.formula)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Section>
      <Section title="集中反映的问题和整改">
        {body.complaints.length === 0 && <p className="muted">没有登记集中反映的问题。</p>}
        <ol>
          {body.complaints.map((words, at) => (
            <li key={at}>{words}</li>
          ))}
        </ol>
        {body.rectification !== '' && (
          <p>
            {body.rectification}
            <span className="muted">
              {body.rectifyBy === '' ? '' : ` 期限 ${body.rectifyBy}。`}
              {body.rectifiedOn === '' ? ' 还没有完成。' : ` ${body.rectifiedOn} 完成。`}
            </span>
          </p>
        )}
      </Section>
      {body.attachments.length > 0 && (
        <Section title="附件">
          <AttachmentList label="测评附件" value={body.attachments} />
        </Section>
      )}
      <EvidenceState
        row={{ table: 'surveys', ...row }}
        onCorrect={() =>
          void navigate({ to: `/evidence/surveys/${body.projectId}/entry`, search: { correct: row.id } as never })
        }
      />
    </>
  );
}

function RectifiedForm({ row, onDone }: { readonly row: SurveyRow; readonly onDone: () => void }) {
  const [on, setOn] = useState<string>(dayOf(new Date()));
  const [words, setWords] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function run() {
    const wrong = await runEvidenceCommand(
      recordSurveyRectified(row, { on, words }, commandContext()),
      '已登记整改完成',
    );
    setRefusal(wrong);
    if (!wrong) onDone();
  }
  return (
    <Form layout="vertical" requiredMark={false} onFinish={() => void run()} className="room-act">
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <Form.Item label="完成日期" htmlFor="rectified-on">
        <DayInput id="rectified-on" value={on} onChange={setOn} />
      </Form.Item>
      <Form.Item label="整改情况" htmlFor="rectified-words">
        <Input id="rectified-words" maxLength={300} value={words} onChange={event => setWords(event.target.value)} />
      </Form.Item>
      <div className="room-buttons">
        <Button type="primary" htmlType="submit">
          登记完成
        </Button>
        <Button onClick={onDone}>取消</Button>
      </div>
    </Form>
  );
}
