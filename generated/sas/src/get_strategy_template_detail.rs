// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetStrategyTemplateDetail`, from `sas/GetStrategyTemplateDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Baseline, File, VulItem};

/// Reads a rule template of proactive container defense.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetStrategyTemplateDetailRequest::new();
/// let reply = client.get_strategy_template_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetStrategyTemplateDetailRequest {
    /// ID of the strategy that the call is about.
    pub strategy_id: Option<i64>,
}

impl GetStrategyTemplateDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StrategyId`.
    #[inline]
    pub fn strategy_id(mut self, value: i64) -> Self {
        self.strategy_id = Some(value);
        self
    }
}

request! {
    GetStrategyTemplateDetailRequest {
        "StrategyId" => strategy_id: query,
    }
}

impl Operation for GetStrategyTemplateDetailRequest {
    type Response = GetStrategyTemplateDetailResponse;
    type Error = GetStrategyTemplateDetailError;
    const INFO: OperationInfo = super::operation("GetStrategyTemplateDetail")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetStrategyTemplateDetailError] = &[
        GetStrategyTemplateDetailError::NoPermission,
        GetStrategyTemplateDetailError::ServerError,
    ];
}

/// Response to [`GetStrategyTemplateDetailRequest`].
#[non_exhaustive]
pub struct GetStrategyTemplateDetailResponse {
    /// What the call returns besides its status.
    pub data: Option<StrategyTemplateData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E36BEEA-0B27-58CC-8319-50279203B048`.
    pub request_id: Option<String>,
}

response! {
    GetStrategyTemplateDetailResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct StrategyTemplateData {
    /// ID of the strategy that the item belongs to or stands for. Example: `1005`.
    pub strategy_id: Option<i64>,
    /// ID of the strategy template that the item belongs to or stands for. Example: `1204`.
    pub strategy_template_id: Option<i64>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c8ca91e0907d94efaba7fb0827eb9****`.
    pub cluster_id: Option<String>,
    /// Name that the strategy goes by. Example: `Blank template`.
    pub strategy_name: Option<String>,
    /// Free text that describes the item to people. Example: `Custom defense configuration`.
    pub description: Option<String>,
    /// Name that the cluster goes by. Example: `hhht-cluster-02`.
    pub cluster_name: Option<String>,
    /// Whether the policy covers images that were never scanned. Example: `false`.
    pub un_scaned_image: Option<bool>,
    /// Whether the policy covers images known on the internet to be harmful. Example: `false`.
    pub malicious_image: Option<bool>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Vec<String>,
    /// Name that the image goes by. Example: `test`.
    pub image_name: Vec<String>,
    /// Label that the item carries. Example: `test`.
    pub label: Vec<String>,
    /// What is done, or is to be done, about the rule. Example: `1`.
    pub rule_action: Option<i32>,
    /// Items of the kind white that were found or are concerned. Example: `test-tag`.
    pub white_list: Vec<String>,
    /// Details about the alert.
    pub alarm_detail: Option<AlarmDetail>,
}

response! {
    StrategyTemplateData {
        "StrategyId" => strategy_id: value,
        "StrategyTemplateId" => strategy_template_id: value,
        "ClusterId" => cluster_id: value,
        "StrategyName" => strategy_name: value,
        "Description" => description: value,
        "ClusterName" => cluster_name: value,
        "UnScanedImage" => un_scaned_image: value,
        "MaliciousImage" => malicious_image: value,
        "Namespace" => namespace: list(""),
        "ImageName" => image_name: list(""),
        "Label" => label: list(""),
        "RuleAction" => rule_action: value,
        "WhiteList" => white_list: list(""),
        "AlarmDetail" => alarm_detail: value,
    }
}

/// Details about the alert.
#[non_exhaustive]
pub struct AlarmDetail {
    /// Settings of the policy about failed baseline checks.
    pub baseline: Option<Baseline>,
    /// Settings of the policy about software flaws.
    pub vul: Option<Vul>,
    /// Harmful files: their number, or the settings about them.
    pub malicious_file: Option<File>,
}

response! {
    AlarmDetail {
        "Baseline" => baseline: value,
        "Vul" => vul: value,
        "MaliciousFile" => malicious_file: value,
    }
}

/// Settings of the policy about software flaws.
#[non_exhaustive]
pub struct Vul {
    /// Level that the risk has on its scale. Example: `low`.
    pub risk_level: Vec<String>,
    /// Name of the single check.
    pub item: Vec<VulItem>,
}

response! {
    Vul {
        "RiskLevel" => risk_level: list(""),
        "Item" => item: list(""),
    }
}

/// Errors that the documentation of [`GetStrategyTemplateDetailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetStrategyTemplateDetailError = super::DocumentedError;
