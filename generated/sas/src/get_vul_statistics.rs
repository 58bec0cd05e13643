// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVulStatistics`, from `sas/GetVulStatistics.md`.

use alicloud_runtime::codegen::*;

/// Counts vulnerabilities for one or several server groups.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetVulStatisticsRequest::new()
///     .group_id_list("...")
///     .type_list("...");
/// let reply = client.get_vul_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVulStatisticsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** IDs of the groups to work on or to narrow the list down to.
    pub group_id_list: Option<String>,
    /// **Required.** Items of the kind type to work on or to narrow the list down to.
    pub type_list: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl GetVulStatisticsRequest {
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
    /// Sets `TypeList`, which is required.
    pub fn type_list(mut self, value: impl Into<String>) -> Self {
        self.type_list = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
}

request! {
    GetVulStatisticsRequest {
        "SourceIp" => source_ip: query,
        "GroupIdList" => group_id_list: query,
        "TypeList" => type_list: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for GetVulStatisticsRequest {
    type Response = GetVulStatisticsResponse;
    type Error = GetVulStatisticsError;
    const INFO: OperationInfo = super::operation("GetVulStatistics")
        .required(&["GroupIdList", "TypeList"])
        .read_only();
    const ERRORS: &'static [GetVulStatisticsError] = &[
        GetVulStatisticsError::NoPermission,
        GetVulStatisticsError::ServerError,
    ];
}

/// Response to [`GetVulStatisticsRequest`].
#[non_exhaustive]
pub struct GetVulStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FE272FA-7263-4554-A90F-A7857945A6D5`.
    pub request_id: Option<String>,
    /// Flaws whose repair can wait a while. Example: `0`.
    pub vul_later_sum: Option<i32>,
    /// Flaws that need not be repaired for now. Example: `0`.
    pub vul_nntf_sum: Option<i32>,
    /// Flaws that should be repaired soon. Example: `16`.
    pub vul_asap_sum: Option<i32>,
}

response! {
    GetVulStatisticsResponse {
        "RequestId" => request_id: value,
        "VulLaterSum" => vul_later_sum: value,
        "VulNntfSum" => vul_nntf_sum: value,
        "VulAsapSum" => vul_asap_sum: value,
    }
}

/// Errors that the documentation of [`GetVulStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetVulStatisticsError = super::DocumentedError;
