// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateServiceLinkedRole`, from `clickhouse/CreateServiceLinkedRole.md`.

use alicloud_runtime::codegen::*;

/// Creates the service-linked role that ApsaraDB for ClickHouse uses.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::CreateServiceLinkedRoleRequest::new();
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
        CreateServiceLinkedRoleError::InternalError,
        CreateServiceLinkedRoleError::ServiceUnavailable,
    ];
}

/// Response to [`CreateServiceLinkedRoleRequest`].
pub type CreateServiceLinkedRoleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateServiceLinkedRoleRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CreateServiceLinkedRoleError = super::DocumentedError;
