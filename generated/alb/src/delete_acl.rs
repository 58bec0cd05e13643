// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAcl`, from `alb/DeleteAcl.md`.

use alicloud_runtime::codegen::*;

/// Deletes an access control list that no listener uses; it is gone once
/// [`ListAcls`](super::Client::list_acls) no longer shows it.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::DeleteAclRequest::new()
///     .acl_id("...");
/// let reply = client.delete_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAclRequest {
    /// **Required.** Access control list, by its ID, whose entries decide which addresses get through.
    pub acl_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DeleteAclRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclId`, which is required.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    DeleteAclRequest {
        "AclId" => acl_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteAclRequest {
    type Response = DeleteAclResponse;
    type Error = DeleteAclError;
    const INFO: OperationInfo = super::operation("DeleteAcl")
        .required(&["AclId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteAclError] = &[
        DeleteAclError::ResourceInUseAcl,
        DeleteAclError::IncorrectStatusAcl,
        DeleteAclError::ForbiddenAcl,
        DeleteAclError::ResourceNotFoundAcl,
    ];
}

/// Response to [`DeleteAclRequest`].
#[non_exhaustive]
pub struct DeleteAclResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876******`.
    pub request_id: Option<String>,
}

response! {
    DeleteAclResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteAclRequest`] names.
///
/// - [`ResourceInUseAcl`](super::DocumentedError::ResourceInUseAcl)
/// - [`IncorrectStatusAcl`](super::DocumentedError::IncorrectStatusAcl)
/// - [`ForbiddenAcl`](super::DocumentedError::ForbiddenAcl)
/// - [`ResourceNotFoundAcl`](super::DocumentedError::ResourceNotFoundAcl)
pub type DeleteAclError = super::DocumentedError;
