// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AcceptJoinPermissionAuthOrder`, from `linkwan/AcceptJoinPermissionAuthOrder.md`.

use alicloud_runtime::codegen::*;

/// Accepts an authorization ticket for a dedicated join permission that another account offers.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::AcceptJoinPermissionAuthOrderRequest::new()
///     .order_id("...");
/// let reply = client.accept_join_permission_auth_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AcceptJoinPermissionAuthOrderRequest {
    /// **Required.** Number of the order, for looking it up in the order system.
    pub order_id: Option<String>,
}

impl AcceptJoinPermissionAuthOrderRequest {
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
    AcceptJoinPermissionAuthOrderRequest {
        "OrderId" => order_id: query,
    }
}

impl Operation for AcceptJoinPermissionAuthOrderRequest {
    type Response = AcceptJoinPermissionAuthOrderResponse;
    type Error = AcceptJoinPermissionAuthOrderError;
    const INFO: OperationInfo = super::operation("AcceptJoinPermissionAuthOrder")
        .required(&["OrderId"])
        .success_flag("Success");
    const ERRORS: &'static [AcceptJoinPermissionAuthOrderError] = &[
        AcceptJoinPermissionAuthOrderError::ForbiddenByRam,
        AcceptJoinPermissionAuthOrderError::ForbiddenByRiskControl,
        AcceptJoinPermissionAuthOrderError::NonExistent,
        AcceptJoinPermissionAuthOrderError::IllegalOrderStateTransition,
    ];
}

/// Response to [`AcceptJoinPermissionAuthOrderRequest`].
#[non_exhaustive]
pub struct AcceptJoinPermissionAuthOrderResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    AcceptJoinPermissionAuthOrderResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AcceptJoinPermissionAuthOrderRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`IllegalOrderStateTransition`](super::DocumentedError::IllegalOrderStateTransition)
pub type AcceptJoinPermissionAuthOrderError = super::DocumentedError;
