// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateServiceLinkedRole`, from `polardb/CreateServiceLinkedRole.md`.

use alicloud_runtime::codegen::*;

/// Creates the service-linked role through which PolarDB accesses your other cloud resources.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateServiceLinkedRoleRequest::new();
/// let reply = client.create_service_linked_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateServiceLinkedRoleRequest {}

impl CreateServiceLinkedRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    CreateServiceLinkedRoleRequest {}
}

impl Operation for CreateServiceLinkedRoleRequest {
    type Response = CreateServiceLinkedRoleResponse;
    type Error = CreateServiceLinkedRoleError;
    const INFO: OperationInfo = super::operation("CreateServiceLinkedRole");
    const ERRORS: &'static [CreateServiceLinkedRoleError] = &[
        CreateServiceLinkedRoleError::UnknownException,
    ];
}

/// Response to [`CreateServiceLinkedRoleRequest`].
pub type CreateServiceLinkedRoleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateServiceLinkedRoleRequest`] names.
///
/// - [`UnknownException`](super::DocumentedError::UnknownException)
pub type CreateServiceLinkedRoleError = super::DocumentedError;
