// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AlirsOperatorNotAuthorized = "Alirs.Operator.NotAuthorized" ("400"), "", "The operator is none of the account's own.";
        DnsGtmInstanceCnameModeDeny = "DnsGtmInstance.CnameModeDeny" ("400"), "", "The instance does not allow this way of getting its CNAME.";
        DnsGtmInstancePublicRrDuplicateOtherUserInstance = "DnsGtmInstance.PublicRrDuplicate.OtherUserInstance" ("400"), "", "The host part of the public CNAME is taken by an instance of another account.";
        DnsGtmSystemBusyness = "DnsGtmSystemBusyness" ("400"), "", "The service is too busy at the moment; try again after a while.";
        GtmInstanceCnameModeDeny = "GtmInstance.CnameModeDeny" ("400"), "", "The instance does not allow this way of getting its CNAME.";
        StatisticsInvalidDomainName = "Statistics.InvalidDomainName" ("400"), "", "The domain name is not valid.";
        StatisticsInvalidDomainType = "Statistics.InvalidDomainType" ("400"), "", "The domain type has a value that does not exist.";
        StatisticsInvalidEndDate = "Statistics.InvalidEndDate" ("400"), "", "The last day is not a valid date.";
        StatisticsInvalidOrderDirection = "Statistics.InvalidOrderDirection" ("400"), "", "The sort direction has a value that does not exist.";
        StatisticsInvalidSearchMode = "Statistics.InvalidSearchMode" ("400"), "", "The search mode has a value that does not exist.";
        StatisticsInvalidStartDate = "Statistics.InvalidStartDate" ("400"), "", "The first day is not a valid date.";
        StatisticsQuotaExceededTime = "Statistics.QuotaExceededTime" ("400"), "", "The period is longer than 90 days.";
        StatisticsTooManyResults = "Statistics.TooManyResults" ("400"), "", "Too many items match; narrow the query down.";
        SysParamsError = "Sys.ParamsError" ("400"), "", "A parameter has a value that is not valid.";
    }
}
