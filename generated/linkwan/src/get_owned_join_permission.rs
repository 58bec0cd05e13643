// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOwnedJoinPermission`, from `linkwan/GetOwnedJoinPermission.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AuthState, DataDispatchDestination};

/// Shows one join permission that the account owns.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::GetOwnedJoinPermissionRequest::new()
///     .join_permission_id("123");
/// let reply = client.get_owned_join_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOwnedJoinPermissionRequest {
    /// **Required.** ID of the join permission that the call is about. Example: `123`.
    pub join_permission_id: Option<String>,
    /// ID of the iot instance that the call is about. Example: `iot_instc_pu****_c*-v64********`.
    pub iot_instance_id: Option<String>,
}

impl GetOwnedJoinPermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JoinPermissionId`, which is required.
    pub fn join_permission_id(mut self, value: impl Into<String>) -> Self {
        self.join_permission_id = Some(value.into());
        self
    }
    /// Sets `IotInstanceId`.
    pub fn iot_instance_id(mut self, value: impl Into<String>) -> Self {
        self.iot_instance_id = Some(value.into());
        self
    }
}

request! {
    GetOwnedJoinPermissionRequest {
        "JoinPermissionId" => join_permission_id: query,
        "IotInstanceId" => iot_instance_id: query,
    }
}

impl Operation for GetOwnedJoinPermissionRequest {
    type Response = GetOwnedJoinPermissionResponse;
    type Error = GetOwnedJoinPermissionError;
    const INFO: OperationInfo = super::operation("GetOwnedJoinPermission")
        .required(&["JoinPermissionId"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [GetOwnedJoinPermissionError] = &[
        GetOwnedJoinPermissionError::ForbiddenByRam,
        GetOwnedJoinPermissionError::ForbiddenByRiskControl,
        GetOwnedJoinPermissionError::NonExistent,
        GetOwnedJoinPermissionError::InternalError,
        GetOwnedJoinPermissionError::NotResourceOwner,
    ];
}

/// Response to [`GetOwnedJoinPermissionRequest`].
#[non_exhaustive]
pub struct GetOwnedJoinPermissionResponse {
    /// What the call returns besides its status.
    pub data: Option<OwnedJoinPermissionData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetOwnedJoinPermissionResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct OwnedJoinPermissionData {
    /// State that the auth is in. Example: `NEW`.
    pub auth_state: Option<Open<AuthState>>,
    /// Name that the bound product goes by. Example: `text`.
    pub bound_product_name: Option<String>,
    /// Way in which the class works. Example: `A`.
    pub class_mode: Option<String>,
    /// Milliseconds of this: create. Unit: `milliseconds`. Example: `1514736000000`.
    pub create_millis: Option<i64>,
    /// Where readings of the nodes are passed on to. Here: `IOT`, `ONS`. Example: `IOT`.
    pub data_dispatch_destination: Option<Open<DataDispatchDestination>>,
    /// Rate or share that applies to the data. Example: `4`.
    pub data_rate: Option<i64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// ID of the freq band plan group that the item belongs to or stands for. Example: `102`.
    pub freq_band_plan_group_id: Option<i64>,
    /// Server that the nodes ask to join, by 16 hexadecimal digits. Example: `0000000000000000`.
    pub join_eui: Option<String>,
    /// ID of the join permission that the item belongs to or stands for. Example: `123`.
    pub join_permission_id: Option<String>,
    /// Name that the join permission goes by. Example: `text`.
    pub join_permission_name: Option<String>,
    /// Whether the multicast is switched on. Example: `false`.
    pub multicast_enabled: Option<bool>,
    /// How much the multicast node can hold or do. Example: `1000`.
    pub multicast_node_capacity: Option<i32>,
    /// How many there are of this: multicast node. Example: `10`.
    pub multicast_node_count: Option<i32>,
    /// How many nodes are in it. Example: `10`.
    pub nodes_cnt: Option<i64>,
    /// ID of the renter aliyun that the item belongs to or stands for. Example: `some-user`.
    pub renter_aliyun_id: Option<String>,
    /// Frames received from nodes today. Example: `0`.
    pub rx_daily_sum: Option<i64>,
    /// Seconds between a node's sending and its first listening for a downlink. Example: `1`.
    pub rx_delay: Option<i64>,
    /// Frames received from nodes this month. Example: `0`.
    pub rx_month_sum: Option<i64>,
    /// Frames sent to nodes today. Example: `0`.
    pub tx_daily_sum: Option<i64>,
    /// Frames sent to nodes this month. Example: `0`.
    pub tx_month_sum: Option<i64>,
}

response! {
    OwnedJoinPermissionData {
        "AuthState" => auth_state: value,
        "BoundProductName" => bound_product_name: value,
        "ClassMode" => class_mode: value,
        "CreateMillis" => create_millis: value,
        "DataDispatchDestination" => data_dispatch_destination: value,
        "DataRate" => data_rate: value,
        "Enabled" => enabled: value,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: value,
        "JoinEui" => join_eui: value,
        "JoinPermissionId" => join_permission_id: value,
        "JoinPermissionName" => join_permission_name: value,
        "MulticastEnabled" => multicast_enabled: value,
        "MulticastNodeCapacity" => multicast_node_capacity: value,
        "MulticastNodeCount" => multicast_node_count: value,
        "NodesCnt" => nodes_cnt: value,
        "RenterAliyunId" => renter_aliyun_id: value,
        "RxDailySum" => rx_daily_sum: value,
        "RxDelay" => rx_delay: value,
        "RxMonthSum" => rx_month_sum: value,
        "TxDailySum" => tx_daily_sum: value,
        "TxMonthSum" => tx_month_sum: value,
    }
}

/// Errors that the documentation of [`GetOwnedJoinPermissionRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type GetOwnedJoinPermissionError = super::DocumentedError;
