// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePdnsUdpIpSegments`, from `alidns/DescribePdnsUdpIpSegments.md`.

use alicloud_runtime::codegen::*;

/// Lists the address ranges registered for public DNS over UDP.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribePdnsUdpIpSegmentsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_pdns_udp_ip_segments(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePdnsUdpIpSegmentsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
}

impl DescribePdnsUdpIpSegmentsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribePdnsUdpIpSegmentsRequest {
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePdnsUdpIpSegmentsRequest {
    type Response = DescribePdnsUdpIpSegmentsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePdnsUdpIpSegments")
        .read_only();
}

impl Paginated for DescribePdnsUdpIpSegmentsRequest {
    type Item = IpSegment;
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
        Some(&mut response.ip_segments)
    }
}

/// Response to [`DescribePdnsUdpIpSegmentsRequest`].
#[non_exhaustive]
pub struct DescribePdnsUdpIpSegmentsResponse {
    /// How many pages the whole list has.
    pub total_pages: Option<String>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Page of the list that this response holds.
    pub page_number: Option<i64>,
    /// Address ranges that are registered.
    pub ip_segments: Vec<IpSegment>,
}

response! {
    DescribePdnsUdpIpSegmentsResponse {
        "TotalPages" => total_pages: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "IpSegments" => ip_segments: list(""),
    }
}

/// Address ranges that are registered.
#[non_exhaustive]
pub struct IpSegment {
    /// ID of the registered address range.
    pub id: Option<String>,
    /// Label of the address range that people recognize it by.
    pub name: Option<String>,
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
    /// How many leading bits make up the network part of the address range.
    pub mask: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it.
    pub state: Option<String>,
    /// Secret that goes with the key or account; keep it safe.
    pub secret_key: Option<String>,
    /// When the item was created.
    pub create_date: Option<String>,
    /// When the item was last changed.
    pub update_date: Option<String>,
    /// When the item was created, as a Unix timestamp.
    pub create_timestamp: Option<i64>,
}

response! {
    IpSegment {
        "Id" => id: value,
        "Name" => name: value,
        "Ip" => ip: value,
        "Mask" => mask: value,
        "State" => state: value,
        "SecretKey" => secret_key: value,
        "CreateDate" => create_date: value,
        "UpdateDate" => update_date: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}
