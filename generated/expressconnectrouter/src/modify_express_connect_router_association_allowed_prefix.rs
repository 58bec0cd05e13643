// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyExpressConnectRouterAssociationAllowedPrefix`, from `expressconnectrouter/ModifyExpressConnectRouterAssociationAllowedPrefix.md`.

use alicloud_runtime::codegen::*;

/// Changes the allowed prefixes of an association with a VPC or transit router.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::ModifyExpressConnectRouterAssociationAllowedPrefixRequest::new()
///     .ecr_id("...")
///     .association_id("...");
/// let reply = client.modify_express_connect_router_association_allowed_prefix(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyExpressConnectRouterAssociationAllowedPrefixRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// **Required.** Link between the Express Connect router and a VPC or transit router.
    pub association_id: Option<String>,
    /// The allowed prefixes to work on or to narrow the list down to. Items: at most 10000.
    pub allowed_prefixes: Vec<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Way in which the allowed prefixes works.
    pub allowed_prefixes_mode: Option<String>,
}

impl ModifyExpressConnectRouterAssociationAllowedPrefixRequest {
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
    /// Sets `AssociationId`, which is required.
    pub fn association_id(mut self, value: impl Into<String>) -> Self {
        self.association_id = Some(value.into());
        self
    }
    /// Sets `AllowedPrefixes`.
    pub fn allowed_prefixes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_prefixes = value.into_iter().map(Into::into).collect();
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
    /// Sets `AllowedPrefixesMode`.
    pub fn allowed_prefixes_mode(mut self, value: impl Into<String>) -> Self {
        self.allowed_prefixes_mode = Some(value.into());
        self
    }
}

request! {
    ModifyExpressConnectRouterAssociationAllowedPrefixRequest {
        "EcrId" => ecr_id: form,
        "AssociationId" => association_id: form,
        "AllowedPrefixes" => allowed_prefixes: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "AllowedPrefixesMode" => allowed_prefixes_mode: form,
    }
}

impl Operation for ModifyExpressConnectRouterAssociationAllowedPrefixRequest {
    type Response = ModifyExpressConnectRouterAssociationAllowedPrefixResponse;
    type Error = ModifyExpressConnectRouterAssociationAllowedPrefixError;
    const INFO: OperationInfo = super::operation(
            "ModifyExpressConnectRouterAssociationAllowedPrefix",
        )
        .required(&["EcrId", "AssociationId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [ModifyExpressConnectRouterAssociationAllowedPrefixError] = &[
        ModifyExpressConnectRouterAssociationAllowedPrefixError::IncorrectStatusEcr,
        ModifyExpressConnectRouterAssociationAllowedPrefixError::IncorrectStatusEcrAssociation,
        ModifyExpressConnectRouterAssociationAllowedPrefixError::OperationDeniedForceDeleting,
        ModifyExpressConnectRouterAssociationAllowedPrefixError::IllegalParamFormatAllowedPrefixes,
        ModifyExpressConnectRouterAssociationAllowedPrefixError::MissingParamAny,
        ModifyExpressConnectRouterAssociationAllowedPrefixError::IllegalParamFormatAny,
        ModifyExpressConnectRouterAssociationAllowedPrefixError::IllegalParamSizeAllowedPrefixes,
        ModifyExpressConnectRouterAssociationAllowedPrefixError::ConflictLock,
        ModifyExpressConnectRouterAssociationAllowedPrefixError::ResourceNotFoundEcrId,
        ModifyExpressConnectRouterAssociationAllowedPrefixError::ResourceNotFoundAssociationId,
    ];
}

/// Response to [`ModifyExpressConnectRouterAssociationAllowedPrefixRequest`].
#[non_exhaustive]
pub struct ModifyExpressConnectRouterAssociationAllowedPrefixResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `05130E79-588D-5C40-A718-C4863A59****`.
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
    ModifyExpressConnectRouterAssociationAllowedPrefixResponse {
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

/// Errors that the documentation of [`ModifyExpressConnectRouterAssociationAllowedPrefixRequest`] names.
///
/// - [`IncorrectStatusEcr`](super::DocumentedError::IncorrectStatusEcr)
/// - [`IncorrectStatusEcrAssociation`](super::DocumentedError::IncorrectStatusEcrAssociation)
/// - [`OperationDeniedForceDeleting`](super::DocumentedError::OperationDeniedForceDeleting)
/// - [`IllegalParamFormatAllowedPrefixes`](super::DocumentedError::IllegalParamFormatAllowedPrefixes)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`IllegalParamSizeAllowedPrefixes`](super::DocumentedError::IllegalParamSizeAllowedPrefixes)
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`ResourceNotFoundEcrId`](super::DocumentedError::ResourceNotFoundEcrId)
/// - [`ResourceNotFoundAssociationId`](super::DocumentedError::ResourceNotFoundAssociationId)
pub type ModifyExpressConnectRouterAssociationAllowedPrefixError = super::DocumentedError;
