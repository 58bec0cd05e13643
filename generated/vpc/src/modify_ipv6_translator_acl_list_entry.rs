// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyIPv6TranslatorAclListEntry`, from `vpc/ModifyIPv6TranslatorAclListEntry.md`.

use alicloud_runtime::codegen::*;

/// Changes the comment of an IP entry in an IPv6 Translation Service access list.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyIPv6TranslatorAclListEntryRequest::new()
///     .acl_id("...")
///     .acl_entry_id("...")
///     .acl_entry_comment("...");
/// let reply = client.modify_ipv6_translator_acl_list_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyIPv6TranslatorAclListEntryRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an access control list, as
    /// [`CreateIPv6TranslatorAclList`](super::Client::create_ipv6_translator_acl_list) returned it.
    pub acl_id: Option<String>,
    /// **Required.** ID of one entry of an access control list, given when the entry was added.
    pub acl_entry_id: Option<String>,
    /// **Required.** Remark that says what the list entry is for.
    pub acl_entry_comment: Option<String>,
}

impl ModifyIPv6TranslatorAclListEntryRequest {
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
    /// Sets `AclEntryId`, which is required.
    pub fn acl_entry_id(mut self, value: impl Into<String>) -> Self {
        self.acl_entry_id = Some(value.into());
        self
    }
    /// Sets `AclEntryComment`, which is required.
    pub fn acl_entry_comment(mut self, value: impl Into<String>) -> Self {
        self.acl_entry_comment = Some(value.into());
        self
    }
}

request! {
    ModifyIPv6TranslatorAclListEntryRequest {
        "RegionId" => region_id: query,
        "AclId" => acl_id: query,
        "AclEntryId" => acl_entry_id: query,
        "AclEntryComment" => acl_entry_comment: query,
    }
}

impl Operation for ModifyIPv6TranslatorAclListEntryRequest {
    type Response = ModifyIPv6TranslatorAclListEntryResponse;
    type Error = ModifyIPv6TranslatorAclListEntryError;
    const INFO: OperationInfo = super::operation("ModifyIPv6TranslatorAclListEntry")
        .required(&["RegionId", "AclId", "AclEntryId", "AclEntryComment"])
        .region("RegionId");
    const ERRORS: &'static [ModifyIPv6TranslatorAclListEntryError] = &[
        ModifyIPv6TranslatorAclListEntryError::InvalidIPv6TranslatorAclIdNotFound,
        ModifyIPv6TranslatorAclListEntryError::InvalidIPv6TranslatorAclEntryIdNotFound,
        ModifyIPv6TranslatorAclListEntryError::InvalidEntryComment,
        ModifyIPv6TranslatorAclListEntryError::ForbbidenSubUser,
        ModifyIPv6TranslatorAclListEntryError::Forbidden,
    ];
}

/// Response to [`ModifyIPv6TranslatorAclListEntryRequest`].
pub type ModifyIPv6TranslatorAclListEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyIPv6TranslatorAclListEntryRequest`] names.
///
/// - [`InvalidIPv6TranslatorAclIdNotFound`](super::DocumentedError::InvalidIPv6TranslatorAclIdNotFound)
/// - [`InvalidIPv6TranslatorAclEntryIdNotFound`](super::DocumentedError::InvalidIPv6TranslatorAclEntryIdNotFound)
/// - [`InvalidEntryComment`](super::DocumentedError::InvalidEntryComment)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type ModifyIPv6TranslatorAclListEntryError = super::DocumentedError;
