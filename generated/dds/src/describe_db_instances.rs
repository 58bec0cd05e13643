// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstances`, from `dds/DescribeDBInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, InstanceType, NetworkType, Tag, VpcAuthMode};

/// Lists the instances in a region, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeDBInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_db_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstancesRequest {
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// How many primary and secondary nodes the replica set has. Example: `3`.
    pub replication_factor: Option<String>,
    /// Name for people of the instance. Example: `text`.
    pub db_instance_description: Option<String>,
    /// State of the instance, such as `Running`. Example: `ACTIVATION`.
    pub db_instance_status: Option<String>,
    /// Kind of instance: replica set, sharded cluster or serverless.
    /// Default: `replicate`. Example: `replicate`.
    pub db_instance_type: Option<Open<InstanceType>>,
    /// Size of the instance in CPU cores and memory, as a code. Example: `dds.mongo.mid`.
    pub db_instance_class: Option<String>,
    /// Database engine; always MongoDB. Example: `MongoDB`.
    pub engine: Option<String>,
    /// Major release of MongoDB; for clones and restores the same as the source's. Example: `4.0`.
    pub engine_version: Option<String>,
    /// Whether the item lies in a VPC or in the classic network. Example: `VPC`.
    pub network_type: Option<Open<NetworkType>>,
    /// ID of the virtual private cloud. Example: `vpc-bpxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-bpxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// How the item is billed. Here: `PrePaid`, `PostPaid`. Example: `PrePaid`.
    pub charge_type: Option<Open<ChargeType>>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Moment of expiry that the list is narrowed down by. Example: `2019-12-26T16:00Z`.
    pub expire_time: Option<Timestamp>,
    /// Whether to list only instances that have, or have not, run out. Example: `true`.
    pub expired: Option<String>,
    /// Host name that clients reach the node at. Example: `dds-bpxxxxxxxx.mongodb.rds.aliyuncs.com`.
    pub connection_domain: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-axxxxxxxx`.
    pub resource_group_id: Option<String>,
    /// Whether standard instances or single-node and test ones are listed.
    /// Default: `default`. Example: `default`.
    pub db_node_type: Option<String>,
}

impl DescribeDBInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ReplicationFactor`.
    pub fn replication_factor(mut self, value: impl Into<String>) -> Self {
        self.replication_factor = Some(value.into());
        self
    }
    /// Sets `DBInstanceDescription`.
    pub fn db_instance_description(mut self, value: impl Into<String>) -> Self {
        self.db_instance_description = Some(value.into());
        self
    }
    /// Sets `DBInstanceStatus`.
    pub fn db_instance_status(mut self, value: impl Into<String>) -> Self {
        self.db_instance_status = Some(value.into());
        self
    }
    /// Sets `DBInstanceType`.
    pub fn db_instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.db_instance_type = Some(value.into());
        self
    }
    /// Sets `DBInstanceClass`.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
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
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.network_type = Some(value.into());
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
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ExpireTime`.
    pub fn expire_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.expire_time = Some(value.into());
        self
    }
    /// Sets `Expired`.
    pub fn expired(mut self, value: impl Into<String>) -> Self {
        self.expired = Some(value.into());
        self
    }
    /// Sets `ConnectionDomain`.
    pub fn connection_domain(mut self, value: impl Into<String>) -> Self {
        self.connection_domain = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DBNodeType`.
    pub fn db_node_type(mut self, value: impl Into<String>) -> Self {
        self.db_node_type = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstancesRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DBInstanceId" => db_instance_id: query,
        "ReplicationFactor" => replication_factor: query,
        "DBInstanceDescription" => db_instance_description: query,
        "DBInstanceStatus" => db_instance_status: query,
        "DBInstanceType" => db_instance_type: query,
        "DBInstanceClass" => db_instance_class: query,
        "Engine" => engine: query,
        "EngineVersion" => engine_version: query,
        "NetworkType" => network_type: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "ChargeType" => charge_type: query,
        "ZoneId" => zone_id: query,
        "Tag" => tag: query,
        "RegionId" => region_id: query,
        "ExpireTime" => expire_time: query,
        "Expired" => expired: query,
        "ConnectionDomain" => connection_domain: query,
        "ResourceGroupId" => resource_group_id: query,
        "DBNodeType" => db_node_type: query,
    }
}

impl Operation for DescribeDBInstancesRequest {
    type Response = DescribeDBInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstances")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDBInstancesRequest {
    type Item = DBInstance;
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
        Some(&mut response.db_instances)
    }
}

/// Response to [`DescribeDBInstancesRequest`].
#[non_exhaustive]
pub struct DescribeDBInstancesResponse {
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A10B8ECB-0BA0-4EC6-93A5-C65FDEDA07CB`.
    pub request_id: Option<String>,
    /// Instances found, one entry each.
    pub db_instances: Vec<DBInstance>,
}

response! {
    DescribeDBInstancesResponse {
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "DBInstances" => db_instances: list("DBInstance"),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct DBInstance {
    /// How the item is billed. Example: `PostPaid`.
    pub charge_type: Option<String>,
    /// When the item was created. Example: `2018-09-25T06:33:07Z`.
    pub creation_time: Option<Timestamp>,
    /// Size of the instance in CPU cores and memory, as a code. Example: `dds.mongo.mid`.
    pub db_instance_class: Option<String>,
    /// Name for people of the instance. Example: `text`.
    pub db_instance_description: Option<String>,
    /// ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// State of the instance, such as `Running`.
    pub db_instance_status: Option<String>,
    /// Disk space of the instance. Example: `20`.
    pub db_instance_storage: Option<i32>,
    /// Kind of instance: replica set, sharded cluster or serverless. Example: `sharding`.
    pub db_instance_type: Option<String>,
    /// When the instance was or will be released for good. Example: `2019-03-05T11:26:02Z`.
    pub destroy_time: Option<Timestamp>,
    /// Database engine; always MongoDB. Example: `MongoDB`.
    pub engine: Option<String>,
    /// Major release of MongoDB that the instance or the backup has. Example: `4.0`.
    pub engine_version: Option<String>,
    /// When the subscription of the instance ends. Example: `2019-11-25T16:00Z`.
    pub expire_time: Option<Timestamp>,
    /// Number for the kind of machine, such as physical or virtual. Example: `1`.
    pub kind_code: Option<String>,
    /// When the instance was last made smaller. Example: `2019-03-08`.
    pub last_downgrade_time: Option<String>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// Mongos nodes of the sharded cluster.
    pub mongos_list: Vec<MongosAttribute>,
    /// Whether the item lies in a VPC or in the classic network. Example: `VPC`.
    pub network_type: Option<Open<NetworkType>>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many nodes the replica set has. Example: `3`.
    pub replication_factor: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-axxxxxxxx`.
    pub resource_group_id: Option<String>,
    /// Shards of the cluster, or those to work on.
    pub shard_list: Vec<ShardAttribute>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Whether clients in the VPC need a password. Here: `Open`, `Close`. Example: `Close`.
    pub vpc_auth_mode: Option<Open<VpcAuthMode>>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Read and write throughput that a serverless instance uses. Example: `100`.
    pub capacity_unit: Option<String>,
    /// Kind of disk, on the host or in the cloud, with its performance level. Example: `local_ssd`.
    pub storage_type: Option<String>,
    /// Zone of the secondary node, when nodes are spread over several zones. Example: `cn-hangzhou-i`.
    pub secondary_zone_id: Option<String>,
    /// Zone of the hidden node, when nodes are spread over several zones. Example: `cn-hangzhou-h`.
    pub hidden_zone_id: Option<String>,
    /// Which backups stay when the instance is released. Example: `1`.
    pub backup_retention_policy: Option<i32>,
    /// When the instance was or will be released. Example: `2024-06-17T07:01Z`.
    pub release_time: Option<Timestamp>,
}

response! {
    DBInstance {
        "ChargeType" => charge_type: value,
        "CreationTime" => creation_time: value,
        "DBInstanceClass" => db_instance_class: value,
        "DBInstanceDescription" => db_instance_description: value,
        "DBInstanceId" => db_instance_id: value,
        "DBInstanceStatus" => db_instance_status: value,
        "DBInstanceStorage" => db_instance_storage: value,
        "DBInstanceType" => db_instance_type: value,
        "DestroyTime" => destroy_time: value,
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "ExpireTime" => expire_time: value,
        "KindCode" => kind_code: value,
        "LastDowngradeTime" => last_downgrade_time: value,
        "LockMode" => lock_mode: value,
        "MongosList" => mongos_list: list("MongosAttribute"),
        "NetworkType" => network_type: value,
        "RegionId" => region_id: value,
        "ReplicationFactor" => replication_factor: value,
        "ResourceGroupId" => resource_group_id: value,
        "ShardList" => shard_list: list("ShardAttribute"),
        "Tags" => tags: list("Tag"),
        "VpcAuthMode" => vpc_auth_mode: value,
        "ZoneId" => zone_id: value,
        "CapacityUnit" => capacity_unit: value,
        "StorageType" => storage_type: value,
        "SecondaryZoneId" => secondary_zone_id: value,
        "HiddenZoneId" => hidden_zone_id: value,
        "BackupRetentionPolicy" => backup_retention_policy: value,
        "ReleaseTime" => release_time: value,
    }
}

/// Mongos nodes of the sharded cluster.
#[non_exhaustive]
pub struct MongosAttribute {
    /// Size of the node in CPU cores and memory, as a code. Example: `dds.mongos.mid`.
    pub node_class: Option<String>,
    /// Name for people of the node. Example: `text`.
    pub node_description: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `s-bpxxxxxxxx`.
    pub node_id: Option<String>,
}

response! {
    MongosAttribute {
        "NodeClass" => node_class: value,
        "NodeDescription" => node_description: value,
        "NodeId" => node_id: value,
    }
}

/// Shards of the cluster, or those to work on.
#[non_exhaustive]
pub struct ShardAttribute {
    /// Size of the node in CPU cores and memory, as a code. Example: `dds.shard.mid`.
    pub node_class: Option<String>,
    /// Name for people of the node. Example: `text`.
    pub node_description: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Disk space of the node. Unit: `GB`. Example: `20`.
    pub node_storage: Option<i32>,
    /// How many read-only nodes the replica set or shard has. Range: 0 to 5. Example: `1`.
    pub readonly_replicas: Option<i32>,
}

response! {
    ShardAttribute {
        "NodeClass" => node_class: value,
        "NodeDescription" => node_description: value,
        "NodeId" => node_id: value,
        "NodeStorage" => node_storage: value,
        "ReadonlyReplicas" => readonly_replicas: value,
    }
}
