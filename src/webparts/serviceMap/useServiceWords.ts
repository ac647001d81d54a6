import { serviceMapStrings, type ServiceMapStrings } from '../../loc/serviceMap';
import { useVajs } from '../../ui/vajs';

export const useServiceWords = (): ServiceMapStrings['serviceMap'] => serviceMapStrings(useVajs().language).serviceMap;
