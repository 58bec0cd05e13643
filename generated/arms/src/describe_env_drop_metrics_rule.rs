// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnvDropMetricsRule`, from `arms/DescribeEnvDropMetricsRule.md`.

use alicloud_runtime::codegen::*;

/// Returns which metrics an environment discards.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DescribeEnvDropMetricsRuleRequest::new()
///     .region_id("cn-hangzhou")
///     .environment_id("env-xxxxxx");
/// let reply = client.describe_env_drop_metrics_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnvDropMetricsRuleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the environment that the call is about. Example: `env-xxxxxx`.
    pub environment_id: Option<String>,
}

impl DescribeEnvDropMetricsRuleRequest {
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
    /// Sets `EnvironmentId`, which is required.
    pub fn environment_id(mut self, value: impl Into<String>) -> Self {
        self.environment_id = Some(value.into());
        self
    }
}

request! {
    DescribeEnvDropMetricsRuleRequest {
        "RegionId" => region_id: query,
        "EnvironmentId" => environment_id: query,
    }
}

impl Operation for DescribeEnvDropMetricsRuleRequest {
    type Response = DescribeEnvDropMetricsRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEnvDropMetricsRule")
        .required(&["RegionId", "EnvironmentId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeEnvDropMetricsRuleRequest`].
#[non_exhaustive]
pub struct DescribeEnvDropMetricsRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7781D4A-2818-41E7-B7BB-79D809E9****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<EnvDropMetricsRuleData>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    DescribeEnvDropMetricsRuleResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EnvDropMetricsRuleData {
    /// Name that the rule was given. Example: `ruleName1`.
    pub rule_name: Option<String>,
    /// The drop metrics that are concerned. Example: `kube_pod_created`.
    pub drop_metrics: Option<String>,
}

response! {
    EnvDropMetricsRuleData {
        "RuleName" => rule_name: value,
        "DropMetrics" => drop_metrics: value,
    }
}
