// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAddonMetrics`, from `arms/DescribeAddonMetrics.md`.

use alicloud_runtime::codegen::*;

/// Lists the metrics of an add-on with labels, groups, and descriptions.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DescribeAddonMetricsRequest::new()
///     .name("mysql");
/// let reply = client.describe_addon_metrics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAddonMetricsRequest {
    /// **Required.** Name that people know the item by. Example: `mysql`.
    pub name: Option<String>,
    /// Which version of the addon is meant. Example: `0.0.1`.
    pub addon_version: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
    /// Which kind of environment it is or is to be. Example: `CS`.
    pub environment_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAddonMetricsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `AddonVersion`.
    pub fn addon_version(mut self, value: impl Into<String>) -> Self {
        self.addon_version = Some(value.into());
        self
    }
    /// Sets `AliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
    /// Sets `EnvironmentType`.
    pub fn environment_type(mut self, value: impl Into<String>) -> Self {
        self.environment_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAddonMetricsRequest {
        "Name" => name: query,
        "AddonVersion" => addon_version: query,
        "AliyunLang" => aliyun_lang: query,
        "EnvironmentType" => environment_type: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAddonMetricsRequest {
    type Response = DescribeAddonMetricsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAddonMetrics")
        .required(&["Name"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAddonMetricsRequest`].
#[non_exhaustive]
pub struct DescribeAddonMetricsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6A00968-82A8-4F14-9D1B-B53827DB****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<AddonMetricData>,
}

response! {
    DescribeAddonMetricsResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AddonMetricData {
    /// Group that the item belongs to. Example: `Common`.
    pub group: Option<String>,
    /// The labels that were found or are concerned, one entry each.
    pub labels: Vec<Label>,
    /// The metrics that were found or are concerned, one entry each.
    pub metrics: Vec<Metric>,
}

response! {
    AddonMetricData {
        "Group" => group: value,
        "Labels" => labels: list(""),
        "Metrics" => metrics: list(""),
    }
}

/// The labels that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Label {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name in a pair of name and value. Example: `page_size`.
    pub key: Option<String>,
    /// Where it comes from. Example: `db`.
    pub source: Option<String>,
}

response! {
    Label {
        "Description" => description: value,
        "Key" => key: value,
        "Source" => source: value,
    }
}

/// The metrics that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Metric {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// The labels that were found or are concerned, one entry each.
    pub labels: Vec<Label>,
    /// Kind of the item, out of those that the service tells apart. Example: `GAUGE`.
    pub type_: Option<String>,
    /// Unit that the figure beside it is counted in. Example: `bytes`.
    pub unit: Option<String>,
    /// Measured quantity that the call or the item is about.
    /// Example: `mysql_exporter_collector_duration_seconds`.
    pub metric: Option<String>,
}

response! {
    Metric {
        "Description" => description: value,
        "Labels" => labels: list(""),
        "Type" => type_: value,
        "Unit" => unit: value,
        "Metric" => metric: value,
    }
}
