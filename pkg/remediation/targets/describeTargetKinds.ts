import type { FormField, SecretField } from './TargetKind';
import type { TargetKindName } from './TargetKindName';
import { targetKinds } from './targetKinds';

/** A kind as a form needs it; plain JSON. */
export interface TargetKindDescription {
  readonly kind: TargetKindName;
  readonly label: string;
  readonly description: string;
  readonly settingsForm: readonly FormField[];
  readonly actionForm: readonly FormField[];
  readonly secrets: readonly SecretField[];
}

/** Every kind with its forms, in the order they are shown. */
export function describeTargetKinds(): TargetKindDescription[] {
  return targetKinds.map(({ kind, label, description, settingsForm, actionForm, secrets }) => ({
    kind,
    label,
    description,
    settingsForm,
    actionForm,
    secrets,
  }));
}
