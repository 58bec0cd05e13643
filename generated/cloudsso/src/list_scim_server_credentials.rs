// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSCIMServerCredentials`, from `cloudsso/ListSCIMServerCredentials.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SCIMServerCredential};

/// Lists the SCIM credentials of a directory, without their secrets.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::ListSCIMServerCredentialsRequest::new()
///     .directory_id("...");
/// let reply = client.list_scim_server_credentials(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSCIMServerCredentialsRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
}

impl ListSCIMServerCredentialsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
}

request! {
    ListSCIMServerCredentialsRequest {
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for ListSCIMServerCredentialsRequest {
    type Response = ListSCIMServerCredentialsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListSCIMServerCredentials")
        .required(&["DirectoryId"])
        .read_only();
}

/// Response to [`ListSCIMServerCredentialsRequest`].
#[non_exhaustive]
pub struct ListSCIMServerCredentialsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FE4B7037-C315-5DD5-826E-57A87950BCD1`.
    pub request_id: Option<String>,
    /// Number that is given for this: total counts. Example: `1`.
    pub total_counts: Option<i32>,
    /// The SCIM server credentials that were found or are concerned, one entry each.
    pub scim_server_credentials: Vec<SCIMServerCredential>,
}

response! {
    ListSCIMServerCredentialsResponse {
        "RequestId" => request_id: value,
        "TotalCounts" => total_counts: value,
        "SCIMServerCredentials" => scim_server_credentials: list(""),
    }
}
