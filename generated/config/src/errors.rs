// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AccountNotExisted = "AccountNotExisted" ("404"), "", "There is no such account.";
        AdminStopSLRFail = "AdminStopSLRFail" ("400"), "", "The management account cannot stop the service, as the role is in use.";
        AggregatorAccountExceedMaxCount = "AggregatorAccountExceedMaxCount" ("400"), "", "The group has as many accounts as it may have.";
        AggregatorAccountListDuplicated = "AggregatorAccountListDuplicated" ("400"), "", "Another group has the same accounts.";
        AggregatorAccountListItemDuplicated = "AggregatorAccountListItemDuplicated" ("400"), "", "An account is given twice.";
        AggregatorAlreadyPending = "AggregatorAlreadyPending" ("400"), "", "The group is just being changed.";
        AggregatorExceedMaxCount = "AggregatorExceedMaxCount" ("400"), "", "There are as many account groups as allowed.";
        AggregatorMemberNoPermission = "AggregatorMemberNoPermission" ("403"), "", "Members of an account group may not do this.";
        AggregatorNameDuplicated = "AggregatorNameDuplicated" ("400"), "", "A group of this name exists already.";
        CloudConfigServiceRoleNotExisted = "CloudConfigServiceRoleNotExisted" ("404"), "", "The role by which the service acts for the account is missing.";
        CompliancePackAlreadyPending = "CompliancePackAlreadyPending" ("400"), "", "The compliance pack is just being changed.";
        CompliancePackCopyLimit = "CompliancePackCopyLimit" ("400"), "", "More compliance packs are given than can be copied in one call.";
        CompliancePackExceedMaxCount = "CompliancePackExceedMaxCount" ("400"), "", "There are as many compliance packs as allowed.";
        CompliancePackExists = "CompliancePackExists" ("400"), "", "A compliance pack of this name exists already.";
        CompliancePackReportCreating = "CompliancePackReportCreating" ("400"), "", "The report on the compliance pack is just being made.";
        ConfigRuleCanNotDelete = "ConfigRuleCanNotDelete" ("400"), "", "The rule cannot be deleted, for instance because it belongs to a compliance pack.";
        ConfigRuleCopyLimit = "ConfigRuleCopyLimit" ("400"), "", "More rules are given than can be copied in one call.";
        ConfigRuleExceedMaxRuleCount = "ConfigRuleExceedMaxRuleCount" ("400"), "", "There are as many rules as allowed.";
        ConfigRuleExists = "ConfigRuleExists" ("400"), "The ConfigRule already exists.", "A rule of this name exists already.";
        ConfigRuleNotExists = "ConfigRuleNotExists" ("400"), "", "There is no such rule.";
        ConfigRuleReportCreating = "ConfigRuleReportCreating" ("400"), "", "The report on the rules is just being made.";
        ConfigRuleStatusNotActive = "ConfigRuleStatusNotActive" ("400"), "", "The rule is not in force.";
        ConfigRuleStatusNotInActive = "ConfigRuleStatusNotInActive" ("400"), "", "The rule is not out of force.";
        CreateSLRFail = "CreateSLRFail" ("500"), "Failed to create SLR.", "The role by which the service acts for the account could not be created.";
        DefaultAggregatorDeleteNotSupport = "DefaultAggregatorDeleteNotSupport" ("400"), "", "The standard account group cannot be deleted.";
        DeliveryChannelAccountNotSupport = "DeliveryChannelAccountNotSupport" ("400"), "", "Data cannot be delivered to this account.";
        DeliveryChannelMnsUnreachable = "DeliveryChannelMnsUnreachable" ("400"), "", "The topic of Message Service cannot be reached.";
        DeliveryChannelNotExists = "DeliveryChannelNotExists" ("400"), "", "There is no such channel of delivery.";
        DeliveryChannelOssUnreachable = "DeliveryChannelOssUnreachable" ("400"), "", "The OSS bucket cannot be reached.";
        DeliveryChannelSlsUnreachable = "DeliveryChannelSlsUnreachable" ("400"), "SLS logstore is unreachable.", "The Logstore cannot be reached.";
        ExceedMaxRuleCount = "ExceedMaxRuleCount" ("400"), "", "There are as many rules as allowed.";
        InvalidAccountTypeValue = "Invalid.AccountType.Value" ("400"), "", "The kind of account group is none that the operation knows.";
        InvalidAggregatorAccountsEmpty = "Invalid.AggregatorAccounts.Empty" ("400"), "You must specify AggregatorAccounts.", "No accounts are given.";
        InvalidAggregatorAccountsValue = "Invalid.AggregatorAccounts.Value" ("400"), "", "The accounts are not valid.";
        InvalidAggregatorIdValue = "Invalid.AggregatorId.Value" ("400"), "", "The ID of the account group is not valid.";
        InvalidAggregatorIdsEmpty = "Invalid.AggregatorIds.Empty" ("400"), "You must specify AggregatorIds.", "No account groups are given.";
        InvalidAggregatorIdsSizeExceed = "Invalid.AggregatorIds.SizeExceed" ("400"), "", "More account groups are given than one call takes.";
        InvalidCompliancePackIdValue = "Invalid.CompliancePackId.Value" ("400"), "", "The ID of the compliance pack is not valid.";
        InvalidCompliancePackIdsSizeExceed = "Invalid.CompliancePackIds.SizeExceed" ("400"), "", "More compliance packs are given than one call takes.";
        InvalidCompliancePackNameEmpty = "Invalid.CompliancePackName.Empty" ("400"), "You must specify CompliancePackName.", "The name of the compliance pack is missing.";
        InvalidCompliancePackNameValue = "Invalid.CompliancePackName.Value" ("400"), "", "The name of the compliance pack is not valid.";
        InvalidCompliancePackTemplateIdValue = "Invalid.CompliancePackTemplateId.Value" ("400"), "", "The ID of the template is not valid.";
        InvalidConfigRuleIdsSizeExceed = "Invalid.ConfigRuleIds.SizeExceed" ("400"), "", "More rules are given than one call takes.";
        InvalidConfigRulesEmpty = "Invalid.ConfigRules.Empty" ("400"), "You must specify ConfigRules.", "No rules are given.";
        InvalidConfigRulesValue = "Invalid.ConfigRules.Value" ("400"), "", "The rules are not valid.";
        InvalidDeliveryChannelAssumeRoleArnFormat = "Invalid.DeliveryChannelAssumeRoleArn.Format" ("400"), "", "The ARN of the role is not written as ARNs are.";
        InvalidDeliveryChannelConditionFormat = "Invalid.DeliveryChannelCondition.Format" ("400"), "", "The conditions are not written as the operation expects.";
        InvalidDeliveryChannelTargetArnFormat = "Invalid.DeliveryChannelTargetArn.Format" ("400"), "", "The ARN of the target is not written as ARNs are.";
        InvalidParamsValue = "Invalid.Params.Value" ("400"), "", "The parameters of the remediation are not valid.";
        InvalidResourceOwnerIdValue = "Invalid.ResourceOwnerId.Value" ("400"), "", "The account of the resource is not valid.";
        InvalidResourceTypesValue = "Invalid.ResourceTypes.Value" ("400"), "", "A kind of resource is not supported.";
        MemberNotBelongToMaster = "MemberNotBelongToMaster" ("400"), "", "The account does not belong to the group.";
        MemberStopSLRFail = "MemberStopSLRFail" ("400"), "", "A member account cannot stop the service, as the role is in use.";
        NoPermission = "NoPermission" ("400"), "", "The caller has no permission for this operation.";
        NoPermissionCreateAggregator = "NoPermissionCreateAggregator" ("403"), "", "The caller may not create account groups.";
        NoPermissionCreateRemediationSLR = "NoPermissionCreateRemediationSLR" ("403"), "", "The caller may not create the role that remediation needs.";
        ProcessIsRunning = "ProcessIsRunning" ("400"), "The process is running.", "A start or stop is still going on.";
        RDMemberNoPermission = "RDMemberNoPermission" ("400"), "", "Members of a resource directory may not do this.";
        RemediationInputParamInConsistentWithRule = "RemediationInputParamInConsistentWithRule" ("400"), "", "The parameters of the remediation do not fit those of the rule.";
        RemediationTemplateNotExist = "RemediationTemplateNotExist" ("400"), "", "There is no such remediation template.";
        ServiceUnavailable = "ServiceUnavailable" ("503"), "", "The service cannot answer at the moment; try again after a while.";
        StopSLRFail = "StopSLRFail" ("400"), "Stop config service fail.", "The service cannot be stopped, as its role is in use.";
    }
}
