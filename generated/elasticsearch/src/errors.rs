// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        ComponentCodeValueError = "ComponentCodeValueError" ("400"), "component value is disable", "A component has a value that is not valid.";
        InstanceActivating = "InstanceActivating" ("400"), "Instance is activating.", "The cluster is just changing; wait until it is done.";
        InstanceNotFound = "InstanceNotFound" ("400"), "", "There is no such cluster.";
        StsRoleAccountNoPermission = "StsRoleAccountNoPermission" ("401"), "", "The role in use has no right to this.";
        SubAccountNoPermission = "SubAccountNoPermission" ("401"), "", "The RAM user has no right to this.";
        UserNotOpen = "UserNotOpen" ("401"), "", "The service has not been activated.";
        UserUnauthorized = "UserUnauthorized" ("401"), "Authentication required", "The account has not authorized the service.";
    }
}
