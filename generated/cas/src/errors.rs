// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        CreateCertificateRequestFailed = "CreateCertificateRequestFailed" ("403"), "", "The application could not be handed in.";
        DeleteFail = "DeleteFail" ("403"), "", "The item could not be deleted.";
        Error = "Error" ("500"), "", "The call failed; the message says why.";
        NotFoundOrder = "NotFoundOrder" ("404"), "", "There is no such order.";
        NotFoundPackage = "NotFoundPackage" ("404"), "", "There is no such resource plan.";
        NotRemainCount = "NotRemainCount" ("404"), "", "The resource plan is used up.";
        OrderStateError = "OrderStateError" ("403"), "", "The order is in a state in which this is not possible.";
    }
}
