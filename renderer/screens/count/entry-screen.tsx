import { useParams } from '@tanstack/react-router';
import { Alert, Button, Input, Segmented, Spin } from 'antd';
import { useState } from 'react';
import { allows, stageOf } from '#shared/elections/stages';
import { EmptyState } from '../../components/empty-state';
import { Figure } from '../../components/figure';
import { Page } from '../../components/page';
import { RefusalNotice } from '../../app/refusal-notice';
import { commandContext } from '../../store/session';
import { group } from './figures';
import { KeyField } from './key-field';
import { LastEntries } from './last-entries';
import { afterDeadline, invalidWords, paperFacts, promptOf } from './entry-view';
import { PaperVotes } from './paper-votes';
import { useBallotLedger } from './use-ballot-ledger';
import { useCountCase, type CountCase } from './use-count-case';
import { useEntryDesk, type EntrySettings } from './use-entry-desk';
import './count.css';

/** Entering returned papers with the number pad. */
export function EntryScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const data = useCountCase(id);
  if (data === 'loading') return <Spin className="case-loading" aria-label="正在读取案件" />;
  if (data === 'gone') return <EmptyState title="没有找到这件选举">请回到“业委会选举”重新选择。</EmptyState>;
  return <Entry key={id} data={data} />;
}

function Entry({ data }: { readonly data: CountCase }) {
  const { row, register } = data;
  const election = row.body;
  const [settings, setSettings] = useState<EntrySettings>({ returned: null, reason: '' });
  const [desk, view] = useEntryDesk({ row, register, settings });
  const ledger = useBallotLedger(row.id);
  const { state, ballot } = view;
  const facts = ballot && paperFacts(ballot.body, register);
  const invalid = invalidWords(state);
  const crumbs = [
    { title: '业委会选举', to: '/elections' },
    { title: election.title, to: `/elections/${row.id}` },
  ];
  const more = <Button href={`#/elections/${row.id}/count`}>查看计票</Button>;
  if (!allows(election.stage, 'enter-ballots')) {
    return (
      <Page crumbs={crumbs} title="录入选票" state={stageOf(election.stage).title} more={more}>
        <EmptyState title={`案件处于“${stageOf(election.stage).title}”，现在不能录入选票`}>
          登记送达并开始录票以后可以录入；已结束录票的，说明理由退回“录票中”。
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      fill
      crumbs={crumbs}
      title="录入选票"
      more={more}
      action={
        <Button type="primary" disabled={ballot === null} onClick={() => desk.press('Enter')}>
          {state.step === 'review' ? '保存，下一张' : '下一项'}
        </Button>
      }
    >
      <div className="entry">
        <section className="entry-main" aria-label="正在录入的选票">
          {afterDeadline(election, commandContext().now) && (
            <div className="entry-returned">
              <span>投票已于 {election.meeting.votingUntil.replace('T', ' ')} 截止，正在录入的选票：</span>
              <Segmented
                aria-label="选票何时收回"
                value={settings.returned ?? ''}
                onChange={value => setSettings({ ...settings, returned: value === 'late' ? 'late' : 'in-time' })}
                options={[
                  { value: 'in-time', label: '截止前收回' },
                  { value: 'late', label: '截止后收回（逾期无效）' },
                ]}
              />
            </div>
          )}
          <KeyField desk={desk} state={state} prompt={promptOf(state, election.matters)} />
          {view.refusal && <RefusalNotice refusal={view.refusal} onClose={() => desk.dismiss()} />}
          <p className="visually-hidden" role="status">
            {view.acknowledged ? `选票 ${view.acknowledged} 已录入` : ''}
          </p>
          {facts ? (
            <>
              <dl className="paper-facts">
                <div>
                  <dt>选票</dt>
                  <dd className="paper-number">{state.number}</dd>
                </div>
                <div>
                  <dt>业主编号</dt>
                  <dd>{facts.head}</dd>
                </div>
                <div>
                  <dt>房号</dt>
                  <dd>{facts.units}</dd>
                </div>
                <div>
                  <dt>面积</dt>
                  <dd>{facts.area}</dd>
                </div>
                {state.proxy && (
                  <div>
                    <dt>受托人</dt>
                    <dd>
                      {state.proxy.agent}（{state.proxy.written ? '有书面委托' : '没有书面委托'}）
                    </dd>
                  </div>
                )}
              </dl>
              {facts.warning && <Alert type="warning" showIcon title={facts.warning} />}
              {invalid !== '' && <Alert type="error" showIcon title={`整票无效：${invalid}`} />}
              {view.correcting && (
                <label className="entry-reason">
                  更正理由
                  <Input
                    autoFocus
                    maxLength={100}
                    placeholder="例如：复核原票，第 2 项录错"
                    value={settings.reason}
                    onChange={event => setSettings({ ...settings, reason: event.target.value })}
                    onPressEnter={() => document.getElementById('entry-key')?.focus()}
                  />
                </label>
              )}
              <PaperVotes desk={desk} state={state} election={election} />
            </>
          ) : (
            <div className="entry-idle">
              {view.acknowledged ? (
                <p>
                  选票 <strong>{view.acknowledged}</strong> 已录入并写入日志。
                </p>
              ) : (
                <p>输入选票上的编号，或用扫码枪扫描右上角的二维码。</p>
              )}
            </div>
          )}
        </section>
        <aside className="entry-side" aria-label="录入进度">
          <div className="entry-counters">
            <Figure label="已录入" value={group(ledger?.counters.returned ?? 0)} unit="张" />
            <Figure label="已送达" value={group(ledger?.counters.delivered ?? 0)} unit="张" />
            <Figure label="无效" value={group(ledger?.counters.invalid ?? 0)} unit="张" />
            <Figure label="本次录入" value={group(view.entered)} unit="张" tone="good" />
          </div>
          <h2>最近录入</h2>
          {ledger ? (
            <LastEntries
              papers={ledger.last}
              onCorrect={number => {
                setSettings({ ...settings, reason: '' });
                void desk.correct(number);
              }}
            />
          ) : (
            <Spin aria-label="正在读取选票" />
          )}
        </aside>
      </div>
    </Page>
  );
}
