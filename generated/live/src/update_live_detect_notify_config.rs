// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLiveDetectNotifyConfig`, from `live/UpdateLiveDetectNotifyConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the URL that a domain's moderation callbacks are sent to.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateLiveDetectNotifyConfigRequest::new()
///     .domain_name("...")
///     .notify_url("...");
/// let reply = client.update_live_detect_notify_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLiveDetectNotifyConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Web address under which the notify is found.
    pub notify_url: Option<String>,
}

impl UpdateLiveDetectNotifyConfigRequest {
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
    UpdateLiveDetectNotifyConfigRequest {
        "DomainName" => domain_name: query,
        "NotifyUrl" => notify_url: query,
    }
}

impl Operation for UpdateLiveDetectNotifyConfigRequest {
    type Response = UpdateLiveDetectNotifyConfigResponse;
    type Error = UpdateLiveDetectNotifyConfigError;
    const INFO: OperationInfo = super::operation("UpdateLiveDetectNotifyConfig")
        .required(&["DomainName", "NotifyUrl"]);
    const ERRORS: &'static [UpdateLiveDetectNotifyConfigError] = &[
        UpdateLiveDetectNotifyConfigError::InvalidNotifyUrlMalformed,
        UpdateLiveDetectNotifyConfigError::InvalidNotifyUrlUnsafe,
        UpdateLiveDetectNotifyConfigError::InvalidParams,
        UpdateLiveDetectNotifyConfigError::InvalidConfigNotFound,
    ];
}

/// Response to [`UpdateLiveDetectNotifyConfigRequest`].
pub type UpdateLiveDetectNotifyConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateLiveDetectNotifyConfigRequest`] names.
///
/// - [`InvalidNotifyUrlMalformed`](super::DocumentedError::InvalidNotifyUrlMalformed)
/// - [`InvalidNotifyUrlUnsafe`](super::DocumentedError::InvalidNotifyUrlUnsafe)
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`InvalidConfigNotFound`](super::DocumentedError::InvalidConfigNotFound)
pub type UpdateLiveDetectNotifyConfigError = super::DocumentedError;
