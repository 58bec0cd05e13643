// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIpv6Gateway`, from `vpc/CreateIpv6Gateway.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Spec, Tag};

/// Creates the IPv6 gateway of a VPC, through which its IPv6 traffic with the internet passes.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateIpv6GatewayRequest::new()
///     .region_id("cn-huhehaote")
///     .vpc_id("vpc-123sedrfswd23****");
/// let reply = client.create_ipv6_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateIpv6GatewayRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// **Required.** VPC that gets the gateway. Example: `vpc-123sedrfswd23****`.
    pub vpc_id: Option<String>,
    /// Size of the gateway, which limits what it can forward. Here: `Small`, `Medium`, `Large`.
    /// Default: `Small`. Example: `Small`.
    pub spec: Option<Open<Spec>>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `ipv6GW`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `ipv6gatewayforVPC1`.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123456`.
    pub client_token: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateIpv6GatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<Open<Spec>>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
}

request! {
    CreateIpv6GatewayRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "Spec" => spec: query,
        "Name" => name: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateIpv6GatewayRequest {
    type Response = CreateIpv6GatewayResponse;
    type Error = CreateIpv6GatewayError;
    const INFO: OperationInfo = super::operation("CreateIpv6Gateway")
        .required(&["RegionId", "VpcId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateIpv6GatewayError] = &[
        CreateIpv6GatewayError::InvalidRegionIdNotFound,
        CreateIpv6GatewayError::InvalidVpcIdNotFound,
        CreateIpv6GatewayError::IllegalParamName,
        CreateIpv6GatewayError::IllegalParamDescription,
        CreateIpv6GatewayError::IllegalParamSpec,
        CreateIpv6GatewayError::IllegalParamChargeType,
        CreateIpv6GatewayError::OperationUnsupportedOnlyOneIpv6GatewayInVpc,
        CreateIpv6GatewayError::OperationFailedVpcIpv6Disabled,
        CreateIpv6GatewayError::OperationFailedUnpaidBillsExist,
        CreateIpv6GatewayError::OperationFailedInformationIncomplete,
        CreateIpv6GatewayError::OperationFailedNoPaymentMethod,
        CreateIpv6GatewayError::IllegalParamResourceGroupId,
        CreateIpv6GatewayError::MissingParamVpcId2,
    ];
}

/// Response to [`CreateIpv6GatewayRequest`].
#[non_exhaustive]
pub struct CreateIpv6GatewayResponse {
    /// ID of an IPv6 gateway, as [`CreateIpv6Gateway`](super::Client::create_ipv6_gateway) returned it.
    /// Example: `ipv6gw-hp3y0l3ln89j8cdvf****`.
    pub ipv6_gateway_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
}

response! {
    CreateIpv6GatewayResponse {
        "Ipv6GatewayId" => ipv6_gateway_id: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`CreateIpv6GatewayRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound), here with HTTP status 400
/// - [`IllegalParamName`](super::DocumentedError::IllegalParamName)
/// - [`IllegalParamDescription`](super::DocumentedError::IllegalParamDescription)
/// - [`IllegalParamSpec`](super::DocumentedError::IllegalParamSpec)
/// - [`IllegalParamChargeType`](super::DocumentedError::IllegalParamChargeType)
/// - [`OperationUnsupportedOnlyOneIpv6GatewayInVpc`](super::DocumentedError::OperationUnsupportedOnlyOneIpv6GatewayInVpc)
/// - [`OperationFailedVpcIpv6Disabled`](super::DocumentedError::OperationFailedVpcIpv6Disabled)
/// - [`OperationFailedUnpaidBillsExist`](super::DocumentedError::OperationFailedUnpaidBillsExist)
/// - [`OperationFailedInformationIncomplete`](super::DocumentedError::OperationFailedInformationIncomplete)
/// - [`OperationFailedNoPaymentMethod`](super::DocumentedError::OperationFailedNoPaymentMethod)
/// - [`IllegalParamResourceGroupId`](super::DocumentedError::IllegalParamResourceGroupId)
/// - [`MissingParamVpcId2`](super::DocumentedError::MissingParamVpcId2)
pub type CreateIpv6GatewayError = super::DocumentedError;
