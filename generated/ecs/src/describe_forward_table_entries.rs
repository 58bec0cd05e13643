// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeForwardTableEntries`, from `ecs/DescribeForwardTableEntries.md`.

use alicloud_runtime::codegen::*;

/// Lists the DNAT entries in a NAT gateway's forward table.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeForwardTableEntriesRequest::new()
///     .forward_table_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_forward_table_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeForwardTableEntriesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the forward table that the call is about.
    pub forward_table_id: Option<String>,
    /// ID of the forward entry that the call is about.
    pub forward_entry_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
}

impl DescribeForwardTableEntriesRequest {
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
    /// Sets `ForwardTableId`, which is required.
    pub fn forward_table_id(mut self, value: impl Into<String>) -> Self {
        self.forward_table_id = Some(value.into());
        self
    }
    /// Sets `ForwardEntryId`.
    pub fn forward_entry_id(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_id = Some(value.into());
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
}

request! {
    DescribeForwardTableEntriesRequest {
        "RegionId" => region_id: query,
        "ForwardTableId" => forward_table_id: query,
        "ForwardEntryId" => forward_entry_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeForwardTableEntriesRequest {
    type Response = DescribeForwardTableEntriesResponse;
    type Error = DescribeForwardTableEntriesError;
    const INFO: OperationInfo = super::operation("DescribeForwardTableEntries")
        .required(&["RegionId", "ForwardTableId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeForwardTableEntriesError] = &[
        DescribeForwardTableEntriesError::IncorretForwardEntryStatus,
        DescribeForwardTableEntriesError::InvalidRegionIdNotFound,
        DescribeForwardTableEntriesError::InvalidForwardTableIdNotFound,
    ];
}

impl Paginated for DescribeForwardTableEntriesRequest {
    type Item = ForwardTableEntry;
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
        Some(&mut response.forward_table_entries)
    }
}

/// Response to [`DescribeForwardTableEntriesRequest`].
#[non_exhaustive]
pub struct DescribeForwardTableEntriesResponse {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i32>,
    /// Entries of the forward table, one each.
    pub forward_table_entries: Vec<ForwardTableEntry>,
}

response! {
    DescribeForwardTableEntriesResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "ForwardTableEntries" => forward_table_entries: list("ForwardTableEntry"),
    }
}

/// Entries of the forward table, one each.
#[non_exhaustive]
pub struct ForwardTableEntry {
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// ID of the forward entry that the item belongs to or stands for.
    pub forward_entry_id: Option<String>,
    /// IP address that belongs to the internal.
    pub internal_ip: Option<String>,
    /// Network port that belongs to the internal.
    pub internal_port: Option<String>,
    /// ID of the forward table that the item belongs to or stands for.
    pub forward_table_id: Option<String>,
    /// Network port that belongs to the external.
    pub external_port: Option<String>,
    /// Transport protocol that the rule applies to.
    pub ip_protocol: Option<String>,
    /// IP address that belongs to the external.
    pub external_ip: Option<String>,
}

response! {
    ForwardTableEntry {
        "Status" => status: value,
        "ForwardEntryId" => forward_entry_id: value,
        "InternalIp" => internal_ip: value,
        "InternalPort" => internal_port: value,
        "ForwardTableId" => forward_table_id: value,
        "ExternalPort" => external_port: value,
        "IpProtocol" => ip_protocol: value,
        "ExternalIp" => external_ip: value,
    }
}

/// Errors that the documentation of [`DescribeForwardTableEntriesRequest`] names.
///
/// - [`IncorretForwardEntryStatus`](super::DocumentedError::IncorretForwardEntryStatus)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidForwardTableIdNotFound`](super::DocumentedError::InvalidForwardTableIdNotFound)
pub type DescribeForwardTableEntriesError = super::DocumentedError;
