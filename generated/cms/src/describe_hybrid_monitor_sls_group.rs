// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHybridMonitorSLSGroup`, from `cms/DescribeHybridMonitorSLSGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SLSGroupConfig};

/// Lists the groups of Logstores.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeHybridMonitorSLSGroupRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_hybrid_monitor_sls_group(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHybridMonitorSLSGroupRequest {
    /// Text to search for.
    pub keyword: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// Name of the group of Logstores.
    pub sls_group_name: Option<String>,
}

impl DescribeHybridMonitorSLSGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `SLSGroupName`.
    pub fn sls_group_name(mut self, value: impl Into<String>) -> Self {
        self.sls_group_name = Some(value.into());
        self
    }
}

request! {
    DescribeHybridMonitorSLSGroupRequest {
        "Keyword" => keyword: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "SLSGroupName" => sls_group_name: query,
    }
}

impl Operation for DescribeHybridMonitorSLSGroupRequest {
    type Response = DescribeHybridMonitorSLSGroupResponse;
    type Error = DescribeHybridMonitorSLSGroupError;
    const INFO: OperationInfo = super::operation("DescribeHybridMonitorSLSGroup")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeHybridMonitorSLSGroupError] = &[
        DescribeHybridMonitorSLSGroupError::Any,
        DescribeHybridMonitorSLSGroupError::InternalError,
    ];
}

impl Paginated for DescribeHybridMonitorSLSGroupRequest {
    type Item = HybridMonitorSLSGroupList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.list)
    }
}

/// Response to [`DescribeHybridMonitorSLSGroupRequest`].
#[non_exhaustive]
pub struct DescribeHybridMonitorSLSGroupResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `NotFound.SLSGroup`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `66683237-7126-50F8-BBF8-D67ACC919A17`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `text`.
    pub success: Option<String>,
    /// Entries of the list.
    pub list: Vec<HybridMonitorSLSGroupList>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i64>,
    /// How many records there are in all. Example: `2`.
    pub total: Option<i64>,
}

response! {
    DescribeHybridMonitorSLSGroupResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "List" => list: list(""),
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Total" => total: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct HybridMonitorSLSGroupList {
    /// Name of the group of Logstores. Example: `Logstore_test`.
    pub sls_group_name: Option<String>,
    /// Free text that tells people about the SLS group. Example: `text`.
    pub sls_group_description: Option<String>,
    /// Logstores of the group, one entry each.
    pub sls_group_config: Vec<SLSGroupConfig>,
    /// When the item was created. Example: `1652845630000`.
    pub create_time: Option<String>,
    /// When the item was last changed. Example: `1652845630000`.
    pub update_time: Option<String>,
}

response! {
    HybridMonitorSLSGroupList {
        "SLSGroupName" => sls_group_name: value,
        "SLSGroupDescription" => sls_group_description: value,
        "SLSGroupConfig" => sls_group_config: list(""),
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`DescribeHybridMonitorSLSGroupRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeHybridMonitorSLSGroupError = super::DocumentedError;
