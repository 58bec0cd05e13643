// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BlockAlarmNotification`, from `arms/BlockAlarmNotification.md`.

use alicloud_runtime::codegen::*;

/// Mutes an alarm for a time, in which it sends no notifications.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::BlockAlarmNotificationRequest::new()
///     .region_id("cn-hangzhou")
///     .alarm_id(133)
///     .timeout(180);
/// let reply = client.block_alarm_notification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BlockAlarmNotificationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the alert that the call is about. Example: `133`.
    pub alarm_id: Option<i64>,
    /// **Required.** How long to wait before giving up. Example: `180`.
    pub timeout: Option<i64>,
    /// ID of the handler that the call is about. Example: `2044049`.
    pub handler_id: Option<i64>,
}

impl BlockAlarmNotificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AlarmId`, which is required.
    #[inline]
    pub fn alarm_id(mut self, value: i64) -> Self {
        self.alarm_id = Some(value);
        self
    }
    /// Sets `Timeout`, which is required.
    #[inline]
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `HandlerId`.
    #[inline]
    pub fn handler_id(mut self, value: i64) -> Self {
        self.handler_id = Some(value);
        self
    }
}

request! {
    BlockAlarmNotificationRequest {
        "RegionId" => region_id: query,
        "AlarmId" => alarm_id: query,
        "Timeout" => timeout: query,
        "HandlerId" => handler_id: query,
    }
}

impl Operation for BlockAlarmNotificationRequest {
    type Response = BlockAlarmNotificationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BlockAlarmNotification")
        .required(&["RegionId", "AlarmId", "Timeout"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`BlockAlarmNotificationRequest`].
#[non_exhaustive]
pub struct BlockAlarmNotificationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `626037F5-FDEB-45B0-804C-B3C92797****`.
    pub request_id: Option<String>,
    /// Whether it succeeded. Example: `true`.
    pub result: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    BlockAlarmNotificationResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
    }
}
