import * as React from 'react';

/** How something above or below a frame opens the frame's findings. */
interface Door {
  readonly open: (() => void) | undefined;
  readonly register: (open: (() => void) | undefined) => void;
}

const DoorContext = React.createContext<Door | undefined>(undefined);

/** Shared by a WhenReady and a Frame, whichever of them surrounds the other. */
export const FindingsDoor = ({ children }: { readonly children: React.ReactNode }): React.ReactElement => {
  const above = React.useContext(DoorContext);
  const [open, setOpen] = React.useState<() => void>();
  const own = React.useMemo<Door>(() => ({ open, register: next => setOpen(() => next) }), [open]);
  return <DoorContext.Provider value={above ?? own}>{children}</DoorContext.Provider>;
};

/** The way to the findings; undefined while no frame shows any. */
export const useFindingsDoor = (): (() => void) | undefined => React.useContext(DoorContext)?.open;

/** Says how findings are opened, as long as there are any. `open` must stay the same function. */
export const useOffersFindings = (open: () => void, offered: boolean): void => {
  const register = React.useContext(DoorContext)?.register;
  React.useEffect(() => {
    if (!register || !offered) return undefined;
    register(open);
    return () => register(undefined);
  }, [register, open, offered]);
};
