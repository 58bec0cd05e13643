// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStacks`, from `webplus/DescribeStacks.md`.

use alicloud_runtime::codegen::*;

/// Lists technology stacks of a platform type, optionally only recommended ones.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeStacksRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_stacks(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeStacksRequest {
    /// Name that the category goes by. Example: `Java`.
    pub category_name: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Whether only the technology stacks that the service advises come back. Example: `true`.
    pub recommended_only: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeStacksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CategoryName`.
    pub fn category_name(mut self, value: impl Into<String>) -> Self {
        self.category_name = Some(value.into());
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
    /// Sets `RecommendedOnly`.
    #[inline]
    pub fn recommended_only(mut self, value: bool) -> Self {
        self.recommended_only = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeStacksRequest {
        "CategoryName" => category_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RecommendedOnly" => recommended_only: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeStacksRequest {
    type Response = DescribeStacksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeStacks")
        .roa("GET", "/pop/v1/wam/stack")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeStacksRequest {
    type Item = Stack;
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
        Some(&mut response.stacks)
    }
}

/// Response to [`DescribeStacksRequest`].
#[non_exhaustive]
pub struct DescribeStacksResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E95B3D91-ED61-4715-AAD1-7E496A*****6`.
    pub request_id: Option<String>,
    /// The stacks that were found or are concerned, one entry each.
    pub stacks: Vec<Stack>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeStacksResponse {
        "PageNumber" => page_number: value,
        "Message" => message: value,
        "Code" => code: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "Stacks" => stacks: list("Stack"),
        "TotalCount" => total_count: value,
    }
}

/// The stacks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Stack {
    /// When the item was created. Example: `1553218065000`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `1553218065000`.
    pub update_time: Option<i64>,
    /// Code that stands for the version, for programs to act on. Example: `10`.
    pub version_code: Option<i32>,
    /// Whether no newer version of the technology stack exists. Example: `true`.
    pub latest_stack: Option<bool>,
    /// Name that the category goes by. Example: `Java`.
    pub category_name: Option<String>,
    /// Whether the service advises this technology stack for new environments. Example: `true`.
    pub recommended_stack: Option<bool>,
    /// ID of the stack that the item belongs to or stands for.
    /// Example: `ws-6c937c98a9*****d0c4823984`.
    pub stack_id: Option<String>,
    /// Name that the stack goes by. Example: `Java 8 / Aliyun Linux 2.1903`.
    pub stack_name: Option<String>,
}

response! {
    Stack {
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "VersionCode" => version_code: value,
        "LatestStack" => latest_stack: value,
        "CategoryName" => category_name: value,
        "RecommendedStack" => recommended_stack: value,
        "StackId" => stack_id: value,
        "StackName" => stack_name: value,
    }
}
