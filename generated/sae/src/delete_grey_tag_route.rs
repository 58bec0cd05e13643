// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGreyTagRoute`, from `sae/DeleteGreyTagRoute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GreyTagRouteData};

/// Deletes a canary release rule; requests that it matched take the normal way again.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DeleteGreyTagRouteRequest::new()
///     .grey_tag_route_id(1);
/// let reply = client.delete_grey_tag_route(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGreyTagRouteRequest {
    /// **Required.** ID of the grey tag route that the call is about.
    pub grey_tag_route_id: Option<i64>,
}

impl DeleteGreyTagRouteRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GreyTagRouteId`, which is required.
    #[inline]
    pub fn grey_tag_route_id(mut self, value: i64) -> Self {
        self.grey_tag_route_id = Some(value);
        self
    }
}

request! {
    DeleteGreyTagRouteRequest {
        "GreyTagRouteId" => grey_tag_route_id: query,
    }
}

impl Operation for DeleteGreyTagRouteRequest {
    type Response = DeleteGreyTagRouteResponse;
    type Error = DeleteGreyTagRouteError;
    const INFO: OperationInfo = super::operation("DeleteGreyTagRoute")
        .roa("DELETE", "/pop/v1/sam/tagroute/greyTagRoute")
        .required(&["GreyTagRouteId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteGreyTagRouteError] = &[
        DeleteGreyTagRouteError::InvalidParameterNotEmpty,
        DeleteGreyTagRouteError::InvalidParameterObviously,
        DeleteGreyTagRouteError::InvalidParameterWithMessage,
    ];
}

/// Response to [`DeleteGreyTagRouteRequest`].
#[non_exhaustive]
pub struct DeleteGreyTagRouteResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9D29CBD0-45D3-410B-9826-52F86F90****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GreyTagRouteData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteGreyTagRouteResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteGreyTagRouteRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
pub type DeleteGreyTagRouteError = super::DocumentedError;
