// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveEntriesFromAcl`, from `alb/RemoveEntriesFromAcl.md`.

use alicloud_runtime::codegen::*;

/// Takes address blocks out of an access control list.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::RemoveEntriesFromAclRequest::new()
///     .acl_id("...")
///     .entries(["..."]);
/// let reply = client.remove_entries_from_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveEntriesFromAclRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Access control list, by its ID, whose entries decide which addresses get through.
    pub acl_id: Option<String>,
    /// **Required.** Address blocks to take off the list. Items: at most 20.
    pub entries: Vec<String>,
}

impl RemoveEntriesFromAclRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `AclId`, which is required.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
        self
    }
    /// Sets `Entries`, which is required.
    pub fn entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entries = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RemoveEntriesFromAclRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "AclId" => acl_id: query,
        "Entries" => entries: query,
    }
}

impl Operation for RemoveEntriesFromAclRequest {
    type Response = RemoveEntriesFromAclResponse;
    type Error = RemoveEntriesFromAclError;
    const INFO: OperationInfo = super::operation("RemoveEntriesFromAcl")
        .required(&["AclId", "Entries"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [RemoveEntriesFromAclError] = &[
        RemoveEntriesFromAclError::IncorrectStatusAcl,
        RemoveEntriesFromAclError::ForbiddenAcl,
        RemoveEntriesFromAclError::ResourceNotFoundAcl,
        RemoveEntriesFromAclError::ResourceNotFoundAclEntry,
    ];
}

/// Response to [`RemoveEntriesFromAclRequest`].
#[non_exhaustive]
pub struct RemoveEntriesFromAclResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `593B0448-D13E-4C56-AC0D-FDF0F******`.
    pub request_id: Option<String>,
}

response! {
    RemoveEntriesFromAclResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RemoveEntriesFromAclRequest`] names.
///
/// - [`IncorrectStatusAcl`](super::DocumentedError::IncorrectStatusAcl)
/// - [`ForbiddenAcl`](super::DocumentedError::ForbiddenAcl)
/// - [`ResourceNotFoundAcl`](super::DocumentedError::ResourceNotFoundAcl)
/// - [`ResourceNotFoundAclEntry`](super::DocumentedError::ResourceNotFoundAclEntry)
pub type RemoveEntriesFromAclError = super::DocumentedError;
