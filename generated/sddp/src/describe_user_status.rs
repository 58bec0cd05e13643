// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserStatus`, from `sddp/DescribeUserStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows the state of the account: edition bought, quotas used, days remaining.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeUserStatusRequest::new();
/// let reply = client.describe_user_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserStatusRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
}

impl DescribeUserStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
}

request! {
    DescribeUserStatusRequest {
        "Lang" => lang: query,
        "FeatureType" => feature_type: query,
    }
}

impl Operation for DescribeUserStatusRequest {
    type Response = DescribeUserStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeUserStatus").read_only();
}

/// Response to [`DescribeUserStatusRequest`].
#[non_exhaustive]
pub struct DescribeUserStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `769FB3C1-F4C9-42DF-9B72-7077A8989C13`.
    pub request_id: Option<String>,
    /// State that the user is in.
    pub user_status: Option<UserStatus>,
}

response! {
    DescribeUserStatusResponse {
        "RequestId" => request_id: value,
        "UserStatus" => user_status: value,
    }
}

/// State that the user is in.
#[non_exhaustive]
pub struct UserStatus {
    /// How large the use OSS is or is to be. Example: `234`.
    pub use_oss_size: Option<i64>,
    /// How many there are of this: use instance. Example: `125`.
    pub use_instance_num: Option<i32>,
    /// How many there are of this: instance. Example: `32`.
    pub instance_num: Option<i32>,
    /// How the item is billed. Example: `PREPAY`.
    pub charge_type: Option<String>,
    /// Whether the account has let the service read its data. Example: `true`.
    pub authed: Option<bool>,
    /// State that the lab is in. Example: `1`.
    pub lab_status: Option<i32>,
    /// How many days this is: remain. Example: `131`.
    pub remain_days: Option<i32>,
    /// Whether the account is on a free trial. Example: `true`.
    pub trail: Option<bool>,
    /// ID of the instance, by which other calls name it. Example: `sddp-cn-****`.
    pub instance_id: Option<String>,
    /// ID of the AccessKey pair that the item belongs to or stands for.
    /// Example: `LTAI4G67HRBzNRmMhfyv****`.
    pub access_key_id: Option<String>,
    /// Whether the account has bought the service. Example: `true`.
    pub purchased: Option<bool>,
    /// Rights of the account: 0 to manage or read all of Data Security Center, 1 to manage a data
    /// domain. Default: `1`. Example: `1`.
    pub data_manager_role: Option<i32>,
    /// How many days this is: release. Example: `15`.
    pub release_days: Option<i32>,
    /// Whether auditing can be switched off for the account now. Example: `true`.
    pub audit_closable: Option<bool>,
    /// Whether the paid auditing can be given up now. Example: `true`.
    pub audit_releasable: Option<bool>,
    /// Time that is set or recorded for this: release. Example: `15000`.
    pub release_time: Option<i64>,
    /// How many there are of this: instance total. Example: `10`.
    pub instance_total_count: Option<i64>,
    /// How large the OSS total is or is to be. Example: `2048`.
    pub oss_total_size: Option<i64>,
    /// Whether auditing by an agent was ever used: 1 yes, 0 no. Example: `1`.
    pub use_agent_audit: Option<bool>,
    /// How many days this is: protection. Example: `22`.
    pub protection_days: Option<i32>,
}

response! {
    UserStatus {
        "UseOssSize" => use_oss_size: value,
        "UseInstanceNum" => use_instance_num: value,
        "InstanceNum" => instance_num: value,
        "ChargeType" => charge_type: value,
        "Authed" => authed: value,
        "LabStatus" => lab_status: value,
        "RemainDays" => remain_days: value,
        "Trail" => trail: value,
        "InstanceId" => instance_id: value,
        "AccessKeyId" => access_key_id: value,
        "Purchased" => purchased: value,
        "DataManagerRole" => data_manager_role: value,
        "ReleaseDays" => release_days: value,
        "AuditClosable" => audit_closable: value,
        "AuditReleasable" => audit_releasable: value,
        "ReleaseTime" => release_time: value,
        "InstanceTotalCount" => instance_total_count: value,
        "OssTotalSize" => oss_total_size: value,
        "UseAgentAudit" => use_agent_audit: value,
        "ProtectionDays" => protection_days: value,
    }
}
