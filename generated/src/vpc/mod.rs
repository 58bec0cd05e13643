// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Virtual Private Cloud, API version 2016-04-28.

use alicloud_runtime::codegen::*;

pub mod activate_router_interface;
pub mod connect_router_interface;
pub mod create_router_interface;
pub mod deactivate_router_interface;
pub mod delete_router_interface;
pub mod describe_regions;
pub mod describe_router_interfaces;
pub mod list_tag_resources;
pub mod modify_router_interface_attribute;
pub mod modify_router_interface_spec;
pub mod tag_resources;

pub use activate_router_interface::{ActivateRouterInterfaceError, ActivateRouterInterfaceRequest, ActivateRouterInterfaceResponse};
pub use connect_router_interface::{ConnectRouterInterfaceError, ConnectRouterInterfaceRequest, ConnectRouterInterfaceResponse};
pub use create_router_interface::{CreateRouterInterfaceRequest, CreateRouterInterfaceResponse};
pub use deactivate_router_interface::{DeactivateRouterInterfaceError, DeactivateRouterInterfaceRequest, DeactivateRouterInterfaceResponse};
pub use delete_router_interface::{DeleteRouterInterfaceRequest, DeleteRouterInterfaceResponse};
pub use describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse};
pub use describe_router_interfaces::{DescribeRouterInterfacesError, DescribeRouterInterfacesRequest, DescribeRouterInterfacesResponse};
pub use list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse};
pub use modify_router_interface_attribute::{ModifyRouterInterfaceAttributeError, ModifyRouterInterfaceAttributeRequest, ModifyRouterInterfaceAttributeResponse};
pub use modify_router_interface_spec::{ModifyRouterInterfaceSpecError, ModifyRouterInterfaceSpecRequest, ModifyRouterInterfaceSpecResponse};
pub use tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Vpc",
    version: "2016-04-28",
    endpoints: Endpoints {
        central: Some("vpc.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public("cn-beijing", "vpc.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "vpc.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "vpc.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "vpc.aliyuncs.com"),
            RegionalEndpoint::public("eu-central-1", "vpc.eu-central-1.aliyuncs.com"),
        ],
        rule: Some("vpc.{region}.aliyuncs.com"),
        location_code: Some("vpc"),
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Virtual Private Cloud.
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
    /// Starts a router interface that is Inactive.
    #[inline]
    pub fn activate_router_interface(
        &self,
        request: ActivateRouterInterfaceRequest,
    ) -> Call<'_, ActivateRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// Connects the initiating interface to its peer.
    #[inline]
    pub fn connect_router_interface(
        &self,
        request: ConnectRouterInterfaceRequest,
    ) -> Call<'_, ConnectRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// Creates a router interface.
    #[inline]
    pub fn create_router_interface(
        &self,
        request: CreateRouterInterfaceRequest,
    ) -> Call<'_, CreateRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// Stops a router interface that is Active.
    #[inline]
    pub fn deactivate_router_interface(
        &self,
        request: DeactivateRouterInterfaceRequest,
    ) -> Call<'_, DeactivateRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// Deletes a router interface.
    #[inline]
    pub fn delete_router_interface(
        &self,
        request: DeleteRouterInterfaceRequest,
    ) -> Call<'_, DeleteRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// Lists the regions where VPC is offered, with their endpoints.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists the router interfaces of a region, page by page.
    #[inline]
    pub fn describe_router_interfaces(
        &self,
        request: DescribeRouterInterfacesRequest,
    ) -> Call<'_, DescribeRouterInterfacesRequest> {
        self.inner.call(request)
    }
    /// Lists the tags of resources, or the resources that carry certain tags.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes the name, the description, the health check and the peer of a router interface.
    #[inline]
    pub fn modify_router_interface_attribute(
        &self,
        request: ModifyRouterInterfaceAttributeRequest,
    ) -> Call<'_, ModifyRouterInterfaceAttributeRequest> {
        self.inner.call(request)
    }
    /// Gives a router interface another specification.
    #[inline]
    pub fn modify_router_interface_spec(
        &self,
        request: ModifyRouterInterfaceSpecRequest,
    ) -> Call<'_, ModifyRouterInterfaceSpecRequest> {
        self.inner.call(request)
    }
    /// Puts the same tags on several resources, and creates the tags that do not exist yet.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
}

errors! {
    /// Errors that any operation of the product may answer with: `error.documented::<CommonError>()`.
    pub enum CommonError {
        ForbiddenRam = "Forbidden.RAM" ("403"), "The RAM user lacks the permission.", "The RAM user lacks the permission.";
        InternalError = "InternalError" ("500"), "The service failed.", "The service failed inside.";
        InvalidAccessKeyIdNotFound = "InvalidAccessKeyId.NotFound" ("404"), "AccessKeyId not found.", "There is no such AccessKey.";
        InvalidParameter = "InvalidParameter" ("400"), "A parameter is not valid.", "A parameter has a wrong value.";
        MissingParameter = "MissingParameter" ("400"), "A mandatory parameter is missing.", "A required parameter is missing.";
        ServiceUnavailable = "ServiceUnavailable" ("503"), "The service is not available.", "The service is not available at present.";
        Throttling = "Throttling" ("400"), "Too many requests.", "Too many requests. Wait, then try again.";
    }
}
