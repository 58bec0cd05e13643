// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveAccessControlListEntry`, from `slb/RemoveAccessControlListEntry.md`.

use alicloud_runtime::codegen::*;

/// Takes IP entries out of an access control list; the list itself stays.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::RemoveAccessControlListEntryRequest::new()
///     .acl_id("acl-bp1l0kk4gxce43kzet04s")
///     .region_id("cn-hangzhou");
/// let reply = client.remove_access_control_list_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveAccessControlListEntryRequest {
    /// **Required.** Access control list, by its ID. Example: `acl-bp1l0kk4gxce43kzet04s`.
    pub acl_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Addresses or CIDR blocks on the list, each with a remark.
    /// Example: `[{"entry":"10.0.0.0/24","comment":"privaterule1"}]`.
    pub acl_entrys: Option<String>,
}

impl RemoveAccessControlListEntryRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AclEntrys`.
    pub fn acl_entrys(mut self, value: impl Into<String>) -> Self {
        self.acl_entrys = Some(value.into());
        self
    }
}

request! {
    RemoveAccessControlListEntryRequest {
        "AclId" => acl_id: query,
        "RegionId" => region_id: query,
        "AclEntrys" => acl_entrys: query,
    }
}

impl Operation for RemoveAccessControlListEntryRequest {
    type Response = RemoveAccessControlListEntryResponse;
    type Error = RemoveAccessControlListEntryError;
    const INFO: OperationInfo = super::operation("RemoveAccessControlListEntry")
        .required(&["AclId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [RemoveAccessControlListEntryError] = &[
        RemoveAccessControlListEntryError::SystemBusy,
    ];
}

/// Response to [`RemoveAccessControlListEntryRequest`].
pub type RemoveAccessControlListEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveAccessControlListEntryRequest`] names.
///
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
pub type RemoveAccessControlListEntryError = super::DocumentedError;
