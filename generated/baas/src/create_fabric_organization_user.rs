// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFabricOrganizationUser`, from `baas/CreateFabricOrganizationUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FabricOrganizationUserResult};

/// Creates a user within a Fabric organization.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::CreateFabricOrganizationUserRequest::new()
///     .organization_id("peers-yidio-1tuigx42b****")
///     .username("username")
///     .password("password");
/// let reply = client.create_fabric_organization_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFabricOrganizationUserRequest {
    /// **Required.** ID of the organization that the call is about.
    /// Example: `peers-yidio-1tuigx42b****`.
    pub organization_id: Option<String>,
    /// **Required.** Name that the user logs on with. Example: `username`.
    pub username: Option<String>,
    /// The attrs that are concerned. Example: `foo=foo1,bar=bar1`.
    pub attrs: Option<String>,
    /// **Required.** Password to be set or to log on with. Example: `password`.
    /// A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateFabricOrganizationUserRequest {
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
    /// Sets `Attrs`.
    pub fn attrs(mut self, value: impl Into<String>) -> Self {
        self.attrs = Some(value.into());
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
    CreateFabricOrganizationUserRequest {
        "OrganizationId" => organization_id: form,
        "Username" => username: form,
        "Attrs" => attrs: form,
        "Password" => password: form as Secret,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateFabricOrganizationUserRequest {
    type Response = CreateFabricOrganizationUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateFabricOrganizationUser")
        .required(&["OrganizationId", "Username", "Password"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .secret_members(&["Password"])
        .region("RegionId");
}

/// Response to [`CreateFabricOrganizationUserRequest`].
#[non_exhaustive]
pub struct CreateFabricOrganizationUserResponse {
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
    CreateFabricOrganizationUserResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}
