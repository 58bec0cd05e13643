// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! - [`AcceptVpcPeerConnection`](mod@accept_vpc_peer_connection): Accepts a request for a VPC peering connection from another VPC's owner.
//! - [`CreateVpcPeerConnection`](mod@create_vpc_peer_connection): Requests a VPC peering connection from one VPC to another, also across accounts and regions.
//! - [`DeleteVpcPeerConnection`](mod@delete_vpc_peer_connection): Deletes a peering connection between two VPCs; traffic between them breaks off.
//! - [`GetVpcPeerConnectionAttribute`](mod@get_vpc_peer_connection_attribute): Returns one VPC peering connection with both VPCs, bandwidth, and status.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are on which VPC peering connections.
//! - [`ListVpcPeerConnections`](mod@list_vpc_peer_connections): Lists VPC peering connections, by ID, VPC, tags, or resource group.
//! - [`ModifyVpcPeerConnection`](mod@modify_vpc_peer_connection): Changes name, description, bandwidth, or link type of a VPC peering connection.
//! - [`MoveResourceGroup`](mod@move_resource_group): Moves a VPC peering connection to another resource group.
//! - [`RejectVpcPeerConnection`](mod@reject_vpc_peer_connection): Rejects a request for a VPC peering connection, which then cannot be used.
//! - [`TagResources`](mod@tag_resources): Puts tags on one or more VPC peering connections.
//! - [`UnTagResources`](mod@un_tag_resources): Takes the given tags, or all of them, off VPC peering connections.
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

pub mod accept_vpc_peer_connection;
pub mod create_vpc_peer_connection;
pub mod delete_vpc_peer_connection;
pub mod get_vpc_peer_connection_attribute;
pub mod list_tag_resources;
pub mod list_vpc_peer_connections;
pub mod modify_vpc_peer_connection;
pub mod move_resource_group;
pub mod reject_vpc_peer_connection;
pub mod tag_resources;
pub mod un_tag_resources;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    accept_vpc_peer_connection::{AcceptVpcPeerConnectionError, AcceptVpcPeerConnectionRequest, AcceptVpcPeerConnectionResponse},
    create_vpc_peer_connection::{CreateVpcPeerConnectionError, CreateVpcPeerConnectionRequest, CreateVpcPeerConnectionResponse},
    delete_vpc_peer_connection::{DeleteVpcPeerConnectionError, DeleteVpcPeerConnectionRequest, DeleteVpcPeerConnectionResponse},
    get_vpc_peer_connection_attribute::{GetVpcPeerConnectionAttributeError, GetVpcPeerConnectionAttributeRequest, GetVpcPeerConnectionAttributeResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    list_vpc_peer_connections::{ListVpcPeerConnectionsRequest, ListVpcPeerConnectionsResponse},
    modify_vpc_peer_connection::{ModifyVpcPeerConnectionError, ModifyVpcPeerConnectionRequest, ModifyVpcPeerConnectionResponse},
    move_resource_group::{MoveResourceGroupError, MoveResourceGroupRequest, MoveResourceGroupResponse},
    reject_vpc_peer_connection::{RejectVpcPeerConnectionError, RejectVpcPeerConnectionRequest, RejectVpcPeerConnectionResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    un_tag_resources::{UnTagResourcesError, UnTagResourcesRequest, UnTagResourcesResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "VpcPeer",
    version: "2022-01-01",
    endpoints: Endpoints {
        central: Some("vpcpeer.aliyuncs.com"),
        regional: &[],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of VPC Peering.
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
    /// Accepts a request for a VPC peering connection from another VPC's owner.
    #[inline]
    pub fn accept_vpc_peer_connection(
        &self,
        request: AcceptVpcPeerConnectionRequest,
    ) -> Call<'_, AcceptVpcPeerConnectionRequest> {
        self.inner.call(request)
    }
    /// Requests a VPC peering connection from one VPC to another, also across accounts and regions.
    #[inline]
    pub fn create_vpc_peer_connection(
        &self,
        request: CreateVpcPeerConnectionRequest,
    ) -> Call<'_, CreateVpcPeerConnectionRequest> {
        self.inner.call(request)
    }
    /// Deletes a peering connection between two VPCs; traffic between them breaks off.
    #[inline]
    pub fn delete_vpc_peer_connection(
        &self,
        request: DeleteVpcPeerConnectionRequest,
    ) -> Call<'_, DeleteVpcPeerConnectionRequest> {
        self.inner.call(request)
    }
    /// Returns one VPC peering connection with both VPCs, bandwidth, and status.
    #[inline]
    pub fn get_vpc_peer_connection_attribute(
        &self,
        request: GetVpcPeerConnectionAttributeRequest,
    ) -> Call<'_, GetVpcPeerConnectionAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are on which VPC peering connections.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists VPC peering connections, by ID, VPC, tags, or resource group.
    #[inline]
    pub fn list_vpc_peer_connections(
        &self,
        request: ListVpcPeerConnectionsRequest,
    ) -> Call<'_, ListVpcPeerConnectionsRequest> {
        self.inner.call(request)
    }
    /// Changes name, description, bandwidth, or link type of a VPC peering connection.
    #[inline]
    pub fn modify_vpc_peer_connection(
        &self,
        request: ModifyVpcPeerConnectionRequest,
    ) -> Call<'_, ModifyVpcPeerConnectionRequest> {
        self.inner.call(request)
    }
    /// Moves a VPC peering connection to another resource group.
    #[inline]
    pub fn move_resource_group(
        &self,
        request: MoveResourceGroupRequest,
    ) -> Call<'_, MoveResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Rejects a request for a VPC peering connection, which then cannot be used.
    #[inline]
    pub fn reject_vpc_peer_connection(
        &self,
        request: RejectVpcPeerConnectionRequest,
    ) -> Call<'_, RejectVpcPeerConnectionRequest> {
        self.inner.call(request)
    }
    /// Puts tags on one or more VPC peering connections.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes the given tags, or all of them, off VPC peering connections.
    #[inline]
    pub fn un_tag_resources(
        &self,
        request: UnTagResourcesRequest,
    ) -> Call<'_, UnTagResourcesRequest> {
        self.inner.call(request)
    }
}
