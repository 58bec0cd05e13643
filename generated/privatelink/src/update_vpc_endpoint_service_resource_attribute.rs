// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVpcEndpointServiceResourceAttribute`, from `privatelink/UpdateVpcEndpointServiceResourceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Sets whether a service resource may be assigned to new connections automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::UpdateVpcEndpointServiceResourceAttributeRequest::new()
///     .service_id("...")
///     .resource_id("...")
///     .auto_allocated_enabled(true);
/// let reply = client.update_vpc_endpoint_service_resource_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVpcEndpointServiceResourceAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Endpoint service to work on.
    pub service_id: Option<String>,
    /// **Required.** Load balancer or other resource behind the service.
    pub resource_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required.** Whether the auto allocated is switched on.
    pub auto_allocated_enabled: Option<bool>,
}

impl UpdateVpcEndpointServiceResourceAttributeRequest {
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
    /// Sets `ServiceId`, which is required.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
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
    /// Sets `AutoAllocatedEnabled`, which is required.
    #[inline]
    pub fn auto_allocated_enabled(mut self, value: bool) -> Self {
        self.auto_allocated_enabled = Some(value);
        self
    }
}

request! {
    UpdateVpcEndpointServiceResourceAttributeRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "ServiceId" => service_id: query,
        "ResourceId" => resource_id: query,
        "ZoneId" => zone_id: query,
        "AutoAllocatedEnabled" => auto_allocated_enabled: query,
    }
}

impl Operation for UpdateVpcEndpointServiceResourceAttributeRequest {
    type Response = UpdateVpcEndpointServiceResourceAttributeResponse;
    type Error = UpdateVpcEndpointServiceResourceAttributeError;
    const INFO: OperationInfo = super::operation(
            "UpdateVpcEndpointServiceResourceAttribute",
        )
        .required(&["RegionId", "ServiceId", "ResourceId", "AutoAllocatedEnabled"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateVpcEndpointServiceResourceAttributeError] = &[
        UpdateVpcEndpointServiceResourceAttributeError::EndpointServiceNotFound,
        UpdateVpcEndpointServiceResourceAttributeError::EndpointServiceLocked,
        UpdateVpcEndpointServiceResourceAttributeError::EndpointServiceOperationDenied,
        UpdateVpcEndpointServiceResourceAttributeError::EndpointServiceResourceNotFound,
        UpdateVpcEndpointServiceResourceAttributeError::ResourceAutoAllocateViolation,
    ];
}

/// Response to [`UpdateVpcEndpointServiceResourceAttributeRequest`].
pub type UpdateVpcEndpointServiceResourceAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateVpcEndpointServiceResourceAttributeRequest`] names.
///
/// - [`EndpointServiceNotFound`](super::DocumentedError::EndpointServiceNotFound)
/// - [`EndpointServiceLocked`](super::DocumentedError::EndpointServiceLocked)
/// - [`EndpointServiceOperationDenied`](super::DocumentedError::EndpointServiceOperationDenied)
/// - [`EndpointServiceResourceNotFound`](super::DocumentedError::EndpointServiceResourceNotFound)
/// - [`ResourceAutoAllocateViolation`](super::DocumentedError::ResourceAutoAllocateViolation)
pub type UpdateVpcEndpointServiceResourceAttributeError = super::DocumentedError;
