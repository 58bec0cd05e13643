// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        ForbbidenSubUser = "Forbbiden.SubUser" ("403"), "", "A RAM user may not make this call; use the account itself or have it authorized.";
        Forbidden = "Forbidden" ("403"), "", "The caller may not perform this operation on the resource.";
        InvalidAddrsNum = "InvalidAddrsNum" ("400"), "", "";
        InvalidBandwidth = "InvalidBandwidth" ("400"), "", "";
        InvalidCustomerIpExists = "InvalidCustomerIp.Exists" ("400"), "", "";
        InvalidCustomerSubnetConflict = "InvalidCustomerSubnet.Conflict" ("400"), "", "";
        InvalidDnatEntry = "Invalid.DnatEntry" ("403"), "", "";
        InvalidIpAddressNotFound = "InvalidIpAddress.NotFound" ("400"), "", "";
        InvalidIpAddressWrongFormat = "InvalidIpAddress.WrongFormat" ("400"), "", "";
        InvalidName = "InvalidName" ("400"), "", "";
        InvalidProtocol = "InvalidProtocol" ("400"), "", "";
        InvalidUisConnectionIdNotFound = "InvalidUisConnectionId.NotFound" ("400"), "", "";
        InvalidUisIdNotFound = "InvalidUisId.NotFound" ("400"), "", "";
        InvalidUisNodeIdNotFound = "InvalidUisNodeId.NotFound" ("400"), "", "";
        InvalidUisSubConnectionIdNotFound = "InvalidUisSubConnectionId.NotFound" ("400"), "", "";
        ResourceQuotaFull = "Resource.QuotaFull" ("400"), "", "";
        UisConfiguring = "Uis.Configuring" ("400"), "", "";
        UnknownError = "UnknownError" ("500"), "", "";
        WhitelistConflict = "Whitelist.Conflict" ("400"), "", "";
    }
}
