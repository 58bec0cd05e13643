// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListScanRule`, from `cr/ListScanRule.md`.

use alicloud_runtime::codegen::*;

/// Lists the rules of an instance by which images are scanned.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListScanRuleRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_scan_rule(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListScanRuleRequest {
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-upoulewerx*****`.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// What the scan looks for: known vulnerabilities or the parts an artifact consists of.
    /// Example: `SBOM`.
    pub scan_type: Option<String>,
}

impl ListScanRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
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
    /// Sets `ScanType`.
    pub fn scan_type(mut self, value: impl Into<String>) -> Self {
        self.scan_type = Some(value.into());
        self
    }
}

request! {
    ListScanRuleRequest {
        "InstanceId" => instance_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "ScanType" => scan_type: query,
    }
}

impl Operation for ListScanRuleRequest {
    type Response = ListScanRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListScanRule")
        .method("GET")
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
}

impl Paginated for ListScanRuleRequest {
    type Item = ScanRule;
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
        Some(&mut response.scan_rules)
    }
}

/// Response to [`ListScanRuleRequest`].
#[non_exhaustive]
pub struct ListScanRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2CB62B5E-605B-5A23-9110-728B8207A25C`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Whether the call succeeded. Example: `True`.
    pub is_success: Option<bool>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Scan rules that match, one entry each.
    pub scan_rules: Vec<ScanRule>,
}

response! {
    ListScanRuleResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ScanRules" => scan_rules: list(""),
    }
}

/// Scan rules that match, one entry each.
#[non_exhaustive]
pub struct ScanRule {
    /// ID of a scan rule, as [`CreateScanRule`](super::Client::create_scan_rule) or
    /// [`ListScanRule`](super::Client::list_scan_rule) returns it. Example: `crscnr-2sdveqjhpzd****`.
    pub scan_rule_id: Option<String>,
    /// Name that tells the rule from others of its kind. Example: `cicd-prod`.
    pub rule_name: Option<String>,
    /// Whether the rule covers the whole instance, namespaces or single repositories. Example: `REPO`.
    pub scan_scope: Option<String>,
    /// Whether images are scanned when they are pushed or only by hand. Example: `AUTO`.
    pub trigger_type: Option<String>,
    /// Namespaces that the rule covers. Example: `platform`.
    pub namespaces: Vec<String>,
    /// Repositories that the rule covers. Example: `cloud-function-agent`.
    pub repo_names: Vec<String>,
    /// Regular expression that an image tag must match for the rule to take effect. Example: `.*`.
    pub repo_tag_filter_pattern: Option<String>,
    /// When the item was created. Example: `1702361810000`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `1764122725000`.
    pub update_time: Option<i64>,
    /// What the scan looks for: known vulnerabilities or the parts an artifact consists of.
    /// Example: `SBOM`.
    pub scan_type: Option<String>,
}

response! {
    ScanRule {
        "ScanRuleId" => scan_rule_id: value,
        "RuleName" => rule_name: value,
        "ScanScope" => scan_scope: value,
        "TriggerType" => trigger_type: value,
        "Namespaces" => namespaces: list(""),
        "RepoNames" => repo_names: list(""),
        "RepoTagFilterPattern" => repo_tag_filter_pattern: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "ScanType" => scan_type: value,
    }
}
