// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AcquireLockFail = "ACQUIRE.LOCK.FAIL" ("400"), "", "";
        AlarmNameRepeat = "ALARM.NAME.REPEAT" ("400"), "", "";
        InvalidDesireValue = "InvalidDesireValue" ("400"), "Invalid DesireValue", "Invalid DesireValue";
        InvalidEndTime = "InvalidEndTime" ("400"), "Invalid EndTime", "Invalid EndTime";
        InvalidMaxResults = "INVALID.MAX.RESULTS" ("400"), "", "";
        InvalidNoticeType = "InvalidNoticeType" ("400"), "Invalid NoticeType", "Invalid NoticeType";
        InvalidSortOrder = "InvalidSortOrder" ("400"), "Invalid SortOrder", "Invalid SortOrder";
        InvalidStartTime = "InvalidStartTime" ("400"), "Invalid StartTime", "Invalid StartTime";
        InvalidStatus = "InvalidStatus" ("400"), "Invalid Status", "The resource is in a state in which this operation is not allowed.";
        QuotaAlarmMax = "QUOTA.ALARM.MAX" ("400"), "", "";
        QuotaApplicationNotFound = "QUOTA.APPLICATION.NOT.FOUND" ("400"), "", "";
        QuotaApplicationProcess = "QUOTA.APPLICATION.PROCESS" ("400"), "", "";
        QuotaDesirevalueIllegal = "QUOTA.DESIREVALUE.ILLEGAL" ("400"), "", "";
        QuotaNotAdjustable = "QUOTA.NOT.ADJUSTABLE" ("400"), "Quota is not adjustable", "Quota is not adjustable";
        QuotaNotFound = "QUOTA.NOT.FOUND" ("400"), "", "";
        QuotaUnsupportAlarm = "QUOTA.UNSUPPORT.ALARM" ("400"), "", "";
        RamPermissionDenied = "RAM.PERMISSION.DENIED" ("400"), "", "";
        TemplateNotFound = "TEMPLATE.NOT.FOUND" ("400"), "", "";
        TemplateRdidInvalid = "TEMPLATE.RDID.INVALID" ("400"), "RdId invalid", "RdId invalid";
        UnsupportUpdateProductcodeQuotacode = "UNSUPPORT.UPDATE.PRODUCTCODE.QUOTACODE" ("400"), "", "";
        UnsupportedAlarmType = "UNSUPPORTED.ALARM.TYPE" ("400"), "", "";
    }
}
