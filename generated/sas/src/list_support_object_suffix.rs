// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSupportObjectSuffix`, from `sas/ListSupportObjectSuffix.md`.

use alicloud_runtime::codegen::*;

/// Lists the file extensions that malicious file detection supports.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListSupportObjectSuffixRequest::new();
/// let reply = client.list_support_object_suffix(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSupportObjectSuffixRequest {}

impl ListSupportObjectSuffixRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListSupportObjectSuffixRequest {}
}

impl Operation for ListSupportObjectSuffixRequest {
    type Response = ListSupportObjectSuffixResponse;
    type Error = ListSupportObjectSuffixError;
    const INFO: OperationInfo = super::operation("ListSupportObjectSuffix").read_only();
    const ERRORS: &'static [ListSupportObjectSuffixError] = &[
        ListSupportObjectSuffixError::NoPermission,
        ListSupportObjectSuffixError::ServerError,
    ];
}

/// Response to [`ListSupportObjectSuffixRequest`].
#[non_exhaustive]
pub struct ListSupportObjectSuffixResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `571B2642-BF51-5BDD-906B-D2340DB9****`.
    pub request_id: Option<String>,
    /// What the call found, one entry each. Example: `.asp`.
    pub data: Vec<String>,
}

response! {
    ListSupportObjectSuffixResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// Errors that the documentation of [`ListSupportObjectSuffixRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListSupportObjectSuffixError = super::DocumentedError;
