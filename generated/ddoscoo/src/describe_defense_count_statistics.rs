// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDefenseCountStatistics`, from `ddoscoo/DescribeDefenseCountStatistics.md`.

use alicloud_runtime::codegen::*;

/// Returns how many advanced mitigation sessions Anti-DDoS Proxy (Outside Chinese Mainland) used
/// and has left.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDefenseCountStatisticsRequest::new();
/// let reply = client.describe_defense_count_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDefenseCountStatisticsRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
}

impl DescribeDefenseCountStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDefenseCountStatisticsRequest {
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDefenseCountStatisticsRequest {
    type Response = DescribeDefenseCountStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDefenseCountStatistics")
        .read_only();
}

/// Response to [`DescribeDefenseCountStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeDefenseCountStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `310A41FD-0990-5610-92E0-A6A55D7C6444`.
    pub request_id: Option<String>,
    /// The defense count statistics that are concerned.
    pub defense_count_statistics: Option<DefenseCountStatistics>,
}

response! {
    DescribeDefenseCountStatisticsResponse {
        "RequestId" => request_id: value,
        "DefenseCountStatistics" => defense_count_statistics: value,
    }
}

/// The defense count statistics that are concerned.
#[non_exhaustive]
pub struct DefenseCountStatistics {
    /// Mitigations of the insurance plan that are left in resource plans. Example: `0`.
    pub flow_pack_count_remain: Option<i32>,
    /// Largest value, allowed or found, of this: usable defense count current month. Example: `20`.
    pub max_usable_defense_count_current_month: Option<i32>,
    /// Advanced mitigations used this month. Example: `0`.
    pub defense_count_total_usage_of_current_month: Option<i32>,
    /// Accelerated mitigations left. Example: `0`.
    pub sec_high_speed_count_remain: Option<i32>,
}

response! {
    DefenseCountStatistics {
        "FlowPackCountRemain" => flow_pack_count_remain: value,
        "MaxUsableDefenseCountCurrentMonth" => max_usable_defense_count_current_month: value,
        "DefenseCountTotalUsageOfCurrentMonth" => defense_count_total_usage_of_current_month: value,
        "SecHighSpeedCountRemain" => sec_high_speed_count_remain: value,
    }
}
