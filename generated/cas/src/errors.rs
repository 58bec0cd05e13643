// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        CreateCertificateRequestFailed = "CreateCertificateRequestFailed" ("403"), "", "";
        DeleteFail = "DeleteFail" ("403"), "", "";
        Error = "Error" ("500"), "", "";
        NotFoundOrder = "NotFoundOrder" ("404"), "", "";
        NotFoundPackage = "NotFoundPackage" ("404"), "", "";
        NotRemainCount = "NotRemainCount" ("404"), "", "";
        OrderStateError = "OrderStateError" ("403"), "", "";
    }
}
