// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExporterRuleList`, from `cms/DescribeExporterRuleList.md`.

use alicloud_runtime::codegen::*;

/// Lists the rules that export monitoring data.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeExporterRuleListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_exporter_rule_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExporterRuleListRequest {
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `1000`. Example: `1000`.
    pub page_size: Option<i32>,
}

impl DescribeExporterRuleListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeExporterRuleListRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeExporterRuleListRequest {
    type Response = DescribeExporterRuleListResponse;
    type Error = DescribeExporterRuleListError;
    const INFO: OperationInfo = super::operation("DescribeExporterRuleList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeExporterRuleListError] = &[
        DescribeExporterRuleListError::ParameterInvalid,
        DescribeExporterRuleListError::AccessForbidden,
        DescribeExporterRuleListError::ResourceNotFound,
        DescribeExporterRuleListError::InternalError,
    ];
}

impl Paginated for DescribeExporterRuleListRequest {
    type Item = Datapoint;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total).number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.datapoints)
    }
}

/// Response to [`DescribeExporterRuleListRequest`].
#[non_exhaustive]
pub struct DescribeExporterRuleListResponse {
    /// How many records there are in all. Example: `1000`.
    pub total: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6BA047CA-8BC6-40BC-BC8F-FBECF35F1993`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `susscess`.
    pub message: Option<String>,
    /// Items found, one entry each or as JSON text.
    pub datapoints: Vec<Datapoint>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
}

response! {
    DescribeExporterRuleListResponse {
        "Total" => total: value,
        "Code" => code: value,
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Datapoints" => datapoints: list("Datapoint"),
        "PageNumber" => page_number: value,
    }
}

/// Items found, one entry each or as JSON text.
#[non_exhaustive]
pub struct Datapoint {
    /// When the item was created. Example: `1584024616228`.
    pub create_time: Option<i64>,
    /// Note that tells people what the item is for. Example: `text`.
    pub describe: Option<String>,
    /// Resources that the item is about, as pairs of key and value. Example: `{"instanceId":"xxxxx"}`.
    pub dimension: Option<String>,
    /// Destinations that the data is exported to, by their names. Example: `exporter1`.
    pub dst_name: Vec<String>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Name that the rule was set up with. Example: `myRuleName`.
    pub rule_name: Option<String>,
    /// Intervals of the data that is exported. Example: `60,300`.
    pub target_windows: Option<String>,
}

response! {
    Datapoint {
        "CreateTime" => create_time: value,
        "Describe" => describe: value,
        "Dimension" => dimension: value,
        "DstName" => dst_name: list("DstName"),
        "Enabled" => enabled: value,
        "MetricName" => metric_name: value,
        "Namespace" => namespace: value,
        "RuleName" => rule_name: value,
        "TargetWindows" => target_windows: value,
    }
}

/// Errors that the documentation of [`DescribeExporterRuleListRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeExporterRuleListError = super::DocumentedError;
