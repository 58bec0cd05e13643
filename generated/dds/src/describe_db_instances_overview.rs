// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstancesOverview`, from `dds/DescribeDBInstancesOverview.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the instances in a region in short, without pages.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeDBInstancesOverviewRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_db_instances_overview(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstancesOverviewRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    /// Example: `dds-bp12c5b040dc****`.
    pub instance_ids: Option<String>,
    /// State of the instances to list, such as `Running`.
    pub instance_status: Option<String>,
    /// How the item is billed. Example: `PostPaid`.
    pub charge_type: Option<String>,
    /// Whether the item lies in a VPC or in the classic network. Example: `Classic`.
    pub network_type: Option<String>,
    /// Major release of MongoDB; for clones and restores the same as the source's. Example: `4.0`.
    pub engine_version: Option<String>,
    /// Size in CPU cores and memory, as a code. Example: `dds.mongo.2xlarge`.
    pub instance_class: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp1nme44gek34slfc****`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1e7clcw529l773d****`.
    pub vswitch_id: Option<String>,
    /// Whether the instance is a replica set or a sharded cluster. Example: `replicate`.
    pub instance_type: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyiu4ekp****`.
    pub resource_group_id: Option<String>,
    /// Whether the tags of the instances are returned. Default: `false`. Example: `false`.
    pub show_tags: Option<bool>,
}

impl DescribeDBInstancesOverviewRequest {
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
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
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
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
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
    /// Sets `ShowTags`.
    #[inline]
    pub fn show_tags(mut self, value: bool) -> Self {
        self.show_tags = Some(value);
        self
    }
}

request! {
    DescribeDBInstancesOverviewRequest {
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
        "ZoneId" => zone_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ShowTags" => show_tags: query,
    }
}

impl Operation for DescribeDBInstancesOverviewRequest {
    type Response = DescribeDBInstancesOverviewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstancesOverview")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBInstancesOverviewRequest`].
#[non_exhaustive]
pub struct DescribeDBInstancesOverviewResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `52820D2B-B2DD-59F0-BDF2-83EC19C6F1CA`.
    pub request_id: Option<String>,
    /// Instances found, one entry each.
    pub db_instances: Vec<DBInstance>,
}

response! {
    DescribeDBInstancesOverviewResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "DBInstances" => db_instances: list(""),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct DBInstance {
    /// When the item was created. Example: `2022-01-05T03:18:53Z`.
    pub creation_time: Option<Timestamp>,
    /// When the subscription of the instance ends. Example: `2022-02-05T16:00Z`.
    pub expire_time: Option<Timestamp>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// When the instance was last made smaller. Example: `2021-05-08`.
    pub last_downgrade_time: Option<String>,
    /// Shards of the cluster, or those to work on.
    pub shard_list: Vec<ShardList>,
    /// Kind of instance: replica set, sharded cluster or serverless. Example: `replicate`.
    pub db_instance_type: Option<String>,
    /// When the instance was or will be released for good. Example: `2021-12-10T16:00:00Z`.
    pub destroy_time: Option<Timestamp>,
    /// How the item is billed. Example: `PrePaid`.
    pub charge_type: Option<String>,
    /// Read and write throughput that a serverless instance uses. Example: `100`.
    pub capacity_unit: Option<String>,
    /// Whether clients in the VPC need a password. Example: `Open`.
    pub vpc_auth_mode: Option<String>,
    /// State of the instance, such as `Running`.
    pub db_instance_status: Option<String>,
    /// Whether the item lies in a VPC or in the classic network. Example: `VPC`.
    pub network_type: Option<String>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// Major release of MongoDB that the instance or the backup has. Example: `4.2`.
    pub engine_version: Option<String>,
    /// Mongos nodes of the sharded cluster.
    pub mongos_list: Vec<MongosList>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Disk space of the instance. Example: `20`.
    pub db_instance_storage: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm22cdcgc****`.
    pub resource_group_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
    /// ID of the database instance. Example: `dds-bp12c5b040dc****`.
    pub db_instance_id: Option<String>,
    /// Size of the instance in CPU cores and memory, as a code. Example: `dds.mongo.mid`.
    pub db_instance_class: Option<String>,
    /// Database engine; always MongoDB. Example: `MongoDB`.
    pub engine: Option<String>,
    /// How many nodes the replica set has. Example: `3`.
    pub replication_factor: Option<String>,
    /// Name for people of the instance. Example: `text`.
    pub db_instance_description: Option<String>,
    /// Number for the kind of machine, such as physical or virtual. Example: `0`.
    pub kind_code: Option<String>,
}

response! {
    DBInstance {
        "CreationTime" => creation_time: value,
        "ExpireTime" => expire_time: value,
        "Tags" => tags: list(""),
        "LastDowngradeTime" => last_downgrade_time: value,
        "ShardList" => shard_list: list(""),
        "DBInstanceType" => db_instance_type: value,
        "DestroyTime" => destroy_time: value,
        "ChargeType" => charge_type: value,
        "CapacityUnit" => capacity_unit: value,
        "VpcAuthMode" => vpc_auth_mode: value,
        "DBInstanceStatus" => db_instance_status: value,
        "NetworkType" => network_type: value,
        "LockMode" => lock_mode: value,
        "EngineVersion" => engine_version: value,
        "MongosList" => mongos_list: list(""),
        "RegionId" => region_id: value,
        "DBInstanceStorage" => db_instance_storage: value,
        "ResourceGroupId" => resource_group_id: value,
        "ZoneId" => zone_id: value,
        "DBInstanceId" => db_instance_id: value,
        "DBInstanceClass" => db_instance_class: value,
        "Engine" => engine: value,
        "ReplicationFactor" => replication_factor: value,
        "DBInstanceDescription" => db_instance_description: value,
        "KindCode" => kind_code: value,
    }
}

/// Shards of the cluster, or those to work on.
#[non_exhaustive]
pub struct ShardList {
    /// Size of the node in CPU cores and memory, as a code. Example: `dds.shard.mid`.
    pub node_class: Option<String>,
    /// Name for people of the node. Example: `text`.
    pub node_description: Option<String>,
    /// Disk space of the node. Example: `10`.
    pub node_storage: Option<i32>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID.
    /// Example: `d-bp1cac6f2083****`.
    pub node_id: Option<String>,
    /// How many read-only nodes the replica set or shard has. Example: `2`.
    pub readonly_replicas: Option<i32>,
}

response! {
    ShardList {
        "NodeClass" => node_class: value,
        "NodeDescription" => node_description: value,
        "NodeStorage" => node_storage: value,
        "NodeId" => node_id: value,
        "ReadonlyReplicas" => readonly_replicas: value,
    }
}

/// Mongos nodes of the sharded cluster.
#[non_exhaustive]
pub struct MongosList {
    /// Size of the node in CPU cores and memory, as a code. Example: `dds.mongos.standard`.
    pub node_class: Option<String>,
    /// Name for people of the node. Example: `text`.
    pub node_description: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID.
    /// Example: `s-bp10e3b0d02f****`.
    pub node_id: Option<String>,
}

response! {
    MongosList {
        "NodeClass" => node_class: value,
        "NodeDescription" => node_description: value,
        "NodeId" => node_id: value,
    }
}
