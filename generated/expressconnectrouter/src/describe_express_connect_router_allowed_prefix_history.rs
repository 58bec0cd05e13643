// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExpressConnectRouterAllowedPrefixHistory`, from `expressconnectrouter/DescribeExpressConnectRouterAllowedPrefixHistory.md`.

use alicloud_runtime::codegen::*;

/// Lists the earlier allowed prefixes of an association with an Express Connect router.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::DescribeExpressConnectRouterAllowedPrefixHistoryRequest::new()
///     .ecr_id("...");
/// let reply = client.describe_express_connect_router_allowed_prefix_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExpressConnectRouterAllowedPrefixHistoryRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Link between the Express Connect router and a VPC or transit router.
    pub association_id: Option<String>,
}

impl DescribeExpressConnectRouterAllowedPrefixHistoryRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
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
    /// Sets `AssociationId`.
    pub fn association_id(mut self, value: impl Into<String>) -> Self {
        self.association_id = Some(value.into());
        self
    }
}

request! {
    DescribeExpressConnectRouterAllowedPrefixHistoryRequest {
        "EcrId" => ecr_id: form,
        "InstanceId" => instance_id: form,
        "InstanceType" => instance_type: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "AssociationId" => association_id: form,
    }
}

impl Operation for DescribeExpressConnectRouterAllowedPrefixHistoryRequest {
    type Response = DescribeExpressConnectRouterAllowedPrefixHistoryResponse;
    type Error = DescribeExpressConnectRouterAllowedPrefixHistoryError;
    const INFO: OperationInfo = super::operation(
            "DescribeExpressConnectRouterAllowedPrefixHistory",
        )
        .required(&["EcrId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .read_only();
    const ERRORS: &'static [DescribeExpressConnectRouterAllowedPrefixHistoryError] = &[
        DescribeExpressConnectRouterAllowedPrefixHistoryError::ResourceNotFoundInstanceId,
        DescribeExpressConnectRouterAllowedPrefixHistoryError::MissingParamAny,
        DescribeExpressConnectRouterAllowedPrefixHistoryError::IllegalParamFormatAny,
        DescribeExpressConnectRouterAllowedPrefixHistoryError::IllegalParamAny,
        DescribeExpressConnectRouterAllowedPrefixHistoryError::ResourceNotFoundEcrId,
        DescribeExpressConnectRouterAllowedPrefixHistoryError::ResourceNotFoundAssociationId,
    ];
}

/// Response to [`DescribeExpressConnectRouterAllowedPrefixHistoryRequest`].
#[non_exhaustive]
pub struct DescribeExpressConnectRouterAllowedPrefixHistoryResponse {
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
    /// Items of the kind allowed prefix history that were found or are concerned.
    pub allowed_prefix_history_list: Vec<AllowedPrefixHistoryList>,
}

response! {
    DescribeExpressConnectRouterAllowedPrefixHistoryResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "AccessDeniedDetail" => access_denied_detail: value,
        "AllowedPrefixHistoryList" => allowed_prefix_history_list: list(""),
    }
}

/// Items of the kind allowed prefix history that were found or are concerned.
#[non_exhaustive]
pub struct AllowedPrefixHistoryList {
    /// Address ranges that are announced. Example: `10.0.**.**/1`.
    pub allowed_prefix: Vec<String>,
    /// When the item was created. Example: `1673751163000`.
    pub gmt_create: Option<String>,
}

response! {
    AllowedPrefixHistoryList {
        "AllowedPrefix" => allowed_prefix: list(""),
        "GmtCreate" => gmt_create: value,
    }
}

/// Errors that the documentation of [`DescribeExpressConnectRouterAllowedPrefixHistoryRequest`] names.
///
/// - [`ResourceNotFoundInstanceId`](super::DocumentedError::ResourceNotFoundInstanceId)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`ResourceNotFoundEcrId`](super::DocumentedError::ResourceNotFoundEcrId)
/// - [`ResourceNotFoundAssociationId`](super::DocumentedError::ResourceNotFoundAssociationId)
pub type DescribeExpressConnectRouterAllowedPrefixHistoryError = super::DocumentedError;
