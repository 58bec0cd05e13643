// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! Vpc, API version 2016-04-28.

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
pub static PRODUCT: Product = Product::new("Vpc", "2016-04-28");

/// Calls the operations of Vpc.
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
    /// ActivateRouterInterface把一个Inactive状态的路由器接口重新启用。
    #[inline]
    pub fn activate_router_interface(
        &self,
        request: ActivateRouterInterfaceRequest,
    ) -> Call<'_, ActivateRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// ConnectRouterInterface由发起端的接口向对端的接口建立连接。
    #[inline]
    pub fn connect_router_interface(
        &self,
        request: ConnectRouterInterfaceRequest,
    ) -> Call<'_, ConnectRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// 新建一个路由器接口。
    #[inline]
    pub fn create_router_interface(
        &self,
        request: CreateRouterInterfaceRequest,
    ) -> Call<'_, CreateRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// 停用一个Active状态的路由器接口。
    #[inline]
    pub fn deactivate_router_interface(
        &self,
        request: DeactivateRouterInterfaceRequest,
    ) -> Call<'_, DeactivateRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// 删掉一个路由器接口。
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
    /// DescribeRouterInterfaces列出一个地域里的路由器接口，按页返回。
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
    /// 修改路由器接口的名称、描述、健康检查和对端信息。
    #[inline]
    pub fn modify_router_interface_attribute(
        &self,
        request: ModifyRouterInterfaceAttributeRequest,
    ) -> Call<'_, ModifyRouterInterfaceAttributeRequest> {
        self.inner.call(request)
    }
    /// 用ModifyRouterInterfaceSpec给一个已有的路由器接口换规格。
    #[inline]
    pub fn modify_router_interface_spec(
        &self,
        request: ModifyRouterInterfaceSpecRequest,
    ) -> Call<'_, ModifyRouterInterfaceSpecRequest> {
        self.inner.call(request)
    }
    /// TagResources给一批资源打上同样的标签，标签不存在时一并创建。
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
}
