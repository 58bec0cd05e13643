// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVpcGatewayEndpointAttribute`, from `vpc/UpdateVpcGatewayEndpointAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name, description or access policy of a gateway endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UpdateVpcGatewayEndpointAttributeRequest::new()
///     .endpoint_id("...");
/// let reply = client.update_vpc_gateway_endpoint_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVpcGatewayEndpointAttributeRequest {
    /// **Required.** Gateway endpoint, as
    /// [`CreateVpcGatewayEndpoint`](super::Client::create_vpc_gateway_endpoint) returned its ID.
    pub endpoint_id: Option<String>,
    /// Name by which people tell the gateway endpoint from others.
    pub endpoint_name: Option<String>,
    /// Free text that tells people about the endpoint.
    pub endpoint_description: Option<String>,
    /// RAM policy, as JSON, that says who may do what with the cloud service through the endpoint.
    pub policy_document: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateVpcGatewayEndpointAttributeRequest {
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
    /// Sets `EndpointName`.
    pub fn endpoint_name(mut self, value: impl Into<String>) -> Self {
        self.endpoint_name = Some(value.into());
        self
    }
    /// Sets `EndpointDescription`.
    pub fn endpoint_description(mut self, value: impl Into<String>) -> Self {
        self.endpoint_description = Some(value.into());
        self
    }
    /// Sets `PolicyDocument`.
    pub fn policy_document(mut self, value: impl Into<String>) -> Self {
        self.policy_document = Some(value.into());
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
    UpdateVpcGatewayEndpointAttributeRequest {
        "EndpointId" => endpoint_id: query,
        "EndpointName" => endpoint_name: query,
        "EndpointDescription" => endpoint_description: query,
        "PolicyDocument" => policy_document: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateVpcGatewayEndpointAttributeRequest {
    type Response = UpdateVpcGatewayEndpointAttributeResponse;
    type Error = UpdateVpcGatewayEndpointAttributeError;
    const INFO: OperationInfo = super::operation("UpdateVpcGatewayEndpointAttribute")
        .required(&["EndpointId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateVpcGatewayEndpointAttributeError] = &[
        UpdateVpcGatewayEndpointAttributeError::OperationFailedConcurrentOperation,
        UpdateVpcGatewayEndpointAttributeError::IdempotentParameterMismatch,
        UpdateVpcGatewayEndpointAttributeError::ResourceNotFoundGatewayEndpoint,
        UpdateVpcGatewayEndpointAttributeError::IllegalParamPolicyDocument,
        UpdateVpcGatewayEndpointAttributeError::IllegalParamGatewayEndpointName,
        UpdateVpcGatewayEndpointAttributeError::IllegalParamGatewayEndpointDescription,
        UpdateVpcGatewayEndpointAttributeError::SystemBusy,
        UpdateVpcGatewayEndpointAttributeError::Forbbiden,
        UpdateVpcGatewayEndpointAttributeError::InvalidRegionIdNotFound,
        UpdateVpcGatewayEndpointAttributeError::OperationDeniedPolicyDocument,
        UpdateVpcGatewayEndpointAttributeError::IncorrectStatusGatewayEndpoint,
        UpdateVpcGatewayEndpointAttributeError::InvalidPolicyWrongFormat,
    ];
}

/// Response to [`UpdateVpcGatewayEndpointAttributeRequest`].
pub type UpdateVpcGatewayEndpointAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateVpcGatewayEndpointAttributeRequest`] names.
///
/// - [`OperationFailedConcurrentOperation`](super::DocumentedError::OperationFailedConcurrentOperation)
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`ResourceNotFoundGatewayEndpoint`](super::DocumentedError::ResourceNotFoundGatewayEndpoint)
/// - [`IllegalParamPolicyDocument`](super::DocumentedError::IllegalParamPolicyDocument)
/// - [`IllegalParamGatewayEndpointName`](super::DocumentedError::IllegalParamGatewayEndpointName)
/// - [`IllegalParamGatewayEndpointDescription`](super::DocumentedError::IllegalParamGatewayEndpointDescription)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
/// - [`OperationDeniedPolicyDocument`](super::DocumentedError::OperationDeniedPolicyDocument)
/// - [`IncorrectStatusGatewayEndpoint`](super::DocumentedError::IncorrectStatusGatewayEndpoint)
/// - [`InvalidPolicyWrongFormat`](super::DocumentedError::InvalidPolicyWrongFormat)
pub type UpdateVpcGatewayEndpointAttributeError = super::DocumentedError;
