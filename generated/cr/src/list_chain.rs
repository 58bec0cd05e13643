// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListChain`, from `cr/ListChain.md`.

use alicloud_runtime::codegen::*;

/// Lists the delivery chains of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListChainRequest::new()
///     .instance_id("cri-4cdrlqmhn4gm****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_chain(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListChainRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-4cdrlqmhn4gm****`.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Namespace that the repository lies in. Example: `ns1`.
    pub repo_namespace_name: Option<String>,
    /// Name of the repository within its namespace. Example: `repo1`.
    pub repo_name: Option<String>,
}

impl ListChainRequest {
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
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RepoNamespaceName`.
    pub fn repo_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.repo_namespace_name = Some(value.into());
        self
    }
    /// Sets `RepoName`.
    pub fn repo_name(mut self, value: impl Into<String>) -> Self {
        self.repo_name = Some(value.into());
        self
    }
}

request! {
    ListChainRequest {
        "InstanceId" => instance_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "RepoNamespaceName" => repo_namespace_name: query,
        "RepoName" => repo_name: query,
    }
}

impl Operation for ListChainRequest {
    type Response = ListChainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListChain")
        .required(&["InstanceId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
}

impl Paginated for ListChainRequest {
    type Item = Chain;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_no)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.chains)
    }
}

/// Response to [`ListChainRequest`].
#[non_exhaustive]
pub struct ListChainResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `85A99B10-3926-5201-958E-C06FA47F****`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Delivery chains that match, one entry each.
    pub chains: Vec<Chain>,
}

response! {
    ListChainResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Chains" => chains: list(""),
    }
}

/// Delivery chains that match, one entry each.
#[non_exhaustive]
pub struct Chain {
    /// When the item was last changed. Example: `1638259914000`.
    pub modified_time: Option<i64>,
    /// ID of what the rule or chain covers, such as an image repository.
    /// Example: `crr-nyrh2oko32xb****`.
    pub scope_id: Option<String>,
    /// Free text that describes the item to people. Example: `description`.
    pub description: Option<String>,
    /// When the item was created. Example: `1638255427000`.
    pub create_time: Option<i64>,
    /// What the rule or chain covers, such as a repository.
    pub scope_type: Option<String>,
    /// ID of a delivery chain, as [`CreateChain`](super::Client::create_chain) or
    /// [`ListChain`](super::Client::list_chain) returns it. Example: `chi-0ops0gsmw5x2****`.
    pub chain_id: Option<String>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-4cdrlqmhn4gm****`.
    pub instance_id: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Repositories that the delivery chain leaves out. Example: `repo_name1,repo_name2`.
    pub scope_exclude: Vec<String>,
}

response! {
    Chain {
        "ModifiedTime" => modified_time: value,
        "ScopeId" => scope_id: value,
        "Description" => description: value,
        "CreateTime" => create_time: value,
        "ScopeType" => scope_type: value,
        "ChainId" => chain_id: value,
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "ScopeExclude" => scope_exclude: list(""),
    }
}
