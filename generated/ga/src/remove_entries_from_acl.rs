// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveEntriesFromAcl`, from `ga/RemoveEntriesFromAcl.md`.

use alicloud_runtime::codegen::*;

/// Removes IP entries from an access control list.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::remove_entries_from_acl::AclEntry;
///
/// let request = alicloud_ga::RemoveEntriesFromAclRequest::new()
///     .region_id("cn-hangzhou")
///     .acl_id("nacl-hp34s2h0xx1ht4nwo****")
///     .client_token("593B0448-D13E-4C56-AC0D-FDF0FDE0E9A3")
///     .dry_run(true)
///     .acl_entries([AclEntry::new()]);
/// let reply = client.remove_entries_from_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveEntriesFromAclRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `593B0448-D13E-4C56-AC0D-FDF0FDE0E9A3`.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `true`.
    pub dry_run: Option<bool>,
    /// **Required.** Entries of the ACL, one each. Items: at most 50.
    pub acl_entries: Vec<AclEntry>,
}

impl RemoveEntriesFromAclRequest {
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
    /// Sets `AclEntries`, which is required.
    pub fn acl_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<AclEntry>>,
    ) -> Self {
        self.acl_entries = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RemoveEntriesFromAclRequest {
        "RegionId" => region_id: query,
        "AclId" => acl_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "AclEntries" => acl_entries: query,
    }
}

impl Operation for RemoveEntriesFromAclRequest {
    type Response = RemoveEntriesFromAclResponse;
    type Error = RemoveEntriesFromAclError;
    const INFO: OperationInfo = super::operation("RemoveEntriesFromAcl")
        .required(&["RegionId", "AclId", "AclEntries"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [RemoveEntriesFromAclError] = &[
        RemoveEntriesFromAclError::NotExistAcl,
        RemoveEntriesFromAclError::StateErrorAcl,
        RemoveEntriesFromAclError::NotExistAclEntries,
    ];
}

/// Response to [`RemoveEntriesFromAclRequest`].
#[non_exhaustive]
pub struct RemoveEntriesFromAclResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `64ADAB1E-0B7F-4FD8-A404-3BECC0E9CCFF`.
    pub request_id: Option<String>,
    /// Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: Option<String>,
}

response! {
    RemoveEntriesFromAclResponse {
        "RequestId" => request_id: value,
        "AclId" => acl_id: value,
    }
}

/// Entries of the ACL, one each.
#[non_exhaustive]
pub struct AclEntry {
    /// Address or block of addresses. Example: `10.0.1.1/24`.
    pub entry: Option<String>,
}

impl AclEntry {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Entry`.
    pub fn entry(mut self, value: impl Into<String>) -> Self {
        self.entry = Some(value.into());
        self
    }
}

request! {
    AclEntry {
        "Entry" => entry: field,
    }
}

/// Errors that the documentation of [`RemoveEntriesFromAclRequest`] names.
///
/// - [`NotExistAcl`](super::DocumentedError::NotExistAcl)
/// - [`StateErrorAcl`](super::DocumentedError::StateErrorAcl)
/// - [`NotExistAclEntries`](super::DocumentedError::NotExistAclEntries)
pub type RemoveEntriesFromAclError = super::DocumentedError;
