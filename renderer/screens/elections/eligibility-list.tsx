import { Segmented, Tag } from 'antd';
import type { Candidate } from '#shared/elections/election-case';
import type { EligibilityItem } from '#shared/elections/eligibility';
import { answerWords, effectTones, kindWords } from './candidates-view';

type Answers = Candidate['eligibility'];

interface EligibilityListProps {
  readonly items: readonly EligibilityItem[];
  readonly answers: Answers;
  readonly onChange?: (answers: Answers) => void;
}

/** The conditions of A12 for one candidate: what the register shows is filled in, the rest is answered here. */
export function EligibilityList({ items, answers, onChange }: EligibilityListProps) {
  const give = (id: string, answer: Answers[number]['answer']) => {
    const note = answers.find(given => given.id === id)?.note ?? '';
    onChange?.([...answers.filter(given => given.id !== id), { id, answer, note }]);
  };
  return (
    <table className="eligibility">
      <caption>候选人条件</caption>
      <tbody>
        {items.map(item => (
          <tr key={item.rule.id}>
            <th scope="row">
              {item.rule.title}
              <span className="eligibility-source">
                {kindWords[item.rule.kind]} · {item.rule.source}
              </span>
            </th>
            <td>
              {item.automatic || !onChange ? (
                <>
                  <Tag color={effectTones[item.effect]}>{answerWords(item)}</Tag>
                  <span className="eligibility-source">{item.words}</span>
                </>
              ) : (
                <Segmented<Answers[number]['answer']>
                  size="small"
                  aria-label={item.rule.title}
                  value={item.answer}
                  onChange={answer => give(item.rule.id, answer)}
                  options={[
                    { value: 'yes', label: '符合' },
                    { value: 'no', label: '不符合' },
                    { value: 'unknown', label: '未核' },
                  ]}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
