// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRentedJoinPermission`, from `linkwan/GetRentedJoinPermission.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RentedJoinPermissionType};

/// Shows one join permission, dedicated or roaming, that the account rents.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::GetRentedJoinPermissionRequest::new()
///     .join_permission_id("123");
/// let reply = client.get_rented_join_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRentedJoinPermissionRequest {
    /// **Required.** ID of the join permission that the call is about. Example: `123`.
    pub join_permission_id: Option<String>,
}

impl GetRentedJoinPermissionRequest {
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
}

request! {
    GetRentedJoinPermissionRequest {
        "JoinPermissionId" => join_permission_id: query,
    }
}

impl Operation for GetRentedJoinPermissionRequest {
    type Response = GetRentedJoinPermissionResponse;
    type Error = GetRentedJoinPermissionError;
    const INFO: OperationInfo = super::operation("GetRentedJoinPermission")
        .required(&["JoinPermissionId"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [GetRentedJoinPermissionError] = &[
        GetRentedJoinPermissionError::ForbiddenByRam,
        GetRentedJoinPermissionError::ForbiddenByRiskControl,
        GetRentedJoinPermissionError::NonExistent,
        GetRentedJoinPermissionError::InternalError,
        GetRentedJoinPermissionError::NotResourceOwner,
    ];
}

/// Response to [`GetRentedJoinPermissionRequest`].
#[non_exhaustive]
pub struct GetRentedJoinPermissionResponse {
    /// What the call returns besides its status.
    pub data: Option<RentedJoinPermissionData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetRentedJoinPermissionResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RentedJoinPermissionData {
    /// ID of the bound node group that the item belongs to or stands for. Example: `123`.
    pub bound_node_group_id: Option<String>,
    /// Name that the bound node group goes by. Example: `123`.
    pub bound_node_group_name: Option<String>,
    /// Way in which the class works. Example: `A`.
    pub class_mode: Option<String>,
    /// Milliseconds of this: create. Unit: `milliseconds`. Example: `1514736000000`.
    pub create_millis: Option<i64>,
    /// Rate or share that applies to the data. Example: `2`.
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
    /// How many nodes are in it. Example: `10`.
    pub nodes_cnt: Option<i64>,
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
    /// Kind of the item, out of those that the service tells apart. Example: `LOCAL`.
    pub type_: Option<Open<RentedJoinPermissionType>>,
}

response! {
    RentedJoinPermissionData {
        "BoundNodeGroupId" => bound_node_group_id: value,
        "BoundNodeGroupName" => bound_node_group_name: value,
        "ClassMode" => class_mode: value,
        "CreateMillis" => create_millis: value,
        "DataRate" => data_rate: value,
        "Enabled" => enabled: value,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: value,
        "JoinEui" => join_eui: value,
        "JoinPermissionId" => join_permission_id: value,
        "JoinPermissionName" => join_permission_name: value,
        "NodesCnt" => nodes_cnt: value,
        "RxDailySum" => rx_daily_sum: value,
        "RxDelay" => rx_delay: value,
        "RxMonthSum" => rx_month_sum: value,
        "TxDailySum" => tx_daily_sum: value,
        "TxMonthSum" => tx_month_sum: value,
        "Type" => type_: value,
    }
}

/// Errors that the documentation of [`GetRentedJoinPermissionRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type GetRentedJoinPermissionError = super::DocumentedError;
