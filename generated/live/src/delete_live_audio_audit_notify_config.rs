// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveAudioAuditNotifyConfig`, from `live/DeleteLiveAudioAuditNotifyConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes a domain's callback settings for audio moderation.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveAudioAuditNotifyConfigRequest::new()
///     .domain_name("...");
/// let reply = client.delete_live_audio_audit_notify_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveAudioAuditNotifyConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DeleteLiveAudioAuditNotifyConfigRequest {
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
}

request! {
    DeleteLiveAudioAuditNotifyConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DeleteLiveAudioAuditNotifyConfigRequest {
    type Response = DeleteLiveAudioAuditNotifyConfigResponse;
    type Error = DeleteLiveAudioAuditNotifyConfigError;
    const INFO: OperationInfo = super::operation("DeleteLiveAudioAuditNotifyConfig")
        .required(&["DomainName"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLiveAudioAuditNotifyConfigError] = &[
        DeleteLiveAudioAuditNotifyConfigError::MalformedParam,
        DeleteLiveAudioAuditNotifyConfigError::MissingParam,
        DeleteLiveAudioAuditNotifyConfigError::ConfigExisted,
        DeleteLiveAudioAuditNotifyConfigError::ConfigNotFound,
        DeleteLiveAudioAuditNotifyConfigError::InternalError2,
    ];
}

/// Response to [`DeleteLiveAudioAuditNotifyConfigRequest`].
pub type DeleteLiveAudioAuditNotifyConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveAudioAuditNotifyConfigRequest`] names.
///
/// - [`MalformedParam`](super::DocumentedError::MalformedParam)
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`ConfigExisted`](super::DocumentedError::ConfigExisted)
/// - [`ConfigNotFound`](super::DocumentedError::ConfigNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteLiveAudioAuditNotifyConfigError = super::DocumentedError;
