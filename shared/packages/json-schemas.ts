import { z } from 'zod';
import { filingFactsSchema } from './filing-facts';
import { manifestSchema } from './manifest';
import { nominationFactsSchema } from './nomination-facts';
import { reportFactsSchema } from './report-facts';
import { packageDocumentSchema } from './package-document';

/** The published JSON Schemas of format version 1 (`resources/schemas/v1`), for programs that are not this one. */
export function jsonSchemas(): Record<string, object> {
  return {
    'package.schema.json': named('gongzhi/package@1', packageDocumentSchema),
    'manifest.schema.json': named('gongzhi/manifest@1', manifestSchema),
    'election-filing.schema.json': named('gongzhi/election-filing-facts@1', filingFactsSchema),
    'nomination.schema.json': named('gongzhi/nomination-facts@1', nominationFactsSchema),
    'coordination-report.schema.json': named('gongzhi/coordination-report-facts@1', reportFactsSchema),
  };
}

function named(title: string, schema: z.ZodType): object {
  return { title, ...z.toJSONSchema(schema, { io: 'input' }) };
}
