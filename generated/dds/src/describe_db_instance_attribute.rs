// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceAttribute`, from `dds/DescribeDBInstanceAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkType, ProtocolType, Tag, VpcAuthMode};

/// Returns an instance with its nodes, size, network and state.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeDBInstanceAttributeRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_db_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Database engine; always MongoDB. Example: `MongoDB`.
    pub engine: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `sg-bpxxxxxxxxxxxxxxxxxx`.
    pub resource_group_id: Option<String>,
    /// Whether to look up an instance that has been deleted. Default: `false`. Example: `false`.
    pub is_delete: Option<bool>,
}

impl DescribeDBInstanceAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
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
    /// Sets `IsDelete`.
    #[inline]
    pub fn is_delete(mut self, value: bool) -> Self {
        self.is_delete = Some(value);
        self
    }
}

request! {
    DescribeDBInstanceAttributeRequest {
        "DBInstanceId" => db_instance_id: query,
        "Engine" => engine: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "IsDelete" => is_delete: query,
    }
}

impl Operation for DescribeDBInstanceAttributeRequest {
    type Response = DescribeDBInstanceAttributeResponse;
    type Error = DescribeDBInstanceAttributeError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceAttribute")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceAttributeError] = &[
        DescribeDBInstanceAttributeError::VpcCloudInstanceIdNumError,
    ];
}

/// Response to [`DescribeDBInstanceAttributeRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C373EED9-5125-4DD9-89DB-FB1ECD2C2B4F`.
    pub request_id: Option<String>,
    /// Instances found, one entry each.
    pub db_instances: Vec<DBInstance>,
}

response! {
    DescribeDBInstanceAttributeResponse {
        "RequestId" => request_id: value,
        "DBInstances" => db_instances: list("DBInstance"),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct DBInstance {
    /// How the item is billed. Example: `PostPaid`.
    pub charge_type: Option<String>,
    /// Config server nodes of the sharded cluster.
    pub configserver_list: Vec<ConfigserverAttribute>,
    /// When the item was created. Example: `2018-11-21T05:10:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Minor release that runs now, as opposed to the major one. Example: `mongodb_20180914_1.1.5`.
    pub current_kernel_version: Option<String>,
    /// Size of the instance in CPU cores and memory, as a code. Example: `dds.mongo.mid`.
    pub db_instance_class: Option<String>,
    /// Name for people of the instance. Example: `text`.
    pub db_instance_description: Option<String>,
    /// ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Whether the instance is guarded against being released by mistake. Example: `true`.
    pub db_instance_release_protection: Option<bool>,
    /// State of the instance, such as `Running`.
    pub db_instance_status: Option<String>,
    /// Disk space of the instance. Example: `10`.
    pub db_instance_storage: Option<i32>,
    /// Kind of instance: replica set, sharded cluster or serverless. Example: `replicate`.
    pub db_instance_type: Option<String>,
    /// Database engine; always MongoDB. Example: `MongoDB`.
    pub engine: Option<String>,
    /// Major release of MongoDB that the instance or the backup has. Example: `3.4`.
    pub engine_version: Option<String>,
    /// When the subscription of the instance ends. Example: `2019-04-08T16:00Z`.
    pub expire_time: Option<Timestamp>,
    /// Number for the kind of machine, such as physical or virtual. Example: `1`.
    pub kind_code: Option<String>,
    /// When the instance was last made smaller. Example: `2019-03-08`.
    pub last_downgrade_time: Option<String>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// End of the daily window for maintenance, in UTC. Example: `03:00Z`.
    pub maintain_end_time: Option<String>,
    /// Start of the daily window for maintenance, in UTC. Example: `02:00Z`.
    pub maintain_start_time: Option<String>,
    /// How many connections may be open at the same time. Example: `500`.
    pub max_connections: Option<i32>,
    /// Most disk operations a second. Example: `1000`.
    pub max_iops: Option<i32>,
    /// Mongos nodes of the sharded cluster.
    pub mongos_list: Vec<MongosAttribute>,
    /// Whether the item lies in a VPC or in the classic network. Example: `VPC`.
    pub network_type: Option<Open<NetworkType>>,
    /// Whether clients speak MongoDB's protocol or that of DynamoDB. Example: `mongodb`.
    pub protocol_type: Option<Open<ProtocolType>>,
    /// How many read-only nodes the replica set or shard has. Example: `0`.
    pub readonly_replicas: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Logical instance that joins global active instances; only for old ones.
    /// Example: `bls-mxxxxxxxx`.
    pub replacate_id: Option<String>,
    /// What the replica set is called; drivers may need it to connect. Example: `mgset-10xxxxxxxx`.
    pub replica_set_name: Option<String>,
    /// Nodes of the replica set with their addresses.
    pub replica_sets: Vec<ReplicaSet>,
    /// How many nodes the replica set has. Example: `3`.
    pub replication_factor: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-axxxxxxxx`.
    pub resource_group_id: Option<String>,
    /// Shards of the cluster, or those to work on.
    pub shard_list: Vec<ShardAttribute>,
    /// Engine inside MongoDB that stores the data. Example: `WiredTiger`.
    pub storage_engine: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Instance as the VPC knows it. Example: `s-bp1xxxxxxxxxxxxx`.
    pub vpc_cloud_instance_ids: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bpxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-bpxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Whether clients in the VPC need a password. Example: `Open`.
    pub vpc_auth_mode: Option<Open<VpcAuthMode>>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Most megabytes a second that the disk passes. Example: `350`.
    pub max_mbps: Option<i32>,
    /// Read and write throughput that a serverless instance uses. Example: `100`.
    pub capacity_unit: Option<String>,
    /// Kind of disk, on the host or in the cloud, with its performance level. Example: `cloud_essd1`.
    pub storage_type: Option<String>,
    /// Zone of the secondary node, when nodes are spread over several zones. Example: `cn-hangzhou-i`.
    pub secondary_zone_id: Option<String>,
    /// Zone of the hidden node, when nodes are spread over several zones. Example: `cn-hangzhou-h`.
    pub hidden_zone_id: Option<String>,
    /// When the instance was or will be released for good. Example: `2021-12-10T16:00:00Z`.
    pub destroy_time: Option<Timestamp>,
    /// State of the order for the instance. Example: `all_completed`.
    pub db_instance_order_status: Option<String>,
    /// Whether the cloud disks are encrypted. Example: `true`.
    pub encrypted: Option<bool>,
    /// Key in Key Management Service that encrypts the data, by its ID.
    /// Example: `07609cc3-3109-408f-a35e-c548e776da0b`.
    pub encryption_key: Option<String>,
    /// How far the data has been copied while the instance is being changed. Example: `0.8`.
    pub sync_percent: Option<String>,
    /// Whether the sharded cluster is backed up as a whole. Default: `false`. Example: `true`.
    pub use_cluster_backup: Option<bool>,
    /// Whether the disk may exceed its performance for short times. Example: `true`.
    pub bursting_enabled: Option<bool>,
    /// Disk operations a second that are paid for on top of the basic performance. Example: `1960`.
    pub provisioned_iops: Option<i64>,
    /// Facts about disaster recovery for the instance. Example: `text`.
    pub disaster_recovery_info: Option<String>,
    /// Size of the search nodes, as a code. Example: `mdb.shard.2x.xlarge.d`.
    pub search_node_class: Option<String>,
    /// Disk space of the search nodes. Example: `20`.
    pub search_node_storage: Option<i32>,
    /// How many nodes serve search. Example: `2`.
    pub search_node_count: Option<i32>,
}

response! {
    DBInstance {
        "ChargeType" => charge_type: value,
        "ConfigserverList" => configserver_list: list("ConfigserverAttribute"),
        "CreationTime" => creation_time: value,
        "CurrentKernelVersion" => current_kernel_version: value,
        "DBInstanceClass" => db_instance_class: value,
        "DBInstanceDescription" => db_instance_description: value,
        "DBInstanceId" => db_instance_id: value,
        "DBInstanceReleaseProtection" => db_instance_release_protection: value,
        "DBInstanceStatus" => db_instance_status: value,
        "DBInstanceStorage" => db_instance_storage: value,
        "DBInstanceType" => db_instance_type: value,
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "ExpireTime" => expire_time: value,
        "KindCode" => kind_code: value,
        "LastDowngradeTime" => last_downgrade_time: value,
        "LockMode" => lock_mode: value,
        "MaintainEndTime" => maintain_end_time: value,
        "MaintainStartTime" => maintain_start_time: value,
        "MaxConnections" => max_connections: value,
        "MaxIOPS" => max_iops: value,
        "MongosList" => mongos_list: list("MongosAttribute"),
        "NetworkType" => network_type: value,
        "ProtocolType" => protocol_type: value,
        "ReadonlyReplicas" => readonly_replicas: value,
        "RegionId" => region_id: value,
        "ReplacateId" => replacate_id: value,
        "ReplicaSetName" => replica_set_name: value,
        "ReplicaSets" => replica_sets: list("ReplicaSet"),
        "ReplicationFactor" => replication_factor: value,
        "ResourceGroupId" => resource_group_id: value,
        "ShardList" => shard_list: list("ShardAttribute"),
        "StorageEngine" => storage_engine: value,
        "Tags" => tags: list("Tag"),
        "VPCCloudInstanceIds" => vpc_cloud_instance_ids: value,
        "VPCId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "VpcAuthMode" => vpc_auth_mode: value,
        "ZoneId" => zone_id: value,
        "MaxMBPS" => max_mbps: value,
        "CapacityUnit" => capacity_unit: value,
        "StorageType" => storage_type: value,
        "SecondaryZoneId" => secondary_zone_id: value,
        "HiddenZoneId" => hidden_zone_id: value,
        "DestroyTime" => destroy_time: value,
        "DBInstanceOrderStatus" => db_instance_order_status: value,
        "Encrypted" => encrypted: value,
        "EncryptionKey" => encryption_key: value,
        "SyncPercent" => sync_percent: value,
        "UseClusterBackup" => use_cluster_backup: value,
        "BurstingEnabled" => bursting_enabled: value,
        "ProvisionedIops" => provisioned_iops: value,
        "DisasterRecoveryInfo" => disaster_recovery_info: value,
        "SearchNodeClass" => search_node_class: value,
        "SearchNodeStorage" => search_node_storage: value,
        "SearchNodeCount" => search_node_count: value,
    }
}

/// Config server nodes of the sharded cluster.
#[non_exhaustive]
pub struct ConfigserverAttribute {
    /// Host name that clients reach the node at.
    pub connect_string: Option<String>,
    /// How many connections may be open at the same time. Example: `0`.
    pub max_connections: Option<i32>,
    /// Most disk operations a second. Example: `1000`.
    pub max_iops: Option<i32>,
    /// Size of the node in CPU cores and memory, as a code. Example: `dds.cs.mid`.
    pub node_class: Option<String>,
    /// Name for people of the node. Example: `testConfigserver`.
    pub node_description: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID.
    /// Example: `dds-bpxxxxxxxxxxxxxx-cs`.
    pub node_id: Option<String>,
    /// Disk space of the node. Example: `20`.
    pub node_storage: Option<i32>,
    /// Port that clients connect to. Example: `3717`.
    pub port: Option<i32>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// State of the node, such as running.
    pub status: Option<String>,
    /// Minor release that runs now, as opposed to the major one. Example: `mongodb_20220518_4.0.21`.
    pub current_kernel_version: Option<String>,
}

response! {
    ConfigserverAttribute {
        "ConnectString" => connect_string: value,
        "MaxConnections" => max_connections: value,
        "MaxIOPS" => max_iops: value,
        "NodeClass" => node_class: value,
        "NodeDescription" => node_description: value,
        "NodeId" => node_id: value,
        "NodeStorage" => node_storage: value,
        "Port" => port: value,
        "LockMode" => lock_mode: value,
        "Status" => status: value,
        "CurrentKernelVersion" => current_kernel_version: value,
    }
}

/// Mongos nodes of the sharded cluster.
#[non_exhaustive]
pub struct MongosAttribute {
    /// Host name of the mongos node; the field is going away, use `ConnectString`.
    /// Example: `s-bpxxxxxxxx.mongodb.rds.aliyuncs.com`.
    pub connect_sting: Option<String>,
    /// How many connections may be open at the same time. Example: `1000`.
    pub max_connections: Option<i32>,
    /// Most disk operations a second. Example: `0`.
    pub max_iops: Option<i32>,
    /// Size of the node in CPU cores and memory, as a code. Example: `dds.mongos.mid`.
    pub node_class: Option<String>,
    /// Name for people of the node. Example: `mongos1`.
    pub node_description: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `s-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Port that clients connect to. Example: `3717`.
    pub port: Option<i32>,
    /// ID of the virtual private cloud. Example: `vpc-bp1xxxxxxxxxxxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1xxxxxxxxxxxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Mongos node as the VPC knows it; only for instances in a VPC. Example: `s-bp1xxxxxxxxxxxxx`.
    pub vpc_cloud_instance_id: Option<String>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// State of the node, such as running.
    pub status: Option<String>,
    /// Minor release that runs now, as opposed to the major one. Example: `mongodb_20220518_4.0.21`.
    pub current_kernel_version: Option<String>,
    /// Host name that clients reach the node at.
    /// Example: `s-bp1d8c262a15****.mongodb.rds.aliyuncs.com`.
    pub connect_string: Option<String>,
}

response! {
    MongosAttribute {
        "ConnectSting" => connect_sting: value,
        "MaxConnections" => max_connections: value,
        "MaxIOPS" => max_iops: value,
        "NodeClass" => node_class: value,
        "NodeDescription" => node_description: value,
        "NodeId" => node_id: value,
        "Port" => port: value,
        "VPCId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "VpcCloudInstanceId" => vpc_cloud_instance_id: value,
        "LockMode" => lock_mode: value,
        "Status" => status: value,
        "CurrentKernelVersion" => current_kernel_version: value,
        "ConnectString" => connect_string: value,
    }
}

/// Nodes of the replica set with their addresses.
#[non_exhaustive]
pub struct ReplicaSet {
    /// Host name that clients reach the node at. Example: `dds-bpxxxxxxxx.mongodb.rds.aliyuncs.com`.
    pub connection_domain: Option<String>,
    /// Port that clients reach the node at. Example: `ConnectionPort`.
    pub connection_port: Option<String>,
    /// Whether the item lies in a VPC or in the classic network. Example: `VPC`.
    pub network_type: Option<Open<NetworkType>>,
    /// Part that the node plays in the replica set. Example: `Primary`.
    pub replica_set_role: Option<String>,
    /// Instance or node as the VPC knows it; only for instances in a VPC. Example: `vpc-xxxxxxxx`.
    pub vpc_cloud_instance_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bpxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-bpxxxxxxxx`.
    pub vswitch_id: Option<String>,
}

response! {
    ReplicaSet {
        "ConnectionDomain" => connection_domain: value,
        "ConnectionPort" => connection_port: value,
        "NetworkType" => network_type: value,
        "ReplicaSetRole" => replica_set_role: value,
        "VPCCloudInstanceId" => vpc_cloud_instance_id: value,
        "VPCId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
    }
}

/// Shards of the cluster, or those to work on.
#[non_exhaustive]
pub struct ShardAttribute {
    /// Host name that clients reach the node at.
    /// Example: `d-bpxxxxxxxxxxxxxxxxxx.mongodb.rds.aliyuncs.com`.
    pub connect_string: Option<String>,
    /// How many connections may be open at the same time. Example: `8000`.
    pub max_connections: Option<i32>,
    /// Most disk operations a second. Example: `8000`.
    pub max_iops: Option<i32>,
    /// Size of the node in CPU cores and memory, as a code. Example: `dds.shard.mid`.
    pub node_class: Option<String>,
    /// Name for people of the node. Example: `testshard`.
    pub node_description: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Disk space of the node. Example: `10`.
    pub node_storage: Option<i32>,
    /// Port that clients connect to. Example: `3717`.
    pub port: Option<i32>,
    /// How many read-only nodes the replica set or shard has. Range: 0 to 5. Example: `1`.
    pub readonly_replicas: Option<i32>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// State of the node, such as running.
    pub status: Option<String>,
    /// Most megabytes a second that the disk passes. Example: `350`.
    pub max_disk_mbps: Option<String>,
    /// Minor release that runs now, as opposed to the major one. Example: `mongodb_20220518_4.0.21`.
    pub current_kernel_version: Option<String>,
    /// What the replica set is called; drivers may need it to connect. Example: `mgset-xxxx`.
    pub replica_set_name: Option<String>,
}

response! {
    ShardAttribute {
        "ConnectString" => connect_string: value,
        "MaxConnections" => max_connections: value,
        "MaxIOPS" => max_iops: value,
        "NodeClass" => node_class: value,
        "NodeDescription" => node_description: value,
        "NodeId" => node_id: value,
        "NodeStorage" => node_storage: value,
        "Port" => port: value,
        "ReadonlyReplicas" => readonly_replicas: value,
        "LockMode" => lock_mode: value,
        "Status" => status: value,
        "MaxDiskMbps" => max_disk_mbps: value,
        "CurrentKernelVersion" => current_kernel_version: value,
        "ReplicaSetName" => replica_set_name: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceAttributeRequest`] names.
///
/// - [`VpcCloudInstanceIdNumError`](super::DocumentedError::VpcCloudInstanceIdNumError)
pub type DescribeDBInstanceAttributeError = super::DocumentedError;
