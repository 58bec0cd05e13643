// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDnatEntries`, from `uis/DescribeDnatEntries.md`.

use alicloud_runtime::codegen::*;

/// Lists the DNAT entries of a UIS node.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DescribeDnatEntriesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dnat_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDnatEntriesRequest {
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the UIS instance dnat that the call is about. Example: `UISDNAT-xxxxlpa9jojfuvvxt****`.
    pub uis_dnat_id: Option<String>,
    /// Access point of the service that is meant. Example: `UISNODE-xxxpucur6tfhpzok5****`.
    pub uis_node_id: Option<String>,
}

impl DescribeDnatEntriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `UisDnatId`.
    pub fn uis_dnat_id(mut self, value: impl Into<String>) -> Self {
        self.uis_dnat_id = Some(value.into());
        self
    }
    /// Sets `UisNodeId`.
    pub fn uis_node_id(mut self, value: impl Into<String>) -> Self {
        self.uis_node_id = Some(value.into());
        self
    }
}

request! {
    DescribeDnatEntriesRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
        "UisDnatId" => uis_dnat_id: query,
        "UisNodeId" => uis_node_id: query,
    }
}

impl Operation for DescribeDnatEntriesRequest {
    type Response = DescribeDnatEntriesResponse;
    type Error = DescribeDnatEntriesError;
    const INFO: OperationInfo = super::operation("DescribeDnatEntries")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDnatEntriesError] = &[
        DescribeDnatEntriesError::InvalidUisNodeIdNotFound,
        DescribeDnatEntriesError::UnknownError,
    ];
}

impl Paginated for DescribeDnatEntriesRequest {
    type Item = UisDnatEntry;
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
        Some(&mut response.uis_dnat_entries)
    }
}

/// Response to [`DescribeDnatEntriesRequest`].
#[non_exhaustive]
pub struct DescribeDnatEntriesResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD14A51E-B94A-487E-B0F0-3D413FBD1E1F`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Entries of the UIS instance dnat, one each.
    pub uis_dnat_entries: Vec<UisDnatEntry>,
}

response! {
    DescribeDnatEntriesResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "UisDnatEntries" => uis_dnat_entries: list("UisDnatEntry"),
    }
}

/// Entries of the UIS instance dnat, one each.
#[non_exhaustive]
pub struct UisDnatEntry {
    /// IP address that belongs to the destination. Example: `8.8.8.X`.
    pub destination_ip: Option<String>,
    /// Network port that belongs to the destination. Example: `1001`.
    pub destination_port: Option<i32>,
    /// Protocol that the IP address uses. Example: `tcp`.
    pub ip_protocol: Option<String>,
    /// IP address that belongs to the original. Example: `9.9.9.X`.
    pub original_ip: Option<String>,
    /// Network port that belongs to the original. Example: `2001`.
    pub original_port: Option<i32>,
    /// ID of the UIS instance dnat that the item belongs to or stands for.
    /// Example: `UISDNAT-xxxxlpa9jojfuvvxt****`.
    pub uis_dnat_id: Option<String>,
}

response! {
    UisDnatEntry {
        "DestinationIp" => destination_ip: value,
        "DestinationPort" => destination_port: value,
        "IpProtocol" => ip_protocol: value,
        "OriginalIp" => original_ip: value,
        "OriginalPort" => original_port: value,
        "UisDnatId" => uis_dnat_id: value,
    }
}

/// Errors that the documentation of [`DescribeDnatEntriesRequest`] names.
///
/// - [`InvalidUisNodeIdNotFound`](super::DocumentedError::InvalidUisNodeIdNotFound)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DescribeDnatEntriesError = super::DocumentedError;
