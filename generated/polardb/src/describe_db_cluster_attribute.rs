// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterAttribute`, from `polardb/DescribeDBClusterAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBClusterStatus, DBNodeRole, LockMode, PayType, Tag};

/// Shows the full attributes of one PolarDB cluster, its nodes included.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// use alicloud_polardb::describe_db_cluster_attribute::DBClusterStatus;
///
/// let request = alicloud_polardb::DescribeDBClusterAttributeRequest::new()
///     .db_cluster_id("pc-*****************");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_db_cluster_attribute(request)
///     .wait()
///     .until(DBClusterStatus::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterAttributeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    /// Example: `pc-*****************`.
    pub db_cluster_id: Option<String>,
    /// How much, or which view, of the information is returned; left out, the usual one.
    pub describe_type: Option<String>,
}

impl DescribeDBClusterAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `DescribeType`.
    pub fn describe_type(mut self, value: impl Into<String>) -> Self {
        self.describe_type = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterAttributeRequest {
        "DBClusterId" => db_cluster_id: query,
        "DescribeType" => describe_type: query,
    }
}

impl Operation for DescribeDBClusterAttributeRequest {
    type Response = DescribeDBClusterAttributeResponse;
    type Error = DescribeDBClusterAttributeError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterAttribute")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDBClusterAttributeError] = &[
        DescribeDBClusterAttributeError::InvalidDBClusterIdMalformed,
        DescribeDBClusterAttributeError::ForbiddenRam,
        DescribeDBClusterAttributeError::InvalidDBClusterNotFound,
    ];
}

impl Stateful for DescribeDBClusterAttributeRequest {
    type State = DBClusterStatus;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.db_cluster_status.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`DescribeDBClusterAttributeRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterAttributeResponse {
    /// Class that the item belongs to. Example: `Normal`.
    pub category: Option<Open<DBClusterCategory>>,
    /// When the item was created. Example: `2020-03-23T05:35:43Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that tells people about the database cluster. Example: `text`.
    pub db_cluster_description: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-*****************`.
    pub db_cluster_id: Option<String>,
    /// Kind of network that the database cluster is in or is meant for. Example: `VPC`.
    pub db_cluster_network_type: Option<String>,
    /// State that the database cluster is in. Example: `Running`.
    pub db_cluster_status: Option<Open<DBClusterStatus>>,
    /// The database nodes that were found or are concerned, one entry each.
    pub db_nodes: Vec<DBNode>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
    /// Which version of the database is meant. Example: `8.0`.
    pub db_version: Option<String>,
    /// How large the data level1 backup chain is or is to be. Unit: `Byte`. Example: `1389363200`.
    pub data_level1_backup_chain_size: Option<i64>,
    /// `1` if the cluster is kept from being deleted. Example: `0`.
    pub deletion_lock: Option<i32>,
    /// Database engine, such as MySQL or Redis. Example: `POLARDB`.
    pub engine: Option<String>,
    /// When the item runs out. Example: `2020-06-14T16:00:00Z`.
    pub expire_time: Option<Timestamp>,
    /// Whether the validity or the subscription has run out. Example: `false`.
    pub expired: Option<String>,
    /// Which version of the is latest is meant. Example: `false`.
    pub is_latest_version: Option<bool>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<Open<LockMode>>,
    /// Time that is set or recorded for this: maintain. Example: `16:00Z-17:00Z`.
    pub maintain_time: Option<String>,
    /// How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<Open<PayType>>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6A8952B9-6ADD-4AF6-A96F-6C01B6******`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-***************`.
    pub resource_group_id: Option<String>,
    /// How large the SQL is or is to be. Unit: `Byte`. Example: `0`.
    pub sql_size: Option<i64>,
    /// Most storage the class can have, in bytes. Example: `10995116277760`.
    pub storage_max: Option<i64>,
    /// Storage taken up, in bytes. Example: `4864344064`.
    pub storage_used: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// ID of the virtual private cloud. Example: `vpc-*******************`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-*********************`.
    pub vswitch_id: Option<String>,
    /// IDs of the zones that were found or are concerned. Example: `cn-hangzhou-i`.
    pub zone_ids: Option<String>,
    /// Whether this holds: has complete standby res. Example: `false`.
    pub has_complete_standby_res: Option<bool>,
    /// Whether a standby runs along in another zone. Example: `StandbyClusterON`.
    pub hot_standby_cluster: Option<String>,
    /// Way in which the data sync works. Example: `AsyncSync`.
    pub data_sync_mode: Option<String>,
    /// Way in which the standby HA works. Example: `OFF`.
    pub standby_ha_mode: Option<String>,
    /// Way in which the compress storage works. Example: `ON`.
    pub compress_storage_mode: Option<String>,
    /// Whether storage is charged by what is used (`Postpaid`) or paid in advance for a fixed space
    /// (`Prepaid`). Example: `Prepaid`.
    pub storage_pay_type: Option<String>,
    /// Storage taken up by compressed data, in bytes. Example: `15529410560`.
    pub compress_storage_used: Option<i64>,
    /// Storage provided. Example: `50`.
    pub storage_space: Option<i64>,
    /// State that the database version is in. Example: `Stable`.
    pub db_version_status: Option<String>,
    /// Most inodes of the file system. Example: `6,291,456`.
    pub inode_total: Option<i64>,
    /// Inodes in use. Example: `4,194,304`.
    pub inode_used: Option<i64>,
    /// Most block tags of the file system. Example: `7,864,320`.
    pub blktag_total: Option<i64>,
    /// Block tags in use. Example: `5,242,880`.
    pub blktag_used: Option<i64>,
    /// Class that the sub belongs to. Example: `Exclusive`.
    pub sub_category: Option<String>,
    /// Which version of the is proxy latest is meant. Example: `false`.
    pub is_proxy_latest_version: Option<bool>,
    /// Which kind of storage it is or is to be. Example: `HighPerformance`.
    pub storage_type: Option<String>,
    /// How a Serverless cluster scales: `AgileServerless` fast with the load, `SteadyServerless` on top
    /// of fixed nodes. Example: `AgileServerless`.
    pub serverless_type: Option<String>,
    /// Whether zones always hold the same data. Example: `ON`.
    pub strict_consistency: Option<String>,
    /// The proxy vCPU cores that are concerned. Example: `4`.
    pub proxy_cpu_cores: Option<String>,
    /// The proxy standard vCPU cores that are concerned. Example: `2`.
    pub proxy_standard_cpu_cores: Option<String>,
    /// Which kind of proxy it is or is to be. Example: `Exclusive`.
    pub proxy_type: Option<String>,
    /// State that the proxy is in. Example: `Running`.
    pub proxy_status: Option<String>,
    /// Which kind of proxy serverless it is or is to be. Example: `AgileServerless`.
    pub proxy_serverless_type: Option<String>,
    /// Processor architecture, such as x86 or ARM.
    pub architecture: Option<String>,
    /// Which kind of ai it is or is to be. Example: `DLNode`.
    pub ai_type: Option<String>,
    /// The provisioned iops that are concerned. Example: `2500`.
    pub provisioned_iops: Option<String>,
    /// Time that is set or recorded for this: ai creating.
    pub ai_creating_time: Option<String>,
    /// Whether columnar nodes stand in the way of an instant switch. Default: `OFF`.
    pub support_instant_switch_with_imci: Option<String>,
    /// Whether the Redis-compatible cache is on.
    pub orca: Option<String>,
    /// Cluster this one was made from. Example: `pc-pz51ziv48317b2880`.
    pub source_db_cluster: Option<String>,
    /// Which kind of restore it is or is to be. Example: `RestoreByTime`.
    pub restore_type: Option<String>,
    /// Time or backup the data was restored from. Example: `2179639137`.
    pub restore_data_point: Option<String>,
}

response! {
    DescribeDBClusterAttributeResponse {
        "Category" => category: value,
        "CreationTime" => creation_time: value,
        "DBClusterDescription" => db_cluster_description: value,
        "DBClusterId" => db_cluster_id: value,
        "DBClusterNetworkType" => db_cluster_network_type: value,
        "DBClusterStatus" => db_cluster_status: value,
        "DBNodes" => db_nodes: list(""),
        "DBType" => db_type: value,
        "DBVersion" => db_version: value,
        "DataLevel1BackupChainSize" => data_level1_backup_chain_size: value,
        "DeletionLock" => deletion_lock: value,
        "Engine" => engine: value,
        "ExpireTime" => expire_time: value,
        "Expired" => expired: value,
        "IsLatestVersion" => is_latest_version: value,
        "LockMode" => lock_mode: value,
        "MaintainTime" => maintain_time: value,
        "PayType" => pay_type: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "SQLSize" => sql_size: value,
        "StorageMax" => storage_max: value,
        "StorageUsed" => storage_used: value,
        "Tags" => tags: list(""),
        "VPCId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "ZoneIds" => zone_ids: value,
        "HasCompleteStandbyRes" => has_complete_standby_res: value,
        "HotStandbyCluster" => hot_standby_cluster: value,
        "DataSyncMode" => data_sync_mode: value,
        "StandbyHAMode" => standby_ha_mode: value,
        "CompressStorageMode" => compress_storage_mode: value,
        "StoragePayType" => storage_pay_type: value,
        "CompressStorageUsed" => compress_storage_used: value,
        "StorageSpace" => storage_space: value,
        "DBVersionStatus" => db_version_status: value,
        "InodeTotal" => inode_total: value,
        "InodeUsed" => inode_used: value,
        "BlktagTotal" => blktag_total: value,
        "BlktagUsed" => blktag_used: value,
        "SubCategory" => sub_category: value,
        "IsProxyLatestVersion" => is_proxy_latest_version: value,
        "StorageType" => storage_type: value,
        "ServerlessType" => serverless_type: value,
        "StrictConsistency" => strict_consistency: value,
        "ProxyCpuCores" => proxy_cpu_cores: value,
        "ProxyStandardCpuCores" => proxy_standard_cpu_cores: value,
        "ProxyType" => proxy_type: value,
        "ProxyStatus" => proxy_status: value,
        "ProxyServerlessType" => proxy_serverless_type: value,
        "Architecture" => architecture: value,
        "AiType" => ai_type: value,
        "ProvisionedIops" => provisioned_iops: value,
        "AiCreatingTime" => ai_creating_time: value,
        "SupportInstantSwitchWithImci" => support_instant_switch_with_imci: value,
        "Orca" => orca: value,
        "SourceDBCluster" => source_db_cluster: value,
        "RestoreType" => restore_type: value,
        "RestoreDataPoint" => restore_data_point: value,
    }
}

/// The database nodes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DBNode {
    /// When the item was created. Example: `2020-03-23T21:35:43Z`.
    pub creation_time: Option<Timestamp>,
    /// Size, model or class of the database node. Example: `polar.mysql.x4.large`.
    pub db_node_class: Option<String>,
    /// ID of the database node that the item belongs to or stands for. Example: `pi-****************`.
    pub db_node_id: Option<String>,
    /// Whether the node writes or only reads. Example: `Reader`.
    pub db_node_role: Option<Open<DBNodeRole>>,
    /// State that the database node is in. Example: `Running`.
    pub db_node_status: Option<Open<DBNodeStatus>>,
    /// Rank of the failover against others. Range: 1 to 15. Example: `1`.
    pub failover_priority: Option<i32>,
    /// How many connections may be open at the same time. Example: `1200`.
    pub max_connections: Option<i32>,
    /// Largest value, allowed or found, of this: IOPS. Example: `8000`.
    pub max_iops: Option<i32>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-qingdao-c`.
    pub zone_id: Option<String>,
    /// State that the database instance is in.
    pub db_instance_status: Option<String>,
    /// The vCPU cores that are concerned. Example: `2`.
    pub cpu_cores: Option<String>,
    /// How large the memory is or is to be. Example: `8192`.
    pub memory_size: Option<String>,
    /// Whether the imci is switched on. Example: `ON`.
    pub imci_switch: Option<String>,
    /// Whether the node is a hot standby (`ON`), ready to take over at once. Example: `ON`.
    pub hot_replica_mode: Option<String>,
    /// The added vCPU cores that are concerned. Example: `6`.
    pub added_cpu_cores: Option<String>,
    /// ID of the master that the item belongs to or stands for. Example: `pi-bp18z52akld3*****`.
    pub master_id: Option<String>,
    /// Way in which the scc works. Example: `ON`.
    pub scc_mode: Option<String>,
    /// Weight of the server when shares are dealt out among several. Example: `1`.
    pub server_weight: Option<String>,
    /// How a Serverless cluster scales: `AgileServerless` fast with the load, `SteadyServerless` on top
    /// of fixed nodes. Example: `AgileServerless`.
    pub serverless_type: Option<String>,
    /// Part of the cluster the node belongs to.
    pub sub_cluster: Option<String>,
    /// How large the remote memory is or is to be.
    pub remote_memory_size: Option<String>,
    /// Whether the Redis-compatible cache is on.
    pub orca: Option<String>,
}

response! {
    DBNode {
        "CreationTime" => creation_time: value,
        "DBNodeClass" => db_node_class: value,
        "DBNodeId" => db_node_id: value,
        "DBNodeRole" => db_node_role: value,
        "DBNodeStatus" => db_node_status: value,
        "FailoverPriority" => failover_priority: value,
        "MaxConnections" => max_connections: value,
        "MaxIOPS" => max_iops: value,
        "ZoneId" => zone_id: value,
        "DBInstanceStatus" => db_instance_status: value,
        "CpuCores" => cpu_cores: value,
        "MemorySize" => memory_size: value,
        "ImciSwitch" => imci_switch: value,
        "HotReplicaMode" => hot_replica_mode: value,
        "AddedCpuCores" => added_cpu_cores: value,
        "MasterId" => master_id: value,
        "SccMode" => scc_mode: value,
        "ServerWeight" => server_weight: value,
        "ServerlessType" => serverless_type: value,
        "SubCluster" => sub_cluster: value,
        "RemoteMemorySize" => remote_memory_size: value,
        "Orca" => orca: value,
    }
}

values! {
    /// Class that the item belongs to.
    pub enum DBClusterCategory {
        /// Several nodes.
        Normal = "Normal",
        /// One node without a secondary.
        Basic = "Basic",
    }
}

values! {
    /// State that the database node is in.
    pub enum DBNodeStatus {
        /// Being made.
        Creating = "Creating",
        /// At work.
        Running = "Running",
        /// Being deleted.
        Deleting = "Deleting",
        /// Restarting.
        Rebooting = "Rebooting",
        /// Being added.
        DBNodeCreating = "DBNodeCreating",
        /// Being taken away.
        DBNodeDeleting = "DBNodeDeleting",
        /// Changing its class.
        ClassChanging = "ClassChanging",
        /// Getting an address.
        NetAddressCreating = "NetAddressCreating",
        /// Losing an address.
        NetAddressDeleting = "NetAddressDeleting",
        /// Changing an address.
        NetAddressModifying = "NetAddressModifying",
        /// Getting a newer minor version.
        MinorVersionUpgrading = "MinorVersionUpgrading",
        /// Under maintenance.
        Maintaining = "Maintaining",
        /// Changing roles with another node.
        Switching = "Switching",
    }
}

/// Errors that the documentation of [`DescribeDBClusterAttributeRequest`] names.
///
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed), here with HTTP status 400
/// - [`ForbiddenRam`](super::DocumentedError::ForbiddenRam)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeDBClusterAttributeError = super::DocumentedError;
