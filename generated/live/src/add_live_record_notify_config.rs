// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddLiveRecordNotifyConfig`, from `live/AddLiveRecordNotifyConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets the callback URLs for recording events of a whole domain, optionally with authentication.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddLiveRecordNotifyConfigRequest::new()
///     .domain_name("...")
///     .notify_url("...");
/// let reply = client.add_live_record_notify_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddLiveRecordNotifyConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Web address under which the notify is found.
    pub notify_url: Option<String>,
    /// Whether your server is also told when recording starts, stops or fails.
    pub need_status_notify: Option<bool>,
    /// Web address under which the on demand is found.
    pub on_demand_url: Option<String>,
    /// Whether callbacks are signed with a key, so that your server can tell who sent them.
    pub notify_req_auth: Option<bool>,
    /// Key that opens, signs or picks out the notify auth. Length: 16 to 64.
    pub notify_auth_key: Option<String>,
}

impl AddLiveRecordNotifyConfigRequest {
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
    /// Sets `NotifyUrl`, which is required.
    pub fn notify_url(mut self, value: impl Into<String>) -> Self {
        self.notify_url = Some(value.into());
        self
    }
    /// Sets `NeedStatusNotify`.
    #[inline]
    pub fn need_status_notify(mut self, value: bool) -> Self {
        self.need_status_notify = Some(value);
        self
    }
    /// Sets `OnDemandUrl`.
    pub fn on_demand_url(mut self, value: impl Into<String>) -> Self {
        self.on_demand_url = Some(value.into());
        self
    }
    /// Sets `NotifyReqAuth`.
    #[inline]
    pub fn notify_req_auth(mut self, value: bool) -> Self {
        self.notify_req_auth = Some(value);
        self
    }
    /// Sets `NotifyAuthKey`.
    pub fn notify_auth_key(mut self, value: impl Into<String>) -> Self {
        self.notify_auth_key = Some(value.into());
        self
    }
}

request! {
    AddLiveRecordNotifyConfigRequest {
        "DomainName" => domain_name: query,
        "NotifyUrl" => notify_url: query,
        "NeedStatusNotify" => need_status_notify: query,
        "OnDemandUrl" => on_demand_url: query,
        "NotifyReqAuth" => notify_req_auth: query,
        "NotifyAuthKey" => notify_auth_key: query,
    }
}

impl Operation for AddLiveRecordNotifyConfigRequest {
    type Response = AddLiveRecordNotifyConfigResponse;
    type Error = AddLiveRecordNotifyConfigError;
    const INFO: OperationInfo = super::operation("AddLiveRecordNotifyConfig")
        .required(&["DomainName", "NotifyUrl"]);
    const ERRORS: &'static [AddLiveRecordNotifyConfigError] = &[
        AddLiveRecordNotifyConfigError::InvalidNotifyUrlMalformed,
        AddLiveRecordNotifyConfigError::InvalidNotifyUrlUnsafe,
        AddLiveRecordNotifyConfigError::ConfigAlreadyExists,
        AddLiveRecordNotifyConfigError::InvalidOnDemandUrlMalformed,
        AddLiveRecordNotifyConfigError::InvalidOnDemandUrlUnsafe,
    ];
}

/// Response to [`AddLiveRecordNotifyConfigRequest`].
pub type AddLiveRecordNotifyConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddLiveRecordNotifyConfigRequest`] names.
///
/// - [`InvalidNotifyUrlMalformed`](super::DocumentedError::InvalidNotifyUrlMalformed)
/// - [`InvalidNotifyUrlUnsafe`](super::DocumentedError::InvalidNotifyUrlUnsafe)
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists)
/// - [`InvalidOnDemandUrlMalformed`](super::DocumentedError::InvalidOnDemandUrlMalformed)
/// - [`InvalidOnDemandUrlUnsafe`](super::DocumentedError::InvalidOnDemandUrlUnsafe)
pub type AddLiveRecordNotifyConfigError = super::DocumentedError;
