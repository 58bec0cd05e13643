// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceSpecs`, from `ddoscoo/DescribeInstanceSpecs.md`.

use alicloud_runtime::codegen::*;

/// Returns the specifications of instances, such as bandwidth, QPS limit, and ports.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeInstanceSpecsRequest::new()
///     .instance_ids(["ddoscoo-cn-zvp2eibz****"]);
/// let reply = client.describe_instance_specs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceSpecsRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 100. Example: `ddoscoo-cn-zvp2eibz****`.
    pub instance_ids: Vec<String>,
}

impl DescribeInstanceSpecsRequest {
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
    DescribeInstanceSpecsRequest {
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for DescribeInstanceSpecsRequest {
    type Response = DescribeInstanceSpecsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceSpecs")
        .required(&["InstanceIds"])
        .read_only();
}

/// Response to [`DescribeInstanceSpecsRequest`].
#[non_exhaustive]
pub struct DescribeInstanceSpecsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E3A9B5F-5DDB-593D-A1E6-F1F451DB5E0B`.
    pub request_id: Option<String>,
    /// The instance specs that were found or are concerned, one entry each.
    pub instance_specs: Vec<InstanceSpec>,
}

response! {
    DescribeInstanceSpecsResponse {
        "RequestId" => request_id: value,
        "InstanceSpecs" => instance_specs: list(""),
    }
}

/// The instance specs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InstanceSpec {
    /// Data rate that is granted to or used by the base. Example: `30`.
    pub base_bandwidth: Option<i32>,
    /// Upper limit that applies to the queries per second. Example: `3000`.
    pub qps_limit: Option<i32>,
    /// Data rate of this, in Mbit/s: bandwidth. Example: `100`.
    pub bandwidth_mbps: Option<i32>,
    /// Burstable bandwidth for harmless traffic, in Mbit/s. Example: `300`.
    pub elastic_bw: Option<i32>,
    /// How many there are of this: defense. Example: `2`.
    pub defense_count: Option<i32>,
    /// Upper limit that applies to the site. Example: `5`.
    pub site_limit: Option<i32>,
    /// Upper limit that applies to the port. Example: `50`.
    pub port_limit: Option<i32>,
    /// Bandwidth up to which attacks are absorbed beyond the basic protection. Example: `30`.
    pub elastic_bandwidth: Option<i32>,
    /// Which version of the function is meant. Example: `default`.
    pub function_version: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ddoscoo-cn-zvp2eibz****`.
    pub instance_id: Option<String>,
    /// Upper limit that applies to the domain name. Example: `50`.
    pub domain_limit: Option<i32>,
    /// How the bandwidth paid by use is charged. Example: `day`.
    pub elastic_bw_model: Option<String>,
    /// Upper limit that applies to the cps. Example: `5000`.
    pub cps_limit: Option<i64>,
    /// Upper limit that applies to the conn. Example: `100000`.
    pub conn_limit: Option<i64>,
    /// Bandwidth that harmless traffic is held to, in Mbit/s; 0 holds it to none. Example: `0`.
    pub real_limit_bw: Option<i64>,
    /// Way in which the elastic queries per second works. Example: `day`.
    pub elastic_qps_mode: Option<String>,
    /// Requests a second counted for the elastic. Example: `10`.
    pub elastic_qps: Option<i64>,
}

response! {
    InstanceSpec {
        "BaseBandwidth" => base_bandwidth: value,
        "QpsLimit" => qps_limit: value,
        "BandwidthMbps" => bandwidth_mbps: value,
        "ElasticBw" => elastic_bw: value,
        "DefenseCount" => defense_count: value,
        "SiteLimit" => site_limit: value,
        "PortLimit" => port_limit: value,
        "ElasticBandwidth" => elastic_bandwidth: value,
        "FunctionVersion" => function_version: value,
        "InstanceId" => instance_id: value,
        "DomainLimit" => domain_limit: value,
        "ElasticBwModel" => elastic_bw_model: value,
        "CpsLimit" => cps_limit: value,
        "ConnLimit" => conn_limit: value,
        "RealLimitBw" => real_limit_bw: value,
        "ElasticQpsMode" => elastic_qps_mode: value,
        "ElasticQps" => elastic_qps: value,
    }
}
