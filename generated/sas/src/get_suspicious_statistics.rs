// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSuspiciousStatistics`, from `sas/GetSuspiciousStatistics.md`.

use alicloud_runtime::codegen::*;

/// Counts security alerts for one or several server groups.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetSuspiciousStatisticsRequest::new()
///     .group_id_list("...");
/// let reply = client.get_suspicious_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSuspiciousStatisticsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** IDs of the groups to work on or to narrow the list down to.
    pub group_id_list: Option<String>,
}

impl GetSuspiciousStatisticsRequest {
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
    /// Sets `GroupIdList`, which is required.
    pub fn group_id_list(mut self, value: impl Into<String>) -> Self {
        self.group_id_list = Some(value.into());
        self
    }
}

request! {
    GetSuspiciousStatisticsRequest {
        "SourceIp" => source_ip: query,
        "GroupIdList" => group_id_list: query,
    }
}

impl Operation for GetSuspiciousStatisticsRequest {
    type Response = GetSuspiciousStatisticsResponse;
    type Error = GetSuspiciousStatisticsError;
    const INFO: OperationInfo = super::operation("GetSuspiciousStatistics")
        .required(&["GroupIdList"])
        .read_only();
    const ERRORS: &'static [GetSuspiciousStatisticsError] = &[
        GetSuspiciousStatisticsError::NoPermission,
        GetSuspiciousStatisticsError::ServerError,
    ];
}

/// Response to [`GetSuspiciousStatisticsRequest`].
#[non_exhaustive]
pub struct GetSuspiciousStatisticsResponse {
    /// How many there are of this: suspicious. Example: `8`.
    pub suspicious_count: Option<i32>,
    /// How many there are of this: remind. Example: `0`.
    pub remind_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `84092B42-1A59-4F34-8DF8-1D93520990A5`.
    pub request_id: Option<String>,
    /// How many there are of this: serious. Example: `1`.
    pub serious_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `9`.
    pub total_count: Option<i32>,
}

response! {
    GetSuspiciousStatisticsResponse {
        "SuspiciousCount" => suspicious_count: value,
        "RemindCount" => remind_count: value,
        "RequestId" => request_id: value,
        "SeriousCount" => serious_count: value,
        "TotalCount" => total_count: value,
    }
}

/// Errors that the documentation of [`GetSuspiciousStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetSuspiciousStatisticsError = super::DocumentedError;
