// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RejectJoinPermissionAuthOrder`, from `linkwan/RejectJoinPermissionAuthOrder.md`.

use alicloud_runtime::codegen::*;

/// Declines an authorization ticket for a dedicated join permission.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::RejectJoinPermissionAuthOrderRequest::new()
///     .order_id("...");
/// let reply = client.reject_join_permission_auth_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RejectJoinPermissionAuthOrderRequest {
    /// **Required.** Number of the order, for looking it up in the order system.
    pub order_id: Option<String>,
}

impl RejectJoinPermissionAuthOrderRequest {
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
    RejectJoinPermissionAuthOrderRequest {
        "OrderId" => order_id: query,
    }
}

impl Operation for RejectJoinPermissionAuthOrderRequest {
    type Response = RejectJoinPermissionAuthOrderResponse;
    type Error = RejectJoinPermissionAuthOrderError;
    const INFO: OperationInfo = super::operation("RejectJoinPermissionAuthOrder")
        .required(&["OrderId"])
        .success_flag("Success");
    const ERRORS: &'static [RejectJoinPermissionAuthOrderError] = &[
        RejectJoinPermissionAuthOrderError::ForbiddenByRam,
        RejectJoinPermissionAuthOrderError::ForbiddenByRiskControl,
        RejectJoinPermissionAuthOrderError::NonExistent,
        RejectJoinPermissionAuthOrderError::CloudProductNotActivated,
        RejectJoinPermissionAuthOrderError::InternalError,
        RejectJoinPermissionAuthOrderError::FeatureNotActivated,
        RejectJoinPermissionAuthOrderError::NotResourceOwner,
        RejectJoinPermissionAuthOrderError::IllegalOrderStateTransition,
    ];
}

/// Response to [`RejectJoinPermissionAuthOrderRequest`].
#[non_exhaustive]
pub struct RejectJoinPermissionAuthOrderResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    RejectJoinPermissionAuthOrderResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RejectJoinPermissionAuthOrderRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
/// - [`IllegalOrderStateTransition`](super::DocumentedError::IllegalOrderStateTransition)
pub type RejectJoinPermissionAuthOrderError = super::DocumentedError;
