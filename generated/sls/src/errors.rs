// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AuthorizationRequired = "AuthorizationRequired" ("401"), "Authorization Required", "Authorization Required";
        InternalServerError = "InternalServerError" ("500"), "Specified Server Error Message", "Specified Server Error Message";
        LogstoreNotExist = "LogstoreNotExist" ("404"), "", "";
        ProjectNotExist = "ProjectNotExist" ("404"), "", "";
    }
}
