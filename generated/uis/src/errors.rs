// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        ForbbidenSubUser = "Forbbiden.SubUser" ("403"), "", "A RAM user may not make this call; use the account itself or have it authorized.";
        Forbidden = "Forbidden" ("403"), "", "The caller may not perform this operation on the resource.";
        InvalidAddrsNum = "InvalidAddrsNum" ("400"), "", "The number of addresses is not valid.";
        InvalidBandwidth = "InvalidBandwidth" ("400"), "", "The bandwidth is not valid.";
        InvalidCustomerIpExists = "InvalidCustomerIp.Exists" ("400"), "", "The public address on your side is in use already.";
        InvalidCustomerSubnetConflict = "InvalidCustomerSubnet.Conflict" ("400"), "", "The address range overlaps with another one.";
        InvalidDnatEntry = "Invalid.DnatEntry" ("403"), "", "The DNAT rule is not valid.";
        InvalidIpAddressNotFound = "InvalidIpAddress.NotFound" ("400"), "", "The address is not on the list.";
        InvalidIpAddressWrongFormat = "InvalidIpAddress.WrongFormat" ("400"), "", "The address is not written as addresses are.";
        InvalidName = "InvalidName" ("400"), "", "The name does not follow the rules.";
        InvalidProtocol = "InvalidProtocol" ("400"), "", "The protocol is none that the operation knows.";
        InvalidUisConnectionIdNotFound = "InvalidUisConnectionId.NotFound" ("400"), "", "There is no such connection.";
        InvalidUisIdNotFound = "InvalidUisId.NotFound" ("400"), "", "There is no such instance.";
        InvalidUisNodeIdNotFound = "InvalidUisNodeId.NotFound" ("400"), "", "There is no such node.";
        InvalidUisSubConnectionIdNotFound = "InvalidUisSubConnectionId.NotFound" ("400"), "", "There is no such tunnel.";
        ResourceQuotaFull = "Resource.QuotaFull" ("400"), "", "There are as many of them as allowed.";
        UisConfiguring = "Uis.Configuring" ("400"), "", "The instance is just being changed.";
        UnknownError = "UnknownError" ("500"), "", "The service failed for a reason that it does not name; try again after a while.";
        WhitelistConflict = "Whitelist.Conflict" ("400"), "", "The addresses overlap with others on the list.";
    }
}
