import { oneOf } from './choices.ts';

/** Whose JSON Schema can be printed, and where its zod schema is. */
const schemas = {
  config: async () => (await import('../config/schema.ts')).configFileSchema,
  scheme: async () => (await import('../bands/schema.ts')).schemeFileSchema,
  report: async () => (await import('../documents/report/report.ts')).reportSchema,
  summary: async () => (await import('../documents/summary/summary.ts')).summarySchema,
  issues: async () => (await import('../documents/validation/validation.ts')).validationSchema,
  explanation: async () => (await import('../documents/explanation/explanation.ts')).explanationSchema,
  cases: async () => (await import('../documents/caseList/caseList.ts')).caseListSchema,
  backlog: async () => (await import('../documents/backlog/backlog.ts')).backlogSchema,
  holidays: async () => (await import('../config/holidays.ts')).holidaysFileSchema,
} as const;

export type SchemaName = keyof typeof schemas;

/** A JSON Schema (draft 2020-12) as text. */
export async function schemaText(name: SchemaName): Promise<string> {
  const [schema, { jsonSchemaOf }] = await Promise.all([schemas[name](), import('../config/jsonSchema.ts')]);
  return `${JSON.stringify(jsonSchemaOf(schema, `courtstat ${name}`), null, 2)}\n`;
}

/** `courtstat schema NAME`. */
export async function schemaCommand(name: string): Promise<void> {
  const names = Object.keys(schemas) as SchemaName[];
  process.stdout.write(await schemaText(oneOf('schema', name, names)));
}
