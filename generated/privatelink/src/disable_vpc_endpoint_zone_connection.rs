// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableVpcEndpointZoneConnection`, from `privatelink/DisableVpcEndpointZoneConnection.md`.

use alicloud_runtime::codegen::*;

/// Closes the connection that an endpoint has in one zone.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::DisableVpcEndpointZoneConnectionRequest::new()
///     .service_id("...")
///     .endpoint_id("...")
///     .zone_id("...");
/// let reply = client.disable_vpc_endpoint_zone_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableVpcEndpointZoneConnectionRequest {
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
    /// Resource that the replaced works on or belongs to.
    pub replaced_resource: Option<bool>,
}

impl DisableVpcEndpointZoneConnectionRequest {
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
    /// Sets `ReplacedResource`.
    #[inline]
    pub fn replaced_resource(mut self, value: bool) -> Self {
        self.replaced_resource = Some(value);
        self
    }
}

request! {
    DisableVpcEndpointZoneConnectionRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "ServiceId" => service_id: query,
        "EndpointId" => endpoint_id: query,
        "ZoneId" => zone_id: query,
        "ReplacedResource" => replaced_resource: query,
    }
}

impl Operation for DisableVpcEndpointZoneConnectionRequest {
    type Response = DisableVpcEndpointZoneConnectionResponse;
    type Error = DisableVpcEndpointZoneConnectionError;
    const INFO: OperationInfo = super::operation("DisableVpcEndpointZoneConnection")
        .required(&["RegionId", "ServiceId", "EndpointId", "ZoneId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DisableVpcEndpointZoneConnectionError] = &[
        DisableVpcEndpointZoneConnectionError::EndpointServiceNotFound,
        DisableVpcEndpointZoneConnectionError::EndpointConnectionNotFound,
        DisableVpcEndpointZoneConnectionError::EndpointConnectionOperationDenied,
        DisableVpcEndpointZoneConnectionError::IncorrectBusinessStatusVpcEndpoint,
        DisableVpcEndpointZoneConnectionError::IncorrectBusinessStatusVpcEndpointService,
        DisableVpcEndpointZoneConnectionError::IncorrectStatusVpcEndpoint,
        DisableVpcEndpointZoneConnectionError::IncorrectStatusVpcEndpointConnection,
        DisableVpcEndpointZoneConnectionError::IncorrectStatusVpcEndpointService,
        DisableVpcEndpointZoneConnectionError::IncorrectStatusVpcEndpointZone,
        DisableVpcEndpointZoneConnectionError::ResourceNotFoundVpcEndpoint,
        DisableVpcEndpointZoneConnectionError::ResourceNotFoundVpcEndpointConnection,
        DisableVpcEndpointZoneConnectionError::ResourceNotFoundVpcEndpointService,
        DisableVpcEndpointZoneConnectionError::ResourceNotFoundVpcEndpointZone,
    ];
}

/// Response to [`DisableVpcEndpointZoneConnectionRequest`].
pub type DisableVpcEndpointZoneConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableVpcEndpointZoneConnectionRequest`] names.
///
/// - [`EndpointServiceNotFound`](super::DocumentedError::EndpointServiceNotFound)
/// - [`EndpointConnectionNotFound`](super::DocumentedError::EndpointConnectionNotFound)
/// - [`EndpointConnectionOperationDenied`](super::DocumentedError::EndpointConnectionOperationDenied)
/// - [`IncorrectBusinessStatusVpcEndpoint`](super::DocumentedError::IncorrectBusinessStatusVpcEndpoint)
/// - [`IncorrectBusinessStatusVpcEndpointService`](super::DocumentedError::IncorrectBusinessStatusVpcEndpointService)
/// - [`IncorrectStatusVpcEndpoint`](super::DocumentedError::IncorrectStatusVpcEndpoint)
/// - [`IncorrectStatusVpcEndpointConnection`](super::DocumentedError::IncorrectStatusVpcEndpointConnection)
/// - [`IncorrectStatusVpcEndpointService`](super::DocumentedError::IncorrectStatusVpcEndpointService)
/// - [`IncorrectStatusVpcEndpointZone`](super::DocumentedError::IncorrectStatusVpcEndpointZone)
/// - [`ResourceNotFoundVpcEndpoint`](super::DocumentedError::ResourceNotFoundVpcEndpoint)
/// - [`ResourceNotFoundVpcEndpointConnection`](super::DocumentedError::ResourceNotFoundVpcEndpointConnection)
/// - [`ResourceNotFoundVpcEndpointService`](super::DocumentedError::ResourceNotFoundVpcEndpointService)
/// - [`ResourceNotFoundVpcEndpointZone`](super::DocumentedError::ResourceNotFoundVpcEndpointZone)
pub type DisableVpcEndpointZoneConnectionError = super::DocumentedError;
