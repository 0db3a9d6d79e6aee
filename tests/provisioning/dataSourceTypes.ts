import { z } from 'zod';
import { readYaml } from './readYaml';

const schema = z.object({ datasources: z.array(z.object({ uid: z.string(), type: z.string() })) });

/** The provisioned data sources' types by uid. */
export const dataSourceTypes: ReadonlyMap<string, string> = new Map(
  schema.parse(readYaml('provisioning/datasources/datasources.yaml')).datasources.map(({ uid, type }) => [uid, type])
);
