import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Boundary } from '../../src/views/components/boundary';
import { LatePart } from '../../src/views/components/late-part';
import { messagesFor } from '../../src/i18n';
import { pageWithoutNetwork, renderOn } from '../support/page';
import { dossier } from '../state/small-dossier';

const page = pageWithoutNetwork(dossier);
const { trouble } = messagesFor('en');

/** React reports each error that a boundary takes; these are meant. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

function Counter() {
  const [count, setCount] = useState(0);
  if (count === 2) throw new Error('broken at two');
  return (
    <button type="button" onClick={() => setCount((now) => now + 1)}>
      {count}
    </button>
  );
}

describe('an error boundary', () => {
  it('mounts anew what fails after it has been drawn, and leaves the rest alone', async () => {
    renderOn(
      page,
      <>
        <Boundary>
          <Counter />
        </Boundary>
        <p>the rest</p>
      </>,
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: '0' }));
    await user.click(screen.getByRole('button', { name: '1' }));
    expect(await screen.findByRole('button', { name: '0' })).toBeVisible();
    expect(screen.getByText('the rest')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says so where a part cannot be drawn at all, and tries again when asked', async () => {
    let broken = true;
    const gaveUp = vi.fn<() => void>();
    const Part = () => {
      if (broken) throw new Error('broken');
      return <p>the part</p>;
    };
    renderOn(
      page,
      <>
        <Boundary onGiveUp={gaveUp}>
          <Part />
        </Boundary>
      </>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent(trouble.part);
    expect(gaveUp).toHaveBeenCalledOnce();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: trouble.again }));
    expect(screen.getByText('the part')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('does not draw for ever what breaks each time a moment after it was drawn', async () => {
    let drawn = 0;
    const Part = () => {
      const [late, setLate] = useState(false);
      useEffect(() => {
        drawn++;
        setTimeout(() => setLate(true));
      }, []);
      if (late) throw new Error('broken a moment later');
      return <p>the part</p>;
    };
    renderOn(
      page,
      <>
        <Boundary>
          <Part />
        </Boundary>
      </>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(trouble.part);
    expect(drawn).toBeLessThan(6);
  });
});

describe('a part whose code comes late', () => {
  it('says so in its place where its code is faulty', async () => {
    const Part = () => {
      throw new Error('faulty');
    };
    const load = vi.fn<() => Promise<() => never>>().mockResolvedValue(Part);
    renderOn(
      page,
      <>
        <LatePart load={load} props={{}} />
        <p>the rest</p>
      </>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(trouble.part);
    expect(screen.getByText('the rest')).toBeVisible();
    expect(load).toHaveBeenCalledOnce();
  });

  it('says that its code could not be had, and fetches it when asked again', async () => {
    const Part = ({ name }: { name: string }) => <p>hello {name}</p>;
    const load = vi
      .fn<() => Promise<typeof Part>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValueOnce(Part);
    renderOn(
      page,
      <>
        <LatePart load={load} props={{ name: 'reader' }} />
      </>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(trouble.part);
    await userEvent.click(screen.getByRole('button', { name: trouble.again }));
    expect(await screen.findByText('hello reader')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});
