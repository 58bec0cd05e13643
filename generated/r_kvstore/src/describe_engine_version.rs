// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEngineVersion`, from `r-kvstore/DescribeEngineVersion.md`.

use alicloud_runtime::codegen::*;

/// Returns the engine version of an instance and what it can be upgraded to.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeEngineVersionRequest::new()
///     .instance_id("...");
/// let reply = client.describe_engine_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEngineVersionRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
}

impl DescribeEngineVersionRequest {
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
}

request! {
    DescribeEngineVersionRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeEngineVersionRequest {
    type Response = DescribeEngineVersionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEngineVersion")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeEngineVersionRequest`].
#[non_exhaustive]
pub struct DescribeEngineVersionResponse {
    /// Whether the newest minor version is already installed. Example: `false`.
    pub is_latest_version: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A52974D1-9D57-4805-86CC-92E6EDE8****`.
    pub request_id: Option<String>,
    /// Minor version of the proxy nodes; only for architectures with proxies. Example: `6.6.0`.
    pub proxy_minor_version: Option<String>,
    /// Release notes of the minor version, as JSON text. Example: `text`.
    pub db_version_release: Option<String>,
    /// Release notes of the proxy version, as JSON text; only for architectures with proxies.
    /// Example: `text`.
    pub proxy_version_release: Option<String>,
    /// Whether a newer major version is available for the instance. Example: `true`.
    pub enable_upgrade_major_version: Option<bool>,
    /// Whether a newer minor version is available for the instance. Example: `true`.
    pub enable_upgrade_minor_version: Option<bool>,
    /// Redis version that the instance runs. Example: `5.0`.
    pub major_version: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Minor version that is installed or available. Example: `redis-5.0_0.5.0`.
    pub minor_version: Option<String>,
    /// Whether the version is compatible with open source Redis. Example: `1`.
    pub is_redis_compatible_version: Option<String>,
    /// Whether connections can be encrypted. Example: `1`.
    pub is_ssl_enable: Option<String>,
    /// Whether the new form of TLS is supported. Example: `1`.
    pub is_new_ssl_mode: Option<String>,
    /// Whether minor version upgrades are applied by themselves. Example: `0`.
    pub is_auto_upgrade_open: Option<String>,
    /// Newest minor version that the database can be upgraded to.
    pub db_latest_minor_version: Option<LatestMinorVersion>,
    /// Newest minor version that the proxy nodes can be upgraded to.
    pub proxy_latest_minor_version: Option<LatestMinorVersion>,
    /// Whether the new-generation load balancing mode is on. Example: `1`.
    pub is_open_nglb: Option<String>,
}

response! {
    DescribeEngineVersionResponse {
        "IsLatestVersion" => is_latest_version: value,
        "RequestId" => request_id: value,
        "ProxyMinorVersion" => proxy_minor_version: value,
        "DBVersionRelease" => db_version_release: value,
        "ProxyVersionRelease" => proxy_version_release: value,
        "EnableUpgradeMajorVersion" => enable_upgrade_major_version: value,
        "EnableUpgradeMinorVersion" => enable_upgrade_minor_version: value,
        "MajorVersion" => major_version: value,
        "Engine" => engine: value,
        "MinorVersion" => minor_version: value,
        "IsRedisCompatibleVersion" => is_redis_compatible_version: value,
        "IsSSLEnable" => is_ssl_enable: value,
        "IsNewSSLMode" => is_new_ssl_mode: value,
        "IsAutoUpgradeOpen" => is_auto_upgrade_open: value,
        "DBLatestMinorVersion" => db_latest_minor_version: value,
        "ProxyLatestMinorVersion" => proxy_latest_minor_version: value,
        "IsOpenNGLB" => is_open_nglb: value,
    }
}

/// Newest minor version that the database can be upgraded to.
#[non_exhaustive]
pub struct LatestMinorVersion {
    /// Minor version that is installed or available. Example: `7.0.1.4`.
    pub minor_version: Option<String>,
    /// How important the change is. Example: `0`.
    pub level: Option<String>,
    /// Versions between the installed and the latest one, with their notes.
    pub version_release: Option<VersionRelease>,
}

response! {
    LatestMinorVersion {
        "MinorVersion" => minor_version: value,
        "Level" => level: value,
        "VersionRelease" => version_release: value,
    }
}

/// Versions between the installed and the latest one, with their notes.
#[non_exhaustive]
pub struct VersionRelease {
    /// How much an upgrade to the version is advised. Example: `0`.
    pub version_changes_level: Option<String>,
    /// Versions with their notes.
    pub release_info: Option<ReleaseInfo>,
}

response! {
    VersionRelease {
        "VersionChangesLevel" => version_changes_level: value,
        "ReleaseInfo" => release_info: value,
    }
}

/// Versions with their notes.
#[non_exhaustive]
pub struct ReleaseInfo {
    /// Versions between the installed and the latest one, one entry each.
    pub release_info_list: Vec<ReleaseInfoList>,
}

response! {
    ReleaseInfo {
        "ReleaseInfoList" => release_info_list: list(""),
    }
}

/// Versions between the installed and the latest one, one entry each.
#[non_exhaustive]
pub struct ReleaseInfoList {
    /// Version that the note belongs to. Example: `EMR-5.7.0`.
    pub release_version: Option<String>,
    /// When the item was created. Example: `2022-11-21T13:28Z`.
    pub create_time: Option<Timestamp>,
    /// What this version changes. Example: `text`.
    pub release_note: Option<String>,
    /// How important the change is. Example: `0`.
    pub level: Option<String>,
    /// What this version changes, in English. Example: `text`.
    pub release_note_en: Option<String>,
}

response! {
    ReleaseInfoList {
        "ReleaseVersion" => release_version: value,
        "CreateTime" => create_time: value,
        "ReleaseNote" => release_note: value,
        "Level" => level: value,
        "ReleaseNoteEn" => release_note_en: value,
    }
}
