// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyIPv6TranslatorEntry`, from `vpc/ModifyIPv6TranslatorEntry.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclStatus, Protocol};

/// Changes a mapping of the IPv6 translation service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyIPv6TranslatorEntryRequest::new()
///     .ipv6_translator_entry_id("ipv6trans-bp1858ysxxxxxx")
///     .region_id("cn-hangzhou")
///     .entry_name("test");
/// let reply = client.modify_ipv6_translator_entry(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyIPv6TranslatorEntryRequest {
    /// **Required.** Mapping to change. Example: `ipv6trans-bp1858ysxxxxxx`.
    pub ipv6_translator_entry_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an access control list, as
    /// [`CreateIPv6TranslatorAclList`](super::Client::create_ipv6_translator_acl_list) returned it.
    /// Example: `ipv6transacl-bp1de27sou71g0lfxxxx`.
    pub acl_id: Option<String>,
    /// Whether the mapping looks at its access control list at all. Example: `off`.
    pub acl_status: Option<Open<AclStatus>>,
    /// Whether the access control list of the mapping lets its addresses in or keeps them out.
    /// Example: `white`.
    pub acl_type: Option<String>,
    /// Port on the IPv6 address of the translation instance that clients call. Example: `80`.
    pub allocate_ipv6_port: Option<i32>,
    /// Public address of the IPv4 server that the mapping leads to. Example: `47.11.xx.xxx`.
    pub backend_ipv4_addr: Option<String>,
    /// Port of the IPv4 server that the mapping leads to. Example: `80`.
    pub backend_ipv4_port: Option<i32>,
    /// Bandwidth limit of the mapping. All mappings together must stay below what the instance has.
    /// Default: `-1`. Example: `10`.
    pub entry_bandwidth: Option<i32>,
    /// Text that says what the mapping is for. Length: 2 to 100. Example: `entrydescription`.
    pub entry_description: Option<String>,
    /// Name by which people tell the mapping from others. Length: 2 to 100. Example: `entry1`.
    pub entry_name: Option<String>,
    /// Protocol of the packets that the mapping passes on. Here: `tcp`, `udp`. Example: `tcp`.
    pub trans_protocol: Option<Open<Protocol>>,
}

impl ModifyIPv6TranslatorEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ipv6TranslatorEntryId`, which is required.
    pub fn ipv6_translator_entry_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_entry_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AclId`.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
        self
    }
    /// Sets `AclStatus`.
    pub fn acl_status(mut self, value: impl Into<Open<AclStatus>>) -> Self {
        self.acl_status = Some(value.into());
        self
    }
    /// Sets `AclType`.
    pub fn acl_type(mut self, value: impl Into<String>) -> Self {
        self.acl_type = Some(value.into());
        self
    }
    /// Sets `AllocateIpv6Port`.
    #[inline]
    pub fn allocate_ipv6_port(mut self, value: i32) -> Self {
        self.allocate_ipv6_port = Some(value);
        self
    }
    /// Sets `BackendIpv4Addr`.
    pub fn backend_ipv4_addr(mut self, value: impl Into<String>) -> Self {
        self.backend_ipv4_addr = Some(value.into());
        self
    }
    /// Sets `BackendIpv4Port`.
    #[inline]
    pub fn backend_ipv4_port(mut self, value: i32) -> Self {
        self.backend_ipv4_port = Some(value);
        self
    }
    /// Sets `EntryBandwidth`.
    #[inline]
    pub fn entry_bandwidth(mut self, value: i32) -> Self {
        self.entry_bandwidth = Some(value);
        self
    }
    /// Sets `EntryDescription`.
    pub fn entry_description(mut self, value: impl Into<String>) -> Self {
        self.entry_description = Some(value.into());
        self
    }
    /// Sets `EntryName`.
    pub fn entry_name(mut self, value: impl Into<String>) -> Self {
        self.entry_name = Some(value.into());
        self
    }
    /// Sets `TransProtocol`.
    pub fn trans_protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.trans_protocol = Some(value.into());
        self
    }
}

request! {
    ModifyIPv6TranslatorEntryRequest {
        "Ipv6TranslatorEntryId" => ipv6_translator_entry_id: query,
        "RegionId" => region_id: query,
        "AclId" => acl_id: query,
        "AclStatus" => acl_status: query,
        "AclType" => acl_type: query,
        "AllocateIpv6Port" => allocate_ipv6_port: query,
        "BackendIpv4Addr" => backend_ipv4_addr: query,
        "BackendIpv4Port" => backend_ipv4_port: query,
        "EntryBandwidth" => entry_bandwidth: query,
        "EntryDescription" => entry_description: query,
        "EntryName" => entry_name: query,
        "TransProtocol" => trans_protocol: query,
    }
}

impl Operation for ModifyIPv6TranslatorEntryRequest {
    type Response = ModifyIPv6TranslatorEntryResponse;
    type Error = ModifyIPv6TranslatorEntryError;
    const INFO: OperationInfo = super::operation("ModifyIPv6TranslatorEntry")
        .required(&["Ipv6TranslatorEntryId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyIPv6TranslatorEntryError] = &[
        ModifyIPv6TranslatorEntryError::ForbbidenSubUser,
        ModifyIPv6TranslatorEntryError::Forbidden,
        ModifyIPv6TranslatorEntryError::InvalidName,
        ModifyIPv6TranslatorEntryError::InvalidDescription,
        ModifyIPv6TranslatorEntryError::InvalidIpAddressAlreadyExist,
        ModifyIPv6TranslatorEntryError::InvalidIpAddressWrongFormat,
        ModifyIPv6TranslatorEntryError::InvalidIpAddressPrivateAddress,
        ModifyIPv6TranslatorEntryError::IPv6TranslatorEntryInvalidPort,
        ModifyIPv6TranslatorEntryError::IPv6TranslatorEntryInvalidProtocol,
        ModifyIPv6TranslatorEntryError::IPv6TranslatorConfiguring,
        ModifyIPv6TranslatorEntryError::IPv6TranslatorEntryIPv6Conflict,
        ModifyIPv6TranslatorEntryError::IPv6TranslatorEntryIPv4Conflict,
        ModifyIPv6TranslatorEntryError::IPv6TranslatorEntryInvalidParameter,
        ModifyIPv6TranslatorEntryError::IPv6TranslatorEntryAclIdNull,
        ModifyIPv6TranslatorEntryError::InvalidIPv6TranslatorAclIdNotFound,
        ModifyIPv6TranslatorEntryError::IPv6TranslatorEntryInvalidAclType,
        ModifyIPv6TranslatorEntryError::IPv6TranslatorEntryInvalidAclStatus,
        ModifyIPv6TranslatorEntryError::IPv6TranslatorEntryInvalidBandwidth,
        ModifyIPv6TranslatorEntryError::InvalidIPv6TranslatorEntryIdNotFound,
    ];
}

/// Response to [`ModifyIPv6TranslatorEntryRequest`].
pub type ModifyIPv6TranslatorEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyIPv6TranslatorEntryRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidDescription`](super::DocumentedError::InvalidDescription)
/// - [`InvalidIpAddressAlreadyExist`](super::DocumentedError::InvalidIpAddressAlreadyExist)
/// - [`InvalidIpAddressWrongFormat`](super::DocumentedError::InvalidIpAddressWrongFormat)
/// - [`InvalidIpAddressPrivateAddress`](super::DocumentedError::InvalidIpAddressPrivateAddress)
/// - [`IPv6TranslatorEntryInvalidPort`](super::DocumentedError::IPv6TranslatorEntryInvalidPort)
/// - [`IPv6TranslatorEntryInvalidProtocol`](super::DocumentedError::IPv6TranslatorEntryInvalidProtocol)
/// - [`IPv6TranslatorConfiguring`](super::DocumentedError::IPv6TranslatorConfiguring)
/// - [`IPv6TranslatorEntryIPv6Conflict`](super::DocumentedError::IPv6TranslatorEntryIPv6Conflict)
/// - [`IPv6TranslatorEntryIPv4Conflict`](super::DocumentedError::IPv6TranslatorEntryIPv4Conflict)
/// - [`IPv6TranslatorEntryInvalidParameter`](super::DocumentedError::IPv6TranslatorEntryInvalidParameter)
/// - [`IPv6TranslatorEntryAclIdNull`](super::DocumentedError::IPv6TranslatorEntryAclIdNull)
/// - [`InvalidIPv6TranslatorAclIdNotFound`](super::DocumentedError::InvalidIPv6TranslatorAclIdNotFound)
/// - [`IPv6TranslatorEntryInvalidAclType`](super::DocumentedError::IPv6TranslatorEntryInvalidAclType)
/// - [`IPv6TranslatorEntryInvalidAclStatus`](super::DocumentedError::IPv6TranslatorEntryInvalidAclStatus)
/// - [`IPv6TranslatorEntryInvalidBandwidth`](super::DocumentedError::IPv6TranslatorEntryInvalidBandwidth)
/// - [`InvalidIPv6TranslatorEntryIdNotFound`](super::DocumentedError::InvalidIPv6TranslatorEntryIdNotFound), here with HTTP status 404
pub type ModifyIPv6TranslatorEntryError = super::DocumentedError;
