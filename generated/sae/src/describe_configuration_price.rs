// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeConfigurationPrice`, from `sae/DescribeConfigurationPrice.md`.

use alicloud_runtime::codegen::*;

/// Returns the price of a CPU and memory size before anything is created.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeConfigurationPriceRequest::new()
///     .cpu(1)
///     .memory(1);
/// let reply = client.describe_configuration_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeConfigurationPriceRequest {
    /// **Required.** CPU of an instance, in thousandths of a core.
    pub cpu: Option<i32>,
    /// **Required.** Memory of an instance, in megabytes.
    pub memory: Option<i32>,
    /// Kind of workload; a job here.
    pub workload: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Which version of the new sae is meant.
    pub new_sae_version: Option<String>,
    /// Which kind of best effort it is or is to be.
    pub best_effort_type: Option<String>,
}

impl DescribeConfigurationPriceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Cpu`, which is required.
    #[inline]
    pub fn cpu(mut self, value: i32) -> Self {
        self.cpu = Some(value);
        self
    }
    /// Sets `Memory`, which is required.
    #[inline]
    pub fn memory(mut self, value: i32) -> Self {
        self.memory = Some(value);
        self
    }
    /// Sets `Workload`.
    pub fn workload(mut self, value: impl Into<String>) -> Self {
        self.workload = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `NewSaeVersion`.
    pub fn new_sae_version(mut self, value: impl Into<String>) -> Self {
        self.new_sae_version = Some(value.into());
        self
    }
    /// Sets `BestEffortType`.
    pub fn best_effort_type(mut self, value: impl Into<String>) -> Self {
        self.best_effort_type = Some(value.into());
        self
    }
}

request! {
    DescribeConfigurationPriceRequest {
        "Cpu" => cpu: query,
        "Memory" => memory: query,
        "Workload" => workload: query,
        "ResourceType" => resource_type: query,
        "NewSaeVersion" => new_sae_version: query,
        "BestEffortType" => best_effort_type: query,
    }
}

impl Operation for DescribeConfigurationPriceRequest {
    type Response = DescribeConfigurationPriceResponse;
    type Error = DescribeConfigurationPriceError;
    const INFO: OperationInfo = super::operation("DescribeConfigurationPrice")
        .roa("GET", "/pop/v1/paas/configurationPrice")
        .required(&["Cpu", "Memory"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [DescribeConfigurationPriceError] = &[
        DescribeConfigurationPriceError::InvalidParameterObviously,
    ];
}

/// Response to [`DescribeConfigurationPriceRequest`].
#[non_exhaustive]
pub struct DescribeConfigurationPriceResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ConfigurationPriceData>,
    /// Code of the reason why the call or the item failed.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// Whether the call did what it was asked.
    pub success: Option<bool>,
}

response! {
    DescribeConfigurationPriceResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ConfigurationPriceData {
    /// How much of the bag has been used.
    pub bag_usage: Option<BagUsage>,
    /// Price of the order, with its discounts.
    pub order: Option<Order>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
    /// Price that applies to the request.
    pub request_price: Option<RequestPrice>,
    /// Price that applies to the traffic.
    pub traffic_price: Option<Price>,
    /// Price that applies to the vCPU mem.
    pub cpu_mem_price: Option<Price>,
}

response! {
    ConfigurationPriceData {
        "BagUsage" => bag_usage: value,
        "Order" => order: value,
        "Rules" => rules: list(""),
        "RequestPrice" => request_price: value,
        "TrafficPrice" => traffic_price: value,
        "CpuMemPrice" => cpu_mem_price: value,
    }
}

/// How much of the bag has been used.
#[non_exhaustive]
pub struct BagUsage {
    /// CPU of an instance, in thousandths of a core.
    pub cpu: Option<f64>,
    /// Memory used up from the plan.
    pub mem: Option<f64>,
}

response! {
    BagUsage {
        "Cpu" => cpu: value,
        "Mem" => mem: value,
    }
}

/// Price of the order, with its discounts.
#[non_exhaustive]
pub struct Order {
    /// How much or how many of this: original.
    pub original_amount: Option<f64>,
    /// How much or how many of this: discount.
    pub discount_amount: Option<f64>,
    /// IDs of the rules that were found or are concerned.
    pub rule_ids: Vec<String>,
    /// How much or how many of this: trade.
    pub trade_amount: Option<f64>,
}

response! {
    Order {
        "OriginalAmount" => original_amount: value,
        "DiscountAmount" => discount_amount: value,
        "RuleIds" => rule_ids: list(""),
        "TradeAmount" => trade_amount: value,
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// ID of the rule desc that the item belongs to or stands for.
    pub rule_desc_id: Option<i64>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

response! {
    Rule {
        "RuleDescId" => rule_desc_id: value,
        "Name" => name: value,
    }
}

/// Price that applies to the request.
#[non_exhaustive]
pub struct RequestPrice {
    /// Price of the order, with its discounts.
    pub order: Option<Order>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
}

response! {
    RequestPrice {
        "Order" => order: value,
        "Rules" => rules: list(""),
    }
}

/// Price that applies to the traffic.
#[non_exhaustive]
pub struct Price {
    /// Price of the order, with its discounts.
    pub order: Option<Order>,
    /// Rules, one entry each.
    pub rules: Vec<TrafficPriceRule>,
}

response! {
    Price {
        "Order" => order: value,
        "Rules" => rules: list(""),
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct TrafficPriceRule {
    /// ID of the rule desc that the item belongs to or stands for.
    pub rule_desc_id: Option<f64>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

response! {
    TrafficPriceRule {
        "RuleDescId" => rule_desc_id: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`DescribeConfigurationPriceRequest`] names.
///
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
pub type DescribeConfigurationPriceError = super::DocumentedError;
