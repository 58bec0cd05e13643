// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AuthorizationRequired = "AuthorizationRequired" ("401"), "Authorization Required", "The caller has no right to this.";
        InternalServerError = "InternalServerError" ("500"), "Specified Server Error Message", "The service failed on its side; try again after a while.";
        LogstoreNotExist = "LogstoreNotExist" ("404"), "", "There is no such Logstore.";
        ProjectNotExist = "ProjectNotExist" ("404"), "", "There is no such project.";
    }
}
