// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVpcGatewayEndpointAttribute`, from `vpc/UpdateVpcGatewayEndpointAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the VPC gateway endpoint attribute to what the call gives.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UpdateVpcGatewayEndpointAttributeRequest::new();
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
}

/// What [`UpdateVpcGatewayEndpointAttributeRequest`] is answered with.
pub type UpdateVpcGatewayEndpointAttributeResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`UpdateVpcGatewayEndpointAttributeRequest`] names.
    pub enum UpdateVpcGatewayEndpointAttributeError {
        OperationFailedConcurrentOperation = "OperationFailed.ConcurrentOperation" ("400"), "", "Another call on the same endpoint runs at this moment. Send one at a time.";
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        ResourceNotFoundGatewayEndpoint = "ResourceNotFound.GatewayEndpoint" ("400"), "", "No gateway endpoint has this ID in the region.";
        IllegalParamPolicyDocument = "IllegalParam.PolicyDocument" ("400"), "", "`PolicyDocument` is not a policy that an endpoint can have. Check its syntax and length.";
        IllegalParamGatewayEndpointName = "IllegalParam.GatewayEndpointName" ("400"), "", "The name of the gateway endpoint breaks the rules for its length and first characters.";
        IllegalParamGatewayEndpointDescription = "IllegalParam.GatewayEndpointDescription" ("400"), "", "The description of the gateway endpoint breaks the rules for its length and first characters.";
        SystemBusy = "SystemBusy" ("400"), "", "The service is too busy at the moment; try again after a while.";
        Forbbiden = "Forbbiden" ("400"), "", "You may not do this with the resource: it belongs to another account, or the permission is missing.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("400"), "", "No region has this ID, or the service is not offered there.";
        OperationDeniedPolicyDocument = "OperationDenied.PolicyDocument" ("400"), "", "The service behind the endpoint knows no access policies. Leave `PolicyDocument` out.";
        IncorrectStatusGatewayEndpoint = "IncorrectStatus.GatewayEndpoint" ("400"), "", "The gateway endpoint is just being changed. Wait until its state settles.";
        InvalidPolicyWrongFormat = "InvalidPolicy.WrongFormat" ("400"), "Invalid input policy format.", "The policy of the endpoint is not written in the proper form.";
    }
}
