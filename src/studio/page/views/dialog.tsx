/** @jsxImportSource preact */
import { type ComponentChildren, useEffect, useId, useRef } from '../ui.ts'
import { w } from '../words/words.ts'
import { Icon } from './icon.tsx'

interface Asked {
  readonly title: string
  readonly wide?: boolean
  /** How it is left without a choice; nothing for one that must be answered. */
  readonly onClose?: () => void
  readonly children: ComponentChildren
}

/** What must be settled first. The browser keeps the focus in it and brings it back. */
export function Dialog({ title, wide = false, onClose, children }: Asked) {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => box.current?.showModal(), [])
  return (
    <dialog
      ref={box}
      class={wide ? 'wide' : ''}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault()
        onClose?.()
      }}
      onClick={event => {
        if (event.target === box.current) onClose?.()
      }}
    >
      <div class="inside">
        <div class="top">
          <h2 id={id}>{title}</h2>
          {onClose && (
            <button type="button" class="icon" aria-label={w.close} onClick={onClose}>
              <Icon name="close" />
            </button>
          )}
        </div>
        {children}
      </div>
    </dialog>
  )
}
