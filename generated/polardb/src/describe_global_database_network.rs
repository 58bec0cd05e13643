// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGlobalDatabaseNetwork`, from `polardb/DescribeGlobalDatabaseNetwork.md`.

use alicloud_runtime::codegen::*;

/// Shows one global database network (GDN) with its member clusters.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeGlobalDatabaseNetworkRequest::new()
///     .gdn_id("...");
/// let reply = client.describe_global_database_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworkRequest {
    /// **Required.** Global database network, which joins clusters of several regions.
    pub gdn_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeGlobalDatabaseNetworkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GDNId`, which is required.
    pub fn gdn_id(mut self, value: impl Into<String>) -> Self {
        self.gdn_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeGlobalDatabaseNetworkRequest {
        "GDNId" => gdn_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeGlobalDatabaseNetworkRequest {
    type Response = DescribeGlobalDatabaseNetworkResponse;
    type Error = DescribeGlobalDatabaseNetworkError;
    const INFO: OperationInfo = super::operation("DescribeGlobalDatabaseNetwork")
        .required(&["GDNId"])
        .read_only();
    const ERRORS: &'static [DescribeGlobalDatabaseNetworkError] = &[
        DescribeGlobalDatabaseNetworkError::GdnNotFound,
        DescribeGlobalDatabaseNetworkError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeGlobalDatabaseNetworkRequest`].
#[non_exhaustive]
pub struct DescribeGlobalDatabaseNetworkResponse {
    /// State that the GDN is in. Example: `active`.
    pub gdn_status: Option<String>,
    /// The connections that were found or are concerned, one entry each.
    pub connections: Vec<Connection>,
    /// Which version of the database is meant. Example: `8.0`.
    pub db_version: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `67F2E75F-AE67-4FB2-821F-A81237EACD15`.
    pub request_id: Option<String>,
    /// Global database network, which joins clusters of several regions.
    /// Example: `gdn-bp1fttxsrmv*****`.
    pub gdn_id: Option<String>,
    /// When the item was created. Example: `2020-02-24T11:57:54Z`.
    pub create_time: Option<Timestamp>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
    /// Free text that tells people about the GDN. Example: `GDN-fortest`.
    pub gdn_description: Option<String>,
    /// The database clusters that were found or are concerned, one entry each.
    pub db_clusters: Vec<DBCluster>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-bp1s826a1up******`.
    pub db_cluster_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-************`.
    pub resource_group_id: Option<String>,
}

response! {
    DescribeGlobalDatabaseNetworkResponse {
        "GDNStatus" => gdn_status: value,
        "Connections" => connections: list(""),
        "DBVersion" => db_version: value,
        "RequestId" => request_id: value,
        "GDNId" => gdn_id: value,
        "CreateTime" => create_time: value,
        "DBType" => db_type: value,
        "GDNDescription" => gdn_description: value,
        "DBClusters" => db_clusters: list(""),
        "DBClusterId" => db_cluster_id: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// The connections that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Connection {
    /// Host name that clients connect to. Example: `abc.polardb.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Whether it is reached from inside (`Private`, or `Inner` in the classic network) or over the
    /// internet (`Public`). Example: `Private`.
    pub net_type: Option<String>,
    /// Port that clients connect to. Example: `3306`.
    pub port: Option<String>,
}

response! {
    Connection {
        "ConnectionString" => connection_string: value,
        "NetType" => net_type: value,
        "Port" => port: value,
    }
}

/// The database clusters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DBCluster {
    /// Seconds the secondary cluster is behind. Example: `1`.
    pub replica_lag: Option<String>,
    /// When the item runs out. Example: `2020-11-14T16:00:00Z`.
    pub expire_time: Option<Timestamp>,
    /// Whether the validity or the subscription has run out. Example: `false`.
    pub expired: Option<String>,
    /// Size, model or class of the database node. Example: `polar.mysql.x4.large`.
    pub db_node_class: Option<String>,
    /// How the item is billed. Example: `Prepaid`.
    pub pay_type: Option<String>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which version of the database is meant. Example: `8.0`.
    pub db_version: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-wz9fb5nn44u1d****`.
    pub db_cluster_id: Option<String>,
    /// State that the database cluster is in. Example: `Running`.
    pub db_cluster_status: Option<String>,
    /// Storage taken up, in bytes. Example: `3012558848`.
    pub storage_used: Option<String>,
    /// Free text that tells people about the database cluster. Example: `test`.
    pub db_cluster_description: Option<String>,
    /// Part that the item plays, or role whose rights are used. Example: `primary`.
    pub role: Option<String>,
    /// How a Serverless cluster scales: `AgileServerless` fast with the load, `SteadyServerless` on top
    /// of fixed nodes. Example: `AgileServerless`.
    pub serverless_type: Option<String>,
    /// The database nodes that were found or are concerned, one entry each.
    pub db_nodes: Vec<DBNode>,
}

response! {
    DBCluster {
        "ReplicaLag" => replica_lag: value,
        "ExpireTime" => expire_time: value,
        "Expired" => expired: value,
        "DBNodeClass" => db_node_class: value,
        "PayType" => pay_type: value,
        "DBType" => db_type: value,
        "RegionId" => region_id: value,
        "DBVersion" => db_version: value,
        "DBClusterId" => db_cluster_id: value,
        "DBClusterStatus" => db_cluster_status: value,
        "StorageUsed" => storage_used: value,
        "DBClusterDescription" => db_cluster_description: value,
        "Role" => role: value,
        "ServerlessType" => serverless_type: value,
        "DBNodes" => db_nodes: list(""),
    }
}

/// The database nodes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DBNode {
    /// Size, model or class of the database node. Example: `polar.mysql.x4.large`.
    pub db_node_class: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
    /// When the item was created. Example: `2020-03-23T21:35:43Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether the node writes or only reads. Example: `Reader`.
    pub db_node_role: Option<String>,
    /// State that the database node is in. Example: `Running`.
    pub db_node_status: Option<String>,
    /// Rank of the failover against others. Example: `1`.
    pub failover_priority: Option<i32>,
    /// How many connections may be open at the same time. Example: `8000`.
    pub max_connections: Option<i32>,
    /// Largest value, allowed or found, of this: IOPS. Example: `32000`.
    pub max_iops: Option<i32>,
    /// ID of the database node that the item belongs to or stands for. Example: `pi-****************`.
    pub db_node_id: Option<String>,
}

response! {
    DBNode {
        "DBNodeClass" => db_node_class: value,
        "ZoneId" => zone_id: value,
        "CreationTime" => creation_time: value,
        "DBNodeRole" => db_node_role: value,
        "DBNodeStatus" => db_node_status: value,
        "FailoverPriority" => failover_priority: value,
        "MaxConnections" => max_connections: value,
        "MaxIOPS" => max_iops: value,
        "DBNodeId" => db_node_id: value,
    }
}

/// Errors that the documentation of [`DescribeGlobalDatabaseNetworkRequest`] names.
///
/// - [`GdnNotFound`](super::DocumentedError::GdnNotFound), here with HTTP status 400
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeGlobalDatabaseNetworkError = super::DocumentedError;
