// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListContainerDefenseRuleClusters`, from `sas/ListContainerDefenseRuleClusters.md`.

use alicloud_runtime::codegen::*;

/// Lists all clusters that the rules of non-image program defense cover.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListContainerDefenseRuleClustersRequest::new();
/// let reply = client.list_container_defense_rule_clusters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListContainerDefenseRuleClustersRequest {}

impl ListContainerDefenseRuleClustersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListContainerDefenseRuleClustersRequest {}
}

impl Operation for ListContainerDefenseRuleClustersRequest {
    type Response = ListContainerDefenseRuleClustersResponse;
    type Error = ListContainerDefenseRuleClustersError;
    const INFO: OperationInfo = super::operation("ListContainerDefenseRuleClusters")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListContainerDefenseRuleClustersError] = &[
        ListContainerDefenseRuleClustersError::NoPermission,
        ListContainerDefenseRuleClustersError::ServerError,
    ];
}

/// Response to [`ListContainerDefenseRuleClustersRequest`].
#[non_exhaustive]
pub struct ListContainerDefenseRuleClustersResponse {
    /// Items of the kind cluster that were found or are concerned.
    pub cluster_list: Vec<ClusterList>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1F995515-CAF3-5F84-8D82-C9F706AD5070`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ListContainerDefenseRuleClustersResponse {
        "ClusterList" => cluster_list: list(""),
        "Count" => count: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Items of the kind cluster that were found or are concerned.
#[non_exhaustive]
pub struct ClusterList {
    /// ID of the cluster that the call or the item is about.
    /// Example: `cfeb7a9f99ce740e98c5595d0fe37****`.
    pub cluster_id: Option<String>,
    /// ID of the rule that the call or the item is about. Example: `403178`.
    pub rule_id: Option<i64>,
    /// Namespace that the all lies in. Example: `1`.
    pub all_namespace: Option<i32>,
    /// The namespaces that were found or are concerned, one entry each. Example: `kube-system`.
    pub namespaces: Vec<String>,
}

response! {
    ClusterList {
        "ClusterId" => cluster_id: value,
        "RuleId" => rule_id: value,
        "AllNamespace" => all_namespace: value,
        "Namespaces" => namespaces: list(""),
    }
}

/// Errors that the documentation of [`ListContainerDefenseRuleClustersRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListContainerDefenseRuleClustersError = super::DocumentedError;
