import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { jsonSchemas } from '#shared/packages/json-schemas';

const folder = fileURLToPath(new URL('../../resources/schemas/v1', import.meta.url));

/** GONGZHI_WRITE_SCHEMAS=1 writes them anew; a published version only ever gains optional fields. */
it('the published schemas are those that the program checks with', () => {
  const schemas = jsonSchemas();
  if (process.env['GONGZHI_WRITE_SCHEMAS'] === '1') {
    mkdirSync(folder, { recursive: true });
    for (const [name, schema] of Object.entries(schemas)) {
      writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
    }
  }
  expect(readdirSync(folder).sort()).toEqual(Object.keys(schemas).sort());
  for (const name of readdirSync(folder)) {
    expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toEqual(JSON.parse(JSON.stringify(schemas[name])));
  }
});
