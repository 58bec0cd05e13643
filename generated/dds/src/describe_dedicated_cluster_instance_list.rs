// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDedicatedClusterInstanceList`, from `dds/DescribeDedicatedClusterInstanceList.md`.

use alicloud_runtime::codegen::*;

/// Lists the instances in dedicated host clusters.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeDedicatedClusterInstanceListRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dedicated_cluster_instance_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDedicatedClusterInstanceListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `dds-t4n**********`.
    pub instance_id: Option<String>,
    /// State of the instances to list, such as `Running`. Example: `1`.
    pub instance_status: Option<String>,
    /// Whether instances in the classic network or in a VPC are listed. Default: `1`. Example: `1`.
    pub instance_net_type: Option<String>,
    /// Database engine; always MongoDB. Example: `MongoDB`.
    pub engine: Option<String>,
    /// Major release of MongoDB; for clones and restores the same as the source's. Example: `4.2`.
    pub engine_version: Option<String>,
    /// Dedicated host cluster that the instance lies in. Example: `dhg-****************`.
    pub cluster_id: Option<String>,
    /// Host in the dedicated cluster that the list is narrowed down to.
    /// Example: `ch-****************`.
    pub dedicated_host_name: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
}

impl DescribeDedicatedClusterInstanceListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceStatus`.
    pub fn instance_status(mut self, value: impl Into<String>) -> Self {
        self.instance_status = Some(value.into());
        self
    }
    /// Sets `InstanceNetType`.
    pub fn instance_net_type(mut self, value: impl Into<String>) -> Self {
        self.instance_net_type = Some(value.into());
        self
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `DedicatedHostName`.
    pub fn dedicated_host_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeDedicatedClusterInstanceListRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "InstanceId" => instance_id: query,
        "InstanceStatus" => instance_status: query,
        "InstanceNetType" => instance_net_type: query,
        "Engine" => engine: query,
        "EngineVersion" => engine_version: query,
        "ClusterId" => cluster_id: query,
        "DedicatedHostName" => dedicated_host_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeDedicatedClusterInstanceListRequest {
    type Response = DescribeDedicatedClusterInstanceListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDedicatedClusterInstanceList")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDedicatedClusterInstanceListRequest {
    type Item = DbInstance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.instances)
    }
}

/// Response to [`DescribeDedicatedClusterInstanceListRequest`].
#[non_exhaustive]
pub struct DescribeDedicatedClusterInstanceListResponse {
    /// Instances found, one entry each.
    pub instances: Vec<DbInstance>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `25`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A10B8ECB-0BA0-4EC6-93A5-C65FDEDA07CB`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeDedicatedClusterInstanceListResponse {
        "Instances" => instances: list("dbInstance"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct DbInstance {
    /// Which kind of instance or node is meant, such as shard, config server or replica set.
    /// Example: `normal`.
    pub character_type: Option<String>,
    /// Dedicated host cluster that the instance lies in. Example: `dhg-2x7*************`.
    pub cluster_id: Option<String>,
    /// What the dedicated host cluster is called. Example: `TestCluster`.
    pub cluster_name: Option<String>,
    /// When the item was created. Example: `2020-10-09T06:12:04Z`.
    pub create_time: Option<Timestamp>,
    /// Number that the service uses internally for the instance. Example: `123456789`.
    pub custom_id: Option<String>,
    /// Database engine; always MongoDB. Example: `MongoDB`.
    pub engine: Option<String>,
    /// Major release of MongoDB that the instance or the backup has. Example: `4.2`.
    pub engine_version: Option<String>,
    /// Size in CPU cores and memory, as a code. Example: `mdb.shard.2x.small.s`.
    pub instance_class: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `dds-t4n*************`.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `TestInstance`.
    pub instance_name: Option<String>,
    /// Where each node runs and which part it plays.
    pub instance_node_list: Vec<InstanceNodes>,
    /// State of the instances to list, such as `Running`. Example: `1`.
    pub instance_status: Option<String>,
    /// End of the daily window for maintenance, in UTC. Example: `22:00Z`.
    pub maintain_end_time: Option<String>,
    /// Start of the daily window for maintenance, in UTC. Example: `18:00Z`.
    pub maintain_start_time: Option<String>,
    /// Where the instance lies. Example: `China (Hangzhou)`.
    pub region: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of disk, on the host or in the cloud, with its performance level. Example: `CLOUD_ESSD`.
    pub storage_type: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bpxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-bpxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
}

response! {
    DbInstance {
        "CharacterType" => character_type: value,
        "ClusterId" => cluster_id: value,
        "ClusterName" => cluster_name: value,
        "CreateTime" => create_time: value,
        "CustomId" => custom_id: value,
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "InstanceClass" => instance_class: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "InstanceNodeList" => instance_node_list: list("InstanceNodes"),
        "InstanceStatus" => instance_status: value,
        "MaintainEndTime" => maintain_end_time: value,
        "MaintainStartTime" => maintain_start_time: value,
        "Region" => region: value,
        "RegionId" => region_id: value,
        "StorageType" => storage_type: value,
        "VpcId" => vpc_id: value,
        "VswitchId" => vswitch_id: value,
        "ZoneId" => zone_id: value,
    }
}

/// Where each node runs and which part it plays.
#[non_exhaustive]
pub struct InstanceNodes {
    /// Host in the dedicated cluster that the node runs on. Example: `ch-t4n**************`.
    pub dedicated_host_name: Option<String>,
    /// Which instance or which of its nodes the entry describes. Example: `xr-dhgi-mongo-21`.
    pub ins_name: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `4068`.
    pub node_id: Option<i32>,
    /// Address of the node. Example: `192.168.0.2`.
    pub node_ip: Option<String>,
    /// Part that the node plays, such as mongos, shard, Configserver, or member of a replica set.
    /// Example: `normal`.
    pub node_type: Option<String>,
    /// Port that clients connect to. Example: `3002`.
    pub port: Option<i32>,
    /// Part that the node plays, such as primary or secondary. Example: `master`.
    pub role: Option<Open<InstanceNodesRole>>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
}

response! {
    InstanceNodes {
        "DedicatedHostName" => dedicated_host_name: value,
        "InsName" => ins_name: value,
        "NodeId" => node_id: value,
        "NodeIp" => node_ip: value,
        "NodeType" => node_type: value,
        "Port" => port: value,
        "Role" => role: value,
        "ZoneId" => zone_id: value,
    }
}

values! {
    /// Part that the node plays, such as primary or secondary.
    pub enum InstanceNodesRole {
        /// Node that takes the writes.
        Master = "master",
        /// Node that copies from the master.
        Slave = "slave",
    }
}
