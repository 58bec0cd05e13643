// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLivePullStreamInfoConfig`, from `live/DeleteLivePullStreamInfoConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes the configuration that pulls a stream from an origin.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLivePullStreamInfoConfigRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...");
/// let reply = client.delete_live_pull_stream_info_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLivePullStreamInfoConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
}

impl DeleteLivePullStreamInfoConfigRequest {
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
    DeleteLivePullStreamInfoConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
    }
}

impl Operation for DeleteLivePullStreamInfoConfigRequest {
    type Response = DeleteLivePullStreamInfoConfigResponse;
    type Error = DeleteLivePullStreamInfoConfigError;
    const INFO: OperationInfo = super::operation("DeleteLivePullStreamInfoConfig")
        .required(&["DomainName", "AppName", "StreamName"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLivePullStreamInfoConfigError] = &[
        DeleteLivePullStreamInfoConfigError::InvalidParam,
        DeleteLivePullStreamInfoConfigError::InternalError2,
    ];
}

/// Response to [`DeleteLivePullStreamInfoConfigRequest`].
pub type DeleteLivePullStreamInfoConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLivePullStreamInfoConfigRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteLivePullStreamInfoConfigError = super::DocumentedError;
