import { z } from 'zod';
import { readYaml } from './readYaml';

const composeSchema = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string(),
      ports: z.array(z.string()).default([]),
      volumes: z.array(z.string()).default([]),
      environment: z.record(z.string(), z.string()).default({}),
    })
  ),
  volumes: z.record(z.string(), z.unknown()),
});

export type Compose = z.infer<typeof composeSchema>;

/** Reads the parts of docker-compose.yaml that the tests look at. */
export function readCompose(): Compose {
  return composeSchema.parse(readYaml('docker-compose.yaml'));
}
