// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIPv6TranslatorEntries`, from `vpc/DescribeIPv6TranslatorEntries.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclStatus};

/// Lists mappings of the IPv6 translation service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeIPv6TranslatorEntriesRequest::new()
///     .ipv6_translator_id("ipv6transentry-bp1gpgeb3umme48ygihhg")
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ipv6_translator_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorEntriesRequest {
    /// Return only mappings of this translation instance. Example: `ipv6trans-bp1858ysxxxxxx`.
    pub ipv6_translator_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only mappings that obey this access control list. Example: `ipv6transacl-bp1de2xxxx`.
    pub acl_id: Option<String>,
    /// Return only mappings whose access control is on, or only those where it is off. Example: `off`.
    pub acl_status: Option<Open<AclStatus>>,
    /// Return only mappings whose list lets its addresses in, or only those that keep them out.
    /// Example: `white`.
    pub acl_type: Option<Open<AclType>>,
    /// Return only mappings of the instance with this IPv6 address. Example: `2400:3200:1600::xx`.
    pub allocate_ipv6_addr: Option<String>,
    /// Return only mappings that listen on this port. Example: `80`.
    pub allocate_ipv6_port: Option<i32>,
    /// Return only mappings that lead to this IPv4 address. Example: `47.99.xx.xx`.
    pub backend_ipv4_addr: Option<String>,
    /// Return only mappings that lead to this port. Example: `80`.
    pub backend_ipv4_port: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `sha1111`.
    pub client_token: Option<String>,
    /// Return only mappings of this name. Example: `entryname`.
    pub entry_name: Option<String>,
    /// Return only this mapping. Without it, all mappings of the instance come back, or all there are
    /// when no instance is named either. Example: `ipv6transentry-bp1g8bhrdexxxxx`.
    pub ipv6_translator_entry_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Return only mappings for this protocol. Example: `tcp`.
    pub trans_protocol: Option<String>,
}

impl DescribeIPv6TranslatorEntriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ipv6TranslatorId`.
    pub fn ipv6_translator_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_id = Some(value.into());
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
    pub fn acl_type(mut self, value: impl Into<Open<AclType>>) -> Self {
        self.acl_type = Some(value.into());
        self
    }
    /// Sets `AllocateIpv6Addr`.
    pub fn allocate_ipv6_addr(mut self, value: impl Into<String>) -> Self {
        self.allocate_ipv6_addr = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `EntryName`.
    pub fn entry_name(mut self, value: impl Into<String>) -> Self {
        self.entry_name = Some(value.into());
        self
    }
    /// Sets `Ipv6TranslatorEntryId`.
    pub fn ipv6_translator_entry_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_entry_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `TransProtocol`.
    pub fn trans_protocol(mut self, value: impl Into<String>) -> Self {
        self.trans_protocol = Some(value.into());
        self
    }
}

request! {
    DescribeIPv6TranslatorEntriesRequest {
        "Ipv6TranslatorId" => ipv6_translator_id: query,
        "RegionId" => region_id: query,
        "AclId" => acl_id: query,
        "AclStatus" => acl_status: query,
        "AclType" => acl_type: query,
        "AllocateIpv6Addr" => allocate_ipv6_addr: query,
        "AllocateIpv6Port" => allocate_ipv6_port: query,
        "BackendIpv4Addr" => backend_ipv4_addr: query,
        "BackendIpv4Port" => backend_ipv4_port: query,
        "ClientToken" => client_token: query,
        "EntryName" => entry_name: query,
        "Ipv6TranslatorEntryId" => ipv6_translator_entry_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "TransProtocol" => trans_protocol: query,
    }
}

impl Operation for DescribeIPv6TranslatorEntriesRequest {
    type Response = DescribeIPv6TranslatorEntriesResponse;
    type Error = DescribeIPv6TranslatorEntriesError;
    const INFO: OperationInfo = super::operation("DescribeIPv6TranslatorEntries")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeIPv6TranslatorEntriesError] = &[
        DescribeIPv6TranslatorEntriesError::ForbbidenSubUser,
        DescribeIPv6TranslatorEntriesError::Forbidden,
        DescribeIPv6TranslatorEntriesError::InvalidName,
        DescribeIPv6TranslatorEntriesError::IPv6TranslatorEntryInvalidPort,
        DescribeIPv6TranslatorEntriesError::IPv6TranslatorEntryInvalidProtocol,
        DescribeIPv6TranslatorEntriesError::InvalidIpAddressWrongFormat,
        DescribeIPv6TranslatorEntriesError::IPv6TranslatorEntryInvalidAclStatus,
        DescribeIPv6TranslatorEntriesError::IPv6TranslatorEntryInvalidAclType,
    ];
}

impl Paginated for DescribeIPv6TranslatorEntriesRequest {
    type Item = Ipv6TranslatorEntry;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.ipv6_translator_entries)
    }
}

/// Response to [`DescribeIPv6TranslatorEntriesRequest`].
#[non_exhaustive]
pub struct DescribeIPv6TranslatorEntriesResponse {
    /// Mappings that were found.
    pub ipv6_translator_entries: Vec<Ipv6TranslatorEntry>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3109D437-5D6D-4A28-B5F5-EF936DExxxx`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeIPv6TranslatorEntriesResponse {
        "Ipv6TranslatorEntries" => ipv6_translator_entries: list("Ipv6TranslatorEntry"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Mappings that were found.
#[non_exhaustive]
pub struct Ipv6TranslatorEntry {
    /// ID of the access control list, for use in other calls. Example: `ipv6transacl-bp1de2xxxx`.
    pub acl_id: Option<String>,
    /// Whether the mapping looks at its access control list at all. Example: `on`.
    pub acl_status: Option<String>,
    /// Whether the access control list of the mapping lets its addresses in or keeps them out.
    /// Example: `white`.
    pub acl_type: Option<String>,
    /// IPv6 address that the translation instance was given and that clients call.
    /// Example: `2400:3200:1600::xxx`.
    pub allocate_ipv6_addr: Option<String>,
    /// Port on the IPv6 address of the translation instance that clients call. Example: `80`.
    pub allocate_ipv6_port: Option<i32>,
    /// Public address of the IPv4 server that the mapping leads to. Example: `47.99.xx.xx`.
    pub backend_ipv4_addr: Option<String>,
    /// Port of the IPv4 server that the mapping leads to. Example: `80`.
    pub backend_ipv4_port: Option<String>,
    /// Bandwidth limit of the mapping. All mappings together must stay below what the instance has.
    /// Example: `1`.
    pub entry_bandwidth: Option<String>,
    /// Text that says what the mapping is for. Example: `description`.
    pub entry_description: Option<String>,
    /// Name by which people tell the mapping from others. Example: `name`.
    pub entry_name: Option<String>,
    /// State that the mapping is in, for example `active`.
    pub entry_status: Option<String>,
    /// ID of a mapping of the IPv6 translation service. Example: `ipv6transentry-bp1g8bhrdexxxxx`.
    pub ipv6_translator_entry_id: Option<String>,
    /// ID of an IPv6 translation instance, as
    /// [`CreateIPv6Translator`](super::Client::create_ipv6_translator) returned it.
    /// Example: `ipv6trans-bp1858ysxxxxxx`.
    pub ipv6_translator_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Protocol of the packets that the mapping passes on. Example: `tcp`.
    pub trans_protocol: Option<String>,
}

response! {
    Ipv6TranslatorEntry {
        "AclId" => acl_id: value,
        "AclStatus" => acl_status: value,
        "AclType" => acl_type: value,
        "AllocateIpv6Addr" => allocate_ipv6_addr: value,
        "AllocateIpv6Port" => allocate_ipv6_port: value,
        "BackendIpv4Addr" => backend_ipv4_addr: value,
        "BackendIpv4Port" => backend_ipv4_port: value,
        "EntryBandwidth" => entry_bandwidth: value,
        "EntryDescription" => entry_description: value,
        "EntryName" => entry_name: value,
        "EntryStatus" => entry_status: value,
        "Ipv6TranslatorEntryId" => ipv6_translator_entry_id: value,
        "Ipv6TranslatorId" => ipv6_translator_id: value,
        "RegionId" => region_id: value,
        "TransProtocol" => trans_protocol: value,
    }
}

values! {
    /// Return only mappings whose list lets its addresses in, or only those that keep them out.
    pub enum AclType {
        /// Addresses on the list may reach the backend.
        White = "white",
        /// Addresses on the list are kept away from the backend.
        Black = "black",
    }
}

/// Errors that the documentation of [`DescribeIPv6TranslatorEntriesRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`IPv6TranslatorEntryInvalidPort`](super::DocumentedError::IPv6TranslatorEntryInvalidPort)
/// - [`IPv6TranslatorEntryInvalidProtocol`](super::DocumentedError::IPv6TranslatorEntryInvalidProtocol)
/// - [`InvalidIpAddressWrongFormat`](super::DocumentedError::InvalidIpAddressWrongFormat)
/// - [`IPv6TranslatorEntryInvalidAclStatus`](super::DocumentedError::IPv6TranslatorEntryInvalidAclStatus)
/// - [`IPv6TranslatorEntryInvalidAclType`](super::DocumentedError::IPv6TranslatorEntryInvalidAclType)
pub type DescribeIPv6TranslatorEntriesError = super::DocumentedError;
