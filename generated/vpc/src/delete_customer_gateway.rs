// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomerGateway`, from `vpc/DeleteCustomerGateway.md`.

use alicloud_runtime::codegen::*;

/// Deletes the record of an on-premises VPN device.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteCustomerGatewayRequest::new()
///     .customer_gateway_id("vpn-bp1q8bgx4xnkm2ogj****")
///     .region_id("cn-shanghai");
/// let reply = client.delete_customer_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomerGatewayRequest {
    /// **Required.** ID of a customer gateway, as
    /// [`CreateCustomerGateway`](super::Client::create_customer_gateway) returned it.
    /// Example: `vpn-bp1q8bgx4xnkm2ogj****`.
    pub customer_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
}

impl DeleteCustomerGatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CustomerGatewayId`, which is required.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteCustomerGatewayRequest {
        "CustomerGatewayId" => customer_gateway_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteCustomerGatewayRequest {
    type Response = DeleteCustomerGatewayResponse;
    type Error = DeleteCustomerGatewayError;
    const INFO: OperationInfo = super::operation("DeleteCustomerGateway")
        .required(&["CustomerGatewayId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteCustomerGatewayError] = &[
        DeleteCustomerGatewayError::ForbbidenSubUser,
        DeleteCustomerGatewayError::Forbidden,
        DeleteCustomerGatewayError::InvalidCustomerGatewayInstanceIdNotFound,
        DeleteCustomerGatewayError::DependencyViolationVpnConnection,
        DeleteCustomerGatewayError::VpnGatewayTaskConflict,
    ];
}

/// Response to [`DeleteCustomerGatewayRequest`].
pub type DeleteCustomerGatewayResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCustomerGatewayRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidCustomerGatewayInstanceIdNotFound`](super::DocumentedError::InvalidCustomerGatewayInstanceIdNotFound)
/// - [`DependencyViolationVpnConnection`](super::DocumentedError::DependencyViolationVpnConnection)
/// - [`VpnGatewayTaskConflict`](super::DocumentedError::VpnGatewayTaskConflict)
pub type DeleteCustomerGatewayError = super::DocumentedError;
