import { hashText } from './hashText';
import type { LogLevel } from '../lines/LogLevel';
import { FITS, rankMatch, VARIES } from './rankMatch';
import { tokenise, WILDCARD } from './tokenise';
import type { TokenRow } from './TokenRow';
import { toTokenRow } from './toTokenRow';

/**
 * Templates that differ in words only and stay apart: as many different words in one place may each mean something of
 * its own (started, paused, stopped); more are values (names of users).
 */
const MAX_SIMILAR_TEMPLATES = 5;

/** Templates held at a time; the one that matched longest ago gives way. */
const DEFAULT_MAX_TEMPLATES = 1_000;

/** Masked messages remembered for each template, so that most messages need no comparison. */
const REMEMBERED_PER_TEMPLATE = 16;

/** What log lines of one kind have in common. */
export interface LogTemplate {
  /** Hash of its level and of the first message's masked words: equal messages give equal ids in every run. */
  readonly id: string;
  readonly level: LogLevel;
  /** Words, masks and wildcards; a place that once became a wildcard stays one. */
  readonly row: TokenRow;
}

interface HeldTemplate extends LogTemplate {
  row: TokenRow;
  /** All templates of its level and length. */
  readonly group: HeldTemplate[];
}

/**
 * Sorts log messages into templates one by one, after Drain (He, Zhu, Zheng, Lyu: "Drain: An Online Log Parsing Approach
 * with Fixed Depth Tree", 2017): variables are masked, messages of one level and length are compared word by word, and
 * words that differ between similar messages become wildcards. Unlike there, the tree has the length as its only level,
 * as masked messages seen before are looked up; and words that differ are kept apart until there are too many.
 */
export class TemplateMiner {
  /** In the order of the last match. */
  private readonly templates = new Map<string, HeldTemplate>();
  private readonly groups = new Map<string, HeldTemplate[]>();
  private readonly remembered = new Map<string, HeldTemplate>();

  constructor(private readonly maxTemplates = DEFAULT_MAX_TEMPLATES) {}

  /** Templates held now. */
  get size(): number {
    return this.templates.size;
  }

  /** Finds the template of a message, made more general or new where it has to be. */
  add(level: LogLevel, message: string): LogTemplate {
    const tokens = tokenise(message);
    const key = `${level} ${tokens.join(' ')}`;
    const known = this.remembered.get(key);
    if (known !== undefined && this.templates.get(known.id) === known) {
      this.touch(known);
      return known;
    }
    const row = toTokenRow(tokens);
    const template = this.match(level, row) ?? this.create(level, row, key);
    this.touch(template);
    this.remember(key, template);
    return template;
  }

  private match(level: LogLevel, message: TokenRow): HeldTemplate | undefined {
    let best: HeldTemplate | undefined;
    let bestRank = -1;
    let similarCount = 0;
    for (const template of this.groups.get(groupKey(level, message)) ?? []) {
      const rank = rankMatch(template.row, message);
      similarCount += rank < 0 ? 0 : 1;
      if (rank > bestRank) {
        best = template;
        bestRank = rank;
      }
    }
    if (best === undefined || bestRank >= FITS) {
      return best;
    }
    if (bestRank < VARIES && similarCount < MAX_SIMILAR_TEMPLATES) {
      return undefined;
    }
    best.row = generalise(best.row, message);
    return best;
  }

  private create(level: LogLevel, row: TokenRow, key: string): HeldTemplate {
    if (this.templates.size >= this.maxTemplates) {
      this.dropOldest();
    }
    const group = this.groups.get(groupKey(level, row)) ?? [];
    const template: HeldTemplate = { id: hashText(key), level, row, group };
    this.groups.set(groupKey(level, row), group);
    group.push(template);
    return template;
  }

  private dropOldest(): void {
    const [oldest] = this.templates.values();
    if (oldest === undefined) {
      return;
    }
    this.templates.delete(oldest.id);
    oldest.group.splice(oldest.group.indexOf(oldest), 1);
    if (oldest.group.length === 0) {
      this.groups.delete(groupKey(oldest.level, oldest.row));
    }
  }

  private touch(template: HeldTemplate): void {
    this.templates.delete(template.id);
    this.templates.set(template.id, template);
  }

  private remember(key: string, template: HeldTemplate): void {
    if (this.remembered.size >= this.maxTemplates * REMEMBERED_PER_TEMPLATE) {
      this.remembered.clear();
    }
    this.remembered.set(key, template);
  }
}

function generalise({ tokens }: TokenRow, message: TokenRow): TokenRow {
  return toTokenRow(tokens.map((token, place) => (token === message.tokens[place] ? token : WILDCARD)));
}

function groupKey(level: LogLevel, { tokens }: TokenRow): string {
  return `${level} ${tokens.length}`;
}
