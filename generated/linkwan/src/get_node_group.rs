// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNodeGroup`, from `linkwan/GetNodeGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataDispatchConfig, DataDispatchDestination, IotProduct, OnsTopics, ProductType, RentedJoinPermissionType};

/// Shows one node group by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::GetNodeGroupRequest::new()
///     .node_group_id("123456");
/// let reply = client.get_node_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetNodeGroupRequest {
    /// **Required.** ID of the node group that the call is about. Example: `123456`.
    pub node_group_id: Option<String>,
    /// ID of the iot instance that the call is about. Example: `iot-cn-0pp1n8t****`.
    pub iot_instance_id: Option<String>,
}

impl GetNodeGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NodeGroupId`, which is required.
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
    }
    /// Sets `IotInstanceId`.
    pub fn iot_instance_id(mut self, value: impl Into<String>) -> Self {
        self.iot_instance_id = Some(value.into());
        self
    }
}

request! {
    GetNodeGroupRequest {
        "NodeGroupId" => node_group_id: query,
        "IotInstanceId" => iot_instance_id: query,
    }
}

impl Operation for GetNodeGroupRequest {
    type Response = GetNodeGroupResponse;
    type Error = GetNodeGroupError;
    const INFO: OperationInfo = super::operation("GetNodeGroup")
        .required(&["NodeGroupId"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [GetNodeGroupError] = &[
        GetNodeGroupError::ForbiddenByRam,
        GetNodeGroupError::ForbiddenByRiskControl,
        GetNodeGroupError::NonExistent,
        GetNodeGroupError::InternalError,
        GetNodeGroupError::NotResourceOwner,
    ];
}

/// Response to [`GetNodeGroupRequest`].
#[non_exhaustive]
pub struct GetNodeGroupResponse {
    /// What the call returns besides its status.
    pub data: Option<NodeGroupData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetNodeGroupResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NodeGroupData {
    /// Way in which the class works. Example: `A`.
    pub class_mode: Option<String>,
    /// Milliseconds of this: create. Unit: `milliseconds`. Example: `1514736000000`.
    pub create_millis: Option<i64>,
    /// Settings of the data dispatch, and what it works with.
    pub data_dispatch_config: Option<DataDispatchConfig>,
    /// Whether the data dispatch is switched on. Example: `false`.
    pub data_dispatch_enabled: Option<bool>,
    /// ID of the freq band plan group that the item belongs to or stands for. Example: `102`.
    pub freq_band_plan_group_id: Option<i64>,
    /// Server that the nodes ask to join, by 16 hexadecimal digits. Example: `0000000000000000`.
    pub join_eui: Option<String>,
    /// Whether the join permission is switched on. Example: `true`.
    pub join_permission_enabled: Option<bool>,
    /// ID of the join permission that the item belongs to or stands for. Example: `1234569`.
    pub join_permission_id: Option<String>,
    /// Name that the join permission goes by. Example: `text`.
    pub join_permission_name: Option<String>,
    /// ID of the join permission owner aliyun that the item belongs to or stands for.
    /// Example: `some-user`.
    pub join_permission_owner_aliyun_id: Option<String>,
    /// Which kind of join permission it is or is to be. Example: `LOCAL`.
    pub join_permission_type: Option<Open<RentedJoinPermissionType>>,
    /// The locks that were found or are concerned, one entry each.
    pub locks: Vec<Locks>,
    /// Whether the multicast is switched on. Example: `false`.
    pub multicast_enabled: Option<bool>,
    /// ID of the multicast group that the item belongs to or stands for. Example: `1234`.
    pub multicast_group_id: Option<String>,
    /// How much the multicast node can hold or do. Example: `1000`.
    pub multicast_node_capacity: Option<i32>,
    /// How many there are of this: multicast node. Example: `10`.
    pub multicast_node_count: Option<i32>,
    /// ID of the node group that the item belongs to or stands for. Example: `123456`.
    pub node_group_id: Option<String>,
    /// Name that the node group goes by. Example: `text`.
    pub node_group_name: Option<String>,
    /// How many nodes are in it. Example: `10`.
    pub nodes_cnt: Option<i64>,
    /// Frames received from nodes today. Example: `0`.
    pub rx_daily_sum: Option<String>,
    /// Frames received from nodes this month. Example: `0`.
    pub rx_month_sum: Option<i64>,
    /// Frames sent to nodes today. Example: `0`.
    pub tx_daily_sum: Option<i64>,
    /// Frames sent to nodes this month. Example: `0`.
    pub tx_month_sum: Option<i64>,
}

response! {
    NodeGroupData {
        "ClassMode" => class_mode: value,
        "CreateMillis" => create_millis: value,
        "DataDispatchConfig" => data_dispatch_config: value,
        "DataDispatchEnabled" => data_dispatch_enabled: value,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: value,
        "JoinEui" => join_eui: value,
        "JoinPermissionEnabled" => join_permission_enabled: value,
        "JoinPermissionId" => join_permission_id: value,
        "JoinPermissionName" => join_permission_name: value,
        "JoinPermissionOwnerAliyunId" => join_permission_owner_aliyun_id: value,
        "JoinPermissionType" => join_permission_type: value,
        "Locks" => locks: list(""),
        "MulticastEnabled" => multicast_enabled: value,
        "MulticastGroupId" => multicast_group_id: value,
        "MulticastNodeCapacity" => multicast_node_capacity: value,
        "MulticastNodeCount" => multicast_node_count: value,
        "NodeGroupId" => node_group_id: value,
        "NodeGroupName" => node_group_name: value,
        "NodesCnt" => nodes_cnt: value,
        "RxDailySum" => rx_daily_sum: value,
        "RxMonthSum" => rx_month_sum: value,
        "TxDailySum" => tx_daily_sum: value,
        "TxMonthSum" => tx_month_sum: value,
    }
}

/// The locks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Locks {
    /// Milliseconds of this: create. Example: `1514736000000`.
    pub create_millis: Option<i64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// ID of the lock that the item belongs to or stands for. Example: `123`.
    pub lock_id: Option<String>,
    /// Which kind of lock it is or is to be. Example: `WRITE`.
    pub lock_type: Option<String>,
}

response! {
    Locks {
        "CreateMillis" => create_millis: value,
        "Enabled" => enabled: value,
        "LockId" => lock_id: value,
        "LockType" => lock_type: value,
    }
}

/// Errors that the documentation of [`GetNodeGroupRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type GetNodeGroupError = super::DocumentedError;
