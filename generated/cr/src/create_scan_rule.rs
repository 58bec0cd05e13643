// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateScanRule`, from `cr/CreateScanRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ScanScope, TriggerType};

/// Sets a rule by which images are scanned or their contents analyzed.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateScanRuleRequest::new()
///     .instance_id("cri-dqwc**********")
///     .rule_name("default")
///     .scan_scope("NAMESPACE")
///     .trigger_type("AUTO")
///     .repo_tag_filter_pattern(".*");
/// let reply = client.create_scan_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateScanRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-dqwc**********`.
    pub instance_id: Option<String>,
    /// **Required.** Name that tells the rule from others of its kind. Example: `default`.
    pub rule_name: Option<String>,
    /// **Required.** Whether the rule covers the whole instance, namespaces or single repositories.
    /// Example: `NAMESPACE`.
    pub scan_scope: Option<Open<ScanScope>>,
    /// **Required.** Whether images are scanned when they are pushed or only by hand. Example: `AUTO`.
    pub trigger_type: Option<Open<TriggerType>>,
    /// Namespaces that the rule covers. Length: at least 1. Example: `ns1`.
    pub namespaces: Vec<String>,
    /// Repositories that the rule covers. Length: at least 1. Example: `reppo1`.
    pub repo_names: Vec<String>,
    /// **Required.** Regular expression that an image tag must match for the rule to take effect.
    /// Example: `.*`.
    pub repo_tag_filter_pattern: Option<String>,
    /// What the scan looks for: known vulnerabilities or the parts an artifact consists of.
    /// Default: `VUL`. Example: `VUL`.
    pub scan_type: Option<Open<ScanType>>,
}

impl CreateScanRuleRequest {
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
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `ScanScope`, which is required.
    pub fn scan_scope(mut self, value: impl Into<Open<ScanScope>>) -> Self {
        self.scan_scope = Some(value.into());
        self
    }
    /// Sets `TriggerType`, which is required.
    pub fn trigger_type(mut self, value: impl Into<Open<TriggerType>>) -> Self {
        self.trigger_type = Some(value.into());
        self
    }
    /// Sets `Namespaces`.
    pub fn namespaces(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.namespaces = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RepoNames`.
    pub fn repo_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.repo_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RepoTagFilterPattern`, which is required.
    pub fn repo_tag_filter_pattern(mut self, value: impl Into<String>) -> Self {
        self.repo_tag_filter_pattern = Some(value.into());
        self
    }
    /// Sets `ScanType`.
    pub fn scan_type(mut self, value: impl Into<Open<ScanType>>) -> Self {
        self.scan_type = Some(value.into());
        self
    }
}

request! {
    CreateScanRuleRequest {
        "InstanceId" => instance_id: query,
        "RuleName" => rule_name: query,
        "ScanScope" => scan_scope: query,
        "TriggerType" => trigger_type: query,
        "Namespaces" => namespaces: query_json,
        "RepoNames" => repo_names: query_json,
        "RepoTagFilterPattern" => repo_tag_filter_pattern: query,
        "ScanType" => scan_type: query,
    }
}

impl Operation for CreateScanRuleRequest {
    type Response = CreateScanRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateScanRule")
        .required(
            &[
                "InstanceId",
                "RuleName",
                "ScanScope",
                "TriggerType",
                "RepoTagFilterPattern",
            ],
        );
}

/// Response to [`CreateScanRuleRequest`].
#[non_exhaustive]
pub struct CreateScanRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EAEAB520-2456-5BF2-BCB5-AC998DFA3A51`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<i64>,
    /// ID of a scan rule, as [`CreateScanRule`](super::Client::create_scan_rule) or
    /// [`ListScanRule`](super::Client::list_scan_rule) returns it. Example: `crscnr-k3gdm5vrn2nzf5hw`.
    pub scan_rule_id: Option<String>,
}

response! {
    CreateScanRuleResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "ScanRuleId" => scan_rule_id: value,
    }
}

values! {
    /// What the scan looks for: known vulnerabilities or the parts an artifact consists of.
    pub enum ScanType {
        /// Search for known vulnerabilities.
        Vul = "VUL",
        /// Analysis of what the artifacts consist of (software bill of materials).
        Sbom = "SBOM",
    }
}
