// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchExport`, from `cms/BatchExport.md`.

use alicloud_runtime::codegen::*;

/// Exports monitoring data batch by batch, starting at the cursor that `Cursor` returned.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::BatchExportRequest::new()
///     .namespace("...")
///     .metric("...")
///     .cursor("...")
///     .length(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.batch_export(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchExportRequest {
    /// **Required.** Product that the metric belongs to, under its name in CloudMonitor.
    pub namespace: Option<String>,
    /// **Required.** Measured quantity, under the name that the product gives it.
    pub metric: Option<String>,
    /// **Required.** Where to go on: for the first batch as `Cursor` returned it, then as the batch
    /// before did.
    pub cursor: Option<String>,
    /// **Required.** How many records are returned at most in one go.
    pub length: Option<i32>,
    /// Statistics of the metric to be exported.
    pub measurements: Vec<String>,
}

impl BatchExportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Metric`, which is required.
    pub fn metric(mut self, value: impl Into<String>) -> Self {
        self.metric = Some(value.into());
        self
    }
    /// Sets `Cursor`, which is required.
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.cursor = Some(value.into());
        self
    }
    /// Sets `Length`, which is required.
    #[inline]
    pub fn length(mut self, value: i32) -> Self {
        self.length = Some(value);
        self
    }
    /// Sets `Measurements`.
    pub fn measurements(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.measurements = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BatchExportRequest {
        "Namespace" => namespace: form,
        "Metric" => metric: form,
        "Cursor" => cursor: form,
        "Length" => length: form,
        "Measurements" => measurements: form_json,
    }
}

impl Operation for BatchExportRequest {
    type Response = BatchExportResponse;
    type Error = BatchExportError;
    const INFO: OperationInfo = super::operation("BatchExport")
        .required(&["Namespace", "Metric", "Cursor", "Length"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [BatchExportError] = &[
        BatchExportError::Any,
        BatchExportError::InternalError,
    ];
}

impl Paginated for BatchExportRequest {
    type Item = MetricStat;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.cursor)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.cursor)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data_results)
    }
}

/// Response to [`BatchExportRequest`].
#[non_exhaustive]
pub struct BatchExportResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `251402CD-305C-1617-808E-D8C11FC8138D`.
    pub request_id: Option<String>,
    /// Where the next call goes on; empty once nothing is left.
    pub cursor: Option<String>,
    /// How many records are returned at most in one go. Example: `1000`.
    pub length: Option<i32>,
    /// Moment that the export has reached, as a Unix time. Example: `1678781819000`.
    pub anchor: Option<i64>,
    /// Whether more data is left to export. Example: `true`.
    pub has_next: Option<bool>,
    /// Monitoring data of this batch, one entry for each resource and moment.
    pub data_results: Vec<MetricStat>,
}

response! {
    BatchExportResponse {
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Cursor" => cursor: value,
        "Length" => length: value,
        "Anchor" => anchor: value,
        "HasNext" => has_next: value,
        "DataResults" => data_results: list(""),
    }
}

/// Monitoring data of this batch, one entry for each resource and moment.
#[non_exhaustive]
pub struct MetricStat {
    /// Product that the metric belongs to, under its name in CloudMonitor.
    /// Example: `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Measured quantity, under the name that the product gives it. Example: `cpu_idle`.
    pub metric: Option<String>,
    /// Interval, in seconds, over which values of the metric are aggregated. Example: `60`.
    pub period: Option<i32>,
    /// Moment that the record or data point belongs to. Example: `1641454680000`.
    pub timestamp: Option<i64>,
    /// Resources that the metric is about, as pairs of key and value.
    pub dimensions: Vec<Dimension>,
    /// Further facts about the monitored resource.
    pub associated: BTreeMap<String, String>,
    /// Statistics of the metric to be exported.
    pub measurements: BTreeMap<String, Value>,
    /// When the monitoring data was written. Example: `1683686550073`.
    pub log_time: Option<i64>,
}

response! {
    MetricStat {
        "Namespace" => namespace: value,
        "Metric" => metric: value,
        "Period" => period: value,
        "Timestamp" => timestamp: value,
        "Dimensions" => dimensions: list(""),
        "Associated" => associated: map,
        "Measurements" => measurements: map,
        "LogTime" => log_time: value,
    }
}

/// Resources that the metric is about, as pairs of key and value.
#[non_exhaustive]
pub struct Dimension {
    /// Name of the dimension, such as `instanceId`.
    pub label: Option<String>,
    /// What the dimension says, such as an instance ID. Example: `i-dferwret*****`.
    pub value: Option<String>,
}

response! {
    Dimension {
        "Label" => label: value,
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`BatchExportRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type BatchExportError = super::DocumentedError;
