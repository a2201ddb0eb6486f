import { Close, Content, Portal, Root, Title, Trigger } from '@radix-ui/react-dialog';
import { useState, type ReactElement, type ReactNode } from 'react';

interface SheetProps {
  title: string;
  children: ReactNode;
}

const place = { position: 'fixed', inset: 16, overflow: 'auto', padding: 16, border: 0 } as const;
const surface = { ...place, background: 'Canvas', color: 'CanvasText' } as const;

/** A case in a sheet of Radix, which hears Escape before everything that is inside it. */
export function RadixSheet({ title, children }: SheetProps): ReactElement {
  return (
    <Root>
      <Trigger className="lr-Button">Open the case</Trigger>
      <Portal>
        <Content aria-describedby={undefined} style={surface}>
          <Title>{title}</Title>
          {children}
          <p>
            <Close className="lr-Button">Close the case</Close>
          </p>
        </Content>
      </Portal>
    </Root>
  );
}

/** A case in the browser's own dialog, which closes at a press beside it too. */
export function NativeSheet({ title, children }: SheetProps): ReactElement {
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  const [open, setOpen] = useState(false);
  const onOpen = (): void => {
    dialog?.showModal();
    setOpen(true);
  };
  return (
    <>
      <button type="button" className="lr-Button" onClick={onOpen}>
        Open the case
      </button>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <dialog
        ref={setDialog}
        aria-label={title}
        onClose={() => setOpen(false)}
        onClick={({ clientX, clientY, currentTarget }) => {
          const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
          if (clientX < left || clientX > right || clientY < top || clientY > bottom) currentTarget.close();
        }}
      >
        {open ? children : null}
      </dialog>
    </>
  );
}
