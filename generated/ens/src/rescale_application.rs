// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RescaleApplication`, from `ens/RescaleApplication.md`.

use alicloud_runtime::codegen::*;

/// Adds or releases edge resources of an application in the background, with containers along with
/// them.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::RescaleApplicationRequest::new()
///     .app_id("...")
///     .rescale_type("...")
///     .resource_selector("...");
/// let reply = client.rescale_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RescaleApplicationRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Which kind of rescale it is or is to be.
    pub rescale_type: Option<Open<RescaleType>>,
    /// Level that the rescale has on its scale.
    pub rescale_level: Option<Open<RescaleLevel>>,
    /// **Required.** Resources to add or give back, as a JSON array.
    pub resource_selector: Option<String>,
    /// Which version of the to application is meant.
    pub to_app_version: Option<String>,
    /// How long to wait before giving up.
    pub timeout: Option<i32>,
}

impl RescaleApplicationRequest {
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
    /// Sets `RescaleType`, which is required.
    pub fn rescale_type(mut self, value: impl Into<Open<RescaleType>>) -> Self {
        self.rescale_type = Some(value.into());
        self
    }
    /// Sets `RescaleLevel`.
    pub fn rescale_level(mut self, value: impl Into<Open<RescaleLevel>>) -> Self {
        self.rescale_level = Some(value.into());
        self
    }
    /// Sets `ResourceSelector`, which is required.
    pub fn resource_selector(mut self, value: impl Into<String>) -> Self {
        self.resource_selector = Some(value.into());
        self
    }
    /// Sets `ToAppVersion`.
    pub fn to_app_version(mut self, value: impl Into<String>) -> Self {
        self.to_app_version = Some(value.into());
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }
}

request! {
    RescaleApplicationRequest {
        "AppId" => app_id: query,
        "RescaleType" => rescale_type: query,
        "RescaleLevel" => rescale_level: query,
        "ResourceSelector" => resource_selector: query,
        "ToAppVersion" => to_app_version: query,
        "Timeout" => timeout: query,
    }
}

impl Operation for RescaleApplicationRequest {
    type Response = RescaleApplicationResponse;
    type Error = RescaleApplicationError;
    const INFO: OperationInfo = super::operation("RescaleApplication")
        .required(&["AppId", "RescaleType", "ResourceSelector"]);
    const ERRORS: &'static [RescaleApplicationError] = &[
        RescaleApplicationError::MissingParameter,
        RescaleApplicationError::NoPermission,
        RescaleApplicationError::InvalidParameterAny,
        RescaleApplicationError::InvalidParameter,
        RescaleApplicationError::EnsInterfaceError,
        RescaleApplicationError::CallInterface,
    ];
}

/// Response to [`RescaleApplicationRequest`].
pub type RescaleApplicationResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Which kind of rescale it is or is to be.
    pub enum RescaleType {
        /// Makes more resources.
        Add = "Add",
        /// Gives resources back.
        Del = "Del",
    }
}

values! {
    /// Level that the rescale has on its scale.
    pub enum RescaleLevel {
        /// By region and carrier.
        AreaIspCode = "AreaIspCode",
        /// By edge node.
        RegionId = "RegionId",
        /// By single instance.
        InstanceId = "InstanceId",
    }
}

/// Errors that the documentation of [`RescaleApplicationRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type RescaleApplicationError = super::DocumentedError;
