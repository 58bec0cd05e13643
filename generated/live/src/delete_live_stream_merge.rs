// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveStreamMerge`, from `live/DeleteLiveStreamMerge.md`.

use alicloud_runtime::codegen::*;

/// Deletes a merge of online streams, by which several act as one.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveStreamMergeRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...");
/// let reply = client.delete_live_stream_merge(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveStreamMergeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
}

impl DeleteLiveStreamMergeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`, which is required.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
}

request! {
    DeleteLiveStreamMergeRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
    }
}

impl Operation for DeleteLiveStreamMergeRequest {
    type Response = DeleteLiveStreamMergeResponse;
    type Error = DeleteLiveStreamMergeError;
    const INFO: OperationInfo = super::operation("DeleteLiveStreamMerge")
        .required(&["DomainName", "AppName", "StreamName"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLiveStreamMergeError] = &[
        DeleteLiveStreamMergeError::InvalidParam,
        DeleteLiveStreamMergeError::QuotaExceededMerge,
        DeleteLiveStreamMergeError::ConfigAlreadyExists,
        DeleteLiveStreamMergeError::InternalError2,
    ];
}

/// Response to [`DeleteLiveStreamMergeRequest`].
pub type DeleteLiveStreamMergeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveStreamMergeRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`QuotaExceededMerge`](super::DocumentedError::QuotaExceededMerge)
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteLiveStreamMergeError = super::DocumentedError;
