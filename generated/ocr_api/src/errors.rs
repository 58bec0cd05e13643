// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        IllegalCountryName = "illegalCountryName" ("400"), "", "";
        InvalidCountry = "InvalidCountry" ("400"), "", "";
        InvalidInputParameter = "invalidInputParameter" ("400"), "%s", "%s";
        ServiceUnavailable = "ServiceUnavailable" ("503"), "", "The service cannot answer at the moment; try again after a while.";
    }
}
