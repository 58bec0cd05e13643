// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateOpaStrategyNew`, from `sas/UpdateOpaStrategyNew.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlarmDetail, Baseline, BuildRisk, File, NewScope, RiskClass, Vul, VulItem};

/// Changes an at-risk image blocking policy.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateOpaStrategyNewRequest::new();
/// let reply = client.update_opa_strategy_new(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateOpaStrategyNewRequest {
    /// ID of the strategy that the call is about.
    pub strategy_id: Option<i64>,
    /// ID of the strategy template that the call is about.
    pub strategy_template_id: Option<i64>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Name that the strategy goes by.
    pub strategy_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// Whether the policy covers images that were never scanned.
    pub un_scaned_image: Option<bool>,
    /// Whether the policy covers images known on the internet to be harmful.
    pub malicious_image: Option<bool>,
    /// Name that the image goes by. Items: at most 100.
    pub image_name: Vec<String>,
    /// Label that the item carries. Items: at most 100.
    pub label: Vec<String>,
    /// What is done, or is to be done, about the rule.
    pub rule_action: Option<i32>,
    /// Items of the kind white to work on or to narrow the list down to. Items: at most 100.
    pub white_list: Vec<String>,
    /// Details about the alert.
    pub alarm_detail: Option<AlarmDetail>,
    /// The scopes to work on or to narrow the list down to. Items: at most 100.
    pub scopes: Vec<NewScope>,
}

impl UpdateOpaStrategyNewRequest {
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
    /// Sets `StrategyTemplateId`.
    #[inline]
    pub fn strategy_template_id(mut self, value: i64) -> Self {
        self.strategy_template_id = Some(value);
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `StrategyName`.
    pub fn strategy_name(mut self, value: impl Into<String>) -> Self {
        self.strategy_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `UnScanedImage`.
    #[inline]
    pub fn un_scaned_image(mut self, value: bool) -> Self {
        self.un_scaned_image = Some(value);
        self
    }
    /// Sets `MaliciousImage`.
    #[inline]
    pub fn malicious_image(mut self, value: bool) -> Self {
        self.malicious_image = Some(value);
        self
    }
    /// Sets `ImageName`.
    pub fn image_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Label`.
    pub fn label(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.label = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RuleAction`.
    #[inline]
    pub fn rule_action(mut self, value: i32) -> Self {
        self.rule_action = Some(value);
        self
    }
    /// Sets `WhiteList`.
    pub fn white_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.white_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AlarmDetail`.
    pub fn alarm_detail(mut self, value: impl Into<AlarmDetail>) -> Self {
        self.alarm_detail = Some(value.into());
        self
    }
    /// Sets `Scopes`.
    pub fn scopes(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewScope>>,
    ) -> Self {
        self.scopes = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateOpaStrategyNewRequest {
        "StrategyId" => strategy_id: query,
        "StrategyTemplateId" => strategy_template_id: query,
        "ClusterId" => cluster_id: query,
        "StrategyName" => strategy_name: query,
        "Description" => description: query,
        "ClusterName" => cluster_name: query,
        "UnScanedImage" => un_scaned_image: query,
        "MaliciousImage" => malicious_image: query,
        "ImageName" => image_name: query,
        "Label" => label: query,
        "RuleAction" => rule_action: query,
        "WhiteList" => white_list: query,
        "AlarmDetail" => alarm_detail: query_json,
        "Scopes" => scopes: query,
    }
}

impl Operation for UpdateOpaStrategyNewRequest {
    type Response = UpdateOpaStrategyNewResponse;
    type Error = UpdateOpaStrategyNewError;
    const INFO: OperationInfo = super::operation("UpdateOpaStrategyNew")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateOpaStrategyNewError] = &[
        UpdateOpaStrategyNewError::NoPermission,
        UpdateOpaStrategyNewError::ServerError,
    ];
}

/// Response to [`UpdateOpaStrategyNewRequest`].
#[non_exhaustive]
pub struct UpdateOpaStrategyNewResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F75B5FF5-DCB2-59CE-8978-08510707A9E6`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// What the call found, one entry each. Example: `['c8d**7614df1bf']`.
    pub data: Vec<String>,
}

response! {
    UpdateOpaStrategyNewResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Data" => data: list(""),
    }
}

/// Errors that the documentation of [`UpdateOpaStrategyNewRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateOpaStrategyNewError = super::DocumentedError;
