// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        IllegalUser = "IllegalUser" ("400"), "The user is illegal.", "The caller is not allowed.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        ZoneInvalidId = "Zone.Invalid.Id" ("400"), "Zone id is invalid.", "The ID of the zone is not valid.";
        ZoneInvalidName = "Zone.Invalid.Name" ("400"), "Zone name is invalid.", "The name of the zone is not valid.";
        ZoneInvalidUserId = "Zone.Invalid.UserId" ("400"), "Zone userid is invalid.", "The zone belongs to another account.";
        ZoneNotExists = "Zone.NotExists" ("400"), "Zone is not exists", "There is no such zone.";
        ZoneRemark = "Zone.Remark" ("400"), "", "The note on the zone is too long or has characters that are not allowed.";
        ZoneVpcExists = "Zone.VpcExists" ("400"), "Zone have vpc bound.", "The zone is still bound to VPCs; unbind them first.";
        ZoneVpcZoneRepeated = "ZoneVpc.Zone.Repeated" ("400"), "", "A zone of this name is bound to the VPC already.";
    }
}
