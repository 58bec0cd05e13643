// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceTopology`, from `polardbx/DescribeDBInstanceTopology.md`.

use alicloud_runtime::codegen::*;

/// Shows of which logical and physical nodes an instance is made.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeDBInstanceTopologyRequest::new()
///     .db_instance_name("...");
/// let reply = client.describe_db_instance_topology(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceTopologyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Asks for a shortened topology.
    pub minute_simple: Option<bool>,
}

impl DescribeDBInstanceTopologyRequest {
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
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `MinuteSimple`.
    #[inline]
    pub fn minute_simple(mut self, value: bool) -> Self {
        self.minute_simple = Some(value);
        self
    }
}

request! {
    DescribeDBInstanceTopologyRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "MinuteSimple" => minute_simple: query,
    }
}

impl Operation for DescribeDBInstanceTopologyRequest {
    type Response = DescribeDBInstanceTopologyResponse;
    type Error = DescribeDBInstanceTopologyError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceTopology")
        .required(&["RegionId", "DBInstanceName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceTopologyError] = &[
        DescribeDBInstanceTopologyError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`DescribeDBInstanceTopologyRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceTopologyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C458B1E8-1683-3645-B154-6BA32080EEA`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceTopologyData>,
}

response! {
    DescribeDBInstanceTopologyResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceTopologyData {
    /// Nodes that make up the instance as applications see it.
    pub logic_instance_topology: Option<LogicInstanceTopology>,
}

response! {
    DBInstanceTopologyData {
        "LogicInstanceTopology" => logic_instance_topology: value,
    }
}

/// Nodes that make up the instance as applications see it.
#[non_exhaustive]
pub struct LogicInstanceTopology {
    /// Name that the database instance goes by. Example: `pxc-sprcym7g7w****`.
    pub db_instance_name: Option<String>,
    /// When the database instance was created. Example: `2021-10-21T10:30:45Z 04:00:00`.
    pub db_instance_create_time: Option<String>,
    /// Start of the daily window for maintenance, in UTC. Example: `04:00:00`.
    pub maintain_start_time: Option<String>,
    /// End of the daily window for maintenance, in UTC. Example: `05:00:00`.
    pub maintain_end_time: Option<String>,
    /// Why the item is locked. Example: `text`.
    pub lock_reason: Option<String>,
    /// State that the database instance is in. Example: `8`.
    pub db_instance_status: Option<i32>,
    /// Whether the instance is locked, and what locked it. Example: `0`.
    pub lock_mode: Option<i32>,
    /// Which version of the engine is meant. Example: `2.0`.
    pub engine_version: Option<String>,
    /// Disk of the instance, in GB. Example: `1`.
    pub db_instance_storage: Option<i32>,
    /// Which kind of database instance conn it is or is to be. Example: `lvs`.
    pub db_instance_conn_type: Option<String>,
    /// ID of the database instance. Example: `304726047`.
    pub db_instance_id: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `polarx`.
    pub engine: Option<String>,
    /// Free text that tells people about the database instance. Example: `pxc-sprcym7******`.
    pub db_instance_description: Option<String>,
    /// Free text that tells people about the database instance status. Example: `TDE_MODIFYING`.
    pub db_instance_status_description: Option<String>,
    /// Entries of the list.
    pub items: Vec<LogicInstanceTopologyItem>,
    /// The history items that were found or are concerned, one entry each.
    pub history_items: Vec<HistoryItem>,
}

response! {
    LogicInstanceTopology {
        "DBInstanceName" => db_instance_name: value,
        "DBInstanceCreateTime" => db_instance_create_time: value,
        "MaintainStartTime" => maintain_start_time: value,
        "MaintainEndTime" => maintain_end_time: value,
        "LockReason" => lock_reason: value,
        "DBInstanceStatus" => db_instance_status: value,
        "LockMode" => lock_mode: value,
        "EngineVersion" => engine_version: value,
        "DBInstanceStorage" => db_instance_storage: value,
        "DBInstanceConnType" => db_instance_conn_type: value,
        "DBInstanceId" => db_instance_id: value,
        "Engine" => engine: value,
        "DBInstanceDescription" => db_instance_description: value,
        "DBInstanceStatusDescription" => db_instance_status_description: value,
        "Items" => items: list(""),
        "HistoryItems" => history_items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct LogicInstanceTopologyItem {
    /// When the database instance was created. Example: `2021-10-21T10:30:45Z`.
    pub db_instance_create_time: Option<Timestamp>,
    /// Name that the database instance goes by. Example: `pxc-i-tk6t4z****`.
    pub db_instance_name: Option<String>,
    /// Which kind of character it is or is to be. Example: `text`.
    pub character_type: Option<String>,
    /// Start of the daily window for maintenance, in UTC. Example: `text`.
    pub maintain_start_time: Option<String>,
    /// How large the disk is or is to be. Example: `3145728`.
    pub disk_size: Option<i64>,
    /// End of the daily window for maintenance, in UTC. Example: `text`.
    pub maintain_end_time: Option<String>,
    /// Why the item is locked. Example: `text`.
    pub lock_reason: Option<String>,
    /// State that the database instance is in. Example: `8`.
    pub db_instance_status: Option<i32>,
    /// Whether the instance is locked, and what locked it. Example: `0`.
    pub lock_mode: Option<i32>,
    /// Which version of the engine is meant. Example: `5.7`.
    pub engine_version: Option<String>,
    /// Which kind of database instance conn it is or is to be. Example: `text`.
    pub db_instance_conn_type: Option<i32>,
    /// How many connections may be open at the same time. Example: `4000`.
    pub max_connections: Option<i32>,
    /// ID of the database instance. Example: `304726049`.
    pub db_instance_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Reads and writes a second of this: max. Example: `7000`.
    pub max_iops: Option<i32>,
    /// Free text that tells people about the database instance. Example: `text`.
    pub db_instance_description: Option<String>,
    /// Free text that tells people about the database instance status. Example: `text`.
    pub db_instance_status_description: Option<String>,
    /// IP address that belongs to the connection.
    pub connection_ip: Vec<ConnectionIp>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Zone the node is in; a storage node with several replicas lists theirs, separated by semicolons.
    /// Example: `cn-hangzhou-a`.
    pub azone: Option<String>,
    /// Part that the item plays, or role whose rights are used. Example: `master`.
    pub role: Option<String>,
    /// Whether the node serves now: compute nodes do so only in the primary zone, storage nodes always.
    /// Example: `true`.
    pub activated: Option<bool>,
    /// Items of the kind azone role that were found or are concerned.
    pub azone_role_list: Vec<AzoneRoleList>,
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<String>,
    /// Size, model or class of the node. Example: `polarx.x4.large.2e`.
    pub node_class: Option<String>,
    /// Which version of the software, the template or the item is meant.
    /// Example: `polarx-cdc-kernel-2.0.0-3985896`.
    pub version: Option<String>,
    /// Name that the phy instance goes by. Example: `pxc-unrbk8oyz**********`.
    pub phy_instance_name: Option<String>,
    /// Disk space taken up, in bytes.
    pub storage_used: Option<String>,
}

response! {
    LogicInstanceTopologyItem {
        "DBInstanceCreateTime" => db_instance_create_time: value,
        "DBInstanceName" => db_instance_name: value,
        "CharacterType" => character_type: value,
        "MaintainStartTime" => maintain_start_time: value,
        "DiskSize" => disk_size: value,
        "MaintainEndTime" => maintain_end_time: value,
        "LockReason" => lock_reason: value,
        "DBInstanceStatus" => db_instance_status: value,
        "LockMode" => lock_mode: value,
        "EngineVersion" => engine_version: value,
        "DBInstanceConnType" => db_instance_conn_type: value,
        "MaxConnections" => max_connections: value,
        "DBInstanceId" => db_instance_id: value,
        "Engine" => engine: value,
        "MaxIops" => max_iops: value,
        "DBInstanceDescription" => db_instance_description: value,
        "DBInstanceStatusDescription" => db_instance_status_description: value,
        "ConnectionIp" => connection_ip: list(""),
        "Region" => region: value,
        "Azone" => azone: value,
        "Role" => role: value,
        "Activated" => activated: value,
        "AzoneRoleList" => azone_role_list: list(""),
        "Status" => status: value,
        "NodeClass" => node_class: value,
        "Version" => version: value,
        "PhyInstanceName" => phy_instance_name: value,
        "StorageUsed" => storage_used: value,
    }
}

/// IP address that belongs to the connection.
#[non_exhaustive]
pub struct ConnectionIp {
    /// Port on which the address accepts clients. Example: `3306`.
    pub port: Option<String>,
    /// Which kind of database instance net it is or is to be. Example: `1`.
    pub db_instance_net_type: Option<i32>,
    /// Host name that clients connect to.
    /// Example: `pxc-xdb-m-pxcdym7g7w********.mysql.singapore.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
}

response! {
    ConnectionIp {
        "Port" => port: value,
        "DBInstanceNetType" => db_instance_net_type: value,
        "ConnectionString" => connection_string: value,
    }
}

/// Items of the kind azone role that were found or are concerned.
#[non_exhaustive]
pub struct AzoneRoleList {
    /// Zone the node is in; a storage node with several replicas lists theirs, separated by semicolons.
    /// Example: `cn-hangzhou-a`.
    pub azone: Option<String>,
    /// Part that the item plays, or role whose rights are used. Example: `leader`.
    pub role: Option<String>,
}

response! {
    AzoneRoleList {
        "Azone" => azone: value,
        "Role" => role: value,
    }
}

/// The history items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HistoryItem {
    /// Which kind of character it is or is to be. Example: `text`.
    pub character_type: Option<String>,
    /// Part that the item plays, or role whose rights are used. Example: `master`.
    pub role: Option<String>,
    /// Name that the database instance goes by. Example: `pxc-sprcym7g7w****`.
    pub db_instance_name: Option<String>,
    /// ID of the database instance. Example: `304726049`.
    pub db_instance_id: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Zone the node is in; a storage node with several replicas lists theirs, separated by semicolons.
    /// Example: `cn-hangzhou-a`.
    pub azone: Option<String>,
    /// Whether the node serves now: compute nodes do so only in the primary zone, storage nodes always.
    /// Example: `true`.
    pub activated: Option<bool>,
    /// Name that the phy instance goes by. Example: `pxc-unrbk8oyz**********`.
    pub phy_instance_name: Option<String>,
}

response! {
    HistoryItem {
        "CharacterType" => character_type: value,
        "Role" => role: value,
        "DBInstanceName" => db_instance_name: value,
        "DBInstanceId" => db_instance_id: value,
        "Region" => region: value,
        "Azone" => azone: value,
        "Activated" => activated: value,
        "PhyInstanceName" => phy_instance_name: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceTopologyRequest`] names.
///
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DescribeDBInstanceTopologyError = super::DocumentedError;
