// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyUserEntitlement`, from `ecd/ModifyUserEntitlement.md`.

use alicloud_runtime::codegen::*;

/// Grants users further cloud computers or takes them away, several in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyUserEntitlementRequest::new();
/// let reply = client.modify_user_entitlement(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyUserEntitlementRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the end user that the call is about. Items: at most 100.
    pub end_user_id: Vec<String>,
    /// ID of the authorize desktop that the call is about. Items: at most 100.
    pub authorize_desktop_id: Vec<String>,
    /// ID of the revoke desktop that the call is about. Items: at most 100.
    pub revoke_desktop_id: Vec<String>,
}

impl ModifyUserEntitlementRequest {
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
    /// Sets `EndUserId`.
    pub fn end_user_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.end_user_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AuthorizeDesktopId`.
    pub fn authorize_desktop_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.authorize_desktop_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RevokeDesktopId`.
    pub fn revoke_desktop_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.revoke_desktop_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyUserEntitlementRequest {
        "RegionId" => region_id: query,
        "EndUserId" => end_user_id: query,
        "AuthorizeDesktopId" => authorize_desktop_id: query,
        "RevokeDesktopId" => revoke_desktop_id: query,
    }
}

impl Operation for ModifyUserEntitlementRequest {
    type Response = ModifyUserEntitlementResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyUserEntitlement")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`ModifyUserEntitlementRequest`].
pub type ModifyUserEntitlementResponse = alicloud_runtime::EmptyResponse;
