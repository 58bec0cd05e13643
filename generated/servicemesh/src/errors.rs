// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        Err404 = "ERR404" ("404"), "Not found", "Not found.";
        Err500 = "ERR500" ("500"), "", "The service failed.";
    }
}
