// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGateway`, from `linkwan/DeleteGateway.md`.

use alicloud_runtime::codegen::*;

/// Deletes a registered gateway, by its EUI.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::DeleteGatewayRequest::new()
///     .gw_eui("...");
/// let reply = client.delete_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGatewayRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// **Required.** Gateway, by the 16 hexadecimal digits it was made with.
    pub gw_eui: Option<String>,
}

impl DeleteGatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IotInstanceId`.
    pub fn iot_instance_id(mut self, value: impl Into<String>) -> Self {
        self.iot_instance_id = Some(value.into());
        self
    }
    /// Sets `GwEui`, which is required.
    pub fn gw_eui(mut self, value: impl Into<String>) -> Self {
        self.gw_eui = Some(value.into());
        self
    }
}

request! {
    DeleteGatewayRequest {
        "IotInstanceId" => iot_instance_id: query,
        "GwEui" => gw_eui: query,
    }
}

impl Operation for DeleteGatewayRequest {
    type Response = DeleteGatewayResponse;
    type Error = DeleteGatewayError;
    const INFO: OperationInfo = super::operation("DeleteGateway")
        .required(&["GwEui"])
        .success_flag("Success");
    const ERRORS: &'static [DeleteGatewayError] = &[
        DeleteGatewayError::ForbiddenByRam,
        DeleteGatewayError::ForbiddenByRiskControl,
        DeleteGatewayError::NonExistent,
        DeleteGatewayError::InternalError,
        DeleteGatewayError::GatewayDistributeFail,
    ];
}

/// Response to [`DeleteGatewayRequest`].
#[non_exhaustive]
pub struct DeleteGatewayResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    DeleteGatewayResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteGatewayRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`GatewayDistributeFail`](super::DocumentedError::GatewayDistributeFail)
pub type DeleteGatewayError = super::DocumentedError;
