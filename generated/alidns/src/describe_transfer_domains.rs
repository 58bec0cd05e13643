// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTransferDomains`, from `alidns/DescribeTransferDomains.md`.

use alicloud_runtime::codegen::*;

/// Lists domains handed over to or from another account.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeTransferDomainsRequest::new()
///     .transfer_type("IN");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_transfer_domains(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTransferDomainsRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// **Required.** Whether domains handed over or domains received are listed. Example: `IN`.
    pub transfer_type: Option<String>,
    /// Domain to work on or look for, without any host part. Example: `example.top`.
    pub domain_name: Option<String>,
    /// Return only domains that came from this account. Example: `1*******`.
    pub from_user_id: Option<i64>,
    /// Account that the domains are handed to. Example: `1*******`.
    pub target_user_id: Option<i64>,
}

impl DescribeTransferDomainsRequest {
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
    /// Sets `TransferType`, which is required.
    pub fn transfer_type(mut self, value: impl Into<String>) -> Self {
        self.transfer_type = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `FromUserId`.
    #[inline]
    pub fn from_user_id(mut self, value: i64) -> Self {
        self.from_user_id = Some(value);
        self
    }
    /// Sets `TargetUserId`.
    #[inline]
    pub fn target_user_id(mut self, value: i64) -> Self {
        self.target_user_id = Some(value);
        self
    }
}

request! {
    DescribeTransferDomainsRequest {
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "TransferType" => transfer_type: query,
        "DomainName" => domain_name: query,
        "FromUserId" => from_user_id: query,
        "TargetUserId" => target_user_id: query,
    }
}

impl Operation for DescribeTransferDomainsRequest {
    type Response = DescribeTransferDomainsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTransferDomains")
        .required(&["TransferType"])
        .read_only();
}

impl Paginated for DescribeTransferDomainsRequest {
    type Item = DomainTransfer;
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
        Some(&mut response.domain_transfers)
    }
}

/// Response to [`DescribeTransferDomainsRequest`].
#[non_exhaustive]
pub struct DescribeTransferDomainsResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i64>,
    /// Domains that were handed over.
    pub domain_transfers: Vec<DomainTransfer>,
}

response! {
    DescribeTransferDomainsResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "DomainTransfers" => domain_transfers: list("DomainTransfer"),
    }
}

/// Domains that were handed over.
#[non_exhaustive]
pub struct DomainTransfer {
    /// Account that the domain came from. Example: `2*******`.
    pub from_user_id: Option<i64>,
    /// When the item was created. Example: `2019-10-30T07:16Z`.
    pub create_time: Option<Timestamp>,
    /// Account that the domains are handed to. Example: `1*******`.
    pub target_user_id: Option<i64>,
    /// Domain that the entry is about, without any host part. Example: `example.top`.
    pub domain_name: Option<String>,
    /// ID of the handover. Example: `1*******`.
    pub id: Option<i64>,
    /// When the item was created, as a Unix timestamp. Example: `1572419764000`.
    pub create_timestamp: Option<i64>,
}

response! {
    DomainTransfer {
        "FromUserId" => from_user_id: value,
        "CreateTime" => create_time: value,
        "TargetUserId" => target_user_id: value,
        "DomainName" => domain_name: value,
        "Id" => id: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}
