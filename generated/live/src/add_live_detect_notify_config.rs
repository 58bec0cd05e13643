// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddLiveDetectNotifyConfig`, from `live/AddLiveDetectNotifyConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets the URL that a domain's moderation callbacks are sent to.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddLiveDetectNotifyConfigRequest::new()
///     .domain_name("...")
///     .notify_url("...");
/// let reply = client.add_live_detect_notify_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddLiveDetectNotifyConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Web address under which the notify is found.
    pub notify_url: Option<String>,
}

impl AddLiveDetectNotifyConfigRequest {
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
}

request! {
    AddLiveDetectNotifyConfigRequest {
        "DomainName" => domain_name: query,
        "NotifyUrl" => notify_url: query,
    }
}

impl Operation for AddLiveDetectNotifyConfigRequest {
    type Response = AddLiveDetectNotifyConfigResponse;
    type Error = AddLiveDetectNotifyConfigError;
    const INFO: OperationInfo = super::operation("AddLiveDetectNotifyConfig")
        .required(&["DomainName", "NotifyUrl"]);
    const ERRORS: &'static [AddLiveDetectNotifyConfigError] = &[
        AddLiveDetectNotifyConfigError::InvalidNotifyUrlMalformed,
        AddLiveDetectNotifyConfigError::InvalidNotifyUrlUnsafe,
        AddLiveDetectNotifyConfigError::ConfigAlreadyExists,
        AddLiveDetectNotifyConfigError::InvalidParams,
    ];
}

/// Response to [`AddLiveDetectNotifyConfigRequest`].
pub type AddLiveDetectNotifyConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddLiveDetectNotifyConfigRequest`] names.
///
/// - [`InvalidNotifyUrlMalformed`](super::DocumentedError::InvalidNotifyUrlMalformed)
/// - [`InvalidNotifyUrlUnsafe`](super::DocumentedError::InvalidNotifyUrlUnsafe)
/// - [`ConfigAlreadyExists`](super::DocumentedError::ConfigAlreadyExists)
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
pub type AddLiveDetectNotifyConfigError = super::DocumentedError;
