// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVersionConfig`, from `sas/DescribeVersionConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows the purchased edition with its quotas and expiry.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVersionConfigRequest::new();
/// let reply = client.describe_version_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVersionConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<String>,
}

impl DescribeVersionConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    pub fn resource_directory_account_id(mut self, value: impl Into<String>) -> Self {
        self.resource_directory_account_id = Some(value.into());
        self
    }
}

request! {
    DescribeVersionConfigRequest {
        "SourceIp" => source_ip: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for DescribeVersionConfigRequest {
    type Response = DescribeVersionConfigResponse;
    type Error = DescribeVersionConfigError;
    const INFO: OperationInfo = super::operation("DescribeVersionConfig").read_only();
    const ERRORS: &'static [DescribeVersionConfigError] = &[
        DescribeVersionConfigError::NoPermission,
        DescribeVersionConfigError::ServerError,
    ];
}

/// Response to [`DescribeVersionConfigRequest`].
#[non_exhaustive]
pub struct DescribeVersionConfigResponse {
    /// How many there are of this: MV auth. Example: `5000`.
    pub mv_auth_count: Option<i32>,
    /// Whether log analysis was bought. Example: `1`.
    pub sas_log: Option<i32>,
    /// Whether the display for control rooms was bought. Example: `0`.
    pub sas_screen: Option<i32>,
    /// How much the honeypot can hold or do. Example: `20`.
    pub honeypot_capacity: Option<i64>,
    /// How many there are of this: MV unused auth. Example: `40`.
    pub mv_unused_auth_count: Option<i32>,
    /// Whether protection of web pages was bought. Example: `0`.
    pub web_lock: Option<i32>,
    /// How many there are of this: application white list auth. Example: `20`.
    pub app_white_list_auth_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C2DC96D2-DD2E-49D9-A28E-85590475DF55`.
    pub request_id: Option<String>,
    /// When the last trail ended or is to end. Example: `1603934844000`.
    pub last_trail_end_time: Option<i64>,
    /// Which version of the software, the template or the item is meant. Example: `3`.
    pub version: Option<i32>,
    /// How many there are of this: web lock auth. Example: `0`.
    pub web_lock_auth_count: Option<i64>,
    /// Time that is set or recorded for this: release. Example: `1625846400000`.
    pub release_time: Option<i64>,
    /// Which version of the highest is meant. Example: `1`.
    pub highest_version: Option<i32>,
    /// Level that the asset has on its scale. Example: `30`.
    pub asset_level: Option<i32>,
    /// Whether more servers exist than licenses were bought. Example: `false`.
    pub is_over_balance: Option<bool>,
    /// ID of the instance, by which other calls name it. Example: `sas-vg6hafdsafs****`.
    pub instance_id: Option<String>,
    /// How much the sls can hold or do. Example: `10240`.
    pub sls_capacity: Option<i64>,
    /// Number that is given for this: vm cores. Example: `10`.
    pub vm_cores: Option<i32>,
    /// Whether licenses can be paid by use. Example: `1`.
    pub allow_partial_buy: Option<i32>,
    /// Items of the kind application white that were found or are concerned. Example: `2`.
    pub app_white_list: Option<i32>,
    /// How much the image scan can hold or do. Example: `8954`.
    pub image_scan_capacity: Option<i64>,
    /// Which version of the is trial is meant. Example: `0`.
    pub is_trial_version: Option<i32>,
    /// Number that is given for this: user defined alerts. Example: `0`.
    pub user_defined_alarms: Option<i32>,
    /// Time that is set or recorded for this: open. Example: `1657244824669`.
    pub open_time: Option<i64>,
    /// Which version of the is new container is meant. Example: `true`.
    pub is_new_container_version: Option<bool>,
    /// Which version of the is new multi is meant. Example: `true`.
    pub is_new_multi_version: Option<bool>,
    /// How much the threat analysis can hold or do. Example: `25`.
    pub threat_analysis_capacity: Option<i64>,
    /// How much the cspm can hold or do. Example: `10`.
    pub cspm_capacity: Option<i64>,
    /// How much the vul fix can hold or do. Example: `10`.
    pub vul_fix_capacity: Option<i64>,
    /// How much the rasp can hold or do. Example: `10`.
    pub rasp_capacity: Option<i64>,
    /// How much the agentless can hold or do. Example: `10`.
    pub agentless_capacity: Option<i64>,
    /// Whether use is paid after it was made. Example: `true`.
    pub is_postpay: Option<bool>,
    /// ID of the post pay instance that the item belongs to or stands for. Example: `postpay-sas-**`.
    pub post_pay_instance_id: Option<String>,
    /// Whether the post pay module is switched on. Example: `{"VUL":1}`.
    pub post_pay_module_switch: Option<String>,
    /// State that the post pay is in. Example: `1`.
    pub post_pay_status: Option<i32>,
    /// Time that is set or recorded for this: post pay open. Example: `1698915219000`.
    pub post_pay_open_time: Option<i64>,
    /// How much the sdk can hold or do. Example: `10`.
    pub sdk_capacity: Option<i64>,
    /// Whether the managed service against ransomware was bought. Example: `1`.
    pub anti_ransomware_service: Option<i32>,
    /// Number that is given for this: new threat analysis. Example: `1`.
    pub new_threat_analysis: Option<i32>,
    /// Log traffic a day that was bought for threat analysis, in GB. Example: `10`.
    pub threat_analysis_flow: Option<i32>,
}

response! {
    DescribeVersionConfigResponse {
        "MVAuthCount" => mv_auth_count: value,
        "SasLog" => sas_log: value,
        "SasScreen" => sas_screen: value,
        "HoneypotCapacity" => honeypot_capacity: value,
        "MVUnusedAuthCount" => mv_unused_auth_count: value,
        "WebLock" => web_lock: value,
        "AppWhiteListAuthCount" => app_white_list_auth_count: value,
        "RequestId" => request_id: value,
        "LastTrailEndTime" => last_trail_end_time: value,
        "Version" => version: value,
        "WebLockAuthCount" => web_lock_auth_count: value,
        "ReleaseTime" => release_time: value,
        "HighestVersion" => highest_version: value,
        "AssetLevel" => asset_level: value,
        "IsOverBalance" => is_over_balance: value,
        "InstanceId" => instance_id: value,
        "SlsCapacity" => sls_capacity: value,
        "VmCores" => vm_cores: value,
        "AllowPartialBuy" => allow_partial_buy: value,
        "AppWhiteList" => app_white_list: value,
        "ImageScanCapacity" => image_scan_capacity: value,
        "IsTrialVersion" => is_trial_version: value,
        "UserDefinedAlarms" => user_defined_alarms: value,
        "OpenTime" => open_time: value,
        "IsNewContainerVersion" => is_new_container_version: value,
        "IsNewMultiVersion" => is_new_multi_version: value,
        "ThreatAnalysisCapacity" => threat_analysis_capacity: value,
        "CspmCapacity" => cspm_capacity: value,
        "VulFixCapacity" => vul_fix_capacity: value,
        "RaspCapacity" => rasp_capacity: value,
        "AgentlessCapacity" => agentless_capacity: value,
        "IsPostpay" => is_postpay: value,
        "PostPayInstanceId" => post_pay_instance_id: value,
        "PostPayModuleSwitch" => post_pay_module_switch: value,
        "PostPayStatus" => post_pay_status: value,
        "PostPayOpenTime" => post_pay_open_time: value,
        "SdkCapacity" => sdk_capacity: value,
        "AntiRansomwareService" => anti_ransomware_service: value,
        "NewThreatAnalysis" => new_threat_analysis: value,
        "ThreatAnalysisFlow" => threat_analysis_flow: value,
    }
}

/// Errors that the documentation of [`DescribeVersionConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeVersionConfigError = super::DocumentedError;
