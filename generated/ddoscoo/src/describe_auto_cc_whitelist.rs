// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAutoCcWhitelist`, from `ddoscoo/DescribeAutoCcWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Lists whitelisted IP addresses of an instance with type and end time.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeAutoCcWhitelistRequest::new()
///     .instance_id("ddoscoo-cn-mp91j1ao****")
///     .page_number(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_auto_cc_whitelist(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAutoCcWhitelistRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// Text to search for. Example: `138`.
    pub key_word: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeAutoCcWhitelistRequest {
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
    DescribeAutoCcWhitelistRequest {
        "InstanceId" => instance_id: query,
        "KeyWord" => key_word: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeAutoCcWhitelistRequest {
    type Response = DescribeAutoCcWhitelistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAutoCcWhitelist")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .read_only();
}

impl Paginated for DescribeAutoCcWhitelistRequest {
    type Item = AutoCcWhitelist;
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
        Some(&mut response.auto_cc_whitelist)
    }
}

/// Response to [`DescribeAutoCcWhitelistRequest`].
#[non_exhaustive]
pub struct DescribeAutoCcWhitelistResponse {
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F09D085E-5E0F-4FF2-B32E-F4A644049162`.
    pub request_id: Option<String>,
    /// Addresses let through unchecked.
    pub auto_cc_whitelist: Vec<AutoCcWhitelist>,
}

response! {
    DescribeAutoCcWhitelistResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "AutoCcWhitelist" => auto_cc_whitelist: list(""),
    }
}

/// Addresses let through unchecked.
#[non_exhaustive]
pub struct AutoCcWhitelist {
    /// Kind of the item, out of those that the service tells apart. Example: `manual`.
    pub type_: Option<String>,
    /// IP address that belongs to the dest. Example: `203.***.***.117`.
    pub dest_ip: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `0`.
    pub end_time: Option<i64>,
    /// IP address that belongs to the source. Example: `2.2.2.2`.
    pub source_ip: Option<String>,
}

response! {
    AutoCcWhitelist {
        "Type" => type_: value,
        "DestIp" => dest_ip: value,
        "EndTime" => end_time: value,
        "SourceIp" => source_ip: value,
    }
}
