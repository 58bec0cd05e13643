// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        IllegalRequest = "IllegalRequest" ("400"), "Invalid request:%s", "The request is not valid; the text after the colon says why.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidParameter = "InvalidParameter" ("400"), "Parameter error:%s", "A parameter has a value that the operation does not accept; the message says which.";
        NoPermission = "NoPermission" ("403"), "", "The caller has no permission for this operation.";
        NotFound = "NotFound" ("404"), "Not found:%s", "Something that the request refers to does not exist; the text after the colon names it.";
        TrackRegionNotSupport = "TrackRegionNotSupport" ("202"), "", "Tracks of pushes are not offered in this region yet.";
    }
}
