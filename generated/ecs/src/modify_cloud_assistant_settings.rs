// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCloudAssistantSettings`, from `ecs/ModifyCloudAssistantSettings.md`.

use alicloud_runtime::codegen::*;

/// Changes one kind of Cloud Assistant setting, such as log delivery or agent upgrades.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyCloudAssistantSettingsRequest::new()
///     .setting_type("...");
/// let reply = client.modify_cloud_assistant_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCloudAssistantSettingsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Which settings of Cloud Assistant are meant, such as the delivery of records or
    /// the upgrade of the client.
    pub setting_type: Option<String>,
    /// Settings of the OSS delivery, and what it works with.
    pub oss_delivery_config: Option<OssDeliveryConfig>,
    /// Settings of the sls delivery, and what it works with.
    pub sls_delivery_config: Option<SlsDeliveryConfig>,
    /// When the client of Cloud Assistant may be upgraded.
    pub agent_upgrade_config: Option<AgentUpgradeConfig>,
    /// Settings of the session manager, and what it works with.
    pub session_manager_config: Option<SessionManagerConfig>,
}

impl ModifyCloudAssistantSettingsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SettingType`, which is required.
    pub fn setting_type(mut self, value: impl Into<String>) -> Self {
        self.setting_type = Some(value.into());
        self
    }
    /// Sets `OssDeliveryConfig`.
    pub fn oss_delivery_config(mut self, value: impl Into<OssDeliveryConfig>) -> Self {
        self.oss_delivery_config = Some(value.into());
        self
    }
    /// Sets `SlsDeliveryConfig`.
    pub fn sls_delivery_config(mut self, value: impl Into<SlsDeliveryConfig>) -> Self {
        self.sls_delivery_config = Some(value.into());
        self
    }
    /// Sets `AgentUpgradeConfig`.
    pub fn agent_upgrade_config(mut self, value: impl Into<AgentUpgradeConfig>) -> Self {
        self.agent_upgrade_config = Some(value.into());
        self
    }
    /// Sets `SessionManagerConfig`.
    pub fn session_manager_config(
        mut self,
        value: impl Into<SessionManagerConfig>,
    ) -> Self {
        self.session_manager_config = Some(value.into());
        self
    }
}

request! {
    ModifyCloudAssistantSettingsRequest {
        "RegionId" => region_id: query,
        "SettingType" => setting_type: query,
        "OssDeliveryConfig" => oss_delivery_config: query_json,
        "SlsDeliveryConfig" => sls_delivery_config: query_json,
        "AgentUpgradeConfig" => agent_upgrade_config: query_json,
        "SessionManagerConfig" => session_manager_config: query_json,
    }
}

impl Operation for ModifyCloudAssistantSettingsRequest {
    type Response = ModifyCloudAssistantSettingsResponse;
    type Error = ModifyCloudAssistantSettingsError;
    const INFO: OperationInfo = super::operation("ModifyCloudAssistantSettings")
        .required(&["RegionId", "SettingType"])
        .region("RegionId");
    const ERRORS: &'static [ModifyCloudAssistantSettingsError] = &[
        ModifyCloudAssistantSettingsError::InvalidParameterSettingType,
        ModifyCloudAssistantSettingsError::InvalidParameterOssEncryptionType,
        ModifyCloudAssistantSettingsError::InvalidParameterOssEncryptionAlgorithm,
        ModifyCloudAssistantSettingsError::InvalidParameterOssEncryptionKeyId,
        ModifyCloudAssistantSettingsError::InvalidParameterOssBucketName,
        ModifyCloudAssistantSettingsError::InvalidParameterOssPrefix,
        ModifyCloudAssistantSettingsError::InvalidOssBucketNameInOtherRegion,
        ModifyCloudAssistantSettingsError::InvalidParameterSlsProjectName,
        ModifyCloudAssistantSettingsError::InvalidParameterSlsLogstoreName,
        ModifyCloudAssistantSettingsError::InvalidParameterAllowedUpgradeWindow,
        ModifyCloudAssistantSettingsError::InvalidAllowedUpgradeWindowDurationTooShort,
        ModifyCloudAssistantSettingsError::InvalidParameterTimeZone,
        ModifyCloudAssistantSettingsError::InvalidAllowedUpgradeWindowRequired,
        ModifyCloudAssistantSettingsError::CreateServiceLinkedRoleNoPermission,
        ModifyCloudAssistantSettingsError::InvalidOperationOssEncryptionUnsupported,
        ModifyCloudAssistantSettingsError::InvalidAllowedUpgradeWindowCountLimitExceeded,
        ModifyCloudAssistantSettingsError::InvalidSlsProjectNameNotFound,
        ModifyCloudAssistantSettingsError::InvalidSlsLogstoreNameNotFound,
        ModifyCloudAssistantSettingsError::InvalidOssBucketNameNotFound,
        ModifyCloudAssistantSettingsError::InvalidRegionIdNotFound,
        ModifyCloudAssistantSettingsError::InternalError,
    ];
}

/// Response to [`ModifyCloudAssistantSettingsRequest`].
pub type ModifyCloudAssistantSettingsResponse = alicloud_runtime::EmptyResponse;

/// Settings of the OSS delivery, and what it works with.
#[non_exhaustive]
pub struct OssDeliveryConfig {
    /// Whether records are delivered to OSS.
    pub enabled: Option<bool>,
    /// OSS bucket that records are delivered to.
    pub bucket_name: Option<String>,
    /// Directory in the OSS bucket under which records are stored. An empty string takes a prefix set
    /// earlier away.
    pub prefix: Option<String>,
    /// How records in the bucket are encrypted: as the bucket says, by OSS, or with a key of yours.
    pub encryption_type: Option<String>,
    /// Cipher for the records that are delivered to OSS.
    pub encryption_algorithm: Option<String>,
    /// KMS key that records in the bucket are encrypted with.
    pub encryption_key_id: Option<String>,
}

impl OssDeliveryConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `BucketName`.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
    /// Sets `Prefix`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
    /// Sets `EncryptionType`.
    pub fn encryption_type(mut self, value: impl Into<String>) -> Self {
        self.encryption_type = Some(value.into());
        self
    }
    /// Sets `EncryptionAlgorithm`.
    pub fn encryption_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encryption_algorithm = Some(value.into());
        self
    }
    /// Sets `EncryptionKeyId`.
    pub fn encryption_key_id(mut self, value: impl Into<String>) -> Self {
        self.encryption_key_id = Some(value.into());
        self
    }
}

request! {
    OssDeliveryConfig {
        "Enabled" => enabled: field,
        "BucketName" => bucket_name: field,
        "Prefix" => prefix: field,
        "EncryptionType" => encryption_type: field,
        "EncryptionAlgorithm" => encryption_algorithm: field,
        "EncryptionKeyId" => encryption_key_id: field,
    }
}

/// Settings of the sls delivery, and what it works with.
#[non_exhaustive]
pub struct SlsDeliveryConfig {
    /// Whether records are delivered to Log Service.
    pub enabled: Option<bool>,
    /// Log Service project that records are delivered to.
    pub project_name: Option<String>,
    /// Logstore that records are delivered to.
    pub logstore_name: Option<String>,
}

impl SlsDeliveryConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `ProjectName`.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `LogstoreName`.
    pub fn logstore_name(mut self, value: impl Into<String>) -> Self {
        self.logstore_name = Some(value.into());
        self
    }
}

request! {
    SlsDeliveryConfig {
        "Enabled" => enabled: field,
        "ProjectName" => project_name: field,
        "LogstoreName" => logstore_name: field,
    }
}

/// When the client of Cloud Assistant may be upgraded.
#[non_exhaustive]
pub struct AgentUpgradeConfig {
    /// Whether your own upgrade settings apply; without them, the client looks for an upgrade every
    /// half hour.
    pub enabled: Option<bool>,
    /// Times of day at which the Cloud Assistant client may be upgraded, as `HH:mm-HH:mm`. Consecutive
    /// windows lie an hour or more apart. Items: at most 6.
    pub allowed_upgrade_window: Vec<String>,
    /// Time zone that the upgrade windows are meant in, by name (`Asia/Shanghai`) or offset
    /// (`GMT+8:00`).
    pub time_zone: Option<String>,
}

impl AgentUpgradeConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `AllowedUpgradeWindow`.
    pub fn allowed_upgrade_window(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_upgrade_window = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TimeZone`.
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
}

request! {
    AgentUpgradeConfig {
        "Enabled" => enabled: field,
        "AllowedUpgradeWindow" => allowed_upgrade_window: field,
        "TimeZone" => time_zone: field,
    }
}

/// Settings of the session manager, and what it works with.
#[non_exhaustive]
pub struct SessionManagerConfig {
    /// Whether the session manager is switched on.
    pub session_manager_enabled: Option<bool>,
}

impl SessionManagerConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SessionManagerEnabled`.
    #[inline]
    pub fn session_manager_enabled(mut self, value: bool) -> Self {
        self.session_manager_enabled = Some(value);
        self
    }
}

request! {
    SessionManagerConfig {
        "SessionManagerEnabled" => session_manager_enabled: field,
    }
}

/// Errors that the documentation of [`ModifyCloudAssistantSettingsRequest`] names.
///
/// - [`InvalidParameterSettingType`](super::DocumentedError::InvalidParameterSettingType)
/// - [`InvalidParameterOssEncryptionType`](super::DocumentedError::InvalidParameterOssEncryptionType)
/// - [`InvalidParameterOssEncryptionAlgorithm`](super::DocumentedError::InvalidParameterOssEncryptionAlgorithm)
/// - [`InvalidParameterOssEncryptionKeyId`](super::DocumentedError::InvalidParameterOssEncryptionKeyId)
/// - [`InvalidParameterOssBucketName`](super::DocumentedError::InvalidParameterOssBucketName)
/// - [`InvalidParameterOssPrefix`](super::DocumentedError::InvalidParameterOssPrefix)
/// - [`InvalidOssBucketNameInOtherRegion`](super::DocumentedError::InvalidOssBucketNameInOtherRegion)
/// - [`InvalidParameterSlsProjectName`](super::DocumentedError::InvalidParameterSlsProjectName)
/// - [`InvalidParameterSlsLogstoreName`](super::DocumentedError::InvalidParameterSlsLogstoreName)
/// - [`InvalidParameterAllowedUpgradeWindow`](super::DocumentedError::InvalidParameterAllowedUpgradeWindow)
/// - [`InvalidAllowedUpgradeWindowDurationTooShort`](super::DocumentedError::InvalidAllowedUpgradeWindowDurationTooShort)
/// - [`InvalidParameterTimeZone`](super::DocumentedError::InvalidParameterTimeZone)
/// - [`InvalidAllowedUpgradeWindowRequired`](super::DocumentedError::InvalidAllowedUpgradeWindowRequired)
/// - [`CreateServiceLinkedRoleNoPermission`](super::DocumentedError::CreateServiceLinkedRoleNoPermission)
/// - [`InvalidOperationOssEncryptionUnsupported`](super::DocumentedError::InvalidOperationOssEncryptionUnsupported)
/// - [`InvalidAllowedUpgradeWindowCountLimitExceeded`](super::DocumentedError::InvalidAllowedUpgradeWindowCountLimitExceeded)
/// - [`InvalidSlsProjectNameNotFound`](super::DocumentedError::InvalidSlsProjectNameNotFound)
/// - [`InvalidSlsLogstoreNameNotFound`](super::DocumentedError::InvalidSlsLogstoreNameNotFound)
/// - [`InvalidOssBucketNameNotFound`](super::DocumentedError::InvalidOssBucketNameNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyCloudAssistantSettingsError = super::DocumentedError;
