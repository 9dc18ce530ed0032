import { z } from 'zod';

const inside = (schema: unknown): unknown => {
  let current = schema;
  while (
    current instanceof z.ZodOptional ||
    current instanceof z.ZodDefault ||
    current instanceof z.ZodPipe
  )
    current = current instanceof z.ZodPipe ? current.out : current.unwrap();
  return current;
};

const step = (schema: unknown, key: PropertyKey): unknown => {
  const current = inside(schema);
  if (current instanceof z.ZodArray) return current.element;
  if (current instanceof z.ZodObject) return (current.shape as Record<PropertyKey, unknown>)[key];
  return undefined;
};

/** The fields that a schema knows at a path, in their order; none where the path leads nowhere. */
export const knownFields = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => {
  const at = inside(path.reduce<unknown>(step, schema));
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
};
