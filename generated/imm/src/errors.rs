// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        StatusConflict = "StatusConflict" ("400"), "", "The project still holds data sets or the like. Delete these first.";
    }
}
