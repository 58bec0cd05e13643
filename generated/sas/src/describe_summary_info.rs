// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSummaryInfo`, from `sas/DescribeSummaryInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows the security score and how many assets are protected and unprotected.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSummaryInfoRequest::new();
/// let reply = client.describe_summary_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSummaryInfoRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeSummaryInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeSummaryInfoRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeSummaryInfoRequest {
    type Response = DescribeSummaryInfoResponse;
    type Error = DescribeSummaryInfoError;
    const INFO: OperationInfo = super::operation("DescribeSummaryInfo")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [DescribeSummaryInfoError] = &[
        DescribeSummaryInfoError::NoPermission,
        DescribeSummaryInfoError::ServerError,
    ];
}

/// Response to [`DescribeSummaryInfoRequest`].
#[non_exhaustive]
pub struct DescribeSummaryInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D40198E1-6EA8-482E-B3C7-D9573D75C0CA`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How many there are of this: aegis client offline. Example: `12`.
    pub aegis_client_offline_count: Option<i32>,
    /// How many there are of this: aegis client online. Example: `127`.
    pub aegis_client_online_count: Option<i32>,
    /// Score that was worked out for the security. Example: `44`.
    pub security_score: Option<i32>,
}

response! {
    DescribeSummaryInfoResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "AegisClientOfflineCount" => aegis_client_offline_count: value,
        "AegisClientOnlineCount" => aegis_client_online_count: value,
        "SecurityScore" => security_score: value,
    }
}

/// Errors that the documentation of [`DescribeSummaryInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSummaryInfoError = super::DocumentedError;
