// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRtcMPUEventSub`, from `live/CreateRtcMPUEventSub.md`.

use alicloud_runtime::codegen::*;

/// Subscribes a callback URL to events of mixed-stream relay tasks in the given channels.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateRtcMPUEventSubRequest::new()
///     .app_id("...")
///     .callback_url("...");
/// let reply = client.create_rtc_mpu_event_sub(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRtcMPUEventSubRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// IDs of the channels to work on or to narrow the list down to.
    pub channel_ids: Option<String>,
    /// **Required.** Web address under which the callback is found.
    pub callback_url: Option<String>,
}

impl CreateRtcMPUEventSubRequest {
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
    /// Sets `CallbackUrl`, which is required.
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }
}

request! {
    CreateRtcMPUEventSubRequest {
        "AppId" => app_id: query,
        "ChannelIds" => channel_ids: query,
        "CallbackUrl" => callback_url: query,
    }
}

impl Operation for CreateRtcMPUEventSubRequest {
    type Response = CreateRtcMPUEventSubResponse;
    type Error = CreateRtcMPUEventSubError;
    const INFO: OperationInfo = super::operation("CreateRtcMPUEventSub")
        .required(&["AppId", "CallbackUrl"]);
    const ERRORS: &'static [CreateRtcMPUEventSubError] = &[
        CreateRtcMPUEventSubError::InvalidParam,
        CreateRtcMPUEventSubError::OperationDenied,
        CreateRtcMPUEventSubError::MissingParam,
        CreateRtcMPUEventSubError::InternalError2,
    ];
}

/// Response to [`CreateRtcMPUEventSubRequest`].
#[non_exhaustive]
pub struct CreateRtcMPUEventSubResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// ID of the sub that the item belongs to or stands for. Example: `Sub-******9799B2C4500******`.
    pub sub_id: Option<String>,
}

response! {
    CreateRtcMPUEventSubResponse {
        "RequestId" => request_id: value,
        "SubId" => sub_id: value,
    }
}

/// Errors that the documentation of [`CreateRtcMPUEventSubRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`MissingParam`](super::DocumentedError::MissingParam), here with HTTP status 404
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type CreateRtcMPUEventSubError = super::DocumentedError;
