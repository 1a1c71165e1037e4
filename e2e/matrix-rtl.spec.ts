import { describeMatrix } from './matrix/describe-matrix'

describeMatrix('ar')
