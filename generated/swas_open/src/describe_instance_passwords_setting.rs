// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstancePasswordsSetting`, from `swas-open/DescribeInstancePasswordsSetting.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the logon password and the VNC password of a server have been set.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeInstancePasswordsSettingRequest::new()
///     .instance_id("...");
/// let reply = client.describe_instance_passwords_setting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstancePasswordsSettingRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeInstancePasswordsSettingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeInstancePasswordsSettingRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeInstancePasswordsSettingRequest {
    type Response = DescribeInstancePasswordsSettingResponse;
    type Error = DescribeInstancePasswordsSettingError;
    const INFO: OperationInfo = super::operation("DescribeInstancePasswordsSetting")
        .required(&["RegionId", "InstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstancePasswordsSettingError] = &[
        DescribeInstancePasswordsSettingError::InternalError,
    ];
}

/// Response to [`DescribeInstancePasswordsSettingRequest`].
#[non_exhaustive]
pub struct DescribeInstancePasswordsSettingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4****`.
    pub request_id: Option<String>,
    /// Whether a password of the remote console is set. Example: `true`.
    pub vnc_password_setting: Option<bool>,
    /// Whether a password of the server is set. Example: `true`.
    pub instance_password_setting: Option<bool>,
}

response! {
    DescribeInstancePasswordsSettingResponse {
        "RequestId" => request_id: value,
        "VncPasswordSetting" => vnc_password_setting: value,
        "InstancePasswordSetting" => instance_password_setting: value,
    }
}

/// Errors that the documentation of [`DescribeInstancePasswordsSettingRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeInstancePasswordsSettingError = super::DocumentedError;
