// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVpcEndpointZoneConnectionResourceAttribute`, from `privatelink/UpdateVpcEndpointZoneConnectionResourceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Replaces the service resource that serves an endpoint connection in one zone.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::UpdateVpcEndpointZoneConnectionResourceAttributeRequest::new()
///     .service_id("...")
///     .endpoint_id("...")
///     .zone_id("...");
/// let reply = client.update_vpc_endpoint_zone_connection_resource_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVpcEndpointZoneConnectionResourceAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Endpoint service to work on.
    pub service_id: Option<String>,
    /// **Required.** Endpoint to work on.
    pub endpoint_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Way in which the resource allocate works.
    pub resource_allocate_mode: Option<String>,
    /// Way in which the resource replace works.
    pub resource_replace_mode: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Load balancer or other resource behind the service.
    pub resource_id: Option<String>,
}

impl UpdateVpcEndpointZoneConnectionResourceAttributeRequest {
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
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ResourceAllocateMode`.
    pub fn resource_allocate_mode(mut self, value: impl Into<String>) -> Self {
        self.resource_allocate_mode = Some(value.into());
        self
    }
    /// Sets `ResourceReplaceMode`.
    pub fn resource_replace_mode(mut self, value: impl Into<String>) -> Self {
        self.resource_replace_mode = Some(value.into());
        self
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
}

request! {
    UpdateVpcEndpointZoneConnectionResourceAttributeRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "ServiceId" => service_id: query,
        "EndpointId" => endpoint_id: query,
        "ZoneId" => zone_id: query,
        "ResourceAllocateMode" => resource_allocate_mode: query,
        "ResourceReplaceMode" => resource_replace_mode: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
    }
}

impl Operation for UpdateVpcEndpointZoneConnectionResourceAttributeRequest {
    type Response = UpdateVpcEndpointZoneConnectionResourceAttributeResponse;
    type Error = UpdateVpcEndpointZoneConnectionResourceAttributeError;
    const INFO: OperationInfo = super::operation(
            "UpdateVpcEndpointZoneConnectionResourceAttribute",
        )
        .required(&["RegionId", "ServiceId", "EndpointId", "ZoneId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateVpcEndpointZoneConnectionResourceAttributeError] = &[
        UpdateVpcEndpointZoneConnectionResourceAttributeError::EndpointServiceNotFound,
        UpdateVpcEndpointZoneConnectionResourceAttributeError::EndpointConnectionNotFound,
        UpdateVpcEndpointZoneConnectionResourceAttributeError::EndpointConnectionOperationDenied,
        UpdateVpcEndpointZoneConnectionResourceAttributeError::EndpointNotFound,
        UpdateVpcEndpointZoneConnectionResourceAttributeError::EndpointServiceLocked,
        UpdateVpcEndpointZoneConnectionResourceAttributeError::EndpointLocked,
        UpdateVpcEndpointZoneConnectionResourceAttributeError::EndpointZoneNotFound,
        UpdateVpcEndpointZoneConnectionResourceAttributeError::EndpointServiceResourceTypeNotSupport,
        UpdateVpcEndpointZoneConnectionResourceAttributeError::EndpointServiceResourceNotFound,
        UpdateVpcEndpointZoneConnectionResourceAttributeError::ZoneOperationDenied,
        UpdateVpcEndpointZoneConnectionResourceAttributeError::IllegalParamResourceAllocateMode,
        UpdateVpcEndpointZoneConnectionResourceAttributeError::IllegalParamResourceReplaceMode,
        UpdateVpcEndpointZoneConnectionResourceAttributeError::MissingParamResourceId,
        UpdateVpcEndpointZoneConnectionResourceAttributeError::MissingParamResourceAllocateMode,
        UpdateVpcEndpointZoneConnectionResourceAttributeError::OperationDeniedCurrentResourceAutoAllocated,
        UpdateVpcEndpointZoneConnectionResourceAttributeError::MismatchZoneId,
    ];
}

/// Response to [`UpdateVpcEndpointZoneConnectionResourceAttributeRequest`].
pub type UpdateVpcEndpointZoneConnectionResourceAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateVpcEndpointZoneConnectionResourceAttributeRequest`] names.
///
/// - [`EndpointServiceNotFound`](super::DocumentedError::EndpointServiceNotFound)
/// - [`EndpointConnectionNotFound`](super::DocumentedError::EndpointConnectionNotFound)
/// - [`EndpointConnectionOperationDenied`](super::DocumentedError::EndpointConnectionOperationDenied)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`EndpointServiceLocked`](super::DocumentedError::EndpointServiceLocked)
/// - [`EndpointLocked`](super::DocumentedError::EndpointLocked)
/// - [`EndpointZoneNotFound`](super::DocumentedError::EndpointZoneNotFound)
/// - [`EndpointServiceResourceTypeNotSupport`](super::DocumentedError::EndpointServiceResourceTypeNotSupport)
/// - [`EndpointServiceResourceNotFound`](super::DocumentedError::EndpointServiceResourceNotFound)
/// - [`ZoneOperationDenied`](super::DocumentedError::ZoneOperationDenied)
/// - [`IllegalParamResourceAllocateMode`](super::DocumentedError::IllegalParamResourceAllocateMode)
/// - [`IllegalParamResourceReplaceMode`](super::DocumentedError::IllegalParamResourceReplaceMode)
/// - [`MissingParamResourceId`](super::DocumentedError::MissingParamResourceId)
/// - [`MissingParamResourceAllocateMode`](super::DocumentedError::MissingParamResourceAllocateMode)
/// - [`OperationDeniedCurrentResourceAutoAllocated`](super::DocumentedError::OperationDeniedCurrentResourceAutoAllocated)
/// - [`MismatchZoneId`](super::DocumentedError::MismatchZoneId)
pub type UpdateVpcEndpointZoneConnectionResourceAttributeError = super::DocumentedError;
