// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBinarySecurityPolicy`, from `sas/DeleteBinarySecurityPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes the policy that decides which container programs count as trusted by signature.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteBinarySecurityPolicyRequest::new();
/// let reply = client.delete_binary_security_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBinarySecurityPolicyRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

impl DeleteBinarySecurityPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    DeleteBinarySecurityPolicyRequest {
        "SourceIp" => source_ip: query,
        "Name" => name: query,
    }
}

impl Operation for DeleteBinarySecurityPolicyRequest {
    type Response = DeleteBinarySecurityPolicyResponse;
    type Error = DeleteBinarySecurityPolicyError;
    const INFO: OperationInfo = super::operation("DeleteBinarySecurityPolicy");
    const ERRORS: &'static [DeleteBinarySecurityPolicyError] = &[
        DeleteBinarySecurityPolicyError::NoPermission,
        DeleteBinarySecurityPolicyError::ServerError,
    ];
}

/// Response to [`DeleteBinarySecurityPolicyRequest`].
pub type DeleteBinarySecurityPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteBinarySecurityPolicyRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteBinarySecurityPolicyError = super::DocumentedError;
