// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        Forbidden = "Forbidden" ("403"), "", "The caller may not perform this operation on the resource.";
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidDBClusterNotFound = "InvalidDBCluster.NotFound" ("404"), "", "There is no such database cluster, or the caller cannot see it.";
        ServiceUnavailable = "ServiceUnavailable" ("503"), "", "The service cannot answer at the moment; try again after a while.";
    }
}
