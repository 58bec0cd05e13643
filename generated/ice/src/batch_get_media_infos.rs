// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchGetMediaInfos`, from `ice/BatchGetMediaInfos.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileInfoList, FileInfoListFileBasicInfo, MediaBasicInfo, MediaInfos};

/// Returns the details of several media assets, given by their IDs, in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::BatchGetMediaInfosRequest::new();
/// let reply = client.batch_get_media_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchGetMediaInfosRequest {
    /// IDs of the medias to work on or to narrow the list down to.
    pub media_ids: Option<String>,
    /// Which kind of addition it is or is to be.
    pub addition_type: Option<String>,
    /// How long the auth may take before it is given up.
    pub auth_timeout: Option<i64>,
}

impl BatchGetMediaInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaIds`.
    pub fn media_ids(mut self, value: impl Into<String>) -> Self {
        self.media_ids = Some(value.into());
        self
    }
    /// Sets `AdditionType`.
    pub fn addition_type(mut self, value: impl Into<String>) -> Self {
        self.addition_type = Some(value.into());
        self
    }
    /// Sets `AuthTimeout`.
    #[inline]
    pub fn auth_timeout(mut self, value: i64) -> Self {
        self.auth_timeout = Some(value);
        self
    }
}

request! {
    BatchGetMediaInfosRequest {
        "MediaIds" => media_ids: query,
        "AdditionType" => addition_type: query,
        "AuthTimeout" => auth_timeout: query,
    }
}

impl Operation for BatchGetMediaInfosRequest {
    type Response = BatchGetMediaInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchGetMediaInfos");
}

/// Response to [`BatchGetMediaInfosRequest`].
#[non_exhaustive]
pub struct BatchGetMediaInfosResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// What is known about each media, one entry each.
    pub media_infos: Vec<MediaInfos>,
}

response! {
    BatchGetMediaInfosResponse {
        "RequestId" => request_id: value,
        "MediaInfos" => media_infos: list(""),
    }
}
