import { readFileSync } from 'node:fs';
import { YAML } from 'bun';
import { projectPath } from './projectPath';

/** Reads a YAML or JSON file of the project. */
export function readYaml(file: string): unknown {
  return YAML.parse(readFileSync(projectPath(file), 'utf8'));
}
