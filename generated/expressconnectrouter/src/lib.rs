// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! - [`ActivateFlowLog`](mod@activate_flow_log): Starts a flow log of an Express Connect router that was stopped.
//! - [`AttachExpressConnectRouterChildInstance`](mod@attach_express_connect_router_child_instance): Attaches a virtual border router to an Express Connect router.
//! - [`CheckAddRegionToExpressConnectRouter`](mod@check_add_region_to_express_connect_router): Checks whether a region may join an Express Connect router, given its CDT services.
//! - [`CreateExpressConnectRouter`](mod@create_express_connect_router): Creates an Express Connect router, with the ASN of the Alibaba Cloud side.
//! - [`CreateExpressConnectRouterAssociation`](mod@create_express_connect_router_association): Associates an Express Connect router with a VPC or transit router, with allowed prefixes.
//! - [`CreateFlowLog`](mod@create_flow_log): Creates a flow log of an Express Connect router's traffic, kept in a Logstore.
//! - [`DeactivateFlowLog`](mod@deactivate_flow_log): Stops a flow log of an Express Connect router without deleting it.
//! - [`DeleteExpressConnectRouter`](mod@delete_express_connect_router): Deletes an Express Connect Router, which must have no associations any more.
//! - [`DeleteExpressConnectRouterAssociation`](mod@delete_express_connect_router_association): Unties a VPC or transit router from an Express Connect Router; traffic between them ends.
//! - [`DeleteFlowlog`](mod@delete_flowlog): Deletes a flow log of an Express Connect Router, so that it records no more traffic.
//! - [`DescribeDisabledExpressConnectRouterRouteEntries`](mod@describe_disabled_express_connect_router_route_entries): Lists the routes of an Express Connect router that are disabled.
//! - [`DescribeExpressConnectRouter`](mod@describe_express_connect_router): Lists Express Connect routers, by ID, resource group or tag.
//! - [`DescribeExpressConnectRouterAllowedPrefixHistory`](mod@describe_express_connect_router_allowed_prefix_history): Lists the earlier allowed prefixes of an association with an Express Connect router.
//! - [`DescribeExpressConnectRouterAssociation`](mod@describe_express_connect_router_association): Lists the VPCs and transit routers with which an Express Connect router is associated.
//! - [`DescribeExpressConnectRouterChildInstance`](mod@describe_express_connect_router_child_instance): Lists the virtual border routers attached to an Express Connect router.
//! - [`DescribeExpressConnectRouterInterRegionTransitMode`](mod@describe_express_connect_router_inter_region_transit_mode): Shows the mode in which an Express Connect router forwards traffic between regions.
//! - [`DescribeExpressConnectRouterRegion`](mod@describe_express_connect_router_region): Lists the regions in which an Express Connect router has resources.
//! - [`DescribeExpressConnectRouterRouteEntries`](mod@describe_express_connect_router_route_entries): Lists the routes of an Express Connect router, by destination, next hop or AS path.
//! - [`DescribeFlowLogs`](mod@describe_flow_logs): Lists the flow logs of an Express Connect router, with filters.
//! - [`DescribeInstanceGrantedToExpressConnectRouter`](mod@describe_instance_granted_to_express_connect_router): Lists the network instances that were authorized for an Express Connect router.
//! - [`DetachExpressConnectRouterChildInstance`](mod@detach_express_connect_router_child_instance): Detaches a virtual border router from its Express Connect router.
//! - [`DisableExpressConnectRouterRouteEntries`](mod@disable_express_connect_router_route_entries): Disables a route of an Express Connect router, found by destination and next hop.
//! - [`EnableExpressConnectRouterRouteEntries`](mod@enable_express_connect_router_route_entries): Enables a disabled route of an Express Connect router again.
//! - [`ForceDeleteExpressConnectRouter`](mod@force_delete_express_connect_router): Deletes an Express Connect Router together with its ties to VPCs, transit routers and virtual border routers.
//! - [`GrantInstanceToExpressConnectRouter`](mod@grant_instance_to_express_connect_router): Allows an Express Connect Router of another account to attach a VPC or virtual border router of the caller.
//! - [`ListExpressConnectRouterSupportedRegion`](mod@list_express_connect_router_supported_region): Lists the regions that support Express Connect routers, by type of node.
//! - [`ListTagResources`](mod@list_tag_resources): Lists the tags on Express Connect routers, or the routers by tag.
//! - [`ModifyExpressConnectRouter`](mod@modify_express_connect_router): Changes the attributes of an Express Connect router, such as its name.
//! - [`ModifyExpressConnectRouterAssociation`](mod@modify_express_connect_router_association): Changes the description of an Express Connect router's association.
//! - [`ModifyExpressConnectRouterAssociationAllowedPrefix`](mod@modify_express_connect_router_association_allowed_prefix): Changes the allowed prefixes of an association with a VPC or transit router.
//! - [`ModifyExpressConnectRouterChildInstance`](mod@modify_express_connect_router_child_instance): Changes the description of a virtual border router's attachment.
//! - [`ModifyExpressConnectRouterInterRegionTransitMode`](mod@modify_express_connect_router_inter_region_transit_mode): Sets the mode in which an Express Connect router forwards traffic between regions.
//! - [`ModifyFlowLogAttribute`](mod@modify_flow_log_attribute): Changes a flow log: name, description, interval or sampling rate.
//! - [`MoveResourceGroup`](mod@move_resource_group): Moves an Express Connect router to another resource group.
//! - [`RevokeInstanceFromExpressConnectRouter`](mod@revoke_instance_from_express_connect_router): Withdraws a VPC's or VBR's authorization for an Express Connect router of another account.
//! - [`SynchronizeExpressConnectRouterInterRegionBandwidth`](mod@synchronize_express_connect_router_inter_region_bandwidth): Brings the stored inter-region bandwidth limits of an active router up to date.
//! - [`TagResources`](mod@tag_resources): Puts one or more tags on an Express Connect router, one router per call.
//! - [`UntagResources`](mod@untag_resources): Takes tags off Express Connect routers, given ones or all.
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

pub mod activate_flow_log;
pub mod attach_express_connect_router_child_instance;
pub mod check_add_region_to_express_connect_router;
pub mod create_express_connect_router;
pub mod create_express_connect_router_association;
pub mod create_flow_log;
pub mod deactivate_flow_log;
pub mod delete_express_connect_router;
pub mod delete_express_connect_router_association;
pub mod delete_flowlog;
pub mod describe_disabled_express_connect_router_route_entries;
pub mod describe_express_connect_router;
pub mod describe_express_connect_router_allowed_prefix_history;
pub mod describe_express_connect_router_association;
pub mod describe_express_connect_router_child_instance;
pub mod describe_express_connect_router_inter_region_transit_mode;
pub mod describe_express_connect_router_region;
pub mod describe_express_connect_router_route_entries;
pub mod describe_flow_logs;
pub mod describe_instance_granted_to_express_connect_router;
pub mod detach_express_connect_router_child_instance;
pub mod disable_express_connect_router_route_entries;
pub mod enable_express_connect_router_route_entries;
pub mod force_delete_express_connect_router;
pub mod grant_instance_to_express_connect_router;
pub mod list_express_connect_router_supported_region;
pub mod list_tag_resources;
pub mod modify_express_connect_router;
pub mod modify_express_connect_router_association;
pub mod modify_express_connect_router_association_allowed_prefix;
pub mod modify_express_connect_router_child_instance;
pub mod modify_express_connect_router_inter_region_transit_mode;
pub mod modify_flow_log_attribute;
pub mod move_resource_group;
pub mod revoke_instance_from_express_connect_router;
pub mod synchronize_express_connect_router_inter_region_bandwidth;
pub mod tag_resources;
pub mod untag_resources;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    activate_flow_log::{ActivateFlowLogRequest, ActivateFlowLogResponse},
    attach_express_connect_router_child_instance::{AttachExpressConnectRouterChildInstanceError, AttachExpressConnectRouterChildInstanceRequest, AttachExpressConnectRouterChildInstanceResponse},
    check_add_region_to_express_connect_router::{CheckAddRegionToExpressConnectRouterError, CheckAddRegionToExpressConnectRouterRequest, CheckAddRegionToExpressConnectRouterResponse},
    create_express_connect_router::{CreateExpressConnectRouterError, CreateExpressConnectRouterRequest, CreateExpressConnectRouterResponse},
    create_express_connect_router_association::{CreateExpressConnectRouterAssociationError, CreateExpressConnectRouterAssociationRequest, CreateExpressConnectRouterAssociationResponse},
    create_flow_log::{CreateFlowLogRequest, CreateFlowLogResponse},
    deactivate_flow_log::{DeactivateFlowLogRequest, DeactivateFlowLogResponse},
    delete_express_connect_router::{DeleteExpressConnectRouterError, DeleteExpressConnectRouterRequest, DeleteExpressConnectRouterResponse},
    delete_express_connect_router_association::{DeleteExpressConnectRouterAssociationError, DeleteExpressConnectRouterAssociationRequest, DeleteExpressConnectRouterAssociationResponse},
    delete_flowlog::{DeleteFlowlogRequest, DeleteFlowlogResponse},
    describe_disabled_express_connect_router_route_entries::{DescribeDisabledExpressConnectRouterRouteEntriesError, DescribeDisabledExpressConnectRouterRouteEntriesRequest, DescribeDisabledExpressConnectRouterRouteEntriesResponse},
    describe_express_connect_router::{DescribeExpressConnectRouterError, DescribeExpressConnectRouterRequest, DescribeExpressConnectRouterResponse},
    describe_express_connect_router_allowed_prefix_history::{DescribeExpressConnectRouterAllowedPrefixHistoryError, DescribeExpressConnectRouterAllowedPrefixHistoryRequest, DescribeExpressConnectRouterAllowedPrefixHistoryResponse},
    describe_express_connect_router_association::{DescribeExpressConnectRouterAssociationError, DescribeExpressConnectRouterAssociationRequest, DescribeExpressConnectRouterAssociationResponse},
    describe_express_connect_router_child_instance::{DescribeExpressConnectRouterChildInstanceError, DescribeExpressConnectRouterChildInstanceRequest, DescribeExpressConnectRouterChildInstanceResponse},
    describe_express_connect_router_inter_region_transit_mode::{DescribeExpressConnectRouterInterRegionTransitModeError, DescribeExpressConnectRouterInterRegionTransitModeRequest, DescribeExpressConnectRouterInterRegionTransitModeResponse},
    describe_express_connect_router_region::{DescribeExpressConnectRouterRegionError, DescribeExpressConnectRouterRegionRequest, DescribeExpressConnectRouterRegionResponse},
    describe_express_connect_router_route_entries::{DescribeExpressConnectRouterRouteEntriesError, DescribeExpressConnectRouterRouteEntriesRequest, DescribeExpressConnectRouterRouteEntriesResponse},
    describe_flow_logs::{DescribeFlowLogsRequest, DescribeFlowLogsResponse},
    describe_instance_granted_to_express_connect_router::{DescribeInstanceGrantedToExpressConnectRouterError, DescribeInstanceGrantedToExpressConnectRouterRequest, DescribeInstanceGrantedToExpressConnectRouterResponse},
    detach_express_connect_router_child_instance::{DetachExpressConnectRouterChildInstanceError, DetachExpressConnectRouterChildInstanceRequest, DetachExpressConnectRouterChildInstanceResponse},
    disable_express_connect_router_route_entries::{DisableExpressConnectRouterRouteEntriesError, DisableExpressConnectRouterRouteEntriesRequest, DisableExpressConnectRouterRouteEntriesResponse},
    enable_express_connect_router_route_entries::{EnableExpressConnectRouterRouteEntriesError, EnableExpressConnectRouterRouteEntriesRequest, EnableExpressConnectRouterRouteEntriesResponse},
    force_delete_express_connect_router::{ForceDeleteExpressConnectRouterError, ForceDeleteExpressConnectRouterRequest, ForceDeleteExpressConnectRouterResponse},
    grant_instance_to_express_connect_router::{GrantInstanceToExpressConnectRouterError, GrantInstanceToExpressConnectRouterRequest, GrantInstanceToExpressConnectRouterResponse},
    list_express_connect_router_supported_region::{ListExpressConnectRouterSupportedRegionError, ListExpressConnectRouterSupportedRegionRequest, ListExpressConnectRouterSupportedRegionResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    modify_express_connect_router::{ModifyExpressConnectRouterError, ModifyExpressConnectRouterRequest, ModifyExpressConnectRouterResponse},
    modify_express_connect_router_association::{ModifyExpressConnectRouterAssociationRequest, ModifyExpressConnectRouterAssociationResponse},
    modify_express_connect_router_association_allowed_prefix::{ModifyExpressConnectRouterAssociationAllowedPrefixError, ModifyExpressConnectRouterAssociationAllowedPrefixRequest, ModifyExpressConnectRouterAssociationAllowedPrefixResponse},
    modify_express_connect_router_child_instance::{ModifyExpressConnectRouterChildInstanceRequest, ModifyExpressConnectRouterChildInstanceResponse},
    modify_express_connect_router_inter_region_transit_mode::{ModifyExpressConnectRouterInterRegionTransitModeError, ModifyExpressConnectRouterInterRegionTransitModeRequest, ModifyExpressConnectRouterInterRegionTransitModeResponse},
    modify_flow_log_attribute::{ModifyFlowLogAttributeRequest, ModifyFlowLogAttributeResponse},
    move_resource_group::{MoveResourceGroupError, MoveResourceGroupRequest, MoveResourceGroupResponse},
    revoke_instance_from_express_connect_router::{RevokeInstanceFromExpressConnectRouterError, RevokeInstanceFromExpressConnectRouterRequest, RevokeInstanceFromExpressConnectRouterResponse},
    synchronize_express_connect_router_inter_region_bandwidth::{SynchronizeExpressConnectRouterInterRegionBandwidthError, SynchronizeExpressConnectRouterInterRegionBandwidthRequest, SynchronizeExpressConnectRouterInterRegionBandwidthResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "ExpressConnectRouter",
    version: "2023-09-01",
    endpoints: Endpoints {
        central: Some("expressconnectrouter.cn-shanghai.aliyuncs.com"),
        regional: &[],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Express Connect Router.
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
    /// Starts a flow log of an Express Connect router that was stopped.
    #[inline]
    pub fn activate_flow_log(
        &self,
        request: ActivateFlowLogRequest,
    ) -> Call<'_, ActivateFlowLogRequest> {
        self.inner.call(request)
    }
    /// Attaches a virtual border router to an Express Connect router.
    #[inline]
    pub fn attach_express_connect_router_child_instance(
        &self,
        request: AttachExpressConnectRouterChildInstanceRequest,
    ) -> Call<'_, AttachExpressConnectRouterChildInstanceRequest> {
        self.inner.call(request)
    }
    /// Checks whether a region may join an Express Connect router, given its CDT services.
    #[inline]
    pub fn check_add_region_to_express_connect_router(
        &self,
        request: CheckAddRegionToExpressConnectRouterRequest,
    ) -> Call<'_, CheckAddRegionToExpressConnectRouterRequest> {
        self.inner.call(request)
    }
    /// Creates an Express Connect router, with the ASN of the Alibaba Cloud side.
    #[inline]
    pub fn create_express_connect_router(
        &self,
        request: CreateExpressConnectRouterRequest,
    ) -> Call<'_, CreateExpressConnectRouterRequest> {
        self.inner.call(request)
    }
    /// Associates an Express Connect router with a VPC or transit router, with allowed prefixes.
    #[inline]
    pub fn create_express_connect_router_association(
        &self,
        request: CreateExpressConnectRouterAssociationRequest,
    ) -> Call<'_, CreateExpressConnectRouterAssociationRequest> {
        self.inner.call(request)
    }
    /// Creates a flow log of an Express Connect router's traffic, kept in a Logstore.
    #[inline]
    pub fn create_flow_log(
        &self,
        request: CreateFlowLogRequest,
    ) -> Call<'_, CreateFlowLogRequest> {
        self.inner.call(request)
    }
    /// Stops a flow log of an Express Connect router without deleting it.
    #[inline]
    pub fn deactivate_flow_log(
        &self,
        request: DeactivateFlowLogRequest,
    ) -> Call<'_, DeactivateFlowLogRequest> {
        self.inner.call(request)
    }
    /// Deletes an Express Connect Router, which must have no associations any more.
    #[inline]
    pub fn delete_express_connect_router(
        &self,
        request: DeleteExpressConnectRouterRequest,
    ) -> Call<'_, DeleteExpressConnectRouterRequest> {
        self.inner.call(request)
    }
    /// Unties a VPC or transit router from an Express Connect Router; traffic between them ends.
    #[inline]
    pub fn delete_express_connect_router_association(
        &self,
        request: DeleteExpressConnectRouterAssociationRequest,
    ) -> Call<'_, DeleteExpressConnectRouterAssociationRequest> {
        self.inner.call(request)
    }
    /// Deletes a flow log of an Express Connect Router, so that it records no more traffic.
    #[inline]
    pub fn delete_flowlog(
        &self,
        request: DeleteFlowlogRequest,
    ) -> Call<'_, DeleteFlowlogRequest> {
        self.inner.call(request)
    }
    /// Lists the routes of an Express Connect router that are disabled.
    #[inline]
    pub fn describe_disabled_express_connect_router_route_entries(
        &self,
        request: DescribeDisabledExpressConnectRouterRouteEntriesRequest,
    ) -> Call<'_, DescribeDisabledExpressConnectRouterRouteEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists Express Connect routers, by ID, resource group or tag.
    #[inline]
    pub fn describe_express_connect_router(
        &self,
        request: DescribeExpressConnectRouterRequest,
    ) -> Call<'_, DescribeExpressConnectRouterRequest> {
        self.inner.call(request)
    }
    /// Lists the earlier allowed prefixes of an association with an Express Connect router.
    #[inline]
    pub fn describe_express_connect_router_allowed_prefix_history(
        &self,
        request: DescribeExpressConnectRouterAllowedPrefixHistoryRequest,
    ) -> Call<'_, DescribeExpressConnectRouterAllowedPrefixHistoryRequest> {
        self.inner.call(request)
    }
    /// Lists the VPCs and transit routers with which an Express Connect router is associated.
    #[inline]
    pub fn describe_express_connect_router_association(
        &self,
        request: DescribeExpressConnectRouterAssociationRequest,
    ) -> Call<'_, DescribeExpressConnectRouterAssociationRequest> {
        self.inner.call(request)
    }
    /// Lists the virtual border routers attached to an Express Connect router.
    #[inline]
    pub fn describe_express_connect_router_child_instance(
        &self,
        request: DescribeExpressConnectRouterChildInstanceRequest,
    ) -> Call<'_, DescribeExpressConnectRouterChildInstanceRequest> {
        self.inner.call(request)
    }
    /// Shows the mode in which an Express Connect router forwards traffic between regions.
    #[inline]
    pub fn describe_express_connect_router_inter_region_transit_mode(
        &self,
        request: DescribeExpressConnectRouterInterRegionTransitModeRequest,
    ) -> Call<'_, DescribeExpressConnectRouterInterRegionTransitModeRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which an Express Connect router has resources.
    #[inline]
    pub fn describe_express_connect_router_region(
        &self,
        request: DescribeExpressConnectRouterRegionRequest,
    ) -> Call<'_, DescribeExpressConnectRouterRegionRequest> {
        self.inner.call(request)
    }
    /// Lists the routes of an Express Connect router, by destination, next hop or AS path.
    #[inline]
    pub fn describe_express_connect_router_route_entries(
        &self,
        request: DescribeExpressConnectRouterRouteEntriesRequest,
    ) -> Call<'_, DescribeExpressConnectRouterRouteEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists the flow logs of an Express Connect router, with filters.
    #[inline]
    pub fn describe_flow_logs(
        &self,
        request: DescribeFlowLogsRequest,
    ) -> Call<'_, DescribeFlowLogsRequest> {
        self.inner.call(request)
    }
    /// Lists the network instances that were authorized for an Express Connect router.
    #[inline]
    pub fn describe_instance_granted_to_express_connect_router(
        &self,
        request: DescribeInstanceGrantedToExpressConnectRouterRequest,
    ) -> Call<'_, DescribeInstanceGrantedToExpressConnectRouterRequest> {
        self.inner.call(request)
    }
    /// Detaches a virtual border router from its Express Connect router.
    #[inline]
    pub fn detach_express_connect_router_child_instance(
        &self,
        request: DetachExpressConnectRouterChildInstanceRequest,
    ) -> Call<'_, DetachExpressConnectRouterChildInstanceRequest> {
        self.inner.call(request)
    }
    /// Disables a route of an Express Connect router, found by destination and next hop.
    #[inline]
    pub fn disable_express_connect_router_route_entries(
        &self,
        request: DisableExpressConnectRouterRouteEntriesRequest,
    ) -> Call<'_, DisableExpressConnectRouterRouteEntriesRequest> {
        self.inner.call(request)
    }
    /// Enables a disabled route of an Express Connect router again.
    #[inline]
    pub fn enable_express_connect_router_route_entries(
        &self,
        request: EnableExpressConnectRouterRouteEntriesRequest,
    ) -> Call<'_, EnableExpressConnectRouterRouteEntriesRequest> {
        self.inner.call(request)
    }
    /// Deletes an Express Connect Router together with its ties to VPCs, transit routers and virtual border routers.
    #[inline]
    pub fn force_delete_express_connect_router(
        &self,
        request: ForceDeleteExpressConnectRouterRequest,
    ) -> Call<'_, ForceDeleteExpressConnectRouterRequest> {
        self.inner.call(request)
    }
    /// Allows an Express Connect Router of another account to attach a VPC or virtual border router of the caller.
    #[inline]
    pub fn grant_instance_to_express_connect_router(
        &self,
        request: GrantInstanceToExpressConnectRouterRequest,
    ) -> Call<'_, GrantInstanceToExpressConnectRouterRequest> {
        self.inner.call(request)
    }
    /// Lists the regions that support Express Connect routers, by type of node.
    #[inline]
    pub fn list_express_connect_router_supported_region(
        &self,
        request: ListExpressConnectRouterSupportedRegionRequest,
    ) -> Call<'_, ListExpressConnectRouterSupportedRegionRequest> {
        self.inner.call(request)
    }
    /// Lists the tags on Express Connect routers, or the routers by tag.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes the attributes of an Express Connect router, such as its name.
    #[inline]
    pub fn modify_express_connect_router(
        &self,
        request: ModifyExpressConnectRouterRequest,
    ) -> Call<'_, ModifyExpressConnectRouterRequest> {
        self.inner.call(request)
    }
    /// Changes the description of an Express Connect router's association.
    #[inline]
    pub fn modify_express_connect_router_association(
        &self,
        request: ModifyExpressConnectRouterAssociationRequest,
    ) -> Call<'_, ModifyExpressConnectRouterAssociationRequest> {
        self.inner.call(request)
    }
    /// Changes the allowed prefixes of an association with a VPC or transit router.
    #[inline]
    pub fn modify_express_connect_router_association_allowed_prefix(
        &self,
        request: ModifyExpressConnectRouterAssociationAllowedPrefixRequest,
    ) -> Call<'_, ModifyExpressConnectRouterAssociationAllowedPrefixRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a virtual border router's attachment.
    #[inline]
    pub fn modify_express_connect_router_child_instance(
        &self,
        request: ModifyExpressConnectRouterChildInstanceRequest,
    ) -> Call<'_, ModifyExpressConnectRouterChildInstanceRequest> {
        self.inner.call(request)
    }
    /// Sets the mode in which an Express Connect router forwards traffic between regions.
    #[inline]
    pub fn modify_express_connect_router_inter_region_transit_mode(
        &self,
        request: ModifyExpressConnectRouterInterRegionTransitModeRequest,
    ) -> Call<'_, ModifyExpressConnectRouterInterRegionTransitModeRequest> {
        self.inner.call(request)
    }
    /// Changes a flow log: name, description, interval or sampling rate.
    #[inline]
    pub fn modify_flow_log_attribute(
        &self,
        request: ModifyFlowLogAttributeRequest,
    ) -> Call<'_, ModifyFlowLogAttributeRequest> {
        self.inner.call(request)
    }
    /// Moves an Express Connect router to another resource group.
    #[inline]
    pub fn move_resource_group(
        &self,
        request: MoveResourceGroupRequest,
    ) -> Call<'_, MoveResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Withdraws a VPC's or VBR's authorization for an Express Connect router of another account.
    #[inline]
    pub fn revoke_instance_from_express_connect_router(
        &self,
        request: RevokeInstanceFromExpressConnectRouterRequest,
    ) -> Call<'_, RevokeInstanceFromExpressConnectRouterRequest> {
        self.inner.call(request)
    }
    /// Brings the stored inter-region bandwidth limits of an active router up to date.
    #[inline]
    pub fn synchronize_express_connect_router_inter_region_bandwidth(
        &self,
        request: SynchronizeExpressConnectRouterInterRegionBandwidthRequest,
    ) -> Call<'_, SynchronizeExpressConnectRouterInterRegionBandwidthRequest> {
        self.inner.call(request)
    }
    /// Puts one or more tags on an Express Connect router, one router per call.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes tags off Express Connect routers, given ones or all.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
}
