// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RebootAICInstance`, from `ens/RebootAICInstance.md`.

use alicloud_runtime::codegen::*;

/// Reboots up to 20 AIC instances, given by their own IDs or an ARM server.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::RebootAICInstanceRequest::new();
/// let reply = client.reboot_aic_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RebootAICInstanceRequest {
    /// ID of the server that the call is about.
    pub server_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to. Items: at most 20.
    pub instance_ids: Vec<String>,
}

impl RebootAICInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerId`.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RebootAICInstanceRequest {
        "ServerId" => server_id: query,
        "InstanceId" => instance_id: query,
        "InstanceIds" => instance_ids: query_json,
    }
}

impl Operation for RebootAICInstanceRequest {
    type Response = RebootAICInstanceResponse;
    type Error = RebootAICInstanceError;
    const INFO: OperationInfo = super::operation("RebootAICInstance").method("GET");
    const ERRORS: &'static [RebootAICInstanceError] = &[
        RebootAICInstanceError::InterfaceCallError,
        RebootAICInstanceError::ParameterInvalid,
        RebootAICInstanceError::NoPermission,
        RebootAICInstanceError::InvalidParameterAny,
    ];
}

/// Response to [`RebootAICInstanceRequest`].
pub type RebootAICInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RebootAICInstanceRequest`] names.
///
/// - [`InterfaceCallError`](super::DocumentedError::InterfaceCallError)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type RebootAICInstanceError = super::DocumentedError;
