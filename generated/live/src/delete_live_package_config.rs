// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLivePackageConfig`, from `live/DeleteLivePackageConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes the packaging configuration of an app or stream.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLivePackageConfigRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...");
/// let reply = client.delete_live_package_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLivePackageConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
}

impl DeleteLivePackageConfigRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`, which is required.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
}

request! {
    DeleteLivePackageConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
    }
}

impl Operation for DeleteLivePackageConfigRequest {
    type Response = DeleteLivePackageConfigResponse;
    type Error = DeleteLivePackageConfigError;
    const INFO: OperationInfo = super::operation("DeleteLivePackageConfig")
        .required(&["DomainName", "AppName", "StreamName"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLivePackageConfigError] = &[
        DeleteLivePackageConfigError::MissingParam,
        DeleteLivePackageConfigError::InvalidParams,
        DeleteLivePackageConfigError::InvalidProtocol,
        DeleteLivePackageConfigError::InvalidSegmentNum,
        DeleteLivePackageConfigError::InvalidSegmentDuration,
        DeleteLivePackageConfigError::InvalidPartDuration,
        DeleteLivePackageConfigError::ConfigNotFound,
        DeleteLivePackageConfigError::InternalErr,
    ];
}

/// Response to [`DeleteLivePackageConfigRequest`].
pub type DeleteLivePackageConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLivePackageConfigRequest`] names.
///
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`InvalidProtocol`](super::DocumentedError::InvalidProtocol)
/// - [`InvalidSegmentNum`](super::DocumentedError::InvalidSegmentNum)
/// - [`InvalidSegmentDuration`](super::DocumentedError::InvalidSegmentDuration)
/// - [`InvalidPartDuration`](super::DocumentedError::InvalidPartDuration)
/// - [`ConfigNotFound`](super::DocumentedError::ConfigNotFound), here with HTTP status 404
/// - [`InternalErr`](super::DocumentedError::InternalErr)
pub type DeleteLivePackageConfigError = super::DocumentedError;
