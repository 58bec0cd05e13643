// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListExternalApplications`, from `ims/ListExternalApplications.md`.

use alicloud_runtime::codegen::*;

/// Lists the external applications of the account; takes no filter.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ListExternalApplicationsRequest::new();
/// let reply = client.list_external_applications(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListExternalApplicationsRequest {}

impl ListExternalApplicationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListExternalApplicationsRequest {}
}

impl Operation for ListExternalApplicationsRequest {
    type Response = ListExternalApplicationsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListExternalApplications").read_only();
}

/// Response to [`ListExternalApplicationsRequest`], which the documentation does not describe.
pub type ListExternalApplicationsResponse = alicloud_runtime::UndocumentedResponse;
