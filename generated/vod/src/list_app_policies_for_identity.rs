// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAppPoliciesForIdentity`, from `vod/ListAppPoliciesForIdentity.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppType, IdentityType};

/// Lists the application policies that a RAM user or RAM role was granted.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::ListAppPoliciesForIdentityRequest::new()
///     .identity_name("****")
///     .identity_type("RamUser");
/// let reply = client.list_app_policies_for_identity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAppPoliciesForIdentityRequest {
    /// Name that the identity goes by.
    pub identity_name: Option<String>,
    /// Which kind of identity it is or is to be. Example: `RamUser`.
    pub identity_type: Option<Open<IdentityType>>,
    /// ID that the service gave the application. Default: `app-1000000`. Example: `app-****`.
    pub app_id: Option<String>,
}

impl ListAppPoliciesForIdentityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IdentityName`.
    pub fn identity_name(mut self, value: impl Into<String>) -> Self {
        self.identity_name = Some(value.into());
        self
    }
    /// Sets `IdentityType`.
    pub fn identity_type(mut self, value: impl Into<Open<IdentityType>>) -> Self {
        self.identity_type = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    ListAppPoliciesForIdentityRequest {
        "IdentityName" => identity_name: query,
        "IdentityType" => identity_type: query,
        "AppId" => app_id: query,
    }
}

impl Operation for ListAppPoliciesForIdentityRequest {
    type Response = ListAppPoliciesForIdentityResponse;
    type Error = ListAppPoliciesForIdentityError;
    const INFO: OperationInfo = super::operation("ListAppPoliciesForIdentity")
        .read_only();
    const ERRORS: &'static [ListAppPoliciesForIdentityError] = &[
        ListAppPoliciesForIdentityError::OperationDeniedNotOpenAppService,
    ];
}

/// Response to [`ListAppPoliciesForIdentityRequest`].
#[non_exhaustive]
pub struct ListAppPoliciesForIdentityResponse {
    /// Items of the kind application policy that were found or are concerned. Items: at most 100.
    pub app_policy_list: Vec<AppPolicy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C9F3E715-B3B8-4D*****27-3A70346F0E04`.
    pub request_id: Option<String>,
}

response! {
    ListAppPoliciesForIdentityResponse {
        "AppPolicyList" => app_policy_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind application policy that were found or are concerned.
#[non_exhaustive]
pub struct AppPolicy {
    /// ID that the service gave the application. Example: `app-****`.
    pub app_id: Option<String>,
    /// When the item was created. Example: `2019-01-01T01:01:01Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `App full access permission`.
    pub description: Option<String>,
    /// Time that is set or recorded for this: modification. Example: `2019-01-01T01:08:01Z`.
    pub modification_time: Option<Timestamp>,
    /// Name that the policy goes by. Example: `VODAppFullAccess`.
    pub policy_name: Option<String>,
    /// Which kind of policy it is or is to be. Example: `System`.
    pub policy_type: Option<Open<AppType>>,
    /// Value that the policy has or is given.
    pub policy_value: Option<String>,
}

response! {
    AppPolicy {
        "AppId" => app_id: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "ModificationTime" => modification_time: value,
        "PolicyName" => policy_name: value,
        "PolicyType" => policy_type: value,
        "PolicyValue" => policy_value: value,
    }
}

/// Errors that the documentation of [`ListAppPoliciesForIdentityRequest`] names.
///
/// - [`OperationDeniedNotOpenAppService`](super::DocumentedError::OperationDeniedNotOpenAppService)
pub type ListAppPoliciesForIdentityError = super::DocumentedError;
