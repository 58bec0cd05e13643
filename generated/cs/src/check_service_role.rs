// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckServiceRole`, from `cs/CheckServiceRole.md`.

use alicloud_runtime::codegen::*;

/// Tells for each of the given service roles whether the account has granted it.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// use alicloud_cs::check_service_role::ServiceRole;
///
/// let request = alicloud_cs::CheckServiceRoleRequest::new()
///     .roles([ServiceRole::new()]);
/// let reply = client.check_service_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckServiceRoleRequest {
    /// **Required.** Service roles to check, by their names.
    pub roles: Vec<ServiceRole>,
}

impl CheckServiceRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `roles`, which is required.
    pub fn roles(
        mut self,
        value: impl IntoIterator<Item = impl Into<ServiceRole>>,
    ) -> Self {
        self.roles = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CheckServiceRoleRequest {
        "roles" => roles: body,
    }
}

impl Operation for CheckServiceRoleRequest {
    type Response = CheckServiceRoleResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CheckServiceRole")
        .roa("POST", "/ram/check-service-role")
        .required(&["roles"])
        .read_only();
}

/// Response to [`CheckServiceRoleRequest`].
#[non_exhaustive]
pub struct CheckServiceRoleResponse {
    /// Service roles checked, and whether the account has granted each.
    pub roles: Vec<ResponseServiceRole>,
}

response! {
    CheckServiceRoleResponse {
        "roles" => roles: list(""),
    }
}

/// Service roles to check, by their names.
#[non_exhaustive]
pub struct ServiceRole {
    /// **Required.** Name of the service role that ACK works with.
    /// Example: `AliyunCSManagedAutoScalerRole`.
    pub name: Option<String>,
}

impl ServiceRole {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ServiceRole {
        "name" => name: field,
    }
}

/// Service roles checked, and whether the account has granted each.
#[non_exhaustive]
pub struct ResponseServiceRole {
    /// Name of the service role that ACK works with. Example: `AliyunCSManagedAutoScalerRole`.
    pub name: Option<String>,
    /// Whether the account has granted the service this role. Example: `true`.
    pub granted: Option<bool>,
    /// Text for people on how the call, the check or the resource stands. Example: `text`.
    pub message: Option<String>,
}

response! {
    ResponseServiceRole {
        "name" => name: value,
        "granted" => granted: value,
        "message" => message: value,
    }
}
