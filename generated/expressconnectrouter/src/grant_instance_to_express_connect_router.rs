// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GrantInstanceToExpressConnectRouter`, from `expressconnectrouter/GrantInstanceToExpressConnectRouter.md`.

use alicloud_runtime::codegen::*;

/// Allows an Express Connect Router of another account to attach a VPC or virtual border router of
/// the caller.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::GrantInstanceToExpressConnectRouterRequest::new()
///     .ecr_id("...")
///     .ecr_owner_ali_uid(1)
///     .instance_id("...")
///     .instance_type("...")
///     .instance_region_id("...");
/// let reply = client.grant_instance_to_express_connect_router(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GrantInstanceToExpressConnectRouterRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// **Required.** Account that owns the Express Connect Router.
    pub ecr_owner_ali_uid: Option<i64>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// **Required.** Region that the instance lies in.
    pub instance_region_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl GrantInstanceToExpressConnectRouterRequest {
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
    /// Sets `EcrOwnerAliUid`, which is required.
    #[inline]
    pub fn ecr_owner_ali_uid(mut self, value: i64) -> Self {
        self.ecr_owner_ali_uid = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceRegionId`, which is required.
    pub fn instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.instance_region_id = Some(value.into());
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
    GrantInstanceToExpressConnectRouterRequest {
        "EcrId" => ecr_id: form,
        "EcrOwnerAliUid" => ecr_owner_ali_uid: form,
        "InstanceId" => instance_id: form,
        "InstanceType" => instance_type: form,
        "InstanceRegionId" => instance_region_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for GrantInstanceToExpressConnectRouterRequest {
    type Response = GrantInstanceToExpressConnectRouterResponse;
    type Error = GrantInstanceToExpressConnectRouterError;
    const INFO: OperationInfo = super::operation("GrantInstanceToExpressConnectRouter")
        .required(
            &[
                "EcrId",
                "EcrOwnerAliUid",
                "InstanceId",
                "InstanceType",
                "InstanceRegionId",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [GrantInstanceToExpressConnectRouterError] = &[
        GrantInstanceToExpressConnectRouterError::IllegalParamEcrOwnerAliUid,
        GrantInstanceToExpressConnectRouterError::MissingParamAny,
        GrantInstanceToExpressConnectRouterError::IllegalParamFormatAny,
        GrantInstanceToExpressConnectRouterError::IllegalParamAny,
        GrantInstanceToExpressConnectRouterError::ConflictLock,
        GrantInstanceToExpressConnectRouterError::OperationFailedCallingVpcYaochi,
        GrantInstanceToExpressConnectRouterError::ResourceNotFoundEcrId,
    ];
}

/// Response to [`GrantInstanceToExpressConnectRouterRequest`].
#[non_exhaustive]
pub struct GrantInstanceToExpressConnectRouterResponse {
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
    GrantInstanceToExpressConnectRouterResponse {
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

/// Errors that the documentation of [`GrantInstanceToExpressConnectRouterRequest`] names.
///
/// - [`IllegalParamEcrOwnerAliUid`](super::DocumentedError::IllegalParamEcrOwnerAliUid)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`OperationFailedCallingVpcYaochi`](super::DocumentedError::OperationFailedCallingVpcYaochi)
/// - [`ResourceNotFoundEcrId`](super::DocumentedError::ResourceNotFoundEcrId)
pub type GrantInstanceToExpressConnectRouterError = super::DocumentedError;
