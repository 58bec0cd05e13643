// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApplications`, from `ims/ListApplications.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppType, DelegatedScope, PredefinedScope, ResponseApplication};

/// Lists the OAuth applications that the account created.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ListApplicationsRequest::new();
/// let reply = client.list_applications(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApplicationsRequest {}

impl ListApplicationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListApplicationsRequest {}
}

impl Operation for ListApplicationsRequest {
    type Response = ListApplicationsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListApplications").read_only();
}

/// Response to [`ListApplicationsRequest`].
#[non_exhaustive]
pub struct ListApplicationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE458B58-8C40-46F7-A9D4-CB85136B0C06`.
    pub request_id: Option<String>,
    /// Applications of the account, one entry each.
    pub applications: Vec<ResponseApplication>,
}

response! {
    ListApplicationsResponse {
        "RequestId" => request_id: value,
        "Applications" => applications: list("Application"),
    }
}
