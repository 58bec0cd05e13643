// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveIPv6TranslatorAclListEntry`, from `vpc/RemoveIPv6TranslatorAclListEntry.md`.

use alicloud_runtime::codegen::*;

/// Removes one entry from an access control list of the IPv6 translation service.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::RemoveIPv6TranslatorAclListEntryRequest::new()
///     .acl_entry_id("ipv6transaclentry-bp105jrsxxxx")
///     .acl_id("ipv6transacl-bp1de2xxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.remove_ipv6_translator_acl_list_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveIPv6TranslatorAclListEntryRequest {
    /// **Required.** List entry to remove. Example: `ipv6transaclentry-bp105jrsxxxx`.
    pub acl_entry_id: Option<String>,
    /// **Required.** Access control list that the entry is in. Example: `ipv6transacl-bp1de2xxxx`.
    pub acl_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `sha123456`.
    pub client_token: Option<String>,
}

impl RemoveIPv6TranslatorAclListEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclEntryId`, which is required.
    pub fn acl_entry_id(mut self, value: impl Into<String>) -> Self {
        self.acl_entry_id = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    RemoveIPv6TranslatorAclListEntryRequest {
        "AclEntryId" => acl_entry_id: query,
        "AclId" => acl_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for RemoveIPv6TranslatorAclListEntryRequest {
    type Response = RemoveIPv6TranslatorAclListEntryResponse;
    type Error = RemoveIPv6TranslatorAclListEntryError;
    const INFO: OperationInfo = super::operation("RemoveIPv6TranslatorAclListEntry")
        .required(&["AclEntryId", "AclId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RemoveIPv6TranslatorAclListEntryError] = &[
        RemoveIPv6TranslatorAclListEntryError::ForbbidenSubUser,
        RemoveIPv6TranslatorAclListEntryError::Forbidden,
        RemoveIPv6TranslatorAclListEntryError::InvalidIPv6TranslatorAclIdNotFound,
        RemoveIPv6TranslatorAclListEntryError::InvalidIPv6TranslatorAclEntryIdNotFound,
        RemoveIPv6TranslatorAclListEntryError::IPv6TranslatorAclDeleteLastEntry,
    ];
}

/// Response to [`RemoveIPv6TranslatorAclListEntryRequest`].
pub type RemoveIPv6TranslatorAclListEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveIPv6TranslatorAclListEntryRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidIPv6TranslatorAclIdNotFound`](super::DocumentedError::InvalidIPv6TranslatorAclIdNotFound)
/// - [`InvalidIPv6TranslatorAclEntryIdNotFound`](super::DocumentedError::InvalidIPv6TranslatorAclEntryIdNotFound)
/// - [`IPv6TranslatorAclDeleteLastEntry`](super::DocumentedError::IPv6TranslatorAclDeleteLastEntry)
pub type RemoveIPv6TranslatorAclListEntryError = super::DocumentedError;
