// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEntityStoreData`, from `cms_2024_03_30/GetEntityStoreData.md`.

use alicloud_runtime::codegen::*;

/// Queries entities and relationships of a workspace within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetEntityStoreDataRequest::new()
///     .workspace("workspace-test-001")
///     .from_(1721767203)
///     .query("text")
///     .to(1721767283);
/// let reply = client.get_entity_store_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEntityStoreDataRequest {
    /// How the response may be compressed. Default: `gzip`. Example: `gzip`.
    pub accept_encoding: Option<String>,
    /// **Required.** Workspace everything belongs to. Example: `workspace-test-001`.
    pub workspace: Option<String>,
    /// **Required.** Start of the time span, in seconds since 1970. Example: `1721767203`.
    pub from_: Option<i32>,
    /// **Required.** Statement that picks out the entries wanted. Example: `text`.
    pub query: Option<String>,
    /// **Required.** End of the time span, in seconds since 1970. Example: `1721767283`.
    pub to: Option<i32>,
}

impl GetEntityStoreDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `acceptEncoding`.
    pub fn accept_encoding(mut self, value: impl Into<String>) -> Self {
        self.accept_encoding = Some(value.into());
        self
    }
    /// Sets `workspace`, which is required.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
    /// Sets `from`, which is required.
    #[inline]
    pub fn from_(mut self, value: i32) -> Self {
        self.from_ = Some(value);
        self
    }
    /// Sets `query`, which is required.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `to`, which is required.
    #[inline]
    pub fn to(mut self, value: i32) -> Self {
        self.to = Some(value);
        self
    }
}

request! {
    GetEntityStoreDataRequest {
        "acceptEncoding" => accept_encoding: header,
        "workspace" => workspace: path,
        "from" => from_: body,
        "query" => query: body,
        "to" => to: body,
    }
}

impl Operation for GetEntityStoreDataRequest {
    type Response = GetEntityStoreDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetEntityStoreData")
        .roa("POST", "/workspace/{workspace}/entitiesAndRelations")
        .required(&["workspace", "from", "query", "to"])
        .read_only();
}

/// Response to [`GetEntityStoreDataRequest`].
#[non_exhaustive]
pub struct GetEntityStoreDataResponse {
    /// What the call found, one entry each.
    pub data: Vec<Vec<String>>,
    /// Column headings. Example: `headerKey`.
    pub header: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
    /// State that the response is in.
    pub response_status: Option<ResponseStatus>,
}

response! {
    GetEntityStoreDataResponse {
        "data" => data: list(""),
        "header" => header: list(""),
        "requestId" => request_id: value,
        "responseStatus" => response_status: value,
    }
}

/// State that the response is in.
#[non_exhaustive]
pub struct ResponseStatus {
    /// How it ended, or what came out. Example: `Success,PartialSuccess,Error`.
    pub result: Option<String>,
    /// What is done about the retry, as rules. Example: `None,Once,Continuous`.
    pub retry_policy: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `Info,Warn,Error`.
    pub level: Option<String>,
    /// How the single parts of the query went.
    pub status_item: Vec<StatusItem>,
    /// The execution states that are concerned.
    pub execution_states: Option<String>,
}

response! {
    ResponseStatus {
        "result" => result: value,
        "retryPolicy" => retry_policy: value,
        "level" => level: value,
        "statusItem" => status_item: list(""),
        "executionStates" => execution_states: value,
    }
}

/// How the single parts of the query went.
#[non_exhaustive]
pub struct StatusItem {
    /// Code of the result, for programs to act on. Example: `Success,ExecuteTimeout,UModelNotExist`.
    pub code: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `Info,Warn,Error`.
    pub level: Option<String>,
    /// Text for people that explains the result. Example: `text`.
    pub message: Option<String>,
    /// What to do about it. Example: `text`.
    pub suggestion: Option<String>,
}

response! {
    StatusItem {
        "code" => code: value,
        "level" => level: value,
        "message" => message: value,
        "suggestion" => suggestion: value,
    }
}
