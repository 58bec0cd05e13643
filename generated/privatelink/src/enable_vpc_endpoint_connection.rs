// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableVpcEndpointConnection`, from `privatelink/EnableVpcEndpointConnection.md`.

use alicloud_runtime::codegen::*;

/// Accepts the connection of an endpoint to an endpoint service, optionally with a bandwidth limit.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::EnableVpcEndpointConnectionRequest::new()
///     .service_id("...")
///     .endpoint_id("...");
/// let reply = client.enable_vpc_endpoint_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableVpcEndpointConnectionRequest {
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
    /// Upper limit of the data rate. Range: 0 to 2147483647.
    pub bandwidth: Option<i32>,
}

impl EnableVpcEndpointConnectionRequest {
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
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
}

request! {
    EnableVpcEndpointConnectionRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "ServiceId" => service_id: query,
        "EndpointId" => endpoint_id: query,
        "Bandwidth" => bandwidth: query,
    }
}

impl Operation for EnableVpcEndpointConnectionRequest {
    type Response = EnableVpcEndpointConnectionResponse;
    type Error = EnableVpcEndpointConnectionError;
    const INFO: OperationInfo = super::operation("EnableVpcEndpointConnection")
        .required(&["RegionId", "ServiceId", "EndpointId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [EnableVpcEndpointConnectionError] = &[
        EnableVpcEndpointConnectionError::EndpointServiceNotFound,
        EnableVpcEndpointConnectionError::EndpointConnectionNotFound,
        EnableVpcEndpointConnectionError::EndpointConnectionOperationDenied,
        EnableVpcEndpointConnectionError::EndpointOperationDenied,
        EnableVpcEndpointConnectionError::OperationDeniedNoAvailableServiceResource,
    ];
}

/// Response to [`EnableVpcEndpointConnectionRequest`].
pub type EnableVpcEndpointConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableVpcEndpointConnectionRequest`] names.
///
/// - [`EndpointServiceNotFound`](super::DocumentedError::EndpointServiceNotFound)
/// - [`EndpointConnectionNotFound`](super::DocumentedError::EndpointConnectionNotFound)
/// - [`EndpointConnectionOperationDenied`](super::DocumentedError::EndpointConnectionOperationDenied)
/// - [`EndpointOperationDenied`](super::DocumentedError::EndpointOperationDenied)
/// - [`OperationDeniedNoAvailableServiceResource`](super::DocumentedError::OperationDeniedNoAvailableServiceResource)
pub type EnableVpcEndpointConnectionError = super::DocumentedError;
