// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// The data that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Datas {
    /// Milliseconds of this: slow rt. Example: `2000`.
    pub slow_rt_ms: Option<i32>,
    /// How many there are of this: half open recovery step. Example: `1`.
    pub half_open_recovery_step_num: Option<i32>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Milliseconds of this: stat duration. Example: `2000`.
    pub stat_duration_ms: Option<i32>,
    /// ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
    /// What trips the breaker: 0 the share of slow calls, 1 the share of failed calls. Example: `0`.
    pub strategy: Option<i32>,
    /// Resource that the call or the item is about. Example: `handleServiceA`.
    pub resource: Option<String>,
    /// Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// Fewest calls let through in each recovery step before the breaker may close.
    /// Default: `5`. Example: `5`.
    pub half_open_base_amount_per_step: Option<i32>,
    /// Milliseconds of this: recovery timeout. Example: `5000`.
    pub recovery_timeout_ms: Option<i32>,
    /// How much or how many of this: min request. Example: `10`.
    pub min_request_amount: Option<i32>,
    /// Value at which it takes effect. Example: `0.6`.
    pub threshold: Option<f64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
}

response! {
    Datas {
        "SlowRtMs" => slow_rt_ms: value,
        "HalfOpenRecoveryStepNum" => half_open_recovery_step_num: value,
        "Namespace" => namespace: value,
        "StatDurationMs" => stat_duration_ms: value,
        "RuleId" => rule_id: value,
        "Strategy" => strategy: value,
        "Resource" => resource: value,
        "AppName" => app_name: value,
        "HalfOpenBaseAmountPerStep" => half_open_base_amount_per_step: value,
        "RecoveryTimeoutMs" => recovery_timeout_ms: value,
        "MinRequestAmount" => min_request_amount: value,
        "Threshold" => threshold: value,
        "Enable" => enable: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DegradeRuleData {
    /// Milliseconds of this: slow rt. Example: `2000`.
    pub slow_rt_ms: Option<i32>,
    /// How many there are of this: half open recovery step. Example: `1`.
    pub half_open_recovery_step_num: Option<i32>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Milliseconds of this: stat duration. Example: `2000`.
    pub stat_duration_ms: Option<i32>,
    /// ID of the rule that the call or the item is about. Example: `1`.
    pub rule_id: Option<i64>,
    /// What trips the breaker: 0 the share of slow calls, 1 the share of failed calls. Example: `0`.
    pub strategy: Option<i32>,
    /// Resource that the call or the item is about. Example: `handleService`.
    pub resource: Option<String>,
    /// Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// Fewest calls let through in each recovery step before the breaker may close.
    /// Default: `5`. Example: `5`.
    pub half_open_base_amount_per_step: Option<i32>,
    /// Milliseconds of this: recovery timeout. Example: `5000`.
    pub recovery_timeout_ms: Option<i32>,
    /// How much or how many of this: min request. Example: `10`.
    pub min_request_amount: Option<i32>,
    /// Value at which it takes effect. Example: `0.6`.
    pub threshold: Option<f64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
}

response! {
    DegradeRuleData {
        "SlowRtMs" => slow_rt_ms: value,
        "HalfOpenRecoveryStepNum" => half_open_recovery_step_num: value,
        "Namespace" => namespace: value,
        "StatDurationMs" => stat_duration_ms: value,
        "RuleId" => rule_id: value,
        "Strategy" => strategy: value,
        "Resource" => resource: value,
        "AppName" => app_name: value,
        "HalfOpenBaseAmountPerStep" => half_open_base_amount_per_step: value,
        "RecoveryTimeoutMs" => recovery_timeout_ms: value,
        "MinRequestAmount" => min_request_amount: value,
        "Threshold" => threshold: value,
        "Enable" => enable: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DegradeRulesOfAppData {
    /// Number of the page returned. Example: `1`.
    pub page_index: Option<i32>,
    /// The data that were found or are concerned, one entry each.
    pub datas: Vec<Datas>,
    /// How many pages of this size the list takes. Example: `3`.
    pub total_page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `23`.
    pub total_count: Option<i32>,
}

response! {
    DegradeRulesOfAppData {
        "PageIndex" => page_index: value,
        "Datas" => datas: list(""),
        "TotalPage" => total_page: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FlowRuleData {
    /// Resource that the ref works on or belongs to. Example: `handleServiceB`.
    pub ref_resource: Option<String>,
    /// Value at which the cluster fallback sets in. Example: `30`.
    pub cluster_fallback_threshold: Option<i32>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Calling application that the rule holds for; `default` means all callers together.
    /// Example: `default`.
    pub limit_origin: Option<String>,
    /// Milliseconds of this: stat duration. Example: `5000`.
    pub stat_duration_ms: Option<i32>,
    /// Which kind of cluster threshold it is or is to be. Example: `0`.
    pub cluster_threshold_type: Option<i32>,
    /// ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
    /// What is done about the relation, as rules. Example: `0`.
    pub relation_strategy: Option<i32>,
    /// Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// Resource that the call or the item is about. Example: `handleServiceA`.
    pub resource: Option<String>,
    /// Requests a second counted for the cluster estimated max. Example: `5000`.
    pub cluster_estimated_max_qps: Option<f64>,
    /// How calls over the threshold are treated: 0 rejected, 1 warmed up, 2 queued. Example: `0`.
    pub control_behavior: Option<i32>,
    /// Largest value, allowed or found, of this: queueing time ms. Example: `2000`.
    pub max_queueing_time_ms: Option<i32>,
    /// What is done about the cluster fallback, as rules. Example: `0`.
    pub cluster_fallback_strategy: Option<i32>,
    /// Seconds over which the limit climbs to the full threshold. Example: `30`.
    pub warm_up_period_sec: Option<i32>,
    /// Way in which the cluster works. Example: `true`.
    pub cluster_mode: Option<bool>,
    /// Value at which it takes effect. Example: `300`.
    pub threshold: Option<f64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// Way in which the threshold works. Example: `2`.
    pub threshold_mode: Option<i32>,
}

response! {
    FlowRuleData {
        "RefResource" => ref_resource: value,
        "ClusterFallbackThreshold" => cluster_fallback_threshold: value,
        "Namespace" => namespace: value,
        "LimitOrigin" => limit_origin: value,
        "StatDurationMs" => stat_duration_ms: value,
        "ClusterThresholdType" => cluster_threshold_type: value,
        "RuleId" => rule_id: value,
        "RelationStrategy" => relation_strategy: value,
        "AppName" => app_name: value,
        "Resource" => resource: value,
        "ClusterEstimatedMaxQps" => cluster_estimated_max_qps: value,
        "ControlBehavior" => control_behavior: value,
        "MaxQueueingTimeMs" => max_queueing_time_ms: value,
        "ClusterFallbackStrategy" => cluster_fallback_strategy: value,
        "WarmUpPeriodSec" => warm_up_period_sec: value,
        "ClusterMode" => cluster_mode: value,
        "Threshold" => threshold: value,
        "Enable" => enable: value,
        "ThresholdMode" => threshold_mode: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FlowRulesOfAppData {
    /// Number of the page returned. Example: `1`.
    pub page_index: Option<i32>,
    /// The data that were found or are concerned, one entry each.
    pub datas: Vec<FlowRulesOfAppDatas>,
    /// How many pages of this size the list takes. Example: `3`.
    pub total_page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `23`.
    pub total_count: Option<i32>,
}

response! {
    FlowRulesOfAppData {
        "PageIndex" => page_index: value,
        "Datas" => datas: list(""),
        "TotalPage" => total_page: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// The data that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FlowRulesOfAppDatas {
    /// Resource that the ref works on or belongs to. Example: `handleServiceB`.
    pub ref_resource: Option<String>,
    /// Value at which the cluster fallback sets in. Example: `0`.
    pub cluster_fallback_threshold: Option<i32>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Calling application that the rule holds for; `default` means all callers together.
    /// Example: `default`.
    pub limit_origin: Option<String>,
    /// Milliseconds of this: stat duration. Example: `0`.
    pub stat_duration_ms: Option<i32>,
    /// Which kind of cluster threshold it is or is to be. Example: `0`.
    pub cluster_threshold_type: Option<i32>,
    /// ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
    /// What is done about the relation, as rules. Example: `0`.
    pub relation_strategy: Option<i32>,
    /// Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// Resource that the call or the item is about. Example: `handleServiceA`.
    pub resource: Option<String>,
    /// Requests a second counted for the cluster estimated max. Example: `0`.
    pub cluster_estimated_max_qps: Option<f64>,
    /// How calls over the threshold are treated: 0 rejected, 1 warmed up, 2 queued. Example: `0`.
    pub control_behavior: Option<i32>,
    /// Largest value, allowed or found, of this: queueing time ms. Example: `2000`.
    pub max_queueing_time_ms: Option<i32>,
    /// What is done about the cluster fallback, as rules. Example: `0`.
    pub cluster_fallback_strategy: Option<i32>,
    /// Seconds over which the limit climbs to the full threshold. Example: `30`.
    pub warm_up_period_sec: Option<i32>,
    /// Way in which the cluster works. Example: `false`.
    pub cluster_mode: Option<bool>,
    /// Value at which it takes effect. Example: `30`.
    pub threshold: Option<f64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// Way in which the threshold works. Example: `2`.
    pub threshold_mode: Option<i32>,
}

response! {
    FlowRulesOfAppDatas {
        "RefResource" => ref_resource: value,
        "ClusterFallbackThreshold" => cluster_fallback_threshold: value,
        "Namespace" => namespace: value,
        "LimitOrigin" => limit_origin: value,
        "StatDurationMs" => stat_duration_ms: value,
        "ClusterThresholdType" => cluster_threshold_type: value,
        "RuleId" => rule_id: value,
        "RelationStrategy" => relation_strategy: value,
        "AppName" => app_name: value,
        "Resource" => resource: value,
        "ClusterEstimatedMaxQps" => cluster_estimated_max_qps: value,
        "ControlBehavior" => control_behavior: value,
        "MaxQueueingTimeMs" => max_queueing_time_ms: value,
        "ClusterFallbackStrategy" => cluster_fallback_strategy: value,
        "WarmUpPeriodSec" => warm_up_period_sec: value,
        "ClusterMode" => cluster_mode: value,
        "Threshold" => threshold: value,
        "Enable" => enable: value,
        "ThresholdMode" => threshold_mode: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct HotParamRuleData {
    /// Position of the watched argument in the method's signature, counted from 0. Example: `1`.
    pub param_idx: Option<i32>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Items of the kind param flow item that were found or are concerned.
    pub param_flow_item_list: Vec<ParamFlowItemList>,
    /// Length of the window in which calls are counted, in seconds. Example: `1`.
    pub stat_duration_sec: Option<i64>,
    /// How many there are of this: burst. Example: `2`.
    pub burst_count: Option<i32>,
    /// ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
    /// Resource that the call or the item is about. Example: `handleService`.
    pub resource: Option<String>,
    /// Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// Largest value, allowed or found, of this: queueing time ms. Example: `3000`.
    pub max_queueing_time_ms: Option<i32>,
    /// How calls over the threshold are treated: 0 rejected, 1 warmed up, 2 queued. Example: `0`.
    pub control_behavior: Option<i32>,
    /// Which kind of metric it is or is to be. Example: `1`.
    pub metric_type: Option<i32>,
    /// Value at which it takes effect. Example: `50`.
    pub threshold: Option<f64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
}

response! {
    HotParamRuleData {
        "ParamIdx" => param_idx: value,
        "Namespace" => namespace: value,
        "ParamFlowItemList" => param_flow_item_list: list(""),
        "StatDurationSec" => stat_duration_sec: value,
        "BurstCount" => burst_count: value,
        "RuleId" => rule_id: value,
        "Resource" => resource: value,
        "AppName" => app_name: value,
        "MaxQueueingTimeMs" => max_queueing_time_ms: value,
        "ControlBehavior" => control_behavior: value,
        "MetricType" => metric_type: value,
        "Threshold" => threshold: value,
        "Enable" => enable: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct HotParamRulesOfAppData {
    /// Number of the page returned. Example: `1`.
    pub page_index: Option<i32>,
    /// The data that were found or are concerned, one entry each.
    pub datas: Vec<HotParamRulesOfAppDatas>,
    /// How many pages of this size the list takes. Example: `3`.
    pub total_page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `23`.
    pub total_count: Option<i32>,
}

response! {
    HotParamRulesOfAppData {
        "PageIndex" => page_index: value,
        "Datas" => datas: list(""),
        "TotalPage" => total_page: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// The data that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HotParamRulesOfAppDatas {
    /// Position of the watched argument in the method's signature, counted from 0. Example: `1`.
    pub param_idx: Option<i32>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Items of the kind param flow item that were found or are concerned.
    pub param_flow_item_list: Vec<ParamFlowItemList>,
    /// Length of the window in which calls are counted, in seconds. Example: `1`.
    pub stat_duration_sec: Option<i64>,
    /// How many there are of this: burst. Example: `2`.
    pub burst_count: Option<i32>,
    /// ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
    /// Resource that the call or the item is about. Example: `handleService`.
    pub resource: Option<String>,
    /// Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// Largest value, allowed or found, of this: queueing time ms. Example: `3000`.
    pub max_queueing_time_ms: Option<i32>,
    /// How calls over the threshold are treated: 0 rejected, 1 warmed up, 2 queued. Example: `0`.
    pub control_behavior: Option<i32>,
    /// Which kind of metric it is or is to be. Example: `0`.
    pub metric_type: Option<i32>,
    /// Value at which it takes effect. Example: `20`.
    pub threshold: Option<f64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
}

response! {
    HotParamRulesOfAppDatas {
        "ParamIdx" => param_idx: value,
        "Namespace" => namespace: value,
        "ParamFlowItemList" => param_flow_item_list: list(""),
        "StatDurationSec" => stat_duration_sec: value,
        "BurstCount" => burst_count: value,
        "RuleId" => rule_id: value,
        "Resource" => resource: value,
        "AppName" => app_name: value,
        "MaxQueueingTimeMs" => max_queueing_time_ms: value,
        "ControlBehavior" => control_behavior: value,
        "MetricType" => metric_type: value,
        "Threshold" => threshold: value,
        "Enable" => enable: value,
    }
}

/// The inner metrics that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InnerMetrics {
    /// Response time that 99% of the samples stay within. Example: `7`.
    pub rt_p99: Option<f64>,
    /// Mean of the calls a second that ended without an error. Example: `143`.
    pub success_qps_avg: Option<f64>,
    /// Calls let through a second that 99% of the samples stay within. Example: `143`.
    pub passed_qps_p99: Option<f64>,
    /// Mean response time of calls. Example: `6.5`.
    pub rt_avg: Option<f64>,
    /// How many items or events were counted. Example: `0`.
    pub count: Option<i32>,
    /// Standard deviation of the calls in progress at the same time. Example: `1`.
    pub thread_std: Option<f64>,
    /// Mean of the calls a second that were let through. Example: `143`.
    pub passed_qps_avg: Option<f64>,
    /// Failed calls that 95% of the samples stay within. Example: `0`.
    pub exception_p95: Option<f64>,
    /// Highest number of calls a second that ended without an error. Example: `143`.
    pub success_qps_max: Option<f64>,
    /// Response time that 95% of the samples stay within. Example: `7`.
    pub rt_p95: Option<f64>,
    /// Lowest number of rejected calls a second in the span. Example: `86`.
    pub blocked_qps_min: Option<f64>,
    /// Requests a second counted for the blocked. Example: `173`.
    pub blocked_qps: Option<f64>,
    /// Moment that the record or data point belongs to. Example: `1596593014000`.
    pub timestamp: Option<i64>,
    /// Concurrent calls that 95% of the samples stay within. Example: `1`.
    pub thread_p95: Option<f64>,
    /// Standard deviation of the response time of calls. Example: `0.7`.
    pub rt_std: Option<f64>,
    /// Lowest number of calls a second that were let through. Example: `143`.
    pub passed_qps_min: Option<f64>,
    /// Rejected calls a second that 99% of the samples stay within. Example: `86`.
    pub blocked_qps_p99: Option<f64>,
    /// Highest number of calls a second that were let through. Example: `143`.
    pub passed_qps_max: Option<f64>,
    /// Highest number of calls that threw an error. Example: `0`.
    pub exception_max: Option<f64>,
    /// Requests a second counted for the success. Example: `286`.
    pub success_qps: Option<f64>,
    /// Calls ended well a second that three quarters of the samples stay within. Example: `143`.
    pub success_qps_p75: Option<f64>,
    /// Concurrent calls that three quarters of the samples stay within. Example: `1`.
    pub thread_p75: Option<f64>,
    /// Standard deviation of the calls a second that ended without an error. Example: `0`.
    pub success_qps_std: Option<f64>,
    /// Lowest number of calls that threw an error. Example: `0`.
    pub exception_min: Option<f64>,
    /// Calls let through a second that three quarters of the samples stay within. Example: `143`.
    pub passed_qps_p75: Option<f64>,
    /// Requests a second counted for the passed. Example: `286`.
    pub passed_qps: Option<f64>,
    /// Most calls in progress at the same time. Example: `1`.
    pub thread_max: Option<f64>,
    /// Calls ended well a second that 99% of the samples stay within. Example: `143`.
    pub success_qps_p99: Option<f64>,
    /// Lowest number of calls a second that ended without an error. Example: `143`.
    pub success_qps_min: Option<f64>,
    /// Concurrent calls that 99% of the samples stay within. Example: `1`.
    pub thread_p99: Option<f64>,
    /// Standard deviation of the failed calls. Example: `0`.
    pub exception_std: Option<f64>,
    /// Rejected calls a second that 95% of the samples stay within. Example: `86`.
    pub blocked_qps_p95: Option<f64>,
    /// Calls being worked on at the same time. Example: `2`.
    pub thread: Option<f64>,
    /// Fewest calls in progress at the same time. Example: `1`.
    pub thread_min: Option<f64>,
    /// Response time of the fastest sample. Example: `7`.
    pub rt_min: Option<f64>,
    /// Mean of the rejected calls a second in the span. Example: `86`.
    pub blocked_qps_avg: Option<f64>,
    /// Mean of the calls in progress at the same time. Example: `1`.
    pub thread_avg: Option<f64>,
    /// Rejected calls a second that three quarters of the samples stay within. Example: `86`.
    pub blocked_qps_p75: Option<f64>,
    /// Response time that three quarters of the samples stay within. Example: `7`.
    pub rt_p75: Option<f64>,
    /// Failed calls that 99% of the samples stay within. Example: `0`.
    pub exception_p99: Option<f64>,
    /// Failed calls that three quarters of the samples stay within. Example: `0`.
    pub exception_p75: Option<f64>,
    /// Calls ended well a second that 95% of the samples stay within. Example: `143`.
    pub success_qps_p95: Option<f64>,
    /// Response time of calls. Example: `6.5`.
    pub rt: Option<f64>,
    /// Calls let through a second that 95% of the samples stay within. Example: `143`.
    pub passed_qps_p95: Option<f64>,
    /// Response time of the slowest sample. Example: `7`.
    pub rt_max: Option<f64>,
    /// Standard deviation of the rejected calls a second; large where rejection comes in bursts.
    /// Example: `0`.
    pub blocked_qps_std: Option<f64>,
    /// Highest number of rejected calls a second in the span. Example: `86`.
    pub blocked_qps_max: Option<f64>,
    /// Calls that threw an error in the span. Example: `0`.
    pub exception: Option<f64>,
    /// Mean of the calls that threw an error. Example: `0`.
    pub exception_avg: Option<f64>,
    /// Standard deviation of the calls let through a second. Example: `143`.
    pub passed_qps_std: Option<f64>,
}

response! {
    InnerMetrics {
        "RtP99" => rt_p99: value,
        "SuccessQpsAvg" => success_qps_avg: value,
        "PassedQpsP99" => passed_qps_p99: value,
        "RtAvg" => rt_avg: value,
        "Count" => count: value,
        "ThreadStd" => thread_std: value,
        "PassedQpsAvg" => passed_qps_avg: value,
        "ExceptionP95" => exception_p95: value,
        "SuccessQpsMax" => success_qps_max: value,
        "RtP95" => rt_p95: value,
        "BlockedQpsMin" => blocked_qps_min: value,
        "BlockedQps" => blocked_qps: value,
        "Timestamp" => timestamp: value,
        "ThreadP95" => thread_p95: value,
        "RtStd" => rt_std: value,
        "PassedQpsMin" => passed_qps_min: value,
        "BlockedQpsP99" => blocked_qps_p99: value,
        "PassedQpsMax" => passed_qps_max: value,
        "ExceptionMax" => exception_max: value,
        "SuccessQps" => success_qps: value,
        "SuccessQpsP75" => success_qps_p75: value,
        "ThreadP75" => thread_p75: value,
        "SuccessQpsStd" => success_qps_std: value,
        "ExceptionMin" => exception_min: value,
        "PassedQpsP75" => passed_qps_p75: value,
        "PassedQps" => passed_qps: value,
        "ThreadMax" => thread_max: value,
        "SuccessQpsP99" => success_qps_p99: value,
        "SuccessQpsMin" => success_qps_min: value,
        "ThreadP99" => thread_p99: value,
        "ExceptionStd" => exception_std: value,
        "BlockedQpsP95" => blocked_qps_p95: value,
        "Thread" => thread: value,
        "ThreadMin" => thread_min: value,
        "RtMin" => rt_min: value,
        "BlockedQpsAvg" => blocked_qps_avg: value,
        "ThreadAvg" => thread_avg: value,
        "BlockedQpsP75" => blocked_qps_p75: value,
        "RtP75" => rt_p75: value,
        "ExceptionP99" => exception_p99: value,
        "ExceptionP75" => exception_p75: value,
        "SuccessQpsP95" => success_qps_p95: value,
        "Rt" => rt: value,
        "PassedQpsP95" => passed_qps_p95: value,
        "RtMax" => rt_max: value,
        "BlockedQpsStd" => blocked_qps_std: value,
        "BlockedQpsMax" => blocked_qps_max: value,
        "Exception" => exception: value,
        "ExceptionAvg" => exception_avg: value,
        "PassedQpsStd" => passed_qps_std: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct IsolationRuleData {
    /// What is done about the relation, as rules. Example: `0`.
    pub relation_strategy: Option<i32>,
    /// Resource that the call or the item is about. Example: `handleServiceA`.
    pub resource: Option<String>,
    /// Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// Resource that the ref works on or belongs to. Example: `handleServiceB`.
    pub ref_resource: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Calling application that the rule holds for; `default` means all callers together.
    /// Example: `default`.
    pub limit_origin: Option<String>,
    /// Value at which it takes effect. Example: `10`.
    pub threshold: Option<f64>,
    /// ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
}

response! {
    IsolationRuleData {
        "RelationStrategy" => relation_strategy: value,
        "Resource" => resource: value,
        "AppName" => app_name: value,
        "RefResource" => ref_resource: value,
        "Namespace" => namespace: value,
        "LimitOrigin" => limit_origin: value,
        "Threshold" => threshold: value,
        "RuleId" => rule_id: value,
        "Enable" => enable: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct IsolationRulesOfAppData {
    /// Number of the page returned. Example: `1`.
    pub page_index: Option<i32>,
    /// The data that were found or are concerned, one entry each.
    pub datas: Vec<IsolationRulesOfAppDatas>,
    /// How many pages of this size the list takes. Example: `3`.
    pub total_page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `23`.
    pub total_count: Option<i32>,
}

response! {
    IsolationRulesOfAppData {
        "PageIndex" => page_index: value,
        "Datas" => datas: list(""),
        "TotalPage" => total_page: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// The data that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct IsolationRulesOfAppDatas {
    /// What is done about the relation, as rules. Example: `0`.
    pub relation_strategy: Option<i32>,
    /// Resource that the call or the item is about. Example: `handleServiceA`.
    pub resource: Option<String>,
    /// Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// Resource that the ref works on or belongs to. Example: `hanldeServiceB`.
    pub ref_resource: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Calling application that the rule holds for; `default` means all callers together.
    /// Example: `default`.
    pub limit_origin: Option<String>,
    /// Value at which it takes effect. Example: `10`.
    pub threshold: Option<f64>,
    /// ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
}

response! {
    IsolationRulesOfAppDatas {
        "RelationStrategy" => relation_strategy: value,
        "Resource" => resource: value,
        "AppName" => app_name: value,
        "RefResource" => ref_resource: value,
        "Namespace" => namespace: value,
        "LimitOrigin" => limit_origin: value,
        "Threshold" => threshold: value,
        "RuleId" => rule_id: value,
        "Enable" => enable: value,
    }
}

/// Items of the kind param flow item that were found or are concerned.
#[non_exhaustive]
pub struct ParamFlowItemList {
    /// Value that the item has or is given. Example: `apple`.
    pub item_value: Option<String>,
    /// Which kind of item it is or is to be.
    pub item_type: Option<String>,
    /// Value at which it takes effect. Example: `10`.
    pub threshold: Option<f64>,
}

response! {
    ParamFlowItemList {
        "ItemValue" => item_value: value,
        "ItemType" => item_type: value,
        "Threshold" => threshold: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ResponseFlowRuleData {
    /// Resource that the ref works on or belongs to. Example: `handleServiceB`.
    pub ref_resource: Option<String>,
    /// Value at which the cluster fallback sets in. Example: `30`.
    pub cluster_fallback_threshold: Option<i32>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Calling application that the rule holds for; `default` means all callers together.
    /// Example: `default`.
    pub limit_origin: Option<String>,
    /// Milliseconds of this: stat duration. Example: `5000`.
    pub stat_duration_ms: Option<i32>,
    /// Which kind of cluster threshold it is or is to be. Example: `0`.
    pub cluster_threshold_type: Option<i32>,
    /// ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
    /// What is done about the relation, as rules. Example: `0`.
    pub relation_strategy: Option<i32>,
    /// Name that the application is registered under. Example: `ahas-demo`.
    pub app_name: Option<String>,
    /// Resource that the call or the item is about. Example: `handleServiceA`.
    pub resource: Option<String>,
    /// Largest value, allowed or found, of this: queueing time ms. Example: `2000`.
    pub max_queueing_time_ms: Option<i32>,
    /// Requests a second counted for the cluster estimated max. Example: `5000`.
    pub cluster_estimated_max_qps: Option<f64>,
    /// How calls over the threshold are treated: 0 rejected, 1 warmed up, 2 queued. Example: `0`.
    pub control_behavior: Option<i32>,
    /// Seconds over which the limit climbs to the full threshold. Example: `30`.
    pub warm_up_period_sec: Option<i32>,
    /// What is done about the cluster fallback, as rules. Example: `0`.
    pub cluster_fallback_strategy: Option<i32>,
    /// Value at which it takes effect. Example: `300`.
    pub threshold: Option<f64>,
    /// Way in which the cluster works. Example: `true`.
    pub cluster_mode: Option<bool>,
    /// Whether the feature or the item is switched on. Example: `false`.
    pub enable: Option<bool>,
}

response! {
    ResponseFlowRuleData {
        "RefResource" => ref_resource: value,
        "ClusterFallbackThreshold" => cluster_fallback_threshold: value,
        "Namespace" => namespace: value,
        "LimitOrigin" => limit_origin: value,
        "StatDurationMs" => stat_duration_ms: value,
        "ClusterThresholdType" => cluster_threshold_type: value,
        "RuleId" => rule_id: value,
        "RelationStrategy" => relation_strategy: value,
        "AppName" => app_name: value,
        "Resource" => resource: value,
        "MaxQueueingTimeMs" => max_queueing_time_ms: value,
        "ClusterEstimatedMaxQps" => cluster_estimated_max_qps: value,
        "ControlBehavior" => control_behavior: value,
        "WarmUpPeriodSec" => warm_up_period_sec: value,
        "ClusterFallbackStrategy" => cluster_fallback_strategy: value,
        "Threshold" => threshold: value,
        "ClusterMode" => cluster_mode: value,
        "Enable" => enable: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RuleData {
    /// ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
}

response! {
    RuleData {
        "RuleId" => rule_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SystemRuleData {
    /// Which kind of metric it is or is to be. Example: `4`.
    pub metric_type: Option<i32>,
    /// Value at which it takes effect. Example: `0.6`.
    pub threshold: Option<f64>,
    /// ID of the rule that the call or the item is about. Example: `123`.
    pub rule_id: Option<i64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
}

response! {
    SystemRuleData {
        "MetricType" => metric_type: value,
        "Threshold" => threshold: value,
        "RuleId" => rule_id: value,
        "Enable" => enable: value,
    }
}
