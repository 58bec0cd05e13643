// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRtcMPUEventSub`, from `live/DescribeRtcMPUEventSub.md`.

use alicloud_runtime::codegen::*;

/// Returns an app's event subscription for mixed-stream relay.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeRtcMPUEventSubRequest::new()
///     .app_id("...");
/// let reply = client.describe_rtc_mpu_event_sub(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRtcMPUEventSubRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl DescribeRtcMPUEventSubRequest {
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
}

request! {
    DescribeRtcMPUEventSubRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for DescribeRtcMPUEventSubRequest {
    type Response = DescribeRtcMPUEventSubResponse;
    type Error = DescribeRtcMPUEventSubError;
    const INFO: OperationInfo = super::operation("DescribeRtcMPUEventSub")
        .required(&["AppId"])
        .read_only();
    const ERRORS: &'static [DescribeRtcMPUEventSubError] = &[
        DescribeRtcMPUEventSubError::InvalidParam,
        DescribeRtcMPUEventSubError::OperationDenied,
        DescribeRtcMPUEventSubError::MissingParam,
        DescribeRtcMPUEventSubError::InternalError2,
    ];
}

/// Response to [`DescribeRtcMPUEventSubRequest`].
#[non_exhaustive]
pub struct DescribeRtcMPUEventSubResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// What is known about the sub.
    pub sub_info: Option<SubInfo>,
}

response! {
    DescribeRtcMPUEventSubResponse {
        "RequestId" => request_id: value,
        "SubInfo" => sub_info: value,
    }
}

/// What is known about the sub.
#[non_exhaustive]
pub struct SubInfo {
    /// ID of the sub that the item belongs to or stands for. Example: `Sub-******9799B2C4500******`.
    pub sub_id: Option<String>,
    /// ID that the service gave the application. Example: `yourAppId`.
    pub app_id: Option<String>,
    /// IDs of the channels that were found or are concerned. Example: `yourCh1,yourCh2`.
    pub channel_ids: Option<String>,
    /// When the item was created. Example: `2024-04-09 18:00:00Z`.
    pub create_time: Option<String>,
    /// Web address under which the callback is found. Example: `http://testcallback***.com/callback`.
    pub callback_url: Option<String>,
}

response! {
    SubInfo {
        "SubId" => sub_id: value,
        "AppId" => app_id: value,
        "ChannelIds" => channel_ids: value,
        "CreateTime" => create_time: value,
        "CallbackUrl" => callback_url: value,
    }
}

/// Errors that the documentation of [`DescribeRtcMPUEventSubRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`MissingParam`](super::DocumentedError::MissingParam), here with HTTP status 404
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeRtcMPUEventSubError = super::DocumentedError;
