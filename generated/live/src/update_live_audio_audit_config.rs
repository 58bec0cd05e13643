// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveAudioAuditConfig`, from `live/UpdateLiveAudioAuditConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes OSS storage or business type of an audio moderation configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateLiveAudioAuditConfigRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...");
/// let reply = client.update_live_audio_audit_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveAudioAuditConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Name of the OSS bucket for the OSS.
    pub oss_bucket: Option<String>,
    /// Host name at which the OSS is reached.
    pub oss_endpoint: Option<String>,
    /// Path in the bucket under which the file is stored; variables such as the stream's name may stand
    /// in it.
    pub oss_object: Option<String>,
    /// Which kind of biz it is or is to be.
    pub biz_type: Option<String>,
}

impl UpdateLiveAudioAuditConfigRequest {
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
    /// Sets `OssBucket`.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }
    /// Sets `OssEndpoint`.
    pub fn oss_endpoint(mut self, value: impl Into<String>) -> Self {
        self.oss_endpoint = Some(value.into());
        self
    }
    /// Sets `OssObject`.
    pub fn oss_object(mut self, value: impl Into<String>) -> Self {
        self.oss_object = Some(value.into());
        self
    }
    /// Sets `BizType`.
    pub fn biz_type(mut self, value: impl Into<String>) -> Self {
        self.biz_type = Some(value.into());
        self
    }
}

request! {
    UpdateLiveAudioAuditConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "OssBucket" => oss_bucket: query,
        "OssEndpoint" => oss_endpoint: query,
        "OssObject" => oss_object: query,
        "BizType" => biz_type: query,
    }
}

impl Operation for UpdateLiveAudioAuditConfigRequest {
    type Response = UpdateLiveAudioAuditConfigResponse;
    type Error = UpdateLiveAudioAuditConfigError;
    const INFO: OperationInfo = super::operation("UpdateLiveAudioAuditConfig")
        .required(&["DomainName", "AppName", "StreamName"])
        .region("RegionId");
    const ERRORS: &'static [UpdateLiveAudioAuditConfigError] = &[
        UpdateLiveAudioAuditConfigError::MalformedParam,
        UpdateLiveAudioAuditConfigError::MissingParam,
        UpdateLiveAudioAuditConfigError::ConfigExisted,
        UpdateLiveAudioAuditConfigError::ConfigNotFound,
        UpdateLiveAudioAuditConfigError::InternalError2,
    ];
}

/// Response to [`UpdateLiveAudioAuditConfigRequest`].
pub type UpdateLiveAudioAuditConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLiveAudioAuditConfigRequest`] names.
///
/// - [`MalformedParam`](super::DocumentedError::MalformedParam)
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`ConfigExisted`](super::DocumentedError::ConfigExisted)
/// - [`ConfigNotFound`](super::DocumentedError::ConfigNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type UpdateLiveAudioAuditConfigError = super::DocumentedError;
