// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListWorkspaces`, from `cms_2024_03_30/ListWorkspaces.md`.

use alicloud_runtime::codegen::*;

/// Lists workspaces, filtered by name or region.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListWorkspacesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_workspaces(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListWorkspacesRequest {
    /// Name that the workspace goes by. Example: `workspace-test-001`.
    pub workspace_name: Option<String>,
    /// Token for the next; pass it on without reading anything into it.
    pub next_token: Option<String>,
    /// Outcomes of the max, one entry each. Range: 0 to 200. Default: `100`. Example: `10`.
    pub max_results: Option<i32>,
    /// Items of the kind workspace name to work on or to narrow the list down to.
    /// Example: `workspace-test-001`.
    pub workspace_name_list: Vec<String>,
    /// Region that the call or the item is about. Example: `cn-heyuan`.
    pub region: Option<String>,
}

impl ListWorkspacesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspaceName`.
    pub fn workspace_name(mut self, value: impl Into<String>) -> Self {
        self.workspace_name = Some(value.into());
        self
    }
    /// Sets `nextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `maxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `workspaceNameList`.
    pub fn workspace_name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.workspace_name_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    ListWorkspacesRequest {
        "workspaceName" => workspace_name: query,
        "nextToken" => next_token: query,
        "maxResults" => max_results: query,
        "workspaceNameList" => workspace_name_list: query_joined(','),
        "region" => region: query,
    }
}

impl Operation for ListWorkspacesRequest {
    type Response = ListWorkspacesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListWorkspaces")
        .roa("GET", "/workspace")
        .read_only();
}

impl Paginated for ListWorkspacesRequest {
    type Item = Workspace;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.workspaces)
    }
}

/// Response to [`ListWorkspacesRequest`].
#[non_exhaustive]
pub struct ListWorkspacesResponse {
    /// Outcomes of the max, one entry each. Example: `10`.
    pub max_results: Option<i32>,
    /// Token for the next; pass it on without reading anything into it.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `264C3E89-XXXX-XXXX-XXXX-CE9C2196C7DC`.
    pub request_id: Option<String>,
    /// How many items match in all. Example: `1`.
    pub total: Option<i32>,
    /// The workspaces that were found or are concerned, one entry each.
    pub workspaces: Vec<Workspace>,
}

response! {
    ListWorkspacesResponse {
        "maxResults" => max_results: value,
        "nextToken" => next_token: value,
        "requestId" => request_id: value,
        "total" => total: value,
        "workspaces" => workspaces: list(""),
    }
}

/// The workspaces that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Workspace {
    /// When the item was created. Example: `2025-03-11T08:21:58Z`.
    pub create_time: Option<Timestamp>,
    /// Name that the display goes by. Example: `workspace-test`.
    pub display_name: Option<String>,
    /// Free text that describes the item to people. Default: ``. Example: `workspace test`.
    pub description: Option<String>,
    /// Time that is set or recorded for this: last modify. Example: `2025-03-11T08:21:58Z`.
    pub last_modify_time: Option<Timestamp>,
    /// ID of the region that the item belongs to or stands for. Default: ``. Example: `cn-heyuan`.
    pub region_id: Option<String>,
    /// Log project that holds the data of the workspace. Default: ``. Example: `sls-project-test-001`.
    pub sls_project: Option<String>,
    /// Name that the workspace goes by. Default: ``. Example: `workspace-test-001`.
    pub workspace_name: Option<String>,
}

response! {
    Workspace {
        "createTime" => create_time: value,
        "displayName" => display_name: value,
        "description" => description: value,
        "lastModifyTime" => last_modify_time: value,
        "regionId" => region_id: value,
        "slsProject" => sls_project: value,
        "workspaceName" => workspace_name: value,
    }
}
