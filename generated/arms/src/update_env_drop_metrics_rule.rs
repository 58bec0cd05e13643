// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateEnvDropMetricsRule`, from `arms/UpdateEnvDropMetricsRule.md`.

use alicloud_runtime::codegen::*;

/// Sets which metrics an environment discards.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdateEnvDropMetricsRuleRequest::new()
///     .region_id("cn-hangzhou")
///     .environment_id("env-xxx")
///     .drop_metrics("metric_1 metric_2 metric_3");
/// let reply = client.update_env_drop_metrics_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateEnvDropMetricsRuleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxx`.
    pub environment_id: Option<String>,
    /// **Required.** The drop metrics that are concerned. Example: `metric_1 metric_2 metric_3`.
    pub drop_metrics: Option<String>,
}

impl UpdateEnvDropMetricsRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
    /// Sets `EnvironmentId`, which is required.
    pub fn environment_id(mut self, value: impl Into<String>) -> Self {
        self.environment_id = Some(value.into());
        self
    }
    /// Sets `DropMetrics`, which is required.
    pub fn drop_metrics(mut self, value: impl Into<String>) -> Self {
        self.drop_metrics = Some(value.into());
        self
    }
}

request! {
    UpdateEnvDropMetricsRuleRequest {
        "RegionId" => region_id: query,
        "AliyunLang" => aliyun_lang: query,
        "EnvironmentId" => environment_id: query,
        "DropMetrics" => drop_metrics: form,
    }
}

impl Operation for UpdateEnvDropMetricsRuleRequest {
    type Response = UpdateEnvDropMetricsRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateEnvDropMetricsRule")
        .required(&["RegionId", "EnvironmentId", "DropMetrics"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`UpdateEnvDropMetricsRuleRequest`].
#[non_exhaustive]
pub struct UpdateEnvDropMetricsRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6A9AEA84-7186-4D8D-B498-4585C6A2****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    UpdateEnvDropMetricsRuleResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}
