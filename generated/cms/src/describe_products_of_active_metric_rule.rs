// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeProductsOfActiveMetricRule`, from `cms/DescribeProductsOfActiveMetricRule.md`.

use alicloud_runtime::codegen::*;

/// Lists the products for which one-click alerting is on.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeProductsOfActiveMetricRuleRequest::new();
/// let reply = client.describe_products_of_active_metric_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeProductsOfActiveMetricRuleRequest {}

impl DescribeProductsOfActiveMetricRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeProductsOfActiveMetricRuleRequest {}
}

impl Operation for DescribeProductsOfActiveMetricRuleRequest {
    type Response = DescribeProductsOfActiveMetricRuleResponse;
    type Error = DescribeProductsOfActiveMetricRuleError;
    const INFO: OperationInfo = super::operation("DescribeProductsOfActiveMetricRule")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeProductsOfActiveMetricRuleError] = &[
        DescribeProductsOfActiveMetricRuleError::InvalidParameter,
        DescribeProductsOfActiveMetricRuleError::InvalidAuthorization,
        DescribeProductsOfActiveMetricRuleError::Any,
        DescribeProductsOfActiveMetricRuleError::InternalError,
    ];
}

/// Response to [`DescribeProductsOfActiveMetricRuleRequest`].
#[non_exhaustive]
pub struct DescribeProductsOfActiveMetricRuleResponse {
    /// Predefined alert rules, one entry for each product.
    pub all_product_init_metric_rule_list: Vec<AllProductInitMetricRule>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Items found, one entry each or as JSON text. Example: `ecs,rds`.
    pub datapoints: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F82E6667-7811-4BA0-842F-5B2DC42BBAAD`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeProductsOfActiveMetricRuleResponse {
        "AllProductInitMetricRuleList" => all_product_init_metric_rule_list: list("AllProductInitMetricRule"),
        "Code" => code: value,
        "Datapoints" => datapoints: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Predefined alert rules, one entry for each product.
#[non_exhaustive]
pub struct AllProductInitMetricRule {
    /// Predefined alert rules of the product, one entry each.
    pub alert_init_config_list: Vec<AlertInitConfig>,
    /// Code of the cloud service concerned. Example: `ecs`.
    pub product: Option<String>,
}

response! {
    AllProductInitMetricRule {
        "AlertInitConfigList" => alert_init_config_list: list("AlertInitConfig"),
        "Product" => product: value,
    }
}

/// Predefined alert rules of the product, one entry each.
#[non_exhaustive]
pub struct AlertInitConfig {
    /// How many periods in a row the condition has to hold. Example: `3`.
    pub evaluation_count: Option<String>,
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_rds_dashboard`.
    pub namespace: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated.
    /// Unit: `minutes`. Example: `1m`.
    pub period: Option<String>,
    /// Statistic of the metric that is used, such as the average.
    pub statistics: Option<String>,
    /// Value that the metric is compared with. Example: `90`.
    pub threshold: Option<String>,
    /// Level of the alert or event, or the way of notification that goes with it. Example: `CRITICAL`.
    pub level: Option<String>,
    /// How the value of the metric is compared with the threshold.
    /// Example: `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<String>,
}

response! {
    AlertInitConfig {
        "EvaluationCount" => evaluation_count: value,
        "MetricName" => metric_name: value,
        "Namespace" => namespace: value,
        "Period" => period: value,
        "Statistics" => statistics: value,
        "Threshold" => threshold: value,
        "Level" => level: value,
        "ComparisonOperator" => comparison_operator: value,
    }
}

/// Errors that the documentation of [`DescribeProductsOfActiveMetricRuleRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAuthorization`](super::DocumentedError::InvalidAuthorization)
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 406
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeProductsOfActiveMetricRuleError = super::DocumentedError;
