// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPrometheusDashboards`, from `cms_2024_03_30/ListPrometheusDashboards.md`.

use alicloud_runtime::codegen::*;

/// Lists the dashboards of a Prometheus instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListPrometheusDashboardsRequest::new()
///     .prometheus_instance_id("rw-abc123");
/// let reply = client.list_prometheus_dashboards(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPrometheusDashboardsRequest {
    /// **Required.** ID of the prometheus instance that the call is about. Example: `rw-abc123`.
    pub prometheus_instance_id: Option<String>,
    /// ID of the resource group that the call is about. Example: `rg-acfm3gn5i6bigbi`.
    pub resource_group_id: Option<String>,
    /// Language of the texts. Default: `zh`. Example: `zh`.
    pub aliyun_lang: Option<String>,
}

impl ListPrometheusDashboardsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `prometheusInstanceId`, which is required.
    pub fn prometheus_instance_id(mut self, value: impl Into<String>) -> Self {
        self.prometheus_instance_id = Some(value.into());
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `aliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
}

request! {
    ListPrometheusDashboardsRequest {
        "prometheusInstanceId" => prometheus_instance_id: path,
        "resourceGroupId" => resource_group_id: query,
        "aliyunLang" => aliyun_lang: query,
    }
}

impl Operation for ListPrometheusDashboardsRequest {
    type Response = ListPrometheusDashboardsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPrometheusDashboards")
        .roa("GET", "/prometheus-instances/{prometheusInstanceId}/dashboards")
        .required(&["prometheusInstanceId"])
        .read_only();
}

/// Response to [`ListPrometheusDashboardsRequest`].
#[non_exhaustive]
pub struct ListPrometheusDashboardsResponse {
    /// The prometheus dashboards that were found or are concerned, one entry each.
    pub prometheus_dashboards: Vec<PrometheusDashboard>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
    /// How many there are of this: total. Example: `66`.
    pub total_count: Option<i32>,
}

response! {
    ListPrometheusDashboardsResponse {
        "prometheusDashboards" => prometheus_dashboards: list(""),
        "requestId" => request_id: value,
        "totalCount" => total_count: value,
    }
}

/// The prometheus dashboards that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PrometheusDashboard {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<String>,
    /// Identifier inside Grafana. Example: `1987395500251724`.
    pub uid: Option<String>,
    /// Name of the item, as people see it. Example: `pod`.
    pub name: Option<String>,
    /// Title or heading shown to people. Example: `ceshi`.
    pub title: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `https://gnew.console.aliyun.com/d/xxx-17460385-807/cs-cost-application`.
    pub url: Option<String>,
    /// Labels attached to the item. Example: `text`.
    pub tags: Vec<String>,
}

response! {
    PrometheusDashboard {
        "id" => id: value,
        "uid" => uid: value,
        "name" => name: value,
        "title" => title: value,
        "url" => url: value,
        "tags" => tags: list(""),
    }
}
