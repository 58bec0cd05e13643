// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachResourceFromVpcEndpointService`, from `privatelink/DetachResourceFromVpcEndpointService.md`.

use alicloud_runtime::codegen::*;

/// Removes a service resource from an endpoint service in a zone.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::DetachResourceFromVpcEndpointServiceRequest::new()
///     .resource_id("...")
///     .service_id("...");
/// let reply = client.detach_resource_from_vpc_endpoint_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachResourceFromVpcEndpointServiceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
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

impl DetachResourceFromVpcEndpointServiceRequest {
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
    /// Sets `ResourceType`.
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
    DetachResourceFromVpcEndpointServiceRequest {
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "ZoneId" => zone_id: query,
        "ServiceId" => service_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DetachResourceFromVpcEndpointServiceRequest {
    type Response = DetachResourceFromVpcEndpointServiceResponse;
    type Error = DetachResourceFromVpcEndpointServiceError;
    const INFO: OperationInfo = super::operation("DetachResourceFromVpcEndpointService")
        .required(&["RegionId", "ResourceId", "ServiceId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DetachResourceFromVpcEndpointServiceError] = &[
        DetachResourceFromVpcEndpointServiceError::EndpointServiceNotFound,
        DetachResourceFromVpcEndpointServiceError::EndpointServiceConnectionDependence,
        DetachResourceFromVpcEndpointServiceError::EndpointServiceResourceNotFound,
        DetachResourceFromVpcEndpointServiceError::EndpointServiceResourceCannotRemove,
    ];
}

/// Response to [`DetachResourceFromVpcEndpointServiceRequest`].
pub type DetachResourceFromVpcEndpointServiceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DetachResourceFromVpcEndpointServiceRequest`] names.
///
/// - [`EndpointServiceNotFound`](super::DocumentedError::EndpointServiceNotFound)
/// - [`EndpointServiceConnectionDependence`](super::DocumentedError::EndpointServiceConnectionDependence)
/// - [`EndpointServiceResourceNotFound`](super::DocumentedError::EndpointServiceResourceNotFound)
/// - [`EndpointServiceResourceCannotRemove`](super::DocumentedError::EndpointServiceResourceCannotRemove)
pub type DetachResourceFromVpcEndpointServiceError = super::DocumentedError;
