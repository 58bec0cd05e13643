// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddEntriesToAcl`, from `alb/AddEntriesToAcl.md`.

use alicloud_runtime::codegen::*;

/// Adds address blocks to an access control list; every listener that uses it follows.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// use alicloud_alb::add_entries_to_acl::AclEntry;
///
/// let request = alicloud_alb::AddEntriesToAclRequest::new()
///     .acl_id("...")
///     .acl_entries([AclEntry::new()]);
/// let reply = client.add_entries_to_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddEntriesToAclRequest {
    /// **Required.** Access control list, by its ID, whose entries decide which addresses get through.
    pub acl_id: Option<String>,
    /// **Required.** Address blocks to be listed, each with an optional note. Items: at most 20.
    pub acl_entries: Vec<AclEntry>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl AddEntriesToAclRequest {
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
    /// Sets `AclEntries`, which is required.
    pub fn acl_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<AclEntry>>,
    ) -> Self {
        self.acl_entries = value.into_iter().map(Into::into).collect();
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
    AddEntriesToAclRequest {
        "AclId" => acl_id: query,
        "AclEntries" => acl_entries: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for AddEntriesToAclRequest {
    type Response = AddEntriesToAclResponse;
    type Error = AddEntriesToAclError;
    const INFO: OperationInfo = super::operation("AddEntriesToAcl")
        .required(&["AclId", "AclEntries"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [AddEntriesToAclError] = &[
        AddEntriesToAclError::ResourceAlreadyExistAclEntry,
        AddEntriesToAclError::ResourceQuotaExceededAclEntriesNum,
        AddEntriesToAclError::IncorrectStatusAcl,
        AddEntriesToAclError::ResourceQuotaExceededListenerAclEntriesNum,
        AddEntriesToAclError::ResourceQuotaExceededLoadBalancerAclEntriesNum,
        AddEntriesToAclError::ResourceNotFoundAcl,
    ];
}

/// Response to [`AddEntriesToAclRequest`].
#[non_exhaustive]
pub struct AddEntriesToAclResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34******`.
    pub request_id: Option<String>,
}

response! {
    AddEntriesToAclResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Address blocks to be listed, each with an optional note.
#[non_exhaustive]
pub struct AclEntry {
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Address block to be listed, in CIDR notation.
    pub entry: Option<String>,
}

impl AclEntry {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Entry`, which is required.
    pub fn entry(mut self, value: impl Into<String>) -> Self {
        self.entry = Some(value.into());
        self
    }
}

request! {
    AclEntry {
        "Description" => description: field,
        "Entry" => entry: field,
    }
}

/// Errors that the documentation of [`AddEntriesToAclRequest`] names.
///
/// - [`ResourceAlreadyExistAclEntry`](super::DocumentedError::ResourceAlreadyExistAclEntry)
/// - [`ResourceQuotaExceededAclEntriesNum`](super::DocumentedError::ResourceQuotaExceededAclEntriesNum)
/// - [`IncorrectStatusAcl`](super::DocumentedError::IncorrectStatusAcl)
/// - [`ResourceQuotaExceededListenerAclEntriesNum`](super::DocumentedError::ResourceQuotaExceededListenerAclEntriesNum)
/// - [`ResourceQuotaExceededLoadBalancerAclEntriesNum`](super::DocumentedError::ResourceQuotaExceededLoadBalancerAclEntriesNum)
/// - [`ResourceNotFoundAcl`](super::DocumentedError::ResourceNotFoundAcl)
pub type AddEntriesToAclError = super::DocumentedError;
