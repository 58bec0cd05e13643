// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachResourceToVpcEndpointService`, from `privatelink/AttachResourceToVpcEndpointService.md`.

use alicloud_runtime::codegen::*;

/// Adds a service resource, such as a load balancer, to an endpoint service in a zone.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::AttachResourceToVpcEndpointServiceRequest::new()
///     .resource_type("...")
///     .resource_id("...")
///     .service_id("...");
/// let reply = client.attach_resource_to_vpc_endpoint_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachResourceToVpcEndpointServiceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** Load balancer or other resource behind the service.
    pub resource_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required.** Endpoint service to work on.
    pub service_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl AttachResourceToVpcEndpointServiceRequest {
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
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ServiceId`, which is required.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    AttachResourceToVpcEndpointServiceRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "ZoneId" => zone_id: query,
        "ServiceId" => service_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AttachResourceToVpcEndpointServiceRequest {
    type Response = AttachResourceToVpcEndpointServiceResponse;
    type Error = AttachResourceToVpcEndpointServiceError;
    const INFO: OperationInfo = super::operation("AttachResourceToVpcEndpointService")
        .required(&["RegionId", "ResourceType", "ResourceId", "ServiceId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [AttachResourceToVpcEndpointServiceError] = &[
        AttachResourceToVpcEndpointServiceError::EndpointServiceNotFound,
        AttachResourceToVpcEndpointServiceError::EndpointServiceOperationDenied,
        AttachResourceToVpcEndpointServiceError::EndpointServiceResourceExist,
        AttachResourceToVpcEndpointServiceError::LoadBalancerNotFound,
        AttachResourceToVpcEndpointServiceError::LoadBalancerNotSupportPrivateLink,
        AttachResourceToVpcEndpointServiceError::AlbNotFound,
        AttachResourceToVpcEndpointServiceError::EndpointServiceResourceTypeNotSupport,
        AttachResourceToVpcEndpointServiceError::QuotaMisMatched,
        AttachResourceToVpcEndpointServiceError::VSwitchNotFound,
        AttachResourceToVpcEndpointServiceError::ResourceNotFoundNatGateway,
        AttachResourceToVpcEndpointServiceError::MismatchResourceType,
        AttachResourceToVpcEndpointServiceError::EndpointServiceNotSupportedZone,
        AttachResourceToVpcEndpointServiceError::ServiceResourceNotSupportIpv6,
        AttachResourceToVpcEndpointServiceError::EndpointServiceResourceTypeNotEqual,
    ];
}

/// Response to [`AttachResourceToVpcEndpointServiceRequest`].
pub type AttachResourceToVpcEndpointServiceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AttachResourceToVpcEndpointServiceRequest`] names.
///
/// - [`EndpointServiceNotFound`](super::DocumentedError::EndpointServiceNotFound)
/// - [`EndpointServiceOperationDenied`](super::DocumentedError::EndpointServiceOperationDenied)
/// - [`EndpointServiceResourceExist`](super::DocumentedError::EndpointServiceResourceExist)
/// - [`LoadBalancerNotFound`](super::DocumentedError::LoadBalancerNotFound)
/// - [`LoadBalancerNotSupportPrivateLink`](super::DocumentedError::LoadBalancerNotSupportPrivateLink)
/// - [`AlbNotFound`](super::DocumentedError::AlbNotFound)
/// - [`EndpointServiceResourceTypeNotSupport`](super::DocumentedError::EndpointServiceResourceTypeNotSupport)
/// - [`QuotaMisMatched`](super::DocumentedError::QuotaMisMatched)
/// - [`VSwitchNotFound`](super::DocumentedError::VSwitchNotFound)
/// - [`ResourceNotFoundNatGateway`](super::DocumentedError::ResourceNotFoundNatGateway)
/// - [`MismatchResourceType`](super::DocumentedError::MismatchResourceType)
/// - [`EndpointServiceNotSupportedZone`](super::DocumentedError::EndpointServiceNotSupportedZone)
/// - [`ServiceResourceNotSupportIpv6`](super::DocumentedError::ServiceResourceNotSupportIpv6)
/// - [`EndpointServiceResourceTypeNotEqual`](super::DocumentedError::EndpointServiceResourceTypeNotEqual)
pub type AttachResourceToVpcEndpointServiceError = super::DocumentedError;
