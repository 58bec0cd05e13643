// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetQueryOptimizeTag`, from `das/GetQueryOptimizeTag.md`.

use alicloud_runtime::codegen::*;

/// Reads tags and comment of a SQL template in query governance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetQueryOptimizeTagRequest::new()
///     .engine("...")
///     .sql_id("...")
///     .instance_id("...");
/// let reply = client.get_query_optimize_tag(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetQueryOptimizeTagRequest {
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// **Required.** Fingerprint that statements of one form share, whatever their literals are.
    pub sql_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetQueryOptimizeTagRequest {
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
    /// Sets `SqlId`, which is required.
    pub fn sql_id(mut self, value: impl Into<String>) -> Self {
        self.sql_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetQueryOptimizeTagRequest {
        "Engine" => engine: query,
        "SqlId" => sql_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetQueryOptimizeTagRequest {
    type Response = GetQueryOptimizeTagResponse;
    type Error = GetQueryOptimizeTagError;
    const INFO: OperationInfo = super::operation("GetQueryOptimizeTag")
        .required(&["Engine", "SqlId", "InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetQueryOptimizeTagError] = &[
        GetQueryOptimizeTagError::InvalidParams,
        GetQueryOptimizeTagError::NoPermission,
    ];
}

/// Response to [`GetQueryOptimizeTagRequest`].
#[non_exhaustive]
pub struct GetQueryOptimizeTagResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<QueryOptimizeTagData>,
}

response! {
    GetQueryOptimizeTagResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct QueryOptimizeTagData {
    /// Fingerprint that statements of one form share, whatever their literals are.
    /// Example: `29d9fef63e347d39c3436658a5fe****`.
    pub sql_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `DAS_IN_PLAN,DAS_NOT_IMPORTANT`.
    pub tags: Option<String>,
    /// The comments that are concerned. Example: `text`.
    pub comments: Option<String>,
}

response! {
    QueryOptimizeTagData {
        "SqlId" => sql_id: value,
        "Tags" => tags: value,
        "Comments" => comments: value,
    }
}

/// Errors that the documentation of [`GetQueryOptimizeTagRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetQueryOptimizeTagError = super::DocumentedError;
