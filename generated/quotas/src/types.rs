// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// The dimensions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Dimension {
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl Dimension {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Dimension {
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Time over which the rate is counted.
#[non_exhaustive]
pub struct Period {
    /// How many time units the rate limit covers. Example: `1`.
    pub period_value: Option<i32>,
    /// Unit that the period is counted in. Example: `day`.
    pub period_unit: Option<String>,
}

response! {
    Period {
        "PeriodValue" => period_value: value,
        "PeriodUnit" => period_unit: value,
    }
}

values! {
    /// Class that the quota belongs to.
    pub enum QuotaCategory {
        /// A number of resources.
        CommonQuota = "CommonQuota",
        /// A rate of calls.
        FlowControl = "FlowControl",
        /// A feature that is opened on request.
        WhiteListLabel = "WhiteListLabel",
    }
}

/// The quota items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct QuotaItem {
    /// Kind of the item, out of those that the service tells apart. Example: `BaseQuota`.
    pub type_: Option<String>,
    /// Quota, with its facts. Example: `801`.
    pub quota: Option<String>,
    /// Unit that the quota is counted in. Example: `text`.
    pub quota_unit: Option<String>,
    /// How much of the quota is in use. Example: `26`.
    pub usage: Option<String>,
}

response! {
    QuotaItem {
        "Type" => type_: value,
        "Quota" => quota: value,
        "QuotaUnit" => quota_unit: value,
        "Usage" => usage: value,
    }
}

/// State that the template service is in.
#[non_exhaustive]
pub struct TemplateServiceStatus {
    /// State that the service is in. Example: `1`.
    pub service_status: Option<i32>,
    /// Resource directory whose new accounts get quotas from the template. Example: `rd-pG****`.
    pub resource_directory_id: Option<String>,
}

response! {
    TemplateServiceStatus {
        "ServiceStatus" => service_status: value,
        "ResourceDirectoryId" => resource_directory_id: value,
    }
}

values! {
    /// Whether the alert looks at what is used (`used`) or at what is left (`usable`).
    pub enum ThresholdType {
        /// How much is in use.
        Used = "used",
        /// How much is left.
        Usable = "usable",
    }
}

/// Metric in CloudMonitor that tells how much is in use.
#[non_exhaustive]
pub struct UsageMetric {
    /// Namespace that the metric lies in. Example: `acs_quotas_flowcontrol`.
    pub metric_namespace: Option<String>,
    /// CloudMonitor figure that tells how much is used. Example: `Usage`.
    pub metric_name: Option<String>,
    /// The metric dimensions that are concerned.
    pub metric_dimensions: BTreeMap<String, String>,
}

response! {
    UsageMetric {
        "MetricNamespace" => metric_namespace: value,
        "MetricName" => metric_name: value,
        "MetricDimensions" => metric_dimensions: map,
    }
}
