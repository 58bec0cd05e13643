// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        APINotAuthorize = "APINotAuthorize" ("403"), "%s", "The caller may not call this operation.";
        AccountUidAccessError = "AccountUidAccessError" ("500"), "", "The resource belongs to another account.";
        AgentNotUninstalled = "AgentNotUninstalled" ("406"), "agent not uninstalled.", "The agent of the application is still installed.";
        AppNotExist = "AppNotExist" ("404"), "", "There is no such application.";
        CommercialStatusException = "CommercialStatusException" ("403"), "%s", "The service has not been activated, or payments are overdue.";
        DuplicateTagKey = "DuplicateTagKey" ("400"), "Param tagKey is duplicate.", "One tag key appears twice in the call.";
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        IllegalUserAccess = "IllegalUserAccess" ("403"), "Illegal user access.", "The caller has no right to this.";
        InnerProhibit = "INNER_PROHIBIT" ("403"), "", "The operation is open to the service only.";
        InsufficientAvailableQuota = "INSUFFICIENT_AVAILABLE_QUOTA" ("400"), "", "The balance of the account does not cover the order.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidParameterTagKey = "InvalidParameterTagKey" ("400"), "", "A tag key does not follow the naming rules.";
        InvalidParameterTagValue = "InvalidParameterTagValue" ("400"), "", "A tag value does not follow the naming rules.";
        NoPermissionKeyOperator = "NoPermissionKeyOperator" ("400"), "", "The caller may not use this tag key.";
        NoPermissionUSER = "NoPermissionUSER" ("400"), "user no permission", "The caller has no right to this.";
        OperationIsThrottled = "OperationIsThrottled" ("429"), "", "Too many calls in a short time; wait and call more slowly.";
        OperationTimeOut = "OperationTimeOut" ("452"), "", "The service took too long; try again later.";
        ParameterDimensionsIllegal = "ParameterDimensionsIllegal" ("400"), "", "The dimensions are not valid.";
        ParameterIllegal = "ParameterIllegal" ("400"), "%s", "A parameter has a value that the operation does not accept.";
        ParameterIntervalIllegal = "ParameterIntervalIllegal" ("400"), "", "The interval is not valid.";
        ParameterMeasuresIllegal = "ParameterMeasuresIllegal" ("400"), "", "The figures asked for are not valid.";
        ParameterMeasuresMissing = "ParameterMeasuresMissing" ("400"), "You must specify measures.", "The figures asked for are missing.";
        ParameterMetricIllegal = "ParameterMetricIllegal" ("400"), "", "The metric is none that the operation knows.";
        ParameterMissing = "ParameterMissing" ("400"), "%s", "A required parameter is missing.";
        ParameterNextTokenIllegal = "ParameterNextTokenIllegal" ("400"), "param nextToken is invalid.", "The mark is not one that a call before returned.";
        ParameterOrderIllegal = "ParameterOrderIllegal" ("400"), "", "The direction of sorting is none that the operation knows.";
        ParameterPageSizeIllegal = "ParameterPageSizeIllegal" ("400"), "", "The size of the page is not valid.";
        ParameterPidMissing = "ParameterPidMissing" ("400"), "You must specify pid.", "The application is missing.";
        ParameterRegionIdIllegal = "ParameterRegionIdIllegal" ("400"), "", "The region is not valid.";
        ParameterRegionIdMissing = "ParameterRegionIdMissing" ("400"), "You must specify regionId.", "The region is missing.";
        ParameterRegionIllegal = "ParameterRegionIllegal" ("400"), "%s", "The region is not valid.";
        ParameterResourceIdIsNull = "ParameterResourceIdIsNull" ("400"), "Resource ID is null.", "The ID of the resource is missing.";
        ParameterTimeStampIllegal = "ParameterTimeStampIllegal" ("400"), "", "A time is not valid.";
        ParameterTopologyTypeIllegal = "ParameterTopologyTypeIllegal" ("400"), "", "The kind of topology is none that the operation knows.";
        ParameterTraceAppSettingKeyIllegal = "ParameterTraceAppSettingKeyIllegal" ("400"), "", "The setting is none that the operation knows.";
        ParameterTraceAppSettingValueIllegal = "ParameterTraceAppSettingValueIllegal" ("400"), "", "The value of the setting is not valid.";
        ParameterUserIdIsNull = "ParameterUserIdIsNull" ("400"), "User ID is null.", "The account is missing.";
        ParameterZeroStrategyIllegal = "ParameterZeroStrategyIllegal" ("400"), "", "The way of filling gaps is not valid.";
        RAMNotAuthorize = "RAMNotAuthorize" ("403"), "%s", "The RAM user has no right to this.";
        ResourceIDOUT = "ResourceIDOUT" ("400"), "", "More resources are given than one call takes.";
        ResourceIdAndTagIsNull = "ResourceIdAndTagIsNull" ("400"), "", "Neither resource IDs nor tags are given.";
        ResourceIdIsIllegal = "ResourceIdIsIllegal" ("400"), "", "An ID of a resource is not valid.";
        ResourceIdIsNull = "ResourceIdIsNull" ("400"), "", "The IDs of the resources are missing.";
        ResourceTypeIllegal = "ResourceTypeIllegal" ("400"), "", "The resource type is none that the operation knows.";
        RetcodeDailyCustomLimit = "RetcodeDailyCustomLimit" ("403"), "", "The daily limit that was set is reached.";
        RetcodeDailyFreeLimit = "RetcodeDailyFreeLimit" ("403"), "", "The daily limit of free use is reached.";
        RunningTaskNotExist = "RunningTaskNotExist" ("404"), "", "There is no such task at work.";
        STSNotAuthorize = "STSNotAuthorize" ("403"), "%s", "The role in use has no right to this.";
        ScopeDisAgreement = "ScopeDisAgreement" ("400"), "", "The range of the tags is not valid.";
        SyntheticDailyLimit = "SyntheticDailyLimit" ("403"), "%s", "The daily limit of checks is reached.";
        SyntheticDailyTimesExhausted = "SyntheticDailyTimesExhausted" ("403"), "%s", "The free checks of the day are used up.";
        SyntheticInDebt = "SyntheticInDebt" ("403"), "%s", "Payments for checks are overdue.";
        SyntheticTrailExpired = "SyntheticTrailExpired" ("403"), "%s", "The trial has run out.";
        TagISNull = "TagISNull" ("400"), "", "The tags are missing.";
        TagKeyIsIllegal = "TagKeyIsIllegal" ("400"), "", "A tag key does not follow the naming rules.";
        TagNumOUT = "TagNumOUT" ("400"), "", "More tags are given than one call takes.";
        TagValueIsIllegal = "TagValueIsIllegal" ("400"), "", "A tag value does not follow the naming rules.";
        TaskQuotaLimit = "TaskQuotaLimit" ("400"), "%s", "There are as many tasks as allowed.";
    }
}
