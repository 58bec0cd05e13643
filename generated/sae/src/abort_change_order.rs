// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AbortChangeOrder`, from `sae/AbortChangeOrder.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApplicationData};

/// Breaks off a running change order; what it has changed so far stays.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::AbortChangeOrderRequest::new()
///     .change_order_id("...");
/// let reply = client.abort_change_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AbortChangeOrderRequest {
    /// **Required.** ID of the change order that the call is about.
    pub change_order_id: Option<String>,
    /// Whether what was done so far is undone.
    pub rollback: Option<bool>,
}

impl AbortChangeOrderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChangeOrderId`, which is required.
    pub fn change_order_id(mut self, value: impl Into<String>) -> Self {
        self.change_order_id = Some(value.into());
        self
    }
    /// Sets `Rollback`.
    #[inline]
    pub fn rollback(mut self, value: bool) -> Self {
        self.rollback = Some(value);
        self
    }
}

request! {
    AbortChangeOrderRequest {
        "ChangeOrderId" => change_order_id: query,
        "Rollback" => rollback: query,
    }
}

impl Operation for AbortChangeOrderRequest {
    type Response = AbortChangeOrderResponse;
    type Error = AbortChangeOrderError;
    const INFO: OperationInfo = super::operation("AbortChangeOrder")
        .roa("PUT", "/pop/v1/sam/changeorder/AbortChangeOrder")
        .required(&["ChangeOrderId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [AbortChangeOrderError] = &[
        AbortChangeOrderError::InvalidParameterNotEmpty,
        AbortChangeOrderError::ResouceNoPermission,
        AbortChangeOrderError::ApplicationChangerOrderNotRunning,
        AbortChangeOrderError::ApplicationChangerOrderRunning,
    ];
}

/// Response to [`AbortChangeOrderRequest`].
#[non_exhaustive]
pub struct AbortChangeOrderResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ApplicationData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    AbortChangeOrderResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`AbortChangeOrderRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`ResouceNoPermission`](super::DocumentedError::ResouceNoPermission)
/// - [`ApplicationChangerOrderNotRunning`](super::DocumentedError::ApplicationChangerOrderNotRunning)
/// - [`ApplicationChangerOrderRunning`](super::DocumentedError::ApplicationChangerOrderRunning)
pub type AbortChangeOrderError = super::DocumentedError;
