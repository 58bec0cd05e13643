// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddUserToVpcEndpointService`, from `privatelink/AddUserToVpcEndpointService.md`.

use alicloud_runtime::codegen::*;

/// Adds an account or ARN to the whitelist of an endpoint service.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::AddUserToVpcEndpointServiceRequest::new()
///     .service_id("...");
/// let reply = client.add_user_to_vpc_endpoint_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddUserToVpcEndpointServiceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Range: 0 to 9223372036854776000.
    pub user_id: Option<i64>,
    /// **Required.** Endpoint service to work on.
    pub service_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Users, as ARN, who may connect to the service.
    pub user_arn: Option<String>,
}

impl AddUserToVpcEndpointServiceRequest {
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
    /// Sets `UserARN`.
    pub fn user_arn(mut self, value: impl Into<String>) -> Self {
        self.user_arn = Some(value.into());
        self
    }
}

request! {
    AddUserToVpcEndpointServiceRequest {
        "RegionId" => region_id: query,
        "UserId" => user_id: query,
        "ServiceId" => service_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "UserARN" => user_arn: query,
    }
}

impl Operation for AddUserToVpcEndpointServiceRequest {
    type Response = AddUserToVpcEndpointServiceResponse;
    type Error = AddUserToVpcEndpointServiceError;
    const INFO: OperationInfo = super::operation("AddUserToVpcEndpointService")
        .required(&["RegionId", "ServiceId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [AddUserToVpcEndpointServiceError] = &[
        AddUserToVpcEndpointServiceError::EndpointServiceNotFound,
        AddUserToVpcEndpointServiceError::MissingParamUserArn,
        AddUserToVpcEndpointServiceError::MismatchUserIdAndUserArn,
    ];
}

/// Response to [`AddUserToVpcEndpointServiceRequest`].
pub type AddUserToVpcEndpointServiceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddUserToVpcEndpointServiceRequest`] names.
///
/// - [`EndpointServiceNotFound`](super::DocumentedError::EndpointServiceNotFound)
/// - [`MissingParamUserArn`](super::DocumentedError::MissingParamUserArn)
/// - [`MismatchUserIdAndUserArn`](super::DocumentedError::MismatchUserIdAndUserArn)
pub type AddUserToVpcEndpointServiceError = super::DocumentedError;
