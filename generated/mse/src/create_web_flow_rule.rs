// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateWebFlowRule`, from `mse/CreateWebFlowRule.md`.

use alicloud_runtime::codegen::*;

/// Creates a rule that limits requests to a web interface, counted by a request attribute.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CreateWebFlowRuleRequest::new()
///     .app_name("...")
///     .threshold(1.0)
///     .resource("...")
///     .resource_mode(1);
/// let reply = client.create_web_flow_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateWebFlowRuleRequest {
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Value from which the rule acts: requests a second, calls at a time or a ratio, by
    /// its kind.
    pub threshold: Option<f64>,
    /// Whether the rule is in force.
    pub enable: Option<bool>,
    /// **Required.** Interface of the application that the rule protects, named as in its list of
    /// interfaces.
    pub resource: Option<String>,
    /// Requests let through on top of the threshold when they arrive at once.
    pub burst: Option<i32>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// What happens to calls beyond the threshold, such as failing at once or waiting in line.
    pub control_behavior: Option<i32>,
    /// Longest time that a call waits in line, in milliseconds; only when excess calls queue.
    pub max_queueing_time_ms: Option<i32>,
    /// **Required.** How the interface name in the rule is matched.
    pub resource_mode: Option<i32>,
    /// Request attribute by which traffic is counted apart, such as a header or an address.
    pub param_item: Option<String>,
    /// Figure that the rule counts, such as the number of requests.
    pub metric_type: Option<i32>,
    /// Length of the window over which calls are counted, in milliseconds.
    pub stat_interval_ms: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<i32>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl CreateWebFlowRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `Threshold`, which is required.
    #[inline]
    pub fn threshold(mut self, value: f64) -> Self {
        self.threshold = Some(value);
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `Resource`, which is required.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `Burst`.
    #[inline]
    pub fn burst(mut self, value: i32) -> Self {
        self.burst = Some(value);
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ControlBehavior`.
    #[inline]
    pub fn control_behavior(mut self, value: i32) -> Self {
        self.control_behavior = Some(value);
        self
    }
    /// Sets `MaxQueueingTimeMs`.
    #[inline]
    pub fn max_queueing_time_ms(mut self, value: i32) -> Self {
        self.max_queueing_time_ms = Some(value);
        self
    }
    /// Sets `ResourceMode`, which is required.
    #[inline]
    pub fn resource_mode(mut self, value: i32) -> Self {
        self.resource_mode = Some(value);
        self
    }
    /// Sets `ParamItem`.
    pub fn param_item(mut self, value: impl Into<String>) -> Self {
        self.param_item = Some(value.into());
        self
    }
    /// Sets `MetricType`.
    #[inline]
    pub fn metric_type(mut self, value: i32) -> Self {
        self.metric_type = Some(value);
        self
    }
    /// Sets `StatIntervalMs`.
    #[inline]
    pub fn stat_interval_ms(mut self, value: i32) -> Self {
        self.stat_interval_ms = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    #[inline]
    pub fn resource_type(mut self, value: i32) -> Self {
        self.resource_type = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    CreateWebFlowRuleRequest {
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "Threshold" => threshold: query,
        "Enable" => enable: query,
        "Resource" => resource: query,
        "Burst" => burst: query,
        "AppId" => app_id: query,
        "ControlBehavior" => control_behavior: query,
        "MaxQueueingTimeMs" => max_queueing_time_ms: query,
        "ResourceMode" => resource_mode: query,
        "ParamItem" => param_item: query,
        "MetricType" => metric_type: query,
        "StatIntervalMs" => stat_interval_ms: query,
        "RegionId" => region_id: query,
        "ResourceType" => resource_type: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CreateWebFlowRuleRequest {
    type Response = CreateWebFlowRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateWebFlowRule")
        .required(&["AppName", "Threshold", "Resource", "ResourceMode"])
        .region("RegionId");
}

/// Response to [`CreateWebFlowRuleRequest`], which the documentation does not describe.
pub type CreateWebFlowRuleResponse = alicloud_runtime::UndocumentedResponse;
