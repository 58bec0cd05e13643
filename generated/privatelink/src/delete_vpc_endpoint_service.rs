// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVpcEndpointService`, from `privatelink/DeleteVpcEndpointService.md`.

use alicloud_runtime::codegen::*;

/// Deletes an endpoint service that has no connections and no service resources any more.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::DeleteVpcEndpointServiceRequest::new()
///     .service_id("...");
/// let reply = client.delete_vpc_endpoint_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVpcEndpointServiceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Endpoint service to work on.
    pub service_id: Option<String>,
}

impl DeleteVpcEndpointServiceRequest {
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
}

request! {
    DeleteVpcEndpointServiceRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "ServiceId" => service_id: query,
    }
}

impl Operation for DeleteVpcEndpointServiceRequest {
    type Response = DeleteVpcEndpointServiceResponse;
    type Error = DeleteVpcEndpointServiceError;
    const INFO: OperationInfo = super::operation("DeleteVpcEndpointService")
        .required(&["RegionId", "ServiceId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteVpcEndpointServiceError] = &[
        DeleteVpcEndpointServiceError::EndpointServiceNotFound,
        DeleteVpcEndpointServiceError::EndpointServiceOperationDenied,
        DeleteVpcEndpointServiceError::EndpointServiceDependenceViolation,
        DeleteVpcEndpointServiceError::EndpointServiceConnectionDependence,
        DeleteVpcEndpointServiceError::DeleteFailedDueToEndpointExist,
    ];
}

/// Response to [`DeleteVpcEndpointServiceRequest`].
pub type DeleteVpcEndpointServiceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVpcEndpointServiceRequest`] names.
///
/// - [`EndpointServiceNotFound`](super::DocumentedError::EndpointServiceNotFound)
/// - [`EndpointServiceOperationDenied`](super::DocumentedError::EndpointServiceOperationDenied)
/// - [`EndpointServiceDependenceViolation`](super::DocumentedError::EndpointServiceDependenceViolation)
/// - [`EndpointServiceConnectionDependence`](super::DocumentedError::EndpointServiceConnectionDependence)
/// - [`DeleteFailedDueToEndpointExist`](super::DocumentedError::DeleteFailedDueToEndpointExist)
pub type DeleteVpcEndpointServiceError = super::DocumentedError;
