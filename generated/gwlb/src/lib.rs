// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! - [`AddServersToServerGroup`](mod@add_servers_to_server_group): Adds backend servers, such as network appliances, to a server group.
//! - [`CreateListener`](mod@create_listener): Creates the listener of a Gateway Load Balancer instance, which forwards to a server group.
//! - [`CreateLoadBalancer`](mod@create_load_balancer): Creates a Gateway Load Balancer instance in the given zones and vSwitches of a VPC.
//! - [`CreateServerGroup`](mod@create_server_group): Creates a server group with scheduler, health check, failover mode, and connection draining.
//! - [`DeleteListener`](mod@delete_listener): Removes a listener, or only checks whether it could be removed; no traffic is taken in through it.
//! - [`DeleteLoadBalancer`](mod@delete_load_balancer): Deletes a Gateway Load Balancer instance, or only checks whether it could be deleted.
//! - [`DeleteServerGroup`](mod@delete_server_group): Deletes a server group, or only checks whether it could be deleted; the servers themselves stay.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which Gateway Load Balancer is available.
//! - [`DescribeZones`](mod@describe_zones): Lists the zones in which Gateway Load Balancer instances can lie.
//! - [`GetListenerAttribute`](mod@get_listener_attribute): Returns the settings of one listener.
//! - [`GetListenerHealthStatus`](mod@get_listener_health_status): Returns the health of the backend servers behind a listener.
//! - [`GetLoadBalancerAttribute`](mod@get_load_balancer_attribute): Returns the settings of one Gateway Load Balancer instance.
//! - [`ListListeners`](mod@list_listeners): Lists listeners, by listener ID, load balancer, or tags.
//! - [`ListLoadBalancers`](mod@list_load_balancers): Lists Gateway Load Balancer instances, by zone, VPC, status, name, or tags.
//! - [`ListServerGroupServers`](mod@list_server_group_servers): Lists the backend servers in a server group, by ID or IP address.
//! - [`ListServerGroups`](mod@list_server_groups): Lists server groups, by ID, name, type, VPC, or tags.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are on which Gateway Load Balancer resources.
//! - [`MoveResourceGroup`](mod@move_resource_group): Moves a Gateway Load Balancer resource to another resource group.
//! - [`RemoveServersFromServerGroup`](mod@remove_servers_from_server_group): Takes backend servers out of a server group.
//! - [`TagResources`](mod@tag_resources): Puts tags on Gateway Load Balancer resources of one type.
//! - [`UntagResources`](mod@untag_resources): Takes the given tags, or all of them, off Gateway Load Balancer resources.
//! - [`UpdateListenerAttribute`](mod@update_listener_attribute): Changes description, server group, or TCP idle timeout of a listener.
//! - [`UpdateLoadBalancerAttribute`](mod@update_load_balancer_attribute): Changes the name or the traffic mode of a Gateway Load Balancer instance.
//! - [`UpdateLoadBalancerZones`](mod@update_load_balancer_zones): Replaces the zones and vSwitches of a Gateway Load Balancer instance.
//! - [`UpdateServerGroupAttribute`](mod@update_server_group_attribute): Changes a server group: name, scheduler, health check, failover, or connection draining.
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

pub mod add_servers_to_server_group;
pub mod create_listener;
pub mod create_load_balancer;
pub mod create_server_group;
pub mod delete_listener;
pub mod delete_load_balancer;
pub mod delete_server_group;
pub mod describe_regions;
pub mod describe_zones;
pub mod get_listener_attribute;
pub mod get_listener_health_status;
pub mod get_load_balancer_attribute;
pub mod list_listeners;
pub mod list_load_balancers;
pub mod list_server_group_servers;
pub mod list_server_groups;
pub mod list_tag_resources;
pub mod move_resource_group;
pub mod remove_servers_from_server_group;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_listener_attribute;
pub mod update_load_balancer_attribute;
pub mod update_load_balancer_zones;
pub mod update_server_group_attribute;
pub mod types;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_servers_to_server_group::{AddServersToServerGroupRequest, AddServersToServerGroupResponse},
    create_listener::{CreateListenerRequest, CreateListenerResponse},
    create_load_balancer::{CreateLoadBalancerRequest, CreateLoadBalancerResponse},
    create_server_group::{CreateServerGroupRequest, CreateServerGroupResponse},
    delete_listener::{DeleteListenerRequest, DeleteListenerResponse},
    delete_load_balancer::{DeleteLoadBalancerRequest, DeleteLoadBalancerResponse},
    delete_server_group::{DeleteServerGroupRequest, DeleteServerGroupResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_zones::{DescribeZonesRequest, DescribeZonesResponse},
    get_listener_attribute::{GetListenerAttributeRequest, GetListenerAttributeResponse},
    get_listener_health_status::{GetListenerHealthStatusRequest, GetListenerHealthStatusResponse},
    get_load_balancer_attribute::{GetLoadBalancerAttributeRequest, GetLoadBalancerAttributeResponse},
    list_listeners::{ListListenersRequest, ListListenersResponse},
    list_load_balancers::{ListLoadBalancersRequest, ListLoadBalancersResponse},
    list_server_group_servers::{ListServerGroupServersRequest, ListServerGroupServersResponse},
    list_server_groups::{ListServerGroupsRequest, ListServerGroupsResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    move_resource_group::{MoveResourceGroupRequest, MoveResourceGroupResponse},
    remove_servers_from_server_group::{RemoveServersFromServerGroupRequest, RemoveServersFromServerGroupResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_listener_attribute::{UpdateListenerAttributeRequest, UpdateListenerAttributeResponse},
    update_load_balancer_attribute::{UpdateLoadBalancerAttributeRequest, UpdateLoadBalancerAttributeResponse},
    update_load_balancer_zones::{UpdateLoadBalancerZonesRequest, UpdateLoadBalancerZonesResponse},
    update_server_group_attribute::{UpdateServerGroupAttributeRequest, UpdateServerGroupAttributeResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Gwlb",
    version: "2024-04-15",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "gwlb.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "gwlb.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "gwlb.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "gwlb.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "gwlb.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "gwlb.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "gwlb.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "gwlb.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "gwlb.cn-wulanchabu.aliyuncs.com"),
        ],
        rule: Some("gwlb.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Gateway Load Balancer.
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
    /// Adds backend servers, such as network appliances, to a server group.
    #[inline]
    pub fn add_servers_to_server_group(
        &self,
        request: AddServersToServerGroupRequest,
    ) -> Call<'_, AddServersToServerGroupRequest> {
        self.inner.call(request)
    }
    /// Creates the listener of a Gateway Load Balancer instance, which forwards to a server group.
    #[inline]
    pub fn create_listener(
        &self,
        request: CreateListenerRequest,
    ) -> Call<'_, CreateListenerRequest> {
        self.inner.call(request)
    }
    /// Creates a Gateway Load Balancer instance in the given zones and vSwitches of a VPC.
    #[inline]
    pub fn create_load_balancer(
        &self,
        request: CreateLoadBalancerRequest,
    ) -> Call<'_, CreateLoadBalancerRequest> {
        self.inner.call(request)
    }
    /// Creates a server group with scheduler, health check, failover mode, and connection draining.
    #[inline]
    pub fn create_server_group(
        &self,
        request: CreateServerGroupRequest,
    ) -> Call<'_, CreateServerGroupRequest> {
        self.inner.call(request)
    }
    /// Removes a listener, or only checks whether it could be removed; no traffic is taken in through it.
    #[inline]
    pub fn delete_listener(
        &self,
        request: DeleteListenerRequest,
    ) -> Call<'_, DeleteListenerRequest> {
        self.inner.call(request)
    }
    /// Deletes a Gateway Load Balancer instance, or only checks whether it could be deleted.
    #[inline]
    pub fn delete_load_balancer(
        &self,
        request: DeleteLoadBalancerRequest,
    ) -> Call<'_, DeleteLoadBalancerRequest> {
        self.inner.call(request)
    }
    /// Deletes a server group, or only checks whether it could be deleted; the servers themselves stay.
    #[inline]
    pub fn delete_server_group(
        &self,
        request: DeleteServerGroupRequest,
    ) -> Call<'_, DeleteServerGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which Gateway Load Balancer is available.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists the zones in which Gateway Load Balancer instances can lie.
    #[inline]
    pub fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Call<'_, DescribeZonesRequest> {
        self.inner.call(request)
    }
    /// Returns the settings of one listener.
    #[inline]
    pub fn get_listener_attribute(
        &self,
        request: GetListenerAttributeRequest,
    ) -> Call<'_, GetListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Returns the health of the backend servers behind a listener.
    #[inline]
    pub fn get_listener_health_status(
        &self,
        request: GetListenerHealthStatusRequest,
    ) -> Call<'_, GetListenerHealthStatusRequest> {
        self.inner.call(request)
    }
    /// Returns the settings of one Gateway Load Balancer instance.
    #[inline]
    pub fn get_load_balancer_attribute(
        &self,
        request: GetLoadBalancerAttributeRequest,
    ) -> Call<'_, GetLoadBalancerAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists listeners, by listener ID, load balancer, or tags.
    #[inline]
    pub fn list_listeners(
        &self,
        request: ListListenersRequest,
    ) -> Call<'_, ListListenersRequest> {
        self.inner.call(request)
    }
    /// Lists Gateway Load Balancer instances, by zone, VPC, status, name, or tags.
    #[inline]
    pub fn list_load_balancers(
        &self,
        request: ListLoadBalancersRequest,
    ) -> Call<'_, ListLoadBalancersRequest> {
        self.inner.call(request)
    }
    /// Lists the backend servers in a server group, by ID or IP address.
    #[inline]
    pub fn list_server_group_servers(
        &self,
        request: ListServerGroupServersRequest,
    ) -> Call<'_, ListServerGroupServersRequest> {
        self.inner.call(request)
    }
    /// Lists server groups, by ID, name, type, VPC, or tags.
    #[inline]
    pub fn list_server_groups(
        &self,
        request: ListServerGroupsRequest,
    ) -> Call<'_, ListServerGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are on which Gateway Load Balancer resources.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Moves a Gateway Load Balancer resource to another resource group.
    #[inline]
    pub fn move_resource_group(
        &self,
        request: MoveResourceGroupRequest,
    ) -> Call<'_, MoveResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Takes backend servers out of a server group.
    #[inline]
    pub fn remove_servers_from_server_group(
        &self,
        request: RemoveServersFromServerGroupRequest,
    ) -> Call<'_, RemoveServersFromServerGroupRequest> {
        self.inner.call(request)
    }
    /// Puts tags on Gateway Load Balancer resources of one type.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes the given tags, or all of them, off Gateway Load Balancer resources.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes description, server group, or TCP idle timeout of a listener.
    #[inline]
    pub fn update_listener_attribute(
        &self,
        request: UpdateListenerAttributeRequest,
    ) -> Call<'_, UpdateListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the traffic mode of a Gateway Load Balancer instance.
    #[inline]
    pub fn update_load_balancer_attribute(
        &self,
        request: UpdateLoadBalancerAttributeRequest,
    ) -> Call<'_, UpdateLoadBalancerAttributeRequest> {
        self.inner.call(request)
    }
    /// Replaces the zones and vSwitches of a Gateway Load Balancer instance.
    #[inline]
    pub fn update_load_balancer_zones(
        &self,
        request: UpdateLoadBalancerZonesRequest,
    ) -> Call<'_, UpdateLoadBalancerZonesRequest> {
        self.inner.call(request)
    }
    /// Changes a server group: name, scheduler, health check, failover, or connection draining.
    #[inline]
    pub fn update_server_group_attribute(
        &self,
        request: UpdateServerGroupAttributeRequest,
    ) -> Call<'_, UpdateServerGroupAttributeRequest> {
        self.inner.call(request)
    }
}
