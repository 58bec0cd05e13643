// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstancesOverview`, from `r-kvstore/DescribeInstancesOverview.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, EditionType, InstanceStatus, InstanceType, NetworkType};

/// Lists instances of the account in short form.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// use alicloud_r_kvstore::describe_instances_overview::InstanceStatus;
///
/// let request = alicloud_r_kvstore::DescribeInstancesOverviewRequest::new();
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_instances_overview(request)
///     .wait()
///     .until(InstanceStatus::Normal)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstancesOverviewRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// State of the instance, to narrow the list down to or to be put into.
    pub instance_status: Option<String>,
    /// How the item is billed. Here: `PostPaid`, `PrePaid`, `dhgpay`.
    pub charge_type: Option<Open<ChargeType>>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<Open<NetworkType>>,
    /// Major version of Redis, or the Redis version that a Tair instance is compatible with.
    pub engine_version: Option<String>,
    /// Size, model or class of the instance.
    pub instance_class: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    /// Here: `Redis`, `Memcache`, `tair_essd`, `tair_scm`, `Tair`, `tair_rdb`.
    pub instance_type: Option<Open<InstanceType>>,
    /// Text that instance names and IDs are searched for.
    pub search_key: Option<String>,
    /// How the nodes of the instance are arranged.
    pub architecture_type: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether the instance is of the Community Edition or of Tair.
    pub edition_type: Option<Open<EditionType>>,
    /// Address of the instance inside the vSwitch.
    pub private_ip: Option<String>,
}

impl DescribeInstancesOverviewRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `InstanceStatus`.
    pub fn instance_status(mut self, value: impl Into<String>) -> Self {
        self.instance_status = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `InstanceClass`.
    pub fn instance_class(mut self, value: impl Into<String>) -> Self {
        self.instance_class = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `SearchKey`.
    pub fn search_key(mut self, value: impl Into<String>) -> Self {
        self.search_key = Some(value.into());
        self
    }
    /// Sets `ArchitectureType`.
    pub fn architecture_type(mut self, value: impl Into<String>) -> Self {
        self.architecture_type = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `EditionType`.
    pub fn edition_type(mut self, value: impl Into<Open<EditionType>>) -> Self {
        self.edition_type = Some(value.into());
        self
    }
    /// Sets `PrivateIp`.
    pub fn private_ip(mut self, value: impl Into<String>) -> Self {
        self.private_ip = Some(value.into());
        self
    }
}

request! {
    DescribeInstancesOverviewRequest {
        "RegionId" => region_id: query,
        "InstanceIds" => instance_ids: query,
        "InstanceStatus" => instance_status: query,
        "ChargeType" => charge_type: query,
        "NetworkType" => network_type: query,
        "EngineVersion" => engine_version: query,
        "InstanceClass" => instance_class: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "InstanceType" => instance_type: query,
        "SearchKey" => search_key: query,
        "ArchitectureType" => architecture_type: query,
        "ZoneId" => zone_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "EditionType" => edition_type: query,
        "PrivateIp" => private_ip: query,
    }
}

impl Operation for DescribeInstancesOverviewRequest {
    type Response = DescribeInstancesOverviewResponse;
    type Error = DescribeInstancesOverviewError;
    const INFO: OperationInfo = super::operation("DescribeInstancesOverview")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstancesOverviewError] = &[
        DescribeInstancesOverviewError::InvalidInstanceIdsMalformed,
    ];
}

impl Stateful for DescribeInstancesOverviewRequest {
    type State = InstanceStatus;
    const FAILURES: &'static [InstanceStatus] = &[InstanceStatus::Error];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.instance_ids)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .instances
                .iter()
                .map(|v| (
                    v.instance_id.as_deref(),
                    v.instance_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeInstancesOverviewRequest`].
#[non_exhaustive]
pub struct DescribeInstancesOverviewResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E83311F-0EE4-4922-A3BF-730B312B****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
}

response! {
    DescribeInstancesOverviewResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Instances" => instances: list(""),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// ID of the virtual private cloud. Example: `vpc-bp1nme44gek34slfc****`.
    pub vpc_id: Option<String>,
    /// Address of the instance inside the vSwitch. Example: `172.16.49.***`.
    pub private_ip: Option<String>,
    /// Memory of the instance or of the node. Example: `4096`.
    pub capacity: Option<i64>,
    /// When the item was created. Example: `2018-11-07T08:49:00Z`.
    pub create_time: Option<Timestamp>,
    /// Endpoint that clients connect to. Example: `r-bp1zxszhcgatnx****.redis.rds.aliyuncs.com`.
    pub connection_domain: Option<String>,
    /// How the item is billed. Example: `PrePaid`.
    pub charge_type: Option<String>,
    /// How the nodes of the instance are arranged. Example: `cluster`.
    pub architecture_type: Option<String>,
    /// Whether the item lies in a VPC or in the classic network. Example: `CLASSIC`.
    pub network_type: Option<String>,
    /// Major version of Redis that the instance runs or is compatible with. Example: `6.0`.
    pub engine_version: Option<String>,
    /// Name of the instance, to recognize it by. Example: `apitest`.
    pub instance_name: Option<String>,
    /// Distributed instance that the instance is a member of. Example: `gr-bp14rkqrhac****`.
    pub global_instance_id: Option<String>,
    /// Size, model or class of the instance.
    /// Example: `redis.logic.sharding.2g.2db.0rodb.4proxy.default`.
    pub instance_class: Option<String>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-bp1zxszhcgatnx****`.
    pub instance_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `Redis`.
    pub instance_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2022-06-13T16:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1e7clcw529l773d****`.
    pub vswitch_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyiu4ekp****`.
    pub resource_group_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// How the instance stands at present; it decides what can be done with it. Example: `Normal`.
    pub instance_status: Option<Open<InstanceStatus>>,
    /// ID of the zone that the secondary lies in. Example: `cn-hangzhou-g`.
    pub secondary_zone_id: Option<String>,
}

response! {
    Instance {
        "VpcId" => vpc_id: value,
        "PrivateIp" => private_ip: value,
        "Capacity" => capacity: value,
        "CreateTime" => create_time: value,
        "ConnectionDomain" => connection_domain: value,
        "ChargeType" => charge_type: value,
        "ArchitectureType" => architecture_type: value,
        "NetworkType" => network_type: value,
        "EngineVersion" => engine_version: value,
        "InstanceName" => instance_name: value,
        "GlobalInstanceId" => global_instance_id: value,
        "InstanceClass" => instance_class: value,
        "InstanceId" => instance_id: value,
        "InstanceType" => instance_type: value,
        "RegionId" => region_id: value,
        "EndTime" => end_time: value,
        "VSwitchId" => vswitch_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "ZoneId" => zone_id: value,
        "InstanceStatus" => instance_status: value,
        "SecondaryZoneId" => secondary_zone_id: value,
    }
}

/// Errors that the documentation of [`DescribeInstancesOverviewRequest`] names.
///
/// - [`InvalidInstanceIdsMalformed`](super::DocumentedError::InvalidInstanceIdsMalformed)
pub type DescribeInstancesOverviewError = super::DocumentedError;
