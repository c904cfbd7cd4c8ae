import { useMoment } from '../parts/moment';
import { useStudio, useStudioActions } from '../work/react';
import type { Notice } from '../work/notices';
import { useWords } from '../words/words';

/** What is told beside the work, in words that stay until they are put away; read aloud when they come. */
export function Notices() {
  const notices = useStudio((state) => state.notices);
  return (
    <div className="notices" aria-live="polite">
      {notices.map((notice) => (
        <NoticeLine key={notice.is} notice={notice} />
      ))}
    </div>
  );
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const words = useWords();
  const moment = useMoment();
  const actions = useStudioActions();
  return (
    <div className="notice" data-notice={notice.is}>
      <p>{said()}</p>
      {notice.is === 'evicted' && (
        <button type="button" data-do="open-file" onClick={pickFile}>
          {words.notices.openFile}
        </button>
      )}
      {notice.is === 'newer-copy' && (
        <button type="button" data-do="open-newer" onClick={() => void actions.openKept(notice.id)}>
          {words.notices.openNewer}
        </button>
      )}
      <button type="button" className="bare" data-do="put-away" onClick={() => actions.putAway(notice.is)}>
        {words.closeSheet}
      </button>
    </div>
  );

  function said(): string {
    switch (notice.is) {
      case 'crashed':
        return words.notices.crashed(moment(notice.at), moment(notice.upTo));
      case 'evicted':
        return words.notices.evicted(notice.file);
      case 'newer-copy':
        return words.notices.newerCopy(moment(notice.at));
      case 'check-restarted':
        return words.notices.checkRestarted;
      case 'newer-studio':
        return words.notices.newerStudio;
      case 'phone':
        return words.notices.phone;
    }
  }

  /** The browser's own way to choose a file stands at the start. */
  function pickFile(): void {
    actions.go('start');
    setTimeout(() => document.querySelector<HTMLInputElement>('input[data-files="dossier"]')?.click());
  }
}
