// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteApi`, from `cloudapi/DeleteApi.md`.

use alicloud_runtime::codegen::*;

/// Deletes an API definition for good. The API must be offline everywhere.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteApiRequest::new()
///     .api_id("...");
/// let reply = client.delete_api(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteApiRequest {
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
}

impl DeleteApiRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ApiId`, which is required.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }
}

request! {
    DeleteApiRequest {
        "GroupId" => group_id: query,
        "ApiId" => api_id: query,
    }
}

impl Operation for DeleteApiRequest {
    type Response = DeleteApiResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteApi").required(&["ApiId"]);
}

/// Response to [`DeleteApiRequest`].
pub type DeleteApiResponse = alicloud_runtime::EmptyResponse;
