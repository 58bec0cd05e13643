// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceSpecs`, from `ddosbgp/DescribeInstanceSpecs.md`.

use alicloud_runtime::codegen::*;

/// Shows the specifications of given Anti-DDoS Origin Enterprise instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DescribeInstanceSpecsRequest::new()
///     .instance_id_list(["..."]);
/// let reply = client.describe_instance_specs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceSpecsRequest {
    /// **Required.** IDs of the instances to work on or to narrow the list down to.
    /// Example: `["ddosbgp-cn-n6w1r7nz****"]`.
    pub instance_id_list: Vec<String>,
    /// **Required** under conditions. Region that the call works in, such as `cn-hangzhou`.
    /// Default: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
}

impl DescribeInstanceSpecsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIdList`, which is required.
    pub fn instance_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceSpecsRequest {
        "InstanceIdList" => instance_id_list: query_json,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeInstanceSpecsRequest {
    type Response = DescribeInstanceSpecsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeInstanceSpecs")
        .required(&["InstanceIdList"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeInstanceSpecsRequest`].
#[non_exhaustive]
pub struct DescribeInstanceSpecsResponse {
    /// The instance specs that were found or are concerned, one entry each.
    pub instance_specs: Vec<InstanceSpec>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5840AB9F-1419-4620-807D-5EA476090247`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstanceSpecsResponse {
        "InstanceSpecs" => instance_specs: list(""),
        "RequestId" => request_id: value,
    }
}

/// The instance specs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InstanceSpec {
    /// How often it happens or is tried: available defense. Example: `2`.
    pub available_defense_times: Option<i32>,
    /// How many there are of this: available delete blackhole. Example: `100`.
    pub available_delete_blackhole_count: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ddosbgp-cn-n6w1r7nz****`.
    pub instance_id: Option<String>,
    /// Way in which the is full defense works. Example: `1`.
    pub is_full_defense_mode: Option<i32>,
    /// Settings of the pack, and what it works with.
    pub pack_config: Option<PackConfig>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// How often it happens or is tried: total defense. Example: `2`.
    pub total_defense_times: Option<i32>,
    /// Share of the full-strength defenses used up, in percent. Example: `30`.
    pub defense_times_percent: Option<i32>,
}

response! {
    InstanceSpec {
        "AvailableDefenseTimes" => available_defense_times: value,
        "AvailableDeleteBlackholeCount" => available_delete_blackhole_count: value,
        "InstanceId" => instance_id: value,
        "IsFullDefenseMode" => is_full_defense_mode: value,
        "PackConfig" => pack_config: value,
        "Region" => region: value,
        "TotalDefenseTimes" => total_defense_times: value,
        "DefenseTimesPercent" => defense_times_percent: value,
    }
}

/// Settings of the pack, and what it works with.
#[non_exhaustive]
pub struct PackConfig {
    /// How many there are of this: bind IP address. Example: `0`.
    pub bind_ip_count: Option<i32>,
    /// Burstable protection of an address, in Gbit/s. Example: `300`.
    pub ip_advance_thre: Option<i32>,
    /// Basic protection of an address, in Gbit/s. Example: `20`.
    pub ip_basic_thre: Option<i32>,
    /// Size or model of the IP address. Example: `100`.
    pub ip_spec: Option<i32>,
    /// Data rate that is granted to or used by the normal. Unit: `Mbps`. Example: `200`.
    pub normal_bandwidth: Option<i32>,
    /// Burstable protection of the instance, in Gbit/s. Example: `300`.
    pub pack_adv_thre: Option<i32>,
    /// Basic protection of the instance, in Gbit/s. Example: `20`.
    pub pack_basic_thre: Option<i32>,
    /// Upper limit of the data rate. Example: `2`.
    pub bandwidth: Option<i64>,
}

response! {
    PackConfig {
        "BindIpCount" => bind_ip_count: value,
        "IpAdvanceThre" => ip_advance_thre: value,
        "IpBasicThre" => ip_basic_thre: value,
        "IpSpec" => ip_spec: value,
        "NormalBandwidth" => normal_bandwidth: value,
        "PackAdvThre" => pack_adv_thre: value,
        "PackBasicThre" => pack_basic_thre: value,
        "Bandwidth" => bandwidth: value,
    }
}
