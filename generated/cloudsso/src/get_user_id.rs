// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUserId`, from `cloudsso/GetUserId.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ExternalId};

/// Finds the ID of a user in a directory by an external ID.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// use alicloud_cloudsso::get_user_id::ExternalId;
///
/// let request = alicloud_cloudsso::GetUserIdRequest::new()
///     .directory_id("...")
///     .external_id(ExternalId::new());
/// let reply = client.get_user_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserIdRequest {
    /// **Required.** CloudSSO directory, which holds users, groups and access configurations.
    pub directory_id: Option<String>,
    /// **Required.** How the external identity provider knows the user.
    pub external_id: Option<ExternalId>,
}

impl GetUserIdRequest {
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
    /// Sets `ExternalId`, which is required.
    pub fn external_id(mut self, value: impl Into<ExternalId>) -> Self {
        self.external_id = Some(value.into());
        self
    }
}

request! {
    GetUserIdRequest {
        "DirectoryId" => directory_id: query,
        "ExternalId" => external_id: query_json,
    }
}

impl Operation for GetUserIdRequest {
    type Response = GetUserIdResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetUserId")
        .required(&["DirectoryId", "ExternalId"])
        .read_only();
}

/// Response to [`GetUserIdRequest`].
#[non_exhaustive]
pub struct GetUserIdResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3A41736-A050-50B6-ABC5-590F376A0044`.
    pub request_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `u-d8d1iox****`.
    pub user_id: Option<String>,
}

response! {
    GetUserIdResponse {
        "RequestId" => request_id: value,
        "UserId" => user_id: value,
    }
}
