// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigApp`, from `arms/ConfigApp.md`.

use alicloud_runtime::codegen::*;

/// Switches the main agent switch of monitored applications on or off, or reads its state.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ConfigAppRequest::new()
///     .app_ids("iioe7jcnuk@582846f37******,atc889zkcf@d8deedfa9bf******")
///     .enable("true")
///     .region_id("cn-hangzhou");
/// let reply = client.config_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigAppRequest {
    /// **Required.** IDs of the applications to work on or to narrow the list down to.
    /// Example: `iioe7jcnuk@582846f37******,atc889zkcf@d8deedfa9bf******`.
    pub app_ids: Option<String>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `TRACE`.
    pub type_: Option<String>,
}

impl ConfigAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppIds`, which is required.
    pub fn app_ids(mut self, value: impl Into<String>) -> Self {
        self.app_ids = Some(value.into());
        self
    }
    /// Sets `Enable`.
    pub fn enable(mut self, value: impl Into<String>) -> Self {
        self.enable = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    ConfigAppRequest {
        "AppIds" => app_ids: query,
        "Enable" => enable: query,
        "RegionId" => region_id: query,
        "Type" => type_: query,
    }
}

impl Operation for ConfigAppRequest {
    type Response = ConfigAppResponse;
    type Error = ConfigAppError;
    const INFO: OperationInfo = super::operation("ConfigApp")
        .required(&["AppIds", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ConfigAppError] = &[ConfigAppError::InternalError];
}

/// Response to [`ConfigAppRequest`].
#[non_exhaustive]
pub struct ConfigAppResponse {
    /// What the call returns besides its status. Example: `abc@def success\nghi@jkl success\n`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16AF921B-8187-489F-9913-43C808B4****`.
    pub request_id: Option<String>,
}

response! {
    ConfigAppResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ConfigAppRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ConfigAppError = super::DocumentedError;
