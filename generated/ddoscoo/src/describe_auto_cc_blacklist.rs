// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAutoCcBlacklist`, from `ddoscoo/DescribeAutoCcBlacklist.md`.

use alicloud_runtime::codegen::*;

/// Lists blacklisted IP addresses of an instance with type and end time.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeAutoCcBlacklistRequest::new()
///     .instance_id("ddoscoo-cn-mp91j1ao****")
///     .page_number(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_auto_cc_blacklist(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAutoCcBlacklistRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// Which kind of query it is or is to be.
    pub query_type: Option<String>,
    /// Text to search for. Example: `138`.
    pub key_word: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeAutoCcBlacklistRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `QueryType`.
    pub fn query_type(mut self, value: impl Into<String>) -> Self {
        self.query_type = Some(value.into());
        self
    }
    /// Sets `KeyWord`.
    pub fn key_word(mut self, value: impl Into<String>) -> Self {
        self.key_word = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeAutoCcBlacklistRequest {
        "InstanceId" => instance_id: query,
        "QueryType" => query_type: query,
        "KeyWord" => key_word: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeAutoCcBlacklistRequest {
    type Response = DescribeAutoCcBlacklistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAutoCcBlacklist")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .read_only();
}

impl Paginated for DescribeAutoCcBlacklistRequest {
    type Item = AutoCcBlacklist;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.auto_cc_blacklist)
    }
}

/// Response to [`DescribeAutoCcBlacklistRequest`].
#[non_exhaustive]
pub struct DescribeAutoCcBlacklistResponse {
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E78C8472-0B15-42D5-AF22-A32A78818AB2`.
    pub request_id: Option<String>,
    /// Addresses turned away.
    pub auto_cc_blacklist: Vec<AutoCcBlacklist>,
}

response! {
    DescribeAutoCcBlacklistResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "AutoCcBlacklist" => auto_cc_blacklist: list(""),
    }
}

/// Addresses turned away.
#[non_exhaustive]
pub struct AutoCcBlacklist {
    /// Kind of the item, out of those that the service tells apart. Example: `manual`.
    pub type_: Option<String>,
    /// IP address that belongs to the dest. Example: `192.0.XX.XX`.
    pub dest_ip: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `1584093569`.
    pub end_time: Option<i64>,
    /// IP address that belongs to the source. Example: `47.100.XX.XX`.
    pub source_ip: Option<String>,
}

response! {
    AutoCcBlacklist {
        "Type" => type_: value,
        "DestIp" => dest_ip: value,
        "EndTime" => end_time: value,
        "SourceIp" => source_ip: value,
    }
}
