// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExporterOutputList`, from `cms/DescribeExporterOutputList.md`.

use alicloud_runtime::codegen::*;

/// Lists the destinations that monitoring data is exported to.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeExporterOutputListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_exporter_output_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExporterOutputListRequest {
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeExporterOutputListRequest {
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
    DescribeExporterOutputListRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeExporterOutputListRequest {
    type Response = DescribeExporterOutputListResponse;
    type Error = DescribeExporterOutputListError;
    const INFO: OperationInfo = super::operation("DescribeExporterOutputList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .secret_members(&["as"])
        .read_only();
    const ERRORS: &'static [DescribeExporterOutputListError] = &[
        DescribeExporterOutputListError::ParameterInvalid,
        DescribeExporterOutputListError::AccessForbidden,
        DescribeExporterOutputListError::ResourceNotFound,
        DescribeExporterOutputListError::InternalError,
    ];
}

impl Paginated for DescribeExporterOutputListRequest {
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

/// Response to [`DescribeExporterOutputListRequest`].
#[non_exhaustive]
pub struct DescribeExporterOutputListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Items found, one entry each or as JSON text.
    pub datapoints: Vec<Datapoint>,
    /// Text for people that explains the code or the event beside it. Example: `sucess`.
    pub message: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0E657631-CD6C-4C24-9637-98D000B9272C`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// How many records there are in all. Example: `25`.
    pub total: Option<i32>,
}

response! {
    DescribeExporterOutputListResponse {
        "Code" => code: value,
        "Datapoints" => datapoints: list("Datapoint"),
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Total" => total: value,
    }
}

/// Items found, one entry each or as JSON text.
#[non_exhaustive]
pub struct Datapoint {
    /// Where the data is exported to.
    pub config_json: Option<ConfigJson>,
    /// When the item was created. Example: `1584016495498`.
    pub create_time: Option<i64>,
    /// Name of the export destination. Example: `exporterOut`.
    pub dest_name: Option<String>,
    /// Kind of the export destination. Example: `SLS`.
    pub dest_type: Option<String>,
}

response! {
    Datapoint {
        "ConfigJson" => config_json: value,
        "CreateTime" => create_time: value,
        "DestName" => dest_name: value,
        "DestType" => dest_type: value,
    }
}

/// Where the data is exported to.
#[non_exhaustive]
pub struct ConfigJson {
    /// AccessKey ID with which the data is written. Example: `LTAIpY33********`.
    pub ak: Option<String>,
    /// AccessKey secret with which the data is written. Example: `TxHwuJ8yAb3AULcnny******`.
    /// A secret: it is printed as `***`.
    pub as_: Option<String>,
    /// Endpoint of Log Service that the data is written to.
    /// Example: `http://cn-qingdao-share.log.aliyuncs.com`.
    pub endpoint: Option<String>,
    /// Logstore that the data is written to. Example: `monitorlogstore`.
    pub logstore: Option<String>,
    /// Log Service project that the data is written to. Example: `exporter`.
    pub project: Option<String>,
}

response! {
    ConfigJson {
        "ak" => ak: value,
        "as" => as_: value as Secret,
        "endpoint" => endpoint: value,
        "logstore" => logstore: value,
        "project" => project: value,
    }
}

/// Errors that the documentation of [`DescribeExporterOutputListRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeExporterOutputListError = super::DocumentedError;
