// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyMetricRuleTemplate`, from `cms/ApplyMetricRuleTemplate.md`.

use alicloud_runtime::codegen::*;

/// Creates alert rules for application groups from an alert template.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::ApplyMetricRuleTemplateRequest::new()
///     .group_id(123456)
///     .template_ids("700****");
/// let reply = client.apply_metric_rule_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyMetricRuleTemplateRequest {
    /// **Required.** Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123456`.
    pub group_id: Option<i64>,
    /// **Required.** Alert template to apply, by its ID. Example: `700****`.
    pub template_ids: Option<String>,
    /// How long an alert that goes on is not notified again.
    /// Unit: `seconds`. Default: `86400`. Example: `86400`.
    pub silence_time: Option<i64>,
    /// When the rule or blacklist policy comes into effect. Range: 0 to 23. Example: `00`.
    pub enable_start_time: Option<i64>,
    /// When the rule or blacklist policy stops being in effect. Range: 0 to 23. Example: `23`.
    pub enable_end_time: Option<i64>,
    /// Channels by which alerts are notified, as a level from calls and text messages down to email.
    /// Example: `4`.
    pub notify_level: Option<i64>,
    /// Which instances count when the template is applied. Example: `GROUP_INSTANCE_FIRST`.
    pub apply_mode: Option<Open<ApplyMode>>,
    /// URL that gets a `POST` request when an alert is set off. Example: `https://www.aliyun.com`.
    pub webhook: Option<String>,
    /// Whether rules that templates made before are deleted first or kept.
    pub append_mode: Option<String>,
}

impl ApplyMetricRuleTemplateRequest {
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
    /// Sets `TemplateIds`, which is required.
    pub fn template_ids(mut self, value: impl Into<String>) -> Self {
        self.template_ids = Some(value.into());
        self
    }
    /// Sets `SilenceTime`.
    #[inline]
    pub fn silence_time(mut self, value: i64) -> Self {
        self.silence_time = Some(value);
        self
    }
    /// Sets `EnableStartTime`.
    #[inline]
    pub fn enable_start_time(mut self, value: i64) -> Self {
        self.enable_start_time = Some(value);
        self
    }
    /// Sets `EnableEndTime`.
    #[inline]
    pub fn enable_end_time(mut self, value: i64) -> Self {
        self.enable_end_time = Some(value);
        self
    }
    /// Sets `NotifyLevel`.
    #[inline]
    pub fn notify_level(mut self, value: i64) -> Self {
        self.notify_level = Some(value);
        self
    }
    /// Sets `ApplyMode`.
    pub fn apply_mode(mut self, value: impl Into<Open<ApplyMode>>) -> Self {
        self.apply_mode = Some(value.into());
        self
    }
    /// Sets `Webhook`.
    pub fn webhook(mut self, value: impl Into<String>) -> Self {
        self.webhook = Some(value.into());
        self
    }
    /// Sets `AppendMode`.
    pub fn append_mode(mut self, value: impl Into<String>) -> Self {
        self.append_mode = Some(value.into());
        self
    }
}

request! {
    ApplyMetricRuleTemplateRequest {
        "GroupId" => group_id: query,
        "TemplateIds" => template_ids: query,
        "SilenceTime" => silence_time: query,
        "EnableStartTime" => enable_start_time: query,
        "EnableEndTime" => enable_end_time: query,
        "NotifyLevel" => notify_level: query,
        "ApplyMode" => apply_mode: query,
        "Webhook" => webhook: query,
        "AppendMode" => append_mode: query,
    }
}

impl Operation for ApplyMetricRuleTemplateRequest {
    type Response = ApplyMetricRuleTemplateResponse;
    type Error = ApplyMetricRuleTemplateError;
    const INFO: OperationInfo = super::operation("ApplyMetricRuleTemplate")
        .required(&["GroupId", "TemplateIds"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ApplyMetricRuleTemplateError] = &[
        ApplyMetricRuleTemplateError::ResourceNotFound,
        ApplyMetricRuleTemplateError::ParameterInvalid,
        ApplyMetricRuleTemplateError::AccessForbidden,
        ApplyMetricRuleTemplateError::InternalError,
    ];
}

/// Response to [`ApplyMetricRuleTemplateRequest`].
#[non_exhaustive]
pub struct ApplyMetricRuleTemplateResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3F897F3C-020A-4993-95B4-63ABB84F83E6`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// What the call created, changed, or found.
    pub resource: Option<Resource>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    ApplyMetricRuleTemplateResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Resource" => resource: value,
        "Message" => message: value,
    }
}

/// What the call created, changed, or found.
#[non_exhaustive]
pub struct Resource {
    /// How the creation of each alert rule went, one entry each.
    pub alert_results: Vec<ResourceResult>,
    /// Application group that the item belongs to or that was created. Example: `123456`.
    pub group_id: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    Resource {
        "AlertResults" => alert_results: list(""),
        "GroupId" => group_id: value,
        "Message" => message: value,
    }
}

/// How the creation of each alert rule went, one entry each.
#[non_exhaustive]
pub struct ResourceResult {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Alert rule that was created or that the item is about.
    /// Example: `applyTemplate8ab74c6b-9f27-47ab-8841-de01dc08****`.
    pub rule_id: Option<String>,
    /// Name that the rule was set up with. Example: `test123`.
    pub rule_name: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ResourceResult {
        "Code" => code: value,
        "Message" => message: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "Success" => success: value,
    }
}

values! {
    /// Which instances count when the template is applied.
    pub enum ApplyMode {
        /// Rules of the template are left out if the group has no such instance.
        GroupInstanceFirst = "GROUP_INSTANCE_FIRST",
        /// Rules of the template are created even if the group has no such instance yet.
        AlarmTemplateFirst = "ALARM_TEMPLATE_FIRST",
    }
}

/// Errors that the documentation of [`ApplyMetricRuleTemplateRequest`] names.
///
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ApplyMetricRuleTemplateError = super::DocumentedError;
