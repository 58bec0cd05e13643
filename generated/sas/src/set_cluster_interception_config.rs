// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetClusterInterceptionConfig`, from `sas/SetClusterInterceptionConfig.md`.

use alicloud_runtime::codegen::*;

/// Switches container firewall protection of clusters on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::SetClusterInterceptionConfigRequest::new()
///     .cluster_ids("...")
///     .switch_type(1)
///     .switch_on(1);
/// let reply = client.set_cluster_interception_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetClusterInterceptionConfigRequest {
    /// **Required.** IDs of the clusters to work on or to narrow the list down to.
    pub cluster_ids: Option<String>,
    /// **Required.** Which kind of switch it is or is to be.
    pub switch_type: Option<i32>,
    /// **Required.** Whether the function is on.
    pub switch_on: Option<i32>,
}

impl SetClusterInterceptionConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterIds`, which is required.
    pub fn cluster_ids(mut self, value: impl Into<String>) -> Self {
        self.cluster_ids = Some(value.into());
        self
    }
    /// Sets `SwitchType`, which is required.
    #[inline]
    pub fn switch_type(mut self, value: i32) -> Self {
        self.switch_type = Some(value);
        self
    }
    /// Sets `SwitchOn`, which is required.
    #[inline]
    pub fn switch_on(mut self, value: i32) -> Self {
        self.switch_on = Some(value);
        self
    }
}

request! {
    SetClusterInterceptionConfigRequest {
        "ClusterIds" => cluster_ids: query,
        "SwitchType" => switch_type: query,
        "SwitchOn" => switch_on: query,
    }
}

impl Operation for SetClusterInterceptionConfigRequest {
    type Response = SetClusterInterceptionConfigResponse;
    type Error = SetClusterInterceptionConfigError;
    const INFO: OperationInfo = super::operation("SetClusterInterceptionConfig")
        .required(&["ClusterIds", "SwitchType", "SwitchOn"]);
    const ERRORS: &'static [SetClusterInterceptionConfigError] = &[
        SetClusterInterceptionConfigError::NoPermission,
        SetClusterInterceptionConfigError::ServerError,
    ];
}

/// Response to [`SetClusterInterceptionConfigRequest`].
#[non_exhaustive]
pub struct SetClusterInterceptionConfigResponse {
    /// Whether it succeeded. Example: `true`.
    pub result: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `74AB990C-539B-579B-9239-B8A2036B7337`.
    pub request_id: Option<String>,
}

response! {
    SetClusterInterceptionConfigResponse {
        "Result" => result: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SetClusterInterceptionConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type SetClusterInterceptionConfigError = super::DocumentedError;
