import { useParams } from '@tanstack/react-router';
import { Button, Spin } from 'antd';
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
import { EntryIdle } from './entry-idle';
import { PaperForm } from './paper-form';
import { ReturnedWhen } from './returned-when';
import { afterDeadline, promptOf } from './entry-view';
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
  const [returned, setReturned] = useState<EntrySettings['returned']>(null);
  const [desk, view] = useEntryDesk({ row, register, settings: { returned } });
  const ledger = useBallotLedger(row.id);
  const { state } = view;
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
        <Button type="primary" disabled={view.ballot === null} onClick={() => desk.press('Enter')}>
          {state.step === 'review' ? '保存，下一张' : '下一项'}
        </Button>
      }
    >
      <div className="entry">
        <section className="entry-main" aria-label="正在录入的选票">
          {afterDeadline(election, commandContext().now) && (
            <ReturnedWhen election={election} value={returned} onChange={setReturned} />
          )}
          <KeyField desk={desk} state={state} prompt={promptOf(state, election.matters)} />
          {view.refusal && <RefusalNotice refusal={view.refusal} onClose={() => desk.dismiss()} />}
          <p className="visually-hidden" role="status">
            {view.saved ? `选票 ${view.saved.number} 已录入` : ''}
          </p>
          {view.ballot ? (
            <PaperForm desk={desk} view={view} election={election} register={register} />
          ) : (
            !view.refusal && <EntryIdle saved={view.saved} matters={election.matters} />
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
            <LastEntries papers={ledger.last} onCorrect={number => void desk.correct(number)} />
          ) : (
            <Spin aria-label="正在读取选票" />
          )}
        </aside>
      </div>
    </Page>
  );
}
