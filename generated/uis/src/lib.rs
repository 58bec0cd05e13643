// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! - [`AddHighPriorityIp`](mod@add_high_priority_ip): Adds a high-priority IP address to a UIS instance.
//! - [`AddUisNodeIp`](mod@add_uis_node_ip): Adds a number of IP addresses to a UIS node.
//! - [`CreateDnatEntry`](mod@create_dnat_entry): Adds a DNAT entry to a UIS node, mapping one address and port to another.
//! - [`CreateSubConnection`](mod@create_sub_connection): Creates a subconnection for an IP address of a UIS node, with GRE settings.
//! - [`CreateUis`](mod@create_uis): Creates a UIS (Ultimate Internet Service) instance with bandwidth, connection count and billing method.
//! - [`CreateUisConnection`](mod@create_uis_connection): Creates a connection to a UIS node over a chosen protocol, with GRE or SSL settings.
//! - [`CreateUisNetworkInterface`](mod@create_uis_network_interface): Attaches a network interface in a vSwitch to a UIS node.
//! - [`CreateUisNode`](mod@create_uis_node): Creates a node of a UIS instance in an area, with bandwidth and IP addresses.
//! - [`DeleteDnatEntry`](mod@delete_dnat_entry): Deletes a DNAT entry from a UIS node.
//! - [`DeleteHighPriorityIp`](mod@delete_high_priority_ip): Takes a high-priority IP address out of a UIS instance.
//! - [`DeleteSubConnection`](mod@delete_sub_connection): Deletes one GRE connection of a tunnel.
//! - [`DeleteUis`](mod@delete_uis): Deletes an instance that has no nodes any more.
//! - [`DeleteUisConnection`](mod@delete_uis_connection): Deletes a tunnel connection; traffic no longer flows through it.
//! - [`DeleteUisNetworkInterface`](mod@delete_uis_network_interface): Deletes a network interface from a UIS node.
//! - [`DeleteUisNode`](mod@delete_uis_node): Deletes a node, which must not be in configuration or part of a tunnel connection.
//! - [`DeleteUisNodeIp`](mod@delete_uis_node_ip): Removes one IP address from a UIS node.
//! - [`DescribeAreas`](mod@describe_areas): Lists the areas in which UIS nodes can be placed.
//! - [`DescribeDnatEntries`](mod@describe_dnat_entries): Lists the DNAT entries of a UIS node.
//! - [`DescribeHighPriorityIp`](mod@describe_high_priority_ip): Looks up one high-priority IP address, with state, domain and areas.
//! - [`DescribeHighPriorityIps`](mod@describe_high_priority_ips): Lists the high-priority IP addresses of a UIS instance.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which UIS is available.
//! - [`DescribeSubConnection`](mod@describe_sub_connection): Reads one subconnection with its tunnel and customer addresses.
//! - [`DescribeSubConnections`](mod@describe_sub_connections): Lists the subconnections of a UIS node.
//! - [`DescribeUisConnections`](mod@describe_uis_connections): Lists the connections of a UIS node with state and settings.
//! - [`DescribeUisNetworkInterfaces`](mod@describe_uis_network_interfaces): Lists the network interfaces of a UIS node.
//! - [`DescribeUisNodes`](mod@describe_uis_nodes): Lists the nodes of a UIS instance with bandwidth and IP addresses.
//! - [`DescribeUiseNodeStatus`](mod@describe_uise_node_status): Shows current and maximum connections for the IP addresses of a UIS node.
//! - [`DescribeUises`](mod@describe_uises): Lists UIS instances with bandwidth, billing and nodes.
//! - [`DescribeWhiteList`](mod@describe_white_list): Reads the whitelist of a UIS instance.
//! - [`GetDroppedIpList`](mod@get_dropped_ip_list): Fetches the URL of a day's list of dropped IP addresses.
//! - [`ModifyDnatEntry`](mod@modify_dnat_entry): Changes addresses, ports or protocol of a DNAT entry on a UIS node.
//! - [`ModifyHighPriorityIp`](mod@modify_high_priority_ip): Changes a high-priority IP address of a UIS instance.
//! - [`ModifySubConnection`](mod@modify_sub_connection): Changes description or GRE settings of a subconnection.
//! - [`ModifyUisAttribute`](mod@modify_uis_attribute): Changes the description of a UIS instance.
//! - [`ModifyUisConnectionAttribute`](mod@modify_uis_connection_attribute): Changes protocol, description or GRE and SSL settings of a connection.
//! - [`ModifyUisNodeAttribute`](mod@modify_uis_node_attribute): Changes description or bandwidth of a UIS node.
//! - [`ModifyWhiteList`](mod@modify_white_list): Changes the whitelist of a UIS instance in the mode given.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod add_high_priority_ip;
pub mod add_uis_node_ip;
pub mod create_dnat_entry;
pub mod create_sub_connection;
pub mod create_uis;
pub mod create_uis_connection;
pub mod create_uis_network_interface;
pub mod create_uis_node;
pub mod delete_dnat_entry;
pub mod delete_high_priority_ip;
pub mod delete_sub_connection;
pub mod delete_uis;
pub mod delete_uis_connection;
pub mod delete_uis_network_interface;
pub mod delete_uis_node;
pub mod delete_uis_node_ip;
pub mod describe_areas;
pub mod describe_dnat_entries;
pub mod describe_high_priority_ip;
pub mod describe_high_priority_ips;
pub mod describe_regions;
pub mod describe_sub_connection;
pub mod describe_sub_connections;
pub mod describe_uis_connections;
pub mod describe_uis_network_interfaces;
pub mod describe_uis_nodes;
pub mod describe_uise_node_status;
pub mod describe_uises;
pub mod describe_white_list;
pub mod get_dropped_ip_list;
pub mod modify_dnat_entry;
pub mod modify_high_priority_ip;
pub mod modify_sub_connection;
pub mod modify_uis_attribute;
pub mod modify_uis_connection_attribute;
pub mod modify_uis_node_attribute;
pub mod modify_white_list;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_high_priority_ip::{AddHighPriorityIpError, AddHighPriorityIpRequest, AddHighPriorityIpResponse},
    add_uis_node_ip::{AddUisNodeIpError, AddUisNodeIpRequest, AddUisNodeIpResponse},
    create_dnat_entry::{CreateDnatEntryError, CreateDnatEntryRequest, CreateDnatEntryResponse},
    create_sub_connection::{CreateSubConnectionError, CreateSubConnectionRequest, CreateSubConnectionResponse},
    create_uis::{CreateUisError, CreateUisRequest, CreateUisResponse},
    create_uis_connection::{CreateUisConnectionRequest, CreateUisConnectionResponse},
    create_uis_network_interface::{CreateUisNetworkInterfaceError, CreateUisNetworkInterfaceRequest, CreateUisNetworkInterfaceResponse},
    create_uis_node::{CreateUisNodeRequest, CreateUisNodeResponse},
    delete_dnat_entry::{DeleteDnatEntryError, DeleteDnatEntryRequest, DeleteDnatEntryResponse},
    delete_high_priority_ip::{DeleteHighPriorityIpError, DeleteHighPriorityIpRequest, DeleteHighPriorityIpResponse},
    delete_sub_connection::{DeleteSubConnectionError, DeleteSubConnectionRequest, DeleteSubConnectionResponse},
    delete_uis::{DeleteUisRequest, DeleteUisResponse},
    delete_uis_connection::{DeleteUisConnectionRequest, DeleteUisConnectionResponse},
    delete_uis_network_interface::{DeleteUisNetworkInterfaceError, DeleteUisNetworkInterfaceRequest, DeleteUisNetworkInterfaceResponse},
    delete_uis_node::{DeleteUisNodeRequest, DeleteUisNodeResponse},
    delete_uis_node_ip::{DeleteUisNodeIpError, DeleteUisNodeIpRequest, DeleteUisNodeIpResponse},
    describe_areas::{DescribeAreasError, DescribeAreasRequest, DescribeAreasResponse},
    describe_dnat_entries::{DescribeDnatEntriesError, DescribeDnatEntriesRequest, DescribeDnatEntriesResponse},
    describe_high_priority_ip::{DescribeHighPriorityIpRequest, DescribeHighPriorityIpResponse},
    describe_high_priority_ips::{DescribeHighPriorityIpsError, DescribeHighPriorityIpsRequest, DescribeHighPriorityIpsResponse},
    describe_regions::{DescribeRegionsError, DescribeRegionsRequest, DescribeRegionsResponse},
    describe_sub_connection::{DescribeSubConnectionError, DescribeSubConnectionRequest, DescribeSubConnectionResponse},
    describe_sub_connections::{DescribeSubConnectionsError, DescribeSubConnectionsRequest, DescribeSubConnectionsResponse},
    describe_uis_connections::{DescribeUisConnectionsRequest, DescribeUisConnectionsResponse},
    describe_uis_network_interfaces::{DescribeUisNetworkInterfacesError, DescribeUisNetworkInterfacesRequest, DescribeUisNetworkInterfacesResponse},
    describe_uis_nodes::{DescribeUisNodesError, DescribeUisNodesRequest, DescribeUisNodesResponse},
    describe_uise_node_status::{DescribeUiseNodeStatusError, DescribeUiseNodeStatusRequest, DescribeUiseNodeStatusResponse},
    describe_uises::{DescribeUisesError, DescribeUisesRequest, DescribeUisesResponse},
    describe_white_list::{DescribeWhiteListError, DescribeWhiteListRequest, DescribeWhiteListResponse},
    get_dropped_ip_list::{GetDroppedIpListError, GetDroppedIpListRequest, GetDroppedIpListResponse},
    modify_dnat_entry::{ModifyDnatEntryError, ModifyDnatEntryRequest, ModifyDnatEntryResponse},
    modify_high_priority_ip::{ModifyHighPriorityIpError, ModifyHighPriorityIpRequest, ModifyHighPriorityIpResponse},
    modify_sub_connection::{ModifySubConnectionError, ModifySubConnectionRequest, ModifySubConnectionResponse},
    modify_uis_attribute::{ModifyUisAttributeRequest, ModifyUisAttributeResponse},
    modify_uis_connection_attribute::{ModifyUisConnectionAttributeError, ModifyUisConnectionAttributeRequest, ModifyUisConnectionAttributeResponse},
    modify_uis_node_attribute::{ModifyUisNodeAttributeError, ModifyUisNodeAttributeRequest, ModifyUisNodeAttributeResponse},
    modify_white_list::{ModifyWhiteListError, ModifyWhiteListRequest, ModifyWhiteListResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Uis",
    version: "2018-08-21",
    endpoints: Endpoints {
        central: Some("vpc.aliyuncs.com"),
        regional: &[],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Ultimate Internet Service.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Adds a high-priority IP address to a UIS instance.
    #[inline]
    pub fn add_high_priority_ip(
        &self,
        request: AddHighPriorityIpRequest,
    ) -> Call<'_, AddHighPriorityIpRequest> {
        self.inner.call(request)
    }
    /// Adds a number of IP addresses to a UIS node.
    #[inline]
    pub fn add_uis_node_ip(
        &self,
        request: AddUisNodeIpRequest,
    ) -> Call<'_, AddUisNodeIpRequest> {
        self.inner.call(request)
    }
    /// Adds a DNAT entry to a UIS node, mapping one address and port to another.
    #[inline]
    pub fn create_dnat_entry(
        &self,
        request: CreateDnatEntryRequest,
    ) -> Call<'_, CreateDnatEntryRequest> {
        self.inner.call(request)
    }
    /// Creates a subconnection for an IP address of a UIS node, with GRE settings.
    #[inline]
    pub fn create_sub_connection(
        &self,
        request: CreateSubConnectionRequest,
    ) -> Call<'_, CreateSubConnectionRequest> {
        self.inner.call(request)
    }
    /// Creates a UIS (Ultimate Internet Service) instance with bandwidth, connection count and billing method.
    #[inline]
    pub fn create_uis(&self, request: CreateUisRequest) -> Call<'_, CreateUisRequest> {
        self.inner.call(request)
    }
    /// Creates a connection to a UIS node over a chosen protocol, with GRE or SSL settings.
    #[inline]
    pub fn create_uis_connection(
        &self,
        request: CreateUisConnectionRequest,
    ) -> Call<'_, CreateUisConnectionRequest> {
        self.inner.call(request)
    }
    /// Attaches a network interface in a vSwitch to a UIS node.
    #[inline]
    pub fn create_uis_network_interface(
        &self,
        request: CreateUisNetworkInterfaceRequest,
    ) -> Call<'_, CreateUisNetworkInterfaceRequest> {
        self.inner.call(request)
    }
    /// Creates a node of a UIS instance in an area, with bandwidth and IP addresses.
    #[inline]
    pub fn create_uis_node(
        &self,
        request: CreateUisNodeRequest,
    ) -> Call<'_, CreateUisNodeRequest> {
        self.inner.call(request)
    }
    /// Deletes a DNAT entry from a UIS node.
    #[inline]
    pub fn delete_dnat_entry(
        &self,
        request: DeleteDnatEntryRequest,
    ) -> Call<'_, DeleteDnatEntryRequest> {
        self.inner.call(request)
    }
    /// Takes a high-priority IP address out of a UIS instance.
    #[inline]
    pub fn delete_high_priority_ip(
        &self,
        request: DeleteHighPriorityIpRequest,
    ) -> Call<'_, DeleteHighPriorityIpRequest> {
        self.inner.call(request)
    }
    /// Deletes one GRE connection of a tunnel.
    #[inline]
    pub fn delete_sub_connection(
        &self,
        request: DeleteSubConnectionRequest,
    ) -> Call<'_, DeleteSubConnectionRequest> {
        self.inner.call(request)
    }
    /// Deletes an instance that has no nodes any more.
    #[inline]
    pub fn delete_uis(&self, request: DeleteUisRequest) -> Call<'_, DeleteUisRequest> {
        self.inner.call(request)
    }
    /// Deletes a tunnel connection; traffic no longer flows through it.
    #[inline]
    pub fn delete_uis_connection(
        &self,
        request: DeleteUisConnectionRequest,
    ) -> Call<'_, DeleteUisConnectionRequest> {
        self.inner.call(request)
    }
    /// Deletes a network interface from a UIS node.
    #[inline]
    pub fn delete_uis_network_interface(
        &self,
        request: DeleteUisNetworkInterfaceRequest,
    ) -> Call<'_, DeleteUisNetworkInterfaceRequest> {
        self.inner.call(request)
    }
    /// Deletes a node, which must not be in configuration or part of a tunnel connection.
    #[inline]
    pub fn delete_uis_node(
        &self,
        request: DeleteUisNodeRequest,
    ) -> Call<'_, DeleteUisNodeRequest> {
        self.inner.call(request)
    }
    /// Removes one IP address from a UIS node.
    #[inline]
    pub fn delete_uis_node_ip(
        &self,
        request: DeleteUisNodeIpRequest,
    ) -> Call<'_, DeleteUisNodeIpRequest> {
        self.inner.call(request)
    }
    /// Lists the areas in which UIS nodes can be placed.
    #[inline]
    pub fn describe_areas(
        &self,
        request: DescribeAreasRequest,
    ) -> Call<'_, DescribeAreasRequest> {
        self.inner.call(request)
    }
    /// Lists the DNAT entries of a UIS node.
    #[inline]
    pub fn describe_dnat_entries(
        &self,
        request: DescribeDnatEntriesRequest,
    ) -> Call<'_, DescribeDnatEntriesRequest> {
        self.inner.call(request)
    }
    /// Looks up one high-priority IP address, with state, domain and areas.
    #[inline]
    pub fn describe_high_priority_ip(
        &self,
        request: DescribeHighPriorityIpRequest,
    ) -> Call<'_, DescribeHighPriorityIpRequest> {
        self.inner.call(request)
    }
    /// Lists the high-priority IP addresses of a UIS instance.
    #[inline]
    pub fn describe_high_priority_ips(
        &self,
        request: DescribeHighPriorityIpsRequest,
    ) -> Call<'_, DescribeHighPriorityIpsRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which UIS is available.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Reads one subconnection with its tunnel and customer addresses.
    #[inline]
    pub fn describe_sub_connection(
        &self,
        request: DescribeSubConnectionRequest,
    ) -> Call<'_, DescribeSubConnectionRequest> {
        self.inner.call(request)
    }
    /// Lists the subconnections of a UIS node.
    #[inline]
    pub fn describe_sub_connections(
        &self,
        request: DescribeSubConnectionsRequest,
    ) -> Call<'_, DescribeSubConnectionsRequest> {
        self.inner.call(request)
    }
    /// Lists the connections of a UIS node with state and settings.
    #[inline]
    pub fn describe_uis_connections(
        &self,
        request: DescribeUisConnectionsRequest,
    ) -> Call<'_, DescribeUisConnectionsRequest> {
        self.inner.call(request)
    }
    /// Lists the network interfaces of a UIS node.
    #[inline]
    pub fn describe_uis_network_interfaces(
        &self,
        request: DescribeUisNetworkInterfacesRequest,
    ) -> Call<'_, DescribeUisNetworkInterfacesRequest> {
        self.inner.call(request)
    }
    /// Lists the nodes of a UIS instance with bandwidth and IP addresses.
    #[inline]
    pub fn describe_uis_nodes(
        &self,
        request: DescribeUisNodesRequest,
    ) -> Call<'_, DescribeUisNodesRequest> {
        self.inner.call(request)
    }
    /// Shows current and maximum connections for the IP addresses of a UIS node.
    #[inline]
    pub fn describe_uise_node_status(
        &self,
        request: DescribeUiseNodeStatusRequest,
    ) -> Call<'_, DescribeUiseNodeStatusRequest> {
        self.inner.call(request)
    }
    /// Lists UIS instances with bandwidth, billing and nodes.
    #[inline]
    pub fn describe_uises(
        &self,
        request: DescribeUisesRequest,
    ) -> Call<'_, DescribeUisesRequest> {
        self.inner.call(request)
    }
    /// Reads the whitelist of a UIS instance.
    #[inline]
    pub fn describe_white_list(
        &self,
        request: DescribeWhiteListRequest,
    ) -> Call<'_, DescribeWhiteListRequest> {
        self.inner.call(request)
    }
    /// Fetches the URL of a day's list of dropped IP addresses.
    #[inline]
    pub fn get_dropped_ip_list(
        &self,
        request: GetDroppedIpListRequest,
    ) -> Call<'_, GetDroppedIpListRequest> {
        self.inner.call(request)
    }
    /// Changes addresses, ports or protocol of a DNAT entry on a UIS node.
    #[inline]
    pub fn modify_dnat_entry(
        &self,
        request: ModifyDnatEntryRequest,
    ) -> Call<'_, ModifyDnatEntryRequest> {
        self.inner.call(request)
    }
    /// Changes a high-priority IP address of a UIS instance.
    #[inline]
    pub fn modify_high_priority_ip(
        &self,
        request: ModifyHighPriorityIpRequest,
    ) -> Call<'_, ModifyHighPriorityIpRequest> {
        self.inner.call(request)
    }
    /// Changes description or GRE settings of a subconnection.
    #[inline]
    pub fn modify_sub_connection(
        &self,
        request: ModifySubConnectionRequest,
    ) -> Call<'_, ModifySubConnectionRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a UIS instance.
    #[inline]
    pub fn modify_uis_attribute(
        &self,
        request: ModifyUisAttributeRequest,
    ) -> Call<'_, ModifyUisAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes protocol, description or GRE and SSL settings of a connection.
    #[inline]
    pub fn modify_uis_connection_attribute(
        &self,
        request: ModifyUisConnectionAttributeRequest,
    ) -> Call<'_, ModifyUisConnectionAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes description or bandwidth of a UIS node.
    #[inline]
    pub fn modify_uis_node_attribute(
        &self,
        request: ModifyUisNodeAttributeRequest,
    ) -> Call<'_, ModifyUisNodeAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the whitelist of a UIS instance in the mode given.
    #[inline]
    pub fn modify_white_list(
        &self,
        request: ModifyWhiteListRequest,
    ) -> Call<'_, ModifyWhiteListRequest> {
        self.inner.call(request)
    }
}
