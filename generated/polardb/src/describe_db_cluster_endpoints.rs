// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterEndpoints`, from `polardb/DescribeDBClusterEndpoints.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnableDisable, NetType, ReadWriteMode};

/// Lists the endpoints of a PolarDB cluster with their addresses and settings.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterEndpointsRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxx");
/// let reply = client.describe_db_cluster_endpoints(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterEndpointsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// ID of the database endpoint that the call is about.
    pub db_endpoint_id: Option<String>,
    /// How much, or which view, of the information is returned; left out, the usual one.
    pub describe_type: Option<String>,
    /// PolarFS file storage that is meant.
    pub polar_fs_instance_id: Option<String>,
}

impl DescribeDBClusterEndpointsRequest {
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
    /// Sets `DBEndpointId`.
    pub fn db_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_endpoint_id = Some(value.into());
        self
    }
    /// Sets `DescribeType`.
    pub fn describe_type(mut self, value: impl Into<String>) -> Self {
        self.describe_type = Some(value.into());
        self
    }
    /// Sets `PolarFsInstanceId`.
    pub fn polar_fs_instance_id(mut self, value: impl Into<String>) -> Self {
        self.polar_fs_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterEndpointsRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBEndpointId" => db_endpoint_id: query,
        "DescribeType" => describe_type: query,
        "PolarFsInstanceId" => polar_fs_instance_id: query,
    }
}

impl Operation for DescribeDBClusterEndpointsRequest {
    type Response = DescribeDBClusterEndpointsResponse;
    type Error = DescribeDBClusterEndpointsError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterEndpoints")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDBClusterEndpointsError] = &[
        DescribeDBClusterEndpointsError::InvalidDBClusterNotFound,
        DescribeDBClusterEndpointsError::InvalidDBClusterIdNotFound,
        DescribeDBClusterEndpointsError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`DescribeDBClusterEndpointsRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterEndpointsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2DC120BF-6EBA-4C63-BE99-B09F9E******`.
    pub request_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<DBEndpoint>,
}

response! {
    DescribeDBClusterEndpointsResponse {
        "RequestId" => request_id: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DBEndpoint {
    /// ID of the database endpoint that the item belongs to or stands for.
    /// Example: `pe-*************`.
    pub db_endpoint_id: Option<String>,
    /// What the endpoint is: the default one of the cluster, that of the primary node, or a custom one.
    /// Example: `Custom`.
    pub endpoint_type: Option<Open<EndpointType>>,
    /// The auto add new nodes that are concerned. Example: `Enable`.
    pub auto_add_new_nodes: Option<Open<EnableDisable>>,
    /// Way in which the read write works. Example: `ReadOnly`.
    pub read_write_mode: Option<Open<ReadWriteMode>>,
    /// The nodes that are concerned. Example: `pi-***************,pi-***************`.
    pub nodes: Option<String>,
    /// Settings of the endpoint, and what it works with. Example: `text`.
    pub endpoint_config: Option<String>,
    /// The address items that were found or are concerned, one entry each.
    pub address_items: Vec<Address>,
    /// The nodes with role that are concerned. Example: `Reader1`.
    pub node_with_roles: Option<String>,
    /// Free text that tells people about the database endpoint. Example: `test`.
    pub db_endpoint_description: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-bp1s826a1up******`.
    pub db_cluster_id: Option<String>,
}

response! {
    DBEndpoint {
        "DBEndpointId" => db_endpoint_id: value,
        "EndpointType" => endpoint_type: value,
        "AutoAddNewNodes" => auto_add_new_nodes: value,
        "ReadWriteMode" => read_write_mode: value,
        "Nodes" => nodes: value,
        "EndpointConfig" => endpoint_config: value,
        "AddressItems" => address_items: list(""),
        "NodeWithRoles" => node_with_roles: value,
        "DBEndpointDescription" => db_endpoint_description: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// The address items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Address {
    /// Host name that clients connect to. Example: `********.rwlb.polardb-pg-public.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// IP address of the host or service concerned. Example: `192.***.***.***`.
    pub ip_address: Option<String>,
    /// Port that clients connect to. Example: `1521`.
    pub port: Option<String>,
    /// Whether it is reached from inside (`Private`, or `Inner` in the classic network) or over the
    /// internet (`Public`). Example: `Private`.
    pub net_type: Option<Open<NetType>>,
    /// ID of the virtual private cloud. Example: `vpc-***************`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-************`.
    pub vswitch_id: Option<String>,
    /// Host name in the private zone. Example: `***.***.**.com`.
    pub private_zone_connection_string: Option<String>,
    /// ID of the instance in a VPC that the item belongs to or stands for.
    /// Example: `pe-*************`.
    pub vpc_instance_id: Option<String>,
}

response! {
    Address {
        "ConnectionString" => connection_string: value,
        "IPAddress" => ip_address: value,
        "Port" => port: value,
        "NetType" => net_type: value,
        "VPCId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "PrivateZoneConnectionString" => private_zone_connection_string: value,
        "VpcInstanceId" => vpc_instance_id: value,
    }
}

values! {
    /// What the endpoint is: the default one of the cluster, that of the primary node, or a custom one.
    pub enum EndpointType {
        /// Leads to every node.
        Cluster = "Cluster",
        /// Leads to the node that writes.
        Primary = "Primary",
        /// Leads to chosen nodes.
        Custom = "Custom",
    }
}

/// Errors that the documentation of [`DescribeDBClusterEndpointsRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type DescribeDBClusterEndpointsError = super::DocumentedError;
