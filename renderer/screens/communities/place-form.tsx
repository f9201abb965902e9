import { Button, Form, Popconfirm, Space, type FormInstance } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Refusal, Result } from '#shared/basics/result';
import type { ChangeDraft } from '#shared/journal/draft';
import { say } from '../../app/notices';
import { RefusalNotice } from '../../app/refusal-notice';
import { useScreenCommand } from '../../app/screen-commands';
import { commit } from '../../store/commit';

interface PlaceFormProps<Fields extends object> {
  readonly form: FormInstance<Fields>;
  readonly initial: Fields;
  readonly what: string;
  /** True while the place does not exist yet. */
  readonly fresh: boolean;
  readonly draft: (fields: Fields) => Result<ChangeDraft>;
  readonly remove: (() => Result<ChangeDraft>) | null;
  /** After saving (with the row's id) or removing (null). */
  readonly onDone: (id: string | null) => void;
  readonly children: ReactNode;
}

/** The form that all places share: save, remove when nothing depends on it, refusals in the page. */
export function PlaceForm<Fields extends object>(props: PlaceFormProps<Fields>) {
  const { form, initial, what, fresh, draft, remove, onDone, children } = props;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  useScreenCommand('save', () => form.submit());

  async function run(answer: Result<ChangeDraft>, done: string, removed: boolean) {
    setBusy(true);
    const committed = answer.ok ? await commit(answer.value) : answer;
    setBusy(false);
    setRefusal(committed.ok ? null : committed.refusal);
    if (!answer.ok || !committed.ok) return;
    say.done(done);
    onDone(removed ? null : (answer.value.changes[0]?.id ?? null));
  }

  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={initial}
      onFinish={fields => void run(draft({ ...initial, ...fields }), `${what}已保存`, false)}
    >
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      {children}
      <Space>
        <Button type={fresh ? 'primary' : 'default'} htmlType="submit" loading={busy}>
          {fresh ? `登记${what}` : '保存修改'}
        </Button>
        {remove && (
          <Popconfirm
            title={`删除这个${what}？`}
            description="下面还有内容的不能删除；删除后可以在操作记录里撤销。"
            okText="删除"
            cancelText="不删除"
            onConfirm={() => void run(remove(), `${what}已删除`, true)}
          >
            <Button danger>删除</Button>
          </Popconfirm>
        )}
      </Space>
    </Form>
  );
}
