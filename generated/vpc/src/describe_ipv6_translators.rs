// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIPv6Translators`, from `vpc/DescribeIPv6Translators.md`.

use alicloud_runtime::codegen::*;

/// Lists IPv6 Translation Service instances, with specification, addresses and status.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeIPv6TranslatorsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ipv6_translators(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeIPv6TranslatorsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an IPv6 translation instance, as
    /// [`CreateIPv6Translator`](super::Client::create_ipv6_translator) returned it.
    pub ipv6_translator_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    pub name: Option<String>,
    /// Return only translation instances of this size.
    pub spec: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// IPv6 address that the translation instance was given and that clients call.
    pub allocate_ipv6_addr: Option<String>,
    /// Return only the translation instance that was given this IPv4 address.
    pub allocate_ipv4_addr: Option<String>,
    /// Whether the translation instance is paid in advance or by use.
    pub pay_type: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Whether the resource works or is locked, for example because payments are overdue.
    pub business_status: Option<String>,
}

impl DescribeIPv6TranslatorsRequest {
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
    /// Sets `Ipv6TranslatorId`.
    pub fn ipv6_translator_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_translator_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `AllocateIpv6Addr`.
    pub fn allocate_ipv6_addr(mut self, value: impl Into<String>) -> Self {
        self.allocate_ipv6_addr = Some(value.into());
        self
    }
    /// Sets `AllocateIpv4Addr`.
    pub fn allocate_ipv4_addr(mut self, value: impl Into<String>) -> Self {
        self.allocate_ipv4_addr = Some(value.into());
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
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
    /// Sets `BusinessStatus`.
    pub fn business_status(mut self, value: impl Into<String>) -> Self {
        self.business_status = Some(value.into());
        self
    }
}

request! {
    DescribeIPv6TranslatorsRequest {
        "RegionId" => region_id: query,
        "Ipv6TranslatorId" => ipv6_translator_id: query,
        "Name" => name: query,
        "Spec" => spec: query,
        "Status" => status: query,
        "AllocateIpv6Addr" => allocate_ipv6_addr: query,
        "AllocateIpv4Addr" => allocate_ipv4_addr: query,
        "PayType" => pay_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "BusinessStatus" => business_status: query,
    }
}

impl Operation for DescribeIPv6TranslatorsRequest {
    type Response = DescribeIPv6TranslatorsResponse;
    type Error = DescribeIPv6TranslatorsError;
    const INFO: OperationInfo = super::operation("DescribeIPv6Translators")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeIPv6TranslatorsError] = &[
        DescribeIPv6TranslatorsError::PayTypeNotSupport,
        DescribeIPv6TranslatorsError::BusinessStatusNotSupport,
        DescribeIPv6TranslatorsError::InvalidIpAddressWrongFormat,
        DescribeIPv6TranslatorsError::StatusNotSupport,
        DescribeIPv6TranslatorsError::InvalidName,
        DescribeIPv6TranslatorsError::ForbbidenSubUser,
        DescribeIPv6TranslatorsError::Forbidden,
    ];
}

impl Paginated for DescribeIPv6TranslatorsRequest {
    type Item = Ipv6Translator;
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
        Some(&mut response.ipv6_translators)
    }
}

/// Response to [`DescribeIPv6TranslatorsRequest`].
#[non_exhaustive]
pub struct DescribeIPv6TranslatorsResponse {
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The IPv6 translators that were found or are concerned, one entry each.
    pub ipv6_translators: Vec<Ipv6Translator>,
}

response! {
    DescribeIPv6TranslatorsResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "Ipv6Translators" => ipv6_translators: list("Ipv6Translator"),
    }
}

/// The IPv6 translators that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Ipv6Translator {
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub status: Option<String>,
    /// Size of the translation instance. Example: `small`.
    pub spec: Option<String>,
    /// When the resource was created, as milliseconds since 1970. Example: `1537151540000`.
    pub create_time: Option<i64>,
    /// Whether the translation instance is paid in advance or by use. Example: `Prepay`.
    pub pay_type: Option<String>,
    /// ID of an IPv6 translation instance, as
    /// [`CreateIPv6Translator`](super::Client::create_ipv6_translator) returned it.
    /// Example: `ipv6trans-bp1858ys*****`.
    pub ipv6_translator_id: Option<String>,
    /// IPv4 address that the translation instance was given. Example: `47.99.XX.XX`.
    pub allocate_ipv4_addr: Option<String>,
    /// Bandwidth that the translation instance can use. Example: `1`.
    pub available_bandwidth: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When the translation instance expires, as a Unix timestamp. Example: `1539792000000`.
    pub end_time: Option<i64>,
    /// Text that says what the resource is for. Example: `descriptionforinstance`.
    pub description: Option<String>,
    /// Upper limit of the data rate. Example: `1`.
    pub bandwidth: Option<i32>,
    /// Whether the resource works or is locked, for example because payments are overdue.
    /// Example: `Normal`.
    pub business_status: Option<String>,
    /// IPv6 address that the translation instance was given and that clients call.
    /// Example: `2400:3200:1600::XXXX`.
    pub allocate_ipv6_addr: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// IDs of the IPv6 translator entries that were found or are concerned.
    pub ipv6_translator_entry_ids: Vec<String>,
}

response! {
    Ipv6Translator {
        "Status" => status: value,
        "Spec" => spec: value,
        "CreateTime" => create_time: value,
        "PayType" => pay_type: value,
        "Ipv6TranslatorId" => ipv6_translator_id: value,
        "AllocateIpv4Addr" => allocate_ipv4_addr: value,
        "AvailableBandwidth" => available_bandwidth: value,
        "RegionId" => region_id: value,
        "EndTime" => end_time: value,
        "Description" => description: value,
        "Bandwidth" => bandwidth: value,
        "BusinessStatus" => business_status: value,
        "AllocateIpv6Addr" => allocate_ipv6_addr: value,
        "Name" => name: value,
        "Ipv6TranslatorEntryIds" => ipv6_translator_entry_ids: list("Ipv6TranslatorEntryId"),
    }
}

/// Errors that the documentation of [`DescribeIPv6TranslatorsRequest`] names.
///
/// - [`PayTypeNotSupport`](super::DocumentedError::PayTypeNotSupport)
/// - [`BusinessStatusNotSupport`](super::DocumentedError::BusinessStatusNotSupport)
/// - [`InvalidIpAddressWrongFormat`](super::DocumentedError::InvalidIpAddressWrongFormat)
/// - [`StatusNotSupport`](super::DocumentedError::StatusNotSupport)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type DescribeIPv6TranslatorsError = super::DocumentedError;
