// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplication`, from `ens/DescribeApplication.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApplicationLevel};

/// Returns an edge application with its attributes, resources, and the state of its containers.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeApplicationRequest::new()
///     .app_id("...");
/// let reply = client.describe_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApplicationRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// The application versions that are concerned.
    pub app_versions: Option<String>,
    /// Rank of the item on the scale that its container defines.
    pub level: Option<Open<ApplicationLevel>>,
    /// The out detail stat params that are concerned.
    pub out_detail_stat_params: Option<String>,
    /// Conditions that choose resources, as JSON.
    pub resource_selector: Option<String>,
}

impl DescribeApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `AppVersions`.
    pub fn app_versions(mut self, value: impl Into<String>) -> Self {
        self.app_versions = Some(value.into());
        self
    }
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<Open<ApplicationLevel>>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `OutDetailStatParams`.
    pub fn out_detail_stat_params(mut self, value: impl Into<String>) -> Self {
        self.out_detail_stat_params = Some(value.into());
        self
    }
    /// Sets `ResourceSelector`.
    pub fn resource_selector(mut self, value: impl Into<String>) -> Self {
        self.resource_selector = Some(value.into());
        self
    }
}

request! {
    DescribeApplicationRequest {
        "AppId" => app_id: query,
        "AppVersions" => app_versions: query,
        "Level" => level: query,
        "OutDetailStatParams" => out_detail_stat_params: query,
        "ResourceSelector" => resource_selector: query,
    }
}

impl Operation for DescribeApplicationRequest {
    type Response = DescribeApplicationResponse;
    type Error = DescribeApplicationError;
    const INFO: OperationInfo = super::operation("DescribeApplication")
        .required(&["AppId"])
        .read_only();
    const ERRORS: &'static [DescribeApplicationError] = &[
        DescribeApplicationError::MissingParameter,
        DescribeApplicationError::NoPermission,
        DescribeApplicationError::InvalidParameterAny,
        DescribeApplicationError::InvalidParameter,
        DescribeApplicationError::EnsInterfaceError,
        DescribeApplicationError::CallInterface,
    ];
}

/// Response to [`DescribeApplicationRequest`].
#[non_exhaustive]
pub struct DescribeApplicationResponse {
    /// Application that the item belongs to. Example: `text`.
    pub application: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DescribeApplicationResponse {
        "Application" => application: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeApplicationRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeApplicationError = super::DocumentedError;
