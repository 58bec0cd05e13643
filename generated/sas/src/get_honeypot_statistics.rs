// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHoneypotStatistics`, from `sas/GetHoneypotStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows how much of the honeypot capacity is in use.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetHoneypotStatisticsRequest::new();
/// let reply = client.get_honeypot_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHoneypotStatisticsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl GetHoneypotStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    GetHoneypotStatisticsRequest {
        "Lang" => lang: query,
    }
}

impl Operation for GetHoneypotStatisticsRequest {
    type Response = GetHoneypotStatisticsResponse;
    type Error = GetHoneypotStatisticsError;
    const INFO: OperationInfo = super::operation("GetHoneypotStatistics")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetHoneypotStatisticsError] = &[
        GetHoneypotStatisticsError::NoPermission,
        GetHoneypotStatisticsError::ServerError,
    ];
}

/// Response to [`GetHoneypotStatisticsRequest`].
#[non_exhaustive]
pub struct GetHoneypotStatisticsResponse {
    /// What the call returns besides its status.
    pub data: Option<HoneypotStatisticData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EB7181CB-32F3-5189-A935-4E24DD1A****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    GetHoneypotStatisticsResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct HoneypotStatisticData {
    /// How many there are in all of this: probe. Example: `40`.
    pub total_probe_count: Option<i32>,
    /// How many there are of this: used probe. Example: `15`.
    pub used_probe_count: Option<i32>,
    /// How many there are of this: used host probe. Example: `9`.
    pub used_host_probe_count: Option<i32>,
    /// How many there are of this: used VPC probe. Example: `6`.
    pub used_vpc_probe_count: Option<i32>,
    /// How many there are in all of this: honeypot. Example: `20`.
    pub total_honeypot_count: Option<i32>,
    /// How many there are of this: used honeypot. Example: `7`.
    pub used_honeypot_count: Option<i32>,
    /// State that the total node is in. Example: `1`.
    pub total_node_status: Option<i32>,
}

response! {
    HoneypotStatisticData {
        "TotalProbeCount" => total_probe_count: value,
        "UsedProbeCount" => used_probe_count: value,
        "UsedHostProbeCount" => used_host_probe_count: value,
        "UsedVpcProbeCount" => used_vpc_probe_count: value,
        "TotalHoneypotCount" => total_honeypot_count: value,
        "UsedHoneypotCount" => used_honeypot_count: value,
        "TotalNodeStatus" => total_node_status: value,
    }
}

/// Errors that the documentation of [`GetHoneypotStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetHoneypotStatisticsError = super::DocumentedError;
