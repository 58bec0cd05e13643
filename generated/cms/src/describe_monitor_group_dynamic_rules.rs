// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMonitorGroupDynamicRules`, from `cms/DescribeMonitorGroupDynamicRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Category, FilterRelation, Function, ResourceFilter};

/// Lists the rules that add resources to an application group.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMonitorGroupDynamicRulesRequest::new()
///     .group_id(123456);
/// let reply = client.describe_monitor_group_dynamic_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMonitorGroupDynamicRulesRequest {
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123456`.
    pub group_id: Option<i64>,
}

impl DescribeMonitorGroupDynamicRulesRequest {
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
}

request! {
    DescribeMonitorGroupDynamicRulesRequest {
        "GroupId" => group_id: query,
    }
}

impl Operation for DescribeMonitorGroupDynamicRulesRequest {
    type Response = DescribeMonitorGroupDynamicRulesResponse;
    type Error = DescribeMonitorGroupDynamicRulesError;
    const INFO: OperationInfo = super::operation("DescribeMonitorGroupDynamicRules")
        .required(&["GroupId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMonitorGroupDynamicRulesError] = &[
        DescribeMonitorGroupDynamicRulesError::Any,
        DescribeMonitorGroupDynamicRulesError::ParameterInvalid,
        DescribeMonitorGroupDynamicRulesError::AccessDeniedException,
        DescribeMonitorGroupDynamicRulesError::LimitExceeded,
        DescribeMonitorGroupDynamicRulesError::AccessForbidden,
        DescribeMonitorGroupDynamicRulesError::ResourceNotFound,
        DescribeMonitorGroupDynamicRulesError::ThrottliNgException,
        DescribeMonitorGroupDynamicRulesError::InternalError,
    ];
}

/// Response to [`DescribeMonitorGroupDynamicRulesRequest`].
#[non_exhaustive]
pub struct DescribeMonitorGroupDynamicRulesResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2170B94A-1576-4D65-900E-2093037CDAF3`.
    pub request_id: Option<String>,
    /// What the call created, changed, or found.
    pub resource: Vec<Resource>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeMonitorGroupDynamicRulesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Resource" => resource: list("Resource"),
        "Success" => success: value,
    }
}

/// What the call created, changed, or found.
#[non_exhaustive]
pub struct Resource {
    /// Code of the cloud service, or of one edition of it, such as `kvstore_sharding`.
    /// Here: `ecs`, `rds`, `slb`. Example: `ecs`.
    pub category: Option<Open<Category>>,
    /// Whether a resource has to satisfy all conditions to join the group or just one.
    /// Here: `and`, `or`. Example: `and`.
    pub filter_relation: Option<Open<FilterRelation>>,
    /// Conditions that items have to meet.
    pub filters: Vec<ResourceFilter>,
}

response! {
    Resource {
        "Category" => category: value,
        "FilterRelation" => filter_relation: value,
        "Filters" => filters: list("Filter"),
    }
}

/// Errors that the documentation of [`DescribeMonitorGroupDynamicRulesRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 206
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ThrottliNgException`](super::DocumentedError::ThrottliNgException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMonitorGroupDynamicRulesError = super::DocumentedError;
