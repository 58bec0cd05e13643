// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteApp`, from `cloudapi/DeleteApp.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Deletes an app, so that callers can no longer use its keys.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteAppRequest::new()
///     .app_id(1);
/// let reply = client.delete_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAppRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl DeleteAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    #[inline]
    pub fn app_id(mut self, value: i64) -> Self {
        self.app_id = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteAppRequest {
        "AppId" => app_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DeleteAppRequest {
    type Response = DeleteAppResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteApp").required(&["AppId"]);
}

/// Response to [`DeleteAppRequest`].
pub type DeleteAppResponse = alicloud_runtime::EmptyResponse;
