// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelJoinPermissionAuthOrder`, from `linkwan/CancelJoinPermissionAuthOrder.md`.

use alicloud_runtime::codegen::*;

/// Withdraws an authorization ticket for a dedicated join permission.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::CancelJoinPermissionAuthOrderRequest::new()
///     .order_id("...");
/// let reply = client.cancel_join_permission_auth_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelJoinPermissionAuthOrderRequest {
    /// **Required.** Number of the order, for looking it up in the order system.
    pub order_id: Option<String>,
}

impl CancelJoinPermissionAuthOrderRequest {
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
    CancelJoinPermissionAuthOrderRequest {
        "OrderId" => order_id: query,
    }
}

impl Operation for CancelJoinPermissionAuthOrderRequest {
    type Response = CancelJoinPermissionAuthOrderResponse;
    type Error = CancelJoinPermissionAuthOrderError;
    const INFO: OperationInfo = super::operation("CancelJoinPermissionAuthOrder")
        .required(&["OrderId"])
        .success_flag("Success");
    const ERRORS: &'static [CancelJoinPermissionAuthOrderError] = &[
        CancelJoinPermissionAuthOrderError::ForbiddenByRam,
        CancelJoinPermissionAuthOrderError::ForbiddenByRiskControl,
        CancelJoinPermissionAuthOrderError::NonExistent,
        CancelJoinPermissionAuthOrderError::InternalError,
        CancelJoinPermissionAuthOrderError::IllegalOrderStateTransition,
    ];
}

/// Response to [`CancelJoinPermissionAuthOrderRequest`].
#[non_exhaustive]
pub struct CancelJoinPermissionAuthOrderResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    CancelJoinPermissionAuthOrderResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CancelJoinPermissionAuthOrderRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`IllegalOrderStateTransition`](super::DocumentedError::IllegalOrderStateTransition)
pub type CancelJoinPermissionAuthOrderError = super::DocumentedError;
