// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        InvalidParams = "InvalidParams" ("400"), "", "A parameter has a value that the operation does not accept.";
        NoPermission = "NoPermission" ("403"), "", "The caller has no permission for this operation.";
        _1020004 = "-1020004" ("400"), "the dbconfig is applying", "A change of the settings is still under way.";
    }
}
