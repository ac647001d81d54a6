import type { Subject } from '../../src/domain/suggestions/suggestion';
import type { PlainDate } from '../../src/domain/time/plainDate';
import type { Days } from './days';

/** A suggestion as the sample content tells it; rows and people by key. */
export interface ToldSuggestion {
  /** The person who makes it: SharePoint stamps the author. */
  readonly by: string;
  readonly about: { readonly kind: Subject['kind']; readonly key: string };
  readonly text: string;
  /** A change that can be applied in one act: this person becomes the holder of the role for the service. */
  readonly holder?: { readonly role: string; readonly person: string; readonly service: string; readonly from: PlainDate };
  /** With the author's user id before it, the request id of the row. */
  readonly request: string;
}

export const suggestionsAround = ({ nextMonth }: Days): readonly ToldSuggestion[] => [
  {
    by: 'poliitikajuht-d', about: { kind: 'service', key: 'akrk-digi' },
    text: 'Teenusel ei ole teenusejuhti. Teenusejuht J on nõus ja asutus annab talle volituse.',
    holder: { role: 'teenusejuht', person: 'teenusejuht-j', service: 'akrk-digi', from: nextMonth.first },
    request: '6f0a1c52-3b1e-4f8d-9a55-0d2f7c1e8b01'
  },
  {
    by: 'lugeja', about: { kind: 'document', key: 'P04' },
    text: 'Palun selgitada, kas lähetuse aruande tähtaega loetakse kalendri- või tööpäevades.',
    request: '6f0a1c52-3b1e-4f8d-9a55-0d2f7c1e8b02'
  },
  {
    by: 'teenusejuht-c', about: { kind: 'policyArea', key: 'vaimne-tervis' },
    text: 'Valdkonnal pole praegu juhti ja tuumiktiimi ei kutsu keegi kokku. Palun määrata vähemalt ajutine poliitikajuht.',
    request: '6f0a1c52-3b1e-4f8d-9a55-0d2f7c1e8b03'
  },
  {
    by: 'teenusejuht-f', about: { kind: 'supportService', key: 'kommunikatsioon' },
    text: 'Asutuste kommunikatsioonijuhid võiksid sisekommunikatsiooni protsessi koostamisel kaasa lüüa.',
    request: '6f0a1c52-3b1e-4f8d-9a55-0d2f7c1e8b04'
  }
];
