// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddEntriesToAcl`, from `ga/AddEntriesToAcl.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclEntry};

/// Adds IP entries to an access control list (ACL), which listeners use as whitelist or blacklist.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::add_entries_to_acl::AclEntry;
///
/// let request = alicloud_ga::AddEntriesToAclRequest::new()
///     .acl_id("...")
///     .acl_entries([AclEntry::new()]);
/// let reply = client.add_entries_to_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddEntriesToAclRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Access control list, by its ID, whose entries decide which addresses get through.
    pub acl_id: Option<String>,
    /// **Required.** Entries of the ACL, one each. Items: at most 50.
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
        "RegionId" => region_id: query,
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
        .required(&["RegionId", "AclId", "AclEntries"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [AddEntriesToAclError] = &[
        AddEntriesToAclError::NotExistAcl,
        AddEntriesToAclError::StateErrorAcl,
        AddEntriesToAclError::IsExistAclEntriesIsExist,
        AddEntriesToAclError::QuotaExceededAclEntries,
        AddEntriesToAclError::RepeatAclEntries,
    ];
}

/// Response to [`AddEntriesToAclRequest`].
#[non_exhaustive]
pub struct AddEntriesToAclResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`.
    pub request_id: Option<String>,
    /// Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: Option<String>,
}

response! {
    AddEntriesToAclResponse {
        "RequestId" => request_id: value,
        "AclId" => acl_id: value,
    }
}

/// Errors that the documentation of [`AddEntriesToAclRequest`] names.
///
/// - [`NotExistAcl`](super::DocumentedError::NotExistAcl)
/// - [`StateErrorAcl`](super::DocumentedError::StateErrorAcl)
/// - [`IsExistAclEntriesIsExist`](super::DocumentedError::IsExistAclEntriesIsExist)
/// - [`QuotaExceededAclEntries`](super::DocumentedError::QuotaExceededAclEntries)
/// - [`RepeatAclEntries`](super::DocumentedError::RepeatAclEntries)
pub type AddEntriesToAclError = super::DocumentedError;
