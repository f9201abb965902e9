import { RightOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Section } from '../../components/section';
import type { WaitingLine } from './waiting-view';

const toneWords = { bad: '要紧', warning: '注意', plain: '待办' } as const;

export function WaitingList({ lines }: { lines: readonly WaitingLine[] }) {
  return (
    <Section title="等我处理" flush>
      {lines.length === 0 && <p className="desk-quiet">没有等您处理的事。</p>}
      <ul className="plain-list waiting-list">
        {lines.map(line => (
          <li key={line.key}>
            <Link to={line.to}>
              <span className={`waiting-tone waiting-${line.tone}`}>{toneWords[line.tone]}</span>
              <span>{line.words}</span>
              <RightOutlined aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
