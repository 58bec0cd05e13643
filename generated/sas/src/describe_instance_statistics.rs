// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceStatistics`, from `sas/DescribeInstanceStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows risk statistics of the given servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeInstanceStatisticsRequest::new()
///     .uuid("...")
///     .from_("...");
/// let reply = client.describe_instance_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceStatisticsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// **Required.** Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
}

impl DescribeInstanceStatisticsRequest {
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
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `From`, which is required.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceStatisticsRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Uuid" => uuid: query,
        "From" => from_: query,
    }
}

impl Operation for DescribeInstanceStatisticsRequest {
    type Response = DescribeInstanceStatisticsResponse;
    type Error = DescribeInstanceStatisticsError;
    const INFO: OperationInfo = super::operation("DescribeInstanceStatistics")
        .required(&["Uuid", "From"])
        .read_only();
    const ERRORS: &'static [DescribeInstanceStatisticsError] = &[
        DescribeInstanceStatisticsError::NoPermission,
        DescribeInstanceStatisticsError::ServerError,
    ];
}

/// Response to [`DescribeInstanceStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeInstanceStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8F035A9D-D19F-5430-8CA5-1497991B7C61`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<InstanceStatisticData>,
}

response! {
    DescribeInstanceStatisticsResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct InstanceStatisticData {
    /// Unusual logons that were found. Example: `0`.
    pub account: Option<i32>,
    /// How many there are of this: application. Example: `1`.
    pub app_num: Option<i32>,
    /// How many there are of this: sca. Example: `1`.
    pub sca_num: Option<i32>,
    /// Trojans or web shells found. Example: `1`.
    pub trojan: Option<i32>,
    /// How many there are of this: cve. Example: `1`.
    pub cve_num: Option<i32>,
    /// How many there are of this: emg. Example: `6`.
    pub emg_num: Option<i32>,
    /// Number that is given for this: suspicious. Example: `2`.
    pub suspicious: Option<i32>,
    /// How many there are of this: cms. Example: `5`.
    pub cms_num: Option<i32>,
    /// Identifier that is unique for the item. Example: `6690a46c-0edb-4663-a641-3629d1a9****`.
    pub uuid: Option<String>,
    /// Software flaws found. Example: `17`.
    pub vul: Option<i32>,
    /// Failed baseline checks. Example: `2`.
    pub health: Option<i32>,
    /// How many there are of this: sys. Example: `3`.
    pub sys_num: Option<i32>,
    /// How many there are of this: weak PW. Example: `22`.
    pub weak_pw_num: Option<i32>,
    /// Alerts found by scans of disks, without a client. Example: `13`.
    pub agentless_all: Option<i32>,
    /// Number that is given for this: agentless malicious. Example: `3`.
    pub agentless_malicious: Option<i32>,
    /// Flaws of the system found by scans of disks, without a client. Example: `1`.
    pub agentless_vul_cve: Option<i32>,
    /// Flaws of applications found by scans of disks, without a client. Example: `1`.
    pub agentless_vul_sca: Option<i32>,
    /// Failed baseline checks found by scans of disks, without a client. Example: `2`.
    pub agentless_baseline: Option<i32>,
    /// How many there are of this: cspm. Example: `1`.
    pub cspm_num: Option<i32>,
    /// Number that is given for this: agentless vul sies. Example: `1`.
    pub agentless_vul_sys: Option<i32>,
}

response! {
    InstanceStatisticData {
        "Account" => account: value,
        "AppNum" => app_num: value,
        "ScaNum" => sca_num: value,
        "Trojan" => trojan: value,
        "CveNum" => cve_num: value,
        "EmgNum" => emg_num: value,
        "Suspicious" => suspicious: value,
        "CmsNum" => cms_num: value,
        "Uuid" => uuid: value,
        "Vul" => vul: value,
        "Health" => health: value,
        "SysNum" => sys_num: value,
        "WeakPWNum" => weak_pw_num: value,
        "AgentlessAll" => agentless_all: value,
        "AgentlessMalicious" => agentless_malicious: value,
        "AgentlessVulCve" => agentless_vul_cve: value,
        "AgentlessVulSca" => agentless_vul_sca: value,
        "AgentlessBaseline" => agentless_baseline: value,
        "CspmNum" => cspm_num: value,
        "AgentlessVulSys" => agentless_vul_sys: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeInstanceStatisticsError = super::DocumentedError;
