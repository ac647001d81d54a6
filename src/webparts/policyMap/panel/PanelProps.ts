import type { PolicyAreaId, ServiceId } from '../../../domain/identity';
import type { May } from '../useMay';
import type { PolicyMapOfDay } from '../usePolicyMap';

/** What every panel of the map is given. */
export interface PanelProps extends PolicyMapOfDay {
  readonly may: May;
  readonly onClose: () => void;
  readonly onOpenArea: (area: PolicyAreaId) => void;
  readonly onOpenService: (service: ServiceId) => void;
}
