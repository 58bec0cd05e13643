// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveUserFromVpcEndpointService`, from `privatelink/RemoveUserFromVpcEndpointService.md`.

use alicloud_runtime::codegen::*;

/// Removes an account or ARN from the whitelist of an endpoint service.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::RemoveUserFromVpcEndpointServiceRequest::new()
///     .service_id("...");
/// let reply = client.remove_user_from_vpc_endpoint_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveUserFromVpcEndpointServiceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// ID of the user or account that the call or the item is about. Range: 0 to 9223372036854776000.
    pub user_id: Option<i64>,
    /// **Required.** Endpoint service to work on.
    pub service_id: Option<String>,
    /// Users, as ARN, who may connect to the service.
    pub user_arn: Option<String>,
}

impl RemoveUserFromVpcEndpointServiceRequest {
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
    /// Sets `UserId`.
    #[inline]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `ServiceId`, which is required.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
    /// Sets `UserARN`.
    pub fn user_arn(mut self, value: impl Into<String>) -> Self {
        self.user_arn = Some(value.into());
        self
    }
}

request! {
    RemoveUserFromVpcEndpointServiceRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "UserId" => user_id: query,
        "ServiceId" => service_id: query,
        "UserARN" => user_arn: query,
    }
}

impl Operation for RemoveUserFromVpcEndpointServiceRequest {
    type Response = RemoveUserFromVpcEndpointServiceResponse;
    type Error = RemoveUserFromVpcEndpointServiceError;
    const INFO: OperationInfo = super::operation("RemoveUserFromVpcEndpointService")
        .required(&["RegionId", "ServiceId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [RemoveUserFromVpcEndpointServiceError] = &[
        RemoveUserFromVpcEndpointServiceError::EndpointServiceNotFound,
        RemoveUserFromVpcEndpointServiceError::MissingParamUserArn,
        RemoveUserFromVpcEndpointServiceError::MismatchUserIdAndUserArn,
    ];
}

/// Response to [`RemoveUserFromVpcEndpointServiceRequest`].
pub type RemoveUserFromVpcEndpointServiceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveUserFromVpcEndpointServiceRequest`] names.
///
/// - [`EndpointServiceNotFound`](super::DocumentedError::EndpointServiceNotFound)
/// - [`MissingParamUserArn`](super::DocumentedError::MissingParamUserArn)
/// - [`MismatchUserIdAndUserArn`](super::DocumentedError::MismatchUserIdAndUserArn)
pub type RemoveUserFromVpcEndpointServiceError = super::DocumentedError;
