import { stepReportRoute } from '@/lib/http/step-report-route'

export const { POST } = stepReportRoute
