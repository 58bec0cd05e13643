// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutMonitorGroupDynamicRule`, from `cms/PutMonitorGroupDynamicRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Category, FilterRelation, Function, ResourceFilter};

/// Creates or changes a rule that adds resources to an application group by themselves.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::put_monitor_group_dynamic_rule::GroupRule;
///
/// let request = alicloud_cms::PutMonitorGroupDynamicRuleRequest::new()
///     .group_id(123456)
///     .group_rules([GroupRule::new()]);
/// let reply = client.put_monitor_group_dynamic_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutMonitorGroupDynamicRuleRequest {
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123456`.
    pub group_id: Option<i64>,
    /// **Required.** Rules that apply to the group, one entry each. Items: at most 50.
    pub group_rules: Vec<GroupRule>,
    /// Whether the rules are created in the background instead of before the response comes.
    pub is_async: Option<bool>,
}

impl PutMonitorGroupDynamicRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `GroupRules`, which is required.
    pub fn group_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<GroupRule>>,
    ) -> Self {
        self.group_rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IsAsync`.
    #[inline]
    pub fn is_async(mut self, value: bool) -> Self {
        self.is_async = Some(value);
        self
    }
}

request! {
    PutMonitorGroupDynamicRuleRequest {
        "GroupId" => group_id: query,
        "GroupRules" => group_rules: query,
        "IsAsync" => is_async: query,
    }
}

impl Operation for PutMonitorGroupDynamicRuleRequest {
    type Response = PutMonitorGroupDynamicRuleResponse;
    type Error = PutMonitorGroupDynamicRuleError;
    const INFO: OperationInfo = super::operation("PutMonitorGroupDynamicRule")
        .required(&["GroupId", "GroupRules"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PutMonitorGroupDynamicRuleError] = &[
        PutMonitorGroupDynamicRuleError::Any,
        PutMonitorGroupDynamicRuleError::ParameterInvalid,
        PutMonitorGroupDynamicRuleError::AccessDeniedException,
        PutMonitorGroupDynamicRuleError::LimitExceeded,
        PutMonitorGroupDynamicRuleError::AccessForbidden,
        PutMonitorGroupDynamicRuleError::ResourceNotFound,
        PutMonitorGroupDynamicRuleError::OverLimit,
        PutMonitorGroupDynamicRuleError::ThrottliNgException,
        PutMonitorGroupDynamicRuleError::InternalError,
    ];
}

/// Response to [`PutMonitorGroupDynamicRuleRequest`].
#[non_exhaustive]
pub struct PutMonitorGroupDynamicRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3E73F1AB-D195-438A-BCA7-2F4355789C58`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    PutMonitorGroupDynamicRuleResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Rules that apply to the group, one entry each.
#[non_exhaustive]
pub struct GroupRule {
    /// **Required.** Code of the cloud service, or of one edition of it, such as `kvstore_sharding`.
    /// Here: `ecs`, `rds`, `slb`. Example: `ecs`.
    pub category: Option<Open<Category>>,
    /// **Required.** Whether a resource has to satisfy all conditions to join the group or just one.
    /// Here: `and`, `or`. Example: `and`.
    pub filter_relation: Option<Open<FilterRelation>>,
    /// **Required.** Conditions that items have to meet. Items: at most 10.
    pub filters: Vec<ResourceFilter>,
}

impl GroupRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`, which is required.
    pub fn category(mut self, value: impl Into<Open<Category>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `FilterRelation`, which is required.
    pub fn filter_relation(mut self, value: impl Into<Open<FilterRelation>>) -> Self {
        self.filter_relation = Some(value.into());
        self
    }
    /// Sets `Filters`, which is required.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceFilter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GroupRule {
        "Category" => category: field,
        "FilterRelation" => filter_relation: field,
        "Filters" => filters: field,
    }
}

/// Errors that the documentation of [`PutMonitorGroupDynamicRuleRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 206
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`OverLimit`](super::DocumentedError::OverLimit)
/// - [`ThrottliNgException`](super::DocumentedError::ThrottliNgException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutMonitorGroupDynamicRuleError = super::DocumentedError;
