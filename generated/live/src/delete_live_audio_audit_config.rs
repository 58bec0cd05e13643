// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveAudioAuditConfig`, from `live/DeleteLiveAudioAuditConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes the audio moderation configuration of an app or stream.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveAudioAuditConfigRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...");
/// let reply = client.delete_live_audio_audit_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveAudioAuditConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
}

impl DeleteLiveAudioAuditConfigRequest {
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
    DeleteLiveAudioAuditConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
    }
}

impl Operation for DeleteLiveAudioAuditConfigRequest {
    type Response = DeleteLiveAudioAuditConfigResponse;
    type Error = DeleteLiveAudioAuditConfigError;
    const INFO: OperationInfo = super::operation("DeleteLiveAudioAuditConfig")
        .required(&["DomainName", "AppName", "StreamName"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLiveAudioAuditConfigError] = &[
        DeleteLiveAudioAuditConfigError::MalformedParam,
        DeleteLiveAudioAuditConfigError::MissingParam,
        DeleteLiveAudioAuditConfigError::ConfigExisted,
        DeleteLiveAudioAuditConfigError::ConfigNotFound,
        DeleteLiveAudioAuditConfigError::InternalError2,
    ];
}

/// Response to [`DeleteLiveAudioAuditConfigRequest`].
pub type DeleteLiveAudioAuditConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveAudioAuditConfigRequest`] names.
///
/// - [`MalformedParam`](super::DocumentedError::MalformedParam)
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`ConfigExisted`](super::DocumentedError::ConfigExisted)
/// - [`ConfigNotFound`](super::DocumentedError::ConfigNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteLiveAudioAuditConfigError = super::DocumentedError;
