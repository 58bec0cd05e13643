// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveWebRTCStats`, from `ccc/SaveWebRTCStats.md`.

use alicloud_runtime::codegen::*;

/// Reports voice transmission figures of an agent's WebRTC client; meant for the client itself.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::SaveWebRTCStatsRequest::new()
///     .instance_id("...")
///     .call_id("...")
///     .general_info("...")
///     .sender_report("...")
///     .receiver_report("...")
///     .goog_address("...");
/// let reply = client.save_webrtc_stats(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveWebRTCStatsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the call that the call is about.
    pub call_id: Option<String>,
    /// **Required.** What is known about the general.
    pub general_info: Option<String>,
    /// **Required.** Statistics on the audio sent in the call, as the WebRTC client recorded them.
    pub sender_report: Option<String>,
    /// **Required.** Statistics on the audio received in the call, as the WebRTC client recorded them.
    pub receiver_report: Option<String>,
    /// **Required.** Address that belongs to the goog.
    pub goog_address: Option<String>,
}

impl SaveWebRTCStatsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `CallId`, which is required.
    pub fn call_id(mut self, value: impl Into<String>) -> Self {
        self.call_id = Some(value.into());
        self
    }
    /// Sets `GeneralInfo`, which is required.
    pub fn general_info(mut self, value: impl Into<String>) -> Self {
        self.general_info = Some(value.into());
        self
    }
    /// Sets `SenderReport`, which is required.
    pub fn sender_report(mut self, value: impl Into<String>) -> Self {
        self.sender_report = Some(value.into());
        self
    }
    /// Sets `ReceiverReport`, which is required.
    pub fn receiver_report(mut self, value: impl Into<String>) -> Self {
        self.receiver_report = Some(value.into());
        self
    }
    /// Sets `GoogAddress`, which is required.
    pub fn goog_address(mut self, value: impl Into<String>) -> Self {
        self.goog_address = Some(value.into());
        self
    }
}

request! {
    SaveWebRTCStatsRequest {
        "InstanceId" => instance_id: query,
        "CallId" => call_id: query,
        "GeneralInfo" => general_info: query,
        "SenderReport" => sender_report: query,
        "ReceiverReport" => receiver_report: query,
        "GoogAddress" => goog_address: query,
    }
}

impl Operation for SaveWebRTCStatsRequest {
    type Response = SaveWebRTCStatsResponse;
    type Error = SaveWebRTCStatsError;
    const INFO: OperationInfo = super::operation("SaveWebRTCStats")
        .required(
            &[
                "InstanceId",
                "CallId",
                "GeneralInfo",
                "SenderReport",
                "ReceiverReport",
                "GoogAddress",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [SaveWebRTCStatsError] = &[
        SaveWebRTCStatsError::PermissionUser,
        SaveWebRTCStatsError::NotExistsUserId,
        SaveWebRTCStatsError::InternalServiceCommon,
    ];
}

/// Response to [`SaveWebRTCStatsRequest`].
#[non_exhaustive]
pub struct SaveWebRTCStatsResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF1C21B9-2D49-4B54-880F-FBE248C16903`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1555492246000`.
    pub time_stamp: Option<i64>,
    /// How many there are of this: row. Example: `1`.
    pub row_count: Option<i64>,
}

response! {
    SaveWebRTCStatsResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "TimeStamp" => time_stamp: value,
        "RowCount" => row_count: value,
    }
}

/// Errors that the documentation of [`SaveWebRTCStatsRequest`] names.
///
/// - [`PermissionUser`](super::DocumentedError::PermissionUser)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
/// - [`InternalServiceCommon`](super::DocumentedError::InternalServiceCommon)
pub type SaveWebRTCStatsError = super::DocumentedError;
