// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInterceptionHistory`, from `sas/ListInterceptionHistory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists what the container firewall has blocked.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListInterceptionHistoryRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_interception_history(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInterceptionHistoryRequest {
    /// Name that the history goes by.
    pub history_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Kinds of interception to work on or to narrow the list down to. Items: at most 1000.
    pub interception_types: Vec<i32>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListInterceptionHistoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HistoryName`.
    pub fn history_name(mut self, value: impl Into<String>) -> Self {
        self.history_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
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
    /// Sets `InterceptionTypes`.
    pub fn interception_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.interception_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListInterceptionHistoryRequest {
        "HistoryName" => history_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "InterceptionTypes" => interception_types: query,
        "ClusterId" => cluster_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for ListInterceptionHistoryRequest {
    type Response = ListInterceptionHistoryResponse;
    type Error = ListInterceptionHistoryError;
    const INFO: OperationInfo = super::operation("ListInterceptionHistory").read_only();
    const ERRORS: &'static [ListInterceptionHistoryError] = &[
        ListInterceptionHistoryError::NoPermission,
        ListInterceptionHistoryError::ServerError,
    ];
}

impl Paginated for ListInterceptionHistoryRequest {
    type Item = InterceptionHistoryList;
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
        Some(&mut response.interception_history_list)
    }
}

/// Response to [`ListInterceptionHistoryRequest`].
#[non_exhaustive]
pub struct ListInterceptionHistoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D81DD78E-E006-5C65-A171-C8CB0904****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Items of the kind interception history that were found or are concerned.
    pub interception_history_list: Vec<InterceptionHistoryList>,
}

response! {
    ListInterceptionHistoryResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "InterceptionHistoryList" => interception_history_list: list(""),
    }
}

/// Items of the kind interception history that were found or are concerned.
#[non_exhaustive]
pub struct InterceptionHistoryList {
    /// Namespace that the src lies in. Example: `service****`.
    pub src_namespace: Option<String>,
    /// Name that the src rule target goes by. Example: `sas-web****`.
    pub src_rule_target_name: Option<String>,
    /// Level that the risk has on its scale. Example: `1`.
    pub risk_level: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i64>,
    /// Network port that belongs to the dst. Example: `33`.
    pub dst_port: Option<i64>,
    /// Time that is set or recorded for this: first. Example: `1639718858000`.
    pub first_time: Option<i64>,
    /// Name that the src application goes by. Example: `sas-web****`.
    pub src_app_name: Option<String>,
    /// ID of the rule that the call or the item is about. Example: `136`.
    pub rule_id: Option<i64>,
    /// Name that the rule was given. Example: `all****`.
    pub rule_name: Option<String>,
    /// Name that the interception goes by. Example: `text`.
    pub interception_name: Option<i64>,
    /// Namespace that the dst lies in. Example: `service****`.
    pub dst_namespace: Option<String>,
    /// Time that is set or recorded for this: last. Example: `1639731078000`.
    pub last_time: Option<i64>,
    /// Name that the dst application goes by. Example: `sas-web****`.
    pub dst_app_name: Option<String>,
    /// Name that the dst rule target goes by. Example: `sas-web****`.
    pub dst_rule_target_name: Option<String>,
    /// Name that the cluster goes by. Example: `opa-terway-nonet****`.
    pub cluster_name: Option<String>,
    /// How many there are of this: try. Example: `34`.
    pub try_count: Option<i32>,
    /// Which kind of interception it is or is to be. Example: `0`.
    pub interception_type: Option<i32>,
    /// Which kind of real interception it is or is to be. Example: `0`.
    pub real_interception_type: Option<i32>,
    /// Identifier of the item within its collection. Example: `1126`.
    pub id: Option<i64>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c556c8133b5ad4378b7fc533ddbda****`.
    pub cluster_id: Option<String>,
    /// Name that the real src application goes by. Example: `sas-service****`.
    pub real_src_app_name: Option<String>,
    /// Name that the real src pod goes by. Example: `sas-service-757b9d****`.
    pub real_src_pod_name: Option<String>,
    /// Name that the real dst application goes by. Example: `sas-service****`.
    pub real_dst_app_name: Option<String>,
    /// Name that the real dst pod goes by. Example: `sas-web-84cc7dd9****`.
    pub real_dst_pod_name: Option<String>,
    /// Namespace that the real dst lies in. Example: `service****`.
    pub real_dst_namespace: Option<String>,
    /// Name that the real dst image goes by. Example: `sas-servi****`.
    pub real_dst_image_name: Option<String>,
    /// Namespace that the real src lies in. Example: `service****`.
    pub real_src_namespace: Option<String>,
    /// Name that the real src image goes by. Example: `sas-servi****`.
    pub real_src_image_name: Option<String>,
}

response! {
    InterceptionHistoryList {
        "SrcNamespace" => src_namespace: value,
        "SrcRuleTargetName" => src_rule_target_name: value,
        "RiskLevel" => risk_level: value,
        "Status" => status: value,
        "DstPort" => dst_port: value,
        "FirstTime" => first_time: value,
        "SrcAppName" => src_app_name: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "InterceptionName" => interception_name: value,
        "DstNamespace" => dst_namespace: value,
        "LastTime" => last_time: value,
        "DstAppName" => dst_app_name: value,
        "DstRuleTargetName" => dst_rule_target_name: value,
        "ClusterName" => cluster_name: value,
        "TryCount" => try_count: value,
        "InterceptionType" => interception_type: value,
        "RealInterceptionType" => real_interception_type: value,
        "Id" => id: value,
        "ClusterId" => cluster_id: value,
        "RealSrcAppName" => real_src_app_name: value,
        "RealSrcPodName" => real_src_pod_name: value,
        "RealDstAppName" => real_dst_app_name: value,
        "RealDstPodName" => real_dst_pod_name: value,
        "RealDstNamespace" => real_dst_namespace: value,
        "RealDstImageName" => real_dst_image_name: value,
        "RealSrcNamespace" => real_src_namespace: value,
        "RealSrcImageName" => real_src_image_name: value,
    }
}

/// Errors that the documentation of [`ListInterceptionHistoryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListInterceptionHistoryError = super::DocumentedError;
