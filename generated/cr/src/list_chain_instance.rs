// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListChainInstance`, from `cr/ListChainInstance.md`.

use alicloud_runtime::codegen::*;

/// Lists the runs of delivery chains with their results.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListChainInstanceRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_chain_instance(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListChainInstanceRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Namespace that the repository lies in. Example: `test-namespace`.
    pub repo_namespace_name: Option<String>,
    /// Name of the repository within its namespace. Example: `test-repo`.
    pub repo_name: Option<String>,
}

impl ListChainInstanceRequest {
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
    ListChainInstanceRequest {
        "InstanceId" => instance_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "RepoNamespaceName" => repo_namespace_name: query,
        "RepoName" => repo_name: query,
    }
}

impl Operation for ListChainInstanceRequest {
    type Response = ListChainInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListChainInstance")
        .required(&["InstanceId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
}

impl Paginated for ListChainInstanceRequest {
    type Item = ChainInstance;
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
        Some(&mut response.chain_instances)
    }
}

/// Response to [`ListChainInstanceRequest`].
#[non_exhaustive]
pub struct ListChainInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `838D1602-6D8F-47FB-B60A-656645D2****`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Runs of delivery chains, one entry each.
    pub chain_instances: Vec<ChainInstance>,
}

response! {
    ListChainInstanceResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "InstanceId" => instance_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ChainInstances" => chain_instances: list(""),
    }
}

/// Runs of delivery chains, one entry each.
#[non_exhaustive]
pub struct ChainInstance {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1636685856000`.
    pub end_time: Option<i64>,
    /// Whether the run of the delivery chain is going on, done or canceled. Example: `COMPLETE`.
    pub status: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1636685776000`.
    pub start_time: Option<i64>,
    /// How the task or the run of the delivery chain ended. Example: `SUCCESS`.
    pub result: Option<String>,
    /// ID of one run of the delivery chain. Example: `F4CF4DDB-BEF2-5575-****-*******`.
    pub chain_instance_id: Option<String>,
    /// Namespace that the repository lies in. Example: `test-ns`.
    pub repo_namespace_name: Option<String>,
    /// Name of the repository within its namespace. Example: `test-repo`.
    pub repo_name: Option<String>,
    /// Delivery chain that was run.
    pub chain: Option<Chain>,
}

response! {
    ChainInstance {
        "EndTime" => end_time: value,
        "Status" => status: value,
        "StartTime" => start_time: value,
        "Result" => result: value,
        "ChainInstanceId" => chain_instance_id: value,
        "RepoNamespaceName" => repo_namespace_name: value,
        "RepoName" => repo_name: value,
        "Chain" => chain: value,
    }
}

/// Delivery chain that was run.
#[non_exhaustive]
pub struct Chain {
    /// ID of a delivery chain, as [`CreateChain`](super::Client::create_chain) or
    /// [`ListChain`](super::Client::list_chain) returns it. Example: `chi-m42gbku0****`.
    pub chain_id: Option<String>,
    /// Delivery chain that was run, by its name. Example: `test-chain`.
    pub chain_name: Option<String>,
    /// Version of the delivery chain that was run. Example: `1`.
    pub version: Option<i64>,
}

response! {
    Chain {
        "ChainId" => chain_id: value,
        "ChainName" => chain_name: value,
        "Version" => version: value,
    }
}
