// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddIPv6TranslatorAclListEntry`, from `vpc/AddIPv6TranslatorAclListEntry.md`.

use alicloud_runtime::codegen::*;

/// Adds one IPv6 address or address range to an access control list of the IPv6 translation
/// service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AddIPv6TranslatorAclListEntryRequest::new()
///     .acl_entry_ip("12ab:0:0:dc30::0102")
///     .acl_id("ipv6transacl-bp1de2xxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.add_ipv6_translator_acl_list_entry(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AddIPv6TranslatorAclListEntryRequest {
    /// **Required.** IPv6 address, or IPv6 range in CIDR notation, that the list entry covers.
    /// Example: `12ab:0:0:dc30::0102`.
    pub acl_entry_ip: Option<String>,
    /// **Required.** Access control list that the entry is added to.
    /// Example: `ipv6transacl-bp1de2xxxx`.
    pub acl_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Remark that says what the list entry is for. Length: 2 to 100. Example: `clientIP1`.
    pub acl_entry_comment: Option<String>,
}

impl AddIPv6TranslatorAclListEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclEntryIp`, which is required.
    pub fn acl_entry_ip(mut self, value: impl Into<String>) -> Self {
        self.acl_entry_ip = Some(value.into());
        self
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
    /// Sets `AclEntryComment`.
    pub fn acl_entry_comment(mut self, value: impl Into<String>) -> Self {
        self.acl_entry_comment = Some(value.into());
        self
    }
}

request! {
    AddIPv6TranslatorAclListEntryRequest {
        "AclEntryIp" => acl_entry_ip: query,
        "AclId" => acl_id: query,
        "RegionId" => region_id: query,
        "AclEntryComment" => acl_entry_comment: query,
    }
}

impl Operation for AddIPv6TranslatorAclListEntryRequest {
    type Response = AddIPv6TranslatorAclListEntryResponse;
    type Error = AddIPv6TranslatorAclListEntryError;
    const INFO: OperationInfo = super::operation("AddIPv6TranslatorAclListEntry")
        .required(&["AclEntryIp", "AclId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [AddIPv6TranslatorAclListEntryError] = &[
        AddIPv6TranslatorAclListEntryError::ForbbidenSubUser,
        AddIPv6TranslatorAclListEntryError::Forbidden,
        AddIPv6TranslatorAclListEntryError::ResourceQuotaFull,
        AddIPv6TranslatorAclListEntryError::InvalidIpAddressWrongFormat,
        AddIPv6TranslatorAclListEntryError::InvalidIPv6TranslatorAclIdNotFound,
        AddIPv6TranslatorAclListEntryError::InvalidEntryComment,
    ];
}

/// Response to [`AddIPv6TranslatorAclListEntryRequest`].
#[non_exhaustive]
pub struct AddIPv6TranslatorAclListEntryResponse {
    /// ID of this call; quote it when asking support about it. Example: `8B2F5262-6B57-43F2-xxxxx`.
    pub request_id: Option<String>,
    /// ID of one entry of an access control list, given when the entry was added.
    /// Example: `ipv6transaclentry-bp105jrs****`.
    pub acl_entry_id: Option<String>,
}

response! {
    AddIPv6TranslatorAclListEntryResponse {
        "RequestId" => request_id: value,
        "AclEntryId" => acl_entry_id: value,
    }
}

/// Errors that the documentation of [`AddIPv6TranslatorAclListEntryRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`InvalidIpAddressWrongFormat`](super::DocumentedError::InvalidIpAddressWrongFormat)
/// - [`InvalidIPv6TranslatorAclIdNotFound`](super::DocumentedError::InvalidIPv6TranslatorAclIdNotFound)
/// - [`InvalidEntryComment`](super::DocumentedError::InvalidEntryComment)
pub type AddIPv6TranslatorAclListEntryError = super::DocumentedError;
