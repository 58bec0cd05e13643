// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveAudioAuditConfig`, from `live/DescribeLiveAudioAuditConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns the audio moderation configurations of a domain, app, or stream.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveAudioAuditConfigRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_audio_audit_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveAudioAuditConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
}

impl DescribeLiveAudioAuditConfigRequest {
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
    /// Sets `AppName`.
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
    DescribeLiveAudioAuditConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
    }
}

impl Operation for DescribeLiveAudioAuditConfigRequest {
    type Response = DescribeLiveAudioAuditConfigResponse;
    type Error = DescribeLiveAudioAuditConfigError;
    const INFO: OperationInfo = super::operation("DescribeLiveAudioAuditConfig")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveAudioAuditConfigError] = &[
        DescribeLiveAudioAuditConfigError::MalformedParam,
        DescribeLiveAudioAuditConfigError::MissingParam,
        DescribeLiveAudioAuditConfigError::ConfigExisted,
        DescribeLiveAudioAuditConfigError::ConfigNotFound,
        DescribeLiveAudioAuditConfigError::InternalError2,
    ];
}

/// Response to [`DescribeLiveAudioAuditConfigRequest`].
#[non_exhaustive]
pub struct DescribeLiveAudioAuditConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7BF95F2A-3B24-4CDE-9346-7F6FA86697A1`.
    pub request_id: Option<String>,
    /// Items of the kind live audio audit config that were found or are concerned.
    pub live_audio_audit_config_list: Vec<LiveAudioAuditConfig>,
}

response! {
    DescribeLiveAudioAuditConfigResponse {
        "RequestId" => request_id: value,
        "LiveAudioAuditConfigList" => live_audio_audit_config_list: list("LiveAudioAuditConfig"),
    }
}

/// Items of the kind live audio audit config that were found or are concerned.
#[non_exhaustive]
pub struct LiveAudioAuditConfig {
    /// Name that the application is registered under. Example: `liveApp****`.
    pub app_name: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Name that the stream goes by. Example: `liveStream****`.
    pub stream_name: Option<String>,
    /// Which kind of biz it is or is to be. Example: `example.edu`.
    pub biz_type: Option<String>,
    /// The scenes that were found or are concerned, one entry each.
    pub scenes: Vec<String>,
}

response! {
    LiveAudioAuditConfig {
        "AppName" => app_name: value,
        "DomainName" => domain_name: value,
        "StreamName" => stream_name: value,
        "BizType" => biz_type: value,
        "Scenes" => scenes: list("scene"),
    }
}

/// Errors that the documentation of [`DescribeLiveAudioAuditConfigRequest`] names.
///
/// - [`MalformedParam`](super::DocumentedError::MalformedParam)
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`ConfigExisted`](super::DocumentedError::ConfigExisted)
/// - [`ConfigNotFound`](super::DocumentedError::ConfigNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeLiveAudioAuditConfigError = super::DocumentedError;
