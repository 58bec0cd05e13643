// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        IncorrectEngineVersion = "IncorrectEngineVersion" ("403"), "", "The version of the instance does not allow this.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidAction = "InvalidAction" ("400"), "", "The service has no operation of this name in the version called.";
        InvalidDBInstanceNotFound = "InvalidDBInstance.NotFound" ("404"), "", "There is no such database instance, or the caller cannot see it.";
    }
}
