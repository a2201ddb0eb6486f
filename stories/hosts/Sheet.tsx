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

/** A case in the browser's own dialog, which lets go of it when it closes. */
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
      <dialog ref={setDialog} aria-label={title} onClose={() => setOpen(false)}>
        {open ? children : null}
      </dialog>
    </>
  );
}
