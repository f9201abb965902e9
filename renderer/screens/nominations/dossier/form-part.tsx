import { Form } from 'antd';
import { formFields } from '#shared/nominations/form-fields';
import { nomineeOf } from '#shared/nominations/category';
import { differingFields } from '#shared/nominations/prefill/prefilled-form';
import { twinsOf } from '#shared/nominations/same-nominee';
import type { FormField } from '#shared/nominations/form-fields/form-field';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { Section } from '../../../components/section';
import { commit } from '../../../store/commit';
import { DayInput } from '../../elections/day-input';
import type { DossierPartProps } from './dossier-part';
import { EditBar } from './edit-bar';
import { FormFieldInput } from './form-field-input';
import { revealField } from './reveal-field';
import { TwinNote } from './twin-note';
import { useDossierDraft } from './use-dossier-draft';
import { useRegisterValues } from './use-register-values';

/** The application form (D3) with where each value comes from; pledges, consent and photo. */
export function FormPart({ row, index, today, dossiers }: DossierPartProps) {
  const dossier = row.body;
  const { category } = dossier;
  const draft = useDossierDraft(row, ({ form, pledgedOn, consentedOn, photo }) => ({
    form,
    pledgedOn,
    consentedOn,
    photo,
  }));
  const { companyId, projectId } = dossier;
  const values = useRegisterValues({ category, nomineeId: dossier.nominee.id, companyId, projectId }, index, today);
  const form = draft.value.form;
  const set = (field: string, value: string) => draft.set({ form: { ...form, [field]: value } });
  const differing = values ? differingFields(category, form, values) : [];
  const person = nomineeOf[category] === 'person';
  return (
    <>
      <TwinNote twins={twinsOf(dossier, row.id, dossiers)} dossiers={dossiers} />
      <div className="edit-bar">
        <EditBar draft={draft} />
      </div>
      {differing.length > 0 && (
        <p className="form-differs">
          {`${differing.length} 项与台账不同：${differing.map(field => field.label).join('、')}。以证明材料为准，台账有误的先更正台账。`}
        </p>
      )}
      {groupsOf(formFields[category]).map(({ group, fields }) => (
        <Section key={group} title={group}>
          <Form layout="vertical" component="div" className="form-grid">
            {fields.map(field => (
              <FormFieldInput
                key={field.id}
                field={field}
                value={form[field.id] ?? ''}
                known={values?.[field.id]}
                editable={draft.editable}
                onChange={value => set(field.id, value)}
                onReveal={async () => (await commit(revealField(dossier.number, field.label))).ok}
              />
            ))}
          </Form>
        </Section>
      ))}
      <Section
        title={person ? '承诺、同意公示和照片' : '承诺'}
        about={person ? '公示本人姓名和事迹须经本人单独同意（个人信息保护法第二十五条）' : ''}
      >
        <Form layout="vertical" component="div" className="form-grid">
          <Form.Item label="诚信承诺书签署日期" htmlFor="pledged-on" required>
            <DayInput
              id="pledged-on"
              disabled={!draft.editable}
              value={draft.value.pledgedOn}
              onChange={pledgedOn => draft.set({ pledgedOn })}
            />
          </Form.Item>
          {person && (
            <Form.Item label="同意公示书签署日期" htmlFor="consented-on" required>
              <DayInput
                id="consented-on"
                disabled={!draft.editable}
                value={draft.value.consentedOn}
                onChange={consentedOn => draft.set({ consentedOn })}
              />
            </Form.Item>
          )}
        </Form>
        {person && (
          <Form.Item label="本人照片（近期免冠，一张）">
            <AttachmentList
              label="本人照片"
              value={draft.value.photo ? [draft.value.photo] : []}
              {...(draft.editable ? { onChange: list => draft.set({ photo: list[list.length - 1] ?? null }) } : {})}
            />
          </Form.Item>
        )}
      </Section>
    </>
  );
}

function groupsOf(fields: readonly FormField[]): { group: string; fields: FormField[] }[] {
  const groups: { group: string; fields: FormField[] }[] = [];
  for (const field of fields) {
    const last = groups.find(each => each.group === field.group);
    if (last) last.fields.push(field);
    else groups.push({ group: field.group, fields: [field] });
  }
  return groups;
}
