// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveAudioAuditNotifyConfig`, from `live/DescribeLiveAudioAuditNotifyConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the callback settings for audio moderation of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveAudioAuditNotifyConfigRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_audio_audit_notify_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveAudioAuditNotifyConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLiveAudioAuditNotifyConfigRequest {
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
    DescribeLiveAudioAuditNotifyConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLiveAudioAuditNotifyConfigRequest {
    type Response = DescribeLiveAudioAuditNotifyConfigResponse;
    type Error = DescribeLiveAudioAuditNotifyConfigError;
    const INFO: OperationInfo = super::operation("DescribeLiveAudioAuditNotifyConfig")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveAudioAuditNotifyConfigError] = &[
        DescribeLiveAudioAuditNotifyConfigError::MalformedParam,
        DescribeLiveAudioAuditNotifyConfigError::MissingParam,
        DescribeLiveAudioAuditNotifyConfigError::ConfigExisted,
        DescribeLiveAudioAuditNotifyConfigError::ConfigNotFound,
        DescribeLiveAudioAuditNotifyConfigError::InternalError2,
    ];
}

/// Response to [`DescribeLiveAudioAuditNotifyConfigRequest`].
#[non_exhaustive]
pub struct DescribeLiveAudioAuditNotifyConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B908FF89-B03C-4831-B55B-48D2A7DA0A68`.
    pub request_id: Option<String>,
    /// Items of the kind live audio audit notify config that were found or are concerned.
    pub live_audio_audit_notify_config_list: Vec<LiveAudioAuditNotifyConfig>,
}

response! {
    DescribeLiveAudioAuditNotifyConfigResponse {
        "RequestId" => request_id: value,
        "LiveAudioAuditNotifyConfigList" => live_audio_audit_notify_config_list: list("LiveAudioAuditNotifyConfig"),
    }
}

/// Items of the kind live audio audit notify config that were found or are concerned.
#[non_exhaustive]
pub struct LiveAudioAuditNotifyConfig {
    /// Where the results of the audit are sent. Example: `text`.
    pub callback_template: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Address of yours that is told about new results.
    /// Example: `http://guide.aliyundoc.com/callback`.
    pub callback: Option<String>,
}

response! {
    LiveAudioAuditNotifyConfig {
        "CallbackTemplate" => callback_template: value,
        "DomainName" => domain_name: value,
        "Callback" => callback: value,
    }
}

/// Errors that the documentation of [`DescribeLiveAudioAuditNotifyConfigRequest`] names.
///
/// - [`MalformedParam`](super::DocumentedError::MalformedParam)
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`ConfigExisted`](super::DocumentedError::ConfigExisted)
/// - [`ConfigNotFound`](super::DocumentedError::ConfigNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeLiveAudioAuditNotifyConfigError = super::DocumentedError;
