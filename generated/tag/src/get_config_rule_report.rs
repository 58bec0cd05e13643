// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConfigRuleReport`, from `tag/GetConfigRuleReport.md`.

use alicloud_runtime::codegen::*;

/// Returns ID and time of the last report on noncompliant resources.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::GetConfigRuleReportRequest::new();
/// let reply = client.get_config_rule_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConfigRuleReportRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Account or folder that the tag policy is attached to.
    pub target_id: Option<String>,
    /// Whether it works for this account only (`USER`) or for the whole resource directory (`RD`).
    pub user_type: Option<String>,
    /// What the tag policy is attached to: the account itself (`USER`), or a root, folder or member of
    /// a resource directory.
    pub target_type: Option<String>,
}

impl GetConfigRuleReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TargetId`.
    pub fn target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = Some(value.into());
        self
    }
    /// Sets `UserType`.
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
}

request! {
    GetConfigRuleReportRequest {
        "RegionId" => region_id: query,
        "TargetId" => target_id: query,
        "UserType" => user_type: query,
        "TargetType" => target_type: query,
    }
}

impl Operation for GetConfigRuleReportRequest {
    type Response = GetConfigRuleReportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetConfigRuleReport")
        .success_flag("Success")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetConfigRuleReportRequest`].
#[non_exhaustive]
pub struct GetConfigRuleReportResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A68BD5BC-5B12-5A9B-8AE9-77884886BE10`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<ConfigRuleReportData>,
}

response! {
    GetConfigRuleReportResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "HttpStatusCode" => http_status_code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ConfigRuleReportData {
    /// ID of the report that the item belongs to or stands for. Example: `crp-ao0786618088006c****`.
    pub report_id: Option<String>,
    /// When the item was created or added. Example: `1655089159000`.
    pub created_time: Option<i64>,
    /// Account or folder that the tag policy is attached to. Example: `154950938137****`.
    pub target_id: Option<String>,
    /// What the tag policy is attached to: the account itself (`USER`), or a root, folder or member of
    /// a resource directory. Example: `ACCOUNT`.
    pub target_type: Option<String>,
}

response! {
    ConfigRuleReportData {
        "ReportId" => report_id: value,
        "CreatedTime" => created_time: value,
        "TargetId" => target_id: value,
        "TargetType" => target_type: value,
    }
}
