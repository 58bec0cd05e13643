// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableMetricRuleBlackList`, from `cms/EnableMetricRuleBlackList.md`.

use alicloud_runtime::codegen::*;

/// Switches blacklist policies on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::EnableMetricRuleBlackListRequest::new()
///     .id("...")
///     .is_enable(true);
/// let reply = client.enable_metric_rule_black_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableMetricRuleBlackListRequest {
    /// **Required.** ID of the rule, policy or task that the call works on.
    pub id: Option<String>,
    /// **Required.** Whether to switch the blacklist policies on or off.
    pub is_enable: Option<bool>,
}

impl EnableMetricRuleBlackListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `IsEnable`, which is required.
    #[inline]
    pub fn is_enable(mut self, value: bool) -> Self {
        self.is_enable = Some(value);
        self
    }
}

request! {
    EnableMetricRuleBlackListRequest {
        "Id" => id: query,
        "IsEnable" => is_enable: query,
    }
}

impl Operation for EnableMetricRuleBlackListRequest {
    type Response = EnableMetricRuleBlackListResponse;
    type Error = EnableMetricRuleBlackListError;
    const INFO: OperationInfo = super::operation("EnableMetricRuleBlackList")
        .required(&["Id", "IsEnable"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [EnableMetricRuleBlackListError] = &[
        EnableMetricRuleBlackListError::ParameterInvalid,
        EnableMetricRuleBlackListError::AccessForbidden,
        EnableMetricRuleBlackListError::ResourceNotFound,
        EnableMetricRuleBlackListError::ResourceConflict,
        EnableMetricRuleBlackListError::ResourceExist,
        EnableMetricRuleBlackListError::InternalError,
    ];
}

/// Response to [`EnableMetricRuleBlackListRequest`].
#[non_exhaustive]
pub struct EnableMetricRuleBlackListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `94869866-1621-3652-BBC9-72A47B2AC2F5`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
}

response! {
    EnableMetricRuleBlackListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`EnableMetricRuleBlackListRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ResourceConflict`](super::DocumentedError::ResourceConflict)
/// - [`ResourceExist`](super::DocumentedError::ResourceExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type EnableMetricRuleBlackListError = super::DocumentedError;
