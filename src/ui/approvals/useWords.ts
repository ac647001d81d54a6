import { workStrings, type WorkStrings } from '../../loc/work';
import { useVajs } from '../vajs';

export const useWords = (): WorkStrings => workStrings(useVajs().language);
