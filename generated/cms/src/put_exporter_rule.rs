// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutExporterRule`, from `cms/PutExporterRule.md`.

use alicloud_runtime::codegen::*;

/// Creates or changes a rule that exports monitoring data.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::PutExporterRuleRequest::new()
///     .rule_name("MyRuleName")
///     .namespace("acs_ecs_dashboard")
///     .metric_name("cpu_total")
///     .target_windows("60,300")
///     .dst_names(["distName1"]);
/// let reply = client.put_exporter_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutExporterRuleRequest {
    /// Name of the alert or event rule. Example: `MyRuleName`.
    pub rule_name: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Metric concerned, under the name that the product gives it. Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// Intervals of the data that is exported. Example: `60,300`.
    pub target_windows: Option<String>,
    /// **Required.** Destinations that the data is exported to, by name.
    /// Items: at most 20. Example: `distName1`.
    pub dst_names: Vec<String>,
    /// Note that tells people what the item is for. Example: `text`.
    pub describe: Option<String>,
}

impl PutExporterRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `TargetWindows`.
    pub fn target_windows(mut self, value: impl Into<String>) -> Self {
        self.target_windows = Some(value.into());
        self
    }
    /// Sets `DstNames`, which is required.
    pub fn dst_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dst_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Describe`.
    pub fn describe(mut self, value: impl Into<String>) -> Self {
        self.describe = Some(value.into());
        self
    }
}

request! {
    PutExporterRuleRequest {
        "RuleName" => rule_name: query,
        "Namespace" => namespace: query,
        "MetricName" => metric_name: query,
        "TargetWindows" => target_windows: query,
        "DstNames" => dst_names: query,
        "Describe" => describe: query,
    }
}

impl Operation for PutExporterRuleRequest {
    type Response = PutExporterRuleResponse;
    type Error = PutExporterRuleError;
    const INFO: OperationInfo = super::operation("PutExporterRule")
        .required(&["DstNames"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PutExporterRuleError] = &[
        PutExporterRuleError::ParameterInvalid,
        PutExporterRuleError::AccessForbidden,
        PutExporterRuleError::ResourceNotFound,
        PutExporterRuleError::InternalError,
    ];
}

/// Response to [`PutExporterRuleRequest`].
#[non_exhaustive]
pub struct PutExporterRuleResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `461CF2CD-2FC3-4B26-8645-7BD27E7D0F1D`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    PutExporterRuleResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`PutExporterRuleRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutExporterRuleError = super::DocumentedError;
