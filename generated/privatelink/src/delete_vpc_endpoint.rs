// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVpcEndpoint`, from `privatelink/DeleteVpcEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Deletes an endpoint, whose zones must be removed first; the service is no longer reachable
/// through it.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::DeleteVpcEndpointRequest::new()
///     .endpoint_id("...");
/// let reply = client.delete_vpc_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVpcEndpointRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Endpoint to work on.
    pub endpoint_id: Option<String>,
}

impl DeleteVpcEndpointRequest {
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
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
}

request! {
    DeleteVpcEndpointRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "EndpointId" => endpoint_id: query,
    }
}

impl Operation for DeleteVpcEndpointRequest {
    type Response = DeleteVpcEndpointResponse;
    type Error = DeleteVpcEndpointError;
    const INFO: OperationInfo = super::operation("DeleteVpcEndpoint")
        .required(&["RegionId", "EndpointId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteVpcEndpointError] = &[
        DeleteVpcEndpointError::OperationDeniedEndpointProtected,
        DeleteVpcEndpointError::EndpointOperationDenied,
        DeleteVpcEndpointError::EndpointDependenceViolation,
        DeleteVpcEndpointError::EndpointNotFound,
        DeleteVpcEndpointError::EndpointProtected,
    ];
}

/// Response to [`DeleteVpcEndpointRequest`].
pub type DeleteVpcEndpointResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVpcEndpointRequest`] names.
///
/// - [`OperationDeniedEndpointProtected`](super::DocumentedError::OperationDeniedEndpointProtected)
/// - [`EndpointOperationDenied`](super::DocumentedError::EndpointOperationDenied)
/// - [`EndpointDependenceViolation`](super::DocumentedError::EndpointDependenceViolation)
/// - [`EndpointNotFound`](super::DocumentedError::EndpointNotFound)
/// - [`EndpointProtected`](super::DocumentedError::EndpointProtected)
pub type DeleteVpcEndpointError = super::DocumentedError;
