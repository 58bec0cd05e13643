// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVulNumStatistics`, from `sas/DescribeVulNumStatistics.md`.

use alicloud_runtime::codegen::*;

/// Counts unfixed vulnerabilities by type and urgency, and those handled already.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVulNumStatisticsRequest::new();
/// let reply = client.describe_vul_num_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVulNumStatisticsRequest {
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl DescribeVulNumStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
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
    DescribeVulNumStatisticsRequest {
        "From" => from_: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for DescribeVulNumStatisticsRequest {
    type Response = DescribeVulNumStatisticsResponse;
    type Error = DescribeVulNumStatisticsError;
    const INFO: OperationInfo = super::operation("DescribeVulNumStatistics").read_only();
    const ERRORS: &'static [DescribeVulNumStatisticsError] = &[
        DescribeVulNumStatisticsError::NoPermission,
        DescribeVulNumStatisticsError::ServerError,
    ];
}

/// Response to [`DescribeVulNumStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeVulNumStatisticsResponse {
    /// How many there are of this: application. Example: `0`.
    pub app_num: Option<i32>,
    /// How many there are of this: sca. Example: `0`.
    pub sca_num: Option<i32>,
    /// Flaws whose repair can wait a while. Example: `0`.
    pub vul_later_sum: Option<i32>,
    /// Flaws of applications found by scanning. Example: `0`.
    pub app_cnt: Option<i32>,
    /// How many there are of this: cve. Example: `0`.
    pub cve_num: Option<i32>,
    /// How many there are of this: emg. Example: `0`.
    pub emg_num: Option<i32>,
    /// How many there are of this: cms dealed total. Example: `0`.
    pub cms_dealed_total_num: Option<i32>,
    /// How many there are of this: vul dealed total. Example: `0`.
    pub vul_dealed_total_num: Option<i32>,
    /// Flaws that need not be repaired for now. Example: `0`.
    pub vul_nntf_sum: Option<i32>,
    /// How many there are of this: cms. Example: `0`.
    pub cms_num: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E22C89D2-FE13-5800-8746-9D0EF1827A59`.
    pub request_id: Option<String>,
    /// Flaws that should be repaired soon. Example: `0`.
    pub vul_asap_sum: Option<i32>,
    /// How many there are of this: sys. Example: `0`.
    pub sys_num: Option<i32>,
}

response! {
    DescribeVulNumStatisticsResponse {
        "AppNum" => app_num: value,
        "ScaNum" => sca_num: value,
        "VulLaterSum" => vul_later_sum: value,
        "AppCnt" => app_cnt: value,
        "CveNum" => cve_num: value,
        "EmgNum" => emg_num: value,
        "CmsDealedTotalNum" => cms_dealed_total_num: value,
        "VulDealedTotalNum" => vul_dealed_total_num: value,
        "VulNntfSum" => vul_nntf_sum: value,
        "CmsNum" => cms_num: value,
        "RequestId" => request_id: value,
        "VulAsapSum" => vul_asap_sum: value,
        "SysNum" => sys_num: value,
    }
}

/// Errors that the documentation of [`DescribeVulNumStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeVulNumStatisticsError = super::DocumentedError;
