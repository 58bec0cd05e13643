// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AccountNotExisted = "AccountNotExisted" ("404"), "", "";
        AdminStopSLRFail = "AdminStopSLRFail" ("400"), "", "";
        AggregatorAccountExceedMaxCount = "AggregatorAccountExceedMaxCount" ("400"), "", "";
        AggregatorAccountListDuplicated = "AggregatorAccountListDuplicated" ("400"), "", "";
        AggregatorAccountListItemDuplicated = "AggregatorAccountListItemDuplicated" ("400"), "", "";
        AggregatorAlreadyPending = "AggregatorAlreadyPending" ("400"), "", "";
        AggregatorExceedMaxCount = "AggregatorExceedMaxCount" ("400"), "", "";
        AggregatorMemberNoPermission = "AggregatorMemberNoPermission" ("403"), "", "";
        AggregatorNameDuplicated = "AggregatorNameDuplicated" ("400"), "", "";
        CloudConfigServiceRoleNotExisted = "CloudConfigServiceRoleNotExisted" ("404"), "", "";
        CompliancePackAlreadyPending = "CompliancePackAlreadyPending" ("400"), "", "";
        CompliancePackCopyLimit = "CompliancePackCopyLimit" ("400"), "", "";
        CompliancePackExceedMaxCount = "CompliancePackExceedMaxCount" ("400"), "", "";
        CompliancePackExists = "CompliancePackExists" ("400"), "", "";
        CompliancePackReportCreating = "CompliancePackReportCreating" ("400"), "", "";
        ConfigRuleCanNotDelete = "ConfigRuleCanNotDelete" ("400"), "", "";
        ConfigRuleCopyLimit = "ConfigRuleCopyLimit" ("400"), "", "";
        ConfigRuleExceedMaxRuleCount = "ConfigRuleExceedMaxRuleCount" ("400"), "", "";
        ConfigRuleExists = "ConfigRuleExists" ("400"), "The ConfigRule already exists.", "The ConfigRule already exists.";
        ConfigRuleNotExists = "ConfigRuleNotExists" ("400"), "", "";
        ConfigRuleReportCreating = "ConfigRuleReportCreating" ("400"), "", "";
        ConfigRuleStatusNotActive = "ConfigRuleStatusNotActive" ("400"), "", "";
        ConfigRuleStatusNotInActive = "ConfigRuleStatusNotInActive" ("400"), "", "";
        CreateSLRFail = "CreateSLRFail" ("500"), "Failed to create SLR.", "Failed to create SLR.";
        DefaultAggregatorDeleteNotSupport = "DefaultAggregatorDeleteNotSupport" ("400"), "", "";
        DeliveryChannelAccountNotSupport = "DeliveryChannelAccountNotSupport" ("400"), "", "";
        DeliveryChannelMnsUnreachable = "DeliveryChannelMnsUnreachable" ("400"), "", "";
        DeliveryChannelNotExists = "DeliveryChannelNotExists" ("400"), "", "";
        DeliveryChannelOssUnreachable = "DeliveryChannelOssUnreachable" ("400"), "", "";
        DeliveryChannelSlsUnreachable = "DeliveryChannelSlsUnreachable" ("400"), "SLS logstore is unreachable.", "SLS logstore is unreachable.";
        ExceedMaxRuleCount = "ExceedMaxRuleCount" ("400"), "", "";
        InvalidAccountTypeValue = "Invalid.AccountType.Value" ("400"), "", "";
        InvalidAggregatorAccountsEmpty = "Invalid.AggregatorAccounts.Empty" ("400"), "You must specify AggregatorAccounts.", "You must specify AggregatorAccounts.";
        InvalidAggregatorAccountsValue = "Invalid.AggregatorAccounts.Value" ("400"), "", "";
        InvalidAggregatorIdValue = "Invalid.AggregatorId.Value" ("400"), "", "";
        InvalidAggregatorIdsEmpty = "Invalid.AggregatorIds.Empty" ("400"), "You must specify AggregatorIds.", "You must specify AggregatorIds.";
        InvalidAggregatorIdsSizeExceed = "Invalid.AggregatorIds.SizeExceed" ("400"), "", "";
        InvalidCompliancePackIdValue = "Invalid.CompliancePackId.Value" ("400"), "", "";
        InvalidCompliancePackIdsSizeExceed = "Invalid.CompliancePackIds.SizeExceed" ("400"), "", "";
        InvalidCompliancePackNameEmpty = "Invalid.CompliancePackName.Empty" ("400"), "You must specify CompliancePackName.", "You must specify CompliancePackName.";
        InvalidCompliancePackNameValue = "Invalid.CompliancePackName.Value" ("400"), "", "";
        InvalidCompliancePackTemplateIdValue = "Invalid.CompliancePackTemplateId.Value" ("400"), "", "";
        InvalidConfigRuleIdsSizeExceed = "Invalid.ConfigRuleIds.SizeExceed" ("400"), "", "";
        InvalidConfigRulesEmpty = "Invalid.ConfigRules.Empty" ("400"), "You must specify ConfigRules.", "You must specify ConfigRules.";
        InvalidConfigRulesValue = "Invalid.ConfigRules.Value" ("400"), "", "";
        InvalidDeliveryChannelAssumeRoleArnFormat = "Invalid.DeliveryChannelAssumeRoleArn.Format" ("400"), "", "";
        InvalidDeliveryChannelConditionFormat = "Invalid.DeliveryChannelCondition.Format" ("400"), "", "";
        InvalidDeliveryChannelTargetArnFormat = "Invalid.DeliveryChannelTargetArn.Format" ("400"), "", "";
        InvalidParamsValue = "Invalid.Params.Value" ("400"), "", "";
        InvalidResourceOwnerIdValue = "Invalid.ResourceOwnerId.Value" ("400"), "", "";
        InvalidResourceTypesValue = "Invalid.ResourceTypes.Value" ("400"), "", "";
        MemberNotBelongToMaster = "MemberNotBelongToMaster" ("400"), "", "";
        MemberStopSLRFail = "MemberStopSLRFail" ("400"), "", "";
        NoPermission = "NoPermission" ("400"), "", "The caller has no permission for this operation.";
        NoPermissionCreateAggregator = "NoPermissionCreateAggregator" ("403"), "", "";
        NoPermissionCreateRemediationSLR = "NoPermissionCreateRemediationSLR" ("403"), "", "";
        ProcessIsRunning = "ProcessIsRunning" ("400"), "The process is running.", "The process is running.";
        RDMemberNoPermission = "RDMemberNoPermission" ("400"), "", "";
        RemediationInputParamInConsistentWithRule = "RemediationInputParamInConsistentWithRule" ("400"), "", "";
        RemediationTemplateNotExist = "RemediationTemplateNotExist" ("400"), "", "";
        ServiceUnavailable = "ServiceUnavailable" ("503"), "", "The service cannot answer at the moment; try again after a while.";
        StopSLRFail = "StopSLRFail" ("400"), "Stop config service fail.", "Stop config service fail.";
    }
}
