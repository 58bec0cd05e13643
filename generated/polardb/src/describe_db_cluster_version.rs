// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterVersion`, from `polardb/DescribeDBClusterVersion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DescribeType};

/// Shows the kernel and proxy versions of a PolarDB for MySQL cluster and whether newer ones exist.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterVersionRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterVersionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// How much, or which view, of the information is returned; left out, the usual one.
    pub describe_type: Option<Open<DescribeType>>,
}

impl DescribeDBClusterVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `DescribeType`.
    pub fn describe_type(mut self, value: impl Into<Open<DescribeType>>) -> Self {
        self.describe_type = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterVersionRequest {
        "DBClusterId" => db_cluster_id: query,
        "DescribeType" => describe_type: query,
    }
}

impl Operation for DescribeDBClusterVersionRequest {
    type Response = DescribeDBClusterVersionResponse;
    type Error = DescribeDBClusterVersionError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterVersion")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDBClusterVersionError] = &[
        DescribeDBClusterVersionError::InvalidDBClusterIdMalformed,
        DescribeDBClusterVersionError::InvalidDBVersionMalformed,
        DescribeDBClusterVersionError::InvalidEngineVersionOlder,
        DescribeDBClusterVersionError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`DescribeDBClusterVersionRequest`].
#[non_exhaustive]
pub struct DescribeDBClusterVersionResponse {
    /// Which version of the is latest is meant. Example: `true`.
    pub is_latest_version: Option<String>,
    /// Which version of the is proxy latest is meant. Example: `true`.
    pub is_proxy_latest_version: Option<String>,
    /// Which version of the database is meant. Example: `8.0`.
    pub db_version: Option<String>,
    /// Which version of the database revision is meant. Example: `8.0.1.1.7`.
    pub db_revision_version: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `47921222-0D37-4133-8C0D-017DC3******`.
    pub request_id: Option<String>,
    /// State that the database version is in. Example: `Stable`.
    pub db_version_status: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-****************`.
    pub db_cluster_id: Option<String>,
    /// Release of the kernel within the major one, such as `8.0.2`. Example: `8.0.1`.
    pub db_minor_version: Option<String>,
    /// Which version of the proxy revision is meant. Example: `2.4.15`.
    pub proxy_revision_version: Option<String>,
    /// State that the proxy version is in. Example: `Stable`.
    pub proxy_version_status: Option<String>,
    /// Which version of the proxy latest is meant. Example: `2.4.17`.
    pub proxy_latest_version: Option<String>,
    /// Which version of the database latest is meant. Example: `8.0.1.1.16`.
    pub db_latest_version: Option<String>,
    /// Items of the kind database revision version that were found or are concerned.
    pub db_revision_version_list: Vec<RevisionVersionList>,
    /// Items of the kind proxy revision version that were found or are concerned.
    pub proxy_revision_version_list: Vec<RevisionVersionList>,
}

response! {
    DescribeDBClusterVersionResponse {
        "IsLatestVersion" => is_latest_version: value,
        "IsProxyLatestVersion" => is_proxy_latest_version: value,
        "DBVersion" => db_version: value,
        "DBRevisionVersion" => db_revision_version: value,
        "RequestId" => request_id: value,
        "DBVersionStatus" => db_version_status: value,
        "DBClusterId" => db_cluster_id: value,
        "DBMinorVersion" => db_minor_version: value,
        "ProxyRevisionVersion" => proxy_revision_version: value,
        "ProxyVersionStatus" => proxy_version_status: value,
        "ProxyLatestVersion" => proxy_latest_version: value,
        "DBLatestVersion" => db_latest_version: value,
        "DBRevisionVersionList" => db_revision_version_list: list(""),
        "ProxyRevisionVersionList" => proxy_revision_version_list: list(""),
    }
}

/// Items of the kind database revision version that were found or are concerned.
#[non_exhaustive]
pub struct RevisionVersionList {
    /// Which kind of release it is or is to be. Example: `Stable`.
    pub release_type: Option<String>,
    /// Code that stands for the revision version, for programs to act on. Example: `20230707`.
    pub revision_version_code: Option<String>,
    /// Name that the revision version goes by. Example: `8.0.1.1.35.1`.
    pub revision_version_name: Option<String>,
    /// URL of the notes on the minor version. Example: `ReleaseNote`.
    pub release_note: Option<String>,
}

response! {
    RevisionVersionList {
        "ReleaseType" => release_type: value,
        "RevisionVersionCode" => revision_version_code: value,
        "RevisionVersionName" => revision_version_name: value,
        "ReleaseNote" => release_note: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterVersionRequest`] names.
///
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed), here with HTTP status 400
/// - [`InvalidDBVersionMalformed`](super::DocumentedError::InvalidDBVersionMalformed)
/// - [`InvalidEngineVersionOlder`](super::DocumentedError::InvalidEngineVersionOlder)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type DescribeDBClusterVersionError = super::DocumentedError;
