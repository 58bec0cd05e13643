// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddLiveAudioAuditNotifyConfig`, from `live/AddLiveAudioAuditNotifyConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets the callback URL that receives the audio moderation results of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddLiveAudioAuditNotifyConfigRequest::new()
///     .domain_name("...");
/// let reply = client.add_live_audio_audit_notify_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddLiveAudioAuditNotifyConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Address of yours that is told about new results.
    pub callback: Option<String>,
    /// Where the results of the audit are sent, as an address that may hold variables.
    pub callback_template: Option<String>,
}

impl AddLiveAudioAuditNotifyConfigRequest {
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
    /// Sets `Callback`.
    pub fn callback(mut self, value: impl Into<String>) -> Self {
        self.callback = Some(value.into());
        self
    }
    /// Sets `CallbackTemplate`.
    pub fn callback_template(mut self, value: impl Into<String>) -> Self {
        self.callback_template = Some(value.into());
        self
    }
}

request! {
    AddLiveAudioAuditNotifyConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "Callback" => callback: query,
        "CallbackTemplate" => callback_template: query,
    }
}

impl Operation for AddLiveAudioAuditNotifyConfigRequest {
    type Response = AddLiveAudioAuditNotifyConfigResponse;
    type Error = AddLiveAudioAuditNotifyConfigError;
    const INFO: OperationInfo = super::operation("AddLiveAudioAuditNotifyConfig")
        .required(&["DomainName"])
        .region("RegionId");
    const ERRORS: &'static [AddLiveAudioAuditNotifyConfigError] = &[
        AddLiveAudioAuditNotifyConfigError::MalformedParam,
        AddLiveAudioAuditNotifyConfigError::MissingParam,
        AddLiveAudioAuditNotifyConfigError::ConfigExisted,
        AddLiveAudioAuditNotifyConfigError::ConfigNotFound,
        AddLiveAudioAuditNotifyConfigError::UnsafeCallback,
        AddLiveAudioAuditNotifyConfigError::InternalError2,
    ];
}

/// Response to [`AddLiveAudioAuditNotifyConfigRequest`].
pub type AddLiveAudioAuditNotifyConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddLiveAudioAuditNotifyConfigRequest`] names.
///
/// - [`MalformedParam`](super::DocumentedError::MalformedParam)
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`ConfigExisted`](super::DocumentedError::ConfigExisted)
/// - [`ConfigNotFound`](super::DocumentedError::ConfigNotFound)
/// - [`UnsafeCallback`](super::DocumentedError::UnsafeCallback)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type AddLiveAudioAuditNotifyConfigError = super::DocumentedError;
