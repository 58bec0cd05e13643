// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDashboards`, from `arms/ListDashboards.md`.

use alicloud_runtime::codegen::*;

/// Lists the Grafana dashboards of a cluster, by title or name.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListDashboardsRequest::new()
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****")
///     .region_id("cn-hangzhou");
/// let reply = client.list_dashboards(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDashboardsRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `Node`.
    pub cluster_type: Option<String>,
    /// Title or heading shown to people. Example: `ApiServer`.
    pub title: Option<String>,
    /// Code of the cloud service concerned.
    pub product: Option<String>,
    /// Whether the recreate is switched on. Example: `false`.
    pub recreate_switch: Option<bool>,
    /// Name that the dashboard goes by. Example: `k8s-node-overview`.
    pub dashboard_name: Option<String>,
    /// Language of the texts that come back, or of those handed in. Example: `en`.
    pub language: Option<String>,
}

impl ListDashboardsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterType`.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Sets `RecreateSwitch`.
    #[inline]
    pub fn recreate_switch(mut self, value: bool) -> Self {
        self.recreate_switch = Some(value);
        self
    }
    /// Sets `DashboardName`.
    pub fn dashboard_name(mut self, value: impl Into<String>) -> Self {
        self.dashboard_name = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    ListDashboardsRequest {
        "ClusterId" => cluster_id: query,
        "RegionId" => region_id: query,
        "ClusterType" => cluster_type: query,
        "Title" => title: query,
        "Product" => product: query,
        "RecreateSwitch" => recreate_switch: query,
        "DashboardName" => dashboard_name: query,
        "Language" => language: query,
    }
}

impl Operation for ListDashboardsRequest {
    type Response = ListDashboardsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDashboards")
        .required(&["ClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListDashboardsRequest`].
#[non_exhaustive]
pub struct ListDashboardsResponse {
    /// The dashboard vos that were found or are concerned, one entry each.
    pub dashboard_vos: Vec<DashboardVos>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2A0CEDF1-06FE-44AC-8E21-21A5BE65****`.
    pub request_id: Option<String>,
    /// Whether Prometheus has been activated. Example: `true`.
    pub prometheus_service_opened: Option<String>,
    /// ID of the environment that the item belongs to or stands for.
    /// Example: `env-ebd54733482581fc8c4237******`.
    pub environment_id: Option<String>,
    /// Whether Grafana has been activated. Example: `true`.
    pub grafana_service_opened: Option<String>,
}

response! {
    ListDashboardsResponse {
        "DashboardVos" => dashboard_vos: list(""),
        "RequestId" => request_id: value,
        "PrometheusServiceOpened" => prometheus_service_opened: value,
        "EnvironmentId" => environment_id: value,
        "GrafanaServiceOpened" => grafana_service_opened: value,
    }
}

/// The dashboard vos that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DashboardVos {
    /// Which kind of dashboard it is or is to be. Example: `Node`.
    pub dashboard_type: Option<String>,
    /// Program that the metrics come from. Example: `Nginx`.
    pub exporter: Option<String>,
    /// Identifier of the item within its collection. Example: `1100**`.
    pub id: Option<String>,
    /// Whether the dashboard belongs to an exporter of ARMS. Example: `false`.
    pub is_arms_exporter: Option<bool>,
    /// Kind of object. Example: `BASIC`.
    pub kind: Option<String>,
    /// Name that people know the item by. Example: `k8s-node-overview`.
    pub name: Option<String>,
    /// Whether there is a newer version. Example: `false`.
    pub need_update: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `["arms-k8s","ccc8ce1fe0c9543629e39ee657e34****"]`.
    pub tags: Vec<String>,
    /// Moment that the record or the action belongs to. Example: `1590136924`.
    pub time: Option<String>,
    /// Title or heading shown to people. Example: `ApiServer`.
    pub title: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `dash-db`.
    pub type_: Option<Open<DashboardVosType>>,
    /// Number of the account concerned. Example: `1131971649496228-*****-59`.
    pub uid: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `v2`.
    pub version: Option<String>,
    /// Language of the texts. Example: `en`.
    pub language: Option<String>,
    /// Web address under which the HTTPS is found.
    pub https_url: Option<String>,
    /// Web address under which the HTTP is found.
    pub http_url: Option<String>,
    /// The same dashboard in another language.
    pub i18n_child: Option<I18nChild>,
}

response! {
    DashboardVos {
        "DashboardType" => dashboard_type: value,
        "Exporter" => exporter: value,
        "Id" => id: value,
        "IsArmsExporter" => is_arms_exporter: value,
        "Kind" => kind: value,
        "Name" => name: value,
        "NeedUpdate" => need_update: value,
        "Tags" => tags: list(""),
        "Time" => time: value,
        "Title" => title: value,
        "Type" => type_: value,
        "Uid" => uid: value,
        "Url" => url: value,
        "Version" => version: value,
        "Language" => language: value,
        "HttpsUrl" => https_url: value,
        "HttpUrl" => http_url: value,
        "I18nChild" => i18n_child: value,
    }
}

/// The same dashboard in another language.
#[non_exhaustive]
pub struct I18nChild {
    /// Kind of the item, out of those that the service tells apart. Example: `dash-db`.
    pub type_: Option<String>,
    /// Moment that the record or the action belongs to. Example: `1590136924`.
    pub time: Option<String>,
    /// Whether there is a newer version. Example: `false`.
    pub need_update: Option<bool>,
    /// Kind of object. Example: `BASIC`.
    pub kind: Option<String>,
    /// Language of the texts. Example: `zh`.
    pub language: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
    /// Web address under which the HTTPS is found.
    pub https_url: Option<String>,
    /// Which kind of dashboard it is or is to be. Example: `Node`.
    pub dashboard_type: Option<String>,
    /// Program that the metrics come from. Example: `Nginx`.
    pub exporter: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `v2`.
    pub version: Option<String>,
    /// Whether the dashboard belongs to an exporter of ARMS. Example: `false`.
    pub is_arms_exporter: Option<bool>,
    /// Web address under which the HTTP is found.
    pub http_url: Option<String>,
    /// Title or heading shown to people. Example: `ApiServer`.
    pub title: Option<String>,
    /// Name that people know the item by. Example: `k8s-node-overview`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `1100**`.
    pub id: Option<String>,
    /// Number of the account concerned. Example: `1131971649496228-*****-59`.
    pub uid: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `["arms-k8s","ccc8ce1fe0c9543629e39ee657e34****"]`.
    pub tags: Vec<String>,
}

response! {
    I18nChild {
        "Type" => type_: value,
        "Time" => time: value,
        "NeedUpdate" => need_update: value,
        "Kind" => kind: value,
        "Language" => language: value,
        "Url" => url: value,
        "HttpsUrl" => https_url: value,
        "DashboardType" => dashboard_type: value,
        "Exporter" => exporter: value,
        "Version" => version: value,
        "IsArmsExporter" => is_arms_exporter: value,
        "HttpUrl" => http_url: value,
        "Title" => title: value,
        "Name" => name: value,
        "Id" => id: value,
        "Uid" => uid: value,
        "Tags" => tags: list(""),
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum DashboardVosType {
        /// A dashboard.
        DashDb = "dash-db",
        /// A folder.
        DashFolder = "dash-folder",
    }
}
