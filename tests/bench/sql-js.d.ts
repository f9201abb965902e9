/** The part of sql.js that the benchmark uses; the package has no types of its own. */
declare module 'sql.js' {
  interface Statement {
    run(values: readonly (number | string | null)[]): void;
  }
  interface Database {
    run(sql: string): void;
    exec(sql: string): { columns: string[]; values: unknown[][] }[];
    prepare(sql: string): Statement;
  }
  export default function initSqlJs(): Promise<{ Database: new () => Database }>;
}
