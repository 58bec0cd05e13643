// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUmodelData`, from `cms_2024_03_30/GetUmodelData.md`.

use alicloud_runtime::codegen::*;

/// Returns graph data of the Umodel in a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetUmodelDataRequest::new()
///     .workspace("workspace-test")
///     .method("ListData");
/// let reply = client.get_umodel_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUmodelDataRequest {
    /// **Required.** Workspace everything belongs to. Example: `workspace-test`.
    pub workspace: Option<String>,
    /// **Required.** HTTP method the webhook is called with. Example: `ListData`.
    pub method: Option<String>,
    /// Query that picks the data.
    /// Example: `{ "filter": { "domains": [] }, "offset": 0, "size": 100000 }`.
    pub content: Option<Value>,
}

impl GetUmodelDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspace`, which is required.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
    /// Sets `method`, which is required.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }
    /// Sets `content`.
    pub fn content(mut self, value: impl Into<Value>) -> Self {
        self.content = Some(value.into());
        self
    }
}

request! {
    GetUmodelDataRequest {
        "workspace" => workspace: path,
        "method" => method: query,
        "content" => content: body,
    }
}

impl Operation for GetUmodelDataRequest {
    type Response = GetUmodelDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetUmodelData")
        .roa("POST", "/workspace/{workspace}/umodel/graph")
        .required(&["workspace", "method"])
        .read_only();
}

/// Response to [`GetUmodelDataRequest`].
#[non_exhaustive]
pub struct GetUmodelDataResponse {
    /// The nodes that were found or are concerned, one entry each.
    pub nodes: Vec<Value>,
    /// The links that were found or are concerned, one entry each.
    pub links: Vec<Value>,
    /// How many there are of this: total nodes. Example: `0`.
    pub total_nodes_count: Option<i32>,
    /// How many there are of this: total links. Example: `0`.
    pub total_links_count: Option<i32>,
    /// The errors that were found or are concerned, one entry each.
    pub errors: Vec<Error>,
    /// ID of this call; quote it when asking support about it. Example: `123-123-234-345-123`.
    pub request_id: Option<String>,
}

response! {
    GetUmodelDataResponse {
        "nodes" => nodes: list(""),
        "links" => links: list(""),
        "totalNodesCount" => total_nodes_count: value,
        "totalLinksCount" => total_links_count: value,
        "errors" => errors: list(""),
        "requestId" => request_id: value,
    }
}

/// The errors that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Error {
    /// Text for people that explains the result. Example: `ok`.
    pub message: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `external`.
    pub type_: Option<String>,
}

response! {
    Error {
        "message" => message: value,
        "type" => type_: value,
    }
}
