// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTagValues`, from `dts/DescribeTagValues.md`.

use alicloud_runtime::codegen::*;

/// Lists the values that a tag key has on DTS instances.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeTagValuesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_tag_values(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTagValuesRequest {
    /// How many items a page holds at most. Range: 0 to 50.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 0.
    pub page_number: Option<i32>,
    /// Kind of resource; only `ALIYUN::DTS::INSTANCE` is possible.
    pub resource_type: Option<String>,
    /// ID of the migration, synchronization or subscription instance that carries the tag or is moved.
    pub resource_id: Option<String>,
    /// Class that the item belongs to.
    pub category: Option<String>,
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeTagValuesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeTagValuesRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "Category" => category: query,
        "Key" => key: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeTagValuesRequest {
    type Response = DescribeTagValuesResponse;
    type Error = DescribeTagValuesError;
    const INFO: OperationInfo = super::operation("DescribeTagValues")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeTagValuesError] = &[
        DescribeTagValuesError::InvalidParameterCategory,
        DescribeTagValuesError::InvalidParameterResourceType,
        DescribeTagValuesError::ThrottlingUser,
        DescribeTagValuesError::InvalidSecurityTokenExpired,
        DescribeTagValuesError::ServiceUnavailable,
    ];
}

impl Paginated for DescribeTagValuesRequest {
    type Item = String;
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
        Some(&mut response.tag_values)
    }
}

/// Response to [`DescribeTagValuesRequest`].
#[non_exhaustive]
pub struct DescribeTagValuesResponse {
    /// Class that the item belongs to. Example: `Custom`.
    pub category: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AD110813-9AD6-5F07-BFC8-4C841309****`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `13`.
    pub total_count: Option<i32>,
    /// Values of the tags concerned. Example: `["a","x"]`.
    pub tag_values: Vec<String>,
}

response! {
    DescribeTagValuesResponse {
        "Category" => category: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "TagValues" => tag_values: list(""),
    }
}

/// Errors that the documentation of [`DescribeTagValuesRequest`] names.
///
/// - [`InvalidParameterCategory`](super::DocumentedError::InvalidParameterCategory)
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeTagValuesError = super::DocumentedError;
