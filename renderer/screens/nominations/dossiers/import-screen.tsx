import { useNavigate } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal } from '#shared/basics/result';
import { nominationCategories, nominationCategoryIds, type NominationCategory } from '#shared/nominations/category';
import { takeApplications, type ApplicationDecision } from '#shared/nominations/commands/take-applications';
import { matchApplications } from '#shared/nominations/import/match-applications';
import type { ApplicationFile } from '#shared/nominations/import/read-application-file';
import { prefilledForm } from '#shared/nominations/prefill/prefilled-form';
import { registerValues } from '#shared/nominations/prefill/register-values';
import { say } from '../../../app/notices';
import { RefusalNotice } from '../../../app/refusal-notice';
import { useScreenCommand } from '../../../app/screen-commands';
import { DropZone } from '../../../components/drop-zone';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { commit } from '../../../store/commit';
import { withDossiersOf } from '../../../store/queries/dossiers-of-year';
import { commandContext } from '../../../store/session';
import { useRows } from '../../../store/use-rows';
import { usePlaces } from '../../communities/use-places';
import { readNominee } from '../dossier/use-register-values';
import { useEvidenceIndex } from '../dossier/use-evidence-index';
import { useCampaign } from '../use-campaign';
import { ApplicationPreview } from './application-preview';
import { waysFor, type As } from './application-view';
import { BlankFormButton } from './blank-form-button';
import { readApplicationInWorker } from './read-application-in-worker';
import './dossiers.css';

const crumbs = [
  { title: '文明创建', to: '/nominations' },
  { title: '申报', to: '/nominations/dossiers' },
];
const accept = '.docx,.xlsx,.xlsm,.csv';

interface Opened {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly file: ApplicationFile;
}

/** Forms as units send them in, Word or Excel: read, looked at, taken as one change. */
export function ImportScreen() {
  const navigate = useNavigate();
  const chosen = useCampaign();
  const campaign = chosen?.campaign?.body;
  const places = usePlaces();
  const index = useEvidenceIndex();
  const dossiers = useRows('dossiers', { year: campaign?.year ?? 0 });
  const staffPages = useRows('staffPages');
  const [today] = useState(() => dayOf(new Date()));
  const [opened, setOpened] = useState<Opened | null>(null);
  const [ways, setWays] = useState<Readonly<Record<number, As>>>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const matches = useMemo(
    () =>
      opened && places && dossiers && staffPages && campaign
        ? matchApplications(opened.file.applications, { places, staffPages, dossiers, year: campaign.year })
        : null,
    [opened, places, dossiers, staffPages, campaign],
  );
  const wayOf = (at: number): As => ways[at] ?? (matches?.[at] ? (waysFor(matches[at])[0]?.as ?? 'skip') : 'skip');
  const taken = matches?.filter((_, at) => wayOf(at) !== 'skip').length ?? 0;

  async function read(bytes: Uint8Array, fileName: string, category: NominationCategory | null) {
    // The worker gets a copy: the file may be read again as another category.
    const answer = await readApplicationInWorker({ bytes: bytes.slice(), fileName, category });
    if (answer === null) return;
    setWays({});
    setRefusal(answer.ok ? null : answer.refusal);
    setOpened(answer.ok ? { bytes, fileName, file: answer.value } : null);
  }
  async function take() {
    if (!matches || !campaign || !index || !opened) return;
    const decisions: ApplicationDecision[] = [];
    for (const [at, match] of matches.entries()) {
      const { category } = match.reading;
      const { companyId, projectId, nominee } = match.nominee;
      const key = { category, nomineeId: nominee.id, companyId, projectId };
      const as = wayOf(at);
      const known =
        as === 'new' ? prefilledForm(registerValues({ ...key, index, on: today, ...(await readNominee(key)) })) : {};
      decisions.push({ match, as, known, sameNameAccepted: as === 'new' && match.twins.length > 0 });
    }
    const { year } = campaign;
    await withDossiersOf(year, async facts => {
      const answer = takeApplications(facts, { year, fileName: opened.fileName, decisions }, commandContext());
      const done = answer.ok ? await commit(answer.value) : answer;
      if (!done.ok) return setRefusal(done.refusal);
      say.done(`已导入 ${taken} 份申报表`);
      const only = answer.ok && answer.value.changes.length === 1 ? answer.value.changes[0]?.id : undefined;
      void navigate({ to: only ? `/nominations/dossiers/${only}` : '/nominations/dossiers' });
    });
  }
  useScreenCommand('save', () => void take());

  if (chosen && !campaign)
    return (
      <Page crumbs={crumbs} title="导入申报表">
        <EmptyState title="还没有创建年度">先在“年度”中建立今年的创建活动。</EmptyState>
      </Page>
    );
  if (!campaign || !places || !index || !dossiers || !staffPages) return <Reading label="正在读取名册" />;
  return (
    <Page
      crumbs={crumbs}
      title="导入申报表"
      state={<span>{`${campaign.year} 年`}</span>}
      more={
        <>
          <BlankFormButton year={campaign.year} />
          <Button onClick={() => void navigate({ to: '/nominations/dossiers' })}>取消</Button>
        </>
      }
      action={
        matches && (
          <Button type="primary" disabled={taken === 0} onClick={() => void take()}>
            {`导入 ${taken} 份`}
          </Button>
        )
      }
    >
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <DropZone
        small={opened !== null}
        accept={accept}
        words={opened ? `“${opened.fileName}”` : '把单位报来的申报表拖到这里'}
        note="Word 申报表（.docx）一份一人；Excel 可以是一份申报表，也可以一行一人"
        onFile={file => void file.arrayBuffer().then(buffer => read(new Uint8Array(buffer), file.name, null))}
      />
      {opened && matches && (
        <>
          <div className="edit-bar import-category">
            <span>按哪一类申报表理解</span>
            <Select
              aria-label="按哪一类申报表理解"
              className="dossiers-filter"
              value={opened.file.category}
              options={nominationCategoryIds.map(id => ({ value: id, label: nominationCategories[id] }))}
              onChange={(category: NominationCategory) => void read(opened.bytes, opened.fileName, category)}
            />
          </div>
          <ApplicationPreview
            matches={matches}
            wayOf={wayOf}
            onWay={(at, as) => setWays(before => ({ ...before, [at]: as }))}
          />
        </>
      )}
    </Page>
  );
}
