// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHoneypotEventTrend`, from `sas/GetHoneypotEventTrend.md`.

use alicloud_runtime::codegen::*;

/// Shows the attack trend of one attack source.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetHoneypotEventTrendRequest::new()
///     .src_ip("...");
/// let reply = client.get_honeypot_event_trend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHoneypotEventTrendRequest {
    /// **Required.** IP address that belongs to the src.
    pub src_ip: Option<String>,
    /// Moment that was recorded for this: start.
    pub start_time_stamp: Option<i64>,
    /// Moment that was recorded for this: end.
    pub end_time_stamp: Option<i64>,
    /// Items of the kind risk level to work on or to narrow the list down to.
    pub risk_level_list: Vec<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl GetHoneypotEventTrendRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SrcIp`, which is required.
    pub fn src_ip(mut self, value: impl Into<String>) -> Self {
        self.src_ip = Some(value.into());
        self
    }
    /// Sets `StartTimeStamp`.
    #[inline]
    pub fn start_time_stamp(mut self, value: i64) -> Self {
        self.start_time_stamp = Some(value);
        self
    }
    /// Sets `EndTimeStamp`.
    #[inline]
    pub fn end_time_stamp(mut self, value: i64) -> Self {
        self.end_time_stamp = Some(value);
        self
    }
    /// Sets `RiskLevelList`.
    pub fn risk_level_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.risk_level_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    GetHoneypotEventTrendRequest {
        "SrcIp" => src_ip: query,
        "StartTimeStamp" => start_time_stamp: query,
        "EndTimeStamp" => end_time_stamp: query,
        "RiskLevelList" => risk_level_list: query,
        "Lang" => lang: query,
    }
}

impl Operation for GetHoneypotEventTrendRequest {
    type Response = GetHoneypotEventTrendResponse;
    type Error = GetHoneypotEventTrendError;
    const INFO: OperationInfo = super::operation("GetHoneypotEventTrend")
        .required(&["SrcIp"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetHoneypotEventTrendError] = &[
        GetHoneypotEventTrendError::NoPermission,
        GetHoneypotEventTrendError::ServerError,
    ];
}

/// Response to [`GetHoneypotEventTrendRequest`].
#[non_exhaustive]
pub struct GetHoneypotEventTrendResponse {
    /// What the call found, one entry each.
    pub data: Vec<HoneypotEventTrendData>,
    /// How many items or events were counted. Example: `5`.
    pub count: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `21637690-9B21-5EEC-94DB-2A732480****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    GetHoneypotEventTrendResponse {
        "Data" => data: list(""),
        "Count" => count: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct HoneypotEventTrendData {
    /// Name that the key goes by. Example: `ATTACK_EVENT`.
    pub key_name: Option<String>,
    /// How many items or events were counted. Example: `5`.
    pub count: Option<i32>,
    /// Moment that the record or data point belongs to. Example: `1686968163644`.
    pub time_stamp: Option<i64>,
}

response! {
    HoneypotEventTrendData {
        "KeyName" => key_name: value,
        "Count" => count: value,
        "TimeStamp" => time_stamp: value,
    }
}

/// Errors that the documentation of [`GetHoneypotEventTrendRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetHoneypotEventTrendError = super::DocumentedError;
