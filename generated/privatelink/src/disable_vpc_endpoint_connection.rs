// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableVpcEndpointConnection`, from `privatelink/DisableVpcEndpointConnection.md`.

use alicloud_runtime::codegen::*;

/// Rejects the connection of an endpoint to an endpoint service.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::DisableVpcEndpointConnectionRequest::new()
///     .service_id("...")
///     .endpoint_id("...");
/// let reply = client.disable_vpc_endpoint_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableVpcEndpointConnectionRequest {
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
}

impl DisableVpcEndpointConnectionRequest {
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
}

request! {
    DisableVpcEndpointConnectionRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "ServiceId" => service_id: query,
        "EndpointId" => endpoint_id: query,
    }
}

impl Operation for DisableVpcEndpointConnectionRequest {
    type Response = DisableVpcEndpointConnectionResponse;
    type Error = DisableVpcEndpointConnectionError;
    const INFO: OperationInfo = super::operation("DisableVpcEndpointConnection")
        .required(&["RegionId", "ServiceId", "EndpointId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DisableVpcEndpointConnectionError] = &[
        DisableVpcEndpointConnectionError::EndpointServiceNotFound,
        DisableVpcEndpointConnectionError::EndpointConnectionNotFound,
        DisableVpcEndpointConnectionError::EndpointConnectionOperationDenied,
    ];
}

/// Response to [`DisableVpcEndpointConnectionRequest`].
pub type DisableVpcEndpointConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableVpcEndpointConnectionRequest`] names.
///
/// - [`EndpointServiceNotFound`](super::DocumentedError::EndpointServiceNotFound)
/// - [`EndpointConnectionNotFound`](super::DocumentedError::EndpointConnectionNotFound)
/// - [`EndpointConnectionOperationDenied`](super::DocumentedError::EndpointConnectionOperationDenied)
pub type DisableVpcEndpointConnectionError = super::DocumentedError;
