// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRetcodeDataByQuery`, from `arms/GetRetcodeDataByQuery.md`.

use alicloud_runtime::codegen::*;

/// Queries browser monitoring data with a query statement of Simple Log Service.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetRetcodeDataByQueryRequest::new()
///     .pid("atc889zkcf@d8deedfa9bf****")
///     .query("text")
///     .from_(1668687302)
///     .to(1668688000)
///     .region_id("cn-hangzhou");
/// let reply = client.get_retcode_data_by_query(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRetcodeDataByQueryRequest {
    /// **Required.** Identifier of the process, product or application concerned.
    /// Example: `atc889zkcf@d8deedfa9bf****`.
    pub pid: Option<String>,
    /// **Required.** Text or conditions to search for. Example: `text`.
    pub query: Option<String>,
    /// **Required.** Where the period or the part asked for begins. Example: `1668687302`.
    pub from_: Option<i64>,
    /// **Required.** End of the period to look at. Example: `1668688000`.
    pub to: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetRetcodeDataByQueryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Pid`, which is required.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `Query`, which is required.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `From`, which is required.
    #[inline]
    pub fn from_(mut self, value: i64) -> Self {
        self.from_ = Some(value);
        self
    }
    /// Sets `To`, which is required.
    #[inline]
    pub fn to(mut self, value: i64) -> Self {
        self.to = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetRetcodeDataByQueryRequest {
        "Pid" => pid: query,
        "Query" => query: query,
        "From" => from_: query,
        "To" => to: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetRetcodeDataByQueryRequest {
    type Response = GetRetcodeDataByQueryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRetcodeDataByQuery")
        .required(&["Pid", "Query", "From", "To", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetRetcodeDataByQueryRequest`].
#[non_exhaustive]
pub struct GetRetcodeDataByQueryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2A0CEDF1-06FE-44AC-8E21-21A5BE65****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
}

response! {
    GetRetcodeDataByQueryResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}
