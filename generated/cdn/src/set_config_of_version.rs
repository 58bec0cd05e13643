// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetConfigOfVersion`, from `cdn/SetConfigOfVersion.md`.

use alicloud_runtime::codegen::*;

/// Sets a feature in one version of a configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetConfigOfVersionRequest::new()
///     .function_args("[{\"argName\":\"xxxx\",\"argValue\":\"xxxx\"}]")
///     .version_id("testVersionId")
///     .config_id("98")
///     .function_name("testFunctionName");
/// let reply = client.set_config_of_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetConfigOfVersionRequest {
    /// **Required.** Arguments of the feature, as pairs of name and value.
    /// Example: `[{"argName":"xxxx","argValue":"xxxx"}]`.
    pub function_args: Option<String>,
    /// **Required.** Identifies one version of a configuration, apart from the other versions of its
    /// group. Example: `testVersionId`.
    pub version_id: Option<String>,
    /// ID of one configured feature of a domain name, needed to change or delete it. Example: `98`.
    pub config_id: Option<String>,
    /// Number of the configuration feature whose settings are read or written. Example: `98`.
    pub function_id: Option<i64>,
    /// Name of the configuration feature. Example: `testFunctionName`.
    pub function_name: Option<String>,
    /// Conditions under which the feature applies. Example: `argName`.
    pub function_matches: Option<String>,
}

impl SetConfigOfVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FunctionArgs`, which is required.
    pub fn function_args(mut self, value: impl Into<String>) -> Self {
        self.function_args = Some(value.into());
        self
    }
    /// Sets `VersionId`, which is required.
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }
    /// Sets `ConfigId`.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
    /// Sets `FunctionId`.
    #[inline]
    pub fn function_id(mut self, value: i64) -> Self {
        self.function_id = Some(value);
        self
    }
    /// Sets `FunctionName`.
    pub fn function_name(mut self, value: impl Into<String>) -> Self {
        self.function_name = Some(value.into());
        self
    }
    /// Sets `FunctionMatches`.
    pub fn function_matches(mut self, value: impl Into<String>) -> Self {
        self.function_matches = Some(value.into());
        self
    }
}

request! {
    SetConfigOfVersionRequest {
        "FunctionArgs" => function_args: query,
        "VersionId" => version_id: query,
        "ConfigId" => config_id: query,
        "FunctionId" => function_id: query,
        "FunctionName" => function_name: query,
        "FunctionMatches" => function_matches: query,
    }
}

impl Operation for SetConfigOfVersionRequest {
    type Response = SetConfigOfVersionResponse;
    type Error = SetConfigOfVersionError;
    const INFO: OperationInfo = super::operation("SetConfigOfVersion")
        .required(&["FunctionArgs", "VersionId"]);
    const ERRORS: &'static [SetConfigOfVersionError] = &[
        SetConfigOfVersionError::InvalidFunctionsMalformed,
        SetConfigOfVersionError::InvalidHeaderKeyValueNotSupported,
    ];
}

/// Response to [`SetConfigOfVersionRequest`].
pub type SetConfigOfVersionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetConfigOfVersionRequest`] names.
///
/// - [`InvalidFunctionsMalformed`](super::DocumentedError::InvalidFunctionsMalformed)
/// - [`InvalidHeaderKeyValueNotSupported`](super::DocumentedError::InvalidHeaderKeyValueNotSupported)
pub type SetConfigOfVersionError = super::DocumentedError;
