// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceAttribute`, from `gpdb/DescribeDBInstanceAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Returns everything about one instance: state, specification, network, and billing.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDBInstanceAttributeRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_db_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
}

impl DescribeDBInstanceAttributeRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceAttributeRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DBInstanceId" => db_instance_id: query,
    }
}

impl Operation for DescribeDBInstanceAttributeRequest {
    type Response = DescribeDBInstanceAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceAttribute")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeDBInstanceAttributeRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5E6EDEB8-D73E-5F2D-B948-86C8AEB05A68`.
    pub request_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeDBInstanceAttributeResponse {
        "RequestId" => request_id: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Properties of the instance.
    pub db_instance_attribute: Vec<DBInstanceAttribute>,
}

response! {
    Items {
        "DBInstanceAttribute" => db_instance_attribute: list(""),
    }
}

/// Properties of the instance.
#[non_exhaustive]
pub struct DBInstanceAttribute {
    /// ID of the virtual private cloud. Example: `vpc-bp19ame5m1r3oejns****`.
    pub vpc_id: Option<String>,
    /// When the item was created. Example: `2022-08-11T09:16:26Z`.
    pub creation_time: Option<Timestamp>,
    /// Number that is given for this: database instance vCPU cores. Example: `2`.
    pub db_instance_cpu_cores: Option<i32>,
    /// Number that is given for this: segment counts. Example: `0`.
    pub segment_counts: Option<i32>,
    /// Storage of each node; for instances with reserved storage only. Example: `0`.
    pub storage_per_node: Option<i32>,
    /// Memory of a node. Example: `16`.
    pub db_instance_memory: Option<i64>,
    /// Disks of the compute groups: `0` SSD, `1` HDD; only in storage reserved mode. Example: `0`.
    pub host_type: Option<String>,
    /// How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Kind of disk or, for data bloat, layout of the table, such as heap or columnar.
    /// Example: `cloud_essd`.
    pub storage_type: Option<String>,
    /// Share of time in which the service could be reached; only in storage reserved mode.
    /// Example: `100.0%`.
    pub availability_value: Option<String>,
    /// Time that is set or recorded for this: read delay.
    pub read_delay_time: Option<String>,
    /// Cores of each node; for instances with reserved storage only. Example: `0`.
    pub cpu_cores_per_node: Option<i32>,
    /// Port on which the instance listens. Example: `5432`.
    pub port: Option<String>,
    /// Way in which the connection works. Example: `LVS`.
    pub connection_mode: Option<String>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// Major release of the database kernel, such as `6.0`.
    pub engine_version: Option<String>,
    /// Unit that the storage is counted in. Example: `GB SSD`.
    pub storage_unit: Option<String>,
    /// Memory of each node; for instances with reserved storage only. Example: `0`.
    pub memory_per_node: Option<i32>,
    /// Host name that clients connect to.
    /// Example: `gp-bp13ue79qk8y1****-master.gpdb.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Whether the instance lies in a VPC; the classic kind is no longer offered. Example: `VPC`.
    pub instance_network_type: Option<String>,
    /// Addresses and address ranges that may connect.
    pub security_ip_list: Option<String>,
    /// Unit that the memory is counted in. Example: `GB`.
    pub memory_unit: Option<String>,
    /// Which kind of database instance class it is or is to be. Example: `x`.
    pub db_instance_class_type: Option<String>,
    /// Free text that tells people about the database instance. Example: `gp-bp13ue79qk8y1****`.
    pub db_instance_description: Option<String>,
    /// How many there are of this: database instance group. Example: `0`.
    pub db_instance_group_count: Option<String>,
    /// When the item runs out. Example: `2999-09-08T16:00:00Z`.
    pub expire_time: Option<Timestamp>,
    /// Which kind of database instance net it is or is to be.
    pub db_instance_net_type: Option<String>,
    /// Start of the daily window for maintenance, in UTC. Example: `18:00Z`.
    pub maintain_start_time: Option<String>,
    /// End of the daily window for maintenance, in UTC. Example: `22:00Z`.
    pub maintain_end_time: Option<String>,
    /// Why the item is locked.
    pub lock_reason: Option<String>,
    /// State that the database instance is in. Example: `Running`.
    pub db_instance_status: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Highest disk throughput of a compute group, in Mbit/s; for instances with reserved storage only.
    /// Example: `0`.
    pub db_instance_disk_mbps: Option<i64>,
    /// Storage of a single replica, in GB. Example: `50`.
    pub db_instance_storage: Option<i64>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-j`.
    pub zone_id: Option<String>,
    /// How many connections may be open at the same time. Example: `500`.
    pub max_connections: Option<i32>,
    /// ID of the database instance. Example: `gp-bp13ue79qk8y1****`.
    pub db_instance_id: Option<String>,
    /// Size, model or class of the database instance. Example: `gpdb.group.segsdx1`.
    pub db_instance_class: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `gpdb`.
    pub engine: Option<String>,
    /// Class that the database instance belongs to. Example: `HighAvailability`.
    pub db_instance_category: Option<String>,
    /// Number that is given for this: vCPU cores. Example: `2`.
    pub cpu_cores: Option<i32>,
    /// How large the memory is or is to be. Example: `16`.
    pub memory_size: Option<i64>,
    /// How large the storage is or is to be. Example: `50`.
    pub storage_size: Option<i64>,
    /// How many there are of this: seg node. Example: `4`.
    pub seg_node_num: Option<i32>,
    /// How many there are of this: master node. Example: `1`.
    pub master_node_num: Option<i32>,
    /// Way in which the database instance works. Example: `StorageElastic`.
    pub db_instance_mode: Option<String>,
    /// Exact kernel release, within one generation. Example: `6.3.10.1-202207141918`.
    pub minor_version: Option<String>,
    /// Whether this can be used: restore. Example: `true`.
    pub support_restore: Option<bool>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1cpq8mr64paltkb****`.
    pub vswitch_id: Option<String>,
    /// Key in KMS, by its ID, that encrypts the disks; needed with `EncryptionType` `CloudDisk`.
    /// Example: `0d2470df-da7b-4786-b981-************`.
    pub encryption_key: Option<String>,
    /// Whether stored data is protected with a key: `CloudDisk`, or `NULL` for none. Cannot be switched
    /// off again. Example: `CloudDisk`.
    pub encryption_type: Option<String>,
    /// Exact release of the kernel that runs. Example: `mm.v6.3.10.1-202207141918`.
    pub core_version: Option<String>,
    /// Time that is set or recorded for this: running. Example: `4 days 22:58:55`.
    pub running_time: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2022-08-11T09:26:43Z`.
    pub start_time: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource that the serverless works on or belongs to. Example: `32`.
    pub serverless_resource: Option<i32>,
    /// Seconds without work after which a Serverless instance lets its resources go. Example: `600`.
    pub idle_time: Option<i32>,
    /// Way in which the serverless works. Example: `Auto`.
    pub serverless_mode: Option<String>,
    /// Level that the seg disk performance has on its scale. Example: `PL1`.
    pub seg_disk_performance_level: Option<String>,
    /// State that the vector configuration is in. Example: `enabled`.
    pub vector_configuration_status: Option<String>,
    /// Compute units of the coordinator. Example: `4`.
    pub master_cu: Option<i32>,
    /// Edition: `standard`, or `cost-effective` for less performance at a lower price.
    pub prod_type: Option<Open<ProdType>>,
}

response! {
    DBInstanceAttribute {
        "VpcId" => vpc_id: value,
        "CreationTime" => creation_time: value,
        "DBInstanceCpuCores" => db_instance_cpu_cores: value,
        "SegmentCounts" => segment_counts: value,
        "StoragePerNode" => storage_per_node: value,
        "DBInstanceMemory" => db_instance_memory: value,
        "HostType" => host_type: value,
        "PayType" => pay_type: value,
        "Tags" => tags: list("Tag"),
        "StorageType" => storage_type: value,
        "AvailabilityValue" => availability_value: value,
        "ReadDelayTime" => read_delay_time: value,
        "CpuCoresPerNode" => cpu_cores_per_node: value,
        "Port" => port: value,
        "ConnectionMode" => connection_mode: value,
        "LockMode" => lock_mode: value,
        "EngineVersion" => engine_version: value,
        "StorageUnit" => storage_unit: value,
        "MemoryPerNode" => memory_per_node: value,
        "ConnectionString" => connection_string: value,
        "InstanceNetworkType" => instance_network_type: value,
        "SecurityIPList" => security_ip_list: value,
        "MemoryUnit" => memory_unit: value,
        "DBInstanceClassType" => db_instance_class_type: value,
        "DBInstanceDescription" => db_instance_description: value,
        "DBInstanceGroupCount" => db_instance_group_count: value,
        "ExpireTime" => expire_time: value,
        "DBInstanceNetType" => db_instance_net_type: value,
        "MaintainStartTime" => maintain_start_time: value,
        "MaintainEndTime" => maintain_end_time: value,
        "LockReason" => lock_reason: value,
        "DBInstanceStatus" => db_instance_status: value,
        "RegionId" => region_id: value,
        "DBInstanceDiskMBPS" => db_instance_disk_mbps: value,
        "DBInstanceStorage" => db_instance_storage: value,
        "ZoneId" => zone_id: value,
        "MaxConnections" => max_connections: value,
        "DBInstanceId" => db_instance_id: value,
        "DBInstanceClass" => db_instance_class: value,
        "Engine" => engine: value,
        "DBInstanceCategory" => db_instance_category: value,
        "CpuCores" => cpu_cores: value,
        "MemorySize" => memory_size: value,
        "StorageSize" => storage_size: value,
        "SegNodeNum" => seg_node_num: value,
        "MasterNodeNum" => master_node_num: value,
        "DBInstanceMode" => db_instance_mode: value,
        "MinorVersion" => minor_version: value,
        "SupportRestore" => support_restore: value,
        "VSwitchId" => vswitch_id: value,
        "EncryptionKey" => encryption_key: value,
        "EncryptionType" => encryption_type: value,
        "CoreVersion" => core_version: value,
        "RunningTime" => running_time: value,
        "StartTime" => start_time: value,
        "ResourceGroupId" => resource_group_id: value,
        "ServerlessResource" => serverless_resource: value,
        "IdleTime" => idle_time: value,
        "ServerlessMode" => serverless_mode: value,
        "SegDiskPerformanceLevel" => seg_disk_performance_level: value,
        "VectorConfigurationStatus" => vector_configuration_status: value,
        "MasterCU" => master_cu: value,
        "ProdType" => prod_type: value,
    }
}

values! {
    /// Edition: `standard`, or `cost-effective` for less performance at a lower price.
    pub enum ProdType {
        /// Standard edition.
        Standard = "standard",
        /// Economy edition.
        CostEffective = "cost-effective",
    }
}
