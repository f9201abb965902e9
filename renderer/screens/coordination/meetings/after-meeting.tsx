import { Button, Input } from 'antd';
import { useState } from 'react';
import { dayOf, daysBetween, showDay } from '#shared/basics/dates';
import type { Refusal, Result } from '#shared/basics/result';
import {
  amendMeeting,
  postDecisions,
  recordConfirmation,
  recordEffect,
} from '#shared/coordination/commands/after-confirmation';
import { hasToPost, meetingDues, standingDues } from '#shared/coordination/meeting-due';
import { awaitsEffect } from '#shared/coordination/took-effect';
import type { ChangeDraft } from '#shared/journal/draft';
import { ruleWords } from '#shared/text/rule-words';
import { say } from '../../../app/notices';
import { RefusalNotice } from '../../../app/refusal-notice';
import { commit } from '../../../store/commit';
import { commandContext, useSession } from '../../../store/session';
import type { Row } from '../../../store/use-rows';
import { DayField } from './typed-inputs';

/** What is done after a meeting: decisions posted, confirmation asked for, lines added to the record. */
export function AfterMeeting({ row }: { readonly row: Row<'meetings'> }) {
  const { settings } = useSession();
  const [today] = useState(() => dayOf(new Date()));
  const [day, setDay] = useState<string>(today);
  const [amending, setAmending] = useState(false);
  const [words, setWords] = useState('');
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { body } = row;
  const dues = standingDues(meetingDues(body, settings.jurisdiction), today);
  const run = async (answer: Result<ChangeDraft>, done: string) => {
    const committed = answer.ok ? await commit(answer.value) : answer;
    setRefusal(committed.ok ? null : committed.refusal);
    if (committed.ok) say.done(done);
  };
  return (
    <div className="after-meeting">
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      {awaitsEffect(body) && (
        <div className="due-box">
          <span>协议还没有登记生效日：当事人和调解员签名、加盖印章的那一天（口头协议为达成之日）</span>
          <DayField label="生效日" near={today} value={day} onChange={setDay} />
          <Button onClick={() => void run(recordEffect(row, { effectiveOn: day }, commandContext()), '生效日已登记')}>
            登记生效
          </Button>
        </div>
      )}
      {dues.map(due => {
        const left = daysBetween(today, due.due);
        const late = left < 0 ? `，已过 ${-left} 天` : left === 0 ? '，就是今天' : `，还有 ${left} 天`;
        return (
          <div key={due.what} className={left < 0 ? 'due-box due-box-late' : 'due-box'}>
            <span>
              {due.words}：{showDay(due.due)}前{late}（{ruleWords(due.rule)}）
            </span>
            <DayField label={due.what === 'post' ? '公示日' : '申请日'} near={today} value={day} onChange={setDay} />
            <Button
              onClick={() =>
                void (due.what === 'post'
                  ? run(postDecisions(row, { postedOn: day }, commandContext()), '公示日已登记')
                  : run(recordConfirmation(row, { askedOn: day }, commandContext()), '申请日已登记'))
              }
            >
              {due.what === 'post' ? '登记公示' : '登记申请'}
            </Button>
          </div>
        );
      })}
      {body.postedOn !== '' && hasToPost(body) && <p className="muted">会议决定已于 {body.postedOn} 公示。</p>}
      {body.mediation && body.mediation.confirmationOn !== '' && (
        <p className="muted">已于 {body.mediation.confirmationOn} 共同申请司法确认。</p>
      )}
      {body.amendments.length > 0 && (
        <ul className="amendments" aria-label="补正">
          {body.amendments.map(({ id, at, words: text, reason: why }) => (
            <li key={id}>
              <b>补正</b> {text}{' '}
              <span className="muted">
                （{why}，{at.slice(0, 10)}）
              </span>
            </li>
          ))}
        </ul>
      )}
      {amending ? (
        <div className="amend-form">
          <Input
            autoFocus
            aria-label="补正内容"
            placeholder="补正什么"
            maxLength={400}
            value={words}
            onChange={event => setWords(event.target.value)}
          />
          <Input
            aria-label="补正理由"
            placeholder="理由"
            maxLength={200}
            value={reason}
            onChange={event => setReason(event.target.value)}
            onPressEnter={() => void run(amendMeeting(row, { words, reason }, commandContext()), '已补正')}
          />
          <Button onClick={() => void run(amendMeeting(row, { words, reason }, commandContext()), '已补正')}>
            写入补正
          </Button>
          <Button type="text" onClick={() => setAmending(false)}>
            取消
          </Button>
        </div>
      ) : (
        <Button size="small" className="amend-button" onClick={() => setAmending(true)}>
          新增补正
        </Button>
      )}
    </div>
  );
}
