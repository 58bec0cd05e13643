// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpcGatewayEndpoint`, from `vpc/CreateVpcGatewayEndpoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a gateway endpoint in a VPC for reaching a cloud service, with an access policy.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateVpcGatewayEndpointRequest::new()
///     .vpc_id("...")
///     .service_name("...");
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
    const ERRORS: &'static [CreateVpcGatewayEndpointError] = &[
        CreateVpcGatewayEndpointError::OperationFailedConcurrentOperation,
        CreateVpcGatewayEndpointError::IdempotentParameterMismatch,
        CreateVpcGatewayEndpointError::IllegalParamPolicyDocument,
        CreateVpcGatewayEndpointError::IllegalParamGatewayEndpointName,
        CreateVpcGatewayEndpointError::IllegalParamGatewayEndpointDescription,
        CreateVpcGatewayEndpointError::ResourceAlreadyExistGatewayEndpoint,
        CreateVpcGatewayEndpointError::ResourceNotFoundServiceName,
        CreateVpcGatewayEndpointError::ResourceNotFoundVpcId,
        CreateVpcGatewayEndpointError::ForbiddenOperateShareResource,
        CreateVpcGatewayEndpointError::IncorrectStatusVpc,
        CreateVpcGatewayEndpointError::IncorrectStatusCenStatus,
        CreateVpcGatewayEndpointError::OperationFailedVpcIpv6Disabled,
        CreateVpcGatewayEndpointError::UnsupportedFeatureGatewayEndpoint,
        CreateVpcGatewayEndpointError::SystemBusy,
        CreateVpcGatewayEndpointError::Forbbiden,
        CreateVpcGatewayEndpointError::OperationDeniedPolicyDocument,
        CreateVpcGatewayEndpointError::MissingParamPolicyDocument,
        CreateVpcGatewayEndpointError::OperationDeniedNotAuthorized,
        CreateVpcGatewayEndpointError::InvalidPolicyWrongFormat,
    ];
}

/// Response to [`CreateVpcGatewayEndpointRequest`].
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
    pub creation_time: Option<Timestamp>,
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

/// Errors that the documentation of [`CreateVpcGatewayEndpointRequest`] names.
///
/// - [`OperationFailedConcurrentOperation`](super::DocumentedError::OperationFailedConcurrentOperation)
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`IllegalParamPolicyDocument`](super::DocumentedError::IllegalParamPolicyDocument)
/// - [`IllegalParamGatewayEndpointName`](super::DocumentedError::IllegalParamGatewayEndpointName)
/// - [`IllegalParamGatewayEndpointDescription`](super::DocumentedError::IllegalParamGatewayEndpointDescription)
/// - [`ResourceAlreadyExistGatewayEndpoint`](super::DocumentedError::ResourceAlreadyExistGatewayEndpoint)
/// - [`ResourceNotFoundServiceName`](super::DocumentedError::ResourceNotFoundServiceName)
/// - [`ResourceNotFoundVpcId`](super::DocumentedError::ResourceNotFoundVpcId)
/// - [`ForbiddenOperateShareResource`](super::DocumentedError::ForbiddenOperateShareResource)
/// - [`IncorrectStatusVpc`](super::DocumentedError::IncorrectStatusVpc)
/// - [`IncorrectStatusCenStatus`](super::DocumentedError::IncorrectStatusCenStatus)
/// - [`OperationFailedVpcIpv6Disabled`](super::DocumentedError::OperationFailedVpcIpv6Disabled)
/// - [`UnsupportedFeatureGatewayEndpoint`](super::DocumentedError::UnsupportedFeatureGatewayEndpoint)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`OperationDeniedPolicyDocument`](super::DocumentedError::OperationDeniedPolicyDocument)
/// - [`MissingParamPolicyDocument`](super::DocumentedError::MissingParamPolicyDocument)
/// - [`OperationDeniedNotAuthorized`](super::DocumentedError::OperationDeniedNotAuthorized)
/// - [`InvalidPolicyWrongFormat`](super::DocumentedError::InvalidPolicyWrongFormat)
pub type CreateVpcGatewayEndpointError = super::DocumentedError;
