// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClusterInterceptionConfig`, from `sas/ListClusterInterceptionConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists clusters with their container firewall settings.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListClusterInterceptionConfigRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_cluster_interception_config(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClusterInterceptionConfigRequest {
    /// State of the cluster CNNF, to narrow the list down to or to be put into.
    pub cluster_cnnf_status: Option<i32>,
    /// Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl ListClusterInterceptionConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterCNNFStatus`.
    #[inline]
    pub fn cluster_cnnf_status(mut self, value: i32) -> Self {
        self.cluster_cnnf_status = Some(value);
        self
    }
    /// Sets `ClusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    ListClusterInterceptionConfigRequest {
        "ClusterCNNFStatus" => cluster_cnnf_status: query,
        "ClusterName" => cluster_name: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for ListClusterInterceptionConfigRequest {
    type Response = ListClusterInterceptionConfigResponse;
    type Error = ListClusterInterceptionConfigError;
    const INFO: OperationInfo = super::operation("ListClusterInterceptionConfig")
        .read_only();
    const ERRORS: &'static [ListClusterInterceptionConfigError] = &[
        ListClusterInterceptionConfigError::NoPermission,
        ListClusterInterceptionConfigError::ServerError,
    ];
}

impl Paginated for ListClusterInterceptionConfigRequest {
    type Item = ClusterConfigList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.cluster_config_list)
    }
}

/// Response to [`ListClusterInterceptionConfigRequest`].
#[non_exhaustive]
pub struct ListClusterInterceptionConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `49FDE92F-A0B8-56CC-B7A8-23B17646****`.
    pub request_id: Option<String>,
    /// Items of the kind cluster config that were found or are concerned.
    pub cluster_config_list: Vec<ClusterConfigList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
}

response! {
    ListClusterInterceptionConfigResponse {
        "RequestId" => request_id: value,
        "ClusterConfigList" => cluster_config_list: list(""),
        "PageInfo" => page_info: value,
    }
}

/// Items of the kind cluster config that were found or are concerned.
#[non_exhaustive]
pub struct ClusterConfigList {
    /// Name that the cluster goes by. Example: `container-opa-kill-02`.
    pub cluster_name: Option<String>,
    /// Whether the interception is switched on. Example: `1`.
    pub interception_switch: Option<i32>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c9051d30d8a044b4d99e1cb5d25ac****`.
    pub cluster_id: Option<String>,
    /// State that the cluster CNNF is in. Example: `0`.
    pub cluster_cnnf_status: Option<i32>,
    /// How many there are of this: open rule. Example: `12`.
    pub open_rule_count: Option<i64>,
    /// How many there are in all of this: rule. Example: `123`.
    pub total_rule_count: Option<i64>,
    /// Whether this can be used: CNNF. Example: `false`.
    pub support_cnnf: Option<bool>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `ManagedKubernetes`.
    pub cluster_type: Option<String>,
}

response! {
    ClusterConfigList {
        "ClusterName" => cluster_name: value,
        "InterceptionSwitch" => interception_switch: value,
        "ClusterId" => cluster_id: value,
        "ClusterCNNFStatus" => cluster_cnnf_status: value,
        "OpenRuleCount" => open_rule_count: value,
        "TotalRuleCount" => total_rule_count: value,
        "SupportCNNF" => support_cnnf: value,
        "ClusterType" => cluster_type: value,
    }
}

/// What is known about the page.
#[non_exhaustive]
pub struct PageInfo {
    /// How many items match in all, over all pages. Example: `11`.
    pub total_count: Option<i32>,
    /// How many items or events were counted. Example: `11`.
    pub count: Option<i32>,
    /// Page that is shown; the service spells the field this way. Example: `1`.
    pub currrent_page: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
}

response! {
    PageInfo {
        "TotalCount" => total_count: value,
        "Count" => count: value,
        "CurrrentPage" => currrent_page: value,
        "PageSize" => page_size: value,
    }
}

/// Errors that the documentation of [`ListClusterInterceptionConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListClusterInterceptionConfigError = super::DocumentedError;
