// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOpaStrategyDetailNew`, from `sas/GetOpaStrategyDetailNew.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlarmDetail, Baseline, BuildRisk, File, NewScope, RiskClass, Vul, VulItem};

/// Reads an at-risk image blocking policy in full.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetOpaStrategyDetailNewRequest::new();
/// let reply = client.get_opa_strategy_detail_new(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOpaStrategyDetailNewRequest {
    /// ID of the strategy that the call is about.
    pub strategy_id: Option<i64>,
}

impl GetOpaStrategyDetailNewRequest {
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
    GetOpaStrategyDetailNewRequest {
        "StrategyId" => strategy_id: query,
    }
}

impl Operation for GetOpaStrategyDetailNewRequest {
    type Response = GetOpaStrategyDetailNewResponse;
    type Error = GetOpaStrategyDetailNewError;
    const INFO: OperationInfo = super::operation("GetOpaStrategyDetailNew")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetOpaStrategyDetailNewError] = &[
        GetOpaStrategyDetailNewError::NoPermission,
        GetOpaStrategyDetailNewError::ServerError,
    ];
}

/// Response to [`GetOpaStrategyDetailNewRequest`].
#[non_exhaustive]
pub struct GetOpaStrategyDetailNewResponse {
    /// What the call returns besides its status.
    pub data: Option<OpaStrategyDetailNewData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E819FD71-D240-5E54-AA7F-20FED2ECBEB6`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    GetOpaStrategyDetailNewResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct OpaStrategyDetailNewData {
    /// ID of the strategy that the item belongs to or stands for. Example: `1005`.
    pub strategy_id: Option<i64>,
    /// ID of the strategy template that the item belongs to or stands for. Example: `1204`.
    pub strategy_template_id: Option<i64>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c8ca91e0907d94efaba7fb0827eb9****`.
    pub cluster_id: Option<String>,
    /// Name that the strategy goes by. Example: `test001`.
    pub strategy_name: Option<String>,
    /// Free text that describes the item to people. Example: `Custom defense configuration`.
    pub description: Option<String>,
    /// Name that the cluster goes by. Example: `test`.
    pub cluster_name: Option<String>,
    /// Whether the policy covers images that were never scanned. Example: `true`.
    pub un_scaned_image: Option<bool>,
    /// Whether the policy covers images known on the internet to be harmful. Example: `true`.
    pub malicious_image: Option<bool>,
    /// Name that the image goes by. Example: `opa-test`.
    pub image_name: Vec<String>,
    /// Label that the item carries. Example: `app.kubernetes.io/instance:devops`.
    pub label: Vec<String>,
    /// What is done, or is to be done, about the rule. Example: `1`.
    pub rule_action: Option<i32>,
    /// Items of the kind white that were found or are concerned. Example: `test-tag`.
    pub white_list: Vec<String>,
    /// Details about the alert.
    pub alarm_detail: Option<AlarmDetail>,
    /// The scopes that were found or are concerned, one entry each.
    pub scopes: Vec<NewScope>,
    /// Language of the texts. Example: `zh`.
    pub lang: Option<String>,
    /// Number of the page returned. Example: `4`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
}

response! {
    OpaStrategyDetailNewData {
        "StrategyId" => strategy_id: value,
        "StrategyTemplateId" => strategy_template_id: value,
        "ClusterId" => cluster_id: value,
        "StrategyName" => strategy_name: value,
        "Description" => description: value,
        "ClusterName" => cluster_name: value,
        "UnScanedImage" => un_scaned_image: value,
        "MaliciousImage" => malicious_image: value,
        "ImageName" => image_name: list(""),
        "Label" => label: list(""),
        "RuleAction" => rule_action: value,
        "WhiteList" => white_list: list(""),
        "AlarmDetail" => alarm_detail: value,
        "Scopes" => scopes: list(""),
        "Lang" => lang: value,
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
    }
}

/// Errors that the documentation of [`GetOpaStrategyDetailNewRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetOpaStrategyDetailNewError = super::DocumentedError;
