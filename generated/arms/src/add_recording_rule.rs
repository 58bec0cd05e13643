// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddRecordingRule`, from `arms/AddRecordingRule.md`.

use alicloud_runtime::codegen::*;

/// Creates or updates the recording rules of a Prometheus cluster, given as YAML.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::AddRecordingRuleRequest::new()
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****")
///     .rule_yaml("text")
///     .region_id("cn-hangzhou");
/// let reply = client.add_recording_rule(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AddRecordingRuleRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// **Required.** Recording rules, as YAML. Example: `text`.
    pub rule_yaml: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl AddRecordingRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `RuleYaml`, which is required.
    pub fn rule_yaml(mut self, value: impl Into<String>) -> Self {
        self.rule_yaml = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    AddRecordingRuleRequest {
        "ClusterId" => cluster_id: query,
        "RuleYaml" => rule_yaml: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for AddRecordingRuleRequest {
    type Response = AddRecordingRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddRecordingRule")
        .required(&["ClusterId", "RuleYaml", "RegionId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`AddRecordingRuleRequest`].
#[non_exhaustive]
pub struct AddRecordingRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9FEA6D00-317F-45E3-9004-7FB8B0B7****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    AddRecordingRuleResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
