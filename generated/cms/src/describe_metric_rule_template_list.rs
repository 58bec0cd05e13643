// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMetricRuleTemplateList`, from `cms/DescribeMetricRuleTemplateList.md`.

use alicloud_runtime::codegen::*;

/// Lists the alert templates.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMetricRuleTemplateListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_metric_rule_template_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateListRequest {
    /// Name that people know the item by. Example: `ECS_Template1`.
    pub name: Option<String>,
    /// Text to search for. Example: `ECS`.
    pub keyword: Option<String>,
    /// ID of an alert template, as
    /// [`CreateMetricRuleTemplate`](super::Client::create_metric_rule_template) or
    /// [`DescribeMetricRuleTemplateList`](super::Client::describe_metric_rule_template_list) returned
    /// it. Example: `12345`.
    pub template_id: Option<i64>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Whether the record of groups that the templates were applied to is returned.
    /// Default: `false`. Example: `false`.
    pub history: Option<bool>,
    /// Whether the result is sorted in ascending or descending order.
    pub order: Option<bool>,
    /// How the list is sorted.
    pub order_by: Option<String>,
}

impl DescribeMetricRuleTemplateListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
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
    /// Sets `History`.
    #[inline]
    pub fn history(mut self, value: bool) -> Self {
        self.history = Some(value);
        self
    }
    /// Sets `Order`.
    #[inline]
    pub fn order(mut self, value: bool) -> Self {
        self.order = Some(value);
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
}

request! {
    DescribeMetricRuleTemplateListRequest {
        "Name" => name: query,
        "Keyword" => keyword: query,
        "TemplateId" => template_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "History" => history: query,
        "Order" => order: query,
        "OrderBy" => order_by: query,
    }
}

impl Operation for DescribeMetricRuleTemplateListRequest {
    type Response = DescribeMetricRuleTemplateListResponse;
    type Error = DescribeMetricRuleTemplateListError;
    const INFO: OperationInfo = super::operation("DescribeMetricRuleTemplateList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMetricRuleTemplateListError] = &[
        DescribeMetricRuleTemplateListError::ParameterInvalid,
        DescribeMetricRuleTemplateListError::AccessForbidden,
        DescribeMetricRuleTemplateListError::ResourceNotFound,
        DescribeMetricRuleTemplateListError::InternalError,
    ];
}

impl Paginated for DescribeMetricRuleTemplateListRequest {
    type Item = Template;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.templates)
    }
}

/// Response to [`DescribeMetricRuleTemplateListRequest`].
#[non_exhaustive]
pub struct DescribeMetricRuleTemplateListResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// How many records there are in all. Example: `11`.
    pub total: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A1B405A-B877-4A27-9922-471F080E4985`.
    pub request_id: Option<String>,
    /// Alert templates found, one entry each.
    pub templates: Vec<Template>,
}

response! {
    DescribeMetricRuleTemplateListResponse {
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
        "Total" => total: value,
        "RequestId" => request_id: value,
        "Templates" => templates: list("Template"),
    }
}

/// Alert templates found, one entry each.
#[non_exhaustive]
pub struct Template {
    /// Groups that the template was applied to, one entry each.
    pub apply_histories: Vec<ApplyHistory>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// When the item was created. Example: `1543302440000`.
    pub gmt_create: Option<i64>,
    /// When the item was last changed. Example: `1543302440000`.
    pub gmt_modified: Option<i64>,
    /// Name of the alert template. Example: `ECS_Template1`.
    pub name: Option<String>,
    /// Version of the template; each change raises it. Default: `0`. Example: `0`.
    pub rest_version: Option<i64>,
    /// ID of an alert template, as
    /// [`CreateMetricRuleTemplate`](super::Client::create_metric_rule_template) or
    /// [`DescribeMetricRuleTemplateList`](super::Client::describe_metric_rule_template_list) returned
    /// it. Example: `12345`.
    pub template_id: Option<i64>,
}

response! {
    Template {
        "ApplyHistories" => apply_histories: list("ApplyHistory"),
        "Description" => description: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "Name" => name: value,
        "RestVersion" => rest_version: value,
        "TemplateId" => template_id: value,
    }
}

/// Groups that the template was applied to, one entry each.
#[non_exhaustive]
pub struct ApplyHistory {
    /// When the template was applied. Example: `1543459583000`.
    pub apply_time: Option<i64>,
    /// Application group that the item belongs to or that was created. Example: `12345`.
    pub group_id: Option<i64>,
    /// Name of the application group. Example: `ECS_Group`.
    pub group_name: Option<String>,
}

response! {
    ApplyHistory {
        "ApplyTime" => apply_time: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
    }
}

/// Errors that the documentation of [`DescribeMetricRuleTemplateListRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMetricRuleTemplateListError = super::DocumentedError;
