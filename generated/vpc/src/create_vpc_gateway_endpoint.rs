// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpcGatewayEndpoint`, from `vpc/CreateVpcGatewayEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Creates one new VPC gateway endpoint with the settings given in the call.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateVpcGatewayEndpointRequest::new();
/// let reply = client.create_vpc_gateway_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVpcGatewayEndpointRequest {
    /// **Required.** ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) returned it.
    pub vpc_id: Option<String>,
    /// **Required.** Cloud service that the gateway endpoint leads to, by its full name.
    pub service_name: Option<String>,
    /// RAM policy, as JSON, that says who may do what with the cloud service through the endpoint.
    pub policy_document: Option<String>,
    /// Name by which people tell the gateway endpoint from others.
    pub endpoint_name: Option<String>,
    /// Free text that tells people about the endpoint.
    pub endpoint_description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateVpcGatewayEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ServiceName`, which is required.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `PolicyDocument`.
    pub fn policy_document(mut self, value: impl Into<String>) -> Self {
        self.policy_document = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateVpcGatewayEndpointRequest {
        "VpcId" => vpc_id: query,
        "ServiceName" => service_name: query,
        "PolicyDocument" => policy_document: query,
        "EndpointName" => endpoint_name: query,
        "EndpointDescription" => endpoint_description: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateVpcGatewayEndpointRequest {
    type Response = CreateVpcGatewayEndpointResponse;
    type Error = CreateVpcGatewayEndpointError;
    const INFO: OperationInfo = super::operation("CreateVpcGatewayEndpoint")
        .required(&["VpcId", "ServiceName", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// What [`CreateVpcGatewayEndpointRequest`] is answered with.
#[non_exhaustive]
pub struct CreateVpcGatewayEndpointResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `62CFC815-E08A-5CF4-92D1-54273EC9E406`.
    pub request_id: Option<String>,
    /// Gateway endpoint, as [`CreateVpcGatewayEndpoint`](super::Client::create_vpc_gateway_endpoint)
    /// returned its ID. Example: `vpce-bp1w1dmdqjpwul0v3****`.
    pub endpoint_id: Option<String>,
    /// Cloud service that the gateway endpoint leads to, by its full name.
    /// Example: `com.aliyun.cn-hangzhou.oss`.
    pub service_name: Option<String>,
    /// Name by which people tell the gateway endpoint from others. Example: `test`.
    pub endpoint_name: Option<String>,
    /// When the resource was created. Example: `2021-08-27T01:58:37Z`.
    pub creation_time: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
}

response! {
    CreateVpcGatewayEndpointResponse {
        "RequestId" => request_id: value,
        "EndpointId" => endpoint_id: value,
        "ServiceName" => service_name: value,
        "EndpointName" => endpoint_name: value,
        "CreationTime" => creation_time: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key half of a tag, a pair by which resources are marked and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

errors! {
    /// Errors that the documentation of [`CreateVpcGatewayEndpointRequest`] names.
    pub enum CreateVpcGatewayEndpointError {
        OperationFailedConcurrentOperation = "OperationFailed.ConcurrentOperation" ("400"), "", "Another call on the same endpoint runs at this moment. Send one at a time.";
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        IllegalParamPolicyDocument = "IllegalParam.PolicyDocument" ("400"), "", "`PolicyDocument` is not a policy that an endpoint can have. Check its syntax and length.";
        IllegalParamGatewayEndpointName = "IllegalParam.GatewayEndpointName" ("400"), "", "The name of the gateway endpoint breaks the rules for its length and first characters.";
        IllegalParamGatewayEndpointDescription = "IllegalParam.GatewayEndpointDescription" ("400"), "", "The description of the gateway endpoint breaks the rules for its length and first characters.";
        ResourceAlreadyExistGatewayEndpoint = "ResourceAlreadyExist.GatewayEndpoint" ("400"), "", "The VPC has a gateway endpoint for this service already.";
        ResourceNotFoundServiceName = "ResourceNotFound.ServiceName" ("400"), "", "No cloud service with this name can be reached by gateway endpoint. See `ListVpcEndpointServicesByEndUser`.";
        ResourceNotFoundVpcId = "ResourceNotFound.VpcId" ("400"), "", "The VPC for the gateway endpoint does not exist in the region.";
        ForbiddenOperateShareResource = "Forbidden.OperateShareResource" ("400"), "", "The resource belongs to another account and is only shared with you. Its owner must make this change.";
        IncorrectStatusVpc = "IncorrectStatus.Vpc" ("400"), "", "The VPC is in a state that rules this out. Wait until it is `Available`.";
        IncorrectStatusCenStatus = "IncorrectStatus.CenStatus" ("400"), "", "The attachment of the VPC to CEN is just changing. Wait until that is done.";
        OperationFailedVpcIpv6Disabled = "OperationFailed.VpcIpv6Disabled" ("400"), "", "The VPC has no IPv6. Turn it on for the VPC first.";
        UnsupportedFeatureGatewayEndpoint = "UnsupportedFeature.GatewayEndpoint" ("400"), "", "Gateway endpoints are not offered for what the message names.";
        SystemBusy = "SystemBusy" ("400"), "", "The service is too busy at the moment; try again after a while.";
        Forbbiden = "Forbbiden" ("400"), "", "You may not do this with the resource: it belongs to another account, or the permission is missing.";
        OperationDeniedPolicyDocument = "OperationDenied.PolicyDocument" ("400"), "", "The service behind the endpoint knows no access policies. Leave `PolicyDocument` out.";
        MissingParamPolicyDocument = "MissingParam.PolicyDocument" ("400"), "", "The call lacks `PolicyDocument`, the access policy of the endpoint.";
        OperationDeniedNotAuthorized = "OperationDenied.NotAuthorized" ("400"), "", "The caller lacks the permission to make the endpoint on this resource.";
        InvalidPolicyWrongFormat = "InvalidPolicy.WrongFormat" ("400"), "Invalid input policy format.", "The policy of the endpoint is not written in the proper form.";
    }
}
