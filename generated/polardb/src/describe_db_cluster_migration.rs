// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterMigration`, from `polardb/DescribeDBClusterMigration.md`.

use alicloud_runtime::codegen::*;

/// Shows the state of the migration that moves an RDS instance to a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterMigrationRequest::new()
///     .db_cluster_id("pc-bpxxxxxxx");
/// let reply = client.describe_db_cluster_migration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterMigrationRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeDBClusterMigrationRequest {
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
    DescribeDBClusterMigrationRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDBClusterMigrationRequest {
    type Response = DescribeDBClusterMigrationResponse;
    type Error = DescribeDBClusterMigrationError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterMigration")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDBClusterMigrationError] = &[
        DescribeDBClusterMigrationError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`DescribeDBClusterMigrationRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterMigrationResponse {
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-****************`.
    pub db_cluster_id: Option<String>,
    /// ID of the source RDSDB instance that the item belongs to or stands for.
    /// Example: `rm-************`.
    pub source_rdsdb_instance_id: Option<String>,
    /// Way in which the rds read write works. Example: `rw`.
    pub rds_read_write_mode: Option<String>,
    /// Way in which the database cluster read write works. Example: `ro`.
    pub db_cluster_read_write_mode: Option<String>,
    /// State that the migration is in. Example: `RDS2POLARDB_SYNCING`.
    pub migration_status: Option<Open<MigrationStatus>>,
    /// What is known about the replication.
    pub replication_info: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `05B01253-7CE7-4192-ADBB-795564A90CAC`.
    pub request_id: Option<String>,
    /// Items of the kind endpoint of a database cluster that were found or are concerned.
    pub db_cluster_endpoint_list: Vec<DBClusterEndpointList>,
    /// Free text added as a note. Example: `test`.
    pub comment: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `2020-06-17T01:56:36Z`.
    pub expired_time: Option<Timestamp>,
    /// The topologies that are concerned. Example: `RDS2POLARDB`.
    pub topologies: Option<String>,
    /// How many seconds this is: delayed. Example: `0`.
    pub delayed_seconds: Option<i32>,
    /// ID of the dts instance that the item belongs to or stands for. Example: `dts**********618bs`.
    pub dts_instance_id: Option<String>,
    /// Items of the kind rds endpoint that were found or are concerned.
    pub rds_endpoint_list: Vec<RdsEndpointList>,
    /// Which kind of src database it is or is to be. Example: `PolarDBMySQL`.
    pub src_db_type: Option<String>,
}

response! {
    DescribeDBClusterMigrationResponse {
        "DBClusterId" => db_cluster_id: value,
        "SourceRDSDBInstanceId" => source_rdsdb_instance_id: value,
        "RdsReadWriteMode" => rds_read_write_mode: value,
        "DBClusterReadWriteMode" => db_cluster_read_write_mode: value,
        "MigrationStatus" => migration_status: value,
        "ReplicationInfo" => replication_info: value,
        "RequestId" => request_id: value,
        "DBClusterEndpointList" => db_cluster_endpoint_list: list(""),
        "Comment" => comment: value,
        "ExpiredTime" => expired_time: value,
        "Topologies" => topologies: value,
        "DelayedSeconds" => delayed_seconds: value,
        "DtsInstanceId" => dts_instance_id: value,
        "RdsEndpointList" => rds_endpoint_list: list(""),
        "SrcDbType" => src_db_type: value,
    }
}

/// Items of the kind endpoint of a database cluster that were found or are concerned.
#[non_exhaustive]
pub struct DBClusterEndpointList {
    /// The address items that were found or are concerned, one entry each.
    pub address_items: Vec<AddressItem>,
    /// ID of the database endpoint that the item belongs to or stands for. Example: `pe-***********`.
    pub db_endpoint_id: Option<String>,
    /// What the endpoint is: the default one of the cluster, that of the primary node, or a custom one.
    /// Example: `Cluster`.
    pub endpoint_type: Option<String>,
    /// Way in which the read write works.
    pub read_write_mode: Option<String>,
}

response! {
    DBClusterEndpointList {
        "AddressItems" => address_items: list(""),
        "DBEndpointId" => db_endpoint_id: value,
        "EndpointType" => endpoint_type: value,
        "ReadWriteMode" => read_write_mode: value,
    }
}

/// The address items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AddressItem {
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-**********`.
    pub vswitch_id: Option<String>,
    /// Host name that clients connect to. Example: `pc-**************.rwlb.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Whether it is reached from inside (`Private`, or `Inner` in the classic network) or over the
    /// internet (`Public`). Example: `Private`.
    pub net_type: Option<String>,
    /// Port that clients connect to. Example: `3306`.
    pub port: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-**********`.
    pub vpc_id: Option<String>,
    /// IP address of the host or service concerned. Example: `192.***.***.10`.
    pub ip_address: Option<String>,
    /// Whether the SSL is switched on. Example: `Enabled`.
    pub ssl_enabled: Option<String>,
}

response! {
    AddressItem {
        "VSwitchId" => vswitch_id: value,
        "ConnectionString" => connection_string: value,
        "NetType" => net_type: value,
        "Port" => port: value,
        "VPCId" => vpc_id: value,
        "IPAddress" => ip_address: value,
        "SSLEnabled" => ssl_enabled: value,
    }
}

/// Items of the kind rds endpoint that were found or are concerned.
#[non_exhaustive]
pub struct RdsEndpointList {
    /// The address items that were found or are concerned, one entry each.
    pub address_items: Vec<AddressItem>,
    /// ID of the database endpoint that the item belongs to or stands for.
    /// Example: `rm-************-normal`.
    pub db_endpoint_id: Option<String>,
    /// What the endpoint is: the default one of the cluster, that of the primary node, or a custom one.
    /// Example: `Normal`.
    pub endpoint_type: Option<String>,
    /// Which kind of custins it is or is to be.
    pub custins_type: Option<String>,
}

response! {
    RdsEndpointList {
        "AddressItems" => address_items: list(""),
        "DBEndpointId" => db_endpoint_id: value,
        "EndpointType" => endpoint_type: value,
        "CustinsType" => custins_type: value,
    }
}

values! {
    /// State that the migration is in.
    pub enum MigrationStatus {
        /// No migration.
        NoMigration = "NO_MIGRATION",
        /// The data of RDS is being copied.
        Rds2polardbCloning = "RDS2POLARDB_CLONING",
        /// Changes flow from RDS.
        Rds2polardbSyncing = "RDS2POLARDB_SYNCING",
        /// Changing sides.
        Switching = "SWITCHING",
        /// Changes flow back to RDS.
        Polardb2rdsSyncing = "POLARDB2RDS_SYNCING",
        /// Going back to RDS.
        Rollback = "ROLLBACK",
        /// The migration is being closed.
        ClosingMigration = "CLOSING_MIGRATION",
    }
}

/// Errors that the documentation of [`DescribeDBClusterMigrationRequest`] names.
///
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type DescribeDBClusterMigrationError = super::DocumentedError;
