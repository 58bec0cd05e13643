// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        IllegalUser = "IllegalUser" ("400"), "The user is illegal.", "The user is illegal.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        ZoneInvalidId = "Zone.Invalid.Id" ("400"), "Zone id is invalid.", "Zone id is invalid.";
        ZoneInvalidName = "Zone.Invalid.Name" ("400"), "Zone name is invalid.", "Zone name is invalid.";
        ZoneInvalidUserId = "Zone.Invalid.UserId" ("400"), "Zone userid is invalid.", "Zone userid is invalid.";
        ZoneNotExists = "Zone.NotExists" ("400"), "Zone is not exists", "Zone is not exists";
        ZoneRemark = "Zone.Remark" ("400"), "", "";
        ZoneVpcExists = "Zone.VpcExists" ("400"), "Zone have vpc bound.", "Zone have vpc bound.";
        ZoneVpcZoneRepeated = "ZoneVpc.Zone.Repeated" ("400"), "", "";
    }
}
