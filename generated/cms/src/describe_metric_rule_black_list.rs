// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMetricRuleBlackList`, from `cms/DescribeMetricRuleBlackList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Metric};

/// Lists the blacklist policies, which hold alerts back.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMetricRuleBlackListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_metric_rule_black_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMetricRuleBlackListRequest {
    /// Product that the metric belongs to, under its name in CloudMonitor.
    pub namespace: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Whether the result is sorted in ascending or descending order.
    pub order: Option<i32>,
    /// Code of the cloud service, or of one edition of it, such as `kvstore_sharding`.
    pub category: Option<String>,
    /// The ids to work on or to narrow the list down to. Items: at most 20.
    pub ids: Vec<String>,
    /// Text that the labels of the blacklist policies have to contain.
    pub name: Option<String>,
    /// Whether the policy covers all resources or application groups.
    pub scope_type: Option<String>,
    /// Return only blacklist policies that are in effect, or only those that are not.
    pub is_enable: Option<bool>,
    /// IDs of the instances that the call is applied to or narrowed down to. Items: at most 10.
    pub instance_ids: Vec<String>,
}

impl DescribeMetricRuleBlackListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
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
    /// Sets `Order`.
    #[inline]
    pub fn order(mut self, value: i32) -> Self {
        self.order = Some(value);
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Ids`.
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ScopeType`.
    pub fn scope_type(mut self, value: impl Into<String>) -> Self {
        self.scope_type = Some(value.into());
        self
    }
    /// Sets `IsEnable`.
    #[inline]
    pub fn is_enable(mut self, value: bool) -> Self {
        self.is_enable = Some(value);
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeMetricRuleBlackListRequest {
        "Namespace" => namespace: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Order" => order: query,
        "Category" => category: query,
        "Ids" => ids: query,
        "Name" => name: query,
        "ScopeType" => scope_type: query,
        "IsEnable" => is_enable: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for DescribeMetricRuleBlackListRequest {
    type Response = DescribeMetricRuleBlackListResponse;
    type Error = DescribeMetricRuleBlackListError;
    const INFO: OperationInfo = super::operation("DescribeMetricRuleBlackList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMetricRuleBlackListError] = &[
        DescribeMetricRuleBlackListError::ParameterInvalid,
        DescribeMetricRuleBlackListError::AccessForbidden,
        DescribeMetricRuleBlackListError::ResourceNotFound,
        DescribeMetricRuleBlackListError::ResourceConflict,
        DescribeMetricRuleBlackListError::ResourceExist,
        DescribeMetricRuleBlackListError::InternalError,
    ];
}

impl Paginated for DescribeMetricRuleBlackListRequest {
    type Item = DescribeMetricRuleBlackList;
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
        Some(&mut response.describe_metric_rule_black_list)
    }
}

/// Response to [`DescribeMetricRuleBlackListRequest`].
#[non_exhaustive]
pub struct DescribeMetricRuleBlackListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D63E76CB-29AA-5B9F-88CE-400A6F28D428`.
    pub request_id: Option<String>,
    /// How many records there are in all. Example: `1`.
    pub total: Option<i32>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Blacklist policies found, one entry each.
    pub describe_metric_rule_black_list: Vec<DescribeMetricRuleBlackList>,
}

response! {
    DescribeMetricRuleBlackListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Total" => total: value,
        "Success" => success: value,
        "DescribeMetricRuleBlackList" => describe_metric_rule_black_list: list(""),
    }
}

/// Blacklist policies found, one entry each.
#[non_exhaustive]
pub struct DescribeMetricRuleBlackList {
    /// Time of the day during which the policy applies. Example: `00:00-23:59`.
    pub effective_time: Option<String>,
    /// When the item was last changed. Example: `1665718373000`.
    pub update_time: Option<String>,
    /// When the item was created. Example: `1665714561000`.
    pub create_time: Option<String>,
    /// Whether the policy covers all resources or application groups. Example: `USER`.
    pub scope_type: Option<String>,
    /// Whether the blacklist policy is in effect. Example: `true`.
    pub is_enable: Option<bool>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Code of the cloud service, or of one edition of it, such as `kvstore_sharding`. Example: `ecs`.
    pub category: Option<String>,
    /// When the rule or blacklist policy stops being in effect. Example: `1640608200000`.
    pub enable_end_time: Option<i64>,
    /// Label of the blacklist policy that people recognize it by. Example: `Blacklist-01`.
    pub name: Option<String>,
    /// When the rule or blacklist policy comes into effect. Example: `1640237400000`.
    pub enable_start_time: Option<i64>,
    /// ID of the blacklist policy. Example: `93514c96-ceb8-47d8-8ee3-93b6d98b****`.
    pub id: Option<String>,
    /// Metrics that are covered, one entry each.
    pub metrics: Vec<Metric>,
    /// Cloud instances, one entry each or as JSON text. Example: `i-rj99xc6cptkk64ml****`.
    pub instances: Vec<String>,
    /// Application groups that the policy applies to; only if its scope is groups.
    /// Example: `["67****","78****"]`.
    pub scope_value: Vec<String>,
}

response! {
    DescribeMetricRuleBlackList {
        "EffectiveTime" => effective_time: value,
        "UpdateTime" => update_time: value,
        "CreateTime" => create_time: value,
        "ScopeType" => scope_type: value,
        "IsEnable" => is_enable: value,
        "Namespace" => namespace: value,
        "Category" => category: value,
        "EnableEndTime" => enable_end_time: value,
        "Name" => name: value,
        "EnableStartTime" => enable_start_time: value,
        "Id" => id: value,
        "Metrics" => metrics: list(""),
        "Instances" => instances: list(""),
        "ScopeValue" => scope_value: list(""),
    }
}

/// Errors that the documentation of [`DescribeMetricRuleBlackListRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ResourceConflict`](super::DocumentedError::ResourceConflict)
/// - [`ResourceExist`](super::DocumentedError::ResourceExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMetricRuleBlackListError = super::DocumentedError;
