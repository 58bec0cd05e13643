// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHybridMonitorNamespaceList`, from `cms/DescribeHybridMonitorNamespaceList.md`.

use alicloud_runtime::codegen::*;

/// Lists the namespaces that store metrics.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeHybridMonitorNamespaceListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_hybrid_monitor_namespace_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHybridMonitorNamespaceListRequest {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Return only the store for metrics of this name.
    pub namespace: Option<String>,
    /// Whether details about the import tasks of the namespace are returned too.
    pub show_task_statistic: Option<bool>,
}

impl DescribeHybridMonitorNamespaceListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `ShowTaskStatistic`.
    #[inline]
    pub fn show_task_statistic(mut self, value: bool) -> Self {
        self.show_task_statistic = Some(value);
        self
    }
}

request! {
    DescribeHybridMonitorNamespaceListRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Keyword" => keyword: query,
        "Namespace" => namespace: query,
        "ShowTaskStatistic" => show_task_statistic: query,
    }
}

impl Operation for DescribeHybridMonitorNamespaceListRequest {
    type Response = DescribeHybridMonitorNamespaceListResponse;
    type Error = DescribeHybridMonitorNamespaceListError;
    const INFO: OperationInfo = super::operation("DescribeHybridMonitorNamespaceList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [DescribeHybridMonitorNamespaceListError] = &[
        DescribeHybridMonitorNamespaceListError::Any,
        DescribeHybridMonitorNamespaceListError::InternalError,
    ];
}

impl Paginated for DescribeHybridMonitorNamespaceListRequest {
    type Item = DescribeHybridMonitorNamespace;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.describe_hybrid_monitor_namespace)
    }
}

/// Response to [`DescribeHybridMonitorNamespaceListRequest`].
#[non_exhaustive]
pub struct DescribeHybridMonitorNamespaceListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1EC450A4-3221-5148-B77E-2827576CFE48`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many records there are in all. Example: `1`.
    pub total: Option<i32>,
    /// Namespace that the describe hybrid monitor lies in.
    pub describe_hybrid_monitor_namespace: Vec<DescribeHybridMonitorNamespace>,
}

response! {
    DescribeHybridMonitorNamespaceListResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Total" => total: value,
        "DescribeHybridMonitorNamespace" => describe_hybrid_monitor_namespace: list(""),
    }
}

/// Namespace that the describe hybrid monitor lies in.
#[non_exhaustive]
pub struct DescribeHybridMonitorNamespace {
    /// Free text that describes the item to people. Example: `aliyun-test`.
    pub description: Option<String>,
    /// When the item was created. Example: `1652682744000`.
    pub create_time: Option<String>,
    /// Name of the store for metrics. Example: `aliyun-test`.
    pub namespace: Option<String>,
    /// Whether the namespace has been deleted. Example: `0`.
    pub is_delete: Option<i32>,
    /// ID of the store for metrics. Example: `3****`.
    pub id: Option<String>,
    /// When the item was last changed. Example: `1652682744000`.
    pub modify_time: Option<String>,
    /// Settings of the namespace, such as how long it keeps data.
    pub detail: Option<DescribeHybridMonitorNamespaceDetail>,
    /// How many tasks bring in data that is not from cloud products. Example: `0`.
    pub not_aliyun_task_number: Option<i64>,
    /// Data that is imported from cloud products, one entry for each account.
    pub aliyun_product_metric_list: Vec<AliyunProductMetricList>,
    /// How the namespace stores its data. Example: `m_prom_user`.
    pub namespace_type: Option<String>,
}

response! {
    DescribeHybridMonitorNamespace {
        "Description" => description: value,
        "CreateTime" => create_time: value,
        "Namespace" => namespace: value,
        "IsDelete" => is_delete: value,
        "Id" => id: value,
        "ModifyTime" => modify_time: value,
        "Detail" => detail: value,
        "NotAliyunTaskNumber" => not_aliyun_task_number: value,
        "AliyunProductMetricList" => aliyun_product_metric_list: list(""),
        "NamespaceType" => namespace_type: value,
    }
}

/// Settings of the namespace, such as how long it keeps data.
#[non_exhaustive]
pub struct DescribeHybridMonitorNamespaceDetail {
    /// How long the namespace keeps its data. Example: `cms.s1.3xlarge`.
    pub spec: Option<String>,
    /// Region that the namespace lies in. Example: `cn-hangzhou`.
    pub namespace_region: Option<String>,
    /// Log Service project that the data or the Logstore lies in.
    /// Example: `cms-hybrid-120886317861****-cn-hangzhou-a83d`.
    pub sls_project: Option<String>,
}

response! {
    DescribeHybridMonitorNamespaceDetail {
        "Spec" => spec: value,
        "NamespaceRegion" => namespace_region: value,
        "SLSProject" => sls_project: value,
    }
}

/// Data that is imported from cloud products, one entry for each account.
#[non_exhaustive]
pub struct AliyunProductMetricList {
    /// ID of the user or account that the call or the item is about. Example: `120886317861****`.
    pub user_id: Option<i64>,
    /// Products and their metrics, one entry each.
    pub namespace_list: Vec<NamespaceList>,
    /// Configuration of the data import, as YAML text. Example: `text`.
    pub yaml_config: Option<String>,
}

response! {
    AliyunProductMetricList {
        "UserId" => user_id: value,
        "NamespaceList" => namespace_list: list(""),
        "YAMLConfig" => yaml_config: value,
    }
}

/// Products and their metrics, one entry each.
#[non_exhaustive]
pub struct NamespaceList {
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Metrics or their data, one entry each.
    pub metric_list: Vec<MetricList>,
}

response! {
    NamespaceList {
        "Namespace" => namespace: value,
        "MetricList" => metric_list: list(""),
    }
}

/// Metrics or their data, one entry each.
#[non_exhaustive]
pub struct MetricList {
    /// Interval, in seconds, over which values of the metric are aggregated. Example: `60`.
    pub period: Option<i64>,
    /// Entries of the list. Example: `["cpu_total"]`.
    pub list: Vec<String>,
}

response! {
    MetricList {
        "Period" => period: value,
        "List" => list: list(""),
    }
}

/// Errors that the documentation of [`DescribeHybridMonitorNamespaceListRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeHybridMonitorNamespaceListError = super::DocumentedError;
