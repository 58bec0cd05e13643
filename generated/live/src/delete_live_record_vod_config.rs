// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveRecordVodConfig`, from `live/DeleteLiveRecordVodConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes the live-to-VOD recording configuration of an app or stream.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveRecordVodConfigRequest::new()
///     .domain_name("...")
///     .app_name("...");
/// let reply = client.delete_live_record_vod_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveRecordVodConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
}

impl DeleteLiveRecordVodConfigRequest {
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
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
}

request! {
    DeleteLiveRecordVodConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
    }
}

impl Operation for DeleteLiveRecordVodConfigRequest {
    type Response = DeleteLiveRecordVodConfigResponse;
    type Error = DeleteLiveRecordVodConfigError;
    const INFO: OperationInfo = super::operation("DeleteLiveRecordVodConfig")
        .required(&["DomainName", "AppName"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLiveRecordVodConfigError] = &[
        DeleteLiveRecordVodConfigError::InternalError2,
    ];
}

/// Response to [`DeleteLiveRecordVodConfigRequest`].
pub type DeleteLiveRecordVodConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveRecordVodConfigRequest`] names.
///
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteLiveRecordVodConfigError = super::DocumentedError;
