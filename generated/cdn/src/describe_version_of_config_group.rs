// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVersionOfConfigGroup`, from `cdn/DescribeVersionOfConfigGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists the versions of a configuration group and where each is active.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeVersionOfConfigGroupRequest::new()
///     .config_group_id("12345***")
///     .config_group_name("testConfigGroupName");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_version_of_config_group(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVersionOfConfigGroupRequest {
    /// Identifies the group that holds successive versions of a configuration. Example: `12345***`.
    pub config_group_id: Option<String>,
    /// Name of the configuration group, for looking it up by name. Example: `testConfigGroupName`.
    pub config_group_name: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_index: Option<i32>,
    /// How many items a page holds at most. Default: `20`. Example: `20`.
    pub page_size: Option<i32>,
}

impl DescribeVersionOfConfigGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigGroupId`.
    pub fn config_group_id(mut self, value: impl Into<String>) -> Self {
        self.config_group_id = Some(value.into());
        self
    }
    /// Sets `ConfigGroupName`.
    pub fn config_group_name(mut self, value: impl Into<String>) -> Self {
        self.config_group_name = Some(value.into());
        self
    }
    /// Sets `PageIndex`.
    #[inline]
    pub fn page_index(mut self, value: i32) -> Self {
        self.page_index = Some(value);
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
    DescribeVersionOfConfigGroupRequest {
        "ConfigGroupId" => config_group_id: query,
        "ConfigGroupName" => config_group_name: query,
        "PageIndex" => page_index: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeVersionOfConfigGroupRequest {
    type Response = DescribeVersionOfConfigGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVersionOfConfigGroup")
        .read_only();
}

impl Paginated for DescribeVersionOfConfigGroupRequest {
    type Item = VersionOfConfigGroupContent;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_index).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_index)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.contents)
    }
}

/// Response to [`DescribeVersionOfConfigGroupRequest`].
#[non_exhaustive]
pub struct DescribeVersionOfConfigGroupResponse {
    /// Rows of the result, one entry each.
    pub contents: Vec<VersionOfConfigGroupContent>,
    /// Number of the page returned. Example: `1`.
    pub page_index: Option<i32>,
    /// How many items a page holds at most. Example: `500`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `15C66C7B-671A-4297-9137-2C4477247B78`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeVersionOfConfigGroupResponse {
        "Contents" => contents: list(""),
        "PageIndex" => page_index: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Rows of the result, one entry each.
#[non_exhaustive]
pub struct VersionOfConfigGroupContent {
    /// Sequence number of the version that this one was made from. Example: `123456`.
    pub base_seq_id: Option<i64>,
    /// Version that this one was made from. Example: `654***`.
    pub base_version_id: Option<String>,
    /// Identifies the group that holds successive versions of a configuration. Example: `789***`.
    pub config_group_id: Option<String>,
    /// When the item was created. Example: `2019-09-26T10:25:02+08:00`.
    pub create_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// How values are compared or conditions joined, or who carried the operation out. Example: `Tom`.
    pub operator: Option<String>,
    /// How the version stands in the live environment. Example: `active`.
    pub production: Option<String>,
    /// Sequence number of the version within its group. Example: `123`.
    pub seq_id: Option<i64>,
    /// How the version stands in the test environment. Example: `active`.
    pub staging: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `deactive`.
    pub status: Option<String>,
    /// When the item was last changed. Example: `2019-09-26T10:25:02+08:00`.
    pub update_time: Option<Timestamp>,
    /// Identifies one version of a configuration, apart from the other versions of its group.
    /// Example: `123***`.
    pub version_id: Option<String>,
}

response! {
    VersionOfConfigGroupContent {
        "BaseSeqId" => base_seq_id: value,
        "BaseVersionId" => base_version_id: value,
        "ConfigGroupId" => config_group_id: value,
        "CreateTime" => create_time: value,
        "Description" => description: value,
        "Operator" => operator: value,
        "Production" => production: value,
        "SeqId" => seq_id: value,
        "Staging" => staging: value,
        "Status" => status: value,
        "UpdateTime" => update_time: value,
        "VersionId" => version_id: value,
    }
}
