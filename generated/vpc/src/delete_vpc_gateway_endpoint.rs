// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVpcGatewayEndpoint`, from `vpc/DeleteVpcGatewayEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Deletes a gateway endpoint. Untie its route tables first.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteVpcGatewayEndpointRequest::new()
///     .endpoint_id("...");
/// let reply = client.delete_vpc_gateway_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVpcGatewayEndpointRequest {
    /// **Required.** Gateway endpoint, as
    /// [`CreateVpcGatewayEndpoint`](super::Client::create_vpc_gateway_endpoint) returned its ID.
    pub endpoint_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteVpcGatewayEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteVpcGatewayEndpointRequest {
        "EndpointId" => endpoint_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteVpcGatewayEndpointRequest {
    type Response = DeleteVpcGatewayEndpointResponse;
    type Error = DeleteVpcGatewayEndpointError;
    const INFO: OperationInfo = super::operation("DeleteVpcGatewayEndpoint")
        .required(&["EndpointId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteVpcGatewayEndpointError] = &[
        DeleteVpcGatewayEndpointError::OperationFailedConcurrentOperation,
        DeleteVpcGatewayEndpointError::IdempotentParameterMismatch,
        DeleteVpcGatewayEndpointError::ResourceNotFoundGatewayEndpoint,
        DeleteVpcGatewayEndpointError::IncorrectStatusGatewayEndpoint,
        DeleteVpcGatewayEndpointError::DependencyViolationAssociation,
        DeleteVpcGatewayEndpointError::Forbbiden,
        DeleteVpcGatewayEndpointError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`DeleteVpcGatewayEndpointRequest`].
pub type DeleteVpcGatewayEndpointResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVpcGatewayEndpointRequest`] names.
///
/// - [`OperationFailedConcurrentOperation`](super::DocumentedError::OperationFailedConcurrentOperation)
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`ResourceNotFoundGatewayEndpoint`](super::DocumentedError::ResourceNotFoundGatewayEndpoint)
/// - [`IncorrectStatusGatewayEndpoint`](super::DocumentedError::IncorrectStatusGatewayEndpoint)
/// - [`DependencyViolationAssociation`](super::DocumentedError::DependencyViolationAssociation)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
pub type DeleteVpcGatewayEndpointError = super::DocumentedError;
