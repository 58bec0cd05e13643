// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceStatistics`, from `ddoscoo/DescribeInstanceStatistics.md`.

use alicloud_runtime::codegen::*;

/// Returns how many domains and ports instances protect already.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeInstanceStatisticsRequest::new()
///     .instance_ids(["ddoscoo-cn-mp91j1ao****"]);
/// let reply = client.describe_instance_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceStatisticsRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 100. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_ids: Vec<String>,
}

impl DescribeInstanceStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeInstanceStatisticsRequest {
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for DescribeInstanceStatisticsRequest {
    type Response = DescribeInstanceStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceStatistics")
        .required(&["InstanceIds"])
        .read_only();
}

/// Response to [`DescribeInstanceStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeInstanceStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `642319A9-D1F2-4459-A447-E57CFC599FDE`.
    pub request_id: Option<String>,
    /// The instance statistics that were found or are concerned, one entry each.
    pub instance_statistics: Vec<InstanceStatistic>,
}

response! {
    DescribeInstanceStatisticsResponse {
        "RequestId" => request_id: value,
        "InstanceStatistics" => instance_statistics: list(""),
    }
}

/// The instance statistics that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InstanceStatistic {
    /// How much of the domain name has been used. Example: `1`.
    pub domain_usage: Option<i32>,
    /// How much of the defense count has been used. Example: `1`.
    pub defense_count_usage: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// How much of the site has been used. Example: `1`.
    pub site_usage: Option<i32>,
    /// How much of the port has been used. Example: `2`.
    pub port_usage: Option<i32>,
}

response! {
    InstanceStatistic {
        "DomainUsage" => domain_usage: value,
        "DefenseCountUsage" => defense_count_usage: value,
        "InstanceId" => instance_id: value,
        "SiteUsage" => site_usage: value,
        "PortUsage" => port_usage: value,
    }
}
