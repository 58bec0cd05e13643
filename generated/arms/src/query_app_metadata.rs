// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryAppMetadata`, from `arms/QueryAppMetadata.md`.

use alicloud_runtime::codegen::*;

/// Translates encoded IDs in application data to their text, by metadata type.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::QueryAppMetadataRequest::new()
///     .meta_ids("4c9dd447,3c76c565")
///     .meta_type("sql")
///     .pid("ggxw4lnjuz@54364d85b******")
///     .region_id("cn-hangzhou");
/// let reply = client.query_app_metadata(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryAppMetadataRequest {
    /// **Required.** IDs of the metas to work on or to narrow the list down to.
    /// Example: `4c9dd447,3c76c565`.
    pub meta_ids: Option<String>,
    /// **Required.** Which kind of meta it is or is to be. Example: `sql`.
    pub meta_type: Option<String>,
    /// **Required.** Identifier of the process, product or application concerned.
    /// Example: `ggxw4lnjuz@54364d85b******`.
    pub pid: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Milliseconds of this: start time.
    pub start_time_ms: Option<i64>,
    /// Milliseconds of this: end time.
    pub end_time_ms: Option<i64>,
}

impl QueryAppMetadataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetaIds`, which is required.
    pub fn meta_ids(mut self, value: impl Into<String>) -> Self {
        self.meta_ids = Some(value.into());
        self
    }
    /// Sets `MetaType`, which is required.
    pub fn meta_type(mut self, value: impl Into<String>) -> Self {
        self.meta_type = Some(value.into());
        self
    }
    /// Sets `Pid`, which is required.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StartTimeMs`.
    #[inline]
    pub fn start_time_ms(mut self, value: i64) -> Self {
        self.start_time_ms = Some(value);
        self
    }
    /// Sets `EndTimeMs`.
    #[inline]
    pub fn end_time_ms(mut self, value: i64) -> Self {
        self.end_time_ms = Some(value);
        self
    }
}

request! {
    QueryAppMetadataRequest {
        "MetaIds" => meta_ids: query,
        "MetaType" => meta_type: query,
        "Pid" => pid: query,
        "RegionId" => region_id: query,
        "StartTimeMs" => start_time_ms: query,
        "EndTimeMs" => end_time_ms: query,
    }
}

impl Operation for QueryAppMetadataRequest {
    type Response = QueryAppMetadataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryAppMetadata")
        .method("GET")
        .required(&["MetaIds", "MetaType", "Pid", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`QueryAppMetadataRequest`].
#[non_exhaustive]
pub struct QueryAppMetadataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `51877BAC-330C-5845-BDFD-C7859AD33FB7`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    /// Example: `{'408d5533': 'SELECT * FROM user_base_info'}`.
    pub data: Option<Value>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
}

response! {
    QueryAppMetadataResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Success" => success: value,
    }
}
