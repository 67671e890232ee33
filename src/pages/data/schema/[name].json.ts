import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { recordSchemas } from '../../../schema/record.ts';

export const getStaticPaths: GetStaticPaths = () => Object.keys(recordSchemas).map((name) => ({ params: { name } }));

/** The JSON Schema of a data file. */
export const GET: APIRoute = ({ params }) =>
  Response.json(z.toJSONSchema(recordSchemas[params['name'] as keyof typeof recordSchemas], { io: 'output' }));
