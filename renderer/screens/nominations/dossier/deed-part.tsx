import { Form, Input } from 'antd';
import { countCharacters, countWords } from '#shared/nominations/deed/count-words';
import { Section } from '../../../components/section';
import type { DossierPartProps } from './dossier-part';
import { EditBar } from './edit-bar';
import { useDossierDraft } from './use-dossier-draft';

/** The deed and its summary, counted as Word counts (字数) while they are written. */
export function DeedPart({ row, campaign }: DossierPartProps) {
  const draft = useDossierDraft(row, ({ deed }) => ({ deed }));
  const deed = draft.value.deed;
  const set = (patch: Partial<typeof deed>) => draft.set({ deed: { ...deed, ...patch } });
  const { deedLimit, summaryLimit } = campaign.body.conditions;
  return (
    <>
      <div className="edit-bar">
        <EditBar draft={draft} />
      </div>
      <Section title="事迹材料" about="字数按 Word“字数统计”的“字数”计：每个汉字和全角标点计一，一串连写的英文数字计一">
        <Form layout="vertical" component="div">
          <Form.Item label="标题" htmlFor="deed-title">
            <Input
              id="deed-title"
              maxLength={100}
              disabled={!draft.editable}
              value={deed.title}
              onChange={event => set({ title: event.target.value })}
            />
          </Form.Item>
          <Form.Item label="正文" htmlFor="deed-text" required extra={<WordCount text={deed.text} limit={deedLimit} />}>
            <Input.TextArea
              id="deed-text"
              maxLength={40_000}
              disabled={!draft.editable}
              autoSize={{ minRows: 12, maxRows: 30 }}
              value={deed.text}
              onChange={event => set({ text: event.target.value })}
            />
          </Form.Item>
          <Form.Item
            label="摘要"
            htmlFor="deed-summary"
            required
            extra={<WordCount text={deed.summary} limit={summaryLimit} />}
          >
            <Input.TextArea
              id="deed-summary"
              maxLength={10_000}
              disabled={!draft.editable}
              autoSize={{ minRows: 4, maxRows: 10 }}
              value={deed.summary}
              onChange={event => set({ summary: event.target.value })}
            />
          </Form.Item>
        </Form>
      </Section>
    </>
  );
}

function WordCount({ text, limit }: { readonly text: string; readonly limit: number }) {
  const words = countWords(text);
  const over = words - limit;
  return (
    <span role="status" className={over > 0 ? 'word-count word-count-over' : 'word-count'}>
      {`${words} 字，上限 ${limit} 字`}
      {over > 0 ? `，多 ${over} 字` : `，还可写 ${-over} 字`}
      <span className="muted">{`；字符数（不计空格）${countCharacters(text)}`}</span>
    </span>
  );
}
