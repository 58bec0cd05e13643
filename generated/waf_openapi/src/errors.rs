// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        Forbbiden = "Forbbiden" ("403"), "", "The caller has no right to this.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
