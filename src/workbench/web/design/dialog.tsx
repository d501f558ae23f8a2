import { type ReactNode, type SubmitEvent, useEffect, useId, useRef } from "react";
import { Modal } from "../keys/keys.tsx";
import { useSay } from "../messages/say.tsx";
import { Button } from "./button.tsx";
import styles from "./parts.module.css";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What the main button does; without it there is none. */
  readonly onSubmit?: (() => void) | undefined;
  readonly submit?: string | undefined;
  readonly isBusy?: boolean | undefined;
  /** Other buttons beside the main one. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog of the browser's own: it holds the focus, is closed by Escape, and gives the focus back to where it was. */
export function Dialog({
  title,
  onClose,
  onSubmit,
  submit,
  isBusy = false,
  actions,
  children,
}: DialogProps): ReactNode {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const onForm = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isBusy) onSubmit?.();
  };
  return (
    <Modal>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby={heading}
        onCancel={(event) => {
          event.preventDefault();
          onClose();
        }}
      >
        <form className={styles.dialogForm} onSubmit={onForm}>
          <header className={styles.dialogHead}>
            <h2 id={heading}>{title}</h2>
          </header>
          <div className={styles.dialogBody}>{children}</div>
          <footer className={styles.dialogFoot}>
            {actions}
            <Button onClick={onClose}>
              {say(onSubmit === undefined ? "web.app.close" : "web.app.cancel")}
            </Button>
            {onSubmit !== undefined && (
              <Button type="submit" look="main" disabled={isBusy}>
                {submit}
              </Button>
            )}
          </footer>
        </form>
      </dialog>
    </Modal>
  );
}
