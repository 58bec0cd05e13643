// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetJoinPermissionAuthOrder`, from `linkwan/GetJoinPermissionAuthOrder.md`.

use alicloud_runtime::codegen::*;

/// Shows one authorization ticket for a dedicated join permission in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::GetJoinPermissionAuthOrderRequest::new()
///     .order_id("...");
/// let reply = client.get_join_permission_auth_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetJoinPermissionAuthOrderRequest {
    /// **Required.** Number of the order, for looking it up in the order system.
    pub order_id: Option<String>,
}

impl GetJoinPermissionAuthOrderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrderId`, which is required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }
}

request! {
    GetJoinPermissionAuthOrderRequest {
        "OrderId" => order_id: query,
    }
}

impl Operation for GetJoinPermissionAuthOrderRequest {
    type Response = GetJoinPermissionAuthOrderResponse;
    type Error = GetJoinPermissionAuthOrderError;
    const INFO: OperationInfo = super::operation("GetJoinPermissionAuthOrder")
        .required(&["OrderId"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [GetJoinPermissionAuthOrderError] = &[
        GetJoinPermissionAuthOrderError::ForbiddenByRam,
        GetJoinPermissionAuthOrderError::ForbiddenByRiskControl,
        GetJoinPermissionAuthOrderError::InternalError,
        GetJoinPermissionAuthOrderError::NonExistent,
        GetJoinPermissionAuthOrderError::NotResourceOwner,
    ];
}

/// Response to [`GetJoinPermissionAuthOrderRequest`].
#[non_exhaustive]
pub struct GetJoinPermissionAuthOrderResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<JoinPermissionAuthOrderData>,
}

response! {
    GetJoinPermissionAuthOrderResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct JoinPermissionAuthOrderData {
    /// Milliseconds of this: canceled. Example: `1514736000000`.
    pub canceled_millis: Option<i64>,
    /// Milliseconds of this: applying. Example: `1514736000000`.
    pub applying_millis: Option<i64>,
    /// ID of the renter aliyun that the item belongs to or stands for. Example: `some_user`.
    pub renter_aliyun_id: Option<String>,
    /// Milliseconds of this: accepted. Example: `1514736000000`.
    pub accepted_millis: Option<i64>,
    /// ID of the owner aliyun that the item belongs to or stands for. Example: `some_user`.
    pub owner_aliyun_id: Option<String>,
    /// Milliseconds of this: rejected. Example: `1514736000000`.
    pub rejected_millis: Option<i64>,
    /// ID of the join permission that the item belongs to or stands for. Example: `123456`.
    pub join_permission_id: Option<String>,
    /// State that the order is in. Example: `ACCEPTED`.
    pub order_state: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `123`.
    pub order_id: Option<String>,
}

response! {
    JoinPermissionAuthOrderData {
        "CanceledMillis" => canceled_millis: value,
        "ApplyingMillis" => applying_millis: value,
        "RenterAliyunId" => renter_aliyun_id: value,
        "AcceptedMillis" => accepted_millis: value,
        "OwnerAliyunId" => owner_aliyun_id: value,
        "RejectedMillis" => rejected_millis: value,
        "JoinPermissionId" => join_permission_id: value,
        "OrderState" => order_state: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`GetJoinPermissionAuthOrderRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type GetJoinPermissionAuthOrderError = super::DocumentedError;
