// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Gateways
//!
//! - [`CountGateways`](mod@count_gateways): Counts the gateways of the account that match the filters.
//! - [`CreateGateway`](mod@create_gateway): Registers a LoRaWAN gateway with its EUI, PIN code, and location.
//! - [`DeleteGateway`](mod@delete_gateway): Deletes a registered gateway, by its EUI.
//! - [`GetGateway`](mod@get_gateway): Shows one gateway by its EUI.
//! - [`GetGatewayStatusStat`](mod@get_gateway_status_stat): Returns status figures of a gateway, such as CPU and memory use.
//! - [`ListGateways`](mod@list_gateways): Lists the gateways of the account that match the filters.
//! - [`UpdateGateway`](mod@update_gateway): Changes description, frequency plan, or location of a gateway.
//!
//! ## Node groups
//!
//! - [`CountNodeGroups`](mod@count_node_groups): Counts the node groups that match the filters.
//! - [`CreateNodeGroup`](mod@create_node_group): Creates a node group, optionally bound to a join permission.
//! - [`DeleteNodeGroup`](mod@delete_node_group): Deletes a node group, given by its ID; it can no longer be used to filter nodes.
//! - [`GetNodeGroup`](mod@get_node_group): Shows one node group by its ID.
//! - [`ListNodeGroups`](mod@list_node_groups): Lists the node groups of the account that match the filters.
//! - [`UpdateNodeGroup`](mod@update_node_group): Changes the name of a node group.
//!
//! ## Others
//!
//! - [`AcceptJoinPermissionAuthOrder`](mod@accept_join_permission_auth_order): Accepts an authorization ticket for a dedicated join permission that another account offers.
//! - [`AddNodeToGroup`](mod@add_node_to_group): Adds a new LoRaWAN node, by DevEUI and PIN code, to a node group.
//! - [`ApplyRoamingJoinPermission`](mod@apply_roaming_join_permission): Applies for a roaming join permission with class mode and frequency plan.
//! - [`BindJoinPermissionToNodeGroup`](mod@bind_join_permission_to_node_group): Binds a join permission to a node group, whose nodes then use it.
//! - [`CancelJoinPermissionAuthOrder`](mod@cancel_join_permission_auth_order): Withdraws an authorization ticket for a dedicated join permission.
//! - [`CheckCloudProductOpenStatus`](mod@check_cloud_product_open_status): Tells whether the account activated the platform; meant for Alibaba Cloud's internal services.
//! - [`CheckUserChargeStatus`](mod@check_user_charge_status): Tells whether the account has overdue payments.
//! - [`CountGatewayTupleOrders`](mod@count_gateway_tuple_orders): Counts the tickets for gateway security keys that the account submitted, by state.
//! - [`CountNodeTupleOrders`](mod@count_node_tuple_orders): Counts the tickets for node security tuples that the account submitted, by state and type.
//! - [`CountNodesByNodeGroupId`](mod@count_nodes_by_node_group_id): Returns how many nodes of a group match the filter.
//! - [`CountNodesByOwnedJoinPermissionId`](mod@count_nodes_by_owned_join_permission_id): Returns how many nodes with a join permission of the account match the filter.
//! - [`CountNotifications`](mod@count_notifications): Counts the notifications that match category, handling state, and time range.
//! - [`CountOwnedJoinPermissions`](mod@count_owned_join_permissions): Counts the join permissions that the account owns and that match the filters.
//! - [`CountRentedJoinPermissions`](mod@count_rented_join_permissions): Counts the join permissions that the account rents and that match the filters.
//! - [`CreateLocalJoinPermission`](mod@create_local_join_permission): Creates a dedicated join permission, which the calling account then owns.
//! - [`DeleteLocalJoinPermission`](mod@delete_local_join_permission): Deletes a dedicated join permission that the account owns.
//! - [`GetFreqBandPlanGroup`](mod@get_freq_band_plan_group): Shows one frequency band plan group.
//! - [`GetGatewayPacketStat`](mod@get_gateway_packet_stat): Returns counts of valid and invalid packets of a gateway over a time range.
//! - [`GetGatewayTransferPacketsDownloadUrl`](mod@get_gateway_transfer_packets_download_url): Returns a link to a CSV file on a gateway's uplink and downlink packets.
//! - [`GetGatewayTupleOrder`](mod@get_gateway_tuple_order): Shows one ticket for gateway security keys and its processing state.
//! - [`GetGatewayTuplesDownloadUrl`](mod@get_gateway_tuples_download_url): Returns a link to a CSV file with the gateway tuples that an approved ticket granted.
//! - [`GetJoinPermissionAuthOrder`](mod@get_join_permission_auth_order): Shows one authorization ticket for a dedicated join permission in detail.
//! - [`GetNode`](mod@get_node): Shows one node by its DevEUI.
//! - [`GetNodeGroupTransferPacketsDownloadUrl`](mod@get_node_group_transfer_packets_download_url): Returns a link to a CSV file on a node group's uplink and downlink packets.
//! - [`GetNodeTransferPacket`](mod@get_node_transfer_packet): Shows one uplink or downlink packet of a node.
//! - [`GetNodeTransferPacketsDownloadUrl`](mod@get_node_transfer_packets_download_url): Returns a link to a CSV file on a node's uplink and downlink packets.
//! - [`GetNodeTupleOrder`](mod@get_node_tuple_order): Shows one ticket for node security tuples and its processing state.
//! - [`GetNodeTuplesDownloadUrl`](mod@get_node_tuples_download_url): Returns a link to a CSV file with the node tuples that an approved ticket granted.
//! - [`GetNotification`](mod@get_notification): Shows one notification by its ID.
//! - [`GetOwnedJoinPermission`](mod@get_owned_join_permission): Shows one join permission that the account owns.
//! - [`GetRentedJoinPermission`](mod@get_rented_join_permission): Shows one join permission, dedicated or roaming, that the account rents.
//! - [`GetUserLicense`](mod@get_user_license): Shows the account's contract with the platform and how far it is used.
//! - [`ListActivatedFeatures`](mod@list_activated_features): Lists the platform features that the account can use.
//! - [`ListActiveGateways`](mod@list_active_gateways): Lists the gateways that are active today.
//! - [`ListFreqBandPlanGroups`](mod@list_freq_band_plan_groups): Lists the frequency band plan groups of the platform.
//! - [`ListGatewayOnlineRecords`](mod@list_gateway_online_records): Lists when a gateway went online and offline.
//! - [`ListGatewayTransferFlowStats`](mod@list_gateway_transfer_flow_stats): Returns traffic statistics of a gateway per time interval.
//! - [`ListGatewayTransferPackets`](mod@list_gateway_transfer_packets): Lists uplink and downlink packets of a gateway in a time range.
//! - [`ListGatewayTupleOrders`](mod@list_gateway_tuple_orders): Lists the tickets for gateway tuples that the user submitted, by state.
//! - [`ListGatewaysGisInfo`](mod@list_gateways_gis_info): Lists the geographic positions of all gateways of the account.
//! - [`ListNodeGroupTransferFlowStats`](mod@list_node_group_transfer_flow_stats): Returns traffic statistics of a node group per time interval.
//! - [`ListNodeGroupTransferPackets`](mod@list_node_group_transfer_packets): Lists uplink and downlink packets of a node group in a time range.
//! - [`ListNodeTransferPacketPaths`](mod@list_node_transfer_packet_paths): Lists the parallel paths that an uplink packet of a node took.
//! - [`ListNodeTransferPackets`](mod@list_node_transfer_packets): Lists uplink and downlink packets of a node in a time range.
//! - [`ListNodeTupleOrders`](mod@list_node_tuple_orders): Lists the tickets for node tuples that the user submitted, by state and type.
//! - [`ListNodesByNodeGroupId`](mod@list_nodes_by_node_group_id): Lists the nodes of a node group, optionally by part of the DevEUI.
//! - [`ListNodesByOwnedJoinPermissionId`](mod@list_nodes_by_owned_join_permission_id): Lists the nodes that use a join permission which the account owns.
//! - [`ListNotifications`](mod@list_notifications): Lists notifications by category, handling state, and time range.
//! - [`ListOwnedJoinPermissions`](mod@list_owned_join_permissions): Lists the join permissions that the account owns and that match the filters.
//! - [`ListRentedJoinPermissions`](mod@list_rented_join_permissions): Lists the join permissions, dedicated or roaming, that the account rents.
//! - [`RejectJoinPermissionAuthOrder`](mod@reject_join_permission_auth_order): Declines an authorization ticket for a dedicated join permission.
//! - [`RemoveNodeFromGroup`](mod@remove_node_from_group): Takes a node, identified by its DevEUI, out of a node group.
//! - [`ReturnJoinPermission`](mod@return_join_permission): Gives a rented join permission back, be it a dedicated or a roaming one.
//! - [`SendUnicastCommand`](mod@send_unicast_command): Sends a unicast message down to a device.
//! - [`SubmitGatewayTupleOrder`](mod@submit_gateway_tuple_order): Submits a ticket that asks for a number of gateway security keys.
//! - [`SubmitJoinPermissionAuthOrder`](mod@submit_join_permission_auth_order): Starts a ticket that authorizes another account to use a dedicated join permission.
//! - [`SubmitNodeTupleOrder`](mod@submit_node_tuple_order): Submits a ticket that asks for node keys for a LoRa version.
//! - [`UnbindJoinPermissionFromNodeGroup`](mod@unbind_join_permission_from_node_group): Undoes the binding between a join permission and a node group.
//! - [`UpdateDataDispatchConfig`](mod@update_data_dispatch_config): Changes where and how the data of a node group is forwarded.
//! - [`UpdateDataDispatchEnablingState`](mod@update_data_dispatch_enabling_state): Turns data forwarding of a node group on or off.
//! - [`UpdateGatewayEnablingState`](mod@update_gateway_enabling_state): Enables or disables a gateway without removing it.
//! - [`UpdateNotificationsHandleState`](mod@update_notifications_handle_state): Changes the handling state of notifications.
//! - [`UpdateOwnedLocalJoinPermission`](mod@update_owned_local_join_permission): Changes a dedicated join permission that the account owns.
//! - [`UpdateOwnedLocalJoinPermissionEnablingState`](mod@update_owned_local_join_permission_enabling_state): Enables or disables a dedicated join permission that the account owns.
//! - [`UpdateRoamingJoinPermission`](mod@update_roaming_join_permission): Changes name, receive delay, or data rate of a roaming join permission.
//! - [`UpdateRoamingJoinPermissionEnablingState`](mod@update_roaming_join_permission_enabling_state): Enables or disables a roaming join permission.
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

pub mod accept_join_permission_auth_order;
pub mod add_node_to_group;
pub mod apply_roaming_join_permission;
pub mod bind_join_permission_to_node_group;
pub mod cancel_join_permission_auth_order;
pub mod check_cloud_product_open_status;
pub mod check_user_charge_status;
pub mod count_gateway_tuple_orders;
pub mod count_gateways;
pub mod count_node_groups;
pub mod count_node_tuple_orders;
pub mod count_nodes_by_node_group_id;
pub mod count_nodes_by_owned_join_permission_id;
pub mod count_notifications;
pub mod count_owned_join_permissions;
pub mod count_rented_join_permissions;
pub mod create_gateway;
pub mod create_local_join_permission;
pub mod create_node_group;
pub mod delete_gateway;
pub mod delete_local_join_permission;
pub mod delete_node_group;
pub mod get_freq_band_plan_group;
pub mod get_gateway;
pub mod get_gateway_packet_stat;
pub mod get_gateway_status_stat;
pub mod get_gateway_transfer_packets_download_url;
pub mod get_gateway_tuple_order;
pub mod get_gateway_tuples_download_url;
pub mod get_join_permission_auth_order;
pub mod get_node;
pub mod get_node_group;
pub mod get_node_group_transfer_packets_download_url;
pub mod get_node_transfer_packet;
pub mod get_node_transfer_packets_download_url;
pub mod get_node_tuple_order;
pub mod get_node_tuples_download_url;
pub mod get_notification;
pub mod get_owned_join_permission;
pub mod get_rented_join_permission;
pub mod get_user_license;
pub mod list_activated_features;
pub mod list_active_gateways;
pub mod list_freq_band_plan_groups;
pub mod list_gateway_online_records;
pub mod list_gateway_transfer_flow_stats;
pub mod list_gateway_transfer_packets;
pub mod list_gateway_tuple_orders;
pub mod list_gateways;
pub mod list_gateways_gis_info;
pub mod list_node_group_transfer_flow_stats;
pub mod list_node_group_transfer_packets;
pub mod list_node_groups;
pub mod list_node_transfer_packet_paths;
pub mod list_node_transfer_packets;
pub mod list_node_tuple_orders;
pub mod list_nodes_by_node_group_id;
pub mod list_nodes_by_owned_join_permission_id;
pub mod list_notifications;
pub mod list_owned_join_permissions;
pub mod list_rented_join_permissions;
pub mod reject_join_permission_auth_order;
pub mod remove_node_from_group;
pub mod return_join_permission;
pub mod send_unicast_command;
pub mod submit_gateway_tuple_order;
pub mod submit_join_permission_auth_order;
pub mod submit_node_tuple_order;
pub mod unbind_join_permission_from_node_group;
pub mod update_data_dispatch_config;
pub mod update_data_dispatch_enabling_state;
pub mod update_gateway;
pub mod update_gateway_enabling_state;
pub mod update_node_group;
pub mod update_notifications_handle_state;
pub mod update_owned_local_join_permission;
pub mod update_owned_local_join_permission_enabling_state;
pub mod update_roaming_join_permission;
pub mod update_roaming_join_permission_enabling_state;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    accept_join_permission_auth_order::{AcceptJoinPermissionAuthOrderError, AcceptJoinPermissionAuthOrderRequest, AcceptJoinPermissionAuthOrderResponse},
    add_node_to_group::{AddNodeToGroupError, AddNodeToGroupRequest, AddNodeToGroupResponse},
    apply_roaming_join_permission::{ApplyRoamingJoinPermissionError, ApplyRoamingJoinPermissionRequest, ApplyRoamingJoinPermissionResponse},
    bind_join_permission_to_node_group::{BindJoinPermissionToNodeGroupError, BindJoinPermissionToNodeGroupRequest, BindJoinPermissionToNodeGroupResponse},
    cancel_join_permission_auth_order::{CancelJoinPermissionAuthOrderError, CancelJoinPermissionAuthOrderRequest, CancelJoinPermissionAuthOrderResponse},
    check_cloud_product_open_status::{CheckCloudProductOpenStatusError, CheckCloudProductOpenStatusRequest, CheckCloudProductOpenStatusResponse},
    check_user_charge_status::{CheckUserChargeStatusError, CheckUserChargeStatusRequest, CheckUserChargeStatusResponse},
    count_gateway_tuple_orders::{CountGatewayTupleOrdersError, CountGatewayTupleOrdersRequest, CountGatewayTupleOrdersResponse},
    count_gateways::{CountGatewaysError, CountGatewaysRequest, CountGatewaysResponse},
    count_node_groups::{CountNodeGroupsError, CountNodeGroupsRequest, CountNodeGroupsResponse},
    count_node_tuple_orders::{CountNodeTupleOrdersError, CountNodeTupleOrdersRequest, CountNodeTupleOrdersResponse},
    count_nodes_by_node_group_id::{CountNodesByNodeGroupIdError, CountNodesByNodeGroupIdRequest, CountNodesByNodeGroupIdResponse},
    count_nodes_by_owned_join_permission_id::{CountNodesByOwnedJoinPermissionIdError, CountNodesByOwnedJoinPermissionIdRequest, CountNodesByOwnedJoinPermissionIdResponse},
    count_notifications::{CountNotificationsError, CountNotificationsRequest, CountNotificationsResponse},
    count_owned_join_permissions::{CountOwnedJoinPermissionsError, CountOwnedJoinPermissionsRequest, CountOwnedJoinPermissionsResponse},
    count_rented_join_permissions::{CountRentedJoinPermissionsError, CountRentedJoinPermissionsRequest, CountRentedJoinPermissionsResponse},
    create_gateway::{CreateGatewayError, CreateGatewayRequest, CreateGatewayResponse},
    create_local_join_permission::{CreateLocalJoinPermissionError, CreateLocalJoinPermissionRequest, CreateLocalJoinPermissionResponse},
    create_node_group::{CreateNodeGroupError, CreateNodeGroupRequest, CreateNodeGroupResponse},
    delete_gateway::{DeleteGatewayError, DeleteGatewayRequest, DeleteGatewayResponse},
    delete_local_join_permission::{DeleteLocalJoinPermissionError, DeleteLocalJoinPermissionRequest, DeleteLocalJoinPermissionResponse},
    delete_node_group::{DeleteNodeGroupError, DeleteNodeGroupRequest, DeleteNodeGroupResponse},
    get_freq_band_plan_group::{GetFreqBandPlanGroupError, GetFreqBandPlanGroupRequest, GetFreqBandPlanGroupResponse},
    get_gateway::{GetGatewayError, GetGatewayRequest, GetGatewayResponse},
    get_gateway_packet_stat::{GetGatewayPacketStatError, GetGatewayPacketStatRequest, GetGatewayPacketStatResponse},
    get_gateway_status_stat::{GetGatewayStatusStatError, GetGatewayStatusStatRequest, GetGatewayStatusStatResponse},
    get_gateway_transfer_packets_download_url::{GetGatewayTransferPacketsDownloadUrlError, GetGatewayTransferPacketsDownloadUrlRequest, GetGatewayTransferPacketsDownloadUrlResponse},
    get_gateway_tuple_order::{GetGatewayTupleOrderError, GetGatewayTupleOrderRequest, GetGatewayTupleOrderResponse},
    get_gateway_tuples_download_url::{GetGatewayTuplesDownloadUrlError, GetGatewayTuplesDownloadUrlRequest, GetGatewayTuplesDownloadUrlResponse},
    get_join_permission_auth_order::{GetJoinPermissionAuthOrderError, GetJoinPermissionAuthOrderRequest, GetJoinPermissionAuthOrderResponse},
    get_node::{GetNodeError, GetNodeRequest, GetNodeResponse},
    get_node_group::{GetNodeGroupError, GetNodeGroupRequest, GetNodeGroupResponse},
    get_node_group_transfer_packets_download_url::{GetNodeGroupTransferPacketsDownloadUrlError, GetNodeGroupTransferPacketsDownloadUrlRequest, GetNodeGroupTransferPacketsDownloadUrlResponse},
    get_node_transfer_packet::{GetNodeTransferPacketError, GetNodeTransferPacketRequest, GetNodeTransferPacketResponse},
    get_node_transfer_packets_download_url::{GetNodeTransferPacketsDownloadUrlError, GetNodeTransferPacketsDownloadUrlRequest, GetNodeTransferPacketsDownloadUrlResponse},
    get_node_tuple_order::{GetNodeTupleOrderError, GetNodeTupleOrderRequest, GetNodeTupleOrderResponse},
    get_node_tuples_download_url::{GetNodeTuplesDownloadUrlError, GetNodeTuplesDownloadUrlRequest, GetNodeTuplesDownloadUrlResponse},
    get_notification::{GetNotificationError, GetNotificationRequest, GetNotificationResponse},
    get_owned_join_permission::{GetOwnedJoinPermissionError, GetOwnedJoinPermissionRequest, GetOwnedJoinPermissionResponse},
    get_rented_join_permission::{GetRentedJoinPermissionError, GetRentedJoinPermissionRequest, GetRentedJoinPermissionResponse},
    get_user_license::{GetUserLicenseError, GetUserLicenseRequest, GetUserLicenseResponse},
    list_activated_features::{ListActivatedFeaturesError, ListActivatedFeaturesRequest, ListActivatedFeaturesResponse},
    list_active_gateways::{ListActiveGatewaysError, ListActiveGatewaysRequest, ListActiveGatewaysResponse},
    list_freq_band_plan_groups::{ListFreqBandPlanGroupsError, ListFreqBandPlanGroupsRequest, ListFreqBandPlanGroupsResponse},
    list_gateway_online_records::{ListGatewayOnlineRecordsError, ListGatewayOnlineRecordsRequest, ListGatewayOnlineRecordsResponse},
    list_gateway_transfer_flow_stats::{ListGatewayTransferFlowStatsError, ListGatewayTransferFlowStatsRequest, ListGatewayTransferFlowStatsResponse},
    list_gateway_transfer_packets::{ListGatewayTransferPacketsError, ListGatewayTransferPacketsRequest, ListGatewayTransferPacketsResponse},
    list_gateway_tuple_orders::{ListGatewayTupleOrdersError, ListGatewayTupleOrdersRequest, ListGatewayTupleOrdersResponse},
    list_gateways::{ListGatewaysError, ListGatewaysRequest, ListGatewaysResponse},
    list_gateways_gis_info::{ListGatewaysGisInfoError, ListGatewaysGisInfoRequest, ListGatewaysGisInfoResponse},
    list_node_group_transfer_flow_stats::{ListNodeGroupTransferFlowStatsError, ListNodeGroupTransferFlowStatsRequest, ListNodeGroupTransferFlowStatsResponse},
    list_node_group_transfer_packets::{ListNodeGroupTransferPacketsError, ListNodeGroupTransferPacketsRequest, ListNodeGroupTransferPacketsResponse},
    list_node_groups::{ListNodeGroupsError, ListNodeGroupsRequest, ListNodeGroupsResponse},
    list_node_transfer_packet_paths::{ListNodeTransferPacketPathsError, ListNodeTransferPacketPathsRequest, ListNodeTransferPacketPathsResponse},
    list_node_transfer_packets::{ListNodeTransferPacketsError, ListNodeTransferPacketsRequest, ListNodeTransferPacketsResponse},
    list_node_tuple_orders::{ListNodeTupleOrdersError, ListNodeTupleOrdersRequest, ListNodeTupleOrdersResponse},
    list_nodes_by_node_group_id::{ListNodesByNodeGroupIdError, ListNodesByNodeGroupIdRequest, ListNodesByNodeGroupIdResponse},
    list_nodes_by_owned_join_permission_id::{ListNodesByOwnedJoinPermissionIdError, ListNodesByOwnedJoinPermissionIdRequest, ListNodesByOwnedJoinPermissionIdResponse},
    list_notifications::{ListNotificationsRequest, ListNotificationsResponse},
    list_owned_join_permissions::{ListOwnedJoinPermissionsError, ListOwnedJoinPermissionsRequest, ListOwnedJoinPermissionsResponse},
    list_rented_join_permissions::{ListRentedJoinPermissionsError, ListRentedJoinPermissionsRequest, ListRentedJoinPermissionsResponse},
    reject_join_permission_auth_order::{RejectJoinPermissionAuthOrderError, RejectJoinPermissionAuthOrderRequest, RejectJoinPermissionAuthOrderResponse},
    remove_node_from_group::{RemoveNodeFromGroupError, RemoveNodeFromGroupRequest, RemoveNodeFromGroupResponse},
    return_join_permission::{ReturnJoinPermissionError, ReturnJoinPermissionRequest, ReturnJoinPermissionResponse},
    send_unicast_command::{SendUnicastCommandError, SendUnicastCommandRequest, SendUnicastCommandResponse},
    submit_gateway_tuple_order::{SubmitGatewayTupleOrderError, SubmitGatewayTupleOrderRequest, SubmitGatewayTupleOrderResponse},
    submit_join_permission_auth_order::{SubmitJoinPermissionAuthOrderError, SubmitJoinPermissionAuthOrderRequest, SubmitJoinPermissionAuthOrderResponse},
    submit_node_tuple_order::{SubmitNodeTupleOrderError, SubmitNodeTupleOrderRequest, SubmitNodeTupleOrderResponse},
    unbind_join_permission_from_node_group::{UnbindJoinPermissionFromNodeGroupError, UnbindJoinPermissionFromNodeGroupRequest, UnbindJoinPermissionFromNodeGroupResponse},
    update_data_dispatch_config::{UpdateDataDispatchConfigError, UpdateDataDispatchConfigRequest, UpdateDataDispatchConfigResponse},
    update_data_dispatch_enabling_state::{UpdateDataDispatchEnablingStateError, UpdateDataDispatchEnablingStateRequest, UpdateDataDispatchEnablingStateResponse},
    update_gateway::{UpdateGatewayError, UpdateGatewayRequest, UpdateGatewayResponse},
    update_gateway_enabling_state::{UpdateGatewayEnablingStateError, UpdateGatewayEnablingStateRequest, UpdateGatewayEnablingStateResponse},
    update_node_group::{UpdateNodeGroupError, UpdateNodeGroupRequest, UpdateNodeGroupResponse},
    update_notifications_handle_state::{UpdateNotificationsHandleStateError, UpdateNotificationsHandleStateRequest, UpdateNotificationsHandleStateResponse},
    update_owned_local_join_permission::{UpdateOwnedLocalJoinPermissionError, UpdateOwnedLocalJoinPermissionRequest, UpdateOwnedLocalJoinPermissionResponse},
    update_owned_local_join_permission_enabling_state::{UpdateOwnedLocalJoinPermissionEnablingStateError, UpdateOwnedLocalJoinPermissionEnablingStateRequest, UpdateOwnedLocalJoinPermissionEnablingStateResponse},
    update_roaming_join_permission::{UpdateRoamingJoinPermissionError, UpdateRoamingJoinPermissionRequest, UpdateRoamingJoinPermissionResponse},
    update_roaming_join_permission_enabling_state::{UpdateRoamingJoinPermissionEnablingStateError, UpdateRoamingJoinPermissionEnablingStateRequest, UpdateRoamingJoinPermissionEnablingStateResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "LinkWAN",
    version: "2019-03-01",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public("cn-hangzhou", "linkwan.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "linkwan.cn-shanghai.aliyuncs.com"),
        ],
        rule: Some("linkwan.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Link WAN.
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
    /// Accepts an authorization ticket for a dedicated join permission that another account offers.
    #[inline]
    pub fn accept_join_permission_auth_order(
        &self,
        request: AcceptJoinPermissionAuthOrderRequest,
    ) -> Call<'_, AcceptJoinPermissionAuthOrderRequest> {
        self.inner.call(request)
    }
    /// Adds a new LoRaWAN node, by DevEUI and PIN code, to a node group.
    #[inline]
    pub fn add_node_to_group(
        &self,
        request: AddNodeToGroupRequest,
    ) -> Call<'_, AddNodeToGroupRequest> {
        self.inner.call(request)
    }
    /// Applies for a roaming join permission with class mode and frequency plan.
    #[inline]
    pub fn apply_roaming_join_permission(
        &self,
        request: ApplyRoamingJoinPermissionRequest,
    ) -> Call<'_, ApplyRoamingJoinPermissionRequest> {
        self.inner.call(request)
    }
    /// Binds a join permission to a node group, whose nodes then use it.
    #[inline]
    pub fn bind_join_permission_to_node_group(
        &self,
        request: BindJoinPermissionToNodeGroupRequest,
    ) -> Call<'_, BindJoinPermissionToNodeGroupRequest> {
        self.inner.call(request)
    }
    /// Withdraws an authorization ticket for a dedicated join permission.
    #[inline]
    pub fn cancel_join_permission_auth_order(
        &self,
        request: CancelJoinPermissionAuthOrderRequest,
    ) -> Call<'_, CancelJoinPermissionAuthOrderRequest> {
        self.inner.call(request)
    }
    /// Tells whether the account activated the platform; meant for Alibaba Cloud's internal services.
    #[inline]
    pub fn check_cloud_product_open_status(
        &self,
        request: CheckCloudProductOpenStatusRequest,
    ) -> Call<'_, CheckCloudProductOpenStatusRequest> {
        self.inner.call(request)
    }
    /// Tells whether the account has overdue payments.
    #[inline]
    pub fn check_user_charge_status(
        &self,
        request: CheckUserChargeStatusRequest,
    ) -> Call<'_, CheckUserChargeStatusRequest> {
        self.inner.call(request)
    }
    /// Counts the tickets for gateway security keys that the account submitted, by state.
    #[inline]
    pub fn count_gateway_tuple_orders(
        &self,
        request: CountGatewayTupleOrdersRequest,
    ) -> Call<'_, CountGatewayTupleOrdersRequest> {
        self.inner.call(request)
    }
    /// Counts the gateways of the account that match the filters.
    #[inline]
    pub fn count_gateways(
        &self,
        request: CountGatewaysRequest,
    ) -> Call<'_, CountGatewaysRequest> {
        self.inner.call(request)
    }
    /// Counts the node groups that match the filters.
    #[inline]
    pub fn count_node_groups(
        &self,
        request: CountNodeGroupsRequest,
    ) -> Call<'_, CountNodeGroupsRequest> {
        self.inner.call(request)
    }
    /// Counts the tickets for node security tuples that the account submitted, by state and type.
    #[inline]
    pub fn count_node_tuple_orders(
        &self,
        request: CountNodeTupleOrdersRequest,
    ) -> Call<'_, CountNodeTupleOrdersRequest> {
        self.inner.call(request)
    }
    /// Returns how many nodes of a group match the filter.
    #[inline]
    pub fn count_nodes_by_node_group_id(
        &self,
        request: CountNodesByNodeGroupIdRequest,
    ) -> Call<'_, CountNodesByNodeGroupIdRequest> {
        self.inner.call(request)
    }
    /// Returns how many nodes with a join permission of the account match the filter.
    #[inline]
    pub fn count_nodes_by_owned_join_permission_id(
        &self,
        request: CountNodesByOwnedJoinPermissionIdRequest,
    ) -> Call<'_, CountNodesByOwnedJoinPermissionIdRequest> {
        self.inner.call(request)
    }
    /// Counts the notifications that match category, handling state, and time range.
    #[inline]
    pub fn count_notifications(
        &self,
        request: CountNotificationsRequest,
    ) -> Call<'_, CountNotificationsRequest> {
        self.inner.call(request)
    }
    /// Counts the join permissions that the account owns and that match the filters.
    #[inline]
    pub fn count_owned_join_permissions(
        &self,
        request: CountOwnedJoinPermissionsRequest,
    ) -> Call<'_, CountOwnedJoinPermissionsRequest> {
        self.inner.call(request)
    }
    /// Counts the join permissions that the account rents and that match the filters.
    #[inline]
    pub fn count_rented_join_permissions(
        &self,
        request: CountRentedJoinPermissionsRequest,
    ) -> Call<'_, CountRentedJoinPermissionsRequest> {
        self.inner.call(request)
    }
    /// Registers a LoRaWAN gateway with its EUI, PIN code, and location.
    #[inline]
    pub fn create_gateway(
        &self,
        request: CreateGatewayRequest,
    ) -> Call<'_, CreateGatewayRequest> {
        self.inner.call(request)
    }
    /// Creates a dedicated join permission, which the calling account then owns.
    #[inline]
    pub fn create_local_join_permission(
        &self,
        request: CreateLocalJoinPermissionRequest,
    ) -> Call<'_, CreateLocalJoinPermissionRequest> {
        self.inner.call(request)
    }
    /// Creates a node group, optionally bound to a join permission.
    #[inline]
    pub fn create_node_group(
        &self,
        request: CreateNodeGroupRequest,
    ) -> Call<'_, CreateNodeGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a registered gateway, by its EUI.
    #[inline]
    pub fn delete_gateway(
        &self,
        request: DeleteGatewayRequest,
    ) -> Call<'_, DeleteGatewayRequest> {
        self.inner.call(request)
    }
    /// Deletes a dedicated join permission that the account owns.
    #[inline]
    pub fn delete_local_join_permission(
        &self,
        request: DeleteLocalJoinPermissionRequest,
    ) -> Call<'_, DeleteLocalJoinPermissionRequest> {
        self.inner.call(request)
    }
    /// Deletes a node group, given by its ID; it can no longer be used to filter nodes.
    #[inline]
    pub fn delete_node_group(
        &self,
        request: DeleteNodeGroupRequest,
    ) -> Call<'_, DeleteNodeGroupRequest> {
        self.inner.call(request)
    }
    /// Shows one frequency band plan group.
    #[inline]
    pub fn get_freq_band_plan_group(
        &self,
        request: GetFreqBandPlanGroupRequest,
    ) -> Call<'_, GetFreqBandPlanGroupRequest> {
        self.inner.call(request)
    }
    /// Shows one gateway by its EUI.
    #[inline]
    pub fn get_gateway(
        &self,
        request: GetGatewayRequest,
    ) -> Call<'_, GetGatewayRequest> {
        self.inner.call(request)
    }
    /// Returns counts of valid and invalid packets of a gateway over a time range.
    #[inline]
    pub fn get_gateway_packet_stat(
        &self,
        request: GetGatewayPacketStatRequest,
    ) -> Call<'_, GetGatewayPacketStatRequest> {
        self.inner.call(request)
    }
    /// Returns status figures of a gateway, such as CPU and memory use.
    #[inline]
    pub fn get_gateway_status_stat(
        &self,
        request: GetGatewayStatusStatRequest,
    ) -> Call<'_, GetGatewayStatusStatRequest> {
        self.inner.call(request)
    }
    /// Returns a link to a CSV file on a gateway's uplink and downlink packets.
    #[inline]
    pub fn get_gateway_transfer_packets_download_url(
        &self,
        request: GetGatewayTransferPacketsDownloadUrlRequest,
    ) -> Call<'_, GetGatewayTransferPacketsDownloadUrlRequest> {
        self.inner.call(request)
    }
    /// Shows one ticket for gateway security keys and its processing state.
    #[inline]
    pub fn get_gateway_tuple_order(
        &self,
        request: GetGatewayTupleOrderRequest,
    ) -> Call<'_, GetGatewayTupleOrderRequest> {
        self.inner.call(request)
    }
    /// Returns a link to a CSV file with the gateway tuples that an approved ticket granted.
    #[inline]
    pub fn get_gateway_tuples_download_url(
        &self,
        request: GetGatewayTuplesDownloadUrlRequest,
    ) -> Call<'_, GetGatewayTuplesDownloadUrlRequest> {
        self.inner.call(request)
    }
    /// Shows one authorization ticket for a dedicated join permission in detail.
    #[inline]
    pub fn get_join_permission_auth_order(
        &self,
        request: GetJoinPermissionAuthOrderRequest,
    ) -> Call<'_, GetJoinPermissionAuthOrderRequest> {
        self.inner.call(request)
    }
    /// Shows one node by its DevEUI.
    #[inline]
    pub fn get_node(&self, request: GetNodeRequest) -> Call<'_, GetNodeRequest> {
        self.inner.call(request)
    }
    /// Shows one node group by its ID.
    #[inline]
    pub fn get_node_group(
        &self,
        request: GetNodeGroupRequest,
    ) -> Call<'_, GetNodeGroupRequest> {
        self.inner.call(request)
    }
    /// Returns a link to a CSV file on a node group's uplink and downlink packets.
    #[inline]
    pub fn get_node_group_transfer_packets_download_url(
        &self,
        request: GetNodeGroupTransferPacketsDownloadUrlRequest,
    ) -> Call<'_, GetNodeGroupTransferPacketsDownloadUrlRequest> {
        self.inner.call(request)
    }
    /// Shows one uplink or downlink packet of a node.
    #[inline]
    pub fn get_node_transfer_packet(
        &self,
        request: GetNodeTransferPacketRequest,
    ) -> Call<'_, GetNodeTransferPacketRequest> {
        self.inner.call(request)
    }
    /// Returns a link to a CSV file on a node's uplink and downlink packets.
    #[inline]
    pub fn get_node_transfer_packets_download_url(
        &self,
        request: GetNodeTransferPacketsDownloadUrlRequest,
    ) -> Call<'_, GetNodeTransferPacketsDownloadUrlRequest> {
        self.inner.call(request)
    }
    /// Shows one ticket for node security tuples and its processing state.
    #[inline]
    pub fn get_node_tuple_order(
        &self,
        request: GetNodeTupleOrderRequest,
    ) -> Call<'_, GetNodeTupleOrderRequest> {
        self.inner.call(request)
    }
    /// Returns a link to a CSV file with the node tuples that an approved ticket granted.
    #[inline]
    pub fn get_node_tuples_download_url(
        &self,
        request: GetNodeTuplesDownloadUrlRequest,
    ) -> Call<'_, GetNodeTuplesDownloadUrlRequest> {
        self.inner.call(request)
    }
    /// Shows one notification by its ID.
    #[inline]
    pub fn get_notification(
        &self,
        request: GetNotificationRequest,
    ) -> Call<'_, GetNotificationRequest> {
        self.inner.call(request)
    }
    /// Shows one join permission that the account owns.
    #[inline]
    pub fn get_owned_join_permission(
        &self,
        request: GetOwnedJoinPermissionRequest,
    ) -> Call<'_, GetOwnedJoinPermissionRequest> {
        self.inner.call(request)
    }
    /// Shows one join permission, dedicated or roaming, that the account rents.
    #[inline]
    pub fn get_rented_join_permission(
        &self,
        request: GetRentedJoinPermissionRequest,
    ) -> Call<'_, GetRentedJoinPermissionRequest> {
        self.inner.call(request)
    }
    /// Shows the account's contract with the platform and how far it is used.
    #[inline]
    pub fn get_user_license(
        &self,
        request: GetUserLicenseRequest,
    ) -> Call<'_, GetUserLicenseRequest> {
        self.inner.call(request)
    }
    /// Lists the platform features that the account can use.
    #[inline]
    pub fn list_activated_features(
        &self,
        request: ListActivatedFeaturesRequest,
    ) -> Call<'_, ListActivatedFeaturesRequest> {
        self.inner.call(request)
    }
    /// Lists the gateways that are active today.
    #[inline]
    pub fn list_active_gateways(
        &self,
        request: ListActiveGatewaysRequest,
    ) -> Call<'_, ListActiveGatewaysRequest> {
        self.inner.call(request)
    }
    /// Lists the frequency band plan groups of the platform.
    #[inline]
    pub fn list_freq_band_plan_groups(
        &self,
        request: ListFreqBandPlanGroupsRequest,
    ) -> Call<'_, ListFreqBandPlanGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists when a gateway went online and offline.
    #[inline]
    pub fn list_gateway_online_records(
        &self,
        request: ListGatewayOnlineRecordsRequest,
    ) -> Call<'_, ListGatewayOnlineRecordsRequest> {
        self.inner.call(request)
    }
    /// Returns traffic statistics of a gateway per time interval.
    #[inline]
    pub fn list_gateway_transfer_flow_stats(
        &self,
        request: ListGatewayTransferFlowStatsRequest,
    ) -> Call<'_, ListGatewayTransferFlowStatsRequest> {
        self.inner.call(request)
    }
    /// Lists uplink and downlink packets of a gateway in a time range.
    #[inline]
    pub fn list_gateway_transfer_packets(
        &self,
        request: ListGatewayTransferPacketsRequest,
    ) -> Call<'_, ListGatewayTransferPacketsRequest> {
        self.inner.call(request)
    }
    /// Lists the tickets for gateway tuples that the user submitted, by state.
    #[inline]
    pub fn list_gateway_tuple_orders(
        &self,
        request: ListGatewayTupleOrdersRequest,
    ) -> Call<'_, ListGatewayTupleOrdersRequest> {
        self.inner.call(request)
    }
    /// Lists the gateways of the account that match the filters.
    #[inline]
    pub fn list_gateways(
        &self,
        request: ListGatewaysRequest,
    ) -> Call<'_, ListGatewaysRequest> {
        self.inner.call(request)
    }
    /// Lists the geographic positions of all gateways of the account.
    #[inline]
    pub fn list_gateways_gis_info(
        &self,
        request: ListGatewaysGisInfoRequest,
    ) -> Call<'_, ListGatewaysGisInfoRequest> {
        self.inner.call(request)
    }
    /// Returns traffic statistics of a node group per time interval.
    #[inline]
    pub fn list_node_group_transfer_flow_stats(
        &self,
        request: ListNodeGroupTransferFlowStatsRequest,
    ) -> Call<'_, ListNodeGroupTransferFlowStatsRequest> {
        self.inner.call(request)
    }
    /// Lists uplink and downlink packets of a node group in a time range.
    #[inline]
    pub fn list_node_group_transfer_packets(
        &self,
        request: ListNodeGroupTransferPacketsRequest,
    ) -> Call<'_, ListNodeGroupTransferPacketsRequest> {
        self.inner.call(request)
    }
    /// Lists the node groups of the account that match the filters.
    #[inline]
    pub fn list_node_groups(
        &self,
        request: ListNodeGroupsRequest,
    ) -> Call<'_, ListNodeGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the parallel paths that an uplink packet of a node took.
    #[inline]
    pub fn list_node_transfer_packet_paths(
        &self,
        request: ListNodeTransferPacketPathsRequest,
    ) -> Call<'_, ListNodeTransferPacketPathsRequest> {
        self.inner.call(request)
    }
    /// Lists uplink and downlink packets of a node in a time range.
    #[inline]
    pub fn list_node_transfer_packets(
        &self,
        request: ListNodeTransferPacketsRequest,
    ) -> Call<'_, ListNodeTransferPacketsRequest> {
        self.inner.call(request)
    }
    /// Lists the tickets for node tuples that the user submitted, by state and type.
    #[inline]
    pub fn list_node_tuple_orders(
        &self,
        request: ListNodeTupleOrdersRequest,
    ) -> Call<'_, ListNodeTupleOrdersRequest> {
        self.inner.call(request)
    }
    /// Lists the nodes of a node group, optionally by part of the DevEUI.
    #[inline]
    pub fn list_nodes_by_node_group_id(
        &self,
        request: ListNodesByNodeGroupIdRequest,
    ) -> Call<'_, ListNodesByNodeGroupIdRequest> {
        self.inner.call(request)
    }
    /// Lists the nodes that use a join permission which the account owns.
    #[inline]
    pub fn list_nodes_by_owned_join_permission_id(
        &self,
        request: ListNodesByOwnedJoinPermissionIdRequest,
    ) -> Call<'_, ListNodesByOwnedJoinPermissionIdRequest> {
        self.inner.call(request)
    }
    /// Lists notifications by category, handling state, and time range.
    #[inline]
    pub fn list_notifications(
        &self,
        request: ListNotificationsRequest,
    ) -> Call<'_, ListNotificationsRequest> {
        self.inner.call(request)
    }
    /// Lists the join permissions that the account owns and that match the filters.
    #[inline]
    pub fn list_owned_join_permissions(
        &self,
        request: ListOwnedJoinPermissionsRequest,
    ) -> Call<'_, ListOwnedJoinPermissionsRequest> {
        self.inner.call(request)
    }
    /// Lists the join permissions, dedicated or roaming, that the account rents.
    #[inline]
    pub fn list_rented_join_permissions(
        &self,
        request: ListRentedJoinPermissionsRequest,
    ) -> Call<'_, ListRentedJoinPermissionsRequest> {
        self.inner.call(request)
    }
    /// Declines an authorization ticket for a dedicated join permission.
    #[inline]
    pub fn reject_join_permission_auth_order(
        &self,
        request: RejectJoinPermissionAuthOrderRequest,
    ) -> Call<'_, RejectJoinPermissionAuthOrderRequest> {
        self.inner.call(request)
    }
    /// Takes a node, identified by its DevEUI, out of a node group.
    #[inline]
    pub fn remove_node_from_group(
        &self,
        request: RemoveNodeFromGroupRequest,
    ) -> Call<'_, RemoveNodeFromGroupRequest> {
        self.inner.call(request)
    }
    /// Gives a rented join permission back, be it a dedicated or a roaming one.
    #[inline]
    pub fn return_join_permission(
        &self,
        request: ReturnJoinPermissionRequest,
    ) -> Call<'_, ReturnJoinPermissionRequest> {
        self.inner.call(request)
    }
    /// Sends a unicast message down to a device.
    #[inline]
    pub fn send_unicast_command(
        &self,
        request: SendUnicastCommandRequest,
    ) -> Call<'_, SendUnicastCommandRequest> {
        self.inner.call(request)
    }
    /// Submits a ticket that asks for a number of gateway security keys.
    #[inline]
    pub fn submit_gateway_tuple_order(
        &self,
        request: SubmitGatewayTupleOrderRequest,
    ) -> Call<'_, SubmitGatewayTupleOrderRequest> {
        self.inner.call(request)
    }
    /// Starts a ticket that authorizes another account to use a dedicated join permission.
    #[inline]
    pub fn submit_join_permission_auth_order(
        &self,
        request: SubmitJoinPermissionAuthOrderRequest,
    ) -> Call<'_, SubmitJoinPermissionAuthOrderRequest> {
        self.inner.call(request)
    }
    /// Submits a ticket that asks for node keys for a LoRa version.
    #[inline]
    pub fn submit_node_tuple_order(
        &self,
        request: SubmitNodeTupleOrderRequest,
    ) -> Call<'_, SubmitNodeTupleOrderRequest> {
        self.inner.call(request)
    }
    /// Undoes the binding between a join permission and a node group.
    #[inline]
    pub fn unbind_join_permission_from_node_group(
        &self,
        request: UnbindJoinPermissionFromNodeGroupRequest,
    ) -> Call<'_, UnbindJoinPermissionFromNodeGroupRequest> {
        self.inner.call(request)
    }
    /// Changes where and how the data of a node group is forwarded.
    #[inline]
    pub fn update_data_dispatch_config(
        &self,
        request: UpdateDataDispatchConfigRequest,
    ) -> Call<'_, UpdateDataDispatchConfigRequest> {
        self.inner.call(request)
    }
    /// Turns data forwarding of a node group on or off.
    #[inline]
    pub fn update_data_dispatch_enabling_state(
        &self,
        request: UpdateDataDispatchEnablingStateRequest,
    ) -> Call<'_, UpdateDataDispatchEnablingStateRequest> {
        self.inner.call(request)
    }
    /// Changes description, frequency plan, or location of a gateway.
    #[inline]
    pub fn update_gateway(
        &self,
        request: UpdateGatewayRequest,
    ) -> Call<'_, UpdateGatewayRequest> {
        self.inner.call(request)
    }
    /// Enables or disables a gateway without removing it.
    #[inline]
    pub fn update_gateway_enabling_state(
        &self,
        request: UpdateGatewayEnablingStateRequest,
    ) -> Call<'_, UpdateGatewayEnablingStateRequest> {
        self.inner.call(request)
    }
    /// Changes the name of a node group.
    #[inline]
    pub fn update_node_group(
        &self,
        request: UpdateNodeGroupRequest,
    ) -> Call<'_, UpdateNodeGroupRequest> {
        self.inner.call(request)
    }
    /// Changes the handling state of notifications.
    #[inline]
    pub fn update_notifications_handle_state(
        &self,
        request: UpdateNotificationsHandleStateRequest,
    ) -> Call<'_, UpdateNotificationsHandleStateRequest> {
        self.inner.call(request)
    }
    /// Changes a dedicated join permission that the account owns.
    #[inline]
    pub fn update_owned_local_join_permission(
        &self,
        request: UpdateOwnedLocalJoinPermissionRequest,
    ) -> Call<'_, UpdateOwnedLocalJoinPermissionRequest> {
        self.inner.call(request)
    }
    /// Enables or disables a dedicated join permission that the account owns.
    #[inline]
    pub fn update_owned_local_join_permission_enabling_state(
        &self,
        request: UpdateOwnedLocalJoinPermissionEnablingStateRequest,
    ) -> Call<'_, UpdateOwnedLocalJoinPermissionEnablingStateRequest> {
        self.inner.call(request)
    }
    /// Changes name, receive delay, or data rate of a roaming join permission.
    #[inline]
    pub fn update_roaming_join_permission(
        &self,
        request: UpdateRoamingJoinPermissionRequest,
    ) -> Call<'_, UpdateRoamingJoinPermissionRequest> {
        self.inner.call(request)
    }
    /// Enables or disables a roaming join permission.
    #[inline]
    pub fn update_roaming_join_permission_enabling_state(
        &self,
        request: UpdateRoamingJoinPermissionEnablingStateRequest,
    ) -> Call<'_, UpdateRoamingJoinPermissionEnablingStateRequest> {
        self.inner.call(request)
    }
}
