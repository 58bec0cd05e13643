// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        ErrorAclDomainAnyCountExceed = "ErrorAclDomainAnyCountExceed" ("400"), "", "There are as many rules on names with any application as there may be.";
        ErrorAclExtendedCountExceed = "ErrorAclExtendedCountExceed" ("400"), "", "The rules count as more than the edition allows, by their sources, destinations and ports.";
        ErrorAclNotExist = "ErrorAclNotExist" ("400"), "", "There is no such rule.";
        ErrorAddressCountExceed = "ErrorAddressCountExceed" ("400"), "", "There are more addresses than the rule or book may hold.";
        ErrorAddressGroupCountExceed = "ErrorAddressGroupCountExceed" ("400"), "", "There are as many address books as there may be.";
        ErrorAddressGroupExist = "ErrorAddressGroupExist" ("400"), "", "An address book of this name exists already.";
        ErrorAddressGroupNotExist = "ErrorAddressGroupNotExist" ("400"), "", "There is no such address book.";
        ErrorAddressGroupReference = "ErrorAddressGroupReference" ("400"), "", "A rule uses the address book; take it out there first.";
        ErrorAliUid = "ErrorAliUid" ("400"), "The aliuid is invalid.", "The account in the call is not known to the firewall.";
        ErrorAssetsStatus = "ErrorAssetsStatus" ("400"), "firewall status is invalid.", "There is no such state of a firewall.";
        ErrorAuthentication = "ErrorAuthentication" ("401"), "An authentication error occurred.", "The caller lacks the right for this.";
        ErrorCenFirewallVpcNumInvalid = "ErrorCenFirewallVpcNumInvalid" ("400"), "", "The CEN instance has too few or too many VPCs for a firewall.";
        ErrorCenNotSupportCCN = "ErrorCenNotSupportCCN" ("400"), "", "A Cloud Connect Network in the CEN instance keeps a firewall from being made.";
        ErrorCenNotSupportMultipleAccounts = "ErrorCenNotSupportMultipleAccounts" ("400"), "", "The CEN instance joins networks of several accounts, which the firewall does not handle here.";
        ErrorCenNotSupportTREnterpriseAutoMode = "ErrorCenNotSupportTREnterpriseAutoMode" ("400"), "", "The Enterprise edition transit router cannot have its traffic led to the firewall by itself here.";
        ErrorCenVbrNotSupport = "ErrorCenVbrNotSupport" ("400"), "", "A virtual border router in the CEN instance keeps a firewall from being made.";
        ErrorCenVpcEcConflict = "ErrorCenVpcEcConflict" ("400"), "", "The VPC in the CEN instance is in conflict with the one of an Express Connect line; choose another.";
        ErrorDBDelete = "ErrorDBDelete" ("400"), "", "Stored data could not be deleted; try again.";
        ErrorDBInsert = "ErrorDBInsert" ("400"), "", "Stored data could not be added to; try again.";
        ErrorDBSelect = "ErrorDBSelect" ("400"), "", "Stored data could not be read; try again.";
        ErrorDBSelectError = "ErrorDBSelectError" ("400"), "", "Stored data could not be read; try again.";
        ErrorDBTxError = "ErrorDBTxError" ("400"), "", "The change could not be stored as a whole; try again.";
        ErrorDBUpdateError = "ErrorDBUpdateError" ("400"), "", "Stored data could not be changed; try again.";
        ErrorDestCidrError = "ErrorDestCidrError" ("400"), "", "The target range is not one that can be used.";
        ErrorDnatNotSupport = "ErrorDnatNotSupport" ("400"), "", "The NAT gateway has DNAT rules, so no NAT firewall can be made.";
        ErrorDomainResolve = "ErrorDomainResolve" ("400"), "", "The name does not resolve to an address.";
        ErrorFirewallNotFound = "ErrorFirewallNotFound" ("400"), "Firewall not found", "There is no such firewall.";
        ErrorFirewallQuotaNotEmpty = "ErrorFirewallQuotaNotEmpty" ("400"), "", "The quota does not suffice for one more VPC firewall; raise it first.";
        ErrorFirewallStatus = "ErrorFirewallStatus" ("400"), "", "The firewall's present state does not allow this.";
        ErrorFirewallSwitch = "ErrorFirewallSwitch" ("400"), "", "The firewall could not be switched, or the value for it is neither on nor off.";
        ErrorHubvpcCannotCreate = "ErrorHubvpcCannotCreate" ("400"), "", "The VPC serves as a hub, and no firewall can be made for it.";
        ErrorInstanceOpenIpNumExceed = "ErrorInstanceOpenIpNumExceed" ("400"), "", "More addresses would be protected than the edition allows.";
        ErrorInstanceStatusNotNormal = "ErrorInstanceStatusNotNormal" ("400"), "", "The account's firewall has run out or is not ready.";
        ErrorInvalidMemberUid = "ErrorInvalidMemberUid" ("400"), "Member uid is invalid", "The member account is not managed by this one.";
        ErrorPageNo = "ErrorPageNo" ("400"), "", "The page or its size is out of range.";
        ErrorParamDomain = "ErrorParamDomain" ("400"), "", "The domain name has a wrong form.";
        ErrorParameterIpVersion = "ErrorParameterIpVersion" ("400"), "", "The version of IP is neither 4 nor 6.";
        ErrorParameters = "ErrorParameters" ("400"), "A parameter error occurred.", "A parameter cannot be used.";
        ErrorParametersAction = "ErrorParametersAction" ("400"), "The action is invalid.", "The rule can only let through, drop or note.";
        ErrorParametersAppId = "ErrorParametersAppId" ("400"), "", "The application is not known or does not go with the protocol.";
        ErrorParametersDestPort = "ErrorParametersDestPort" ("400"), "The dst_port is invalid.", "The target port or range has a wrong form.";
        ErrorParametersDestination = "ErrorParametersDestination" ("400"), "", "The target does not have the form that its kind calls for.";
        ErrorParametersDirection = "ErrorParametersDirection" ("400"), "The direction is invalid.", "The direction is neither in nor out.";
        ErrorParametersGroupAddress = "ErrorParametersGroupAddress" ("400"), "", "An address in the book has a wrong form.";
        ErrorParametersGroupPort = "ErrorParametersGroupPort" ("400"), "", "A port in the book has a wrong form.";
        ErrorParametersGroupType = "ErrorParametersGroupType" ("400"), "", "There is no such kind of address book.";
        ErrorParametersNewOrder = "ErrorParametersNewOrder" ("400"), "The newOrder is invalid.", "There is no such place for the rule.";
        ErrorParametersOldOrder = "ErrorParametersOldOrder" ("400"), "The oldOrder is invalid.", "No rule has this place.";
        ErrorParametersPageSizeOrNo = "ErrorParametersPageSizeOrNo" ("400"), "", "The page or its size is out of range.";
        ErrorParametersProto = "ErrorParametersProto" ("400"), "The protocol is invalid.", "There is no such protocol.";
        ErrorParametersSource = "ErrorParametersSource" ("400"), "The source is invalid.", "The source does not have the form that its kind calls for.";
        ErrorParametersSourceTarget = "ErrorParametersSourceTarget" ("400"), "", "Rules cannot be copied onto the firewall they come from.";
        ErrorParametersTarget = "ErrorParametersTarget" ("400"), "", "The firewall to copy rules to cannot be used.";
        ErrorParametersUid = "ErrorParametersUid" ("400"), "", "The account in the call is missing or wrong.";
        ErrorParamsInvalid = "ErrorParamsInvalid" ("400"), "Invalid Params", "A parameter cannot be used.";
        ErrorParamsNotEnough = "ErrorParamsNotEnough" ("400"), "Parameters are insufficient.", "A parameter that the call needs is missing.";
        ErrorRecordLog = "ErrorRecordLog" ("400"), "", "The change could not be noted in the operation log; try again.";
        ErrorRegionNoDisable = "ErrorRegionNoDisable" ("400"), "", "A region is among those chosen where there is no firewall; choose anew.";
        ErrorRegionNoError = "ErrorRegionNoError" ("400"), "The region is invalid.", "There is no such region for the firewall.";
        ErrorTrFirewallNotExist = "ErrorTrFirewallNotExist" ("400"), "", "There is no such transit router firewall.";
        ErrorTrResourceNotReady = "ErrorTrResourceNotReady" ("400"), "", "The transit router is not ready for a firewall; try again later.";
        ErrorUUIDNew = "ErrorUUIDNew" ("400"), "The UUID is invalid.", "The unique ID cannot be used.";
        ErrorUnmarshalJSON = "ErrorUnmarshalJSON" ("400"), "", "The JSON document cannot be read.";
        ErrorVpcCustomRouteTableWithVswitch = "ErrorVpcCustomRouteTableWithVswitch" ("400"), "", "A vSwitch has a route table of its own, which leads traffic past the firewall.";
        ErrorVpcFirewallExist = "ErrorVpcFirewallExist" ("400"), "", "A firewall exists already for this VPC or connection.";
        ErrorVpcFirewallId = "ErrorVpcFirewallId" ("400"), "", "The ID of the VPC firewall is missing or wrong.";
        ErrorVpcFirewallIdNotFound = "ErrorVpcFirewallIdNotFound" ("400"), "", "There is no VPC firewall of this ID.";
        ErrorVpcFirewallNotFound = "ErrorVpcFirewallNotFound" ("400"), "", "There is no such VPC firewall.";
        ErrorVpcId = "ErrorVpcId" ("400"), "", "The ID of the VPC is missing or wrong.";
        ErrorVpcOpenApi = "ErrorVpcOpenApi" ("400"), "vpc open api failed", "The VPC service did not respond as it should; try again.";
        ErrotMaxInstanceMemberNumExceed = "ErrotMaxInstanceMemberNumExceed" ("400"), "", "The account manages as many member accounts as it may.";
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
    }
}
