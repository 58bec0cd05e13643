// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceAttribute`, from `r-kvstore/DescribeInstanceAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, InstanceStatus, NetworkType, NodeType, Tag, VpcAuthMode};

/// Returns the settings and the state of an instance in full.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// use alicloud_r_kvstore::describe_instance_attribute::InstanceStatus;
///
/// let request = alicloud_r_kvstore::DescribeInstanceAttributeRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_instance_attribute(request)
///     .wait()
///     .until(InstanceStatus::Normal)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceAttributeRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeInstanceAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceAttributeRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeInstanceAttributeRequest {
    type Response = DescribeInstanceAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceAttribute")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

impl Stateful for DescribeInstanceAttributeRequest {
    type State = InstanceStatus;
    const FAILURES: &'static [InstanceStatus] = &[InstanceStatus::Error];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.instance_id)
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

/// Response to [`DescribeInstanceAttributeRequest`].
#[non_exhaustive]
pub struct DescribeInstanceAttributeResponse {
    /// Instances found, one entry each.
    pub instances: Vec<DBInstanceAttribute>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CA40C261-EB72-4EDA-AC57-958722162595`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstanceAttributeResponse {
        "Instances" => instances: list("DBInstanceAttribute"),
        "RequestId" => request_id: value,
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct DBInstanceAttribute {
    /// How the nodes of the instance are arranged. Default: `NULL`. Example: `standard`.
    pub architecture_type: Option<Open<ArchitectureType>>,
    /// How long audit logs are kept; zero means that auditing is off. Example: `15`.
    pub audit_log_retention: Option<String>,
    /// Share of the current month during which the instance was available. Example: `100%`.
    pub availability_value: Option<String>,
    /// Upper limit of the data rate. Unit: `MB/s`. Example: `10`.
    pub bandwidth: Option<i64>,
    /// Memory of the instance or of the node. Unit: `MB`. Example: `1024`.
    pub capacity: Option<i64>,
    /// How the item is billed. Here: `PostPaid`, `PrePaid`. Example: `PostPaid`.
    pub charge_type: Option<Open<ChargeType>>,
    /// Settings, in the notation that the operation defines. Example: `text`.
    pub config: Option<String>,
    /// Endpoint that clients connect to. Example: `r-j6cxxxxxxxxxxxxx.redis.rds.aliyuncs.com`.
    pub connection_domain: Option<String>,
    /// Highest number of client connections that the class allows. Unit: `count`. Example: `10000`.
    pub connections: Option<i64>,
    /// When the item was created. Example: `2019-03-06T10:42:03Z`.
    pub create_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-04-06T10:42:03Z`.
    pub end_time: Option<Timestamp>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Major version of Redis that the instance runs or is compatible with. Example: `4.0`.
    pub engine_version: Option<String>,
    /// Whether a renewal with a changed configuration has been ordered but has not taken effect yet.
    /// Example: `false`.
    pub has_renew_change_order: Option<String>,
    /// Size, model or class of the instance. Example: `redis.master.small.default`.
    pub instance_class: Option<String>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    /// Example: `r-j6cxxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Name of the instance, to recognize it by. Example: `apitest`.
    pub instance_name: Option<String>,
    /// How the instance stands at present; it decides what can be done with it. Example: `Normal`.
    pub instance_status: Option<Open<InstanceStatus>>,
    /// Kind or model of the instance, which sets what it can do. Example: `Redis`.
    pub instance_type: Option<String>,
    /// Whether the instance is under the control of RDS. Example: `true`.
    pub is_rds: Option<bool>,
    /// End of the daily window for maintenance, in UTC. Example: `22:00Z`.
    pub maintain_end_time: Option<String>,
    /// Start of the daily window for maintenance, in UTC. Example: `18:00Z`.
    pub maintain_start_time: Option<String>,
    /// Whether the item lies in a VPC or in the classic network. Example: `CLASSIC`.
    pub network_type: Option<Open<NetworkType>>,
    /// Whether there is one copy of the data or two. Here: `double`, `single`. Example: `double`.
    pub node_type: Option<Open<NodeType>>,
    /// Kind of package that the instance was sold in. Example: `standard`.
    pub package_type: Option<Open<PackageType>>,
    /// Port that clients connect to. Example: `6379`.
    pub port: Option<i64>,
    /// Address of the instance inside the vSwitch. Example: `xxx.xxx.xxx.222`.
    pub private_ip: Option<String>,
    /// Highest number of requests a second that the specification is designed for. Example: `100000`.
    pub qps: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-hongkong`.
    pub region_id: Option<String>,
    /// Replica group that the instance is part of. Example: `bls-awxxxxxxxxxxxxx`.
    pub replica_id: Option<String>,
    /// Architecture by which the copies of the data are kept. Example: `master-slave`.
    pub replication_mode: Option<String>,
    /// Addresses and address ranges that may connect. Example: `127.0.0.1`.
    pub security_ip_list: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-xxxxxxxxxxxxxxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Whether clients in the VPC have to give a password. Here: `Open`, `Close`. Example: `Open`.
    pub vpc_auth_mode: Option<Open<VpcAuthMode>>,
    /// ID of the virtual private cloud. Example: `vpc-bp1cxxxxxxxxxxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hongkong-b`.
    pub zone_id: Option<String>,
    /// Kind of disk or medium that the instance stores its data on. Example: `essd_pl1`.
    pub storage_type: Option<String>,
    /// ID of the zone that the secondary lies in. Example: `cn-hongkong-h`.
    pub secondary_zone_id: Option<String>,
    /// ID under which the instance is known in its VPC. Example: `r-bp1d72gwl41z7f****`.
    pub vpc_cloud_instance_id: Option<String>,
    /// Number of data shards of the instance, or to be added. Example: `2`.
    pub shard_count: Option<i32>,
    /// Number of read replicas in the primary zone. Example: `5`.
    pub read_only_count: Option<i32>,
    /// Distributed instance that the instance is a member of. Example: `gr-bp14rkqrhac****`.
    pub global_instance_id: Option<String>,
    /// Whether the instance lies in one zone or in two. Example: `singlezone`.
    pub zone_type: Option<String>,
    /// Instance type of each shard. Example: `tair.rdb.with.proxy.1g`.
    pub real_instance_class: Option<String>,
    /// Whether the instance is protected against being released by mistake. Example: `false`.
    pub instance_release_protection: Option<bool>,
    /// Earliest moment that data can be restored to. Example: `2021-07-06T05:49:55Z`.
    pub backup_log_start_time: Option<Timestamp>,
    /// Number of read replicas in the secondary zone. Example: `2`.
    pub slave_read_only_count: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyiu4ekp****`.
    pub resource_group_id: Option<String>,
    /// Size of the disk that backs the instance. Example: `50`.
    pub storage: Option<String>,
    /// Shown only for instances in a CloudBox. Example: `cloudbox`.
    pub cloud_type: Option<String>,
    /// Whether the last order that changes the instance has been carried out in full. Example: `true`.
    pub is_order_completed: Option<bool>,
    /// Whether the data of the instance can be encrypted at rest. Example: `true`.
    pub is_support_tde: Option<bool>,
}

response! {
    DBInstanceAttribute {
        "ArchitectureType" => architecture_type: value,
        "AuditLogRetention" => audit_log_retention: value,
        "AvailabilityValue" => availability_value: value,
        "Bandwidth" => bandwidth: value,
        "Capacity" => capacity: value,
        "ChargeType" => charge_type: value,
        "Config" => config: value,
        "ConnectionDomain" => connection_domain: value,
        "Connections" => connections: value,
        "CreateTime" => create_time: value,
        "EndTime" => end_time: value,
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "HasRenewChangeOrder" => has_renew_change_order: value,
        "InstanceClass" => instance_class: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "InstanceStatus" => instance_status: value,
        "InstanceType" => instance_type: value,
        "IsRds" => is_rds: value,
        "MaintainEndTime" => maintain_end_time: value,
        "MaintainStartTime" => maintain_start_time: value,
        "NetworkType" => network_type: value,
        "NodeType" => node_type: value,
        "PackageType" => package_type: value,
        "Port" => port: value,
        "PrivateIp" => private_ip: value,
        "QPS" => qps: value,
        "RegionId" => region_id: value,
        "ReplicaId" => replica_id: value,
        "ReplicationMode" => replication_mode: value,
        "SecurityIPList" => security_ip_list: value,
        "Tags" => tags: list("Tag"),
        "VSwitchId" => vswitch_id: value,
        "VpcAuthMode" => vpc_auth_mode: value,
        "VpcId" => vpc_id: value,
        "ZoneId" => zone_id: value,
        "StorageType" => storage_type: value,
        "SecondaryZoneId" => secondary_zone_id: value,
        "VpcCloudInstanceId" => vpc_cloud_instance_id: value,
        "ShardCount" => shard_count: value,
        "ReadOnlyCount" => read_only_count: value,
        "GlobalInstanceId" => global_instance_id: value,
        "ZoneType" => zone_type: value,
        "RealInstanceClass" => real_instance_class: value,
        "InstanceReleaseProtection" => instance_release_protection: value,
        "BackupLogStartTime" => backup_log_start_time: value,
        "SlaveReadOnlyCount" => slave_read_only_count: value,
        "ResourceGroupId" => resource_group_id: value,
        "Storage" => storage: value,
        "CloudType" => cloud_type: value,
        "IsOrderCompleted" => is_order_completed: value,
        "IsSupportTDE" => is_support_tde: value,
    }
}

values! {
    /// How the nodes of the instance are arranged.
    pub enum ArchitectureType {
        /// Data spread over several shards.
        Cluster = "cluster",
        /// One data set on a single shard, with or without a replica.
        Standard = "standard",
        /// One master with read replicas behind proxies that split reads from writes.
        SplitRW = "SplitRW",
        /// No architecture is chosen; instances of every kind are meant.
        Null = "NULL",
    }
}

values! {
    /// Kind of package that the instance was sold in.
    pub enum PackageType {
        /// Package in the usual form.
        Standard = "standard",
        /// Customized package, no longer sold.
        Customized = "customized",
    }
}
