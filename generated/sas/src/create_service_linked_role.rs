// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateServiceLinkedRole`, from `sas/CreateServiceLinkedRole.md`.

use alicloud_runtime::codegen::*;

/// Creates the service-linked role through which Security Center may access other cloud resources.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateServiceLinkedRoleRequest::new();
/// let reply = client.create_service_linked_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateServiceLinkedRoleRequest {
    /// Name of the role that lets Security Center use other services for you.
    pub service_linked_role: Option<String>,
}

impl CreateServiceLinkedRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceLinkedRole`.
    pub fn service_linked_role(mut self, value: impl Into<String>) -> Self {
        self.service_linked_role = Some(value.into());
        self
    }
}

request! {
    CreateServiceLinkedRoleRequest {
        "ServiceLinkedRole" => service_linked_role: query,
    }
}

impl Operation for CreateServiceLinkedRoleRequest {
    type Response = CreateServiceLinkedRoleResponse;
    type Error = CreateServiceLinkedRoleError;
    const INFO: OperationInfo = super::operation("CreateServiceLinkedRole");
    const ERRORS: &'static [CreateServiceLinkedRoleError] = &[
        CreateServiceLinkedRoleError::NoPermission,
        CreateServiceLinkedRoleError::NoPermissionRamSlrCreate,
        CreateServiceLinkedRoleError::ServerError,
    ];
}

/// Response to [`CreateServiceLinkedRoleRequest`].
pub type CreateServiceLinkedRoleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateServiceLinkedRoleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`NoPermissionRamSlrCreate`](super::DocumentedError::NoPermissionRamSlrCreate)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateServiceLinkedRoleError = super::DocumentedError;
