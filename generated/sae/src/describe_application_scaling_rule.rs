// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplicationScalingRule`, from `sae/DescribeApplicationScalingRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CurrentMetric, NextScaleMetric, Rules, Schedule, Timer};

/// Returns one auto scaling rule of an application, by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeApplicationScalingRuleRequest::new()
///     .app_id("a0d2e04c-159d-40a8-b240-d2f2c263****")
///     .scaling_rule_name("test");
/// let reply = client.describe_application_scaling_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApplicationScalingRuleRequest {
    /// **Required.** ID that the service gave the application.
    /// Example: `a0d2e04c-159d-40a8-b240-d2f2c263****`.
    pub app_id: Option<String>,
    /// **Required.** Name that the scaling rule goes by. Example: `test`.
    pub scaling_rule_name: Option<String>,
}

impl DescribeApplicationScalingRuleRequest {
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
    /// Sets `ScalingRuleName`, which is required.
    pub fn scaling_rule_name(mut self, value: impl Into<String>) -> Self {
        self.scaling_rule_name = Some(value.into());
        self
    }
}

request! {
    DescribeApplicationScalingRuleRequest {
        "AppId" => app_id: query,
        "ScalingRuleName" => scaling_rule_name: query,
    }
}

impl Operation for DescribeApplicationScalingRuleRequest {
    type Response = DescribeApplicationScalingRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApplicationScalingRule")
        .roa("GET", "/pop/v1/sam/scale/applicationScalingRule")
        .required(&["AppId", "ScalingRuleName"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeApplicationScalingRuleRequest`].
#[non_exhaustive]
pub struct DescribeApplicationScalingRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `73404D3D-EE4F-4CB2-B197-5C46F6A1****`.
    pub request_id: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0b57ff7e16243300839193068e****`.
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
    DescribeApplicationScalingRuleResponse {
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
    /// Scaling by time.
    pub timer: Option<Timer>,
    /// When the item was last changed. Unit: `milliseconds`. Example: `1624330075827`.
    pub update_time: Option<i64>,
    /// ID that the service gave the application. Example: `a0d2e04c-159d-40a8-b240-d2f2c263****`.
    pub app_id: Option<String>,
    /// When the item was created. Unit: `milliseconds`. Example: `1624329843790`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last disable. Example: `1641882854484`.
    pub last_disable_time: Option<i64>,
    /// Whether the scale rule is switched on. Example: `true`.
    pub scale_rule_enabled: Option<bool>,
    /// Which kind of scale rule it is or is to be. Example: `timing`.
    pub scale_rule_type: Option<Open<ScaleRuleType>>,
    /// Scaling by load.
    pub metric: Option<Metric>,
    /// Name that the scale rule goes by. Example: `test`.
    pub scale_rule_name: Option<String>,
    /// Number that is given for this: min ready instances. Example: `1`.
    pub min_ready_instances: Option<i32>,
    /// Share of the instances that must stay in service during a change. Example: `-1`.
    pub min_ready_instance_ratio: Option<i32>,
}

response! {
    ApplicationScalingRuleData {
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

/// Scaling by load.
#[non_exhaustive]
pub struct Metric {
    /// The metrics that were found or are concerned, one entry each.
    pub metrics: Vec<DataMetric>,
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
    Metric {
        "Metrics" => metrics: list(""),
        "MetricsStatus" => metrics_status: value,
        "MaxReplicas" => max_replicas: value,
        "MinReplicas" => min_replicas: value,
        "ScaleUpRules" => scale_up_rules: value,
        "ScaleDownRules" => scale_down_rules: value,
    }
}

/// The metrics that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DataMetric {
    /// Value that the scaling aims at. Unit: `%`. Example: `20`.
    pub metric_target_average_utilization: Option<i32>,
    /// Which kind of metric it is or is to be. Example: `CPU`.
    pub metric_type: Option<Open<MetricType>>,
    /// Project of Log Service with the access log of the load balancer. Example: `test`.
    pub slb_project: Option<String>,
    /// Logstore with the access log of the load balancer. Example: `test`.
    pub slb_logstore: Option<String>,
    /// Port of the load balancer. Example: `80`.
    pub vport: Option<String>,
    /// ID of the SLB that the item belongs to or stands for. Example: `lb-xxx`.
    pub slb_id: Option<String>,
}

response! {
    DataMetric {
        "MetricTargetAverageUtilization" => metric_target_average_utilization: value,
        "MetricType" => metric_type: value,
        "SlbProject" => slb_project: value,
        "SlbLogstore" => slb_logstore: value,
        "Vport" => vport: value,
        "SlbId" => slb_id: value,
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
}

response! {
    MetricsStatus {
        "DesiredReplicas" => desired_replicas: value,
        "NextScaleTimePeriod" => next_scale_time_period: value,
        "CurrentReplicas" => current_replicas: value,
        "LastScaleTime" => last_scale_time: value,
        "CurrentMetrics" => current_metrics: list(""),
        "NextScaleMetrics" => next_scale_metrics: list(""),
    }
}

values! {
    /// Which kind of scale rule it is or is to be.
    pub enum ScaleRuleType {
        /// By time.
        Timing = "timing",
        /// By load.
        Metric = "metric",
        /// By load and time.
        Mix = "mix",
    }
}

values! {
    /// Which kind of metric it is or is to be.
    pub enum MetricType {
        /// Load of the CPU.
        Cpu = "CPU",
        /// Memory in use.
        Memory = "MEMORY",
        /// Requests a second of a Java application.
        Qps = "QPS",
        /// Response time of a Java application.
        Rt = "RT",
        /// Active TCP connections.
        TcpActiveConn = "tcpActiveConn",
        /// Requests a second at the public load balancer.
        SlbQps = "SLB_QPS",
        /// Response time at the public load balancer.
        SlbRt = "SLB_RT",
        /// Requests a second at the internal load balancer.
        IntranetSlbQps = "INTRANET_SLB_QPS",
        /// Response time at the internal load balancer.
        IntranetSlbRt = "INTRANET_SLB_RT",
    }
}
