import type { LogPattern } from '../LogPattern';

const WORDS_OF_FAILURE =
  /exception|traceback|\bpanic|\bfatal|segfault|segmentation fault|core dumped|out of memory|\boom\b|deadlock|corrupt/i;

/**
 * How much a pattern speaks of a failure: 2 where its level is critical, or error and its first line says so in words
 * too; 1 where either does; 0 otherwise. The first line decides, as the template may still change.
 */
export function seriousness({ level, sampleLines }: LogPattern): 0 | 1 | 2 {
  const hasWords = WORDS_OF_FAILURE.test(sampleLines[0] ?? '');
  if (level === 'critical' || (level === 'error' && hasWords)) {
    return 2;
  }
  return level === 'error' || hasWords ? 1 : 0;
}
