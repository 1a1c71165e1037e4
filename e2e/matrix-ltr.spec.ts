import { describeMatrix } from './matrix/describe-matrix'

describeMatrix('en')
