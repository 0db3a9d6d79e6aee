import type { z } from 'zod';
import type { PreparedRequest } from '../../store/records/DeliveryRecord';
import type { Connector } from '../network/Connector';
import type { ActionValues } from '../templates/ActionValues';
import type { TargetKindName } from './TargetKindName';

/** One input of a form. */
export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly description: string;
  readonly input: 'text' | 'multiline' | 'number' | 'choice' | 'switch' | 'pairs';
  readonly choices?: readonly string[];
  readonly placeholder?: string;
  readonly isRequired: boolean;
  /** Shown, and sent, only where another field has one of these values. */
  readonly shownWhen?: { readonly key: string; readonly values: readonly string[] };
}

export interface SecretField {
  readonly key: string;
  readonly label: string;
  readonly description: string;
  readonly isRequired: boolean;
}

/** What a kind needs to make and to send its requests. */
export interface KindContext {
  /** Opens no connection but to allowed hosts and addresses. */
  readonly connector: Connector;
  /** By key of the kind's secret fields; those not given are absent. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly nowMs: number;
  readonly signal: AbortSignal;
}

/**
 * A ready-made way to ask something of a kind of system.
 * @typeParam Settings of a target: where and as who
 * @typeParam Action of a policy's step: what to do there; its strings may hold templates
 */
export interface TargetKind<Settings, Action> {
  readonly kind: TargetKindName;
  readonly label: string;
  readonly description: string;
  readonly settings: z.ZodType<Settings>;
  readonly action: z.ZodType<Action>;
  /** The setting that holds the address which requests go to; undefined where a secret is that address. */
  readonly addressSetting: 'url' | 'managementUrl' | undefined;
  readonly settingsForm: readonly FormField[];
  readonly actionForm: readonly FormField[];
  readonly secrets: readonly SecretField[];
  /** Key of the secret that holds the certificate authority of the target's host, for the connector. */
  readonly caCertificateSecret?: string;
  /** What it answers to a request that it took may hold secrets of its own, and is not kept. */
  readonly hidesAnswers?: true;
  /** What is wrong with the secrets, beyond required ones that are missing: one sentence each, none of them in it. */
  secretProblems?(settings: Settings, secrets: Readonly<Record<string, string>>): string[];
  /** What "send a test" sends: harmless, or a reading request. */
  readonly testAction: Action;
  /**
   * Makes the one request that, sent twice, does no more than sent once: a change by ±n is read and made absolute here.
   * No secret is in it; where one belongs stand dots. What `values` hold is hostile.
   * @throws {PresageError} what a person has to mend
   */
  prepare(settings: Settings, action: Action, values: ActionValues, context: KindContext): Promise<PreparedRequest>;
  /** Puts the secrets in at the moment of sending; signs. */
  authorise(
    request: PreparedRequest,
    settings: Settings,
    deliveryId: string,
    context: KindContext
  ): Promise<PreparedRequest>;
}
