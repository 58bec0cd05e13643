// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        APINotAuthorize = "APINotAuthorize" ("403"), "%s", "%s";
        AccountUidAccessError = "AccountUidAccessError" ("500"), "", "";
        AgentNotUninstalled = "AgentNotUninstalled" ("406"), "agent not uninstalled.", "agent not uninstalled.";
        AppNotExist = "AppNotExist" ("404"), "", "";
        CommercialStatusException = "CommercialStatusException" ("403"), "%s", "%s";
        DuplicateTagKey = "DuplicateTagKey" ("400"), "Param tagKey is duplicate.", "Param tagKey is duplicate.";
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        IllegalUserAccess = "IllegalUserAccess" ("403"), "Illegal user access.", "Illegal user access.";
        InnerProhibit = "INNER_PROHIBIT" ("403"), "", "";
        InsufficientAvailableQuota = "INSUFFICIENT_AVAILABLE_QUOTA" ("400"), "", "";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidParameterTagKey = "InvalidParameterTagKey" ("400"), "", "";
        InvalidParameterTagValue = "InvalidParameterTagValue" ("400"), "", "";
        NoPermissionKeyOperator = "NoPermissionKeyOperator" ("400"), "", "";
        NoPermissionUSER = "NoPermissionUSER" ("400"), "user no permission", "user no permission";
        OperationIsThrottled = "OperationIsThrottled" ("429"), "", "";
        OperationTimeOut = "OperationTimeOut" ("452"), "", "";
        ParameterDimensionsIllegal = "ParameterDimensionsIllegal" ("400"), "", "";
        ParameterIllegal = "ParameterIllegal" ("400"), "%s", "%s";
        ParameterIntervalIllegal = "ParameterIntervalIllegal" ("400"), "", "";
        ParameterMeasuresIllegal = "ParameterMeasuresIllegal" ("400"), "", "";
        ParameterMeasuresMissing = "ParameterMeasuresMissing" ("400"), "You must specify measures.", "You must specify measures.";
        ParameterMetricIllegal = "ParameterMetricIllegal" ("400"), "", "";
        ParameterMissing = "ParameterMissing" ("400"), "%s", "%s";
        ParameterNextTokenIllegal = "ParameterNextTokenIllegal" ("400"), "param nextToken is invalid.", "param nextToken is invalid.";
        ParameterOrderIllegal = "ParameterOrderIllegal" ("400"), "", "";
        ParameterPageSizeIllegal = "ParameterPageSizeIllegal" ("400"), "", "";
        ParameterPidMissing = "ParameterPidMissing" ("400"), "You must specify pid.", "You must specify pid.";
        ParameterRegionIdIllegal = "ParameterRegionIdIllegal" ("400"), "", "";
        ParameterRegionIdMissing = "ParameterRegionIdMissing" ("400"), "You must specify regionId.", "You must specify regionId.";
        ParameterRegionIllegal = "ParameterRegionIllegal" ("400"), "%s", "%s";
        ParameterResourceIdIsNull = "ParameterResourceIdIsNull" ("400"), "Resource ID is null.", "Resource ID is null.";
        ParameterTimeStampIllegal = "ParameterTimeStampIllegal" ("400"), "", "";
        ParameterTopologyTypeIllegal = "ParameterTopologyTypeIllegal" ("400"), "", "";
        ParameterTraceAppSettingKeyIllegal = "ParameterTraceAppSettingKeyIllegal" ("400"), "", "";
        ParameterTraceAppSettingValueIllegal = "ParameterTraceAppSettingValueIllegal" ("400"), "", "";
        ParameterUserIdIsNull = "ParameterUserIdIsNull" ("400"), "User ID is null.", "User ID is null.";
        ParameterZeroStrategyIllegal = "ParameterZeroStrategyIllegal" ("400"), "", "";
        RAMNotAuthorize = "RAMNotAuthorize" ("403"), "%s", "%s";
        ResourceIDOUT = "ResourceIDOUT" ("400"), "", "";
        ResourceIdAndTagIsNull = "ResourceIdAndTagIsNull" ("400"), "", "";
        ResourceIdIsIllegal = "ResourceIdIsIllegal" ("400"), "", "";
        ResourceIdIsNull = "ResourceIdIsNull" ("400"), "", "";
        ResourceTypeIllegal = "ResourceTypeIllegal" ("400"), "", "";
        RetcodeDailyCustomLimit = "RetcodeDailyCustomLimit" ("403"), "", "";
        RetcodeDailyFreeLimit = "RetcodeDailyFreeLimit" ("403"), "", "";
        RunningTaskNotExist = "RunningTaskNotExist" ("404"), "", "";
        STSNotAuthorize = "STSNotAuthorize" ("403"), "%s", "%s";
        ScopeDisAgreement = "ScopeDisAgreement" ("400"), "", "";
        SyntheticDailyLimit = "SyntheticDailyLimit" ("403"), "%s", "%s";
        SyntheticDailyTimesExhausted = "SyntheticDailyTimesExhausted" ("403"), "%s", "%s";
        SyntheticInDebt = "SyntheticInDebt" ("403"), "%s", "%s";
        SyntheticTrailExpired = "SyntheticTrailExpired" ("403"), "%s", "%s";
        TagISNull = "TagISNull" ("400"), "", "";
        TagKeyIsIllegal = "TagKeyIsIllegal" ("400"), "", "";
        TagNumOUT = "TagNumOUT" ("400"), "", "";
        TagValueIsIllegal = "TagValueIsIllegal" ("400"), "", "";
        TaskQuotaLimit = "TaskQuotaLimit" ("400"), "%s", "%s";
    }
}
