// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeConfigOfVersion`, from `cdn/DescribeConfigOfVersion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FunctionArg};

/// Returns how a feature is set in one version of a configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeConfigOfVersionRequest::new()
///     .version_id("testID")
///     .function_id(98)
///     .function_name("testFunctionName");
/// let reply = client.describe_config_of_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeConfigOfVersionRequest {
    /// **Required.** Identifies one version of a configuration, apart from the other versions of its
    /// group. Example: `testID`.
    pub version_id: Option<String>,
    /// Number of the configuration feature whose settings are read or written. Example: `98`.
    pub function_id: Option<i32>,
    /// Name of the configuration feature. Example: `testFunctionName`.
    pub function_name: Option<String>,
    /// Group of configuration versions that is read. Example: `123456789`.
    pub group_id: Option<i64>,
}

impl DescribeConfigOfVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VersionId`, which is required.
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }
    /// Sets `FunctionId`.
    #[inline]
    pub fn function_id(mut self, value: i32) -> Self {
        self.function_id = Some(value);
        self
    }
    /// Sets `FunctionName`.
    pub fn function_name(mut self, value: impl Into<String>) -> Self {
        self.function_name = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
}

request! {
    DescribeConfigOfVersionRequest {
        "VersionId" => version_id: query,
        "FunctionId" => function_id: query,
        "FunctionName" => function_name: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for DescribeConfigOfVersionRequest {
    type Response = DescribeConfigOfVersionResponse;
    type Error = DescribeConfigOfVersionError;
    const INFO: OperationInfo = super::operation("DescribeConfigOfVersion")
        .required(&["VersionId"])
        .read_only();
    const ERRORS: &'static [DescribeConfigOfVersionError] = &[
        DescribeConfigOfVersionError::InvalidAnyValueNotSupported,
    ];
}

/// Response to [`DescribeConfigOfVersionRequest`].
#[non_exhaustive]
pub struct DescribeConfigOfVersionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AJ5E90E4-977E-497C-81B5-9EB2C1381C4F`.
    pub request_id: Option<String>,
    /// Settings of the version, one entry for each feature.
    pub version_configs: Vec<VersionConfig>,
}

response! {
    DescribeConfigOfVersionResponse {
        "RequestId" => request_id: value,
        "VersionConfigs" => version_configs: list("VersionConfig"),
    }
}

/// Settings of the version, one entry for each feature.
#[non_exhaustive]
pub struct VersionConfig {
    /// ID of one configured feature of a domain name, needed to change or delete it. Example: `98`.
    pub config_id: Option<String>,
    /// Arguments of the feature, as pairs of name and value.
    pub function_args: Vec<FunctionArg>,
    /// Name of the configuration feature. Example: `testFunctionName`.
    pub function_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
}

response! {
    VersionConfig {
        "ConfigId" => config_id: value,
        "FunctionArgs" => function_args: list("FunctionArg"),
        "FunctionName" => function_name: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeConfigOfVersionRequest`] names.
///
/// - [`InvalidAnyValueNotSupported`](super::DocumentedError::InvalidAnyValueNotSupported)
pub type DescribeConfigOfVersionError = super::DocumentedError;
