// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplicationScalingRules`, from `sae/DescribeApplicationScalingRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CurrentMetric, Metric, NextScaleMetric, Rules};

/// Lists all auto scaling rules of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeApplicationScalingRulesRequest::new()
///     .app_id("...");
/// let reply = client.describe_application_scaling_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl DescribeApplicationScalingRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    DescribeApplicationScalingRulesRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for DescribeApplicationScalingRulesRequest {
    type Response = DescribeApplicationScalingRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApplicationScalingRules")
        .roa("GET", "/pop/v1/sam/scale/applicationScalingRules")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeApplicationScalingRulesRequest`].
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ApplicationScalingRuleData>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeApplicationScalingRulesResponse {
        "RequestId" => request_id: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "Message" => message: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ApplicationScalingRuleData {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How large the total is or is to be. Example: `3`.
    pub total_size: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Rules that apply to the application scaling, one entry each.
    pub application_scaling_rules: Vec<ApplicationScalingRule>,
}

response! {
    ApplicationScalingRuleData {
        "CurrentPage" => current_page: value,
        "TotalSize" => total_size: value,
        "PageSize" => page_size: value,
        "ApplicationScalingRules" => application_scaling_rules: list(""),
    }
}

/// Rules that apply to the application scaling, one entry each.
#[non_exhaustive]
pub struct ApplicationScalingRule {
    /// Scaling by time.
    pub timer: Option<Timer>,
    /// When the item was last changed. Example: `1616642248938`.
    pub update_time: Option<i64>,
    /// ID that the service gave the application. Example: `7171a6ca-d1cd-4928-8642-7d5cfe69****`.
    pub app_id: Option<String>,
    /// When the item was created. Example: `1616642248938`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last disable. Example: `1641882854484`.
    pub last_disable_time: Option<i64>,
    /// Whether the scale rule is switched on. Example: `true`.
    pub scale_rule_enabled: Option<bool>,
    /// Which kind of scale rule it is or is to be. Example: `timing`.
    pub scale_rule_type: Option<String>,
    /// Scaling by load.
    pub metric: Option<ApplicationScalingRuleMetric>,
    /// Name that the scale rule goes by. Example: `test`.
    pub scale_rule_name: Option<String>,
    /// Number that is given for this: min ready instances. Example: `1`.
    pub min_ready_instances: Option<i32>,
    /// Share of the instances that must stay in service during a change. Example: `-1`.
    pub min_ready_instance_ratio: Option<i32>,
}

response! {
    ApplicationScalingRule {
        "Timer" => timer: value,
        "UpdateTime" => update_time: value,
        "AppId" => app_id: value,
        "CreateTime" => create_time: value,
        "LastDisableTime" => last_disable_time: value,
        "ScaleRuleEnabled" => scale_rule_enabled: value,
        "ScaleRuleType" => scale_rule_type: value,
        "Metric" => metric: value,
        "ScaleRuleName" => scale_rule_name: value,
        "MinReadyInstances" => min_ready_instances: value,
        "MinReadyInstanceRatio" => min_ready_instance_ratio: value,
    }
}

/// Scaling by time.
#[non_exhaustive]
pub struct Timer {
    /// Last day of the period concerned. Example: `2021-04-25`.
    pub end_date: Option<String>,
    /// Day or moment of the begin. Example: `2021-03-25`.
    pub begin_date: Option<String>,
    /// The schedules that were found or are concerned, one entry each.
    pub schedules: Vec<Schedule>,
    /// Days on which the rule is in force, in the notation of cron. Example: `* * *`.
    pub period: Option<String>,
}

response! {
    Timer {
        "EndDate" => end_date: value,
        "BeginDate" => begin_date: value,
        "Schedules" => schedules: list(""),
        "Period" => period: value,
    }
}

/// The schedules that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Schedule {
    /// Time that is set or recorded for this: at. Example: `08:00`.
    pub at_time: Option<String>,
    /// Number that is given for this: target replicas. Example: `3`.
    pub target_replicas: Option<i32>,
    /// Largest value, allowed or found, of this: replicas. Example: `50`.
    pub max_replicas: Option<i64>,
    /// Number that is given for this: min replicas. Example: `1`.
    pub min_replicas: Option<i64>,
}

response! {
    Schedule {
        "AtTime" => at_time: value,
        "TargetReplicas" => target_replicas: value,
        "MaxReplicas" => max_replicas: value,
        "MinReplicas" => min_replicas: value,
    }
}

/// Scaling by load.
#[non_exhaustive]
pub struct ApplicationScalingRuleMetric {
    /// The metrics that were found or are concerned, one entry each.
    pub metrics: Vec<Metric>,
    /// State that the metrics is in.
    pub metrics_status: Option<MetricsStatus>,
    /// Largest value, allowed or found, of this: replicas. Example: `3`.
    pub max_replicas: Option<i32>,
    /// Number that is given for this: min replicas. Example: `1`.
    pub min_replicas: Option<i32>,
    /// Rules that apply to the scale up, one entry each.
    pub scale_up_rules: Option<Rules>,
    /// Rules that apply to the scale down, one entry each.
    pub scale_down_rules: Option<Rules>,
}

response! {
    ApplicationScalingRuleMetric {
        "Metrics" => metrics: list(""),
        "MetricsStatus" => metrics_status: value,
        "MaxReplicas" => max_replicas: value,
        "MinReplicas" => min_replicas: value,
        "ScaleUpRules" => scale_up_rules: value,
        "ScaleDownRules" => scale_down_rules: value,
    }
}

/// State that the metrics is in.
#[non_exhaustive]
pub struct MetricsStatus {
    /// Number that is given for this: desired replicas. Example: `2`.
    pub desired_replicas: Option<i64>,
    /// How long the next scale time lasts or how often it comes round. Example: `3`.
    pub next_scale_time_period: Option<i32>,
    /// Number that is given for this: current replicas. Example: `2`.
    pub current_replicas: Option<i64>,
    /// Time that is set or recorded for this: last scale. Example: `2022-01-11T08:14:32Z`.
    pub last_scale_time: Option<Timestamp>,
    /// The current metrics that were found or are concerned, one entry each.
    pub current_metrics: Vec<CurrentMetric>,
    /// The next scale metrics that were found or are concerned, one entry each.
    pub next_scale_metrics: Vec<NextScaleMetric>,
    /// Largest value, allowed or found, of this: replicas. Example: `3`.
    pub max_replicas: Option<i64>,
    /// Number that is given for this: min replicas. Example: `1`.
    pub min_replicas: Option<i64>,
}

response! {
    MetricsStatus {
        "DesiredReplicas" => desired_replicas: value,
        "NextScaleTimePeriod" => next_scale_time_period: value,
        "CurrentReplicas" => current_replicas: value,
        "LastScaleTime" => last_scale_time: value,
        "CurrentMetrics" => current_metrics: list(""),
        "NextScaleMetrics" => next_scale_metrics: list(""),
        "MaxReplicas" => max_replicas: value,
        "MinReplicas" => min_replicas: value,
    }
}
