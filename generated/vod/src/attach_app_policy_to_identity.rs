// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachAppPolicyToIdentity`, from `vod/AttachAppPolicyToIdentity.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IdentityType};

/// Grants a RAM user or RAM role access to an application by attaching application policies.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::AttachAppPolicyToIdentityRequest::new()
///     .app_id("app-****")
///     .identity_name("****")
///     .identity_type("RamRole")
///     .policy_names("VODAppFullAccess");
/// let reply = client.attach_app_policy_to_identity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachAppPolicyToIdentityRequest {
    /// ID that the service gave the application. Default: `app-1000000`. Example: `app-****`.
    pub app_id: Option<String>,
    /// **Required.** Name that the identity goes by.
    pub identity_name: Option<String>,
    /// **Required.** Which kind of identity it is or is to be. Example: `RamRole`.
    pub identity_type: Option<Open<IdentityType>>,
    /// **Required.** Names of the policies to work on or to narrow the list down to.
    /// Example: `VODAppFullAccess`.
    pub policy_names: Option<String>,
}

impl AttachAppPolicyToIdentityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `IdentityName`, which is required.
    pub fn identity_name(mut self, value: impl Into<String>) -> Self {
        self.identity_name = Some(value.into());
        self
    }
    /// Sets `IdentityType`, which is required.
    pub fn identity_type(mut self, value: impl Into<Open<IdentityType>>) -> Self {
        self.identity_type = Some(value.into());
        self
    }
    /// Sets `PolicyNames`, which is required.
    pub fn policy_names(mut self, value: impl Into<String>) -> Self {
        self.policy_names = Some(value.into());
        self
    }
}

request! {
    AttachAppPolicyToIdentityRequest {
        "AppId" => app_id: query,
        "IdentityName" => identity_name: query,
        "IdentityType" => identity_type: query,
        "PolicyNames" => policy_names: query,
    }
}

impl Operation for AttachAppPolicyToIdentityRequest {
    type Response = AttachAppPolicyToIdentityResponse;
    type Error = AttachAppPolicyToIdentityError;
    const INFO: OperationInfo = super::operation("AttachAppPolicyToIdentity")
        .required(&["IdentityName", "IdentityType", "PolicyNames"]);
    const ERRORS: &'static [AttachAppPolicyToIdentityError] = &[
        AttachAppPolicyToIdentityError::OperationDeniedNotOpenAppService,
        AttachAppPolicyToIdentityError::ForbiddenOperateApp,
    ];
}

/// Response to [`AttachAppPolicyToIdentityRequest`].
#[non_exhaustive]
pub struct AttachAppPolicyToIdentityResponse {
    /// Names of the failed policies that were found or are concerned.
    pub failed_policy_names: Vec<String>,
    /// Names of the non exist policies that were found or are concerned.
    pub non_exist_policy_names: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-****-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    AttachAppPolicyToIdentityResponse {
        "FailedPolicyNames" => failed_policy_names: list(""),
        "NonExistPolicyNames" => non_exist_policy_names: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AttachAppPolicyToIdentityRequest`] names.
///
/// - [`OperationDeniedNotOpenAppService`](super::DocumentedError::OperationDeniedNotOpenAppService)
/// - [`ForbiddenOperateApp`](super::DocumentedError::ForbiddenOperateApp)
pub type AttachAppPolicyToIdentityError = super::DocumentedError;
