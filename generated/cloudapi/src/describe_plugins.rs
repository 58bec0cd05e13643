// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePlugins`, from `cloudapi/DescribePlugins.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, TagInfo};

/// Lists the plugins with their definitions, filtered by type, name, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribePluginsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_plugins(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePluginsRequest {
    /// Plugin that is meant; it takes effect on APIs that it is bound to.
    pub plugin_id: Option<String>,
    /// What the plugin does, such as throttling, address control, or CORS.
    pub plugin_type: Option<String>,
    /// Display text for the plugin.
    pub plugin_name: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 500.
    pub tag: Vec<Tag>,
}

impl DescribePluginsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PluginId`.
    pub fn plugin_id(mut self, value: impl Into<String>) -> Self {
        self.plugin_id = Some(value.into());
        self
    }
    /// Sets `PluginType`.
    pub fn plugin_type(mut self, value: impl Into<String>) -> Self {
        self.plugin_type = Some(value.into());
        self
    }
    /// Sets `PluginName`.
    pub fn plugin_name(mut self, value: impl Into<String>) -> Self {
        self.plugin_name = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribePluginsRequest {
        "PluginId" => plugin_id: query,
        "PluginType" => plugin_type: query,
        "PluginName" => plugin_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribePluginsRequest {
    type Response = DescribePluginsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePlugins").read_only();
}

impl Paginated for DescribePluginsRequest {
    type Item = PluginAttribute;
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
        Some(&mut response.plugins)
    }
}

/// Response to [`DescribePluginsRequest`].
#[non_exhaustive]
pub struct DescribePluginsResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `46373DC4-19F1-4DC8-8C31-1107289BB5E0`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The plugins that were found or are concerned, one entry each.
    pub plugins: Vec<PluginAttribute>,
}

response! {
    DescribePluginsResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Plugins" => plugins: list("PluginAttribute"),
    }
}

/// The plugins that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PluginAttribute {
    /// Plugin that is meant; it takes effect on APIs that it is bound to.
    /// Example: `9a3f1a5279434f2ba74ccd91c295af9f`.
    pub plugin_id: Option<String>,
    /// When the item was last changed. Example: `2019-01-11T09:29:58Z`.
    pub modified_time: Option<Timestamp>,
    /// What was measured or stored about the plugin. Example: `{"unit":"MINUTE","apiDefault":20}`.
    pub plugin_data: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Display text for the plugin. Example: `firstPlugin`.
    pub plugin_name: Option<String>,
    /// When the item was created or added. Example: `2019-01-11T09:29:58Z`.
    pub created_time: Option<Timestamp>,
    /// What the plugin does, such as throttling, address control, or CORS. Example: `trafficControl`.
    pub plugin_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<TagInfo>,
}

response! {
    PluginAttribute {
        "PluginId" => plugin_id: value,
        "ModifiedTime" => modified_time: value,
        "PluginData" => plugin_data: value,
        "Description" => description: value,
        "PluginName" => plugin_name: value,
        "CreatedTime" => created_time: value,
        "PluginType" => plugin_type: value,
        "RegionId" => region_id: value,
        "Tags" => tags: list("TagInfo"),
    }
}
