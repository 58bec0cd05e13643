// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        APINotAuthorize = "APINotAuthorize" ("403"), "", "The caller may not call this operation.";
        InternalError = "InternalError" ("400"), "", "The service failed on its side; try again after a while.";
        ParameterRegionIdMissing = "ParameterRegionIdMissing" ("400"), "", "The region is missing.";
        ServiceNameNotExist = "ServiceNameNotExist" ("404"), "", "No application has this name.";
    }
}
