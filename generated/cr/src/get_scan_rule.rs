// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetScanRule`, from `cr/GetScanRule.md`.

use alicloud_runtime::codegen::*;

/// Shows one rule by which images are scanned.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetScanRuleRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .scan_rule_id("crscnr-2sdveqjhpzdcafyq");
/// let reply = client.get_scan_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetScanRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of a scan rule, as [`CreateScanRule`](super::Client::create_scan_rule) or
    /// [`ListScanRule`](super::Client::list_scan_rule) returns it.
    /// Length: 1 to 100. Example: `crscnr-2sdveqjhpzdcafyq`.
    pub scan_rule_id: Option<String>,
}

impl GetScanRuleRequest {
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
    /// Sets `ScanRuleId`, which is required.
    pub fn scan_rule_id(mut self, value: impl Into<String>) -> Self {
        self.scan_rule_id = Some(value.into());
        self
    }
}

request! {
    GetScanRuleRequest {
        "InstanceId" => instance_id: query,
        "ScanRuleId" => scan_rule_id: query,
    }
}

impl Operation for GetScanRuleRequest {
    type Response = GetScanRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetScanRule")
        .required(&["InstanceId", "ScanRuleId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
}

/// Response to [`GetScanRuleRequest`].
#[non_exhaustive]
pub struct GetScanRuleResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C87993B5-7D61-5CAC-8D64-1AC732DD69FF`.
    pub request_id: Option<String>,
    /// Rule that says which images are scanned, when and for what.
    pub scan_rule: Option<ScanRule>,
}

response! {
    GetScanRuleResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "ScanRule" => scan_rule: value,
    }
}

/// Rule that says which images are scanned, when and for what.
#[non_exhaustive]
pub struct ScanRule {
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-szw6f6bhrky0c8jk`.
    pub instance_id: Option<String>,
    /// ID of a scan rule, as [`CreateScanRule`](super::Client::create_scan_rule) or
    /// [`ListScanRule`](super::Client::list_scan_rule) returns it. Example: `crscnr-aemytkwad2h7fyhb`.
    pub scan_rule_id: Option<String>,
    /// Name that tells the rule from others of its kind. Example: `protection`.
    pub rule_name: Option<String>,
    /// Whether the rule covers the whole instance, namespaces or single repositories. Example: `REPO`.
    pub scan_scope: Option<String>,
    /// Whether images are scanned when they are pushed or only by hand. Example: `AUTO`.
    pub trigger_type: Option<String>,
    /// Namespaces that the rule covers. Example: `[\"lwc-app-group\"]`.
    pub namespaces: Vec<String>,
    /// Repositories that the rule covers. Example: `[\"lesson-kit-api\",\"lesson-kit-consumer\"]`.
    pub repo_names: Vec<String>,
    /// Regular expression that an image tag must match for the rule to take effect. Example: `.*`.
    pub repo_tag_filter_pattern: Option<String>,
    /// When the item was created. Example: `2018-03-15T17:08Z`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `2025-08-28T20:07:33.164`.
    pub update_time: Option<i64>,
    /// What the scan looks for: known vulnerabilities or the parts an artifact consists of.
    /// Example: `SBOM`.
    pub scan_type: Option<String>,
}

response! {
    ScanRule {
        "InstanceId" => instance_id: value,
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
