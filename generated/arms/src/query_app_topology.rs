// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryAppTopology`, from `arms/QueryAppTopology.md`.

use alicloud_runtime::codegen::*;

/// Returns the topology of an application and what it calls, in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::QueryAppTopologyRequest::new()
///     .region_id("cn-hangzhou")
///     .type_("apm_apps_v2")
///     .start_time(1595568910000)
///     .end_time(1671952708499);
/// let reply = client.query_app_topology(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryAppTopologyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Identifier of the process, product or application concerned.
    /// Example: `atc889zkcf@d8deedfa9bf****`.
    pub pid: Option<String>,
    /// Which kind of application it is or is to be. Example: `TRACE`.
    pub app_type: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    /// Example: `apm_apps_v2`.
    pub type_: Option<String>,
    /// Interface that is looked at. Example: `/eventCenter`.
    pub rpc: Option<String>,
    /// Database that is looked at. Example: `rm-xxx.mysql.rds.aliyuncs.com:3306`.
    pub db: Option<String>,
    /// Name that the database goes by. Example: `orders`.
    pub db_name: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `1595568910000`.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at. Example: `1671952708499`.
    pub end_time: Option<i64>,
    /// The filters that are concerned.
    pub filters: BTreeMap<String, String>,
}

impl QueryAppTopologyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Pid`.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `AppType`.
    pub fn app_type(mut self, value: impl Into<String>) -> Self {
        self.app_type = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Rpc`.
    pub fn rpc(mut self, value: impl Into<String>) -> Self {
        self.rpc = Some(value.into());
        self
    }
    /// Sets `Db`.
    pub fn db(mut self, value: impl Into<String>) -> Self {
        self.db = Some(value.into());
        self
    }
    /// Sets `DbName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
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
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.filters = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
}

request! {
    QueryAppTopologyRequest {
        "RegionId" => region_id: query,
        "Pid" => pid: query,
        "AppType" => app_type: query,
        "Type" => type_: query,
        "Rpc" => rpc: query,
        "Db" => db: query,
        "DbName" => db_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Filters" => filters: query_json,
    }
}

impl Operation for QueryAppTopologyRequest {
    type Response = QueryAppTopologyResponse;
    type Error = QueryAppTopologyError;
    const INFO: OperationInfo = super::operation("QueryAppTopology")
        .required(&["RegionId", "Type", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [QueryAppTopologyError] = &[
        QueryAppTopologyError::ParameterMissing,
        QueryAppTopologyError::ParameterRegionIdMissing,
        QueryAppTopologyError::ParameterTopologyTypeIllegal,
        QueryAppTopologyError::ParameterTimeStampIllegal,
        QueryAppTopologyError::APINotAuthorize,
        QueryAppTopologyError::AppNotExist,
        QueryAppTopologyError::InternalError,
    ];
}

/// Response to [`QueryAppTopologyRequest`].
#[non_exhaustive]
pub struct QueryAppTopologyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `78901766-3806-4E96-8E47-CFEF59E4****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<Value>,
}

response! {
    QueryAppTopologyResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`QueryAppTopologyRequest`] names.
///
/// - [`ParameterMissing`](super::DocumentedError::ParameterMissing)
/// - [`ParameterRegionIdMissing`](super::DocumentedError::ParameterRegionIdMissing)
/// - [`ParameterTopologyTypeIllegal`](super::DocumentedError::ParameterTopologyTypeIllegal)
/// - [`ParameterTimeStampIllegal`](super::DocumentedError::ParameterTimeStampIllegal)
/// - [`APINotAuthorize`](super::DocumentedError::APINotAuthorize)
/// - [`AppNotExist`](super::DocumentedError::AppNotExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryAppTopologyError = super::DocumentedError;
