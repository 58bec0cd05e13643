// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterAttribute`, from `clickhouse/DescribeDBClusterAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ScaleOutStatus, Tag};

/// Shows one ClickHouse cluster in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeDBClusterAttributeRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterAttributeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
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
}

request! {
    DescribeDBClusterAttributeRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDBClusterAttributeRequest {
    type Response = DescribeDBClusterAttributeResponse;
    type Error = DescribeDBClusterAttributeError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterAttribute")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDBClusterAttributeError] = &[
        DescribeDBClusterAttributeError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeDBClusterAttributeRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterAttributeResponse {
    /// Database cluster, with its facts.
    pub db_cluster: Option<DBCluster>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `05321590-BB65-4720-8CB6-8218E041CDD0`.
    pub request_id: Option<String>,
}

response! {
    DescribeDBClusterAttributeResponse {
        "DBCluster" => db_cluster: value,
        "RequestId" => request_id: value,
    }
}

/// Database cluster, with its facts.
#[non_exhaustive]
pub struct DBCluster {
    /// ID of the virtual private cloud. Example: `vpc-bp10tr8k9qasioaty****`.
    pub vpc_id: Option<String>,
    /// Whether backups can be made. Example: `1`.
    pub support_backup: Option<i32>,
    /// Number that is given for this: support operating systems. Example: `1`.
    pub support_oss: Option<i32>,
    /// Which kind of encryption it is or is to be. Example: `CloudDisk`.
    pub encryption_type: Option<String>,
    /// How many there are of this: database node. Example: `1`.
    pub db_node_count: Option<i64>,
    /// Time that is set or recorded for this: maintain. Example: `00:00Z-01:00Z`.
    pub maintain_time: Option<String>,
    /// When the item was created. Example: `2021-12-13T11:33:11Z`.
    pub create_time: Option<Timestamp>,
    /// How the item is billed. Example: `Prepaid`.
    pub pay_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Host name for clients on the Internet.
    /// Example: `cc-bp1199ya710s7****.public.clickhouse.ads.aliyuncs.com`.
    pub public_connection_string: Option<String>,
    /// Kind of disk, such as `CloudESSD`.
    pub storage_type: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `8123`.
    pub port: Option<i32>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// Seller that the account bought from. Example: `26842`.
    pub bid: Option<String>,
    /// Which version of the engine is meant. Example: `21.8.10.19`.
    pub engine_version: Option<String>,
    /// Whether the subscription has run out. Example: `false`.
    pub is_expired: Option<String>,
    /// State that the scale out is in.
    pub scale_out_status: Option<ScaleOutStatus>,
    /// ID of the VPC cloud instance that the item belongs to or stands for.
    /// Example: `vpc-bp10tr8k9qasioaty****`.
    pub vpc_cloud_instance_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `cc-bp108z124a8o7****`.
    pub db_cluster_id: Option<String>,
    /// Host name that clients connect to. Example: `cc-bp1qx68m06981****.ads.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Key that opens, signs or picks out the encryption.
    /// Example: `685f416f-87c9-4554-8d3a-75b6ce25****`.
    pub encryption_key: Option<String>,
    /// Which kind of database cluster it is or is to be. Example: `Common`.
    pub db_cluster_type: Option<String>,
    /// Code under which the order system sells the item. Example: `clickhouse_go_public_cn`.
    pub commodity_code: Option<String>,
    /// When the item runs out. Example: `2022-11-11T16:00:00Z`.
    pub expire_time: Option<Timestamp>,
    /// Disk space of a node. Example: `100`.
    pub db_node_storage: Option<i64>,
    /// Size, model or class of the database node. Example: `C8`.
    pub db_node_class: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `140692647406****`.
    pub ali_uid: Option<String>,
    /// Why the item is locked. Example: `DISK_FULL`.
    pub lock_reason: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Network port that belongs to the public. Example: `3306`.
    pub public_port: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1n874li1t5y57wi****`.
    pub vswitch_id: Option<String>,
    /// State that the database cluster is in. Example: `Running`.
    pub db_cluster_status: Option<String>,
    /// Kind of network that the database cluster is in or is meant for. Example: `vpc`.
    pub db_cluster_network_type: Option<String>,
    /// Free text that tells people about the database cluster. Example: `cc-bp108z124a8o7****`.
    pub db_cluster_description: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Class that the item belongs to. Example: `HighAvailability`.
    pub category: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `ClickHouse`.
    pub engine: Option<String>,
    /// Whether this can be used: mysql port. Example: `false`.
    pub support_mysql_port: Option<bool>,
    /// Whether this can be used: HTTPS port. Example: `false`.
    pub support_https_port: Option<bool>,
    /// Which version of the control is meant. Example: `v1`.
    pub control_version: Option<String>,
    /// Address for clients on the Internet. Example: `121.40.xx.xx`.
    pub public_ip_addr: Option<String>,
    /// Address for clients in the VPC. Example: `192.168.xx.xx`.
    pub vpc_ip_addr: Option<String>,
    /// Which version of the engine minor is meant. Example: `1.6.0`.
    pub engine_minor_version: Option<String>,
    /// Which version of the engine latest minor is meant. Example: `1.34.0`.
    pub engine_latest_minor_version: Option<String>,
    /// Which kind of maintain auto it is or is to be. Example: `false`.
    pub maintain_auto_type: Option<bool>,
    /// Which kind of ext storage it is or is to be. Example: `CloudESSD`.
    pub ext_storage_type: Option<String>,
    /// How large the ext storage is or is to be. Example: `500`.
    pub ext_storage_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyf65je6****`.
    pub resource_group_id: Option<String>,
    /// Size, model or class of the zookeeper. Example: `4 Core 8 GB`.
    pub zookeeper_class: Option<String>,
    /// Time that is set or recorded for this: appointment restart. Example: `2023-11-06T12:00:00Z`.
    pub appointment_restart_time: Option<Timestamp>,
    /// vSwitch of each zone. Example: `cn-shanghai-f: vsw-zm0n42d5vvuo****`.
    pub zone_id_vswitch_map: Option<Value>,
    /// Which version of the available upgrade major is meant.
    /// Example: `{"MajorVersion":"MinorVersion"}`.
    pub available_upgrade_major_version: Option<Value>,
}

response! {
    DBCluster {
        "VpcId" => vpc_id: value,
        "SupportBackup" => support_backup: value,
        "SupportOss" => support_oss: value,
        "EncryptionType" => encryption_type: value,
        "DBNodeCount" => db_node_count: value,
        "MaintainTime" => maintain_time: value,
        "CreateTime" => create_time: value,
        "PayType" => pay_type: value,
        "Tags" => tags: list("Tag"),
        "PublicConnectionString" => public_connection_string: value,
        "StorageType" => storage_type: value,
        "Port" => port: value,
        "LockMode" => lock_mode: value,
        "Bid" => bid: value,
        "EngineVersion" => engine_version: value,
        "IsExpired" => is_expired: value,
        "ScaleOutStatus" => scale_out_status: value,
        "VpcCloudInstanceId" => vpc_cloud_instance_id: value,
        "DBClusterId" => db_cluster_id: value,
        "ConnectionString" => connection_string: value,
        "EncryptionKey" => encryption_key: value,
        "DBClusterType" => db_cluster_type: value,
        "CommodityCode" => commodity_code: value,
        "ExpireTime" => expire_time: value,
        "DBNodeStorage" => db_node_storage: value,
        "DBNodeClass" => db_node_class: value,
        "AliUid" => ali_uid: value,
        "LockReason" => lock_reason: value,
        "RegionId" => region_id: value,
        "PublicPort" => public_port: value,
        "VSwitchId" => vswitch_id: value,
        "DBClusterStatus" => db_cluster_status: value,
        "DBClusterNetworkType" => db_cluster_network_type: value,
        "DBClusterDescription" => db_cluster_description: value,
        "ZoneId" => zone_id: value,
        "Category" => category: value,
        "Engine" => engine: value,
        "SupportMysqlPort" => support_mysql_port: value,
        "SupportHttpsPort" => support_https_port: value,
        "ControlVersion" => control_version: value,
        "PublicIpAddr" => public_ip_addr: value,
        "VpcIpAddr" => vpc_ip_addr: value,
        "EngineMinorVersion" => engine_minor_version: value,
        "EngineLatestMinorVersion" => engine_latest_minor_version: value,
        "MaintainAutoType" => maintain_auto_type: value,
        "ExtStorageType" => ext_storage_type: value,
        "ExtStorageSize" => ext_storage_size: value,
        "ResourceGroupId" => resource_group_id: value,
        "ZookeeperClass" => zookeeper_class: value,
        "AppointmentRestartTime" => appointment_restart_time: value,
        "ZoneIdVswitchMap" => zone_id_vswitch_map: value,
        "AvailableUpgradeMajorVersion" => available_upgrade_major_version: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterAttributeRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeDBClusterAttributeError = super::DocumentedError;
