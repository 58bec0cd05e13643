// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetQueryOptimizeDataTop`, from `das/GetQueryOptimizeDataTop.md`.

use alicloud_runtime::codegen::*;

/// Ranks the best and worst instances in query governance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetQueryOptimizeDataTopRequest::new()
///     .engine("...")
///     .time("...")
///     .type_("...");
/// let reply = client.get_query_optimize_data_top(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetQueryOptimizeDataTopRequest {
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// Names of the tags to work on or to narrow the list down to.
    pub tag_names: Option<String>,
    /// **Required.** Moment that the record or the action belongs to.
    pub time: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
}

impl GetQueryOptimizeDataTopRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `TagNames`.
    pub fn tag_names(mut self, value: impl Into<String>) -> Self {
        self.tag_names = Some(value.into());
        self
    }
    /// Sets `Time`, which is required.
    pub fn time(mut self, value: impl Into<String>) -> Self {
        self.time = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    GetQueryOptimizeDataTopRequest {
        "Engine" => engine: query,
        "InstanceIds" => instance_ids: query,
        "TagNames" => tag_names: query,
        "Time" => time: query,
        "Type" => type_: query,
        "Region" => region: query,
    }
}

impl Operation for GetQueryOptimizeDataTopRequest {
    type Response = GetQueryOptimizeDataTopResponse;
    type Error = GetQueryOptimizeDataTopError;
    const INFO: OperationInfo = super::operation("GetQueryOptimizeDataTop")
        .method("GET")
        .required(&["Engine", "Time", "Type"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetQueryOptimizeDataTopError] = &[
        GetQueryOptimizeDataTopError::InvalidParams,
        GetQueryOptimizeDataTopError::NoPermission,
    ];
}

/// Response to [`GetQueryOptimizeDataTopRequest`].
#[non_exhaustive]
pub struct GetQueryOptimizeDataTopResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<QueryOptimizeDataTopData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetQueryOptimizeDataTopResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct QueryOptimizeDataTopData {
    /// How many items there are in all. Example: `10`.
    pub total: Option<i64>,
    /// Number of the page returned.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Room for further data.
    pub extra: Option<String>,
    /// Entries of the list.
    pub list: Vec<QueryOptimizeDataTopList>,
}

response! {
    QueryOptimizeDataTopData {
        "Total" => total: value,
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "Extra" => extra: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct QueryOptimizeDataTopList {
    /// ID of the instance, by which other calls name it. Example: `rm-2ze8g2am97624****`.
    pub instance_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `sqlExecuteCount`.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `100`.
    pub value: Option<f64>,
}

response! {
    QueryOptimizeDataTopList {
        "InstanceId" => instance_id: value,
        "Type" => type_: value,
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`GetQueryOptimizeDataTopRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetQueryOptimizeDataTopError = super::DocumentedError;
