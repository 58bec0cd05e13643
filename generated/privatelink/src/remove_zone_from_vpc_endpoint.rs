// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveZoneFromVpcEndpoint`, from `privatelink/RemoveZoneFromVpcEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Deletes a zone from an endpoint, which then cannot be used there.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::RemoveZoneFromVpcEndpointRequest::new()
///     .zone_id("...")
///     .endpoint_id("...");
/// let reply = client.remove_zone_from_vpc_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveZoneFromVpcEndpointRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required.** Endpoint to work on.
    pub endpoint_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl RemoveZoneFromVpcEndpointRequest {
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
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
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
    RemoveZoneFromVpcEndpointRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "EndpointId" => endpoint_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for RemoveZoneFromVpcEndpointRequest {
    type Response = RemoveZoneFromVpcEndpointResponse;
    type Error = RemoveZoneFromVpcEndpointError;
    const INFO: OperationInfo = super::operation("RemoveZoneFromVpcEndpoint")
        .required(&["RegionId", "ZoneId", "EndpointId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [RemoveZoneFromVpcEndpointError] = &[
        RemoveZoneFromVpcEndpointError::OperationDeniedEndpointProtected,
        RemoveZoneFromVpcEndpointError::EndpointNotFound,
        RemoveZoneFromVpcEndpointError::EndpointOperationDenied,
        RemoveZoneFromVpcEndpointError::EndpointLocked,
        RemoveZoneFromVpcEndpointError::EndpointConnectionOperationDenied,
        RemoveZoneFromVpcEndpointError::EndpointZoneNotFound,
        RemoveZoneFromVpcEndpointError::EndpointProtected,
    ];
}

/// Response to [`RemoveZoneFromVpcEndpointRequest`].
pub type RemoveZoneFromVpcEndpointResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveZoneFromVpcEndpointRequest`] names.
///
/// - [`OperationDeniedEndpointProtected`](super::DocumentedError::OperationDeniedEndpointProtected)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`EndpointOperationDenied`](super::DocumentedError::EndpointOperationDenied)
/// - [`EndpointLocked`](super::DocumentedError::EndpointLocked)
/// - [`EndpointConnectionOperationDenied`](super::DocumentedError::EndpointConnectionOperationDenied)
/// - [`EndpointZoneNotFound`](super::DocumentedError::EndpointZoneNotFound)
/// - [`EndpointProtected`](super::DocumentedError::EndpointProtected)
pub type RemoveZoneFromVpcEndpointError = super::DocumentedError;
