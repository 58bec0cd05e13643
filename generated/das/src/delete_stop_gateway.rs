// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteStopGateway`, from `das/DeleteStopGateway.md`.

use alicloud_runtime::codegen::*;

/// Deletes the record of a DBGateway that has stopped.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DeleteStopGatewayRequest::new()
///     .gateway_id("...");
/// let reply = client.delete_stop_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteStopGatewayRequest {
    /// **Required.** ID of the gateway that the call is about.
    pub gateway_id: Option<String>,
}

impl DeleteStopGatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayId`, which is required.
    pub fn gateway_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_id = Some(value.into());
        self
    }
}

request! {
    DeleteStopGatewayRequest {
        "GatewayId" => gateway_id: query,
    }
}

impl Operation for DeleteStopGatewayRequest {
    type Response = DeleteStopGatewayResponse;
    type Error = DeleteStopGatewayError;
    const INFO: OperationInfo = super::operation("DeleteStopGateway")
        .required(&["GatewayId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteStopGatewayError] = &[
        DeleteStopGatewayError::InvalidParams,
        DeleteStopGatewayError::NoPermission,
    ];
}

/// Response to [`DeleteStopGatewayRequest`].
#[non_exhaustive]
pub struct DeleteStopGatewayResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `0`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FC6C0929-29E1-59FD-8DFE-70D9D41E****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    DeleteStopGatewayResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteStopGatewayRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DeleteStopGatewayError = super::DocumentedError;
