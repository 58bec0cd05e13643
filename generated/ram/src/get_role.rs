// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRole`, from `ram/GetRole.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Role};

/// Shows one RAM role with its trust policy.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::GetRoleRequest::new()
///     .role_name("ECSAdmin");
/// let reply = client.get_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRoleRequest {
    /// Name under which the role is defined. Length: at most 64. Example: `ECSAdmin`.
    pub role_name: Option<String>,
}

impl GetRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
}

request! {
    GetRoleRequest {
        "RoleName" => role_name: query,
    }
}

impl Operation for GetRoleRequest {
    type Response = GetRoleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRole").read_only();
}

/// Response to [`GetRoleRequest`].
#[non_exhaustive]
pub struct GetRoleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// The RAM role with its ARN and trust policy.
    pub role: Option<Role>,
}

response! {
    GetRoleResponse {
        "RequestId" => request_id: value,
        "Role" => role: value,
    }
}
