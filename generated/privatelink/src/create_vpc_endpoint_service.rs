// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpcEndpointService`, from `privatelink/CreateVpcEndpointService.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates an endpoint service that offers its resources to other VPCs over PrivateLink.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::CreateVpcEndpointServiceRequest::new();
/// let reply = client.create_vpc_endpoint_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVpcEndpointServiceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Free text that tells people about the service.
    pub service_description: Option<String>,
    /// Whether the auto accept is switched on.
    pub auto_accept_enabled: Option<bool>,
    /// Who pays for the endpoint: its owner or the one who offers the service.
    pub payer: Option<String>,
    /// Whether the zone affinity is switched on.
    pub zone_affinity_enabled: Option<bool>,
    /// What kind of resource stands behind the service.
    pub service_resource_type: Option<String>,
    /// Resources that the endpoint service stands on. Items: at most 10.
    pub resource: Vec<Resource>,
    /// Whether the service can be reached over IPv6.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub service_support_ipv6: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Which addresses the endpoint takes.
    pub address_ip_version: Option<String>,
}

impl CreateVpcEndpointServiceRequest {
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
    /// Sets `ServiceDescription`.
    pub fn service_description(mut self, value: impl Into<String>) -> Self {
        self.service_description = Some(value.into());
        self
    }
    /// Sets `AutoAcceptEnabled`.
    #[inline]
    pub fn auto_accept_enabled(mut self, value: bool) -> Self {
        self.auto_accept_enabled = Some(value);
        self
    }
    /// Sets `Payer`.
    pub fn payer(mut self, value: impl Into<String>) -> Self {
        self.payer = Some(value.into());
        self
    }
    /// Sets `ZoneAffinityEnabled`.
    #[inline]
    pub fn zone_affinity_enabled(mut self, value: bool) -> Self {
        self.zone_affinity_enabled = Some(value);
        self
    }
    /// Sets `ServiceResourceType`.
    pub fn service_resource_type(mut self, value: impl Into<String>) -> Self {
        self.service_resource_type = Some(value.into());
        self
    }
    /// Sets `Resource`.
    pub fn resource(
        mut self,
        value: impl IntoIterator<Item = impl Into<Resource>>,
    ) -> Self {
        self.resource = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ServiceSupportIPv6`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn service_support_ipv6(mut self, value: bool) -> Self {
        self.service_support_ipv6 = Some(value);
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
    /// Sets `AddressIpVersion`.
    pub fn address_ip_version(mut self, value: impl Into<String>) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
}

request! {
    CreateVpcEndpointServiceRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "ServiceDescription" => service_description: query,
        "AutoAcceptEnabled" => auto_accept_enabled: query,
        "Payer" => payer: query,
        "ZoneAffinityEnabled" => zone_affinity_enabled: query,
        "ServiceResourceType" => service_resource_type: query,
        "Resource" => resource: query,
        "ServiceSupportIPv6" => service_support_ipv6: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "AddressIpVersion" => address_ip_version: query,
    }
}

impl Operation for CreateVpcEndpointServiceRequest {
    type Response = CreateVpcEndpointServiceResponse;
    type Error = CreateVpcEndpointServiceError;
    const INFO: OperationInfo = super::operation("CreateVpcEndpointService")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateVpcEndpointServiceError] = &[
        CreateVpcEndpointServiceError::EndpointServiceExist,
        CreateVpcEndpointServiceError::AlbNotFound,
        CreateVpcEndpointServiceError::LoadBalancerNotFound,
        CreateVpcEndpointServiceError::LoadBalancerNotSupportPrivateLink,
        CreateVpcEndpointServiceError::GenerateResourceIdFailed,
        CreateVpcEndpointServiceError::QuotaMisMatched,
        CreateVpcEndpointServiceError::VSwitchNotFound,
        CreateVpcEndpointServiceError::EndpointServicePayerForbidden,
        CreateVpcEndpointServiceError::NeedOpenProduct,
        CreateVpcEndpointServiceError::EndpointServiceNotSupportedZone,
        CreateVpcEndpointServiceError::IllegalParamFormatAny,
        CreateVpcEndpointServiceError::MissingParamAny,
        CreateVpcEndpointServiceError::ResourceNotFoundNatGateway,
        CreateVpcEndpointServiceError::MismatchResourceType,
        CreateVpcEndpointServiceError::EndpointServiceNotSupportIpv6,
        CreateVpcEndpointServiceError::OperationDeniedPrivateDomainNotSupport,
        CreateVpcEndpointServiceError::ConflictServiceName,
        CreateVpcEndpointServiceError::InvalidParamPrivateDnsName,
    ];
}

/// Response to [`CreateVpcEndpointServiceRequest`].
#[non_exhaustive]
pub struct CreateVpcEndpointServiceResponse {
    /// State that the service business is in. Example: `Normal`.
    pub service_business_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8D8992C1-6712-423C-BAC5-E5E817484C6B`.
    pub request_id: Option<String>,
    /// Host-like name under which the service is found.
    /// Example: `com.aliyuncs.privatelink.cn-huhehaote.epsrv-hp3vpx8yqxblby3i****`.
    pub service_name: Option<String>,
    /// State that the service is in. Example: `Active`.
    pub service_status: Option<String>,
    /// Free text that tells people about the service. Example: `This is my EndpointService.`.
    pub service_description: Option<String>,
    /// When the item was created. Example: `2022-01-02T19:11:12Z`.
    pub create_time: Option<Timestamp>,
    /// Domain name that belongs to the service.
    /// Example: `epsrv-hp3vpx8yqxblby3i****.cn-huhehaote.privatelink.aliyuncs.com`.
    pub service_domain: Option<String>,
    /// Whether the zone affinity is switched on. Example: `false`.
    pub zone_affinity_enabled: Option<bool>,
    /// Whether the auto accept is switched on. Example: `false`.
    pub auto_accept_enabled: Option<bool>,
    /// ID of the service that the item belongs to or stands for.
    /// Example: `epsrv-hp3vpx8yqxblby3i****`.
    pub service_id: Option<String>,
    /// Whether the service can be reached over IPv6. Example: `false`.
    pub service_support_ipv6: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
}

response! {
    CreateVpcEndpointServiceResponse {
        "ServiceBusinessStatus" => service_business_status: value,
        "RequestId" => request_id: value,
        "ServiceName" => service_name: value,
        "ServiceStatus" => service_status: value,
        "ServiceDescription" => service_description: value,
        "CreateTime" => create_time: value,
        "ServiceDomain" => service_domain: value,
        "ZoneAffinityEnabled" => zone_affinity_enabled: value,
        "AutoAcceptEnabled" => auto_accept_enabled: value,
        "ServiceId" => service_id: value,
        "ServiceSupportIPv6" => service_support_ipv6: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Resources that the endpoint service stands on.
#[non_exhaustive]
pub struct Resource {
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Load balancer or other resource behind the service.
    pub resource_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

impl Resource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    Resource {
        "ResourceType" => resource_type: field,
        "ResourceId" => resource_id: field,
        "ZoneId" => zone_id: field,
    }
}

/// Errors that the documentation of [`CreateVpcEndpointServiceRequest`] names.
///
/// - [`EndpointServiceExist`](super::DocumentedError::EndpointServiceExist)
/// - [`AlbNotFound`](super::DocumentedError::AlbNotFound)
/// - [`LoadBalancerNotFound`](super::DocumentedError::LoadBalancerNotFound)
/// - [`LoadBalancerNotSupportPrivateLink`](super::DocumentedError::LoadBalancerNotSupportPrivateLink)
/// - [`GenerateResourceIdFailed`](super::DocumentedError::GenerateResourceIdFailed)
/// - [`QuotaMisMatched`](super::DocumentedError::QuotaMisMatched)
/// - [`VSwitchNotFound`](super::DocumentedError::VSwitchNotFound)
/// - [`EndpointServicePayerForbidden`](super::DocumentedError::EndpointServicePayerForbidden)
/// - [`NeedOpenProduct`](super::DocumentedError::NeedOpenProduct)
/// - [`EndpointServiceNotSupportedZone`](super::DocumentedError::EndpointServiceNotSupportedZone)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`ResourceNotFoundNatGateway`](super::DocumentedError::ResourceNotFoundNatGateway)
/// - [`MismatchResourceType`](super::DocumentedError::MismatchResourceType)
/// - [`EndpointServiceNotSupportIpv6`](super::DocumentedError::EndpointServiceNotSupportIpv6)
/// - [`OperationDeniedPrivateDomainNotSupport`](super::DocumentedError::OperationDeniedPrivateDomainNotSupport)
/// - [`ConflictServiceName`](super::DocumentedError::ConflictServiceName)
/// - [`InvalidParamPrivateDnsName`](super::DocumentedError::InvalidParamPrivateDnsName)
pub type CreateVpcEndpointServiceError = super::DocumentedError;
