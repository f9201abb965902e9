import { useNavigate } from '@tanstack/react-router';
import { Button, Checkbox, Form, Segmented } from 'antd';
import { Fragment, useState } from 'react';
import { dayOf, type Day } from '#shared/basics/dates';
import type { Refusal } from '#shared/basics/result';
import { nominationCategories, nominationCategoryIds, type NominationCategory } from '#shared/nominations/category';
import { newDossier } from '#shared/nominations/commands/new-dossier';
import type { EvidenceIndex } from '#shared/nominations/eligibility/evidence-index';
import { formFields } from '#shared/nominations/form-fields';
import { prefilledForm } from '#shared/nominations/prefill/prefilled-form';
import { registerValues } from '#shared/nominations/prefill/register-values';
import { RefusalNotice } from '../../../app/refusal-notice';
import { say } from '../../../app/notices';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { mask } from '../../../components/mask';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { Section } from '../../../components/section';
import { commit } from '../../../store/commit';
import { withDossiersOf } from '../../../store/queries/dossiers-of-year';
import { commandContext } from '../../../store/session';
import { usePlaces } from '../../communities/use-places';
import { useStaff } from '../../evidence/use-staff';
import { useEvidenceIndex } from '../dossier/use-evidence-index';
import { readNominee, useRegisterValues, type NomineeKey } from '../dossier/use-register-values';
import { useCampaign } from '../use-campaign';
import { NomineeSelect, type Nominee } from './nominee-select';
import './dossiers.css';

const crumbs = [
  { title: '文明创建', to: '/nominations' },
  { title: '申报', to: '/nominations/dossiers' },
];
const categories = nominationCategoryIds.map(id => ({ value: id, label: nominationCategories[id] }));

/** Opens a dossier: the category, the nominee out of the registers, and what they already know of the form. */
export function NewDossierScreen() {
  const navigate = useNavigate();
  const chosen = useCampaign();
  const campaign = chosen?.campaign?.body;
  const places = usePlaces();
  const staff = useStaff();
  const index = useEvidenceIndex();
  const [today] = useState(() => dayOf(new Date()));
  const [category, setCategory] = useState<NominationCategory>('star');
  const [nominee, setNominee] = useState<Nominee | null>(null);
  const [accepted, setAccepted] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function save() {
    if (!campaign || !index) return;
    const { year } = campaign;
    const key = keyOf(category, nominee);
    const form = prefilledForm(await valuesFor(key, index, today));
    await withDossiersOf(year, async facts => {
      const answer = newDossier(
        facts,
        {
          ...{ year, category, form, how: '新建，已知栏目取自名册', sameNameAccepted: accepted },
          nominee: { id: nominee?.id ?? '', name: nominee?.name ?? '' },
          ...{ companyId: key.companyId, projectId: key.projectId, streetId: nominee?.streetId ?? '' },
        },
        commandContext(),
      );
      const done = answer.ok ? await commit(answer.value) : answer;
      if (!done.ok) return setRefusal(done.refusal);
      say.done('已新建申报材料');
      const id = answer.ok ? (answer.value.changes[0]?.id ?? '') : '';
      void navigate({ to: `/nominations/dossiers/${id}` });
    });
  }
  useScreenCommand('save', () => void save());
  if (!chosen || !places || !staff || !index) return <Reading label="正在读取名册" />;
  if (!campaign)
    return (
      <Page crumbs={crumbs} title="新建申报">
        <EmptyState title="还没有创建年度">先在“年度”中建立今年的创建活动。</EmptyState>
      </Page>
    );

  return (
    <Page
      crumbs={crumbs}
      title="新建申报"
      state={<span>{`${campaign.year} 年`}</span>}
      more={<Button onClick={() => void navigate({ to: '/nominations/dossiers' })}>取消</Button>}
      action={
        <Button type="primary" onClick={() => void save()}>
          新建
        </Button>
      }
    >
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <div className="new-dossier">
        <Section title="推荐谁">
          <Form layout="vertical" component="div">
            <Form.Item label="类别">
              <Segmented
                aria-label="类别"
                value={category}
                options={categories}
                onChange={value => {
                  setCategory(value);
                  setNominee(null);
                  setRefusal(null);
                }}
              />
            </Form.Item>
            <NomineeSelect {...{ category, places, staff }} value={nominee} onChange={setNominee} />
            {refusal?.code === 'dossier-same-name' && (
              <Checkbox checked={accepted} onChange={event => setAccepted(event.target.checked)}>
                已核实不是同一个人
              </Checkbox>
            )}
          </Form>
        </Section>
        <Section title="申报表已知栏目" about="新建后可以逐项核对、补填">
          {nominee && nominee.id !== '' ? (
            <Known key={nominee.id} {...{ category, nominee, index, today }} />
          ) : (
            <p className="muted">选定推荐对象后，这里列出能从名册和台账取得的栏目。</p>
          )}
        </Section>
      </div>
    </Page>
  );
}

interface KnownProps {
  readonly category: NominationCategory;
  readonly nominee: Nominee;
  readonly index: EvidenceIndex;
  readonly today: Day;
}

/** What the registers fill in, field by field, with where each comes from; numbers and phones masked. */
function Known({ category, nominee, index, today }: KnownProps) {
  const values = useRegisterValues(keyOf(category, nominee), index, today);
  if (!values) return <Reading label="正在读取台账" />;
  const known = formFields[category].filter(field => values[field.id]);
  return (
    <dl className="prefill-list">
      {known.map(field => {
        const value = values[field.id];
        return (
          <Fragment key={field.id}>
            <dt>{field.label}</dt>
            <dd>{field.personal ? mask(value?.value ?? '') : value?.value}</dd>
            <dd className="muted">{value?.from}</dd>
          </Fragment>
        );
      })}
    </dl>
  );
}

function keyOf(category: NominationCategory, nominee: Nominee | null): NomineeKey {
  const { id: nomineeId = '', companyId = '', projectId = '' } = nominee ?? {};
  return { category, nomineeId, companyId, projectId };
}

async function valuesFor(key: NomineeKey, index: EvidenceIndex, on: Day) {
  return registerValues({ ...key, index, on, ...(await readNominee(key)) });
}
