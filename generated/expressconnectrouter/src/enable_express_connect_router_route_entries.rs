// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableExpressConnectRouterRouteEntries`, from `expressconnectrouter/EnableExpressConnectRouterRouteEntries.md`.

use alicloud_runtime::codegen::*;

/// Enables a disabled route of an Express Connect router again.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::EnableExpressConnectRouterRouteEntriesRequest::new()
///     .ecr_id("...")
///     .destination_cidr_block("...")
///     .nexthop_instance_id("...");
/// let reply = client.enable_express_connect_router_route_entries(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableExpressConnectRouterRouteEntriesRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// **Required.** Address range of the destination, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// **Required.** ID of the nexthop instance that the call is about.
    pub nexthop_instance_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl EnableExpressConnectRouterRouteEntriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EcrId`, which is required.
    pub fn ecr_id(mut self, value: impl Into<String>) -> Self {
        self.ecr_id = Some(value.into());
        self
    }
    /// Sets `DestinationCidrBlock`, which is required.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
    /// Sets `NexthopInstanceId`, which is required.
    pub fn nexthop_instance_id(mut self, value: impl Into<String>) -> Self {
        self.nexthop_instance_id = Some(value.into());
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
    EnableExpressConnectRouterRouteEntriesRequest {
        "EcrId" => ecr_id: form,
        "DestinationCidrBlock" => destination_cidr_block: form,
        "NexthopInstanceId" => nexthop_instance_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for EnableExpressConnectRouterRouteEntriesRequest {
    type Response = EnableExpressConnectRouterRouteEntriesResponse;
    type Error = EnableExpressConnectRouterRouteEntriesError;
    const INFO: OperationInfo = super::operation(
            "EnableExpressConnectRouterRouteEntries",
        )
        .required(&["EcrId", "DestinationCidrBlock", "NexthopInstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [EnableExpressConnectRouterRouteEntriesError] = &[
        EnableExpressConnectRouterRouteEntriesError::ResourceNotFoundNexthopInstanceId,
        EnableExpressConnectRouterRouteEntriesError::OperationFailedCallingEcYaochi,
        EnableExpressConnectRouterRouteEntriesError::IllegalParamFormatDestinationCidrBlock,
        EnableExpressConnectRouterRouteEntriesError::MissingParamAny,
        EnableExpressConnectRouterRouteEntriesError::IllegalParamFormatAny,
        EnableExpressConnectRouterRouteEntriesError::ConflictLock,
        EnableExpressConnectRouterRouteEntriesError::ResourceInCreatingNexthopInstanceId,
        EnableExpressConnectRouterRouteEntriesError::ResourceNotFoundEcrId,
    ];
}

/// Response to [`EnableExpressConnectRouterRouteEntriesRequest`].
#[non_exhaustive]
pub struct EnableExpressConnectRouterRouteEntriesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FABF516-FED3-5697-BDA2-B18C5D9A****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `IllegalParamFormat.EcrId`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `text`.
    pub dynamic_message: Option<String>,
    /// Which permission the caller lacked, when the call was refused.
    /// Example: `Authentication is failed for ****`.
    pub access_denied_detail: Option<String>,
}

response! {
    EnableExpressConnectRouterRouteEntriesResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "AccessDeniedDetail" => access_denied_detail: value,
    }
}

/// Errors that the documentation of [`EnableExpressConnectRouterRouteEntriesRequest`] names.
///
/// - [`ResourceNotFoundNexthopInstanceId`](super::DocumentedError::ResourceNotFoundNexthopInstanceId)
/// - [`OperationFailedCallingEcYaochi`](super::DocumentedError::OperationFailedCallingEcYaochi)
/// - [`IllegalParamFormatDestinationCidrBlock`](super::DocumentedError::IllegalParamFormatDestinationCidrBlock)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`ResourceInCreatingNexthopInstanceId`](super::DocumentedError::ResourceInCreatingNexthopInstanceId)
/// - [`ResourceNotFoundEcrId`](super::DocumentedError::ResourceNotFoundEcrId)
pub type EnableExpressConnectRouterRouteEntriesError = super::DocumentedError;
