// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRequestDiagnosisPage`, from `das/GetRequestDiagnosisPage.md`.

use alicloud_runtime::codegen::*;

/// Lists past SQL diagnoses of an instance, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetRequestDiagnosisPageRequest::new()
///     .instance_id("...")
///     .page_no(1)
///     .page_size(1)
///     .start_time(1)
///     .end_time(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_request_diagnosis_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRequestDiagnosisPageRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_no: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
}

impl GetRequestDiagnosisPageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `PageNo`, which is required.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    GetRequestDiagnosisPageRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for GetRequestDiagnosisPageRequest {
    type Response = GetRequestDiagnosisPageResponse;
    type Error = GetRequestDiagnosisPageError;
    const INFO: OperationInfo = super::operation("GetRequestDiagnosisPage")
        .required(&["InstanceId", "PageNo", "PageSize", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetRequestDiagnosisPageError] = &[
        GetRequestDiagnosisPageError::InvalidParams,
        GetRequestDiagnosisPageError::NoPermission,
    ];
}

impl Paginated for GetRequestDiagnosisPageRequest {
    type Item = RequestDiagnosisList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`GetRequestDiagnosisPageRequest`].
#[non_exhaustive]
pub struct GetRequestDiagnosisPageResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `800FBAF5-A539-5B97-A09E-C63AB2F7****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RequestDiagnosisData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetRequestDiagnosisPageResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RequestDiagnosisData {
    /// Entries of the list.
    pub list: Vec<RequestDiagnosisList>,
    /// Number that picks out the page. Example: `1`.
    pub page_no: Option<i64>,
    /// How large the page is or is to be. Example: `10`.
    pub page_size: Option<i64>,
    /// How many items match in all. Example: `100`.
    pub total: Option<i64>,
    /// Room for further data. Example: `{"":""}`.
    pub extra: Option<String>,
}

response! {
    RequestDiagnosisData {
        "list" => list: list(""),
        "pageNo" => page_no: value,
        "pageSize" => page_size: value,
        "total" => total: value,
        "extra" => extra: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct RequestDiagnosisList {
    /// ID of the message that the item belongs to or stands for. Example: `61820b594664275c4429****`.
    pub message_id: Option<String>,
    /// Identifier that is unique for the item. Example: `hdm_51fe9bc19ec413f4d530431af87a****`.
    pub uuid: Option<String>,
    /// ID of the account that the item belongs to or stands for. Example: `2093****`.
    pub account_id: Option<String>,
    /// ID of the sql that the item belongs to or stands for.
    /// Example: `0c95dae3afef77be06572612df9b****`.
    pub sql_id: Option<String>,
    /// Kind of database. Example: `MySQL`.
    pub engine: Option<String>,
    /// Database that the statement ran in. Example: `das`.
    pub db_schema: Option<String>,
    /// Settings, as JSON. Example: `{"":""}`.
    pub param: Option<String>,
    /// State of the diagnosis, as a number. Example: `2`.
    pub state: Option<i32>,
    /// What the call found, one entry each. Example: `text`.
    pub result: Option<String>,
    /// When the item was created. Example: `1633071840000`.
    pub gmt_create: Option<String>,
    /// When it was last changed. Example: `1633071850000`.
    pub gmt_modified: Option<String>,
}

response! {
    RequestDiagnosisList {
        "messageId" => message_id: value,
        "uuid" => uuid: value,
        "accountId" => account_id: value,
        "sqlId" => sql_id: value,
        "engine" => engine: value,
        "dbSchema" => db_schema: value,
        "param" => param: value,
        "state" => state: value,
        "result" => result: value,
        "gmtCreate" => gmt_create: value,
        "gmtModified" => gmt_modified: value,
    }
}

/// Errors that the documentation of [`GetRequestDiagnosisPageRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetRequestDiagnosisPageError = super::DocumentedError;
