// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateScanRule`, from `cr/UpdateScanRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ScanScope, TriggerType};

/// Changes a rule by which images are scanned.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::UpdateScanRuleRequest::new()
///     .instance_id("cri-4abntrj42twd****")
///     .scan_rule_id("crscnr-3qmkeiuggfpjkfrq")
///     .rule_name("scan-test")
///     .scan_scope("REPO")
///     .trigger_type("AUTO")
///     .repo_tag_filter_pattern("prod-.*");
/// let reply = client.update_scan_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateScanRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-4abntrj42twd****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of a scan rule, as [`CreateScanRule`](super::Client::create_scan_rule) or
    /// [`ListScanRule`](super::Client::list_scan_rule) returns it. Example: `crscnr-3qmkeiuggfpjkfrq`.
    pub scan_rule_id: Option<String>,
    /// **Required.** Name that tells the rule from others of its kind. Example: `scan-test`.
    pub rule_name: Option<String>,
    /// **Required.** Whether the rule covers the whole instance, namespaces or single repositories.
    /// Example: `REPO`.
    pub scan_scope: Option<Open<ScanScope>>,
    /// **Required.** Whether images are scanned when they are pushed or only by hand. Example: `AUTO`.
    pub trigger_type: Option<Open<TriggerType>>,
    /// Namespaces that the rule covers. Length: at least 1. Example: `prd`.
    pub namespaces: Vec<String>,
    /// Repositories that the rule covers. Length: at least 1. Example: `prod`.
    pub repo_names: Vec<String>,
    /// **Required.** Regular expression that an image tag must match for the rule to take effect.
    /// Example: `prod-.*`.
    pub repo_tag_filter_pattern: Option<String>,
}

impl UpdateScanRuleRequest {
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
}

request! {
    UpdateScanRuleRequest {
        "InstanceId" => instance_id: query,
        "ScanRuleId" => scan_rule_id: query,
        "RuleName" => rule_name: query,
        "ScanScope" => scan_scope: query,
        "TriggerType" => trigger_type: query,
        "Namespaces" => namespaces: query_json,
        "RepoNames" => repo_names: query_json,
        "RepoTagFilterPattern" => repo_tag_filter_pattern: query,
    }
}

impl Operation for UpdateScanRuleRequest {
    type Response = UpdateScanRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateScanRule")
        .required(
            &[
                "InstanceId",
                "ScanRuleId",
                "RuleName",
                "ScanScope",
                "TriggerType",
                "RepoTagFilterPattern",
            ],
        );
}

/// Response to [`UpdateScanRuleRequest`].
#[non_exhaustive]
pub struct UpdateScanRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `33EF1695-E2B7-5D57-B4E1-3D655FE1EBD8`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<i64>,
    /// ID of a scan rule, as [`CreateScanRule`](super::Client::create_scan_rule) or
    /// [`ListScanRule`](super::Client::list_scan_rule) returns it. Example: `crscnr-3qmkeiuggfpjkfrq`.
    pub scan_rule_id: Option<String>,
}

response! {
    UpdateScanRuleResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "ScanRuleId" => scan_rule_id: value,
    }
}
