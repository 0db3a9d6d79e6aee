import { useState } from 'react';
import { Button, ConfirmModal, Text } from '@grafana/ui';
import { useAction } from '../../components/remediation/useAction';

interface DeleteButtonProps {
  readonly title: string;
  /** What follows from it. */
  readonly consequence: string;
  /** A function that stays the same between renders. */
  readonly onDelete: () => Promise<void>;
}

/** Takes something out of the settings, after asking. */
export function DeleteButton({ title, consequence, onDelete }: DeleteButtonProps) {
  const [isAsking, setIsAsking] = useState(false);
  const remove = useAction(onDelete);

  return (
    <>
      <Button type="button" variant="destructive" fill="outline" onClick={() => setIsAsking(true)}>
        Delete
      </Button>
      {remove.failure !== undefined && <Text color="error">{remove.failure.explanation}</Text>}
      <ConfirmModal
        isOpen={isAsking}
        title={title}
        body={consequence}
        confirmText="Delete"
        onConfirm={async () => {
          setIsAsking(false);
          await remove.run();
        }}
        onDismiss={() => setIsAsking(false)}
      />
    </>
  );
}
