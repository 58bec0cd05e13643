// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePolicy`, from `kms/DeletePolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a permission policy, which no application access point should be using any more.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::DeletePolicyRequest::new()
///     .name("...");
/// let reply = client.delete_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePolicyRequest {
    /// **Required.** Name that the access point, rule or policy was created with; later calls find it
    /// by this name.
    pub name: Option<String>,
}

impl DeletePolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    DeletePolicyRequest {
        "Name" => name: query,
    }
}

impl Operation for DeletePolicyRequest {
    type Response = DeletePolicyResponse;
    type Error = DeletePolicyError;
    const INFO: OperationInfo = super::operation("DeletePolicy").required(&["Name"]);
    const ERRORS: &'static [DeletePolicyError] = &[
        DeletePolicyError::InvalidParameter,
        DeletePolicyError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`DeletePolicyRequest`].
pub type DeletePolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeletePolicyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type DeletePolicyError = super::DocumentedError;
