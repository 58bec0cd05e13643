// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNatGateway`, from `ens/DeleteNatGateway.md`.

use alicloud_runtime::codegen::*;

/// Deletes a public NAT gateway; instances behind it lose its way to the internet.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteNatGatewayRequest::new()
///     .nat_gateway_id("...");
/// let reply = client.delete_nat_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNatGatewayRequest {
    /// **Required.** ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// Whether it goes together with its rules and addresses.
    pub force_delete: Option<bool>,
}

impl DeleteNatGatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `ForceDelete`.
    #[inline]
    pub fn force_delete(mut self, value: bool) -> Self {
        self.force_delete = Some(value);
        self
    }
}

request! {
    DeleteNatGatewayRequest {
        "NatGatewayId" => nat_gateway_id: query,
        "ForceDelete" => force_delete: query,
    }
}

impl Operation for DeleteNatGatewayRequest {
    type Response = DeleteNatGatewayResponse;
    type Error = DeleteNatGatewayError;
    const INFO: OperationInfo = super::operation("DeleteNatGateway")
        .required(&["NatGatewayId"]);
    const ERRORS: &'static [DeleteNatGatewayError] = &[
        DeleteNatGatewayError::EnsInterfaceError,
        DeleteNatGatewayError::InvalidAny,
        DeleteNatGatewayError::MissingAny,
        DeleteNatGatewayError::InvalidParameterNatNotFound,
        DeleteNatGatewayError::DependencyViolationNatRule,
        DeleteNatGatewayError::DependencyViolationEip,
        DeleteNatGatewayError::NoPermission,
        DeleteNatGatewayError::InvalidParameterAny,
    ];
}

/// Response to [`DeleteNatGatewayRequest`].
pub type DeleteNatGatewayResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteNatGatewayRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`InvalidParameterNatNotFound`](super::DocumentedError::InvalidParameterNatNotFound)
/// - [`DependencyViolationNatRule`](super::DocumentedError::DependencyViolationNatRule)
/// - [`DependencyViolationEip`](super::DocumentedError::DependencyViolationEip)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DeleteNatGatewayError = super::DocumentedError;
