// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveWebRtcInfo`, from `ccc/SaveWebRtcInfo.md`.

use alicloud_runtime::codegen::*;

/// Reports call state and quality of an agent's WebRTC client; meant for the client itself.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::SaveWebRtcInfoRequest::new()
///     .instance_id("...")
///     .call_id("...")
///     .job_id("...")
///     .content_type("...")
///     .content("...");
/// let reply = client.save_web_rtc_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveWebRtcInfoRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the call that the call is about.
    pub call_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// **Required.** Which kind of content it is or is to be.
    pub content_type: Option<String>,
    /// **Required.** Text or data that the item consists of.
    pub content: Option<String>,
}

impl SaveWebRtcInfoRequest {
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
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `ContentType`, which is required.
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /// Sets `Content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}

request! {
    SaveWebRtcInfoRequest {
        "InstanceId" => instance_id: query,
        "CallId" => call_id: query,
        "JobId" => job_id: query,
        "ContentType" => content_type: query,
        "Content" => content: query,
    }
}

impl Operation for SaveWebRtcInfoRequest {
    type Response = SaveWebRtcInfoResponse;
    type Error = SaveWebRtcInfoError;
    const INFO: OperationInfo = super::operation("SaveWebRtcInfo")
        .required(&["InstanceId", "CallId", "JobId", "ContentType", "Content"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [SaveWebRtcInfoError] = &[
        SaveWebRtcInfoError::PermissionUser,
        SaveWebRtcInfoError::NotExistsUserId,
        SaveWebRtcInfoError::InternalServiceCommon,
    ];
}

/// Response to [`SaveWebRtcInfoRequest`].
#[non_exhaustive]
pub struct SaveWebRtcInfoResponse {
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
    /// Moment that the record or data point belongs to. Example: `1647262108395`.
    pub time_stamp: Option<i64>,
    /// How many there are of this: row. Example: `1`.
    pub row_count: Option<i64>,
}

response! {
    SaveWebRtcInfoResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "TimeStamp" => time_stamp: value,
        "RowCount" => row_count: value,
    }
}

/// Errors that the documentation of [`SaveWebRtcInfoRequest`] names.
///
/// - [`PermissionUser`](super::DocumentedError::PermissionUser)
/// - [`NotExistsUserId`](super::DocumentedError::NotExistsUserId)
/// - [`InternalServiceCommon`](super::DocumentedError::InternalServiceCommon)
pub type SaveWebRtcInfoError = super::DocumentedError;
