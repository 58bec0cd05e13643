// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Service activation
//!
//! - [`CheckProductOpen`](mod@check_product_open): Tells whether the account has activated PrivateLink.
//! - [`OpenPrivateLinkService`](mod@open_private_link_service): Activates the PrivateLink service for the account.
//!
//! ## Regions and zones
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions and zones in which PrivateLink is offered.
//! - [`DescribeZones`](mod@describe_zones): Lists the zones of a region in which PrivateLink is offered.
//!
//! ## Endpoint services
//!
//! - [`CreateVpcEndpointService`](mod@create_vpc_endpoint_service): Creates an endpoint service that offers its resources to other VPCs over PrivateLink.
//! - [`DeleteVpcEndpointService`](mod@delete_vpc_endpoint_service): Deletes an endpoint service that has no connections and no service resources any more.
//! - [`GetVpcEndpointServiceAttribute`](mod@get_vpc_endpoint_service_attribute): Shows one endpoint service in detail, by its ID.
//! - [`ListVpcEndpointServices`](mod@list_vpc_endpoint_services): Lists endpoint services that you provide, with filters such as resource, status, and tags.
//! - [`UpdateVpcEndpointServiceAttribute`](mod@update_vpc_endpoint_service_attribute): Changes an endpoint service's attributes, such as description, automatic acceptance, and default bandwidth.
//!
//! ## Service whitelists
//!
//! - [`AddUserToVpcEndpointService`](mod@add_user_to_vpc_endpoint_service): Adds an account or ARN to the whitelist of an endpoint service.
//! - [`ListVpcEndpointServiceUsers`](mod@list_vpc_endpoint_service_users): Lists the whitelist of an endpoint service.
//! - [`RemoveUserFromVpcEndpointService`](mod@remove_user_from_vpc_endpoint_service): Removes an account or ARN from the whitelist of an endpoint service.
//!
//! ## Service resources
//!
//! - [`AttachResourceToVpcEndpointService`](mod@attach_resource_to_vpc_endpoint_service): Adds a service resource, such as a load balancer, to an endpoint service in a zone.
//! - [`DetachResourceFromVpcEndpointService`](mod@detach_resource_from_vpc_endpoint_service): Removes a service resource from an endpoint service in a zone.
//! - [`ListVpcEndpointServiceResources`](mod@list_vpc_endpoint_service_resources): Lists the service resources, such as load balancers, behind an endpoint service.
//! - [`UpdateVpcEndpointServiceResourceAttribute`](mod@update_vpc_endpoint_service_resource_attribute): Sets whether a service resource may be assigned to new connections automatically.
//!
//! ## Endpoints
//!
//! - [`CreateVpcEndpoint`](mod@create_vpc_endpoint): Creates an endpoint in your VPC through which an endpoint service is reached privately.
//! - [`DeleteVpcEndpoint`](mod@delete_vpc_endpoint): Deletes an endpoint, whose zones must be removed first; the service is no longer reachable through it.
//! - [`GetVpcEndpointAttribute`](mod@get_vpc_endpoint_attribute): Shows one endpoint in detail, by its ID.
//! - [`ListVpcEndpointServicesByEndUser`](mod@list_vpc_endpoint_services_by_end_user): Lists the endpoint services that your account may connect an endpoint to.
//! - [`ListVpcEndpoints`](mod@list_vpc_endpoints): Lists endpoints with filters such as service, VPC, status, and tags.
//! - [`UpdateVpcEndpointAttribute`](mod@update_vpc_endpoint_attribute): Changes an endpoint's attributes, such as name, policy, and IP version.
//!
//! ## Endpoint connections
//!
//! - [`DisableVpcEndpointConnection`](mod@disable_vpc_endpoint_connection): Rejects the connection of an endpoint to an endpoint service.
//! - [`EnableVpcEndpointConnection`](mod@enable_vpc_endpoint_connection): Accepts the connection of an endpoint to an endpoint service, optionally with a bandwidth limit.
//! - [`ListVpcEndpointConnections`](mod@list_vpc_endpoint_connections): Lists endpoint connections, filtered by service, endpoint, owner, or status.
//! - [`UpdateVpcEndpointConnectionAttribute`](mod@update_vpc_endpoint_connection_attribute): Changes the bandwidth of an endpoint connection.
//!
//! ## Endpoint zones
//!
//! - [`AddZoneToVpcEndpoint`](mod@add_zone_to_vpc_endpoint): Adds a zone, with its vSwitch, to an endpoint.
//! - [`ListVpcEndpointZones`](mod@list_vpc_endpoint_zones): Lists the zones in which an endpoint is present.
//! - [`RemoveZoneFromVpcEndpoint`](mod@remove_zone_from_vpc_endpoint): Deletes a zone from an endpoint, which then cannot be used there.
//!
//! ## Endpoint zone connections
//!
//! - [`DisableVpcEndpointZoneConnection`](mod@disable_vpc_endpoint_zone_connection): Closes the connection that an endpoint has in one zone.
//! - [`EnableVpcEndpointZoneConnection`](mod@enable_vpc_endpoint_zone_connection): Allows the connection that an endpoint asks for in one zone.
//! - [`UpdateVpcEndpointZoneConnectionResourceAttribute`](mod@update_vpc_endpoint_zone_connection_resource_attribute): Replaces the service resource that serves an endpoint connection in one zone.
//!
//! ## Security groups
//!
//! - [`AttachSecurityGroupToVpcEndpoint`](mod@attach_security_group_to_vpc_endpoint): Puts an endpoint under the rules of one more security group.
//! - [`DetachSecurityGroupFromVpcEndpoint`](mod@detach_security_group_from_vpc_endpoint): Takes an endpoint out of a security group.
//! - [`ListVpcEndpointSecurityGroups`](mod@list_vpc_endpoint_security_groups): Lists the security groups that an endpoint belongs to.
//!
//! ## Tags and resource groups
//!
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves an endpoint or endpoint service into a different resource group.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are on which endpoints or endpoint services.
//! - [`TagResources`](mod@tag_resources): Puts the same tags on several endpoints or endpoint services.
//! - [`UntagResources`](mod@untag_resources): Removes tags from several endpoints or endpoint services.
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

pub mod add_user_to_vpc_endpoint_service;
pub mod add_zone_to_vpc_endpoint;
pub mod attach_resource_to_vpc_endpoint_service;
pub mod attach_security_group_to_vpc_endpoint;
pub mod change_resource_group;
pub mod check_product_open;
pub mod create_vpc_endpoint;
pub mod create_vpc_endpoint_service;
pub mod delete_vpc_endpoint;
pub mod delete_vpc_endpoint_service;
pub mod describe_regions;
pub mod describe_zones;
pub mod detach_resource_from_vpc_endpoint_service;
pub mod detach_security_group_from_vpc_endpoint;
pub mod disable_vpc_endpoint_connection;
pub mod disable_vpc_endpoint_zone_connection;
pub mod enable_vpc_endpoint_connection;
pub mod enable_vpc_endpoint_zone_connection;
pub mod get_vpc_endpoint_attribute;
pub mod get_vpc_endpoint_service_attribute;
pub mod list_tag_resources;
pub mod list_vpc_endpoint_connections;
pub mod list_vpc_endpoint_security_groups;
pub mod list_vpc_endpoint_service_resources;
pub mod list_vpc_endpoint_service_users;
pub mod list_vpc_endpoint_services;
pub mod list_vpc_endpoint_services_by_end_user;
pub mod list_vpc_endpoint_zones;
pub mod list_vpc_endpoints;
pub mod open_private_link_service;
pub mod remove_user_from_vpc_endpoint_service;
pub mod remove_zone_from_vpc_endpoint;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_vpc_endpoint_attribute;
pub mod update_vpc_endpoint_connection_attribute;
pub mod update_vpc_endpoint_service_attribute;
pub mod update_vpc_endpoint_service_resource_attribute;
pub mod update_vpc_endpoint_zone_connection_resource_attribute;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_user_to_vpc_endpoint_service::{AddUserToVpcEndpointServiceError, AddUserToVpcEndpointServiceRequest, AddUserToVpcEndpointServiceResponse},
    add_zone_to_vpc_endpoint::{AddZoneToVpcEndpointError, AddZoneToVpcEndpointRequest, AddZoneToVpcEndpointResponse},
    attach_resource_to_vpc_endpoint_service::{AttachResourceToVpcEndpointServiceError, AttachResourceToVpcEndpointServiceRequest, AttachResourceToVpcEndpointServiceResponse},
    attach_security_group_to_vpc_endpoint::{AttachSecurityGroupToVpcEndpointError, AttachSecurityGroupToVpcEndpointRequest, AttachSecurityGroupToVpcEndpointResponse},
    change_resource_group::{ChangeResourceGroupError, ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    check_product_open::{CheckProductOpenError, CheckProductOpenRequest, CheckProductOpenResponse},
    create_vpc_endpoint::{CreateVpcEndpointError, CreateVpcEndpointRequest, CreateVpcEndpointResponse},
    create_vpc_endpoint_service::{CreateVpcEndpointServiceError, CreateVpcEndpointServiceRequest, CreateVpcEndpointServiceResponse},
    delete_vpc_endpoint::{DeleteVpcEndpointError, DeleteVpcEndpointRequest, DeleteVpcEndpointResponse},
    delete_vpc_endpoint_service::{DeleteVpcEndpointServiceError, DeleteVpcEndpointServiceRequest, DeleteVpcEndpointServiceResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_zones::{DescribeZonesRequest, DescribeZonesResponse},
    detach_resource_from_vpc_endpoint_service::{DetachResourceFromVpcEndpointServiceError, DetachResourceFromVpcEndpointServiceRequest, DetachResourceFromVpcEndpointServiceResponse},
    detach_security_group_from_vpc_endpoint::{DetachSecurityGroupFromVpcEndpointError, DetachSecurityGroupFromVpcEndpointRequest, DetachSecurityGroupFromVpcEndpointResponse},
    disable_vpc_endpoint_connection::{DisableVpcEndpointConnectionError, DisableVpcEndpointConnectionRequest, DisableVpcEndpointConnectionResponse},
    disable_vpc_endpoint_zone_connection::{DisableVpcEndpointZoneConnectionError, DisableVpcEndpointZoneConnectionRequest, DisableVpcEndpointZoneConnectionResponse},
    enable_vpc_endpoint_connection::{EnableVpcEndpointConnectionError, EnableVpcEndpointConnectionRequest, EnableVpcEndpointConnectionResponse},
    enable_vpc_endpoint_zone_connection::{EnableVpcEndpointZoneConnectionError, EnableVpcEndpointZoneConnectionRequest, EnableVpcEndpointZoneConnectionResponse},
    get_vpc_endpoint_attribute::{GetVpcEndpointAttributeError, GetVpcEndpointAttributeRequest, GetVpcEndpointAttributeResponse},
    get_vpc_endpoint_service_attribute::{GetVpcEndpointServiceAttributeError, GetVpcEndpointServiceAttributeRequest, GetVpcEndpointServiceAttributeResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    list_vpc_endpoint_connections::{ListVpcEndpointConnectionsError, ListVpcEndpointConnectionsRequest, ListVpcEndpointConnectionsResponse},
    list_vpc_endpoint_security_groups::{ListVpcEndpointSecurityGroupsError, ListVpcEndpointSecurityGroupsRequest, ListVpcEndpointSecurityGroupsResponse},
    list_vpc_endpoint_service_resources::{ListVpcEndpointServiceResourcesError, ListVpcEndpointServiceResourcesRequest, ListVpcEndpointServiceResourcesResponse},
    list_vpc_endpoint_service_users::{ListVpcEndpointServiceUsersError, ListVpcEndpointServiceUsersRequest, ListVpcEndpointServiceUsersResponse},
    list_vpc_endpoint_services::{ListVpcEndpointServicesRequest, ListVpcEndpointServicesResponse},
    list_vpc_endpoint_services_by_end_user::{ListVpcEndpointServicesByEndUserRequest, ListVpcEndpointServicesByEndUserResponse},
    list_vpc_endpoint_zones::{ListVpcEndpointZonesError, ListVpcEndpointZonesRequest, ListVpcEndpointZonesResponse},
    list_vpc_endpoints::{ListVpcEndpointsRequest, ListVpcEndpointsResponse},
    open_private_link_service::{OpenPrivateLinkServiceError, OpenPrivateLinkServiceRequest, OpenPrivateLinkServiceResponse},
    remove_user_from_vpc_endpoint_service::{RemoveUserFromVpcEndpointServiceError, RemoveUserFromVpcEndpointServiceRequest, RemoveUserFromVpcEndpointServiceResponse},
    remove_zone_from_vpc_endpoint::{RemoveZoneFromVpcEndpointError, RemoveZoneFromVpcEndpointRequest, RemoveZoneFromVpcEndpointResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_vpc_endpoint_attribute::{UpdateVpcEndpointAttributeError, UpdateVpcEndpointAttributeRequest, UpdateVpcEndpointAttributeResponse},
    update_vpc_endpoint_connection_attribute::{UpdateVpcEndpointConnectionAttributeError, UpdateVpcEndpointConnectionAttributeRequest, UpdateVpcEndpointConnectionAttributeResponse},
    update_vpc_endpoint_service_attribute::{UpdateVpcEndpointServiceAttributeError, UpdateVpcEndpointServiceAttributeRequest, UpdateVpcEndpointServiceAttributeResponse},
    update_vpc_endpoint_service_resource_attribute::{UpdateVpcEndpointServiceResourceAttributeError, UpdateVpcEndpointServiceResourceAttributeRequest, UpdateVpcEndpointServiceResourceAttributeResponse},
    update_vpc_endpoint_zone_connection_resource_attribute::{UpdateVpcEndpointZoneConnectionResourceAttributeError, UpdateVpcEndpointZoneConnectionResourceAttributeRequest, UpdateVpcEndpointZoneConnectionResourceAttributeResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Privatelink",
    version: "2020-04-15",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "privatelink.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "privatelink.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-south-1",
                "privatelink.ap-south-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "privatelink.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "privatelink.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "privatelink.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "privatelink.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "privatelink.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "privatelink.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-beijing",
                "privatelink.cn-beijing.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "privatelink.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-chengdu",
                "privatelink.cn-chengdu.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-fuzhou", "privatelink.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-guangzhou",
                "privatelink.cn-guangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou",
                "privatelink.cn-hangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "privatelink.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hongkong",
                "privatelink.cn-hongkong.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-huhehaote",
                "privatelink.cn-huhehaote.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-nanjing",
                "privatelink.cn-nanjing.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-qingdao",
                "privatelink.cn-qingdao.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shanghai",
                "privatelink.cn-shanghai.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "privatelink.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shenzhen",
                "privatelink.cn-shenzhen.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "privatelink.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-wuhan-lr",
                "privatelink.cn-wuhan-lr.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-wulanchabu",
                "privatelink.cn-wulanchabu.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "privatelink.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "privatelink.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-central-1",
                "privatelink.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-west-1", "privatelink.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "me-central-1",
                "privatelink.me-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("me-east-1", "privatelink.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "na-south-1",
                "privatelink.na-south-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("us-east-1", "privatelink.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "us-southeast-1",
                "privatelink.us-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("us-west-1", "privatelink.us-west-1.aliyuncs.com"),
        ],
        rule: Some("privatelink.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of PrivateLink.
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
    /// Adds an account or ARN to the whitelist of an endpoint service.
    #[inline]
    pub fn add_user_to_vpc_endpoint_service(
        &self,
        request: AddUserToVpcEndpointServiceRequest,
    ) -> Call<'_, AddUserToVpcEndpointServiceRequest> {
        self.inner.call(request)
    }
    /// Adds a zone, with its vSwitch, to an endpoint.
    #[inline]
    pub fn add_zone_to_vpc_endpoint(
        &self,
        request: AddZoneToVpcEndpointRequest,
    ) -> Call<'_, AddZoneToVpcEndpointRequest> {
        self.inner.call(request)
    }
    /// Adds a service resource, such as a load balancer, to an endpoint service in a zone.
    #[inline]
    pub fn attach_resource_to_vpc_endpoint_service(
        &self,
        request: AttachResourceToVpcEndpointServiceRequest,
    ) -> Call<'_, AttachResourceToVpcEndpointServiceRequest> {
        self.inner.call(request)
    }
    /// Puts an endpoint under the rules of one more security group.
    #[inline]
    pub fn attach_security_group_to_vpc_endpoint(
        &self,
        request: AttachSecurityGroupToVpcEndpointRequest,
    ) -> Call<'_, AttachSecurityGroupToVpcEndpointRequest> {
        self.inner.call(request)
    }
    /// Moves an endpoint or endpoint service into a different resource group.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Tells whether the account has activated PrivateLink.
    #[inline]
    pub fn check_product_open(
        &self,
        request: CheckProductOpenRequest,
    ) -> Call<'_, CheckProductOpenRequest> {
        self.inner.call(request)
    }
    /// Creates an endpoint in your VPC through which an endpoint service is reached privately.
    #[inline]
    pub fn create_vpc_endpoint(
        &self,
        request: CreateVpcEndpointRequest,
    ) -> Call<'_, CreateVpcEndpointRequest> {
        self.inner.call(request)
    }
    /// Creates an endpoint service that offers its resources to other VPCs over PrivateLink.
    #[inline]
    pub fn create_vpc_endpoint_service(
        &self,
        request: CreateVpcEndpointServiceRequest,
    ) -> Call<'_, CreateVpcEndpointServiceRequest> {
        self.inner.call(request)
    }
    /// Deletes an endpoint, whose zones must be removed first; the service is no longer reachable through it.
    #[inline]
    pub fn delete_vpc_endpoint(
        &self,
        request: DeleteVpcEndpointRequest,
    ) -> Call<'_, DeleteVpcEndpointRequest> {
        self.inner.call(request)
    }
    /// Deletes an endpoint service that has no connections and no service resources any more.
    #[inline]
    pub fn delete_vpc_endpoint_service(
        &self,
        request: DeleteVpcEndpointServiceRequest,
    ) -> Call<'_, DeleteVpcEndpointServiceRequest> {
        self.inner.call(request)
    }
    /// Lists the regions and zones in which PrivateLink is offered.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists the zones of a region in which PrivateLink is offered.
    #[inline]
    pub fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Call<'_, DescribeZonesRequest> {
        self.inner.call(request)
    }
    /// Removes a service resource from an endpoint service in a zone.
    #[inline]
    pub fn detach_resource_from_vpc_endpoint_service(
        &self,
        request: DetachResourceFromVpcEndpointServiceRequest,
    ) -> Call<'_, DetachResourceFromVpcEndpointServiceRequest> {
        self.inner.call(request)
    }
    /// Takes an endpoint out of a security group.
    #[inline]
    pub fn detach_security_group_from_vpc_endpoint(
        &self,
        request: DetachSecurityGroupFromVpcEndpointRequest,
    ) -> Call<'_, DetachSecurityGroupFromVpcEndpointRequest> {
        self.inner.call(request)
    }
    /// Rejects the connection of an endpoint to an endpoint service.
    #[inline]
    pub fn disable_vpc_endpoint_connection(
        &self,
        request: DisableVpcEndpointConnectionRequest,
    ) -> Call<'_, DisableVpcEndpointConnectionRequest> {
        self.inner.call(request)
    }
    /// Closes the connection that an endpoint has in one zone.
    #[inline]
    pub fn disable_vpc_endpoint_zone_connection(
        &self,
        request: DisableVpcEndpointZoneConnectionRequest,
    ) -> Call<'_, DisableVpcEndpointZoneConnectionRequest> {
        self.inner.call(request)
    }
    /// Accepts the connection of an endpoint to an endpoint service, optionally with a bandwidth limit.
    #[inline]
    pub fn enable_vpc_endpoint_connection(
        &self,
        request: EnableVpcEndpointConnectionRequest,
    ) -> Call<'_, EnableVpcEndpointConnectionRequest> {
        self.inner.call(request)
    }
    /// Allows the connection that an endpoint asks for in one zone.
    #[inline]
    pub fn enable_vpc_endpoint_zone_connection(
        &self,
        request: EnableVpcEndpointZoneConnectionRequest,
    ) -> Call<'_, EnableVpcEndpointZoneConnectionRequest> {
        self.inner.call(request)
    }
    /// Shows one endpoint in detail, by its ID.
    #[inline]
    pub fn get_vpc_endpoint_attribute(
        &self,
        request: GetVpcEndpointAttributeRequest,
    ) -> Call<'_, GetVpcEndpointAttributeRequest> {
        self.inner.call(request)
    }
    /// Shows one endpoint service in detail, by its ID.
    #[inline]
    pub fn get_vpc_endpoint_service_attribute(
        &self,
        request: GetVpcEndpointServiceAttributeRequest,
    ) -> Call<'_, GetVpcEndpointServiceAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are on which endpoints or endpoint services.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists endpoint connections, filtered by service, endpoint, owner, or status.
    #[inline]
    pub fn list_vpc_endpoint_connections(
        &self,
        request: ListVpcEndpointConnectionsRequest,
    ) -> Call<'_, ListVpcEndpointConnectionsRequest> {
        self.inner.call(request)
    }
    /// Lists the security groups that an endpoint belongs to.
    #[inline]
    pub fn list_vpc_endpoint_security_groups(
        &self,
        request: ListVpcEndpointSecurityGroupsRequest,
    ) -> Call<'_, ListVpcEndpointSecurityGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the service resources, such as load balancers, behind an endpoint service.
    #[inline]
    pub fn list_vpc_endpoint_service_resources(
        &self,
        request: ListVpcEndpointServiceResourcesRequest,
    ) -> Call<'_, ListVpcEndpointServiceResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the whitelist of an endpoint service.
    #[inline]
    pub fn list_vpc_endpoint_service_users(
        &self,
        request: ListVpcEndpointServiceUsersRequest,
    ) -> Call<'_, ListVpcEndpointServiceUsersRequest> {
        self.inner.call(request)
    }
    /// Lists endpoint services that you provide, with filters such as resource, status, and tags.
    #[inline]
    pub fn list_vpc_endpoint_services(
        &self,
        request: ListVpcEndpointServicesRequest,
    ) -> Call<'_, ListVpcEndpointServicesRequest> {
        self.inner.call(request)
    }
    /// Lists the endpoint services that your account may connect an endpoint to.
    #[inline]
    pub fn list_vpc_endpoint_services_by_end_user(
        &self,
        request: ListVpcEndpointServicesByEndUserRequest,
    ) -> Call<'_, ListVpcEndpointServicesByEndUserRequest> {
        self.inner.call(request)
    }
    /// Lists the zones in which an endpoint is present.
    #[inline]
    pub fn list_vpc_endpoint_zones(
        &self,
        request: ListVpcEndpointZonesRequest,
    ) -> Call<'_, ListVpcEndpointZonesRequest> {
        self.inner.call(request)
    }
    /// Lists endpoints with filters such as service, VPC, status, and tags.
    #[inline]
    pub fn list_vpc_endpoints(
        &self,
        request: ListVpcEndpointsRequest,
    ) -> Call<'_, ListVpcEndpointsRequest> {
        self.inner.call(request)
    }
    /// Activates the PrivateLink service for the account.
    #[inline]
    pub fn open_private_link_service(
        &self,
        request: OpenPrivateLinkServiceRequest,
    ) -> Call<'_, OpenPrivateLinkServiceRequest> {
        self.inner.call(request)
    }
    /// Removes an account or ARN from the whitelist of an endpoint service.
    #[inline]
    pub fn remove_user_from_vpc_endpoint_service(
        &self,
        request: RemoveUserFromVpcEndpointServiceRequest,
    ) -> Call<'_, RemoveUserFromVpcEndpointServiceRequest> {
        self.inner.call(request)
    }
    /// Deletes a zone from an endpoint, which then cannot be used there.
    #[inline]
    pub fn remove_zone_from_vpc_endpoint(
        &self,
        request: RemoveZoneFromVpcEndpointRequest,
    ) -> Call<'_, RemoveZoneFromVpcEndpointRequest> {
        self.inner.call(request)
    }
    /// Puts the same tags on several endpoints or endpoint services.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Removes tags from several endpoints or endpoint services.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes an endpoint's attributes, such as name, policy, and IP version.
    #[inline]
    pub fn update_vpc_endpoint_attribute(
        &self,
        request: UpdateVpcEndpointAttributeRequest,
    ) -> Call<'_, UpdateVpcEndpointAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the bandwidth of an endpoint connection.
    #[inline]
    pub fn update_vpc_endpoint_connection_attribute(
        &self,
        request: UpdateVpcEndpointConnectionAttributeRequest,
    ) -> Call<'_, UpdateVpcEndpointConnectionAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes an endpoint service's attributes, such as description, automatic acceptance, and default bandwidth.
    #[inline]
    pub fn update_vpc_endpoint_service_attribute(
        &self,
        request: UpdateVpcEndpointServiceAttributeRequest,
    ) -> Call<'_, UpdateVpcEndpointServiceAttributeRequest> {
        self.inner.call(request)
    }
    /// Sets whether a service resource may be assigned to new connections automatically.
    #[inline]
    pub fn update_vpc_endpoint_service_resource_attribute(
        &self,
        request: UpdateVpcEndpointServiceResourceAttributeRequest,
    ) -> Call<'_, UpdateVpcEndpointServiceResourceAttributeRequest> {
        self.inner.call(request)
    }
    /// Replaces the service resource that serves an endpoint connection in one zone.
    #[inline]
    pub fn update_vpc_endpoint_zone_connection_resource_attribute(
        &self,
        request: UpdateVpcEndpointZoneConnectionResourceAttributeRequest,
    ) -> Call<'_, UpdateVpcEndpointZoneConnectionResourceAttributeRequest> {
        self.inner.call(request)
    }
}
