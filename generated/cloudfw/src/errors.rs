// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        ErrorAclDomainAnyCountExceed = "ErrorAclDomainAnyCountExceed" ("400"), "", "";
        ErrorAclExtendedCountExceed = "ErrorAclExtendedCountExceed" ("400"), "", "";
        ErrorAclNotExist = "ErrorAclNotExist" ("400"), "", "";
        ErrorAddressCountExceed = "ErrorAddressCountExceed" ("400"), "", "";
        ErrorAddressGroupCountExceed = "ErrorAddressGroupCountExceed" ("400"), "", "";
        ErrorAddressGroupExist = "ErrorAddressGroupExist" ("400"), "", "";
        ErrorAddressGroupNotExist = "ErrorAddressGroupNotExist" ("400"), "", "";
        ErrorAddressGroupReference = "ErrorAddressGroupReference" ("400"), "", "";
        ErrorAliUid = "ErrorAliUid" ("400"), "The aliuid is invalid.", "The aliuid is invalid.";
        ErrorAssetsStatus = "ErrorAssetsStatus" ("400"), "firewall status is invalid.", "firewall status is invalid.";
        ErrorAuthentication = "ErrorAuthentication" ("401"), "An authentication error occurred.", "An authentication error occurred.";
        ErrorCenFirewallVpcNumInvalid = "ErrorCenFirewallVpcNumInvalid" ("400"), "", "";
        ErrorCenNotSupportCCN = "ErrorCenNotSupportCCN" ("400"), "", "";
        ErrorCenNotSupportMultipleAccounts = "ErrorCenNotSupportMultipleAccounts" ("400"), "", "";
        ErrorCenNotSupportTREnterpriseAutoMode = "ErrorCenNotSupportTREnterpriseAutoMode" ("400"), "", "";
        ErrorCenVbrNotSupport = "ErrorCenVbrNotSupport" ("400"), "", "";
        ErrorCenVpcEcConflict = "ErrorCenVpcEcConflict" ("400"), "", "";
        ErrorDBDelete = "ErrorDBDelete" ("400"), "", "";
        ErrorDBInsert = "ErrorDBInsert" ("400"), "", "";
        ErrorDBSelect = "ErrorDBSelect" ("400"), "", "";
        ErrorDBSelectError = "ErrorDBSelectError" ("400"), "", "";
        ErrorDBTxError = "ErrorDBTxError" ("400"), "", "";
        ErrorDBUpdateError = "ErrorDBUpdateError" ("400"), "", "";
        ErrorDestCidrError = "ErrorDestCidrError" ("400"), "", "";
        ErrorDnatNotSupport = "ErrorDnatNotSupport" ("400"), "", "";
        ErrorDomainResolve = "ErrorDomainResolve" ("400"), "", "";
        ErrorFirewallNotFound = "ErrorFirewallNotFound" ("400"), "Firewall not found", "Firewall not found";
        ErrorFirewallQuotaNotEmpty = "ErrorFirewallQuotaNotEmpty" ("400"), "", "";
        ErrorFirewallStatus = "ErrorFirewallStatus" ("400"), "", "";
        ErrorFirewallSwitch = "ErrorFirewallSwitch" ("400"), "", "";
        ErrorHubvpcCannotCreate = "ErrorHubvpcCannotCreate" ("400"), "", "";
        ErrorInstanceOpenIpNumExceed = "ErrorInstanceOpenIpNumExceed" ("400"), "", "";
        ErrorInstanceStatusNotNormal = "ErrorInstanceStatusNotNormal" ("400"), "", "";
        ErrorInvalidMemberUid = "ErrorInvalidMemberUid" ("400"), "Member uid is invalid", "Member uid is invalid";
        ErrorPageNo = "ErrorPageNo" ("400"), "", "";
        ErrorParamDomain = "ErrorParamDomain" ("400"), "", "";
        ErrorParameterIpVersion = "ErrorParameterIpVersion" ("400"), "", "";
        ErrorParameters = "ErrorParameters" ("400"), "A parameter error occurred.", "A parameter error occurred.";
        ErrorParametersAction = "ErrorParametersAction" ("400"), "The action is invalid.", "The action is invalid.";
        ErrorParametersAppId = "ErrorParametersAppId" ("400"), "", "";
        ErrorParametersDestPort = "ErrorParametersDestPort" ("400"), "The dst_port is invalid.", "The dst_port is invalid.";
        ErrorParametersDestination = "ErrorParametersDestination" ("400"), "", "";
        ErrorParametersDirection = "ErrorParametersDirection" ("400"), "The direction is invalid.", "The direction is invalid.";
        ErrorParametersGroupAddress = "ErrorParametersGroupAddress" ("400"), "", "";
        ErrorParametersGroupPort = "ErrorParametersGroupPort" ("400"), "", "";
        ErrorParametersGroupType = "ErrorParametersGroupType" ("400"), "", "";
        ErrorParametersNewOrder = "ErrorParametersNewOrder" ("400"), "The newOrder is invalid.", "The newOrder is invalid.";
        ErrorParametersOldOrder = "ErrorParametersOldOrder" ("400"), "The oldOrder is invalid.", "The oldOrder is invalid.";
        ErrorParametersPageSizeOrNo = "ErrorParametersPageSizeOrNo" ("400"), "", "";
        ErrorParametersProto = "ErrorParametersProto" ("400"), "The protocol is invalid.", "The protocol is invalid.";
        ErrorParametersSource = "ErrorParametersSource" ("400"), "The source is invalid.", "The source is invalid.";
        ErrorParametersSourceTarget = "ErrorParametersSourceTarget" ("400"), "", "";
        ErrorParametersTarget = "ErrorParametersTarget" ("400"), "", "";
        ErrorParametersUid = "ErrorParametersUid" ("400"), "", "";
        ErrorParamsInvalid = "ErrorParamsInvalid" ("400"), "Invalid Params", "Invalid Params";
        ErrorParamsNotEnough = "ErrorParamsNotEnough" ("400"), "Parameters are insufficient.", "Parameters are insufficient.";
        ErrorRecordLog = "ErrorRecordLog" ("400"), "", "";
        ErrorRegionNoDisable = "ErrorRegionNoDisable" ("400"), "", "";
        ErrorRegionNoError = "ErrorRegionNoError" ("400"), "The region is invalid.", "The region is invalid.";
        ErrorTrFirewallNotExist = "ErrorTrFirewallNotExist" ("400"), "", "";
        ErrorTrResourceNotReady = "ErrorTrResourceNotReady" ("400"), "", "";
        ErrorUUIDNew = "ErrorUUIDNew" ("400"), "The UUID is invalid.", "The UUID is invalid.";
        ErrorUnmarshalJSON = "ErrorUnmarshalJSON" ("400"), "", "";
        ErrorVpcCustomRouteTableWithVswitch = "ErrorVpcCustomRouteTableWithVswitch" ("400"), "", "";
        ErrorVpcFirewallExist = "ErrorVpcFirewallExist" ("400"), "", "";
        ErrorVpcFirewallId = "ErrorVpcFirewallId" ("400"), "", "";
        ErrorVpcFirewallIdNotFound = "ErrorVpcFirewallIdNotFound" ("400"), "", "";
        ErrorVpcFirewallNotFound = "ErrorVpcFirewallNotFound" ("400"), "", "";
        ErrorVpcId = "ErrorVpcId" ("400"), "", "";
        ErrorVpcOpenApi = "ErrorVpcOpenApi" ("400"), "vpc open api failed", "vpc open api failed";
        ErrotMaxInstanceMemberNumExceed = "ErrotMaxInstanceMemberNumExceed" ("400"), "", "";
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
    }
}
