// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        ComponentCodeValueError = "ComponentCodeValueError" ("400"), "component value is disable", "component value is disable";
        InstanceActivating = "InstanceActivating" ("400"), "Instance is activating.", "Instance is activating.";
        InstanceNotFound = "InstanceNotFound" ("400"), "", "";
        StsRoleAccountNoPermission = "StsRoleAccountNoPermission" ("401"), "", "";
        SubAccountNoPermission = "SubAccountNoPermission" ("401"), "", "";
        UserNotOpen = "UserNotOpen" ("401"), "", "";
        UserUnauthorized = "UserUnauthorized" ("401"), "Authentication required", "Authentication required";
    }
}
