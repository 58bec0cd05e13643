// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceAttribute`, from `r-kvstore/ModifyInstanceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name, the password, or the release protection of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyInstanceAttributeRequest::new()
///     .instance_id("r-j6cxxxxxxxxxxxxx")
///     .instance_name("demo")
///     .new_password("uW8+nsrp");
/// let reply = client.modify_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceAttributeRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-j6cxxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Name of the instance, to recognize it by. Length: 2 to 80. Example: `newinstancename`.
    pub instance_name: Option<String>,
    /// Password that takes the place of the present one. Length: 8 to 30. Example: `uW8+nsrp`.
    /// A secret: it is printed as `***`.
    pub new_password: Option<String>,
    /// Whether a pay-as-you-go instance is protected against being released by mistake.
    pub instance_release_protection: Option<bool>,
}

impl ModifyInstanceAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `NewPassword`.
    pub fn new_password(mut self, value: impl Into<String>) -> Self {
        self.new_password = Some(value.into());
        self
    }
    /// Sets `InstanceReleaseProtection`.
    #[inline]
    pub fn instance_release_protection(mut self, value: bool) -> Self {
        self.instance_release_protection = Some(value);
        self
    }
}

request! {
    ModifyInstanceAttributeRequest {
        "InstanceId" => instance_id: query,
        "InstanceName" => instance_name: query,
        "NewPassword" => new_password: query as Secret,
        "InstanceReleaseProtection" => instance_release_protection: query,
    }
}

impl Operation for ModifyInstanceAttributeRequest {
    type Response = ModifyInstanceAttributeResponse;
    type Error = ModifyInstanceAttributeError;
    const INFO: OperationInfo = super::operation("ModifyInstanceAttribute")
        .required(&["InstanceId"]);
    const ERRORS: &'static [ModifyInstanceAttributeError] = &[
        ModifyInstanceAttributeError::MissingParameter,
        ModifyInstanceAttributeError::InvalidInstanceNameMalformed,
        ModifyInstanceAttributeError::InvalidPasswordMalformed,
        ModifyInstanceAttributeError::TaskExists,
    ];
}

/// Response to [`ModifyInstanceAttributeRequest`].
pub type ModifyInstanceAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceAttributeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidInstanceNameMalformed`](super::DocumentedError::InvalidInstanceNameMalformed)
/// - [`InvalidPasswordMalformed`](super::DocumentedError::InvalidPasswordMalformed)
/// - [`TaskExists`](super::DocumentedError::TaskExists)
pub type ModifyInstanceAttributeError = super::DocumentedError;
