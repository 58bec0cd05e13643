// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddAccessControlListEntry`, from `slb/AddAccessControlListEntry.md`.

use alicloud_runtime::codegen::*;

/// Adds addresses or CIDR blocks to an access control list; every listener that uses the list
/// follows.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::AddAccessControlListEntryRequest::new()
///     .acl_id("acl-bp1l0kk4gxce43kze*****")
///     .region_id("cn-hangzhou");
/// let reply = client.add_access_control_list_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddAccessControlListEntryRequest {
    /// Access control list, by its ID. Example: `acl-bp1l0kk4gxce43kze*****`.
    pub acl_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Addresses or CIDR blocks on the list, each with a remark.
    pub acl_entrys: Vec<AclEntry>,
}

impl AddAccessControlListEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclId`.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AclEntrys`.
    pub fn acl_entrys(
        mut self,
        value: impl IntoIterator<Item = impl Into<AclEntry>>,
    ) -> Self {
        self.acl_entrys = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddAccessControlListEntryRequest {
        "AclId" => acl_id: query,
        "RegionId" => region_id: query,
        "AclEntrys" => acl_entrys: query_json,
    }
}

impl Operation for AddAccessControlListEntryRequest {
    type Response = AddAccessControlListEntryResponse;
    type Error = AddAccessControlListEntryError;
    const INFO: OperationInfo = super::operation("AddAccessControlListEntry")
        .required(&["RegionId"])
        .region("RegionId");
    const ERRORS: &'static [AddAccessControlListEntryError] = &[
        AddAccessControlListEntryError::InvalidParamAclEntryExists,
        AddAccessControlListEntryError::IllegalEntry,
        AddAccessControlListEntryError::AclEntryIllegal,
        AddAccessControlListEntryError::InvalidEntry,
        AddAccessControlListEntryError::InvalidParamComment,
        AddAccessControlListEntryError::AclEntryExceedLimit,
        AddAccessControlListEntryError::SystemBusy,
        AddAccessControlListEntryError::ServiceUnavailable,
    ];
}

/// Response to [`AddAccessControlListEntryRequest`].
pub type AddAccessControlListEntryResponse = alicloud_runtime::EmptyResponse;

/// Addresses or CIDR blocks on the list, each with a remark.
#[non_exhaustive]
pub struct AclEntry {
    /// Address or CIDR block that the list gets. Example: `10.0. **.**/24`.
    pub entry: Option<String>,
    /// Note on what the entry is for. Example: `privaterule1`.
    pub comment: Option<String>,
}

impl AclEntry {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `entry`.
    pub fn entry(mut self, value: impl Into<String>) -> Self {
        self.entry = Some(value.into());
        self
    }
    /// Sets `comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

request! {
    AclEntry {
        "entry" => entry: field,
        "comment" => comment: field,
    }
}

/// Errors that the documentation of [`AddAccessControlListEntryRequest`] names.
///
/// - [`InvalidParamAclEntryExists`](super::DocumentedError::InvalidParamAclEntryExists)
/// - [`IllegalEntry`](super::DocumentedError::IllegalEntry)
/// - [`AclEntryIllegal`](super::DocumentedError::AclEntryIllegal)
/// - [`InvalidEntry`](super::DocumentedError::InvalidEntry)
/// - [`InvalidParamComment`](super::DocumentedError::InvalidParamComment)
/// - [`AclEntryExceedLimit`](super::DocumentedError::AclEntryExceedLimit)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type AddAccessControlListEntryError = super::DocumentedError;
