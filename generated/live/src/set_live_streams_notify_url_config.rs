// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLiveStreamsNotifyUrlConfig`, from `live/SetLiveStreamsNotifyUrlConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{YesNo};

/// Sets the callback URL that reports ingest events of a domain's streams.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SetLiveStreamsNotifyUrlConfigRequest::new()
///     .domain_name("...");
/// let reply = client.set_live_streams_notify_url_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLiveStreamsNotifyUrlConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Web address under which the switch notify is found.
    pub switch_notify_url: Option<String>,
    /// Web address under which the notify is found.
    pub notify_url: Option<String>,
    /// Web address under which the exception notify is found.
    pub exception_notify_url: Option<String>,
    /// Whether callbacks are signed with a key, so that your server can tell who sent them.
    pub notify_req_auth: Option<Open<YesNo>>,
    /// Key that opens, signs or picks out the notify auth.
    pub notify_auth_key: Option<String>,
}

impl SetLiveStreamsNotifyUrlConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `SwitchNotifyUrl`.
    pub fn switch_notify_url(mut self, value: impl Into<String>) -> Self {
        self.switch_notify_url = Some(value.into());
        self
    }
    /// Sets `NotifyUrl`.
    pub fn notify_url(mut self, value: impl Into<String>) -> Self {
        self.notify_url = Some(value.into());
        self
    }
    /// Sets `ExceptionNotifyUrl`.
    pub fn exception_notify_url(mut self, value: impl Into<String>) -> Self {
        self.exception_notify_url = Some(value.into());
        self
    }
    /// Sets `NotifyReqAuth`.
    pub fn notify_req_auth(mut self, value: impl Into<Open<YesNo>>) -> Self {
        self.notify_req_auth = Some(value.into());
        self
    }
    /// Sets `NotifyAuthKey`.
    pub fn notify_auth_key(mut self, value: impl Into<String>) -> Self {
        self.notify_auth_key = Some(value.into());
        self
    }
}

request! {
    SetLiveStreamsNotifyUrlConfigRequest {
        "DomainName" => domain_name: query,
        "SwitchNotifyUrl" => switch_notify_url: query,
        "NotifyUrl" => notify_url: query,
        "ExceptionNotifyUrl" => exception_notify_url: query,
        "NotifyReqAuth" => notify_req_auth: query,
        "NotifyAuthKey" => notify_auth_key: query,
    }
}

impl Operation for SetLiveStreamsNotifyUrlConfigRequest {
    type Response = SetLiveStreamsNotifyUrlConfigResponse;
    type Error = SetLiveStreamsNotifyUrlConfigError;
    const INFO: OperationInfo = super::operation("SetLiveStreamsNotifyUrlConfig")
        .required(&["DomainName"]);
    const ERRORS: &'static [SetLiveStreamsNotifyUrlConfigError] = &[
        SetLiveStreamsNotifyUrlConfigError::InvalidParam,
        SetLiveStreamsNotifyUrlConfigError::ConfigAlreadyExists,
        SetLiveStreamsNotifyUrlConfigError::InternalError2,
    ];
}

/// Response to [`SetLiveStreamsNotifyUrlConfigRequest`].
pub type SetLiveStreamsNotifyUrlConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetLiveStreamsNotifyUrlConfigRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type SetLiveStreamsNotifyUrlConfigError = super::DocumentedError;
