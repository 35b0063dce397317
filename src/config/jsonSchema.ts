import * as z from 'zod';

/** A schema as JSON Schema (draft 2020-12), for editors and other programs. What only code can check is left out of it. */
export function jsonSchemaOf(schema: z.ZodType, title: string): object {
  return { ...z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }), title };
}
