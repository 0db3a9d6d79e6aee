import { Button, Modal, Stack, Text } from '@grafana/ui';
import { useState } from 'react';
import type { RunRecord } from '../../../pkg/store/records/RunRecord';
import { PressOffer } from './PressOffer';
import type { PressQuestion } from './PressQuestion';
import { SourceChoice } from './SourceChoice';
import { mostPressing } from './mostPressing';

interface Props {
  readonly question: PressQuestion;
  readonly onPressed: (run: RunRecord) => void;
  readonly onDismiss: () => void;
}

/** What a button is about, and what it would send. */
export function PressForm({ question, onPressed, onDismiss }: Props) {
  const { policy, sources, sentence } = question;
  const [source, setSource] = useState(mostPressing(sources));
  const [look, setLook] = useState(0);
  return (
    <Stack direction="column" gap={2}>
      {policy.description !== '' && <Text element="p">{policy.description}</Text>}
      {sentence !== undefined && <Text element="p">{sentence}</Text>}
      <SourceChoice sources={sources} source={source} onPick={setSource} />
      {source === undefined ? (
        <Modal.ButtonRow>
          <Button onClick={onDismiss}>Close</Button>
        </Modal.ButtonRow>
      ) : (
        <PressOffer
          // Another series, or another look: what was shown before is void.
          key={`${look} ${source.key}`}
          question={question}
          source={source}
          onLookAgain={() => setLook(look + 1)}
          onPressed={onPressed}
          onDismiss={onDismiss}
        />
      )}
    </Stack>
  );
}
