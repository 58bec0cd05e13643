// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AcquireLockFail = "ACQUIRE.LOCK.FAIL" ("400"), "", "Another application is just being handled; try again.";
        AlarmNameRepeat = "ALARM.NAME.REPEAT" ("400"), "", "An alert of this name exists already.";
        InvalidDesireValue = "InvalidDesireValue" ("400"), "Invalid DesireValue", "The value applied for is not valid.";
        InvalidEndTime = "InvalidEndTime" ("400"), "Invalid EndTime", "The end of the period is not valid.";
        InvalidMaxResults = "INVALID.MAX.RESULTS" ("400"), "", "The number of results is not valid.";
        InvalidNoticeType = "InvalidNoticeType" ("400"), "Invalid NoticeType", "The kind of notice is none that the operation knows.";
        InvalidSortOrder = "InvalidSortOrder" ("400"), "Invalid SortOrder", "The direction of sorting is none that the operation knows.";
        InvalidStartTime = "InvalidStartTime" ("400"), "Invalid StartTime", "The beginning of the period is not valid.";
        InvalidStatus = "InvalidStatus" ("400"), "Invalid Status", "The resource is in a state in which this operation is not allowed.";
        QuotaAlarmMax = "QUOTA.ALARM.MAX" ("400"), "", "There are as many alerts as allowed.";
        QuotaApplicationNotFound = "QUOTA.APPLICATION.NOT.FOUND" ("400"), "", "There is no such application.";
        QuotaApplicationProcess = "QUOTA.APPLICATION.PROCESS" ("400"), "", "An application for the quota is still open.";
        QuotaDesirevalueIllegal = "QUOTA.DESIREVALUE.ILLEGAL" ("400"), "", "The value applied for lies outside of the range.";
        QuotaNotAdjustable = "QUOTA.NOT.ADJUSTABLE" ("400"), "Quota is not adjustable", "The quota cannot be changed.";
        QuotaNotFound = "QUOTA.NOT.FOUND" ("400"), "", "There is no such quota.";
        QuotaUnsupportAlarm = "QUOTA.UNSUPPORT.ALARM" ("400"), "", "The quota does not allow of alerts.";
        RamPermissionDenied = "RAM.PERMISSION.DENIED" ("400"), "", "The caller has no right to this.";
        TemplateNotFound = "TEMPLATE.NOT.FOUND" ("400"), "", "There is no such template.";
        TemplateRdidInvalid = "TEMPLATE.RDID.INVALID" ("400"), "RdId invalid", "The resource directory is not valid.";
        UnsupportUpdateProductcodeQuotacode = "UNSUPPORT.UPDATE.PRODUCTCODE.QUOTACODE" ("400"), "", "The service and the quota of an entry cannot be changed.";
        UnsupportedAlarmType = "UNSUPPORTED.ALARM.TYPE" ("400"), "", "The kind of alert is not supported.";
    }
}
