// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ModelData {
    /// Example of a field. Example: `test`.
    pub test: Option<String>,
    /// Example of a field. Example: `1`.
    pub test2: Option<i32>,
}

response! {
    ModelData {
        "test" => test: value,
        "test2" => test2: value,
    }
}
