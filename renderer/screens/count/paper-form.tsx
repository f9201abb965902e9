import { Alert, Input } from 'antd';
import type { ElectionCase } from '#shared/elections/election-case';
import type { FrozenRegister } from '#shared/elections/frozen-register';
import type { DeskKeys, DeskView } from './entry-desk';
import { invalidWords, paperFacts } from './entry-view';
import { PaperVotes } from './paper-votes';

interface PaperFormProps {
  readonly desk: DeskKeys;
  readonly view: DeskView;
  readonly election: ElectionCase;
  readonly register: FrozenRegister;
}

/** The paper on the desk: whose it is, what speaks against it, and what stands on it. */
export function PaperForm({ desk, view, election, register }: PaperFormProps) {
  const { state, ballot, correcting, reason } = view;
  if (!ballot) return null;
  const { head, units, area, warning } = paperFacts(ballot.body, register);
  const invalid = invalidWords(state);
  const facts: [string, string][] = [
    ['选票', state.number],
    ['业主编号', head],
    ['房号', units],
    ['面积', area],
  ];
  if (state.proxy) facts.push(['受托人', `${state.proxy.agent}（${state.proxy.written ? '有' : '没有'}书面委托）`]);
  return (
    <>
      <dl className="paper-facts">
        {facts.map(([title, words]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {warning && <Alert type="warning" showIcon title={warning} />}
      {invalid !== '' && <Alert type="error" showIcon title={`整票无效：${invalid}`} />}
      {correcting && (
        <label className="entry-reason">
          更正理由
          <Input
            id="entry-reason"
            autoFocus
            maxLength={100}
            placeholder="例如：复核原票，第 2 项录错"
            value={reason}
            onChange={event => desk.explain(event.target.value)}
            onPressEnter={() => document.getElementById('entry-key')?.focus()}
          />
        </label>
      )}
      <PaperVotes desk={desk} state={state} election={election} />
    </>
  );
}
