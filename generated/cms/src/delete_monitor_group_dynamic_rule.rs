// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMonitorGroupDynamicRule`, from `cms/DeleteMonitorGroupDynamicRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes the rules that add resources of one product to an application group by themselves.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DeleteMonitorGroupDynamicRuleRequest::new()
///     .category("ecs")
///     .group_id(12345);
/// let reply = client.delete_monitor_group_dynamic_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMonitorGroupDynamicRuleRequest {
    /// **Required.** Code of the cloud service, or of one edition of it, such as `kvstore_sharding`.
    /// Example: `ecs`.
    pub category: Option<String>,
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `12345`.
    pub group_id: Option<i64>,
}

impl DeleteMonitorGroupDynamicRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`, which is required.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
}

request! {
    DeleteMonitorGroupDynamicRuleRequest {
        "Category" => category: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for DeleteMonitorGroupDynamicRuleRequest {
    type Response = DeleteMonitorGroupDynamicRuleResponse;
    type Error = DeleteMonitorGroupDynamicRuleError;
    const INFO: OperationInfo = super::operation("DeleteMonitorGroupDynamicRule")
        .required(&["Category", "GroupId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteMonitorGroupDynamicRuleError] = &[
        DeleteMonitorGroupDynamicRuleError::Any,
        DeleteMonitorGroupDynamicRuleError::ParameterInvalid,
        DeleteMonitorGroupDynamicRuleError::AccessDeniedException,
        DeleteMonitorGroupDynamicRuleError::LimitExceeded,
        DeleteMonitorGroupDynamicRuleError::AccessForbidden,
        DeleteMonitorGroupDynamicRuleError::ResourceNotFound,
        DeleteMonitorGroupDynamicRuleError::ThrottliNgException,
        DeleteMonitorGroupDynamicRuleError::InternalError,
    ];
}

/// Response to [`DeleteMonitorGroupDynamicRuleRequest`].
#[non_exhaustive]
pub struct DeleteMonitorGroupDynamicRuleResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `56B4516A-EB44-4C66-8854-0393B35F636B`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteMonitorGroupDynamicRuleResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteMonitorGroupDynamicRuleRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 206
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ThrottliNgException`](super::DocumentedError::ThrottliNgException)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteMonitorGroupDynamicRuleError = super::DocumentedError;
