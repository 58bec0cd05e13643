// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSource`, from `ice/UpdateSource.md`.

use alicloud_runtime::codegen::*;

/// Replaces the package configurations of a source.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateSourceRequest::new()
///     .source_location_name("...")
///     .source_type("...")
///     .source_name("...")
///     .http_package_configurations("...");
/// let reply = client.update_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSourceRequest {
    /// **Required.** Name that the source location goes by.
    pub source_location_name: Option<String>,
    /// **Required.** Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// **Required.** Name that the source goes by.
    pub source_name: Option<String>,
    /// **Required.** The HTTP package configurations that are concerned.
    pub http_package_configurations: Option<String>,
}

impl UpdateSourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceLocationName`, which is required.
    pub fn source_location_name(mut self, value: impl Into<String>) -> Self {
        self.source_location_name = Some(value.into());
        self
    }
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `SourceName`, which is required.
    pub fn source_name(mut self, value: impl Into<String>) -> Self {
        self.source_name = Some(value.into());
        self
    }
    /// Sets `HttpPackageConfigurations`, which is required.
    pub fn http_package_configurations(mut self, value: impl Into<String>) -> Self {
        self.http_package_configurations = Some(value.into());
        self
    }
}

request! {
    UpdateSourceRequest {
        "SourceLocationName" => source_location_name: query,
        "SourceType" => source_type: query,
        "SourceName" => source_name: query,
        "HttpPackageConfigurations" => http_package_configurations: query,
    }
}

impl Operation for UpdateSourceRequest {
    type Response = UpdateSourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateSource")
        .required(
            &[
                "SourceLocationName",
                "SourceType",
                "SourceName",
                "HttpPackageConfigurations",
            ],
        );
}

/// Response to [`UpdateSourceRequest`], which the documentation does not describe.
pub type UpdateSourceResponse = alicloud_runtime::UndocumentedResponse;
