// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRtcMPUEventSub`, from `live/UpdateRtcMPUEventSub.md`.

use alicloud_runtime::codegen::*;

/// Changes channels or callback URL of a mixed-stream relay event subscription.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UpdateRtcMPUEventSubRequest::new()
///     .app_id("...");
/// let reply = client.update_rtc_mpu_event_sub(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRtcMPUEventSubRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// IDs of the channels to work on or to narrow the list down to.
    pub channel_ids: Option<String>,
    /// Web address under which the callback is found.
    pub callback_url: Option<String>,
}

impl UpdateRtcMPUEventSubRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ChannelIds`.
    pub fn channel_ids(mut self, value: impl Into<String>) -> Self {
        self.channel_ids = Some(value.into());
        self
    }
    /// Sets `CallbackUrl`.
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }
}

request! {
    UpdateRtcMPUEventSubRequest {
        "AppId" => app_id: query,
        "ChannelIds" => channel_ids: query,
        "CallbackUrl" => callback_url: query,
    }
}

impl Operation for UpdateRtcMPUEventSubRequest {
    type Response = UpdateRtcMPUEventSubResponse;
    type Error = UpdateRtcMPUEventSubError;
    const INFO: OperationInfo = super::operation("UpdateRtcMPUEventSub")
        .required(&["AppId"]);
    const ERRORS: &'static [UpdateRtcMPUEventSubError] = &[
        UpdateRtcMPUEventSubError::InvalidParam,
        UpdateRtcMPUEventSubError::OperationDenied,
        UpdateRtcMPUEventSubError::MissingParam,
        UpdateRtcMPUEventSubError::InternalError2,
    ];
}

/// Response to [`UpdateRtcMPUEventSubRequest`].
pub type UpdateRtcMPUEventSubResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateRtcMPUEventSubRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`MissingParam`](super::DocumentedError::MissingParam), here with HTTP status 404
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type UpdateRtcMPUEventSubError = super::DocumentedError;
