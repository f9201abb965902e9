import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { addMonths, dayParts, showDay, type Day } from '#shared/basics/dates';
import type { TopicDigest } from '#shared/coordination/topic-digest';
import { topicStages } from '#shared/coordination/topic';
import type { PlaceNames } from './place-names';
import { calendarWeeks, moveInCalendar } from './topic-calendar-view';

interface TopicCalendarProps {
  readonly topics: readonly TopicDigest[];
  readonly names: PlaceNames;
  readonly today: Day;
}

const LISTED = 200;

/** What is due in a month; the list of the chosen day stands beside. Arrows move from day to day. */
export function TopicCalendar({ topics, names, today }: TopicCalendarProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Day>(today);
  const { year, month } = dayParts(chosen);
  const monthDay = chosen.slice(0, 7);
  const weeks = useMemo(() => calendarWeeks(topics, `${monthDay}-01` as Day), [topics, monthDay]);
  const items = weeks.flat().find(({ day }) => day === chosen)?.items ?? [];

  function key(event: KeyboardEvent) {
    if ((event.target as HTMLElement).dataset['day'] === undefined) return;
    const to = moveInCalendar(chosen, event.key);
    if (!to) return;
    event.preventDefault();
    setChosen(to);
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus());
  }

  return (
    <div className="topic-calendar">
      <div ref={frame} className="calendar-month" onKeyDown={key}>
        <div className="calendar-head">
          <Button icon={<LeftOutlined />} aria-label="上一月" onClick={() => setChosen(addMonths(chosen, -1))} />
          <h2>
            {year} 年 {month} 月
          </h2>
          <Button icon={<RightOutlined />} aria-label="下一月" onClick={() => setChosen(addMonths(chosen, 1))} />
          <Button onClick={() => setChosen(today)}>今天</Button>
        </div>
        <table className="calendar-table">
          <thead>
            <tr>
              {['一', '二', '三', '四', '五', '六', '日'].map(name => (
                <th key={name} scope="col" abbr={`星期${name}`}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map(week => (
              <tr key={week[0]?.day}>
                {week.map(({ day, within, items: due }) => (
                  <td key={day} className={within ? '' : 'calendar-other'}>
                    <button
                      type="button"
                      data-day={day}
                      tabIndex={day === chosen ? 0 : -1}
                      aria-pressed={day === chosen}
                      className={`calendar-day${day === today ? ' calendar-today' : ''}`}
                      onClick={() => setChosen(day)}
                    >
                      <span className="calendar-number">{dayParts(day).day}</span>
                      {due.slice(0, 2).map((item, index) => (
                        <span
                          key={index}
                          className={`calendar-item${day < today && item.what !== '公示期满' ? ' calendar-late' : ''}`}
                        >
                          {item.topic.title}
                        </span>
                      ))}
                      {due.length > 2 && <span className="calendar-more">共 {due.length} 项</span>}
                      <span className="visually-hidden">{`${dayParts(day).month} 月，${due.length} 项到期`}</span>
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <section className="calendar-list" aria-label={`${showDay(chosen)}到期`} tabIndex={0}>
        <h2>
          {showDay(chosen)} <span className="muted">{items.length} 项到期</span>
        </h2>
        {items.length === 0 && <p className="muted">这一天没有到期的事项。</p>}
        <ul className="plain-list">
          {items.slice(0, LISTED).map(({ topic, what }, index) => (
            <li key={index}>
              <Link to={`/coordination/topics/${topic.id}`}>{topic.title}</Link>
              <span className="muted">
                {what} · {names.short(topic)} · {topicStages[topic.stage]}
              </span>
            </li>
          ))}
        </ul>
        {items.length > LISTED && <p className="muted">只列出前 {LISTED} 项，其余请在清单中查看。</p>}
      </section>
    </div>
  );
}
