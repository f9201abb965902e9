import initSqlJs from 'sql.js';
import type { CountInput } from '#shared/elections/tally/count-input';
import { screenBallots } from '#shared/elections/tally/screen-ballots';

export interface SqlAnswer {
  /** By question: [choice, heads, area]. */
  readonly questions: number[][][];
  /** By candidate: [heads, area]. */
  readonly candidates: number[][];
}

/** The same vote in SQLite, in memory: heads grouped, a column by question, the marks as a bit set. */
export async function sqliteCount(input: CountInput): Promise<() => SqlAnswer> {
  const SQL = await initSqlJs();
  const db = new SQL.Database();
  db.run('CREATE TABLE head (id INTEGER PRIMARY KEY, area INTEGER)');
  db.run('CREATE TABLE ballot (id INTEGER PRIMARY KEY, head INTEGER, valid INTEGER, m1, m2, m3, m4, m5, e INTEGER)');
  db.run('BEGIN');
  const head = db.prepare('INSERT INTO head VALUES (?, ?)');
  input.heads.area.forEach((area, id) => head.run([id, area]));
  const ballot = db.prepare('INSERT INTO ballot VALUES (?,?,?,?,?,?,?,?,?)');
  const { valid } = screenBallots(input);
  for (let id = 0; id < input.ballots.count; id += 1) {
    const marks = input.ballots.marks.map(column => column[id] as number);
    ballot.run([id, input.ballots.head[id] as number, valid[id] as number, ...marks]);
  }
  db.run('COMMIT');
  db.run('CREATE INDEX ballot_head ON ballot (head)');
  const rows = (sql: string) => (db.exec(sql)[0]?.values ?? []) as number[][];
  const questions = ['m1', 'm2', 'm3', 'm4', 'm5'].map(
    column => `SELECT a, count(*), sum(area) FROM
      (SELECT head, min(${column}) a, max(${column}) b FROM ballot WHERE valid = 1 GROUP BY head) JOIN head ON head.id = head
      WHERE a = b GROUP BY a ORDER BY a`,
  );
  const bits = Array.from(
    { length: 15 },
    (_, bit) => `sum(a >> ${bit} & 1), sum(CASE WHEN a >> ${bit} & 1 THEN area ELSE 0 END)`,
  );
  const election = `SELECT ${bits.join(', ')} FROM
    (SELECT head, min(e) a, max(e) b FROM ballot WHERE valid = 1 GROUP BY head) JOIN head ON head.id = head WHERE a = b`;
  return () => {
    const sums = rows(election)[0] ?? [];
    return {
      questions: questions.map(rows),
      candidates: Array.from({ length: 15 }, (_, at) => sums.slice(at * 2, at * 2 + 2)),
    };
  };
}
