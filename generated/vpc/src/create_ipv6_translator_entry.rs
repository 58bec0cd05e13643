// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIPv6TranslatorEntry`, from `vpc/CreateIPv6TranslatorEntry.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclStatus, Protocol};

/// Adds a mapping to an IPv6 translation instance, from an IPv6 address and port to an IPv4 server.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateIPv6TranslatorEntryRequest::new()
///     .allocate_ipv6_port(80)
///     .backend_ipv4_addr("30.0.0.1")
///     .backend_ipv4_port(80)
///     .ipv6_translator_id("ipv6trans-bpffafafer55363")
///     .region_id("cn-hangzhou")
///     .trans_protocol("udp");
/// let reply = client.create_ipv6_translator_entry(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateIPv6TranslatorEntryRequest {
    /// **Required.** Port on the IPv6 address of the translation instance that clients call.
    /// Example: `80`.
    pub allocate_ipv6_port: Option<i32>,
    /// **Required.** Public address of the IPv4 server that the mapping leads to.
    /// Example: `46.22.xx.xx`.
    pub backend_ipv4_addr: Option<String>,
    /// **Required.** Port of the IPv4 server that the mapping leads to. Example: `80`.
    pub backend_ipv4_port: Option<i32>,
    /// **Required.** Translation instance that gets the mapping.
    /// Example: `ipv6trans-bp1858ys57xxxxxx`.
    pub ipv6_translator_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Protocol of the packets that the mapping passes on. Here: `tcp`, `udp`.
    /// Example: `tcp`.
    pub trans_protocol: Option<Open<Protocol>>,
    /// Access control list that the mapping obeys when `AclStatus` is `on`.
    /// Example: `ipv6transacl-bp1g8bhrdexnrxxxx`.
    pub acl_id: Option<String>,
    /// Whether the mapping looks at its access control list at all. Example: `on`.
    pub acl_status: Option<Open<AclStatus>>,
    /// Whether the access control list of the mapping lets its addresses in or keeps them out.
    /// Example: `white`.
    pub acl_type: Option<String>,
    /// Bandwidth limit of the mapping. All mappings together must stay below what the instance has.
    /// Default: `-1`. Example: `2`.
    pub entry_bandwidth: Option<i32>,
    /// Text that says what the mapping is for. Example: `description`.
    pub entry_description: Option<String>,
    /// Name by which people tell the mapping from others. Length: 2 to 100. Example: `name1`.
    pub entry_name: Option<String>,
}

impl CreateIPv6TranslatorEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AllocateIpv6Port`, which is required.
    #[inline]
    pub fn allocate_ipv6_port(mut self, value: i32) -> Self {
        self.allocate_ipv6_port = Some(value);
        self
    }
    /// Sets `BackendIpv4Addr`, which is required.
    pub fn backend_ipv4_addr(mut self, value: impl Into<String>) -> Self {
        self.backend_ipv4_addr = Some(value.into());
        self
    }
    /// Sets `BackendIpv4Port`, which is required.
    #[inline]
    pub fn backend_ipv4_port(mut self, value: i32) -> Self {
        self.backend_ipv4_port = Some(value);
        self
    }
    /// Sets `Ipv6TranslatorId`, which is required.
    pub fn ipv6_translator_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TransProtocol`, which is required.
    pub fn trans_protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.trans_protocol = Some(value.into());
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
}

request! {
    CreateIPv6TranslatorEntryRequest {
        "AllocateIpv6Port" => allocate_ipv6_port: query,
        "BackendIpv4Addr" => backend_ipv4_addr: query,
        "BackendIpv4Port" => backend_ipv4_port: query,
        "Ipv6TranslatorId" => ipv6_translator_id: query,
        "RegionId" => region_id: query,
        "TransProtocol" => trans_protocol: query,
        "AclId" => acl_id: query,
        "AclStatus" => acl_status: query,
        "AclType" => acl_type: query,
        "EntryBandwidth" => entry_bandwidth: query,
        "EntryDescription" => entry_description: query,
        "EntryName" => entry_name: query,
    }
}

impl Operation for CreateIPv6TranslatorEntryRequest {
    type Response = CreateIPv6TranslatorEntryResponse;
    type Error = CreateIPv6TranslatorEntryError;
    const INFO: OperationInfo = super::operation("CreateIPv6TranslatorEntry")
        .required(
            &[
                "AllocateIpv6Port",
                "BackendIpv4Addr",
                "BackendIpv4Port",
                "Ipv6TranslatorId",
                "RegionId",
                "TransProtocol",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [CreateIPv6TranslatorEntryError] = &[
        CreateIPv6TranslatorEntryError::ForbbidenSubUser,
        CreateIPv6TranslatorEntryError::Forbidden,
        CreateIPv6TranslatorEntryError::ResourceQuotaFull,
        CreateIPv6TranslatorEntryError::InvalidIpAddressAlreadyExist,
        CreateIPv6TranslatorEntryError::InvalidIpAddressWrongFormat,
        CreateIPv6TranslatorEntryError::InvalidIpAddressPrivateAddress,
        CreateIPv6TranslatorEntryError::IPv6TranslatorEntryInvalidPort,
        CreateIPv6TranslatorEntryError::InvalidIPv6TranslatorIdNotFound,
        CreateIPv6TranslatorEntryError::InvalidName,
        CreateIPv6TranslatorEntryError::InvalidDescription,
        CreateIPv6TranslatorEntryError::IPv6TranslatorEntryInvalidProtocol,
        CreateIPv6TranslatorEntryError::IPv6TranslatorConfiguring,
        CreateIPv6TranslatorEntryError::IPv6TranslatorEntryInvalidBandwidth,
        CreateIPv6TranslatorEntryError::IPv6TranslatorEntryIPv6Conflict,
        CreateIPv6TranslatorEntryError::IPv6TranslatorEntryIPv4Conflict,
        CreateIPv6TranslatorEntryError::IPv6TranslatorEntryAclIdNull,
        CreateIPv6TranslatorEntryError::InvalidIPv6TranslatorAclIdNotFound,
        CreateIPv6TranslatorEntryError::IPv6TranslatorEntryInvalidAclStatus,
        CreateIPv6TranslatorEntryError::IPv6TranslatorEntryInvalidAclType,
    ];
}

/// Response to [`CreateIPv6TranslatorEntryRequest`].
#[non_exhaustive]
pub struct CreateIPv6TranslatorEntryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DCE5D25-FFC9-492A-8371-12A4E0EE2E05`.
    pub request_id: Option<String>,
    /// ID of a mapping of the IPv6 translation service. Example: `ipv6transentry-xxxxxxxx`.
    pub ipv6_translator_entry_id: Option<String>,
}

response! {
    CreateIPv6TranslatorEntryResponse {
        "RequestId" => request_id: value,
        "Ipv6TranslatorEntryId" => ipv6_translator_entry_id: value,
    }
}

/// Errors that the documentation of [`CreateIPv6TranslatorEntryRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`InvalidIpAddressAlreadyExist`](super::DocumentedError::InvalidIpAddressAlreadyExist)
/// - [`InvalidIpAddressWrongFormat`](super::DocumentedError::InvalidIpAddressWrongFormat)
/// - [`InvalidIpAddressPrivateAddress`](super::DocumentedError::InvalidIpAddressPrivateAddress)
/// - [`IPv6TranslatorEntryInvalidPort`](super::DocumentedError::IPv6TranslatorEntryInvalidPort)
/// - [`InvalidIPv6TranslatorIdNotFound`](super::DocumentedError::InvalidIPv6TranslatorIdNotFound)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidDescription`](super::DocumentedError::InvalidDescription)
/// - [`IPv6TranslatorEntryInvalidProtocol`](super::DocumentedError::IPv6TranslatorEntryInvalidProtocol)
/// - [`IPv6TranslatorConfiguring`](super::DocumentedError::IPv6TranslatorConfiguring)
/// - [`IPv6TranslatorEntryInvalidBandwidth`](super::DocumentedError::IPv6TranslatorEntryInvalidBandwidth)
/// - [`IPv6TranslatorEntryIPv6Conflict`](super::DocumentedError::IPv6TranslatorEntryIPv6Conflict)
/// - [`IPv6TranslatorEntryIPv4Conflict`](super::DocumentedError::IPv6TranslatorEntryIPv4Conflict)
/// - [`IPv6TranslatorEntryAclIdNull`](super::DocumentedError::IPv6TranslatorEntryAclIdNull)
/// - [`InvalidIPv6TranslatorAclIdNotFound`](super::DocumentedError::InvalidIPv6TranslatorAclIdNotFound)
/// - [`IPv6TranslatorEntryInvalidAclStatus`](super::DocumentedError::IPv6TranslatorEntryInvalidAclStatus)
/// - [`IPv6TranslatorEntryInvalidAclType`](super::DocumentedError::IPv6TranslatorEntryInvalidAclType)
pub type CreateIPv6TranslatorEntryError = super::DocumentedError;
