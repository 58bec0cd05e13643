// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetFabricOrganizationUserPassword`, from `baas/ResetFabricOrganizationUserPassword.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FabricOrganizationUserResult};

/// Sets a new password for a user of a Fabric organization.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::ResetFabricOrganizationUserPasswordRequest::new()
///     .organization_id("peers-aaaaaa2-1eqnj5o5w****")
///     .username("username")
///     .password("pwd");
/// let reply = client.reset_fabric_organization_user_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetFabricOrganizationUserPasswordRequest {
    /// **Required.** ID of the organization that the call is about.
    /// Example: `peers-aaaaaa2-1eqnj5o5w****`.
    pub organization_id: Option<String>,
    /// **Required.** Name that the user logs on with. Example: `username`.
    pub username: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// **Required.** Password to be set or to log on with. Example: `pwd`.
    /// A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ResetFabricOrganizationUserPasswordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrganizationId`, which is required.
    pub fn organization_id(mut self, value: impl Into<String>) -> Self {
        self.organization_id = Some(value.into());
        self
    }
    /// Sets `Username`, which is required.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Location`.
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets `Password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ResetFabricOrganizationUserPasswordRequest {
        "OrganizationId" => organization_id: form,
        "Username" => username: form,
        "Location" => location: form,
        "Password" => password: form as Secret,
        "RegionId" => region_id: query,
    }
}

impl Operation for ResetFabricOrganizationUserPasswordRequest {
    type Response = ResetFabricOrganizationUserPasswordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetFabricOrganizationUserPassword")
        .required(&["OrganizationId", "Username", "Password"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .secret_members(&["Password"])
        .region("RegionId");
}

/// Response to [`ResetFabricOrganizationUserPasswordRequest`].
#[non_exhaustive]
pub struct ResetFabricOrganizationUserPasswordResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<FabricOrganizationUserResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ResetFabricOrganizationUserPasswordResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}
