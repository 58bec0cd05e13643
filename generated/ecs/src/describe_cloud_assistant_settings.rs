// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudAssistantSettings`, from `ecs/DescribeCloudAssistantSettings.md`.

use alicloud_runtime::codegen::*;

/// Shows Cloud Assistant settings: delivery of records to OSS or Simple Log Service, and agent
/// upgrades.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeCloudAssistantSettingsRequest::new()
///     .setting_type(["..."]);
/// let reply = client.describe_cloud_assistant_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudAssistantSettingsRequest {
    /// **Required.** Which settings of Cloud Assistant are meant, such as the delivery of records or
    /// the upgrade of the client. Items: at most 100.
    pub setting_type: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeCloudAssistantSettingsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SettingType`, which is required.
    pub fn setting_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.setting_type = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeCloudAssistantSettingsRequest {
        "SettingType" => setting_type: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeCloudAssistantSettingsRequest {
    type Response = DescribeCloudAssistantSettingsResponse;
    type Error = DescribeCloudAssistantSettingsError;
    const INFO: OperationInfo = super::operation("DescribeCloudAssistantSettings")
        .required(&["SettingType", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCloudAssistantSettingsError] = &[
        DescribeCloudAssistantSettingsError::InvalidParameterSettingType,
        DescribeCloudAssistantSettingsError::InvalidRegionIdNotFound,
        DescribeCloudAssistantSettingsError::InternalError,
    ];
}

/// Response to [`DescribeCloudAssistantSettingsRequest`].
#[non_exhaustive]
pub struct DescribeCloudAssistantSettingsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// Settings of each OSS delivery, one entry each.
    pub oss_delivery_configs: Vec<OssDeliveryConfig>,
    /// Settings of each sls delivery, one entry each.
    pub sls_delivery_configs: Vec<SlsDeliveryConfig>,
    /// When the client of Cloud Assistant may be upgraded.
    pub agent_upgrade_config: Option<AgentUpgradeConfig>,
}

response! {
    DescribeCloudAssistantSettingsResponse {
        "RequestId" => request_id: value,
        "OssDeliveryConfigs" => oss_delivery_configs: list("OssDeliveryConfig"),
        "SlsDeliveryConfigs" => sls_delivery_configs: list("SlsDeliveryConfig"),
        "AgentUpgradeConfig" => agent_upgrade_config: value,
    }
}

/// Settings of each OSS delivery, one entry each.
#[non_exhaustive]
pub struct OssDeliveryConfig {
    /// How records in the bucket are encrypted: as the bucket says, by OSS, or with a key of yours.
    /// Example: `Inherit`.
    pub encryption_type: Option<String>,
    /// Cipher for the records that are delivered to OSS. Example: `AES256`.
    pub encryption_algorithm: Option<String>,
    /// Whether records of sessions or of commands are delivered. Example: `SessionManager`.
    pub delivery_type: Option<String>,
    /// Whether records are delivered to OSS. Example: `false`.
    pub enabled: Option<bool>,
    /// OSS bucket that records are delivered to. Example: `example-bucket`.
    pub bucket_name: Option<String>,
    /// Directory in the OSS bucket under which records are stored. Example: `sessionmanager/audit`.
    pub prefix: Option<String>,
    /// KMS key that records in the bucket are encrypted with. Example: `a807****7a70e`.
    pub encryption_key_id: Option<String>,
}

response! {
    OssDeliveryConfig {
        "EncryptionType" => encryption_type: value,
        "EncryptionAlgorithm" => encryption_algorithm: value,
        "DeliveryType" => delivery_type: value,
        "Enabled" => enabled: value,
        "BucketName" => bucket_name: value,
        "Prefix" => prefix: value,
        "EncryptionKeyId" => encryption_key_id: value,
    }
}

/// Settings of each sls delivery, one entry each.
#[non_exhaustive]
pub struct SlsDeliveryConfig {
    /// Whether records of sessions or of commands are delivered. Example: `SessionManager`.
    pub delivery_type: Option<String>,
    /// Logstore that records are delivered to. Example: `example-logstore`.
    pub logstore_name: Option<String>,
    /// Whether records are delivered to Log Service. Example: `false`.
    pub enabled: Option<bool>,
    /// Log Service project that records are delivered to. Example: `example-project`.
    pub project_name: Option<String>,
}

response! {
    SlsDeliveryConfig {
        "DeliveryType" => delivery_type: value,
        "LogstoreName" => logstore_name: value,
        "Enabled" => enabled: value,
        "ProjectName" => project_name: value,
    }
}

/// When the client of Cloud Assistant may be upgraded.
#[non_exhaustive]
pub struct AgentUpgradeConfig {
    /// Whether your own upgrade settings apply; without them, the client looks for an upgrade every
    /// half hour. Example: `true`.
    pub enabled: Option<bool>,
    /// The allowed upgrade windows that were found or are concerned, one entry each.
    pub allowed_upgrade_windows: Vec<String>,
    /// Time zone that the windows for upgrades of the client are meant in. Example: `Asia/Shanghai`.
    pub time_zone: Option<String>,
}

response! {
    AgentUpgradeConfig {
        "Enabled" => enabled: value,
        "AllowedUpgradeWindows" => allowed_upgrade_windows: list("AllowedUpgradeWindow"),
        "TimeZone" => time_zone: value,
    }
}

/// Errors that the documentation of [`DescribeCloudAssistantSettingsRequest`] names.
///
/// - [`InvalidParameterSettingType`](super::DocumentedError::InvalidParameterSettingType)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeCloudAssistantSettingsError = super::DocumentedError;
