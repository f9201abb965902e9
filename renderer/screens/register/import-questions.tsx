import { Alert, Button, Space } from 'antd';
import type { ReadingWishes } from '#shared/register/columns/choose-sheet';
import type { ImportQuestion } from './import-view';

interface ImportQuestionsProps {
  readonly questions: readonly ImportQuestion[];
  readonly onAnswer: (wishes: ReadingWishes) => void;
}

/** What the program will not choose by itself. */
export function ImportQuestions({ questions, onAnswer }: ImportQuestionsProps) {
  return questions.map(({ key, words, answers }) => (
    <Alert
      key={key}
      type="warning"
      showIcon
      className="import-question"
      title={words}
      description={
        <Space wrap>
          {answers.map(({ label, wishes }, index) => (
            <Button key={label} onClick={() => onAnswer(wishes)}>
              {index === 0 ? `${label}，现在按它读取` : label}
            </Button>
          ))}
        </Space>
      }
    />
  ));
}
